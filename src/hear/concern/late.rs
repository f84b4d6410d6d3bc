//! What waits, for those who remind the team, and who above the team was told that it is late.
//!
//! That somebody above was told is a day with the concern, so that its writer can read it. It counts for the promise that
//! was broken then: once there is a new one, which lies after that day, it says nothing any more.

use super::{Concern, Kind, Lane, store};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
    },
};
pub use store::Week;

/// Something that staff can see and that has no answer: it waits, or a question was asked that its writer has not looked
/// at. Nothing of what was said.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Waiting {
    pub id: Id,
    pub place_id: Id,
    pub kind: Kind,
    pub lane: Lane,
    pub day: Day,
    pub answer_by: Day,
    pub raised_on: Option<Day>,
    pub raised_again_on: Option<Day>,
}

/// Those above the team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Above {
    Managers,
    Trustees,
}

impl Waiting {
    /// True if they were told that this promise was broken.
    #[must_use]
    pub fn was_raised(&self, to: Above) -> bool {
        let day = match to {
            Above::Managers => self.raised_on,
            Above::Trustees => self.raised_again_on,
        };
        day.is_some_and(|day| day > self.answer_by)
    }
}

/// All that waits at `now`, at every place.
///
/// # Errors
/// When the database cannot be read.
pub async fn waiting(tx: &mut Tx, now: Time) -> Result<Vec<Waiting>> {
    store::waiting(tx, now).await
}

/// Those above are told that it is late. False if they were told before, or it waits no more.
///
/// # Errors
/// When the database refuses.
pub async fn raise(tx: &mut Tx, late: &Waiting, to: Above, today: Day, now: Time) -> Result<bool> {
    let (changed, act) = match to {
        Above::Managers => (store::raise(tx, &late.id, today, now).await?, Act::EscalatedToManagers),
        Above::Trustees => (store::raise_again(tx, &late.id, today, now).await?, Act::EscalatedToTrustees),
    };
    if changed > 0 {
        ledger::record(tx, act, &late.place_id, &late.id, "clock", now);
    }
    Ok(changed > 0)
}

/// When those above were told, of the promise that is broken now: managers, then trustees.
///
/// # Errors
/// When the database cannot be read.
pub async fn raised(tx: &mut Tx, concern: &Concern) -> Result<(Option<Day>, Option<Day>)> {
    let of_this_promise = |day: Option<Day>| day.filter(|day| *day > concern.answer_by);
    let (managers, trustees) = store::raised(tx, &concern.id).await?;
    Ok((of_this_promise(managers), of_this_promise(trustees)))
}

/// How a week went at each place this person manages: what waits and is late now, what was answered from one day to another.
///
/// # Errors
/// When the database cannot be read.
pub async fn week(tx: &mut Tx, staff: &Id, from: Day, to: Day, today: Day, now: Time) -> Result<Vec<Week>> {
    store::week(tx, staff, from, to, today, now).await
}
