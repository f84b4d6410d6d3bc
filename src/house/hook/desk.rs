//! Where managers and administrators say which programs are told that a board changed.

use super::{add, all, end, problem, switch_on, view};
use crate::{
    app::App,
    error::{Error, Result},
    ground::{db::Id, web::form::Fields},
    house::{
        place::{Place, Tree},
        staff::{Problems, Role, Seat, desk, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use std::sync::Arc;

const KEEPERS: &[Role] = &[Role::Manager, Role::Admin];
const HERE: &str = "/desk/programs";
const BACK: &str = "/desk/hooks";

fn places(seat: &Seat, tree: &Tree) -> Vec<Arc<Place>> {
    tree.all().iter().filter(|p| seat.may(KEEPERS, p)).cloned().collect()
}

/// `GET /desk/hooks`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Response> {
    page(&app, &seat, &Fields::default(), &Problems::new()).await
}

async fn page(app: &App, seat: &Seat, typed: &Fields, problems: &Problems) -> Result<Response> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let places = places(seat, &tree);
    let hooks = all(&mut app.db.read().await?).await?;
    let rows: Vec<view::Row> =
        hooks.iter().filter_map(|hook| places.iter().find(|p| p.id == hook.place_id).map(|p| view::Row { hook, place: &p.name })).collect();
    let form = view::Form { secret: &seat.form_secret, places: &places, url: typed.get("url"), place: typed.get("place"), problems };
    let title = if problems.is_empty() { "Programs that are told" } else { "Error: Programs that are told" };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, desk::page(app, seat, title, HERE, view::list(&rows, &form)).await?).into_response())
}

/// `POST /desk/hooks`: the answer is the one page that ever shows the secret.
pub async fn added(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let place = places(&seat, &tree).into_iter().find(|p| p.id.0 == fields.get("place"));
    let (url, inside) = (fields.get("url").to_string(), app.config.hooks_may_call_inside);
    let mut problems = Problems::new();
    if let Some(sentence) = problem(&url, inside) {
        problems.push(("url", sentence.into()));
    }
    if place.is_none() {
        problems.push(("place", "Choose one".into()));
    }
    let (Some(place), true) = (place, problems.is_empty()) else { return page(&app, &seat, &fields, &problems).await };
    let by = seat.role_at(KEEPERS, &place).ok_or(Error::NotYours)?.key();
    let (keys, kept) = (app.keys.clone(), url.clone());
    let secret = app.db.write(move |tx| Box::pin(async move { add(tx, &keys, &place, &kept, inside, by, now).await })).await?;
    Ok(desk::page(&app, &seat, "The new secret", HERE, view::once(&url, &secret)).await?.into_response())
}

async fn mine(app: &App, seat: &Seat, id: &Id) -> Result<(Arc<Place>, &'static str)> {
    let hook = all(&mut app.db.read().await?).await?.into_iter().find(|h| h.id == *id).ok_or(Error::NotFound)?;
    let place = app.places.tree(&app.db, app.clock.now()).await?.id(&hook.place_id)?;
    let by = seat.role_at(KEEPERS, &place).ok_or(Error::NotFound)?.key();
    Ok((place, by))
}

/// `POST /desk/hooks/{id}/end`
pub async fn ended(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let ((place, by), now) = (mine(&app, &seat, &id).await?, app.clock.now());
    app.db.write(move |tx| Box::pin(async move { end(tx, &place, &id, by, now).await })).await?;
    Ok(Redirect::to(BACK).into_response())
}

/// `POST /desk/hooks/{id}/tries`
pub async fn again(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let ((place, by), now) = (mine(&app, &seat, &id).await?, app.clock.now());
    app.db.write(move |tx| Box::pin(async move { switch_on(tx, &place, &id, by, now).await })).await?;
    Ok(Redirect::to(BACK).into_response())
}
