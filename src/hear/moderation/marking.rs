//! How a moderator marks what is taken out: ticks for what the program found, and phrases with a reason each, which are
//! looked for in the text. Whatever was marked comes back as it was, right or wrong.

use super::{Bars, Reason};
use crate::ground::anon::scrub;
use regex::RegexBuilder;
use std::ops::Range;

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

#[cfg(test)]
mod tests {
    use super::*;

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
}
