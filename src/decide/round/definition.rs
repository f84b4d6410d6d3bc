//! What a vote is about, fixed before the first card is printed: the question, the options, the rule, the roll and the days.
//!
//! Cards are bound to its digest, so nothing in it can change afterwards without every card failing. The digest is taken
//! over its canonical JSON (RFC 8785: no spaces, names in order), which any language can write again.

use super::{Label, OPTIONS, Rule, hex::Hex};
use crate::clock::Time;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// What stands for "none of these" among choices. No option may be called so.
pub const NONE: &str = "none";
/// The form this program writes.
pub const VERSION: u32 = 1;
/// Far above what a charity votes on, far below what other languages keep exact.
const MOST_PENNIES: u64 = 1_000_000_000_000;
const MOST_MEMBERS: u32 = 1_000_000;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    pub version: u32,
    /// The round's id, as it stands in the address of the vote.
    pub round: String,
    pub house: House,
    /// The group whose vote it is.
    pub group: String,
    pub question: String,
    /// Where cards are drawn and the box stands.
    pub place: String,
    /// What the organisation promises to do with the result.
    pub promise: Label,
    pub options: Vec<Choice>,
    /// How it is counted.
    pub rule: Rule,
    /// How many are chosen, or else what they may cost together, in pennies.
    pub winners: Option<u32>,
    pub budget: Option<u64>,
    /// How many a ballot may name; nothing: as many as it likes.
    pub ticks: Option<u32>,
    /// Fewer ballots than this decide nothing.
    pub turnout: u32,
    /// How many people are on the roll.
    pub roll: u32,
    pub opens: Moment,
    pub closes: Moment,
    /// What the lot is drawn from, and the order that comes of it: it decides what nothing else decides.
    pub seed: String,
    pub lot: Vec<String>,
    /// The key by which voting links are known, where people may vote by their own phone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Hex<32>>,
}

/// Who holds the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct House {
    pub name: String,
    /// Its public address, without a stroke at the end.
    pub address: String,
    /// The public half of the key it signs the closed box with, in 64 signs: known before anyone votes.
    pub key: Hex<32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: String,
    pub title: String,
    /// In pennies, where it costs something that is known.
    pub cost: Option<u64>,
    /// What speaks for it and against it, where the group said so.
    #[serde(rename = "for", default, skip_serializing_if = "Option::is_none")]
    pub pro: Option<String>,
    #[serde(rename = "against", default, skip_serializing_if = "Option::is_none")]
    pub con: Option<String>,
}

/// A moment as people read it, in their own zone, and as it is measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    pub said: String,
    pub at: Time,
}

impl Definition {
    /// Reads a definition.
    ///
    /// # Errors
    /// One sentence about what is no definition at all. Whether it is a good one, [`Self::problems`] says.
    pub fn read(json: &str) -> Result<Definition, String> {
        serde_json::from_str(json).map_err(|e| format!("This is no definition of a vote: {e}."))
    }

    /// The bytes the digest is taken over.
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        canonical(self)
    }

    /// SHA-256 of the canonical bytes: what cards and boxes are bound to.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.canonical()).into()
    }

    #[must_use]
    pub fn option(&self, id: &str) -> Option<&Choice> {
        self.options.iter().find(|o| o.id == id)
    }

    /// The options in the order of the lot, numbered from 1: so they stand on cards, and so "1 4 7" is meant.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, &Choice)> {
        self.lot.iter().filter_map(|id| self.option(id)).enumerate().map(|(n, o)| (n + 1, o))
    }

    /// How many options one ballot may name.
    #[must_use]
    pub fn most_ticks(&self) -> usize {
        let all = self.options.len();
        self.ticks.and_then(|n| usize::try_from(n).ok()).map_or(all, |n| n.min(all))
    }

    /// Where a person votes.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}/v/{}", self.house.address.trim_end_matches('/'), self.round)
    }

    /// All that is wrong with it, in sentences; nothing for a good one.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        let mut wrong = vec![];
        let mut say = |is: bool, sentence: &str| {
            if is {
                wrong.push(sentence.to_string());
            }
        };
        say(self.version != VERSION, "This program reads version 1 of a definition.");
        let id = |text: &str| (1..=64).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        let line = |text: &str, most: usize| !text.trim().is_empty() && text.chars().count() <= most && !text.chars().any(char::is_control);
        say(!id(&self.round), "The round needs an id of letters, digits and hyphens.");
        say(!line(&self.house.name, 200), "Say in one line who holds the vote.");
        let web = ["https://", "http://"].iter().find_map(|scheme| self.house.address.strip_prefix(scheme));
        let open = |rest: &str| !rest.is_empty() && rest.len() <= 200 && !rest.contains(|c: char| c.is_whitespace() || c.is_control() || "#?\"<>".contains(c));
        say(!web.is_some_and(open), "The house needs an address that begins with https:// or http:// and has no # or ?.");
        say(!line(&self.group, 200), "Say in one line whose vote it is.");
        say(!line(&self.question, 500), "Ask one question, in at most 500 letters.");
        say(!line(&self.place, 200), "Say in one line where cards are drawn.");
        say(self.options.is_empty(), "Give at least one option.");
        say(self.options.len() > OPTIONS, "Give at most 20 options: nobody reads more.");
        say(!self.options.iter().all(|o| id(&o.id) && o.id != NONE), "Each option needs an id of letters, digits and hyphens that is not \"none\".");
        say(!self.options.iter().all(|o| line(&o.title, 200)), "Each option needs a title of one line, at most 200 letters.");
        let said = |text: &Option<String>| text.as_deref().is_none_or(|t| line(t, 200));
        say(!self.options.iter().all(|o| said(&o.pro) && said(&o.con)), "What speaks for an option and against it is one line each, at most 200 letters.");
        let distinct = |text: fn(&Choice) -> &str| self.options.iter().map(text).collect::<HashSet<_>>().len() == self.options.len();
        say(!distinct(|o| &o.id), "Two options have the same id.");
        say(!distinct(|o| o.title.trim()), "Two options have the same title.");
        self.aims(&mut say);
        say(
            self.ticks.is_some_and(|n| n == 0 || n as usize > self.options.len()),
            "The ticks on a ballot must be at least 1 and no more than there are options.",
        );
        say(self.roll == 0 || self.roll > MOST_MEMBERS, "The roll needs between 1 and 1,000,000 people.");
        say(self.turnout > self.roll, "The minimum turnout is more than there are people on the roll.");
        say(!line(&self.opens.said, 100) || !line(&self.closes.said, 100), "Say in words when it opens and when it closes.");
        say(self.opens.at >= self.closes.at, "It must open before it closes.");
        say(!line(&self.seed, 200), "The lot needs a seed of one line.");
        say(self.lot != self.drawn(), "The lot order is not the one that comes of the seed.");
        wrong
    }

    /// Winners, budget and costs.
    fn aims(&self, say: &mut impl FnMut(bool, &str)) {
        say(self.winners.is_some() == self.budget.is_some(), "Say either how many are chosen or how much they may cost together, and not both.");
        say(self.winners.is_some_and(|n| n == 0 || n as usize > self.options.len()), "At least one must be chosen, and no more than there are options.");
        say(self.rule == Rule::Ranked && self.budget.is_some(), "A ranked vote chooses a number of options, not a budget.");
        say(self.budget.is_some_and(|b| b == 0 || b > MOST_PENNIES), "The budget must be more than nothing and less than ten thousand million pounds.");
        let most = self.budget.unwrap_or(MOST_PENNIES);
        say(self.budget.is_some() && self.options.iter().any(|o| o.cost.is_none()), "With a budget, each option needs a cost.");
        say(self.options.iter().any(|o| o.cost.is_some_and(|c| c == 0 || c > most)), "A cost must be more than nothing and no more than the budget.");
    }

    /// The order that comes of the seed.
    fn drawn(&self) -> Vec<String> {
        drawn(&self.round, &self.seed, self.options.iter().map(|o| o.id.as_str()))
    }
}

/// The lot: options in the order of SHA-256 over the round's id, the seed and the option's id. Whoever has the seed can draw
/// it again.
#[must_use]
pub fn drawn<'a>(round: &str, seed: &str, options: impl Iterator<Item = &'a str>) -> Vec<String> {
    let ticket = |id: &&str| <[u8; 32]>::from(Sha256::digest([round, seed, id].concat()));
    let mut order: Vec<&str> = options.collect();
    order.sort_by_cached_key(ticket);
    order.into_iter().map(String::from).collect()
}

/// Canonical JSON (RFC 8785) of what holds only texts, whole numbers, truths and lists of them.
pub(super) fn canonical(what: &impl Serialize) -> Vec<u8> {
    let mut out = vec![];
    // What is written here is made of structs with plain names, which always become JSON.
    write(&serde_json::to_value(what).unwrap_or_default(), &mut out);
    out
}

fn write(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Object(fields) => {
            let mut names: Vec<&String> = fields.keys().collect();
            names.sort_unstable();
            enclosed(out, *b"{}", names.into_iter(), |name, out| {
                out.extend(Value::from(name.as_str()).to_string().bytes());
                out.push(b':');
                write(&fields[name], out);
            });
        }
        Value::Array(items) => enclosed(out, *b"[]", items.iter(), write),
        plain => out.extend(plain.to_string().bytes()),
    }
}

fn enclosed<T>(out: &mut Vec<u8>, marks: [u8; 2], items: impl Iterator<Item = T>, each: impl Fn(T, &mut Vec<u8>)) {
    out.push(marks[0]);
    for (n, item) in items.enumerate() {
        if n > 0 {
            out.push(b',');
        }
        each(item, out);
    }
    out.push(marks[1]);
}

#[cfg(test)]
#[path = "definition_tests.rs"]
pub(super) mod tests;
