//! What a form brought: fields as text, with everything that is not text noticed.
//!
//! Bodies are read whole before anything else happens, up to [`LARGEST`] bytes, so that even a pasted novel comes back
//! to its writer with a sentence instead of being lost. Letters are made one form (NFC) and line ends one kind. Signs
//! that are no text (NUL, bytes that are not UTF-8, control signs, marks that reverse the reading direction) are taken
//! out and the field is said to be [`spoilt`](Fields::is_spoilt): the handler then shows the cleaned words once more and keeps nothing.

use crate::error::Error;
use axum::{
    body::Body,
    extract::{FromRequest, Request},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use http_body_util::{BodyExt, Limited};
use std::time::Duration;
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

/// The largest body that is read, in bytes. A million letters of any script fit.
pub const LARGEST: usize = 8 << 20;
/// Bodies above this are read a few at a time, so that many large ones cannot fill a small machine.
const LARGE: usize = 64 << 10;
static LARGE_AT_ONCE: Semaphore = Semaphore::const_new(4);
const PATIENCE: Duration = Duration::from_mins(1);

/// The fields of a form, in their order.
#[derive(Default)]
pub struct Fields(Vec<(String, String, bool)>);

impl Fields {
    /// Parses `application/x-www-form-urlencoded`.
    #[must_use]
    pub fn parse(body: &[u8]) -> Fields {
        let pairs = body.split(|b| *b == b'&').filter(|pair| !pair.is_empty()).map(|pair| {
            let mut halves = pair.splitn(2, |b| *b == b'=');
            let (name, _) = clean(&decode(halves.next().unwrap_or_default()));
            let (value, spoilt) = clean(&decode(halves.next().unwrap_or_default()));
            (name, value, spoilt)
        });
        Fields(pairs.collect())
    }

    /// Fields made by the house itself, to show a form again.
    #[must_use]
    pub fn of(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, value)| ((*name).to_string(), (*value).to_string(), false)).collect())
    }

    /// The first field of this name; empty if there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, ..)| n == name).map_or("", |(_, value, _)| value)
    }

    /// All fields of this name, in their order: boxes that may be ticked together.
    pub fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.iter().filter(move |(n, ..)| n == name).map(|(_, value, _)| value.as_str())
    }

    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, ..)| n == name)
    }

    /// True if something that is no text was taken out of any field.
    #[must_use]
    pub fn is_spoilt(&self) -> bool {
        self.0.iter().any(|(.., spoilt)| *spoilt)
    }
}

fn decode(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        out.push(match first {
            b'+' => b' ',
            b'%' => match after.get(..2).and_then(|two| std::str::from_utf8(two).ok()).and_then(|two| u8::from_str_radix(two, 16).ok()) {
                Some(byte) => {
                    rest = &after[2..];
                    byte
                }
                None => b'%',
            },
            other => *other,
        });
    }
    out
}

/// The text without what is no text, trimmed, and whether anything was taken out.
fn clean(bytes: &[u8]) -> (String, bool) {
    let (text, broken) = match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_string(), false),
        Err(_) => (String::from_utf8_lossy(bytes).replace('\u{fffd}', ""), true),
    };
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = text.chars().filter(|c| !is_no_text(*c)).nfc().collect();
    let spoilt = broken || text.chars().any(is_no_text);
    (kept.trim().to_string(), spoilt)
}

/// Bytes of a text that is kept at most: as many as can be sealed.
const SEALED: usize = 16_000;

/// A text that came by itself and cannot be sent back to be made shorter: cleaned, and cut where it cannot be kept.
#[must_use]
pub fn texted(text: &str) -> String {
    let (mut kept, _) = clean(text.as_bytes());
    if kept.len() > SEALED {
        kept.truncate(kept.floor_char_boundary(SEALED));
        kept.push('…');
    }
    kept
}

/// The same for a text that is text already.
pub(super) fn cleaned(text: &str) -> (String, bool) {
    clean(text.as_bytes())
}

/// Control signs, direction overrides and isolates, and code points that never are characters. Marks that Arabic and
/// other scripts need (U+200C to U+200F, U+061C) are text.
fn is_no_text(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fdd0}'..='\u{fdef}')
        || (c as u32) & 0xfffe == 0xfffe
}

/// Why a body could not be read at all.
#[derive(Debug, Clone, Copy)]
pub enum Unread {
    TooLarge,
    NotAForm,
    Broken,
}

impl IntoResponse for Unread {
    fn into_response(self) -> Response {
        let (status, id) = match self {
            Unread::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "err-huge"),
            Unread::NotAForm => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "err-form"),
            Unread::Broken => (StatusCode::BAD_REQUEST, "err-form"),
        };
        super::error::trouble(status, Error::Refused(id))
    }
}

impl<S: Sync> FromRequest<S> for Fields {
    type Rejection = Unread;

    async fn from_request(request: Request, _: &S) -> Result<Self, Unread> {
        let (parts, body) = request.into_parts();
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("application/x-www-form-urlencoded");
        if !kind.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded") {
            return Err(Unread::NotAForm);
        }
        let length = parts.headers.get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()).and_then(|v| v.parse::<usize>().ok());
        if length.is_some_and(|n| n > LARGEST) {
            return Err(Unread::TooLarge);
        }
        let _turn = if length.is_none_or(|n| n > LARGE) { Some(LARGE_AT_ONCE.acquire().await.map_err(|_| Unread::Broken)?) } else { None };
        read(body, LARGEST).await.map(|bytes| Fields::parse(&bytes))
    }
}

pub(super) async fn read(body: Body, most: usize) -> Result<Vec<u8>, Unread> {
    match tokio::time::timeout(PATIENCE, Limited::new(body, most).collect()).await {
        Ok(Ok(collected)) => Ok(collected.to_bytes().to_vec()),
        Ok(Err(e)) if e.downcast_ref::<http_body_util::LengthLimitError>().is_some() => Err(Unread::TooLarge),
        _ => Err(Unread::Broken),
    }
}

/// The most letters a person may write at once. A promise of the page, not of the database.
pub const LETTERS: usize = 4_000;

/// By how many letters a text is too long.
#[must_use]
pub fn too_long(text: &str) -> Option<usize> {
    text.chars().count().checked_sub(LETTERS).filter(|over| *over > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn field(value: &str) -> (String, bool) {
        let fields = Fields::parse(format!("words={value}&see=team").as_bytes());
        (fields.get("words").to_string(), fields.is_spoilt())
    }

    #[test]
    fn text_is_text_in_any_script_and_markup_is_only_text() {
        assert_eq!(field("caf%C3%A9+au+lait%0D%0Aplease"), ("café au lait\nplease".into(), false));
        assert_eq!(field("cafe%CC%81"), ("café".into(), false), "one form for one letter");
        assert_eq!(field("%3Cscript%3E1+%3C+2"), ("<script>1 < 2".into(), false));
        assert_eq!(field("%D8%A7%E2%80%8F%D8%A8"), ("ا\u{200f}ب".into(), false), "marks that a script needs stay");
        assert_eq!(field("100%+sure"), ("100% sure".into(), false));
    }

    #[test]
    fn what_is_no_text_is_taken_out_and_said() {
        assert_eq!(field("a%00b"), ("ab".into(), true));
        assert_eq!(field("a%FFb"), ("ab".into(), true));
        assert_eq!(field("%E2%80%AEevil"), ("evil".into(), true));
        assert_eq!(field("a%1Bb"), ("ab".into(), true));
    }

    #[test]
    fn letters_are_counted_not_bytes() {
        assert_eq!(too_long(&"ж".repeat(4_000)), None);
        assert_eq!(too_long(&"ж".repeat(4_001)), Some(1));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let fields = Fields::parse(&body);
            prop_assert!(!fields.get("words").contains('\0'));
        }

        #[test]
        fn what_is_encoded_comes_back(text in "[^\\p{C}]{0,60}") {
            let body = url::form_urlencoded::Serializer::new(String::new()).append_pair("words", &text).finish();
            let expected: String = text.nfc().collect();
            let fields = Fields::parse(body.as_bytes());
            prop_assert_eq!(fields.get("words"), expected.trim());
        }
    }
}
