//! Deciding: what people want changed, the votes by which they say what of it comes first, and the
//! meetings where it is talked about and decided.

pub mod priority;
pub mod round;
pub mod meeting;
