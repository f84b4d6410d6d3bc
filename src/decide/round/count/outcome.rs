//! What a count comes to, and the steps by which it came to it.

use super::{Election, shares::Raised};
use num_rational::BigRational;

/// The result of one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Positions of the options that won, in the order in which they did.
    pub chosen: Vec<usize>,
    pub spent: u64,
    /// People who ticked something and have nothing of it (I23).
    pub without: u64,
    /// How it was counted, step by step.
    pub replay: Vec<Step>,
    /// How far shares were raised, where shares were counted.
    pub raised: Option<Raised>,
}

/// One step of a count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub option: usize,
    pub what: What,
    /// Options that stood exactly level with it, in the order in which they would have come.
    pub tied: Vec<usize>,
    /// By what it came before those.
    pub by: Option<TieBreak>,
    /// What there is left to give after this step.
    pub left: u64,
}

/// What happened to the option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// It won by its ticks.
    Won { ticks: u64 },
    /// It did not fit into what was left.
    DidNotFit { ticks: u64 },
    /// Those who ticked it paid for it.
    Paid {
        /// Its cost over the most that anyone paid: as many people as if all had paid the same.
        votes: BigRational,
        /// The most that anyone paid.
        payment: BigRational,
        /// People who paid: those who ticked it and had something left.
        payers: u64,
        /// Of these, people who have nothing left now.
        emptied: u64,
    },
    /// It had the least load: how much each who ticked it now carries.
    Carried { load: BigRational },
    /// The count ends here, since it would cost more than is left.
    Ended { load: BigRational },
    /// What was left over went to it by its ticks.
    Filled { ticks: u64 },
}

/// By what one of several level options came first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TieBreak {
    Ticks,
    Cost,
    Lot,
}

impl Step {
    /// Whether the option won in this step.
    #[must_use]
    pub fn is_won(&self) -> bool {
        !matches!(self.what, What::DidNotFit { .. } | What::Ended { .. })
    }
}

impl Outcome {
    /// Adds up what the steps say.
    pub(super) fn of(election: &Election, replay: Vec<Step>, raised: Option<Raised>) -> Outcome {
        let chosen: Vec<usize> = replay.iter().filter(|s| s.is_won()).map(|s| s.option).collect();
        let spent = chosen.iter().map(|o| election.cost(*o)).sum();
        Outcome { without: election.without(&chosen), spent, chosen, replay, raised }
    }
}

/// Puts those that stand level in their order, and says by what the first of them is first.
pub(super) fn untie(election: &Election, mut level: Vec<usize>) -> Option<(usize, Vec<usize>, Option<TieBreak>)> {
    level.sort_unstable_by(|a, b| election.tie(*a, *b));
    let first = *level.first()?;
    let by = level.get(1).map(|second| {
        if election.ticks(first) != election.ticks(*second) {
            TieBreak::Ticks
        } else if election.cost(first) != election.cost(*second) {
            TieBreak::Cost
        } else {
            TieBreak::Lot
        }
    });
    Some((first, level.split_off(1), by))
}
