//! How what people want is drawn: for guests, in a conversation, while somebody writes, and for the desk.

mod desk;
mod group;
mod guest;

pub use desk::{Desk, desk};
pub use guest::{One, for_writer, like, list, one};

use super::Want;

/// A priority with what is worked out for whoever reads it.
pub struct Seen<'a> {
    pub want: &'a Want,
    /// The name of its place.
    pub place: String,
    /// Working days it has waited.
    pub days: i64,
}
