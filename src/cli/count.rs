//! `hearback count`: a vote in a Pabulib file, counted by our rules for anyone to check, without a database.

use crate::decide::round::count::{
    Election, Outcome, Step, TieBreak, What,
    both::Coverage,
    most::most_ticks,
    pb::{self, written},
    phragmen::phragmen,
    shares::equal_shares,
};
use clap::Args;
use std::{
    fmt::Write as _,
    fs::File,
    io::{BufRead, BufReader, stdin},
};

/// What is asked.
#[derive(Args)]
pub struct Question {
    /// A file as on pabulib.org; - reads what comes in.
    file: String,
    /// equal-shares, phragmen or most-ticks.
    #[arg(long, default_value = "equal-shares")]
    rule: String,
    /// Tells each step of the count.
    #[arg(long)]
    steps: bool,
    /// Prints what was chosen, in order, what it costs and how many people have nothing they ticked.
    #[arg(long, conflicts_with = "steps")]
    json: bool,
}

/// Longest name in the table, in letters.
const NAME: usize = 44;

/// Counts.
///
/// # Errors
/// One sentence about what cannot be read.
pub fn answer(q: &Question) -> Result<String, String> {
    let rule: fn(&Election) -> Outcome = match q.rule.as_str() {
        "equal-shares" => equal_shares,
        "phragmen" => phragmen,
        "most-ticks" => most_ticks,
        _ => return Err("rule must be equal-shares, phragmen or most-ticks.".into()),
    };
    let mut source: Box<dyn BufRead> = if q.file == "-" {
        Box::new(stdin().lock())
    } else {
        Box::new(BufReader::new(File::open(&q.file).map_err(|e| format!("The file {} cannot be read: {e}.", plain(&q.file)))?))
    };
    let read = pb::read(&mut *source)?;
    let outcome = rule(&read.election);
    for note in &read.notes {
        eprintln!("hearback: {note}");
    }
    if q.json {
        let chosen: Vec<&str> = outcome.chosen.iter().map(|o| read.election.id(*o)).collect();
        let chosen = serde_json::to_string(&chosen).map_err(|e| format!("The result cannot be written: {e}."))?;
        // The amount is written as it is: a number with a point would be rounded on its way.
        return Ok(format!("{{\"chosen\":{chosen},\"spent\":{},\"without\":{}}}\n", written(outcome.spent, read.decimals), outcome.without));
    }
    let fair = if q.rule == "most-ticks" { equal_shares(&read.election) } else { outcome.clone() };
    let most = most_ticks(&read.election);
    let mut said = table(&read, if q.rule == "phragmen" { "phragmen" } else { "equal shares" }, &fair, &most);
    if q.steps {
        let told = outcome.replay.iter().zip(1..).map(|(step, at)| format!("{at}. {}\n", told(&read, step)));
        let _ = write!(said, "\nHow it was counted by {}:\n{}", q.rule, told.collect::<String>());
    }
    Ok(said)
}

/// Both counts side by side, what has most ticks first.
fn table(read: &pb::Read, name: &str, fair: &Outcome, most: &Outcome) -> String {
    let e = &read.election;
    let amount = |coins| written(coins, read.decimals);
    let place = |outcome: &Outcome, option| outcome.chosen.iter().position(|o| *o == option).map_or("-".to_string(), |at| (at + 1).to_string());
    let mut order: Vec<usize> = (0..e.choices().len()).collect();
    order.sort_by_key(|o| (std::cmp::Reverse(e.ticks(*o)), e.cost(*o), e.choices()[*o].lot));
    let mut rows = vec![["", "cost", "ticks", "most ticks", name].map(String::from)];
    for option in order {
        let label = plain(&format!("{} {}", e.id(option), read.names[option]));
        rows.push([label, amount(e.cost(option)), e.ticks(option).to_string(), place(most, option), place(fair, option)]);
    }
    rows.push(["Spent".into(), amount(e.budget()), String::new(), amount(most.spent), amount(fair.spent)]);
    rows.push(["People with nothing they ticked".into(), String::new(), e.people().to_string(), most.without.to_string(), fair.without.to_string()]);
    let wide: Vec<usize> = (0..5).map(|at| rows.iter().map(|r| r[at].chars().count()).max().unwrap_or(0)).collect();
    let mut said = String::new();
    for [label, rest @ ..] in rows {
        let mut line = format!("{label:<width$}", width = wide[0]);
        for (cell, width) in rest.iter().zip(&wide[1..]) {
            let _ = write!(line, "  {cell:>width$}");
        }
        let _ = writeln!(said, "{}", line.trim_end());
    }
    let coverage = Coverage::of(e, &fair.chosen, &most.chosen);
    let (by_fair, by_most) = (coverage.only_fair, coverage.only_most);
    let _ = writeln!(said, "\n{by_fair} people have something they ticked by {name} alone, {by_most} by most ticks alone.");
    let stands = if coverage.fair_stands() { "The first is not fewer, so fair shares stand." } else { "The first is fewer, so most ticks stands." };
    let _ = writeln!(said, "{stands}");
    if e.blank() > 0 {
        let _ = writeln!(said, "Blank ballots: {}.", e.blank());
    }
    said
}

/// One step in words.
fn told(read: &pb::Read, step: &Step) -> String {
    let e = &read.election;
    let amount = |coins| written(coins, read.decimals);
    let (id, left) = (plain(e.id(step.option)), amount(step.left));
    let cost = amount(e.cost(step.option));
    let coin = |ratio: &num_rational::BigRational| decimal(&(ratio / num_bigint::BigInt::from(10_u64.pow(read.decimals))));
    let mut said = match &step.what {
        What::Won { ticks } => format!("{id} has {ticks} ticks and wins. {left} left."),
        What::Filled { ticks } => format!("{id} has {ticks} ticks and gets {cost} of what was left over. {left} left."),
        What::DidNotFit { ticks } => format!("{id} has {ticks} ticks and costs {cost}: more than the {left} left."),
        What::Paid { votes, payment, payers, emptied } => format!(
            "{id} has {} votes: {payers} people pay {} each at most, and {emptied} of them have nothing left. {left} left.",
            decimal(votes),
            coin(payment)
        ),
        What::Carried { load } => format!("{id} is next: its people carry {} each. {left} left.", coin(load)),
        What::Ended { load } => format!("{id} would be next at {} each, but costs {cost}: more than the {left} left. The count ends.", coin(load)),
    };
    if let Some(by) = step.by {
        let tied: Vec<String> = step.tied.iter().map(|o| plain(e.id(*o))).collect();
        let by = match by {
            TieBreak::Ticks => "more ticks",
            TieBreak::Cost => "lower cost",
            TieBreak::Lot => "the lot",
        };
        let _ = write!(said, " It was level with {}: {by} decided.", tied.join(", "));
    }
    said
}

/// A fraction to read, with three decimals.
fn decimal(ratio: &num_rational::BigRational) -> String {
    let thousandths = (ratio * num_bigint::BigInt::from(1000)).round().to_integer();
    u64::try_from(thousandths).map_or_else(|_| ratio.to_string(), |t| written(t, 3))
}

/// What a file says, short and without what a terminal would obey.
fn plain(text: &str) -> String {
    let clean: String = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if clean.chars().count() <= NAME { clean } else { clean.chars().take(NAME - 2).chain("..".chars()).collect() }
}
