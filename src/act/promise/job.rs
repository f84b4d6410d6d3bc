//! The round of the clock over promises.

use super::{late::notices, under};
use crate::{app::App, error::Result, ground::outbox, house::staff};

/// Tells those who answer for promises what is due, late and disputed, and those above what is very late.
///
/// # Errors
/// When the database refuses.
pub async fn remind(app: &App) -> Result<()> {
    let now = app.clock.now();
    if app.config.mail.is_off() {
        return Ok(());
    }
    let tree = app.places.tree(&app.db, now).await?;
    let mut tx = app.db.read().await?;
    let mut promises = Vec::new();
    for root in tree.all().iter().filter(|p| p.parent_id.is_none()) {
        promises.extend(under(&mut tx, root, now).await?);
    }
    if promises.is_empty() {
        return Ok(());
    }
    let people = staff::people(&mut tx).await?;
    drop(tx);
    let told: Vec<outbox::New> = tree.all().iter().flat_map(|place| notices(&tree, &people, place, &promises, now)).collect();
    if told.is_empty() {
        return Ok(());
    }
    let telling = app.db.write(move |tx| {
        Box::pin(async move {
            told.into_iter().for_each(|new| outbox::put(tx, new, now));
            Ok(())
        })
    });
    telling.await
}
