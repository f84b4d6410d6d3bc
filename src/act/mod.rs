//! Acting: what is done about it, and what everyone can see of that.

pub mod promise;
pub mod board;
pub mod poster;
