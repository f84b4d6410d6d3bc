//! Where one side proposes another roll, and the other says yes or no.

use super::{Here, answer, spoilt};
use crate::{
    app::App,
    error::{Error, Result},
    ground::{db::Id, web::form::Fields},
    house::{
        group::{Roll, confirm_roll, open_roll, propose_roll, refuse_roll, roll, view},
        staff::{Problems, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};

/// `GET /desk/groups/{id}/roll`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<Id>) -> Result<Response> {
    page(&app, &seat, &id, None, &Problems::new()).await
}

async fn page(app: &App, seat: &Seat, id: &Id, typed: Option<&Fields>, problems: &Problems) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let here = Here::find(app, &mut tx, seat, id).await?;
    if !here.who.is_inside() && !here.who.manager {
        return Err(Error::NotFound);
    }
    let (now, open) = (roll(&mut tx, id).await?, open_roll(&mut tx, id, here.today).await?);
    drop(tx);
    let size = if now.size == 0 { String::new() } else { now.size.to_string() };
    let (size, struck) = typed.map_or((size, now.struck_typed()), |t| (t.get("size").to_string(), t.get("struck").to_string()));
    let page = view::OfRoll {
        group: &here.group,
        who: here.who,
        me: &seat.staff_id,
        secret: &seat.form_secret,
        roll: &now,
        open: open.as_ref(),
        size: &size,
        struck: &struck,
        problems,
    };
    answer(app, seat, "The roll", problems, view::roll(&page)).await
}

/// `POST /desk/groups/{id}/roll`
pub async fn propose(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let mut tx = app.db.read().await?;
    let here = Here::find(&app, &mut tx, &seat, &id).await?;
    if !here.who.officer && !here.who.manager {
        return Err(Error::NotYours);
    }
    let mut problems = Problems::new();
    spoilt(&fields, "size", &mut problems);
    let next = Roll::read(fields.get("size"), fields.get("struck")).unwrap_or_else(|wrong| {
        problems.extend(wrong);
        Roll::default()
    });
    if problems.is_empty() && next == roll(&mut tx, &id).await? {
        problems.push(("size", "This is how the roll stands. Change something first".into()));
    }
    drop(tx);
    if !problems.is_empty() {
        return page(&app, &seat, &id, Some(&fields), &problems).await;
    }
    let (back, now) = (format!("{}/roll", here.path()), app.clock.now());
    app.db.write(move |tx| Box::pin(async move { propose_roll(tx, &here.place, &id, &next, &seat.staff_id, now).await })).await?;
    Ok(Redirect::to(&back).into_response())
}

/// `POST /desk/groups/{id}/roll/{proposal}/decision`: `yes` or `no`.
pub async fn decide(State(app): State<App>, seat: Seat, Path((id, proposal)): Path<(Id, Id)>, SentForm(fields): SentForm) -> Result<Response> {
    let here = Here::find(&app, &mut app.db.read().await?, &seat, &id).await?;
    let yes = match fields.get("say") {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::Refused("err-form")),
    };
    let (back, now) = (format!("{}/roll", here.path()), app.clock.now());
    let deciding = app.db.write(move |tx| {
        Box::pin(async move {
            if yes {
                confirm_roll(tx, &here.place, &id, &proposal, &seat.staff_id, now).await
            } else {
                refuse_roll(tx, &here.place, &id, &proposal, &seat.staff_id, now).await
            }
        })
    });
    match deciding.await {
        // Decided or over in the meantime: the page says how it stands.
        Ok(()) | Err(Error::NotFound) => Ok(Redirect::to(&back).into_response()),
        Err(e) => Err(e),
    }
}
