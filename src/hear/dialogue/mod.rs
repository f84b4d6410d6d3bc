//! What is said back and forth on a concern. Both sides are equal in it.
//!
//! Messages are numbered, never timed: a guest's carries its day and the slot from which staff may see it, a member of
//! staff's its day. Nothing is ever edited; later messages add to earlier ones. An answer written without having seen the
//! newest visible message is refused, and its draft kept by the page. Notes are for staff and never leave the desk.

mod clocks;
pub mod desk;
pub mod public;
mod store;
mod view;

use crate::{
    clock::{Day, Time},
    config::Release,
    error::{Error, Result},
    ground::{
        anon::{Keys, Receipt},
        db::{Id, Tx},
        ledger::{self, Act},
    },
    hear::{
        concern::{self, Concern, Verdict},
        deadline::{self, What},
        hint,
        moderation::{self, Proposal},
        safety,
    },
    house::place::Place,
};
use store::Kept;

#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Side {
    /// The person.
    Them,
    Team,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Kind {
    Message,
    /// Was it put right? The words are the verdict's key.
    Right,
    Answer,
    Question,
    MoreTime,
    /// Who of the team answers from now on. It moves no clock and answers nothing.
    Handover,
    /// For staff only.
    Note,
}

/// A message, opened.
#[derive(Debug, Clone)]
pub struct Message {
    pub seq: i64,
    pub side: Side,
    pub kind: Kind,
    pub words: String,
    /// Who of the team wrote: first name and what they do.
    pub signed: String,
    pub day: Day,
    /// The day the team promised instead.
    pub until: Option<Day>,
    /// The day its reader first saw it, where staff wrote it.
    pub seen_on: Option<Day>,
    pub release_at: Time,
}

impl Message {
    /// Staff wrote it for the person, who has not seen it before.
    #[must_use]
    pub fn is_news(&self) -> bool {
        self.side == Side::Team && self.kind != Kind::Note && self.seen_on.is_none()
    }
}

/// Who of the staff speaks, as the dialogue needs to know.
#[derive(Debug, Clone)]
pub struct Speaker {
    pub staff_id: Id,
    pub signed: String,
    pub role: &'static str,
}

/// What staff may say that is not a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    Answer,
    Question,
    /// Once, and at most [`deadline::EXTENSION`] working days beyond the day promised.
    MoreTime(Day),
}

/// The whole thread as its writer sees it: everything but notes.
///
/// # Errors
/// [`Error::NotFound`] once it was erased.
async fn for_writer(tx: &mut Tx, keys: &Keys, concern: &Concern) -> Result<Vec<Message>> {
    opened(keys, concern, store::of(tx, &concern.id, Time(i64::MAX)).await?.into_iter().filter(|m| m.kind != Kind::Note).collect())
}

/// All a writer's page shows besides the concern.
#[derive(Debug, Clone)]
pub struct Whole {
    pub messages: Vec<Message>,
    pub wording: Option<Proposal>,
}

/// The concern a receipt opens, with all its writer may see of it.
///
/// # Errors
/// When the database cannot be read.
pub async fn by_receipt(tx: &mut Tx, keys: &Keys, receipt: &Receipt) -> Result<Option<(Concern, Whole)>> {
    let Some((concern, wording, mut kept)) = store::by_mark(tx, keys.mark(receipt)).await? else { return Ok(None) };
    kept.retain(|m| m.kind != Kind::Note);
    let whole = Whole { messages: opened(keys, &concern, kept)?, wording: moderation::opened(keys, &concern, wording)? };
    Ok(Some((concern, whole)))
}

/// The same of a concern that is at hand.
///
/// # Errors
/// [`Error::NotFound`] once it was erased.
pub async fn whole(tx: &mut Tx, keys: &Keys, concern: &Concern) -> Result<Whole> {
    Ok(Whole { messages: for_writer(tx, keys, concern).await?, wording: moderation::for_writer(tx, keys, concern).await? })
}

/// The thread as staff see it now: nothing before its slot.
///
/// # Errors
/// [`Error::NotFound`] once it was erased.
pub async fn for_staff(tx: &mut Tx, keys: &Keys, concern: &Concern, now: Time) -> Result<Vec<Message>> {
    opened(keys, concern, store::of(tx, &concern.id, now).await?)
}

fn opened(keys: &Keys, concern: &Concern, kept: Vec<Kept>) -> Result<Vec<Message>> {
    let key = concern.key(keys)?;
    kept.into_iter()
        .map(|m| {
            let words = m.words.as_deref().map(|w| key.open(&format!("message {}", m.seq), w)).transpose()?.unwrap_or_default();
            Ok(Message {
                seq: m.seq,
                side: m.side,
                kind: m.kind,
                words,
                signed: m.signed,
                day: m.day,
                until: m.until_day,
                seen_on: m.seen_on,
                release_at: m.release_at,
            })
        })
        .collect()
}

/// Holds the concern for the rest of this transaction and gives all its messages, so that nothing comes in between.
async fn held(tx: &mut Tx, keys: &Keys, concern: &Concern) -> Result<Vec<Message>> {
    concern::hold(tx, &concern.id).await?;
    opened(keys, concern, store::of(tx, &concern.id, Time(i64::MAX)).await?)
}

/// The writer has seen the thread up to a message. A question they see stops the clock, once, before the first real reply;
/// that they were here is known to staff from the next slot only, and to the day.
///
/// # Errors
/// When the database refuses.
pub async fn saw(tx: &mut Tx, keys: &Keys, place: &Place, id: &Id, up_to: i64, release: Release, now: Time) -> Result<()> {
    let Some(concern) = concern::by_id(tx, id).await?.filter(|c| c.erased_on.is_none()) else { return Ok(()) };
    let unseen: Vec<Message> = held(tx, keys, &concern).await?.into_iter().filter(|m| m.is_news() && m.seq <= up_to).collect();
    if unseen.is_empty() {
        return Ok(());
    }
    let answer = unseen.iter().any(|m| m.kind == Kind::Answer);
    let pauses = concern.asked_on.is_some() && concern.replied_on.is_none() && concern.paused == 0 && unseen.iter().any(|m| m.kind == Kind::Question);
    let (today, slot) = (place.today(now), concern::release_at(place, release, false, now));
    concern::saw(tx, id, answer, pauses, today, slot);
    if pauses {
        concern::told_by_writer(tx, &concern, slot);
    }
    store::saw(tx, id, up_to, today);
    Ok(())
}

/// The number of the newest message staff may see: what an answer must have seen.
#[must_use]
pub fn newest(messages: &[Message]) -> i64 {
    messages.last().map_or(0, |m| m.seq)
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
    if concern.verdict == Some(verdict) {
        return Ok(());
    }
    let today = place.today(now);
    let from = concern::release_at(place, release, false, now);
    let all = held(tx, keys, concern).await?;
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
    tx.changed(crate::ground::db::Topic::Board(place.id.clone()));
    Ok(())
}

/// Staff take their turn. `seen` is the number of the newest message their page showed.
///
/// # Errors
/// [`Error::Stale`] when something newer is visible; [`Error::Refused`] when a promise may not be moved so.
pub async fn take_turn(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, turn: &Turn, words: &str, seen: i64, by: &Speaker, now: Time) -> Result<()> {
    let today = place.today(now);
    let all = held(tx, keys, concern).await?; // two answers at once: the second must see the first
    if all.iter().any(|m| m.seq > seen && m.release_at <= now && m.kind != Kind::Note) {
        return Err(Error::Stale);
    }
    let (kind, act, until, seq) = match turn {
        Turn::Answer | Turn::Question => {
            // What they wrote but staff cannot see yet is not answered by this.
            let unseen = all.iter().filter(|m| m.side == Side::Them && m.release_at > now).map(|m| m.release_at).min();
            let asks = *turn == Turn::Question;
            let (clocks, _) = clocks::after(place, concern, &all, if asks { What::Asked } else { What::Replied }, today);
            let seq = concern::turned(tx, &concern.id, asks, clocks, unseen, today).await?;
            if asks { (Kind::Question, Act::Asked, None, seq) } else { (Kind::Answer, Act::Answered, None, seq) }
        }
        Turn::MoreTime(until) => {
            if !may_extend(place, concern, &all, *until) {
                return Err(Error::Refused("err-more-time"));
            }
            (Kind::MoreTime, Act::Extended, Some(*until), concern::added(tx, &concern.id, Some(*until), today).await?)
        }
    };
    store::insert(tx, keys, concern, Kept::staff(seq, kind, today, until, by), words)?;
    concern::told_by_staff(tx, concern);
    ledger::record(tx, act, &place.id, &concern.id, by.role, now);
    Ok(())
}

/// A promise moves once, forward, by at most [`deadline::EXTENSION`] working days.
fn may_extend(place: &Place, concern: &Concern, all: &[Message], until: Day) -> bool {
    let once = all.iter().all(|m| m.kind != Kind::MoreTime);
    once && until > concern.answer_by && until <= latest_extension(place, concern)
}

/// The last day a promise may be moved to.
#[must_use]
pub fn latest_extension(place: &Place, concern: &Concern) -> Day {
    deadline::due(place, concern.answer_by, deadline::EXTENSION)
}

/// A note for staff. The person never sees it, and it changes nobody's turn.
///
/// # Errors
/// [`Error::NotFound`] once it was erased.
pub async fn note(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, words: &str, by: &Speaker, now: Time) -> Result<()> {
    let today = place.today(now);
    let seq = concern::added(tx, &concern.id, None, today).await?;
    store::insert(tx, keys, concern, Kept::staff(seq, Kind::Note, today, None, by), words)?;
    concern::told_by_staff(tx, concern);
    ledger::record(tx, Act::Noted, &place.id, &concern.id, by.role, now);
    Ok(())
}

/// Tells the person who of the team answers them next. Their turn or ours, the clocks and the promise stay as they are. Gives
/// the number of the message.
///
/// # Errors
/// [`Error::NotFound`] once it was erased.
pub async fn introduce(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, words: &str, by: &Speaker, now: Time) -> Result<i64> {
    let today = place.today(now);
    let seq = concern::added(tx, &concern.id, None, today).await?;
    store::insert(tx, keys, concern, Kept::staff(seq, Kind::Handover, today, None, by), words)?;
    concern::told_by_staff(tx, concern);
    ledger::record(tx, Act::HandedOver, &place.id, &concern.id, by.role, now);
    Ok(seq)
}

/// Everything the person sent goes, and with it the answers: the key is destroyed, the rows are deleted.
///
/// # Errors
/// When the database refuses.
pub async fn erase(tx: &mut Tx, place: &Place, concern: &Concern, act: Act, by: &str, at: Time) -> Result<()> {
    store::delete(tx, &concern.id).await?;
    moderation::erase(tx, &place.id, &concern.id).await?;
    safety::erase(tx, &concern.id).await?;
    concern::erase(tx, &concern.id, place.today(at)).await?;
    concern::told_by_writer(tx, concern, at);
    ledger::record(tx, act, &place.id, &concern.id, by, at);
    Ok(())
}

/// Erases a conversation that ended long ago. Its journal row carries the coming slot.
///
/// # Errors
/// When the database refuses.
pub async fn expire(tx: &mut Tx, place: &Place, concern: &Concern, now: Time) -> Result<()> {
    erase(tx, place, concern, Act::Expired, "clock", place.next_slot(now)).await
}
