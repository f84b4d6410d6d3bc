//! Counting: what a vote comes to, by rules that anyone can follow with pencil and paper.
//!
//! Nothing here knows a database, a clock or a person. An [`Election`] goes in: options with their costs, what there is to
//! give, and ballots of which equal ones are merged. An [`Outcome`] comes out: what was chosen, in order, how many
//! people have nothing they ticked, and the steps by which it was counted, from which a page tells it in words.
//!
//! * [`most`]: the most ticks win. Simple, and half of the people can take everything.
//! * [`shares`]: everybody's ticks carry an equal share of the money (Method of Equal Shares).
//! * [`phragmen`]: the same idea where nothing costs money; adding a place never drops somebody.
//! * [`ranked`]: Schulze, for one winner or representatives; Borda, to add up what tables laid out. [`dots`] are imported.
//! * [`both`]: most ticks and fair shares side by side from the same ballots, and which of them stands.
//! * [`pb`]: files as the field exchanges them (pabulib.org), so that others can check our counts and we theirs.
//!
//! Amounts are exact; there is no floating point. Whoever ties is told apart by more ticks, then by lower cost, then by the
//! lot that was drawn and published before anybody voted ([`lot_order`]).

pub mod both;
pub mod dots;
mod exact;
mod lot;
pub mod most;
pub mod outcome;
pub mod pb;
pub mod phragmen;
pub mod ranked;
pub mod shares;
#[cfg(test)]
mod tests;

pub use lot::lot_order;
pub use outcome::{Outcome, Step, TieBreak, What};

use std::{
    cmp::{Ordering, Reverse},
    collections::BTreeSet,
    fmt,
};

/// More people than this cannot be counted, nor more of the smallest coin than [`MOST_COINS`].
pub const MOST_PEOPLE: u64 = 1_000_000_000;
pub const MOST_COINS: u64 = 1_000_000_000_000_000_000;

/// Something that can be ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub id: String,
    /// In the smallest coin; 1 where places are given and not money.
    pub cost: u64,
    /// Its place in the lot order; lower wins a tie.
    pub lot: u32,
}

/// What there is to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// So many options win; costs play no part.
    Winners(u32),
    /// So much of the smallest coin.
    Budget(u64),
}

/// What a number of people ticked, by the position of the options.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ballot {
    pub ticks: Vec<u32>,
    pub people: u64,
}

/// Why something cannot be counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    SameId(String),
    Free(String),
    TooDear(String),
    NothingToGive,
    NoSuchOption(u32),
    TooManyPeople,
    TooManyOptions,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Flaw::SameId(id) => write!(f, "Two options are called {id}. Give one of them another name."),
            Flaw::Free(id) => write!(f, "{id} costs nothing. Every option needs a cost above 0."),
            Flaw::TooDear(id) => write!(f, "{id} costs more than there can be."),
            Flaw::NothingToGive => f.write_str("There is nothing to give. The budget, or the number of winners, must be above 0."),
            Flaw::NoSuchOption(at) => write!(f, "A ballot ticks option number {at}, which is not there."),
            Flaw::TooManyPeople => write!(f, "There are more than {MOST_PEOPLE} ballots."),
            Flaw::TooManyOptions => f.write_str("There are too many options."),
        }
    }
}

/// A vote that is over and can be counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Election {
    choices: Vec<Choice>,
    limit: Limit,
    /// Equal ones merged, each in rising order, blank ones left out.
    ballots: Vec<Ballot>,
    people: u64,
    blank: u64,
    /// For each option, who ticked it: positions in `ballots`.
    fans: Vec<Vec<u32>>,
    ticks: Vec<u64>,
}

impl Election {
    /// Merges equal ballots and checks that everything can be counted. A blank ballot counts in the turnout and nowhere else;
    /// an option that is ticked twice on one ballot is ticked once.
    pub fn new(mut choices: Vec<Choice>, limit: Limit, ballots: impl IntoIterator<Item = Ballot>) -> Result<Election, Flaw> {
        if let Limit::Winners(_) = limit {
            choices.iter_mut().for_each(|c| c.cost = 1);
        }
        check(&choices, limit)?;
        let mut merged: Vec<Ballot> = ballots.into_iter().filter(|b| b.people > 0).collect();
        for ballot in &mut merged {
            ballot.ticks.sort_unstable();
            ballot.ticks.dedup();
            if let Some(last) = ballot.ticks.last().filter(|last| **last as usize >= choices.len()) {
                return Err(Flaw::NoSuchOption(*last));
            }
        }
        merged.sort_unstable();
        let mut all = 0_u64;
        for ballot in &merged {
            all = all.checked_add(ballot.people).filter(|all| *all <= MOST_PEOPLE).ok_or(Flaw::TooManyPeople)?;
        }
        merged.dedup_by(|next, kept| {
            let same = next.ticks == kept.ticks;
            if same {
                kept.people += next.people;
            }
            same
        });
        let blank = merged.iter().filter(|b| b.ticks.is_empty()).map(|b| b.people).sum();
        merged.retain(|b| !b.ticks.is_empty());
        let (mut fans, mut ticks) = (vec![vec![]; choices.len()], vec![0; choices.len()]);
        for (at, ballot) in (0_u32..).zip(&merged) {
            for option in &ballot.ticks {
                fans[*option as usize].push(at);
                ticks[*option as usize] += ballot.people;
            }
        }
        Ok(Election { choices, limit, ballots: merged, people: all - blank, blank, fans, ticks })
    }

    /// The same ballots where costs play no part.
    pub fn without_costs(&self, winners: u32) -> Result<Election, Flaw> {
        Election::new(self.choices.clone(), Limit::Winners(winners), self.ballots.iter().cloned())
    }

    #[must_use]
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    #[must_use]
    pub fn ballots(&self) -> &[Ballot] {
        &self.ballots
    }

    #[must_use]
    pub fn limit(&self) -> Limit {
        self.limit
    }

    /// What there is to give: coins, or places.
    #[must_use]
    pub fn budget(&self) -> u64 {
        match self.limit {
            Limit::Winners(winners) => u64::from(winners),
            Limit::Budget(budget) => budget,
        }
    }

    /// People who ticked something.
    #[must_use]
    pub fn people(&self) -> u64 {
        self.people
    }

    /// People who handed in a ballot with nothing ticked.
    #[must_use]
    pub fn blank(&self) -> u64 {
        self.blank
    }

    /// How many people ticked it.
    #[must_use]
    pub fn ticks(&self, option: usize) -> u64 {
        self.ticks[option]
    }

    #[must_use]
    pub fn id(&self, option: usize) -> &str {
        &self.choices[option].id
    }

    #[must_use]
    pub fn cost(&self, option: usize) -> u64 {
        self.choices[option].cost
    }

    /// Options that may win at all: somebody ticked them, and there is enough for them.
    fn able(&self) -> impl Iterator<Item = usize> {
        (0..self.choices.len()).filter(|o| self.ticks[*o] > 0 && self.choices[*o].cost <= self.budget())
    }

    /// Who comes first of those that tie: more ticks, lower cost, the lot.
    fn tie(&self, one: usize, other: usize) -> Ordering {
        let key = |o: usize| (Reverse(self.ticks[o]), self.choices[o].cost, self.choices[o].lot, &self.choices[o].id);
        key(one).cmp(&key(other))
    }

    /// People who ticked something and of it have nothing in this list.
    fn without(&self, chosen: &[usize]) -> u64 {
        let won = self.marked(chosen);
        self.ballots.iter().filter(|b| !b.ticks.iter().any(|o| won[*o as usize])).map(|b| b.people).sum()
    }

    fn marked(&self, chosen: &[usize]) -> Vec<bool> {
        let mut won = vec![false; self.choices.len()];
        chosen.iter().for_each(|o| won[*o] = true);
        won
    }
}

fn check(choices: &[Choice], limit: Limit) -> Result<(), Flaw> {
    if matches!(limit, Limit::Winners(0) | Limit::Budget(0)) {
        return Err(Flaw::NothingToGive);
    }
    if u32::try_from(choices.len()).is_err() {
        return Err(Flaw::TooManyOptions);
    }
    if matches!(limit, Limit::Budget(budget) if budget > MOST_COINS) {
        return Err(Flaw::TooDear("The whole".into()));
    }
    let mut seen = BTreeSet::new();
    for choice in choices {
        if choice.cost == 0 {
            return Err(Flaw::Free(choice.id.clone()));
        }
        if choice.cost > MOST_COINS {
            return Err(Flaw::TooDear(choice.id.clone()));
        }
        if !seen.insert(&choice.id) {
            return Err(Flaw::SameId(choice.id.clone()));
        }
    }
    Ok(())
}
