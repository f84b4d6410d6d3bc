//! Hearing: what people say, how it is answered, and what of it everyone may read.

pub mod deadline;
pub mod hint;
pub mod concern;
pub mod safety;
pub mod moderation;
pub mod saved;
pub mod dialogue;
pub mod handover;
pub mod reminder;
