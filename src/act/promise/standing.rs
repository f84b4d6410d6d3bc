//! Where a promise stands on a day, replayed from its steps and from what those who asked have said. Pure.
//!
//! Confirmed: more yes than no. Disputed: at least as many no as yes, and one no at least (indicator I03). "Partly" is
//! neither. A yes counts from those whose words were linked before the claim; a no from everybody whose words are linked,
//! so that nobody can be asked late in order to agree.

use super::{Answer, Answered, Link, State, Step, Turn};
use crate::{
    clock::{Day, Time},
    hear::deadline,
    house::place::Place,
};
use std::collections::BTreeMap;

/// Days after a claim in which an answer is waited for, and after which is asked once more.
pub const ASKED_AGAIN: i64 = 28;

/// A date that was moved, kept for everyone to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    pub from: Day,
    pub to: Day,
    pub why: String,
    pub on: Day,
}

/// What those who asked have said of the last claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub yes: i64,
    pub partly: i64,
    pub no: i64,
}

impl Tally {
    #[must_use]
    pub fn all(self) -> i64 {
        self.yes + self.partly + self.no
    }

    #[must_use]
    pub fn is_confirmed(self) -> bool {
        self.yes > self.no
    }

    #[must_use]
    pub fn is_disputed(self) -> bool {
        self.no > 0 && self.no >= self.yes
    }
}

/// Where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub state: State,
    /// The day that stands now: of the promise, of the answer, of the next look, or by which a disputed claim is answered.
    pub due: Option<Day>,
    /// That day is over.
    pub late: bool,
    /// Every date ever promised for doing it, the first one first.
    pub promised: Vec<Day>,
    pub moves: Vec<Move>,
    /// The number of the claim that stands last, and its day.
    pub claim: Option<(i64, Day)>,
    pub tally: Tally,
    /// The last day on which anything of this became known.
    pub changed_on: Day,
}

/// Replays it. `steps` are in their order and not empty; what is not known yet at `now` is left out.
#[must_use]
pub fn stands(place: &Place, steps: &[Step], links: &[Link], answers: &[Answered], now: Time) -> Standing {
    let today = place.today(now);
    let (mut state, mut due, mut claim) = (State::Intention, None, None);
    let (mut promised, mut moves) = (Vec::new(), Vec::new());
    let mut changed_on = Day(0);
    for step in steps {
        changed_on = step.on_day;
        let before = due;
        if step.turn != Turn::Moved {
            due = step.until_day;
        }
        state = match step.turn {
            Turn::Will => State::Will,
            Turn::Finding => State::Finding,
            Turn::Intention => State::Intention,
            Turn::Cannot => State::Cannot,
            Turn::NotNow => State::NotNow,
            Turn::Passed => State::Passed,
            Turn::Stopped => State::Stopped,
            Turn::Claimed => {
                claim = Some((step.n, step.on_day));
                State::Claimed
            }
            Turn::Moved => {
                due = step.until_day.or(due);
                state
            }
        };
        let Some(until) = step.until_day else { continue };
        // What is promised anew moves the day promised before, not the day on which somebody would have looked at it again.
        let from = match step.turn {
            Turn::Moved => before,
            Turn::Will => promised.last().copied(),
            _ => None,
        };
        if let Some(from) = from.filter(|from| *from != until) {
            moves.push(Move { from, to: until, why: step.words.clone(), on: step.on_day });
        }
        if state == State::Will {
            promised.push(until);
        }
    }
    let tally = claim.map_or_else(Tally::default, |(n, on)| tally(n, on, links, answers, now));
    for known in answers.iter().filter(|a| a.known_from <= now) {
        changed_on = changed_on.max(place.today(known.known_from));
    }
    if let (State::Claimed, Some((n, on))) = (state, claim) {
        if tally.is_confirmed() {
            state = State::Agreed;
        } else if tally.is_disputed() {
            state = State::Disputed;
            // A disputed claim is answered like a message: within the place's own promise.
            due = disputed_since(n, on, links, answers, now).map(|from| deadline::due(place, place.today(from), place.promise_days));
        } else if tally.all() == 0 && today.0 - on.0 >= ASKED_AGAIN {
            state = State::Silent;
        }
    }
    if state.is_open() && unwanted(links, answers, now) {
        state = State::Unwanted;
    }
    let due = due.filter(|_| state.is_open());
    Standing { late: due.is_some_and(|day| day < today), state, due, promised, moves, claim, tally, changed_on }
}

/// What was known at `now` about the claim with the number `n` of the day `on`: one answer for each who asked, what
/// they said last of what is known.
#[must_use]
pub fn tally(n: i64, on: Day, links: &[Link], answers: &[Answered], now: Time) -> Tally {
    let mut last: BTreeMap<&str, &Answered> = BTreeMap::new();
    for answered in answers.iter().filter(|a| a.claim == n && a.known_from <= now) {
        let kept = last.entry(&answered.concern_id.0).or_insert(answered);
        if (kept.round, kept.known_from) < (answered.round, answered.known_from) {
            *kept = answered;
        }
    }
    let mut tally = Tally::default();
    for (concern, answered) in last {
        let Some(link) = links.iter().find(|l| l.concern_id.0 == concern && l.counts(now)) else { continue };
        match answered.answer {
            Answer::Yes if link.linked_on <= on && link.day <= on => tally.yes += 1,
            Answer::Partly => tally.partly += 1,
            Answer::No => tally.no += 1,
            Answer::Yes | Answer::Unwanted => {}
        }
    }
    tally
}

/// Since when those who asked have disagreed without a break: a single no that was outweighed at first started nothing.
fn disputed_since(n: i64, on: Day, links: &[Link], answers: &[Answered], now: Time) -> Option<Time> {
    let known = answers.iter().filter(|a| a.claim == n).map(|a| a.known_from);
    let mut moments: Vec<Time> = known.chain(links.iter().filter_map(|l| l.disowned_from)).filter(|at| *at <= now).collect();
    moments.sort_unstable();
    moments.dedup();
    moments.into_iter().rev().take_while(|at| tally(n, on, links, answers, *at).is_disputed()).last()
}

/// Everybody who asked says that they do not want it any more.
fn unwanted(links: &[Link], answers: &[Answered], now: Time) -> bool {
    let mut asked = links.iter().filter(|l| l.counts(now)).peekable();
    asked.peek().is_some() && asked.all(|l| answers.iter().any(|a| a.answer == Answer::Unwanted && a.concern_id == l.concern_id && a.known_from <= now))
}

#[cfg(test)]
#[path = "standing_tests.rs"]
mod tests;
