//! Deciding: what people want changed, and what of it comes first.

pub mod round;
