//! Hands in a room, for one item: how many were there, and how many raised a hand for each option. It is no vote with cards, and
//! nothing calls it one.

use super::{FEW, Phase, agenda::said, store};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
    },
    house::place::Place,
};

/// How many options a room can choose from.
pub const OPTIONS: std::ops::RangeInclusive<usize> = 2..=10;
/// The most people in a room.
pub const PEOPLE: i64 = 2_000;
/// Letters of an option.
const TITLE: usize = 120;

/// What was raised for one option. Where fewer than five were there, it is how many options it stood before.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Hand {
    pub item_id: Id,
    pub n: i64,
    pub title: String,
    pub hands: i64,
}

/// What hands came to.
#[derive(Debug, Clone)]
pub struct Raised {
    /// Nothing where fewer than five were there.
    pub people: Option<i64>,
    pub hands: Vec<Hand>,
}

impl Raised {
    /// Options that are level stand together, those with most hands first.
    #[must_use]
    pub fn order(&self) -> Vec<Vec<&Hand>> {
        let mut hands: Vec<&Hand> = self.hands.iter().collect();
        hands.sort_by_key(|h| (std::cmp::Reverse(h.hands), h.n));
        hands.chunk_by(|a, b| a.hands == b.hands).map(<[&Hand]>::to_vec).collect()
    }

    /// Nobody raised a hand; among a few, everything was level.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.hands.iter().all(|h| h.hands == 0)
    }
}

/// What somebody counted.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// Below nothing where it is no number.
    pub people: i64,
    /// The row it was typed in, the option, and its hands.
    pub options: Vec<(usize, String, i64)>,
}

/// The fields of the rows of options and of hands, for their problems.
pub const ROWS: [(&str, &str); 10] = [
    ("option-1", "hands-1"),
    ("option-2", "hands-2"),
    ("option-3", "hands-3"),
    ("option-4", "hands-4"),
    ("option-5", "hands-5"),
    ("option-6", "hands-6"),
    ("option-7", "hands-7"),
    ("option-8", "hands-8"),
    ("option-9", "hands-9"),
    ("option-10", "hands-10"),
];

impl Draft {
    /// Everything that cannot be kept, with the sentence that says what to do.
    #[must_use]
    pub fn problems(&self) -> Vec<(&'static str, String)> {
        let mut problems = Vec::new();
        if !(1..=PEOPLE).contains(&self.people) {
            problems.push(("people", format!("Write how many people were in the room, from 1 to {PEOPLE}")));
        }
        if !OPTIONS.contains(&self.options.len()) {
            problems.push(("option-1", "Write down 2 to 10 options".into()));
        }
        for (row, title, hands) in &self.options {
            let Some((option, field)) = row.checked_sub(1).and_then(|at| ROWS.get(at)) else { continue };
            said(&mut problems, option, title, TITLE, Some("Say what these hands were for"));
            if !(0..=PEOPLE).contains(hands) {
                problems.push((field, "Write how many hands were raised, 0 if none".into()));
            } else if *hands > self.people && self.people > 0 {
                problems.push((field, "There cannot be more hands for one thing than people in the room".into()));
            }
        }
        problems
    }

    /// What is kept: with a few people, only which stood before how many.
    fn kept(&self) -> (Option<i64>, Vec<i64>) {
        let hands: Vec<i64> = self.options.iter().map(|(_, _, hands)| *hands).collect();
        if self.people >= FEW {
            return (Some(self.people), hands);
        }
        let before = |one: &i64| i64::try_from(hands.iter().filter(|other| *other < one).count()).unwrap_or_default();
        (None, hands.iter().map(before).collect())
    }
}

/// Keeps what was counted; it can be mended until the group agrees to the record.
///
/// # Errors
/// [`Error::Refused`] with what has problems; [`Error::Stale`] before it began and once the record is agreed.
pub async fn raise(tx: &mut Tx, place: &Place, meeting: &Id, item: &Id, draft: &Draft, by: &str, now: Time) -> Result<()> {
    store::hold(tx, meeting).await?;
    let whole = super::whole(tx, meeting).await?;
    if whole.meeting.phase(now) != Phase::Held {
        return Err(Error::Stale);
    }
    if !whole.items.iter().any(|i| i.id == *item && i.put_off_on.is_none()) {
        return Err(Error::NotFound);
    }
    if !draft.problems().is_empty() {
        return Err(Error::Refused("err-form"));
    }
    let (people, hands) = draft.kept();
    store::raise(tx, item, people, place.today(now)).await?;
    for ((n, (_, title, _)), hands) in (1i64..).zip(&draft.options).zip(hands) {
        store::insert_hand(tx, item, n, title, hands);
    }
    ledger::record(tx, Act::MeetingHands, &place.id, meeting, by, now);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_few_people_only_the_order_is_kept() {
        let draft = |people, hands: &[i64]| Draft { people, options: hands.iter().enumerate().map(|(n, h)| (n + 1, format!("Option {n}"), *h)).collect() };
        assert_eq!(draft(4, &[4, 0, 2, 2]).kept(), (None, vec![3, 0, 1, 1]));
        assert_eq!(draft(5, &[4, 0, 2, 2]).kept(), (Some(5), vec![4, 0, 2, 2]));
    }
}
