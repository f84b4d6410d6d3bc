//! The only room that sees what could name a person: receipts, keys, network addresses, telephone numbers and voting cards.
//!
//! It hands out opaque things. A [`Receipt`] can be shown to its owner and turned into a mark; it cannot be printed in a
//! log, compared or serialised. A [`Card`] allows one vote, once, and nobody knows whose it
//! is; a [`Token`] does the same on one's own phone. A [`Footprint`] stands for "the same network as just now" until midnight and no longer. Words of a dialogue are sealed under a key of its own
//! ([`DialogueKey`]), which is kept wrapped beside them: erasing a dialogue is destroying that key. The master key lies in a file outside the database folder.
//!
//! This room knows nothing of concerns, places or staff, and no handler for staff may name it.

mod card;
mod crockford;
mod envelope;
mod footprint;
mod identity;
mod keys;
mod pass;
mod phone;
mod receipt;
pub mod relay;
pub mod scrub;
mod seal;
mod signet;
mod store;
mod token;

pub use card::Card;
pub use crockford::Misspelt;
pub use envelope::Shut;
pub use footprint::{Footprint, Limits, Pool};
pub use identity::{Fingerprint, Identity};
pub use keys::Keys;
pub use pass::Pass;
pub use phone::Phone;
pub use receipt::{Receipt, Typo, WORDS};
pub use seal::DialogueKey;
pub use signet::{Signet, signed};
pub use token::{Answer, Asking, Code, Issuer, Shown, Token};

use crate::{error::Result, ground::db::Tx};

/// What a stored database says about the key at hand.
#[derive(Debug, PartialEq, Eq)]
pub enum KeyCheck {
    /// The key fits, or the database is new and now bound to it.
    Fits,
    /// The database was made with another key.
    Foreign,
}

/// Binds a new database to the key, or tells whether the key is the one it was made with.
///
/// # Errors
/// When the database cannot be read or written.
pub async fn check_key(tx: &mut Tx, keys: &Keys) -> Result<KeyCheck> {
    let mark = keys.check_mark();
    Ok(match store::key_mark(tx).await? {
        Some(stored) if stored == mark => KeyCheck::Fits,
        Some(_) => KeyCheck::Foreign,
        None => {
            store::set_key_mark(tx, &mark).await?;
            KeyCheck::Fits
        }
    })
}

/// True if the database was already bound to a key.
///
/// # Errors
/// When the database cannot be read.
pub async fn has_key_mark(tx: &mut Tx) -> Result<bool> {
    Ok(store::key_mark(tx).await?.is_some())
}
