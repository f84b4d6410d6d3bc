//! Accounts: what a person is called here, what they do, and the address they sign in with.

use super::{invitation::Credentials, second_key, store};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Topic, Tx},
    },
};

/// The longest name, and the longest "what you do", in letters.
const SHORT: usize = 80;
/// The longest address, in letters.
const LONG: usize = 200;

/// What a person is called, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    pub name: String,
    pub title: String,
    /// In small letters: two spellings of one address are one person.
    pub email: String,
}

impl Details {
    /// What was typed, with its spaces in order.
    #[must_use]
    pub fn new(name: &str, title: &str, email: &str) -> Details {
        let in_order = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        Details { name: in_order(name), title: in_order(title), email: email.trim().to_lowercase() }
    }

    /// Everything that cannot be kept, with the sentence that says what to do.
    #[must_use]
    pub fn problems(&self) -> Vec<(&'static str, &'static str)> {
        let long = |text: &str, most: usize| text.chars().count() > most;
        [
            (self.name.is_empty(), "name", "Write the name"),
            (long(&self.name, SHORT), "name", "Write a name of at most 80 letters"),
            (self.title.is_empty(), "title", "Write what this person does, such as night worker"),
            (long(&self.title, SHORT), "title", "Write it in at most 80 letters"),
            (!is_address(&self.email), "email", "Write an e-mail address, such as ana@example.org"),
            (long(&self.email, LONG), "email", "Write an e-mail address of at most 200 letters"),
        ]
        .into_iter()
        .filter_map(|(wrong, field, sentence)| wrong.then_some((field, sentence)))
        .collect()
    }
}

/// Whether mail could reach it is not asked: nothing is ever sent there. It is a name to sign in with.
fn is_address(text: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>()[]\\,;:\"".contains(c);
    let halves = text.split_once('@');
    let whole = |(name, host): (&str, &str)| !name.is_empty() && host.len() > 1 && !host.contains('@');
    halves.is_some_and(whole) && !text.contains(odd)
}

/// Makes a person who cannot sign in yet: an invitation gives them a password of their own.
///
/// # Errors
/// [`Error::Refused`] with details that have problems, or an address that somebody has already.
pub async fn make(tx: &mut Tx, name: &str, title: &str, email: &str, now: Time) -> Result<Id> {
    let details = Details::new(name, title, email);
    let id = Id::random();
    if !details.problems().is_empty() || store::insert(tx, &id, &details, now).await? == 0 {
        return Err(Error::Refused("err-form"));
    }
    Ok(id)
}

/// Makes a person whose password others know: for the living example and for tests, never for real people. `hash` is that
/// password's; many may share one, which spares the work.
///
/// # Errors
/// As [`make`].
pub async fn make_with_password(
    tx: &mut Tx,
    keys: &Keys,
    name: &str,
    title: &str,
    email: &str,
    hash: &str,
    totp_secret: Option<&[u8]>,
    now: Time,
) -> Result<Id> {
    let id = make(tx, name, title, email, now).await?;
    let secret = totp_secret.map(second_key::Secret::from_bytes);
    keep(tx, keys, &id, &Credentials { hash: hash.to_string(), secret, step: 0 }).await?;
    Ok(id)
}

/// Keeps what a person signs in with.
pub(super) async fn keep(tx: &mut Tx, keys: &Keys, id: &Id, with: &Credentials) -> Result<()> {
    let sealed = with.secret.as_ref().map(|s| keys.seal_staff(&id.0, s.bytes())).transpose()?;
    store::set_credentials(tx, id, &with.hash, sealed.as_deref(), with.step).await
}

/// Changes what a person is called and does. What they signed before stays as it was signed.
///
/// # Errors
/// [`Error::Refused`] with details that have problems.
pub async fn rename(tx: &mut Tx, id: &Id, name: &str, title: &str) -> Result<()> {
    let details = Details::new(name, title, "");
    if details.problems().iter().any(|(field, _)| *field != "email") {
        return Err(Error::Refused("err-form"));
    }
    store::set_name(tx, id, &details.name, &details.title).await?;
    tx.changed(Topic::Places);
    Ok(())
}
