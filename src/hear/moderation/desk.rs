//! The page where staff write the words for the board.

use super::view;
use crate::{
    app::App,
    error::{Error, Result},
    ground::{
        db::Id,
        web::{form::too_long, parts},
    },
    hear::concern::{self, See, desk as inbox},
    house::staff::{Seat, desk::SentForm},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::html;

/// `GET /desk/concern/{id}/wording`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<String>) -> Result<Response> {
    page(&app, &seat, &Id(id), None, &[], StatusCode::OK).await
}

/// `POST /desk/concern/{id}/wording`: the person is asked; or, when these are the words they changed, it is shown.
pub async fn propose(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    let (id, now, fields) = (Id(id), app.clock.now(), form.0);
    let (said, did) = (fields.get("said").to_string(), fields.get("did").to_string());
    let mut errors: Vec<(&str, String)> = Vec::new();
    for (name, text) in [("said", &said), ("did", &did)] {
        if text.is_empty() {
            errors.push((name, "Write a few words".into()));
        } else if let Some(over) = too_long(text) {
            errors.push((name, format!("Too long by {over} letters. Take some out")));
        }
    }
    if fields.is_spoilt() {
        errors.push(("said", "Some signs could not be read and were taken out. Look at the words, then send them again".into()));
    }
    if !errors.is_empty() {
        return page(&app, &seat, &id, Some((&said, &did)), &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let tree = app.places.tree(&app.db, now).await?;
    let concern = concern::for_staff(&mut app.db.read().await?, &id, &seat.staff_id, now).await?;
    let place = tree.id(&concern.place_id)?;
    let role = seat.role_at(inbox::PUBLISHERS, &place).ok_or(Error::NotFound)?;
    let keys = app.keys.clone();
    let (kept_said, kept_did) = (said.clone(), did.clone());
    let done = app.db.write(move |tx| Box::pin(async move { super::propose(tx, &keys, &place, &concern, &kept_said, &kept_did, role.key(), now).await })).await;
    match done {
        Ok(()) => Ok(Redirect::to(&format!("/desk/concern/{id}")).into_response()),
        Err(Error::Refused(_)) => {
            let errors = [("said", "The person has decided already, or did not choose the board".to_string())];
            page(&app, &seat, &id, Some((&said, &did)), &errors, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(e) => Err(e),
    }
}

async fn page(app: &App, seat: &Seat, id: &Id, typed: Option<(&str, &str)>, errors: &[(&str, String)], status: StatusCode) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mut tx = app.db.read().await?;
    let concern = concern::for_staff(&mut tx, id, &seat.staff_id, now).await?;
    let place = tree.id(&concern.place_id)?;
    if concern.see != See::Board || !seat.may(inbox::PUBLISHERS, &place) {
        return Err(Error::NotFound);
    }
    let (wrote, _) = concern.opened(&concern.key(&app.keys)?)?;
    let proposal = super::for_staff(&mut tx, &app.keys, &concern, now).await?;
    let (said, did) = match (typed, &proposal) {
        (Some((said, did)), _) => (said.to_string(), did.to_string()),
        (None, Some(p)) => (p.words.clone(), p.did.clone()),
        (None, None) => (wrote.clone(), String::new()),
    };
    let main = html! {
        (parts::crumb(&format!("/desk/concern/{id}"), "Conversation", None))
        (view::propose(&id.0, &seat.form_secret, &wrote, proposal.as_ref(), &said, &did, errors))
    };
    Ok((status, inbox::desk(seat, &tree, "Words for the board", "", "", main)).into_response())
}
