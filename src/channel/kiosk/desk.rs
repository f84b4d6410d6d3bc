//! Where managers and administrators pair screens, see that they work, and end them.

use super::{Mode, NAME, New, all, counts, end, pair, view, wipe};
use crate::{
    app::App,
    clock::Day,
    error::{Error, Result},
    ground::{db::Id, web::form::Fields},
    house::{
        place::{Place, Tree},
        staff::{Problems, Role, Seat, desk, desk::SentForm},
    },
};
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::tz::TimeZone;
use std::sync::Arc;

const KEEPERS: &[Role] = &[Role::Manager, Role::Admin];
const HERE: &str = "/desk/kiosks";

/// The places whose screens are theirs and where guests can tell something.
fn places(seat: &Seat, tree: &Tree) -> Vec<Arc<Place>> {
    tree.all().iter().filter(|p| p.telling && seat.may(KEEPERS, p)).cloned().collect()
}

/// What a code on a screen leads to.
#[derive(serde::Deserialize)]
pub struct Shown {
    #[serde(default)]
    code: String,
}

/// `GET /desk/kiosks`
pub async fn list(State(app): State<App>, seat: Seat, Query(shown): Query<Shown>) -> Result<Response> {
    let code: String = shown.code.chars().filter(char::is_ascii_digit).take(6).collect();
    page(&app, &seat, &Fields::of(&[("code", &code)]), &Problems::new()).await
}

async fn page(app: &App, seat: &Seat, typed: &Fields, problems: &Problems) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let places = places(seat, &tree);
    let mut tx = app.db.read().await?;
    let (screens, counted) = (all(&mut tx).await?, counts(&mut tx, Day::of(now, &TimeZone::UTC)).await?);
    drop(tx);
    let rows: Vec<view::Row> = screens
        .iter()
        .filter_map(|screen| {
            let place = places.iter().find(|p| p.id == screen.place_id)?;
            Some(view::Row { screen, place: &place.name, counts: counted.iter().filter(|c| c.screen_id == screen.id).take(14).collect() })
        })
        .collect();
    let mode = if typed.get("mode").is_empty() { Mode::Tell.key() } else { typed.get("mode") };
    let form = view::Form {
        secret: &seat.form_secret,
        places: &places,
        code: typed.get("code"),
        name: typed.get("name"),
        place: typed.get("place"),
        mode,
        prints: typed.get("prints") == "yes",
        problems,
    };
    let title = if problems.is_empty() { "Screens" } else { "Error: Screens" };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, desk::page(app, seat, title, HERE, view::list(&rows, &form, &app.config.public_url, now)).await?).into_response())
}

/// `POST /desk/kiosks`: pairs the screen that shows these digits.
pub async fn paired(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let place = places(&seat, &tree).into_iter().find(|p| p.id.0 == fields.get("place"));
    let code: String = fields.get("code").chars().filter(|c| !c.is_whitespace()).collect();
    let name = fields.get("name").to_string();
    let mut problems = Problems::new();
    if code.len() != 6 || !code.bytes().all(|b| b.is_ascii_digit()) {
        problems.push(("code", "Type the six digits that the screen shows".into()));
    }
    if fields.is_spoilt() || name.is_empty() || name.chars().count() > NAME {
        problems.push(("name", format!("Write where it is, in 1 to {NAME} letters")));
    }
    if place.is_none() {
        problems.push(("place", "Choose one".into()));
    }
    let mode = Mode::from_key(fields.get("mode"));
    if mode.is_none() {
        problems.push(("mode", "Choose what it is for".into()));
    }
    let (Some(place), Some(mode), true) = (place, mode, problems.is_empty()) else { return page(&app, &seat, &fields, &problems).await };
    let by = seat.role_at(KEEPERS, &place).ok_or(Error::NotYours)?.key();
    let new = New { code, name, mode, prints: fields.get("prints") == "yes" };
    match app.db.write(move |tx| Box::pin(async move { pair(tx, &place, &new, by, now).await })).await {
        Ok(()) => {
            super::job::know(&app).await?;
            Ok(Redirect::to(HERE).into_response())
        }
        Err(Error::Refused(_)) => {
            problems.push(("code", "No screen shows these digits now. Press the button on the screen again, and type what it shows then".into()));
            page(&app, &seat, &fields, &problems).await
        }
        Err(e) => Err(e),
    }
}

/// A screen of a place that is theirs.
async fn theirs(app: &App, seat: &Seat, id: &Id) -> Result<(Arc<Place>, &'static str)> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let screen = all(&mut app.db.read().await?).await?.into_iter().find(|s| s.id == *id).ok_or(Error::NotFound)?;
    let place = tree.id(&screen.place_id)?;
    let by = seat.role_at(KEEPERS, &place).ok_or(Error::NotFound)?.key();
    Ok((place, by))
}

/// `POST /desk/kiosks/{id}/end`
pub async fn ended(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let (place, by) = theirs(&app, &seat, &id).await?;
    let now = app.clock.now();
    app.db.write(move |tx| Box::pin(async move { end(tx, &place, &id, by, now).await })).await?;
    super::job::know(&app).await?;
    Ok(Redirect::to(HERE).into_response())
}

/// `POST /desk/kiosks/{id}/wiping`
pub async fn wiped(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    theirs(&app, &seat, &id).await?;
    let now = app.clock.now();
    app.db.write(move |tx| Box::pin(async move { wipe(tx, &id, now).await })).await?;
    Ok(Redirect::to(HERE).into_response())
}

/// `GET /desk/kiosks/guide`
pub async fn guide(State(app): State<App>, seat: Seat) -> Result<Response> {
    let today = Day::of(app.clock.now(), &TimeZone::UTC);
    Ok(desk::page(&app, &seat, "Put up a screen", HERE, view::guide(&app.config.public_url, today)).await?.into_response())
}
