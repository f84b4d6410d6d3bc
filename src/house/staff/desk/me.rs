//! One's own account: what others see, where one is signed in, and a new password.

use super::{SentForm, away, cookie, page};
use crate::{
    app::App,
    clock::Day,
    config::Totp,
    error::{Error, Result},
    ground::web::{Visit, form::Fields},
    house::staff::{self, Problems, Proof, Seat, change_password, prove, stays, view},
};
use axum::{
    extract::{RawQuery, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use jiff::tz::TimeZone;

/// `GET /desk/me`
pub async fn me(State(app): State<App>, seat: Seat, RawQuery(query): RawQuery) -> Result<Response> {
    let query = Fields::parse(query.unwrap_or_default().as_bytes());
    show(&app, &seat, StatusCode::OK, query.has("changed"), &Problems::new()).await
}

async fn show(app: &App, seat: &Seat, status: StatusCode, changed: bool, problems: &Problems) -> Result<Response> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let stays = stays(&mut tx, &seat.staff_id, now).await?;
    let people = staff::people(&mut tx).await?;
    drop(tx);
    let myself = people.iter().find(|p| p.id == seat.staff_id).ok_or(Error::NotFound)?;
    let tree = app.places.tree(&app.db, now).await?;
    let mut may: Vec<(String, String)> = Vec::new();
    let mut zone = TimeZone::UTC;
    for post in &seat.posts {
        let place = tree.id(&post.place_id)?;
        zone = place.time_zone();
        may.push((post.role.words().to_string(), place.name.clone()));
    }
    let main = view::me(&view::Me {
        seat,
        may: &may,
        stays: &stays,
        zone: &zone,
        second_key: app.config.totp == Totp::Required,
        changed,
        away: view::away_until(&people, myself, Day::of(now, &zone)),
        answers: seat.has(away::ANSWERERS),
        leaving_on: myself.leaving_on,
        problems,
    });
    let title = if problems.is_empty() { "My account" } else { "Error: My account" };
    Ok((status, page(app, seat, title, "/desk/me", main).await?).into_response())
}

/// `POST /desk/me/password`
pub async fn password(State(app): State<App>, visit: Visit, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let (old, new) = (fields.get("old"), fields.get("new"));
    let mut problems = Problems::new();
    if fields.is_spoilt() {
        problems.push(("new", "Use letters, digits and signs that can be typed".to_string()));
    } else if let Some(sentence) = staff::password::problem(new, &seat.email) {
        problems.push(("new", sentence.to_string()));
    } else {
        match prove(&app.db, &app.keys, &app.limits, &seat.email, old, visit.from, app.clock.now()).await? {
            Proof::Fits => {}
            Proof::Wrong => problems.push(("old", "This is not your password. Type the one you signed in with".to_string())),
            Proof::Wait(_) => return Err(Error::TooMany),
        }
    }
    if !problems.is_empty() {
        return show(&app, &seat, StatusCode::UNPROCESSABLE_ENTITY, false, &problems).await;
    }
    let hash = staff::password::hash(new).await?;
    app.db.write(move |tx| Box::pin(async move { change_password(tx, &seat, &hash).await })).await?;
    Ok(Redirect::to("/desk/me?changed=password").into_response())
}

/// `POST /desk/me/sessions`
pub async fn end_sessions(State(app): State<App>, seat: Seat, _: SentForm) -> Result<Response> {
    app.db.write(move |tx| Box::pin(async move { staff::end_others(tx, &seat.staff_id, &seat.session_id).await })).await?;
    Ok(Redirect::to("/desk/me").into_response())
}

/// `POST /desk/sign-out`
pub async fn sign_out(State(app): State<App>, seat: Seat, _: SentForm) -> Result<Response> {
    app.db.write(move |tx| Box::pin(async move { staff::end(tx, &seat.session_id).await })).await?;
    let mut response = Redirect::to("/desk/sign-in").into_response();
    let taken = HeaderValue::from_str(&cookie::take(&app.config)).map_err(|_| Error::Internal("a cookie is no text"))?;
    response.headers_mut().insert(header::SET_COOKIE, taken);
    Ok(response)
}
