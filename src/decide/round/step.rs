//! How it was counted, step by step, as it is kept and told: numbers that a page puts into sentences.

use super::count::{Outcome, TieBreak, What};
use num_rational::BigRational;
use serde::{Deserialize, Serialize};

/// One step of a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The option, by its number in the lot.
    pub lot: i64,
    /// What happened: won, paid, carried, filled, did-not-fit or ended.
    pub what: String,
    /// Its ticks; where people paid, how many had something left to pay with.
    pub people: i64,
    /// The votes that still counted for it, to one decimal, where shares were paid.
    pub votes: Option<String>,
    /// Options that stood level with it.
    pub level: Vec<i64>,
    /// By what it came before them: ticks, cost or lot.
    pub by: Option<String>,
    /// What there is left to give after it.
    pub left: i64,
}

/// The steps of a count.
pub fn told(outcome: &Outcome, lot: &impl Fn(usize) -> i64) -> Vec<Told> {
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let step = |step: &super::count::Step| {
        let (what, people, votes) = match &step.what {
            What::Won { ticks } => ("won", number(*ticks), None),
            What::DidNotFit { ticks } => ("did-not-fit", number(*ticks), None),
            What::Filled { ticks } => ("filled", number(*ticks), None),
            What::Paid { votes, payers, .. } => ("paid", number(*payers), Some(to_tenths(votes))),
            What::Carried { .. } => ("carried", 0, None),
            What::Ended { .. } => ("ended", 0, None),
        };
        let by = step.by.map(|by| match by {
            TieBreak::Ticks => "ticks",
            TieBreak::Cost => "cost",
            TieBreak::Lot => "lot",
        });
        Told {
            lot: lot(step.option),
            what: what.into(),
            people,
            votes,
            level: step.tied.iter().map(|at| lot(*at)).collect(),
            by: by.map(String::from),
            left: number(step.left),
        }
    };
    outcome.replay.iter().map(step).collect()
}

/// "6.5", "7".
fn to_tenths(n: &BigRational) -> String {
    let tenths = (n * BigRational::from_integer(10.into())).round().to_integer().to_string();
    let (whole, tenth) = tenths.split_at(tenths.len() - 1);
    let whole = if whole.is_empty() { "0" } else { whole };
    if tenth == "0" { whole.into() } else { format!("{whole}.{tenth}") }
}
