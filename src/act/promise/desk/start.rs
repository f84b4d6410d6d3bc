//! A promise begins: about a concern, or by itself.

use super::{PROMISERS, Which, first_words, places, still_open, to_promise};
use crate::{
    act::promise::{
        Draft, Saying, Source, Turn, answer_to,
        kind::{ProofKind, Reason},
        make, under, view,
    },
    app::App,
    clock::Day,
    error::{Error, Result},
    ground::{
        db::Id,
        web::{form::Fields, parts},
    },
    hear::{
        concern::{self, Concern, desk::desk},
        dialogue::doubts,
    },
    house::{
        place::{Place, Tree},
        staff::{self, Problems, Reader, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use std::sync::Arc;

/// Where a promise can begin.
const FIRST: &[Turn] = &[Turn::Will, Turn::Finding, Turn::Intention, Turn::Cannot, Turn::NotNow, Turn::Passed];

/// `GET /desk/promises/new`: first which kind, then its form.
pub async fn new(State(app): State<App>, seat: Seat, Query(which): Query<Which>) -> Result<Response> {
    let fields =
        Fields::of(&[("concern", &which.concern), ("vote", &which.vote), ("decision", &which.decision), ("turn", &which.turn), ("place", &which.place)]);
    page(&app, &seat, &fields, &Problems::new(), &[]).await
}

struct About {
    tree: Arc<Tree>,
    place: Option<Arc<Place>>,
    concern: Option<Concern>,
    source: Option<(Source, String)>,
}

/// What of the users' own decisions it answers, as the form says.
fn source(fields: &Fields) -> Option<Source> {
    let id = |name: &str| Some(Id(fields.get(name).into())).filter(|id| !id.0.is_empty());
    id("vote").map(Source::Vote).or(id("decision").map(Source::Decision))
}

async fn about(app: &App, seat: &Seat, fields: &Fields) -> Result<About> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    if !fields.get("concern").is_empty() {
        let (concern, place) = to_promise(app, seat, &tree, fields.get("concern")).await?;
        return Ok(About { tree, place: Some(place), concern: Some(concern), source: None });
    }
    if let Some(source) = source(fields) {
        let asked = source.asked(&mut app.db.read().await?).await?;
        let place = tree.id(&asked.place_id)?;
        if !seat.may(PROMISERS, &place) {
            return Err(Error::NotFound);
        }
        return Ok(About { tree, place: Some(place), concern: None, source: Some((source, asked.words)) });
    }
    let mine = places(seat, &tree);
    let place = mine.iter().find(|p| p.id.0 == fields.get("place")).or(mine.first().filter(|_| mine.len() == 1)).cloned();
    Ok(About { tree, place, concern: None, source: None })
}

async fn page(app: &App, seat: &Seat, fields: &Fields, problems: &Problems, doubts: &[String]) -> Result<Response> {
    let now = app.clock.now();
    let About { tree, place, concern, source } = about(app, seat, fields).await?;
    let said = source.map(|(source, words)| view::About { field: source.field(), id: source.id().clone(), words });
    let said = said.or(concern.as_ref().map(|c| view::About { field: "concern", id: c.id.clone(), words: first_words(app, c) }));
    let form = |today| view::Making { secret: &seat.form_secret, fields, problems, doubts, today };
    let turn = Turn::from_key(fields.get("turn")).filter(|t| FIRST.contains(t));
    let main = match (&place, turn) {
        (Some(place), Some(turn)) => {
            let owners = staff::readers(&mut app.db.read().await?, place, PROMISERS).await?;
            view::making(turn, place, said.as_ref(), &owners, &seat.staff_id, &form(place.today(now)))
        }
        _ => {
            let open = match &place {
                Some(place) if concern.is_some() => under(&mut app.db.read().await?, place, now).await?,
                _ => Vec::new(),
            };
            let open = place.as_ref().map(|p| still_open(&open, p, now)).unwrap_or_default();
            view::ways(FIRST, place.as_deref(), &places(seat, &tree), said.as_ref(), &open, &seat.form_secret)
        }
    };
    let title = "What are we doing about it?";
    let (status, title) = match (problems.is_empty(), doubts.is_empty()) {
        (true, true) => (StatusCode::OK, title.to_string()),
        (true, false) => (StatusCode::CONFLICT, title.to_string()),
        _ => (StatusCode::UNPROCESSABLE_ENTITY, format!("Error: {title}")),
    };
    Ok((status, desk(seat, &tree, &title, "/desk/promises", "", main)).into_response())
}

/// What was typed about a step.
pub(super) fn saying(turn: Turn, fields: &Fields) -> Saying {
    Saying {
        until: parts::day(fields.get("until")),
        proof_kind: ProofKind::from_key(fields.get("proof_kind")),
        proof: fields.get("proof").into(),
        reason: Reason::from_key(fields.get("reason")),
        decided_by: fields.get("decided_by").into(),
        changes: fields.get("changes").into(),
        challenge: fields.get("challenge").into(),
        ..Saying::new(turn, fields.get("words"))
    }
}

/// What may be wrong with words that everyone will read: asked about once, and never decided for anybody.
pub(super) async fn doubts(app: &App, place: &Place, saying: &Saying, more: &[&str], fields: &Fields) -> Result<Vec<String>> {
    if !fields.get("sure").is_empty() {
        return Ok(Vec::new());
    }
    let names = concern::names_at(&mut app.db.read().await?, place).await?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let all = [saying.words.as_str(), &saying.proof, &saying.decided_by, &saying.changes, &saying.challenge].into_iter().chain(more.iter().copied());
    Ok(doubts::doubts(&all.collect::<Vec<_>>().join(" \n "), &[], &names, &place.help))
}

/// A whole number, or nothing; anything else is below nothing, so that it is said to be wrong.
fn number(typed: &str) -> Option<i64> {
    (!typed.is_empty()).then(|| typed.trim_start_matches('£').replace([',', ' '], "").parse().unwrap_or(-1))
}

/// Sentences about what is wrong with it, by field; and, asked once, about what may be.
pub(super) fn problems(saying: &Saying, fields: &Fields, today: Day, due: Option<Day>) -> Problems {
    let mut problems = saying.problems(today, due);
    if fields.is_spoilt() {
        problems.push(("words", "Some signs could not be read and were taken out. Look at it, then save it again".into()));
    }
    problems
}

/// Who of those who promise here answers for it.
pub(super) fn owner<'r>(readers: &'r [Reader], id: &str) -> Option<&'r Reader> {
    readers.iter().find(|r| r.staff_id.0 == id)
}

/// What everyone reads of them.
pub(super) fn does(reader: &Reader) -> String {
    if reader.title.is_empty() { reader.role.key().to_string() } else { reader.title.clone() }
}

/// `POST /desk/promises`
pub async fn add(State(app): State<App>, seat: Seat, form: SentForm) -> Result<Response> {
    let (fields, now) = (form.0, app.clock.now());
    let About { tree, place, concern, source } = about(&app, &seat, &fields).await?;
    let turn = Turn::from_key(fields.get("turn")).filter(|t| FIRST.contains(t));
    let (Some(place), Some(turn)) = (place, turn) else { return page(&app, &seat, &fields, &Problems::new(), &[]).await };
    let readers = staff::readers(&mut app.db.read().await?, &place, PROMISERS).await?;
    let chosen = owner(&readers, fields.get("owner"));
    let tier = crate::act::promise::Tier::from_key(fields.get("tier"));
    let draft = Draft {
        subject: fields.get("subject").into(),
        saying: Some(fields.get("saying").to_string()).filter(|s| !s.is_empty()),
        owner_id: chosen.map(|r| Id(r.staff_id.0.clone())),
        owner: chosen.map(does).unwrap_or_default(),
        tier: tier.unwrap_or(crate::act::promise::Tier::Team),
        budget: number(fields.get("budget")),
        hours: number(fields.get("hours")),
    };
    let saying = saying(turn, &fields);
    let mut wrong = draft.problems();
    if tier.is_none() {
        wrong.push(("tier", "Choose where it is decided".into()));
    }
    wrong.extend(problems(&saying, &fields, place.today(now), None));
    if !wrong.is_empty() {
        return page(&app, &seat, &fields, &wrong, &[]).await;
    }
    let doubts = doubts(&app, &place, &saying, &[&draft.subject, draft.saying.as_deref().unwrap_or_default()], &fields).await?;
    if !doubts.is_empty() {
        return page(&app, &seat, &fields, &wrong, &doubts).await;
    }
    let role = seat.role_at(PROMISERS, &place).ok_or(Error::NotFound)?.key();
    let linked: Vec<Concern> = concern.into_iter().collect();
    let write = app.db.write(move |tx| {
        Box::pin(async move {
            let number = make(tx, &tree, &place, &draft, &saying, &linked, role, now).await?;
            if let Some((source, _)) = &source {
                answer_to(tx, number, source);
            }
            Ok(number)
        })
    });
    let number = write.await?;
    Ok(Redirect::to(&format!("/desk/promises/{number}")).into_response())
}
