//! What everyone reads of meetings.

use super::{Meeting, for_everyone, view, whole};
use crate::{
    app::App,
    error::Result,
    ground::{
        db::Id,
        web::{
            Visit,
            assets::ASSETS,
            page::{Guest, Tongues},
            words::Locale,
        },
    },
    house::{group, place::Place},
};
use axum::extract::{Path, State};
use maud::{Markup, html};

/// The door to the meetings of a place, for its first page; nothing where there is none.
///
/// # Errors
/// When the database cannot be read.
pub async fn door(app: &App, l: Locale, place: &Place) -> Result<Markup> {
    let all = for_everyone(&mut app.db.read().await?, place).await?;
    Ok(view::door(l, place, &all, app.clock.now()))
}

/// `GET /p/{place}/meetings`: those to come, and those that were.
pub async fn list(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Result<Markup> {
    let (l, now) = (visit.locale, app.clock.now());
    let place = app.places.tree(&app.db, now).await?.slug(&slug)?;
    let all: Vec<Meeting> = for_everyone(&mut app.db.read().await?, &place).await?;
    let at = format!("{}/meetings", place.home());
    let guest = Guest { locale: l, title: &l.t("meetings-title"), place: Some((&place.name, place.home())), tongues: Tongues::At(&at), wide: false };
    Ok(guest.page(view::all(l, &place, &all, now)))
}

/// `GET /m/{id}`: the agenda, the papers, the record and the answers.
pub async fn show(State(app): State<App>, visit: Visit, Path(id): Path<Id>) -> Result<Markup> {
    let (l, now) = (visit.locale, app.clock.now());
    let mut tx = app.db.read().await?;
    let whole = whole(&mut tx, &id).await?;
    let group = match &whole.meeting.group_id {
        Some(id) => Some(group::by_id(&mut tx, id).await?.name),
        None => None,
    };
    drop(tx);
    let place = app.places.tree(&app.db, now).await?.id(&whole.meeting.place_id)?;
    let at = view::At { l, whole: &whole, place: &place, group: group.as_deref(), now, hosts: &app.config.link_hosts };
    let home = whole.meeting.home();
    let guest = Guest { locale: l, title: &l.t("meeting-title"), place: Some((&place.name, place.home())), tongues: Tongues::At(&home), wide: false };
    let styles = html! { link rel="stylesheet" href=(ASSETS.vote.href); link rel="stylesheet" href=(ASSETS.meeting.href); };
    Ok(guest.page_with(styles, view::page(&at)))
}
