//! Vonage's Messages API: JSON, and a JSON Web Token (HS256) in `Authorization` whose `payload_hash` is the SHA-256 of the body.
//!
//! The token has no end, only a beginning. When something is wrong inside Vonage a call comes unsigned and is repeated for a day
//! until somebody answers well; the repeated one is signed. So a call we do not believe is answered 503 and comes again: nothing
//! is lost while a wrong secret is put right. Sending uses the account's key and secret, no token of ours.
//! Source: the vendor's developer pages and API specification.

use super::{
    Dedupe, Delivery, Event, Gateway, Outcome, Outgoing, Ref, Refused, Report, Request, Sender, Sent, Settings, Text, Unreadable, proof,
    vonage::{A_DAY_OF_CALLS, FAST_CLOCK},
    wire,
};
use crate::clock::Time;
use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode};
use serde_json::json;

pub(super) struct VonageMessages;

const API: &str = "https://api.nexmo.com/v1/messages";

impl Gateway for VonageMessages {
    fn verify(&self, r: &Request, s: &Settings, now: Time) -> Result<(), Refused> {
        let claims = proof::token(proof::bearer(r)?, s)?;
        let second = |name: &str| claims.get(name).map(|at| at.as_i64().ok_or(Refused::Malformed)).transpose();
        if claims["iss"] != "Vonage" || !s.send.account.is_empty() && claims.get("api_key").is_some_and(|key| *key != *s.send.account) {
            return Err(Refused::Wrong);
        }
        let of_body = claims["payload_hash"].as_str().unwrap_or_default().to_ascii_lowercase();
        if !r.body.is_empty() && !proof::same(of_body.as_bytes(), proof::sha256_hex(r.body).as_bytes()) {
            return Err(Refused::Wrong);
        }
        proof::fresh(second("iat")?.ok_or(Refused::Malformed)?, now, A_DAY_OF_CALLS, FAST_CLOCK)?;
        second("nbf")?.map_or(Ok(()), |begin| proof::fresh(begin, now, i64::MAX, FAST_CLOCK))?;
        second("exp")?.map_or(Ok(()), |end| proof::fresh(end, now, FAST_CLOCK, i64::MAX))
    }

    fn parse(&self, r: &Request, s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let body = wire::json(r.body)?;
        let field = |name: &str| wire::scalar(&body[name]);
        let id = field("message_uuid").ok_or(Unreadable("no message_uuid"))?;
        if let Some(status) = field("status") {
            return Ok(vec![report(id, &status, field("client_ref"))]);
        }
        let Some(kind) = field("message_type").filter(|_| ["sms", "mms"].contains(&field("channel").unwrap_or_default().as_str())) else {
            return Ok(vec![Event::Ignored]);
        };
        let words = body["text"].as_str().or_else(|| body[&kind]["caption"].as_str()).unwrap_or_default();
        Ok(vec![Event::Text(Text {
            id: Dedupe::Id(id),
            from: Sender::read_international(&field("from").unwrap_or_default()),
            to: wire::own_number(field("to"), Sender::read_international).or_else(|| Some(s.number.clone())),
            words: wire::words(words.as_bytes()),
            media: kind != "text",
            part: None,
            opted: None,
            reply_token: None,
        })])
    }

    fn ack(&self, o: Outcome, _s: &Settings) -> Response<Bytes> {
        if o == Outcome::Refused { wire::busy() } else { wire::plain(o, StatusCode::OK) }
    }

    fn send(&self, out: &Outgoing, s: &Settings, _now: Time) -> Result<http::Request<Bytes>, Unreadable> {
        let mut body = json!({
            "channel": "sms",
            "message_type": "text",
            "from": out.from.trim_start_matches('+'),
            "to": out.to.digits(),
            "text": out.words,
            "client_ref": out.id,
            "sms": { "encoding_type": if out.unicode { "unicode" } else { "text" } },
        });
        if let Some(url) = out.status_url {
            body["webhook_url"] = url.into();
        }
        wire::call(Method::POST, API, wire::JSON, Some(&proof::basic(&s.send.account, s.send.key.text())), body.to_string())
    }

    fn sent(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], _s: &Settings) -> Sent {
        if status.is_success() {
            let id = wire::json(body).ok().and_then(|answer| wire::scalar(&answer["message_uuid"]));
            return id.map_or(Sent::Unknown, |id| Sent::Accepted { id: Some(id) });
        }
        wire::by_status(status, headers)
    }
}

fn report(id: String, status: &str, ours: Option<String>) -> Event {
    let state = match status {
        "submitted" => Delivery::Sent,
        "delivered" | "read" => Delivery::Delivered,
        "undeliverable" => Delivery::Undelivered,
        "rejected" => Delivery::Failed,
        _ => return Event::Ignored,
    };
    Event::Report(Report { of: ours.map_or(Ref::Theirs(id), Ref::Ours), state, permanent: state == Delivery::Failed, part: false })
}

#[cfg(test)]
mod tests;
