//! Places: the tree an administrator looks after, a new one, and the settings of each.

use super::{owned, spoilt, status, titled};
use crate::{
    app::App,
    clock::{Day, Time},
    error::{Error, Result},
    ground::{db::Id, web::form::Fields},
    house::{
        place::{self, Kind, Place, Settings, Tree},
        setup::{self, Reach, answering, is_short, slug_for, view},
        staff::{self, Problems, Role, Seat, desk, desk::SentForm, readers},
    },
};
use axum::{
    extract::{Path, RawQuery, State},
    response::{IntoResponse, Redirect, Response},
};

/// `GET /desk/places`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Response> {
    all(&app, &seat, &Fields::default(), &Problems::new()).await
}

async fn all(app: &App, seat: &Seat, fields: &Fields, problems: &Problems) -> Result<Response> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let places = Reach { seat, tree: &tree }.places();
    let people = staff::people(&mut app.db.read().await?).await?;
    let main = view::places(&view::Places {
        form: &seat.form_secret,
        people: &people,
        places: &places,
        name: fields.get("name"),
        under: fields.get("under"),
        kind: fields.get("kind"),
        today: today(app),
        problems,
    });
    Ok((status(problems), desk::page(app, seat, &titled("Places", problems), "/desk/places", main).await?).into_response())
}

/// The day it is at Greenwich: near enough for half a year.
fn today(app: &App) -> Day {
    Day(app.clock.now().0.div_euclid(Time::DAY))
}

/// `POST /desk/places/{id}/help`: somebody has tried the help lines.
pub async fn tried_help(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let now = app.clock.now();
    let place = Reach { seat: &seat, tree: &*app.places.tree(&app.db, now).await? }.place(&id)?;
    app.db.write(move |tx| Box::pin(async move { place::tried_help(tx, &place, Role::Admin.key(), now).await })).await?;
    Ok(Redirect::to(&format!("/desk/places/{id}")).into_response())
}

/// `POST /desk/places`
pub async fn add(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let parent = Reach { seat: &seat, tree: &tree }.place(&Id(fields.get("under").to_string()))?;
    let mut problems = Problems::new();
    spoilt(&fields, &mut problems, "name");
    let kind = Kind::from_key(fields.get("kind"));
    if kind.is_none() {
        problems.push(("kind", "Choose what comes nearest".to_string()));
    }
    let preset = Settings::preset(kind.unwrap_or(parent.kind), fields.get("name"), &slug_for(fields.get("name"), &tree));
    // What its organisation has settled is right for a new place too.
    let settings = Settings {
        telling: false,
        zone: parent.zone.clone(),
        nation: parent.nation.clone(),
        help: parent.help.clone(),
        languages: parent.languages.clone(),
        slots: parent.slots.clone(),
        ..preset
    };
    problems.extend(owned(settings.problems()));
    if !problems.is_empty() {
        return all(&app, &seat, &fields, &problems).await;
    }
    let made = app.db.write(move |tx| Box::pin(async move { place::make(tx, Some(&parent), &settings, Role::Admin.key(), now).await }));
    match made.await {
        Ok(place) => Ok(Redirect::to(&format!("/desk/places/{}?new=1", place.id)).into_response()),
        Err(e) if e.is_taken() => Err(Error::Stale),
        Err(e) => Err(e),
    }
}

/// `GET /desk/places/{id}`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<Id>, RawQuery(query): RawQuery) -> Result<Response> {
    let query = Fields::parse(query.unwrap_or_default().as_bytes());
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let place = Reach { seat: &seat, tree: &tree }.place(&id)?;
    let said = match () {
        () if query.has("new") => "The place is made. Look through its settings: people read some of them.",
        () if query.has("saved") => "Saved.",
        () if query.has("open") => "People can write here from now on.",
        () => "",
    };
    one(&app, &seat, &place, &view::Typed::of(&place), said, &Problems::new()).await
}

async fn one(app: &App, seat: &Seat, place: &Place, typed: &view::Typed, said: &str, problems: &Problems) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let people = staff::people(&mut tx).await?;
    let main = view::place(&view::OnePlace {
        form: &seat.form_secret,
        place,
        today: place.today(app.clock.now()),
        typed,
        release: app.config.release,
        team: &readers(&mut tx, place, &Role::TEAM).await?,
        people: &people,
        outside: &readers(&mut tx, place, &[Role::Outside]).await?,
        said,
        problems,
    });
    drop(tx);
    Ok((status(problems), desk::page(app, seat, &titled(&place.name, problems), "/desk/places", main).await?).into_response())
}

/// `POST /desk/places/{id}`
pub async fn change(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let place = Reach { seat: &seat, tree: &tree }.place(&id)?;
    let typed = view::Typed::from_form(&fields, place.kind);
    let settings = settled(&typed, &place);
    let mut problems = Problems::new();
    spoilt(&fields, &mut problems, "name");
    problems.extend(owned(settings.problems()));
    if is_taken(&settings.slug, &place, &tree) {
        problems.push(("slug", "Another place has this address".to_string()));
    }
    if !problems.is_empty() {
        return one(&app, &seat, &place, &typed, "", &problems).await;
    }
    let here = place.clone();
    let changed = app.db.write(move |tx| Box::pin(async move { setup::change(tx, &here, &settings, Role::Admin.key(), now).await }));
    match changed.await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/places/{id}?saved=1")).into_response()),
        Err(Error::NotYours) => one(&app, &seat, &place, &typed, "", &vec![("telling", short(&app, &place).await?)]).await,
        Err(e) if e.is_taken() => Err(Error::Stale),
        Err(e) => Err(e),
    }
}

/// `POST /desk/places/{id}/opening`: people can write here from now on.
pub async fn open(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let now = app.clock.now();
    let place = Reach { seat: &seat, tree: &*app.places.tree(&app.db, now).await? }.place(&id)?;
    let (here, settings) = (place.clone(), Settings { telling: true, ..Settings::of(&place) });
    match app.db.write(move |tx| Box::pin(async move { setup::change(tx, &here, &settings, Role::Admin.key(), now).await })).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/places/{id}?open=1")).into_response()),
        Err(Error::NotYours) => one(&app, &seat, &place, &view::Typed::of(&place), "", &vec![("opening", short(&app, &place).await?)]).await,
        Err(e) => Err(e),
    }
}

/// Why a place cannot open yet, and what to do.
async fn short(app: &App, place: &Place) -> Result<String> {
    let people = staff::people(&mut app.db.read().await?).await?;
    Ok(match answering(&people, place).first() {
        _ if !is_short(&people, place) => "Somebody joined just now: try again".to_string(),
        None => "Two people who answer come first, so that one covers for the other: add them under People".to_string(),
        Some(one) => format!("Two people who answer come first, so that one covers for the other: {}, and one more. Add them under People", one.name),
    })
}

fn is_taken(slug: &str, place: &Place, tree: &Tree) -> bool {
    tree.slug(slug).is_ok_and(|other| other.id != place.id)
}

/// What was typed as settings. A number that is none becomes 0, which no setting allows.
fn settled(typed: &view::Typed, place: &Place) -> Settings {
    let t = typed.clone();
    Settings {
        slug: t.slug,
        name: t.name,
        kind: place.kind,
        people: t.people,
        zone: t.zone,
        nation: t.nation,
        open_days: t.open_days,
        promise_days: t.promise_days.parse().unwrap_or(0),
        slots: t.slots,
        headcount: t.headcount.parse().unwrap_or(0),
        telling: t.telling,
        staffed: t.staffed,
        help: t.help,
        languages: t.languages,
        tiles: t.tiles,
    }
}
