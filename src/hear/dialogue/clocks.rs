//! The messages of a conversation as its clocks see them.

use super::{Kind, Message, Side, closed_on};
use crate::{
    clock::Day,
    hear::{
        concern::{self, Clocks, Concern, Verdict},
        deadline::{Event, REOPENED, REOPENS, What, due, due_in, replay},
    },
    house::place::Place,
};

/// What moves a clock, in its order.
#[must_use]
pub fn events(messages: &[Message]) -> Vec<Event> {
    let mut events = Vec::with_capacity(messages.len() + 2);
    for m in messages {
        let what = match (m.side, m.kind) {
            (Side::Them, Kind::Right) => match Verdict::from_key(&m.words) {
                Some(Verdict::Yes) => What::Confirmed,
                Some(Verdict::No) => What::NotRight,
                Some(Verdict::Partly) | None => continue,
            },
            (Side::Them, _) => What::Wrote,
            (Side::Team, Kind::Answer | Kind::Read) => What::Replied,
            (Side::Team, Kind::Question) => What::Asked,
            (Side::Team, Kind::Closed) => What::ClosedByTeam,
            (Side::Team, Kind::Acknowledged | Kind::MoreTime) => What::Acknowledged,
            (Side::Team, _) => continue,
        };
        events.push(Event { day: m.day, what });
        if let (What::Asked, Some(day)) = (what, m.seen_on) {
            events.push(Event { day, what: What::SawQuestion });
        }
    }
    events
}

/// True if the clock stands once the writer has seen, today, what was asked: it does so once, before a first real reply.
#[must_use]
pub fn pauses(place: &Place, concern: &Concern, messages: &[Message], today: Day) -> bool {
    let mut all = events(messages);
    all.push(Event { day: today, what: What::SawQuestion });
    replay(&place.calendar(), concern.day, &all, today).paused_since.is_some()
}

/// What the clocks say once something more has happened today, and by when the team is to answer it.
///
/// Before a first real reply it is the promise that stands, later by what a question cost; after one, what the person says
/// next is promised an answer of its own, and sooner where it opens again what was closed.
#[must_use]
pub fn after(place: &Place, concern: &Concern, messages: &[Message], what: What, today: Day) -> (Clocks, Day) {
    let calendar = place.calendar();
    let mut all = events(messages);
    all.push(Event { day: today, what });
    let lived = replay(&calendar, concern.day, &all, today);
    let by = if lived.replied_on.is_none() && what == What::Wrote {
        due_in(&calendar, concern.answer_by, lived.paused - concern.paused)
    } else {
        let promised = concern::days_to_answer(place, concern.kind);
        let opens = closed_on(messages).is_some_and(|day| today.0 - day.0 <= REOPENS);
        due(place, today, if opens { promised.min(REOPENED) } else { promised })
    };
    (Clocks { replied_on: lived.replied_on, paused: lived.paused }, by)
}
