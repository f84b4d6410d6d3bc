//! One page of a board after the other. A cursor says behind which card a page begins, by the day it changed last and a mark
//! that tells nobody anything; it stays good when that card is gone.

use super::{
    super::shape::{BoardShape, CardShape, LateShape, MOST, StateShape, USUAL, day},
    Answer, Asked,
};
use crate::{
    act::board::{self, Board, Card, What},
    app::App,
    clock::Day,
    error::Error,
    ground::{
        anon::Keys,
        web::{problem::Problem, words::Locale},
    },
    hear::moderation::spelled,
};
use axum::{
    extract::{Path, RawQuery, State},
    http::StatusCode,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use std::cmp::Reverse;
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
    let kept = board::public::board(&app, &place, now).await?;
    let all = kept.board.cards.iter().chain(&kept.board.old).filter(|card| wanted.state.is_none_or(|state| state == state_of(card)));
    let behind = |at: &Spot| from.is_none_or(|from| order(at) > order(&from));
    let mut cards: Vec<(Spot, &Card)> = all.map(|card| (spot(&app.keys, card), card.as_ref())).filter(|(at, _)| behind(at)).collect();
    cards.sort_by_key(|(at, _)| order(at));
    let next = cards.get(wanted.limit - 1).filter(|_| cards.len() > wanted.limit).map(|(at, _)| cursor(&app.keys, &scope, *at));
    let cards = cards.into_iter().take(wanted.limit).map(|(_, card)| shape(card)).collect();
    asked.answer(&BoardShape { place: place.slug.clone(), cards, late: late(&kept.board), next })
}

fn order((day, mark): &Spot) -> (Reverse<Day>, [u8; 16]) {
    (Reverse(*day), *mark)
}

fn late(board: &Board) -> Option<LateShape> {
    board.late.map(|late| LateShape { count: late.count, days: late.days })
}

fn state_of(card: &Card) -> StateShape {
    card.state().map_or(StateShape::Heard, StateShape::of)
}

fn shape(card: &Card) -> CardShape {
    let bare = CardShape {
        place: card.place.slug.clone(),
        state: state_of(card),
        promise: card.number(),
        subject: None,
        said: None,
        answer: None,
        due: None,
        late: card.is_late(),
        changed_on: day(card.changed_on),
    };
    match &card.what {
        What::Heard(heard) => CardShape { said: heard.said.as_deref().map(|said| spelled(Locale::English, said)), answer: heard.did.clone(), ..bare },
        What::Promised(p) => CardShape {
            subject: Some(p.promise.subject.clone()),
            said: p.quote.as_ref().map(|quote| spelled(Locale::English, &quote.words)),
            answer: p.says().map(|step| step.words.clone()),
            due: p.standing.due.map(day),
            ..bare
        },
    }
}

/// A mark of all that everyone may read on a board: it changes when, and only when, they can see a change.
///
/// # Errors
/// Only if a card cannot be written.
pub fn mark(board: &Board) -> Result<Vec<u8>, Error> {
    let cards: Vec<CardShape> = board.cards.iter().chain(&board.old).map(|card| shape(card)).collect();
    let bytes = serde_json::to_vec(&(cards, late(board))).map_err(|_| Error::Internal("a board could not be written"))?;
    Ok(Sha256::digest(&bytes).to_vec())
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

fn spot(keys: &Keys, card: &Card) -> Spot {
    (card.changed_on, first(&keys.token_mark("card", &card.urn())))
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
