//! Setting up: the first person, their colleagues, and the places they work at.
//!
//! A new house has nobody; one link, printed where the program was started, makes its first place and its first
//! administrator. An administrator looks after the places of their posts and everything below, and after the people who
//! work there; the rest of the house is not there for them. Nobody changes what they themselves may do, and whoever also
//! holds a post elsewhere keeps their password and their second key: those are not for this administrator to replace.
//!
//! A place opens to guests once two people answer there, so that one covers for the other; roles that must stay apart are
//! not given to one person. Both are rules of these pages: what stands already is never closed or taken by us, only said.
//!
//! Administrators never read what guests write. This room makes no page that shows a word of it.

mod apart;
mod cover;
mod desk;
mod view;

pub use apart::{clash, give};
pub use cover::{ENOUGH, alone_from_outside, answering, change, is_short};
pub use desk::{closures, first, join, people, places};

use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        anon::Keys,
        db::{Id, Tx},
        ledger::{self, Act},
    },
    house::{
        place::{self, Kind, Place, Settings, Tree},
        staff::{self, Credentials, Details, Person, Role, Seat},
    },
};
use std::sync::Arc;

/// What an administrator looks after.
#[derive(Clone, Copy)]
pub struct Reach<'a> {
    pub seat: &'a Seat,
    pub tree: &'a Tree,
}

impl Reach<'_> {
    fn has(&self, place: &Id) -> bool {
        self.tree.id(place).is_ok_and(|place| self.seat.may(&[Role::Admin], &place))
    }

    /// Their places, from the top down.
    #[must_use]
    pub fn places(&self) -> Vec<Arc<Place>> {
        self.tree.all().iter().filter(|p| self.seat.may(&[Role::Admin], p)).cloned().collect()
    }

    /// One of their places.
    ///
    /// # Errors
    /// [`Error::NotFound`] for every other.
    pub fn place(&self, id: &Id) -> Result<Arc<Place>> {
        let place = self.tree.id(id)?;
        if self.seat.may(&[Role::Admin], &place) { Ok(place) } else { Err(Error::NotFound) }
    }

    /// True if they know of this person: someone with a post at one of their places, or who had their first one there
    /// and holds none now.
    #[must_use]
    pub fn sees(&self, person: &Person) -> bool {
        let theirs = person.posts.iter().any(|post| self.has(&post.place_id));
        theirs || person.posts.is_empty() && person.first_place.as_ref().is_none_or(|place| self.has(place))
    }

    /// True if they may replace how this person signs in, or say that they have left: a person they know, who is not
    /// themselves and holds nothing beyond their places.
    #[must_use]
    pub fn holds(&self, person: &Person) -> bool {
        let inside = person.posts.iter().all(|post| self.has(&post.place_id));
        self.sees(person) && inside && !self.is_self(person)
    }

    #[must_use]
    pub fn is_self(&self, person: &Person) -> bool {
        person.id == self.seat.staff_id
    }
}

/// The house begins: its first place and its first administrator, who is signed in at once. Gives the token of that
/// session.
///
/// # Errors
/// [`Error::Stale`] when the link is no longer good; [`Error::Refused`] with settings or details that have problems.
pub async fn open_house(tx: &mut Tx, keys: &Keys, link: &str, settings: &Settings, details: &Details, with: &Credentials, now: Time) -> Result<String> {
    let by = Role::Admin.key();
    let staff = staff::found(tx, keys, link, details, with, now).await?;
    let root = place::make(tx, None, settings, by, now).await?;
    staff::give(tx, &staff, Role::Admin, &root, by, now).await?;
    ledger::record(tx, Act::StaffJoined, &root.id, &staff, by, now);
    staff::begin(tx, keys, &staff, now).await
}

/// A kind of organisation, as people would say it.
#[must_use]
pub fn kind_words(kind: Kind) -> &'static str {
    match kind {
        Kind::DropIn => "A night shelter, a day centre or a drop-in",
        Kind::Community => "A local club or community group",
        Kind::Regional => "A charity with several places in one region",
        Kind::National => "A national charity",
    }
}

/// Where a place can be.
pub const NATIONS: [(&str, &str); 3] = [("england-and-wales", "England and Wales"), ("scotland", "Scotland"), ("northern-ireland", "Northern Ireland")];

/// An address for a place with this name that no other place has.
#[must_use]
pub fn slug_for(name: &str, tree: &Tree) -> String {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let mut slug = plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    slug.truncate(36);
    let slug = slug.trim_matches('-');
    let slug = if slug.len() < 2 { "place" } else { slug };
    let taken = |slug: &str| tree.slug(slug).is_ok();
    let mut tries = (1..).map(|n| if n == 1 { slug.to_string() } else { format!("{slug}-{n}") });
    tries.find(|slug| !taken(slug)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
