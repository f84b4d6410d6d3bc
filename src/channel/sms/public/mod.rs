//! `/hooks/sms/{gateway}/{token}`: where gateways deliver. A call is believed by its signature and by the secret part of its
//! address; its text is written down in one go, and only then is the gateway told so, in its own way.
//!
//! What became of a text is said at an address of its own, which is good for that alone: it is told with every text that
//! leaves, and the one for texts is told once.
//!
//! No address, number or word of a call stands in a log. An address nobody knows is answered like any other that leads nowhere.

pub mod house;
pub mod phones;

use super::{
    gateway::{self, Dedupe, Delivery, Event, Outcome, Ref, Request, Sender, Settings, Text},
    settings,
    setup::OF,
};
use crate::{
    app::App,
    clock::{Clock, Day, Time},
    error::{Error, Result},
    ground::{
        anon::{
            Phone,
            relay::{
                Relay,
                channel::{self, Channel, What},
                coming::Arrived,
                going::{self, State as Got},
            },
        },
        db::Tx,
    },
};
use axum::{
    body::{Body, Bytes},
    extract::{OriginalUri, Path, State},
    http::{HeaderMap, Method, StatusCode},
    response::{IntoResponse, Response},
};
use http_body_util::{BodyExt, Limited};
use jiff::tz::TimeZone;
use std::{sync::Arc, time::Duration};

/// The largest call that is read.
const LARGEST: usize = 64 << 10;
/// How long a call may take to be read.
const PATIENCE: Duration = Duration::from_secs(10);
/// A delivery under an id of the gateway is known again for this long.
const REMEMBERED: i64 = 10 * Time::DAY;

/// What the door needs, in the house or in a relay of its own.
#[derive(Clone)]
pub struct Door {
    pub relay: Relay,
    /// The address gateways are told.
    pub house: Arc<str>,
    pub clock: Clock,
}

/// Takes what a gateway delivers, where the house keeps its own relay.
pub async fn called(
    State(app): State<App>,
    method: Method,
    uri: OriginalUri,
    path: Path<(String, String)>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response> {
    let relay = app.relay.clone().ok_or(Error::NotFound)?;
    let door = Door { relay, house: app.config.public_url.as_str().into(), clock: app.clock.clone() };
    knocked(State(door), method, uri, path, headers, body).await
}

/// Takes what a gateway delivers.
pub async fn knocked(
    State(door): State<Door>,
    method: Method,
    OriginalUri(uri): OriginalUri,
    Path((kind, token)): Path<(String, String)>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response> {
    let relay = &door.relay;
    let Ok(Ok(read)) = tokio::time::timeout(PATIENCE, Limited::new(body, LARGEST).collect()).await else {
        return Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response());
    };
    let body = read.to_bytes();
    let found = match relay.db.read().await {
        Ok(mut tx) => at(relay, &mut tx, &token).await,
        Err(e) => Err(e),
    };
    let (channel, only_reports) = match found {
        Ok(found) => found.filter(|(c, _)| c.gateway == kind).ok_or(Error::NotFound)?,
        Err(e) => {
            tracing::error!(error = %e, "the relay cannot be read");
            return Ok(answered(gateway::busy()));
        }
    };
    let (kind, settings) = settings(&channel)?;
    let url = format!("{}{}", door.house.trim_end_matches('/'), uri.path_and_query().map_or("", |p| p.as_str()));
    let call = Call { relay, channel: &channel, settings: &settings, now: door.clock.now(), only_reports };
    let request = Request { method: &method, url: &url, headers: &headers, body: &body };
    let outcome = call.taken(&request).await.unwrap_or_else(|e| {
        tracing::error!(error = %e, "a text could not be kept; its gateway comes again");
        Outcome::Busy
    });
    Ok(answered(gateway::of(kind).ack(outcome, &settings)))
}

/// The channel that is called at this address, and whether it is the one for reports.
async fn at(relay: &Relay, tx: &mut Tx, token: &str) -> Result<Option<(Channel, bool)>> {
    if let Some(channel) = relay.channel_at(tx, token).await? {
        return Ok(Some((channel, false)));
    }
    Ok(relay.channel_reporting_at(tx, token).await?.map(|channel| (channel, true)))
}

fn answered(answer: http::Response<Bytes>) -> Response {
    answer.map(Body::from)
}

/// One call of a gateway.
pub(super) struct Call<'a> {
    pub relay: &'a Relay,
    pub channel: &'a Channel,
    pub settings: &'a Settings,
    pub now: Time,
    /// It came to the address for reports.
    pub only_reports: bool,
}

impl Call<'_> {
    async fn taken(&self, request: &Request<'_>) -> Result<Outcome> {
        let speaks = gateway::of(self.settings.kind);
        if let Err(why) = speaks.verify(request, self.settings, self.now) {
            tracing::warn!(gateway = self.settings.kind.key(), ?why, "a call was not signed as it should be");
            self.count(What::Refused).await?;
            return Ok(Outcome::Refused);
        }
        let mut events = match speaks.parse(request, self.settings) {
            Ok(events) => events,
            Err(why) => {
                tracing::warn!(gateway = self.settings.kind.key(), why = why.0, "a call cannot be read; it was set aside");
                return self.set_aside(request).await;
            }
        };
        if self.only_reports && events.iter().any(|event| matches!(event, Event::Text(_))) {
            tracing::warn!(gateway = self.settings.kind.key(), "a text came to the address for reports");
            self.count(What::Refused).await?;
            return Ok(Outcome::Refused);
        }
        // Where the gateway knows its own name for the text only, which it may say before we have heard it.
        if let Some(ours) = named(request.url) {
            events.iter_mut().for_each(|event| {
                if let Event::Report(report) = event {
                    report.of = Ref::Ours(ours.clone());
                }
            });
        }
        self.all(events).await
    }

    /// What became of all that a call says.
    pub async fn all(&self, events: Vec<Event>) -> Result<Outcome> {
        let mut outcome = Outcome::Ignored;
        for event in events {
            match event {
                Event::Text(text) => {
                    let new = self.keep(text).await?;
                    outcome = if new || outcome == Outcome::Kept { Outcome::Kept } else { Outcome::Again };
                }
                Event::Report(report) => self.report(report).await?,
                Event::Ping | Event::Ignored => {}
            }
        }
        Ok(outcome)
    }

    fn today(&self) -> Day {
        Day::of(self.now, &TimeZone::get(&self.channel.zone).unwrap_or(TimeZone::UTC))
    }

    async fn count(&self, what: What) -> Result<()> {
        let (id, today) = (self.channel.id.clone(), self.today());
        self.relay
            .db
            .write(move |tx| {
                Box::pin(async move {
                    channel::count(tx, &id, what, today);
                    Ok(())
                })
            })
            .await
    }

    async fn set_aside(&self, request: &Request<'_>) -> Result<Outcome> {
        let (relay, id, today) = (self.relay.clone(), self.channel.id.clone(), self.today());
        let call = format!("{} {}\n\n{}", request.method, request.url, String::from_utf8_lossy(request.body));
        let keeping = self.relay.db.write(move |tx| {
            Box::pin(async move {
                relay.set_aside(tx, &id, &call, today).await?;
                channel::count(tx, &id, What::Unreadable, today);
                Ok(())
            })
        });
        keeping.await?;
        Ok(Outcome::Unreadable)
    }

    /// False if it was here before, or is our own coming back.
    async fn keep(&self, text: Text) -> Result<bool> {
        let number = match &text.from {
            Sender::Number(number) => Phone::read(number.e164()),
            _ => None,
        };
        if number.as_ref().is_some_and(|n| n.digits() == self.settings.number) || text.words.trim().is_empty() {
            return Ok(true); // our own number, or nothing said
        }
        let same = match &text.id {
            Dedupe::Id(id) => (format!("id {id}"), REMEMBERED),
            Dedupe::Print { print, seconds } => (format!("print {print}"), seconds * Time::SECOND),
        };
        let (relay, id, today, now) = (self.relay.clone(), self.channel.id.clone(), self.today(), self.now);
        let keeping = self.relay.db.write(move |tx| {
            Box::pin(async move {
                let part = text.part.as_ref().map(|p| (p.reference.as_str(), i64::from(p.of), i64::from(p.n)));
                let arrived = Arrived {
                    same: &same.0,
                    until: now.plus(same.1),
                    number: number.as_ref(),
                    words: &text.words,
                    answered: text.opted.is_some(),
                    reply_token: text.reply_token.as_deref(),
                    part,
                };
                let new = relay.arrive(tx, &id, &arrived, now).await?;
                channel::count(tx, &id, if new { What::In } else { What::Again }, today);
                Ok(new)
            })
        });
        keeping.await
    }

    async fn report(&self, report: gateway::Report) -> Result<()> {
        let state = match report.state {
            Delivery::Accepted => Got::Accepted,
            Delivery::Sent => Got::Sent,
            Delivery::Delivered if report.part => Got::Sent,
            Delivery::Delivered => Got::Delivered,
            Delivery::Undelivered | Delivery::Failed | Delivery::Expired => Got::Failed,
        };
        let (theirs, ours) = match report.of {
            Ref::Theirs(id) => (Some(self.relay.theirs(&self.channel.id, &id)), None),
            Ref::Ours(id) => (None, Some(id)),
        };
        let (now, today, id) = (self.now, self.today(), self.channel.id.clone());
        let writing = self.relay.db.write(move |tx| {
            Box::pin(async move {
                let was = going::report(tx, &id, theirs, ours.as_deref(), state, now).await?;
                // What nobody knew the end of was counted when it left.
                if state == Got::Failed && was.is_some_and(|was| was != Got::Unknown) {
                    channel::count(tx, &id, What::Failed, today);
                }
                Ok(())
            })
        });
        writing.await
    }
}

/// Our name for a text, where it stands in the address at which its gateway reports.
fn named(url: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == OF).map(|(_, id)| id.into_owned())
}
