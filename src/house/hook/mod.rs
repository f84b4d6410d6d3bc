//! Hooks: other programs that are told when what everyone may read at a place has changed, and nothing else about it.
//!
//! A hook belongs to a place and hears of everything below it. Whoever adds one sees its secret once; it is kept sealed, for
//! every call is signed with it. That a board changed is known by comparing what everyone may read with what everyone
//! could read before, so a hook can hear of nothing earlier than a passer-by: at once of what staff do, and of what guests
//! do at their release slot. What is to be told waits in the outbox. After [`PATIENCE`] failed tries in a row, or when the
//! other side says that it is gone, a hook is switched off until somebody here switches it on again.
//!
//! This room calls nobody and knows nothing of what stands on a board.

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
        outbox::{self, Failure, Kind, New},
    },
    house::place::Place,
};
use base64::{Engine, engine::general_purpose::STANDARD};
pub use store::Hook;

/// Tries in a row that may fail.
pub const PATIENCE: i64 = 20;
/// How every secret begins (Standard Webhooks).
const PREFIX: &str = "whsec_";
/// The longest address.
const LONGEST: usize = 500;

/// What is wrong with an address. Whether it may be called is looked at again whenever it is.
#[must_use]
pub fn problem(url: &str, may_call_inside: bool) -> Option<&'static str> {
    let Ok(parsed) = url::Url::parse(url) else { return Some("Write the whole address, such as https://other.example.org/hearback") };
    if url.len() > LONGEST {
        return Some("This address is longer than 500 letters. Ask them for a shorter one");
    }
    if parsed.scheme() != "https" && !(may_call_inside && parsed.scheme() == "http") {
        return Some("The address must begin with https://");
    }
    if !parsed.username().is_empty() || parsed.password().is_some() || parsed.fragment().is_some() {
        return Some("Leave out names, passwords and what stands behind a #");
    }
    None
}

/// Adds a hook and gives its secret, the one time it is shown. `by` is the role that did it.
///
/// # Errors
/// [`Error::Refused`] for an address that cannot be called.
pub async fn add(tx: &mut Tx, keys: &Keys, place: &Place, url: &str, may_call_inside: bool, by: &str, now: Time) -> Result<String> {
    if problem(url, may_call_inside).is_some() {
        return Err(Error::Refused("err-form"));
    }
    let (id, secret) = (Id::random(), rand::random::<[u8; 32]>());
    store::insert(tx, &id, &place.id, url, keys.seal_staff(&owner(&id), &secret)?, place.today(now)).await?;
    ledger::record(tx, Act::HookAdded, &place.id, &id, by, now);
    Ok(format!("{PREFIX}{}", STANDARD.encode(secret)))
}

fn owner(id: &Id) -> String {
    format!("hook\0{id}")
}

impl Hook {
    /// What its calls are signed with.
    ///
    /// # Errors
    /// When it was not sealed by this house.
    pub fn opened(&self, keys: &Keys) -> Result<Vec<u8>> {
        Ok(keys.open_staff(&owner(&self.id), &self.secret)?.to_vec())
    }
}

/// It is told nothing any more, and what waited for it is dropped when its turn comes.
///
/// # Errors
/// [`Error::NotFound`] when it ended before.
pub async fn end(tx: &mut Tx, place: &Place, id: &Id, by: &str, now: Time) -> Result<()> {
    if store::end(tx, id, &place.id, place.today(now)).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, Act::HookEnded, &place.id, id, by, now);
    Ok(())
}

/// It is told again, beginning with that something may have changed meanwhile.
///
/// # Errors
/// [`Error::NotFound`] when it is not switched off.
pub async fn switch_on(tx: &mut Tx, place: &Place, id: &Id, by: &str, now: Time) -> Result<()> {
    if store::switch_on(tx, id, &place.id).await? == 0 {
        return Err(Error::NotFound);
    }
    put(tx, id, place, &format!("hook {id} on {}", Id::random()), now);
    ledger::record(tx, Act::HookSwitchedOn, &place.id, id, by, now);
    Ok(())
}

/// All hooks that have not ended.
///
/// # Errors
/// When the database cannot be read.
pub async fn all(tx: &mut Tx) -> Result<Vec<Hook>> {
    store::all(tx).await
}

/// One of them, if it is to be told anything.
///
/// # Errors
/// When the database cannot be read.
pub async fn told(tx: &mut Tx, id: &Id) -> Result<Option<Hook>> {
    Ok(store::by_id(tx, id).await?.filter(|hook| hook.off_on.is_none()))
}

/// What everyone may read at a place has this mark now. If it had another before, those who listen there or above are told.
///
/// # Errors
/// When the database refuses.
pub async fn looked(tx: &mut Tx, place: &Place, mark: &[u8], now: Time) -> Result<()> {
    if store::begin(tx, &place.id, mark).await? > 0 {
        return Ok(()); // seen for the first time: nothing to compare it with
    }
    // Of several processes that see the change, one counts it.
    let Some(n) = store::change(tx, &place.id, mark).await? else { return Ok(()) };
    for hook in store::above(tx, &place.path).await? {
        put(tx, &hook, place, &format!("hook {hook} {} {n}", place.id), now);
    }
    Ok(())
}

fn put(tx: &mut Tx, hook: &Id, place: &Place, key: &str, now: Time) {
    let new = New {
        key: key.into(),
        kind: Kind::BoardChanged,
        to: hook.clone(),
        place_id: place.id.clone(),
        hushed: false,
        count: None,
        day: Some(place.today(now)),
        not_before: now,
    };
    outbox::put(tx, new, now);
}

/// It was told.
pub fn worked(tx: &mut Tx, id: &Id, today: Day) {
    store::worked(tx, id, today);
}

/// It could not be told. With `gone` it will never be. True if it is switched off now.
///
/// # Errors
/// When the database refuses.
pub async fn failed(tx: &mut Tx, id: &Id, why: Failure, gone: bool, today: Day) -> Result<bool> {
    store::failed(tx, id, why, if gone { 0 } else { PATIENCE }, today).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_whole_and_secret_on_its_way() {
        assert_eq!(problem("https://other.example.org/hearback?x=1", false), None);
        assert_eq!(problem("http://127.0.0.1:9000/", true), None);
        for wrong in ["", "other.example.org", "http://other.example.org", "ftp://other.example.org", "https://a:b@other.example.org/", "https://x/#y"] {
            assert!(problem(wrong, false).is_some(), "{wrong}");
        }
        assert!(problem("ftp://other.example.org", true).is_some());
    }
}
