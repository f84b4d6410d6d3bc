//! Setting up a number of ours, and how it fares: counts by the day, and nothing of anybody.

use super::{
    gateway::{Kind, Phone, Settings},
    settings,
};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::{
            self,
            relay::{
                Relay,
                channel::{self, Channel, What},
                coming,
                going::{self, Why},
            },
        },
        db::Id,
    },
};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// What keeps the channels, for those who may not know what it is.
pub type Kept = Relay;

/// Stands before our name for a text in the address at which its gateway reports.
pub const OF: &str = "of";
/// Days of which it is told how much came and went.
const WEEK: i64 = 7;

/// A channel as those see it who look after it.
pub struct Line {
    pub id: Id,
    pub gateway: &'static str,
    pub number: String,
    /// The place, by its name in addresses.
    pub place: String,
    pub made_on: Day,
    pub came: i64,
    pub went: i64,
    pub refused: i64,
    pub unreadable: i64,
    pub failed: i64,
    /// The last day of each within the week.
    pub last_in: Option<Day>,
    pub last_out: Option<Day>,
}

/// All channels, and how much waits in all to come in and to go out.
///
/// # Errors
/// When the relay cannot be read.
pub async fn lines(relay: &Relay, today: Day) -> Result<(Vec<Line>, i64, i64)> {
    let mut tx = relay.db.read().await?;
    let (channels, tally) = (relay.channels(&mut tx).await?, channel::tally(&mut tx, today.plus(-WEEK)).await?);
    let (waits_in, waits_out) = (coming::waiting(&mut tx).await?, going::waiting(&mut tx).await?);
    let line = |c: &Channel| {
        let (kind, settings) = settings(c)?;
        // Of days that are over: a number that moves would say that somebody has just texted. Whoever knocks without a key is
        // nobody who uses the place, and that is said at once.
        let of = |what: What| tally.iter().filter(move |t| t.channel_id == c.id && t.what == what && (t.day < today || what == What::Refused));
        let sum = |what: What| of(what).map(|t| t.n).sum();
        let last = |what: What| of(what).map(|t| t.day).max();
        Ok(Line {
            id: c.id.clone(),
            gateway: kind.says(),
            number: settings.number,
            place: c.place.clone(),
            made_on: c.made_on,
            came: sum(What::In),
            went: sum(What::Out),
            refused: sum(What::Refused),
            unreadable: sum(What::Unreadable),
            failed: sum(What::Failed),
            last_in: last(What::In),
            last_out: last(What::Out),
        })
    };
    let lines = channels.iter().map(line).collect::<Result<Vec<Line>>>()?;
    Ok((lines, waits_in, waits_out))
}

/// What came of setting one up.
pub enum Made {
    /// The address its gateway is to call, which nobody can find again, and the number people can text.
    At {
        at: String,
        number: String,
    },
    Wrong(Vec<(&'static str, String)>),
}

/// Whom a number is for.
pub struct Of<'a> {
    /// A place, by its name in addresses.
    pub place: &'a str,
    pub zone: &'a str,
    pub locale: &'a str,
    pub today: Day,
}

/// Sets up a number for a place. `house` is our own public address.
///
/// # Errors
/// When the relay cannot be written.
pub async fn make(relay: &Relay, house: &str, of: &Of<'_>, kind: Kind, typed: &BTreeMap<String, String>) -> Result<Made> {
    let settings = match Settings::read(kind, typed) {
        Ok(settings) => settings,
        Err(wrong) => return Ok(Made::Wrong(wrong)),
    };
    let kept = serde_json::to_string(&settings).map_err(|_| Error::Internal("the settings of a channel cannot be written"))?;
    let token = Id::random().0;
    let channel = Channel {
        id: Id::random(),
        gateway: kind.key().into(),
        place: of.place.into(),
        locale: of.locale.into(),
        zone: of.zone.into(),
        settings: Zeroizing::new(kept),
        made_on: of.today,
    };
    let at = format!("{}/hooks/sms/{}/{token}", house.trim_end_matches('/'), kind.key());
    let mine = relay.clone();
    relay.db.write(move |tx| Box::pin(async move { mine.make_channel(tx, &channel, &token).await })).await?;
    Ok(Made::At { at, number: settings.number })
}

/// The address at which a gateway is to say what became of a text: the channel's own for reports, and with it our name for the
/// text where the gateway does not say that itself. Nothing in it is of a person.
#[must_use]
pub fn reports_at(relay: &Relay, house: &str, kind: Kind, channel: &Id, text: &Id) -> String {
    let at = format!("{}/hooks/sms/{}/{}", house.trim_end_matches('/'), kind.key(), relay.report_token(channel));
    if kind.reports_our_id() { at } else { format!("{at}?{OF}={text}") }
}

/// Ends a channel, and forgets every number that texted to it.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub async fn end(relay: &Relay, id: &Id, today: Day) -> Result<()> {
    let id = id.clone();
    relay.db.write(move |tx| Box::pin(async move { channel::end(tx, &id, today).await })).await
}

/// Texts a number of whoever set the channel up, to see that it works. False for what is no number.
///
/// # Errors
/// [`Error::NotFound`] when there is no such channel.
pub async fn test(relay: &Relay, id: &Id, number: &str, now: Time) -> Result<bool> {
    let channel = relay.channel(&mut relay.db.read().await?, id).await?;
    let (_, settings) = settings(&channel)?;
    let typed: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    let Some(phone) = Phone::read(&typed, settings.country()).and_then(|p| anon::Phone::read(p.e164())) else { return Ok(false) };
    let mine = relay.clone();
    let putting = relay.db.write(move |tx| {
        Box::pin(async move {
            let mark = mine.mark(&channel.id, phone.digits());
            mine.heard_of(tx, &channel.id, &mark, &phone, None, now).await?;
            going::put(tx, &channel.id, &mark, None, Why::Test, now.0, now, now);
            Ok(())
        })
    });
    putting.await?;
    Ok(true)
}

/// The channel of the simulator, if somebody set one up.
///
/// # Errors
/// When the relay cannot be read.
pub async fn simulator(relay: Option<&Relay>) -> Result<Option<Channel>> {
    let Some(relay) = relay else { return Ok(None) };
    let all = relay.channels(&mut relay.db.read().await?).await?;
    Ok(all.into_iter().find(|c| c.gateway == Kind::Simulator.key()))
}
