//! `/v/{round}/phone`: a voting link for one's own phone. What is sent is a number of the roll, a code, and an element that is
//! blinded; what comes back cannot be joined to any vote. The page keeps nothing of it, and neither does the phone.

use super::{Here, SLOW, SLOWED, Ticked};
use crate::{
    app::App,
    decide::round::{
        Definition,
        hex::Hex,
        phone::{Issued, issue},
        view,
    },
    error::{Error, Result},
    ground::{
        anon::Code,
        db::Id,
        web::{
            Visit,
            assets::ASSETS,
            form::Fields,
            page::{Guest, Tongues},
        },
    },
};
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::html;
use serde_json::json;

/// `GET /v/{round}/phone`
pub async fn show(State(app): State<App>, visit: Visit, Path(id): Path<Id>) -> Result<Response> {
    let here = Here::enter(&app, visit, &id).await?;
    if here.round.coded_at.is_none() {
        return Err(Error::NotFound);
    }
    let key = Definition::read(here.round.definition.as_deref().unwrap_or_default()).ok().and_then(|d| d.phone);
    let (l, path, nothing) = (here.l, format!("{}/phone", here.round.home()), Ticked::default());
    let at = view::At { link_key: key, ..here.at(&nothing, &[]) };
    let guest = Guest { locale: l, title: &l.t("vote-phone"), place: Some((&here.place.name, here.place.home())), tongues: Tongues::At(&path), wide: false };
    let script = html! { script type="module" src=(ASSETS.phone.href) {} };
    Ok(guest.page_with(script, view::phone(&at)).into_response())
}

/// `POST /v/{round}/phone`: asked by the page's script. What goes wrong is a sentence for it to show.
pub async fn give(State(app): State<App>, visit: Visit, Path(id): Path<Id>, fields: Fields) -> Result<Response> {
    let here = Here::enter(&app, visit, &id).await?;
    let l = here.l;
    if here.round.coded_at.is_none() {
        return Err(Error::NotFound);
    }
    let said = |status: StatusCode, id: &str| (status, [(header::CONTENT_TYPE, "application/json")], json!({ "problem": l.t(id) }).to_string()).into_response();
    // A form that was sent without the script has nothing to be evaluated.
    let Some(element) = Hex::<32>::read(fields.get("element")) else { return Ok(said(StatusCode::UNPROCESSABLE_ENTITY, "vote-phone-without")) };
    let typed = (fields.get("number").trim().parse::<i64>(), Code::parse(fields.get("code")));
    let (Ok(number), Ok(code)) = typed else { return Ok(said(StatusCode::UNPROCESSABLE_ENTITY, "err-phone-code")) };
    if app.limits.is_slow() {
        let _turn = SLOW.acquire().await.map_err(|_| Error::TooMany)?;
        tokio::time::sleep(SLOWED).await;
    }
    let (keys, round, now) = (app.keys.clone(), here.round.clone(), here.now);
    let done = app.db.write(move |tx| Box::pin(async move { issue(tx, &keys, &round, number, &code, &element.0, now).await })).await?;
    Ok(match done {
        Issued::Answered(answer) => {
            let told = json!({ "element": Hex(answer.element), "proof": Hex(answer.proof) });
            ([(header::CONTENT_TYPE, "application/json")], told.to_string()).into_response()
        }
        Issued::Wrong => {
            app.limits.wrong_words();
            said(StatusCode::UNPROCESSABLE_ENTITY, "err-phone-code")
        }
        Issued::Before => said(StatusCode::CONFLICT, "err-phone-before"),
        Issued::Closed => said(StatusCode::CONFLICT, "vote-phone-over"),
        Issued::Nonsense => said(StatusCode::UNPROCESSABLE_ENTITY, "vote-phone-without"),
    })
}
