//! What staff do in a conversation: take their turn, or leave a note for each other.

use super::{
    Kept, Kind, Message, Side, clocks, held,
    notice::{self, News},
    store,
};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
        ledger::{self, Act},
        web::words::Locale,
    },
    hear::{
        concern::{self, Concern, Ended, Kind as About},
        deadline::{self, What},
        safety,
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
    /// Who has it and by when they will answer: it is theirs from now on, and it waits as before.
    Acknowledge,
    /// It is done, as far as staff can say.
    Close,
    /// A thank-you was read.
    Read,
}

/// One turn of somebody.
#[derive(Clone, Copy)]
pub struct Saying<'a> {
    pub turn: &'a Turn,
    pub words: &'a str,
    pub by: &'a Speaker,
}

impl Turn {
    /// What it is kept as: the kind of message, and the day it names.
    #[must_use]
    pub fn kind(&self) -> (Kind, Option<Day>) {
        match self {
            Turn::Answer => (Kind::Answer, None),
            Turn::Question => (Kind::Question, None),
            Turn::MoreTime(day) => (Kind::MoreTime, Some(*day)),
            Turn::Acknowledge => (Kind::Acknowledged, None),
            Turn::Close => (Kind::Closed, None),
            Turn::Read => (Kind::Read, None),
        }
    }

    /// The other way round; nothing for what is no turn of staff.
    #[must_use]
    pub fn of(kind: Kind, until: Option<Day>) -> Option<Turn> {
        match (kind, until) {
            (Kind::Answer, _) => Some(Turn::Answer),
            (Kind::Question, _) => Some(Turn::Question),
            (Kind::MoreTime, Some(day)) => Some(Turn::MoreTime(day)),
            (Kind::Acknowledged, _) => Some(Turn::Acknowledge),
            (Kind::Closed, _) => Some(Turn::Close),
            (Kind::Read, _) => Some(Turn::Read),
            _ => None,
        }
    }
}

/// Staff take their turn. `seen` is the number of the newest message their page showed.
///
/// # Errors
/// [`Error::Stale`] when something newer is visible; [`Error::Refused`] when a promise may not be moved so.
pub async fn take_turn(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, turn: &Turn, words: &str, seen: i64, by: &Speaker, now: Time) -> Result<()> {
    let all = held(tx, keys, concern).await?; // two answers at once: the second must see the first
    may_take(place, concern, &all, turn, seen, now)?;
    say(tx, keys, place, concern, &all, i64::MAX, &Saying { turn, words, by }, now).await
}

/// What has to hold at the moment a turn is taken.
pub(super) fn may_take(place: &Place, concern: &Concern, all: &[Message], turn: &Turn, seen: i64, now: Time) -> Result<()> {
    if all.iter().any(|m| m.seq > seen && m.release_at <= now && m.kind != Kind::Note) {
        return Err(Error::Stale);
    }
    match turn {
        Turn::MoreTime(until) if !may_extend(place, concern, all, *until) => Err(Error::Refused("err-more-time")),
        _ => Ok(()),
    }
}

/// It is said. What the person wrote after the message numbered `up_to` is not answered by it.
pub(super) async fn say(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, all: &[Message], up_to: i64, saying: &Saying<'_>, now: Time) -> Result<()> {
    let Saying { turn, words, by } = *saying;
    let today = place.today(now);
    let (kind, until) = turn.kind();
    let (act, ended) = match turn {
        Turn::Answer => (Act::Answered, Some((Ended::Answered, What::Replied))),
        Turn::Question => (Act::Asked, Some((Ended::Asked, What::Asked))),
        Turn::Close => (Act::ClosedByTeam, Some((Ended::Closed, What::ClosedByTeam))),
        Turn::Read => (Act::ThanksRead, Some((Ended::Answered, What::Replied))),
        Turn::MoreTime(_) => (Act::Extended, None),
        Turn::Acknowledge => (Act::Acknowledged, None),
    };
    let seq = if let Some((ended, what)) = ended {
        // What they wrote but staff cannot see yet is not answered by this.
        let unseen = all.iter().filter(|m| m.side == Side::Them && (m.release_at > now || m.seq > up_to)).map(|m| m.release_at).min();
        let before = &all[..all.partition_point(|m| m.seq <= up_to)];
        let (clocks, _) = clocks::after(place, concern, before, what, today);
        concern::turned(tx, &concern.id, ended, clocks, unseen, today).await?
    } else {
        concern::added(tx, &concern.id, until, today).await?
    };
    store::insert(tx, keys, concern, Kept::staff(seq, kind, today, until, by), words)?;
    safety::answered(tx, concern, &by.signed, now).await?;
    if *turn == Turn::Acknowledge && concern.holder_id.is_none() {
        concern::give(tx, concern, Some(&by.staff_id), by.role, now).await?;
    }
    concern::told_by_staff(tx, concern);
    let news = match turn {
        Turn::Answer => Some(News::Answer),
        Turn::Question => Some(News::Question),
        Turn::MoreTime(_) => Some(News::MoreTime),
        Turn::Close => Some(News::Closed),
        // Who has it is no news to be called for, and a thank-you that was read is none.
        Turn::Acknowledge | Turn::Read => None,
    };
    if let Some(news) = news {
        notice::tell(tx, &concern.id, news, seq, today);
    }
    ledger::record(tx, act, &concern.place_id, &concern.id, by.role, now);
    Ok(())
}

/// A thank-you that asks for nothing was read: its writer is told by whom, in their language, and it waits no more. False for
/// everything a person has to answer: what is no thank-you, asks for something, was followed by more words, or has an
/// answer on its way.
///
/// # Errors
/// [`Error::NotFound`] once it was erased.
pub async fn read_thanks(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, by: &Speaker, now: Time) -> Result<bool> {
    let waits = concern.waiting_since.is_some_and(|from| from <= now);
    let alarms = concern.alarm.is_some() && concern.alarm_from.is_some_and(|from| from <= now);
    if concern.kind != About::Thanks || concern.better.is_some() || alarms || !waits {
        return Ok(false);
    }
    let all = held(tx, keys, concern).await?;
    let more = all.iter().any(|m| m.release_at <= now && !matches!(m.kind, Kind::Note | Kind::Handover));
    if more || store::unsent(tx, &concern.id).await?.is_some() {
        return Ok(false);
    }
    let words = Locale::from_tag(&concern.locale).unwrap_or_default().t("thanks-read");
    say(tx, keys, place, concern, &all, i64::MAX, &Saying { turn: &Turn::Read, words: &words, by }, now).await?;
    Ok(true)
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
