//! What of a private message everyone may read: its public wording.
//!
//! A wording is proposed by staff only when the writer chose the board, with whatever names a person taken out. Nothing is
//! shown before the writer has agreed to these very words: they accept them, change them (then staff may show the changed
//! words as they are, and nothing else), or refuse, which ends it. While it is a proposal it is sealed like the message
//! itself; once shown it is plain, because it is public.
//!
//! What the writer decides is seen by staff, and the words by everyone, only from the next release slot.

pub mod desk;
mod store;
mod view;

pub(super) use view::{ask, state};

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Topic, Tx},
        ledger::{self, Act},
    },
    hear::concern::{self, Concern, Lane, See},
    house::place::Place,
};

/// What the writer said to a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Decision {
    Accepted,
    Changed,
    Refused,
}

/// A wording as it is kept. `proposed` and `changed` are sealed.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Wording {
    pub concern_id: Id,
    pub proposed: Option<Vec<u8>>,
    pub changed: Option<Vec<u8>>,
    /// The organisation's public answer.
    pub did: String,
    pub proposed_on: Day,
    pub decision: Option<Decision>,
    pub decided_from: Option<Time>,
    /// The words everyone may read.
    pub said: Option<String>,
    pub shown_on: Option<Day>,
    pub shown_from: Option<Time>,
}

/// What of a wording its words are made from, for who reads it with its concern.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Sealed {
    #[sqlx(rename = "w_proposed")]
    pub proposed: Option<Vec<u8>>,
    #[sqlx(rename = "w_changed")]
    pub changed: Option<Vec<u8>>,
    #[sqlx(rename = "w_did")]
    pub did: Option<String>,
    #[sqlx(rename = "w_decision")]
    pub decision: Option<Decision>,
    #[sqlx(rename = "w_said")]
    pub said: Option<String>,
    #[sqlx(rename = "w_shown_from")]
    pub shown_from: Option<Time>,
}

impl From<Wording> for Sealed {
    fn from(w: Wording) -> Sealed {
        Sealed { proposed: w.proposed, changed: w.changed, did: Some(w.did), decision: w.decision, said: w.said, shown_from: w.shown_from }
    }
}

/// A wording opened for someone who may read it.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The words that would be shown as things stand: the writer's own if they changed them.
    pub words: String,
    pub did: String,
    pub decision: Option<Decision>,
    pub shown_from: Option<Time>,
}

/// The wording of a concern, opened for its writer.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_writer(tx: &mut Tx, keys: &Keys, concern: &Concern) -> Result<Option<Proposal>> {
    store::by_concern(tx, &concern.id).await?.map_or(Ok(None), |kept| opened(keys, concern, kept.into()))
}

/// The wording as staff see it: what the writer decided stays unknown until its slot.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_staff(tx: &mut Tx, keys: &Keys, concern: &Concern, now: Time) -> Result<Option<Proposal>> {
    let Some(mut kept) = store::by_concern(tx, &concern.id).await? else { return Ok(None) };
    if kept.decided_from.is_some_and(|from| from > now) {
        kept = Wording { changed: None, decision: None, decided_from: None, shown_from: None, ..kept };
    }
    opened(keys, concern, kept.into())
}

/// Opens a wording that was read with its concern, for the writer.
///
/// # Errors
/// When it was not sealed with this concern's key.
pub fn opened(keys: &Keys, concern: &Concern, kept: Sealed) -> Result<Option<Proposal>> {
    let words = match (kept.said, kept.changed, kept.proposed) {
        (Some(said), ..) => said,
        (None, Some(changed), _) => concern.key(keys)?.open("wording changed", &changed)?,
        (None, None, Some(proposed)) => concern.key(keys)?.open("wording", &proposed)?,
        (None, None, None) => return Ok(None),
    };
    Ok(Some(Proposal { words, did: kept.did.unwrap_or_default(), decision: kept.decision, shown_from: kept.shown_from }))
}

/// Staff propose the words for the board and what it answers.
///
/// When the writer had changed the words and staff send exactly those, both agree and they are shown.
///
/// # Errors
/// [`Error::Refused`] when the writer did not choose the board or has refused.
pub async fn propose(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, said: &str, did: &str, by: &str, now: Time) -> Result<()> {
    if concern.see != See::Board || concern.lane != Lane::Team {
        return Err(Error::Refused("err-not-for-board"));
    }
    let today = place.today(now);
    let key = concern.key(keys)?;
    let earlier = store::by_concern(tx, &concern.id).await?;
    if let Some(w) = &earlier {
        if w.decision == Some(Decision::Refused) || w.shown_from.is_some() {
            return Err(Error::Refused("err-not-for-board"));
        }
        let agreed = w.changed.as_deref().map(|c| key.open("wording changed", c)).transpose()?;
        if agreed.as_deref() == Some(said) && w.decided_from.is_some_and(|from| from <= now) {
            concern::worded(tx, &concern.id, Some(today));
            store::show(tx, &concern.id, said, did, today, now).await?;
            tx.changed(Topic::Board(place.id.clone()));
            concern::told_by_staff(tx, concern);
            ledger::record(tx, Act::Published, &place.id, &concern.id, by, now);
            return Ok(());
        }
    }
    concern::worded(tx, &concern.id, Some(today));
    store::propose(tx, &concern.id, &place.id, key.seal("wording", said)?, did, today).await?;
    concern::told_by_staff(tx, concern);
    ledger::record(tx, Act::WordingProposed, &place.id, &concern.id, by, now);
    Ok(())
}

/// The writer answers a proposal; `words` are theirs if they changed them. `slot` is when staff and everyone learn of it.
///
/// # Errors
/// [`Error::Refused`] when there is nothing to answer.
pub async fn decide(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, decision: Decision, words: &str, slot: Time, now: Time) -> Result<()> {
    let open = store::by_concern(tx, &concern.id).await?.filter(|w| w.decision.is_none() && w.proposed.is_some());
    let Some(kept) = open else { return Err(Error::Refused("err-sent-already")) };
    let today = place.today(now);
    let act = match decision {
        Decision::Accepted => {
            let said = concern.key(keys)?.open("wording", kept.proposed.as_deref().unwrap_or_default())?;
            store::decide(tx, &concern.id, decision, None, today, slot).await?;
            // The day on the board is the day of the slot, not of the writer's visit.
            store::show(tx, &concern.id, &said, &kept.did, place.today(slot), slot).await?;
            tx.changed(Topic::Board(place.id.clone()));
            Act::WordingAccepted
        }
        Decision::Changed => {
            let sealed = concern.key(keys)?.seal("wording changed", words)?;
            store::decide(tx, &concern.id, decision, Some(sealed), today, slot).await?;
            concern::worded(tx, &concern.id, None);
            Act::WordingChanged
        }
        Decision::Refused => {
            store::decide(tx, &concern.id, decision, None, today, slot).await?;
            Act::WordingRefused
        }
    };
    concern::told_by_writer(tx, concern, slot);
    ledger::record(tx, act, &place.id, &concern.id, "guest", slot);
    Ok(())
}

/// The writer's words go, also from the board; the organisation's answer stays.
///
/// # Errors
/// When the database refuses.
pub async fn erase(tx: &mut Tx, place: &Id, concern: &Id) -> Result<()> {
    store::erase(tx, concern).await?;
    tx.changed(Topic::Board(place.clone()));
    Ok(())
}
