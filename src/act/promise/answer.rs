//! What those who asked say: did it happen, is it mine, is it wanted. Known from their slot on and not before.

use super::{Answer, Heard, Promise, State, Tally, store, told, told_from};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        db::Tx,
        ledger::{self, Act},
    },
    hear::concern::{self, Concern},
    house::place::{Place, Tree},
};

/// A writer whose words are linked says whether it happened, or that it is not wanted any more.
///
/// # Errors
/// [`Error::Refused`] with the id of a sentence when nothing is asked.
pub async fn answer(tx: &mut Tx, tree: &Tree, place: &Place, promise: &Promise, concern: &Concern, answer: Answer, slot: Time, now: Time) -> Result<()> {
    if store::hold(tx, &promise.id).await? == 0 || !promise.links.iter().any(|l| l.concern_id == concern.id && l.disowned_from.is_none()) {
        return Err(Error::NotFound);
    }
    let standing = promise.stands(place, now);
    let (claim, round) = match (answer, standing.claim) {
        (Answer::Unwanted, _) if standing.state.is_open() => (0, 0),
        (Answer::Yes | Answer::Partly | Answer::No, Some((n, on))) if promise.steps.last().is_some_and(|s| s.n == n) => {
            (n, i64::from(place.today(now).0 - on.0 >= super::ASKED_AGAIN))
        }
        _ => return Err(Error::Refused("promise-not-asked")),
    };
    store::answer(tx, &promise.id, claim, &concern.id, round, answer, slot);
    let act = match answer {
        Answer::Yes => Act::ClaimConfirmed,
        Answer::Partly => Act::ClaimPartly,
        Answer::No => Act::ClaimDisputed,
        Answer::Unwanted => Act::PromiseUnwanted,
    };
    ledger::record(tx, act, &place.id, &promise.id, "guest", slot);
    concern::told_by_writer(tx, concern, slot);
    told_from(tx, tree, place, slot);
    Ok(())
}

/// A writer says that it is not what they said: their words count for it no more, nor do their answers.
///
/// # Errors
/// [`Error::NotFound`] when it is not linked, or disowned before.
pub async fn disown(tx: &mut Tx, tree: &Tree, place: &Place, promise: &Promise, concern: &Concern, slot: Time) -> Result<()> {
    if store::disown(tx, &promise.id, &concern.id, slot).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, Act::LinkDisowned, &place.id, &promise.id, "guest", slot);
    concern::told_by_writer(tx, concern, slot);
    told_from(tx, tree, place, slot);
    Ok(())
}

/// A writer agrees to how the team puts what they said. `saying` is what they read: changed since, it is not agreed to.
///
/// # Errors
/// [`Error::Stale`] when it says something else by now.
pub fn agree(tx: &mut Tx, tree: &Tree, place: &Place, promise: &Promise, concern: &Concern, saying: &str, slot: Time) -> Result<()> {
    if promise.saying.as_deref() != Some(saying) {
        return Err(Error::Stale);
    }
    if !promise.links.iter().any(|l| l.concern_id == concern.id && l.disowned_from.is_none()) {
        return Err(Error::NotFound);
    }
    store::agree(tx, &promise.id, &concern.id, saying, slot);
    ledger::record(tx, Act::SayingAgreed, &place.id, &promise.id, "guest", slot);
    concern::told_by_writer(tx, concern, slot);
    told_from(tx, tree, place, slot);
    Ok(())
}

/// Staff asked people themselves: shown apart, and it makes nothing green.
///
/// # Errors
/// [`Error::Stale`] when nothing is claimed any more.
pub async fn heard(tx: &mut Tx, tree: &Tree, place: &Place, promise: &Promise, said: Tally, at_what: &str, by: &str, now: Time) -> Result<()> {
    store::hold(tx, &promise.id).await?;
    let asked = matches!(promise.stands(place, now).state, State::Claimed | State::Silent | State::Agreed | State::Disputed);
    let Some((claim, n)) = promise.claim().filter(|_| asked).map(|c| c.n).zip(Some(promise.heard.iter().map(|h| h.n).max().unwrap_or(0) + 1)) else {
        return Err(Error::Stale);
    };
    let h = Heard { n, claim, at_what: at_what.into(), yes: said.yes, partly: said.partly, no: said.no, on_day: place.today(now) };
    store::heard(tx, &promise.id, &h, by);
    ledger::record(tx, Act::ClaimHeard, &place.id, &promise.id, by, now);
    told(tx, tree, place);
    Ok(())
}
