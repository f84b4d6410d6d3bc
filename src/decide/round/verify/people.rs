//! Who could vote and with what: the account of the cards, the roll, and the links on people's own phones.

use super::{Faults, disorder_of_numbers};
use crate::{
    decide::round::certificate::{Contents, Phones},
    ground::anon::Issuer,
};
use std::collections::HashSet;

pub fn account_holds(c: &Contents) -> String {
    let (printed, away) = (c.cards.printed, handed_out(c).saturating_sub(c.spent.len() as u64));
    format!("{printed} cards printed: {} used, {} spoiled, {} unused, {away} drawn and not used.", c.spent.len(), c.cards.spoiled, c.cards.unused)
}

/// Cards that went to people and were not spoiled.
fn handed_out(c: &Contents) -> u64 {
    u64::from(c.cards.printed).saturating_sub(u64::from(c.cards.spoiled) + u64::from(c.cards.unused))
}

pub fn account(c: &Contents) -> Vec<String> {
    let mut f = Faults::default();
    let (a, spent) = (c.cards, c.spent.len() as u64);
    f.say(a.printed != c.committed.count, || format!("{} cards are said to be printed, {} were committed.", a.printed, c.committed.count));
    let gone = spent + u64::from(a.spoiled) + u64::from(a.unused);
    f.say(gone > u64::from(a.printed), || {
        format!("{spent} used, {} spoiled and {} unused cards are more than the {} printed.", a.spoiled, a.unused, a.printed)
    });
    f.0
}

pub fn roll_holds(c: &Contents) -> String {
    let (ballots, needed) = (c.ballots(), c.definition.turnout);
    let enough = if ballots < u64::from(needed) { format!(" {needed} ballots were needed: this vote decides nothing.") } else { String::new() };
    let linked = c.phone.as_ref().map_or_else(String::new, |p| format!(", {} with a link", p.issued.len()));
    format!("{ballots} ballots, {} people ticked{linked}, {} on the roll.{enough}", c.roll.marked.len(), c.roll.size)
}

pub fn roll(c: &Contents) -> Vec<String> {
    let mut f = Faults::default();
    let marked = &c.roll.marked;
    f.say(c.roll.size != c.definition.roll, || format!("The roll has {} people, the definition says {}.", c.roll.size, c.definition.roll));
    f.0.extend(disorder_of_numbers("ticked", marked, c.roll.size));
    // A link is a ballot of its own, and its people are not ticked.
    let (people, ballots) = (marked.len() as u64, c.ballots() - c.links_used());
    f.say(people > u64::from(c.roll.size), || format!("{people} people are ticked, more than the {} on the roll.", c.roll.size));
    f.say(ballots > people, || format!("There are {ballots} ballots and only {people} people who are ticked."));
    let taken = handed_out(c).saturating_add(ballots - c.spent.len() as u64);
    f.say(ballots <= people && taken > people, || {
        format!("{taken} cards and ballots without a card were given out, and only {people} people are ticked: count the unused cards again.")
    });
    f.0
}

pub fn links_hold(phones: &Phones) -> String {
    format!("All {} links that were used were made with the key known before, each once; {} were given out.", phones.used.len(), phones.issued.len())
}

/// The links on people's own phones.
pub fn links(c: &Contents) -> Vec<String> {
    let mut f = Faults::default();
    let Some(p) = &c.phone else {
        f.say(c.definition.phone.is_some(), || "People could vote by phone, and nothing is told of their links.".into());
        return f.0;
    };
    f.say(c.definition.phone != Some(p.key), || "The key of the links is not the one that the definition names.".into());
    let issuer = Issuer::of(&p.secret.0);
    f.say(issuer.as_ref().is_none_or(|issuer| issuer.public() != p.key.0), || "The key that was revealed is not the one that was known before.".into());
    let digest = c.definition.digest();
    if let Some(issuer) = issuer {
        let forged = p.used.iter().filter(|used| !issuer.fits(&digest, &(used.x.0, used.tag.0)));
        f.0.extend(forged.map(|used| format!("A link was used that was not made with the key: {}.", used.x)));
    }
    f.say(!p.used.is_sorted(), || "The list of used links is not sorted: its order could tell something.".into());
    let mut seen = HashSet::new();
    f.0.extend(p.used.iter().filter(|used| !seen.insert(used.x)).map(|used| format!("A link was used twice: {}.", used.x)));
    f.say(p.used.len() > p.issued.len(), || format!("{} links were used, and only {} given out.", p.used.len(), p.issued.len()));
    f.0.extend(disorder_of_numbers("given a link", &p.issued, c.roll.size));
    let ticked: HashSet<&u32> = c.roll.marked.iter().collect();
    f.0.extend(p.issued.iter().filter(|n| ticked.contains(n)).map(|n| format!("Number {n} was given a link, and is ticked for a card too.")));
    let all = c.roll.marked.len() as u64 + p.issued.len() as u64;
    f.say(all > u64::from(c.roll.size), || format!("{all} people have a card or a link, more than the {} on the roll.", c.roll.size));
    f.0
}
