//! A vote: one person, one card, and nobody can learn how anyone voted. What it is about is fixed before cards are made, and
//! afterwards anyone can count it again.

pub mod hex;
pub mod definition;
