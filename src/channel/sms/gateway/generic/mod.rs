//! Gateways that are described by a form instead of code: those nobody here has met, and the smaller ones as presets of it.
//!
//! Where a gateway signs nothing, the secret in our address is all there is. What the form calls a yes is a yes, whatever the status
//! says, because several answer 200 to everything. The answer to a call has a body only where the gateway insists on one, as
//! Jasmin does: 46elks and Kannel would text it to whoever wrote.

mod form;
mod presets;
mod read;
mod template;

pub(super) use form::{Form, Shape, delivery};
pub(super) use template::objection;

use crate::channel::sms::gateway::{
    Event, Gateway, Kind, Outcome, Outgoing, Ref, Refused, Report, Request, Sender, Sent, Settings, Text, Unreadable, Why,
    proof::{self, Hash},
    wire,
};
use crate::clock::Time;
use bytes::Bytes;
use form::Proof;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header::CONTENT_TYPE};
use read::Sheet;
use std::borrow::Cow;
use template::Values;

pub(super) struct Generic;

impl Gateway for Generic {
    fn verify(&self, r: &Request, s: &Settings, now: Time) -> Result<(), Refused> {
        let form = form(s);
        match form.proof {
            Proof::Address => Ok(()),
            Proof::Bearer => proof::any(s, proof::bearer(r)?.as_bytes(), <[u8]>::to_vec),
            Proof::Header => proof::any(s, wire::header(r.headers, &form.header)?.as_bytes(), <[u8]>::to_vec),
            Proof::Basic => {
                let given = wire::header(r.headers, "authorization")?;
                let (scheme, given) = given.split_once(' ').ok_or(Refused::Malformed)?;
                let given = proof::unbase64(given).filter(|_| scheme.eq_ignore_ascii_case("basic")).ok_or(Refused::Malformed)?;
                proof::any(s, &given, <[u8]>::to_vec)
            }
            Proof::Hmac => hmac(r, s, &form, now),
        }
    }

    fn parse(&self, r: &Request, s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let form = form(s);
        let sheets = read::sheets(r, &form)?;
        let several = sheets.len() > 1;
        let read = sheets.iter().map(|sheet| match event(sheet, &form, s) {
            // One bad item does not take the others with it.
            Err(_) if several => Ok(Event::Ignored),
            read => read,
        });
        read.collect()
    }

    fn ack(&self, o: Outcome, s: &Settings) -> Response<Bytes> {
        if matches!(o, Outcome::Busy | Outcome::Refused) {
            return wire::plain(o, StatusCode::OK);
        }
        let form = form(s);
        let status = form.ack_status.parse().ok().and_then(|status: u16| StatusCode::from_u16(status).ok()).filter(StatusCode::is_success);
        let mut answer = wire::nothing(status.unwrap_or(StatusCode::OK));
        if !form.ack.is_empty() {
            answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
            *answer.body_mut() = Bytes::from(form.ack.clone());
        }
        answer
    }

    fn send(&self, out: &Outgoing, s: &Settings, _now: Time) -> Result<http::Request<Bytes>, Unreadable> {
        let form = form(s);
        let values = Values { out, s };
        let (mut url, method) = (template::address(&form.url, &values)?, Method::from_bytes(form.method.as_bytes()).unwrap_or(Method::POST));
        let unicode = out.unicode && !form.body_unicode.is_empty();
        let body = template::body(form.content, if unicode { &form.body_unicode } else { &form.body }, &values)?;
        let mut call = if method == Method::GET {
            url = format!("{url}{}{body}", if url.contains('?') { '&' } else { '?' });
            wire::call(method, &url, "", None, String::new())?
        } else {
            wire::call(method, &url, content_type(form.content), None, body)?
        };
        for (name, value) in form.headers.lines().filter_map(|line| line.split_once(':')) {
            let name: HeaderName = name.trim().parse().map_err(|_| Unreadable("the settings make no header"))?;
            call.headers_mut().insert(name, wire::hidden(template::header(value.trim(), &values)?.trim())?);
        }
        Ok(call)
    }

    fn sent(&self, status: StatusCode, headers: &HeaderMap, body: &[u8], s: &Settings) -> Sent {
        let form = form(s);
        let answer = Answer::read(body);
        if let Some(no) = form.noes.iter().find(|(no, _)| answer.says(&form.yes, no)) {
            return no.1.clone();
        }
        match answer.is_yes(&form.yes) {
            _ if !status.is_success() => wire::by_status(status, headers),
            true => Sent::Accepted { id: answer.id(&form.sent_id) },
            // Nothing one can read is neither a yes nor a no.
            false if body.is_empty() => Sent::Unknown,
            false => Sent::Never { why: Why::Other },
        }
    }

    fn list(&self, s: &Settings, _since: Time, _now: Time) -> Option<http::Request<Bytes>> {
        presets::list(s, &form(s), 1)
    }

    fn next_page(&self, page: &[u8], s: &Settings, _now: Time) -> Option<http::Request<Bytes>> {
        let (form, page) = (form(s), wire::json(page).ok()?);
        let number = |place: &str| page.pointer(place).and_then(serde_json::Value::as_u64).filter(|_| !place.is_empty());
        let (is, last) = (number(form.list_page)?, number(form.list_pages)?);
        if is < last { presets::list(s, &form, is + 1) } else { None }
    }

    fn listed(&self, body: &[u8], s: &Settings) -> Result<Vec<Event>, Unreadable> {
        let form = form(s);
        let sheets = read::items(wire::json(body)?, &form.list_items)?;
        Ok(sheets.iter().filter_map(|sheet| text(sheet, &form, s)).map(Event::Text).collect())
    }
}

/// The preset of a kind, or what was typed.
fn form(s: &Settings) -> Cow<'_, Form> {
    match (s.kind, &s.form) {
        (Kind::Generic, Some(form)) => Cow::Borrowed(form),
        (kind, _) => Cow::Owned(presets::of(kind)),
    }
}

fn content_type(shape: Shape) -> &'static str {
    match shape {
        Shape::Form => wire::FORM,
        Shape::Json => wire::JSON,
        Shape::Xml => "application/xml; charset=utf-8",
    }
}

fn hmac(r: &Request, s: &Settings, form: &Form, now: Time) -> Result<(), Refused> {
    let given = wire::header(r.headers, &form.header)?.strip_prefix(form.prefix.as_str()).ok_or(Refused::Malformed)?;
    let given = if form.base64 { proof::unbase64(given) } else { proof::unhex(given) }.ok_or(Refused::Malformed)?;
    let at = if form.second.is_empty() { "" } else { wire::header(r.headers, &form.second)? };
    let hash = match form.hash.as_str() {
        "sha1" => Hash::Sha1,
        "sha512" => Hash::Sha512,
        _ => Hash::Sha256,
    };
    let over = if form.over.is_empty() { "{{body}}" } else { &form.over };
    let mut pieces: Vec<&[u8]> = vec![];
    for piece in over.split("{{") {
        let plain = match piece.split_once("}}") {
            Some((name, plain)) => {
                pieces.push(match name {
                    "body" => r.body,
                    "timestamp" => at.as_bytes(),
                    "url" => r.url.as_bytes(),
                    _ => return Err(Refused::Unset),
                });
                plain
            }
            None => piece,
        };
        pieces.push(plain.as_bytes());
    }
    proof::any(s, &given, |key| hash.hmac(key, &pieces))?;
    if at.is_empty() { Ok(()) } else { proof::fresh(proof::second(at)?, now, s.window, s.window) }
}

fn event(sheet: &Sheet, form: &Form, s: &Settings) -> Result<Event, Unreadable> {
    if let (Some(id), Some(said)) = (sheet.get(&form.report_id), sheet.get(&form.report_state)) {
        let Some(state) = form.state(&said) else { return Ok(Event::Ignored) };
        let of = if form.report_ours { Ref::Ours(id) } else { Ref::Theirs(id) };
        return Ok(Event::Report(Report { of, state, permanent: false, part: false }));
    }
    text(sheet, form, s).map(Event::Text).ok_or(Unreadable("no words where they should be"))
}

fn text(sheet: &Sheet, form: &Form, s: &Settings) -> Option<Text> {
    let media = sheet.get(&form.media).is_some();
    let words = sheet.words(form).or_else(|| media.then(String::new))?;
    let read = |number: &str| if form.international { Sender::read_international(number) } else { Sender::read(number, s.country()) };
    let from = sheet.get(&form.from).unwrap_or_default();
    let to = wire::own_number(sheet.get(&form.to), read);
    let by_time = || sheet.get(&form.time).map(|time| format!("h:{}", wire::print(&[&from, &time, &words])));
    let id = wire::dedupe(sheet.get(&form.id).or_else(by_time), &from, to.as_deref(), &words);
    Some(Text { id, from: read(&from), to, words, media, part: None, opted: None, reply_token: None })
}

/// What a gateway said to a text: JSON, or a line.
enum Answer {
    Json(serde_json::Value),
    Line(String),
}

impl Answer {
    fn read(body: &[u8]) -> Answer {
        match wire::json(body) {
            Ok(json) if json.is_object() || json.is_array() => Answer::Json(json),
            _ => Answer::Line(String::from_utf8_lossy(body).trim().to_string()),
        }
    }

    /// Whether `yes` is what it says: `/pointer=value`, or beginnings of a line with bars between.
    fn is_yes(&self, yes: &str) -> bool {
        match (self, yes.split_once('=')) {
            _ if yes.is_empty() => true,
            (Answer::Json(json), Some((place, value))) => json.pointer(place).and_then(wire::scalar).is_some_and(|said| said == value),
            (Answer::Line(line), _) => yes.split('|').any(|begin| line.starts_with(begin)),
            _ => false,
        }
    }

    /// Whether `no` stands where the yes would.
    fn says(&self, yes: &str, no: &str) -> bool {
        match (self, yes.split_once('=')) {
            (Answer::Json(json), Some((place, _))) => json.pointer(place).and_then(wire::scalar).is_some_and(|said| said == no),
            (Answer::Line(line), _) => line.starts_with(no),
            _ => false,
        }
    }

    /// The id at a place; in a line, what stands in quotes.
    fn id(&self, place: &str) -> Option<String> {
        match self {
            Answer::Json(json) => json.pointer(place).filter(|_| !place.is_empty()).and_then(wire::scalar),
            Answer::Line(line) => line.split('"').nth(1).filter(|id| !id.is_empty()).map(str::to_string),
        }
    }
}

#[cfg(test)]
mod tests;
