//! The house: where things happen, who works there, and how both are set up.

pub mod place;
pub mod staff;
pub mod phrase;
pub mod setup;
pub mod key;
pub mod hook;
