//! A vote is proposed.

use super::{Found, HERE, STEWARDS, Sent, back_to, page as page_of};
use crate::{
    app::App,
    clock::Time,
    decide::{
        priority::{Want, order::Lane},
        round::{Draft, LINE, Label, Offered, Phase, Rule, Said, propose, talk, view},
    },
    error::{Error, Result},
    ground::{db::Id, web::form::Fields},
    hear::concern::desk::desk,
    house::{
        group::{self, Group, Roll},
        place::{Place, Tree},
        staff::{Problems, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
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
    let making = view::Making { secret: &seat.form_secret, typed: &typed, problems: &problems };
    let (status, title) = if problems.is_empty() { (StatusCode::OK, "A new vote") } else { (StatusCode::UNPROCESSABLE_ENTITY, "Error: A new vote") };
    Ok((status, desk(seat, &tree, title, HERE, "", view::form(&mine, &making))).into_response())
}

/// `POST /desk/votes`
pub async fn add(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mine = led(&app, &seat, &tree, now).await?;
    let chosen = mine.iter().find(|led| led.group.id.0 == fields.get("group")).or(mine.first().filter(|_| mine.len() == 1)).cloned();
    let Some(Led { group, place, roll, wants }) = chosen else {
        return page(&app, &seat, fields, vec![("group", "Choose one".into())]).await;
    };
    let by = seat.role_at(STEWARDS, &place).ok_or(Error::NotYours)?.key();
    let draft = read(&fields, &place, &wants);
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
fn read(fields: &Fields, place: &Place, wants: &[Want]) -> Draft {
    let number = |name: &str| (!fields.get(name).is_empty()).then(|| whole(fields.get(name)));
    let rule = Rule::from_key(fields.get("rule")).unwrap_or(Rule::MostTicks);
    let budget = if fields.get("shares") == "budget" { Some(number("budget").unwrap_or(-1)) } else { None };
    let options = (1..=crate::decide::round::OPTIONS).filter_map(|n| {
        let title = fields.get(&format!("option-{n}")).to_string();
        let cost = fields.get(&format!("cost-{n}"));
        (!title.is_empty()).then(|| Offered { title, cost: (!cost.is_empty()).then(|| whole(cost)), priority: None })
    });
    // What was ticked on the list stands behind what was typed, under the name it has there.
    let listed = wants.iter().filter(|want| fields.all("want").any(|id| id == want.id.0)).map(|want| {
        let cost = fields.get(&format!("want-cost-{}", want.id));
        Offered { title: want.title.clone(), cost: (!cost.is_empty()).then(|| whole(cost)), priority: Some(want.id.clone()) }
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
        opens_at: place.moment_of(fields.get("opens")),
        closes_at: place.moment_of(fields.get("closes")),
        by_office: false,
        by_phone: fields.get("phone") == "yes",
        options: options.chain(listed).collect(),
    }
}

/// A whole number; anything else is below nothing, so that it is said to be wrong.
pub(super) fn whole(typed: &str) -> i64 {
    typed.trim_start_matches('£').replace([',', ' '], "").parse().unwrap_or(-1)
}

/// `POST /desk/votes/{id}/lines`: what speaks for each option and against it, `pro-1` and `con-1` and so on, until it is settled.
pub async fn lines(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, _) = Found::led(&app, &seat, &id).await?;
    let said: Vec<Said> = found
        .choices
        .iter()
        .map(|c| Said { option: c.id.clone(), pro: fields.get(&format!("pro-{}", c.n)).into(), con: fields.get(&format!("con-{}", c.n)).into() })
        .collect();
    let mut problems = Problems::new();
    if found.round.phase(found.now) != Phase::Draft {
        problems.push(("lines", "It is settled, and nothing of it can change".into()));
    } else if fields.is_spoilt() {
        problems.push(("lines", "Some signs could not be read and were taken out. Look at it, then send it again".into()));
    } else if said.iter().any(|s| s.pro.chars().count() > LINE || s.con.chars().count() > LINE) {
        problems.push(("lines", format!("Use at most {LINE} letters for a line")));
    }
    if !problems.is_empty() {
        return page_of(&app, &seat, &found, &Sent { typed: fields, problems, ..Sent::default() }).await;
    }
    let (round, choices, now) = (found.round.clone(), found.choices.clone(), found.now);
    app.db.write(move |tx| Box::pin(async move { talk(tx, &round, &choices, &said, now).await })).await?;
    Ok(back_to(&id))
}

/// A group this person speaks for.
#[derive(Clone)]
pub struct Led {
    pub group: Group,
    pub place: Arc<Place>,
    pub roll: Roll,
    /// What people there want, in the order in which everyone sees it.
    pub wants: Vec<Want>,
}

async fn led(app: &App, seat: &Seat, tree: &Tree, now: Time) -> Result<Vec<Led>> {
    let mut tx = app.db.read().await?;
    let mut found = Vec::new();
    for (group, place) in group::led(&mut tx, tree, &seat.staff_id, now).await? {
        if seat.may(STEWARDS, &place) {
            let roll = group::roll(&mut tx, &group.id).await?;
            let wants = app.wants.open(&app.db, tree, &place, Lane::Most, now).await?;
            found.push(Led { group, place, roll, wants });
        }
    }
    Ok(found)
}
