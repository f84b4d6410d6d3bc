//! Who is told that something meant for the board waits too long for somebody to look at it: the moderators, and where
//! there is none, or all are away, the nearest managers. On working days, and once a day.

use super::{late_days, nearest, night, present, reaching};
use crate::{
    clock::{Day, Time},
    ground::outbox::{self, New},
    hear::moderation::waiting::{Waiting, due},
    house::{
        place::{Place, Tree},
        staff::{Person, Role},
    },
};

/// What one place has to be told at one moment.
#[must_use]
pub fn to_look(tree: &Tree, people: &[Person], place: &Place, waiting: &[Waiting], now: Time) -> Vec<New> {
    let today = place.today(now);
    let days: Vec<Day> = waiting.iter().filter(|w| w.place_id == place.id).map(|w| due(place, w.waits_from)).collect();
    let Some((oldest, count)) = late_days(place, &days, today).filter(|_| night(place, now).is_none()) else { return Vec::new() };
    let mut told = reaching(people, place, Role::Moderator);
    told.retain(|id| people.iter().any(|p| p.id == *id && p.away(today).is_none()));
    if told.is_empty() {
        told = present(people, place, &[Role::Manager], nearest(people, tree, place, Role::Manager), today);
    }
    let notice = |staff| New {
        key: format!("to look {} {} {staff}", today.0, place.id),
        kind: outbox::Kind::ToLook,
        to: staff,
        place_id: place.id.clone(),
        hushed: false,
        count,
        day: Some(oldest),
        not_before: now,
    };
    told.into_iter().map(notice).collect()
}
