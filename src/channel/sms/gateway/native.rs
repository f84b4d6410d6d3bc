//! Our own format, for scripts: `{"id":"..","from":"..","to":"..","text":".."}`, and nothing needed but a keyed hash.
//!
//! `X-Signature: sha256=<hex of HMAC-SHA-256>` over the second in `X-Timestamp`, a dot, and the body. Answers go out in the same
//! form with the same signature to the address that is set; the script says `{"id":".."}` or nothing. A report is
//! `{"id":"..","state":"delivered"}` with the id we sent. Every answer to the script is without a word. What goes out may come
//! twice under the same id, after one of us died: it is one text.

use super::{
    Event, Gateway, Outcome, Outgoing, Ref, Refused, Report, Request, Sender, Sent, Settings, Text, Unreadable, generic,
    proof::{self, Hash},
    wire,
};
use crate::clock::Time;
use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode};
use serde_json::json;

pub(super) struct Native;

impl Gateway for Native {
    fn verify(&self, r: &Request, s: &Settings, now: Time) -> Result<(), Refused> {
        let given = wire::header(r.headers, "x-signature")?.strip_prefix("sha256=").and_then(proof::unhex).ok_or(Refused::Malformed)?;
        let at = wire::header(r.headers, "x-timestamp")?;
        let second = proof::second(at)?;
        proof::any(s, &given, |key| Hash::Sha256.hmac(key, &[at.as_bytes(), b".", r.body]))?;
        proof::fresh(second, now, s.window, s.window)
    }

    fn parse(&self, r: &Request, s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let body = wire::json(r.body)?;
        let field = |name: &str| wire::scalar(&body[name]);
        let id = field("id");
        if let (Some(id), Some(state)) = (&id, field("state")) {
            let state = generic::delivery(&state).ok_or(Unreadable("no such state"))?;
            let permanent = body["permanent"] == true && state.is_lost();
            return Ok(vec![Event::Report(Report { of: Ref::Ours(id.clone()), state, permanent, part: false })]);
        }
        let from = field("from").unwrap_or_default();
        let words = body["text"].as_str().ok_or(Unreadable("no text"))?;
        let words = wire::words(words.as_bytes());
        let to = wire::ours(field("to"), s);
        let id = wire::dedupe(id, &from, to.as_deref(), &words);
        let from = Sender::read(&from, s.country());
        Ok(vec![Event::Text(Text { id, from, to, words, media: false, part: None, opted: None, reply_token: None })])
    }

    fn ack(&self, o: Outcome, _s: &Settings) -> Response<Bytes> {
        wire::plain(o, StatusCode::NO_CONTENT)
    }

    fn send(&self, out: &Outgoing, s: &Settings, now: Time) -> Result<http::Request<Bytes>, Unreadable> {
        let secret = s.secrets.last().ok_or(Unreadable("there is no secret to sign with"))?;
        let body = json!({ "id": out.id, "from": out.from, "to": out.to.e164(), "text": out.words }).to_string();
        let at = (now.0 / Time::SECOND).to_string();
        let signature = Hash::Sha256.hmac(secret.bytes(), &[at.as_bytes(), b".", body.as_bytes()]);
        let call = wire::call(Method::POST, &s.send.url, wire::JSON, None, body)?;
        let call = wire::with(call, "x-timestamp", &at)?;
        wire::with(call, "x-signature", &format!("sha256={}", proof::hex(&signature)))
    }

    fn sent(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], _s: &Settings) -> Sent {
        if status.is_success() {
            let id = wire::json(body).ok().and_then(|answer| wire::scalar(&answer["id"]));
            return Sent::Accepted { id };
        }
        wire::by_status(status, headers)
    }

    fn repeats_safely(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests;
