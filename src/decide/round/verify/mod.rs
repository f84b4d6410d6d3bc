//! Anyone's check of a closed box, with nothing but the box - and, where they have them, the list the stewards printed, the
//! words on the wall and their own check words. It needs no database and nobody's card.

mod people;

use self::people::{account, account_holds, links, links_hold, roll, roll_holds};
use super::{
    NONE, Rule,
    certificate::{Contents, FEW, Published, Row, VERSION, Votes, mixed, most_first, signed_bytes, totals},
    hex::Hex,
    list::{self, CardList, disorder},
    wall,
};
use crate::ground::anon::signed;
use std::collections::{BTreeMap, HashSet};

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    pub name: &'static str,
    /// What holds, if nothing is wrong.
    pub holds: String,
    /// Every fault, each in a sentence.
    pub faults: Vec<String>,
}

/// What the person who checks has besides the box.
#[derive(Default)]
pub struct Known<'a> {
    /// The list of cards as it was printed.
    pub cards: Option<&'a CardList>,
    /// The four words on the wall.
    pub words: Option<&'a str>,
    /// Check words of one's own.
    pub own: &'a [String],
    /// The stewards' box, where fewer than five voted.
    pub stewards: Option<&'a Published>,
}

/// Looks at everything.
#[must_use]
pub fn verify(published: &Published, known: &Known) -> Vec<Check> {
    let c = &published.contents;
    let mut checks = vec![
        Check { name: "definition", holds: "What was voted on is what the cards were made for.".into(), faults: definition(c) },
        Check { name: "days", holds: "Roll, cards, opening and closing came in this order, and on the days that were said.".into(), faults: days(c) },
        Check { name: "seal", holds: "The house signed this box as it is.".into(), faults: seal(published, known) },
        Check {
            name: "cards",
            holds: format!("All {} used cards are on the list of {}, each once.", c.spent.len(), c.committed.count),
            faults: cards(c, known),
        },
        Check { name: "account", holds: account_holds(c), faults: account(c) },
        Check { name: "roll", holds: roll_holds(c), faults: roll(c) },
    ];
    if c.phone.is_some() || c.definition.phone.is_some() {
        let holds = c.phone.as_ref().map(links_hold).unwrap_or_default();
        checks.push(Check { name: "links", holds, faults: links(c) });
    }
    let (holds, faults) = match &c.votes {
        Some(votes) => ("There are no more rows than the ballots allow, and they tell nothing of their order.".into(), self::votes(c, votes)),
        None => ("Fewer than five voted: only the order is told, and the stewards have the rest.".into(), withheld(c)),
    };
    checks.push(Check { name: "rows", holds, faults });
    checks.push(Check {
        name: "totals",
        holds: "The totals are the rows counted.".into(),
        faults: c.votes.as_ref().map_or_else(|| order(c), |votes| sums(c, votes)),
    });
    if let Some(stewards) = known.stewards {
        checks.push(Check { name: "stewards", holds: "The stewards' box is the one this box speaks of.".into(), faults: behind_doors(c, stewards) });
    }
    if !known.own.is_empty() {
        let rows = known.stewards.and_then(|s| s.contents.votes.as_ref()).or(c.votes.as_ref());
        checks.push(own(c, rows.map_or(&[], |votes| &votes.rows), known.own));
    }
    checks.push(Check {
        name: "notes",
        holds: "The house noted nothing that does not fit.".into(),
        faults: c.notes.iter().map(|n| format!("The house says itself: {n}")).collect(),
    });
    checks
}

/// A list of faults that is written like prose.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn say(&mut self, wrong: bool, sentence: impl FnOnce() -> String) {
        if wrong {
            self.0.push(sentence());
        }
    }
}

fn definition(c: &Contents) -> Vec<String> {
    let mut f = Faults(c.definition.problems());
    f.say(c.version != VERSION, || "This program reads version 1 of a box.".into());
    f.say(c.committed.definition.0 != c.definition.digest(), || "The definition was changed after the cards were made for it.".into());
    f.0
}

fn days(c: &Contents) -> Vec<String> {
    let mut f = Faults::default();
    f.say(c.roll.changed > c.committed.at, || "The roll was changed after the cards were committed.".into());
    f.say(c.committed.at > c.opened, || "It opened before the cards were committed.".into());
    f.say(c.opened < c.definition.opens.at, || format!("It opened before {}.", c.definition.opens.said));
    f.say(c.opened >= c.closed, || "It closed before it opened.".into());
    f.say(c.closed < c.definition.closes.at, || format!("It closed before {}.", c.definition.closes.said));
    f.0
}

fn seal(published: &Published, known: &Known) -> Vec<String> {
    let mut f = Faults::default();
    f.say(published.contents.root() != published.root, || "The root is not that of these contents: something was altered.".into());
    let key = &published.contents.definition.house.key;
    f.say(!signed(&key.0, &signed_bytes(&published.root), &published.signature.0), || {
        "The signature is not by the key that the definition names, or not over this root.".into()
    });
    if let Some(words) = known.words {
        let these = wall::four_words(&published.root.0);
        f.say(!wall::same_words(words, &these), || format!("The words on the wall are \"{words}\", those of this box are \"{these}\": it is another box."));
    }
    f.0
}

fn cards(c: &Contents, known: &Known) -> Vec<String> {
    let listed = &c.committed;
    let mut f = Faults(disorder("The list of cards", &listed.hashes));
    f.say(listed.hashes.len() as u64 != u64::from(listed.count), || format!("{} cards were committed, {} are listed.", listed.count, listed.hashes.len()));
    f.say(list::root(&listed.hashes) != listed.root, || "The list of cards is not the one that was committed.".into());
    if let Some(printed) = known.cards {
        f.0.extend(printed.problems(&c.definition));
        f.say(printed.hashes != listed.hashes, || "The list of cards in the box is not the one that was printed.".into());
    }
    f.0.extend(disorder("The list of used cards", &c.spent));
    let known: HashSet<&Hex<32>> = listed.hashes.iter().collect();
    f.0.extend(c.spent.iter().filter(|hash| !known.contains(hash)).map(|hash| format!("A card was used that is not on the list: {hash}.")));
    f.0
}

/// Numbers of the roll, each once, in their own order.
fn disorder_of_numbers(what: &str, numbers: &[u32], size: u32) -> Vec<String> {
    let mut f = Faults::default();
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    f.say(sorted != *numbers, || format!("The numbers {what} are not sorted: their order could tell who came when."));
    f.0.extend(sorted.windows(2).filter(|two| two[0] == two[1]).map(|two| format!("Number {} is {what} twice.", two[0])));
    f.0.extend(sorted.iter().filter(|n| **n == 0 || **n > size).map(|n| format!("Number {n} is {what} and does not stand on the roll.")));
    f.0
}

/// Without rows there are fewer than five ballots, and a second box.
fn withheld(c: &Contents) -> Vec<String> {
    let mut f = Faults::default();
    f.say(c.ballots() >= u64::from(FEW), || format!("There are {} ballots, and their rows are held back.", c.ballots()));
    f.say(c.sealed.is_none(), || "The rows are held back, and no stewards' box is named.".into());
    f.say(c.salt.is_some(), || "A box without rows needs no salt.".into());
    f.0
}

fn votes(c: &Contents, votes: &Votes) -> Vec<String> {
    let mut f = Faults::default();
    let few = c.ballots() < u64::from(FEW);
    f.say(few && c.salt.is_none(), || "Fewer than five voted: their rows must not be published.".into());
    f.say(!few && (c.salt.is_some() || c.sealed.is_some()), || "Five or more voted: there is no stewards' box.".into());
    let together = mixed(c.passes(), &c.without_card);
    let among = together.iter().filter_map(|way| c.without_card.get(way)).map(|n| u64::from(*n)).sum::<u64>();
    f.0.extend(rows("The list", c, &votes.rows, c.passes() as u64 + among));
    f.0.extend(
        votes.rows.iter().filter(|row| row.words.is_none()).map(|row| format!("A row for {} has no words, and stands among those of cards.", row.option)),
    );
    let mut words: Vec<&String> = votes.rows.iter().filter_map(|row| row.words.as_ref()).collect();
    words.sort_unstable();
    f.0.extend(words.windows(2).filter(|two| two[0] == two[1]).map(|two| format!("Two rows have the same words: {}.", two[0])));
    for (way, n) in &c.without_card {
        match votes.apart.get(way) {
            Some(_) if together.contains(way) => f.0.push(format!("Too few came by {} to show them by themselves.", way.said())),
            Some(apart) => f.0.extend(rows(&format!("The list of {}", way.said()), c, apart, u64::from(*n))),
            None if together.contains(way) => {}
            None => f.0.push(format!("{n} ballots came by {}, and their rows are missing.", way.said())),
        }
    }
    f.0.extend(
        votes.apart.keys().filter(|way| !c.without_card.contains_key(way)).map(|way| format!("There are rows of {}, and no ballots that came so.", way.said())),
    );
    f.0.extend(votes.apart.values().flatten().filter(|row| row.words.is_some()).map(|row| format!("A row for {} of no card has words.", row.option)));
    f.0
}

/// What so many ballots may say at most and must say at least.
fn rows(of: &str, c: &Contents, rows: &[Row], ballots: u64) -> Vec<String> {
    let mut f = Faults::default();
    let d = &c.definition;
    f.say(!rows.is_sorted(), || format!("{of} is not sorted: its order could tell something."));
    let ranked = d.rule == Rule::Ranked;
    let mut each: BTreeMap<&str, u64> = BTreeMap::new();
    for row in rows {
        *each.entry(&row.option).or_default() += 1;
        let none = row.option == NONE;
        f.say(!none && d.option(&row.option).is_none(), || format!("A row names {}, which is no option.", row.option));
        let fits = if ranked && !none { row.place.is_some_and(|n| n > 0 && n as usize <= d.options.len()) } else { row.place.is_none() };
        f.say(!fits, || format!("A row for {} has a place it cannot have.", row.option));
    }
    let blank = each.remove(NONE).unwrap_or(0);
    let (choices, most) = (rows.len() as u64 - blank, d.most_ticks() as u64);
    f.say(blank > ballots, || format!("{of} says {blank} times \"none of these\", for {ballots} ballots."));
    let saying = ballots.saturating_sub(blank);
    f.say(choices > saying.saturating_mul(most), || format!("{of} has {choices} choices: {saying} ballots with at most {most} each cannot make as many."));
    f.say(choices < saying, || format!("{of} has {choices} choices for {saying} ballots: a row is missing."));
    f.0.extend(each.iter().filter(|(_, n)| **n > saying).map(|(option, n)| format!("{of} names {option} {n} times, for {saying} ballots.")));
    f.0
}

fn sums(c: &Contents, votes: &Votes) -> Vec<String> {
    let mut f = Faults::default();
    let all = || votes.rows.iter().chain(votes.apart.values().flatten());
    let counted = totals(&c.definition, all());
    for (option, n) in &counted {
        let said = votes.totals.get(option);
        f.say(said != Some(n), || format!("{option} has {n} rows, and its total says {}.", said.map_or_else(|| "nothing".into(), u32::to_string)));
    }
    f.0.extend(votes.totals.keys().filter(|option| !counted.contains_key(*option)).map(|option| format!("There is a total for {option}, which is no option.")));
    let blank = all().filter(|row| row.option == NONE).count() as u64;
    f.say(u64::from(votes.blank) != blank, || format!("{blank} rows say \"none of these\", and {} are told.", votes.blank));
    f.0.extend(order(c));
    f.say(c.definition.rule == Rule::MostTicks && c.order != most_first(&c.definition, &votes.totals), || {
        "The order is not the one that comes of the totals.".into()
    });
    f.0
}

fn order(c: &Contents) -> Vec<String> {
    let mut f = Faults::default();
    f.0.extend(c.order.iter().filter(|id| c.definition.option(id).is_none()).map(|id| format!("The order names {id}, which is no option.")));
    f.say(c.order.iter().collect::<HashSet<_>>().len() != c.order.len(), || "The order names an option twice.".into());
    f.say(c.definition.rule == Rule::MostTicks && c.order.len() != c.definition.options.len(), || "The order leaves options out.".into());
    f.0
}

/// The stewards' box: honest in itself, and the same vote.
fn behind_doors(c: &Contents, stewards: &Published) -> Vec<String> {
    let mut f = Faults::default();
    let s = &stewards.contents;
    f.say(c.sealed != Some(stewards.root), || "The box names another stewards' box, or none.".into());
    f.say(s.salt.is_none() || s.votes.is_none(), || "The stewards' box has no rows or no salt.".into());
    let same = s.phone == c.phone
        && (&s.definition, &s.committed, &s.spent, &s.roll, s.cards, &s.order, s.opened, s.closed, &s.without_card)
            == (&c.definition, &c.committed, &c.spent, &c.roll, c.cards, &c.order, c.opened, c.closed, &c.without_card);
    f.say(!same, || "The stewards' box is about another vote, or tells it differently.".into());
    f.0.extend(verify(stewards, &Known::default()).into_iter().flat_map(|check| check.faults).map(|fault| format!("In the stewards' box: {fault}")));
    f.0
}

/// Whether own words are there, and for what they stand.
fn own(c: &Contents, rows: &[Row], words: &[String]) -> Check {
    let (mut holds, mut faults) = (vec![], vec![]);
    for words in words {
        match rows.iter().find(|row| row.words.as_ref().is_some_and(|w| wall::same_words(w, words))) {
            Some(row) => {
                let title = c.definition.option(&row.option).map_or("none of these", |o| &o.title);
                holds.push(format!("\"{words}\" stands for {title}{}.", row.place.map_or_else(String::new, |n| format!(", in place {n}"))));
            }
            None => faults.push(format!("\"{words}\" is not in the box.")),
        }
    }
    Check { name: "own words", holds: holds.join(" "), faults }
}

#[cfg(test)]
mod links_tests;
#[cfg(test)]
mod tests;
