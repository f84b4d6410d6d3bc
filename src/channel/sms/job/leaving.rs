//! A text that leaves: its words are made now, handed to the gateway, and what became of it is written down.

use super::Round;
use crate::{
    channel::{
        hook::Calls,
        sms::{
            bridge::{Ask, Says, Told},
            gateway::{self, Kind, Outgoing, Sent},
            settings, setup, texts,
        },
    },
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::relay::{
            Relay,
            channel::{self, Channel, What},
            going::{self, Going, Why},
            talk::{self, Asked},
        },
        db::{Id, Tx},
        gsm7,
        outbox::Failure,
        web::words::Locale,
    },
};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use http_body_util::{BodyExt, Full, Limited};
use jiff::tz::TimeZone;
use std::{collections::HashMap, sync::Arc, time::Duration};

/// How long a gateway may take, and how much of its answer is read.
const PATIENCE: Duration = Duration::from_secs(20);
const LARGEST: usize = 64 << 10;

/// How fast texts leave by each channel: a network takes what comes faster for advertising.
#[derive(Clone)]
pub struct Pace(Arc<HashMap<Duration, DefaultKeyedRateLimiter<Id>>>);

impl Default for Pace {
    fn default() -> Pace {
        let each = Kind::ALL.into_iter().filter_map(every).filter_map(|every| Some((every, RateLimiter::keyed(Quota::with_period(every)?))));
        Pace(Arc::new(each.collect()))
    }
}

impl Pace {
    async fn ready(&self, channel: &Id, kind: Kind) {
        if let Some(limit) = every(kind).and_then(|every| self.0.get(&every)) {
            limit.until_key_ready(channel).await;
        }
    }
}

/// The time between two texts; none where nothing leaves the house.
fn every(kind: Kind) -> Option<Duration> {
    match kind {
        Kind::Simulator => None,
        // A script of one's own keeps its own pace.
        Kind::Native => Some(Duration::from_millis(20)),
        // A SIM card of a person: operators bar those that text like machines.
        Kind::Android => Some(Duration::from_secs(6)),
        _ => Some(Duration::from_secs(1)),
    }
}

/// Sends what is due, by each channel at its own pace. Gives how many texts were handed over.
///
/// # Errors
/// When the relay cannot be written.
pub async fn send(round: &Round, calls: &Calls) -> Result<usize> {
    let channels = round.relay.channels(&mut round.relay.db.read().await?).await?;
    let sent = futures_util::future::join_all(channels.iter().map(|channel| drain(round, calls, channel))).await;
    sent.into_iter().sum()
}

async fn drain(round: &Round, calls: &Calls, channel: &Channel) -> Result<usize> {
    let (relay, mut sent) = (&round.relay, 0);
    let kind = Kind::from_key(&channel.gateway).ok_or(Error::Internal("a channel has a gateway nobody knows"))?;
    while going::is_due(&mut relay.db.read().await?, &channel.id, round.clock.now()).await? {
        round.pace.ready(&channel.id, kind).await;
        let (mine, id, now) = (relay.clone(), channel.id.clone(), round.clock.now());
        let Some(going) = relay.db.write(move |tx| Box::pin(async move { mine.claim(tx, &id, now).await })).await? else { break };
        sent += usize::from(Leaving { round, relay, calls, now }.one(going).await?);
    }
    Ok(sent)
}

struct Leaving<'a> {
    round: &'a Round,
    relay: &'a Relay,
    calls: &'a Calls,
    now: Time,
}

impl Leaving<'_> {
    async fn one(&self, going: Going) -> Result<bool> {
        let channel = self.relay.channel(&mut self.relay.db.read().await?, &going.channel_id).await?;
        let thread = match &going.alias {
            Some(alias) => talk::thread(&mut self.relay.db.read().await?, alias).await?,
            None => None,
        };
        // What waited for a house that was down does not come at night either.
        let morning = super::morning(&self.round.config, &channel, self.now);
        if !going.why.is_direct() && morning > self.now {
            return self.write(going, move |tx, g| Box::pin(async move { going::put_off(tx, &g, morning).await })).await.map(|()| false);
        }
        // Who consented is told the answer itself.
        let consents = thread.as_ref().is_some_and(|t| t.consents);
        let why = if consents && matches!(going.why, Why::Answer | Why::Question) { Why::Told } else { going.why };
        let Some(says) = self.says(&going, why).await? else {
            return self.write(going, |tx, g| Box::pin(async move { going::drop(tx, &g).await })).await.map(|()| false);
        };
        let (kind, settings) = settings(&channel)?;
        let l = Locale::from_tag(&channel.locale).unwrap_or_default();
        let at = format!("{}/back", self.round.config.public_url.trim_end_matches('/').trim_start_matches("https://").trim_start_matches("http://"));
        let words = texts::text(l, why, &says, &at);
        let to = gateway::Phone::read(going.number.digits(), settings.country()).ok_or(Error::Internal("a number that was kept is none"))?;
        let speaks = gateway::of(kind);
        let reports_at = setup::reports_at(self.relay, &self.round.config.public_url, kind, &channel.id, &going.id);
        let out = Outgoing {
            id: &going.id.0,
            to: &to,
            from: &settings.number,
            words: &words,
            unicode: gsm7::first_foreign(&words).is_some(),
            reply_token: going.reply_token.as_deref(),
            status_url: Some(&reports_at),
        };
        let answer = match speaks.send(&out, &settings, self.now) {
            _ if kind == gateway::Kind::Simulator && self.round.phones.gets(going.number.digits(), &words) => Sent::Accepted { id: None },
            Ok(request) => {
                if !speaks.repeats_safely() {
                    let (id, now) = (going.id.clone(), self.now);
                    self.relay.db.write(move |tx| Box::pin(async move { going::hands_over(tx, &id, now).await })).await?;
                }
                self.handed(request, speaks, &settings).await
            }
            Err(_) => Sent::Never { why: gateway::Why::Other },
        };
        let again = speaks.repeats_safely();
        self.after(going, &channel, why, says.seq, answer, again).await
    }

    /// What it has to say; nothing if there is nothing any more.
    async fn says(&self, going: &Going, why: Why) -> Result<Option<Says>> {
        let Some(alias) = going.alias.clone() else { return Ok(Some(Says::default())) };
        let ask = match why {
            Why::Words => Ask::Renew { alias },
            why => Ask::Read { alias, about: going.about, whole: why == Why::Told },
        };
        Ok(match self.round.ask(ask).await? {
            Told::Says(says) => Some(says),
            Told::Words(words) => Some(Says { words: Some(words), ..Says::default() }),
            _ => None,
        })
    }

    async fn handed(&self, request: http::Request<bytes::Bytes>, speaks: &dyn gateway::Gateway, settings: &gateway::Settings) -> Sent {
        // A gateway that is down, or a name that cannot be looked up, has certainly not taken it.
        let reached = match tokio::time::timeout(PATIENCE, self.calls.reach(request.map(Full::new))).await {
            Ok(Ok(reached)) => reached,
            Ok(Err(Failure::Address)) => return Sent::Never { why: gateway::Why::Other },
            _ => return Sent::Later { after: None },
        };
        let asking = async {
            let answer = reached.send().await.ok()?;
            let (parts, body) = answer.into_parts();
            let body = Limited::new(body, LARGEST).collect().await.ok()?.to_bytes();
            Some(speaks.sent(parts.status, &parts.headers, &body, settings))
        };
        tokio::time::timeout(PATIENCE, asking).await.ok().flatten().unwrap_or(Sent::Unknown)
    }

    async fn after(&self, going: Going, channel: &Channel, why: Why, seq: i64, answer: Sent, again: bool) -> Result<bool> {
        let today = Day::of(self.now, &TimeZone::get(&channel.zone).unwrap_or(TimeZone::UTC));
        let (now, relay, channel) = (self.now, self.relay.clone(), channel.id.clone());
        let accepted = matches!(answer, Sent::Accepted { .. });
        let waits = matches!(answer, Sent::Later { .. }) || again && answer == Sent::Unknown;
        self.write(going, move |tx, g| {
            Box::pin(async move {
                match answer {
                    Sent::Accepted { id } => {
                        going::accepted(tx, &g, id.map(|id| relay.theirs(&channel, &id)), now).await?;
                        channel::count(tx, &channel, What::Out, today);
                        if let Some(alias) = &g.alias {
                            asks(tx, alias, why, &g, seq, now);
                        }
                    }
                    Sent::Later { after } => {
                        going::later(tx, &g, after.map(|s| s * Time::SECOND), now).await?;
                    }
                    Sent::Never { .. } => {
                        going::failed(tx, &g, now).await?;
                        channel::count(tx, &channel, What::Failed, today);
                    }
                    Sent::OptedOut => {
                        going::failed(tx, &g, now).await?;
                        talk::stop(tx, &g.phone, today).await?;
                    }
                    // Where the gateway knows our name for it, it goes again; elsewhere nobody knows, and it is counted.
                    Sent::Unknown if again => {
                        going::later(tx, &g, None, now).await?;
                    }
                    Sent::Unknown => channel::count(tx, &channel, What::Failed, today),
                }
                if why == Why::Test && !waits {
                    talk::forget_alone(tx, &g.phone).await?;
                }
                Ok(())
            })
        })
        .await?;
        Ok(accepted)
    }

    async fn write(
        &self,
        going: Going,
        act: impl for<'t> FnOnce(&'t mut Tx, Going) -> futures_util::future::BoxFuture<'t, Result<()>> + Send + 'static,
    ) -> Result<()> {
        self.relay.db.write(move |tx| act(tx, going)).await
    }
}

/// What the next word of this telephone answers, now that this was texted.
fn asks(tx: &mut Tx, alias: &str, why: Why, going: &Going, seq: i64, now: Time) {
    let of_thread = matches!(why, Why::Answer | Why::Question | Why::MoreTime | Why::Right | Why::Told);
    talk::goes_on(tx, alias, if of_thread { going.about.max(seq) } else { 0 }, now);
    match why {
        Why::Answer | Why::Question => talk::asks(tx, alias, Some(Asked::Read)),
        Why::Right => talk::asks(tx, alias, Some(Asked::Right)),
        Why::Claimed => talk::asks(tx, alias, Some(Asked::Promise)),
        _ => {}
    }
}
