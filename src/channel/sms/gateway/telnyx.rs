//! Telnyx: JSON, signed with Ed25519 over the second, a bar and the body; what we hold is the account's public key.
//!
//! It wants its answer within two seconds and calls again up to three times, twice at once if need be and in any order; a text is
//! known by the id of its payload. It acts on STOP and START by itself and brings them all the same. Sending under one
//! `Idempotency-Key` twice is sending once.
//! Source: the vendor's SDK (telnyx-python 4.189) and its pages on messaging webhooks.

use super::{
    Dedupe, Delivery, Event, Gateway, Opted, Outcome, Outgoing, Ref, Refused, Report, Request, Secret, Sender, Sent, Settings, Text, Unreadable, Why, proof,
    wire,
};
use crate::clock::Time;
use bytes::Bytes;
use ed25519_dalek::{Signature, VerifyingKey};
use http::{HeaderMap, Method, Response, StatusCode};
use serde_json::{Value, json};

pub(super) struct Telnyx;

const API: &str = "https://api.telnyx.com/v2/messages";
/// What the vendor's own library allows.
const WINDOW: i64 = 300;

impl Gateway for Telnyx {
    fn verify(&self, r: &Request, s: &Settings, now: Time) -> Result<(), Refused> {
        let given = wire::header(r.headers, "telnyx-signature-ed25519")?;
        let at = wire::header(r.headers, "telnyx-timestamp")?;
        let given = proof::unbase64(given).and_then(|bytes| Signature::from_slice(&bytes).ok()).ok_or(Refused::Malformed)?;
        let second = proof::second(at)?;
        let signed = [at.as_bytes(), b"|", r.body].concat();
        let mut keys = s.secrets.iter().filter_map(public_key).peekable();
        keys.peek().ok_or(Refused::Unset)?;
        let signed_by_one = keys.any(|key| key.verify_strict(&signed, &given).is_ok());
        if signed_by_one { proof::fresh(second, now, WINDOW, WINDOW) } else { Err(Refused::Wrong) }
    }

    fn parse(&self, r: &Request, s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let body = wire::json(r.body)?;
        let payload = &body["data"]["payload"];
        let event = body["data"]["event_type"].as_str().ok_or(Unreadable("no event_type"))?;
        let id = || wire::scalar(&payload["id"]).ok_or(Unreadable("no id"));
        Ok(vec![match event {
            "message.received" => Event::Text(text(id()?, payload, s)),
            "message.sent" | "message.finalized" => report(id()?, payload),
            _ => Event::Ignored,
        }])
    }

    fn ack(&self, o: Outcome, _s: &Settings) -> Response<Bytes> {
        wire::plain(o, StatusCode::NO_CONTENT)
    }

    fn send(&self, out: &Outgoing, s: &Settings, _now: Time) -> Result<http::Request<Bytes>, Unreadable> {
        let mut body = json!({ "from": out.from, "to": out.to.e164(), "text": out.words, "type": "SMS", "encoding": "auto" });
        if !s.send.through.is_empty() {
            body["messaging_profile_id"] = s.send.through.as_str().into();
        }
        if let Some(url) = out.status_url {
            body["webhook_url"] = url.into();
        }
        let call = wire::call(Method::POST, API, wire::JSON, Some(&format!("Bearer {}", s.send.key.text())), body.to_string())?;
        wire::with(call, "idempotency-key", out.id)
    }

    fn sent(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], _s: &Settings) -> Sent {
        let answer = wire::json(body).unwrap_or_default();
        if status.is_success() {
            return wire::scalar(&answer["data"]["id"]).map_or(Sent::Unknown, |id| Sent::Accepted { id: Some(id) });
        }
        if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() {
            return wire::by_status(status, headers);
        }
        let code = wire::scalar(&answer["errors"][0]["code"]).unwrap_or_default();
        failure(&code).unwrap_or_else(|| wire::by_status(status, headers))
    }

    fn repeats_safely(&self) -> bool {
        true
    }
}

/// The account's public key, as the console shows it.
pub(super) fn public_key(typed: &Secret) -> Option<VerifyingKey> {
    let bytes = <[u8; 32]>::try_from(proof::unbase64(typed.text())?).ok()?;
    VerifyingKey::from_bytes(&bytes).ok().filter(|key| !key.is_weak())
}

fn text(id: String, payload: &Value, s: &Settings) -> Text {
    let number = |value: &Value| wire::scalar(&value["phone_number"]).or_else(|| wire::scalar(value));
    let words = wire::words(payload["text"].as_str().unwrap_or_default().as_bytes());
    let to = number(payload["to"].get(0).unwrap_or(&payload["to"]));
    Text {
        id: Dedupe::Id(id),
        from: Sender::read(&number(&payload["from"]).unwrap_or_default(), s.country()),
        to: wire::ours(to, s),
        media: payload["media"].as_array().is_some_and(|media| !media.is_empty()),
        part: None,
        opted: payload["autoresponse_type"].as_str().map_or_else(|| acts_on(&words), Opted::said),
        words,
        reply_token: None,
    }
}

/// What a messaging profile blocks or opens by itself.
fn acts_on(words: &str) -> Option<Opted> {
    match words.trim().to_ascii_uppercase().as_str() {
        "STOP" | "STOPALL" | "STOP ALL" | "UNSUBSCRIBE" | "CANCEL" | "END" | "QUIT" => Some(Opted::Stop),
        "START" | "UNSTOP" => Some(Opted::Start),
        _ => None,
    }
}

fn report(id: String, payload: &Value) -> Event {
    let to = payload["to"].get(0).unwrap_or(&payload["to"]);
    let state = match to["status"].as_str().unwrap_or_default() {
        "queued" | "sending" => Delivery::Accepted,
        "sent" => Delivery::Sent,
        "delivered" => Delivery::Delivered,
        "delivery_unconfirmed" => Delivery::Undelivered,
        "sending_failed" | "delivery_failed" => Delivery::Failed,
        _ => return Event::Ignored,
    };
    let code = wire::scalar(&payload["errors"][0]["code"]).unwrap_or_default();
    Event::Report(Report { of: Ref::Theirs(id), state, permanent: state.is_lost() && failure(&code).is_some(), part: false })
}

fn failure(code: &str) -> Option<Sent> {
    let why = match code {
        "40300" => return Some(Sent::OptedOut),
        "40001" | "40008" | "40310" => Why::Number,
        "40003" => Why::Blocked,
        "40302" => Why::TooLong,
        "40305" | "40306" => Why::Sender,
        "10009" => Why::Credentials,
        "20100" => Why::Credit,
        _ => return None,
    };
    Some(Sent::Never { why })
}

#[cfg(test)]
mod tests;
