//! Deciding: what people want changed, and the votes by which they say what of it comes first.

pub mod priority;
pub mod round;
