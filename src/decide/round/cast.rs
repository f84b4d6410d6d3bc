//! A vote is cast: one card or one voting link, once.
//!
//! Its mark goes into one table and the ballot, sealed, into another under a name drawn by lot. Nothing is written to the
//! journal and nobody who watches is told: the order of its rows would be the order of the votes. Every ballot of a round is as
//! long as every other.

use super::{
    Choice, Phase, Round, Way, phone, store,
    vote::{Vote, read},
};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::{Keys, Pass},
        db::{Id, Tx},
        ledger::{self, Act},
    },
};

/// What became of a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cast {
    In,
    /// The same card with the same ticks: it is in since before.
    Again,
    /// The card was used for something else.
    Used,
    /// It is no card or link of this round.
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

/// What a sealed ballot is sealed as.
const BALLOT: &str = "ballot";

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
        if store::round_of_card(tx, &vote.pass().hash(&round.digest()?)).await?.as_ref() == Some(&round.id) {
            let choices = store::choices(tx, &round.id).await?;
            return Ok(Some((round, choices)));
        }
    }
    Ok(None)
}

/// True if it allows a vote in this round. Whether it was used is not said: that would tell, of a card that is found, that its
/// owner has voted.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_known(tx: &mut Tx, keys: &Keys, round: &Round, pass: &Pass) -> Result<bool> {
    let digest = round.digest()?;
    match pass {
        Pass::Card(_) => Ok(store::round_of_card(tx, &pass.hash(&digest)).await?.as_ref() == Some(&round.id)),
        Pass::Token(token) => Ok(round.by_phone && phone::issuer(keys, round)?.fits(&digest, &token.shown(&digest))),
    }
}

async fn put(tx: &mut Tx, keys: &Keys, round: &Round, choices: &[Choice], vote: &Vote, way: Way) -> Result<Cast> {
    if let Some(cast) = refused(round, choices, vote) {
        return Ok(cast);
    }
    let digest = round.digest()?;
    if !is_known(tx, keys, round, vote.pass()).await? {
        return Ok(Cast::Unknown);
    }
    let (mark, echo) = (vote.pass().hash(&digest), vote.echo(&digest, round.rule));
    let token = match vote.pass() {
        Pass::Card(_) => None,
        Pass::Token(token) => Some(phone::kept(&token.shown(&digest))),
    };
    if store::spend(tx, &mark, &round.id, &echo, token).await? == 0 {
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
    if vote.lots().iter().any(|lot| !choices.iter().any(|c| c.lot == Some(*lot))) {
        return Some(Cast::Unknown);
    }
    vote.lots().len().checked_sub(most).filter(|over| *over > 0).map(Cast::TooMany)
}

fn seal(keys: &Keys, round: &Round, choices: &[Choice], vote: &Vote, digest: &[u8; 32]) -> Result<Vec<u8>> {
    let wrapped = round.wrapped_key.as_deref().ok_or(Error::Internal("a round without a key takes votes"))?;
    keys.open_dialogue(&round.id.0, wrapped)?.seal(BALLOT, &vote.written(digest, choices, round.rule))
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
    let (mark, echo) = (vote.pass().hash(&digest).to_vec(), vote.echo(&digest, round.rule));
    if matches!(vote.pass(), Pass::Token(_)) || !is_known(tx, keys, round, vote.pass()).await? {
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
