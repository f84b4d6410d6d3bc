//! A vote is cast: one card, once.
//!
//! The card's mark goes into one table and the ballot, sealed, into another under a name drawn by lot. Nothing is written to the
//! journal and nobody who watches is told: the order of its rows would be the order of the votes. Every ballot of a round is as
//! long as every other.

use super::{Choice, Phase, Round, Way, definition::NONE, store};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::{Card, Keys},
        db::{Id, Tx},
        ledger::{self, Act},
    },
};
use std::fmt::Write;

/// What became of a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cast {
    In,
    /// The same card with the same ticks: it is in since before.
    Again,
    /// The card was used for something else.
    Used,
    /// It is no card of this round.
    Unknown,
    NotYet,
    Over,
    /// So many ticks too many.
    TooMany(usize),
}

/// What became of a paper that was keyed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyed {
    /// It waits for a second person.
    First,
    /// Both keyed in the same: it is in.
    In,
    /// The same person keyed it in before.
    SamePerson,
    /// The two do not agree; the first entry was taken out.
    Differs,
    Not(Cast),
}

/// A vote as it was made: the card, and which options it ticks, by their number in the lot. No tick is "none of these".
pub struct Vote {
    card: Card,
    lots: Vec<i64>,
}

impl Vote {
    /// # Errors
    /// [`Error::Refused`] where something is ticked that is no option.
    pub fn new(card: Card, choices: &[Choice], ticked: &[Id]) -> Result<Vote> {
        let mut lots = Vec::with_capacity(ticked.len());
        for id in ticked {
            lots.push(choices.iter().find(|c| c.id == *id).and_then(|c| c.lot).ok_or(Error::Refused("err-form"))?);
        }
        Ok(Vote::of_numbers(card, lots))
    }

    /// The same by the numbers that stand on paper.
    #[must_use]
    pub fn of_numbers(card: Card, mut lots: Vec<i64>) -> Vote {
        lots.sort_unstable();
        lots.dedup();
        Vote { card, lots }
    }

    /// A line as it is keyed in or texted: the card's code, and the numbers that are ticked; 0 or none for "none of these".
    ///
    /// # Errors
    /// One sentence.
    pub fn typed(line: &str) -> std::result::Result<Vote, &'static str> {
        let mut signs = 0;
        let end = line.char_indices().find(|(_, c)| {
            signs += usize::from(c.is_alphanumeric());
            signs == CODE
        });
        let Some((end, last)) = end else { return Err("a card's code has 16 letters and numbers") };
        let (code, rest) = line.split_at(end + last.len_utf8());
        let card = Card::parse(code).map_err(|_| "a card's code has 16 letters and numbers, and no U")?;
        let mut lots = Vec::new();
        for number in rest.split(|c: char| c.is_whitespace() || ",;:+-".contains(c)).filter(|n| !n.is_empty()) {
            match number.parse::<i64>() {
                Ok(0) => {}
                Ok(n) if (1..=MOST).contains(&n) => lots.push(n),
                _ => return Err("behind the code stand the numbers that are ticked, with spaces between"),
            }
        }
        Ok(Vote::of_numbers(card, lots))
    }

    /// True if a text looks like a card and numbers and like nothing a person would write: sixteen letters and numbers, some of
    /// each, together or in fours as they stand on the card, and behind them numbers alone.
    #[must_use]
    pub fn is_texted(text: &str) -> bool {
        let (mut code, mut fours) = (String::new(), true);
        for word in text.split_whitespace() {
            if code.len() >= CODE {
                break;
            }
            let signs: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
            fours &= signs.chars().count().is_multiple_of(4);
            code.push_str(&signs);
        }
        fours && code.len() == CODE && code.contains(|c: char| c.is_ascii_digit()) && code.contains(char::is_alphabetic) && Vote::typed(text).is_ok()
    }

    fn echo(&self, digest: &[u8; 32]) -> Vec<u8> {
        let lots: Vec<String> = self.lots.iter().map(i64::to_string).collect();
        self.card.echo(digest, &lots.iter().map(String::as_str).collect::<Vec<_>>()).to_vec()
    }

    /// The ballot as it is sealed: a line for each tick, with the words by which its owner can find it again. Every ballot of
    /// a round is as long as one with all its options.
    fn written(&self, digest: &[u8; 32], choices: &[Choice]) -> String {
        let mut text = String::new();
        if self.lots.is_empty() {
            text = format!("0 {}\n", self.card.check_words(digest, NONE));
        }
        for lot in &self.lots {
            let id = choices.iter().find(|c| c.lot == Some(*lot)).map_or("", |c| c.id.0.as_str());
            let _ = writeln!(text, "{lot} {}", self.card.check_words(digest, id));
        }
        let full = choices.len().max(1) * LINE;
        text.push_str(&" ".repeat(full.saturating_sub(text.len())));
        text
    }

    /// The words by which its owner can find each tick in the list that is published, in the order of the lot.
    #[must_use]
    pub fn check_words(&self, digest: &[u8; 32], choices: &[Choice]) -> Vec<(String, String)> {
        if self.lots.is_empty() {
            return vec![(String::new(), self.card.check_words(digest, NONE))];
        }
        let ticked = choices.iter().filter(|c| c.lot.is_some_and(|lot| self.lots.contains(&lot)));
        ticked.map(|c| (c.title.clone(), self.card.check_words(digest, &c.id.0))).collect()
    }
}

/// The largest number an option can have.
const MOST: i64 = 20;
/// Letters and numbers of a card.
const CODE: usize = 16;
/// More letters than a number and its words have.
const LINE: usize = 64;
/// What a sealed ballot is sealed as.
const BALLOT: &str = "ballot";

/// A ballot taken out of its seal: each tick's number and words.
pub(super) fn read(text: &str) -> Vec<(i64, String)> {
    text.lines().filter_map(|line| line.trim().split_once(' ')).filter_map(|(lot, words)| Some((lot.parse().ok()?, words.to_string()))).collect()
}

/// Casts a vote. Nothing is kept of it unless it says [`Cast::In`].
///
/// # Errors
/// When the database refuses.
pub async fn cast(tx: &mut Tx, keys: &Keys, round: &Round, choices: &[Choice], vote: &Vote, way: Way, now: Time) -> Result<Cast> {
    match round.phase(now) {
        Phase::Draft | Phase::Settled | Phase::Ready | Phase::Missed | Phase::Dropped => return Ok(Cast::NotYet),
        Phase::Closed | Phase::Counted => return Ok(Cast::Over),
        Phase::Open => {}
    }
    put(tx, keys, round, choices, vote, way).await
}

/// The round a vote's card belongs to, among those that were not counted, and what one can choose there.
///
/// # Errors
/// When the database cannot be read.
pub async fn with_card(tx: &mut Tx, vote: &Vote) -> Result<Option<(Round, Vec<Choice>)>> {
    for round in store::carded(tx).await? {
        if is_card(tx, &round, &vote.card).await? {
            let choices = store::choices(tx, &round.id).await?;
            return Ok(Some((round, choices)));
        }
    }
    Ok(None)
}

/// True if it is a card of this round. Whether it was used is not said: that would tell, of a card that is found, that its owner
/// has voted.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_card(tx: &mut Tx, round: &Round, card: &Card) -> Result<bool> {
    let mark = card.hash(&round.digest()?).to_vec();
    Ok(store::round_of_card(tx, &mark).await?.as_ref() == Some(&round.id))
}

async fn put(tx: &mut Tx, keys: &Keys, round: &Round, choices: &[Choice], vote: &Vote, way: Way) -> Result<Cast> {
    if let Some(cast) = refused(round, choices, vote) {
        return Ok(cast);
    }
    let digest = round.digest()?;
    let mark = vote.card.hash(&digest).to_vec();
    if store::round_of_card(tx, &mark).await?.as_ref() != Some(&round.id) {
        return Ok(Cast::Unknown);
    }
    let echo = vote.echo(&digest);
    if store::spend(tx, &mark, &round.id, &echo).await? == 0 {
        let same = store::echo_of(tx, &mark).await?.is_some_and(|kept| kept == echo);
        return Ok(if same { Cast::Again } else { Cast::Used });
    }
    let sealed = seal(keys, round, choices, vote, &digest)?;
    store::put_in_box(tx, &round.id, sealed);
    store::count_way(tx, &round.id, way);
    Ok(Cast::In)
}

fn refused(round: &Round, choices: &[Choice], vote: &Vote) -> Option<Cast> {
    let most = round.most_ticks(choices.len());
    if vote.lots.iter().any(|lot| !choices.iter().any(|c| c.lot == Some(*lot))) {
        return Some(Cast::Unknown);
    }
    vote.lots.len().checked_sub(most).filter(|over| *over > 0).map(Cast::TooMany)
}

fn seal(keys: &Keys, round: &Round, choices: &[Choice], vote: &Vote, digest: &[u8; 32]) -> Result<Vec<u8>> {
    let wrapped = round.wrapped_key.as_deref().ok_or(Error::Internal("a round without a key takes votes"))?;
    keys.open_dialogue(&round.id.0, wrapped)?.seal(BALLOT, &vote.written(digest, choices))
}

/// All ballots in the box, opened.
pub(super) async fn in_box(tx: &mut Tx, keys: &Keys, round: &Round) -> Result<Vec<Vec<(i64, String)>>> {
    let wrapped = round.wrapped_key.as_deref().ok_or(Error::Internal("a box without a key is opened"))?;
    let key = keys.open_dialogue(&round.id.0, wrapped)?;
    let sealed = store::ballots(tx, &round.id).await?;
    sealed.iter().map(|ballot| key.open(BALLOT, ballot).map(|text| read(&text))).collect()
}

/// A paper from the locked box is keyed in, by somebody who speaks for the group. It counts once two of them, each on their own,
/// have keyed in the same. It may be done from the moment the vote opens until it is counted.
///
/// # Errors
/// When the database refuses.
pub async fn key_in(tx: &mut Tx, keys: &Keys, round: &Round, choices: &[Choice], vote: &Vote, by: &Id, now: Time) -> Result<Keyed> {
    if !matches!(round.phase(now), Phase::Open | Phase::Closed) {
        return Ok(Keyed::Not(if round.phase(now) == Phase::Counted { Cast::Over } else { Cast::NotYet }));
    }
    if let Some(cast) = refused(round, choices, vote) {
        return Ok(Keyed::Not(cast));
    }
    let digest = round.digest()?;
    let (mark, echo) = (vote.card.hash(&digest).to_vec(), vote.echo(&digest));
    if store::round_of_card(tx, &mark).await?.as_ref() != Some(&round.id) {
        return Ok(Keyed::Not(Cast::Unknown));
    }
    if let Some(kept) = store::echo_of(tx, &mark).await? {
        return Ok(Keyed::Not(if kept == echo { Cast::Again } else { Cast::Used }));
    }
    match store::keyed(tx, &mark).await? {
        None => {
            let sealed = seal(keys, round, choices, vote, &digest)?;
            store::key_in(tx, &mark, &round.id, by, echo, sealed).await?;
            Ok(Keyed::First)
        }
        Some(first) if first.by_id == *by => {
            if first.echo != echo {
                let sealed = seal(keys, round, choices, vote, &digest)?;
                store::take_out(tx, &mark);
                store::key_in(tx, &mark, &round.id, by, echo, sealed).await?;
            }
            Ok(Keyed::SamePerson)
        }
        Some(first) => {
            store::take_out(tx, &mark);
            if first.echo != echo {
                return Ok(Keyed::Differs);
            }
            match put(tx, keys, round, choices, vote, Way::Paper).await? {
                Cast::In => Ok(Keyed::In),
                other => Ok(Keyed::Not(other)),
            }
        }
    }
}

/// Hands raised in a room, one a person, by people who gave their cards back for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hands {
    pub at_what: String,
    /// How many people gave their card back: those who raised no hand want none of these.
    pub people: i64,
    /// How many hands for each option, by its number in the lot.
    pub counts: Vec<(i64, i64)>,
}

/// Writes down the hands of a room. Each person raises one, so that a hand is a ballot with one tick and nobody counts twice.
///
/// # Errors
/// [`Error::Refused`] when the round takes none now, or there are more hands than people.
pub async fn lift(tx: &mut Tx, round: &Round, choices: &[Choice], hands: &Hands, by: &str, today: Day, now: Time) -> Result<()> {
    if !matches!(round.phase(now), Phase::Open | Phase::Closed) {
        return Err(Error::Stale);
    }
    let real = hands.counts.iter().all(|(lot, n)| choices.iter().any(|c| c.lot == Some(*lot)) && *n >= 0);
    let raised = hands.counts.iter().fold(0i64, |sum, (_, n)| sum.saturating_add(*n));
    if !real || !(1..=round.members().count()).contains(&hands.people) || raised > hands.people {
        return Err(Error::Refused("err-form"));
    }
    let counts: Vec<String> = hands.counts.iter().filter(|(_, n)| *n > 0).map(|(lot, n)| format!("{lot}:{n}")).collect();
    store::lift(tx, &Id::random(), &round.id, &hands.at_what, hands.people, &counts.join(" "), today).await?;
    ledger::record(tx, Act::HandsCounted, &round.place_id, &round.id, by, now);
    Ok(())
}
