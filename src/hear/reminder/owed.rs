//! An answer is owed to what a users' group decided, by a vote or at a meeting: the managers are told on the working day before,
//! and on every working day after it; five working days late, the trustees. Never what it was, and never at night.

use super::{TO_TRUSTEES, nearest, night, present};
use crate::{
    clock::{Day, Time},
    ground::{
        db::Id,
        outbox::{Kind, New},
    },
    hear::deadline,
    house::{
        place::{Place, Tree},
        staff::{Person, Role},
    },
};

/// One such answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// What tells it from any other, and nothing more.
    pub key: String,
    pub place_id: Id,
    pub due: Day,
}

/// What is to be told at one place.
#[must_use]
pub fn owed(tree: &Tree, people: &[Person], place: &Place, all: &[Owed], now: Time) -> Vec<New> {
    let today = place.today(now);
    let mut told = Vec::new();
    if night(place, now).is_some() || !place.calendar().counts(today, today) {
        return told;
    }
    let tomorrow = deadline::due(place, today, 1);
    let managers = present(people, place, &[Role::Manager], nearest(people, tree, place, Role::Manager), today);
    let trustees = present(people, place, &[Role::Trustee], nearest(people, tree, place, Role::Trustee), today);
    for one in all.iter().filter(|o| o.place_id == place.id) {
        let mut tell = |to: &[Id], kind: Kind, occasion: String| {
            told.extend(to.iter().map(|staff| New {
                key: format!("owed {} {occasion} {staff}", one.key),
                kind,
                to: staff.clone(),
                place_id: place.id.clone(),
                hushed: false,
                count: None,
                day: Some(one.due),
                not_before: now,
            }));
        };
        if one.due > today && one.due <= tomorrow {
            tell(&managers, Kind::DecisionDue, "due".into());
        }
        if one.due < today {
            tell(&managers, Kind::DecisionLate, format!("late {}", today.0));
            if deadline::span(&place.calendar(), one.due, one.due, today) >= TO_TRUSTEES {
                tell(&trustees, Kind::DecisionRaised, "trustees".into());
            }
        }
    }
    told
}
