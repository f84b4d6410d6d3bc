//! The doors guests come through, and mail for those who work here. Every door calls the same verbs.

pub mod front;
pub mod form;
pub mod email;
pub mod live;
