//! The page of those who look again at what was held back.

use crate::{
    app::App,
    error::{Error, Result},
    ground::db::Id,
    hear::{
        concern::desk as inbox,
        moderation::{review, view},
    },
    house::staff::{Seat, desk::SentForm},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// `GET /desk/reviews`
pub async fn reviews(State(app): State<App>, seat: Seat) -> Result<Response> {
    page(&app, &seat, &[], StatusCode::OK).await
}

/// `POST /desk/reviews/{id}`: `found` is `right`, or `wrong` where it belongs on the board.
pub async fn look(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    let (id, now) = (Id(id), app.clock.now());
    let tree = app.places.tree(&app.db, now).await?;
    let problem = match form.0.get("found") {
        found @ ("right" | "wrong") => {
            let (staff, rightly) = (seat.staff_id.clone(), found == "right");
            let done = app.db.write(move |tx| Box::pin(async move { review::found(tx, &tree, &id, rightly, &staff, now).await })).await;
            match done {
                Ok(()) => return Ok(Redirect::to("/desk/reviews").into_response()),
                Err(Error::Refused(_)) => "Somebody with your task has said so already. Nothing was changed",
                Err(e) => return Err(e),
            }
        }
        _ => {
            let looks = review::looks(&mut app.db.read().await?, &app.keys, &tree, &seat.staff_id, now).await?;
            looks.iter().find(|look| look.id == id).ok_or(Error::NotFound)?;
            "Choose whether it was right"
        }
    };
    page(&app, &seat, &[("looks", problem.to_string())], StatusCode::UNPROCESSABLE_ENTITY).await
}

async fn page(app: &App, seat: &Seat, errors: &[(&str, String)], status: StatusCode) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let looks = review::looks(&mut app.db.read().await?, &app.keys, &tree, &seat.staff_id, now).await?;
    let main = view::reviews(&looks, &seat.form_secret, errors);
    Ok((status, inbox::desk(seat, &tree, "Held back", "/desk/reviews", "", main)).into_response())
}
