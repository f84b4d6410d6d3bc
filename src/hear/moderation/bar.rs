//! Bars: which parts of what somebody wrote are taken out, and why. Words are never put in their place.
//!
//! In a text that may be shown a bar is one sign of U+FDD0 to U+FDD4, one for each reason. These are noncharacters, which
//! Unicode keeps for a program's own use: nobody can type one, every form takes them out and says so, and whatever comes
//! in another way loses them here ([`plain`]). So a bar on the board is always one that a moderator made.

use crate::{error::Result, ground::anon::scrub};
use regex::RegexBuilder;
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

/// Something the house proposes to take out, wherever it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    pub text: String,
    /// What it is, in words for staff: "a room".
    pub what: &'static str,
    pub reason: Reason,
    at: Vec<Range<usize>>,
}

/// What may show who somebody is, each once. `names` are those of the people who work there.
#[must_use]
pub fn suggestions(text: &str, names: &[String]) -> Vec<Suggestion> {
    let mut all: Vec<Suggestion> = Vec::new();
    for found in scrub::find(text, names) {
        let words = &text[found.at.clone()];
        let (what, reason) = match found.what {
            scrub::What::Name => ("a name", Reason::Person),
            scrub::What::Phone => ("a telephone number", Reason::Contact),
            scrub::What::Email => ("a mail address", Reason::Contact),
            scrub::What::Insurance => ("a National Insurance number", Reason::Contact),
            scrub::What::Postcode => ("a postcode", Reason::Place),
            scrub::What::Link => ("a link", Reason::Contact),
            scrub::What::Room => ("a room", Reason::Place),
            scrub::What::When => ("a time", Reason::Place),
        };
        match all.iter_mut().find(|s| s.text == words && s.reason == reason) {
            Some(same) => same.at.push(found.at),
            None => all.push(Suggestion { text: words.into(), what, reason, at: vec![found.at] }),
        }
    }
    all
}

/// Where a phrase stands in a text: as whole words, letters large or small, any space as any other.
#[must_use]
pub fn places_of(text: &str, phrase: &str) -> Vec<Range<usize>> {
    let pattern: Vec<String> = phrase.split_whitespace().map(regex::escape).collect();
    let built = RegexBuilder::new(&pattern.join(r"\s+")).case_insensitive(true).build();
    let (false, Ok(pattern)) = (pattern.is_empty(), built) else { return Vec::new() };
    let joins = |a: Option<char>, b: Option<char>| a.zip(b).is_some_and(|(a, b)| a.is_alphanumeric() && b.is_alphanumeric());
    let whole = |at: &Range<usize>| {
        let found = &text[at.clone()];
        !joins(text[..at.start].chars().next_back(), found.chars().next()) && !joins(found.chars().next_back(), text[at.end..].chars().next())
    };
    pattern.find_iter(text).map(|hit| hit.range()).filter(whole).collect()
}

/// What a moderator marked: the suggestions that are ticked, and phrases with a reason each.
#[derive(Debug, Clone, Default)]
pub struct Marking {
    pub ticked: Vec<String>,
    pub phrases: Vec<(String, String)>,
}

/// What is wrong with one row of phrases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    NotThere,
    NoReason,
    NoPhrase,
}

impl Marking {
    /// All suggestions ticked, as a page is first shown.
    #[must_use]
    pub fn first(suggestions: &[Suggestion]) -> Marking {
        Marking { ticked: suggestions.iter().map(|s| s.text.clone()).collect(), phrases: Vec::new() }
    }

    /// What would be marked to make these bars.
    #[must_use]
    pub fn of(text: &str, bars: &Bars, suggestions: &[Suggestion]) -> Marking {
        let has = |at: &Range<usize>| bars.iter().any(|(bar, _)| bar.start <= at.start && at.end <= bar.end);
        let ticked: Vec<&Suggestion> = suggestions.iter().filter(|s| s.at.iter().all(has)).collect();
        let mut phrases: Vec<(String, String)> = Vec::new();
        for (at, reason) in bars.iter().filter(|(at, _)| !ticked.iter().any(|s| s.at.contains(at))) {
            let row = (text[at.clone()].split_whitespace().collect::<Vec<_>>().join(" "), reason.key().to_string());
            if !phrases.contains(&row) {
                phrases.push(row);
            }
        }
        Marking { ticked: ticked.into_iter().map(|s| s.text.clone()).collect(), phrases }
    }

    /// The bars that were meant, or which rows cannot be read.
    ///
    /// # Errors
    /// Each row that is wrong, by its number.
    pub fn bars(&self, text: &str, suggestions: &[Suggestion]) -> std::result::Result<Bars, Vec<(usize, Wrong)>> {
        let (mut bars, mut wrong) = (Vec::new(), Vec::new());
        for s in suggestions.iter().filter(|s| self.ticked.contains(&s.text)) {
            bars.extend(s.at.iter().map(|at| (at.clone(), s.reason)));
        }
        for (n, (phrase, reason)) in self.phrases.iter().enumerate().filter(|(_, (p, r))| !p.is_empty() || !r.is_empty()) {
            let reason = Reason::from_key(reason).filter(|r| Reason::PARTS.contains(r));
            let at = places_of(text, phrase);
            match (phrase.is_empty(), at.is_empty(), reason) {
                (true, ..) => wrong.push((n, Wrong::NoPhrase)),
                (_, true, _) => wrong.push((n, Wrong::NotThere)),
                (.., None) => wrong.push((n, Wrong::NoReason)),
                (.., Some(reason)) => bars.extend(at.into_iter().map(|at| (at, reason))),
            }
        }
        if wrong.is_empty() { Ok(Bars::new(text, bars)) } else { Err(wrong) }
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

    fn marked(text: &str, phrases: &[(&str, &str)]) -> std::result::Result<String, Vec<(usize, Wrong)>> {
        let phrases = phrases.iter().map(|(p, r)| ((*p).to_string(), (*r).to_string())).collect();
        Marking { ticked: vec![], phrases }.bars(text, &[]).map(|bars| bars.over(text))
    }

    #[test]
    fn a_phrase_is_found_wherever_it_stands_as_whole_words() {
        assert_eq!(marked("Al and also AL", &[("al", "person")]).unwrap(), "\u{fdd0} and also \u{fdd0}");
        assert_eq!(marked("the tall\nman there", &[("tall  man", "person")]).unwrap(), "the \u{fdd0} there");
        assert_eq!(marked("a (b) c", &[("(b)", "threat")]).unwrap(), "a \u{fdd3} c");
        assert_eq!(marked("one two", &[("", ""), ("two", "place")]).unwrap(), "one \u{fdd2}");
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named() {
        assert_eq!(marked("one two", &[("three", "person")]), Err(vec![(0, Wrong::NotThere)]));
        assert_eq!(
            marked("one two", &[("one", ""), ("two", "asked"), ("", "person")]),
            Err(vec![(0, Wrong::NoReason), (1, Wrong::NoReason), (2, Wrong::NoPhrase)])
        );
    }

    #[test]
    fn what_lies_over_each_other_is_one_bar() {
        assert_eq!(marked("in bed 4 here", &[("bed 4", "place"), ("4 here", "person")]).unwrap(), "in \u{fdd2}");
    }

    #[test]
    fn nobody_can_write_a_bar() {
        assert_eq!(Bars::default().over("a\u{fdd0}b\u{fdd3}"), "ab");
        assert_eq!(pieces("a\u{fdd0}b"), [Piece::Words("a"), Piece::Bar(Reason::Person), Piece::Words("b")]);
        let form = crate::ground::web::form::Fields::parse("words=a%EF%B7%90b".as_bytes());
        assert!(form.is_spoilt() && form.get("words") == "ab");
    }

    #[test]
    fn a_page_shows_again_what_was_marked() {
        let text = "Tom in room 12 shouts, says Piotr";
        let names = vec!["Tom Reid".to_string()];
        let all = suggestions(text, &names);
        let marking = Marking { ticked: vec!["room 12".into()], phrases: vec![("Piotr".into(), "person".into())] };
        let bars = marking.bars(text, &all).unwrap();
        let again = Marking::of(text, &bars, &all);
        assert_eq!((&again.ticked, &again.phrases), (&marking.ticked, &marking.phrases));
        assert_eq!((bars.words(text), bars.reasons()), (3, vec![Reason::Person, Reason::Place]));
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
