//! The ground floor: what every room stands on. From the bottom up: the database, the secrets, the outbox, the journal, the pages.

pub mod db;
pub mod anon;
pub mod outbox;
pub mod ledger;
pub mod web;
