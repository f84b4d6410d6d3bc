//! The rounds of the relay: bring in what came, hear what is new, send what is due, and forget what is over.

mod leaving;
mod visit;

pub use leaving::send;

use super::{
    bridge::{Ask, Told},
    public::house,
    texts,
};
use crate::{
    app::App,
    clock::{Day, Time},
    error::Result,
    ground::anon::relay::{self, Relay, channel::Channel, coming, going, talk},
};
use jiff::tz::TimeZone;
use visit::bring;

/// Telephones whose texts are brought in at a time.
const AT_ONCE: i64 = 16;
/// A text that the house cannot take comes again after this long, more each time.
const AGAIN: i64 = 5 * Time::SECOND;
/// The hours in which somebody may be texted who did not just text us.
const MORNING: i8 = 9;
const EVENING: i8 = 20;

/// Brings in the texts that wait. Gives how many there were.
///
/// # Errors
/// When the relay cannot be read.
pub async fn bring_in(app: &App, relay: &Relay) -> Result<usize> {
    let mut all = 0;
    loop {
        let now = app.clock.now();
        let waiting = relay.coming(&mut relay.db.read().await?, AT_ONCE, now).await?;
        if waiting.is_empty() {
            return Ok(all);
        }
        all += waiting.len();
        // Each is another telephone's.
        let brought = futures_util::future::join_all(waiting.into_iter().map(|text| async move {
            match bring(app, relay, &text).await {
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
pub async fn hear(app: &App, relay: &Relay) -> Result<usize> {
    // A house without a number of its own takes nothing: another one, on the same database, may have some.
    if relay.channels(&mut relay.db.read().await?).await?.is_empty() {
        return Ok(0);
    }
    let (mut kept, mut taken) = (0, Vec::new());
    loop {
        let Told::News(news) = house::asked(app, Ask::News { taken: std::mem::take(&mut taken) }).await? else { return Ok(kept) };
        if news.is_empty() {
            return Ok(kept);
        }
        let now = app.clock.now();
        taken = news.iter().map(|n| n.id.clone()).collect();
        for notice in news {
            let Some(thread) = talk::thread(&mut relay.db.read().await?, &notice.alias).await? else { continue };
            let channel = relay.channel_of(&mut relay.db.read().await?, &thread.phone).await?;
            let Some(channel) = channel else { continue };
            let not_before = when(app, &channel, now);
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
fn when(app: &App, channel: &Channel, now: Time) -> Time {
    let (least, most) = (app.config.text_after_least.max(0), app.config.text_after_most.max(0));
    if most == 0 {
        return now;
    }
    let spread = (most - least).max(0) * Time::MINUTE;
    let later = now.plus(least * Time::MINUTE + if spread == 0 { 0 } else { rand::random_range(0..=spread) });
    let morning = morning(app, channel, later);
    // The same while after the morning: at nine sharp they would come all at once.
    if morning > later { morning.plus(later.0 - now.0) } else { later }
}

/// When a text may leave that answers none: at once by day, otherwise in the morning.
fn morning(app: &App, channel: &Channel, now: Time) -> Time {
    let zone = TimeZone::get(&channel.zone).unwrap_or(TimeZone::UTC);
    if app.config.text_after_most == 0 || is_day(now, &zone) {
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
pub async fn tidy(app: &App, relay: &Relay) -> Result<()> {
    let (now, mine) = (app.clock.now(), relay.clone());
    relay
        .db
        .write(move |tx| {
            Box::pin(async move {
                mine.flush(tx, now).await?;
                relay::tidy(tx, now).await
            })
        })
        .await
}
