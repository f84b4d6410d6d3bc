//! What was sent goes out when the time to undo it is over, and what a crash left behind as soon as the house is open again.

use super::{due, go, notice};
use crate::{app::App, clock::Day, error::Result};

/// Sends what is due. Gives how many went out.
///
/// # Errors
/// When the database cannot be read, or something could not be sent: it comes again, and holds up nothing else.
pub async fn send(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let waiting = due(&mut app.db.read().await?, now).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let tree = app.places.tree(&app.db, now).await?;
    let (mut sent, mut failed) = (0, None);
    for (id, place) in waiting {
        let (keys, place) = (app.keys.clone(), tree.id(&place)?);
        match app.db.write(move |tx| Box::pin(async move { go(tx, &keys, &place, &id, now).await })).await {
            Ok(went) => sent += usize::from(went),
            Err(e) => failed = Some(e),
        }
    }
    failed.map_or(Ok(sent), Err)
}

/// Forgets notices that nobody came for.
///
/// # Errors
/// When the database refuses.
pub async fn forget(app: &App) -> Result<()> {
    let today = Day::of(app.clock.now(), &jiff::tz::TimeZone::UTC);
    app.db.write(move |tx| Box::pin(async move { notice::forget(tx, today).await })).await
}
