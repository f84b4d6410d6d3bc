//! Two rounds of the clock: look whether boards changed, and call those who want to hear of it.

use super::{Calls, Refusal, call::Call, sign::signed};
use crate::{
    act::board::{self, Board},
    app::App,
    channel::api,
    clock::Time,
    error::{Error, Result},
    ground::{
        db::Id,
        outbox::{self, Failure, Notice, Way},
    },
    house::hook,
};
use std::{collections::HashMap, sync::Arc};

/// Boards as this process saw them last. One that is still the same reading needs no second look.
#[derive(Default)]
pub struct Looked(HashMap<Id, Arc<Board>>);

/// Compares what everyone may read with what everyone could read before, wherever somebody wants to hear of it.
///
/// # Errors
/// When the database refuses.
pub async fn look(app: &App, looked: &mut Looked) -> Result<()> {
    let now = app.clock.now();
    let at: Vec<Id> = hook::all(&mut app.db.read().await?).await?.into_iter().filter(|h| h.off_on.is_none()).map(|h| h.place_id).collect();
    if at.is_empty() {
        return Ok(());
    }
    let tree = app.places.tree(&app.db, now).await?;
    for place in tree.all().iter().filter(|p| at.iter().any(|at| p.path.split('.').any(|id| id == at.0))) {
        let board = board::public::board(app, place, now).await?.board;
        if looked.0.get(&place.id).is_some_and(|seen| Arc::ptr_eq(seen, &board)) {
            continue;
        }
        let (here, mark) = (place.clone(), api::public::mark(&board)?);
        app.db.write(move |tx| Box::pin(async move { hook::looked(tx, &here, &mark, now).await })).await?;
        looked.0.insert(place.id.clone(), board);
    }
    Ok(())
}

/// Calls all that can be called now. Gives how many were told.
///
/// # Errors
/// When the database refuses.
pub async fn deliver(app: &App, calls: &Calls) -> Result<usize> {
    let mut told = 0;
    loop {
        let now = app.clock.now();
        let Some(notice) = app.db.write(move |tx| Box::pin(async move { outbox::claim(tx, Way::Hook, now).await })).await? else { return Ok(told) };
        told += usize::from(tell(app, calls, notice, now).await?);
    }
}

async fn tell(app: &App, calls: &Calls, notice: Notice, now: Time) -> Result<bool> {
    let (place, mut tx) = (app.places.tree(&app.db, now).await?.id(&notice.place_id)?, app.db.read().await?);
    // One call says as much as ten: a newer one about the same place stands for those before it.
    let stale = outbox::is_overtaken(&mut tx, &notice).await?;
    let found = hook::told(&mut tx, &notice.to).await?.filter(|_| !stale);
    drop(tx);
    let Some(hook) = found else {
        app.db.write(move |tx| Box::pin(async move { outbox::drop(tx, &notice.id).await })).await?;
        return Ok(false);
    };
    let day = notice.day.unwrap_or_else(|| place.today(now));
    let body = serde_json::json!({ "type": "board.changed", "place": place.slug, "at": day.date().to_string() }).to_string();
    let (id, second) = (format!("msg_{}", notice.id), now.0.div_euclid(Time::SECOND));
    let signature = signed(&hook.opened(&app.keys)?, &id, second, &body).ok_or(Error::Internal("a call could not be signed"))?;
    let answer = calls.make(&Call { url: &hook.url, id: &id, second, signature: &signature, body }).await;
    let today = place.today(now);
    let writing = app.db.write(move |tx| {
        Box::pin(async move {
            match answer {
                Ok(()) => {
                    hook::worked(tx, &hook.id, today);
                    outbox::sent(tx, &notice.id, now).await?;
                    Ok(None)
                }
                Err(Refusal(why)) => {
                    let off = hook::failed(tx, &hook.id, why, why == Failure::Gone, today).await?;
                    outbox::failed(tx, &notice, why, off, now).await?;
                    Ok(Some((why, off)))
                }
            }
        })
    });
    let failed = writing.await?;
    if let Some((failure, off)) = failed {
        tracing::warn!(?failure, off, "a program was not told that a board changed");
    }
    Ok(failed.is_none())
}
