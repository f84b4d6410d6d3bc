//! `GET /p/{place}/board`: drawn once for each change and served from memory with a tag of its own. What becomes public
//! at a slot is drawn again at that slot.

mod live;

pub use live::update;

use super::{board, view};
use crate::{
    app::App,
    clock::Time,
    error::Result,
    ground::{
        db::{Id, Topic},
        web::{
            Visit,
            assets::{Packing, gzip, takes_gzip},
            words::Locale,
        },
    },
    house::place::Place,
};
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// A board as it is sent.
struct Drawn {
    plain: Bytes,
    packed: Bytes,
    /// The entity tag of RFC 9110, in its quotes.
    tag: String,
    version: u64,
    fresh_until: Time,
}

/// Drawn boards, by place and language.
#[derive(Clone, Default)]
pub struct Shelf(Arc<RwLock<Boards>>);

type Boards = HashMap<(Id, Locale), Arc<Drawn>>;

/// Another process may have changed the board; it is at most this old.
const STALE: i64 = 5 * Time::SECOND;
/// Browsers may keep a board for a minute without asking.
const CACHE: &str = "public, max-age=60";

/// The board of a place.
pub async fn show(State(app): State<App>, visit: Visit, Path(slug): Path<String>, headers: HeaderMap) -> Result<Response> {
    let now = app.clock.now();
    let place = app.places.tree(&app.db, now).await?.slug(&slug)?;
    let version = app.db.version(&Topic::Board(place.id.clone()));
    let key = (place.id.clone(), visit.locale);
    let kept = app.boards.0.read().unwrap_or_else(PoisonError::into_inner).get(&key).filter(|d| d.version == version && now < d.fresh_until).cloned();
    let drawn = match kept {
        Some(drawn) => drawn,
        None => {
            let drawn = Arc::new(draw(&app, &place, visit.locale, version, now).await?);
            app.boards.0.write().unwrap_or_else(PoisonError::into_inner).insert(key, drawn.clone());
            drawn
        }
    };
    Ok(send(&drawn, &headers))
}

async fn draw(app: &App, place: &Place, locale: Locale, version: u64, now: Time) -> Result<Drawn> {
    let board = board(&mut app.db.read().await?, place, now).await?;
    let plain = view::page(locale, place, &board).into_string().into_bytes();
    let packed = gzip(&plain, Packing::Quick);
    // Of what is shown and of nothing else: a tag that counted changes would tell when somebody was here who agreed to
    // something that is shown later. A packed page ends in its own check sum and size (RFC 1952).
    let sum: String = packed.iter().rev().take(8).map(|b| format!("{b:02x}")).collect();
    // What is late is late from midnight on.
    let next = place.next_slot(now.plus(1)).min(place.today(now).plus(1).at(0, 0, &place.time_zone()));
    let fresh_until = if app.db.is_shared() { next.min(now.plus(STALE)) } else { next };
    Ok(Drawn { packed: packed.into(), plain: plain.into(), tag: format!("\"{sum}\""), version, fresh_until })
}

fn send(drawn: &Drawn, headers: &HeaderMap) -> Response {
    let common = [(header::CACHE_CONTROL, CACHE.to_string()), (header::ETAG, drawn.tag.clone()), (header::VARY, "accept-encoding".into())];
    let asked = headers.get(header::IF_NONE_MATCH).and_then(|v| v.to_str().ok()).unwrap_or_default();
    if asked.split(',').any(|tag| tag.trim().trim_start_matches("W/") == drawn.tag) {
        return (StatusCode::NOT_MODIFIED, common).into_response();
    }
    let html = (header::CONTENT_TYPE, "text/html; charset=utf-8");
    if takes_gzip(headers) {
        ([html, (header::CONTENT_ENCODING, "gzip")], common, drawn.packed.clone()).into_response()
    } else {
        ([html], common, drawn.plain.clone()).into_response()
    }
}
