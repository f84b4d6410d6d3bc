//! The doors guests come through. Every door calls the same verbs.

pub mod front;
pub mod form;
pub mod live;
