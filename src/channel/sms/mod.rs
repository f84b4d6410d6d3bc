//! Texts both ways. A person texts a number and is answered by text; nobody who works here sees the number, nor that a
//! conversation came that way.
//!
//! The relay (`ground::anon::relay`) keeps what is about telephones; the house is asked over a [`bridge`] that numbers
//! cannot cross. Here is what both need: the door that gateways knock at ([`public`]), what each of them speaks
//! ([`gateway`]), what a text wants ([`command`]), what is said in one ([`texts`]), and the rounds that bring in and send
//! out ([`job`]).
//!
//! Whatever a gateway delivers twice is one text; it is answered only when its text is kept. Nothing is texted by accident:
//! an answer to a gateway is made by its adapter, at most three texts a day say something by themselves to one telephone, and
//! whoever says STOP is texted once more and never again.

pub mod bridge;
pub mod command;
pub mod desk;
pub mod gateway;
pub mod job;
mod line;
pub mod phones;
pub mod public;
pub mod setup;
pub mod socket;
pub mod texts;
pub mod tls;
mod view;

use gateway::{Kind, Settings};

use crate::{
    error::{Error, Result},
    ground::anon::relay::channel::Channel,
};

/// A channel's gateway and what it needs.
///
/// # Errors
/// When what is kept of it cannot be read.
pub fn settings(channel: &Channel) -> Result<(Kind, Settings)> {
    let kind = Kind::from_key(&channel.gateway).ok_or(Error::Internal("a channel has a gateway nobody knows"))?;
    let settings = serde_json::from_str(&channel.settings).map_err(|_| Error::Internal("the settings of a channel are spoilt"))?;
    Ok((kind, settings))
}
