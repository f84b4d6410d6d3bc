//! What staff have sent and may still take back.
//!
//! It waits sealed in a table of its own until its seconds are over; until then its reader knows nothing of it, everyone at
//! the desk sees that it is on its way, and no second answer is taken. It goes out in one piece of work: the row goes and the
//! message is there, or neither, so that a crash in between loses nothing and sends nothing twice. For every clock it counts
//! from the moment it was pressed.

use super::{
    Kind, Message, Saying, Speaker, Turn, held, newest, store,
    turn::{may_take, say},
};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
    },
    hear::concern::{self, Concern},
    house::{place::Place, staff::Role},
};

/// An answer on its way, opened.
#[derive(Debug, Clone)]
pub struct Unsent {
    pub kind: Kind,
    pub words: String,
    pub until: Option<Day>,
    pub staff_id: Id,
    pub signed: String,
    pub due_at: Time,
}

/// What became of an answer that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sending {
    Sent,
    /// It goes out when the time to undo it is over.
    OnItsWay,
    /// Somebody else's is on its way: who signed it.
    After(String),
}

/// Staff take their turn, and may take it back for `undo` milliseconds. `seen` is the newest message their page showed.
///
/// # Errors
/// [`Error::Stale`] when something newer is visible; [`Error::Refused`] when a promise may not be moved so.
pub async fn send(tx: &mut Tx, keys: &Keys, place: &Place, concern: &Concern, saying: Saying<'_>, seen: i64, undo: i64, now: Time) -> Result<Sending> {
    let Saying { turn, words, by } = saying;
    let all: Vec<Message> = held(tx, keys, concern).await?;
    if let Some(other) = on_its_way(tx, keys, concern).await? {
        let pressed_twice = other.staff_id == by.staff_id && other.words == words && (other.kind, other.until) == turn.kind();
        return Ok(if pressed_twice { Sending::OnItsWay } else { Sending::After(other.signed) });
    }
    may_take(place, concern, &all, turn, seen, now)?;
    if undo <= 0 {
        say(tx, keys, place, concern, &all, i64::MAX, &saying, now).await?;
        return Ok(Sending::Sent);
    }
    let (kind, until_day) = turn.kind();
    let row = store::Unsent {
        concern_id: concern.id.clone(),
        kind,
        words: concern.key(keys)?.seal("unsent", words)?,
        until_day,
        staff_id: by.staff_id.clone(),
        signed: by.signed.clone(),
        role: by.role.to_string(),
        last_seq: newest(&all),
        pressed_at: now,
        due_at: now.plus(undo),
    };
    store::put_unsent(tx, row).await?;
    concern::told_among_staff(tx, concern);
    Ok(Sending::OnItsWay)
}

/// What is on its way in a conversation.
///
/// # Errors
/// When the database cannot be read.
pub async fn on_its_way(tx: &mut Tx, keys: &Keys, concern: &Concern) -> Result<Option<Unsent>> {
    store::unsent(tx, &concern.id).await?.map(|row| opened(keys, concern, row)).transpose()
}

fn opened(keys: &Keys, concern: &Concern, row: store::Unsent) -> Result<Unsent> {
    let words = concern.key(keys)?.open("unsent", &row.words)?;
    Ok(Unsent { kind: row.kind, words, until: row.until_day, staff_id: row.staff_id, signed: row.signed, due_at: row.due_at })
}

/// Takes back what this person has sent. Nothing when it is out already, or was not theirs.
///
/// # Errors
/// When the database refuses.
pub async fn undo(tx: &mut Tx, keys: &Keys, concern: &Concern, staff: &Id) -> Result<Option<Unsent>> {
    let Some(row) = store::take_back(tx, &concern.id, staff).await? else { return Ok(None) };
    concern::told_among_staff(tx, concern);
    opened(keys, concern, row).map(Some)
}

/// The conversations of which something is due to go out, and their places.
///
/// # Errors
/// When the database cannot be read.
pub async fn due(tx: &mut Tx, now: Time) -> Result<Vec<(Id, Id)>> {
    store::due(tx, now).await
}

/// It goes out, if it is due and nobody was faster.
///
/// # Errors
/// When the database refuses.
pub async fn go(tx: &mut Tx, keys: &Keys, place: &Place, id: &Id, now: Time) -> Result<bool> {
    let Some(row) = store::take_due(tx, id, now).await? else { return Ok(false) };
    let concern = concern::by_id(tx, id).await?.ok_or(Error::NotFound)?;
    let words = concern.key(keys)?.open("unsent", &row.words)?;
    let turn = Turn::of(row.kind, row.until_day).ok_or(Error::Internal("what is no turn was on its way"))?;
    let role = Role::from_key(&row.role).map_or("worker", Role::key);
    let by = Speaker { staff_id: row.staff_id, signed: row.signed, role };
    let all = held(tx, keys, &concern).await?;
    say(tx, keys, place, &concern, &all, row.last_seq, &Saying { turn: &turn, words: &words, by: &by }, row.pressed_at).await?;
    Ok(true)
}
