//! Who reads a concern from now on, and what puts it first. Neither changes what was promised to its writer, except to
//! an earlier day.

use super::{Alarm, Concern, Lane, store};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::db::{Id, Tx},
    house::place::Place,
};

/// True if anybody who is here reads this lane at a place.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_read(tx: &mut Tx, place: &Id, lane: Lane) -> Result<bool> {
    store::is_read(tx, place, lane).await
}

/// Into another lane, and told to those who read there; whoever had it has it no longer. `left_on` is the day it left the
/// team's, for the numbers.
///
/// # Errors
/// [`Error::NotFound`] once it was erased.
pub async fn into_lane(tx: &mut Tx, place: &Place, concern: &Concern, lane: Lane, left_on: Option<Day>) -> Result<()> {
    store::forget_reminders(tx, &concern.id);
    if store::set_lane(tx, &concern.id, lane, left_on).await? == 0 {
        return Err(Error::NotFound);
    }
    super::told_by_staff(tx, &Concern { lane, ..concern.clone() });
    // What left the team's lane is on no board.
    place.boards().for_each(|board| tx.changed(board));
    Ok(())
}

/// What a person decided about how urgent it is; nothing when it is like any other.
pub fn set_alarm(tx: &mut Tx, concern: &Concern, alarm: Option<Alarm>, now: Time) {
    store::alarm(tx, &concern.id, alarm, now);
}

/// Words that may mean harm came with a message; staff may know from its slot.
pub fn hinted(tx: &mut Tx, id: &Id, from: Time) {
    store::alarm(tx, id, Some(Alarm::Hint), from);
}

/// The team aims at an earlier day.
///
/// # Errors
/// When the database refuses.
pub async fn sooner(tx: &mut Tx, concern: &Concern, day: Day, now: Time) -> Result<()> {
    store::sooner(tx, &concern.id, day, now).await
}
