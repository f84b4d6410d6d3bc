//! What every page shares: the document, the parts, forms, languages, the files it loads, and the guard at the door.
//!
//! No feature lives here. The guard takes off what could tell who comes before any handler sees the request; handlers
//! of guests' pages receive a [`Visit`] and nothing else about their visitor.

pub mod assets;
pub mod error;
pub mod problem;
pub mod json;
pub mod form;
pub mod guard;
pub mod page;
pub mod parts;
pub mod qr;
pub mod socket;
pub mod words;

pub use guard::Visit;
