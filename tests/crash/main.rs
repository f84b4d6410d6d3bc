//! What was acknowledged is there, whatever happens to the program; what cannot work is refused in one clear line.
//!
//! These tests run the real program as a process of its own, on real files and a real PostgreSQL, and talk to it over
//! HTTP as a browser does. What is expected is remembered out here, where no fault of the program can reach it.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that meets the unexpected has failed")]

mod answer;
mod disk;
mod guest;
mod house;
mod kill;
mod memory;
#[expect(dead_code, reason = "stories read more off a page than is needed here")]
#[path = "../it/support/page.rs"]
mod page;
mod start;
mod talk;
mod texts;
