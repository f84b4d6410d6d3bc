//! Where staff put on the list what people told and agreed to show, and say that two are one; and where those who speak for a
//! users' group do what only the group can. Nothing else here moves, hides or ends anything: there is no such verb, and a test
//! tries every door.

mod group;

pub use group::{first, making, resting};

use super::{
    Draft, Unlisted, Want, add, make, merge,
    order::Lane,
    part, sort, unlisted,
    view::{self, Seen},
};
use crate::{
    app::App,
    error::{Error, Result},
    ground::{db::Id, web::form::Fields},
    hear::deadline,
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

/// Who works with the list.
pub const LISTERS: &[Role] = &[Role::Worker, Role::Manager];
/// Who speaks for a group.
pub const STEWARDS: &[Role] = &[Role::Steward];
/// Who sees it at the desk.
pub const READERS: &[Role] = &[Role::Worker, Role::Manager, Role::Steward];
const HERE: &str = "/desk/wants";

/// The places whose lists are theirs, from the top down.
fn places(seat: &Seat, tree: &Tree) -> Vec<Arc<Place>> {
    tree.all().iter().filter(|p| seat.may(LISTERS, p)).cloned().collect()
}

/// `GET /desk/wants`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Response> {
    page(&app, &seat, &Fields::default(), &Problems::new()).await
}

/// All that is on the lists of these places, in the order that everyone sees.
async fn listed(app: &App, tree: &Tree, mine: &[Arc<Place>]) -> Result<Vec<Want>> {
    let (now, mut all) = (app.clock.now(), Vec::<Want>::new());
    for place in mine {
        for want in app.wants.all(&app.db, tree, place, now).await?.iter().filter(|w| w.place_id == place.id) {
            all.push(want.clone());
        }
    }
    if let Some(place) = mine.first() {
        sort(&mut all, Lane::Most, place.today(now));
    }
    Ok(all)
}

async fn page(app: &App, seat: &Seat, typed: &Fields, problems: &Problems) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mine = places(seat, &tree);
    let led = group::places(app, seat, &tree).await?;
    let seen: Vec<Arc<Place>> = tree.all().iter().filter(|p| mine.iter().chain(&led).any(|m| m.id == p.id)).cloned().collect();
    let wants = listed(app, &tree, &seen).await?;
    let mut cards: Vec<Unlisted> = Vec::new();
    for place in mine.iter().filter(|p| !mine.iter().any(|above| above.id != p.id && above.is_over(p))) {
        cards.extend(unlisted(&mut app.db.read().await?, place, now).await?);
    }
    let days = |w: &Want| tree.id(&w.place_id).map_or(0, |p| deadline::taken(&p.calendar(), w.weight.since, p.today(now)));
    let name = |id: &Id| tree.id(id).map(|p| p.name.clone()).unwrap_or_default();
    let seen: Vec<Seen> = wants.iter().map(|want| Seen { want, place: name(&want.place_id), days: days(want) }).collect();
    let may_add = |card: &Unlisted, want: &Want| tree.id(&card.place_id).is_ok_and(|here| here.path.starts_with(&want.path));
    let main = view::desk(&view::Desk { secret: &seat.form_secret, wants: &seen, cards: &cards, places: &mine, led: &led, may_add: &may_add, typed, problems });
    let title = if problems.is_empty() { "What people want" } else { "Error: What people want" };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, desk::page(app, seat, title, HERE, main).await?).into_response())
}

/// `POST /desk/wants`: `card` is what a person told; `into` the priority it is about, or `title` makes a new one, for `place`.
pub async fn listing(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mine = places(&seat, &tree);
    let card = Id(fields.get("card").into());
    let into = Some(fields.get("into")).filter(|id| !id.is_empty());
    let wants = listed(&app, &tree, &mine).await?;
    let draft = Draft { title: fields.get("title").into(), words: String::new() };
    let mut problems = Problems::new();
    if fields.is_spoilt() {
        problems.push(("title", "Some signs could not be read and were taken out. Look at it, then send it again".into()));
    } else if into.is_none() && !draft.is_well() {
        problems.push(("title", format!("Say in 1 to {} letters what should change, or choose one that is on the list", super::TITLE)));
    }
    let place = match into {
        Some(id) => wants.iter().find(|w| w.id.0 == id && w.within.is_none()).and_then(|w| mine.iter().find(|p| p.id == w.place_id)),
        None => mine.iter().find(|p| p.id.0 == fields.get("place")),
    };
    let (Some(place), true) = (place.cloned(), problems.is_empty()) else {
        if problems.is_empty() {
            problems.push(("title", "Choose again: this is not on your lists".into()));
        }
        return page(&app, &seat, &fields, &problems).await;
    };
    let (by, into) = (seat.role_at(LISTERS, &place).ok_or(Error::NotYours)?.key(), into.map(|id| Id(id.into())));
    let kept = app.db.write(move |tx| {
        Box::pin(async move {
            match into {
                Some(id) => add(tx, &tree, &id, &card, by, now).await,
                None => make(tx, &tree, &place, &draft, &[card], by, now).await.map(drop),
            }
        })
    });
    match kept.await {
        Ok(()) => Ok(Redirect::to(HERE).into_response()),
        Err(Error::NotYours) => {
            let gone = Problems::from([("title", "The words are not on the board any more, or are for another place. Nothing was put on the list".into())]);
            page(&app, &seat, &fields, &gone).await
        }
        Err(e) => Err(e),
    }
}

/// One of their lists, and the role with which they work there.
async fn mine(app: &App, seat: &Seat, id: &Id) -> Result<(Want, Arc<Tree>, &'static str)> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let place = tree.id(&super::place_of(&mut app.db.read().await?, id).await?)?;
    let by = seat.role_at(LISTERS, &place).ok_or(Error::NotFound)?.key();
    let want = app.wants.all(&app.db, &tree, &place, now).await?.iter().find(|w| w.id == *id).cloned().ok_or(Error::NotFound)?;
    Ok((want, tree, by))
}

/// `POST /desk/wants/{id}/merging`: `into` stands for both from now on.
pub async fn merging(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (_, tree, by) = mine(&app, &seat, &id).await?;
    let (into, now) = (Id(fields.get("into").into()), app.clock.now());
    let again = |sentence: &str| Problems::from([("into", sentence.to_string())]);
    match mine(&app, &seat, &into).await {
        Ok(_) => {}
        Err(Error::NotFound) => return page(&app, &seat, &fields, &again("Choose which of them it is the same as")).await,
        Err(e) => return Err(e),
    }
    match app.db.write(move |tx| Box::pin(async move { merge(tx, &tree, &id, &into, by, now).await })).await {
        Ok(()) => Ok(Redirect::to(HERE).into_response()),
        Err(Error::Refused(_)) => {
            page(&app, &seat, &fields, &again("These two cannot be one. Choose one of the same place or above that is no part of another")).await
        }
        Err(e) => Err(e),
    }
}

/// `POST /desk/wants/{id}/parting`: they are two again.
pub async fn parting(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let (_, tree, by) = mine(&app, &seat, &id).await?;
    let now = app.clock.now();
    match app.db.write(move |tx| Box::pin(async move { part(tx, &tree, &id, by, now).await })).await {
        // Somebody else was quicker: it stands as they wanted it.
        Ok(()) | Err(Error::Refused(_)) => Ok(Redirect::to(HERE).into_response()),
        Err(e) => Err(e),
    }
}
