//! Where administrators set up the numbers people can text, and see whether texts come and go. They see counts of days that
//! are over, and nobody.

use super::{
    gateway::{self, Kind},
    setup::{self, Made, Of},
    view,
};
use crate::{
    app::App,
    clock::Day,
    error::{Error, Result},
    ground::{
        db::Id,
        web::{form::Fields, words::Locale},
    },
    house::{
        place::{self, Place, Tree},
        staff::{Problems, Role, Seat, desk, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::Markup;
use std::{collections::BTreeMap, sync::Arc};

const HERE: &str = "/desk/texts";

fn mine(seat: &Seat, tree: &Tree) -> Vec<Arc<Place>> {
    tree.all().iter().filter(|p| seat.may(&[Role::Admin], p)).cloned().collect()
}

/// `GET /desk/texts`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let main = all(&app, &seat, &tree, &Problems::new(), &Fields::default()).await?;
    Ok(desk::page(&app, &seat, "Texts", HERE, main).await?.into_response())
}

/// The whole page. `typed` is what somebody typed to try a channel, where it will not do.
async fn all(app: &App, seat: &Seat, tree: &Tree, problems: &Problems, typed: &Fields) -> Result<Markup> {
    let places = mine(seat, tree);
    let Some(first) = places.first() else { return Err(Error::NotYours) };
    Ok(match &app.relay {
        None if app.config.relay_is_elsewhere() => view::elsewhere(&places, &seat.form_secret, problems, ""),
        None => view::off(),
        Some(relay) => {
            let (lines, waits_in, waits_out) = setup::lines(relay, first.today(app.clock.now())).await?;
            let rows: Vec<view::Row> =
                lines.iter().filter_map(|line| places.iter().find(|p| p.slug == line.place).map(|place| view::Row { line, place })).collect();
            view::list(&rows, waits_in, waits_out, &seat.form_secret, problems, typed)
        }
    })
}

/// `POST /desk/texts/shown`: the number that stands on pages and paper, where a relay elsewhere has it.
pub async fn shown(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let places = mine(&seat, &tree);
    let place = places.iter().find(|p| p.id.0 == fields.get("place")).cloned().ok_or(Error::NotFound)?;
    let number: String = fields.get("number").chars().filter(|c| !c.is_whitespace()).collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    let fits = (3..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    if !fits && !number.is_empty() {
        let problems = vec![("number", "Write the number with its country, such as +447400000001, or a short code of digits".into())];
        let main = view::elsewhere(&places, &seat.form_secret, &problems, fields.get("number"));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, desk::page(&app, &seat, "Error: Texts", HERE, main).await?).into_response());
    }
    let kept = Some(number).filter(|n| !n.is_empty());
    app.db.write(move |tx| Box::pin(async move { place::set_texts(tx, &place, kept.as_deref()).await })).await?;
    Ok(Redirect::to(HERE).into_response())
}

/// `GET /desk/texts/new`
pub async fn choose(State(app): State<App>, seat: Seat) -> Result<Response> {
    Ok(desk::page(&app, &seat, "A number people can text", HERE, view::choose()).await?.into_response())
}

/// `GET /desk/texts/new/{gateway}`
pub async fn new(State(app): State<App>, seat: Seat, Path(key): Path<String>) -> Result<Response> {
    page(&app, &seat, &key, &Fields::default(), &Problems::new()).await
}

async fn page(app: &App, seat: &Seat, key: &str, typed: &Fields, problems: &Problems) -> Result<Response> {
    let kind = Kind::from_key(key).ok_or(Error::NotFound)?;
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let places: Vec<Arc<Place>> = mine(seat, &tree);
    let title = if problems.is_empty() { kind.says().to_string() } else { format!("Error: {}", kind.says()) };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let form = view::Form { kind, fields: &gateway::fields(kind), typed, places: &places, secret: &seat.form_secret, problems };
    Ok((status, desk::page(app, seat, &title, HERE, view::form(&form)).await?).into_response())
}

/// `POST /desk/texts/new/{gateway}`: the answer is the one page that ever shows the address.
pub async fn made(State(app): State<App>, seat: Seat, Path(key): Path<String>, SentForm(fields): SentForm) -> Result<Response> {
    let kind = Kind::from_key(&key).ok_or(Error::NotFound)?;
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let place = mine(&seat, &tree).into_iter().find(|p| p.id.0 == fields.get("place"));
    let mut problems = Problems::new();
    if place.is_none() {
        problems.push(("place", "Choose one".into()));
    }
    let locale = Locale::from_tag(fields.get("locale")).unwrap_or_default();
    let typed: BTreeMap<String, String> = gateway::fields(kind).iter().map(|f| (f.name.to_string(), fields.get(f.name).to_string())).collect();
    let Some(place) = place else { return page(&app, &seat, &key, &fields, &problems).await };
    let relay = app.relay.as_ref().ok_or(Error::NotFound)?;
    let of = Of { place: &place.slug, zone: &place.zone, locale: locale.tag(), today: place.today(app.clock.now()) };
    match setup::make(relay, &app.config.public_url, &of, kind, &typed).await? {
        Made::At { at, number } => {
            // Telephones on a page are no number for anybody.
            if kind != Kind::Simulator {
                app.db.write(move |tx| Box::pin(async move { place::set_texts(tx, &place, Some(&number)).await })).await?;
            }
            Ok(desk::page(&app, &seat, "The address for texts", HERE, view::once(kind, &at)).await?.into_response())
        }
        Made::Wrong(wrong) => page(&app, &seat, &key, &fields, &wrong).await,
    }
}

/// `POST /desk/texts/tests`
pub async fn tested(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let id = Id(fields.get("channel").to_string());
    let (relay, ..) = held(&app, &seat, &id).await?;
    if setup::test(&relay, &id, fields.get("number"), app.clock.now()).await? {
        return Ok(Redirect::to(HERE).into_response());
    }
    let problems = vec![("number", "Write the number of your telephone with its country, such as +447700900123".to_string())];
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let main = all(&app, &seat, &tree, &problems, &fields).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, desk::page(&app, &seat, "Error: Texts", HERE, main).await?).into_response())
}

/// A channel of a place that is theirs.
async fn held(app: &App, seat: &Seat, id: &Id) -> Result<(setup::Kept, setup::Line, Arc<Place>)> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let today = Day::of(app.clock.now(), &jiff::tz::TimeZone::UTC);
    let relay = app.relay.clone().ok_or(Error::NotFound)?;
    let (lines, ..) = setup::lines(&relay, today).await?;
    let line = lines.into_iter().find(|line| line.id == *id).ok_or(Error::NotFound)?;
    let place = mine(seat, &tree).into_iter().find(|p| p.slug == line.place).ok_or(Error::NotFound)?;
    Ok((relay, line, place))
}

/// `POST /desk/texts/{id}/end`
pub async fn ended(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _: SentForm) -> Result<Response> {
    let now = app.clock.now();
    let (relay, line, place) = held(&app, &seat, &id).await?;
    setup::end(&relay, &id, place.today(now)).await?;
    if place.texts.as_deref() == Some(&line.number) {
        app.db.write(move |tx| Box::pin(async move { place::set_texts(tx, &place, None).await })).await?;
    }
    Ok(Redirect::to(HERE).into_response())
}
