//! What of a board stays live: its cards.

use super::{board, view};
use crate::{
    app::App,
    error::Result,
    ground::web::{socket::Update, words::Locale},
    house::place::Place,
};

/// The cards of a place as they stand now.
///
/// # Errors
/// When the database cannot be read.
pub async fn update(app: &App, place: &Place, locale: Locale) -> Result<Update> {
    let board = board(&mut app.db.read().await?, place, app.clock.now()).await?;
    Ok(Update::of([("cards", view::all(locale, &board))], locale.t("board-title")))
}
