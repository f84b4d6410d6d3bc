//! The poster for the wall: what people said, and what was done about it, on one sheet of paper that a browser prints.
//!
//! Nobody chooses what stands on it. What is late comes first, then what people disagree with, then what nobody has
//! answered, then a refusal, because a wall without them is not believed; after them what staff add, and what changed last.
//! Staff may add and take nothing off. There are fewer cards rather than smaller letters ([`fit`]), and its code leads to
//! where one tells something and knows nothing about who scanned it. This room keeps nothing.

mod fit;
pub mod public;
mod store;
mod view;

pub use fit::{Fitted, Paper, fitted};

use crate::{
    act::promise::{self, Promise, State, Turn},
    clock::{Day, Time},
    error::Result,
    ground::db::Tx,
    house::place::{Place, Tree},
};
use sha2::{Digest, Sha256};

/// Why a card stands where it stands. The order is that of the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    Late,
    Disputed,
    /// The oldest words on the board that nobody has answered. It always stands there.
    Unanswered,
    /// "We can't" or "not now", the last one said. It always stands there, too.
    Refused,
    Added,
    Latest,
}

/// What was said and what was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    pub rank: Rank,
    /// Of the promise; nothing where nobody promised anything.
    pub number: Option<i64>,
    /// The team's own short name for it.
    pub subject: String,
    /// People's own words, or the team's name for it.
    pub said: String,
    pub is_quote: bool,
    /// How many told the team; nothing is said of no one.
    pub people: i64,
    /// The place, where it is another one than the poster's.
    pub at: Option<String>,
    /// Nothing where nobody has answered.
    pub state: Option<State>,
    pub late: bool,
    pub due: Option<Day>,
    /// The day first promised, where another one stands now.
    pub first: Option<Day>,
    /// What the team says.
    pub words: String,
    /// Who decided, or who has it now, by what they do.
    pub decided_by: Option<String>,
    /// Since when it stands like this.
    pub on: Day,
}

impl Card {
    fn of(promise: &Promise, place: &Place, here: &Place, added: &[i64], now: Time) -> Card {
        let standing = promise.stands(place, now);
        let last = promise.last();
        let quote = promise.quote(now);
        let rank = match standing.state {
            _ if standing.late => Rank::Late,
            State::Disputed => Rank::Disputed,
            _ if added.contains(&promise.number) => Rank::Added,
            _ => Rank::Latest,
        };
        Card {
            rank,
            number: Some(promise.number),
            subject: promise.subject.clone(),
            is_quote: quote.is_some(),
            said: quote.map_or_else(|| promise.subject.clone(), |q| q.words),
            people: promise.people(now),
            at: (place.id != here.id).then(|| place.name.clone()),
            state: Some(standing.state),
            late: standing.late,
            first: standing.moves.first().map(|m| m.from).filter(|first| standing.due.is_some_and(|due| due != *first)),
            due: standing.due,
            words: last.map(|s| s.words.clone()).unwrap_or_default(),
            decided_by: last.and_then(|s| s.decided_by.clone()).filter(|_| last.is_some_and(|s| s.turn != Turn::Claimed)),
            on: standing.changed_on,
        }
    }

    fn is_refusal(&self) -> bool {
        matches!(self.state, Some(State::Cannot | State::NotNow))
    }
}

/// All cards of a place and of everything below it, in the order of the wall.
///
/// # Errors
/// When the database cannot be read.
pub async fn cards(tx: &mut Tx, tree: &Tree, here: &Place, added: &[i64], now: Time) -> Result<Vec<Card>> {
    let promises = promise::under(tx, here, now).await?;
    let mut cards: Vec<Card> = promises.iter().filter_map(|p| tree.id(&p.place_id).ok().map(|place| Card::of(p, &place, here, added, now))).collect();
    cards.extend(store::unanswered(tx, &here.path, now).await?.and_then(|u| {
        let place = tree.id(&u.place_id).ok()?;
        Some(Card {
            rank: Rank::Unanswered,
            number: None,
            subject: String::new(),
            said: u.said,
            is_quote: true,
            people: 0,
            at: (place.id != here.id).then(|| place.name.clone()),
            state: None,
            late: false,
            due: None,
            first: None,
            words: String::new(),
            decided_by: None,
            on: u.shown_on,
        })
    }));
    in_order(&mut cards);
    Ok(cards)
}

/// What is late longest first; of the others what changed last.
fn in_order(cards: &mut [Card]) {
    if let Some(refusal) = cards.iter_mut().filter(|c| c.is_refusal() && c.rank > Rank::Refused).max_by_key(|c| (c.on, c.number)) {
        refusal.rank = Rank::Refused;
    }
    cards.sort_by_key(|c| (c.rank, if c.rank == Rank::Late { c.due.map_or(0, |d| d.0) } else { -c.on.0 }, c.number));
}

/// A short sign of what stands on it, so that an old poster can be told from a new one.
#[must_use]
pub fn version(cards: &[Fitted]) -> String {
    let mut sum = Sha256::new();
    for fitted in cards {
        sum.update(format!("{:?}", fitted.card));
    }
    sum.finalize().iter().take(3).map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(n: i64, rank: Rank, state: State, on: i64, due: Option<i64>) -> Card {
        Card {
            rank,
            number: Some(n),
            subject: format!("Matter {n}"),
            said: format!("Words {n}"),
            is_quote: true,
            people: 1,
            at: None,
            state: Some(state),
            late: rank == Rank::Late,
            due: due.map(Day),
            first: None,
            words: String::new(),
            decided_by: None,
            on: Day(on),
        }
    }

    #[test]
    fn late_first_and_one_refusal_before_all_else_that_is_new() {
        let mut cards = vec![
            card(1, Rank::Latest, State::Agreed, 90, None),
            card(2, Rank::Latest, State::Cannot, 10, None),
            card(3, Rank::Late, State::Will, 50, Some(40)),
            card(4, Rank::Disputed, State::Disputed, 60, Some(99)),
            card(5, Rank::Late, State::NotNow, 20, Some(30)),
            card(6, Rank::Added, State::NotNow, 30, Some(99)),
            card(7, Rank::Added, State::Claimed, 5, None),
            card(8, Rank::Latest, State::Will, 95, Some(99)),
        ];
        in_order(&mut cards);
        let order: Vec<(i64, Rank)> = cards.iter().filter_map(|c| Some((c.number?, c.rank))).collect();
        let expected = [
            (5, Rank::Late),
            (3, Rank::Late),
            (4, Rank::Disputed),
            (6, Rank::Refused),
            (7, Rank::Added),
            (8, Rank::Latest),
            (1, Rank::Latest),
            (2, Rank::Latest),
        ];
        assert_eq!(order, expected);
    }

    #[test]
    fn another_poster_has_another_number() {
        let of = |cards: &[Card]| version(&fitted(cards, Paper::One).0.concat());
        let first = [card(1, Rank::Latest, State::Will, 90, None)];
        assert_eq!((of(&first), of(&first).len()), (of(&first), 6));
        assert_ne!(of(&first), of(&[card(1, Rank::Latest, State::Agreed, 90, None)]));
        assert_ne!(of(&first), of(&[]));
    }
}
