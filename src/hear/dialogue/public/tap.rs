//! The six words, tapped instead of typed: first the letter a word starts with, then the word among those with that letter.
//! For people who would rather look than spell, and for a second pair of eyes beside them.
//!
//! Nothing is kept on the way: the words tapped so far travel in the form, like a word somebody is typing.

use super::{shell, view};
use crate::ground::{
    anon::WORDS,
    web::{form::Fields, page::Tongues, words::Locale},
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};

/// So many words make a receipt.
const ALL: usize = 6;

/// How far somebody has come.
pub struct Tapped {
    /// The words so far, each one of the list.
    pub words: Vec<&'static str>,
    /// The letter of the next one.
    pub letter: Option<char>,
}

impl Tapped {
    /// What the form brought, and what was pressed on it; nothing where the words are typed.
    pub fn read(fields: &Fields) -> Option<Tapped> {
        if fields.get("go") != "tap" && !fields.has("tap") {
            return None;
        }
        let known = |word: &str| WORDS.binary_search(&word).ok().map(|at| WORDS[at]);
        let mut words: Vec<&str> = fields.all("tapped").chain(fields.all("word")).filter_map(known).take(ALL).collect();
        if fields.get("go") == "off" {
            words.pop();
        }
        let is_next = |letter: &char| words.len() < ALL && !fields.has("word") && letters().any(|l| l == *letter);
        let letter = fields.get("letter").chars().next().filter(is_next);
        Some(Tapped { words, letter })
    }

    /// The words as they would be typed, once all are there.
    pub fn typed(&self) -> Option<String> {
        (self.words.len() == ALL).then(|| self.words.join(" "))
    }

    /// The page on which the next word is chosen, or where all six are there and open nothing, the last one taken off.
    pub fn page(&self, l: Locale, status: StatusCode, kept: &str, errors: &[(&str, String)]) -> Response {
        let n = self.words.len() + 1;
        let choices = match self.letter {
            _ if n > ALL => view::Choices::None,
            Some(letter) => view::Choices::Words(WORDS.iter().filter(|w| w.starts_with(letter)).copied().collect()),
            None => view::Choices::Letters(letters().collect()),
        };
        let title = l.t("tap-title");
        let title = if errors.is_empty() { title } else { l.with("err-in-title", &[("title", &title)]) };
        let main = view::tap(l, &self.words, &choices, kept, errors);
        (status, shell(l, &title, None, Tongues::Keeping("tap"), main)).into_response()
    }

    /// What a change of language has to carry.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let words = self.words.iter().map(|word| ("tapped", (*word).to_string()));
        [("tap", "yes".to_string())].into_iter().chain(words).chain(self.letter.map(|letter| ("letter", letter.to_string()))).collect()
    }
}

/// The letters words start with.
fn letters() -> impl Iterator<Item = char> {
    let mut last = None;
    WORDS.iter().filter_map(|word| word.chars().next()).filter(move |letter| last.replace(*letter) != Some(*letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_of_the_list_are_tapped_and_never_more_than_six() {
        let read = |pairs: &[(&str, &str)]| Tapped::read(&Fields::of(pairs)).unwrap();
        assert!(Tapped::read(&Fields::of(&[("receipt", "apple")])).is_none());
        let (first, last) = (WORDS[0], WORDS[WORDS.len() - 1]);
        let tapped = read(&[("tap", "yes"), ("tapped", first), ("tapped", "<b>"), ("word", last)]);
        assert_eq!((tapped.words, tapped.letter), (vec![first, last], None));
        assert_eq!(read(&[("tap", "yes"), ("tapped", first), ("tapped", last), ("go", "off")]).words, [first]);
        assert_eq!(read(&[("tap", "yes"), ("letter", "a")]).letter, Some('a'));
        assert_eq!(read(&[("tap", "yes"), ("letter", "1")]).letter, None);
        let seven = read(&vec![("tapped", first); 7].into_iter().chain([("tap", "yes")]).collect::<Vec<_>>());
        assert_eq!((seven.words.len(), seven.typed().is_some()), (6, true));
    }

    #[test]
    fn letters_are_those_that_occur_in_their_order() {
        let all: String = letters().collect();
        assert!(all.starts_with("abc") && !all.contains('x'), "{all}");
        assert_eq!(all.len(), all.chars().collect::<std::collections::BTreeSet<_>>().len());
    }
}
