//! Who has a concern, and what one puts off. Neither moves a promise.

use super::{Concern, store};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
    },
    house::place::Place,
};

/// A concern is taken, given to a colleague, or laid back for everyone.
///
/// # Errors
/// [`Error::NotYours`] when that person may not answer it; [`Error::NotFound`] once it was erased.
pub async fn give(tx: &mut Tx, concern: &Concern, to: Option<&Id>, by: &str, now: Time) -> Result<()> {
    if let Some(staff) = to
        && !store::may_hold(tx, concern, staff).await?
    {
        return Err(Error::NotYours);
    }
    if store::hold_by(tx, &concern.id, to).await? == 0 {
        return Err(Error::NotFound);
    }
    super::told_by_staff(tx, concern);
    ledger::record(tx, if to.is_some() { Act::Taken } else { Act::LaidBack }, &concern.place_id, &concern.id, by, now);
    Ok(())
}

/// True if this person may read a concern and answer it.
///
/// # Errors
/// When the database cannot be read.
pub async fn may_hold(tx: &mut Tx, concern: &Concern, staff: &Id) -> Result<bool> {
    store::may_hold(tx, concern, staff).await
}

/// Those who may be given a concern, and who of them is away.
///
/// # Errors
/// When the database cannot be read.
pub async fn colleagues(tx: &mut Tx, concern: &Concern, today: Day) -> Result<Vec<store::Colleague>> {
    store::colleagues(tx, concern, today).await
}

/// The names of everybody who works at a place, to keep them out of what guests read.
///
/// # Errors
/// When the database cannot be read.
pub async fn names_at(tx: &mut Tx, place: &Place) -> Result<Vec<String>> {
    store::names_at(tx, &place.id).await
}

/// Those whom a person may give several concerns at once, and who of them is away.
///
/// # Errors
/// When the database cannot be read.
pub async fn all_colleagues(tx: &mut Tx, staff: &Id, today: Day) -> Result<Vec<store::Colleague>> {
    store::all_colleagues(tx, staff, today).await
}

/// One person puts a concern off until a day, or, with nothing, takes it up again. It is theirs alone; the promise stays.
///
/// # Errors
/// [`Error::Refused`] for a day that is not after today.
pub async fn put_off(tx: &mut Tx, place: &Place, concern: &Concern, staff: &Id, until: Option<Day>, now: Time) -> Result<()> {
    match until {
        Some(day) if day <= place.today(now) => Err(Error::Refused("err-form")),
        Some(day) => store::remind(tx, &concern.id, staff, day).await,
        None => {
            store::forget_reminder(tx, &concern.id, staff);
            Ok(())
        }
    }
}

/// Until when this person has put a concern off.
///
/// # Errors
/// When the database cannot be read.
pub async fn put_off_until(tx: &mut Tx, concern: &Concern, staff: &Id) -> Result<Option<Day>> {
    store::reminder(tx, &concern.id, staff).await
}
