//! User groups: people who use a place, meet, and speak for themselves.
//!
//! A group stands at a node of the tree and says in its own words what it is for, when it meets and how to join. It is open
//! to everyone who uses the place, and nobody is written down: members have a number on paper, drawn from the [`roll`].
//! Those who hold an [`office`] sign in as stewards, have a space of their own, and say to everyone what they choose to
//! say; all else they write ([`note`]) is sealed and stays with the group. A worker may help as a supporter: they see
//! that space, decide nothing, and are named.
//!
//! An administrator makes a group and seats its first officer. From then on only officers seat, and an administrator can
//! do nothing in it. Where nobody holds an office any more, it is where it began, and a new era begins with whom they
//! seat: such a person reads nothing of what was written before, so that nobody comes to it by ending accounts.
//!
//! Every verb asks itself who is doing it, and by what right. This room knows neither votes nor what people say to staff.

pub mod desk;
mod note;
mod office;
pub mod public;
mod roll;
mod store;
mod view;

use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::{DialogueKey, Keys},
        db::{Id, Topic, Tx},
        ledger::{self, Act},
    },
    house::{
        place::{Place, Tree},
        staff::Role,
    },
};
use std::sync::Arc;

pub use note::{Letter, Note, Saying, letters, note, notes, publish, said, take_back, write_to};
pub use office::{
    Candidate, Office, Officer, Seating, SteppedAside, TERMS, WHY, candidates, end_office, name_me, officers, recall, seat, seating_problem, stepped_aside,
    unspoken, upcoming,
};
pub use roll::{LARGEST, OPEN_DAYS, Proposal, Roll, Side, confirm_roll, open_roll, propose_roll, refuse_roll, roll};

/// A user group.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Group {
    pub id: Id,
    pub place_id: Id,
    pub name: String,
    /// What it is for, in its own words.
    pub aim: String,
    /// When and where.
    pub meets: String,
    /// How to join.
    pub joining: String,
    pub made_on: Day,
    /// From this day it is not there any more.
    pub ended_on: Option<Day>,
    wrapped_key: Vec<u8>,
    era: i64,
}

impl Group {
    fn key(&self, keys: &Keys) -> Result<DialogueKey> {
        keys.open_dialogue(&sealed_as(&self.id), &self.wrapped_key)
    }
}

fn sealed_as(id: &Id) -> String {
    format!("group {id}")
}

/// What a group says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Details {
    pub name: String,
    pub aim: String,
    pub meets: String,
    pub joining: String,
}

impl Details {
    /// The most letters of each field.
    pub const MOST: [(&'static str, usize); 4] = [("name", 60), ("aim", 600), ("meets", 300), ("joining", 600)];

    /// Everything that cannot be kept, with the sentence that says what to do.
    #[must_use]
    pub fn problems(&self) -> Vec<(&'static str, String)> {
        let what = ["Write the name of the group", "Write what it is for", "Write when and where it meets", "Write how people join"];
        let texts = [&self.name, &self.aim, &self.meets, &self.joining];
        let mut problems = Vec::new();
        for (((field, most), text), what) in Self::MOST.into_iter().zip(texts).zip(what) {
            let letters = text.chars().count();
            if letters == 0 {
                problems.push((field, what.to_string()));
            } else if letters > most {
                problems.push((field, format!("Too long by {} letters. Take some out", letters - most)));
            }
        }
        problems
    }
}

/// What somebody is to a group on a day.
#[expect(clippy::struct_excessive_bools, reason = "one can be several of these at once")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Standing {
    /// They hold an office.
    pub officer: bool,
    /// They work at the place and help.
    pub supporter: bool,
    /// They manage the place.
    pub manager: bool,
    /// They look after the settings of the place.
    pub admin: bool,
}

impl Standing {
    /// True if they may be in the group's own space.
    #[must_use]
    pub fn is_inside(self) -> bool {
        self.officer || self.supporter
    }
}

/// What somebody is to a group.
///
/// # Errors
/// When the database cannot be read.
pub async fn standing(tx: &mut Tx, staff: &Id, group: &Id, today: Day) -> Result<Standing> {
    Ok(store::standing(tx, staff, group, today).await?.unwrap_or_default())
}

/// True if this person holds an office of the group on this day. A supporter holds none.
///
/// # Errors
/// When the database cannot be read.
pub async fn is_officer(tx: &mut Tx, staff: &Id, group: &Id, today: Day) -> Result<bool> {
    Ok(standing(tx, staff, group, today).await?.officer)
}

/// An office of theirs, or no right to do this.
async fn as_officer(tx: &mut Tx, staff: &Id, group: &Id, today: Day) -> Result<()> {
    if is_officer(tx, staff, group, today).await? { Ok(()) } else { Err(Error::NotYours) }
}

/// Makes a group at a place of theirs. Somebody has to be seated before it can do anything.
///
/// # Errors
/// [`Error::Refused`] with details that have problems, [`Error::NotYours`] for who does not look after the place.
pub async fn make(tx: &mut Tx, keys: &Keys, place: &Place, details: &Details, by: &Id, now: Time) -> Result<Id> {
    if !details.problems().is_empty() {
        return Err(Error::Refused("err-form"));
    }
    if !store::looks_after(tx, by, &place.id).await? {
        return Err(Error::NotYours);
    }
    let id = Id::random();
    let (_, wrapped) = keys.new_dialogue(&sealed_as(&id))?;
    store::insert(tx, &id, &place.id, details, &wrapped, place.today(now)).await?;
    ledger::record(tx, Act::GroupMade, &place.id, &id, Role::Admin.key(), now);
    // Whether a place has a group is kept with who reads there.
    tx.changed(Topic::Places);
    Ok(id)
}

/// Says otherwise what the group is.
///
/// # Errors
/// [`Error::Refused`] with details that have problems, [`Error::NotYours`] for all but its officers.
pub async fn change(tx: &mut Tx, place: &Place, group: &Id, details: &Details, by: &Id, now: Time) -> Result<()> {
    if !details.problems().is_empty() {
        return Err(Error::Refused("err-form"));
    }
    as_officer(tx, by, group, place.today(now)).await?;
    if store::update(tx, group, details).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, Act::GroupChanged, &place.id, group, Role::Steward.key(), now);
    Ok(())
}

/// The group is not there any more. What it said stays said.
///
/// # Errors
/// [`Error::NotYours`] for all but its officers, [`Error::NotFound`] when it ended before.
pub async fn end(tx: &mut Tx, place: &Place, group: &Id, by: &Id, now: Time) -> Result<()> {
    let today = place.today(now);
    as_officer(tx, by, group, today).await?;
    if store::end(tx, group, today).await? == 0 {
        return Err(Error::NotFound);
    }
    ledger::record(tx, Act::GroupEnded, &place.id, group, Role::Steward.key(), now);
    tx.changed(Topic::Places);
    Ok(())
}

/// One group.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn by_id(tx: &mut Tx, id: &Id) -> Result<Group> {
    store::by_id(tx, id).await?.ok_or(Error::NotFound)
}

/// The groups that are there for the people of a place: its own, and those of places above and below it.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_place(tx: &mut Tx, place: &Place) -> Result<Vec<Group>> {
    store::around(tx, &place.path).await
}

/// The groups somebody at the desk has to do with, those that ended last.
///
/// # Errors
/// When the database cannot be read.
pub async fn known_to(tx: &mut Tx, staff: &Id, today: Day) -> Result<Vec<Group>> {
    store::known_to(tx, staff, today).await
}

/// The groups in which somebody holds an office today, each with its place. One that ended is led by nobody.
///
/// # Errors
/// When the database cannot be read.
pub async fn led(tx: &mut Tx, tree: &Tree, staff: &Id, now: Time) -> Result<Vec<(Group, Arc<Place>)>> {
    let mut led = Vec::new();
    let Some(today) = tree.all().first().map(|place| place.today(now)) else { return Ok(led) };
    for group in known_to(tx, staff, today).await? {
        let place = tree.id(&group.place_id)?;
        if group.ended_on.is_none() && is_officer(tx, staff, &group.id, place.today(now)).await? {
            led.push((group, place));
        }
    }
    Ok(led)
}
