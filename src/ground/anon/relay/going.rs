//! What is to be texted: why and to whom, and never what.
//!
//! It leaves under a name of its own, which gateways that can are told. Who is about to hand it over says so first, with a
//! lease; what nobody knows the end of is `unknown`, and goes again by itself only where the gateway knows the name for the
//! same. So nothing is texted twice, and what is lost is seen to be.

use super::{Mark, Relay};
use crate::ground::anon::store::relay as store;
use crate::{
    clock::Time,
    error::Result,
    ground::{
        anon::Phone,
        db::{Id, Tx},
    },
};

/// Why somebody is texted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Why {
    /// Their text has come.
    Got,
    /// It has come, and nobody reads it before the morning.
    Night,
    Help,
    /// New words to come back with.
    Words,
    /// They asked for no more.
    Stopped,
    /// They typed their words: the telephone hears of that conversation now.
    Found,
    /// They typed words that open nothing.
    Lost,
    /// There is an answer, a question, more time, a change.
    Answer,
    Question,
    MoreTime,
    Right,
    Changed,
    /// Something promised is said to be done: was it?
    Claimed,
    /// The answer itself, which they asked for.
    Told,
    /// Whoever set the channel up tries it on their own telephone.
    Test,
    /// What became of a vote. Why a text goes says of no telephone what it voted.
    VoteIn,
    VoteUsed,
    VoteUnknown,
    VoteMany,
    VoteOver,
    VoteLink,
}

impl Why {
    /// It answers what was just texted: it goes at once, and at night.
    #[must_use]
    pub fn is_direct(self) -> bool {
        matches!(self, Why::Got | Why::Night | Why::Help | Why::Words | Why::Stopped | Why::Found | Why::Lost | Why::Told | Why::Test)
            || matches!(self, Why::VoteIn | Why::VoteUsed | Why::VoteUnknown | Why::VoteMany | Why::VoteOver | Why::VoteLink)
    }
}

/// How far a text has come. It only ever moves on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum State {
    Waits,
    /// Handed to the gateway, perhaps.
    Unknown,
    Accepted,
    Sent,
    Delivered,
    Failed,
}

impl State {
    fn rank(self) -> u8 {
        match self {
            State::Waits => 0,
            State::Unknown => 1,
            State::Accepted => 2,
            State::Sent => 3,
            State::Failed => 4,
            State::Delivered => 5,
        }
    }

    /// Reports come in any order: an older one changes nothing.
    #[must_use]
    pub fn goes_to(self, next: State) -> bool {
        next.rank() > self.rank()
    }
}

/// A text that leaves now.
pub struct Going {
    pub id: Id,
    pub channel_id: Id,
    pub phone: Mark,
    pub number: Phone,
    /// What its gateway wants back in an answer to the last text of this telephone.
    pub reply_token: Option<String>,
    pub alias: Option<String>,
    pub why: Why,
    pub about: i64,
    pub tries: i64,
    /// It was handed over once, and nobody knows whether it arrived.
    pub unknown: bool,
}

/// How long whoever hands a text over has for it.
pub const LEASE: i64 = 2 * Time::MINUTE;
/// How often, and for how long, something is tried.
const TRIES: i64 = 8;
const FIRST: i64 = 30 * Time::SECOND;

/// Puts something on its way, unless the same was there before.
pub fn put(tx: &mut Tx, channel: &Id, phone: &Mark, alias: Option<&str>, why: Why, about: i64, not_before: Time, now: Time) {
    store::insert_going(tx, &Id::random(), channel, phone, alias, why, about, not_before, now);
}

impl Relay {
    /// Takes the next text that may leave by this channel, for [`LEASE`].
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn claim(&self, tx: &mut Tx, channel: &Id, now: Time) -> Result<Option<Going>> {
        let Some(row) = store::claim(tx, channel, now, now.plus(LEASE)).await? else { return Ok(None) };
        let Some((number, reply_token)) = self.number(&row.number)? else { return Ok(None) };
        Ok(Some(Going {
            id: row.id,
            channel_id: row.channel_id,
            phone: row.phone,
            number,
            reply_token,
            alias: row.alias,
            why: row.why,
            about: row.about,
            tries: row.tries,
            unknown: row.state == State::Unknown,
        }))
    }

    /// What the gateway calls it from now on, as a mark.
    #[must_use]
    pub fn theirs(&self, channel: &Id, id: &str) -> Vec<u8> {
        self.keys.token_mark("gateway id", &format!("{channel}\0{id}"))
    }
}

/// True if a text may leave by this channel.
///
/// # Errors
/// When the file cannot be read.
pub async fn is_due(tx: &mut Tx, channel: &Id, now: Time) -> Result<bool> {
    store::is_due(tx, channel, now).await
}

/// It is about to be handed over: from here on nobody may do it again without asking.
///
/// # Errors
/// When the file cannot be written.
pub async fn hands_over(tx: &mut Tx, id: &Id, now: Time) -> Result<()> {
    moves(tx, id, State::Unknown, None, now).await
}

/// The gateway took it.
///
/// # Errors
/// When the file cannot be written.
pub async fn accepted(tx: &mut Tx, going: &Going, theirs: Option<Vec<u8>>, now: Time) -> Result<()> {
    moves(tx, &going.id, State::Accepted, theirs, now).await
}

/// The gateway did not take it, and may later. False if it was tried often enough.
///
/// # Errors
/// When the file cannot be written.
pub async fn later(tx: &mut Tx, going: &Going, after: Option<i64>, now: Time) -> Result<bool> {
    if going.tries >= TRIES {
        moves(tx, &going.id, State::Failed, None, now).await?;
        return Ok(false);
    }
    let doubled = FIRST << going.tries.clamp(0, 12);
    store::put_off(tx, &going.id, now.plus(after.unwrap_or_default().max(doubled)), now).await?;
    Ok(true)
}

/// It may not leave yet, which is nobody's fault.
///
/// # Errors
/// When the file cannot be written.
pub async fn put_off(tx: &mut Tx, going: &Going, until: Time) -> Result<()> {
    store::put_off(tx, &going.id, until, until).await
}

/// It will never arrive.
///
/// # Errors
/// When the file cannot be written.
pub async fn failed(tx: &mut Tx, going: &Going, now: Time) -> Result<()> {
    moves(tx, &going.id, State::Failed, None, now).await
}

/// Moves a text on, and never back: a gateway may have said what became of it before it said that it took it.
async fn moves(tx: &mut Tx, id: &Id, next: State, theirs: Option<Vec<u8>>, now: Time) -> Result<()> {
    match (store::state(tx, id).await?, theirs) {
        (Some(is), theirs) if is.goes_to(next) => store::set_state(tx, id, next, theirs, now).await,
        (Some(_), Some(theirs)) => store::set_theirs(tx, id, theirs).await,
        _ => Ok(()),
    }
}

/// There is nothing to say any more.
///
/// # Errors
/// When the file cannot be written.
pub async fn drop(tx: &mut Tx, going: &Going) -> Result<()> {
    store::delete_going(tx, &going.id).await
}

/// What the gateway says became of a text, by its name or ours. A report that came before, or about nothing, changes nothing;
/// else it gives what was known until then.
///
/// # Errors
/// When the file cannot be written.
pub async fn report(tx: &mut Tx, channel: &Id, theirs: Option<Vec<u8>>, ours: Option<&str>, state: State, now: Time) -> Result<Option<State>> {
    match store::find_going(tx, channel, theirs, ours).await? {
        Some((id, is)) if is.goes_to(state) => store::set_state(tx, &id, state, None, now).await.map(|()| Some(is)),
        _ => Ok(None),
    }
}

/// How many texts wait to leave.
///
/// # Errors
/// When the file cannot be read.
pub async fn waiting(tx: &mut Tx) -> Result<i64> {
    store::count_going(tx).await
}

#[cfg(test)]
mod tests {
    use super::State;

    #[test]
    fn a_text_only_ever_moves_on() {
        assert!(State::Accepted.goes_to(State::Delivered) && State::Sent.goes_to(State::Failed));
        assert!(State::Failed.goes_to(State::Delivered), "a part that failed and was sent again by the gateway");
        for (is, next) in [(State::Delivered, State::Sent), (State::Delivered, State::Failed), (State::Sent, State::Accepted), (State::Sent, State::Sent)] {
            assert!(!is.goes_to(next), "{is:?} {next:?}");
        }
    }
}
