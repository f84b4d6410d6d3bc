//! What could not be sent, for the administrators of its places.

use super::view;
use crate::{
    app::App,
    clock::Time,
    error::{Error, Result},
    ground::{db::Id, outbox},
    house::{
        setup::Reach,
        staff::{self, Seat, desk, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};

/// `GET /desk/mail`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let reach = Reach { seat: &seat, tree: &tree };
    let mut tx = app.db.read().await?;
    let (dead, flow) = (outbox::dead(&mut tx).await?, outbox::flow(&mut tx, now.plus(-7 * Time::DAY)).await?);
    let people = staff::people(&mut tx).await?;
    drop(tx);
    let rows: Vec<view::Row> = dead
        .iter()
        .filter_map(|notice| {
            let place = reach.place(&notice.place_id).ok()?;
            let name = people.iter().find(|p| p.id == notice.to).map_or("", |p| p.name.as_str());
            Some(view::Row { notice, place: place.name.clone(), name, since: place.today(notice.gave_up_at.unwrap_or(now)) })
        })
        .collect();
    let mine = || flow.iter().filter(|f| reach.place(&f.place_id).is_ok());
    let moving = view::Moving { off: app.config.mail.is_off(), sent: mine().map(|f| f.sent).sum(), waiting: mine().map(|f| f.waiting).sum() };
    Ok(desk::page(&app, &seat, "Mail", "/desk/mail", view::mail(&seat.form_secret, &rows, &moving)).await?.into_response())
}

/// `POST /desk/mail/{id}/tries`
pub async fn again(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _: SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let dead = outbox::dead(&mut app.db.read().await?).await?;
    let notice = dead.into_iter().find(|n| n.id == id).ok_or(Error::NotFound)?;
    Reach { seat: &seat, tree: &tree }.place(&notice.place_id)?;
    app.db.write(move |tx| Box::pin(async move { outbox::try_again(tx, &id, now).await })).await?;
    Ok(Redirect::to("/desk/mail").into_response())
}
