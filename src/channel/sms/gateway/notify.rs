//! GOV.UK Notify, for councils, the NHS and those who work for them: JSON with a bearer token that we chose.
//!
//! It waits five seconds and calls again five times, five minutes apart, after a 5xx or 429; another 4xx is the end. Then only its list
//! helps, which reaches back seven days under the same ids. It sends from templates alone: ours is one whose whole body is
//! `((message))`. The key holds the service's id and a secret, both of 36 letters; a token made of it is good for 30 seconds. It
//! acts on no STOP. Everybody in its team sees the numbers for seven days, which has to be said to who sets it up.
//! Source: alphagov/notifications-api and its technical documentation.

use super::{Dedupe, Delivery, Event, Gateway, Outcome, Outgoing, Ref, Refused, Report, Request, Sender, Sent, Settings, Text, Unreadable, Why, proof, wire};
use crate::clock::Time;
use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode};
use serde_json::{Value, json};

pub(super) struct Notify;

const API: &str = "https://api.notifications.service.gov.uk/v2";

impl Gateway for Notify {
    fn verify(&self, r: &Request, s: &Settings, _now: Time) -> Result<(), Refused> {
        proof::any(s, proof::bearer(r)?.as_bytes(), <[u8]>::to_vec)
    }

    fn parse(&self, r: &Request, s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let body = wire::json(r.body)?;
        if let Some(status) = body["status"].as_str() {
            return Ok(vec![report(&body, status)?]);
        }
        Ok(vec![Event::Text(text(&body, ["source_number", "destination_number", "message"], s)?)])
    }

    fn ack(&self, o: Outcome, _s: &Settings) -> Response<Bytes> {
        wire::plain(o, StatusCode::NO_CONTENT)
    }

    fn send(&self, out: &Outgoing, s: &Settings, now: Time) -> Result<http::Request<Bytes>, Unreadable> {
        let mut body = json!({
            "phone_number": out.to.e164(),
            "template_id": s.send.through,
            "personalisation": { "message": out.words },
            "reference": out.id,
        });
        if !s.send.sender.is_empty() {
            body["sms_sender_id"] = s.send.sender.as_str().into();
        }
        wire::call(Method::POST, &format!("{API}/notifications/sms"), wire::JSON, Some(&who(s, now)?), body.to_string())
    }

    fn sent(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], _s: &Settings) -> Sent {
        let answer = wire::json(body).unwrap_or_default();
        let said = answer["errors"][0]["message"].as_str().unwrap_or_default();
        match status {
            status if status.is_success() => wire::scalar(&answer["id"]).map_or(Sent::Unknown, |id| Sent::Accepted { id: Some(id) }),
            StatusCode::BAD_REQUEST if said.contains("phone_number") || said.contains("phone number") => Sent::Never { why: Why::Number },
            StatusCode::BAD_REQUEST if said.contains("team-only") || said.contains("trial mode") => Sent::Never { why: Why::Credentials },
            StatusCode::BAD_REQUEST if said.contains("character count") || said.contains("characters") => Sent::Never { why: Why::TooLong },
            StatusCode::BAD_REQUEST if said.contains("sms_sender_id") => Sent::Never { why: Why::Sender },
            status => wire::by_status(status, headers),
        }
    }

    fn list(&self, s: &Settings, _since: Time, now: Time) -> Option<http::Request<Bytes>> {
        let who = who(s, now).ok()?;
        wire::call(Method::GET, &format!("{API}/received-text-messages"), "", Some(&who), String::new()).ok()
    }

    fn next_page(&self, page: &[u8], s: &Settings, now: Time) -> Option<http::Request<Bytes>> {
        let next = wire::scalar(&wire::json(page).ok()?["links"]["next"])?;
        let list = format!("{API}/received-text-messages");
        let query = next.strip_prefix(&list)?.strip_prefix('?')?;
        wire::call(Method::GET, &format!("{list}?{query}"), "", Some(&who(s, now).ok()?), String::new()).ok()
    }

    fn listed(&self, body: &[u8], s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let answer = wire::json(body)?;
        let all = answer["received_text_messages"].as_array().ok_or(Unreadable("no list of texts"))?;
        Ok(all.iter().filter_map(|one| text(one, ["user_number", "notify_number", "content"], s).ok()).map(Event::Text).collect())
    }
}

fn text(body: &Value, [from, to, words]: [&str; 3], s: &Settings) -> Result<Text, Unreadable> {
    let field = |name: &str| wire::scalar(&body[name]);
    Ok(Text {
        id: Dedupe::Id(field("id").ok_or(Unreadable("no id"))?),
        from: Sender::read(&field(from).unwrap_or_default(), s.country()),
        to: wire::ours(field(to), s),
        words: wire::words(body[words].as_str().ok_or(Unreadable("no message"))?.as_bytes()),
        media: false,
        part: None,
        opted: None,
        reply_token: None,
    })
}

fn report(body: &Value, status: &str) -> Result<Event, Unreadable> {
    let of = wire::scalar(&body["reference"]).map(Ref::Ours).or_else(|| wire::scalar(&body["id"]).map(Ref::Theirs)).ok_or(Unreadable("no id"))?;
    let state = match status {
        "created" | "sending" | "pending" => Delivery::Accepted,
        "sent" => Delivery::Sent,
        "delivered" => Delivery::Delivered,
        "temporary-failure" => Delivery::Undelivered,
        "permanent-failure" | "technical-failure" => Delivery::Failed,
        _ => return Ok(Event::Ignored),
    };
    Ok(Event::Report(Report { of, state, permanent: status == "permanent-failure", part: false }))
}

/// The service's id and the secret of a key: `name-<36>-<36>`.
pub(super) fn halves(key: &str) -> Option<(&str, &str)> {
    let from = |n: usize| key.len().checked_sub(n);
    let (service, secret) = (key.get(from(73)?..from(37)?)?, key.get(from(36)?..)?);
    let is_id = |id: &str| id.len() == 36 && id.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    (is_id(service) && is_id(secret)).then_some((service, secret))
}

fn who(s: &Settings, now: Time) -> Result<String, Unreadable> {
    let (service, secret) = halves(s.send.key.text()).ok_or(Unreadable("the key is not one of Notify's"))?;
    let claims = json!({ "iss": service, "iat": now.0 / Time::SECOND });
    Ok(format!("Bearer {}", proof::make_token(&claims, secret.as_bytes())))
}

#[cfg(test)]
mod tests;
