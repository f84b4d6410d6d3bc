//! What only the users' group decides: what stands first, and what rests. `by` is the role that does it, and no other but
//! [`GROUP`] can.

use super::{GROUP, PINS, Step, Turn, WORDS, Want, all, by_id, root, store, told};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
    },
    house::place::Tree,
};

/// The group puts it first, or no longer. Of each list two may stand there. `by` is the role that does it: only the group may.
///
/// # Errors
/// [`Error::NotYours`] for everybody else; [`Error::Refused`] for a third.
pub async fn pin(tx: &mut Tx, tree: &Tree, id: &Id, first: bool, by: &str, now: Time) -> Result<()> {
    let want = for_group(tx, tree, id, by, now).await?;
    if want.is_pinned() == first {
        return Ok(());
    }
    if first {
        let place = tree.id(&want.place_id)?;
        let others = all(tx, &root(&place), now).await?.into_iter().filter(|w| w.place_id == want.place_id && w.is_open() && w.is_pinned()).count();
        if others >= PINS || !want.is_open() {
            return Err(Error::Refused("err-form"));
        }
    }
    let (turn, act) = if first { (Turn::Pinned, Act::PriorityPinned) } else { (Turn::Unpinned, Act::PriorityUnpinned) };
    decided(tx, tree, &want, turn, act, "", by, now)
}

/// The group lets it rest, and says why, or takes it up again. It is never anything else that does: least of all its age.
///
/// # Errors
/// [`Error::NotYours`] for everybody else; [`Error::Refused`] without a reason.
pub async fn put_to_sleep(tx: &mut Tx, tree: &Tree, id: &Id, why: &str, by: &str, now: Time) -> Result<()> {
    let want = for_group(tx, tree, id, by, now).await?;
    if why.trim().is_empty() || why.chars().count() > WORDS {
        return Err(Error::Refused("err-form"));
    }
    if !want.is_awake() {
        return Ok(());
    }
    decided(tx, tree, &want, Turn::Asleep, Act::PriorityAsleep, why.trim(), by, now)
}

/// As [`put_to_sleep`], the other way.
///
/// # Errors
/// [`Error::NotYours`] for everybody but the group.
pub async fn wake(tx: &mut Tx, tree: &Tree, id: &Id, by: &str, now: Time) -> Result<()> {
    let want = for_group(tx, tree, id, by, now).await?;
    if want.is_awake() {
        return Ok(());
    }
    decided(tx, tree, &want, Turn::Awake, Act::PriorityAwake, "", by, now)
}

async fn for_group(tx: &mut Tx, tree: &Tree, id: &Id, by: &str, now: Time) -> Result<Want> {
    if by != GROUP {
        return Err(Error::NotYours);
    }
    store::hold(tx, id).await?;
    by_id(tx, tree, id, now).await
}

fn decided(tx: &mut Tx, tree: &Tree, want: &Want, turn: Turn, act: Act, why: &str, by: &str, now: Time) -> Result<()> {
    let place = tree.id(&want.place_id)?;
    let n = want.turns.last().map_or(0, |s| s.n) + 1;
    store::turn(tx, &Step { priority_id: want.id.clone(), n, turn, on_day: place.today(now), by_role: by.into(), why: why.into() });
    ledger::record(tx, act, &place.id, &want.id, by, now);
    told(tx, &place, now);
    Ok(())
}
