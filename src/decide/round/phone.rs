//! A vote by one's own phone, beside the cards: a link, given out before the vote opens, that allows one vote.
//!
//! Somebody who speaks for the group hands each person a slip with the number they have on the roll and a code. With both, once, a
//! phone gets a link; the house learns that this number has one, and by no means which. Links are given out until a day before
//! the vote opens and are used after it has: among few people, a link at 14:03 and a vote at 14:04 would be a name.
//!
//! The key of the links is made for one round, stands in its definition, and is revealed once the round is counted, so that
//! anybody can see that each link that was used was made with it. Whoever runs the house could make links for numbers that got
//! none; those would stand in the list of numbers that did, for their owners to see.

use super::{
    Definition, Phase, Round,
    certificate::{Phones, Used},
    hex::Hex,
    store,
    view::Slips,
    wall::four_words,
};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        anon::{Answer, Code, DialogueKey, Issuer, Keys, Shown},
        db::Tx,
        ledger::{self, Act},
        web::words::Locale,
    },
    house::place::Place,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use zeroize::Zeroizing;

/// Between the last link and the first vote.
pub const GAP: i64 = 24 * Time::HOUR;
/// The earliest a round by phone may open once it is proposed.
pub const EARLIEST: i64 = GAP + Time::HOUR;
/// What the secret half of a key is sealed as.
const KEY: &str = "phone";

/// The key pair of a round, as it is kept.
pub struct Pair {
    pub public: Hex<32>,
    pub sealed: Vec<u8>,
}

impl Pair {
    /// A new one, sealed under the key of the box.
    ///
    /// # Errors
    /// When it cannot be sealed.
    pub(super) fn fresh(box_key: &DialogueKey) -> Result<Pair> {
        let issuer = Issuer::fresh().ok_or(Error::Internal("a key for links was not made"))?;
        let secret = Zeroizing::new(Hex(*issuer.secret()).to_string());
        Ok(Pair { public: Hex(issuer.public()), sealed: box_key.seal(KEY, &secret)? })
    }
}

/// The key of a round's links.
///
/// # Errors
/// When there is none, or no more.
pub(super) fn issuer(keys: &Keys, round: &Round) -> Result<Issuer> {
    let none = || Error::Internal("a round has no key for links");
    let (wrapped, sealed) = (round.wrapped_key.as_deref().ok_or_else(none)?, round.phone_key.as_deref().ok_or_else(none)?);
    let secret = Zeroizing::new(keys.open_dialogue(&round.id.0, wrapped)?.open(KEY, sealed)?);
    Hex::read(&secret).and_then(|secret| Issuer::of(&secret.0)).ok_or_else(none)
}

/// What is kept of a link that was used.
pub(super) fn kept((x, tag): &Shown) -> Vec<u8> {
    [x.as_slice(), tag].concat()
}

/// `codes.json`: the marks of the codes, one for each number of the roll.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeList {
    /// The digest of the definition they were made for.
    pub definition: Hex<32>,
    pub codes: Vec<Coded>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coded {
    pub number: u32,
    pub mark: Hex<32>,
}

/// Slips on paper for the whole roll, as one file to be printed, and the list of their marks. The codes stand in that file and
/// nowhere else.
///
/// # Errors
/// One sentence, when nobody votes by phone.
pub fn make_codes(definition: &Definition, locale: Locale) -> std::result::Result<(String, CodeList), String> {
    let Some(key) = definition.phone else { return Err("In this vote nobody votes by phone: there is no key for it in its definition.".into()) };
    let digest = definition.digest();
    let codes: Vec<(u32, Code)> = (1..=definition.roll).map(|number| (number, Code::random())).collect();
    let page = Slips { definition, locale, words: &four_words(&key.0) }.html(&codes);
    let codes = codes.iter().map(|(number, code)| Coded { number: *number, mark: Hex(code.hash(&digest, *number)) }).collect();
    Ok((page, CodeList { definition: Hex(digest), codes }))
}

/// Reads `codes.json`: the marks of codes that were made for this round.
///
/// # Errors
/// One sentence about what cannot be taken.
pub fn codes(round: &Round, json: &str) -> std::result::Result<CodeList, String> {
    let read: CodeList = serde_json::from_str(json).map_err(|_| "This is not what the slips were made with. Open codes.json, and copy all of it")?;
    fits(round, &read)?;
    Ok(read)
}

fn fits(round: &Round, list: &CodeList) -> std::result::Result<(), String> {
    if round.digest.as_deref() != Some(list.definition.0.as_slice()) {
        return Err("These codes were made for another vote, or before this one was settled".into());
    }
    let numbers: HashSet<i64> = list.codes.iter().map(|code| i64::from(code.number)).collect();
    if numbers.len() != list.codes.len() {
        return Err("A number of the roll stands there twice. Make the slips anew".into());
    }
    if numbers.len() != usize::try_from(round.roll).unwrap_or(0) || numbers.iter().any(|n| *n < 1 || *n > round.roll) {
        return Err(format!("There has to be a code for each number of the roll, from 1 to {}", round.roll));
    }
    Ok(())
}

/// Takes the marks of the codes. From then on links are given out. Who was struck off the roll gets none.
///
/// # Errors
/// [`Error::Stale`] when the cards are not made, it is too late, there are codes already, or they are not those of this round.
pub async fn commit_codes(tx: &mut Tx, place: &Place, round: &Round, list: &CodeList, by: &str, now: Time) -> Result<()> {
    let in_time = round.by_phone && round.phase(now) == Phase::Ready && now < round.links_until();
    if !in_time || fits(round, list).is_err() || store::phone::coded(tx, &round.id, now).await? == 0 {
        return Err(Error::Stale);
    }
    let members = round.members();
    for code in list.codes.iter().filter(|code| members.has(i64::from(code.number))) {
        store::phone::insert_code(tx, &round.id, i64::from(code.number), &code.mark.0).await?;
    }
    ledger::record(tx, Act::CodesCommitted, &place.id, &round.id, by, now);
    Ok(())
}

/// What becomes of somebody who asks for a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Issued {
    Answered(Box<Answer>),
    /// Number and code do not belong together.
    Wrong,
    /// A link was given for this number.
    Before,
    /// Not now.
    Closed,
    /// What was sent is no element: no honest phone sends it.
    Nonsense,
}

/// Evaluates what a phone sent, once for each number. The same element gets the same answer again, for the phone that lost it.
/// Nothing is written to the journal: the order of its rows would be the order of the links.
///
/// # Errors
/// When the database refuses.
pub async fn issue(tx: &mut Tx, keys: &Keys, round: &Round, number: i64, code: &Code, element: &[u8; 32], now: Time) -> Result<Issued> {
    if !round.gives_links(now) {
        return Ok(Issued::Closed);
    }
    let Ok(small) = u32::try_from(number) else { return Ok(Issued::Wrong) };
    let Some(known) = store::phone::code(tx, &round.id, number).await?.filter(|kept| round.digest().is_ok_and(|d| kept.mark == code.hash(&d, small))) else {
        return Ok(Issued::Wrong);
    };
    let Some(answer) = issuer(keys, round)?.answer(element) else { return Ok(Issued::Nonsense) };
    let mark: [u8; 32] = Sha256::new().chain_update(b"element").chain_update(element).finalize().into();
    let again = known.element.as_deref() == Some(mark.as_slice());
    if !again && (known.issued || store::phone::issue(tx, &round.id, number, &mark).await? == 0) {
        return Ok(Issued::Before);
    }
    Ok(Issued::Answered(Box::new(answer)))
}

/// The numbers a link was given for. They need no card.
///
/// # Errors
/// When the database cannot be read.
pub async fn issued(tx: &mut Tx, round: &Round) -> Result<Vec<i64>> {
    if round.by_phone { store::phone::issued(tx, &round.id).await } else { Ok(Vec::new()) }
}

/// What is published of the links of a vote that is over; nothing where nobody votes by phone.
pub(super) async fn shown(tx: &mut Tx, keys: &Keys, round: &Round) -> Result<Option<Phones>> {
    if !round.by_phone {
        return Ok(None);
    }
    let issuer = issuer(keys, round)?;
    let used = |kept: Vec<u8>| Some(Used { x: Hex(kept.get(..32)?.try_into().ok()?), tag: Hex(kept.get(32..)?.try_into().ok()?) });
    Ok(Some(Phones {
        key: Hex(issuer.public()),
        secret: Hex(*issuer.secret()),
        issued: store::phone::issued(tx, &round.id).await?.into_iter().filter_map(|n| u32::try_from(n).ok()).collect(),
        used: store::phone::tokens(tx, &round.id).await?.into_iter().filter_map(used).collect(),
    }))
}
