//! What is new for whoever wrote, by whichever way they may hear of it. There is a notice of every conversation: that there
//! is one says nothing.

use super::store;
use crate::{
    clock::Day,
    error::Result,
    ground::db::{Id, Tx},
};

/// Why whoever wrote is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Serialize, serde::Deserialize)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum News {
    Answer,
    Question,
    MoreTime,
    /// Staff think that it is done: was it put right?
    Closed,
    /// Something is promised about it, or was moved or stopped.
    Changed,
    /// Something promised about it is said to be done: was it?
    Claimed,
}

/// A notice that nobody has taken yet. `about` is the message it is about; of a change, the promise and its step.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Notice {
    pub id: Id,
    pub concern_id: Id,
    pub why: News,
    pub about: i64,
}

/// Nobody needs a notice older than this, in days.
const KEPT: i64 = 30;

/// There is something new in this conversation.
pub fn tell(tx: &mut Tx, concern: &Id, why: News, about: i64, today: Day) {
    store::insert_notice(tx, &Id::random(), concern, why, about, today);
}

/// Some that nobody has taken. The same are given again until [`taken`].
///
/// # Errors
/// When the database cannot be read.
pub async fn waiting(tx: &mut Tx, most: i64) -> Result<Vec<Notice>> {
    store::notices(tx, most).await
}

/// They were taken.
pub fn taken(tx: &mut Tx, ids: &[Id]) {
    ids.iter().for_each(|id| store::delete_notice(tx, id));
}

/// Forgets what nobody came for.
///
/// # Errors
/// When the database refuses.
pub async fn forget(tx: &mut Tx, today: Day) -> Result<()> {
    store::forget_notices(tx, today.plus(-KEPT)).await
}
