//! What runs by the clock: the screens the guard knows, counts that are written down, and who is told that one is silent.

use super::{all, known, told, write_down};
use crate::{
    app::App,
    clock::Day,
    error::Result,
    ground::outbox::{self, Kind, New},
    house::staff::{self, Role},
};
use jiff::tz::TimeZone;

/// Reads again which screens are paired.
///
/// # Errors
/// When the database cannot be read.
pub async fn know(app: &App) -> Result<()> {
    let screens = all(&mut app.db.read().await?).await?;
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    app.screens.set(known(&screens, &tree));
    Ok(())
}

/// Writes down what was counted in the last hour or so.
///
/// # Errors
/// When the database refuses.
pub async fn count(app: &App) -> Result<()> {
    let counted = app.screens.take();
    if counted.is_empty() {
        return Ok(());
    }
    let day = Day::of(app.clock.now(), &TimeZone::UTC);
    app.db.write(move |tx| Box::pin(async move { write_down(tx, &counted, day).await })).await
}

/// Tells the managers of a place, once, that a screen there says nothing any more.
///
/// # Errors
/// When the database refuses.
pub async fn look(app: &App) -> Result<()> {
    let now = app.clock.now();
    if app.config.mail.is_off() {
        return Ok(());
    }
    let mut tx = app.db.read().await?;
    let silent: Vec<_> = all(&mut tx).await?.into_iter().filter(|s| s.is_silent(now) && s.told_at.is_none()).collect();
    if silent.is_empty() {
        return Ok(());
    }
    let people = staff::people(&mut tx).await?;
    drop(tx);
    let tree = app.places.tree(&app.db, now).await?;
    for screen in silent {
        let Ok(place) = tree.id(&screen.place_id) else { continue };
        let to: Vec<_> = people.iter().filter(|p| p.is_here() && p.has(&[Role::Manager], &place.path)).map(|p| p.id.clone()).collect();
        let since = screen.seen_at.map_or(0, |t| t.0);
        app.db
            .write(move |tx| {
                Box::pin(async move {
                    for staff in to {
                        let key = format!("silent {} {since} {staff}", screen.id);
                        outbox::put(
                            tx,
                            New {
                                key,
                                kind: Kind::ScreenSilent,
                                to: staff,
                                place_id: place.id.clone(),
                                hushed: false,
                                count: None,
                                day: None,
                                not_before: now,
                            },
                            now,
                        );
                    }
                    told(tx, &screen.id, now).await
                })
            })
            .await?;
    }
    Ok(())
}
