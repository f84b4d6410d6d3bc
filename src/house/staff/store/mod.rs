//! The statements of this room: people and their posts here, their sessions and links in a file of their own.

mod person;
mod session;

pub use person::*;
pub use session::*;
