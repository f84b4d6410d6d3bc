//! What is said back and forth on a concern. Both sides are equal in it.
//!
//! Messages are numbered, never timed: a guest's carries its day and the slot from which staff may see it, a member of
//! staff's its day. Nothing is ever edited; later messages add to earlier ones. An answer written without having seen the
//! newest visible message is refused, and its draft kept by the page. What staff send may be taken back for some seconds,
//! in which nobody else can answer (`unsent`). Notes are for staff and never leave the desk.

mod clocks;
pub mod desk;
pub mod doubts;
pub mod job;
pub mod notice;
pub mod public;
mod store;
mod turn;
mod unsent;
mod view;
mod writer;

use crate::{
    clock::{Day, Time},
    error::Result,
    ground::{
        anon::{Keys, Receipt},
        db::Tx,
        ledger::{self, Act},
    },
    hear::{
        concern::{self, Concern, Verdict},
        deadline,
        moderation::{self, Proposal},
        safety,
    },
    house::place::Place,
};
use store::Kept;
pub use turn::{Saying, Speaker, Turn, introduce, latest_extension, note, read_thanks, take_turn};
pub use unsent::{Sending, Unsent, due, go, on_its_way, send, undo};
pub use writer::{judge, saw, write_again};

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
    /// Who has it and by when they will answer. It answers nothing.
    Acknowledged,
    /// Staff say that it is done. Only the person can say whether it was put right.
    Closed,
    /// A thank-you was read, and who read it says so. Nothing more is owed to it.
    Read,
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

/// The day on which staff closed it, if nothing was said since but the writer's judgement.
#[must_use]
pub fn closed_on(messages: &[Message]) -> Option<Day> {
    messages.iter().fold(None, |closed, m| match (m.side, m.kind) {
        (Side::Team, Kind::Closed) => Some(m.day),
        (Side::Team, Kind::Answer | Kind::Question | Kind::Read) | (Side::Them, Kind::Message) => None,
        (Side::Them, Kind::Right) if m.words == Verdict::No.key() => None,
        _ => closed,
    })
}

/// How the person came back after it was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reopened {
    /// Within [`deadline::REOPENS`] days: the closing is void.
    Again,
    /// Later: a new wait with a promise of its own.
    Anew,
}

/// The person wrote after staff had closed it, and nobody has answered that yet.
#[must_use]
pub fn reopened(messages: &[Message]) -> Option<Reopened> {
    let last = messages.iter().rposition(|m| m.side == Side::Team && matches!(m.kind, Kind::Answer | Kind::Question | Kind::Closed | Kind::Read))?;
    let back = messages[last..].iter().find(|m| m.side == Side::Them)?;
    let closed = closed_on(&messages[..=last])?;
    let opens = back.kind == Kind::Message || back.words == Verdict::No.key();
    opens.then(|| if back.day.0 - closed.0 <= deadline::REOPENS { Reopened::Again } else { Reopened::Anew })
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
    /// A room above may have something to say: asked for only then.
    pub beside: bool,
}

/// The concern a receipt opens, with all its writer may see of it.
///
/// # Errors
/// When the database cannot be read.
pub async fn by_receipt(tx: &mut Tx, keys: &Keys, receipt: &Receipt) -> Result<Option<(Concern, Whole)>> {
    let Some((concern, wording, mut kept, beside)) = store::by_mark(tx, keys.mark(receipt)).await? else { return Ok(None) };
    kept.retain(|m| m.kind != Kind::Note);
    let whole = Whole { messages: opened(keys, &concern, kept)?, wording: moderation::opened(keys, &concern, wording)?, beside };
    Ok(Some((concern, whole)))
}

/// The same of a concern that is at hand.
///
/// # Errors
/// [`Error::NotFound`] once it was erased.
pub async fn whole(tx: &mut Tx, keys: &Keys, concern: &Concern) -> Result<Whole> {
    Ok(Whole { messages: for_writer(tx, keys, concern).await?, wording: moderation::for_writer(tx, keys, concern).await?, beside: true })
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

/// The number of the newest message staff may see: what an answer must have seen.
#[must_use]
pub fn newest(messages: &[Message]) -> i64 {
    messages.last().map_or(0, |m| m.seq)
}

/// Everything the person sent goes, and with it the answers: the key is destroyed, the rows are deleted.
///
/// # Errors
/// When the database refuses.
pub async fn erase(tx: &mut Tx, place: &Place, concern: &Concern, act: Act, by: &str, at: Time) -> Result<()> {
    store::delete(tx, &concern.id).await?;
    moderation::erase(tx, place, &concern.id).await?;
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
