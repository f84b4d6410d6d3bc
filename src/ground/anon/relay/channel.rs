//! Numbers of ours, and at which gateway each of them is.

use super::{Mark, Relay};
use crate::ground::anon::store::relay as store;
use crate::{
    clock::Day,
    error::{Error, Result},
    ground::db::{Id, Tx},
};
use zeroize::Zeroizing;

/// A channel, opened for whoever receives or sends by it.
#[derive(Clone)]
pub struct Channel {
    pub id: Id,
    pub gateway: String,
    /// The place its texts are for, by its name in addresses.
    pub place: String,
    /// The language of what it says by itself.
    pub locale: String,
    /// Where it is day when nobody is woken by a text.
    pub zone: String,
    /// What the gateway needs, as it was typed.
    pub settings: Zeroizing<String>,
    pub made_on: Day,
}

/// What happened at a channel and is counted by the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "kebab-case")]
pub enum What {
    In,
    Again,
    /// Not signed as it should be.
    Refused,
    /// Signed, and not to be read.
    Unreadable,
    Out,
    /// The gateway would not, or nobody knows whether it did.
    Failed,
}

/// How much happened at a channel on a day.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Tally {
    pub channel_id: Id,
    pub day: Day,
    pub what: What,
    pub n: i64,
}

impl Relay {
    /// Makes a channel. `token` is the secret part of the address its gateway calls; only a mark of it is kept.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn make_channel(&self, tx: &mut Tx, channel: &Channel, token: &str) -> Result<()> {
        let sealed = self.seal(&format!("channel {}", channel.id), &channel.settings)?;
        let marks = [token, &self.report_token(&channel.id)].map(|token| self.keys.token_mark("channel", token));
        store::insert_channel(tx, channel, marks, sealed).await
    }

    /// The channel whose gateway calls this address; nothing for any other address.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn channel_at(&self, tx: &mut Tx, token: &str) -> Result<Option<Channel>> {
        store::channel_by_mark(tx, self.keys.token_mark("channel", token)).await?.map(|row| self.opened(row)).transpose()
    }

    /// The secret part of the address at which its gateway says what became of a text. It follows from the channel's name and our
    /// key, as the other one is nowhere when a text leaves; and it is good for nothing else.
    #[must_use]
    pub fn report_token(&self, channel: &Id) -> String {
        self.keys.token_mark("report address", &channel.0).iter().take(16).map(|b| format!("{b:02x}")).collect()
    }

    /// The channel whose gateway reports at this address; nothing for any other address.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn channel_reporting_at(&self, tx: &mut Tx, token: &str) -> Result<Option<Channel>> {
        store::channel_by_report_mark(tx, self.keys.token_mark("channel", token)).await?.map(|row| self.opened(row)).transpose()
    }

    /// # Errors
    /// [`Error::NotFound`] for one that ended.
    pub async fn channel(&self, tx: &mut Tx, id: &Id) -> Result<Channel> {
        store::channel_by_id(tx, id).await?.ok_or(Error::NotFound).and_then(|row| self.opened(row))
    }

    /// The channel of a telephone.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn channel_of(&self, tx: &mut Tx, phone: &Mark) -> Result<Option<Channel>> {
        store::channel_of(tx, phone).await?.map(|row| self.opened(row)).transpose()
    }

    /// All channels that there are.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn channels(&self, tx: &mut Tx) -> Result<Vec<Channel>> {
        store::channels(tx).await?.into_iter().map(|row| self.opened(row)).collect()
    }

    fn opened(&self, row: store::Row) -> Result<Channel> {
        let settings = Zeroizing::new(self.unseal(&format!("channel {}", row.id), &row.settings)?);
        Ok(Channel { id: row.id, gateway: row.gateway, place: row.place, locale: row.locale, zone: row.zone, settings, made_on: row.made_on })
    }
}

/// Ends a channel: its gateway is not heard any more, and nothing more is sent by it.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn end(tx: &mut Tx, id: &Id, today: Day) -> Result<()> {
    if store::end_channel(tx, id, today).await? == 0 { Err(Error::NotFound) } else { Ok(()) }
}

/// Counts one thing of a day.
pub fn count(tx: &mut Tx, channel: &Id, what: What, today: Day) {
    store::count(tx, channel, what, today);
}

/// How much happened since a day.
///
/// # Errors
/// When the file cannot be read.
pub async fn tally(tx: &mut Tx, since: Day) -> Result<Vec<Tally>> {
    store::tally(tx, since).await
}
