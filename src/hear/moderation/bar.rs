//! Bars: which parts of what somebody wrote are taken out, and why. Words are never put in their place.
//!
//! In a text that may be shown a bar is one sign of U+FDD0 to U+FDD4, one for each reason. These are noncharacters, which
//! Unicode keeps for a program's own use: nobody can type one, every form takes them out and says so, and whatever comes
//! in another way loses them here ([`plain`]). So a bar on the board is always one that a moderator made.

use crate::error::Result;
use std::{fmt::Write as _, ops::Range};

/// Why something is held back: a closed list. The first five are for a part of what was written, all are for the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
pub enum Reason {
    /// It names a person.
    Person,
    /// A telephone number, an address, a link.
    Contact,
    /// It says where or when.
    Place,
    /// A threat, or hate.
    Threat,
    Unlawful,
    /// Somebody could be in danger.
    Safety,
    /// An advert, or the same sent everywhere.
    Advert,
    /// The same as another.
    Same,
    /// The writer asked for it.
    Asked,
}

impl Reason {
    pub const ALL: [Reason; 9] =
        [Reason::Person, Reason::Contact, Reason::Place, Reason::Threat, Reason::Unlawful, Reason::Safety, Reason::Advert, Reason::Same, Reason::Asked];

    /// Those for a part of what was written.
    pub const PARTS: &[Reason] = Reason::ALL.split_at(5).0;

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Reason::Person => "person",
            Reason::Contact => "contact",
            Reason::Place => "place",
            Reason::Threat => "threat",
            Reason::Unlawful => "unlawful",
            Reason::Safety => "safety",
            Reason::Advert => "advert",
            Reason::Same => "same",
            Reason::Asked => "asked",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|r| r.key() == key)
    }

    /// The sign that stands for it, where it is a reason for a part.
    fn mark(self) -> char {
        let nth = Reason::PARTS.iter().position(|r| *r == self).and_then(|n| u32::try_from(n).ok()).unwrap_or_default();
        char::from_u32(FIRST + nth).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn of_mark(c: char) -> Option<Reason> {
        (c as u32).checked_sub(FIRST).and_then(|nth| Reason::PARTS.get(usize::try_from(nth).ok()?)).copied()
    }
}

const FIRST: u32 = 0xfdd0;

/// A text without any sign that could be taken for a bar.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{fdd0}'..='\u{fdef}')).collect()
}

/// A part of a text that may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'t> {
    Words(&'t str),
    Bar(Reason),
}

/// A text that may be shown, taken apart at its bars.
#[must_use]
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    // Most texts have none, and every sign that could be one begins with this byte.
    if !text.as_bytes().contains(&0xef) {
        return if text.is_empty() { Vec::new() } else { vec![Piece::Words(text)] };
    }
    let (mut pieces, mut last) = (Vec::new(), 0);
    for (at, c) in text.char_indices() {
        if let Some(reason) = Reason::of_mark(c) {
            if last < at {
                pieces.push(Piece::Words(&text[last..at]));
            }
            pieces.push(Piece::Bar(reason));
            last = at + c.len_utf8();
        }
    }
    if last < text.len() {
        pieces.push(Piece::Words(&text[last..]));
    }
    pieces
}

/// Which parts of one text are taken out: in their order, none over another, each on whole letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bars(Vec<(Range<usize>, Reason)>);

impl Bars {
    /// Those that lie in the text. Where two lie over each other they become one, for the first one's reason.
    #[must_use]
    pub fn new(text: &str, mut bars: Vec<(Range<usize>, Reason)>) -> Bars {
        bars.retain(|(at, reason)| {
            at.start < at.end && at.end <= text.len() && text.is_char_boundary(at.start) && text.is_char_boundary(at.end) && Reason::PARTS.contains(reason)
        });
        bars.sort_by_key(|(at, _)| (at.start, at.end));
        let mut all: Vec<(Range<usize>, Reason)> = Vec::with_capacity(bars.len());
        for (at, reason) in bars {
            match all.last_mut().filter(|(last, _)| at.start < last.end) {
                Some((last, _)) => last.end = last.end.max(at.end),
                None => all.push((at, reason)),
            }
        }
        Bars(all)
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &(Range<usize>, Reason)> {
        self.0.iter()
    }

    /// The text with its bars, as it may be shown.
    #[must_use]
    pub fn over(&self, text: &str) -> String {
        let (mut out, mut last) = (String::with_capacity(text.len()), 0);
        for (at, reason) in &self.0 {
            out.push_str(&plain(text.get(last..at.start).unwrap_or_default()));
            out.push(reason.mark());
            last = at.end;
        }
        out + &plain(text.get(last..).unwrap_or_default())
    }

    /// How many words are taken out.
    #[must_use]
    pub fn words(&self, text: &str) -> i64 {
        let count = self.0.iter().map(|(at, _)| text.get(at.clone()).map_or(0, |t| t.split_whitespace().count())).sum::<usize>();
        i64::try_from(count).unwrap_or(i64::MAX)
    }

    /// Each reason once.
    #[must_use]
    pub fn reasons(&self) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = self.0.iter().map(|(_, r)| *r).collect();
        reasons.sort_unstable();
        reasons.dedup();
        reasons
    }

    /// As they are kept, sealed: "3 10 person", one a line.
    #[must_use]
    pub fn written(&self) -> String {
        self.0.iter().fold(String::new(), |mut out, (at, reason)| {
            let _ = writeln!(out, "{} {} {}", at.start, at.end, reason.key());
            out
        })
    }

    /// Reads what [`Bars::written`] wrote about this text.
    #[must_use]
    pub fn read(text: &str, written: &str) -> Bars {
        let bar = |line: &str| {
            let mut parts = line.split(' ');
            let (start, end) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            Some((start..end, Reason::from_key(parts.next()?)?))
        };
        Bars::new(text, written.lines().filter_map(bar).collect())
    }
}

/// Opens what was sealed about a text.
pub(super) fn opened(key: &crate::ground::anon::DialogueKey, text: &str, sealed: Option<&[u8]>) -> Result<Bars> {
    sealed.map_or(Ok(Bars::default()), |sealed| Ok(Bars::read(text, &key.open("bars", sealed)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nobody_can_write_a_bar() {
        assert_eq!(Bars::default().over("a\u{fdd0}b\u{fdd3}"), "ab");
        assert_eq!(pieces("a\u{fdd0}b"), [Piece::Words("a"), Piece::Bar(Reason::Person), Piece::Words("b")]);
        let form = crate::ground::web::form::Fields::parse("words=a%EF%B7%90b".as_bytes());
        assert!(form.is_spoilt() && form.get("words") == "ab");
    }

    proptest! {
        #[test]
        fn bars_come_back_as_they_were_written(text in "(?s).{0,40}", cuts in prop::collection::vec((0usize..60, 0usize..60, 0usize..9), 0..6)) {
            let bars = Bars::new(&text, cuts.into_iter().map(|(a, b, r)| (a..b, Reason::ALL[r])).collect());
            prop_assert_eq!(&Bars::read(&text, &bars.written()), &bars);
            let shown = bars.over(&text);
            prop_assert_eq!(pieces(&shown).iter().filter(|p| matches!(p, Piece::Bar(_))).count(), bars.iter().count());
            let left: String = pieces(&shown).iter().map(|p| match p { Piece::Words(w) => *w, Piece::Bar(_) => "" }).collect();
            let mut rest = String::new();
            let mut last = 0;
            for (at, _) in bars.iter() { rest.push_str(&text[last..at.start]); last = at.end; }
            rest.push_str(&text[last..]);
            prop_assert_eq!(left, plain(&rest));
        }
    }
}
