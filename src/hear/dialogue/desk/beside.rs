//! What a room above this one has to say to staff beside a conversation; the app fills it in.

use crate::{
    app::App,
    error::Result,
    hear::concern::Concern,
    house::{place::Place, staff::Seat},
};
use futures_util::future::BoxFuture;
use maud::Markup;

/// The way of a room above onto the conversation at the desk: one element.
pub type BesideDesk = for<'a> fn(&'a App, &'a Seat, &'a Place, &'a Concern) -> BoxFuture<'a, Result<Markup>>;
