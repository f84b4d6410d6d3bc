//! Sessions: that a browser is the one which signed in, for a working day at most.
//!
//! The browser holds 256 random bits, the database only their mark. A session ends after half an hour without a request
//! and after eight hours in any case; each sign-in begins a new one. Every request reads it again, and with it the
//! person's posts, so whatever is taken away or ended is gone at the next click.

use super::{Seat, store};
use crate::{
    clock::Time,
    error::Result,
    ground::{
        anon::Keys,
        db::{Id, Tx},
    },
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// A session nobody uses lives this long.
const IDLE: i64 = 30 * Time::MINUTE;
/// No session lives longer.
const DAY: i64 = 8 * Time::HOUR;
/// How exactly it is known when a session was last used. Less exact is fewer writes.
const EXACT: i64 = Time::MINUTE;

/// A session as its person may see it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Stay {
    pub id: Id,
    pub begun_at: Time,
    pub seen_at: Time,
}

impl Stay {
    /// When it ends, whatever happens.
    #[must_use]
    pub fn ends_at(&self) -> Time {
        self.begun_at.plus(DAY)
    }
}

/// An open session.
pub struct Open {
    pub seat: Seat,
    /// True if it should be said that it was used; see [`touch`].
    pub stale: bool,
}

/// A secret that nobody can guess, in letters that may stand in an address.
pub(super) fn secret() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

fn mark(keys: &Keys, token: &str) -> Vec<u8> {
    keys.token_mark("session", token)
}

/// What the forms of a session carry. It follows from the token, so it is kept nowhere.
fn form_secret(keys: &Keys, token: &str) -> String {
    keys.token_mark("form", token).iter().map(|b| format!("{b:02x}")).collect()
}

/// Begins a session and gives the token for the browser. Sessions that are over are swept out on the way.
///
/// # Errors
/// When the database refuses.
pub async fn begin(tx: &mut Tx, keys: &Keys, staff: &Id, now: Time) -> Result<String> {
    store::delete_sessions_over(tx, now.plus(-IDLE), now.plus(-DAY)).await?;
    let token = secret();
    store::insert_session(tx, &mark(keys, &token), &Id::random(), staff, now).await?;
    Ok(token)
}

/// The session of a token, if it is one and lives.
///
/// # Errors
/// When the database cannot be read.
pub async fn open(tx: &mut Tx, keys: &Keys, token: &str, now: Time) -> Result<Option<Open>> {
    let row = store::session(tx, &mark(keys, token), now.plus(-IDLE), now.plus(-DAY)).await?;
    let Some(row) = row else { return Ok(None) };
    let posts = store::posts_of(tx, &row.staff_id).await?;
    let stale = now.0 - row.seen_at.0 >= EXACT;
    let seat =
        Seat { staff_id: row.staff_id, name: row.name, title: row.title, email: row.email, session_id: row.id, form_secret: form_secret(keys, token), posts };
    Ok(Some(Open { seat, stale }))
}

/// Notes that a session was used.
///
/// # Errors
/// When the database refuses.
pub async fn touch(tx: &mut Tx, session: &Id, now: Time) -> Result<()> {
    store::touch_session(tx, session, now).await
}

/// Ends one session.
///
/// # Errors
/// When the database refuses.
pub async fn end(tx: &mut Tx, session: &Id) -> Result<()> {
    store::delete_session(tx, session).await
}

/// Ends all sessions of a person but this one.
///
/// # Errors
/// When the database refuses.
pub async fn end_others(tx: &mut Tx, staff: &Id, session: &Id) -> Result<()> {
    store::delete_other_sessions(tx, staff, session).await
}

/// Where a person is signed in, the latest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn stays(tx: &mut Tx, staff: &Id, now: Time) -> Result<Vec<Stay>> {
    store::sessions_of(tx, staff, now.plus(-IDLE), now.plus(-DAY)).await
}

/// A new password, by the person's own hand. Every other session of theirs ends.
///
/// # Errors
/// When the database refuses.
pub async fn change_password(tx: &mut Tx, seat: &Seat, hash: &str) -> Result<()> {
    store::set_password(tx, &seat.staff_id, hash).await?;
    end_others(tx, &seat.staff_id, &seat.session_id).await
}
