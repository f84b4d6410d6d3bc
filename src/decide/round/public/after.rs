//! Once it is counted: the result for everyone, and the files with which anybody can check it.

use super::{Here, Ticked};
use crate::{
    app::App,
    decide::round::{Answered, Outcome, Phase, answers, certificate::Published, store, view},
    error::{Error, Result},
    ground::{
        db::Id,
        web::{
            Visit,
            assets::ASSETS,
            page::{Guest, Tongues},
        },
    },
    house::group,
};
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};

/// What is known of a vote that was counted.
struct Known {
    outcome: Outcome,
    answers: Vec<Answered>,
    promised: Vec<store::Promised>,
    group: String,
    published: Published,
}

async fn known(here: &Here<'_>) -> Result<Known> {
    let outcome: Outcome =
        here.round.outcome.as_deref().and_then(|text| serde_json::from_str(text).ok()).ok_or(Error::Internal("an outcome cannot be read"))?;
    let mut tx = here.app.db.read().await?;
    let answers = answers(&mut tx, &here.round.id).await?;
    let promised = store::promised(&mut tx, &here.round.id).await?;
    let boxes = store::boxes(&mut tx, &here.round.id).await?;
    let group = group::by_id(&mut tx, &here.round.group_id).await?;
    drop(tx);
    let published = boxes.published.as_deref().and_then(|text| serde_json::from_str(text).ok()).ok_or(Error::Internal("a box cannot be read"))?;
    Ok(Known { outcome, answers, promised, group: group.name, published })
}

/// The page of a vote that was counted.
pub(super) async fn result(here: &Here<'_>) -> Result<Response> {
    let (l, nothing, k) = (here.l, Ticked::default(), known(here).await?);
    let shown =
        view::Shown { at: &here.at(&nothing, &[]), outcome: &k.outcome, answers: &k.answers, promised: &k.promised, group: &k.group, published: &k.published };
    let guest = Guest {
        locale: l,
        title: &l.t("vote-result-title"),
        place: Some((&here.place.name, here.place.home())),
        tongues: Tongues::At(&here.round.home()),
        wide: false,
    };
    let style = html! { link rel="stylesheet" href=(ASSETS.vote.href); };
    Ok(guest.page_with(style, view::result(&shown)).into_response())
}

/// `GET /v/{round}/room`: for a screen that a whole room sees.
pub async fn room(State(app): State<App>, visit: Visit, Path(id): Path<Id>) -> Result<Markup> {
    let here = Here::enter(&app, visit, &id).await?;
    let nothing = Ticked::default();
    let at = here.at(&nothing, &[]);
    let house = app.config.public_url.trim_end_matches('/');
    let (address, door) = (format!("{house}{}", here.l.href(&here.round.home())), format!("{house}{}/votes", here.place.home()));
    if here.round.phase(here.now) != Phase::Counted {
        return view::room(&at, &address, &door, None);
    }
    let k = known(&here).await?;
    view::room(
        &at,
        &address,
        &door,
        Some(&view::Shown { at: &at, outcome: &k.outcome, answers: &k.answers, promised: &k.promised, group: &k.group, published: &k.published }),
    )
}

/// `GET /v/{round}/box.json`: the closed box, for `hearback ballot verify` and for anyone.
pub async fn as_json(State(app): State<App>, Path(id): Path<Id>) -> Result<Response> {
    let boxes = store::boxes(&mut app.db.read().await?, &id).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], boxes.published.ok_or(Error::NotFound)?).into_response())
}

/// `GET /v/{round}/definition.json`: what was fixed, from the moment it was: with it the stewards make their cards.
pub async fn as_definition(State(app): State<App>, Path(id): Path<Id>) -> Result<Response> {
    let round = crate::decide::round::by_id(&mut app.db.read().await?, &id).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], round.definition.ok_or(Error::NotFound)?).into_response())
}
