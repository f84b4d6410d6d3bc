//! What every page shares: the document, the parts, forms, languages, the files it loads, and the guard at the door.
//!
//! No feature lives here. The guard takes off what could tell who comes before any handler sees the request; handlers
//! of guests' pages receive a [`Visit`] and nothing else about their visitor.

pub mod assets;
pub mod error;
pub mod problem;
pub mod json;
pub mod listen;
pub mod controls;
pub mod form;
pub mod guard;
pub mod pack;
pub mod page;
pub mod parts;
pub mod qr;
pub mod screen;
pub mod socket;
pub mod ticket;
pub mod words;

pub use guard::Visit;

/// Fewer people than this are told to nobody as a number, not to staff either: in a small house one would know who they are.
pub const FEW: u8 = 5;

/// True for one to four people, of whom is said only that they are fewer than five. No one is no one: silence is a finding.
#[must_use]
pub fn is_few<N: PartialOrd + From<u8>>(n: N) -> bool {
    N::from(0) < n && n < N::from(FEW)
}
