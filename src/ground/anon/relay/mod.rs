//! The relay: telephones, and which conversation each of them may hear of. It has a file and a key of its own, and may run as
//! a program of its own on another computer; then nothing the house keeps or knows leads to a number.
//!
//! The house is behind two verbs: a text is brought in, and words are taken out. For both it says the name of a conversation
//! that only the house can read ([`Keys::alias`]); every conversation has one, so that having one tells nothing. The house
//! hands over every notice it has for anybody who wrote; those for which no telephone is known end here.
//!
//! A number is sealed, and recognised by a keyed mark of it at one channel. It goes thirty days after the last text, and at
//! once on STOP; then only the mark stays, so that nobody is texted again who asked not to be. What waits to be texted says
//! why and never what: the words are made when it leaves.
//!
//! No verb gives a number to anybody but whoever sends ([`going::Going`]), and no command or page shows one.

pub mod channel;
pub mod coming;
pub mod going;
pub mod talk;

use super::{Keys, store::relay as store};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::db::{Db, Id, Tx},
};
use std::path::Path;

/// How long a telephone may be answered after its last text, and how long the mark of who wants none is kept.
const KEPT: i64 = 30 * Time::DAY;
const STOPPED: i64 = 400;
/// Days in which somebody can look why a call could not be read.
const QUARANTINED: i64 = 30;
/// After STOP the number goes when the last word is said, and no later than this.
const LAST_WORD: i64 = 45 * Time::SECOND;
/// What was texted, or could not be, is remembered for this long, so that no occasion comes twice.
const REMEMBERED: i64 = 30 * Time::DAY;

/// The file of the relay and its key.
#[derive(Clone)]
pub struct Relay {
    pub db: Db,
    pub keys: Keys,
}

/// A telephone at a channel: a keyed mark, which can be found again and not read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, sqlx::Type)]
#[sqlx(transparent)]
pub struct Mark(pub Vec<u8>);

impl Relay {
    /// Opens the relay's file and key, and makes what is missing of them.
    ///
    /// # Errors
    /// One sentence for the person at the terminal.
    pub async fn open(data: &Path, keys: &Path) -> Result<Relay, String> {
        let file = data.join("relay.db");
        std::fs::create_dir_all(data).map_err(|e| format!("The folder {} cannot be made: {e}.", data.display()))?;
        let keys = if file.exists() || Keys::path_named(keys, Keys::RELAY).exists() {
            Keys::read_named(keys, Keys::RELAY)?
        } else {
            Keys::make_named(keys, Keys::RELAY)?
        };
        Ok(Relay { db: Db::relay(&file).await?, keys })
    }

    /// How a telephone is recognised at a channel. At another channel it is another one.
    #[must_use]
    pub fn mark(&self, channel: &Id, number: &str) -> Mark {
        Mark(self.keys.token_mark("phone", &format!("{channel}\0{number}")))
    }

    fn seal(&self, what: &str, text: &str) -> Result<Vec<u8>> {
        self.keys.seal_staff(what, text.as_bytes())
    }

    fn unseal(&self, what: &str, sealed: &[u8]) -> Result<String> {
        let plain = self.keys.open_staff(what, sealed)?;
        std::str::from_utf8(&plain).map(String::from).map_err(|_| Error::Internal("what the relay keeps is spoilt"))
    }
}

/// Forgets what is over: numbers that were not heard of for long or said STOP, old deliveries, old notices. True if a number
/// went: then the disk has to forget it too ([`Db::forget`]).
///
/// # Errors
/// When the file cannot be written.
pub async fn tidy(tx: &mut Tx, now: Time) -> Result<bool> {
    let gone = store::forget_phones(tx, now.plus(-KEPT)).await? + store::forget_stopped_phones(tx, now.plus(-LAST_WORD)).await?;
    store::forget_stops(tx, now.0 / Time::DAY - STOPPED).await?;
    store::forget_arrived(tx, now).await?;
    store::forget_quarantine(tx, now.0 / Time::DAY - QUARANTINED).await?;
    store::forget_gone(tx, now.plus(-REMEMBERED)).await?;
    Ok(gone > 0)
}
