//! The rounds of the clock: safety every minute, reminders every few minutes, the week on Monday. Without mail nobody is
//! told anything, and so nothing says that somebody was.

use super::{Owed, board::to_look, owed, round, safety, tell, weekly};
use crate::{
    app::App,
    error::Result,
    ground::outbox,
    hear::{concern::late::waiting, moderation, safety::urgent},
    house::staff,
};

/// Tells those who look after people who do not feel safe.
///
/// # Errors
/// When the database refuses.
pub async fn look_after(app: &App) -> Result<()> {
    let now = app.clock.now();
    if app.config.mail.is_off() {
        return Ok(());
    }
    let mut tx = app.db.read().await?;
    let found = urgent(&mut tx, now).await?;
    if found.is_empty() {
        return Ok(());
    }
    let people = staff::people(&mut tx).await?;
    drop(tx);
    let tree = app.places.tree(&app.db, now).await?;
    let notices: Vec<_> = tree.all().iter().flat_map(|place| safety(&tree, &people, place, &found, now)).collect();
    put(app, notices).await
}

/// Tells the team what is due and late, and those above what is very late.
///
/// # Errors
/// When the database refuses.
pub async fn remind(app: &App) -> Result<()> {
    let now = app.clock.now();
    if app.config.mail.is_off() {
        return Ok(());
    }
    let mut tx = app.db.read().await?;
    let found = waiting(&mut tx, now).await?;
    if found.is_empty() {
        return Ok(());
    }
    let people = staff::people(&mut tx).await?;
    drop(tx);
    let tree = app.places.tree(&app.db, now).await?;
    for place in tree.all() {
        let round = round(&tree, &people, place, &found, now);
        if !round.is_empty() {
            let place = place.clone();
            app.db.write(move |tx| Box::pin(async move { tell(tx, &place, round, now).await })).await?;
        }
    }
    Ok(())
}

/// Tells moderators what waits too long for them to look at it.
///
/// # Errors
/// When the database refuses.
pub async fn look(app: &App) -> Result<()> {
    let now = app.clock.now();
    if app.config.mail.is_off() {
        return Ok(());
    }
    let mut tx = app.db.read().await?;
    let found = moderation::waiting::waiting(&mut tx, now).await?;
    if found.is_empty() {
        return Ok(());
    }
    let people = staff::people(&mut tx).await?;
    drop(tx);
    let tree = app.places.tree(&app.db, now).await?;
    let notices = tree.all().iter().flat_map(|place| to_look(&tree, &people, place, &found, now)).collect();
    put(app, notices).await
}

/// On Monday morning, tells managers how the week went.
///
/// # Errors
/// When the database refuses.
pub async fn week(app: &App) -> Result<()> {
    let now = app.clock.now();
    if app.config.mail.is_off() {
        return Ok(());
    }
    let tree = app.places.tree(&app.db, now).await?;
    let people = staff::people(&mut app.db.read().await?).await?;
    put(app, weekly(&tree, &people, now)).await
}

async fn put(app: &App, notices: Vec<outbox::New>) -> Result<()> {
    if notices.is_empty() {
        return Ok(());
    }
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            Box::pin(async move {
                notices.into_iter().for_each(|new| outbox::put(tx, new, now));
                Ok(())
            })
        })
        .await
}

/// Tells who owes an answer to what users' groups decided.
///
/// # Errors
/// When the database refuses.
pub async fn owe(app: &App, all: Vec<Owed>) -> Result<()> {
    if app.config.mail.is_off() || all.is_empty() {
        return Ok(());
    }
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let people = staff::people(&mut app.db.read().await?).await?;
    put(app, tree.all().iter().flat_map(|place| owed(&tree, &people, place, &all, now)).collect()).await
}
