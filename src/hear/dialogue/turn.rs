//! What staff do in a conversation: take their turn, or leave a note for each other.

use super::{Kept, Kind, Message, Side, clocks, held, store};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
        ledger::{self, Act},
    },
    hear::{
        concern::{self, Concern},
        deadline::{self, What},
    },
    house::place::Place,
};

/// Who of the staff speaks, as the dialogue needs to know.
#[derive(Debug, Clone)]
pub struct Speaker {
    pub staff_id: Id,
    pub signed: String,
    pub role: &'static str,
}

/// What staff may say that is not a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    Answer,
    Question,
    /// Once, and at most [`deadline::EXTENSION`] working days beyond the day promised.
    MoreTime(Day),
}

/// Staff take their turn. `seen` is the number of the newest message their page showed.
///
/// # Errors
/// [`Error::Stale`] when something newer is visible; [`Error::Refused`] when a promise may not be moved so.
pub async fn take_turn(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, turn: &Turn, words: &str, seen: i64, by: &Speaker, now: Time) -> Result<()> {
    let today = place.today(now);
    let all = held(tx, keys, concern).await?; // two answers at once: the second must see the first
    if all.iter().any(|m| m.seq > seen && m.release_at <= now && m.kind != Kind::Note) {
        return Err(Error::Stale);
    }
    let (kind, act, until, seq) = match turn {
        Turn::Answer | Turn::Question => {
            // What they wrote but staff cannot see yet is not answered by this.
            let unseen = all.iter().filter(|m| m.side == Side::Them && m.release_at > now).map(|m| m.release_at).min();
            let asks = *turn == Turn::Question;
            let (clocks, _) = clocks::after(place, concern, &all, if asks { What::Asked } else { What::Replied }, today);
            let seq = concern::turned(tx, &concern.id, asks, clocks, unseen, today).await?;
            if asks { (Kind::Question, Act::Asked, None, seq) } else { (Kind::Answer, Act::Answered, None, seq) }
        }
        Turn::MoreTime(until) => {
            if !may_extend(place, concern, &all, *until) {
                return Err(Error::Refused("err-more-time"));
            }
            (Kind::MoreTime, Act::Extended, Some(*until), concern::added(tx, &concern.id, Some(*until), today).await?)
        }
    };
    store::insert(tx, keys, concern, Kept::staff(seq, kind, today, until, by), words)?;
    concern::told_by_staff(tx, concern);
    ledger::record(tx, act, &place.id, &concern.id, by.role, now);
    Ok(())
}

/// A promise moves once, forward, by at most [`deadline::EXTENSION`] working days.
fn may_extend(place: &Place, concern: &Concern, all: &[Message], until: Day) -> bool {
    let once = all.iter().all(|m| m.kind != Kind::MoreTime);
    once && until > concern.answer_by && until <= latest_extension(place, concern)
}

/// The last day a promise may be moved to.
#[must_use]
pub fn latest_extension(place: &Place, concern: &Concern) -> Day {
    deadline::due(place, concern.answer_by, deadline::EXTENSION)
}

/// A note for staff. The person never sees it, and it changes nobody's turn.
///
/// # Errors
/// [`Error::NotFound`] once it was erased.
pub async fn note(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, words: &str, by: &Speaker, now: Time) -> Result<()> {
    let today = place.today(now);
    let seq = concern::added(tx, &concern.id, None, today).await?;
    store::insert(tx, keys, concern, Kept::staff(seq, Kind::Note, today, None, by), words)?;
    concern::told_by_staff(tx, concern);
    ledger::record(tx, Act::Noted, &place.id, &concern.id, by.role, now);
    Ok(())
}

/// Tells the person who of the team answers them next. Their turn or ours, the clocks and the promise stay as they are. Gives
/// the number of the message.
///
/// # Errors
/// [`Error::NotFound`] once it was erased.
pub async fn introduce(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, words: &str, by: &Speaker, now: Time) -> Result<i64> {
    let today = place.today(now);
    let seq = concern::added(tx, &concern.id, None, today).await?;
    store::insert(tx, keys, concern, Kept::staff(seq, Kind::Handover, today, None, by), words)?;
    concern::told_by_staff(tx, concern);
    ledger::record(tx, Act::HandedOver, &place.id, &concern.id, by.role, now);
    Ok(seq)
}
