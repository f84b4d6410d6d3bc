//! How promises are drawn: for the writer, in their language, and for staff.

mod desk;
mod form;
mod writer;

pub use desk::{Listed, beside, list, one};
pub use form::{About, Making, making, ways};
use form::{heard_form, owner_form, saying_form, step_form};
pub use writer::for_writer;
