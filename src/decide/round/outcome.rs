//! The box is opened, counted by both rules, and closed for good; and what the organisation answers.
//!
//! Counting happens outside the one writer, on what was read. When the outcome is kept, the box must still hold as many ballots as
//! were counted. With it the key of the box is destroyed, and everything that could join a ballot to a card: what stays is equal
//! ballots as piles, from which anybody who speaks for the group can count again, and the published list.

use super::{
    Choice, DAYS_TO_ANSWER, Phase, Round, Rule, Way, cast,
    certificate::{self, Account, Committed, FEW, Parts, Row},
    count::{Ballot, Election, Limit, both, pb::to_pb},
    definition::{Definition, NONE},
    hex::Hex,
    step::{Told, told},
    store,
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
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was in the box, and what was raised beside it.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Each ballot's ticks, by their number in the lot, with the words of its owner.
    ballots: Vec<Vec<(i64, String)>>,
    hands: Vec<Raised>,
    ways: Vec<(Way, i64)>,
    spent: Vec<Hex<32>>,
    cards: Vec<Hex<32>>,
}

/// The hands of one room.
#[derive(Debug, Clone)]
struct Raised {
    people: i64,
    counts: Vec<(i64, i64)>,
}

/// What one rule says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// Numbers in the lot, the first first.
    pub chosen: Vec<i64>,
    /// In pounds; how many were chosen where nothing costs anything.
    pub spent: i64,
    /// People who ticked something and have nothing of it (I23).
    pub without: i64,
    /// How it was counted.
    pub steps: Vec<Told>,
}

/// What a vote came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Everyone who voted, "none of these" among them.
    pub people: i64,
    /// "None of these".
    pub blank: i64,
    /// Ticks of each option, by its number in the lot.
    pub ticks: Vec<(i64, i64)>,
    /// How many came by each way.
    pub ways: Vec<(String, i64)>,
    pub most: Side,
    pub fair: Side,
    /// The one that decides.
    pub decides: Rule,
    /// Fair shares were to decide, and left more people with nothing.
    pub turned: bool,
    /// Enough people voted for it to bind.
    pub binds: bool,
    /// The four words of the published box, which the stewards write on the wall.
    pub wall: String,
}

impl Outcome {
    /// What was decided.
    #[must_use]
    pub fn decided(&self) -> &Side {
        match self.decides {
            Rule::MostTicks => &self.most,
            Rule::FairShares => &self.fair,
        }
    }

    /// So few voted that numbers would point at people.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.people < i64::from(FEW)
    }

    /// Counts a box.
    ///
    /// # Errors
    /// When it holds what no ballot can hold.
    pub fn of(round: &Round, choices: &[Choice], opened: &Opened) -> Result<Outcome> {
        let election = election(round, choices, opened.piles())?;
        let both = both::both(&election);
        let lot = |at: usize| choices.get(at).and_then(|c| c.lot).unwrap_or(0);
        let side = |outcome: &super::count::Outcome| Side {
            chosen: outcome.chosen.iter().map(|at| lot(*at)).collect(),
            spent: signed(outcome.spent),
            without: signed(outcome.without),
            steps: told(outcome, &lot),
        };
        let fair_first = round.rule == Rule::FairShares;
        let turned = fair_first && round.budget.is_some() && !both.coverage.fair_stands();
        let people = signed(election.people() + election.blank());
        Ok(Outcome {
            people,
            blank: signed(election.blank()),
            ticks: (0..choices.len()).map(|at| (lot(at), signed(election.ticks(at)))).collect(),
            ways: opened.by_way(),
            most: side(&both.most),
            fair: side(&both.fair),
            decides: if fair_first && !turned { Rule::FairShares } else { Rule::MostTicks },
            turned,
            binds: round.turnout.is_none_or(|least| people >= least),
            wall: String::new(),
        })
    }
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn unsigned<T: TryFrom<i64> + Default>(n: i64) -> T {
    T::try_from(n.max(0)).unwrap_or_default()
}

/// The piles of a vote that was counted, as the field exchanges them (pabulib.org).
///
/// # Errors
/// [`Error::NotFound`] before it was counted.
pub async fn as_pb(tx: &mut Tx, round: &Round, choices: &[Choice]) -> Result<String> {
    if round.counted_at.is_none() {
        return Err(Error::NotFound);
    }
    let piles = store::piles(tx, &round.id).await?;
    let piles = piles.into_iter().map(|pile| (pile.ticks.split(' ').filter_map(|lot| lot.parse().ok()).collect(), pile.n));
    to_pb(&election(round, choices, piles)?, 0).map_err(|_| Error::Internal("a vote cannot be written as a file"))
}

/// The election as it is counted. Costs count where there is a budget.
fn election(round: &Round, choices: &[Choice], piles: impl IntoIterator<Item = (Vec<i64>, i64)>) -> Result<Election> {
    let limit = match round.budget {
        Some(budget) => Limit::Budget(unsigned(budget)),
        None => Limit::Winners(unsigned(round.seats)),
    };
    let options = choices.iter().map(|c| super::count::Choice { id: c.id.0.clone(), cost: unsigned(c.cost.unwrap_or(1)), lot: unsigned(c.lot.unwrap_or(0)) });
    let at = |lot: i64| choices.iter().position(|c| c.lot == Some(lot)).and_then(|at| u32::try_from(at).ok());
    let ballots = piles.into_iter().map(|(lots, people)| Ballot { ticks: lots.into_iter().filter_map(at).collect(), people: unsigned(people) });
    Election::new(options.collect(), limit, ballots).map_err(|_| Error::Internal("a vote that was settled cannot be counted"))
}

impl Opened {
    /// Equal ballots as one: the ticks in rising order, and how many. Each hand is a ballot with one tick; who gave a card back
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

    fn by_way(&self) -> Vec<(String, i64)> {
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
    Ok(Opened { ballots, hands, ways, spent: marks(store::spent(tx, &round.id).await?), cards: marks(store::cards(tx, &round.id).await?) })
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
    let rows = opened.ballots.iter().flatten().map(|(lot, words)| Row { words: Some(words.clone()), option: id(*lot), place: None }).collect();
    let mut without_card = BTreeMap::new();
    let people: i64 = opened.hands.iter().map(|room| room.people).sum();
    if people > 0 {
        let plain = |option: String, n: i64| std::iter::repeat_n(Row { words: None, option, place: None }, unsigned(n));
        let mut raised = Vec::new();
        for room in &opened.hands {
            let all: i64 = room.counts.iter().map(|(_, n)| n).sum();
            raised.extend(room.counts.iter().flat_map(|(lot, n)| plain(id(*lot), *n)));
            raised.extend(plain(NONE.into(), room.people - all));
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
        rows,
        without_card,
        order: outcome.decided().chosen.iter().map(|lot| id(*lot)).collect(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decide::round::Label;

    fn choices(n: i64) -> Vec<Choice> {
        (1..=n).map(|lot| Choice { id: Id(format!("o{lot}")), n: lot, title: format!("Wish {lot}"), cost: None, priority_id: None, lot: Some(lot) }).collect()
    }

    fn round(rule: Rule, seats: i64) -> Round {
        Round {
            id: Id("r".into()),
            place_id: Id("p".into()),
            group_id: Id("g".into()),
            question: "What first?".into(),
            about: String::new(),
            label: Label::WorkOn,
            rule,
            seats,
            budget: None,
            ticks: None,
            turnout: None,
            roll: 200,
            struck: String::new(),
            opens_at: Time(1),
            closes_at: Time(2),
            by_office: false,
            definition: None,
            digest: None,
            words: None,
            settled_at: None,
            cards: None,
            cards_root: None,
            carded_at: None,
            closed_at: None,
            wrapped_key: None,
            spoiled: None,
            unused: None,
            marked: None,
            counted_at: None,
            counted_on: None,
            answer_by: None,
            outcome: None,
            dropped_on: None,
        }
    }

    fn opened(ballots: Vec<Vec<(i64, String)>>, hands: Vec<Raised>) -> Opened {
        Opened { ballots, hands, ways: Vec::new(), spent: Vec::new(), cards: Vec::new() }
    }

    /// VOTE-01: a thousand votes of 5 to 200 people, ballots and hands, added up by hand beside it.
    #[test]
    fn totals_are_exact() {
        for n in 0..1_000u32 {
            let options = i64::from(2 + n % 9);
            let people = rand::random_range(5..=200);
            let (mut totals, mut blank) = (vec![0i64; usize::try_from(options).unwrap()], 0i64);
            let ballots: Vec<Vec<(i64, String)>> = (0..people)
                .map(|_| {
                    let ticks: Vec<i64> = (1..=options).filter(|_| rand::random_bool(0.3)).collect();
                    ticks.iter().for_each(|lot| totals[usize::try_from(lot - 1).unwrap()] += 1);
                    blank += i64::from(ticks.is_empty());
                    if ticks.is_empty() { vec![(0, "words".into())] } else { ticks.into_iter().map(|lot| (lot, "words".into())).collect() }
                })
                .collect();
            let raised = rand::random_range(0..=people);
            totals[0] += raised;
            blank += 3;
            let hands = vec![Raised { people: raised + 3, counts: vec![(1, raised)] }];
            let rule = if n % 2 == 0 { Rule::MostTicks } else { Rule::FairShares };
            let outcome = Outcome::of(&round(rule, 1), &choices(options), &opened(ballots, hands)).unwrap();
            assert_eq!(outcome.people, people + raised + 3);
            assert_eq!(outcome.blank, blank);
            assert_eq!(outcome.ticks.iter().map(|(_, n)| *n).collect::<Vec<_>>(), totals);
            assert!(outcome.most.chosen.len() <= 1 && outcome.decides == rule);
        }
    }

    #[test]
    fn too_few_bind_nobody() {
        let ballots = |n: usize| vec![vec![(1, "w".to_string())]; n];
        let round = Round { turnout: Some(6), ..round(Rule::MostTicks, 1) };
        let binds = |n| Outcome::of(&round, &choices(3), &opened(ballots(n), Vec::new())).unwrap().binds;
        assert!(!binds(5) && binds(6));
    }
}
