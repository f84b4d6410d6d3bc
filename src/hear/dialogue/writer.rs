//! What the person does in a conversation: sees, writes again, judges. Staff learn of each from its slot on.

use super::{Kept, Kind, Message, Side, clocks, held, store};
use crate::{
    clock::Time,
    config::Release,
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
        ledger::{self, Act},
    },
    hear::{
        concern::{self, Concern, Verdict},
        deadline::What,
        hint,
    },
    house::place::Place,
};

/// The writer has seen the thread up to a message. A question they see stops the clock, once, before the first real reply;
/// that they were here is known to staff from the next slot only, and to the day.
///
/// # Errors
/// When the database refuses.
pub async fn saw(tx: &mut Tx, keys: &Keys, place: &Place, id: &Id, up_to: i64, release: Release, now: Time) -> Result<()> {
    let Some(concern) = concern::by_id(tx, id).await?.filter(|c| c.erased_on.is_none()) else { return Ok(()) };
    let all = held(tx, keys, &concern).await?;
    let unseen: Vec<&Message> = all.iter().filter(|m| m.is_news() && m.seq <= up_to).collect();
    if unseen.is_empty() {
        return Ok(());
    }
    let answer = unseen.iter().any(|m| matches!(m.kind, Kind::Answer | Kind::Closed | Kind::Read));
    let (today, slot) = (place.today(now), concern::release_at(place, release, false, now));
    let pauses = concern.asked_on.is_some() && unseen.iter().any(|m| m.kind == Kind::Question) && clocks::pauses(place, &concern, &all, today);
    concern::saw(tx, id, answer, pauses, today, slot);
    if pauses {
        concern::told_by_writer(tx, &concern, slot);
    }
    store::saw(tx, id, up_to, today);
    Ok(())
}

/// The person writes again. `after` is the number of the newest message on the page they wrote on: the same words sent
/// twice from one page are kept once.
///
/// # Errors
/// [`Error::Refused`] when the words contain the receipt that opens this dialogue.
pub async fn write_again(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, words: &str, after: i64, release: Release, now: Time) -> Result<()> {
    if concern.mark.as_deref().is_some_and(|mark| keys.tells(words, mark)) {
        return Err(Error::Refused("err-own-words"));
    }
    let today = place.today(now);
    let from = concern::release_at(place, release, false, now);
    let all = held(tx, keys, concern).await?;
    if all.iter().any(|m| m.seq > after && m.side == Side::Them && m.kind == Kind::Message && m.words == words) {
        return Err(Error::Stale);
    }
    let (clocks, answer_by) = clocks::after(place, concern, &all, What::Wrote, today);
    let seq = concern::wrote_again(tx, &concern.id, from, answer_by, clocks, today).await?;
    store::insert(tx, keys, concern, Kept::guest(seq, Kind::Message, today, from), words)?;
    if hint::is_there(words) {
        concern::hinted(tx, &concern.id, from);
    }
    concern::told_by_writer(tx, concern, from);
    ledger::record(tx, Act::WroteAgain, &place.id, &concern.id, "guest", from);
    Ok(())
}

/// The person says whether it was put right. A "no" is a message like any other: it waits for an answer.
///
/// # Errors
/// [`Error::Refused`] before there was an answer to judge.
pub async fn judge(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, verdict: Verdict, release: Release, now: Time) -> Result<()> {
    if concern.answered_on.is_none() {
        return Err(Error::Refused("err-not-yet"));
    }
    let today = place.today(now);
    let from = concern::release_at(place, release, false, now);
    let all = held(tx, keys, concern).await?;
    // Said twice from one page it is said once; what staff said since may be judged again.
    let last = all.iter().rev().find(|m| m.kind == Kind::Right || m.side == Side::Team && matches!(m.kind, Kind::Answer | Kind::Closed));
    if last.is_some_and(|m| m.kind == Kind::Right && m.words == verdict.key()) {
        return Ok(());
    }
    let what = if verdict == Verdict::No { What::NotRight } else { What::Confirmed };
    let (clocks, answer_by) = clocks::after(place, concern, &all, what, today);
    let seq = concern::judged(tx, &concern.id, verdict, from, answer_by, clocks, today).await?;
    store::insert(tx, keys, concern, Kept::guest(seq, Kind::Right, today, from), verdict.key())?;
    let act = match verdict {
        Verdict::Yes => Act::JudgedPutRight,
        Verdict::Partly => Act::JudgedPartly,
        Verdict::No => Act::JudgedNot,
    };
    ledger::record(tx, act, &place.id, &concern.id, "guest", from);
    concern::told_by_writer(tx, concern, from);
    place.boards().for_each(|board| tx.changed(board));
    Ok(())
}
