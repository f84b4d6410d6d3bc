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
    ground::db::Tx,
    hear::moderation::waiting,
    house::place::{Place, Tree},
};
use std::{collections::HashMap, sync::Arc};

/// The board of a place and of everything below it: five statements and one for each kind of card, however many there are.
///
/// # Errors
/// When the database cannot be read.
pub async fn board(tx: &mut Tx, tree: &Tree, place: &Arc<Place>, now: Time) -> Result<Board> {
    let below: HashMap<_, _> = tree.all().iter().filter(|p| place.is_over(p)).map(|p| (p.id.clone(), p.clone())).collect();
    let is_wide = below.len() > 1;
    let (heard, late) = if is_wide {
        (store::heard_under(tx, &place.path, now).await?, waiting::late(tx, place, now).await?)
    } else {
        let rows = store::heard_at(tx, &place.id, waiting::late_before(place, now), now).await?;
        let late = match rows.first() {
            Some(row) => row.late_since.filter(|_| row.late > 0).map(|from| (row.late, place.today(from))),
            None => waiting::late(tx, place, now).await?,
        };
        (rows.into_iter().map(|row| row.heard).collect(), late)
    };
    let all = promise::under(tx, place, now).await?;
    let heard = heard.into_iter().filter_map(|h| Some(Card::heard(below.get(&h.place_id)?, h)));
    let promised = all.into_iter().filter_map(|p| Some(Card::promised(below.get(&p.place_id)?, p, now)));
    let today = place.today(now);
    let late = late.map(|(count, since)| Late { count, days: waited(place, since, today) });
    Ok(Board::new(place.clone(), promised.chain(heard).collect(), late, is_wide, today))
}

/// When a board is different although nobody did anything: at the next slot of any place on it, and at midnight, when what
/// was promised for a day is late.
#[must_use]
pub fn turns(tree: &Tree, place: &Place, now: Time) -> Time {
    let moments = |p: &Place| p.next_slot(now.plus(1)).min(p.today(now).plus(1).at(0, 0, &p.time_zone()));
    tree.all().iter().filter(|p| place.is_over(p)).map(|p| moments(p)).min().unwrap_or_else(|| moments(place))
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
