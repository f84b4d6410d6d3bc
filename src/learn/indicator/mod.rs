//! Numbers that show whether it works: how long people wait, whose promise was kept, who came back and saw their answer,
//! and what became of what the team said it would do.
//!
//! They are worked out from days alone, for whole days that are over, and told to everyone in the same words. Small numbers
//! are not told: fewer than five people are nobody's business, and no percentage is formed of fewer than ten.

mod concentration;
mod promised;
pub mod public;
mod response;
mod store;
mod view;

pub use concentration::{Spread, spread};
pub use promised::{Promised, Role, Stood, by_role, counted as counted_promises};
pub use public::Shown;
pub use response::{End, Late, Promise, Step, Waited, Within, curve, late, wilson, within};

use crate::{
    act::promise,
    clock::{Day, Time},
    error::Result,
    ground::{db::Tx, web::FEW},
    hear::deadline::{LONGEST_PAUSE, due_in, span, taken},
    house::{
        place::{Place, Tree},
        staff::title_of,
    },
};
use std::{collections::BTreeMap, sync::Arc};

/// Days of a cohort: twelve weeks, so that what is erased ninety days after its end is still counted.
pub const PERIOD: i64 = 84;
/// No percentage of fewer than this.
pub const PERCENT: usize = 10;

/// Days over which promises are counted, whole weeks: nothing leaves a board within a year.
pub const YEAR: i64 = 364;

/// What became of what was promised at a place and below it.
#[derive(Debug, Clone)]
pub struct Promises {
    pub from: Day,
    /// The last whole day.
    pub to: Day,
    pub all: Promised,
    pub roles: BTreeMap<String, Role>,
}

/// The promises of a place and of everything below it, as they stood at the end of the last whole day.
///
/// # Errors
/// When the database cannot be read.
pub async fn promises(tx: &mut Tx, tree: &Tree, place: &Place, now: Time) -> Result<Promises> {
    let to = last_day(place, now);
    let from = to.plus(1 - YEAR);
    let stood: Vec<Stood> =
        promise::under(tx, place, now).await?.iter().filter_map(|one| Stood::at_end_of(to, one, tree.id(&one.place_id).ok()?.as_ref())).collect();
    Ok(Promises { from, to, all: counted_promises(&stood, from, to), roles: by_role(&stood, from, to) })
}

/// A day is over for the numbers at the first slot after it: before, they would tell who came by in the evening.
fn last_day(place: &Place, now: Time) -> Day {
    Day::of(place.last_slot(now), &place.time_zone()).plus(-1)
}

/// How a place answered those who wrote in a time.
#[derive(Debug, Clone)]
pub struct Answers {
    /// The place whose numbers these are: the one asked for, or the nearest above it where enough people wrote.
    pub of: Arc<Place>,
    pub from: Day,
    /// The last whole day.
    pub to: Day,
    pub cohort: Vec<Waited>,
    pub received: usize,
    pub answered: usize,
    pub open: usize,
    pub withdrawn: usize,
    /// Open and past the promised day.
    pub overdue: usize,
    /// The longest wait of those who wait now.
    pub oldest: Option<i64>,
    pub moved: usize,
    pub paused: usize,
    /// Had a real answer and came back to see it.
    pub saw: usize,
    /// Who gave the real answers, by what they do; nothing where somebody signed with their name alone.
    pub by_role: BTreeMap<Option<String>, Replied>,
}

/// The real answers of those who do the same thing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Replied {
    pub answered: usize,
    /// By the day that was promised first.
    pub in_time: usize,
}

/// The numbers of a place, or of the first place above it where at least five people wrote. Nothing if that is nowhere.
///
/// # Errors
/// When the database cannot be read.
pub async fn answers(tx: &mut Tx, tree: &Tree, place: &Place, now: Time) -> Result<Option<Answers>> {
    let to = last_day(place, now);
    let from = to.plus(1 - PERIOD);
    for of in tree.upwards(place) {
        let told = store::told(tx, &of.path, from, to, now).await?;
        if told.len() >= usize::from(FEW) {
            return Ok(Some(counted(of, tree, from, to, &told)));
        }
    }
    Ok(None)
}

fn counted(of: Arc<Place>, tree: &Tree, from: Day, to: Day, told: &[store::Told]) -> Answers {
    let mut a = Answers {
        of,
        from,
        to,
        cohort: Vec::with_capacity(told.len()),
        received: told.len(),
        answered: 0,
        open: 0,
        withdrawn: 0,
        overdue: 0,
        oldest: None,
        moved: 0,
        paused: 0,
        saw: 0,
        by_role: BTreeMap::new(),
    };
    for t in told {
        let Ok(place) = tree.id(&t.place_id) else { continue };
        let calendar = place.calendar();
        // What happened after the last whole day is told tomorrow.
        let by_then = |day: Option<Day>| day.filter(|d| *d <= to);
        let (left, erased) = (by_then(t.left_on), by_then(t.erased_on));
        // What others answered after it was handed on is not the team's answer, and nobody here may know of it.
        let replied_on = t.lost_reply.filter(|_| t.lost_on.is_some_and(|day| day > to)).or(t.replied_on);
        let replied = by_then(replied_on).filter(|day| left.is_none_or(|left| *day < left));
        let gone = left.or(erased);
        let end = match (replied, gone) {
            (Some(_), _) => End::Answered,
            (None, Some(_)) => End::Left,
            (None, None) => End::Waits,
        };
        let standing = by_then(t.paused_on).filter(|_| end == End::Waits);
        let paused = t.paused.max(standing.map_or(0, |day| span(&calendar, t.day, day, to).min(LONGEST_PAUSE)));
        let later = |day: Day| due_in(&calendar, day, paused);
        let (due, moved) = (later(t.promised), later(t.extended_to.unwrap_or(t.promised)));
        let promise = match replied {
            // Handed on in time is not late; handed on late is.
            None if left.is_some_and(|left| left <= due) => Promise::NotDue,
            None if left.is_none() && erased.is_some() => Promise::NotDue,
            _ if due > to => Promise::NotDue,
            Some(day) if day <= due => Promise::Kept,
            Some(day) if day <= moved => Promise::KeptMoved,
            _ => Promise::Missed,
        };
        let waited = Waited { days: taken(&calendar, t.day, replied.or(gone).unwrap_or(to)), end, promise };
        a.moved += usize::from(t.extended_to.is_some());
        match end {
            End::Answered => {
                a.answered += 1;
                a.saw += usize::from(by_then(t.saw_on).is_some());
                let role = a.by_role.entry(t.signed.as_deref().and_then(title_of).map(String::from)).or_default();
                role.answered += 1;
                role.in_time += usize::from(replied.is_some_and(|day| day <= due));
            }
            End::Left => a.withdrawn += 1,
            End::Waits => {
                a.open += 1;
                a.overdue += usize::from(promise != Promise::NotDue);
                a.paused += usize::from(standing.is_some());
                a.oldest = a.oldest.max(Some(waited.days));
            }
        }
        a.cohort.push(waited);
    }
    a
}
