//! Handing over: when somebody leaves, nobody who talks with them is lost, and everybody is told who is next before it
//! changes.
//!
//! A person who leaves has a day on which they do. Until then they, or who manages there, hand over what they hold and is
//! open: a message in the conversation says who answers from that day on, signed by who hands it over. It moves no clock
//! and answers nothing. The leaver holds it until their day; on its morning the change is made, their posts end, and what
//! nobody was found for is laid back for everyone and stands in a list until somebody takes it.
//!
//! Counts for administrators are of the team's lane alone, and lists are read through `sight` as everywhere: what is about
//! staff is handed over among those from outside. Only what staff can see by now counts as open. Nothing here closes a
//! conversation or decides who is good at it.

mod alone;
pub mod desk;
mod indicator;
pub mod job;
mod store;
mod view;

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
    },
    hear::{
        concern::{self, Row},
        dialogue::{self, Speaker},
    },
    house::{
        place::{Place, Tree},
        staff::{self, Person},
    },
};
pub use alone::{Alone, Duty, alone};
pub use indicator::{HandedOver, Past, SOON, without_loss};
pub use store::{Free, Held};

/// Who wrote a handover that the clock carries out.
const CLOCK: &str = "clock";

/// What one person holds that is open, as `reader` may see it: their own, or what who manages or is from outside reads.
///
/// # Errors
/// When the database cannot be read.
pub async fn held(tx: &mut Tx, keys: &Keys, holder: &Id, reader: &Id, now: Time) -> Result<Vec<Held>> {
    let mut held = store::held(tx, holder, reader, now).await?;
    concern::subjects(keys, held.iter_mut().map(|h| &mut h.row));
    Ok(held)
}

/// What is open and nobody's since somebody left, as `reader` may see it.
///
/// # Errors
/// When the database cannot be read.
pub async fn free(tx: &mut Tx, keys: &Keys, reader: &Id, now: Time) -> Result<Vec<Free>> {
    let mut free = store::free(tx, reader, now).await?;
    concern::subjects(keys, free.iter_mut().map(|f| &mut f.row));
    Ok(free)
}

/// What of these a person could not answer: they are not in its lane, not at its place, or leave as well.
#[must_use]
pub fn out_of_reach<'r>(next: &Person, rows: impl IntoIterator<Item = &'r Row>, tree: &Tree, from: Day) -> Option<String> {
    let may = |row: &Row| tree.id(&row.place_id).is_ok_and(|place| next.has(row.lane.answered_by(), &place.path));
    let stays = next.is_here() && next.leaving_on.is_none_or(|day| day > from);
    rows.into_iter().find(|row| !stays || !may(row)).map(|row| row.place_name.clone())
}

/// Tells the person who answers them next, and sees to it that it is so: from the day the leaver leaves, or, after that day,
/// from now on.
///
/// # Errors
/// [`Error::Stale`] when it is not theirs to hand over any more; [`Error::NotYours`] for a next person who may not answer it
/// or leaves as well.
pub async fn hand_over(tx: &mut Tx, keys: &Keys, place: &Place, id: &Id, leaver: &Id, next: &Id, words: &str, by: &Speaker, now: Time) -> Result<()> {
    concern::hold(tx, id).await?;
    let concern = concern::by_id(tx, id).await?.ok_or(Error::NotFound)?;
    let people = staff::people(tx).await?;
    let who = |id: &Id| people.iter().find(|p| p.id == *id).ok_or(Error::NotFound);
    let (leaver, next) = (who(leaver)?, who(next)?);
    let today = place.today(now);
    let (from, left) = match (leaver.leaving_on, leaver.ended_at.is_some()) {
        (Some(day), false) if concern.holder_id.as_ref() == Some(&leaver.id) => (day, None),
        (_, true) if concern.holder_id.is_none() => (today, Some(store::laid_back(tx, id, &leaver.id).await?.ok_or(Error::Stale)?)),
        _ => return Err(Error::Stale),
    };
    let stays = next.is_here() && next.leaving_on.is_none_or(|day| day > from);
    if next.id == leaver.id || !stays || !concern.is_open(now) || !concern::may_hold(tx, &concern, &next.id).await? {
        return Err(Error::NotYours);
    }
    let seq = dialogue::introduce(tx, keys, place, &concern, words, by, now).await?;
    if let Some(laid_back) = left {
        concern::give(tx, &concern, Some(&next.id), by.role, now).await?;
        store::take_up(tx, &laid_back, &next.id, seq, today);
    } else {
        store::forget_pending(tx, id).await?;
        let told = store::Told { next: Some(next.id.clone()), seq: Some(seq), said_on: Some(today) };
        store::insert(tx, id, &leaver.id, told, from, None);
    }
    Ok(())
}

/// The day has come: what was handed over changes hands, the rest is laid back for everyone, and the leaver's posts end.
///
/// # Errors
/// When the database refuses.
pub async fn part(tx: &mut Tx, leaver: &Id, today: Day, now: Time) -> Result<()> {
    for handover in store::pending(tx).await?.into_iter().filter(|h| h.from_staff == *leaver) {
        carry_out(tx, &handover, today, now).await?;
    }
    staff::leave(tx, leaver, CLOCK, now).await?;
    lay_back(tx, leaver, today, now).await
}

/// One handover whose day has come. The person was told who is next, so that is who has it; one who cannot have it any more
/// leaves it to everyone, in the list of what nobody has. What a colleague has taken meanwhile stays with them.
async fn carry_out(tx: &mut Tx, handover: &store::Pending, today: Day, now: Time) -> Result<()> {
    let concern = concern::by_id(tx, &handover.concern_id).await?.filter(|c| c.erased_on.is_none());
    let taken = concern.as_ref().is_some_and(|c| c.holder_id.as_ref().is_some_and(|holder| *holder != handover.from_staff));
    let open = !taken && concern.as_ref().is_some_and(|c| c.is_open(now));
    let next = staff::person(tx, &handover.to_staff).await.ok().filter(Person::is_here);
    let mut given = taken;
    if let (Some(concern), Some(next), false) = (&concern, &next, taken) {
        given = concern::may_hold(tx, concern, &next.id).await?;
    }
    if let Some(concern) = concern.filter(|_| !taken) {
        concern::give(tx, &concern, given.then_some(&handover.to_staff), CLOCK, now).await?;
    }
    store::done(tx, &handover.id, given, today, open);
    Ok(())
}

/// What somebody still holds who has left is laid back for everyone; what of it is open, nobody has since.
///
/// # Errors
/// When the database refuses.
pub async fn lay_back(tx: &mut Tx, leaver: &Id, today: Day, now: Time) -> Result<()> {
    for id in store::held_by(tx, leaver).await? {
        let Some(concern) = concern::by_id(tx, &id).await? else { continue };
        concern::give(tx, &concern, None, CLOCK, now).await?;
        if concern.is_open(now) {
            store::insert(tx, &id, leaver, store::Told::default(), today, Some(today));
        }
    }
    Ok(())
}

/// A change whose day came before its leaver's: they stayed longer than people were told.
///
/// # Errors
/// When the database refuses.
pub async fn change(tx: &mut Tx, handover: &Id, today: Day, now: Time) -> Result<()> {
    match store::pending(tx).await?.into_iter().find(|h| h.id == *handover) {
        Some(handover) => carry_out(tx, &handover, today, now).await,
        None => Ok(()),
    }
}
