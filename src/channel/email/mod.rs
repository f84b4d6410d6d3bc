//! Mail to those who work here: that something waits and where, never what it is.
//!
//! A letter is plain text made from a notice of the outbox when it leaves. It names a place, a day and the address of the
//! desk; no word of anybody, no name of a conversation, no picture and no link that could tell who opened it. A gateway
//! hands letters over: to a mail server, into a folder, or to a test that wants to read them. No page can reach one.

pub mod desk;
mod folder;
pub mod job;
mod letter;
mod memory;
mod smtp;
mod view;

use crate::{
    config::{Config, Mail},
    ground::outbox::Failure,
};
use futures_util::future::BoxFuture;
pub use letter::Letter;
pub use memory::Memory;
use std::sync::Arc;

/// Why a letter was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    pub failure: Failure,
    /// Trying again would change nothing.
    pub for_good: bool,
}

impl Refusal {
    fn for_now(failure: Failure) -> Refusal {
        Refusal { failure, for_good: false }
    }

    fn for_good(failure: Failure) -> Refusal {
        Refusal { failure, for_good: true }
    }
}

/// Whoever takes letters out of the building.
pub trait Gateway: Send + Sync {
    /// Takes a letter. The same letter may come twice; it has the same id then.
    fn hand_over<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, Result<(), Refusal>>;
}

/// The gateway that the settings name; none when mail is off.
///
/// # Errors
/// One sentence when it cannot work.
pub fn open(config: &Config) -> Result<Option<Arc<dyn Gateway>>, String> {
    Ok(match &config.mail {
        Mail::Off => None,
        Mail::File(path) => Some(Arc::new(folder::Folder::open(path)?)),
        Mail::Smtp(server) => Some(Arc::new(smtp::Server::open(server, config)?)),
    })
}
