//! The inbox, and the numbers for those who read no words.

mod live;

pub use live::update;

use super::{List, Tally, view};
use crate::{
    app::App,
    clock::{Day, Time},
    config::Release,
    error::{Error, Result},
    ground::{
        db::Id,
        web::{page::Desk, parts},
    },
    hear::{
        concern::{self, Concern, Row},
        deadline,
    },
    house::{
        place::{Place, Tree},
        staff::{Role, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::Markup;
use std::sync::Arc;
pub use view::Ticks;

/// Roles that read what people wrote.
pub const READERS: &[Role] = &[Role::Worker, Role::Manager, Role::Moderator, Role::Safeguarding, Role::Outside, Role::Trustee];
/// Roles that answer: a moderator reads for the board and answers nobody.
pub const ANSWERERS: &[Role] = &[Role::Worker, Role::Manager, Role::Safeguarding, Role::Outside, Role::Trustee];
/// Roles that propose words for the board.
pub const PUBLISHERS: &[Role] = &[Role::Manager, Role::Moderator];

/// What a page of the desk offers when something is new that it did not put in by itself.
pub const SEE: &str = "Something changed. See it";

/// Which list is looked at.
#[derive(serde::Deserialize)]
pub struct Which {
    #[serde(default)]
    pub list: String,
}

impl Which {
    #[must_use]
    pub fn list(&self) -> List {
        List::ALL.into_iter().find(|l| l.key() == self.list).unwrap_or(List::ToAnswer)
    }
}

/// The two panes that stand beside every conversation.
pub struct Panes {
    pub lists: Markup,
    pub queue: Markup,
    pub tally: Tally,
    pub is_empty: bool,
}

/// Draws the lists and what stands in one of them for this person.
///
/// # Errors
/// When the database cannot be read.
pub async fn panes(app: &App, seat: &Seat, tree: &Tree, list: List, open: Option<&str>, ticks: &Ticks) -> Result<Panes> {
    let now = app.clock.now();
    let day = home(seat, tree).map_or(Day(now.0 / Time::DAY), |p| p.today(now));
    let (mut rows, tally) = concern::list(&mut app.db.read().await?, &app.keys, list, &seat.staff_id, day, now).await?;
    for row in &mut rows {
        if let (Some(from), Ok(place)) = (row.board_from, tree.id(&row.place_id)) {
            row.answer_by = deadline::due(&place, place.today(from), concern::DAYS_TO_LOOK);
        }
    }
    let today = |row: &Row| tree.id(&row.place_id).map_or(row.answer_by, |p| p.today(now));
    let ticks = (open.is_none() && takes_ticks(seat, list)).then_some(ticks);
    let one_place = rows.windows(2).all(|w| w[0].place_id == w[1].place_id);
    Ok(Panes {
        lists: view::lists(list, tally, (seat.has(PUBLISHERS), seat.has(ANSWERERS)), &seat.form_secret, ""),
        queue: view::queue(list, &rows, open, today, one_place, ticks, tally),
        tally,
        is_empty: rows.is_empty(),
    })
}

/// Whether rows of a list can be ticked: where something waits, by those who answer.
fn takes_ticks(seat: &Seat, list: List) -> bool {
    seat.has(ANSWERERS) && matches!(list, List::ToAnswer | List::Mine | List::Later)
}

/// `GET /desk`: what waits, for those who read; the first room they may enter, for all others.
pub async fn inbox(State(app): State<App>, seat: Seat, Query(which): Query<Which>) -> Result<Response> {
    if !seat.has(READERS) {
        let first = seat.tabs().first().map_or("/desk/me", |tab| tab.0);
        return Ok(Redirect::to(first).into_response());
    }
    list(&app, &seat, which.list(), &Ticks::default(), &[]).await.map(IntoResponse::into_response)
}

/// A list as a page, with what is ticked in it and what was done with that.
///
/// # Errors
/// When the database cannot be read.
pub async fn list(app: &App, seat: &Seat, list: List, ticks: &Ticks, said: &[String]) -> Result<Markup> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let panes = panes(app, seat, &tree, list, None, ticks).await?;
    let next = next(app, seat, &tree, now);
    let live = parts::live(&format!("/desk?list={}", list.key()), SEE, "");
    let shows = takes_ticks(seat, list) && (!panes.is_empty || !said.is_empty());
    let today = home(seat, &tree).map_or(Day(now.0 / Time::DAY), |p| p.today(now));
    let colleagues = if shows { concern::all_colleagues(&mut app.db.read().await?, &seat.staff_id, today).await? } else { Vec::new() };
    let ticked = view::WithTicked { colleagues: &colleagues, me: &seat.staff_id, list, tomorrow: today.plus(1), secret: &seat.form_secret, said };
    let main = view::inbox(&panes.lists, &panes.queue, panes.tally.to_answer, next.as_deref(), shows.then_some(&ticked), &live);
    Ok(desk(seat, &tree, &title(panes.tally), "/desk", "desk", main))
}

/// How many wait, the most urgent first.
fn title(tally: Tally) -> String {
    match (tally.late, tally.today, tally.to_answer) {
        (0, 0, 0) => "Inbox".into(),
        (0, 0, n) => format!("Inbox ({n} to answer)"),
        (0, today, _) => format!("Inbox ({today} due today)"),
        (late, 0, _) => format!("Inbox ({late} late)"),
        (late, today, _) => format!("Inbox ({late} late, {today} due today)"),
    }
}

/// When new messages come in where this person works.
fn next(app: &App, seat: &Seat, tree: &Tree, now: Time) -> Option<String> {
    home(seat, tree).filter(|_| app.config.release == Release::Slots).map(|p| {
        let at = p.next_slot(now.plus(1)).local(&p.time_zone());
        format!("{}:{:02}", at.hour(), at.minute())
    })
}

/// `POST /desk/search`: what was told and holds `q`. What is looked for stands in no address and no log.
pub async fn search(State(app): State<App>, seat: Seat, form: SentForm) -> Result<Response> {
    let (now, wanted) = (app.clock.now(), form.0.get("q").trim());
    let tree = app.places.tree(&app.db, now).await?;
    if wanted.is_empty() {
        return Ok(Redirect::to("/desk").into_response());
    }
    let rows = concern::search(&mut app.db.read().await?, &app.keys, wanted, &seat.staff_id, now).await?;
    let day = home(&seat, &tree).map_or(Day(now.0 / Time::DAY), |p| p.today(now));
    let (_, tally) = concern::list(&mut app.db.read().await?, &app.keys, List::Mine, &seat.staff_id, day, now).await?;
    let today = |row: &Row| tree.id(&row.place_id).map_or(row.answer_by, |p| p.today(now));
    let lists = view::lists(List::All, tally, (seat.has(PUBLISHERS), seat.has(ANSWERERS)), &seat.form_secret, wanted);
    let main = view::found(&lists, &rows, wanted, today);
    Ok(desk(&seat, &tree, "Found", "/desk", "desk", main).into_response())
}

/// What a conversation's page shows of who has it: above, the way to take it; below, those to give it and put it off.
pub struct Holding {
    pub holder: Markup,
    pub giving: Markup,
}

/// # Errors
/// When the database cannot be read.
pub async fn holding(app: &App, seat: &Seat, place: &Place, c: &Concern) -> Result<Holding> {
    let mut tx = app.db.read().await?;
    let today = place.today(app.clock.now());
    let colleagues = concern::colleagues(&mut tx, c, today).await?;
    let put_off = concern::put_off_until(&mut tx, c, &seat.staff_id).await?;
    Ok(Holding {
        holder: view::holder(c, &seat.staff_id, &colleagues, &seat.form_secret),
        giving: view::giving(c, &seat.staff_id, &colleagues, put_off.filter(|day| *day > today), today, &seat.form_secret),
    })
}

/// `POST /desk/concern/{id}/holder`: `to` is a colleague, `me`, or nobody.
pub async fn hold(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    let (id, now) = (Id(id), app.clock.now());
    let c = concern::for_staff(&mut app.db.read().await?, &id, &seat.staff_id, now).await?;
    let place = app.places.tree(&app.db, now).await?.id(&c.place_id)?;
    let role = seat.role_at(ANSWERERS, &place).ok_or(Error::NotFound)?;
    let to = match form.0.get("to") {
        "" => None,
        "me" => Some(seat.staff_id.clone()),
        other => Some(Id(other.to_string())),
    };
    app.db.write(move |tx| Box::pin(async move { concern::give(tx, &c, to.as_ref(), role.key(), now).await })).await?;
    Ok(Redirect::to(&format!("/desk/concern/{id}")).into_response())
}

/// `POST /desk/concern/{id}/reminder`: `until` is the day to be reminded on, or nothing to take it up again.
pub async fn put_off(State(app): State<App>, seat: Seat, Path(id): Path<String>, form: SentForm) -> Result<Response> {
    let (id, now) = (Id(id), app.clock.now());
    let c = concern::for_staff(&mut app.db.read().await?, &id, &seat.staff_id, now).await?;
    let place = app.places.tree(&app.db, now).await?.id(&c.place_id)?;
    let until = form.0.get("until").parse::<jiff::civil::Date>().ok().map(Day::from_date);
    let (staff, here) = (seat.staff_id.clone(), place.clone());
    // A day that cannot be one takes nothing away: the page shows what stands.
    if until.is_some_and(|day| day > place.today(now)) || form.0.get("until").is_empty() {
        app.db.write(move |tx| Box::pin(async move { concern::put_off(tx, &here, &c, &staff, until, now).await })).await?;
    }
    Ok(Redirect::to(&format!("/desk/concern/{id}")).into_response())
}

/// `GET /desk/numbers`: how the places stand, without a word of anybody's.
pub async fn numbers(State(app): State<App>, seat: Seat) -> Result<Markup> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let today = home(&seat, &tree).map_or(Day(now.0 / Time::DAY), |p| p.today(now));
    let standings = concern::standings(&mut app.db.read().await?, &seat.staff_id, today, now).await?;
    let rows: Vec<_> = tree.all().iter().filter_map(|p| standings.iter().find(|s| s.place_id == p.id).map(|s| (p.clone(), s.clone()))).collect();
    Ok(desk(&seat, &tree, "Numbers", "/desk/numbers", "", view::numbers(&rows)))
}

/// The place a person's first role stands at.
#[must_use]
pub fn home(seat: &Seat, tree: &Tree) -> Option<Arc<Place>> {
    seat.posts.first().and_then(|post| tree.id(&post.place_id).ok())
}

/// A page of the desk with this person's header.
#[must_use]
pub fn desk(seat: &Seat, tree: &Tree, title: &str, here: &str, class: &str, main: Markup) -> Markup {
    let name = home(seat, tree).map_or_else(|| "Hearback".to_string(), |p| p.name.clone());
    Desk { title, name: &name, tabs: &seat.tabs(), here, person: Some((seat.first_name(), &seat.form_secret)), class }.page(main)
}
