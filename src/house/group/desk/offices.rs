//! Where a group's offices are given, laid down and taken back.

use super::{Here, answer, mine, spoilt};
use crate::{
    app::App,
    error::{Error, Result},
    ground::{db::Id, web::form::Fields},
    house::{
        group::{Office, Officer, Seating, WHY, candidates, end_office, name_me, officers, recall, seat as give, seating_problem, unspoken, upcoming, view},
        staff::{Problems, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};

/// `GET /desk/groups/{id}/offices`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<Id>) -> Result<Response> {
    page(&app, &seat, &id, &Fields::default(), &Problems::new()).await
}

async fn page(app: &App, seat: &Seat, id: &Id, typed: &Fields, problems: &Problems) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let here = Here::find(app, &mut tx, seat, id).await?;
    let begins = here.who.admin && unspoken(&mut tx, id, here.today).await?;
    if !here.who.is_inside() && !here.who.admin {
        return Err(Error::NotFound);
    }
    let page = view::Offices {
        group: &here.group,
        who: here.who,
        me: &seat.staff_id,
        secret: &seat.form_secret,
        officers: &officers(&mut tx, id, here.today).await?,
        upcoming: &upcoming(&mut tx, id, here.today).await?,
        candidates: &candidates(&mut tx, id).await?,
        begins,
        typed,
        problems,
    };
    let main = view::offices(&page);
    drop(tx);
    answer(app, seat, "Offices", problems, main).await
}

/// `POST /desk/groups/{id}/offices`
pub async fn add(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let here = Here::find(&app, &mut tx, &seat, &id).await?;
    if !(here.who.officer || here.who.admin && unspoken(&mut tx, &id, here.today).await?) {
        return Err(Error::NotYours);
    }
    let mut problems = Problems::new();
    spoilt(&fields, "person", &mut problems);
    let Some(office) = Office::from_key(fields.get("office")) else {
        problems.push(("office", "Choose one".into()));
        return page(&app, &seat, &id, &fields, &problems).await;
    };
    let before = fields.get("before");
    let seating = Seating { staff_id: Id(fields.get("person").into()), office, taken_from: (!before.is_empty()).then(|| Id(before.into())) };
    if let Some((field, sentence)) = seating_problem(&mut tx, &id, &seating, here.today).await? {
        problems.push((field, sentence.into()));
    } else if !here.who.officer && office == Office::Supporter {
        problems.push(("office", "Seat somebody who uses the place first: they choose who helps them".into()));
    }
    drop(tx);
    if !problems.is_empty() {
        return page(&app, &seat, &id, &fields, &problems).await;
    }
    let back = format!("{}/offices", here.path());
    match app.db.write(move |tx| Box::pin(async move { give(tx, &here.place, &id, &seating, &seat.staff_id, now).await })).await {
        // Somebody else gave an office in the same moment: all else was looked at before.
        Err(Error::Refused(_)) => Err(Error::Stale),
        done => done.map(|()| Redirect::to(&back).into_response()),
    }
}

/// `POST /desk/groups/{id}/offices/{seat}/end`: somebody lays down their own.
pub async fn lay_down(State(app): State<App>, seat: Seat, Path((id, office)): Path<(Id, Id)>, _: SentForm) -> Result<Response> {
    let here = Here::find(&app, &mut app.db.read().await?, &seat, &id).await?;
    let now = app.clock.now();
    app.db.write(move |tx| Box::pin(async move { end_office(tx, &here.place, &id, &office, &seat.staff_id, now).await })).await?;
    Ok(Redirect::to("/desk/groups").into_response())
}

/// `POST /desk/groups/{id}/offices/{seat}/name`: with `named`, guests read their first name.
pub async fn name(State(app): State<App>, seat: Seat, Path((id, office)): Path<(Id, Id)>, SentForm(fields): SentForm) -> Result<Response> {
    let here = mine(&app, &seat, &id).await?;
    let (back, named) = (format!("{}/offices", here.path()), fields.has("named"));
    app.db.write(move |tx| Box::pin(async move { name_me(tx, &id, &office, named, &seat.staff_id).await })).await?;
    Ok(Redirect::to(&back).into_response())
}

/// Somebody else's seat, for an officer.
async fn other(app: &App, seat: &Seat, id: &Id, office: &Id) -> Result<(Here, Officer)> {
    let here = mine(app, seat, id).await?;
    let mut tx = app.db.read().await?;
    let mut all = officers(&mut tx, id, here.today).await?;
    all.extend(upcoming(&mut tx, id, here.today).await?);
    let found = all.into_iter().find(|o| o.id == *office && o.staff_id != seat.staff_id).ok_or(Error::NotFound)?;
    Ok((here, found))
}

/// `GET /desk/groups/{id}/offices/{seat}/recall`
pub async fn ask(State(app): State<App>, seat: Seat, Path((id, office)): Path<(Id, Id)>) -> Result<Response> {
    let (here, officer) = other(&app, &seat, &id, &office).await?;
    answer(&app, &seat, "Recall", &Problems::new(), view::recall(&here.group, &officer, &seat.form_secret, "", &Problems::new())).await
}

/// `POST /desk/groups/{id}/offices/{seat}/recall`
pub async fn take(State(app): State<App>, seat: Seat, Path((id, office)): Path<(Id, Id)>, SentForm(fields): SentForm) -> Result<Response> {
    let (here, officer) = other(&app, &seat, &id, &office).await?;
    let (why, mut problems) = (fields.get("why").to_string(), Problems::new());
    spoilt(&fields, "why", &mut problems);
    if why.is_empty() || why.contains('\n') || why.chars().count() > WHY {
        problems.push(("why", format!("Write what the group decided, in one line of at most {WHY} letters")));
    }
    if !problems.is_empty() {
        return answer(&app, &seat, "Recall", &problems, view::recall(&here.group, &officer, &seat.form_secret, &why, &problems)).await;
    }
    let (back, now) = (format!("{}/offices", here.path()), app.clock.now());
    app.db.write(move |tx| Box::pin(async move { recall(tx, &here.place, &id, &office, &why, &seat.staff_id, now).await })).await?;
    Ok(Redirect::to(&back).into_response())
}
