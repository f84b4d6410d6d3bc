//! A vote: one person, one card, and nobody can learn how anyone voted. What it is about is fixed before cards are made, and
//! afterwards anyone can count it again.

pub mod hex;
pub mod definition;
pub mod wall;
pub mod list;
pub mod certificate;
pub mod verify;
