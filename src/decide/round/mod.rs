//! Rounds: a vote on what comes first, from its opening to what it came to.

pub mod count;
