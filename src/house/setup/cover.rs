//! Who covers for whom at a place, and what must be there before guests can write to it.

use crate::{
    clock::Time,
    error::{Error, Result},
    ground::db::Tx,
    house::{
        place::{self, Place, Settings},
        staff::{self, Person, Role},
    },
};
use std::sync::Arc;

/// So many people have to answer at a place: one covers for the other.
pub const ENOUGH: usize = 2;

/// Those who answer at a place and have joined.
#[must_use]
pub fn answering<'p>(people: &'p [Person], place: &Place) -> Vec<&'p Person> {
    people.iter().filter(|p| p.is_here() && p.has(&Role::TEAM, &place.path)).collect()
}

/// True if guests must not be let in yet: with one person, everything would wait when that one is ill.
#[must_use]
pub fn is_short(people: &[Person], place: &Place) -> bool {
    answering(people, place).len() < ENOUGH
}

/// Changes the settings of a place. It opens to guests only with [`ENOUGH`] people who answer; one that is open stays so.
///
/// # Errors
/// [`Error::NotYours`] while nobody could cover; else as [`place::change`].
pub async fn change(tx: &mut Tx, place: &Place, settings: &Settings, by: &str, now: Time) -> Result<()> {
    if settings.telling && !place.telling && is_short(&staff::people(tx).await?, place) {
        return Err(Error::NotYours);
    }
    place::change(tx, &place.id, settings, by, now).await
}

/// The open places where nobody else reads what is about staff: without this person it would reach nobody.
#[must_use]
pub fn alone_from_outside(people: &[Person], person: &Person, places: &[Arc<Place>]) -> Vec<Arc<Place>> {
    let reads = |p: &Person, place: &Place| p.is_here() && p.has(&[Role::Outside], &place.path);
    let alone = |place: &&Arc<Place>| reads(person, place) && people.iter().filter(|p| p.id != person.id).all(|p| !reads(p, place));
    places.iter().filter(|p| p.telling).filter(alone).cloned().collect()
}
