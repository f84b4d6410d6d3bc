//! The conversation on the desk, and the four forms that end or keep a turn.

mod live;

pub use live::{aside, update};

use super::{Kind, Message, Speaker, Turn, view, view::Draft};
use crate::{
    app::App,
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::Id,
        web::{
            form::{Fields, too_long},
            parts,
        },
    },
    hear::{
        concern::{
            self, Concern, Lane,
            desk::{self as inbox, ANSWERERS, Which},
        },
        moderation, safety,
    },
    house::{
        place::{Place, Tree},
        staff::{Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::html;
use std::sync::Arc;

/// `GET /desk/concern/{id}`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<String>, Query(which): Query<Which>) -> Result<Response> {
    let id = Id(id);
    read_with_care(&app, &seat, &id).await?;
    page(&app, &seat, &id, &which, &Draft::default(), StatusCode::OK).await
}

/// Each reading of what is about somebody's safety is a row of the journal.
async fn read_with_care(app: &App, seat: &Seat, id: &Id) -> Result<()> {
    let now = app.clock.now();
    let concern = concern::for_staff(&mut app.db.read().await?, id, &seat.staff_id, now).await?;
    if concern.lane == Lane::Safety {
        let place = app.places.tree(&app.db, now).await?.id(&concern.place_id)?;
        let role = seat.role_at(inbox::READERS, &place).ok_or(Error::NotFound)?.key();
        let reading = app.db.write(move |tx| {
            Box::pin(async move {
                safety::read(tx, &concern, role, now);
                Ok(())
            })
        });
        reading.await?;
    }
    Ok(())
}

/// `POST /desk/concern/{id}/replies`
pub async fn reply(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    say(app, seat, Id(id), form.0, "replies").await
}

/// `POST /desk/concern/{id}/questions`
pub async fn question(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    say(app, seat, Id(id), form.0, "questions").await
}

/// `POST /desk/concern/{id}/extensions`
pub async fn extension(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    say(app, seat, Id(id), form.0, "extensions").await
}

/// `POST /desk/concern/{id}/notes`
pub async fn note(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    say(app, seat, Id(id), form.0, "notes").await
}

/// What is being read: the concern, its place, its words and its messages.
struct Open {
    concern: Concern,
    place: Arc<Place>,
    words: String,
    better: String,
    messages: Vec<Message>,
}

async fn open(app: &App, seat: &Seat, tree: &Tree, id: &Id) -> Result<Open> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let concern = concern::for_staff(&mut tx, id, &seat.staff_id, now).await?;
    let place = tree.id(&concern.place_id)?;
    if concern.erased_on.is_some() {
        return Ok(Open { concern, place, words: String::new(), better: String::new(), messages: Vec::new() });
    }
    let messages = super::for_staff(&mut tx, &app.keys, &concern, now).await?;
    let (words, better) = concern.opened(&concern.key(&app.keys)?)?;
    Ok(Open { concern, place, words, better, messages })
}

/// Days as staff may know them: small places say only the week.
fn day_in(place: &Place) -> impl Fn(Day) -> String + use<> {
    let small = place.is_small();
    move |day| if small { format!("week of {}", parts::short(day.plus(1 - i64::from(day.weekday())))) } else { parts::short(day) }
}

async fn page(app: &App, seat: &Seat, id: &Id, which: &Which, draft: &Draft<'_>, status: StatusCode) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let o = open(app, seat, &tree, id).await?;
    let panes = inbox::panes(app, seat, &tree, which.list(), Some(&id.0)).await?;
    let back = format!("/desk?list={}", which.list().key());
    let reading = if o.concern.erased_on.is_some() {
        html! { div #head { (view::deleted()) } }
    } else {
        let thread = view::Thread { concern: &o.concern, words: &o.words, better: &o.better, messages: &o.messages };
        let day = day_in(&o.place);
        let (waits, chip) = (waits(&o, now), chip(&o, now));
        let board = board_state(app, seat, &o, now).await?;
        let may_answer = seat.may(ANSWERERS, &o.place);
        let holding = if may_answer { Some(inbox::holding(app, seat, &o.place, &o.concern).await?) } else { None };
        let safety = if may_answer { Some(safety::desk::parts(app, seat, &o.place, &o.concern, "", &[]).await?) } else { None };
        let giving = html! { @if let Some(holding) = &holding { (holding.giving) } @if let Some(safety) = &safety { (safety.otherwise) } };
        let extend = (waits && o.messages.iter().all(|m| m.kind != Kind::MoreTime))
            .then(|| (o.concern.answer_by.plus(1), super::latest_extension(&o.place, &o.concern)));
        html! {
            div #head { (view::head(&o.concern, chip, &day(o.concern.day), holding.as_ref().map(|h| &h.holder), board)) }
            (view::company(&[]))
            (view::for_staff(&thread, &day))
            @if let Some(safety) = &safety { (safety.panel) }
            @if may_answer { (view::ways(&id.0, &seat.form_secret, super::newest(&o.messages), extend, Some(&giving), draft)) }
        }
    };
    let live = parts::live(&format!("/desk/concern/{id}?list={}", which.list().key()), inbox::SEE);
    let main = html! {
        (panes.lists) (panes.queue)
        section.read aria-labelledby="title" { (parts::crumb(&back, "Inbox", None)) (reading) (live) }
    };
    Ok((status, inbox::desk(seat, &tree, "Conversation", "/desk", "desk open", main)).into_response())
}

fn waits(o: &Open, now: Time) -> bool {
    o.concern.waiting_since.is_some_and(|from| from <= now)
}

/// By when it has to be answered, where it waits; or that the clock stands.
fn chip(o: &Open, now: Time) -> Option<(&'static str, String)> {
    let waits = waits(o, now);
    let asked = o.concern.asked_on.is_some();
    if !waits && asked && o.concern.paused_from.is_some_and(|from| from <= now) {
        return Some(("due", "Paused: waiting for them".into()));
    }
    (waits || asked && o.concern.answered_on.is_none()).then(|| {
        let (class, words) = parts::due(o.concern.answer_by, o.place.today(now));
        (class, if class == "due late" { words } else { format!("Answer by {}", words.replace("To", "to")) })
    })
}

async fn board_state(app: &App, seat: &Seat, o: &Open, now: Time) -> Result<Option<&'static str>> {
    if o.concern.see != concern::See::Board || !seat.may(inbox::PUBLISHERS, &o.place) {
        return Ok(None);
    }
    let proposal = moderation::for_staff(&mut app.db.read().await?, &app.keys, &o.concern, now).await?;
    Ok(Some(moderation::state(proposal.as_ref())))
}

/// One of the four forms was sent.
async fn say(app: App, seat: Seat, id: Id, fields: Fields, at: &'static str) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let o = open(&app, &seat, &tree, &id).await?;
    let role = seat.role_at(ANSWERERS, &o.place).ok_or(Error::NotFound)?;
    let (words, until) = (fields.get("words").to_string(), fields.get("until").to_string());
    let which = Which { list: String::new() };
    let wrong = |error| Draft { at, words: &words, until: &until, error: Some(error) };
    if let Some(sentence) = problem(&fields, &words) {
        return page(&app, &seat, &id, &which, &wrong(&sentence), StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let by = Speaker { staff_id: seat.staff_id.clone(), signed: seat.signed(), role: role.key() };
    let turn = match at {
        "replies" => Some(Turn::Answer),
        "questions" => Some(Turn::Question),
        "extensions" => match until.parse::<jiff::civil::Date>() {
            Ok(date) => Some(Turn::MoreTime(Day::from_date(date))),
            Err(_) => return page(&app, &seat, &id, &which, &wrong("Choose the new day"), StatusCode::UNPROCESSABLE_ENTITY).await,
        },
        _ => None,
    };
    let (keys, place, kept, seen) = (app.keys.clone(), o.place.clone(), words.clone(), fields.get("seen").parse().unwrap_or(0));
    let staff = seat.staff_id.clone();
    let concern_id = id.clone();
    let done = app
        .db
        .write(move |tx| {
            Box::pin(async move {
                let concern = concern::for_staff(tx, &concern_id, &staff, now).await?;
                match turn {
                    Some(turn) => super::take_turn(tx, &keys, &place, &concern, &turn, &kept, seen, &by, now).await,
                    None => super::note(tx, &keys, &place, &concern, &kept, &by, now).await,
                }
            })
        })
        .await;
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/desk/concern/{id}")).into_response()),
        Err(Error::Stale) => {
            let newer: Vec<Message> = open(&app, &seat, &tree, &id).await?.messages.into_iter().filter(|m| m.seq > seen).collect();
            let main = html! {
                (parts::crumb("/desk", "Inbox", None))
                (view::stale(&id.0, at, &seat.form_secret, super::newest(&newer), &newer, &wrong(""), day_in(&o.place)))
            };
            Ok((StatusCode::CONFLICT, inbox::desk(&seat, &tree, "Something newer", "", "", main)).into_response())
        }
        Err(Error::Refused(_)) => {
            let sentence =
                format!("Choose a later day, by {} at the latest. A date can be moved once", parts::short(super::latest_extension(&o.place, &o.concern)));
            page(&app, &seat, &id, &which, &wrong(&sentence), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(e @ (Error::Database(_) | Error::TooMany)) => {
            tracing::error!(error = %e, "an answer was not kept");
            page(
                &app,
                &seat,
                &id,
                &which,
                &wrong("Nothing was sent: the computer could not keep it. Your words are still here. Try again in a minute"),
                StatusCode::SERVICE_UNAVAILABLE,
            )
            .await
        }
        Err(e) => Err(e),
    }
}

fn problem(fields: &Fields, words: &str) -> Option<String> {
    if fields.is_spoilt() {
        return Some("Some signs could not be read and were taken out. Look at your words, then send them again".into());
    }
    if words.is_empty() {
        return Some("Write a few words".into());
    }
    too_long(words).map(|over| format!("Too long by {over} letters. Take some out, or send this and then write more"))
}
