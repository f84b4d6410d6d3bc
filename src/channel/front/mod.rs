//! The front of the house: which places there are, who reads what is told there and by when, where to get help, what is
//! kept, and how to leave. It reads and never writes, and the page of promises is made from the settings the program
//! runs with, so that the words cannot drift from the facts.

pub mod public;
mod view;

use crate::{
    clock::Time,
    config::Release,
    error::Result,
    ground::{
        db::{Db, Id, Topic, Tx},
        web::words::Locale,
    },
    house::{
        group,
        place::Place,
        staff::{self, Reader, Role},
    },
};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// Who reads at each place, kept in memory until a role or a place changes: every page of the form says it.
#[derive(Clone, Default)]
pub struct Roster(Arc<RwLock<HashMap<Id, Kept>>>);

/// Readers as they were read: at which version, and when.
struct Kept {
    version: u64,
    read_at: Time,
    readers: Readers,
}

/// How long another process may name old readers, in milliseconds.
const STALE: i64 = 5 * Time::SECOND;

impl Roster {
    /// Who reads at a place. When the database is away, who read there last: a page must still give back what was typed.
    ///
    /// # Errors
    /// When nobody is known yet and the database cannot be read.
    pub async fn of(&self, db: &Db, place: &Place, now: Time) -> Result<Readers> {
        let version = db.version(&Topic::Places);
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&place.id).map(|k| (k.version, k.read_at, k.readers.clone()));
        if let Some((_, _, readers)) = kept.as_ref().filter(|(v, at, _)| *v == version && (!db.is_shared() || now.0 - at.0 < STALE)) {
            return Ok(readers.clone());
        }
        let read = match db.read().await {
            Ok(mut tx) => readers(&mut tx, place).await,
            Err(e) => Err(e),
        };
        match (read, kept) {
            (Ok(readers), _) => {
                let entry = Kept { version, read_at: now, readers: readers.clone() };
                self.0.write().unwrap_or_else(PoisonError::into_inner).insert(place.id.clone(), entry);
                Ok(readers)
            }
            (Err(_), Some((_, _, readers))) => Ok(readers),
            (Err(e), None) => Err(e),
        }
    }
}

/// Who reads what is told at a place.
#[derive(Debug, Clone, Default)]
pub struct Readers {
    pub team: Vec<String>,
    /// The person outside who reads what is about staff; nobody where none is set up.
    pub outside: Option<String>,
    /// Who reads what is about the person outside.
    pub trustee: Option<String>,
    /// A group of people who use the place can be joined.
    pub has_group: bool,
}

/// First names of those who read, the nearest first.
async fn readers(tx: &mut Tx, place: &Place) -> Result<Readers> {
    let names = |readers: Vec<Reader>, most: usize| {
        let mut names: Vec<String> = readers.into_iter().map(|r| r.name).collect();
        names.dedup();
        names.truncate(most);
        names
    };
    let team = names(staff::readers(tx, place, &[Role::Worker, Role::Manager]).await?, 3);
    let outside = names(staff::readers(tx, place, &[Role::Outside]).await?, 1).pop();
    let trustee = names(staff::readers(tx, place, &[Role::Trustee]).await?, 1).pop();
    let has_group = !group::of_place(tx, place).await?.is_empty();
    Ok(Readers { team, outside, trustee, has_group })
}

impl Readers {
    /// "Ana and Tom", or "the team" where nobody is named yet.
    #[must_use]
    pub fn team(&self, l: Locale) -> String {
        match self.team.as_slice() {
            [] => l.t("the-team"),
            [one] => one.clone(),
            [one, two] => l.with("names-two", &[("one", one), ("two", two)]),
            [one, two, three, ..] => l.with("names-three", &[("one", one), ("two", two), ("three", three)]),
        }
    }
}

/// When the team sees what is written now, in words.
#[must_use]
pub fn seen_at(l: Locale, place: &Place, release: Release, now: Time) -> String {
    if release == Release::Now {
        return l.t("seen-now");
    }
    let zone = place.time_zone();
    let slot = place.slot_after(now);
    let (at, today) = (slot.local(&zone), place.today(now));
    let time = format!("{}:{:02}", at.hour(), at.minute());
    if crate::clock::Day::of(slot, &zone) == today { l.with("seen-today", &[("time", &time)]) } else { l.with("seen-tomorrow", &[("time", &time)]) }
}
