//! Votes on the desk. Those who speak for a group propose, settle and card a vote, and key in its paper; nobody there can open or
//! close one, and nobody sees more of it than everyone before it is counted. Managers and trustees read, and answer the outcome.

mod draft;
mod papers;
mod phone;

pub use draft::{Led, add, lines, new};
pub use papers::{account, answered, count, hands, papers};
pub use phone::coded;

use super::{Choice, Holder, Phase, Round, Rule, by_id, choices, commit_cards, drop_it, marks, print, said_at, settle, tally, view};
use crate::{
    app::App,
    clock::Time,
    error::{Error, Result},
    ground::db::Id,
    hear::concern::desk::desk,
    house::{
        group,
        place::{Place, Tree},
        staff::{Problems, Role, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use maud::Markup;
use std::sync::Arc;

/// Who speaks for a group.
pub const STEWARDS: &[Role] = &[Role::Steward];
/// Who reads what is going on with votes.
pub const LOOKERS: &[Role] = &[Role::Steward, Role::Manager, Role::Trustee];
/// Who answers an outcome.
pub const ANSWERERS: &[Role] = &[Role::Manager, Role::Trustee];

const HERE: &str = "/desk/votes";

/// The places at which this person looks at votes, from the top down.
fn places(seat: &Seat, tree: &Tree, roles: &[Role]) -> Vec<Arc<Place>> {
    tree.all().iter().filter(|p| seat.may(roles, p)).cloned().collect()
}

/// `GET /desk/votes`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Markup> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mut tx = app.db.read().await?;
    let mut rounds = Vec::new();
    for place in places(&seat, &tree, LOOKERS) {
        for round in super::of_place(&mut tx, &place.id).await? {
            rounds.push((round, place.clone()));
        }
    }
    let may = seat.has(STEWARDS);
    Ok(desk(&seat, &tree, "Votes", HERE, "", view::list(&rounds, may, now)))
}

/// A vote this person may look at.
struct Found {
    round: Round,
    choices: Vec<Choice>,
    place: Arc<Place>,
    tree: Arc<Tree>,
    now: Time,
}

impl Found {
    async fn of(app: &App, seat: &Seat, id: &Id, roles: &[Role]) -> Result<Found> {
        let now = app.clock.now();
        let tree = app.places.tree(&app.db, now).await?;
        let mut tx = app.db.read().await?;
        let round = by_id(&mut tx, id).await?;
        let choices = choices(&mut tx, id).await?;
        let place = tree.id(&round.place_id)?;
        if !seat.may(roles, &place) {
            return Err(Error::NotFound);
        }
        Ok(Found { round, choices, place, tree, now })
    }

    /// The same for somebody who speaks for its group.
    async fn led(app: &App, seat: &Seat, id: &Id) -> Result<(Found, &'static str)> {
        let found = Found::of(app, seat, id, STEWARDS).await?;
        if !group::is_officer(&mut app.db.read().await?, &seat.staff_id, &found.round.group_id, found.place.today(found.now)).await? {
            return Err(Error::NotYours);
        }
        let by = seat.role_at(STEWARDS, &found.place).ok_or(Error::NotYours)?;
        Ok((found, by.key()))
    }
}

/// What was sent and is wrong with the page of a vote, and what was done.
#[derive(Default)]
struct Sent {
    typed: crate::ground::web::form::Fields,
    problems: Problems,
    /// What became of what was sent, a sentence each.
    said: Vec<String>,
}

/// `GET /desk/votes/{id}`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<Id>) -> Result<Response> {
    let found = Found::of(&app, &seat, &id, LOOKERS).await?;
    page(&app, &seat, &found, &Sent::default()).await
}

async fn page(app: &App, seat: &Seat, found: &Found, brought: &Sent) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let standing = view::Standing {
        round: &found.round,
        choices: &found.choices,
        place: &found.place,
        now: found.now,
        keyed_once: super::store::keyed_once(&mut tx, &found.round.id).await?,
        hands: &super::store::hands(&mut tx, &found.round.id).await?,
        linked: &super::phone::issued(&mut tx, &found.round).await?,
        answers: &super::answers(&mut tx, &found.round.id).await?,
        is_small: super::store::boxes(&mut tx, &found.round.id).await?.stewards.is_some(),
        leads: group::is_officer(&mut tx, &seat.staff_id, &found.round.group_id, found.place.today(found.now)).await?,
        answers_it: seat.may(ANSWERERS, &found.place),
        said: &brought.said,
        promised: &super::store::promised(&mut tx, &found.round.id).await?,
    };
    let making = view::Making { secret: &seat.form_secret, typed: &brought.typed, problems: &brought.problems };
    let main = view::one(&standing, &making);
    let (status, title) = if brought.problems.is_empty() { (StatusCode::OK, "Vote") } else { (StatusCode::UNPROCESSABLE_ENTITY, "Error: Vote") };
    Ok((status, desk(seat, &found.tree, title, HERE, "", main)).into_response())
}

fn back_to(id: &Id) -> Response {
    Redirect::to(&format!("{HERE}/{id}")).into_response()
}

/// `POST /desk/votes/{id}/settlement`
pub async fn settled(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, by) = Found::led(&app, &seat, &id).await?;
    if fields.get("sure") != "yes" {
        let problems = vec![("sure", "Say that you have looked at it all: nothing can be changed afterwards".to_string())];
        return page(&app, &seat, &found, &Sent { typed: fields, problems, ..Sent::default() }).await;
    }
    if found.round.opens_at <= found.now {
        let problems = vec![("sure", "The hour at which it would open has passed. Drop it, and propose it anew".to_string())];
        return page(&app, &seat, &found, &Sent { typed: fields, problems, ..Sent::default() }).await;
    }
    if found.round.by_phone && found.round.links_until() <= found.now {
        let sentence = "Voting links are given out until a day before it opens, and that hour has passed. Drop it, and propose it anew";
        let problems = vec![("sure", sentence.to_string())];
        return page(&app, &seat, &found, &Sent { typed: fields, problems, ..Sent::default() }).await;
    }
    let house = found.tree.upwards(&found.place).last().map_or_else(|| found.place.name.clone(), |p| p.name.clone());
    let holder = Holder {
        group: group::by_id(&mut app.db.read().await?, &found.round.group_id).await?.name,
        house,
        address: app.config.public_url.clone(),
        roll: group::roll(&mut app.db.read().await?, &found.round.group_id).await?,
        opens: said_at(&found.place, found.round.opens_at),
        closes: said_at(&found.place, found.round.closes_at),
    };
    let (keys, place, round, now) = (app.keys.clone(), found.place.clone(), found.round.clone(), found.now);
    app.db.write(move |tx| Box::pin(async move { settle(tx, &keys, &place, &round, &holder, by, now).await.map(drop) })).await?;
    Ok(back_to(&id))
}

/// `POST /desk/votes/{id}/cards`: the marks of the cards, as the stewards' own computer wrote them.
pub async fn cards(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, by) = Found::led(&app, &seat, &id).await?;
    let read = marks(&found.round, fields.get("marks"));
    let said = match (read, found.round.phase(found.now)) {
        (Ok(marks), Phase::Settled) => {
            let (place, round, now) = (found.place.clone(), found.round.clone(), found.now);
            app.db.write(move |tx| Box::pin(async move { commit_cards(tx, &place, &round, &marks, false, by, now).await })).await?;
            return Ok(back_to(&id));
        }
        (Err(sentence), Phase::Settled) => sentence,
        (_, Phase::Missed) => "The hour at which it would open has passed. Drop it, and propose it anew".into(),
        _ => "This vote has its cards already".into(),
    };
    page(&app, &seat, &found, &Sent { typed: fields, problems: vec![("marks", said)], ..Sent::default() }).await
}

/// `POST /desk/votes/{id}/printing`: the house makes the cards itself and shows them this once. The result will say so.
pub async fn printed(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, by) = Found::led(&app, &seat, &id).await?;
    if found.round.phase(found.now) != Phase::Settled {
        let problems = vec![("marks", "This vote has its cards already, or its hour has passed".to_string())];
        return page(&app, &seat, &found, &Sent { typed: fields, problems, ..Sent::default() }).await;
    }
    let large = fields.get("large") == "yes";
    let (sheet, marks) = print(&found.round, large)?;
    let (place, round, now) = (found.place.clone(), found.round.clone(), found.now);
    app.db.write(move |tx| Box::pin(async move { commit_cards(tx, &place, &round, &marks, true, by, now).await })).await?;
    // To be opened from where it was saved, printed and deleted: a page of ours would stay in the browser's memory.
    let saved = (header::CONTENT_DISPOSITION, "attachment; filename=\"cards.html\"");
    Ok(([(header::CONTENT_TYPE, "text/html; charset=utf-8"), saved], sheet).into_response())
}

/// `POST /desk/votes/{id}/dropping`
pub async fn dropped(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let (found, by) = Found::led(&app, &seat, &id).await?;
    let (place, round, now) = (found.place.clone(), found.round.clone(), found.now);
    app.db.write(move |tx| Box::pin(async move { drop_it(tx, &place, &round, by, now).await })).await?;
    Ok(back_to(&id))
}

/// `GET /desk/votes/{id}/box.json`: the box for the stewards, where so few voted that the public one holds no rows.
pub async fn stewards_box(State(app): State<App>, seat: Seat, Path(id): Path<Id>) -> Result<Response> {
    let (found, _) = Found::led(&app, &seat, &id).await?;
    let boxes = super::store::boxes(&mut app.db.read().await?, &found.round.id).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], boxes.stewards.ok_or(Error::NotFound)?).into_response())
}

/// `GET /desk/votes/{id}/ballots.pb`, or `ballots.soi` where things were put in order: what was counted, for those who speak for
/// the group.
pub async fn ballots(State(app): State<App>, seat: Seat, Path(id): Path<Id>) -> Result<Response> {
    let (found, _) = Found::led(&app, &seat, &id).await?;
    let mut tx = app.db.read().await?;
    let file = match found.round.rule {
        Rule::Ranked => tally::as_soi(&mut tx, &found.round, &found.choices).await?,
        Rule::MostTicks | Rule::FairShares => tally::as_pb(&mut tx, &found.round, &found.choices).await?,
    };
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], file).into_response())
}
