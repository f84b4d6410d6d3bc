//! Days a place is closed.

use super::{spoilt, status, titled};
use crate::{
    app::App,
    clock::Day,
    error::{Error, Result},
    ground::{db::Id, web::form::Fields},
    house::{
        place::{self, Place},
        setup::{Reach, view},
        staff::{Problems, Role, Seat, desk, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use std::sync::Arc;

/// `GET /desk/places/{id}/closures`
pub async fn list(State(app): State<App>, seat: Seat, Path(id): Path<Id>) -> Result<Response> {
    let place = mine(&app, &seat, &id).await?;
    page(&app, &seat, &place, &Fields::default(), &Problems::new()).await
}

async fn mine(app: &App, seat: &Seat, id: &Id) -> Result<Arc<Place>> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    Reach { seat, tree: &tree }.place(id)
}

async fn page(app: &App, seat: &Seat, place: &Place, fields: &Fields, problems: &Problems) -> Result<Response> {
    let today = place.today(app.clock.now());
    let closures = place::closures(&mut app.db.read().await?, place, today).await?;
    let main = view::closures(&view::Closures {
        form: &seat.form_secret,
        place: &place.id.0,
        name: &place.name,
        closures: &closures,
        typed: ["from", "to", "why"].map(|name| fields.get(name)),
        today,
        until: app.places.holidays().until,
        problems,
    });
    Ok((status(problems), desk::page(app, seat, &titled("Days closed", problems), "/desk/places", main).await?).into_response())
}

/// `POST /desk/places/{id}/closures`
pub async fn add(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (place, now) = (mine(&app, &seat, &id).await?, app.clock.now());
    let day = |name: &str| fields.get(name).parse::<jiff::civil::Date>().ok().map(Day::from_date);
    let mut problems = Problems::new();
    spoilt(&fields, &mut problems, "why");
    let (from, to, why) = (day("from"), day("to"), fields.get("why").to_string());
    for (name, day) in [("from", from), ("to", to)] {
        if day.is_none() {
            problems.push((name, "Choose a day".into()));
        }
    }
    let (Some(from), Some(to), true) = (from, to, problems.is_empty()) else { return page(&app, &seat, &place, &fields, &problems).await };
    if let Some((field, sentence)) = place::closure_problem(from, to, &why, place.today(now)) {
        return page(&app, &seat, &place, &fields, &vec![(field, sentence.to_string())]).await;
    }
    let here = place.clone();
    match app.db.write(move |tx| Box::pin(async move { place::close(tx, &here, from, to, &why, Role::Admin.key(), now).await })).await {
        Ok(()) => Ok(back(&id)),
        Err(Error::Stale) => {
            let problems = vec![("from", "It is closed on some of these days already: take that back first, or choose other days".to_string())];
            page(&app, &seat, &place, &fields, &problems).await
        }
        Err(e) => Err(e),
    }
}

/// `POST /desk/places/{id}/closures/{closure}/end`
pub async fn end(State(app): State<App>, seat: Seat, Path((id, closure)): Path<(Id, Id)>, _form: SentForm) -> Result<Response> {
    let (place, now) = (mine(&app, &seat, &id).await?, app.clock.now());
    app.db.write(move |tx| Box::pin(async move { place::lift(tx, &place, &closure, Role::Admin.key(), now).await })).await?;
    Ok(back(&id))
}

fn back(place: &Id) -> Response {
    Redirect::to(&format!("/desk/places/{place}/closures")).into_response()
}
