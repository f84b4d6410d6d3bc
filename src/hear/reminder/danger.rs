//! Who is told that somebody may not be safe. Night or day, at once, and wider and wider until a human has it.

use super::{answerers, managers_above, nearest, notice, present, reaching};
use crate::{
    clock::Time,
    ground::{
        db::Id,
        outbox::{self, New},
    },
    hear::{
        concern::{Alarm, Lane},
        deadline,
        safety::{self, Urgent},
    },
    house::{
        place::{Place, Tree},
        staff::{Person, Role},
    },
};
use sha2::{Digest, Sha256};

/// While nobody has it, more people are told at each of these steps.
const STEP: i64 = 15 * Time::MINUTE;
/// So long before a decision is due those who look after safety are told once more.
const AHEAD: i64 = 4 * Time::HOUR;

/// Who is to be told of what is urgent at a place: at once; of the one that waits longest once an hour; and, until a human
/// has it, everyone who answers there, then the managers above, then the trustees, who learn that and where and no more.
/// What is about staff is told to nobody but the one who reads it. For whoever is away, their deputy is told.
#[must_use]
pub fn safety(tree: &Tree, people: &[Person], place: &Place, urgent: &[Urgent], now: Time) -> Vec<New> {
    let mut notices = Vec::new();
    for lane in Lane::ALL {
        let here: Vec<&Urgent> = urgent.iter().filter(|u| u.place_id == place.id && u.lane == lane).collect();
        if here.is_empty() {
            continue;
        }
        let today = place.today(now);
        let first = present(people, place, lane.answered_by(), guardians(people, tree, place, lane), today);
        let mut tell = |who: &[Id], kind, name: &str| notices.extend(who.iter().map(|staff| notice(kind, name, lane, place, staff, None, None, now)));
        for (n, u) in here.into_iter().enumerate() {
            let occasion = occasion(u);
            let hours = (now.0 - u.since.0).div_euclid(Time::HOUR);
            match (hours, n) {
                (0, _) => tell(&first, outbox::Kind::Safety, &format!("safety {occasion}")),
                (_, 0) => tell(&first, outbox::Kind::Safety, &format!("safety again {}", deadline::after_hours(u.since, hours).0)),
                _ => {}
            }
            if lane.is_hushed() {
                continue;
            }
            if u.taken_at.is_none() {
                let over = now.0 - safety::taken_by(place, u.alarm, u.since).0;
                for step in (0..3).take_while(|step| over >= STEP * step) {
                    let who = match step {
                        0 => present(people, place, &Role::TEAM, everyone(people, tree, place), today),
                        1 => present(people, place, &Role::TEAM, above(people, tree, place), today),
                        _ => present(people, place, &[Role::Trustee], nearest(people, tree, place, Role::Trustee), today),
                    };
                    tell(&who, outbox::Kind::SafetyUntaken, &format!("untaken {step} {occasion}"));
                }
            }
            if matches!(u.alarm, Alarm::Danger | Alarm::Harm) {
                let left = safety::decided_by(u.since).0 - now.0;
                if left <= AHEAD {
                    tell(&first, outbox::Kind::SafetyUndecided, &format!("undecided {occasion}"));
                }
                if left <= 0 {
                    tell(
                        &present(people, place, &Role::TEAM, above(people, tree, place), today),
                        outbox::Kind::SafetyUndecided,
                        &format!("undecided late {occasion}"),
                    );
                }
            }
        }
    }
    notices
}

/// Who looks after people who do not feel safe; where nobody has that task, those who answer.
fn guardians(people: &[Person], tree: &Tree, place: &Place, lane: Lane) -> Vec<Id> {
    let found = match lane {
        Lane::Team | Lane::Safety => reaching(people, place, Role::Safeguarding),
        Lane::Outside | Lane::Beyond => Vec::new(),
    };
    if found.is_empty() { answerers(people, tree, place, lane) } else { found }
}

/// Everyone who answers here, and those who look after safety.
fn everyone(people: &[Person], tree: &Tree, place: &Place) -> Vec<Id> {
    let mut all = [answerers(people, tree, place, Lane::Team), reaching(people, place, Role::Safeguarding)].concat();
    all.sort_unstable();
    all.dedup();
    all
}

fn above(people: &[Person], tree: &Tree, place: &Place) -> Vec<Id> {
    managers_above(people, tree, place, &everyone(people, tree, place))
}

/// Tells one who waits from another without naming either: two may begin to wait in the same five minutes.
fn occasion(urgent: &Urgent) -> String {
    Sha256::digest(format!("{} {}", urgent.id, urgent.since.0)).iter().take(8).map(|b| format!("{b:02x}")).collect()
}
