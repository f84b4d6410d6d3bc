//! Who is told that a promise is due, late, or disputed: whoever answers for it; two working days late, the managers above;
//! five, the trustees. On working days, never at night, and never a word of what it is about.

use super::{Promise, State};
use crate::{
    clock::{Day, Time},
    ground::{
        db::Id,
        outbox::{Kind, New},
    },
    hear::{
        deadline,
        reminder::{TO_MANAGERS, TO_TRUSTEES, managers_above, nearest, night, present},
    },
    house::{
        place::{Place, Tree},
        staff::{Person, Role},
    },
};

/// Who may answer for a promise.
const OWNERS: [Role; 4] = [Role::Worker, Role::Manager, Role::Safeguarding, Role::Trustee];

/// What is to be told of the promises of one place.
#[must_use]
pub fn notices(tree: &Tree, people: &[Person], place: &Place, promises: &[Promise], now: Time) -> Vec<New> {
    let today = place.today(now);
    let mut told = Vec::new();
    if night(place, now).is_some() || !place.calendar().counts(today, today) {
        return told;
    }
    let tomorrow = deadline::due(place, today, 1);
    for promise in promises.iter().filter(|p| p.place_id == place.id) {
        let standing = promise.stands(place, now);
        let owner = owners(tree, people, place, promise, today);
        let mut tell = |to: &[Id], kind: Kind, occasion: String, day: Option<Day>| {
            told.extend(to.iter().map(|staff| New {
                key: format!("promise {} {occasion} {staff}", promise.number),
                kind,
                to: staff.clone(),
                place_id: place.id.clone(),
                hushed: false,
                count: None,
                day,
                not_before: now,
            }));
        };
        if let (State::Disputed, Some((claim, _))) = (standing.state, standing.claim) {
            tell(&owner, Kind::PromiseDisputed, format!("disputed {claim}"), standing.due);
        }
        let Some(due) = standing.due else { continue };
        if due > today && due <= tomorrow {
            tell(&owner, Kind::PromiseDue, format!("due {}", due.0), Some(due));
        }
        if !standing.late {
            continue;
        }
        tell(&owner, Kind::PromiseLate, format!("late {}", today.0), Some(due));
        let late_by = deadline::span(&place.calendar(), due, due, today);
        if late_by >= TO_MANAGERS {
            let above = present(people, place, &Role::TEAM, managers_above(people, tree, place, &owner), today);
            tell(&above, Kind::PromiseRaised, format!("managers {}", due.0), Some(due));
        }
        if late_by >= TO_TRUSTEES {
            let trustees = present(people, place, &[Role::Trustee], nearest(people, tree, place, Role::Trustee), today);
            tell(&trustees, Kind::PromiseRaised, format!("trustees {}", due.0), None);
        }
    }
    told
}

/// Whoever answers for it and is there; if they left, the nearest managers.
fn owners(tree: &Tree, people: &[Person], place: &Place, promise: &Promise, today: Day) -> Vec<Id> {
    let here = people.iter().find(|p| promise.owner_id.as_ref() == Some(&p.id) && p.is_here() && p.has(&OWNERS, &place.path));
    let told = here.map_or_else(|| nearest(people, tree, place, Role::Manager), |p| vec![p.id.clone()]);
    present(people, place, &OWNERS, told, today)
}
