//! What one of the forms brought is said, or comes back with a sentence.

use super::{day_in, draft::asked_about, open, page};
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
            self,
            desk::{self as inbox, ANSWERERS, Which},
        },
        dialogue::{Message, Saying, Sending, Speaker, Turn, latest_extension, note, send, view, view::Draft},
    },
    house::{place::Tree, staff::Seat},
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::html;

/// One of the forms was sent.
pub async fn say(app: App, seat: Seat, id: Id, fields: Fields, at: &'static str) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let o = open(&app, &seat, &tree, &id).await?;
    let role = seat.role_at(ANSWERERS, &o.place).ok_or(Error::NotFound)?;
    let (words, until) = (fields.get("words").to_string(), fields.get("until").to_string());
    if o.concern.erased_on.is_some() {
        return Ok(gone(&seat, &tree, &words));
    }
    let which = Which { list: String::new() };
    let sure = fields.has("sure");
    let wrong = |error| Draft { at, words: &words, until: &until, error: Some(error), sure, ..Draft::default() };
    if let Some(sentence) = problem(&fields, &words) {
        return page(&app, &seat, &id, &which, &wrong(&sentence), StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let by = Speaker { staff_id: seat.staff_id.clone(), signed: seat.signed(), role: role.key() };
    let turn = match at {
        "replies" => Some(Turn::Answer),
        "questions" => Some(Turn::Question),
        "acknowledgements" => Some(Turn::Acknowledge),
        "closure" => Some(Turn::Close),
        "extensions" => match until.parse::<jiff::civil::Date>() {
            Ok(date) => Some(Turn::MoreTime(Day::from_date(date))),
            Err(_) => return page(&app, &seat, &id, &which, &wrong("Choose the new day"), StatusCode::UNPROCESSABLE_ENTITY).await,
        },
        _ => None,
    };
    if turn.is_some() && !sure {
        let reasons = asked_about(&mut app.db.read().await?, &o, &words).await?;
        if !reasons.is_empty() {
            // What came since their page was drawn is not on this one: an answer that missed it is still stopped.
            let ways = view::Ways { seen: fields.get("seen").parse().unwrap_or(0), ..o.ways(&seat, &[], None, now) };
            let main = html! { (parts::crumb("/desk", "Inbox", None)) (view::doubt(&ways, &reasons, &Draft { sure: true, ..wrong("") })) };
            return Ok((StatusCode::CONFLICT, inbox::desk(&seat, &tree, "Send it as it is?", "", "", main)).into_response());
        }
    }
    let (keys, place, kept, seen) = (app.keys.clone(), o.place.clone(), words.clone(), fields.get("seen").parse().unwrap_or(0));
    let (staff, undo) = (seat.staff_id.clone(), app.config.undo_seconds * Time::SECOND);
    let concern_id = id.clone();
    let done = app
        .db
        .write(move |tx| {
            Box::pin(async move {
                let concern = concern::for_staff(tx, &concern_id, &staff, now).await?;
                match turn {
                    Some(turn) => send(tx, &keys, &place, &concern, Saying { turn: &turn, words: &kept, by: &by }, seen, undo, now).await,
                    None => note(tx, &keys, &place, &concern, &kept, &by, now).await.map(|()| Sending::Sent),
                }
            })
        })
        .await;
    match done {
        Ok(Sending::Sent) => Ok(Redirect::to(&format!("/desk/concern/{id}")).into_response()),
        Ok(Sending::OnItsWay) => Ok(Redirect::to(&format!("/desk/concern/{id}#unsent")).into_response()),
        Ok(Sending::After(signed)) => {
            let ways = view::Ways { seen, ..o.ways(&seat, &[], None, now) };
            let main = html! { (parts::crumb("/desk", "Inbox", None)) (view::behind(&ways, &signed, &wrong(""))) };
            Ok((StatusCode::CONFLICT, inbox::desk(&seat, &tree, "An answer is on its way", "", "", main)).into_response())
        }
        Err(Error::Stale) => {
            let o = open(&app, &seat, &tree, &id).await?;
            let newer: Vec<Message> = o.messages.iter().filter(|m| m.seq > seen).cloned().collect();
            let main = html! {
                (parts::crumb("/desk", "Inbox", None))
                (view::stale(&o.ways(&seat, &[], None, now), &newer, &wrong(""), day_in(&o.place)))
            };
            Ok((StatusCode::CONFLICT, inbox::desk(&seat, &tree, "Something newer", "", "", main)).into_response())
        }
        Err(Error::Refused(_)) => {
            let sentence = format!("Choose a later day, by {} at the latest. A date can be moved once", parts::short(latest_extension(&o.place, &o.concern)));
            page(&app, &seat, &id, &which, &wrong(&sentence), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(e @ (Error::Database(_) | Error::TooMany)) => {
            tracing::error!(error = %e, "an answer was not kept");
            let sentence = "Nothing was sent: the computer could not keep it. Your words are still here. Try again in a minute";
            page(&app, &seat, &id, &which, &wrong(sentence), StatusCode::SERVICE_UNAVAILABLE).await
        }
        // Deleted between the look and the writing.
        Err(Error::NotFound) => Ok(gone(&seat, &tree, &words)),
        Err(e) => Err(e),
    }
}

fn gone(seat: &Seat, tree: &Tree, words: &str) -> Response {
    let main = html! { (parts::crumb("/desk", "Inbox", None)) (view::gone(words)) };
    (StatusCode::CONFLICT, inbox::desk(seat, tree, "The person deleted this", "", "", main)).into_response()
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
