//! What is texted, made when it leaves. Nothing in it says which place it is, what it is about or who wrote: telephones are
//! shared, and a locked screen shows what comes.

use super::bridge::Says;
use crate::{
    ground::{
        anon::relay::going::Why,
        gsm7,
        web::words::{Locale, bare},
    },
    hear::dialogue::notice::News,
};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The longest that is sent: six parts. Who reads more of it reads it on the page.
const MOST: usize = 6;

/// Why somebody is texted about this news.
#[must_use]
pub fn why(news: News) -> Why {
    match news {
        News::Answer => Why::Answer,
        News::Question => Why::Question,
        News::MoreTime => Why::MoreTime,
        News::Closed => Why::Right,
        News::Changed => Why::Changed,
        News::Claimed => Why::Claimed,
    }
}

/// The text, ready for any telephone. `at` is where words are typed, without `https://`.
#[must_use]
pub fn text(l: Locale, why: Why, says: &Says, at: &str) -> String {
    let id = match why {
        Why::Got => "sms-got",
        Why::Night => "sms-night",
        Why::Help => "sms-help",
        Why::Words => "sms-words",
        Why::Stopped => "sms-stopped",
        Why::Found => "sms-found",
        Why::Lost => "sms-lost",
        Why::Answer => "sms-answer",
        Why::Question => "sms-question",
        Why::MoreTime => "sms-more-time",
        Why::Right => "sms-right",
        Why::Changed => "sms-changed",
        Why::Claimed => "sms-claimed",
        Why::Test => "sms-test",
        Why::VoteIn => "sms-vote-in",
        Why::VoteUsed => "sms-vote-used",
        Why::VoteUnknown => "sms-vote-unknown",
        Why::VoteMany => "sms-vote-many",
        Why::VoteLink => "sms-vote-link",
        Why::VoteOver => "sms-vote-over",
        Why::Told => return told(l, says.words.as_deref().unwrap_or_default(), at),
    };
    let day = |day: Option<crate::clock::Day>| day.map(|d| l.day(d)).unwrap_or_default();
    let (date, first) = (day(says.answer_by), day(says.promised));
    let filled = l.with(id, &[("at", at), ("date", &date), ("first", &first), ("words", says.words.as_deref().unwrap_or_default())]);
    ours(&bare(&filled))
}

/// Our own words: letters lose their marks where that makes one text of two.
fn ours(text: &str) -> String {
    let stripped: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .map(|c| {
            if c == 'ł' {
                'l'
            } else if c == 'Ł' {
                'L'
            } else {
                c
            }
        })
        .collect();
    let stripped = gsm7::plain(&stripped);
    if gsm7::first_foreign(&stripped).is_none() { stripped } else { gsm7::plain(text) }
}

/// Somebody's own words keep their letters. What is too long ends with where the rest is.
fn told(l: Locale, words: &str, at: &str) -> String {
    let words = gsm7::plain(words);
    if gsm7::count(&words).parts <= MOST {
        return words;
    }
    let rest = format!(" {}", ours(&bare(&l.with("sms-rest", &[("at", at)]))));
    let mut end = words.len();
    while end > 0 && gsm7::count(&format!("{}{rest}", &words[..end])).parts > MOST {
        end = words.floor_char_boundary(end.saturating_sub(20));
    }
    format!("{}{rest}", words[..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{clock::Day, ground::gsm7::Alphabet};

    const ALL: [Why; 14] = [
        Why::Got,
        Why::Night,
        Why::Help,
        Why::Words,
        Why::Stopped,
        Why::Found,
        Why::Lost,
        Why::Answer,
        Why::Question,
        Why::MoreTime,
        Why::Right,
        Why::Changed,
        Why::Claimed,
        Why::Test,
    ];

    fn is_latin(l: Locale) -> bool {
        l.own_name().chars().next().is_some_and(|c| c < '\u{250}')
    }

    #[test]
    fn each_is_one_text_message_where_letters_are_latin_and_two_elsewhere() {
        // The longest day there is, and the longest words.
        let day = (0..365).map(|n| Day(20_000 + n));
        for l in Locale::ALL {
            let longest = day.clone().max_by_key(|d| l.day(*d).len());
            let says =
                Says { words: Some("chicken blanket mountain orchard elephant umbrella".into()), answer_by: longest, promised: longest, ..Says::default() };
            for why in ALL {
                let text = text(l, why, &says, "hear.example.org/back");
                let count = gsm7::count(&text);
                let most = if count.alphabet == Alphabet::Gsm7 { 1 } else { 3 };
                assert!(count.parts <= most, "{} {why:?}: {} parts, {} units: {text}", l.tag(), count.parts, count.units);
                assert!(!text.contains(['\u{2068}', '\u{2069}', '{']), "{text}");
                assert!(!is_latin(l) || count.alphabet == Alphabet::Gsm7, "{text}");
            }
        }
    }

    #[test]
    fn a_long_answer_says_where_its_rest_is() {
        let says = |words: String| Says { words: Some(words), ..Says::default() };
        let short = text(Locale::English, Why::Told, &says("The timer is new – hot water until ten…".into()), "x.org/back");
        assert_eq!(short, "The timer is new - hot water until ten...");
        for words in ["We do it. ".repeat(300), "Zażółć gęślą jaźń ".repeat(100), "\u{1F642}".repeat(700)] {
            let sent = text(Locale::English, Why::Told, &says(words), "x.org/back");
            assert!(gsm7::count(&sent).parts <= MOST && sent.ends_with("x.org/back"), "{}", sent.len());
        }
    }
}
