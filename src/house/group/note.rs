//! What a group writes: notes for itself, what it says to everyone, and lines to and from those who manage its place.
//!
//! A note is sealed and read by officers and supporters alone. An officer can say it to everyone, and take it off the page
//! again. Managers write to the group and read what it answers; there is no way for them into its space, and a letter from
//! the group is signed by an office and not by a name.

use super::{Group, Office, as_officer, by_id, standing, store};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
        ledger::{self, Act},
        web::form::too_long,
    },
    house::{
        group::Side,
        place::Place,
        staff::{Role, first_name},
    },
};

/// A note as those in the group's space see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub id: Id,
    pub words: String,
    /// The first name of who wrote it.
    pub by: String,
    pub office: Office,
    pub written_on: Day,
    /// Since this day it is said to everyone.
    pub said_on: Option<Day>,
}

/// What a group says to everyone.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Saying {
    pub id: Id,
    pub words: String,
    pub said_on: Day,
}

/// A line between a group and those who manage its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub side: Side,
    pub signed: String,
    pub words: String,
    pub written_on: Day,
}

#[derive(sqlx::FromRow)]
pub(super) struct NoteRow {
    pub id: Id,
    pub number: i64,
    pub words: Vec<u8>,
    pub name: String,
    pub office: Office,
    pub written_on: Day,
    pub said_on: Option<Day>,
}

#[derive(sqlx::FromRow)]
pub(super) struct LetterRow {
    pub number: i64,
    pub side: Side,
    pub signed: String,
    pub words: Vec<u8>,
    pub written_on: Day,
}

/// True for words that can be kept.
fn fit(words: &str) -> bool {
    !words.is_empty() && too_long(words).is_none()
}

fn note_name(number: i64) -> String {
    format!("note {number}")
}

fn letter_name(number: i64) -> String {
    format!("letter {number}")
}

/// An officer or a supporter writes something for the group.
///
/// # Errors
/// [`Error::NotYours`] for everyone else, [`Error::Refused`] without words or with too many.
pub async fn note(tx: &mut Tx, keys: &Keys, place: &Place, group: &Id, words: &str, by: &Id, now: Time) -> Result<Id> {
    let today = place.today(now);
    let office = store::office::office_of(tx, group, by, today).await?.ok_or(Error::NotYours)?;
    if !fit(words) {
        return Err(Error::Refused("err-form"));
    }
    let group = open_group(tx, group).await?;
    let number = store::note::next(tx, &group.id).await?;
    let sealed = group.key(keys)?.seal(&note_name(number), words)?;
    let id = Id::random();
    store::note::insert(tx, &id, &group.id, number, group.era, by, office, &sealed, today);
    Ok(id)
}

/// A group that is still there, held so that numbers in it are given one after the other.
async fn open_group(tx: &mut Tx, group: &Id) -> Result<Group> {
    if store::hold(tx, group).await? == 0 {
        return Err(Error::NotFound);
    }
    by_id(tx, group).await
}

/// All notes this person may read, the newest first: those of the eras in which they held an office, while they hold one.
///
/// # Errors
/// When the database cannot be read, or a note cannot be opened.
pub async fn notes(tx: &mut Tx, keys: &Keys, group: &Group, staff: &Id, today: Day) -> Result<Vec<Note>> {
    let rows = store::note::of(tx, &group.id, staff, today).await?;
    let key = group.key(keys)?;
    rows.into_iter()
        .map(|r| {
            Ok(Note {
                id: r.id,
                words: key.open(&note_name(r.number), &r.words)?,
                by: first_name(&r.name).to_string(),
                office: r.office,
                written_on: r.written_on,
                said_on: r.said_on,
            })
        })
        .collect()
}

/// An officer says a note to everyone.
///
/// # Errors
/// [`Error::NotYours`] for all but officers, [`Error::NotFound`] for a note they cannot read or that is said already.
pub async fn publish(tx: &mut Tx, keys: &Keys, place: &Place, group: &Id, note: &Id, by: &Id, now: Time) -> Result<()> {
    let today = place.today(now);
    as_officer(tx, by, group, today).await?;
    let group = open_group(tx, group).await?;
    let note = notes(tx, keys, &group, by, today).await?.into_iter().find(|n| n.id == *note && n.said_on.is_none()).ok_or(Error::NotFound)?;
    store::note::say(tx, &note.id, Some((&note.words, today))).await?;
    ledger::record(tx, Act::GroupSaid, &place.id, &group.id, Role::Steward.key(), now);
    Ok(())
}

/// An officer takes off the page what was said: a name may have slipped in.
///
/// # Errors
/// [`Error::NotYours`] for all but officers, [`Error::NotFound`] for a note they cannot read or that is not said.
pub async fn take_back(tx: &mut Tx, keys: &Keys, place: &Place, group: &Id, note: &Id, by: &Id, now: Time) -> Result<()> {
    let today = place.today(now);
    as_officer(tx, by, group, today).await?;
    let group = by_id(tx, group).await?;
    let note = notes(tx, keys, &group, by, today).await?.into_iter().find(|n| n.id == *note && n.said_on.is_some()).ok_or(Error::NotFound)?;
    store::note::say(tx, &note.id, None).await?;
    ledger::record(tx, Act::GroupTookBack, &place.id, &group.id, Role::Steward.key(), now);
    Ok(())
}

/// What a group says to everyone, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn said(tx: &mut Tx, group: &Id) -> Result<Vec<Saying>> {
    store::note::said(tx, group).await
}

/// A line to the other side: from an officer to those who manage the place, or from one of them to the group. `signed` is
/// how a manager signs; a group signs as itself.
///
/// # Errors
/// [`Error::NotYours`] for everyone else, [`Error::Refused`] without words or with too many.
pub async fn write_to(tx: &mut Tx, keys: &Keys, place: &Place, group: &Id, words: &str, signed: &str, by: &Id, now: Time) -> Result<()> {
    let today = place.today(now);
    let who = standing(tx, by, group, today).await?;
    let (side, signed, role) = match (who.officer, who.manager) {
        (true, _) => (Side::Group, "", Role::Steward),
        (false, true) => (Side::Managers, signed, Role::Manager),
        (false, false) => return Err(Error::NotYours),
    };
    if !fit(words) {
        return Err(Error::Refused("err-form"));
    }
    let group = open_group(tx, group).await?;
    let number = store::note::next_letter(tx, &group.id).await?;
    let sealed = group.key(keys)?.seal(&letter_name(number), words)?;
    store::note::insert_letter(tx, &Id::random(), &group.id, number, side, signed, &sealed, today);
    ledger::record(tx, Act::GroupWritten, &place.id, &group.id, role.key(), now);
    Ok(())
}

/// What was written to and fro, the oldest first, for those who may read it: the group's space and the managers of its place.
///
/// # Errors
/// When the database cannot be read, or a letter cannot be opened.
pub async fn letters(tx: &mut Tx, keys: &Keys, group: &Group, staff: &Id, today: Day) -> Result<Vec<Letter>> {
    let rows = store::note::letters(tx, &group.id, staff, today).await?;
    let key = group.key(keys)?;
    rows.into_iter()
        .map(|r| Ok(Letter { side: r.side, signed: r.signed, words: key.open(&letter_name(r.number), &r.words)?, written_on: r.written_on }))
        .collect()
}
