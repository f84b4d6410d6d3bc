//! Promises on the desk: what is late, what they disagree with, and the forms by which a promise is made and goes on.

mod go_on;
mod start;

pub use go_on::{answers, link, owner, saying, step};
pub use start::{add, new};

use super::{Promise, State, about, by_number, under, view};
use crate::{
    app::App,
    clock::{Day, Time},
    error::{Error, Result},
    ground::{db::Tx, web::form::Fields},
    hear::{
        concern::{self, Concern, Lane, desk::desk},
        dialogue::desk::BesideDesk,
    },
    house::{
        place::{Place, Tree},
        staff::{self, Problems, Role, Seat},
    },
};
use axum::{
    extract::{Path, State as Of},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::Markup;
use std::{cmp::Reverse, sync::Arc};

/// Who promises: those who answer, and trustees.
pub const PROMISERS: &[Role] = &[Role::Worker, Role::Manager, Role::Safeguarding, Role::Trustee];

/// The places where this person promises, from the top down.
fn places(seat: &Seat, tree: &Tree) -> Vec<Arc<Place>> {
    tree.all().iter().filter(|p| seat.may(PROMISERS, p)).cloned().collect()
}

/// The promises of all places this person promises at, each once.
async fn all(tx: &mut Tx, seat: &Seat, tree: &Tree, now: Time) -> Result<Vec<Promise>> {
    let mut found: Vec<Promise> = Vec::new();
    let mine = places(seat, tree);
    for place in mine.iter().filter(|p| !mine.iter().any(|above| above.id != p.id && p.path.starts_with(&above.path))) {
        found.extend(under(tx, place, now).await?);
    }
    Ok(found)
}

/// What is asked of the list.
#[derive(serde::Deserialize, Default)]
pub struct Which {
    #[serde(default)]
    pub concern: String,
    /// A vote that was counted, or a decision of a meeting.
    #[serde(default)]
    pub vote: String,
    #[serde(default)]
    pub decision: String,
    #[serde(default)]
    pub turn: String,
    #[serde(default)]
    pub place: String,
}

/// `GET /desk/promises`
pub async fn list(Of(app): Of<App>, seat: Seat) -> Result<Markup> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let promises = all(&mut app.db.read().await?, &seat, &tree, now).await?;
    let people = staff::people(&mut app.db.read().await?).await?;
    let mut listed = Vec::new();
    for p in &promises {
        let place = tree.id(&p.place_id)?;
        listed.push(view::Listed {
            standing: p.stands(&place, now),
            promise: p,
            today: place.today(now),
            mine: p.owner_id.as_ref() == Some(&seat.staff_id),
            ownerless: !people.iter().any(|one| p.owner_id.as_ref() == Some(&one.id) && one.is_here() && one.has(PROMISERS, &place.path)),
            place,
        });
    }
    listed.sort_by_key(|l| (l.standing.due.unwrap_or(Day(i64::MAX)), Reverse(l.promise.number)));
    Ok(desk(&seat, &tree, "Promises", "/desk/promises", "", view::list(&listed, places(&seat, &tree).len() > 1, now)))
}

/// What was sent and is wrong with a page of one promise.
#[derive(Default)]
struct Sent<'a> {
    /// Which form.
    at: &'a str,
    fields: Option<&'a Fields>,
    problems: Problems,
    doubts: Vec<String>,
    notice: Option<&'static str>,
}

/// `GET /desk/promises/{number}`
pub async fn show(Of(app): Of<App>, seat: Seat, Path(number): Path<String>) -> Result<Response> {
    let (promise, place, tree) = found(&app, &seat, &number).await?;
    page(&app, &seat, &tree, &place, &promise, &Sent::default()).await
}

async fn found(app: &App, seat: &Seat, number: &str) -> Result<(Promise, Arc<Place>, Arc<Tree>)> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let promise = by_number(&mut app.db.read().await?, number, now).await?;
    let place = tree.id(&promise.place_id)?;
    if seat.may(PROMISERS, &place) { Ok((promise, place, tree)) } else { Err(Error::NotFound) }
}

async fn page(app: &App, seat: &Seat, tree: &Tree, place: &Place, promise: &Promise, typed: &Sent<'_>) -> Result<Response> {
    let now = app.clock.now();
    let standing = promise.stands(place, now);
    let mut tx = app.db.read().await?;
    let mut linked = Vec::new();
    for link in promise.links.iter().take(50) {
        if let Ok(concern) = concern::for_staff(&mut tx, &link.concern_id, &seat.staff_id, now).await {
            linked.push((concern.id.clone(), first_words(app, &concern)));
        }
    }
    let owners = staff::readers(&mut tx, place, PROMISERS).await?;
    drop(tx);
    let nothing = Fields::default();
    let form = view::Making {
        secret: &seat.form_secret,
        fields: typed.fields.unwrap_or(&nothing),
        problems: &typed.problems,
        doubts: &typed.doubts,
        today: place.today(now),
    };
    let main = view::one(promise, &standing, place, &linked, &owners, &form, typed.at, typed.notice, now);
    let title = format!("Promise {}", promise.number);
    let is_well = typed.problems.is_empty() && typed.notice.is_none();
    let (status, title) = match (is_well, typed.doubts.is_empty()) {
        (true, true) => (StatusCode::OK, title),
        (true, false) => (StatusCode::CONFLICT, title),
        _ => (StatusCode::UNPROCESSABLE_ENTITY, format!("Error: {title}")),
    };
    Ok((status, desk(seat, tree, &title, "/desk/promises", "", main)).into_response())
}

/// The beginning of a concern's words, for those who may read it.
fn first_words(app: &App, concern: &Concern) -> String {
    let opened = concern.key(&app.keys).and_then(|key| concern.opened(&key));
    let words = opened.map(|(words, _)| words).unwrap_or_default();
    let line: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 100 { line.chars().take(99).chain(['…']).collect() } else { line }
}

/// A concern to promise something about: of the team's lane, at a place where this person promises.
async fn to_promise(app: &App, seat: &Seat, tree: &Tree, id: &str) -> Result<(Concern, Arc<Place>)> {
    let now = app.clock.now();
    let concern = concern::for_staff(&mut app.db.read().await?, &crate::ground::db::Id(id.to_string()), &seat.staff_id, now).await?;
    let place = tree.id(&concern.place_id)?;
    let may = concern.lane == Lane::Team && concern.erased_on.is_none() && seat.may(PROMISERS, &place);
    if may { Ok((concern, place)) } else { Err(Error::NotFound) }
}

/// Onto a conversation at the desk.
pub const BESIDE: BesideDesk = |app, seat, place, concern| Box::pin(beside(app, seat, place, concern));

/// Beside a conversation: what is promised about it, and the way to promise something.
async fn beside(app: &App, seat: &Seat, place: &Place, concern: &Concern) -> Result<Markup> {
    if concern.lane != Lane::Team || !seat.may(PROMISERS, place) {
        return Ok(Markup::default());
    }
    let now = app.clock.now();
    let promises = about(&mut app.db.read().await?, &concern.id, now).await?;
    let known: Vec<_> = promises.iter().filter(|p| p.links.iter().any(|l| l.concern_id == concern.id && l.counts(now))).collect();
    let known: Vec<_> = known.into_iter().map(|p| (p, p.stands(place, now))).collect();
    Ok(view::beside(&known, &concern.id, place.today(now)))
}

/// Those still owed at a place, to which another concern can be added.
fn still_open<'p>(promises: &'p [Promise], place: &Place, now: Time) -> Vec<&'p Promise> {
    promises.iter().filter(|p| p.place_id == place.id && !matches!(p.stands(place, now).state, State::Agreed | State::Unwanted | State::Stopped)).collect()
}
