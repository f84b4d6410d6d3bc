//! The timetable: what runs by the clock, and how often. Each job takes the app and is told the time, so that a test can
//! run it with held hands.

use crate::{
    app::App,
    clock::{Day, Time},
    error::Result,
    hear::{concern, dialogue},
};
use jiff::tz::TimeZone;
use std::time::Duration;

/// How many conversations are erased at a time.
const AT_ONCE: i64 = 100;

/// Runs for as long as the server does.
pub async fn run(app: App) {
    let mut minute = tokio::time::interval(Duration::from_mins(1));
    let mut n = 0u64;
    loop {
        minute.tick().await;
        app.limits.tidy();
        if n.is_multiple_of(60) {
            match forget(&app).await {
                Ok(0) => {}
                Ok(count) => tracing::info!(count, "old conversations were erased"),
                Err(e) => tracing::error!(error = %e, "old conversations could not be erased"),
            }
        }
        n += 1;
    }
}

/// Erases what ended longer ago than is promised. Gives how many conversations went.
///
/// # Errors
/// When the database refuses.
pub async fn forget(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mut gone = 0;
    // Half a day late rather than an hour early: the day of the last zone on earth.
    let before = Day::of(now.plus(-12 * Time::HOUR), &TimeZone::UTC).plus(-app.config.keep_days);
    loop {
        let old = concern::finished_before(&mut app.db.read().await?, before, AT_ONCE).await?;
        if old.is_empty() {
            break;
        }
        gone += old.len();
        for concern in old {
            let place = tree.id(&concern.place_id)?;
            app.db.write(move |tx| Box::pin(async move { dialogue::expire(tx, &place, &concern, now).await })).await?;
        }
    }
    // Also what writers erased since: the disk forgets at the latest now.
    app.db.forget().await?;
    Ok(gone)
}
