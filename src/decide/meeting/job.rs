//! The round of the clock over meetings: who owes an answer to what was decided is told.

use super::store;
use crate::{
    app::App,
    error::Result,
    hear::reminder::{self, Owed},
};

/// Tells who owes an answer to a decision.
///
/// # Errors
/// When the database refuses.
pub async fn remind(app: &App) -> Result<()> {
    let unanswered = store::unanswered(&mut app.db.read().await?).await?;
    let owed = unanswered.into_iter().map(|d| Owed { key: format!("decision {}", d.id), place_id: d.place_id, due: d.answer_by });
    reminder::job::owe(app, owed.collect()).await
}
