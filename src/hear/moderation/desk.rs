//! The page where staff mark what is taken out of somebody's words before everyone may read them.

mod reviews;

pub use reviews::{look, reviews};

use super::{
    Bars, Proposal, Reason,
    marking::{Marking, Suggestion, Wrong, suggestions},
    view::{self, Page},
};
use crate::{
    app::App,
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        web::{
            form::{Fields, too_long},
            parts,
        },
    },
    hear::concern::{self, Concern, See, desk as inbox},
    house::{
        place::Place,
        staff::{self, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::html;
use std::sync::Arc;

/// Rows for phrases that the house did not find by itself: two more than are filled in.
const MORE: usize = 2;
const MOST: usize = 40;

const DECIDED: &str = "That cannot be done any more: look at where it stands above";

/// What is being worded.
struct Open {
    concern: Concern,
    place: Arc<Place>,
    wrote: String,
    found: Vec<Suggestion>,
    proposal: Option<Proposal>,
    role: &'static str,
}

/// What was typed, and what is wrong with it.
#[derive(Default)]
struct Typed {
    marking: Option<Marking>,
    did: Option<String>,
    reason: String,
    preview: Option<String>,
    errors: Vec<(String, String)>,
}

/// `GET /desk/concern/{id}/wording`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<String>) -> Result<Response> {
    let open = open(&app, &seat, &Id(id)).await?;
    page(&app, &seat, &open, Typed::default(), StatusCode::OK).await
}

/// `POST /desk/concern/{id}/wording`: `go` is `look` to see what it will look like, `ask` to ask the person, or `show` for
/// the words that they put in the place of those proposed. `take` are the suggestions that are ticked, `phrase1` and
/// `reason1` the first row of what else is taken out.
pub async fn propose(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    let (open, now, fields) = (open(&app, &seat, &Id(id)).await?, app.clock.now(), form.0);
    if fields.get("go") == "show" {
        let (keys, place, concern, role) = (app.keys.clone(), open.place.clone(), open.concern.clone(), open.role);
        let done = app.db.write(move |tx| Box::pin(async move { super::show_changed(tx, &keys, &place, &concern, role, now).await })).await;
        return answered(&app, &seat, &open, Typed::default(), "title", done).await;
    }
    let marking = marking(&fields);
    let mut typed = Typed { did: Some(fields.get("did").to_string()), ..Typed::default() };
    let bars = match marking.bars(&open.wrote, &open.found) {
        Ok(bars) => bars,
        Err(wrong) => {
            typed.errors = wrong.into_iter().map(|(n, wrong)| sentence(n, wrong, &marking)).collect();
            Bars::default()
        }
    };
    typed.errors.extend(problems(&fields, "did", fields.get("did")));
    typed.marking = Some(marking);
    if !typed.errors.is_empty() {
        return page(&app, &seat, &open, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    if fields.get("go") != "ask" {
        typed.preview = Some(bars.over(&open.wrote));
        return page(&app, &seat, &open, typed, StatusCode::OK).await;
    }
    let (keys, place, concern, role, did) = (app.keys.clone(), open.place.clone(), open.concern.clone(), open.role, fields.get("did").to_string());
    let done = app.db.write(move |tx| Box::pin(async move { super::propose(tx, &keys, &place, &concern, &bars, &did, role, now).await })).await;
    answered(&app, &seat, &open, typed, "title", done).await
}

/// `POST /desk/concern/{id}/withholding`: it is not for the board, because of `reason`.
pub async fn withhold(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    let (open, now) = (open(&app, &seat, &Id(id)).await?, app.clock.now());
    let mut typed = Typed { reason: form.0.get("reason").to_string(), ..Typed::default() };
    let Some(reason) = Reason::from_key(&typed.reason) else {
        typed.errors.push(("reason".into(), "Choose a reason. The person and everyone else can read it".into()));
        return page(&app, &seat, &open, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let (keys, place, concern, role) = (app.keys.clone(), open.place.clone(), open.concern.clone(), open.role);
    let done = app.db.write(move |tx| Box::pin(async move { super::withhold(tx, &keys, &place, &concern, reason, role, now).await })).await;
    answered(&app, &seat, &open, typed, "reason", done).await
}

/// `POST /desk/concern/{id}/did`: what was done, beside words that are on their way to the board.
pub async fn answer(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    let (open, now) = (open(&app, &seat, &Id(id)).await?, app.clock.now());
    let did = form.0.get("did").to_string();
    let mut errors = problems(&form.0, "did", &did);
    if did.is_empty() {
        errors.push(("did".into(), "Write a few words".into()));
    }
    let typed = Typed { did: Some(did.clone()), errors, ..Typed::default() };
    if !typed.errors.is_empty() {
        return page(&app, &seat, &open, typed, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let (place, concern, role) = (open.place.clone(), open.concern.clone(), open.role);
    let done = app.db.write(move |tx| Box::pin(async move { super::answer(tx, &place, &concern, &did, role, now).await })).await;
    answered(&app, &seat, &open, typed, "did", done).await
}

/// Back to the conversation; or the page again, with what was typed and why not.
async fn answered(app: &App, seat: &Seat, open: &Open, mut typed: Typed, field: &str, done: Result<()>) -> Result<Response> {
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/desk/concern/{}", open.concern.id)).into_response()),
        Err(Error::Refused(_)) => {
            typed.errors = vec![(field.into(), DECIDED.into())];
            page(app, seat, open, typed, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(e) => Err(e),
    }
}

fn problems(fields: &Fields, name: &str, text: &str) -> Vec<(String, String)> {
    let spoilt = fields.is_spoilt().then(|| "Some signs could not be read and were taken out. Look at the words, then send them again".to_string());
    let long = too_long(text).map(|over| format!("Too long by {over} letters. Take some out"));
    spoilt.into_iter().chain(long).map(|sentence| (name.to_string(), sentence)).collect()
}

fn marking(fields: &Fields) -> Marking {
    let row = |n: usize| (fields.get(&format!("phrase{n}")).to_string(), fields.get(&format!("reason{n}")).to_string());
    let phrases = (1..=MOST).filter(|n| fields.has(&format!("phrase{n}"))).map(row).filter(|(p, r)| !p.is_empty() || !r.is_empty()).collect();
    Marking { ticked: fields.all("take").map(String::from).collect(), phrases }
}

fn sentence(n: usize, wrong: Wrong, marking: &Marking) -> (String, String) {
    let phrase = marking.phrases.get(n).map_or("", |(phrase, _)| phrase);
    match wrong {
        Wrong::NotThere => (format!("phrase{}", n + 1), format!("“{phrase}” does not stand in what they wrote. Copy it letter by letter, whole words")),
        Wrong::NoPhrase => (format!("phrase{}", n + 1), "Write which words are taken out, or leave out the reason".into()),
        Wrong::NoReason => (format!("reason{}", n + 1), format!("Choose why “{phrase}” is taken out")),
    }
}

async fn open(app: &App, seat: &Seat, id: &Id) -> Result<Open> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mut tx = app.db.read().await?;
    let concern = concern::for_staff(&mut tx, id, &seat.staff_id, now).await?;
    let place = tree.id(&concern.place_id)?;
    // A moderator who manages as well acts as the moderator.
    let role = seat.role_at(&[staff::Role::Moderator, staff::Role::Manager], &place).ok_or(Error::NotFound)?.key();
    if concern.see != See::Board || concern.erased_on.is_some() {
        return Err(Error::NotFound);
    }
    let (wrote, _) = concern.opened(&concern.key(&app.keys)?)?;
    let proposal = super::for_staff(&mut tx, &app.keys, &concern, now).await?;
    let found = suggestions(&wrote, &names(&mut tx, &place).await?);
    Ok(Open { concern, place, wrote, found, proposal, role })
}

/// Everyone who works at a place, above it or below it.
async fn names(tx: &mut Tx, place: &Place) -> Result<Vec<String>> {
    let near = |path: &str| place.path.starts_with(path) || path.starts_with(&place.path);
    let people = staff::people(tx).await?;
    Ok(people.into_iter().filter(|p| p.posts.iter().any(|post| near(&post.path)) || p.first_place.as_ref() == Some(&place.id)).map(|p| p.name).collect())
}

async fn page(app: &App, seat: &Seat, open: &Open, typed: Typed, status: StatusCode) -> Result<Response> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let kept = open.proposal.as_ref();
    let marking = typed.marking.unwrap_or_else(|| match kept.filter(|p| !p.bars.is_empty()) {
        Some(p) => Marking::of(&open.wrote, &p.bars, &open.found),
        None => Marking::first(&open.found),
    });
    let errors: Vec<(&str, String)> = typed.errors.iter().map(|(f, s)| (f.as_str(), s.clone())).collect();
    let rows = (marking.phrases.len() + MORE).min(MOST);
    let did = typed.did.or_else(|| kept.and_then(|p| p.did.clone())).unwrap_or_default();
    let shown = Page {
        id: &open.concern.id.0,
        secret: &seat.form_secret,
        wrote: &open.wrote,
        found: &open.found,
        proposal: kept,
        may_undo: kept.is_none_or(|p| p.may_be_undone_by(open.role)),
        marking: &marking,
        rows,
        did: &did,
        reason: &typed.reason,
        preview: typed.preview.as_deref(),
        errors: &errors,
    };
    let main = html! {
        (parts::crumb(&format!("/desk/concern/{}", open.concern.id), "Conversation", None))
        (view::wording(&shown))
    };
    Ok((status, inbox::desk(seat, &tree, "Words for the board", "", "", main)).into_response())
}
