//! What a program sent, field by field: every field that is wrong is said at once, and nothing that was sent is repeated.

use super::{
    form::{self, Unread},
    problem::{FieldProblem, Problem},
};
use crate::clock::Day;
use axum::{
    extract::Request,
    http::{HeaderMap, StatusCode, header},
};
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The largest body that is read, in bytes: twice 4,000 letters, each spelled as two escapes of six.
pub const LARGEST: usize = 128 << 10;

/// The fields of an object. Each is asked for once; what is left is not known here.
pub struct Object {
    fields: Map<String, Value>,
    errors: Vec<FieldProblem>,
}

impl Object {
    /// Reads a body of JSON.
    ///
    /// # Errors
    /// 413, 415, or 400 when it is not JSON; 422 when it is no object.
    pub async fn read(request: Request) -> Result<Object, Problem> {
        let (parts, body) = request.into_parts();
        if !is_json(&parts.headers) {
            let detail = "Send application/json, in UTF-8.";
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type", "Not this kind of content", detail));
        }
        let length = parts.headers.get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()).and_then(|v| v.parse::<usize>().ok());
        let read = if length.is_some_and(|n| n > LARGEST) { Err(Unread::TooLarge) } else { form::read(body, LARGEST).await };
        let bytes = read.map_err(|unread| match unread {
            Unread::TooLarge => Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "Too large", "Send at most 131072 bytes. Nothing was kept."),
            _ => Problem::new(StatusCode::BAD_REQUEST, "unreadable", "It cannot be read", "The body broke off. Nothing was kept."),
        })?;
        match serde_json::from_slice(&bytes) {
            Ok(Value::Object(fields)) => Ok(Object { fields, errors: Vec::new() }),
            Ok(_) => Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "fields", "Some fields are wrong", "The body must be an object. Nothing was kept.")),
            Err(_) => Err(Problem::new(StatusCode::BAD_REQUEST, "unreadable", "It cannot be read", "The body is not well-formed JSON. Nothing was kept.")),
        }
    }

    pub fn wrong(&mut self, field: &'static str, detail: impl Into<Cow<'static, str>>) {
        self.errors.push(FieldProblem { field, detail: detail.into() });
    }

    #[must_use]
    pub fn is_wrong(&self, field: &str) -> bool {
        self.errors.iter().any(|e| e.field == field)
    }

    /// A text of at most so many letters; nothing when it is left out.
    pub fn text(&mut self, field: &'static str, most: usize, detail: &'static str) -> Option<String> {
        let Value::String(text) = self.fields.remove(field)? else {
            self.wrong(field, detail);
            return None;
        };
        let (clean, spoilt) = form::cleaned(&text);
        if spoilt {
            self.wrong(field, "There are signs in it that are no text, such as control characters. Take them out.");
        } else if text.chars().count() > most || clean.chars().count() > most {
            self.wrong(field, detail);
        } else {
            return Some(clean);
        }
        None
    }

    /// A text that must be there and hold more than spaces.
    pub fn words(&mut self, field: &'static str, most: usize, detail: &'static str) -> Option<String> {
        let before = self.errors.len();
        let text = self.text(field, most, detail).filter(|text| !text.is_empty());
        if text.is_none() && self.errors.len() == before {
            self.wrong(field, detail);
        }
        text
    }

    /// One of a list of choices; nothing when it is left out, unless it must be there.
    pub fn choice<T>(&mut self, field: &'static str, needed: bool, read: impl Fn(&str) -> Option<T>, detail: &'static str) -> Option<T> {
        let found = match self.fields.remove(field) {
            None if !needed => return None,
            Some(Value::String(key)) => read(&key),
            _ => None,
        };
        if found.is_none() {
            self.wrong(field, detail);
        }
        found
    }

    /// A day, as 2026-06-30; nothing when it is left out.
    pub fn day(&mut self, field: &'static str, detail: &'static str) -> Option<Day> {
        let text = self.fields.remove(field)?;
        // Dates alone: a moment or a week is none, though they could be read as one.
        let day = text.as_str().filter(|t| t.len() == 10).and_then(|t| t.parse::<jiff::civil::Date>().ok()).map(Day::from_date);
        if day.is_none() {
            self.wrong(field, detail);
        }
        day
    }

    /// A whole number from 1 to a million; nothing when it is left out.
    pub fn number(&mut self, field: &'static str, detail: &'static str) -> Option<i64> {
        let number = self.fields.remove(field)?;
        // 3.0 is a whole number, too.
        let whole = || number.as_f64().filter(|n| n.fract() == 0.0).and_then(|n| format!("{n:.0}").parse().ok());
        let number = number.as_i64().or_else(whole).filter(|n| (1..=1_000_000).contains(n));
        if number.is_none() {
            self.wrong(field, detail);
        }
        number
    }

    /// All is asked for.
    ///
    /// # Errors
    /// 422 with every field that is wrong, and with those that nobody asked for.
    pub fn done(mut self) -> Result<(), Problem> {
        if !self.fields.is_empty() {
            self.wrong("", "There are fields that are not known here. Take them out.");
        }
        if self.errors.is_empty() { Ok(()) } else { Err(Problem::fields(self.errors)) }
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
    let mut parts = kind.split(';').map(str::trim);
    parts.next() == Some("application/json") && parts.all(|p| p.is_empty() || matches!(p, "charset=utf-8" | "charset=\"utf-8\""))
}

/// True if the asker can read JSON: says so, or does not say.
#[must_use]
pub fn is_wanted(headers: &HeaderMap) -> bool {
    let mut said =
        headers.get_all(header::ACCEPT).iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(',')).map(str::trim).filter(|r| !r.is_empty()).peekable();
    if said.peek().is_none() {
        return true;
    }
    // The nearest range counts (RFC 9110, 12.5.1).
    let mut best = (0, false);
    for range in said {
        let mut parts = range.split(';').map(str::trim);
        let near = match parts.next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "application/json" => 3,
            "application/*" => 2,
            "*/*" => 1,
            _ => continue,
        };
        let refused =
            parts.any(|p| p.split_once('=').is_some_and(|(name, q)| name.trim().eq_ignore_ascii_case("q") && q.trim().parse::<f32>().is_ok_and(|q| q <= 0.0)));
        if near >= best.0 {
            best = (near, !refused);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_sent_to_who_reads_it() {
        for (accept, wanted) in [
            ("", true),
            ("*/*", true),
            ("application/json", true),
            ("text/html, application/json;q=0.2", true),
            ("application/*", true),
            ("text/html", false),
            ("application/xml, text/plain", false),
            ("application/json;q=0, text/html", false),
            ("*/*;q=1, application/json;q=0", false),
            ("application/json; q=1, */*;q=0", true),
        ] {
            let headers = [(header::ACCEPT, accept.parse().unwrap())].into_iter().collect();
            assert_eq!(is_wanted(&headers), wanted, "{accept}");
        }
    }
}
