//! People: who works at an administrator's places, what each may do, and the links they are given.

use super::{moment, owned, spoilt, status, titled};
use crate::{
    app::App,
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::Id,
        web::{form::Fields, parts},
    },
    house::{
        place::Tree,
        setup::{self, Reach, alone_from_outside, clash, view},
        staff::{self, Details, LASTS, Person, Problems, Role, Seat, desk, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use std::sync::Arc;

const BY: &str = "admin";
/// Days ahead that a leaving can be known.
const FURTHEST: i64 = 366;

/// `GET /desk/people`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Response> {
    all(&app, &seat, &Fields::default(), None, &Problems::new()).await
}

/// A link that is shown once: whose it is, and the link.
type Fresh<'a> = (&'a str, &'a str);

async fn all(app: &App, seat: &Seat, fields: &Fields, fresh: Option<Fresh<'_>>, problems: &Problems) -> Result<Response> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let reach = Reach { seat, tree: &tree };
    let mut people = staff::people(&mut app.db.read().await?).await?;
    people.retain(|person| reach.sees(person));
    let places = reach.places();
    let shown = fresh.map(|(name, link)| shown(app, &reach, name, link));
    let main = view::people(&view::People {
        form: &seat.form_secret,
        tree: &tree,
        me: &seat.staff_id,
        people: &people,
        places: &places,
        typed: fields,
        fresh: shown.as_ref(),
        now: app.clock.now(),
        today: today(&reach, app.clock.now()),
        problems,
    });
    Ok((status(problems), desk::page(app, seat, &titled("People", problems), "/desk/people", main).await?).into_response())
}

fn shown(app: &App, reach: &Reach<'_>, name: &str, link: &str) -> view::Fresh {
    let zone = reach.places().first().map_or(jiff::tz::TimeZone::UTC, |place| place.time_zone());
    view::Fresh {
        name: name.to_string(),
        address: format!("{}/desk/join/{link}", app.config.public_url.trim_end_matches('/')),
        until: moment(app.clock.now().plus(LASTS), &zone),
    }
}

/// `POST /desk/people`
pub async fn add(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let place = Reach { seat: &seat, tree: &tree }.place(&Id(fields.get("place").to_string()))?;
    let details = Details::new(fields.get("name"), fields.get("title"), fields.get("email"));
    let mut problems = Problems::new();
    spoilt(&fields, &mut problems, "name");
    problems.extend(owned(details.problems()));
    let role = Role::from_key(fields.get("role"));
    if role.is_none() {
        problems.push(("role", "Choose what this person may do".to_string()));
    }
    let taken = || ("email", "Somebody with this e-mail is here already. Choose their name in the list to change what they may do".to_string());
    if problems.is_empty() && staff::is_known(&mut app.db.read().await?, &details.email).await? {
        problems.push(taken());
    }
    let Some(role) = role.filter(|_| problems.is_empty()) else { return all(&app, &seat, &fields, None, &problems).await };
    let (keys, name) = (app.keys.clone(), details.name.clone());
    let invited = app.db.write(move |tx| {
        Box::pin(async move {
            let id = staff::make(tx, &details.name, &details.title, &details.email, now).await?;
            staff::give(tx, &id, role, &place, BY, now).await?;
            staff::invite(tx, &keys, &id, &place.id, BY, now).await
        })
    });
    match invited.await {
        Ok(link) => all(&app, &seat, &Fields::default(), Some((&name, &link)), &Problems::new()).await,
        // Somebody else gave this address to somebody in the same moment: all else was looked at before.
        Err(Error::Refused(_)) => all(&app, &seat, &fields, None, &vec![taken()]).await,
        Err(e) => Err(e),
    }
}

/// Somebody this administrator knows of.
async fn known(app: &App, seat: &Seat, id: &Id) -> Result<(Arc<Tree>, Person)> {
    let tree = app.places.tree(&app.db, app.clock.now()).await?;
    let person = staff::person(&mut app.db.read().await?, id).await?;
    if (Reach { seat, tree: &tree }).sees(&person) { Ok((tree, person)) } else { Err(Error::NotFound) }
}

/// `GET /desk/people/{id}`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<Id>) -> Result<Response> {
    one(&app, &seat, &id, None, &Fields::default(), &Problems::new()).await
}

async fn one(app: &App, seat: &Seat, id: &Id, link: Option<&str>, typed: &Fields, problems: &Problems) -> Result<Response> {
    let (tree, person) = known(app, seat, id).await?;
    let people = staff::people(&mut app.db.read().await?).await?;
    let reach = Reach { seat, tree: &tree };
    let fresh = link.map(|link| shown(app, &reach, &person.name, link));
    let main = view::person(&view::OnePerson {
        form: &seat.form_secret,
        tree: &tree,
        person: &person,
        people: &people,
        alone: &alone_from_outside(&people, &person, tree.all()),
        reach,
        places: &reach.places(),
        fresh: fresh.as_ref(),
        now: app.clock.now(),
        today: today(&reach, app.clock.now()),
        typed,
        problems,
    });
    Ok((status(problems), desk::page(app, seat, &titled("Change what someone may do", problems), "/desk/people", main).await?).into_response())
}

/// The day it is at the first of an administrator's places.
fn today(reach: &Reach<'_>, now: Time) -> Day {
    reach.places().first().map_or(Day(now.0.div_euclid(Time::DAY)), |place| place.today(now))
}

/// `POST /desk/people/{id}/posts`
pub async fn give(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let (tree, person) = known(&app, &seat, &id).await?;
    let reach = Reach { seat: &seat, tree: &tree };
    let place = reach.place(&Id(fields.get("place").to_string()))?;
    let role = Role::from_key(fields.get("role")).ok_or(Error::Refused("err-form"))?;
    if reach.is_self(&person) || person.ended_at.is_some() {
        return Err(Error::NotYours);
    }
    let apart = clash(&person.posts, role, &place).unwrap_or("This person was given something else meanwhile: look once more");
    match app.db.write(move |tx| Box::pin(async move { setup::give(tx, &person.id, role, &place, BY, now).await })).await {
        Ok(()) => Ok(Redirect::to(&format!("/desk/people/{id}")).into_response()),
        Err(Error::NotYours) => one(&app, &seat, &id, None, &fields, &vec![("role", apart.to_string())]).await,
        Err(e) => Err(e),
    }
}

/// `POST /desk/people/{id}/posts/{post}/end`
pub async fn take(State(app): State<App>, seat: Seat, Path((id, post)): Path<(Id, Id)>, _: SentForm) -> Result<Response> {
    let now = app.clock.now();
    let (tree, person) = known(&app, &seat, &id).await?;
    let reach = Reach { seat: &seat, tree: &tree };
    let held = person.posts.iter().find(|p| p.id == post).ok_or(Error::NotFound)?;
    reach.place(&held.place_id)?;
    if reach.is_self(&person) {
        return Err(Error::NotYours);
    }
    app.db.write(move |tx| Box::pin(async move { staff::take(tx, &person.id, &post, BY, now).await })).await?;
    Ok(Redirect::to(&format!("/desk/people/{id}")).into_response())
}

/// `POST /desk/people/{id}/invitations`
pub async fn invite(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _: SentForm) -> Result<Response> {
    let now = app.clock.now();
    let (tree, person) = known(&app, &seat, &id).await?;
    let reach = Reach { seat: &seat, tree: &tree };
    if !reach.holds(&person) {
        return Err(Error::NotYours);
    }
    let at = person.posts.first().map(|p| p.place_id.clone()).or(person.first_place).or(reach.places().first().map(|p| p.id.clone()));
    let at = at.ok_or(Error::NotFound)?;
    let keys = app.keys.clone();
    let link = app.db.write(move |tx| Box::pin(async move { staff::invite(tx, &keys, &person.id, &at, BY, now).await })).await?;
    one(&app, &seat, &id, Some(&link), &Fields::default(), &Problems::new()).await
}

/// `POST /desk/people/{id}/leaving`: from the morning of `day` they work here no longer; without a day, from now on; with
/// `stay` they do after all.
pub async fn leave(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let (tree, person) = known(&app, &seat, &id).await?;
    let reach = Reach { seat: &seat, tree: &tree };
    if !reach.holds(&person) {
        return Err(Error::NotYours);
    }
    let today = today(&reach, now);
    let day = match (fields.has("stay"), fields.has("day")) {
        (true, _) => None,
        (false, false) => Some(today),
        (false, true) => match parts::day(fields.get("day")) {
            Some(day) if (today..=today.plus(FURTHEST)).contains(&day) => Some(day),
            other => {
                let sentence = if other.is_none_or(|day| day > today) { "Choose a day within a year" } else { "This day is over: choose today or a later one" };
                return one(&app, &seat, &id, None, &fields, &vec![("day", sentence.to_string())]).await;
            }
        },
    };
    let gone = day == Some(today);
    app.db
        .write(move |tx| {
            Box::pin(async move { if gone { staff::leave(tx, &person.id, BY, now).await } else { staff::set_leaving(tx, &person.id, day, BY, now).await } })
        })
        .await?;
    Ok(Redirect::to(&if gone { "/desk/people".to_string() } else { format!("/desk/people/{id}") }).into_response())
}

/// `POST /desk/people/{id}/absence`: somebody who cannot say it themselves is away.
pub async fn away(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (tree, person) = known(&app, &seat, &id).await?;
    let reach = Reach { seat: &seat, tree: &tree };
    if !reach.holds(&person) || person.ended_at.is_some() {
        return Err(Error::NotYours);
    }
    let problems = desk::away::say(&app, &id, &fields, Role::Admin, today(&reach, app.clock.now())).await?;
    if problems.is_empty() { Ok(Redirect::to(&format!("/desk/people/{id}")).into_response()) } else { one(&app, &seat, &id, None, &fields, &problems).await }
}

/// `POST /desk/people/{id}/absence/end`
pub async fn back(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _: SentForm) -> Result<Response> {
    let now = app.clock.now();
    let (tree, person) = known(&app, &seat, &id).await?;
    let reach = Reach { seat: &seat, tree: &tree };
    if !reach.holds(&person) {
        return Err(Error::NotYours);
    }
    let today = today(&reach, now);
    app.db.write(move |tx| Box::pin(async move { staff::come_back(tx, &person.id, Role::Admin, today, now).await })).await?;
    Ok(Redirect::to(&format!("/desk/people/{id}")).into_response())
}
