//! Deciding: what people want first, by votes that leave nobody out.

pub mod round;
