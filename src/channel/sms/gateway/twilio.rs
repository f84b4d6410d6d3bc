//! Twilio: a form for each text, joined; the answer is TwiML, and an empty one says nothing to anybody.
//!
//! It signs the configured address followed by every parameter, sorted, name and value with nothing between, blank values too:
//! base64 of HMAC-SHA-1 under the account's Auth Token, or of HMAC-SHA-256 under a shared key if a second header says so. There
//! is no time in it; what keeps a repeated call out is the message's id. GET covers the address alone, so then only the address
//! is read. On a failure it calls again at most once: what it could not bring is found in its list.
//!
//! It acts on STOP, START and HELP by itself, answers them, and brings them all the same.
//! Source: the vendor's SDK (twilio-python 9.13), its OpenAPI description, its pages on webhooks and opt-outs.

use super::{
    Dedupe, Delivery, Event, Gateway, Opted, Outcome, Outgoing, Ref, Refused, Report, Request, Sender, Sent, Settings, Text, Unreadable, Why,
    proof::{self, Hash},
    wire::{self, Pairs},
};
use crate::clock::Time;
use bytes::Bytes;
use http::{HeaderMap, Method, Response, StatusCode};
use jiff::tz::TimeZone;
use serde_json::Value;

pub(super) struct Twilio;

const API: &str = "https://api.twilio.com/2010-04-01/Accounts";
const SAY_NOTHING: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Response/>"#;

impl Gateway for Twilio {
    fn verify(&self, r: &Request, s: &Settings, _now: Time) -> Result<(), Refused> {
        let given = wire::header(r.headers, "x-twilio-signature")?;
        let hash = hash(r.headers)?;
        let given = proof::unbase64(given).ok_or(Refused::Malformed)?;
        let query = Pairs::of_query(r.url);
        let params = match query.get("bodySHA256") {
            Some(of_body) if proof::same(of_body.to_ascii_lowercase().as_bytes(), proof::sha256_hex(r.body).as_bytes()) => vec![],
            Some(_) => return Err(Refused::Wrong),
            None if r.method == Method::GET => vec![],
            None => sorted(Pairs::read(r.body)),
        };
        // Whether a port stands in what Twilio signed depends on its mood; whether it does in ours, on who typed it.
        let tries = spellings(r.url).map(|url| proof::any(s, &given, |key| hash.hmac(key, &[url.as_bytes(), &params])));
        if tries.contains(&Ok(())) { Ok(()) } else { tries[0] }
    }

    fn parse(&self, r: &Request, s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let pairs = Pairs::of(r);
        let state = pairs.get("MessageStatus").filter(|state| state != "received");
        let id = ["MessageSid", "SmsSid", "SmsMessageSid"].iter().find_map(|name| pairs.get(name));
        match (state, id) {
            (Some(state), Some(id)) => Ok(vec![report(id, &state, pairs.get("ErrorCode").as_deref())]),
            (None, Some(id)) if pairs.bytes("Body").is_some() || pairs.get("NumMedia").is_some() => Ok(vec![Event::Text(text(id, &pairs, s))]),
            (None, Some(_)) => Ok(vec![Event::Ignored]),
            (_, None) => Err(Unreadable("no MessageSid")),
        }
    }

    fn ack(&self, o: Outcome, _s: &Settings) -> Response<Bytes> {
        match o {
            Outcome::Busy | Outcome::Refused => wire::plain(o, StatusCode::OK),
            _ => wire::answer(StatusCode::OK, "text/xml", SAY_NOTHING),
        }
    }

    fn send(&self, out: &Outgoing, s: &Settings, _now: Time) -> Result<http::Request<Bytes>, Unreadable> {
        let sender = if s.send.through.is_empty() { ("From", out.from) } else { ("MessagingServiceSid", s.send.through.as_str()) };
        let mut pairs = vec![("To", out.to.e164()), ("Body", out.words), sender];
        pairs.extend(out.status_url.map(|url| ("StatusCallback", url)));
        if s.send.forget {
            pairs.extend([("ContentRetention", "discard"), ("AddressRetention", "obfuscate")]);
        }
        let url = format!("{API}/{}/Messages.json", s.send.account);
        wire::call(Method::POST, &url, wire::FORM, Some(&who(s)), wire::form(&pairs))
    }

    fn sent(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], _s: &Settings) -> Sent {
        let answer = wire::json(body).unwrap_or_default();
        if status.is_success() {
            return wire::scalar(&answer["sid"]).map_or(Sent::Unknown, |id| Sent::Accepted { id: Some(id) });
        }
        match answer["code"].as_i64() {
            Some(20429 | 14107 | 30001) => Sent::Later { after: wire::retry_after(headers) },
            Some(code) => failure(code).unwrap_or_else(|| wire::by_status(status, headers)),
            None => wire::by_status(status, headers),
        }
    }

    fn list(&self, s: &Settings, since: Time, _now: Time) -> Option<http::Request<Bytes>> {
        let since = since.local(&TimeZone::UTC).strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let query = wire::form(&[("To", &s.number), ("DateSent>", &since), ("PageSize", "1000")]);
        let url = format!("{API}/{}/Messages.json?{query}", s.send.account);
        wire::call(Method::GET, &url, "", Some(&who(s)), String::new()).ok()
    }

    fn next_page(&self, page: &[u8], s: &Settings, _now: Time) -> Option<http::Request<Bytes>> {
        let next = wire::scalar(&wire::json(page).ok()?["next_page_uri"])?;
        let query = next.strip_prefix(&format!("/2010-04-01/Accounts/{}/Messages.json?", s.send.account))?;
        wire::call(Method::GET, &format!("{API}/{}/Messages.json?{query}", s.send.account), "", Some(&who(s)), String::new()).ok()
    }

    fn listed(&self, body: &[u8], s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let answer = wire::json(body)?;
        let all = answer["messages"].as_array().ok_or(Unreadable("no list of messages"))?;
        let inbound = all.iter().filter(|message| message["direction"] == "inbound");
        Ok(inbound.filter_map(|message| listed(message, s)).map(Event::Text).collect())
    }
}

/// The Basic of an API key, or of the account itself.
fn who(s: &Settings) -> String {
    let token = s.secrets.first().map_or("", |secret| secret.text());
    if s.send.user.is_empty() || s.send.key.is_empty() { proof::basic(&s.send.account, token) } else { proof::basic(&s.send.user, s.send.key.text()) }
}

/// How the call says it is signed: `key=webhooks_sharedkey_..,algorithm=HMAC_SHA256`.
fn hash(headers: &HeaderMap) -> Result<Hash, Refused> {
    let said = match wire::header(headers, "x-twilio-webhooks-signature-settings") {
        Err(Refused::Unsigned) => return Ok(Hash::Sha1),
        said => said?,
    };
    match said.split(',').find_map(|setting| setting.trim().strip_prefix("algorithm=")) {
        None | Some("HMAC_SHA1") => Ok(Hash::Sha1),
        Some("HMAC_SHA256") => Ok(Hash::Sha256),
        Some(_) => Err(Refused::Malformed),
    }
}

/// The parameters as they are signed: by name, each value of a repeated name once, in order.
fn sorted(pairs: Pairs) -> Vec<u8> {
    let mut pairs = pairs.0;
    pairs.sort();
    pairs.dedup();
    pairs.into_iter().flat_map(|(name, value)| [name, value].concat()).collect()
}

/// An address as it is, with the port of its scheme, and without any.
fn spellings(url: &str) -> [String; 3] {
    let url = url.split('#').next().unwrap_or_default();
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let (host, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let (bare, port) = match host.rsplit_once(':') {
        Some((bare, port)) if !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit()) => (bare, port),
        _ => (host, if scheme == "http" { "80" } else { "443" }),
    };
    [url.to_string(), format!("{scheme}://{bare}:{port}{path}"), format!("{scheme}://{bare}{path}")]
}

fn text(id: String, pairs: &Pairs, s: &Settings) -> Text {
    let to = wire::ours(pairs.get("To"), s);
    let words = wire::words(pairs.bytes("Body").unwrap_or_default());
    let by_itself = || to.as_deref().filter(|to| to.starts_with('+')).and_then(|_| acts_on(&words));
    Text {
        id: Dedupe::Id(id),
        from: Sender::read(&pairs.get("From").unwrap_or_default(), s.country()),
        opted: pairs.get("OptOutType").map_or_else(by_itself, |word| Opted::said(&word)),
        to,
        words,
        media: pairs.get("NumMedia").is_some_and(|n| n != "0"),
        part: None,
        reply_token: None,
    }
}

/// What Twilio does with a text of one such word to a long number, unless it was told otherwise. It leaves short codes alone.
fn acts_on(words: &str) -> Option<Opted> {
    match words.trim().to_ascii_uppercase().as_str() {
        "STOP" | "STOPALL" | "UNSUBSCRIBE" | "CANCEL" | "END" | "QUIT" | "REVOKE" | "OPTOUT" => Some(Opted::Stop),
        "START" | "YES" | "UNSTOP" => Some(Opted::Start),
        "HELP" | "INFO" => Some(Opted::Help),
        _ => None,
    }
}

/// One message of the list, as the call would have brought it.
fn listed(message: &Value, s: &Settings) -> Option<Text> {
    let field = |name: &str| wire::scalar(&message[name]);
    let words = wire::words(message["body"].as_str().unwrap_or_default().as_bytes());
    let to = wire::ours(field("to"), s);
    Some(Text {
        id: Dedupe::Id(field("sid")?),
        from: Sender::read(&field("from").unwrap_or_default(), s.country()),
        opted: to.as_deref().filter(|to| to.starts_with('+')).and_then(|_| acts_on(&words)),
        to,
        words,
        media: field("num_media").is_some_and(|n| n != "0"),
        part: None,
        reply_token: None,
    })
}

fn report(id: String, state: &str, code: Option<&str>) -> Event {
    let state = match state {
        "accepted" | "queued" | "scheduled" | "sending" => Delivery::Accepted,
        "sent" => Delivery::Sent,
        "delivered" | "read" => Delivery::Delivered,
        "undelivered" | "partially_delivered" => Delivery::Undelivered,
        "failed" | "canceled" => Delivery::Failed,
        _ => return Event::Ignored,
    };
    let code: i64 = code.and_then(|code| code.parse().ok()).unwrap_or(0);
    let permanent = state.is_lost() && (failure(code).is_some() || [30004, 30005, 30006].contains(&code));
    Event::Report(Report { of: Ref::Theirs(id), state, permanent, part: false })
}

/// Error codes after which the same text to the same person will fail again.
fn failure(code: i64) -> Option<Sent> {
    let why = match code {
        21610 => return Some(Sent::OptedOut),
        21211 | 21214 | 21217 | 21614 | 30005 | 30006 => Why::Number,
        21215 | 21408 | 21612 => Why::Region,
        21617 => Why::TooLong,
        20003 | 20005 => Why::Credentials,
        30002 => Why::Credit,
        21212 | 21606 | 21659 | 21660 | 21701 | 21703 => Why::Sender,
        30004 | 30007 => Why::Blocked,
        _ => return None,
    };
    Some(Sent::Never { why })
}

#[cfg(test)]
mod tests;
