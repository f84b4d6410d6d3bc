//! One-time links: how a person comes to a password and a second key of their own.
//!
//! A link works once and for a day. Who made it sees it once and hands it over themselves; it is never mailed. Until it
//! is used, what the person signed in with before keeps working; then it is replaced and their sessions end. That is also
//! the way back for someone who lost a password or a phone, and it takes two people.
//!
//! The very first link belongs to nobody: whoever opens it sets up the house.

use super::{Details, account, second_key, session, store};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Topic, Tx},
        ledger::{self, Act},
    },
};

/// How long a link works.
pub const LASTS: i64 = 24 * Time::HOUR;

/// What a person will sign in with.
#[derive(Clone)]
pub struct Credentials {
    /// See [`password::hash`](super::password::hash).
    pub hash: String,
    /// None where the house asks for no second key.
    pub secret: Option<second_key::Secret>,
    /// The step of the code that proved the key: it has been used.
    pub step: i64,
}

/// What a link leads to.
pub enum Link {
    /// It works, for this person until this moment; without a person it is the first of all.
    Works(Option<Invited>, Time),
    /// It was used, or is too old.
    Over,
    /// There never was such a link, or a newer one took its place.
    Unknown,
}

/// Who was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    pub staff: Id,
    pub details: Details,
}

fn mark(keys: &Keys, link: &str) -> Vec<u8> {
    keys.token_mark("invitation", link)
}

/// Makes a link for a person; one made before and not used is worth nothing from now on. `at` is the place in whose
/// journal it stands.
///
/// # Errors
/// When the database refuses.
pub async fn invite(tx: &mut Tx, keys: &Keys, staff: &Id, at: &Id, by: &str, now: Time) -> Result<String> {
    store::delete_open_invitations(tx, staff).await?;
    let link = session::secret();
    store::insert_invitation(tx, &mark(keys, &link), Some(staff), now).await?;
    ledger::record(tx, Act::StaffInvited, at, staff, by, now);
    Ok(link)
}

/// Makes the link with which the house is set up, in place of any made before. The journal begins with the first place.
///
/// # Errors
/// [`Error::Refused`] when somebody works here already.
pub async fn first_link(tx: &mut Tx, keys: &Keys, now: Time) -> Result<String> {
    if !super::nobody_yet(tx).await? {
        return Err(Error::Refused("err-form"));
    }
    store::delete_first_invitations(tx).await?;
    let link = session::secret();
    store::insert_invitation(tx, &mark(keys, &link), None, now).await?;
    Ok(link)
}

/// What a link leads to at `now`.
///
/// # Errors
/// When the database cannot be read.
pub async fn look(tx: &mut Tx, keys: &Keys, link: &str, now: Time) -> Result<Link> {
    let Some(row) = store::invitation(tx, &mark(keys, link)).await? else { return Ok(Link::Unknown) };
    let until = row.made_at.plus(LASTS);
    if row.used_at.is_some() || now >= until {
        return Ok(Link::Over);
    }
    let Some(staff) = row.staff_id else {
        return Ok(if super::nobody_yet(tx).await? { Link::Works(None, until) } else { Link::Over });
    };
    let person = super::person(tx, &staff).await?;
    let details = Details { name: person.name, title: person.title, email: person.email };
    Ok(Link::Works(Some(Invited { staff, details }), until))
}

/// A person takes up a link: they are called this, sign in with that, and all their older sessions are over.
///
/// # Errors
/// [`Error::Stale`] when the link is no longer good: somebody was faster, or it became too old meanwhile.
pub async fn join(tx: &mut Tx, keys: &Keys, link: &str, details: &Details, with: &Credentials, now: Time) -> Result<Id> {
    let used = store::use_invitation(tx, &mark(keys, link), now, now.plus(-LASTS)).await?;
    let staff = used.flatten().ok_or(Error::Stale)?;
    account::rename(tx, &staff, &details.name, &details.title).await?;
    account::keep(tx, keys, &staff, with).await?;
    store::set_back(tx, &staff).await?;
    store::delete_sessions(tx, &staff).await?;
    if let Some(place) = store::home_of(tx, &staff).await? {
        ledger::record(tx, Act::StaffJoined, &place, &staff, "staff", now);
    }
    tx.changed(Topic::Places);
    Ok(staff)
}

/// The first person of all takes up the first link. They hold no post yet.
///
/// # Errors
/// [`Error::Stale`] when the link is no longer good or somebody works here already; [`Error::Refused`] as
/// [`make`](super::make).
pub async fn found(tx: &mut Tx, keys: &Keys, link: &str, details: &Details, with: &Credentials, now: Time) -> Result<Id> {
    let used = store::use_invitation(tx, &mark(keys, link), now, now.plus(-LASTS)).await?;
    if used != Some(None) || !super::nobody_yet(tx).await? {
        return Err(Error::Stale);
    }
    let staff = account::make(tx, &details.name, &details.title, &details.email, now).await?;
    account::keep(tx, keys, &staff, with).await?;
    Ok(staff)
}
