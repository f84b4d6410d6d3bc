//! A box is counted: by most ticks and by fair shares side by side, of which the one fixed before binds; or, where people put things
//! in order, by what beats every other thing one against one.

use super::{
    Choice, Opened, Round, Rule,
    certificate::FEW,
    count::{
        Ballot, Election, Limit, both,
        pb::to_pb,
        ranked::{Pairs, Ranking},
    },
    step::{Told, told},
    store,
};
use crate::{
    error::{Error, Result},
    ground::db::Tx,
};
use serde::{Deserialize, Serialize};
use std::fmt::Write;

/// What one rule says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// Numbers in the lot, the first first.
    pub chosen: Vec<i64>,
    /// In pounds; how many were chosen where nothing costs anything.
    pub spent: i64,
    /// People who ticked something and have nothing of it (I23).
    pub without: i64,
    /// How it was counted.
    pub steps: Vec<Told>,
}

/// What a vote came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Everyone who voted, "none of these" among them.
    pub people: i64,
    /// "None of these".
    pub blank: i64,
    /// Ticks of each option, by its number in the lot.
    pub ticks: Vec<(i64, i64)>,
    /// How many came by each way.
    pub ways: Vec<(String, i64)>,
    pub most: Side,
    pub fair: Side,
    /// Where people put things in order: what came of it. Ticks are then the people who put it first.
    #[serde(default)]
    pub ordered: Option<Ordered>,
    /// The one that decides.
    pub decides: Rule,
    /// Fair shares were to decide, and left more people with nothing.
    pub turned: bool,
    /// Enough people voted for it to bind.
    pub binds: bool,
    /// The four words of the published box, which the stewards write on the wall.
    pub wall: String,
}

impl Outcome {
    /// What was decided.
    #[must_use]
    pub fn decided(&self) -> &Side {
        match self.decides {
            Rule::MostTicks => &self.most,
            Rule::FairShares => &self.fair,
            Rule::Ranked => self.ordered.as_ref().map_or(&self.most, |ordered| &ordered.side),
        }
    }

    /// What comes first, by number in the lot: all that was put in order, or what was chosen.
    #[must_use]
    pub fn order(&self) -> Vec<i64> {
        self.ordered.as_ref().map_or_else(|| self.decided().chosen.clone(), |ordered| ordered.tiers.concat())
    }

    /// So few voted that numbers would point at people.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.people < i64::from(FEW)
    }

    /// Counts a box.
    ///
    /// # Errors
    /// When it holds what no ballot can hold.
    pub fn of(round: &Round, choices: &[Choice], opened: &Opened) -> Result<Outcome> {
        if round.rule == Rule::Ranked {
            return in_order(round, choices, opened);
        }
        let election = election(round, choices, opened.piles())?;
        let both = both::both(&election);
        let lot = |at: usize| choices.get(at).and_then(|c| c.lot).unwrap_or(0);
        let side = |outcome: &super::count::Outcome| Side {
            chosen: outcome.chosen.iter().map(|at| lot(*at)).collect(),
            spent: signed(outcome.spent),
            without: signed(outcome.without),
            steps: told(outcome, &lot),
        };
        let fair_first = round.rule == Rule::FairShares;
        let turned = fair_first && round.budget.is_some() && !both.coverage.fair_stands();
        let people = signed(election.people() + election.blank());
        Ok(Outcome {
            people,
            blank: signed(election.blank()),
            ticks: (0..choices.len()).map(|at| (lot(at), signed(election.ticks(at)))).collect(),
            ways: opened.by_way(),
            most: side(&both.most),
            fair: side(&both.fair),
            ordered: None,
            decides: if fair_first && !turned { Rule::FairShares } else { Rule::MostTicks },
            turned,
            binds: round.turnout.is_none_or(|least| people >= least),
            wall: String::new(),
        })
    }
}

pub(super) fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

pub(super) fn unsigned<T: TryFrom<i64> + Default>(n: i64) -> T {
    T::try_from(n.max(0)).unwrap_or_default()
}

/// What came of a vote in which people put things in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ordered {
    /// What was chosen.
    pub side: Side,
    /// Everything, by its number in the lot: what stands together was level, and the lot has it in that order.
    pub tiers: Vec<Vec<i64>>,
    /// Each with each that came after it, one against one.
    pub duels: Vec<Duel>,
}

/// Two options, one against one: how many people put which above the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duel {
    pub one: i64,
    pub other: i64,
    pub for_one: i64,
    pub for_other: i64,
}

/// Counts orders by Schulze's rule. What was left out shares the last place of its ballot.
fn in_order(round: &Round, choices: &[Choice], opened: &Opened) -> Result<Outcome> {
    let piles = opened.piles();
    let at = |lot: i64| choices.iter().position(|c| c.lot == Some(lot));
    let lot = |at: usize| choices.get(at).and_then(|c| c.lot).unwrap_or(0);
    let rankings: Vec<Ranking> = piles
        .iter()
        .filter(|(lots, _)| !lots.is_empty())
        .map(|(lots, n)| Ranking { ranks: lots.iter().filter_map(|l| at(*l)).map(|option| vec![option]).collect(), people: unsigned(*n) })
        .collect();
    let pairs = Pairs::count(choices.len(), &rankings).map_err(|_| Error::Internal("a vote that was settled cannot be counted"))?;
    let lots: Vec<u32> = (0..choices.len()).map(|at| unsigned(lot(at))).collect();
    let schulze = pairs.schulze(&lots);
    let voted = rankings.iter().map(|r| r.people).sum::<u64>();
    let order = if voted == 0 { Vec::new() } else { schulze.order() };
    let chosen: Vec<i64> = order.iter().take(unsigned(round.seats)).map(|at| lot(*at)).collect();
    let without = piles.iter().filter(|(lots, _)| !lots.is_empty() && !lots.iter().any(|l| chosen.contains(l))).map(|(_, n)| n).sum();
    let mut duels = Vec::new();
    for (n, one) in order.iter().enumerate() {
        for other in &order[n + 1..] {
            let (for_one, for_other) = (signed(pairs.above[*one][*other]), signed(pairs.above[*other][*one]));
            duels.push(Duel { one: lot(*one), other: lot(*other), for_one, for_other });
        }
    }
    let blank = piles.get(&Vec::new()).copied().unwrap_or(0);
    let people = signed(voted) + blank;
    let first = |lot: i64| piles.iter().filter(|(lots, _)| lots.first() == Some(&lot)).map(|(_, n)| n).sum();
    Ok(Outcome {
        people,
        blank,
        ticks: (0..choices.len()).map(|at| (lot(at), first(lot(at)))).collect(),
        ways: opened.by_way(),
        most: Side::default(),
        fair: Side::default(),
        ordered: Some(Ordered {
            side: Side { spent: signed(chosen.len() as u64), chosen, without, steps: Vec::new() },
            tiers: if voted == 0 { Vec::new() } else { schulze.tiers.iter().map(|tier| tier.iter().map(|at| lot(*at)).collect()).collect() },
            duels,
        }),
        decides: Rule::Ranked,
        turned: false,
        binds: round.turnout.is_none_or(|least| people >= least),
        wall: String::new(),
    })
}

/// The piles of a vote that was counted, as the field exchanges them (pabulib.org).
///
/// # Errors
/// [`Error::NotFound`] before it was counted.
pub async fn as_pb(tx: &mut Tx, round: &Round, choices: &[Choice]) -> Result<String> {
    if round.counted_at.is_none() {
        return Err(Error::NotFound);
    }
    let piles = store::piles(tx, &round.id).await?;
    let piles = piles.into_iter().map(|pile| (pile.ticks.split(' ').filter_map(|lot| lot.parse().ok()).collect(), pile.n));
    to_pb(&election(round, choices, piles)?, 0).map_err(|_| Error::Internal("a vote cannot be written as a file"))
}

/// The election as it is counted. Costs count where there is a budget.
fn election(round: &Round, choices: &[Choice], piles: impl IntoIterator<Item = (Vec<i64>, i64)>) -> Result<Election> {
    let limit = match round.budget {
        Some(budget) => Limit::Budget(unsigned(budget)),
        None => Limit::Winners(unsigned(round.seats)),
    };
    let options = choices.iter().map(|c| super::count::Choice { id: c.id.0.clone(), cost: unsigned(c.cost.unwrap_or(1)), lot: unsigned(c.lot.unwrap_or(0)) });
    let at = |lot: i64| choices.iter().position(|c| c.lot == Some(lot)).and_then(|at| u32::try_from(at).ok());
    let ballots = piles.into_iter().map(|(lots, people)| Ballot { ticks: lots.into_iter().filter_map(at).collect(), people: unsigned(people) });
    Election::new(options.collect(), limit, ballots).map_err(|_| Error::Internal("a vote that was settled cannot be counted"))
}

/// The piles of a vote in which people put things in order, as preflib.org exchanges them (orders without ties, some left out).
///
/// # Errors
/// [`Error::NotFound`] before it was counted.
pub async fn as_soi(tx: &mut Tx, round: &Round, choices: &[Choice]) -> Result<String> {
    if round.counted_at.is_none() {
        return Err(Error::NotFound);
    }
    let piles = store::piles(tx, &round.id).await?;
    let named: Vec<(&str, i64)> = piles.iter().filter(|pile| !pile.ticks.is_empty()).map(|pile| (pile.ticks.as_str(), pile.n)).collect();
    let people: i64 = named.iter().map(|(_, n)| n).sum();
    let mut file = format!("# FILE NAME: ballots.soi\n# DATA TYPE: soi\n# NUMBER ALTERNATIVES: {}\n# NUMBER VOTERS: {people}\n", choices.len());
    let _ = writeln!(file, "# NUMBER UNIQUE ORDERS: {}", named.len());
    for choice in choices {
        let _ = writeln!(file, "# ALTERNATIVE NAME {}: {}", choice.lot.unwrap_or(0), choice.title);
    }
    for (lots, n) in named {
        let _ = writeln!(file, "{n}: {}", lots.replace(' ', ","));
    }
    Ok(file)
}

#[cfg(test)]
#[path = "tally_tests.rs"]
mod tests;
