//! What of the inbox stays live: the lists and what stands in them.

use super::{Ticks, Which, next, panes, title};
use crate::{
    app::App,
    error::Result,
    ground::{live::Update, web::page::desk_title},
    hear::concern::view,
    house::{place::Tree, staff::Seat},
};

/// The live parts of the inbox for this person as they stand now.
///
/// # Errors
/// When the database cannot be read.
pub async fn update(app: &App, seat: &Seat, tree: &Tree, which: &Which) -> Result<Update> {
    let now = app.clock.now();
    let panes = panes(app, seat, tree, which.list(), None, &Ticks::default()).await?;
    let waits = view::waits(panes.tally.to_answer, next(app, seat, tree, now).as_deref());
    let title = title(panes.tally);
    Ok(Update::of([("lists", panes.lists), ("queue", panes.queue), ("waits", waits)], title.clone()).titled(desk_title(&title)))
}
