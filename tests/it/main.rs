//! Stories about a small town, told on both databases, and the rules of the house. One test binary, so that it links once.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that meets the unexpected has failed")]

mod support;
mod working;

mod architecture;
mod anonymity;
mod api;
mod authorisation;
mod ballot;
mod board;
mod clock;
mod composer;
mod concern;
mod count;
mod danger;
mod db;
mod dialogue;
mod due;
mod form;
mod group;
mod handover;
mod hook;
mod kiosk;
mod languages;
mod live;
mod saved;
mod mail;
mod meeting;
mod moderation;
mod outside;
mod phrase;
mod paper;
mod poster;
mod priority;
mod promise;
mod promises_counted;
mod reminder;
mod round;
mod safety;
mod setup;
mod sms;
mod staff;
mod tap;
mod tiles;
mod ticked;
mod undo;
