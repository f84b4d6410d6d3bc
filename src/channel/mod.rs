//! The doors guests come through, mail for those who work here, and the door for programs. Every door calls the same verbs.

pub mod front;
pub mod form;
pub mod email;
pub mod live;
pub mod api;
