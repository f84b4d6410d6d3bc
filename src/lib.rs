//! Hearback: people who use a service say what matters without saying who they are, staff answer in the open, and only
//! users turn "we did" green. This file is the map: rooms from the ground up, and a room uses only rooms listed before it.
//!
//! Wings follow the chain: the ground everything stands on; the house and its people; hearing; deciding; acting; learning; the doors
//! guests come through. Above them stand the parts that put it together: the app with every route, the timetable, the
//! living example and the command line.

/// The system's own allocator trades memory between threads through the kernel, which a page made by two of them pays for.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

pub mod error;
pub mod clock;
pub mod config;

pub mod ground;
pub mod house;
pub mod hear;
pub mod decide;
pub mod act;
pub mod learn;
pub mod channel;

pub mod app;
pub mod doors;
pub mod job;
pub mod serve;
pub mod demo;
pub mod cli;
