//! The ground floor: what every room stands on. From the bottom up: the database, the secrets, who watches what, the
//! outbox, the journal, the pages.

pub mod db;
pub mod anon;
pub mod live;
pub mod outbox;
pub mod ledger;
pub mod gsm7;
pub mod web;
