//! The doors guests come through, mail for those who work here, the door for programs, and calls to them. Every door calls the same verbs.

pub mod front;
pub mod form;
pub mod kiosk;
pub mod paper;
pub mod email;
pub mod live;
pub mod api;
pub mod hook;
pub mod sms;
