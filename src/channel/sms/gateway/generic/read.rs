//! Finds things in what an unknown gateway sends: by name in a form, by pointer in JSON, by element in XML.
//!
//! XML is read without a document type: entities of its own making and files it names do not exist for the reader, and a
//! document that has any is unreadable.

use super::form::{Alphabet, Form, Shape};
use crate::channel::sms::gateway::{
    Request, Unreadable, charset, proof,
    wire::{self, Pairs},
};
use http::Method;
use serde_json::Value;

/// One thing a gateway sent, to be asked for its fields.
pub(super) enum Sheet {
    Pairs(Pairs),
    Json(Value),
    /// Names of elements, or of the path to them, and what stands in them.
    Elements(Vec<(String, String)>),
}

/// What a call brings: one sheet, or several where the form says so.
pub(super) fn sheets(r: &Request, form: &Form) -> Result<Vec<Sheet>, Unreadable> {
    match form.shape {
        _ if r.method == Method::GET => Ok(vec![Sheet::Pairs(Pairs::of_query(r.url))]),
        Shape::Form => Ok(vec![Sheet::Pairs(Pairs::of(r))]),
        Shape::Json => Ok(items(wire::json(r.body)?, &form.items)?),
        Shape::Xml => Ok(vec![xml(r.body)?]),
    }
}

/// The list at `place`, or the whole as its only item.
pub(super) fn items(json: Value, place: &str) -> Result<Vec<Sheet>, Unreadable> {
    if place.is_empty() {
        return Ok(vec![Sheet::Json(json)]);
    }
    let all = if place == "/" { Some(&json) } else { json.pointer(place).or_else(|| json.get(place)) };
    let all = all.and_then(Value::as_array).ok_or(Unreadable("no list where one should be"))?;
    Ok(all.iter().cloned().map(Sheet::Json).collect())
}

fn xml(body: &[u8]) -> Result<Sheet, Unreadable> {
    let text = String::from_utf8_lossy(body);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let document = roxmltree::Document::parse(text).map_err(|_| Unreadable("no XML"))?;
    let inside = |node: roxmltree::Node| node.descendants().filter(roxmltree::Node::is_text).filter_map(|text| text.text().map(str::to_string)).collect();
    let elements = document.descendants().filter(roxmltree::Node::is_element);
    Ok(Sheet::Elements(elements.map(|node| (node.tag_name().name().to_string(), inside(node))).collect()))
}

impl Sheet {
    /// What stands at a place, as text; nothing if there is none or it is empty.
    pub(super) fn get(&self, place: &str) -> Option<String> {
        self.raw(place).map(|text| String::from_utf8_lossy(&text).trim().to_string()).filter(|text| !text.is_empty())
    }

    /// The same as it came.
    fn raw(&self, place: &str) -> Option<Vec<u8>> {
        if place.is_empty() {
            return None;
        }
        match self {
            Sheet::Pairs(pairs) => pairs.bytes(place).map(<[u8]>::to_vec),
            Sheet::Json(json) => match json.pointer(place).filter(|_| place.starts_with('/')).or_else(|| json.get(place))? {
                Value::String(text) => Some(text.clone().into_bytes()),
                other => wire::scalar(other).map(String::into_bytes),
            },
            Sheet::Elements(all) => {
                let name = place.rsplit('/').next().unwrap_or_default();
                all.iter().find(|(known, _)| known == name).map(|(_, text)| text.clone().into_bytes())
            }
        }
    }

    /// The words, in whatever alphabet they come.
    pub(super) fn words(&self, form: &Form) -> Option<String> {
        let raw = self.raw(&form.words);
        let text = match form.alphabet {
            Alphabet::Utf8 => return raw.map(|raw| wire::words(&raw)),
            Alphabet::Kannel => kannel(&raw?, self.get("charset").as_deref(), self.get("coding").as_deref()),
            Alphabet::Jasmin => {
                let coding = self.get("coding").unwrap_or_else(|| "0".into());
                let octets = self.get("binary").and_then(|binary| proof::unhex(&binary)).filter(|octets| !octets.is_empty());
                jasmin(&octets.or(raw)?, &coding)
            }
        };
        Some(wire::words(text.as_bytes()))
    }
}

/// `%b` in the charset `%C`; without a charset `%c` says whether it is UCS-2.
fn kannel(octets: &[u8], named: Option<&str>, coding: Option<&str>) -> String {
    match (named.map(str::to_ascii_uppercase).as_deref(), coding) {
        (Some("UTF-16BE" | "UCS-2" | "UTF-16"), _) | (None, Some("2")) => charset::utf16be(octets),
        (Some("WINDOWS-1252" | "CP1252" | "ISO-8859-1" | "LATIN1"), _) => charset::windows_1252(octets),
        _ => String::from_utf8_lossy(octets).into_owned(),
    }
}

/// `data_coding` of SMPP. Without one it is the network's own alphabet, which is GSM 03.38 wherever its octets allow that.
fn jasmin(octets: &[u8], coding: &str) -> String {
    match coding {
        "8" => charset::utf16be(octets),
        "3" => charset::windows_1252(octets),
        "0" if octets.is_ascii() => charset::gsm7(octets),
        _ => String::from_utf8_lossy(octets).into_owned(),
    }
}
