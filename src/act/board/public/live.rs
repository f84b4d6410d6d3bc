//! What of a board stays live: its cards.

use super::{Asked, shelf};
use crate::{
    act::board::view,
    app::App,
    error::Result,
    ground::{live::Update, web::words::Locale},
    house::place::Place,
};
use std::sync::Arc;

/// The cards of a page as they stand now.
///
/// # Errors
/// When the database cannot be read.
pub async fn update(app: &App, place: &Arc<Place>, locale: Locale, asked: Asked) -> Result<Update> {
    let board = shelf::board(app, place, app.clock.now()).await?.board;
    Ok(view::Parts::of(locale, &board, &board.page(asked.show, asked.after)).update(locale.t("board-title")))
}

/// The newest words of people with what was answered, for a screen that invites: both sides, or nothing.
///
/// # Errors
/// When the database cannot be read.
pub async fn newest(app: &App, place: &Arc<Place>, locale: Locale) -> Result<Option<(String, String)>> {
    let board = shelf::board(app, place, app.clock.now()).await?.board;
    Ok(view::newest(locale, &board))
}
