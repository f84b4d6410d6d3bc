//! What staff do about safety, on the page of a conversation. Its pages are drawn there.

use super::{By, Decision, Sorted, view};
use crate::{
    app::App,
    clock::Time,
    error::{Error, Result},
    ground::{
        db::Id,
        web::{
            form::{Fields, too_long},
            parts,
        },
    },
    hear::concern::{
        self, Concern,
        desk::{self as inbox, ANSWERERS},
    },
    house::{
        place::Place,
        staff::{self, Role, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use std::sync::Arc;

/// The two parts of a conversation's page that are about safety: what stands at its top, and what among other ways to
/// go on.
pub struct Parts {
    pub panel: Markup,
    pub otherwise: Markup,
}

/// Draws them for someone who may answer here.
///
/// # Errors
/// When the database cannot be read.
pub async fn parts(app: &App, seat: &Seat, place: &Place, concern: &Concern, typed: &str, errors: &[(&'static str, String)]) -> Result<Parts> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let care = super::of(&mut tx, concern).await?;
    let guardians = listed(&names(&mut tx, place, &[Role::Safeguarding, Role::Manager]).await?);
    let outside = names(&mut tx, place, &[Role::Outside]).await?.into_iter().next();
    let alarm = concern.alarm.filter(|_| concern.alarm_from.is_some_and(|from| from <= now));
    let since = care.as_ref().map_or(concern.release_at, |c| c.begun_at);
    let why = match care.as_ref().and_then(|c| c.why.as_deref()) {
        Some(sealed) => concern.key(&app.keys)?.open("safety", sealed)?,
        None => String::new(),
    };
    let limit = |by: Time| (moment(place, by, now), by < now);
    let said = |at: Option<Time>| at.map_or_else(String::new, |at| moment(place, at, now));
    let panel = view::Panel {
        concern,
        alarm,
        care: care.as_ref(),
        take_by: limit(super::taken_by(place, alarm.unwrap_or(concern::Alarm::Unsafe), since)),
        taken_at: said(care.as_ref().and_then(|c| c.taken_at)),
        decide_by: limit(super::decided_by(since)),
        decided_at: said(care.as_ref().and_then(|c| c.decided_at)),
        why: &why,
        guardians: if guardians.is_empty() { "those who look after safety" } else { &guardians },
        outside: outside.as_deref(),
        secret: &seat.form_secret,
        typed,
        errors,
    };
    Ok(Parts { panel: view::panel(&panel), otherwise: view::otherwise(&panel) })
}

async fn names(tx: &mut crate::ground::db::Tx, place: &Place, roles: &[Role]) -> Result<Vec<String>> {
    Ok(staff::readers(tx, place, roles).await?.into_iter().map(|r| r.name).collect())
}

/// "Ana, Grace and Vera".
fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A moment of today is its time, of another day the day as well.
fn moment(place: &Place, at: Time, now: Time) -> String {
    let local = at.local(&place.time_zone());
    let time = format!("{}:{:02}", local.hour(), local.minute());
    let day = super::day(place, at);
    if day == place.today(now) { time } else { format!("{}, {time}", parts::short(day)) }
}

/// Whose safety it is about, and by whom something is done.
struct Here {
    concern: Concern,
    place: Arc<Place>,
    by: By,
    now: Time,
}

async fn here(app: &App, seat: &Seat, id: &str) -> Result<Here> {
    let now = app.clock.now();
    let concern = concern::for_staff(&mut app.db.read().await?, &Id(id.to_string()), &seat.staff_id, now).await?;
    let place = app.places.tree(&app.db, now).await?.id(&concern.place_id)?;
    let role = seat.role_at(ANSWERERS, &place).filter(|_| concern.erased_on.is_none()).ok_or(Error::NotFound)?;
    Ok(Here { concern, place, by: By { staff_id: seat.staff_id.clone(), signed: seat.signed(), role: role.key() }, now })
}

/// `POST /desk/concern/{id}/safety/acceptance`: "I have this".
pub async fn take(State(app): State<App>, seat: Seat, Path(id): Path<String>, _: SentForm) -> Result<Response> {
    let Here { concern, by, now, .. } = here(&app, &seat, &id).await?;
    app.db.write(move |tx| Box::pin(async move { super::take(tx, &concern, &by, now).await })).await?;
    Ok(Redirect::to(&format!("/desk/concern/{id}")).into_response())
}

/// `POST /desk/concern/{id}/safety/lane`: `sorted` is what it is.
pub async fn sort(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    let Here { concern, place, by, now } = here(&app, &seat, &id).await?;
    let Some(sorted) = Sorted::from_key(form.0.get("sorted")) else {
        return again(&app, &seat, &place, &concern, &form.0, ("sorted", "Choose what it is".into())).await;
    };
    let (at, what) = (place.clone(), concern.clone());
    let done = app.db.write(move |tx| Box::pin(async move { super::sort(tx, &at, &what, sorted, &by, now).await })).await;
    match done {
        Err(Error::Refused(_)) => {
            let sentence = "Nobody here looks after safety yet, so it stays with the team. Ask an administrator to give somebody that task".to_string();
            again(&app, &seat, &place, &concern, &form.0, ("sorted", sentence)).await
        }
        done => {
            done?;
            on_from(&app, &seat, &concern, now).await
        }
    }
}

/// `POST /desk/concern/{id}/safety/outside`: it is about someone who works here.
pub async fn pass_outside(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    let Here { concern, place, by, now } = here(&app, &seat, &id).await?;
    let (at, what) = (place.clone(), concern.clone());
    let done = app.db.write(move |tx| Box::pin(async move { super::pass_outside(tx, &at, &what, &by, now).await })).await;
    match done {
        Err(Error::Refused(_)) => {
            let sentence = "Nobody from outside is there to read it. Ask an administrator to name somebody".to_string();
            again(&app, &seat, &place, &concern, &form.0, ("sorted", sentence)).await
        }
        done => {
            done?;
            on_from(&app, &seat, &concern, now).await
        }
    }
}

/// `POST /desk/concern/{id}/safety/decision`: `decision` is what was done, `words` with whom and why.
pub async fn decide(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    let Here { concern, place, by, now } = here(&app, &seat, &id).await?;
    let words = form.0.get("words").to_string();
    let Some(decision) = Decision::from_key(form.0.get("decision")) else {
        return again(&app, &seat, &place, &concern, &form.0, ("decision", "Choose what was done".into())).await;
    };
    if words.is_empty() || form.0.is_spoilt() {
        return again(&app, &seat, &place, &concern, &form.0, ("why", "Write a few words: with whom, when, and why".into())).await;
    }
    if let Some(over) = too_long(&words) {
        return again(&app, &seat, &place, &concern, &form.0, ("why", format!("Too long by {over} letters. Take some out"))).await;
    }
    let (keys, what) = (app.keys.clone(), concern.clone());
    match app.db.write(move |tx| Box::pin(async move { super::decide(tx, &keys, &what, decision, &words, &by, now).await })).await {
        Err(Error::Refused(_)) => again(&app, &seat, &place, &concern, &form.0, ("sorted", "Say first what it is: danger now, or serious harm".into())).await,
        done => {
            done?;
            Ok(Redirect::to(&format!("/desk/concern/{id}")).into_response())
        }
    }
}

/// Back to the conversation, or to the inbox when it is no longer theirs to read.
async fn on_from(app: &App, seat: &Seat, concern: &Concern, now: Time) -> Result<Response> {
    let still = concern::for_staff(&mut app.db.read().await?, &concern.id, &seat.staff_id, now).await.is_ok();
    Ok(Redirect::to(&if still { format!("/desk/concern/{}", concern.id) } else { "/desk".into() }).into_response())
}

/// What could not be done, with what was typed.
async fn again(app: &App, seat: &Seat, place: &Place, concern: &Concern, fields: &Fields, error: (&'static str, String)) -> Result<Response> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let errors = [error];
    let parts = parts(app, seat, place, concern, fields.get("words"), &errors).await?;
    let main = html! {
        (parts::crumb(&format!("/desk/concern/{}", concern.id), "Conversation", None))
        (parts::problems(crate::ground::web::words::Locale::English, &errors))
        h1 { "Not done yet" }
        (parts.panel) (parts.otherwise)
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, inbox::desk(seat, &tree, "Not done yet", "/desk", "", main)).into_response())
}
