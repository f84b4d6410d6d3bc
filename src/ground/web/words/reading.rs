//! Help with plain words for whoever writes what others read. It counts and suggests; it never stops anybody.

use super::Locale;

/// Words in a sentence beyond which it is long: for most readers, and for easy read.
const LONG: usize = 20;
const LONG_EASY: usize = 12;

/// How a text reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub words: usize,
    /// Each as it stands, with how many words it has.
    pub long: Vec<(String, usize)>,
    /// Hard words that are in it, each with an easier one.
    pub hard: Vec<(&'static str, &'static str)>,
}

impl Reading {
    #[must_use]
    pub fn is_easy(&self) -> bool {
        self.long.is_empty() && self.hard.is_empty()
    }
}

/// Reads a text in its language. Hard words are known in English only.
#[must_use]
pub fn read(text: &str, locale: Locale) -> Reading {
    let most = if locale == Locale::Easy { LONG_EASY } else { LONG };
    let count = |s: &str| words(s).count();
    let long = sentences(text).map(|s| (s.to_string(), count(s))).filter(|(_, n)| *n > most).collect();
    let plain = format!(" {} ", words(text).map(str::to_lowercase).collect::<Vec<_>>().join(" "));
    let english = matches!(locale, Locale::English | Locale::Easy);
    let hard = HARD.iter().filter(|(hard, _)| english && plain.contains(&format!(" {hard} "))).copied().collect();
    Reading { words: count(text), long, hard }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '!', '?', '؟', '۔', '።', '\n']).map(str::trim)
}

/// How many words its longest sentence has.
#[must_use]
pub fn longest(text: &str) -> usize {
    sentences(text).map(|s| words(s).count()).max().unwrap_or(0)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').filter(|w| w.chars().any(char::is_alphanumeric))
}

/// Words of offices, and what people say. After the A to Z of alternative words of the Plain English Campaign.
const HARD: &[(&str, &str)] = &[
    ("accommodation", "room"),
    ("accordingly", "so"),
    ("additional", "more"),
    ("allocated", "given"),
    ("appropriate", "right"),
    ("approximately", "about"),
    ("ascertain", "find out"),
    ("assist", "help"),
    ("assistance", "help"),
    ("at present", "now"),
    ("attempt", "try"),
    ("clarify", "make clear"),
    ("colleagues", "the team"),
    ("commence", "start"),
    ("complete", "finish"),
    ("concerning", "about"),
    ("consequently", "so"),
    ("currently", "now"),
    ("due to", "because of"),
    ("endeavour", "try"),
    ("ensure", "make sure"),
    ("escalated", "passed on"),
    ("facilities", "rooms"),
    ("feedback", "what you told us"),
    ("following", "after"),
    ("forthcoming", "coming"),
    ("furthermore", "also"),
    ("however", "but"),
    ("implement", "do"),
    ("incident", "what happened"),
    ("in order to", "to"),
    ("inform", "tell"),
    ("initiate", "start"),
    ("liaise", "talk"),
    ("notify", "tell"),
    ("obtain", "get"),
    ("policy", "our rule"),
    ("prior to", "before"),
    ("procedure", "how we do it"),
    ("provide", "give"),
    ("purchase", "buy"),
    ("receive", "get"),
    ("regarding", "about"),
    ("request", "ask"),
    ("require", "need"),
    ("resolve", "sort out"),
    ("respond", "answer"),
    ("submit", "send"),
    ("sufficient", "enough"),
    ("terminate", "end"),
    ("therefore", "so"),
    ("unable to", "cannot"),
    ("utilise", "use"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_sentences_and_hard_words_are_named() {
        let official = "Regarding your request, we will endeavour to ensure that additional accommodation is provided prior to the commencement of the \
                        forthcoming month, subject to availability. We will call you.";
        let read = read(official, Locale::English);
        assert_eq!((read.words, read.long.len()), (28, 1));
        assert_eq!(read.long[0].1, 24);
        let hard: Vec<&str> = read.hard.iter().map(|(hard, _)| *hard).collect();
        assert_eq!(hard, ["accommodation", "additional", "endeavour", "ensure", "forthcoming", "prior to", "regarding", "request"]);
    }

    #[test]
    fn what_people_say_is_easy() {
        let said = "Thank you. The plumber comes today.\nIt will be warm at five!";
        assert!(read(said, Locale::English).is_easy());
        assert!(read("We provided rooms", Locale::English).is_easy(), "only the word itself");
        assert!(read("Regarding", Locale::Polish).is_easy());
        let thirteen = "one two three four five six seven eight nine ten eleven twelve thirteen";
        assert!(read(thirteen, Locale::English).is_easy() && !read(thirteen, Locale::Easy).is_easy());
        assert_eq!(read("سيأتي السباك اليوم؟ نعم", Locale::Arabic).words, 4);
    }

    #[test]
    fn every_hard_word_stands_once_and_in_order() {
        assert!(HARD.windows(2).all(|w| w[0].0.replace(' ', "") < w[1].0.replace(' ', "") || w[0].0 < w[1].0));
        let hard: std::collections::BTreeSet<_> = HARD.iter().map(|(hard, _)| hard).collect();
        assert!(hard.len() == HARD.len() && HARD.iter().all(|(_, easy)| !hard.contains(easy)));
    }
}
