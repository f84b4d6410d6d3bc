//! The desk of user groups: which there are, a group's own space, what it says of itself, and lines to and from managers.
//!
//! What somebody may do here hangs on what they are to the group on this day, and the verbs ask that again.

pub mod offices;
pub mod roll;

use super::{Details, Group, Standing, by_id, change, end, known_to, letters, make, note, notes, officers, publish, said, standing, take_back, view, write_to};
use crate::{
    app::App,
    clock::Day,
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        web::form::{Fields, too_long},
    },
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
use maud::Markup;
use std::sync::Arc;

const HERE: &str = "/desk/groups";
/// Those for whom a group can be there at all.
pub const KNOWERS: &[Role] = &[Role::Steward, Role::Manager, Role::Admin, Role::Worker];

/// A group, its place, and what somebody is to it today.
struct Here {
    group: Group,
    place: Arc<Place>,
    who: Standing,
    today: Day,
}

impl Here {
    async fn find(app: &App, tx: &mut Tx, seat: &Seat, id: &Id) -> Result<Here> {
        let now = app.clock.now();
        let group = by_id(tx, id).await?;
        let place = app.places.tree(&app.db, now).await?.id(&group.place_id)?;
        let today = place.today(now);
        let who = standing(tx, &seat.staff_id, id, today).await?;
        if who.is_inside() || who.manager || who.admin { Ok(Here { group, place, who, today }) } else { Err(Error::NotFound) }
    }

    fn path(&self) -> String {
        format!("{HERE}/{}", self.group.id)
    }
}

async fn answer(app: &App, seat: &Seat, title: &str, problems: &Problems, main: Markup) -> Result<Response> {
    let (status, title) = if problems.is_empty() { (StatusCode::OK, title.to_string()) } else { (StatusCode::UNPROCESSABLE_ENTITY, format!("Error: {title}")) };
    Ok((status, desk::page(app, seat, &title, HERE, main).await?).into_response())
}

/// Something in a form was no text.
fn spoilt(fields: &Fields, field: &'static str, problems: &mut Problems) {
    if fields.is_spoilt() {
        problems.push((field, "Some signs could not be read and were taken out. Look at it, then send it again".into()));
    }
}

/// What is wrong with words that were typed.
fn unfit(field: &'static str, words: &str, problems: &mut Problems) {
    match too_long(words) {
        Some(over) => problems.push((field, format!("Too long by {over} letters. Take some out"))),
        None if words.is_empty() => problems.push((field, "Write a few words".into())),
        None => {}
    }
}

fn places(seat: &Seat, tree: &Tree) -> Vec<Arc<Place>> {
    tree.all().iter().filter(|p| seat.may(&[Role::Admin], p)).cloned().collect()
}

/// `GET /desk/groups`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Response> {
    all(&app, &seat, &Fields::default(), &Problems::new()).await
}

async fn all(app: &App, seat: &Seat, typed: &Fields, problems: &Problems) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let today = tree.all().first().map_or(Day(0), |place| place.today(now));
    let mut tx = app.db.read().await?;
    let groups = known_to(&mut tx, &seat.staff_id, today).await?;
    let mut rows = Vec::new();
    for group in &groups {
        let Ok(place) = tree.id(&group.place_id) else { continue };
        let who = standing(&mut tx, &seat.staff_id, &group.id, place.today(now)).await?;
        rows.push(view::Row { group, place, who });
    }
    drop(tx);
    let main = view::list(&rows, &view::Making { secret: &seat.form_secret, places: &places(seat, &tree), typed, problems });
    answer(app, seat, "Groups", problems, main).await
}

fn details(fields: &Fields) -> (Details, Problems) {
    let text = |name: &str| fields.get(name).to_string();
    let details = Details { name: text("name"), aim: text("aim"), meets: text("meets"), joining: text("joining") };
    let mut problems = Problems::new();
    spoilt(fields, "name", &mut problems);
    problems.extend(details.problems());
    (details, problems)
}

/// `POST /desk/groups`: an administrator makes one.
pub async fn add(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mine = places(&seat, &tree);
    if mine.is_empty() {
        return Err(Error::NotFound);
    }
    let (details, mut problems) = details(&fields);
    let place = mine.into_iter().find(|p| p.id.0 == fields.get("place"));
    if place.is_none() {
        problems.push(("place", "Choose one".into()));
    }
    let (Some(place), true) = (place, problems.is_empty()) else { return all(&app, &seat, &fields, &problems).await };
    let (keys, by) = (app.keys.clone(), seat.staff_id.clone());
    let id = app.db.write(move |tx| Box::pin(async move { make(tx, &keys, &place, &details, &by, now).await })).await?;
    Ok(Redirect::to(&format!("{HERE}/{id}/offices")).into_response())
}

/// `GET /desk/groups/{id}`: its own space for those who hold an office, what it says and writes to them for managers.
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<Id>) -> Result<Response> {
    page(&app, &seat, &id, &Fields::default(), &Problems::new()).await
}

async fn page(app: &App, seat: &Seat, id: &Id, typed: &Fields, problems: &Problems) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let here = Here::find(app, &mut tx, seat, id).await?;
    let page = view::Space {
        group: &here.group,
        place: &here.place,
        who: here.who,
        today: here.today,
        secret: &seat.form_secret,
        officers: &officers(&mut tx, id, here.today).await?,
        notes: &notes(&mut tx, &app.keys, &here.group, &seat.staff_id, here.today).await?,
        letters: &letters(&mut tx, &app.keys, &here.group, &seat.staff_id, here.today).await?,
        said: &said(&mut tx, id).await?,
        typed,
        problems,
    };
    let main = view::space(&page);
    drop(tx);
    answer(app, seat, "A group", problems, main).await
}

/// `GET /desk/groups/{id}/about`
pub async fn about(State(app): State<App>, seat: Seat, Path(id): Path<Id>) -> Result<Response> {
    let here = mine(&app, &seat, &id).await?;
    let g = &here.group;
    let typed = Fields::of(&[("name", &g.name), ("aim", &g.aim), ("meets", &g.meets), ("joining", &g.joining)]);
    telling(&app, &seat, &here, &typed, &Problems::new()).await
}

/// A group in which they hold an office.
async fn mine(app: &App, seat: &Seat, id: &Id) -> Result<Here> {
    let here = Here::find(app, &mut app.db.read().await?, seat, id).await?;
    if here.who.officer { Ok(here) } else { Err(Error::NotYours) }
}

async fn telling(app: &App, seat: &Seat, here: &Here, typed: &Fields, problems: &Problems) -> Result<Response> {
    let main = view::about(&here.group, &here.place, &seat.form_secret, typed, problems);
    answer(app, seat, "What people read about the group", problems, main).await
}

/// `POST /desk/groups/{id}/about`
pub async fn tell(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (here, now) = (mine(&app, &seat, &id).await?, app.clock.now());
    let (details, problems) = details(&fields);
    if !problems.is_empty() {
        return telling(&app, &seat, &here, &fields, &problems).await;
    }
    let (back, by) = (here.path(), seat.staff_id);
    app.db.write(move |tx| Box::pin(async move { change(tx, &here.place, &id, &details, &by, now).await })).await?;
    Ok(Redirect::to(&back).into_response())
}

/// `POST /desk/groups/{id}/end`
pub async fn ended(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _: SentForm) -> Result<Response> {
    let (here, now) = (mine(&app, &seat, &id).await?, app.clock.now());
    app.db.write(move |tx| Box::pin(async move { end(tx, &here.place, &id, &seat.staff_id, now).await })).await?;
    Ok(Redirect::to(HERE).into_response())
}

/// `POST /desk/groups/{id}/notes`
pub async fn write(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let here = Here::find(&app, &mut app.db.read().await?, &seat, &id).await?;
    if !here.who.is_inside() {
        return Err(Error::NotYours);
    }
    let (words, mut problems) = (fields.get("words").to_string(), Problems::new());
    spoilt(&fields, "words", &mut problems);
    unfit("words", &words, &mut problems);
    if !problems.is_empty() {
        return page(&app, &seat, &id, &fields, &problems).await;
    }
    let (keys, back, now) = (app.keys.clone(), here.path(), app.clock.now());
    app.db.write(move |tx| Box::pin(async move { note(tx, &keys, &here.place, &id, &words, &seat.staff_id, now).await })).await?;
    Ok(Redirect::to(&back).into_response())
}

/// `POST /desk/groups/{id}/notes/{note}/saying`: says a note to everyone; with `off` takes it off the page.
pub async fn say(State(app): State<App>, seat: Seat, Path((id, at)): Path<(Id, Id)>, SentForm(fields): SentForm) -> Result<Response> {
    let here = mine(&app, &seat, &id).await?;
    let (keys, back, off, now) = (app.keys.clone(), here.path(), fields.has("off"), app.clock.now());
    let saying = app.db.write(move |tx| {
        Box::pin(async move {
            if off {
                take_back(tx, &keys, &here.place, &id, &at, &seat.staff_id, now).await
            } else {
                publish(tx, &keys, &here.place, &id, &at, &seat.staff_id, now).await
            }
        })
    });
    saying.await?;
    Ok(Redirect::to(&back).into_response())
}

/// `POST /desk/groups/{id}/letters`: to the managers, or from one of them to the group.
pub async fn send(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let here = Here::find(&app, &mut app.db.read().await?, &seat, &id).await?;
    if !here.who.officer && !here.who.manager {
        return Err(Error::NotYours);
    }
    let (words, mut problems) = (fields.get("letter").to_string(), Problems::new());
    spoilt(&fields, "letter", &mut problems);
    unfit("letter", &words, &mut problems);
    if !problems.is_empty() {
        return page(&app, &seat, &id, &fields, &problems).await;
    }
    let (keys, back, now) = (app.keys.clone(), here.path(), app.clock.now());
    app.db.write(move |tx| Box::pin(async move { write_to(tx, &keys, &here.place, &id, &words, &seat.signed(), &seat.staff_id, now).await })).await?;
    Ok(Redirect::to(&back).into_response())
}
