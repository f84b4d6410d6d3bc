//! Two that are one, and two again. Staff and the group may say so, everyone can read who did and when, and nothing is rewritten.

use super::{by_id, store, told};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
    },
    house::place::Tree,
};

/// Two become one: `into` stands for both. Each keeps its people, its words and its page.
///
/// # Errors
/// [`Error::Refused`] for one that is part of another already, for itself, or where `into` is not for all whom `from` is for.
pub async fn merge(tx: &mut Tx, tree: &Tree, from: &Id, into: &Id, by: &str, now: Time) -> Result<()> {
    store::hold(tx, from).await?;
    let (one, other) = (by_id(tx, tree, from, now).await?, by_id(tx, tree, into, now).await?);
    let (here, there) = (tree.id(&one.place_id)?, tree.id(&other.place_id)?);
    if from == into || one.within.is_some() || other.within.is_some() || !there.is_over(&here) {
        return Err(Error::Refused("err-form"));
    }
    store::merge(tx, &Id::random(), from, into, there.today(now), by);
    ledger::record(tx, Act::PriorityMerged, &there.id, from, by, now);
    told(tx, &here, now);
    Ok(())
}

/// They are two again, exactly as they were, with what came to each since.
///
/// # Errors
/// [`Error::Refused`] when it is part of none.
pub async fn part(tx: &mut Tx, tree: &Tree, from: &Id, by: &str, now: Time) -> Result<()> {
    let row = store::row(tx, from).await?.ok_or(Error::NotFound)?;
    let place = tree.id(&row.place_id)?;
    if store::part(tx, from, place.today(now), by).await? == 0 {
        return Err(Error::Refused("err-form"));
    }
    ledger::record(tx, Act::PriorityParted, &place.id, from, by, now);
    told(tx, &place, now);
    Ok(())
}
