//! How a conversation looks: to its writer, and at the desk.

mod composer;
mod desk;
mod keys;
mod preview;
mod tap;
mod writer;

pub use composer::{Draft, Ways, behind, doubt, gone, stale, ways};
pub use desk::{company, deleted, for_staff, head, similar, unsent};
pub use keys::keys;
pub use preview::{Preview, preview};
pub use tap::{Choices, tap};
pub use writer::{Doing, ask, doing, erase, for_writer, late, right, state, state_words};

use super::{Kind, Message, Side};
use crate::hear::concern::Concern;
use maud::{Markup, html};

/// What a page of a conversation shows beside its messages.
pub struct Thread<'a> {
    pub concern: &'a Concern,
    pub words: &'a str,
    pub better: &'a str,
    pub messages: &'a [Message],
}

/// Who wrote, and when.
fn by(who: &str, when: &str) -> Markup {
    html! { p.by { b { bdi { (who) } } " " (when) } }
}
