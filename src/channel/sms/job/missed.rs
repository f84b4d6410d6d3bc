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
use http_body_util::{BodyExt, Full, Limited};
use jiff::tz::TimeZone;
use std::time::Duration;

/// How far back is looked: longer than any gateway tries by itself.
const BACK: i64 = 3 * Time::DAY;
/// How long a gateway may take, and how much of its list is read.
const PATIENCE: Duration = Duration::from_secs(30);
const LARGEST: usize = 4 << 20;

/// Asks each gateway that keeps a list.
///
/// # Errors
/// When the relay cannot be read or written. A gateway that does not answer is asked again the next time.
pub async fn fetch(round: &Round, calls: &Calls) -> Result<()> {
    for channel in round.relay.channels(&mut round.relay.db.read().await?).await? {
        let (kind, settings) = settings(&channel)?;
        let now = round.clock.now();
        // What was texted to the number before it was ours is not ours.
        let since = now.plus(-BACK).max(channel.made_on.at(0, 0, &TimeZone::UTC));
        let Some(request) = gateway::of(kind).list(&settings, since, now) else { continue };
        let asking = async {
            let answer = calls.send(request.map(Full::new)).await.ok()?;
            let fine = answer.status().is_success();
            let body = Limited::new(answer.into_body(), LARGEST).collect().await.ok()?.to_bytes();
            fine.then_some(body)
        };
        match tokio::time::timeout(PATIENCE, asking).await {
            Ok(Some(body)) => drop(taken(round, &channel, &body).await?),
            _ => tracing::warn!(gateway = kind.key(), "a gateway did not say what it could not deliver"),
        }
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
