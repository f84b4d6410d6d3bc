//! What guests do: they want it too, here or with their own words, they want it no longer, and they say whether it still is so.
//! Each is known from the next slot on.

use super::{Answer, by_id, quarter, root, store, told};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
    },
    hear::concern::{self, Concern, Lane},
    house::place::{Place, Tree},
};
use std::sync::Arc;

/// "Me too", pressed on a page that `mark` stands for, at a place. False if that page was pressed before. It is known from the
/// slot on.
///
/// # Errors
/// [`Error::Refused`] while the group lets it rest.
pub async fn me_too(tx: &mut Tx, tree: &Tree, id: &Id, mark: &[u8], at: &Place, slot: Time) -> Result<bool> {
    let place = awake(tx, tree, id).await?;
    let site = if place.is_over(at) { at } else { &place };
    let is_new = store::add_voice(tx, id, mark, &site.id, slot).await? > 0;
    if is_new {
        ledger::record(tx, Act::MeToo, &place.id, id, "guest", slot);
        told(tx, &place, slot);
    }
    Ok(is_new)
}

/// The same at a screen on a wall: counted apart.
///
/// # Errors
/// [`Error::Refused`] while the group lets it rest.
pub async fn tap(tx: &mut Tx, tree: &Tree, id: &Id, slot: Time) -> Result<()> {
    let place = awake(tx, tree, id).await?;
    store::tap(tx, id, slot);
    ledger::record(tx, Act::MeToo, &place.id, id, "guest", slot);
    told(tx, &place, slot);
    Ok(())
}

/// The place of one that is not at rest.
async fn awake(tx: &mut Tx, tree: &Tree, id: &Id) -> Result<Arc<Place>> {
    let row = store::row(tx, id).await?.ok_or(Error::NotFound)?;
    if store::rests(tx, id).await? { Err(Error::Refused("want-rests")) } else { tree.id(&row.place_id) }
}

/// A conversation wants it: its writer said so, on the page `mark` stands for if there was one. One conversation is one voice.
///
/// # Errors
/// [`Error::Refused`] for what is not with the team, or is of another organisation.
pub async fn wants(tx: &mut Tx, tree: &Tree, id: &Id, concern: &Concern, mark: Option<&[u8]>, slot: Time) -> Result<()> {
    let place = awake(tx, tree, id).await?;
    let here = tree.id(&concern.place_id)?;
    if concern.lane != Lane::Team || concern.erased_on.is_some() || root(&place) != root(&here) {
        return Err(Error::Refused("err-form"));
    }
    store::link(tx, id, &concern.id, here.today(slot), slot);
    if let Some(mark) = mark {
        store::told(tx, id, mark, &concern.id).await?;
    }
    ledger::record(tx, Act::PriorityLinked, &place.id, id, "guest", slot);
    told(tx, &place, slot);
    Ok(())
}

/// What was just told also wants these, as its writer said on the page that `mark` stands for. What cannot be added to any more
/// is left out: their message goes first.
///
/// # Errors
/// When the database refuses.
pub async fn tells(tx: &mut Tx, tree: &Tree, also: &[Id], concern: &Id, mark: &[u8]) -> Result<()> {
    if also.is_empty() {
        return Ok(());
    }
    let concern = concern::by_id(tx, concern).await?.ok_or(Error::NotFound)?;
    for id in also {
        match wants(tx, tree, id, &concern, Some(mark), concern.release_at).await {
            Ok(()) | Err(Error::Refused(_) | Error::NotFound) => {}
            Err(e) => return Err(e),
        }
    }
    Ok(())
}

/// Its writer says that this is not what they want.
///
/// # Errors
/// [`Error::Refused`] when they did not want it before.
pub async fn leaves(tx: &mut Tx, tree: &Tree, id: &Id, concern: &Concern, slot: Time) -> Result<()> {
    if store::leave(tx, id, &concern.id, slot).await? == 0 {
        return Err(Error::Refused("err-form"));
    }
    let row = store::row(tx, id).await?.ok_or(Error::NotFound)?;
    let place = tree.id(&row.place_id)?;
    ledger::record(tx, Act::PriorityLeft, &place.id, id, "guest", slot);
    told(tx, &place, slot);
    Ok(())
}

/// Is it still so? Said on the page that `mark` stands for. False if that page said it before.
///
/// # Errors
/// [`Error::Refused`] before a quarter is over, or while it rests.
pub async fn affirm(tx: &mut Tx, tree: &Tree, id: &Id, mark: &[u8], answer: Answer, slot: Time, now: Time) -> Result<bool> {
    let want = by_id(tx, tree, id, now).await?;
    let place = tree.id(&want.place_id)?;
    let quarter = quarter(want.made_on, place.today(now));
    if quarter < 1 || !want.is_open() {
        return Err(Error::Refused("err-form"));
    }
    let is_new = store::affirm(tx, id, quarter, mark, answer, slot).await? > 0;
    if is_new {
        ledger::record(tx, Act::Reaffirmed, &place.id, id, "guest", slot);
        told(tx, &place, slot);
    }
    Ok(is_new)
}
