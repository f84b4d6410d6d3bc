//! Keys for programs: what a till, a spreadsheet or a partner's case system shows when it writes here.
//!
//! A key belongs to a place and reaches everything below it; it may do what was ticked when it was made and nothing else, and
//! reading is not among it. It is shown once, and only a mark of it is kept. Every key begins with [`PREFIX`], so that
//! whoever looks through code for secrets that slipped in can know one. Managers and administrators of the place make
//! them and end them at once. Of its use the day is known, from the slot on at which what was written with it is shown:
//! before, it would tell that somebody was here. Of what is about staff it is not known at all.
//!
//! This room knows nothing of what is written with a key, and no person has one.

pub mod desk;
mod store;
mod view;

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
        ledger::{self, Act},
    },
    house::place::Place,
};
pub use store::Kept;

/// How every key begins.
pub const PREFIX: &str = "hb_";
/// What a key is called, in letters.
pub const NAME: usize = 60;

/// What a key may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Write down what a person said, for them.
    Concerns,
    /// Say what became of a promise.
    Promises,
}

impl Scope {
    pub const ALL: [Scope; 2] = [Scope::Concerns, Scope::Promises];

    /// As programs call it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Scope::Concerns => "concerns:write",
            Scope::Promises => "promises:write",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Scope> {
        Scope::ALL.into_iter().find(|s| s.key() == key)
    }
}

/// What a key that was shown may do, for the length of one request.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Pass {
    pub id: Id,
    pub place_id: Id,
    path: String,
    concerns: bool,
    promises: bool,
}

impl Pass {
    #[must_use]
    pub fn has(&self, scope: Scope) -> bool {
        match scope {
            Scope::Concerns => self.concerns,
            Scope::Promises => self.promises,
        }
    }

    /// True at the key's own place and below it.
    #[must_use]
    pub fn reaches(&self, place: &Place) -> bool {
        place.path.starts_with(&self.path)
    }
}

/// Makes a key and gives it, the one time it is known. `by` is the role that did it.
///
/// # Errors
/// [`Error::Refused`] without a name or anything it may do.
pub async fn make(tx: &mut Tx, keys: &Keys, place: &Place, name: &str, scopes: &[Scope], by: &str, now: Time) -> Result<String> {
    if name.is_empty() || name.chars().count() > NAME || scopes.is_empty() {
        return Err(Error::Refused("err-form"));
    }
    // Only letters and numbers, so that a double click takes all of it.
    let secret = format!("{PREFIX}{}{}", Id::random(), Id::random());
    let id = Id::random();
    let ending = &secret[secret.len() - 4..];
    store::insert(tx, &id, &mark(keys, &secret), &place.id, name, ending, scopes, place.today(now)).await?;
    ledger::record(tx, Act::KeyMade, &place.id, &id, by, now);
    Ok(secret)
}

/// A key opens nothing any more, from this moment on.
///
/// # Errors
/// [`Error::NotFound`] when it ended before.
pub async fn end(tx: &mut Tx, place: &Place, id: &Id, by: &str, now: Time) -> Result<()> {
    if store::end(tx, id, &place.id, place.today(now)).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, Act::KeyEnded, &place.id, id, by, now);
    Ok(())
}

/// All keys that open something.
///
/// # Errors
/// When the database cannot be read.
pub async fn all(tx: &mut Tx, now: Time) -> Result<Vec<Kept>> {
    store::all(tx, now).await
}

/// What the key somebody shows may do; nothing if it is none, or has ended.
///
/// # Errors
/// When the database cannot be read.
pub async fn open(tx: &mut Tx, keys: &Keys, shown: &str) -> Result<Option<Pass>> {
    if !shown.starts_with(PREFIX) {
        return Ok(None);
    }
    store::open(tx, &mark(keys, shown)).await
}

/// Something was written with it on this day, which may be known from this moment on.
pub fn used(tx: &mut Tx, pass: &Pass, day: Day, from: Time, now: Time) {
    store::used(tx, &pass.id, day, from, now);
}

fn mark(keys: &Keys, secret: &str) -> Vec<u8> {
    keys.token_mark("api key", secret)
}
