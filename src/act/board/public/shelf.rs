//! Where boards are kept: each read once for a change, each of its pages drawn once from that reading.

use crate::{
    act::board::{
        Board, Part, Show, What, below,
        feed::{self, From},
        joined, part, parts, turns as turns_at, view,
    },
    app::App,
    clock::Time,
    error::{Error, Result},
    ground::{
        db::{Id, Topic},
        web::{
            assets::{Packing, gzip, takes_gzip},
            guard::ForFrames,
            words::Locale,
        },
    },
    house::place::{Place, Tree},
};
use axum::{
    body::Bytes,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

/// Another process may have changed a board; it is at most this old.
const STALE: i64 = 5 * Time::SECOND;
/// Browsers may keep a board for a minute without asking.
const CACHE: &str = "public, max-age=60";
/// A screen asks each time: the next card is never an old one.
const ASK: &str = "public, no-cache";
/// As many cards of a board come on a screen: an afternoon's worth is no slideshow.
const ON_SCREEN: usize = 40;
/// Bytes of drawn pages, and cards of boards, that are kept at most. Beyond, all is drawn again as it is asked for.
const MOST_BYTES: usize = 16 << 20;
const MOST_CARDS: usize = 20_000;
/// Up to so many places that changed are read one by one.
const ONE_BY_ONE: usize = 8;

/// One of the things that can be drawn of a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sheet {
    Page(Show, usize),
    Framed(Show, usize),
    Screen(usize, bool),
    Whole(i64),
    Json,
    Csv,
    Atom,
}

/// As it is sent.
struct Drawn {
    kind: &'static str,
    plain: Bytes,
    packed: Bytes,
    /// The entity tag of RFC 9110, in its quotes.
    tag: String,
    stands: Stands,
}

/// How long something is as it was read.
#[derive(Clone, Copy)]
struct Stands {
    version: u64,
    until: Time,
}

/// A board as it was read, and what it was put together from.
#[derive(Clone)]
pub struct Kept {
    pub board: Arc<Board>,
    stands: Stands,
    parts: Arc<HashMap<Id, (Arc<Part>, Stands)>>,
}

/// Boards that were read, and what was drawn of them.
#[derive(Clone, Default)]
pub struct Shelf(Arc<Inner>);

#[derive(Default)]
struct Inner {
    /// Who comes first reads, the others wait for it.
    boards: Mutex<HashMap<Id, Reading>>,
    sheets: RwLock<HashMap<(Id, Locale, Sheet), Arc<Drawn>>>,
}

type Reading = Arc<tokio::sync::Mutex<Option<Kept>>>;

/// Counts what changes a board: what happens on it and below it, and the tree with its names.
fn version(app: &App, place: &Id) -> u64 {
    app.db.version(&Topic::Board(place.clone())) + app.db.version(&Topic::Places)
}

/// When a board turns without anybody doing anything.
///
/// # Errors
/// When the places cannot be read.
pub async fn turns(app: &App, place: &Place, now: Time) -> Result<Time> {
    Ok(turns_at(&*app.places.tree(&app.db, now).await?, place, now))
}

/// The board of a place as it stands.
///
/// # Errors
/// When the database cannot be read.
pub async fn board(app: &App, place: &Arc<Place>, now: Time) -> Result<Kept> {
    let version = version(app, &place.id);
    let reading = app.boards.0.boards.lock().unwrap_or_else(PoisonError::into_inner).entry(place.id.clone()).or_default().clone();
    let mut reading = reading.lock().await;
    if let Some(kept) = reading.as_ref().filter(|kept| kept.stands.is_so(version, now)) {
        return Ok(kept.clone());
    }
    let tree = app.places.tree(&app.db, now).await?;
    let parts = Arc::new(gathered(app, &tree, place, reading.as_ref(), now).await?);
    let all: Vec<Arc<Part>> = parts.values().map(|(part, _)| part.clone()).collect();
    let kept = Kept { board: Arc::new(joined(place, &all, now)), stands: Stands { version, until: until(app, &tree, place, now) }, parts };
    *reading = Some(kept.clone());
    drop(reading);
    app.boards.tidy();
    Ok(kept)
}

/// Until when what was read of these places stands, if nothing is told.
fn until(app: &App, tree: &Tree, place: &Place, now: Time) -> Time {
    let until = turns_at(tree, place, now);
    if app.db.is_shared() { until.min(now.plus(STALE)) } else { until }
}

/// What the places of a board bring. Few that changed since are read one by one; many, or all of them, at once.
async fn gathered(app: &App, tree: &Tree, place: &Arc<Place>, before: Option<&Kept>, now: Time) -> Result<HashMap<Id, (Arc<Part>, Stands)>> {
    // Versions are looked at before anything is read: what changes meanwhile is read again.
    let here: Vec<(&Arc<Place>, u64)> = below(tree, place).map(|p| (p, version(app, &p.id))).collect();
    let mut found = HashMap::with_capacity(here.len());
    if let Some(before) = before {
        let fresh = here.iter().filter_map(|(p, version)| Some((&p.id, before.parts.get(&p.id).filter(|(_, stands)| stands.is_so(*version, now))?)));
        found.extend(fresh.map(|(id, kept)| (id.clone(), kept.clone())));
    }
    let stale: Vec<_> = here.iter().filter(|(p, _)| !found.contains_key(&p.id)).collect();
    let mut tx = app.db.read().await?;
    let read = if stale.len() <= ONE_BY_ONE {
        let mut read = Vec::with_capacity(stale.len());
        for (p, _) in &stale {
            read.push(part(&mut tx, p, now).await?);
        }
        read
    } else {
        found.clear();
        parts(&mut tx, tree, place, now).await?
    };
    let versions: HashMap<&Id, u64> = here.iter().map(|(p, version)| (&p.id, *version)).collect();
    // A place by itself turns with nothing below it.
    let alone = Tree::default();
    for part in read {
        let (id, version) = (part.place.id.clone(), versions.get(&part.place.id).copied().unwrap_or_default());
        let stands = Stands { version, until: until(app, &alone, &part.place, now) };
        found.insert(id, (Arc::new(part), stands));
    }
    Ok(found)
}

impl Stands {
    fn is_so(self, version: u64, now: Time) -> bool {
        self.version == version && now < self.until
    }
}

impl Shelf {
    /// Lets boards go when there are too many; whoever asks next reads them again.
    fn tidy(&self) {
        let mut boards = self.0.boards.lock().unwrap_or_else(PoisonError::into_inner);
        let held = |reading: &Reading| reading.try_lock().ok().and_then(|kept| kept.as_ref().map(|k| k.board.cards.len() + k.board.old.len())).unwrap_or(0);
        if boards.values().map(held).sum::<usize>() > MOST_CARDS {
            boards.clear();
        }
    }

    fn find(&self, key: &(Id, Locale, Sheet), version: u64, now: Time) -> Option<Arc<Drawn>> {
        self.0.sheets.read().unwrap_or_else(PoisonError::into_inner).get(key).filter(|drawn| drawn.stands.is_so(version, now)).cloned()
    }

    fn keep(&self, key: (Id, Locale, Sheet), drawn: Arc<Drawn>, now: Time) {
        let mut sheets = self.0.sheets.write().unwrap_or_else(PoisonError::into_inner);
        let weight = |sheets: &HashMap<_, Arc<Drawn>>| sheets.values().map(|d| d.weight()).sum::<usize>();
        if weight(&sheets) + drawn.weight() > MOST_BYTES {
            sheets.retain(|_, drawn| now < drawn.stands.until);
            if weight(&sheets) + drawn.weight() > MOST_BYTES / 2 {
                sheets.clear();
            }
        }
        sheets.insert(key, drawn);
    }
}

impl Drawn {
    fn weight(&self) -> usize {
        self.plain.len() + self.packed.len() + 256
    }
}

/// Sends one sheet of a board, drawn now if it is not there.
///
/// # Errors
/// [`Error::NotFound`] for a place or a promise that is not there.
pub async fn send(app: &App, slug: &str, locale: Locale, asked: Sheet, headers: &HeaderMap) -> Result<Response> {
    let now = app.clock.now();
    let place = app.places.tree(&app.db, now).await?.slug(slug)?;
    let version = version(app, &place.id);
    let key = (place.id.clone(), locale, asked);
    let drawn = match app.boards.find(&key, version, now) {
        Some(drawn) => drawn,
        None => {
            let kept = board(app, &place, now).await?;
            let sheet = asked.in_range(&kept.board);
            let key = (place.id.clone(), locale, sheet);
            // Drawn meanwhile, or asked for by another name.
            match app.boards.find(&key, kept.stands.version, now) {
                Some(drawn) => drawn,
                None => {
                    let drawn = Arc::new(draw(&kept, &place, locale, sheet, app.config.public_url.trim_end_matches('/'))?);
                    app.boards.keep(key, drawn.clone(), now);
                    drawn
                }
            }
        }
    };
    let mut response = answer(&drawn, if matches!(asked, Sheet::Screen(..)) { ASK } else { CACHE }, headers);
    if matches!(asked, Sheet::Framed(..)) {
        response.extensions_mut().insert(ForFrames);
    }
    if asked == Sheet::Csv {
        let name = header::HeaderValue::from_static("attachment; filename=\"board.csv\"");
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

impl Sheet {
    /// The sheet this board has under that name: so many are kept as there are, whatever is asked for.
    fn in_range(self, board: &Board) -> Sheet {
        match self {
            Sheet::Page(show, after) => Sheet::Page(show, board.page(show, after).after),
            Sheet::Framed(show, after) => Sheet::Framed(show, board.page(show, after).after),
            Sheet::Screen(n, paused) => Sheet::Screen(if (1..=on_screen(board)).contains(&n) { n } else { 1 }, paused),
            other => other,
        }
    }
}

fn on_screen(board: &Board) -> usize {
    board.cards.len().min(ON_SCREEN)
}

fn draw(kept: &Kept, place: &Place, l: Locale, sheet: Sheet, house: &str) -> Result<Drawn> {
    const HTML: &str = "text/html; charset=utf-8";
    let (board, from) = (&*kept.board, From { house, locale: l });
    let (kind, plain) = match sheet {
        Sheet::Page(show, after) => (HTML, view::page(l, board, &board.page(show, after)).into_string()),
        Sheet::Framed(show, after) => (HTML, view::wall::framed(l, board, &board.page(show, after)).into_string()),
        Sheet::Screen(n, paused) => (HTML, view::wall::screen(l, board, n, on_screen(board), paused, house).into_string()),
        Sheet::Whole(number) => {
            let card = board.promise(number).filter(|card| card.place.id == place.id).ok_or(Error::NotFound)?;
            let What::Promised(promised) = &card.what else { return Err(Error::NotFound) };
            (HTML, view::whole::page(l, board, card, promised).into_string())
        }
        Sheet::Json => ("application/json", feed::json(board, &from)),
        Sheet::Csv => ("text/csv; charset=utf-8", feed::csv(board, &from)),
        Sheet::Atom => ("application/atom+xml; charset=utf-8", feed::atom(board, &from)),
    };
    let plain = plain.into_bytes();
    let packed = gzip(&plain, Packing::Quick);
    // Of what is shown and of nothing else: a tag that counted changes would tell when somebody was here who agreed to
    // something that is shown later. A packed page ends in its own check sum and size (RFC 1952).
    let sum: String = packed.iter().rev().take(8).map(|b| format!("{b:02x}")).collect();
    Ok(Drawn { kind, packed: packed.into(), plain: plain.into(), tag: format!("\"{sum}\""), stands: kept.stands })
}

fn answer(drawn: &Drawn, cache: &str, headers: &HeaderMap) -> Response {
    let common = [(header::CACHE_CONTROL, cache.to_string()), (header::ETAG, drawn.tag.clone()), (header::VARY, "accept-encoding".into())];
    let asked = headers.get(header::IF_NONE_MATCH).and_then(|v| v.to_str().ok()).unwrap_or_default();
    if asked.split(',').any(|tag| tag.trim().trim_start_matches("W/") == drawn.tag) {
        return (StatusCode::NOT_MODIFIED, common).into_response();
    }
    let kind = (header::CONTENT_TYPE, drawn.kind);
    if takes_gzip(headers) {
        ([kind, (header::CONTENT_ENCODING, "gzip")], common, drawn.packed.clone()).into_response()
    } else {
        ([kind], common, drawn.plain.clone()).into_response()
    }
}
