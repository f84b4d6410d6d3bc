//! The inbox, and the numbers for those who read no words.

mod live;

pub use live::update;

use super::{List, view};
use crate::{
    app::App,
    clock::Time,
    config::Release,
    error::Result,
    ground::web::{page::Desk, parts},
    hear::concern::{self, Row},
    house::{
        place::{Place, Tree},
        staff::{Role, Seat},
    },
};
use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::Markup;
use std::sync::Arc;

/// Roles that read what people wrote.
pub const READERS: &[Role] = &[Role::Worker, Role::Manager, Role::Moderator, Role::Safeguarding, Role::Outside];
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
    pub waiting: i64,
}

/// Draws the lists and what stands in one of them for this person.
///
/// # Errors
/// When the database cannot be read.
pub async fn panes(app: &App, seat: &Seat, tree: &Tree, list: List, open: Option<&str>) -> Result<Panes> {
    let now = app.clock.now();
    let (rows, tally) = concern::list(&mut app.db.read().await?, &app.keys, list, &seat.staff_id, now).await?;
    let today = |row: &Row| tree.id(&row.place_id).map_or(row.answer_by, |p| p.today(now));
    let one_place = rows.windows(2).all(|w| w[0].place_id == w[1].place_id);
    Ok(Panes {
        lists: view::lists(list, tally, seat.has(PUBLISHERS)),
        queue: view::queue(list, &rows, open, today, one_place, open.is_none()),
        waiting: tally.to_answer,
    })
}

/// `GET /desk`: what waits, for those who read; the first room they may enter, for all others.
pub async fn inbox(State(app): State<App>, seat: Seat, Query(which): Query<Which>) -> Result<Response> {
    if !seat.has(READERS) {
        let first = seat.tabs().first().map_or("/desk/me", |tab| tab.0);
        return Ok(Redirect::to(first).into_response());
    }
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let panes = panes(&app, &seat, &tree, which.list(), None).await?;
    let next = next(&app, &seat, &tree, now);
    let live = parts::live(&format!("/desk?list={}", which.list().key()), SEE);
    let main = view::inbox(&panes.lists, &panes.queue, panes.waiting, next.as_deref(), &live);
    Ok(desk(&seat, &tree, &title(panes.waiting), "/desk", "desk", main).into_response())
}

fn title(waiting: i64) -> String {
    if waiting > 0 { format!("Inbox ({waiting} to answer)") } else { "Inbox".into() }
}

/// When new messages come in where this person works.
fn next(app: &App, seat: &Seat, tree: &Tree, now: Time) -> Option<String> {
    home(seat, tree).filter(|_| app.config.release == Release::Slots).map(|p| {
        let at = p.next_slot(now.plus(1)).local(&p.time_zone());
        format!("{}:{:02}", at.hour(), at.minute())
    })
}

/// `GET /desk/numbers`: how the places stand, without a word of anybody's.
pub async fn numbers(State(app): State<App>, seat: Seat) -> Result<Markup> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let today = home(&seat, &tree).map_or(crate::clock::Day(now.0 / crate::clock::Time::DAY), |p| p.today(now));
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
