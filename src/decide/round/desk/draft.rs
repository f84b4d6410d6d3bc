//! A vote is proposed.

use super::{HERE, STEWARDS, places};
use crate::{
    app::App,
    clock::Time,
    decide::round::{Draft, Label, Offered, Rule, propose, view},
    error::{Error, Result},
    ground::web::{form::Fields, parts},
    hear::concern::desk::desk,
    house::{
        group::{self, Group, Roll},
        place::{Place, Tree},
        staff::{Problems, Seat, desk::SentForm},
    },
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use std::sync::Arc;

/// `GET /desk/votes/new`
pub async fn new(State(app): State<App>, seat: Seat) -> Result<Response> {
    page(&app, &seat, Fields::default(), Problems::new()).await
}

async fn page(app: &App, seat: &Seat, typed: Fields, problems: Problems) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mine = led(app, seat, &tree, now).await?;
    let making = view::Making { secret: &seat.form_secret, typed: &typed, problems: &problems, said: &[] };
    let (status, title) = if problems.is_empty() { (StatusCode::OK, "A new vote") } else { (StatusCode::UNPROCESSABLE_ENTITY, "Error: A new vote") };
    Ok((status, desk(seat, &tree, title, HERE, "", view::form(&mine, &making))).into_response())
}

/// `POST /desk/votes`
pub async fn add(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mine = led(&app, &seat, &tree, now).await?;
    let chosen = mine.iter().find(|led| led.group.id.0 == fields.get("group")).or(mine.first().filter(|_| mine.len() == 1)).cloned();
    let Some(Led { group, place, roll }) = chosen else {
        return page(&app, &seat, fields, vec![("group", "Choose one".into())]).await;
    };
    let by = seat.role_at(STEWARDS, &place).ok_or(Error::NotYours)?.key();
    let draft = read(&fields, &place);
    let mut problems = draft.problems(roll.count(), now);
    if fields.is_spoilt() {
        problems.push(("question", "Some signs could not be read and were taken out. Look at it, then send it again".into()));
    }
    if !problems.is_empty() {
        return page(&app, &seat, fields, problems).await;
    }
    let id = app.db.write(move |tx| Box::pin(async move { propose(tx, &place, &group.id, &draft, &roll, by, now).await })).await?;
    Ok(Redirect::to(&format!("{HERE}/{id}")).into_response())
}

/// What was typed, as far as it can be read; what cannot is a value that is refused with a sentence.
fn read(fields: &Fields, place: &Place) -> Draft {
    let number = |name: &str| (!fields.get(name).is_empty()).then(|| whole(fields.get(name)));
    let rule = Rule::from_key(fields.get("rule")).unwrap_or(Rule::MostTicks);
    let budget = if fields.get("shares") == "budget" { Some(number("budget").unwrap_or(-1)) } else { None };
    let options = (1..=crate::decide::round::OPTIONS).filter_map(|n| {
        let title = fields.get(&format!("option-{n}")).to_string();
        let cost = fields.get(&format!("cost-{n}"));
        (!title.is_empty()).then(|| Offered { title, cost: (!cost.is_empty()).then(|| whole(cost)), priority: None })
    });
    Draft {
        question: fields.get("question").into(),
        about: fields.get("about").into(),
        label: Label::from_key(fields.get("label")).unwrap_or(Label::Tell),
        rule,
        seats: number("seats").unwrap_or(if budget.is_some() || rule == Rule::Ranked { 1 } else { -1 }),
        budget,
        ticks: number("ticks"),
        turnout: number("turnout"),
        opens_at: moment(fields.get("opens"), place),
        closes_at: moment(fields.get("closes"), place),
        by_office: false,
        options: options.collect(),
    }
}

/// A whole number; anything else is below nothing, so that it is said to be wrong.
pub(super) fn whole(typed: &str) -> i64 {
    typed.trim_start_matches('£').replace([',', ' '], "").parse().unwrap_or(-1)
}

/// "2026-06-12T18:00" as people at the place mean it; the beginning of time for anything else.
fn moment(typed: &str, place: &Place) -> Time {
    let read = || {
        let (day, hours) = typed.split_once(['T', ' '])?;
        let (hour, minute) = hours.split_once(':')?;
        let (hour, minute) = (hour.parse::<i8>().ok()?, minute.get(..2)?.parse::<i8>().ok()?);
        ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some(())?;
        Some(parts::day(day)?.at(hour, minute, &place.time_zone()))
    };
    read().unwrap_or(Time(0))
}

/// A group this person speaks for.
#[derive(Clone)]
pub struct Led {
    pub group: Group,
    pub place: Arc<Place>,
    pub roll: Roll,
}

async fn led(app: &App, seat: &Seat, tree: &Tree, now: Time) -> Result<Vec<Led>> {
    let mut tx = app.db.read().await?;
    let mut found = Vec::new();
    let today = |place: &Place| place.today(now);
    let Some(first) = places(seat, tree, STEWARDS).first().map(|p| today(p)) else { return Ok(found) };
    for group in group::known_to(&mut tx, &seat.staff_id, first).await? {
        let place = tree.id(&group.place_id)?;
        if group.ended_on.is_none() && seat.may(STEWARDS, &place) && group::is_officer(&mut tx, &seat.staff_id, &group.id, today(&place)).await? {
            let roll = group::roll(&mut tx, &group.id).await?;
            found.push(Led { group, place, roll });
        }
    }
    Ok(found)
}
