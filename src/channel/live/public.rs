//! `GET /ws?page=..`: the line itself, for boards and for the open conversation of a guest. Staff are handed on.

use super::{Page, desk};
use crate::{
    act::board::{self, public::Asked},
    app::App,
    error::{Error, Result},
    ground::{
        db::{Id, Topic},
        live::{News, Sheet, Update, Watch},
        web::{
            socket::{self, Cause, Shown, Watcher},
            words::{Locale, borrowed},
        },
    },
    hear::dialogue::public::{Reading, reading},
    house::place::Place,
};
use axum::{
    extract::{
        Query, State,
        ws::{WebSocket, WebSocketUpgrade},
    },
    http::HeaderMap,
    response::Response,
};
use futures_util::future::BoxFuture;
use std::sync::Arc;

/// Which page the line belongs to.
#[derive(serde::Deserialize)]
pub struct Which {
    #[serde(default)]
    page: String,
    /// The mark of what it has already.
    #[serde(default)]
    have: String,
}

/// Opens a line.
///
/// # Errors
/// [`Error::NotFound`] for a page that cannot be watched, or not by this person.
pub async fn line(State(app): State<App>, Query(which): Query<Which>, headers: HeaderMap, upgrade: WebSocketUpgrade) -> Result<Response> {
    let (locale, page) = Page::read(&which.page).ok_or(Error::NotFound)?;
    let upgrade = socket::small(upgrade);
    match page {
        Page::Board(slug, asked) => {
            let watch = app.live.watch().ok_or(Error::TooMany)?;
            let place = app.places.tree(&app.db, app.clock.now()).await?.slug(&slug)?;
            Ok(upgrade.on_upgrade(move |line| look(line, app, watch, which.have, place, locale, asked)))
        }
        Page::Back => {
            let watch = app.live.watch().ok_or(Error::TooMany)?;
            Ok(upgrade.on_upgrade(move |line| read(line, app, watch, locale)))
        }
        Page::Inbox(which) => desk::line(app, &headers, upgrade, None, which).await,
        Page::Conversation(id, which) => desk::line(app, &headers, upgrade, Some(id), which).await,
    }
}

/// Somebody before a board.
struct Looking {
    app: App,
    watch: Watch,
    sheet: Arc<Sheet>,
    place: Id,
    locale: Locale,
    asked: Asked,
}

async fn look(line: WebSocket, app: App, mut watch: Watch, has: String, place: Arc<Place>, locale: Locale, asked: Asked) {
    watch.tune(vec![Topic::Board(place.id.clone())]);
    let sheet = app.live.sheet(&format!("board {} {} {} {}", locale.tag(), place.id, asked.show.key(), asked.after));
    let state = Looking { app, watch, sheet, place: place.id.clone(), locale, asked };
    socket::hold(line, Watcher { state, has, show: show_board, hear: |_, _| false, watch: |s| &s.watch }).await;
}

fn show_board(looking: &mut Looking, cause: Cause) -> BoxFuture<'_, Shown> {
    Box::pin(async move {
        if cause != Cause::Changed {
            return Shown::Nothing;
        }
        // What cannot be read now is shown to them when they come back.
        looking.news().await.map_or(Shown::Again, Shown::Page)
    })
}

impl Looking {
    async fn news(&self) -> Result<Arc<News>> {
        let news = self.sheet.at(self.watch.stamp(), self.app.clock.now(), || Box::pin(self.draw())).await;
        self.sheet.fold();
        news
    }

    async fn draw(&self) -> Result<Update> {
        let now = self.app.clock.now();
        let place = self.app.places.tree(&self.app.db, now).await?.id(&self.place)?;
        self.app.live.remind(&Topic::Board(self.place.clone()), board::public::turns(&self.app, &place, now).await?);
        let drawing = async { board::public::update(&self.app, &place, self.locale, self.asked).await.map(|update| update.each(borrowed::marked)) };
        borrowed::noting(drawing).await
    }
}

/// Somebody with their conversation open.
struct Writer {
    app: App,
    watch: Watch,
    reading: Reading,
}

async fn read(mut line: WebSocket, app: App, mut watch: Watch, locale: Locale) {
    let said = socket::first(&mut line, &watch).await;
    match said.and_then(|open| reading(&app, locale, open.as_str())) {
        Some(reading) => {
            watch.tune(vec![reading.topic()]);
            let state = Writer { app, watch, reading };
            socket::hold(line, Watcher { state, has: String::new(), show: show_thread, hear: |_, _| false, watch: |s| &s.watch }).await;
        }
        None => socket::refuse(line).await,
    }
}

fn show_thread(writer: &mut Writer, cause: Cause) -> BoxFuture<'_, Shown> {
    Box::pin(async move {
        if !writer.reading.is_open(&writer.app) {
            return Shown::Over;
        }
        if cause != Cause::Changed {
            return Shown::Nothing;
        }
        let drawing = async { writer.reading.update(&writer.app).await.map(|(update, more)| (update.each(borrowed::marked), more)) };
        match borrowed::noting(drawing).await {
            Ok((update, true)) => Shown::Page(News::after(None, update).into()),
            Ok((update, false)) => Shown::Last(News::after(None, update).into()),
            Err(_) => Shown::Again,
        }
    })
}
