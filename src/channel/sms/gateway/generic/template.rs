//! Templates of what is sent: `{{text}}` and the like, written so that no words can become anything but words.
//!
//! JSON is read first and filled afterwards, inside its strings: whatever stands in the words, it stays the same JSON with the
//! same fields. A form is filled pair by pair and encoded; a pair whose value is nothing but an empty placeholder is left out.
//! In XML the five signs are spelt out, and what XML cannot hold is dropped.

use super::form::Shape;
use crate::channel::sms::gateway::{Outgoing, Settings, Unreadable, charset, proof, wire::Pairs};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// What a placeholder may be called.
const NAMES: [&str; 17] = [
    "to",
    "to_no_plus",
    "to_national",
    "from",
    "from_no_plus",
    "text",
    "text_utf16",
    "coding",
    "uuid",
    "status_url",
    "kannel_status_url",
    "account",
    "user",
    "key",
    "basic",
    "through",
    "url",
];

/// RFC 3986: what need not be encoded.
const IN_ADDRESS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

const NOT_KNOWN: Unreadable = Unreadable("the template has a placeholder nobody knows");

/// What fills the placeholders.
pub(super) struct Values<'a> {
    pub out: &'a Outgoing<'a>,
    pub s: &'a Settings,
}

impl Values<'_> {
    fn of(&self, name: &str) -> Option<String> {
        let (out, send) = (self.out, &self.s.send);
        Some(match name {
            "to" => out.to.e164().to_string(),
            "to_no_plus" => out.to.digits().to_string(),
            "to_national" => out.to.national(self.s.country()).to_string(),
            "from" => out.from.to_string(),
            "from_no_plus" => out.from.trim_start_matches('+').to_string(),
            "text" => out.words.to_string(),
            "text_utf16" => proof::hex(&charset::to_utf16be(out.words)),
            "coding" => if out.unicode { "2" } else { "0" }.to_string(),
            "uuid" => out.id.to_string(),
            "status_url" => out.status_url.unwrap_or_default().to_string(),
            "kannel_status_url" => out.status_url.map(|url| kannel_status_url(url, out.id)).unwrap_or_default(),
            "account" => send.account.clone(),
            "user" => send.user.clone(),
            "key" => send.key.text().to_string(),
            "basic" => proof::base64(format!("{}:{}", send.account, send.key.text()).as_bytes()),
            "through" => send.through.clone(),
            "url" => send.url.trim_end_matches('/').to_string(),
            _ => return None,
        })
    }
}

/// Kannel puts its number for the state where `%d` stands.
fn kannel_status_url(url: &str, id: &str) -> String {
    let and = if url.contains('?') { '&' } else { '?' };
    format!("{url}{and}of={id}&state=%d")
}

/// Fills a template, each value spelt by `spell`.
fn fill(template: &str, values: &Values, spell: impl Fn(&str, String) -> String) -> Result<String, Unreadable> {
    let (mut filled, mut rest) = (String::with_capacity(template.len()), template);
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").ok_or(NOT_KNOWN)?;
        filled.push_str(before);
        filled.push_str(&spell(name.trim(), values.of(name.trim()).ok_or(NOT_KNOWN)?));
        rest = after;
    }
    Ok(filled + rest)
}

/// An address. What is typed as one stands in it as it is, everything else encoded.
pub(super) fn address(template: &str, values: &Values) -> Result<String, Unreadable> {
    fill(template, values, |name, value| if name == "url" { value } else { utf8_percent_encode(&value, IN_ADDRESS).to_string() })
}

/// A header.
pub(super) fn header(template: &str, values: &Values) -> Result<String, Unreadable> {
    fill(template, values, |_, value| value)
}

/// A body.
pub(super) fn body(shape: Shape, template: &str, values: &Values) -> Result<String, Unreadable> {
    match shape {
        Shape::Form => form(template, values),
        Shape::Json => {
            let mut json = serde_json::from_str(template).map_err(|_| Unreadable("the template is no JSON"))?;
            fill_json(&mut json, values)?;
            Ok(json.to_string())
        }
        Shape::Xml => fill(template, values, |_, value| xml(&value)),
    }
}

fn form(template: &str, values: &Values) -> Result<String, Unreadable> {
    let mut made = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in Pairs::read(template.trim().as_bytes()).0 {
        let value = String::from_utf8_lossy(&value);
        let filled = fill(&value, values, |_, value| value)?;
        if !filled.is_empty() || value.is_empty() {
            made.append_pair(&String::from_utf8_lossy(&name), &filled);
        }
    }
    Ok(made.finish())
}

fn fill_json(json: &mut Value, values: &Values) -> Result<(), Unreadable> {
    match json {
        Value::String(text) => *text = fill(text, values, |_, value| value)?,
        Value::Array(items) => items.iter_mut().try_for_each(|item| fill_json(item, values))?,
        Value::Object(fields) => fields.values_mut().try_for_each(|field| fill_json(field, values))?,
        _ => {}
    }
    Ok(())
}

/// XML 1.0, section 2.2: which signs there are; section 4.6: how five of them are spelt.
fn xml(text: &str) -> String {
    let mut spelt = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => spelt.push_str("&amp;"),
            '<' => spelt.push_str("&lt;"),
            '>' => spelt.push_str("&gt;"),
            '"' => spelt.push_str("&quot;"),
            '\'' => spelt.push_str("&apos;"),
            '\n' | '\t' | '\r' => spelt.push(c),
            c if c.is_control() || c == '\u{fffe}' || c == '\u{ffff}' => {}
            c => spelt.push(c),
        }
    }
    spelt
}

/// Why a template cannot be used; said when it is typed, not when somebody waits for an answer.
pub(in crate::channel::sms::gateway) fn objection(shape: Shape, template: &str) -> Option<&'static str> {
    let names = template.split("{{").skip(1).map(|rest| rest.split_once("}}").map(|(name, _)| name.trim()));
    if names.into_iter().any(|name| name.is_none_or(|name| !NAMES.contains(&name))) {
        return Some("There is a placeholder that is not known, or not closed. The hint lists them.");
    }
    if shape == Shape::Json && serde_json::from_str::<Value>(template).is_err() {
        return Some("This is not JSON. Every placeholder has to stand inside quotes: \"{{text}}\".");
    }
    let xml_is_wrong = || {
        let sample = template.replace("{{", "").replace("}}", "");
        roxmltree::Document::parse(&sample).is_err()
    };
    (shape == Shape::Xml && xml_is_wrong()).then_some("This is not XML: an element is not closed, or a sign is not spelt out.")
}

#[cfg(test)]
mod tests;
