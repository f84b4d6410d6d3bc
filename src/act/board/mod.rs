//! You said, we did: what everyone may read of a place and of all places below it.
//!
//! A card is a pair: people's own words, with a bar where something was taken out, and what the organisation says about
//! them now. It is a promise, or words that nobody has promised anything about yet. What it says is replayed from what was
//! said; nobody writes on a board. It is green only where those who asked agree, and red only where a day is over. Late and
//! disputed cards come first, then what changed last. Nothing leaves for twelve months after its last change, and what is
//! not finished never leaves; what is older stands behind a link.
//!
//! A board is read once for each change and kept; every page, feed and screen is drawn from it. This room owns no table.

mod card;
mod feed;
pub mod public;
mod store;
mod view;

pub use card::{Board, Card, Heard, Late, Page, Promised, Show, What};
pub use public::Shelf;

use crate::{
    act::promise,
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    hear::moderation::waiting,
    house::place::{Place, Tree},
};
use std::{collections::HashMap, sync::Arc};

/// What one place of a board brings to it. A board of many places is put together from theirs, so that a change at one
/// of them asks the database about that one alone.
#[derive(Debug)]
pub struct Part {
    pub place: Arc<Place>,
    pub cards: Vec<Arc<Card>>,
    /// How many messages wait too long to be looked at, and since which day the first.
    pub late: Option<(i64, Day)>,
}

/// The board of a place and of everything below it.
///
/// # Errors
/// When the database cannot be read.
pub async fn board(tx: &mut Tx, tree: &Tree, place: &Arc<Place>, now: Time) -> Result<Board> {
    let parts: Vec<Arc<Part>> = parts(tx, tree, place, now).await?.into_iter().map(Arc::new).collect();
    Ok(joined(place, &parts, now))
}

/// What a place brings by itself: two statements, and four more where anything is promised.
///
/// # Errors
/// When the database cannot be read.
pub async fn part(tx: &mut Tx, place: &Arc<Place>, now: Time) -> Result<Part> {
    let rows = store::heard_at(tx, &place.id, waiting::late_before(place, now), now).await?;
    let late = match rows.first() {
        Some(row) => row.late_since.filter(|_| row.late > 0).map(|from| (row.late, place.today(from))),
        None => waiting::late(tx, place, now).await?,
    };
    let heard = rows.into_iter().map(|row| Card::heard(place, row.heard));
    let promised = promise::at(tx, place, now).await?.into_iter().map(|p| Card::promised(place, p, now));
    Ok(Part { place: place.clone(), cards: promised.chain(heard).map(Arc::new).collect(), late })
}

/// What a place and all below it bring: seven statements at most, however many they are.
///
/// # Errors
/// When the database cannot be read.
pub async fn parts(tx: &mut Tx, tree: &Tree, place: &Arc<Place>, now: Time) -> Result<Vec<Part>> {
    let here: Vec<&Arc<Place>> = below(tree, place).collect();
    if here.len() == 1 {
        return Ok(vec![part(tx, place, now).await?]);
    }
    let mut parts: HashMap<Id, Part> = here.iter().map(|p| (p.id.clone(), Part { place: (*p).clone(), cards: Vec::new(), late: None })).collect();
    for promise in promise::under(tx, place, now).await? {
        if let Some(part) = parts.get_mut(&promise.place_id) {
            part.cards.push(Arc::new(Card::promised(&part.place, promise, now)));
        }
    }
    for heard in store::heard_under(tx, &place.path, now).await? {
        if let Some(part) = parts.get_mut(&heard.place_id) {
            part.cards.push(Arc::new(Card::heard(&part.place, heard)));
        }
    }
    let mut bounds: HashMap<Id, Time> = HashMap::new();
    for one in waiting::waiting(tx, now).await? {
        let Some(part) = parts.get_mut(&one.place_id) else { continue };
        if one.waits_from < *bounds.entry(one.place_id).or_insert_with(|| waiting::late_before(&part.place, now)) {
            let (count, since) = part.late.unwrap_or((0, part.place.today(now)));
            part.late = Some((count + 1, since.min(part.place.today(one.waits_from))));
        }
    }
    Ok(parts.into_values().collect())
}

/// The places on a board: its own and all below.
fn below<'t>(tree: &'t Tree, place: &Place) -> impl Iterator<Item = &'t Arc<Place>> {
    tree.all().iter().filter(move |p| place.is_over(p))
}

/// Puts a board together.
fn joined(place: &Arc<Place>, parts: &[Arc<Part>], now: Time) -> Board {
    let cards = parts.iter().flat_map(|part| part.cards.iter().cloned()).collect();
    let late = parts.iter().filter_map(|part| part.late.map(|(count, since)| (count, since, &part.place)));
    let late = late.reduce(|(n, a, at), (m, b, here)| if a <= b { (n + m, a, at) } else { (n + m, b, here) });
    let late = late.map(|(count, since, first)| Late { count, days: waited(first, since, first.today(now)) });
    Board::new(place.clone(), cards, late, parts.len() > 1, place.today(now))
}

/// When a board is different although nobody did anything: at the next slot of any place on it, and at midnight, when what
/// was promised for a day is late.
#[must_use]
pub fn turns(tree: &Tree, place: &Place, now: Time) -> Time {
    let moments = |p: &Place| p.next_slot(now.plus(1)).min(p.today(now).plus(1).at(0, 0, &p.time_zone()));
    below(tree, place).map(|p| moments(p)).min().unwrap_or_else(|| moments(place))
}

fn waited(place: &Place, since: Day, today: Day) -> Option<i64> {
    let days = today.0 - since.0;
    if place.is_small() { Some(days / 7 * 7).filter(|days| *days > 0) } else { Some(days) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::place::{Kind, Settings};

    #[test]
    fn a_small_place_counts_weeks() {
        let place = |headcount| Place::unkept(&Settings { headcount, ..Settings::preset(Kind::DropIn, "Northside", "northside") });
        let days = |headcount| [2, 6, 7, 20].map(|days| waited(&place(headcount), Day(20_000), Day(20_000 + days)));
        assert_eq!(days(40), [Some(2), Some(6), Some(7), Some(20)]);
        assert_eq!(days(9), [None, None, Some(7), Some(14)]);
    }
}
