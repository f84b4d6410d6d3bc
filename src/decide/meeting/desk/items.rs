//! The agenda and its papers.

use super::{Found, back_to, page, spoilt, whole_number};
use crate::{
    app::App,
    decide::{
        meeting::{Format, ItemDraft, PAPERS, PaperDraft, Phase, add, agenda::MOST, put_off, share, take_out, time},
        round::Label,
    },
    error::{Error, Result},
    ground::db::Id,
    house::staff::{Problems, Seat, desk::SentForm},
};
use axum::{
    extract::{Path, State},
    response::Response,
};

/// `POST /desk/meetings/{id}/items`
pub async fn items(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, side, by) = Found::acting(&app, &seat, &id).await?;
    let draft = ItemDraft {
        title: fields.get("title").into(),
        minutes: whole_number(&fields, "minutes"),
        purpose: Label::from_key(fields.get("purpose")),
        decides: fields.get("decides").into(),
    };
    let mut problems = draft.problems(&found.whole.share(), side);
    found.only(Phase::Coming, "title", &mut problems);
    spoilt(&fields, "title", &mut problems);
    if found.whole.items.len() >= MOST {
        problems.push(("title", format!("{MOST} things are on it already. Keep this for the next meeting")));
    }
    if !problems.is_empty() {
        return Ok(page(&app, &seat, &found, &fields, &problems));
    }
    let (place, now, at) = (found.place.clone(), found.now, id.clone());
    app.db.write(move |tx| Box::pin(async move { add(tx, &place, &at, &draft, side, by, now).await })).await?;
    Ok(back_to(&id))
}

/// `POST /desk/meetings/{id}/items/{item}/minutes`
pub async fn minutes(State(app): State<App>, seat: Seat, Path((id, item)): Path<(Id, Id)>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, side, by) = Found::acting(&app, &seat, &id).await?;
    let mut problems = Problems::new();
    let of = found.whole.item(&item.0).ok_or(Error::NotFound)?;
    let minutes = whole_number(&fields, "time");
    let sentence = if minutes < 1 { Some("Write the minutes as a whole number from 1 on".into()) } else { found.whole.share().holds(of, minutes) };
    if let Some(sentence) = sentence {
        problems.push(("time", sentence));
    }
    found.only(Phase::Coming, "time", &mut problems);
    if !problems.is_empty() {
        return Ok(page(&app, &seat, &found, &fields, &problems));
    }
    let (place, now, at) = (found.place.clone(), found.now, id.clone());
    app.db.write(move |tx| Box::pin(async move { time(tx, &place, &at, &item, minutes, side, by, now).await })).await?;
    Ok(back_to(&id))
}

/// `POST /desk/meetings/{id}/items/{item}/end`: who brought it takes it out.
pub async fn ended(State(app): State<App>, seat: Seat, Path((id, item)): Path<(Id, Id)>, _form: SentForm) -> Result<Response> {
    let (found, side, by) = Found::acting(&app, &seat, &id).await?;
    let (place, now, at) = (found.place.clone(), found.now, id.clone());
    app.db.write(move |tx| Box::pin(async move { take_out(tx, &place, &at, &item, side, by, now).await })).await?;
    Ok(back_to(&id))
}

/// `POST /desk/meetings/{id}/items/{item}/deferral`: its paper came late.
pub async fn deferred(State(app): State<App>, seat: Seat, Path((id, item)): Path<(Id, Id)>, _form: SentForm) -> Result<Response> {
    let (found, by) = Found::led(&app, &seat, &id).await?;
    let (place, now, at) = (found.place.clone(), found.now, id.clone());
    app.db.write(move |tx| Box::pin(async move { put_off(tx, &place, &at, &item, by, now).await })).await?;
    Ok(back_to(&id))
}

/// `POST /desk/meetings/{id}/papers`
pub async fn papers(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (found, _, by) = Found::acting(&app, &seat, &id).await?;
    let draft = PaperDraft {
        title: fields.get("paper").into(),
        format: Format::from_key(fields.get("format")),
        words: fields.get("words").into(),
        link: fields.get("link").into(),
    };
    let mut problems = draft.problems();
    let item = found.whole.item(fields.get("for")).filter(|i| i.put_off_on.is_none()).map(|i| i.id.clone());
    if item.is_none() {
        problems.push(("for", "Choose what it is about".into()));
    }
    found.only(Phase::Coming, "paper", &mut problems);
    spoilt(&fields, "words", &mut problems);
    if found.whole.papers.len() >= PAPERS {
        problems.push(("paper", "There are as many papers as anybody can read already".into()));
    }
    let (Some(item), true) = (item, problems.is_empty()) else { return Ok(page(&app, &seat, &found, &fields, &problems)) };
    let (place, now, at) = (found.place.clone(), found.now, id.clone());
    app.db.write(move |tx| Box::pin(async move { share(tx, &place, &at, &item, &draft, by, now).await })).await?;
    Ok(back_to(&id))
}
