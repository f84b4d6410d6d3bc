//! Telephones and the conversations they hear of.

use super::{Mark, Relay};
use crate::ground::anon::store::relay as store;
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::{
        anon::Phone,
        db::{Id, Tx},
    },
};
use zeroize::Zeroizing;

/// What was asked by text and may be answered with one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum Asked {
    /// Shall the answer come as a text?
    Read,
    /// Was it put right?
    Right,
    /// Was done what was promised?
    Promise,
}

/// A conversation that a telephone may hear of.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Thread {
    pub alias: String,
    pub phone: Mark,
    pub open: bool,
    /// Answers may be texted as they are.
    pub consents: bool,
    pub asked: Option<Asked>,
    /// The newest message of it that the telephone's texts know of.
    pub seq: i64,
    pub last_at: Time,
}

/// At most so many texts a day say something by themselves to one telephone.
const SAID_A_DAY: i64 = 3;

impl Relay {
    /// Remembers a telephone, or that it was heard of again. `reply_token` is what its gateway wants back in an answer.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn heard_of(&self, tx: &mut Tx, channel: &Id, phone: &Mark, number: &Phone, reply_token: Option<&str>, now: Time) -> Result<()> {
        let known = store::touch_phone(tx, phone, now).await? > 0;
        if known && reply_token.is_none() {
            return Ok(());
        }
        let both = Zeroizing::new(format!("{} {}", number.digits(), reply_token.unwrap_or_default()));
        let sealed = self.seal("number", &both)?;
        if known { store::set_number(tx, phone, sealed).await } else { store::insert_phone(tx, channel, phone, sealed, now).await }
    }

    pub(super) fn number(&self, sealed: &[u8]) -> Result<Option<(Phone, Option<String>)>> {
        let both = Zeroizing::new(self.unseal("number", sealed)?);
        let (number, token) = both.split_once(' ').unwrap_or((&both, ""));
        Ok(Phone::read(number).map(|number| (number, Some(token.to_string()).filter(|token| !token.is_empty()))))
    }
}

/// The conversation a telephone's next text belongs to.
///
/// # Errors
/// When the file cannot be read.
pub async fn open_thread(tx: &mut Tx, phone: &Mark) -> Result<Option<Thread>> {
    store::open_thread(tx, phone).await
}

/// The conversation of this name, if a telephone hears of it.
///
/// # Errors
/// When the file cannot be read.
pub async fn thread(tx: &mut Tx, alias: &str) -> Result<Option<Thread>> {
    store::thread(tx, alias).await
}

/// From now on the telephone's texts belong to this conversation.
///
/// # Errors
/// When the file cannot be written.
pub async fn opens(tx: &mut Tx, phone: &Mark, alias: &str, seq: i64, now: Time) -> Result<()> {
    store::close_threads(tx, phone).await?;
    store::put_thread(tx, phone, alias, seq, now).await
}

/// The next text begins something new.
///
/// # Errors
/// When the file cannot be written.
pub async fn closes(tx: &mut Tx, phone: &Mark) -> Result<()> {
    store::close_threads(tx, phone).await
}

/// Something was said in it, by whichever side.
pub fn goes_on(tx: &mut Tx, alias: &str, seq: i64, now: Time) {
    store::touch_thread(tx, alias, seq, now);
}

/// What the next word may answer.
pub fn asks(tx: &mut Tx, alias: &str, asked: Option<Asked>) {
    store::ask(tx, alias, asked);
}

/// Answers may be texted from now on.
pub fn consents(tx: &mut Tx, alias: &str) {
    store::consent(tx, alias);
}

/// True if something may be said to this telephone by itself today: once of each sort of thing is enough, and three in all.
///
/// # Errors
/// When the file cannot be written.
pub async fn may_say(tx: &mut Tx, phone: &Mark, today: Day) -> Result<bool> {
    Ok(store::say(tx, phone, today, SAID_A_DAY).await? > 0)
}

/// No more texts: the conversations, and all that waits for this telephone, are forgotten at once. The number goes with the
/// last word, in less than a minute ([`super::tidy`]).
///
/// # Errors
/// When the file cannot be written.
pub async fn stop(tx: &mut Tx, phone: &Mark, today: Day) -> Result<()> {
    store::stop(tx, phone, today).await?;
    store::forget_threads(tx, phone).await
}

/// Forgets a telephone that hears of no conversation, and what was texted to it.
///
/// # Errors
/// When the file cannot be written.
pub async fn forget_alone(tx: &mut Tx, phone: &Mark) -> Result<()> {
    store::forget_phone_alone(tx, phone).await
}

/// Texts are wanted again.
///
/// # Errors
/// When the file cannot be written.
pub async fn start(tx: &mut Tx, phone: &Mark) -> Result<()> {
    store::start(tx, phone).await
}

/// Who asked for no more texts.
///
/// # Errors
/// When the file cannot be read.
pub async fn is_stopped(tx: &mut Tx, phone: &Mark) -> Result<bool> {
    store::is_stopped(tx, phone).await
}
