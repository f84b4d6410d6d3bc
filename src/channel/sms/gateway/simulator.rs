//! The practice phone: texts typed on a page of ours, for trying a channel out and for tests. It signs nothing, because its
//! texts never come through the door from outside: every call is refused.
//!
//! The page hands over the form `from=..&words=..&id=..` as the body of a call of its own making.

use super::{
    Event, Gateway, Outcome, Outgoing, Refused, Request, Sender, Sent, Settings, Text, Unreadable,
    wire::{self, Pairs},
};
use crate::clock::Time;
use bytes::Bytes;
use http::{HeaderMap, Response, StatusCode};

pub(super) struct Simulator;

impl Gateway for Simulator {
    fn verify(&self, _r: &Request, _s: &Settings, _now: Time) -> Result<(), Refused> {
        Err(Refused::Unset)
    }

    fn parse(&self, r: &Request, s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let pairs = Pairs::read(r.body);
        let from = pairs.get("from").ok_or(Unreadable("nobody sent it"))?;
        let words = wire::words(pairs.bytes("words").unwrap_or_default());
        let to = Some(s.number.clone());
        let id = wire::dedupe(pairs.get("id"), &from, to.as_deref(), &words);
        let from = Sender::read(&from, s.country());
        Ok(vec![Event::Text(Text { id, from, to, words, media: false, part: None, opted: None, reply_token: None })])
    }

    fn ack(&self, o: Outcome, _s: &Settings) -> Response<Bytes> {
        wire::plain(o, StatusCode::NO_CONTENT)
    }

    fn send(&self, _out: &Outgoing, _s: &Settings, _now: Time) -> Result<http::Request<Bytes>, Unreadable> {
        Err(Unreadable("the practice phone takes its texts from the page"))
    }

    fn sent(&self, _status: StatusCode, _headers: &HeaderMap, _body: &[u8], _s: &Settings) -> Sent {
        Sent::Unknown
    }
}
