//! The house: where things happen, who works there, how both are set up, and the groups of those who use them.

pub mod place;
pub mod staff;
pub mod group;
pub mod phrase;
pub mod setup;
pub mod key;
pub mod hook;
