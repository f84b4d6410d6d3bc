//! The pages of setting up. English, like all of the desk.

mod closures;
mod joining;
mod offered;
mod people;
mod places;

pub use closures::{Closures, closures};
pub use joining::{First, Join, Key, first, join, over};
pub use people::{Fresh, OnePerson, People, people, person};
pub use places::{OnePlace, Places, Typed, place, places};
