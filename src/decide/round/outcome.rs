//! The box is opened, counted, and closed for good; and what the organisation answers.
//!
//! Counting happens outside the one writer, on what was read. When the outcome is kept, the box must still hold as many ballots as
//! were counted. With it the key of the box is destroyed, and everything that could join a ballot to a card: what stays is equal
//! ballots as piles, from which anybody who speaks for the group can count again, and the published list.

use super::{
    Choice, DAYS_TO_ANSWER, NONE, Outcome, Phase, Round, Rule, Way, cast,
    certificate::{self, Account, Committed, Parts, Row},
    definition::Definition,
    hex::Hex,
    phone, store,
    tally::unsigned,
};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
        ledger::{self, Act},
    },
    hear::deadline,
    house::place::Place,
};
use std::collections::BTreeMap;

/// What was in the box, and what was raised beside it.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Each ballot's ticks, by their number in the lot, with the words of its owner.
    pub(super) ballots: Vec<Vec<(i64, String)>>,
    pub(super) hands: Vec<Raised>,
    pub(super) ways: Vec<(Way, i64)>,
    pub(super) spent: Vec<Hex<32>>,
    pub(super) cards: Vec<Hex<32>>,
    pub(super) phone: Option<certificate::Phones>,
}

/// The hands of one room.
#[derive(Debug, Clone)]
pub(super) struct Raised {
    pub(super) people: i64,
    pub(super) counts: Vec<(i64, i64)>,
}

impl Opened {
    /// Equal ballots as one: what they name, as they name it, and how many. Each hand is a ballot with one tick; who gave a card back
    /// and raised none wants none of these.
    #[must_use]
    pub fn piles(&self) -> BTreeMap<Vec<i64>, i64> {
        let mut piles: BTreeMap<Vec<i64>, i64> = BTreeMap::new();
        for ballot in &self.ballots {
            let lots = ballot.iter().map(|(lot, _)| *lot).filter(|lot| *lot > 0).collect();
            *piles.entry(lots).or_default() += 1;
        }
        for room in &self.hands {
            let raised: i64 = room.counts.iter().map(|(_, n)| n).sum();
            for (lot, n) in &room.counts {
                *piles.entry(vec![*lot]).or_default() += n;
            }
            *piles.entry(Vec::new()).or_default() += room.people - raised;
        }
        piles.retain(|_, n| *n > 0);
        piles
    }

    pub(super) fn by_way(&self) -> Vec<(String, i64)> {
        let mut ways: Vec<(String, i64)> = self.ways.iter().map(|(way, n)| (way.key().to_string(), *n)).collect();
        let hands: i64 = self.hands.iter().map(|room| room.people).sum();
        if hands > 0 {
            ways.push(("hands".into(), hands));
        }
        ways
    }
}

/// Opens the box of a vote that is over.
///
/// # Errors
/// [`Error::Refused`] before it is over, and once it was counted.
pub async fn opened(tx: &mut Tx, keys: &Keys, round: &Round, now: Time) -> Result<Opened> {
    if round.phase(now) != Phase::Closed {
        return Err(Error::Stale);
    }
    let ballots = cast::in_box(tx, keys, round).await?;
    let hands = store::hands(tx, &round.id).await?;
    let hands = hands.into_iter().map(|room| Raised {
        people: room.people,
        counts: room.counts.split(' ').filter_map(|pair| pair.split_once(':')).filter_map(|(lot, n)| Some((lot.parse().ok()?, n.parse().ok()?))).collect(),
    });
    let hands = hands.collect();
    let ways = store::ways(tx, &round.id).await?.into_iter().map(|came| (came.way, came.n)).collect();
    let marks = |found: Vec<Vec<u8>>| found.into_iter().filter_map(|mark| mark.try_into().ok().map(Hex)).collect();
    let (spent, cards) = (marks(store::spent(tx, &round.id).await?), marks(store::cards(tx, &round.id).await?));
    Ok(Opened { ballots, hands, ways, spent, cards, phone: phone::shown(tx, keys, round).await? })
}

/// Who came, and what became of the cards, as the stewards counted by hand once the vote was over.
///
/// # Errors
/// [`Error::Refused`] before it is over, and once it was counted.
pub async fn take_account(tx: &mut Tx, place: &Place, round: &Round, spoiled: i64, unused: i64, marked: &[i64], by: &str, now: Time) -> Result<()> {
    let marks: Vec<String> = marked.iter().map(i64::to_string).collect();
    if round.phase(now) != Phase::Closed || store::account(tx, &round.id, spoiled, unused, &marks.join(" ")).await? == 0 {
        return Err(Error::Stale);
    }
    ledger::record(tx, Act::RollMarked, &place.id, &round.id, by, now);
    Ok(())
}

/// How many papers were keyed in by one person only.
///
/// # Errors
/// When the database cannot be read.
pub async fn keyed_once(tx: &mut Tx, round: &Id) -> Result<i64> {
    store::keyed_once(tx, round).await
}

/// A box that was counted and sealed, to be kept.
pub struct Closing {
    opened: Opened,
    outcome: Outcome,
    closed: certificate::Closed,
}

/// Counts a box, signs it and works out its words: all that takes a while, and needs no database.
///
/// # Errors
/// When it holds what no ballot can hold.
pub fn close(keys: &Keys, round: &Round, choices: &[Choice], opened: Opened) -> Result<Closing> {
    let mut outcome = Outcome::of(round, choices, &opened)?;
    let closed = sealed(keys, round, choices, &opened, &outcome)?;
    outcome.wall = closed.public.words();
    Ok(Closing { opened, outcome, closed })
}

/// Keeps the outcome, publishes the box, and lets the organisation's clock begin.
///
/// # Errors
/// [`Error::Stale`] when something came in meanwhile, [`Error::Refused`] when it was counted before.
pub async fn counted(tx: &mut Tx, place: &Place, round: &Round, closing: &Closing, by: &str, now: Time) -> Result<()> {
    let opened = &closing.opened;
    if store::ballots(tx, &round.id).await?.len() != opened.ballots.len() || store::hands(tx, &round.id).await?.len() != opened.hands.len() {
        return Err(Error::Stale);
    }
    let json = |published: &certificate::Published| serde_json::to_string(published).map_err(|_| Error::Internal("a box cannot be written"));
    let text = serde_json::to_string(&closing.outcome).map_err(|_| Error::Internal("an outcome cannot be written"))?;
    let today = place.today(now);
    let tallied = store::Tallied {
        outcome: &text,
        published: &json(&closing.closed.public)?,
        stewards: closing.closed.stewards.as_ref().map(json).transpose()?,
        today,
        answer_by: deadline::due(place, today, DAYS_TO_ANSWER),
        now,
    };
    if store::counted(tx, &round.id, &tallied).await? == 0 {
        return Err(Error::Stale);
    }
    for (lots, n) in opened.piles() {
        let lots: Vec<String> = lots.iter().map(i64::to_string).collect();
        store::pile(tx, &round.id, &lots.join(" "), n).await?;
    }
    store::empty_box(tx, &round.id);
    ledger::record(tx, Act::RoundCounted, &place.id, &round.id, by, now);
    Ok(())
}

/// The box as it is published.
fn sealed(keys: &Keys, round: &Round, choices: &[Choice], opened: &Opened, outcome: &Outcome) -> Result<certificate::Closed> {
    let definition = Definition::read(round.definition.as_deref().unwrap_or_default()).map_err(|_| Error::Internal("a definition cannot be read"))?;
    let id = |lot: i64| choices.iter().find(|c| c.lot == Some(lot)).map_or_else(|| NONE.to_string(), |c| c.id.0.clone());
    let ranked = round.rule == Rule::Ranked;
    let place = |nth: usize, lot: i64| if ranked && lot > 0 { u32::try_from(nth + 1).ok() } else { None };
    let row = |(nth, (lot, words)): (usize, &(i64, String))| Row { words: Some(words.clone()), option: id(*lot), place: place(nth, *lot) };
    let rows = opened.ballots.iter().flat_map(|ballot| ballot.iter().enumerate().map(row)).collect();
    let mut without_card = BTreeMap::new();
    let people: i64 = opened.hands.iter().map(|room| room.people).sum();
    if people > 0 {
        let plain = |lot: i64, n: i64| std::iter::repeat_n(Row { words: None, option: id(lot), place: place(0, lot) }, unsigned(n));
        let mut raised = Vec::new();
        for room in &opened.hands {
            let all: i64 = room.counts.iter().map(|(_, n)| n).sum();
            raised.extend(room.counts.iter().flat_map(|(lot, n)| plain(*lot, *n)));
            raised.extend(plain(0, room.people - all));
        }
        without_card.insert(certificate::Way::Hands, (unsigned(people), raised));
    }
    let digest = Hex(round.digest()?);
    let marked: Vec<u32> = round.marked.iter().flat_map(|m| m.split(' ')).filter_map(|n| n.parse().ok()).collect();
    let settled = round.settled_at.unwrap_or(round.opens_at);
    let parts = Parts {
        committed: Committed {
            definition: digest,
            at: round.carded_at.unwrap_or(settled),
            count: unsigned(round.cards.unwrap_or(0)),
            root: Hex(<[u8; 32]>::try_from(round.cards_root.as_deref().unwrap_or_default()).map_err(|_| Error::Internal("cards without a root"))?),
            hashes: opened.cards.clone(),
        },
        opened: round.opens_at,
        closed: round.closes_at,
        roll: certificate::Roll { size: unsigned(round.roll), changed: settled, marked },
        cards: Account {
            printed: unsigned(round.cards.unwrap_or(0)),
            spoiled: unsigned(round.spoiled.unwrap_or(0)),
            unused: unsigned(round.unused.unwrap_or(0)),
        },
        spent: opened.spent.clone(),
        phone: opened.phone.clone(),
        rows,
        without_card,
        order: outcome.order().iter().map(|lot| id(*lot)).collect(),
        definition,
    };
    Ok(certificate::close(parts, &keys.signet()))
}

/// What the organisation answers to the outcome, for everyone to read. It may add to it; nothing said goes away.
///
/// # Errors
/// [`Error::Refused`] before it is counted.
pub async fn answer(tx: &mut Tx, place: &Place, round: &Round, kind: &str, words: &str, by: &str, signed: &str, now: Time) -> Result<()> {
    if round.phase(now) != Phase::Counted {
        return Err(Error::Stale);
    }
    store::answer(tx, &round.id, kind, words, by, signed, place.today(now)).await?;
    ledger::record(tx, Act::RoundAnswered, &place.id, &round.id, by, now);
    Ok(())
}
