//! The promise clock: by which day a person is answered, and how long it took.
//!
//! It counts from the day they wrote, never from a minute: minutes of guests are not kept. Day 0 is the local day of
//! writing; the answer is promised for the n-th working day strictly after it (the "after the day on which it was received"
//! form of SI 2009/309, the complaints regulations for England), and a promise is broken from the first instant of the day
//! after. Which days count is the place's calendar. Nothing here is stored or overwritten: every clock is replayed from
//! what happened (`replay`), one for each question that is asked of it.
//!
//! Safety is the exception: it is counted in elapsed hours, on every day and through every change of the clocks.

mod law;
mod replay;

pub use law::takedown;
pub use replay::{Ball, Event, Lived, Segment, What, replay};

use crate::{
    clock::{Day, Time},
    house::place::{Calendar, Place},
};
use jiff::tz::TimeZone;

/// Working days by which a person may keep the clock still, while a question waits for them.
pub const LONGEST_PAUSE: i64 = 10;
/// Working days by which a promise may be moved, once.
pub const EXTENSION: i64 = 10;
/// Days after which something closed and not confirmed stays closed; a message within [`REOPENS`] opens it again.
pub const CONFIRMS: i64 = 14;
/// Days within which a message opens what was closed; after them it begins a new wait with a promise of its own.
pub const REOPENS: i64 = 28;
/// Working days to the first answer after a reopening, where the place does not promise fewer.
pub const REOPENED: i64 = 5;

/// The n-th working day strictly after `from`; `from` itself for 0.
#[must_use]
pub fn due(place: &Place, from: Day, n: i64) -> Day {
    due_in(&place.calendar(), from, n)
}

/// As [`due`], in a calendar.
#[must_use]
pub fn due_in(calendar: &Calendar, from: Day, n: i64) -> Day {
    let mut day = from;
    for _ in 0..n {
        // A place without working days is refused when it is set up; the bound keeps a damaged row from looping.
        day = (1..=Calendar::FAR).map(|d| day.plus(d)).find(|d| calendar.counts(*d, from)).unwrap_or(day.plus(1));
    }
    day
}

/// The first instant at which a promise for `due` is broken.
#[must_use]
pub fn breach_from(due: Day, zone: &TimeZone) -> Time {
    due.plus(1).at(0, 0, zone)
}

/// How many working days an answer on `day` took when it was asked for on `from`: 0 on the same day, else 1 and the working
/// days strictly between. `due(n)` is met exactly when this is at most n.
#[must_use]
pub fn taken(calendar: &Calendar, from: Day, day: Day) -> i64 {
    if day <= from { 0 } else { 1 + counted(calendar, from, from.plus(1), day.plus(-1)) }
}

/// Working days in (a, b]: unlike [`taken`] it adds up, and is used where a time is divided between people.
#[must_use]
pub fn span(calendar: &Calendar, day0: Day, a: Day, b: Day) -> i64 {
    counted(calendar, day0, a.plus(1), b)
}

fn counted(calendar: &Calendar, day0: Day, first: Day, last: Day) -> i64 {
    let counting = (first.0..=last.0).filter(|d| calendar.counts(Day(*d), day0)).count();
    i64::try_from(counting).unwrap_or(i64::MAX - 1)
}

/// So many elapsed hours after an instant, whatever clocks and calendars do meanwhile.
#[must_use]
pub fn after_hours(from: Time, hours: i64) -> Time {
    from.plus(hours * Time::HOUR)
}

#[cfg(test)]
mod tests;
