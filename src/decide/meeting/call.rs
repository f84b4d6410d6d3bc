//! A meeting is called, or called off.

use super::{Chair, Kind, agenda, agenda::said, store};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
    },
    house::place::{Place, Tree},
};

/// Letters of where it is.
pub const VENUE: usize = 200;
/// How long one may last, in minutes.
pub const LASTS: std::ops::RangeInclusive<i64> = 15..=480;
/// How far ahead one may be called.
const AHEAD: i64 = 400 * Time::DAY;

/// A meeting about to be called.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Who holds it; the house where it is nobody.
    pub group: Option<Id>,
    pub kind: Option<Kind>,
    /// The beginning of time where it could not be read.
    pub starts_at: Time,
    /// Below nothing where it is no number.
    pub minutes: i64,
    pub venue: String,
    pub chair: Option<Chair>,
}

impl Draft {
    /// Everything that cannot be kept, with the sentence that says what to do.
    #[must_use]
    pub fn problems(&self, now: Time) -> Vec<(&'static str, String)> {
        let mut problems = Vec::new();
        if self.kind.is_none() {
            problems.push(("kind", "Say who it is for".to_string()));
        }
        if self.starts_at <= now {
            problems.push(("starts", "Choose a day and an hour to come".into()));
        } else if self.starts_at > now.plus(AHEAD) {
            problems.push(("starts", "Choose a day within a year".into()));
        }
        if !LASTS.contains(&self.minutes) {
            problems.push(("lasts", format!("Write how many minutes it lasts, from {} to {}", LASTS.start(), LASTS.end())));
        }
        said(&mut problems, "venue", &self.venue, VENUE, Some("Write where it is"));
        match (self.chair, self.kind) {
            (None, _) => problems.push(("chair", "Say who leads it".into())),
            (Some(Chair::Staff), Some(Kind::UsersOnly)) => problems.push(("chair", "A meeting for users alone is led by one of them".into())),
            _ => {}
        }
        problems
    }
}

/// Calls a meeting; its agenda is there from then on. `overdue` are the promises of the place that are late. Gives its name.
///
/// # Errors
/// [`Error::Refused`] with a draft that has problems.
pub async fn call(tx: &mut Tx, tree: &Tree, place: &Place, draft: &Draft, overdue: &[i64], by: &str, now: Time) -> Result<Id> {
    if !draft.problems(now).is_empty() {
        return Err(Error::Refused("err-form"));
    }
    let id = Id::random();
    store::insert(tx, &id, &place.id, draft, place.today(now), by).await?;
    ledger::record(tx, Act::MeetingCalled, &place.id, &id, by, now);
    agenda::build(tx, tree, place, &id, overdue, by, now).await?;
    Ok(id)
}

/// It does not take place. What was put off to it waits for the next.
///
/// # Errors
/// [`Error::Stale`] once it began.
pub async fn call_off(tx: &mut Tx, place: &Place, id: &Id, by: &str, now: Time) -> Result<()> {
    if store::call_off(tx, id, place.today(now), now).await? == 0 {
        return Err(Error::Stale);
    }
    ledger::record(tx, Act::MeetingOff, &place.id, id, by, now);
    Ok(())
}
