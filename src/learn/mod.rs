//! Learning: whether it works, in numbers that cannot be flattered.

pub mod indicator;
