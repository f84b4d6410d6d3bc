//! The three sections: what was asked, what could be ticked, and who ticked what.

use super::{
    amount,
    lines::{Lines, Row},
};
use sha2::{Digest, Sha256};
use std::collections::HashMap;

/// Projects in a file, at most.
const PROJECTS: usize = 20_000;
/// An id is shown in sentences up to here.
const SHOWN: usize = 40;

/// What stands above the projects.
pub struct Meta {
    pub budget: u64,
    projects: Option<u64>,
    votes: Option<u64>,
    longest: Option<u64>,
}

pub struct Project {
    pub id: String,
    pub name: String,
    pub cost: u64,
    pub lot: u64,
}

pub struct Projects {
    pub list: Vec<Project>,
    /// Where each stands in the list.
    at: HashMap<String, u32>,
}

pub struct Votes {
    /// Equal ballots together.
    pub merged: HashMap<Box<[u32]>, u64>,
}

/// What somebody typed, short and without what a terminal would obey.
fn shown(text: &str) -> String {
    let mut clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        clean.push_str("..");
    }
    clean
}

/// The columns of a section: how many, and where those that are needed stand.
struct Heading {
    section: &'static str,
    columns: Vec<String>,
}

impl Heading {
    fn read(lines: &mut Lines, section: &'static str) -> Result<Heading, String> {
        let row = lines.next()?.ok_or_else(|| format!("The file ends after {section}: the heading and all that should follow are missing."))?;
        if let Some(other) = row.section() {
            return Err(format!("Line {}: {section} has no heading; {other} begins here.", row.line));
        }
        Ok(Heading { section, columns: row.columns.into_iter().map(|c| c.to_lowercase()).collect() })
    }

    fn find(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|c| c == column)
    }

    fn need(&self, column: &str) -> Result<usize, String> {
        self.find(column).ok_or_else(|| format!("{} has no column {column}. Its heading is {}.", self.section, shown(&self.columns.join(";"))))
    }

    fn fits(&self, row: &Row) -> Result<(), String> {
        let (has, needs) = (row.columns.len(), self.columns.len());
        if has == needs {
            return Ok(());
        }
        let hint = if has > needs { "Put what holds a semicolon between quotation marks." } else { "Something is missing." };
        Err(format!("Line {} has {has} columns and the heading of {} has {needs}. {hint}", row.line, self.section))
    }
}

/// Goes through the rows of a section until the next one begins, which must be `then`.
fn rows(lines: &mut Lines, section: &str, then: Option<&str>, mut each: impl FnMut(Row) -> Result<(), String>) -> Result<(), String> {
    while let Some(row) = lines.next()? {
        match row.section() {
            Some(next) if Some(next) == then => return Ok(()),
            Some(next) => return Err(format!("Line {}: {next} must not follow {section}. The order is META, PROJECTS, VOTES, each once.", row.line)),
            None => each(row)?,
        }
    }
    then.map_or(Ok(()), |then| Err(format!("The file ends within {section}: there is no section {then}.")))
}

impl Meta {
    pub fn read(lines: &mut Lines) -> Result<Meta, String> {
        let first = lines.next()?.ok_or("The file is empty.")?;
        if first.section() != Some("META") {
            return Err(format!("Line {} should be META: this is not a Pabulib file.", first.line));
        }
        Heading::read(lines, "META")?;
        let (mut meta, mut kind) = (Meta { budget: 0, projects: None, votes: None, longest: None }, None);
        let mut seen: HashMap<&'static str, u64> = HashMap::new();
        rows(lines, "META", Some("PROJECTS"), |row| {
            let (key, value) = (row.columns[0].to_lowercase(), row.columns.get(1).map_or("", String::as_str));
            let keys = ["budget", "num_projects", "num_votes", "max_length", "vote_type"];
            let Some(key) = keys.into_iter().find(|k| *k == key) else { return Ok(()) };
            if let Some(before) = seen.insert(key, row.line) {
                return Err(format!("Line {} says {key} a second time; the first is on line {before}.", row.line));
            }
            let number = || value.parse().map(Some).map_err(|_| format!("Line {}: {key} is {}, which is not a whole number.", row.line, shown(value)));
            match key {
                "budget" => meta.budget = amount::read(value).map_err(|why| format!("Line {}: the budget is {}, but it {why}.", row.line, shown(value)))?,
                "num_projects" => meta.projects = number()?,
                "num_votes" => meta.votes = number()?,
                "max_length" if !value.is_empty() => meta.longest = number()?,
                "vote_type" => kind = Some((row.line, value.to_lowercase())),
                _ => {}
            }
            Ok(())
        })?;
        if meta.budget == 0 {
            let at = seen.get("budget").map_or("META has no budget.".to_string(), |line| format!("Line {line}: the budget is 0."));
            return Err(format!("{at} Without money there is nothing to count."));
        }
        match kind.as_ref().map(|(line, kind)| (line, kind.as_str())) {
            None | Some((_, "approval" | "choose-1")) => Ok(meta),
            Some((line, kind)) => Err(format!(
                "Line {line}: these are {} votes. Only votes of ticks (approval) are counted here; ranked votes (ordinal) and points (cumulative, scoring) are not.",
                shown(kind)
            )),
        }
    }
}

impl Projects {
    pub fn read(lines: &mut Lines, meta: &Meta, notes: &mut Vec<String>) -> Result<Projects, String> {
        let heading = Heading::read(lines, "PROJECTS")?;
        let (id_at, cost_at) = (heading.need("project_id")?, heading.need("cost")?);
        let (name_at, lot_at) = (heading.find("name"), heading.find("lot"));
        let (mut list, mut at, mut first): (Vec<Project>, HashMap<String, u32>, Vec<u64>) = (vec![], HashMap::new(), vec![]);
        rows(lines, "PROJECTS", Some("VOTES"), |mut row| {
            heading.fits(&row)?;
            let line = row.line;
            let id = std::mem::take(&mut row.columns[id_at]);
            if id.is_empty() || id.contains(',') {
                return Err(format!("Line {line}: a project needs an id, and no comma in it."));
            }
            let number = u32::try_from(list.len()).unwrap_or(u32::MAX);
            if list.len() == PROJECTS {
                return Err(format!("Line {line}: there are more than {PROJECTS} projects."));
            }
            if let Some(before) = at.insert(id.clone(), number) {
                return Err(format!("Line {line}: the project {} stands here a second time; the first is on line {}.", shown(&id), first[before as usize]));
            }
            let written = &row.columns[cost_at];
            let cost = amount::read(written).map_err(|why| format!("Line {line}: the cost of {} is {}, but it {why}.", shown(&id), shown(written)))?;
            if cost == 0 {
                return Err(format!("Line {line}: the project {} costs 0. What costs nothing needs no vote; give it a cost or take it out.", shown(&id)));
            }
            if cost > meta.budget {
                notes.push(format!("Line {line}: the project {} costs {}, more than the whole budget. It cannot win.", shown(&id), shown(written)));
            }
            let lot = lot_at.map_or(Ok(0), |at| row.columns[at].parse());
            let lot = lot.map_err(|_| format!("Line {line}: the lot of {} is not a whole number.", shown(&id)))?;
            first.push(line);
            list.push(Project { id, cost, lot, name: name_at.map(|at| std::mem::take(&mut row.columns[at])).unwrap_or_default() });
            Ok(())
        })?;
        said("projects", meta.projects, list.len() as u64)?;
        Ok(Projects { list, at })
    }
}

impl Votes {
    pub fn read(lines: &mut Lines, meta: &Meta, projects: &Projects, notes: &mut Vec<String>) -> Result<Votes, String> {
        let heading = Heading::read(lines, "VOTES")?;
        let (voter_at, ticks_at) = (heading.need("voter_id")?, heading.need("vote")?);
        let (mut merged, mut voters, mut count) = (HashMap::<Box<[u32]>, u64>::new(), HashMap::new(), 0);
        let (mut twice, mut long) = (Remark::default(), Remark::default());
        let mut ticks: Vec<u32> = vec![];
        rows(lines, "VOTES", None, |row| {
            heading.fits(&row)?;
            let (line, voter) = (row.line, &row.columns[voter_at]);
            if voter.is_empty() {
                return Err(format!("Line {line} has no voter_id, so that nobody can see whether it is counted twice."));
            }
            if let Some(before) = voters.insert(mark(voter), u32::try_from(line).unwrap_or(u32::MAX)) {
                return Err(format!(
                    "Line {line}: the voter {} stands here a second time; the first is on line {before}. Only one of them may count.",
                    shown(voter)
                ));
            }
            ticks.clear();
            for id in row.columns[ticks_at].split(',').map(str::trim).filter(|id| !id.is_empty()) {
                let project = projects.at.get(id).ok_or_else(|| format!("Line {line} ticks {}, which is not among the projects.", shown(id)))?;
                ticks.push(*project);
            }
            let written = ticks.len();
            ticks.sort_unstable();
            ticks.dedup();
            twice.see(ticks.len() < written, line);
            long.see(meta.longest.is_some_and(|longest| ticks.len() as u64 > longest), line);
            count += 1;
            match merged.get_mut(&ticks[..]) {
                Some(people) => *people += 1,
                None => drop(merged.insert(ticks.clone().into_boxed_slice(), 1)),
            }
            Ok(())
        })?;
        said("votes", meta.votes, count)?;
        notes.extend(twice.say("tick something twice. It counts once"));
        notes.extend(long.say("tick more than max_length allows. They count all the same"));
        Ok(Votes { merged })
    }
}

/// What was seen in some lines, and in which first.
#[derive(Default)]
struct Remark {
    lines: u64,
    first: u64,
}

impl Remark {
    fn see(&mut self, is_so: bool, line: u64) {
        if is_so {
            self.lines += 1;
            self.first = if self.first == 0 { line } else { self.first };
        }
    }

    fn say(&self, what: &str) -> Option<String> {
        (self.lines > 0).then(|| format!("Ballots that {what}: {}, the first on line {}.", self.lines, self.first))
    }
}

/// A file that holds fewer than it says was cut short, one that holds more was changed.
fn said(what: &str, said: Option<u64>, is: u64) -> Result<(), String> {
    match said {
        Some(said) if said != is => Err(format!("META says there are {said} {what}, and the file has {is}. It was cut short or changed.")),
        _ => Ok(()),
    }
}

/// By what a voter is known again, in little room whatever the id is: there may be a million of them.
fn mark(voter: &str) -> [u8; 12] {
    let mut mark = [0; 12];
    mark.copy_from_slice(&Sha256::digest(voter)[..12]);
    mark
}
