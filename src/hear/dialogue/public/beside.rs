//! What the rooms above this one have to say to the writer. They come later on the map, so this room leaves the place for them
//! and the app, which knows every room, fills it in.

use crate::{
    app::App,
    error::Result,
    ground::web::{form::Fields, words::Locale},
    hear::concern::Concern,
    house::place::Place,
};
use futures_util::future::BoxFuture;
use maud::Markup;

/// The way of a room above into the writer's page.
#[derive(Clone, Copy)]
pub struct BesideWriter {
    /// The id of its element.
    pub id: &'static str,
    /// What they read there, and can do: one element, whose forms carry the sealed field they are given.
    pub reads: for<'a> fn(&'a App, Locale, &'a Place, &'a Concern, &'a str) -> BoxFuture<'a, Result<Markup>>,
    /// What they did there. It is refused with the id of a sentence.
    pub does: for<'a> fn(&'a App, &'a Place, &'a Concern, &'a Fields) -> BoxFuture<'a, Result<()>>,
    /// The field by which one of its forms is known.
    pub field: &'static str,
}
