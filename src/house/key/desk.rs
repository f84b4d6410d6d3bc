//! Where managers and administrators make keys for programs, and end them.

use super::{NAME, Scope, all, end, make, view};
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

/// The places whose keys are theirs, from the top down.
fn places(seat: &Seat, tree: &Tree) -> Vec<Arc<Place>> {
    tree.all().iter().filter(|p| seat.may(KEEPERS, p)).cloned().collect()
}

/// `GET /desk/programs`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Response> {
    page(&app, &seat, &Fields::default(), &Problems::new()).await
}

async fn page(app: &App, seat: &Seat, typed: &Fields, problems: &Problems) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let places = places(seat, &tree);
    let keys = all(&mut app.db.read().await?, now).await?;
    let rows: Vec<view::Row> = keys.iter().filter_map(|key| places.iter().find(|p| p.id == key.place_id).map(|p| view::Row { key, place: &p.name })).collect();
    let chosen: Vec<Scope> = typed.all("may").filter_map(Scope::from_key).collect();
    let form = view::Form { secret: &seat.form_secret, places: &places, name: typed.get("name"), place: typed.get("place"), chosen: &chosen, problems };
    let title = if problems.is_empty() { "Programs" } else { "Error: Programs" };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, desk::page(app, seat, title, HERE, view::list(&rows, &form, &app.config.public_url)).await?).into_response())
}

/// `POST /desk/programs`: the answer is the one page that ever shows the key.
pub async fn add(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let place = places(&seat, &tree).into_iter().find(|p| p.id.0 == fields.get("place"));
    let scopes: Vec<Scope> = fields.all("may").filter_map(Scope::from_key).collect();
    let name = fields.get("name").to_string();
    let mut problems = Problems::new();
    if fields.is_spoilt() {
        problems.push(("name", "Some signs could not be read and were taken out. Look at it, then make it again".into()));
    } else if name.is_empty() || name.chars().count() > NAME {
        problems.push(("name", format!("Write which program it is for, in 1 to {NAME} letters")));
    }
    if scopes.is_empty() {
        problems.push(("may", "Choose what the program may do".into()));
    }
    if place.is_none() {
        problems.push(("place", "Choose one".into()));
    }
    let (Some(place), true) = (place, problems.is_empty()) else { return page(&app, &seat, &fields, &problems).await };
    let by = seat.role_at(KEEPERS, &place).ok_or(Error::NotYours)?.key();
    let (keys, kept) = (app.keys.clone(), name.clone());
    let secret = app.db.write(move |tx| Box::pin(async move { make(tx, &keys, &place, &kept, &scopes, by, now).await })).await?;
    Ok(desk::page(&app, &seat, "The new key", HERE, view::once(&name, &secret)).await?.into_response())
}

/// `POST /desk/programs/{id}/end`
pub async fn ended(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let key = all(&mut app.db.read().await?, now).await?.into_iter().find(|k| k.id == id).ok_or(Error::NotFound)?;
    let place = tree.id(&key.place_id)?;
    let by = seat.role_at(KEEPERS, &place).ok_or(Error::NotFound)?.key();
    app.db.write(move |tx| Box::pin(async move { end(tx, &place, &id, by, now).await })).await?;
    Ok(Redirect::to(HERE).into_response())
}
