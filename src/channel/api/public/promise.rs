//! A promise, and what programs may add to it: another date, a claim with its proof, that it stops. Steps are only ever added.

use super::{
    super::shape::{NewClaim, NewMove, NewStop, PromiseShape},
    Answer, Asked,
    door::{Shown, beyond},
};
use crate::{
    act::promise::{self, ProofKind, Saying, Turn},
    app::App,
    error::Error,
    ground::web::{json::Object, problem::Problem},
    house::key::{self, Pass},
};
use axum::{
    Json,
    extract::{Path, Request, State},
    http::{StatusCode, header},
    response::IntoResponse,
};

/// As whom a step is kept: what everyone may know of it.
const BY: &str = "program";
/// The longest text of a step, and of a short field.
const WORDS: usize = 600;
const SHORT: usize = 200;

fn numbered(text: &str) -> Result<i64, Problem> {
    // One spelling for one address.
    let plain = !text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| plain).ok_or_else(|| Error::NotFound.into())
}

/// One promise: what the team says, every date it moved, every step, and what those who asked say.
#[utoipa::path(get, path = "/api/v1/places/{slug}/promises/{number}", tag = "reading", operation_id = "readPromise", params(
    ("slug" = String, Path, description = "The place it was made at", example = "northside"),
    ("number" = i64, Path, description = "Its number", minimum = 1, example = 101),
), responses((status = 200, description = "The promise", body = PromiseShape)))]
pub async fn promise(State(app): State<App>, asked: Asked, Path((slug, number)): Path<(String, String)>) -> Answer {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let (place, number) = (tree.slug(&slug)?, numbered(&number)?);
    let promise = promise::by_number(&mut app.db.read().await?, number, now).await?;
    if promise.place_id != place.id {
        return Err(Error::NotFound.into());
    }
    asked.answer(&PromiseShape::of(&promise, &place, now))
}

/// Say that it takes longer.
///
/// Needs a key with the scope `promises:write`. The first date stays as it is; the move stands beside it with its reason.
#[utoipa::path(post, path = "/api/v1/promises/{number}/moves", tag = "writing", operation_id = "movePromise", params(("number" = i64, Path, description = "Its number", minimum = 1, example = 101)), request_body(content = NewMove, content_type = "application/json"), responses((status = 201, description = "The promise as it stands now", body = PromiseShape)), security(("key" = ["promises:write"])))]
pub async fn moves(State(app): State<App>, _: Asked, Shown(pass): Shown, Path(number): Path<String>, request: Request) -> Answer {
    step(app, pass, &number, Turn::Moved, request).await
}

/// Say that it is done, with the proof of it.
///
/// Needs a key with the scope `promises:write`. Those who asked are asked whether it is so; only their answers make it green.
#[utoipa::path(post, path = "/api/v1/promises/{number}/claims", tag = "writing", operation_id = "claimPromise", params(("number" = i64, Path, description = "Its number", minimum = 1, example = 101)), request_body(content = NewClaim, content_type = "application/json"), responses((status = 201, description = "The promise as it stands now", body = PromiseShape)), security(("key" = ["promises:write"])))]
pub async fn claims(State(app): State<App>, _: Asked, Shown(pass): Shown, Path(number): Path<String>, request: Request) -> Answer {
    step(app, pass, &number, Turn::Claimed, request).await
}

/// Say that it stops, why and who decided it.
///
/// Needs a key with the scope `promises:write`. A stopped promise stays on the board.
#[utoipa::path(post, path = "/api/v1/promises/{number}/stops", tag = "writing", operation_id = "stopPromise", params(("number" = i64, Path, description = "Its number", minimum = 1, example = 101)), request_body(content = NewStop, content_type = "application/json"), responses((status = 201, description = "The promise as it stands now", body = PromiseShape)), security(("key" = ["promises:write"])))]
pub async fn stops(State(app): State<App>, _: Asked, Shown(pass): Shown, Path(number): Path<String>, request: Request) -> Answer {
    step(app, pass, &number, Turn::Stopped, request).await
}

async fn step(app: App, pass: Pass, number: &str, turn: Turn, request: Request) -> Answer {
    let now = app.clock.now();
    let number = numbered(number)?;
    let tree = app.places.tree(&app.db, now).await?;
    let promise = promise::by_number(&mut app.db.read().await?, number, now).await?;
    let place = tree.id(&promise.place_id)?;
    if !pass.reaches(&place) {
        return Err(beyond());
    }
    let standing = promise.stands(&place, now);
    let mut sent = Object::read(request).await?;
    let mut saying = Saying::new(turn, &sent.words("words", WORDS, "Write 1 to 600 letters, which everyone will read.").unwrap_or_default());
    match turn {
        Turn::Moved => saying.until = sent.day("until", "Write a day, such as 2026-06-30."),
        Turn::Claimed => {
            saying.proof_kind = sent.choice("proof_kind", true, ProofKind::from_key, "Choose look, paid, minutes, rule or other.");
            saying.proof =
                sent.words("proof", WORDS, "Write in 10 to 600 letters what people can check it by. Without proof nothing is kept.").unwrap_or_default();
        }
        _ => saying.decided_by = sent.words("decided_by", SHORT, "Write who decided it, by what they do, in 1 to 200 letters.").unwrap_or_default(),
    }
    let seen = sent.number("seen", "Write the number of the last step you know of.");
    // What is missing was said above; what does not fit the day is said here.
    for (field, detail) in saying.problems(place.today(now), standing.due) {
        if !sent.is_wrong(field) {
            sent.wrong(field, detail);
        }
    }
    sent.done()?;
    if !standing.state.next().contains(&turn) {
        let detail = "As the promise stands now, this cannot be said next. Nothing was kept.";
        return Err(Problem::new(StatusCode::CONFLICT, "cannot-follow", "That cannot follow", detail));
    }
    let seen = seen.or(promise.steps.last().map(|s| s.n)).unwrap_or(0);
    let (here, id, day) = (place.clone(), promise.id.clone(), place.today(now));
    let writing = app.db.write(move |tx| {
        Box::pin(async move {
            promise::step(tx, &tree, &here, &id, number, &saying, seen, BY, now).await?;
            key::used(tx, &pass, day, now, now);
            promise::by_number(tx, number, now).await
        })
    });
    let promise = writing.await.map_err(|e| match e {
        Error::Stale => Problem::new(StatusCode::CONFLICT, "stale", "Something newer came first", "Read the promise again, then write. Nothing was kept."),
        e => e.into(),
    })?;
    let at = format!("/api/v1/places/{}/promises/{number}", place.slug);
    Ok((StatusCode::CREATED, [(header::LOCATION, at), (header::CACHE_CONTROL, "no-store".into())], Json(PromiseShape::of(&promise, &place, now)))
        .into_response())
}
