//! The closed box as everyone may have it: which cards were used and, apart from them, how was voted; the roll, the account of
//! the cards, the totals; one digest over it all, signed by the house.
//!
//! Nothing links a used card to a row: both lists are sorted, and neither has a time. A row bears four words that only the
//! holder of the card can work out, or of the link on their phone. Ballots without a card stand in lists of their own by the way they came - unless so few
//! came that way that the list would name them: then they stand among the others, under words drawn at random.
//!
//! With fewer than five ballots the box holds no rows and no totals, only the order of the options, and the digest of a second
//! box for the stewards of the group, which has the rows and is checked in the same way, behind closed doors.

mod close;

pub use close::{Closed, Parts, close};

use super::{
    NONE, Rule,
    definition::{Definition, canonical},
    hex::Hex,
    list, verify, wall,
};
use crate::{clock::Time, ground::anon::Signet};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{cmp::Reverse, collections::BTreeMap};

/// Fewer people than this are never shown by themselves.
pub const FEW: u32 = 5;
pub(super) const VERSION: u32 = 1;

/// `box.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    pub contents: Contents,
    /// SHA-256 over the canonical JSON of the contents.
    pub root: Hex<32>,
    /// Of the house, over the root.
    pub signature: Hex<64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contents {
    pub version: u32,
    pub definition: Definition,
    pub committed: Committed,
    pub opened: Time,
    pub closed: Time,
    pub roll: Roll,
    pub cards: Account,
    /// The hashes of the cards that were used.
    pub spent: Vec<Hex<32>>,
    /// The links on people's own phones, where there were any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phones>,
    /// How many ballots came without a card, by their way.
    pub without_card: BTreeMap<Way, u32>,
    /// How was voted. Nothing where fewer than five did.
    pub votes: Option<Votes>,
    /// All options, or those that were ranked or chosen first, from the first on.
    pub order: Vec<String>,
    /// The root of the stewards' box, where there is one.
    pub sealed: Option<Hex<32>>,
    /// In the stewards' box only: without it somebody could try all ways of voting until one fits the root.
    pub salt: Option<Hex<32>>,
    /// What does not fit, said by the house itself: then the result is disputed.
    pub notes: Vec<String>,
}

/// What was fixed before anyone voted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Committed {
    /// The digest of the definition at that moment.
    pub definition: Hex<32>,
    pub at: Time,
    pub count: u32,
    pub root: Hex<32>,
    pub hashes: Vec<Hex<32>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roll {
    pub size: u32,
    /// The last change of the roll.
    pub changed: Time,
    /// The numbers on it that were ticked.
    pub marked: Vec<u32>,
}

/// The account of the cards, counted by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    pub printed: u32,
    pub spoiled: u32,
    pub unused: u32,
}

/// Votes by people's own phones: all that is known of their links, which is not whose they were.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phones {
    /// By which links are known: the definition names it too.
    pub key: Hex<32>,
    /// Its other half, which is revealed now, so that anybody can make each tag again.
    pub secret: Hex<32>,
    /// The numbers on the roll that were given a link.
    pub issued: Vec<u32>,
    /// The links that were used.
    pub used: Vec<Used>,
}

/// A link that was used: the digest of its secret, and the tag the house had given it unseen (RFC 9497).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Used {
    pub x: Hex<32>,
    pub tag: Hex<16>,
}

/// How a ballot without a card came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    Paper,
    Hands,
}

impl Way {
    #[must_use]
    pub fn said(self) -> &'static str {
        match self {
            Way::Paper => "paper",
            Way::Hands => "show of hands",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Votes {
    /// Of the cards, and of ways by which few came.
    pub rows: Vec<Row>,
    /// Of each other way.
    pub apart: BTreeMap<Way, Vec<Row>>,
    /// How many ballots name each option.
    pub totals: BTreeMap<String, u32>,
    /// How many say "none of these".
    pub blank: u32,
}

/// One choice of one ballot. In a ranked vote it has a place from 1 on; "none of these" is a row of its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub words: Option<String>,
    pub option: String,
    pub place: Option<u32>,
}

impl Row {
    /// What check words are taken over: the option's id, and its place where there is one.
    #[must_use]
    pub fn claim(option: &str, place: Option<u32>) -> String {
        place.map_or_else(|| option.to_string(), |place| format!("{option} {place}"))
    }
}

impl Published {
    /// Signs contents as they are.
    #[must_use]
    pub fn sign(contents: Contents, signet: &Signet) -> Published {
        let root = contents.root();
        let signature = Hex(signet.sign(&signed_bytes(&root)));
        Published { contents, root, signature }
    }

    /// Reads a box.
    ///
    /// # Errors
    /// One sentence about what is no box at all. Whether it is an honest one, [`verify::verify`] says.
    pub fn read(json: &str) -> Result<Published, String> {
        serde_json::from_str(json).map_err(|e| format!("This is no ballot box: {e}."))
    }

    /// The four words for the wall.
    #[must_use]
    pub fn words(&self) -> String {
        wall::four_words(&self.root.0)
    }
}

impl Contents {
    #[must_use]
    pub fn root(&self) -> Hex<32> {
        Hex(Sha256::new_with_prefix(b"hearback box 1").chain_update(canonical(self)).finalize().into())
    }

    /// How many ballots there are by every way.
    #[must_use]
    pub fn ballots(&self) -> u64 {
        ballots(self.passes(), self.without_card.values().copied())
    }

    /// How many came with a card or a link.
    #[must_use]
    pub(super) fn passes(&self) -> usize {
        passes(&self.spent, self.phone.as_ref())
    }

    pub(super) fn links_used(&self) -> u64 {
        self.phone.as_ref().map_or(0, |phone| phone.used.len() as u64)
    }
}

impl Committed {
    /// The commitment to a list of cards at this moment.
    #[must_use]
    pub fn to(cards: &list::CardList, at: Time) -> Committed {
        let count = u32::try_from(cards.hashes.len()).unwrap_or(u32::MAX);
        Committed { definition: cards.definition, at, count, root: cards.root(), hashes: cards.hashes.clone() }
    }
}

pub(super) fn signed_bytes(root: &Hex<32>) -> Vec<u8> {
    [b"hearback box 1 signed".as_slice(), &root.0].concat()
}

fn passes(spent: &[Hex<32>], phone: Option<&Phones>) -> usize {
    spent.len() + phone.map_or(0, |phone| phone.used.len())
}

fn ballots(cards: usize, others: impl Iterator<Item = u32>) -> u64 {
    others.map(u64::from).fold(cards as u64, u64::saturating_add)
}

/// The ways by which so few came that their rows stand among those of the cards, and those that have to join them because
/// otherwise few would be left there.
pub(super) fn mixed(cards: usize, ways: &BTreeMap<Way, u32>) -> Vec<Way> {
    let few = |n: u64| (1..u64::from(FEW)).contains(&n);
    let mut left: Vec<(u32, Way)> = ways.iter().map(|(way, n)| (*n, *way)).collect();
    left.sort_unstable_by_key(|one| Reverse(*one)); // the fewest last
    let (mut together, mut moved) = (cards as u64, vec![]);
    while let Some((n, way)) = left.pop_if(|(n, _)| few(u64::from(*n)) || few(together)) {
        together = together.saturating_add(u64::from(n));
        moved.push(way);
    }
    moved
}

fn count<'a>(rows: impl Iterator<Item = &'a Row>, option: &str) -> u32 {
    u32::try_from(rows.filter(|row| row.option == option).count()).unwrap_or(u32::MAX)
}

/// How many rows each option has; an option without any has 0.
pub(super) fn totals<'a>(definition: &Definition, rows: impl Iterator<Item = &'a Row>) -> BTreeMap<String, u32> {
    let mut totals: BTreeMap<String, u32> = definition.options.iter().map(|o| (o.id.clone(), 0)).collect();
    for row in rows {
        if let Some(n) = totals.get_mut(&row.option) {
            *n = n.saturating_add(1);
        }
    }
    totals
}

/// Where most ticks win: most first, then what costs less, then the lot.
#[must_use]
pub fn most_first(definition: &Definition, totals: &BTreeMap<String, u32>) -> Vec<String> {
    let mut order = definition.lot.clone(); // sorting keeps the lot's order where all else is even
    order.sort_by_key(|id| (Reverse(totals.get(id).copied().unwrap_or(0)), definition.option(id).and_then(|o| o.cost)));
    order
}
