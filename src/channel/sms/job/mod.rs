//! The rounds of the relay: bring in what came, hear what is new, send what is due, and forget what is over.

mod leaving;
pub mod missed;
mod visit;

pub use leaving::{Pace, send};

use super::{
    bridge::{Ask, Told},
    phones::Phones,
    public::house,
    socket, texts, tls,
};
use crate::{
    app::App,
    channel::hook::Calls,
    clock::{Clock, Day, Time},
    config::Config,
    error::Result,
    ground::anon::relay::{self, Relay, channel::Channel, coming, going, talk},
};
use jiff::tz::TimeZone;
use std::{path::Path, sync::Arc, time::Duration};
use visit::bring;

/// Telephones whose texts are brought in at a time.
const AT_ONCE: i64 = 16;
/// A text that the house cannot take comes again after this long, more each time.
const AGAIN: i64 = 5 * Time::SECOND;
/// The hours in which somebody may be texted who did not just text us.
const MORNING: i8 = 9;
const EVENING: i8 = 20;
/// How often it goes round: somebody looks at a telephone and waits.
const BEAT: Duration = Duration::from_secs(1);
/// How often gateways are asked what they could not deliver.
const LISTS: Duration = Duration::from_mins(10);

/// Where the house is.
#[derive(Clone)]
pub enum House {
    /// This very program.
    Here(Box<App>),
    /// Another one, behind this socket.
    There(Arc<Path>),
    /// Another one, on another computer.
    Abroad(Arc<tls::Calling>),
}

/// All that the rounds need.
#[derive(Clone)]
pub struct Round {
    pub relay: Relay,
    pub house: House,
    pub clock: Clock,
    pub config: Arc<Config>,
    pub phones: Phones,
    pub pace: Pace,
}

impl Round {
    /// The rounds of a house that keeps its own relay; none where it does not.
    #[must_use]
    pub fn here(app: &App) -> Option<Round> {
        let relay = app.relay.clone()?;
        Some(Round {
            relay,
            house: House::Here(Box::new(app.clone())),
            clock: app.clock.clone(),
            config: app.config.clone(),
            phones: app.phones.clone(),
            pace: Pace::default(),
        })
    }

    /// Asks the house.
    ///
    /// # Errors
    /// When it cannot be reached, or could not do it. It may be asked again.
    pub async fn ask(&self, ask: Ask) -> Result<Told> {
        match &self.house {
            House::Here(app) => house::asked(app, ask).await,
            House::There(path) => socket::ask(path, &ask).await,
            House::Abroad(calling) => calling.ask(&ask).await,
        }
    }
}

/// Goes round for as long as the program runs.
pub async fn run(round: &Round) {
    let calls = match Calls::new(round.config.gateways_may_be_inside) {
        Ok(calls) => calls,
        Err(sentence) => return tracing::error!("{sentence}"),
    };
    let said = |done: Result<()>, what: &str| {
        if let Err(e) = done {
            tracing::error!(error = %e, what, "a round of the relay failed");
        }
    };
    // What comes in does not wait for what goes out, which has a pace to keep.
    let coming = async {
        let (mut beat, mut n) = (tokio::time::interval(BEAT), 0u64);
        loop {
            beat.tick().await;
            said(bring_in(round).await.map(drop), "texts that came");
            said(hear(round).await.map(drop), "what is new for telephones");
            if n.is_multiple_of(10) {
                said(tidy(round).await, "old numbers");
            }
            n += 1;
        }
    };
    let missed = async {
        let mut beat = tokio::time::interval(LISTS);
        loop {
            beat.tick().await;
            said(missed::fetch(round, &calls).await, "what gateways could not deliver");
        }
    };
    let leaving = async {
        let mut beat = tokio::time::interval(BEAT);
        loop {
            beat.tick().await;
            said(send(round, &calls).await.map(drop), "texts that leave");
        }
    };
    tokio::join!(coming, leaving, missed);
}

/// Brings in the texts that wait. Gives how many there were.
///
/// # Errors
/// When the relay cannot be read.
pub async fn bring_in(round: &Round) -> Result<usize> {
    let (mut all, relay) = (0, &round.relay);
    loop {
        let now = round.clock.now();
        let waiting = relay.coming(&mut relay.db.read().await?, AT_ONCE, now).await?;
        if waiting.is_empty() {
            return Ok(all);
        }
        all += waiting.len();
        // Each is another telephone's.
        let brought = futures_util::future::join_all(waiting.into_iter().map(|text| async move {
            match bring(round, &text).await {
                Ok(()) => Ok(()),
                Err(e) => {
                    tracing::error!(error = %e, "a text could not be brought in; it comes again");
                    let until = now.plus(AGAIN << text.tries.clamp(0, 10));
                    relay
                        .db
                        .write(move |tx| {
                            Box::pin(async move {
                                coming::put_back(tx, text.n, until);
                                Ok(())
                            })
                        })
                        .await
                }
            }
        }));
        brought.await.into_iter().collect::<Result<Vec<()>>>()?;
    }
}

/// Hears what is new for anybody who wrote, and keeps what is for a telephone. Gives how much that was.
///
/// # Errors
/// When either side cannot be read or written.
pub async fn hear(round: &Round) -> Result<usize> {
    let relay = &round.relay;
    // A house without a number of its own takes nothing: another one, on the same database, may have some.
    if relay.channels(&mut relay.db.read().await?).await?.is_empty() {
        return Ok(0);
    }
    let (mut kept, mut taken) = (0, Vec::new());
    loop {
        let Told::News(news) = round.ask(Ask::News { taken: std::mem::take(&mut taken) }).await? else { return Ok(kept) };
        if news.is_empty() {
            return Ok(kept);
        }
        let now = round.clock.now();
        taken = news.iter().map(|n| n.id.clone()).collect();
        for notice in news {
            let Some(thread) = talk::thread(&mut relay.db.read().await?, &notice.alias).await? else { continue };
            let channel = relay.channel_of(&mut relay.db.read().await?, &thread.phone).await?;
            let Some(channel) = channel else { continue };
            let not_before = when(&round.config, &channel, now);
            let writing = relay.db.write(move |tx| {
                Box::pin(async move {
                    going::put(tx, &channel.id, &thread.phone, Some(&thread.alias), texts::why(notice.why), notice.about, not_before, now);
                    Ok(())
                })
            });
            writing.await?;
            kept += 1;
        }
    }
}

/// A text that answers none leaves a while later, so that nobody can send an answer and listen for a telephone; and by day.
fn when(config: &Config, channel: &Channel, now: Time) -> Time {
    let (least, most) = (config.text_after_least.max(0), config.text_after_most.max(0));
    if most == 0 {
        return now;
    }
    let spread = (most - least).max(0) * Time::MINUTE;
    let later = now.plus(least * Time::MINUTE + if spread == 0 { 0 } else { rand::random_range(0..=spread) });
    let morning = morning(config, channel, later);
    // The same while after the morning: at nine sharp they would come all at once.
    if morning > later { morning.plus(later.0 - now.0) } else { later }
}

/// When a text may leave that answers none: at once by day, otherwise in the morning.
fn morning(config: &Config, channel: &Channel, now: Time) -> Time {
    let zone = TimeZone::get(&channel.zone).unwrap_or(TimeZone::UTC);
    if config.text_after_most == 0 || is_day(now, &zone) {
        return now;
    }
    let day = Day::of(now, &zone);
    let day = if now.local(&zone).hour() >= EVENING { day.plus(1) } else { day };
    day.at(MORNING, 0, &zone)
}

fn is_day(now: Time, zone: &TimeZone) -> bool {
    (MORNING..EVENING).contains(&now.local(zone).hour())
}

/// Forgets what is over, and lets go on what waited for its pieces.
///
/// # Errors
/// When the relay cannot be written.
pub async fn tidy(round: &Round) -> Result<()> {
    let (now, mine) = (round.clock.now(), round.relay.clone());
    let tidying = round.relay.db.write(move |tx| {
        Box::pin(async move {
            mine.flush(tx, now).await?;
            relay::tidy(tx, now).await
        })
    });
    if tidying.await? { round.relay.db.forget().await } else { Ok(()) }
}
