//! Days a place says it will be closed. Promises that are out already do not move.

use super::{Closed, Place, calendar::LONGEST, store};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Topic, Tx},
        ledger::{self, Act},
    },
};

/// Days of one place, both included. They hold for everything below it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Closure {
    pub id: Id,
    pub place_id: Id,
    pub from_day: Day,
    pub to_day: Day,
    pub why: String,
    pub said_on: Day,
}

impl Closure {
    #[must_use]
    pub(super) fn days(&self) -> Closed {
        Closed { from: self.from_day, to: self.to_day, said_on: self.said_on }
    }
}

/// What is wrong with a closure that is to be said: the field, and the sentence that says what to do.
#[must_use]
pub fn problem(from: Day, to: Day, why: &str, today: Day) -> Option<(&'static str, &'static str)> {
    let wrong = [
        (from < today, "from", "The first day is over: choose today or a later day"),
        (to < from, "to", "The last day comes before the first: change one of them"),
        (to.0 - from.0 >= LONGEST, "to", "At most 60 days at once: people would wait too long for an answer"),
        (why.is_empty() || why.chars().count() > 200, "why", "Say why, in at most 200 letters: people here read it"),
    ];
    wrong.into_iter().find(|(is, ..)| *is).map(|(_, field, sentence)| (field, sentence))
}

/// Says that a place will be closed.
///
/// # Errors
/// [`Error::Refused`] when it has a [`problem`]; [`Error::Stale`] over days of a closure that was said before.
pub async fn close(tx: &mut Tx, place: &Place, from: Day, to: Day, why: &str, by: &str, now: Time) -> Result<()> {
    let today = place.today(now);
    if problem(from, to, why, today).is_some() {
        return Err(Error::Refused("err-form"));
    }
    store::hold(tx, &place.id).await?;
    let closure = Closure { id: Id::random(), place_id: place.id.clone(), from_day: from, to_day: to, why: why.into(), said_on: today };
    if store::overlapping(tx, &closure).await? > 0 {
        return Err(Error::Stale);
    }
    store::close(tx, &closure);
    ledger::record(tx, Act::ClosureSaid, &place.id, &closure.id, by, now);
    tx.changed(Topic::Places);
    Ok(())
}

/// Takes a closure back that is not over yet.
///
/// # Errors
/// [`Error::NotFound`] when there is none such at this place.
pub async fn lift(tx: &mut Tx, place: &Place, closure: &Id, by: &str, now: Time) -> Result<()> {
    if store::lift(tx, &place.id, closure, place.today(now)).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, Act::ClosureLifted, &place.id, closure, by, now);
    tx.changed(Topic::Places);
    Ok(())
}

/// The closures of one place that are not over.
///
/// # Errors
/// When the database cannot be read.
pub async fn closures(tx: &mut Tx, place: &Place, today: Day) -> Result<Vec<Closure>> {
    Ok(store::closures(tx).await?.into_iter().filter(|c| c.place_id == place.id && c.to_day >= today).collect())
}
