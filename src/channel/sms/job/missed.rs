//! What a gateway could not deliver: those that keep a list are asked for it now and then, and what was not delivered is taken
//! from there. A text that was is known by its id, whichever way it came first.

use super::Round;
use crate::{
    channel::{
        hook::Calls,
        sms::{
            gateway::{self, Outcome},
            public::Call,
            settings,
        },
    },
    clock::Time,
    error::{Error, Result},
    ground::anon::relay::channel::Channel,
};
use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use jiff::tz::TimeZone;
use std::time::Duration;

/// How far back is looked: longer than any gateway tries by itself.
const BACK: i64 = 3 * Time::DAY;
/// How long a gateway may take, and how much of its list is read.
const PATIENCE: Duration = Duration::from_secs(30);
const LARGEST: usize = 4 << 20;
/// How many pages of a list are read at a time. What is on none of them came long ago, or is on one of them the next time.
const PAGES: usize = 20;

/// Asks each gateway that keeps a list.
///
/// # Errors
/// When the relay cannot be read. A gateway that does not answer, or not so that one can read it, is asked again the next time.
pub async fn fetch(round: &Round, calls: &Calls) -> Result<()> {
    for channel in round.relay.channels(&mut round.relay.db.read().await?).await? {
        if let Err(e) = pages(round, &channel, |request| asked(calls, request)).await {
            tracing::warn!(gateway = channel.gateway, error = %e, "a gateway did not say what it could not deliver");
        }
    }
    Ok(())
}

async fn asked(calls: &Calls, request: http::Request<Bytes>) -> Option<Bytes> {
    let asking = async {
        let answer = calls.send(request.map(Full::new)).await.ok()?;
        let fine = answer.status().is_success();
        let body = Limited::new(answer.into_body(), LARGEST).collect().await.ok()?.to_bytes();
        fine.then_some(body)
    };
    tokio::time::timeout(PATIENCE, asking).await.ok().flatten()
}

/// Takes what a gateway's list holds and was not delivered, page by page. `ask` brings the answer to a request.
///
/// # Errors
/// When a page cannot be had or read, or the relay cannot be written.
pub async fn pages<F>(round: &Round, channel: &Channel, ask: impl Fn(http::Request<Bytes>) -> F) -> Result<()>
where
    F: Future<Output = Option<Bytes>>,
{
    let (kind, settings) = settings(channel)?;
    let (speaks, now) = (gateway::of(kind), round.clock.now());
    // What was texted to the number before it was ours is not ours.
    let since = now.plus(-BACK).max(channel.made_on.at(0, 0, &TimeZone::UTC));
    let mut next = speaks.list(&settings, since, now);
    for _ in 0..PAGES {
        let Some(request) = next else { break };
        let page = ask(request).await.ok_or(Error::Internal("a gateway's list cannot be had"))?;
        taken(round, channel, &page).await?;
        next = speaks.next_page(&page, &settings, now);
    }
    Ok(())
}

/// Takes what a list holds and was not delivered.
///
/// # Errors
/// When the relay cannot be written.
pub async fn taken(round: &Round, channel: &Channel, list: &[u8]) -> Result<Outcome> {
    let (kind, settings) = settings(channel)?;
    let events = gateway::of(kind).listed(list, &settings).map_err(|_| Error::Internal("a gateway's list cannot be read"))?;
    Call { relay: &round.relay, channel, settings: &settings, now: round.clock.now(), only_reports: false }.all(events).await
}
