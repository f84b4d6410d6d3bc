//! The round of the clock over votes: what is past is closed in the record, and what nobody counts is counted all the same.

use super::{Phase, close, counted, opened, phone::GAP, store};
use crate::{
    app::App,
    clock::Time,
    error::Result,
    ground::ledger::{self, Act},
    hear::reminder::{self, Owed},
    house::place::Place,
};
use std::sync::Arc;

/// After this time a vote is counted even if nobody of its group did: silence keeps no result back.
pub const UNCOUNTED: i64 = 14 * Time::DAY;
/// Days after the count for which is kept who came and which cards were used.
const KEPT: i64 = 91;

/// Closes, and counts what was left lying.
///
/// # Errors
/// When the database refuses.
pub async fn look(app: &App) -> Result<()> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let (past, lying) = (store::to_close(&mut tx, now).await?, store::lying(&mut tx, now.plus(-UNCOUNTED)).await?);
    let forgettable = store::phone::elements(&mut tx, now.plus(GAP)).await? > 0;
    drop(tx);
    for round in past {
        app.db
            .write(move |tx| {
                Box::pin(async move {
                    if store::close(tx, &round.id, now).await? > 0 {
                        ledger::record(tx, Act::RoundClosed, &round.place_id, &round.id, "clock", now);
                    }
                    Ok(())
                })
            })
            .await?;
    }
    if forgettable {
        app.db.write(move |tx| Box::pin(async move { store::phone::forget_elements(tx, now.plus(GAP)).await })).await?;
    }
    let tree = app.places.tree(&app.db, now).await?;
    for round in lying.into_iter().filter(|r| r.phase(now) == Phase::Closed) {
        let place: Arc<Place> = tree.id(&round.place_id)?;
        let mut tx = app.db.read().await?;
        let choices = super::choices(&mut tx, &round.id).await?;
        let opened = opened(&mut tx, &app.keys, &round, now).await?;
        drop(tx);
        let closing = close(&app.keys, &round, &choices, opened)?;
        app.db.write(move |tx| Box::pin(async move { counted(tx, &place, &round, &closing, "clock", now).await })).await?;
    }
    Ok(())
}

/// Tells who owes an answer to an outcome.
///
/// # Errors
/// When the database refuses.
pub async fn remind(app: &App) -> Result<()> {
    let unanswered = store::unanswered(&mut app.db.read().await?).await?;
    let owed = unanswered.into_iter().filter_map(|r| Some(Owed { key: format!("vote {}", r.id), place_id: r.place_id, due: r.answer_by? }));
    reminder::job::owe(app, owed.collect()).await
}

/// Forgets who came and which cards were used, three months after the count. Totals and the sealed box stay.
///
/// # Errors
/// When the database refuses.
pub async fn forget(app: &App) -> Result<()> {
    let before = crate::clock::Day(app.clock.now().0.div_euclid(Time::DAY) - KEPT);
    app.db.write(move |tx| Box::pin(async move { store::forget(tx, before).await })).await
}
