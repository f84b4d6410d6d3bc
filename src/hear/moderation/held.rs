//! The list of what was held back, for everyone to read: that, when, where, why, how many words, which role, and what
//! those who looked again found. A line appears with what it is about: of a message that is shown with bars at the slot
//! from which it is shown, of one that is withheld when it is. It never goes away, and it never holds a word.

use super::{Bars, Reason, store};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    hear::concern::Concern,
    house::place::{Place, Tree},
};
use std::collections::HashMap;

/// A site is named where it has at least so many lines; fewer are not told apart, and no count is given of fewer.
pub const FEW: usize = 5;

/// What was held back once, as it is kept.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Line {
    pub place_id: Id,
    pub whole: bool,
    pub reasons: String,
    pub words: i64,
    pub by_role: String,
    pub on_day: Day,
    pub right_say: i64,
    pub wrong_say: i64,
}

/// What those who looked again found. One who says that it belongs on the board is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    NotLooked,
    Right,
    Overturned,
}

impl Line {
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match (self.right_say, self.wrong_say) {
            (_, 1..) => Outcome::Overturned,
            (1.., _) => Outcome::Right,
            _ => Outcome::NotLooked,
        }
    }

    #[must_use]
    pub fn reasons(&self) -> Vec<Reason> {
        self.reasons.split(' ').filter_map(Reason::from_key).collect()
    }
}

/// When something was held back, as exactly as everyone may know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Day(Day),
    /// Of a small place, a day would point at someone: its month.
    Month(Day),
}

/// A line as everyone may read it.
#[derive(Debug, Clone)]
pub struct Told {
    pub when: When,
    /// The site's name; nothing where it is one of several and has too few lines, or where there is only one.
    pub site: Option<String>,
    pub line: Line,
}

/// The whole list of a place and what lies below it.
#[derive(Debug, Clone)]
pub struct List {
    pub lines: Vec<Told>,
    /// Whether the place has others below it, so that a line says where.
    pub has_sites: bool,
    /// How many lines name each reason.
    pub totals: Vec<(Reason, usize)>,
    /// Messages that were looked at for the board: shown, or withheld. Adverts and what was sent twice do not count.
    pub looked_at: usize,
    pub withheld: usize,
    pub looked_again: usize,
    pub overturned: usize,
}

/// What was held back at a place and below it.
///
/// # Errors
/// When the database cannot be read.
pub async fn list(tx: &mut Tx, tree: &Tree, place: &Place, now: Time) -> Result<List> {
    let lines = store::lines(tx, &place.path, now).await?;
    let shown = store::shown(tx, &place.path, now).await?;
    Ok(told(tree, place, lines, usize::try_from(shown).unwrap_or_default()))
}

fn told(tree: &Tree, place: &Place, lines: Vec<Line>, shown: usize) -> List {
    let mut at: HashMap<Id, usize> = HashMap::new();
    for line in &lines {
        *at.entry(line.place_id.clone()).or_default() += 1;
    }
    let has_sites = tree.all().iter().any(|p| p.id != place.id && p.path.starts_with(&place.path));
    let real = |l: &&Line| !l.reasons().iter().all(|r| matches!(r, Reason::Advert | Reason::Same));
    let withheld = lines.iter().filter(|l| l.whole).filter(real).count();
    let count = |outcome| lines.iter().filter(|l| l.outcome() == outcome).count();
    let (right, overturned) = (count(Outcome::Right), count(Outcome::Overturned));
    let totals = Reason::ALL.into_iter().map(|r| (r, lines.iter().filter(|l| l.reasons().contains(&r)).count())).filter(|(_, n)| *n > 0).collect();
    let told = |line: Line| {
        let site = tree.id(&line.place_id).ok();
        // A day of a small site says as little on the page of its organisation.
        let small = place.is_small() || site.as_ref().is_some_and(|s| s.is_small());
        let when = if small { When::Month(line.on_day) } else { When::Day(line.on_day) };
        let named = has_sites && at.get(&line.place_id).is_some_and(|n| *n >= FEW);
        Told { when, site: site.filter(|_| named).map(|s| s.name.clone()), line }
    };
    List {
        totals,
        has_sites,
        looked_at: shown + withheld,
        withheld,
        looked_again: right + overturned,
        overturned,
        lines: lines.into_iter().map(told).collect(),
    }
}

/// A whole message is held back.
pub(super) fn whole(tx: &mut Tx, place: &Place, concern: &Concern, reason: Reason, wrote: &str, by: &str, now: Time) {
    let words = i64::try_from(wrote.split_whitespace().count()).unwrap_or(i64::MAX);
    let new = store::New { whole: true, reasons: reason.key(), words, bars: None, by, on: place.today(now), from: now };
    store::hold_back(tx, &concern.id, &place.id, new);
}

/// Parts of a message are held back, which is shown from a slot on: its day is the day of the slot.
pub(super) fn parts(tx: &mut Tx, place: &Place, concern: &Concern, sealed: Option<Vec<u8>>, bars: &Bars, wrote: &str, by: &str, slot: Time) {
    let reasons = bars.reasons().into_iter().map(Reason::key).collect::<Vec<_>>().join(" ");
    let new = store::New { whole: false, reasons: &reasons, words: bars.words(wrote), bars: sealed, by, on: place.today(slot), from: slot };
    store::hold_back(tx, &concern.id, &place.id, new);
}
