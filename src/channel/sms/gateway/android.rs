//! An Android phone with the app SMS Gateway (sms-gate.app): no contract, any country with a SIM card.
//!
//! The phone itself calls us, with JSON: `X-Signature` is the hexadecimal HMAC-SHA-256 over the body and then `X-Timestamp`, made
//! anew at every attempt, so a window in seconds works; a phone whose clock is wrong is a real failure, and the refusal says by
//! how much. It repeats all that is not a 200 for two days. Its `messageId` is a small hash and no id: a text is known by
//! device, hash, time and sender together. A text is sent under our id, and 409 says that it has it already, so repeating
//! is safe. The app acts on no STOP.
//! Source: the app's code 1.68, its server and client, its documentation.

use super::{
    Dedupe, Delivery, Event, Gateway, Outcome, Outgoing, Ref, Refused, Report, Request, Sender, Sent, Settings, Text, Unreadable, Why,
    proof::{self, Hash},
    wire,
};
use crate::clock::Time;
use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode};
use serde_json::{Value, json};

pub(super) struct Android;

impl Gateway for Android {
    fn verify(&self, r: &Request, s: &Settings, now: Time) -> Result<(), Refused> {
        let given = proof::unhex(wire::header(r.headers, "x-signature")?).ok_or(Refused::Malformed)?;
        let at = wire::header(r.headers, "x-timestamp")?;
        let second = proof::second(at)?;
        // Only who holds the key is told that a clock is wrong.
        proof::any(s, &given, |key| Hash::Sha256.hmac(key, &[r.body, at.as_bytes()]))?;
        proof::fresh(second, now, s.window, s.window)
    }

    fn parse(&self, r: &Request, s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let body = wire::json(r.body)?;
        let payload = &body["payload"];
        let event = match body["event"].as_str().ok_or(Unreadable("no event"))? {
            "sms:received" | "mms:received" | "mms:downloaded" | "sms:data-received" => text(&body, payload, s)?,
            "sms:sent" => report(payload, Delivery::Sent)?,
            "sms:delivered" => report(payload, Delivery::Delivered)?,
            "sms:failed" | "sms:cancelled" => report(payload, Delivery::Failed)?,
            "system:ping" | "app:started" => Event::Ping,
            _ => Event::Ignored,
        };
        Ok(vec![event])
    }

    fn ack(&self, o: Outcome, _s: &Settings) -> Response<Bytes> {
        wire::plain(o, StatusCode::NO_CONTENT)
    }

    fn send(&self, out: &Outgoing, s: &Settings, _now: Time) -> Result<http::Request<Bytes>, Unreadable> {
        let mut body = json!({
            "id": out.id,
            "textMessage": { "text": out.words },
            "phoneNumbers": [out.to.e164()],
            "withDeliveryReport": true,
            "ttl": 86_400,
        });
        if let Ok(sim) = s.send.sender.parse::<u8>() {
            body["simNumber"] = sim.into();
        }
        if !s.send.through.is_empty() {
            body["deviceId"] = s.send.through.as_str().into();
        }
        let url = format!("{}/messages", s.send.url.trim_end_matches('/'));
        wire::call(Method::POST, &url, wire::JSON, Some(&proof::basic(&s.send.account, s.send.key.text())), body.to_string())
    }

    fn sent(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], _s: &Settings) -> Sent {
        match status {
            StatusCode::CONFLICT => Sent::Accepted { id: None },
            status if status.is_success() => Sent::Accepted { id: wire::json(body).ok().and_then(|answer| wire::scalar(&answer["id"])) },
            StatusCode::BAD_REQUEST => Sent::Never { why: Why::Number },
            status => wire::by_status(status, headers),
        }
    }

    fn repeats_safely(&self) -> bool {
        true
    }
}

fn text(body: &Value, payload: &Value, s: &Settings) -> Result<Event, Unreadable> {
    let field = |name: &str| wire::scalar(&payload[name]);
    // Old versions of the app have only `phoneNumber`.
    let from = field("sender").or_else(|| field("phoneNumber")).unwrap_or_default();
    let said = ["message", "body", "subject"].iter().find_map(|name| payload[*name].as_str());
    let picture = body["event"].as_str().is_some_and(|event| event != "sms:received");
    let words = wire::words(said.unwrap_or_default().as_bytes());
    if said.is_none() && !picture {
        return Err(Unreadable("no message"));
    }
    let to = wire::ours(field("recipient"), s);
    // An inbox that is read again comes under new event ids: what stays is what the phone knows of the text.
    let id = match (field("messageId"), field("receivedAt")) {
        (Some(message), Some(at)) => {
            let device = wire::scalar(&body["deviceId"]).unwrap_or_default();
            Dedupe::Id(format!("h:{}", wire::print(&[&device, &message, &at, &from])))
        }
        _ => wire::dedupe(wire::scalar(&body["id"]), &from, to.as_deref(), &words),
    };
    let from = Sender::read(&from, s.country());
    Ok(Event::Text(Text { id, from, to, words, media: picture, part: None, opted: None, reply_token: None }))
}

/// What became of a text that went out under our id. Delivery is told once for each piece.
fn report(payload: &Value, state: Delivery) -> Result<Event, Unreadable> {
    let id = wire::scalar(&payload["messageId"]).ok_or(Unreadable("no messageId"))?;
    Ok(Event::Report(Report { of: Ref::Ours(id), state, permanent: false, part: state == Delivery::Delivered }))
}

#[cfg(test)]
mod tests;
