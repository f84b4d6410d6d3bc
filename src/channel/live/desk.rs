//! The lines of the desk: for whoever is signed in, for what their posts reach, for as long as both are so.

use crate::{
    app::App,
    error::{Error, Result},
    ground::{
        db::{Id, Topic},
        live::{News, Sheet, Update, Watch},
        web::socket::{self, Cause, Shown, Watcher},
    },
    hear::{
        concern::desk::{self as inbox, READERS, Which},
        dialogue::{self, desk::aside},
    },
    house::{
        place::{Place, Tree},
        staff::{Role, Seat, desk::Pass},
    },
};
use axum::{
    extract::ws::WebSocketUpgrade,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use futures_util::future::BoxFuture;
use std::sync::Arc;

/// Roles that read the team's lane; what is about staff is for the outside person.
const TEAM: &[Role] = &[Role::Worker, Role::Manager, Role::Moderator, Role::Safeguarding];
const OUTSIDE: &[Role] = &[Role::Outside];
const BEYOND: &[Role] = &[Role::Trustee];

/// Somebody at the desk.
struct Sitting {
    app: App,
    watch: Watch,
    sheet: Arc<Sheet>,
    pass: Pass,
    staff: Id,
    concern: Option<Id>,
    which: Which,
    /// Whether they were ever told of company.
    accompanied: bool,
}

/// Opens a line for the inbox, or for a conversation.
///
/// # Errors
/// [`Error::NotYours`] without a session or a role that reads; [`Error::NotFound`] for a conversation that is not theirs.
pub async fn line(app: App, headers: &HeaderMap, upgrade: WebSocketUpgrade, concern: Option<Id>, which: Which) -> Result<Response> {
    let pass = Pass::of(&app, headers);
    let Some(seat) = pass.seat(&app).await? else { return Ok(crate::ground::web::error::trouble(StatusCode::UNAUTHORIZED, Error::NotYours)) };
    if !seat.has(READERS) {
        return Err(Error::NotYours);
    }
    if let Some(id) = &concern {
        crate::hear::concern::for_staff(&mut app.db.read().await?, id, &seat.staff_id, app.clock.now()).await?;
    }
    let watch = app.live.watch_desk().ok_or(Error::TooMany)?;
    let sheet = app.live.sheet(&format!("desk {} {} {}", seat.staff_id, concern.as_ref().map_or("", |id| &id.0), which.list().key()));
    let mut state = Sitting { app, watch, sheet, pass, staff: seat.staff_id.clone(), concern, which, accompanied: false };
    state.tune(&seat).await?;
    if let Some(id) = &state.concern {
        state.app.live.sits_down(&state.watch, id, &seat.staff_id, seat.first_name());
    }
    Ok(upgrade.on_upgrade(move |line| socket::hold(line, Watcher { state, has: String::new(), show, hear, watch: |s| &s.watch })))
}

/// The places whose desk this person reads, and of each what wakes them.
fn reached<'t>(seat: &Seat, tree: &'t Tree) -> impl Iterator<Item = (&'t Arc<Place>, Topic)> {
    tree.all().iter().flat_map(|p| {
        let lanes = [(TEAM, Topic::Desk(p.id.clone())), (OUTSIDE, Topic::Outside(p.id.clone())), (BEYOND, Topic::Beyond(p.id.clone()))];
        lanes.into_iter().filter(|(roles, _)| seat.may(roles, p)).map(move |(_, topic)| (p, topic))
    })
}

fn show(sitting: &mut Sitting, cause: Cause) -> BoxFuture<'_, Shown> {
    Box::pin(async move {
        match sitting.shown(cause).await {
            Ok(shown) => shown,
            // No longer theirs, or gone.
            Err(Error::NotFound | Error::NotYours) => Shown::Over,
            // What cannot be read now is shown to them when they come back.
            Err(_) => Shown::Again,
        }
    })
}

/// Their page says one thing, now and then: that they are writing.
fn hear(sitting: &mut Sitting, said: &str) -> bool {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Said {
        writing: bool,
    }
    match (serde_json::from_str::<Said>(said), &sitting.concern) {
        (Ok(said), Some(concern)) => {
            if said.writing {
                sitting.app.live.writes(&sitting.watch, concern);
            }
            true
        }
        _ => false,
    }
}

impl Sitting {
    /// Watches what this person reaches now, and is woken at the next slot of each place: what comes in then was told to
    /// nobody before.
    async fn tune(&mut self, seat: &Seat) -> Result<Arc<Tree>> {
        let now = self.app.clock.now();
        let tree = self.app.places.tree(&self.app.db, now).await?;
        let mut topics: Vec<Topic> = reached(seat, &tree).map(|(_, topic)| topic).collect();
        topics.push(Topic::Places);
        topics.extend(self.concern.clone().map(Topic::Concern));
        self.watch.tune(topics);
        for (place, topic) in reached(seat, &tree) {
            self.app.live.remind(&topic, place.next_slot(now.plus(1)));
        }
        Ok(tree)
    }

    async fn shown(&mut self, cause: Cause) -> Result<Shown> {
        let Some(seat) = self.pass.seat(&self.app).await?.filter(|seat| seat.has(READERS)) else { return Ok(Shown::Over) };
        match (cause, &self.concern) {
            (Cause::Changed, _) => self.page(&seat).await.map(Shown::Page),
            (Cause::Company, Some(id)) => {
                let others = self.app.live.others(id, &self.staff);
                self.accompanied |= !others.is_empty();
                Ok(if self.accompanied { Shown::Aside(News::after(None, aside(&others)).into()) } else { Shown::Nothing })
            }
            (Cause::Company, None) | (Cause::Beat, _) => Ok(Shown::Nothing),
        }
    }

    async fn page(&mut self, seat: &Seat) -> Result<Arc<News>> {
        let tree = self.tune(seat).await?;
        let drawn = self.sheet.at(self.watch.stamp(), self.app.clock.now(), || Box::pin(self.draw(seat, &tree))).await;
        self.sheet.fold();
        drawn
    }

    async fn draw(&self, seat: &Seat, tree: &Tree) -> Result<Update> {
        match &self.concern {
            Some(id) => dialogue::desk::update(&self.app, seat, tree, id, &self.which).await,
            None => inbox::update(&self.app, seat, tree, &self.which).await,
        }
    }
}
