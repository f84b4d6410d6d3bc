//! What of a private message everyone may read, and what is held back, in the open.
//!
//! Where the writer chose the board, staff propose the writer's own words, of which parts may be taken out, each for a
//! reason of a closed list ([`Reason`]). Words are never changed or softened, and there is no way to do so: a proposal is
//! the first words and where their [`bar`]s stand, nothing else. Nothing is shown before the writer has agreed: they accept,
//! put other words in their place (then staff may show those words as they are, and no others), or refuse, which ends it.
//!
//! Nobody of the organisation has to agree, and none of them sees more than the moderator does: what a moderator proposed no
//! manager can take back. The organisation's answer may come later, so that nobody can stop a message by not answering it.
//!
//! Not to show a message has a reason, too, and is told to its writer, who can ask for another look. Everything that was
//! held back, in whole or in part, leaves a line that everyone can read (`held`): when, where, why, how many words, which
//! role, and what those who looked again found (`review`). Never the words.
//!
//! What the writer decides is seen by staff, and what comes of it by everyone, only from the next release slot.

pub mod bar;
pub mod desk;
pub mod held;
pub mod marking;
pub mod public;
pub mod review;
mod store;
mod view;
pub mod waiting;

pub use bar::{Bars, Reason};
pub use store::Sealed;
pub(super) use view::{ask, state};
pub use view::{barred, spelled};

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
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

/// The role that checks words for the board: what it proposed, only it can take back.
const MODERATOR: &str = "moderator";

/// Where the words of a concern stand on their way to the board, opened for someone who may read it.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The words that would be shown as things stand, with their bars: the writer's own if they changed them.
    pub words: String,
    pub bars: Bars,
    pub did: Option<String>,
    pub proposed_by: Option<String>,
    pub decision: Option<Decision>,
    /// They put other words in their place, which are not shown yet.
    pub is_changed: bool,
    pub shown_from: Option<Time>,
    /// Words wait for the writer's yes or no.
    pub is_open: bool,
    pub withheld: Option<Reason>,
    pub asked: bool,
    pub upheld_on: Option<Day>,
    pub overturned_on: Option<Day>,
}

impl Proposal {
    /// Nothing is shown, for a reason, and nobody has said yet that it belongs on the board.
    #[must_use]
    pub fn is_withheld(&self) -> bool {
        self.withheld.is_some() && self.overturned_on.is_none()
    }

    /// True if somebody with this role may put other bars or a reason in its place: what a moderator made, no manager can
    /// undo.
    #[must_use]
    pub fn may_be_undone_by(&self, role: &str) -> bool {
        role == MODERATOR || self.proposed_by.as_deref() != Some(MODERATOR) || self.overturned_on.is_some()
    }
}

/// The wording of a concern, opened for its writer.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_writer(tx: &mut Tx, keys: &Keys, concern: &Concern) -> Result<Option<Proposal>> {
    store::by_concern(tx, &concern.id).await?.map_or(Ok(None), |kept| opened(keys, concern, kept))
}

/// The wording as staff see it: what the writer decided stays unknown until its slot.
///
/// # Errors
/// When the database cannot be read.
pub async fn for_staff(tx: &mut Tx, keys: &Keys, concern: &Concern, now: Time) -> Result<Option<Proposal>> {
    store::by_concern(tx, &concern.id).await?.map_or(Ok(None), |kept| opened(keys, concern, kept.as_of(now)))
}

/// Opens a wording that was read with its concern.
///
/// # Errors
/// When it was not sealed with this concern's key.
pub fn opened(keys: &Keys, concern: &Concern, kept: Sealed) -> Result<Option<Proposal>> {
    if !kept.is_there() {
        return Ok(None);
    }
    let key = concern.key(keys)?;
    let (wrote, _) = concern.opened(&key)?;
    let bars = bar::opened(&key, &wrote, kept.bars.as_deref())?;
    // What became a matter of safety, or of staff, is nothing for the board any more.
    let is_open = kept.is_open() && concern.lane == Lane::Team;
    let words = match (&kept.changed, kept.next_said.or(kept.said)) {
        (Some(changed), _) => key.open("wording changed", changed)?,
        (None, Some(said)) if !is_open => said,
        _ => bars.over(&wrote),
    };
    Ok(Some(Proposal {
        words,
        bars,
        did: kept.did,
        proposed_by: kept.proposed_by,
        decision: kept.decision,
        is_changed: kept.changed.is_some(),
        shown_from: kept.shown_from,
        is_open,
        withheld: kept.withheld,
        asked: kept.asked_from.is_some(),
        upheld_on: kept.upheld_on,
        overturned_on: kept.overturned_on,
    }))
}

fn is_for_board(concern: &Concern) -> Result<()> {
    if concern.see == See::Board && concern.lane == Lane::Team { Ok(()) } else { Err(Error::Refused("err-not-for-board")) }
}

/// Staff propose the first words of the person for the board, less what these bars take out, and perhaps an answer beside
/// them. `by` is their role.
///
/// # Errors
/// [`Error::Refused`] when the writer did not choose the board or has refused, when it is shown already or withheld, or
/// when a manager would replace what a moderator proposed.
pub async fn propose(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, bars: &Bars, did: &str, by: &str, now: Time) -> Result<()> {
    is_for_board(concern)?;
    concern::hold(tx, &concern.id).await?;
    let (today, sealed) = (place.today(now), concern.key(keys)?.seal("bars", &bars.written())?);
    let unseen = store::by_concern(tx, &concern.id).await?.filter(|w| w.decided_from.is_some_and(|from| from > now)).and_then(|w| w.decision);
    if let Some(known) = for_staff(tx, keys, concern, now).await? {
        let over = known.overturned_on.is_none() && (known.shown_from.is_some() || known.withheld.is_some());
        if known.decision == Some(Decision::Refused) || over || !known.may_be_undone_by(by) {
            return Err(Error::Refused("err-not-for-board"));
        }
        // What the writer decided and staff do not know yet: a no or other words stand; a yes was to words that are no
        // longer proposed.
        store::withdraw_accepted(tx, &concern.id, now);
    }
    store::propose(tx, &concern.id, &place.id, sealed, did, by, today, now);
    // Words of theirs that come to light at the slot are to be looked at then.
    concern::worded(tx, &concern.id, (unseen != Some(Decision::Changed)).then_some(today));
    told(tx, place, concern);
    ledger::record(tx, Act::WordingProposed, &place.id, &concern.id, by, now);
    Ok(())
}

fn told(tx: &mut Tx, place: &Place, concern: &Concern) {
    told_everyone(tx, place);
    concern::told_by_staff(tx, concern);
}

/// What a place shows, the places above it show as well.
fn told_everyone(tx: &mut Tx, place: &Place) {
    place.boards().for_each(|board| tx.changed(board));
}

/// Shows the words that the writer put in the place of those proposed, as they are.
///
/// # Errors
/// [`Error::Refused`] when there are none that staff know of, or these were held back.
pub async fn show_changed(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, by: &str, now: Time) -> Result<()> {
    is_for_board(concern)?;
    concern::hold(tx, &concern.id).await?;
    let known = for_staff(tx, keys, concern, now).await?;
    let Some(known) = known.filter(|p| p.is_changed && p.withheld.is_none()) else {
        return Err(Error::Refused("err-not-for-board"));
    };
    let today = place.today(now);
    store::show(tx, &concern.id, &bar::plain(&known.words), today, now, now);
    concern::worded(tx, &concern.id, Some(today));
    told(tx, place, concern);
    ledger::record(tx, Act::Published, &place.id, &concern.id, by, now);
    Ok(())
}

/// The writer answers a proposal; `words` are theirs if they changed them. `slot` is when staff and everyone learn of it.
///
/// # Errors
/// [`Error::Refused`] when there is nothing to answer.
pub async fn decide(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, decision: Decision, words: &str, slot: Time, now: Time) -> Result<()> {
    is_for_board(concern)?;
    concern::hold(tx, &concern.id).await?;
    let open = store::by_concern(tx, &concern.id).await?.filter(Sealed::is_open);
    let Some(kept) = open else { return Err(Error::Refused("err-sent-already")) };
    let (today, key) = (place.today(now), concern.key(keys)?);
    let act = match decision {
        Decision::Accepted => {
            let (wrote, _) = concern.opened(&key)?;
            let bars = bar::opened(&key, &wrote, kept.bars.as_deref())?;
            store::decide(tx, &concern.id, decision, None, today, slot);
            // The day on the board is the day of the slot, not of the writer's visit.
            store::show(tx, &concern.id, &bars.over(&wrote), place.today(slot), slot, now);
            if !bars.is_empty() {
                let by = kept.proposed_by.as_deref().unwrap_or(MODERATOR);
                held::parts(tx, place, concern, kept.bars.clone(), &bars, &wrote, by, slot);
            }
            told_everyone(tx, place);
            Act::WordingAccepted
        }
        Decision::Changed => {
            let sealed = key.seal("wording changed", &bar::plain(words))?;
            store::decide(tx, &concern.id, decision, Some(sealed), today, slot);
            concern::worded(tx, &concern.id, None);
            Act::WordingChanged
        }
        Decision::Refused => {
            store::decide(tx, &concern.id, decision, None, today, slot);
            Act::WordingRefused
        }
    };
    concern::told_by_writer(tx, concern, slot);
    ledger::record(tx, act, &place.id, &concern.id, "guest", slot);
    Ok(())
}

/// Adds the organisation's answer beside the person's words, once, dated.
///
/// # Errors
/// [`Error::Refused`] when there are no words for the board, or an answer stands there already.
pub async fn answer(tx: &mut Tx, place: &Place, concern: &Concern, did: &str, by: &str, now: Time) -> Result<()> {
    is_for_board(concern)?;
    if store::answer(tx, &concern.id, did, place.today(now)).await? == 0 {
        return Err(Error::Refused("err-not-for-board"));
    }
    told(tx, place, concern);
    ledger::record(tx, Act::AnsweredOnBoard, &place.id, &concern.id, by, now);
    Ok(())
}

/// Keeps a message off the board, or takes it off, for a reason that its writer and everyone is told.
///
/// # Errors
/// [`Error::Refused`] when its writer has said no anyway, when it is withheld already, when those who looked again found
/// that it belongs there, or when a manager would stop what a moderator proposed.
pub async fn withhold(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, reason: Reason, by: &str, now: Time) -> Result<()> {
    is_for_board(concern)?;
    concern::hold(tx, &concern.id).await?;
    let today = place.today(now);
    if let Some(known) = for_staff(tx, keys, concern, now).await? {
        if known.decision == Some(Decision::Refused) || known.withheld.is_some() || known.overturned_on.is_some() || !known.may_be_undone_by(by) {
            return Err(Error::Refused("err-not-for-board"));
        }
        store::withdraw_accepted(tx, &concern.id, now);
    }
    let (wrote, _) = concern.opened(&concern.key(keys)?)?;
    store::withhold(tx, &concern.id, &place.id, reason);
    held::whole(tx, place, concern, reason, &wrote, by, now);
    concern::worded(tx, &concern.id, Some(today));
    told(tx, place, concern);
    ledger::record(tx, Act::Withheld, &place.id, &concern.id, by, now);
    Ok(())
}

/// The writer wants another look at what was withheld. Those who look again learn of it from the slot.
///
/// # Errors
/// [`Error::Refused`] when nothing is withheld, or they asked before.
pub async fn ask_again(tx: &mut Tx, place: &Place, concern: &Concern, slot: Time) -> Result<()> {
    is_for_board(concern)?;
    if store::ask_again(tx, &concern.id, slot).await? == 0 {
        return Err(Error::Refused("err-sent-already"));
    }
    concern::told_by_writer(tx, concern, slot);
    ledger::record(tx, Act::AnotherLookAsked, &place.id, &concern.id, "guest", slot);
    Ok(())
}

/// The writer's words go, also from the board; the organisation's answer stays, and so does the line that something was
/// held back.
///
/// # Errors
/// When the database refuses.
pub async fn erase(tx: &mut Tx, place: &Place, concern: &Id) -> Result<()> {
    store::erase(tx, concern).await?;
    told_everyone(tx, place);
    Ok(())
}
