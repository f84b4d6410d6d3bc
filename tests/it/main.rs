//! Stories about a small town, told on both databases, and the rules of the house. One test binary, so that it links once.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that meets the unexpected has failed")]

mod support;

mod architecture;
mod anonymity;
mod authorisation;
mod board;
mod concern;
mod db;
mod dialogue;
mod form;
mod live;
mod setup;
mod staff;
