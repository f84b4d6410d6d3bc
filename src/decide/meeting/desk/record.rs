//! The record, and the organisation's answers.

use super::{ANSWERERS, Found, back_to, page, spoilt, whole_number};
use crate::{
    app::App,
    decide::meeting::{ANSWERS, Came, Deciding, HandsDraft, Phase, ROWS, Way, answer, attend, countersign, decide, raise},
    error::{Error, Result},
    ground::{
        db::Id,
        web::{form::too_long, parts},
    },
    house::staff::{Problems, Seat, desk::SentForm},
};
use axum::{
    extract::{Path, State},
    response::Response,
};

/// `POST /desk/meetings/{id}/attendance`
pub async fn attendance(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, _, by) = Found::acting(&app, &seat, &id).await?;
    let ticked = |name: &str| fields.get(name) == "yes";
    let came = Came {
        users: whole_number(&fields, "users"),
        staff: whole_number(&fields, "staff"),
        managers: whole_number(&fields, "managers"),
        trustees: whole_number(&fields, "trustees"),
        outside: whole_number(&fields, "outside"),
        travel: ticked("travel"),
        childcare: ticked("childcare"),
        interpreter: ticked("interpreter"),
        step_free: ticked("step_free"),
    };
    let mut problems = came.problems();
    found.only(Phase::Held, "users", &mut problems);
    if !problems.is_empty() {
        return Ok(page(&app, &seat, &found, &fields, &problems));
    }
    let (place, now, at) = (found.place.clone(), found.now, id.clone());
    app.db.write(move |tx| Box::pin(async move { attend(tx, &place, &at, &came, by, now).await })).await?;
    Ok(back_to(&id))
}

/// `POST /desk/meetings/{id}/decisions`
pub async fn decisions(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, _, by) = Found::acting(&app, &seat, &id).await?;
    let text = |name: &str| fields.get(name).to_string();
    let deciding = Deciding {
        item: Id(text("on")),
        words: text("decided"),
        wanted: text("wanted"),
        way: Way::from_key(fields.get("way")),
        why: text("why"),
        minority: text("minority"),
        doer: text("doer"),
        first_day: parts::day(fields.get("first")),
        is_no_day: !fields.get("first").is_empty() && parts::day(fields.get("first")).is_none(),
    };
    let mut problems = deciding.problems(&found.whole, &found.place);
    found.only(Phase::Held, "decided", &mut problems);
    spoilt(&fields, "decided", &mut problems);
    if !problems.is_empty() {
        return Ok(page(&app, &seat, &found, &fields, &problems));
    }
    let (place, now, at) = (found.place.clone(), found.now, id.clone());
    app.db.write(move |tx| Box::pin(async move { decide(tx, &place, &at, &deciding, by, now).await })).await?;
    Ok(back_to(&id))
}

/// `POST /desk/meetings/{id}/hands`
pub async fn hands(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, _, by) = Found::acting(&app, &seat, &id).await?;
    let typed = ROWS.iter().zip(1..).filter(|((option, hands), _)| !fields.get(option).is_empty() || !fields.get(hands).is_empty());
    let options = typed.map(|((option, hands), row)| (row, fields.get(option).to_string(), whole_number(&fields, hands))).collect();
    let draft = HandsDraft { people: whole_number(&fields, "people"), options };
    let mut problems = draft.problems();
    let item = found.whole.item(fields.get("about")).filter(|i| i.put_off_on.is_none()).map(|i| i.id.clone());
    if item.is_none() {
        problems.push(("about", "Choose what it is about".into()));
    }
    found.only(Phase::Held, "people", &mut problems);
    spoilt(&fields, "option-1", &mut problems);
    let (Some(item), true) = (item, problems.is_empty()) else { return Ok(page(&app, &seat, &found, &fields, &problems)) };
    let (place, now, at) = (found.place.clone(), found.now, id.clone());
    app.db.write(move |tx| Box::pin(async move { raise(tx, &place, &at, &item, &draft, by, now).await })).await?;
    Ok(back_to(&id))
}

/// `POST /desk/meetings/{id}/countersignature`: the group says that this is what happened.
pub async fn countersigned(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, by) = Found::led(&app, &seat, &id).await?;
    let mut problems = Problems::new();
    found.only(Phase::Held, "sure", &mut problems);
    if problems.is_empty() && found.whole.meeting.recorded_on.is_none() {
        problems.push(("sure", "Nothing is written down yet".into()));
    }
    if problems.is_empty() && fields.get("sure") != "yes" {
        problems.push(("sure", "Say that you have looked at it with the group".into()));
    }
    if !problems.is_empty() {
        return Ok(page(&app, &seat, &found, &fields, &problems));
    }
    let (place, now, at) = (found.place.clone(), found.now, id.clone());
    app.db.write(move |tx| Box::pin(async move { countersign(tx, &place, &at, by, now).await })).await?;
    Ok(back_to(&id))
}

/// `POST /desk/meetings/{id}/answers`: what the organisation answers to a decision, for everyone to read.
pub async fn answers(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let found = Found::of(&app, &seat, &id).await?;
    let by = seat.role_at(ANSWERERS, &found.place).ok_or(Error::NotYours)?.key();
    let (kind, words) = (fields.get("kind").to_string(), fields.get("answer").to_string());
    let mut problems = Problems::new();
    let to = found.whole.decisions.iter().find(|d| d.id.0 == fields.get("to") && d.answer_by.is_some()).map(|d| d.id.clone());
    if to.is_none() {
        problems.push(("to", "Choose the decision".into()));
    }
    if !ANSWERS.contains(&kind.as_str()) {
        problems.push(("kind", "Say which it is".into()));
    }
    match too_long(&words) {
        Some(over) => problems.push(("answer", format!("Too long by {over} letters. Take some out"))),
        None if words.chars().count() < 10 => problems.push(("answer", "Write what you will do and by when, or why you cannot".into())),
        None => {}
    }
    spoilt(&fields, "answer", &mut problems);
    let (Some(to), true) = (to, problems.is_empty()) else { return Ok(page(&app, &seat, &found, &fields, &problems)) };
    let (place, now, at, signed) = (found.place.clone(), found.now, id.clone(), seat.signed());
    app.db.write(move |tx| Box::pin(async move { answer(tx, &place, &at, &to, &kind, &words, by, &signed, now).await })).await?;
    Ok(back_to(&id))
}
