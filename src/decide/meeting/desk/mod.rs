//! Meetings at the desk: those who speak for a group call them and keep the record, managers bring what they have at the end,
//! and managers and trustees answer.

mod items;
mod record;

pub use items::{deferred, ended, items, minutes, papers};
pub use record::{answers, attendance, countersigned, decisions, hands};

use super::{Chair, Draft, Influence, Kind, Phase, Side, Whole, build, call, call_off, influence, late, of_place, view, whole};
use crate::{
    app::App,
    clock::Time,
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        web::{form::Fields, words::Locale},
    },
    hear::concern::desk::desk,
    house::{
        group::{self, Group},
        place::{Place, Tree},
        staff::{Problems, Role, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::Markup;
use std::sync::Arc;

/// Who speaks for a group.
pub const STEWARDS: &[Role] = &[Role::Steward];
/// Who reads what is going on with meetings.
pub const LOOKERS: &[Role] = &[Role::Steward, Role::Manager, Role::Trustee];
/// Who calls them and writes their record.
pub const CALLERS: &[Role] = &[Role::Steward, Role::Manager];
/// Who answers for the organisation.
pub const ANSWERERS: &[Role] = &[Role::Manager, Role::Trustee];
const MANAGERS: &[Role] = &[Role::Manager];

const HERE: &str = "/desk/meetings";

fn places(seat: &Seat, tree: &Tree, roles: &[Role]) -> Vec<Arc<Place>> {
    tree.all().iter().filter(|p| seat.may(roles, p)).cloned().collect()
}

/// `GET /desk/meetings`
pub async fn list(State(app): State<App>, seat: Seat) -> Result<Markup> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let mut tx = app.db.read().await?;
    let (mut rows, mut all) = (Vec::new(), Influence::default());
    for place in places(&seat, &tree, LOOKERS) {
        all = all.and(influence(&mut tx, &place.id, now).await?);
        let late = late(&mut tx, &place.id, place.today(now)).await?;
        for meeting in of_place(&mut tx, &place.id).await? {
            let late = late.iter().find(|l| l.meeting_id == meeting.id).map_or(0, |l| l.n);
            rows.push(view::Row { meeting, place: place.clone(), late });
        }
    }
    drop(tx);
    Ok(desk(&seat, &tree, "Meetings", HERE, "", view::list(&rows, all, seat.has(CALLERS), now)))
}

/// Who could hold a meeting that this person calls: groups they speak for; places they manage, and the groups there.
async fn holders(tx: &mut Tx, seat: &Seat, tree: &Tree, now: Time) -> Result<Vec<view::Holder>> {
    let mut found: Vec<view::Holder> = Vec::new();
    let of = |group: &Group, place: &Arc<Place>, leads| view::Holder {
        key: format!("group-{}", group.id),
        name: format!("{}, {}", group.name, place.name),
        place: place.clone(),
        group: Some(group.id.clone()),
        leads,
    };
    for group in led(tx, seat, tree, now).await? {
        let place = tree.id(&group.place_id)?;
        found.push(of(&group, &place, true));
    }
    for place in places(seat, tree, MANAGERS) {
        for group in group::of_place(tx, &place).await?.iter().filter(|g| g.place_id == place.id && g.ended_on.is_none()) {
            if !found.iter().any(|h| h.group.as_ref() == Some(&group.id)) {
                found.push(of(group, &place, false));
            }
        }
        let name = format!("The house, at {}", place.name);
        found.push(view::Holder { key: format!("place-{}", place.id), name, place: place.clone(), group: None, leads: false });
    }
    Ok(found)
}

/// The groups this person speaks for.
async fn led(tx: &mut Tx, seat: &Seat, tree: &Tree, now: Time) -> Result<Vec<Group>> {
    let mut found = Vec::new();
    let Some(first) = places(seat, tree, STEWARDS).first().map(|p| p.today(now)) else { return Ok(found) };
    for group in group::known_to(tx, &seat.staff_id, first).await? {
        let place = tree.id(&group.place_id)?;
        if group.ended_on.is_none() && seat.may(STEWARDS, &place) && group::is_officer(tx, &seat.staff_id, &group.id, place.today(now)).await? {
            found.push(group);
        }
    }
    Ok(found)
}

/// `GET /desk/meetings/new`
pub async fn new(State(app): State<App>, seat: Seat) -> Result<Response> {
    calling(&app, &seat, &Fields::default(), &Problems::new()).await
}

async fn calling(app: &App, seat: &Seat, typed: &Fields, problems: &Problems) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let holders = holders(&mut app.db.read().await?, seat, &tree, now).await?;
    let main = view::calling(&holders, &view::Making { secret: &seat.form_secret, typed, problems });
    Ok(answered(seat, &tree, "Call a meeting", problems, main))
}

fn answered(seat: &Seat, tree: &Tree, title: &str, problems: &Problems, main: Markup) -> Response {
    let (status, title) = if problems.is_empty() { (StatusCode::OK, title.to_string()) } else { (StatusCode::UNPROCESSABLE_ENTITY, format!("Error: {title}")) };
    (status, desk(seat, tree, &title, HERE, "", main)).into_response()
}

/// `POST /desk/meetings`
pub async fn add(State(app): State<App>, seat: Seat, SentForm(fields): SentForm) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let holders = holders(&mut app.db.read().await?, &seat, &tree, now).await?;
    let Some(holder) = holders.into_iter().find(|h| h.key == fields.get("holder")) else {
        return calling(&app, &seat, &fields, &vec![("holder", "Choose who holds it".into())]).await;
    };
    let place = holder.place.clone();
    let draft = Draft {
        group: holder.group.clone(),
        kind: Kind::from_key(fields.get("kind")),
        starts_at: place.moment_of(fields.get("starts")),
        minutes: whole_number(&fields, "lasts"),
        venue: fields.get("venue").into(),
        chair: Chair::from_key(fields.get("chair")),
    };
    let mut problems = draft.problems(now);
    spoilt(&fields, "venue", &mut problems);
    if draft.kind == Some(Kind::UsersOnly) && !holder.leads {
        problems.push(("kind", "Only those who speak for a group call a meeting for users alone".into()));
    }
    if !problems.is_empty() {
        return calling(&app, &seat, &fields, &problems).await;
    }
    let by = seat.role_at(if holder.leads { STEWARDS } else { MANAGERS }, &place).ok_or(Error::NotYours)?.key();
    let overdue = (app.overdue)(&mut app.db.read().await?, &place, now).await?;
    let id = app.db.write(move |tx| Box::pin(async move { call(tx, &tree, &place, &draft, &overdue, by, now).await })).await?;
    Ok(back_to(&id))
}

/// A whole number; anything else is below nothing, so that it is said to be wrong.
fn whole_number(fields: &Fields, name: &str) -> i64 {
    fields.get(name).parse().unwrap_or(-1)
}

/// Something in a form was no text.
fn spoilt(fields: &Fields, field: &'static str, problems: &mut Problems) {
    if fields.is_spoilt() {
        problems.push((field, "Some signs could not be read and were taken out. Look at it, then send it again".into()));
    }
}

/// A meeting this person may look at, and what they are to it.
struct Found {
    whole: Whole,
    place: Arc<Place>,
    tree: Arc<Tree>,
    group: Option<Group>,
    /// For which side they act, if for any, and as what.
    side: Option<(Side, &'static str)>,
    now: Time,
}

impl Found {
    async fn of(app: &App, seat: &Seat, id: &Id) -> Result<Found> {
        let now = app.clock.now();
        let tree = app.places.tree(&app.db, now).await?;
        let mut tx = app.db.read().await?;
        let whole = whole(&mut tx, id).await?;
        let place = tree.id(&whole.meeting.place_id)?;
        if !seat.may(LOOKERS, &place) {
            return Err(Error::NotFound);
        }
        let group = match &whole.meeting.group_id {
            Some(id) => Some(group::by_id(&mut tx, id).await?),
            None => None,
        };
        let leads = match &group {
            Some(group) => seat.may(STEWARDS, &place) && group::is_officer(&mut tx, &seat.staff_id, &group.id, place.today(now)).await?,
            // Of a meeting of the house, any group there speaks for users.
            None => led(&mut tx, seat, &tree, now).await?.iter().any(|g| tree.id(&g.place_id).is_ok_and(|p| p.is_over(&place) || place.is_over(&p))),
        };
        let side = if leads { Some((Side::Users, Role::Steward.key())) } else { seat.role_at(MANAGERS, &place).map(|role| (Side::Management, role.key())) };
        Ok(Found { whole, place, tree, group, side, now })
    }

    /// The same for somebody who does something with it.
    async fn acting(app: &App, seat: &Seat, id: &Id) -> Result<(Found, Side, &'static str)> {
        let found = Found::of(app, seat, id).await?;
        let (side, by) = found.side.ok_or(Error::NotYours)?;
        Ok((found, side, by))
    }

    /// The same for somebody who speaks for its group.
    async fn led(app: &App, seat: &Seat, id: &Id) -> Result<(Found, &'static str)> {
        match Found::acting(app, seat, id).await? {
            (found, Side::Users, by) => Ok((found, by)),
            _ => Err(Error::NotYours),
        }
    }

    /// Says why it is not the time for something.
    fn only(&self, phase: Phase, field: &'static str, problems: &mut Problems) {
        let stands = self.whole.meeting.phase(self.now);
        if stands == phase {
            return;
        }
        let sentence = match (stands, phase) {
            (Phase::Off, _) => "This meeting was called off",
            (Phase::Coming, _) => "The meeting has not begun yet",
            (Phase::Agreed, _) => "The group has agreed to the record. Nothing but answers is added to it",
            (Phase::Held, _) => "The meeting has begun. This belongs to the next one",
        };
        problems.push((field, sentence.into()));
    }

    fn at<'a>(&'a self, app: &'a App) -> view::At<'a> {
        view::At {
            l: Locale::English,
            whole: &self.whole,
            place: &self.place,
            group: self.group.as_ref().map(|g| g.name.as_str()),
            now: self.now,
            hosts: &app.config.link_hosts,
        }
    }
}

/// `GET /desk/meetings/{id}`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<Id>) -> Result<Response> {
    let found = Found::of(&app, &seat, &id).await?;
    Ok(page(&app, &seat, &found, &Fields::default(), &Problems::new()))
}

fn page(app: &App, seat: &Seat, found: &Found, typed: &Fields, problems: &Problems) -> Response {
    let standing = view::Standing { at: found.at(app), side: found.side.map(|(side, _)| side), answers: seat.may(ANSWERERS, &found.place) };
    let main = view::one(&standing, &view::Making { secret: &seat.form_secret, typed, problems });
    answered(seat, &found.tree, "Meeting", problems, main)
}

fn back_to(id: &Id) -> Response {
    Redirect::to(&format!("{HERE}/{id}")).into_response()
}

/// `POST /desk/meetings/{id}/agenda`: what became late or wanted since it was called.
pub async fn agenda(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let (found, _, by) = Found::acting(&app, &seat, &id).await?;
    let (place, tree, now) = (found.place.clone(), found.tree.clone(), found.now);
    if found.whole.meeting.phase(now) == Phase::Coming {
        let (overdue, at) = ((app.overdue)(&mut app.db.read().await?, &place, now).await?, id.clone());
        app.db.write(move |tx| Box::pin(async move { build(tx, &tree, &place, &at, &overdue, by, now).await })).await?;
    }
    Ok(back_to(&id))
}

/// `POST /desk/meetings/{id}/end`: it is called off.
pub async fn off(State(app): State<App>, seat: Seat, Path(id): Path<Id>, _form: SentForm) -> Result<Response> {
    let (found, side, by) = Found::acting(&app, &seat, &id).await?;
    // Managers call off what the house holds; what a group holds is the group's.
    if side == Side::Management && found.group.is_some() {
        return Err(Error::NotYours);
    }
    let (place, now, at) = (found.place.clone(), found.now, id.clone());
    app.db.write(move |tx| Box::pin(async move { call_off(tx, &place, &at, by, now).await })).await?;
    Ok(back_to(&id))
}

/// `GET /desk/meetings/{id}/wall?item=2`: for the projector. What is on is in the address and kept nowhere.
pub async fn wall(State(app): State<App>, seat: Seat, Path(id): Path<Id>, RawQuery(query): RawQuery) -> Result<Markup> {
    let found = Found::of(&app, &seat, &id).await?;
    let on = Fields::parse(query.unwrap_or_default().as_bytes()).get("item").parse().unwrap_or(0);
    Ok(view::wall(&found.at(&app), on))
}
