//! What of a board stays live: its cards.

use super::{Asked, shelf};
use crate::{
    act::board::view,
    app::App,
    error::Result,
    ground::web::{socket::Update, words::Locale},
    house::place::Place,
};
use std::sync::Arc;

/// The cards of a page as they stand now.
///
/// # Errors
/// When the database cannot be read.
pub async fn update(app: &App, place: &Arc<Place>, locale: Locale, asked: Asked) -> Result<Update> {
    let board = shelf::board(app, place, app.clock.now()).await?.board;
    let cards = view::all(locale, &board, &board.page(asked.show, asked.after));
    Ok(Update::of([("cards", cards)], locale.t("board-title")))
}
