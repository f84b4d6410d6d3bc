//! Six words on a page, and a picture beside each for people who look rather than read.
//!
//! The picture of a word is public; which words somebody has is not. A picture with an address of its own would write
//! those words into the log of every server on the way, so each comes inside the page or not at all.

use super::words::Locale;
use base64::{Engine, engine::general_purpose::STANDARD};
use maud::{Markup, html};
use std::{collections::HashMap, sync::LazyLock};

/// Word, drawing and length of its PNG, a line each; the PNGs lie one after another in the order of the lines.
const TABLE: &str = include_str!("../../../static/words/pictures.tsv");
const DRAWN: &[u8] = include_bytes!("../../../static/words/pictures.bin");

/// What they are called, who made them, how they may be used, and where they come from.
pub const DRAWN_BY: [&str; 4] = ["OpenMoji", "OpenMoji, changed: cut to the edge and made small", "CC BY-SA 4.0", "https://openmoji.org"];

static PICTURES: LazyLock<HashMap<&str, String>> = LazyLock::new(|| {
    let mut rest = DRAWN;
    let mut pictures = HashMap::new();
    for line in TABLE.lines() {
        let mut parts = line.split('\t');
        let (word, length) = (parts.next(), parts.nth(1).and_then(|n| n.parse().ok()));
        let Some((word, (png, after))) = word.zip(length.and_then(|n| rest.split_at_checked(n))) else { break };
        pictures.insert(word, format!("data:image/png;base64,{}", STANDARD.encode(png)));
        rest = after;
    }
    pictures
});

/// The picture of a word, where somebody has drawn it.
#[must_use]
pub fn picture(word: &str) -> Markup {
    html! { @if let Some(picture) = PICTURES.get(word) { img.pic src=(picture) alt="" width="40" height="40"; } }
}

/// Words to keep: six with their pictures, and the same number in digits.
#[must_use]
pub fn ticket(l: Locale, words: &[&str; 6], digits: &str) -> Markup {
    html! {
        div.ticket #ticket {
            ol translate="no" lang="en" dir="ltr" { @for word in words { li { span { (word) } (picture(word)) } } }
            p.hint { (l.t("or-number")) }
            p.digits { bdi dir="ltr" { (digits) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::anon::WORDS;

    #[test]
    fn every_picture_belongs_to_a_word_and_nothing_is_left_over() {
        let lengths: Vec<usize> = TABLE.lines().map(|line| line.split('\t').nth(2).unwrap().parse().unwrap()).collect();
        assert_eq!((PICTURES.len(), lengths.iter().sum::<usize>()), (lengths.len(), DRAWN.len()));
        assert!(PICTURES.keys().all(|word| WORDS.binary_search(word).is_ok()));
        let mut at = 0;
        for length in lengths {
            assert!(DRAWN[at..].starts_with(b"\x89PNG\r\n\x1a\n") && DRAWN[at..][..length].ends_with(b"IEND\xaeB`\x82"));
            at += length;
        }
    }

    #[test]
    fn a_picture_has_no_address() {
        let words = ["anchor", "apple", "bridge", "candle", "river", "zebra"];
        let page = ticket(Locale::English, &words, "1234 5678 9012 3456").into_string();
        assert!(page.split("src=\"").skip(1).all(|src| src.starts_with("data:")), "{page}");
        assert!(page.contains("<img") && page.matches("<li>").count() == 6, "{page}");
    }
}
