//! You said, we did: what both sides agreed to show at a place.
//!
//! A card is a pair: the person's words and the organisation's answer. It is green only where the person says it was put
//! right. This room owns no table: it reads what moderation has published, from the slot on at which it became public.

pub mod public;
mod store;
mod view;

pub use public::Shelf;
pub use store::Card;

use crate::{
    clock::Time,
    error::Result,
    ground::db::{Id, Tx},
};

/// The cards of a place, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn cards(tx: &mut Tx, place: &Id, now: Time) -> Result<Vec<Card>> {
    store::shown(tx, place, now).await
}
