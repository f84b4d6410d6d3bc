//! Vonage's SMS API: the query of a GET, a form or JSON, as the account is set; long texts in pieces that we join.
//!
//! Signing has to be asked for at Vonage's support, so a channel without a secret believes who knows its address. Signed, the
//! parameters without `sig`, sorted, make `&name=value..` with `&` and `=` in values as `_`; under it stands either the MD5 of that
//! string and the secret, or an HMAC, in hexadecimal letters, small or capital. Vonage repeats a call for a day, perhaps with
//! its first `timestamp`, so a day is how old a signature may be; the ids keep repeated calls out.
//!
//! Sending answers 200 to everything and says in the body whether it did it. It acts on no STOP outside North America.
//! Source: the vendor's developer pages and API specification, its SDKs for Python and Node.

use super::{
    Dedupe, Delivery, Event, Gateway, Outcome, Outgoing, Part, Ref, Refused, Report, Request, Sender, Sent, Settings, Text, Unreadable, Why,
    proof::{self, Hash},
    wire::{self, Pairs},
};
use crate::clock::Time;
use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode};
use serde_json::Value;

pub(super) struct Vonage;

const API: &str = "https://rest.nexmo.com/sms/json";
/// Calls are repeated for a day; an hour more for clocks that differ.
pub(super) const A_DAY_OF_CALLS: i64 = 25 * 3600;
pub(super) const FAST_CLOCK: i64 = 300;

impl Gateway for Vonage {
    fn verify(&self, r: &Request, s: &Settings, now: Time) -> Result<(), Refused> {
        if s.secrets.is_empty() {
            return Ok(());
        }
        let mut pairs = params(r).map_err(|_| Refused::Malformed)?.0;
        let (given, signed) = (pairs.extract_if(.., |(name, _)| name == b"sig").collect::<Vec<_>>(), pairs);
        let given = match &given[..] {
            [] => return Err(Refused::Unsigned),
            [(_, value)] => std::str::from_utf8(value).ok().and_then(proof::unhex).filter(|sig| !sig.is_empty()).ok_or(Refused::Malformed)?,
            _ => return Err(Refused::Twice),
        };
        let at = signed.iter().find(|(name, _)| name == b"timestamp").ok_or(Refused::Unsigned)?;
        let at = proof::second(std::str::from_utf8(&at.1).map_err(|_| Refused::Malformed)?)?;
        let string = string_to_sign(signed);
        proof::any(s, &given, |key| sign(&s.hash, key, &string))?;
        proof::fresh(at, now, A_DAY_OF_CALLS, FAST_CLOCK)
    }

    fn parse(&self, r: &Request, _s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let pairs = params(r)?;
        if pairs.0.is_empty() {
            return Ok(vec![Event::Ping]); // the address is tried when it is set
        }
        let id = pairs.get("messageId").ok_or(Unreadable("no messageId"))?;
        if let Some(status) = pairs.get("status") {
            return Ok(vec![report(id, &status, &pairs)]);
        }
        if pairs.get("type").is_some_and(|kind| kind == "binary") || pairs.get("msisdn").is_none() && pairs.bytes("text").is_none() {
            return Ok(vec![Event::Ignored]);
        }
        let part = part(&pairs);
        let id = part.as_ref().map_or_else(|| id.clone(), |part| format!("{id}/{}", part.n));
        Ok(vec![Event::Text(Text {
            id: Dedupe::Id(id),
            from: Sender::read_international(&pairs.get("msisdn").unwrap_or_default()),
            to: wire::own_number(pairs.get("to"), Sender::read_international),
            words: wire::words(pairs.bytes("text").unwrap_or_default()),
            media: false,
            part,
            opted: None,
            reply_token: None,
        })])
    }

    fn ack(&self, o: Outcome, _s: &Settings) -> Response<Bytes> {
        wire::plain(o, StatusCode::OK)
    }

    fn send(&self, out: &Outgoing, s: &Settings, _now: Time) -> Result<http::Request<Bytes>, Unreadable> {
        let mut pairs = vec![
            ("api_key", s.send.account.as_str()),
            ("api_secret", s.send.key.text()),
            ("from", out.from.trim_start_matches('+')),
            ("to", out.to.digits()),
            ("text", out.words),
            ("type", if out.unicode { "unicode" } else { "text" }),
            ("client-ref", out.id),
        ];
        if let Some(url) = out.status_url.filter(|url| url.len() <= 100) {
            pairs.extend([("status-report-req", "1"), ("callback", url)]);
        }
        wire::call(Method::POST, API, wire::FORM, None, wire::form(&pairs))
    }

    fn sent(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], _s: &Settings) -> Sent {
        if !status.is_success() {
            return wire::by_status(status, headers);
        }
        let answer = wire::json(body).unwrap_or_default();
        let Some(parts) = answer["messages"].as_array().filter(|parts| !parts.is_empty()) else { return Sent::Unknown };
        let failed = parts.iter().filter_map(|part| wire::scalar(&part["status"])).find(|status| status != "0");
        let id = parts.iter().find_map(|part| wire::scalar(&part["message-id"]));
        match failed.as_deref() {
            None => Sent::Accepted { id },
            // Some of its pieces went: once more would send those twice.
            Some(_) if parts.iter().any(|part| wire::scalar(&part["status"]).as_deref() == Some("0")) => Sent::Unknown,
            Some(code) => failure(code),
        }
    }
}

/// What a call carries, whichever way the account is set.
fn params(r: &Request) -> Result<Pairs, Unreadable> {
    let looks_like_json = r.body.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'{');
    if r.method == Method::GET || !looks_like_json {
        return Ok(Pairs::of(r));
    }
    let Value::Object(fields) = wire::json(r.body)? else { return Err(Unreadable("no object")) };
    let as_text = |value: Value| match value {
        Value::String(text) => text,
        Value::Null => String::new(),
        other => other.to_string(),
    };
    Ok(Pairs(fields.into_iter().map(|(name, value)| (name.into_bytes(), as_text(value).into_bytes())).collect()))
}

/// `&name=value&name=value`, by name.
fn string_to_sign(mut pairs: Vec<(Vec<u8>, Vec<u8>)>) -> Vec<u8> {
    pairs.sort();
    let plain = |value: Vec<u8>| value.into_iter().map(|b| if b == b'&' || b == b'=' { b'_' } else { b }).collect();
    pairs.into_iter().flat_map(|(name, value)| [b"&".to_vec(), name, b"=".to_vec(), plain(value)].concat()).collect()
}

/// In the way that was chosen in the dashboard.
fn sign(way: &str, key: &[u8], string: &[u8]) -> Vec<u8> {
    let hash = match way {
        "md5hash" => return proof::md5(&[string, key]),
        "md5" => Hash::Md5,
        "sha1" => Hash::Sha1,
        "sha512" => Hash::Sha512,
        _ => Hash::Sha256,
    };
    hash.hmac(key, &[string])
}

/// A piece says that it is one; where a network loses that, there is nothing to join by.
fn part(pairs: &Pairs) -> Option<Part> {
    if pairs.get("concat")? != "true" {
        return None;
    }
    let number = |name: &str| pairs.get(name)?.parse::<u8>().ok();
    let (of, n) = (number("concat-total")?, number("concat-part")?);
    let fits = (1..=of).contains(&n) && of > 1;
    if fits { Some(Part { reference: pairs.get("concat-ref")?, of, n }) } else { None }
}

fn report(id: String, status: &str, pairs: &Pairs) -> Event {
    let state = match status {
        "accepted" | "buffered" => Delivery::Sent,
        "delivered" => Delivery::Delivered,
        "expired" => Delivery::Expired,
        "failed" => Delivery::Undelivered,
        "rejected" => Delivery::Failed,
        _ => return Event::Ignored,
    };
    let code = pairs.get("err-code").unwrap_or_default();
    let permanent = state.is_lost() && ["3", "4", "6", "7", "9", "11", "14"].contains(&code.as_str());
    // Every piece has an id of its own, of which we know the first only.
    let of = pairs.get("client-ref").map_or(Ref::Theirs(id), Ref::Ours);
    Event::Report(Report { of, state, permanent, part: true })
}

fn failure(code: &str) -> Sent {
    let why = match code {
        "1" | "5" | "10" => return Sent::Later { after: None },
        "3" | "7" | "33" => Why::Number,
        "4" | "8" | "14" => Why::Credentials,
        "9" => Why::Credit,
        "12" => Why::TooLong,
        "15" => Why::Sender,
        "22" | "29" => Why::Region,
        _ => Why::Other,
    };
    Sent::Never { why }
}

#[cfg(test)]
mod tests;
