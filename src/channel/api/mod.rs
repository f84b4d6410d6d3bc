//! The door for programs: `/api/v1`, described by `/api/openapi.json`.
//!
//! It shows what everyone may read at a place, in the state everyone may know: nothing a guest did appears before its
//! release slot, and what is about staff does not exist here. Reading needs no key. Writing needs one that may do it and
//! reaches the place (`house::key`), and calls the same verbs as every other door; nothing that is kept says by which door it
//! came. Every refusal is a problem in plain words that repeats nothing of what was sent.
//!
//! The description is made from the types the answers are made of, so that it cannot drift from them; a story walks it.

mod doc;
pub mod public;
mod shape;

pub use doc::document;
