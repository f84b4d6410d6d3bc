//! What those who speak for a users' group do with the list of their place: put up to two first, let one rest or take it up
//! again, and write down what nobody has told yet. By the same verbs nobody else can.

use super::{HERE, STEWARDS, page};
use crate::{
    app::App,
    decide::priority::{Draft, GROUP, PINS, TITLE, WORDS, make, pin, place_of, put_to_sleep, wake},
    error::{Error, Result},
    ground::{db::Id, web::form::Fields},
    house::{
        group,
        place::{Place, Tree},
        staff::{Problems, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use std::sync::Arc;

/// The places for whose group they speak, from the top down.
pub(super) async fn places(app: &App, seat: &Seat, tree: &Tree) -> Result<Vec<Arc<Place>>> {
    if !seat.has(STEWARDS) {
        return Ok(Vec::new());
    }
    let led = group::led(&mut app.db.read().await?, tree, &seat.staff_id, app.clock.now()).await?;
    Ok(tree.all().iter().filter(|p| seat.may(STEWARDS, p) && led.iter().any(|(_, place)| place.is_over(p))).cloned().collect())
}

/// One of the things on their lists.
async fn theirs(app: &App, seat: &Seat, id: &Id) -> Result<Arc<Tree>> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let at = place_of(&mut app.db.read().await?, id).await?;
    if places(app, seat, &tree).await?.iter().any(|p| p.id == at) { Ok(tree) } else { Err(Error::NotFound) }
}

fn back() -> Response {
    Redirect::to(HERE).into_response()
}

/// `POST /desk/wants/made`: what the group wants, in its own words; `place` where it leads at more than one.
pub async fn making(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let led = places(&app, &seat, &tree).await?;
    let place = led.iter().find(|p| p.id.0 == fields.get("made-for")).or(led.first().filter(|_| led.len() == 1)).cloned();
    let draft = Draft { title: fields.get("made").into(), words: fields.get("made-words").into() };
    let mut problems = Problems::new();
    if fields.is_spoilt() {
        problems.push(("made", "Some signs could not be read and were taken out. Look at it, then send it again".into()));
    } else if !draft.is_well() {
        problems.push(("made", format!("Say in 1 to {TITLE} letters what should change, and in at most {WORDS} more what there is to know")));
    }
    match place {
        Some(place) if problems.is_empty() => {
            app.db.write(move |tx| Box::pin(async move { make(tx, &tree, &place, &draft, &[], GROUP, now).await })).await?;
            Ok(back())
        }
        place => {
            if place.is_none() {
                problems.push(("made", "Choose the place it is for".into()));
            }
            page(&app, &seat, &fields, &problems).await
        }
    }
}

/// `POST /desk/wants/{id}/first`: `first` is `yes` or `no`.
pub async fn first(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (tree, now, put) = (theirs(&app, &seat, &id).await?, app.clock.now(), fields.get("first") == "yes");
    match app.db.write(move |tx| Box::pin(async move { pin(tx, &tree, &id, put, GROUP, now).await })).await {
        Ok(()) => Ok(back()),
        Err(Error::Refused(_)) => {
            let sentence = format!("{PINS} stand first already, or it is not open. Take one of those down before");
            page(&app, &seat, &Fields::default(), &Problems::from([("first", sentence)])).await
        }
        Err(e) => Err(e),
    }
}

/// `POST /desk/wants/{id}/rest`: with `why` it rests; with `again` it is taken up again.
pub async fn resting(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (tree, now) = (theirs(&app, &seat, &id).await?, app.clock.now());
    if fields.has("again") {
        app.db.write(move |tx| Box::pin(async move { wake(tx, &tree, &id, GROUP, now).await })).await?;
        return Ok(back());
    }
    let why = fields.get("why").to_string();
    match app.db.write(move |tx| Box::pin(async move { put_to_sleep(tx, &tree, &id, &why, GROUP, now).await })).await {
        Ok(()) => Ok(back()),
        Err(Error::Refused(_)) => {
            let sentence = format!("Say why it rests, in 1 to {WORDS} letters. Everyone reads it");
            page(&app, &seat, &fields, &Problems::from([("why", sentence)])).await
        }
        Err(e) => Err(e),
    }
}
