//! Words that may mean that somebody is in danger or was harmed.
//!
//! A hint puts a message higher in the list of those who read it anyway, and shows its writer once more where help is. It
//! never decides what a message is, never hides one and never shows one earlier: that is for people. Every language is
//! looked for in every message, for people write in the language they are afraid in. The lists are short and lean to
//! too many: a false one costs a glance. What was found is not kept, only that something was.

use std::{collections::HashMap, sync::LazyLock};
use unicode_normalization::UnicodeNormalization;

/// Phrases by how their first word begins, so that an ordinary word is looked at once.
static PHRASES: LazyLock<HashMap<String, Vec<Phrase>>> = LazyLock::new(|| {
    let mut by_beginning: HashMap<String, Vec<Phrase>> = HashMap::new();
    for list in [
        include_str!("hint/en.txt"),
        include_str!("hint/pl.txt"),
        include_str!("hint/ar.txt"),
        include_str!("hint/ro.txt"),
        include_str!("hint/fa.txt"),
        include_str!("hint/ckb.txt"),
        include_str!("hint/ti.txt"),
        include_str!("hint/ur.txt"),
        include_str!("hint/so.txt"),
        include_str!("hint/uk.txt"),
        include_str!("hint/cy.txt"),
        include_str!("hint/fr.txt"),
        include_str!("hint/es.txt"),
    ] {
        for line in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let phrase = Phrase::read(line);
            by_beginning.entry(beginning(&phrase.words[0])).or_default().push(phrase);
        }
    }
    by_beginning
});

fn beginning(word: &str) -> String {
    word.chars().take(2).collect()
}

/// A phrase as words; `open` if its last word may go on.
struct Phrase {
    words: Vec<String>,
    open: bool,
}

impl Phrase {
    fn read(line: &str) -> Phrase {
        Phrase { words: words(line.trim_end_matches('*')), open: line.ends_with('*') }
    }

    fn stands_at(&self, text: &[String]) -> bool {
        let last = self.words.len() - 1;
        text.len() > last
            && self.words.iter().zip(text).enumerate().all(|(n, (word, said))| {
                let goes_on = self.open && n == last;
                if goes_on { said.starts_with(word.as_str()) } else { said == word }
            })
    }
}

/// True if these words may mean that somebody is in danger or was harmed.
#[must_use]
pub fn is_there(text: &str) -> bool {
    let text = words(text);
    (0..text.len()).any(|at| PHRASES.get(&beginning(&text[at])).is_some_and(|here| here.iter().any(|phrase| phrase.stands_at(&text[at..]))))
}

/// Words as they are compared: small, without accents and vowel signs, the same letter however it is typed.
fn words(text: &str) -> Vec<String> {
    let plain: String = text.nfkd().flat_map(char::to_lowercase).filter_map(plain).collect();
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(String::from).collect()
}

/// One letter; nothing for signs that only ride on one, and for the apostrophe, which people leave out.
fn plain(c: char) -> Option<char> {
    Some(match c {
        // Marks that are left when a letter is taken apart; Arabic vowel signs; the stroke that stretches a word.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\'' | '\u{2019}' => return None,
        'ł' => 'l',
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        'ک' => 'ك',
        c => c,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_may_be_harm_is_noticed_in_every_house_language() {
        for said in [
            "I don't want to live like this",
            "I DON’T WANT TO LIVE",
            "he hits me when nobody looks",
            "I've taken tablets",
            "A man with a knife in the hall",
            "they took my passport",
            "Someone was stabbed.",
            "On chce mnie… boję się go",
            "boje sie go",
            "ZABIJĘ SIĘ",
            "wczoraj mnie pobił",
            "Nie chce zyc",
            "هو يضربني كل ليلة",
            "أُريدُ أن أموت",
            "اريد ان اموت",
            "معه سكين",
            "Vreau să mor",
            "می‌خواهم بمیرم",
            "دەمەوێت بمرم",
            "میں مرنا چاہتا ہوں",
            "Waxaan rabaa inaan dhinto",
            "Хочу померти",
            "Dw i eisiau marw",
            "Je veux mourir",
            "Quiero morir",
            "ክመውት እደሊ",
            "please help, my ex follows me\nto the door",
        ] {
            assert!(is_there(said), "{said}");
        }
    }

    #[test]
    fn ordinary_words_are_left_alone() {
        for said in [
            "",
            "No hot water since Monday",
            "The soup was killer, thank you",
            "Could we have breakfast later?",
            "I was cut off the list",
            "The guns n roses evening was great: more guitars",
            "Ciepła woda nie działa",
            "Dziękuję za kolację",
            "الماء بارد منذ يوم الاثنين",
            "شكرًا على العشاء",
            "Apa caldă nu merge de luni",
            "آب گرم از دوشنبه قطع است",
            "ئاوی گەرم نییە",
            "پیر سے گرم پانی نہیں ہے",
            "Biyuhu waa qabow yihiin",
            "Гарячої води немає з понеділка",
            "Mae'r dŵr yn oer ers dydd Llun",
            "La douche est froide depuis lundi",
            "Las duchas están frías desde el lunes",
            "ማይ ዝሑል እዩ",
        ] {
            assert!(!is_there(said), "{said}");
        }
    }

    #[test]
    fn every_line_of_the_lists_finds_itself() {
        let all: Vec<&Phrase> = PHRASES.values().flatten().collect();
        for phrase in &all {
            assert!(is_there(&phrase.words.join(" ")), "{:?}", phrase.words);
        }
        assert!(all.len() > 150);
    }

    proptest! {
        #[test]
        fn no_text_breaks_it(text in "\\PC{0,200}") {
            let _ = is_there(&text);
        }

        #[test]
        fn what_stands_around_does_not_hide_it(before in "[a-z ]{0,20}", after in "[a-z ]{0,20}") {
            let text = format!("{before} . I want to die! {after}");
            prop_assert!(is_there(&text));
        }
    }
}
