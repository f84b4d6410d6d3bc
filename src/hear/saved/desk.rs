//! Where managers keep saved replies.

use super::{Saved, Starts, Writing, end, keep, managed, view, view::Typed};
use crate::{
    app::App,
    error::{Error, Result},
    ground::{
        db::Id,
        web::{
            form::{Fields, too_long},
            words::Locale,
        },
    },
    hear::concern::desk::desk,
    house::{
        place::{Place, Tree},
        staff::{Problems, Role, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use std::sync::Arc;

const MANAGERS: &[Role] = &[Role::Manager];
/// The longest title that fits a list of choices on a phone.
const TITLE: usize = 60;

/// The places this person manages, from the top down.
fn places(seat: &Seat, tree: &Tree) -> Vec<Arc<Place>> {
    tree.all().iter().filter(|p| seat.may(MANAGERS, p)).cloned().collect()
}

/// `GET /desk/replies`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Response> {
    page(&app, &seat, None, &Typed::default(), &Problems::new()).await
}

/// `GET /desk/replies/{id}`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<Id>) -> Result<Response> {
    let saved = mine(&app, &seat, &id).await?;
    page(&app, &seat, Some(&saved), &Typed::of(&saved), &Problems::new()).await
}

async fn mine(app: &App, seat: &Seat, id: &Id) -> Result<Saved> {
    managed(&mut app.db.read().await?, &seat.staff_id).await?.into_iter().find(|s| s.id == *id).ok_or(Error::NotFound)
}

async fn page(app: &App, seat: &Seat, changing: Option<&Saved>, typed: &Typed<'_>, problems: &Problems) -> Result<Response> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let places = places(seat, &tree);
    let form = view::Form { secret: &seat.form_secret, places: &places, typed, problems };
    let (title, main) = match changing {
        Some(saved) => ("Change a saved reply", view::change(saved, &form)),
        None => ("Saved replies", view::list(&managed(&mut app.db.read().await?, &seat.staff_id).await?, &form)),
    };
    let (status, title) = if problems.is_empty() { (StatusCode::OK, title.to_string()) } else { (StatusCode::UNPROCESSABLE_ENTITY, format!("Error: {title}")) };
    Ok((status, desk(seat, &tree, &title, "/desk/replies", "", main)).into_response())
}

/// `POST /desk/replies`
pub async fn add(State(app): State<App>, seat: Seat, form: SentForm) -> Result<Response> {
    keep_instead(app, seat, None, form.0).await
}

/// `POST /desk/replies/{id}`: another in its stead.
pub async fn change(State(app): State<App>, seat: Seat, Path(id): Path<Id>, form: SentForm) -> Result<Response> {
    let saved = mine(&app, &seat, &id).await?;
    keep_instead(app, seat, Some(saved), form.0).await
}

async fn keep_instead(app: App, seat: Seat, old: Option<Saved>, fields: Fields) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let typed = Typed {
        place: fields.get("place"),
        locale: fields.get("locale"),
        starts: fields.get("starts"),
        title: fields.get("title"),
        words: fields.get("words"),
    };
    let place = places(&seat, &tree).into_iter().find(|p| p.id.0 == typed.place);
    let mut problems = Problems::new();
    if fields.is_spoilt() {
        problems.push(("words", "Some signs could not be read and were taken out. Look at it, then save it again".into()));
    }
    if typed.title.is_empty() || typed.title.chars().count() > TITLE {
        problems.push(("title", format!("Write what it is for, in 1 to {TITLE} letters")));
    }
    match too_long(typed.words) {
        Some(over) => problems.push(("words", format!("Too long by {over} letters. Take some out"))),
        None if typed.words.is_empty() => problems.push(("words", "Write a few words".into())),
        None => {}
    }
    let (locale, starts) = (Locale::from_tag(typed.locale), Starts::from_key(typed.starts));
    for (name, chosen) in [("place", place.is_some()), ("locale", locale.is_some()), ("starts", starts.is_some())] {
        if !chosen {
            problems.push((name, "Choose one".into()));
        }
    }
    let (Some(place), Some(locale), Some(starts), true) = (place, locale, starts, problems.is_empty()) else {
        return page(&app, &seat, old.as_ref(), &typed, &problems).await;
    };
    let writing = Writing { locale, starts, title: typed.title.to_string(), words: typed.words.to_string() };
    let before = old.map(|saved| tree.id(&saved.place_id).map(|at| (saved, at))).transpose()?;
    let keeping = app.db.write(move |tx| {
        Box::pin(async move {
            if let Some((saved, at)) = before {
                end(tx, &at, &saved.id, Role::Manager.key(), now).await?;
            }
            keep(tx, &place, &writing, Role::Manager.key(), now).await
        })
    });
    keeping.await?;
    Ok(Redirect::to("/desk/replies").into_response())
}

/// `POST /desk/replies/{id}/end`
pub async fn ended(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let (saved, now) = (mine(&app, &seat, &id).await?, app.clock.now());
    let place = app.places.tree(&app.db, now).await?.id(&saved.place_id)?;
    app.db.write(move |tx| Box::pin(async move { end(tx, &place, &saved.id, Role::Manager.key(), now).await })).await?;
    Ok(Redirect::to("/desk/replies").into_response())
}
