//! One's own absence: who covers, from when until when, and being back.

use super::{SentForm, page};
use crate::{
    app::App,
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::Id,
        web::{form::Fields, parts},
    },
    house::staff::{self, Person, Problems, Role, Seat, view},
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

/// Roles that answer: for these somebody has to cover.
pub const ANSWERERS: &[Role] = &[Role::Worker, Role::Manager, Role::Safeguarding, Role::Outside, Role::Trustee];

/// `GET /desk/away`
pub async fn show(State(app): State<App>, seat: Seat) -> Result<Response> {
    form(&app, &seat, &Fields::default(), &Problems::new()).await
}

/// The day it is where this person works first.
async fn today(app: &App, seat: &Seat, now: Time) -> Result<Day> {
    let tree = app.places.tree(&app.db, now).await?;
    let home = seat.posts.first().and_then(|post| tree.id(&post.place_id).ok());
    Ok(home.map_or(Day(now.0.div_euclid(Time::DAY)), |place| place.today(now)))
}

async fn form(app: &App, seat: &Seat, typed: &Fields, problems: &Problems) -> Result<Response> {
    let today = today(app, seat, app.clock.now()).await?;
    let people = staff::people(&mut app.db.read().await?).await?;
    let myself = people.iter().find(|p| p.id == seat.staff_id).ok_or(Error::NotFound)?;
    let deputies: Vec<&Person> = people.iter().filter(|p| p.can_cover(myself)).collect();
    let stands = myself.absence(today).zip(view::away_until(&people, myself, today));
    let main = view::away(&view::Away { seat, today, stands, deputies: &deputies, typed, problems });
    let (title, status) =
        if problems.is_empty() { ("When you are away", StatusCode::OK) } else { ("Error: When you are away", StatusCode::UNPROCESSABLE_ENTITY) };
    Ok((status, page(app, seat, title, "/desk/me", main).await?).into_response())
}

/// `POST /desk/away`: `from`, `until` and `deputy`.
pub async fn go(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let today = today(&app, &seat, app.clock.now()).await?;
    let role = ANSWERERS.iter().copied().find(|role| seat.has(&[*role])).ok_or(Error::NotYours)?;
    let problems = say(&app, &seat.staff_id, &fields, role, today).await?;
    if problems.is_empty() { Ok(Redirect::to("/desk/away").into_response()) } else { form(&app, &seat, &fields, &problems).await }
}

/// Says that somebody is away, as a form brought it; or gives what is wrong with it.
///
/// # Errors
/// When the database refuses.
pub async fn say(app: &App, who: &Id, fields: &Fields, by: Role, today: Day) -> Result<Problems> {
    let now = app.clock.now();
    let day = |name: &str| parts::day(fields.get(name));
    let (from, until, deputy) = (day("from"), day("until"), Id(fields.get("deputy").to_string()));
    let (Some(from), Some(until)) = (from, until) else {
        let missing = [("from", from), ("until", until)].into_iter().filter(|(_, day)| day.is_none());
        return Ok(missing.map(|(name, _)| (name, "Choose a day".to_string())).collect());
    };
    let people = staff::people(&mut app.db.read().await?).await?;
    let person = people.iter().find(|p| p.id == *who).ok_or(Error::NotFound)?;
    if let Some(problem) = staff::absence_problem(&people, person, from, until, &deputy, today) {
        return Ok(vec![problem]);
    }
    let who = who.clone();
    match app.db.write(move |tx| Box::pin(async move { staff::go_away(tx, &who, from, until, &deputy, by, today, now).await })).await {
        // It was said in another window meanwhile: the page shows it.
        Ok(()) | Err(Error::Stale) => Ok(Problems::new()),
        Err(e) => Err(e),
    }
}

/// `POST /desk/away/end`
pub async fn back(State(app): State<App>, seat: Seat, _: SentForm) -> Result<Response> {
    let now = app.clock.now();
    let today = today(&app, &seat, now).await?;
    let role = ANSWERERS.iter().copied().find(|role| seat.has(&[*role])).ok_or(Error::NotYours)?;
    app.db.write(move |tx| Box::pin(async move { staff::come_back(tx, &seat.staff_id, role, today, now).await })).await?;
    Ok(Redirect::to("/desk/away").into_response())
}
