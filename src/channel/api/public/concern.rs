//! Writing down for somebody what they said: at a counter, on the telephone, in another program. From here on it is like
//! everything that is told: shown from its slot, answered by its day, opened with the words that are given once.

use super::{
    super::shape::{Kept, LETTERS, NewConcern, day},
    Answer, Asked,
    door::{Shown, beyond},
};
use crate::{
    app::App,
    clock::Day,
    error::Error,
    ground::{
        anon::{Pool, Receipt},
        db::Id,
        web::{Visit, json::Object, problem::Problem, words::Locale},
    },
    hear::concern::{self, Kind, Lane, Said, See, release_at},
    house::{
        key::{self, Pass},
        place::Place,
    },
};
use axum::{
    Json,
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode, header},
    response::IntoResponse,
};
use std::sync::Arc;

/// The same key brings the same words again for as long as this, in days.
const AGAIN: i64 = 1;

/// Write down what somebody said.
///
/// Needs a key with the scope `concerns:write` that reaches the place. Nothing that is kept says by which door it came. Sent
/// again under the same `Idempotency-Key`, today or tomorrow, it is kept once and answered with the same words.
#[utoipa::path(post, path = "/api/v1/places/{slug}/concerns", tag = "writing", operation_id = "tell", params(
    ("slug" = String, Path, description = "The place's name in addresses", example = "northside"),
    ("Idempotency-Key" = Option<String>, Header, description = "A name of your own for this very message, such as a UUID", min_length = 1, max_length = 200, pattern = "^[!-~]+$", example = "6f1c2a3e-8d4b-4c57-9f0a-2b7e5d1c9a84"),
), request_body(content = NewConcern, content_type = "application/json"), responses((status = 201, description = "It was kept", body = Kept)), security(("key" = ["concerns:write"])))]
pub async fn tell(State(app): State<App>, asked: Asked, visit: Visit, Shown(pass): Shown, Path(slug): Path<String>, request: Request) -> Answer {
    let now = app.clock.now();
    let place = app.places.tree(&app.db, now).await?.slug(&slug)?;
    if !pass.reaches(&place) {
        return Err(beyond());
    }
    if !place.telling {
        return Err(Error::NotFound.into());
    }
    let name = idempotency_key(&asked.0)?;
    let (has_outside, has_trustee) = app.roster.of(&app.db, &place, now).await.map(|r| (r.outside.is_some(), r.trustee.is_some()))?;
    let said = read(request, has_outside, has_trustee).await?;
    if !app.limits.admit(Pool::Post, visit.from) {
        return Err(Error::TooMany.into());
    }
    let written = concern::write(&app.keys, &place, said.clone(), name_of(&pass, &place, &name).as_bytes(), app.config.release, now)?;
    let (receipt, promised) = (written.receipt, written.promised);
    // That the key was used may be known when what it wrote is, and never where what it wrote is not there for the team.
    let hushed = said.lane.is_hushed();
    let from = release_at(&place, app.config.release, said.kind == Kind::Unsafe, now);
    let (kept_by, today) = (pass, place.today(from));
    let keeping = app.db.write(move |tx| {
        Box::pin(async move {
            concern::keep(tx, written);
            if !hushed {
                key::used(tx, &kept_by, today, from, now);
            }
            Ok(())
        })
    });
    match keeping.await {
        Err(e) if e.is_taken() => again(&app, &place, &said, receipt, now).await,
        Err(e) => Err(e.into()),
        Ok(()) => Ok(kept(receipt, promised)),
    }
}

fn kept(receipt: Receipt, promised: Day) -> axum::response::Response {
    let body = Kept { words: receipt.words().join(" "), digits: receipt.digits(), answer_by: day(promised) };
    (StatusCode::CREATED, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

/// Sent once more under the same name: the same words for the same message, and a no for another.
async fn again(app: &App, place: &Arc<Place>, said: &Said, receipt: Receipt, now: crate::clock::Time) -> Answer {
    let other = || {
        Problem::new(
            StatusCode::CONFLICT,
            "used",
            "This Idempotency-Key was used",
            "Something else was sent under it, or too long ago. Nothing was kept. Send it under a new one.",
        )
    };
    let found = concern::by_receipt(&mut app.db.read().await?, &app.keys, &receipt).await?.ok_or_else(other)?;
    let same = found.key(&app.keys).and_then(|key| found.opened(&key)).is_ok_and(|(words, better)| words == said.words && better == said.better);
    let recent = place.today(now).0 - found.day.0 <= AGAIN;
    if same && recent && found.kind == said.kind { Ok(kept(receipt, found.promised)) } else { Err(other()) }
}

/// The page key of a form, for a program.
fn name_of(pass: &Pass, place: &Place, name: &str) -> String {
    format!("api\0{}\0{}\0{name}", pass.id, place.id)
}

fn idempotency_key(headers: &HeaderMap) -> Result<String, Problem> {
    let Some(sent) = headers.get("idempotency-key") else { return Ok(Id::random().0) };
    let text = sent.to_str().ok().filter(|t| (1..=200).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_graphic()));
    text.map(String::from).ok_or_else(|| {
        Problem::new(
            StatusCode::BAD_REQUEST,
            "header",
            "A header cannot be used",
            "Idempotency-Key must be 1 to 200 visible ASCII signs, without spaces. Nothing was kept.",
        )
    })
}

async fn read(request: Request, has_outside: bool, has_trustee: bool) -> Result<Said, Problem> {
    let mut sent = Object::read(request).await?;
    let kind = sent.choice("kind", true, Kind::from_key, "Choose problem, idea, thanks, unsafe or question.");
    let words = sent.words("words", LETTERS, "Write 1 to 4000 letters.");
    let better = sent.text("better", LETTERS, "Write at most 4000 letters.").unwrap_or_default();
    let see = |key: &str| match key {
        "team" => Some(See::Team),
        "board" => Some(See::Board),
        _ => None,
    };
    let see = sent.choice("see", false, see, "Choose team or board.").unwrap_or(See::Team);
    let locale = sent.choice("locale", false, Locale::from_tag, "Choose en-GB, en-GB-x-easy, ar or pl.").unwrap_or_default();
    let about = |key: &str| ["no", "yes", "outside", "unsaid"].into_iter().find(|k| *k == key);
    let about = sent.choice("about_staff", false, about, "Choose no, yes, outside or unsaid.").unwrap_or("unsaid");
    // As in the form: what is not safe, and not said to be about others, goes outside; where nobody is outside it cannot.
    let lane = match (about, kind) {
        ("outside", _) if has_trustee => Lane::Beyond,
        ("yes" | "outside", _) => Lane::Outside,
        ("unsaid", Some(Kind::Unsafe)) if has_outside => Lane::Outside,
        _ => Lane::Team,
    };
    if lane == Lane::Outside && !has_outside {
        sent.wrong("about_staff", "Nobody from outside reads at this place, so it would be read by those it is about. Ask the person what they want.");
    }
    sent.done()?;
    let (Some(kind), Some(words)) = (kind, words) else { return Err(Problem::fields(Vec::new())) };
    Ok(Said { kind, words, better, see, lane, now: false, locale: locale.tag().into() })
}
