//! What the database room promises everyone above it, held to on both databases: one set of tables, a write that is kept
//! whole or not at all, an answer only for what is kept, and a journal that stays.
//!
//! Rows go into the journal here: it has no rules of its own, and a row in it twice can be told from a row once.

mod group;
mod opening;
mod schema;
mod writing;

use crate::support::Town;
use hearback::{
    error::Result,
    ground::db::{Db, Id, Tx},
};

/// Writes one row that can be counted.
async fn note(tx: &mut Tx, about: &str) -> Result<()> {
    let text = "insert into journal (id, place_id, act, about, by_role, at) values ($1, '-', 'noted', $2, 'worker', 1)";
    tx.q(text).bind(Id::random()).bind(about.to_string()).exec().await.map(drop)
}

/// Keeps one row.
async fn keep(db: &Db, about: &'static str) -> Result<()> {
    db.write(move |tx| Box::pin(async move { note(tx, about).await })).await
}

/// How many rows everybody else sees: the reading side has connections of its own.
async fn seen(town: &Town, about: &str) -> i64 {
    town.app.db.read().await.unwrap().q("select count(*) from journal where about = $1").bind(about.to_string()).scalar().await.unwrap()
}
