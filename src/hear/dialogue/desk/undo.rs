//! Taking back what was sent a moment ago.

use super::{open, page};
use crate::{
    app::App,
    error::Result,
    ground::db::Id,
    hear::{
        concern::desk::Which,
        dialogue::{Kind, undo as take_back, view::Draft},
    },
    house::staff::{Seat, desk::SentForm},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

/// `POST /desk/concern/{id}/unsent`: the draft stands in its box again.
pub async fn undo(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let o = open(&app, &seat, &tree, &id).await?;
    let (keys, staff, which) = (app.keys.clone(), seat.staff_id.clone(), Which { list: String::new() });
    let back = app.db.write(move |tx| Box::pin(async move { take_back(tx, &keys, &o.concern, &staff).await })).await?;
    let Some(back) = back else {
        let notice = "It is too late to take it back: it went out. You can send another message.";
        return page(&app, &seat, &id, &which, &Draft { notice: Some(notice), ..Draft::default() }, StatusCode::OK).await;
    };
    let at = match back.kind {
        Kind::Question => "questions",
        Kind::MoreTime => "extensions",
        Kind::Acknowledged => "acknowledgements",
        Kind::Closed => "closure",
        _ => "replies",
    };
    let until = back.until.map(|day| day.date().to_string()).unwrap_or_default();
    let draft = Draft { at, words: &back.words, until: &until, notice: Some("Not sent. Your words are back in their box."), ..Draft::default() };
    page(&app, &seat, &id, &which, &draft, StatusCode::OK).await
}
