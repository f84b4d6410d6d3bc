//! One page of a board after the other. A cursor says behind which card a page begins, by the day it changed last and a mark
//! that tells nobody anything; it stays good when that card is gone.

use super::{
    super::shape::{BoardShape, CardShape, LateShape, MOST, StateShape, USUAL, day},
    Answer, Asked,
};
use crate::{
    act::{board, promise},
    app::App,
    clock::{Day, Time},
    error::Error,
    ground::{
        anon::Keys,
        db::{Id, Topic},
        web::{problem::Problem, words::Locale},
    },
    hear::moderation::spelled,
    house::place::{Place, Tree},
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
    sync::{Arc, PoisonError, RwLock},
};
use subtle::ConstantTimeEq;

/// Where a card stands in the order: the newest day first, then by its mark.
type Spot = (Day, [u8; 16]);

/// A board: what people said and agreed to show, and what became of it, at a place and below. What changed last comes first.
#[utoipa::path(get, path = "/api/v1/places/{slug}/board", tag = "reading", operation_id = "readBoard", params(
    ("slug" = String, Path, description = "The place's name in addresses", example = "northside"),
    ("limit" = Option<u32>, Query, description = "Cards on a page", minimum = 1, maximum = 100, example = 20),
    ("state" = Option<StateShape>, Query, description = "Only cards in this state"),
    ("cursor" = Option<String>, Query, description = "`next` of the page before, asked with the same `state`. Any other is refused"),
), responses((status = 200, description = "One page", body = BoardShape)))]
pub async fn board(State(app): State<App>, asked: Asked, Path(slug): Path<String>, RawQuery(query): RawQuery) -> Answer {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let place = tree.slug(&slug)?;
    let wanted = Wanted::read(query.as_deref().unwrap_or_default())?;
    let scope = format!("{}\0{}", place.id, wanted.state.map_or("", StateShape::key));
    let from = wanted.cursor.as_deref().map(|cursor| spot_of(&app.keys, &scope, cursor).ok_or_else(unknown)).transpose()?;
    let drawn = drawn(&app, &tree, &place, now).await?;
    let behind = |at: &Spot| from.is_none_or(|(day, mark)| (Reverse(at.0), at.1) > (Reverse(day), mark));
    let cards = drawn.cards.iter().filter(|(at, card)| wanted.state.is_none_or(|state| state == card.state) && behind(at));
    let mut page: Vec<&(Spot, CardShape)> = cards.take(wanted.limit + 1).collect();
    let more = page.len() > wanted.limit;
    page.truncate(wanted.limit);
    let next = page.last().filter(|_| more).map(|(at, _)| cursor(&app.keys, &scope, *at));
    asked.answer(&BoardShape { place: place.slug.clone(), cards: page.into_iter().map(|(_, card)| card.clone()).collect(), late: drawn.late.clone(), next })
}

/// Boards as they stand, by place: drawn once for each change and each slot, like the page for people.
#[derive(Clone, Default)]
pub struct Shelf(Arc<RwLock<HashMap<Id, Arc<Drawn>>>>);

/// All cards of a board, in their order.
struct Drawn {
    cards: Vec<(Spot, CardShape)>,
    late: Option<LateShape>,
    /// Of all that stands in it, for those who compare.
    mark: Vec<u8>,
    version: (u64, u64),
    fresh_until: Time,
}

/// Another process may have changed a board; it is at most this old.
const STALE: i64 = 5 * Time::SECOND;

async fn drawn(app: &App, tree: &Tree, place: &Place, now: Time) -> Result<Arc<Drawn>, Error> {
    let version = (app.db.version(&Topic::Board(place.id.clone())), app.db.version(&Topic::Places));
    let kept = app.cards.0.read().unwrap_or_else(PoisonError::into_inner).get(&place.id).filter(|d| d.version == version && now < d.fresh_until).cloned();
    if let Some(drawn) = kept {
        return Ok(drawn);
    }
    let (mut cards, late) = cards(app, tree, place, now).await?;
    cards.sort_by_key(|((day, mark), _)| (Reverse(*day), *mark));
    let all: Vec<&CardShape> = cards.iter().map(|(_, card)| card).collect();
    let bytes = serde_json::to_vec(&(all, &late)).map_err(|_| Error::Internal("a board could not be written"))?;
    // What becomes public at a slot does so then, what is late is late from midnight on, and what stands below has its own.
    let below = tree.all().iter().filter(|p| p.path.starts_with(&place.path));
    let next = below.map(|p| p.next_slot(now.plus(1)).min(p.today(now).plus(1).at(0, 0, &p.time_zone()))).min().unwrap_or(now);
    let fresh_until = if app.db.is_shared() { next.min(now.plus(STALE)) } else { next };
    let drawn = Arc::new(Drawn { cards, late, mark: Sha256::digest(&bytes).to_vec(), version, fresh_until });
    app.cards.0.write().unwrap_or_else(PoisonError::into_inner).insert(place.id.clone(), drawn.clone());
    Ok(drawn)
}

/// A mark of all that everyone may read on this board now: it changes when, and only when, they can see a change.
///
/// # Errors
/// When the database cannot be read.
pub async fn mark(app: &App, tree: &Tree, place: &Place, now: Time) -> Result<Vec<u8>, Error> {
    Ok(drawn(app, tree, place, now).await?.mark.clone())
}

/// Every promise here and below, and what people said here that nobody has promised anything about yet.
async fn cards(app: &App, tree: &Tree, place: &Place, now: Time) -> Result<(Vec<(Spot, CardShape)>, Option<LateShape>), Error> {
    let mut tx = app.db.read().await?;
    let (promises, board) = (promise::under(&mut tx, place, now).await?, board::board(&mut tx, place, now).await?);
    let mut linked = HashSet::new();
    let mut cards = Vec::with_capacity(promises.len() + board.cards.len());
    for promise in &promises {
        linked.extend(promise.links.iter().filter(|l| l.counts(now)).map(|l| &l.concern_id));
        let at = tree.id(&promise.place_id)?;
        let standing = promise.stands(&at, now);
        let card = CardShape {
            place: at.slug.clone(),
            state: StateShape::of(standing.state),
            promise: Some(promise.number),
            subject: Some(promise.subject.clone()),
            said: promise.quote(now).map(|quote| spelled(Locale::English, &quote.words)),
            answer: promise.last().map(|step| step.words.clone()),
            due: standing.due.map(day),
            late: standing.late,
            changed_on: day(standing.changed_on),
        };
        cards.push((spot(&app.keys, standing.changed_on, &promise.id), card));
    }
    for card in board.cards.iter().filter(|card| !linked.contains(&card.concern_id)) {
        let changed_on = card.did_on.map_or(card.shown_on, |day| day.max(card.shown_on));
        let shape = CardShape {
            place: place.slug.clone(),
            state: StateShape::Heard,
            promise: None,
            subject: None,
            said: card.said.as_deref().map(|said| spelled(Locale::English, said)),
            answer: card.did.clone(),
            due: None,
            late: false,
            changed_on: day(changed_on),
        };
        cards.push((spot(&app.keys, changed_on, &card.concern_id), shape));
    }
    Ok((cards, board.late.map(|late| LateShape { count: late.count, days: late.days })))
}

/// What the query asks for.
struct Wanted {
    limit: usize,
    state: Option<StateShape>,
    cursor: Option<String>,
}

impl Wanted {
    fn read(query: &str) -> Result<Wanted, Problem> {
        let mut wanted = Wanted { limit: USUAL, state: None, cursor: None };
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "limit" => {
                    let limit = value.parse().ok().filter(|n| (1..=MOST).contains(n));
                    wanted.limit = limit.ok_or_else(|| refused("limit must be a whole number from 1 to 100."))?;
                }
                "state" => {
                    wanted.state = Some(StateShape::from_key(&value).ok_or_else(|| refused("state must be one of those that the description lists."))?);
                }
                "cursor" => wanted.cursor = Some(value.into_owned()),
                _ => {}
            }
        }
        Ok(wanted)
    }
}

fn refused(detail: &'static str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "query", "The query cannot be used", detail)
}

fn unknown() -> Problem {
    let detail = "No page of this board, asked in this way, begins there. Begin again without a cursor.";
    Problem::new(StatusCode::BAD_REQUEST, "unknown-cursor", "This cursor is not known", detail)
}

fn spot(keys: &Keys, day: Day, id: &Id) -> Spot {
    (day, first(&keys.token_mark("card", &id.0)))
}

fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    std::array::from_fn(|i| bytes.get(i).copied().unwrap_or_default())
}

fn proof(keys: &Keys, scope: &str, at: &[u8]) -> [u8; 12] {
    first(&keys.token_mark("cursor", &format!("{scope}\0{}", URL_SAFE_NO_PAD.encode(at))))
}

fn cursor(keys: &Keys, scope: &str, (day, mark): Spot) -> String {
    let at = [day.0.to_be_bytes().as_slice(), &mark].concat();
    URL_SAFE_NO_PAD.encode([at.as_slice(), &proof(keys, scope, &at)].concat())
}

fn spot_of(keys: &Keys, scope: &str, cursor: &str) -> Option<Spot> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).ok().filter(|bytes| bytes.len() == 36)?;
    let (at, shown) = bytes.split_at(24);
    let ours = proof(keys, scope, at);
    bool::from(ours.as_slice().ct_eq(shown)).then(|| (Day(i64::from_be_bytes(first(&at[..8]))), first(&at[8..])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_good_for_its_board_alone() {
        let keys = Keys::derive(&[3; 32]).unwrap();
        let spot = (Day(20_000), [7; 16]);
        let made = cursor(&keys, "northside", spot);
        assert_eq!(spot_of(&keys, "northside", &made), Some(spot));
        assert_eq!(spot_of(&keys, "harbour", &made), None);
        for wrong in ["", "x", "AAAA", &made[1..], &made.replace(&made[..4], "AAAB")] {
            assert_eq!(spot_of(&keys, "northside", wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_query_is_read_or_refused() {
        assert!(Wanted::read("").is_ok_and(|w| w.limit == USUAL && w.state.is_none() && w.cursor.is_none()));
        assert!(Wanted::read("limit=100&state=agreed").is_ok_and(|w| w.limit == 100 && w.state == Some(StateShape::Agreed)));
        for wrong in ["limit=0", "limit=101", "limit=x", "limit=-1", "state=green", "limit="] {
            assert!(Wanted::read(wrong).is_err(), "{wrong}");
        }
    }
}
