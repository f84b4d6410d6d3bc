//! You said, we did: what both sides agreed to show at a place.
//!
//! A card is a pair: the person's words, with a bar where something was taken out, and the organisation's answer, or that it
//! is awaited. It is green only where the person says it was put right. Messages that wait too long for somebody to look at
//! them are counted here in public. This room owns no table: it reads what moderation has published, from the slot on at
//! which it became public.

pub mod public;
mod store;
mod view;

pub use public::Shelf;
pub use store::Card;

use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::Tx,
    hear::moderation::waiting,
    house::place::Place,
};

/// What a board shows.
#[derive(Debug, Clone)]
pub struct Board {
    /// The newest first.
    pub cards: Vec<Card>,
    pub late: Option<Late>,
}

/// Messages that nobody has looked at in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Late {
    pub count: i64,
    /// How long the first has waited; of a small place whole weeks, and less than one is not said.
    pub days: Option<i64>,
}

/// The board of a place.
///
/// # Errors
/// When the database cannot be read.
pub async fn board(tx: &mut Tx, place: &Place, now: Time) -> Result<Board> {
    let cards = store::shown(tx, &place.id, waiting::late_before(place, now), now).await?;
    let late = match cards.first() {
        Some(card) => card.late_since.filter(|_| card.late > 0).map(|from| (card.late, place.today(from))),
        None => waiting::late(tx, place, now).await?,
    };
    let late = late.map(|(count, since)| Late { count, days: waited(place, since, place.today(now)) });
    Ok(Board { cards, late })
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
