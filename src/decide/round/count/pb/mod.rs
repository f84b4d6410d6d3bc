//! Pabulib files (pabulib.org/format): how the field exchanges real votes. Read, so that anyone can check our counts with
//! elections that others counted; written, so that they can count ours.
//!
//! Three sections, columns between semicolons, a heading above each. Only votes of ticks are taken: ranked and pointed
//! votes would have to be bent into ticks, and that would not be what people said. A file that cannot be counted whole is
//! not counted: one sentence says which line and what to do. Lines are read one by one and equal ballots merged at once, so
//! that a long file does not fill the memory.

mod amount;
mod lines;
mod sections;
mod write;

use crate::decide::round::count::{Ballot, Choice, Election, Limit};
use lines::Lines;
use sections::{Meta, Project, Projects, Votes};
use std::io::BufRead;

pub use amount::written;
pub use write::to_pb;

/// A file that was read whole.
#[derive(Debug, Clone)]
pub struct Read {
    pub election: Election,
    /// What the file calls each option; empty where it does not.
    pub names: Vec<String>,
    /// How many decimals its amounts have: the election counts in the smallest coin.
    pub decimals: u32,
    /// What somebody who checks a count ought to know of this file.
    pub notes: Vec<String>,
}

/// Reads a file. Ties go by the column `lot` where there is one, else by the order of the ids.
///
/// # Errors
/// One sentence that names the line.
pub fn read(source: &mut dyn BufRead) -> Result<Read, String> {
    let mut lines = Lines::new(source);
    let mut notes = vec![];
    let meta = Meta::read(&mut lines)?;
    let projects = Projects::read(&mut lines, &meta, &mut notes)?;
    let votes = Votes::read(&mut lines, &meta, &projects, &mut notes)?;
    let decimals = amount::decimals(projects.list.iter().map(|p| p.cost).chain([meta.budget]));
    let coins = |amount: u64, what: &str| amount::coins(amount, decimals).ok_or_else(|| format!("{what} has too many digits to be counted."));
    let budget = coins(meta.budget, "The budget")?;
    let mut by_id: Vec<usize> = (0..projects.list.len()).collect();
    by_id.sort_unstable_by_key(|p| (projects.list[*p].lot, &projects.list[*p].id));
    let mut lots = vec![0; projects.list.len()];
    (0..).zip(by_id).for_each(|(lot, project)| lots[project] = lot);
    let (mut choices, mut names) = (vec![], vec![]);
    for (Project { id, name, cost, .. }, lot) in projects.list.into_iter().zip(lots) {
        choices.push(Choice { cost: coins(cost, &id)?, id, lot });
        names.push(name);
    }
    let ballots = votes.merged.into_iter().map(|(ticks, people)| Ballot { ticks: ticks.into_vec(), people });
    let election = Election::new(choices, Limit::Budget(budget), ballots).map_err(|flaw| flaw.to_string())?;
    Ok(Read { election, names, decimals, notes })
}
