//! A vote is closed: what there is of it is sorted, added up, looked at as an honest reader would, and signed.

use super::{
    Account, Committed, Contents, FEW, NONE, Phones, Published, Roll, Row, Rule, VERSION, Votes, Way, ballots, count, mixed, most_first, passes, totals,
    verify, wall,
};
use crate::{
    clock::Time,
    decide::round::{definition::Definition, hex::Hex},
    ground::anon::Signet,
};
use std::collections::BTreeMap;

/// What a box is made from.
#[derive(Debug, Clone)]
pub struct Parts {
    pub definition: Definition,
    pub committed: Committed,
    pub opened: Time,
    pub closed: Time,
    pub roll: Roll,
    pub cards: Account,
    pub spent: Vec<Hex<32>>,
    pub phone: Option<Phones>,
    /// Rows of cards and links, each with its words.
    pub rows: Vec<Row>,
    /// How many ballots came without a card, and their rows, without words.
    pub without_card: BTreeMap<Way, (u32, Vec<Row>)>,
    /// As the rule of the vote found it; not asked for where most ticks win.
    pub order: Vec<String>,
}

/// A closed vote: what is published and, where few voted, what its stewards get.
#[derive(Debug, Clone)]
pub struct Closed {
    pub public: Published,
    pub stewards: Option<Published>,
}

/// Closes a box and signs it. What does not fit is noted in it and never mended.
#[must_use]
pub fn close(parts: Parts, signet: &Signet) -> Closed {
    let few = ballots(passes(&parts.spent, parts.phone.as_ref()), parts.without_card.values().map(|(n, _)| *n)) < u64::from(FEW);
    let mut full = filled(parts);
    if !few {
        return Closed { public: noted(full, signet), stewards: None };
    }
    full.salt = Some(Hex(rand::random()));
    let stewards = noted(full, signet);
    let mut open = stewards.contents.clone();
    (open.votes, open.salt, open.sealed) = (None, None, Some(stewards.root));
    open.notes.clear(); // they may speak of rows
    let mut public = noted(open, signet);
    if public.contents.notes.is_empty() && !stewards.contents.notes.is_empty() {
        public.contents.notes.push("The stewards' box does not add up: they know why.".into());
        public = Published::sign(public.contents, signet);
    }
    Closed { public, stewards: Some(stewards) }
}

/// The contents, with everything sorted.
fn filled(mut p: Parts) -> Contents {
    let without_card: BTreeMap<Way, u32> = p.without_card.iter().filter(|(_, (n, rows))| *n > 0 || !rows.is_empty()).map(|(way, (n, _))| (*way, *n)).collect();
    let mut apart: BTreeMap<Way, Vec<Row>> =
        p.without_card.into_iter().filter(|(way, _)| without_card.contains_key(way)).map(|(way, (_, rows))| (way, rows)).collect();
    for way in mixed(passes(&p.spent, p.phone.as_ref()), &without_card) {
        p.rows.extend(apart.remove(&way).into_iter().flatten().map(|row| Row { words: Some(wall::any_four()), ..row }));
    }
    p.rows.sort_unstable();
    apart.values_mut().for_each(|rows| rows.sort_unstable());
    p.spent.sort_unstable();
    p.committed.hashes.sort_unstable();
    p.roll.marked.sort_unstable();
    if let Some(phone) = &mut p.phone {
        phone.used.sort_unstable();
        phone.issued.sort_unstable();
    }
    let all = || p.rows.iter().chain(apart.values().flatten());
    let (totals, blank) = (totals(&p.definition, all()), count(all(), NONE));
    let order = if p.definition.rule == Rule::MostTicks { most_first(&p.definition, &totals) } else { p.order };
    Contents {
        version: VERSION,
        definition: p.definition,
        committed: p.committed,
        opened: p.opened,
        closed: p.closed,
        roll: p.roll,
        cards: p.cards,
        spent: p.spent,
        phone: p.phone,
        without_card,
        votes: Some(Votes { rows: p.rows, apart, totals, blank }),
        order,
        sealed: None,
        salt: None,
        notes: vec![],
    }
}

/// Signs contents, and writes into them first what an honest reader would find.
fn noted(contents: Contents, signet: &Signet) -> Published {
    let mut made = Published::sign(contents, signet);
    let faults: Vec<String> = verify::verify(&made, &verify::Known::default()).into_iter().flat_map(|check| check.faults).collect();
    if !faults.is_empty() {
        made.contents.notes = faults;
        made = Published::sign(made.contents, signet);
    }
    made
}
