//! Languages that nobody speaks, made from English while it is read. They show to those who build the house what a
//! translation would break: in `en-XA` every letter has its accent, a word is about 40 % longer and a whole text stands
//! in brackets, so that a cut one shows; `ar-XB` is English written backwards in pages that run from the right. On either a text
//! that is not marked was never asked for here: it is written into the code. `ar-XC` has no text at all, and says all of
//! them in English (`borrowed`).
//!
//! They are in programs built to be tried out (with debug assertions) and in no other. A setting could be left on by
//! mistake in a house full of people; a language that was never built in cannot. They are in no list of languages, so
//! nobody is offered them: one types the prefix of the address.

use super::Locale;
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use std::borrow::Cow;

/// Marks that turn what stands between them round.
pub const BACKWARDS: char = '\u{202e}';
pub const AS_BEFORE: char = '\u{202c}';

/// Sets how the letters of this language are changed. What is filled in stays as it is.
pub fn set(bundle: &mut FluentBundle<FluentResource>, locale: Locale) {
    match locale {
        Locale::Accented => bundle.set_transform(Some(accented)),
        Locale::Mirrored => bundle.set_transform(Some(mirrored)),
        _ => {} // a language that somebody speaks is as they speak it
    }
}

/// A whole text, with what shows its beginning and its end.
pub fn whole(locale: Locale, said: String) -> String {
    if locale == Locale::Accented { format!("[{said}]") } else { said }
}

/// With accents, and longer: two letters of five stand twice, vowels rather than others.
fn accented(text: &str) -> Cow<'_, str> {
    let (mut out, mut owed) = (String::with_capacity(text.len() * 2), 0);
    for c in text.chars() {
        let with = match c {
            'a' => 'á',
            'c' => 'ç',
            'e' => 'é',
            'i' => 'í',
            'n' => 'ñ',
            'o' => 'ö',
            'u' => 'ü',
            'y' => 'ý',
            'A' => 'Á',
            'E' => 'É',
            'I' => 'Í',
            'O' => 'Ö',
            'U' => 'Ü',
            'Y' => 'Ý',
            'N' => 'Ñ',
            'C' => 'Ç',
            other => other,
        };
        out.push(with);
        owed += if c.is_alphabetic() { 4 } else { 0 };
        if c.is_alphabetic() && (owed >= 16 || owed >= 8 && "aeiouy".contains(c)) {
            out.push(with);
            owed -= 10;
        }
    }
    out.into()
}

fn mirrored(text: &str) -> Cow<'_, str> {
    if text.contains(char::is_alphabetic) { format!("{BACKWARDS}{text}{AS_BEFORE}").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{all_read, none, texts},
        *,
    };

    /// Without accents, and each letter once where it stands twice: what both spellings of a text share.
    fn bones(text: &str) -> String {
        let mut bones: Vec<char> = text
            .to_lowercase()
            .chars()
            .map(|c| match c {
                'á' => 'a',
                'ç' => 'c',
                'é' => 'e',
                'í' => 'i',
                'ñ' => 'n',
                'ö' => 'o',
                'ü' => 'u',
                'ý' => 'y',
                other => other,
            })
            .filter(|c| c.is_alphanumeric())
            .collect();
        bones.dedup();
        bones.into_iter().collect()
    }

    fn length(text: &str) -> usize {
        text.chars().filter(|c| c.is_alphabetic()).count()
    }

    #[test]
    fn every_text_survives_its_accents_with_all_that_is_filled_in() {
        let (english, accented) = (all_read(Locale::English), all_read(Locale::Accented));
        assert!(english.len() == accented.len() && english.len() > 300);
        let mut wrong = vec![];
        for ((id, plain), (_, said)) in english.iter().zip(&accented) {
            if bones(plain) != bones(said) || !said.starts_with('[') || !said.ends_with(']') {
                wrong.push(format!("{id}: {plain} became {said}"));
            }
        }
        none(wrong);
        let letters = |all: &[(&str, String)]| all.iter().map(|(_, said)| length(said)).sum::<usize>();
        let fixed: Vec<_> = texts(Locale::English).into_iter().filter(|t| !t.body.contains('{')).map(|t| t.id).collect();
        let of = |l: Locale| letters(&fixed.iter().map(|id| (*id, l.t(id))).collect::<Vec<_>>());
        let more = of(Locale::Accented) * 100 / of(Locale::English);
        assert!((135..=142).contains(&more), "{more} % of English");
        assert_eq!(Locale::Accented.with("who-team", &[("names", "Ana")]).matches("Ana").count(), 1, "a name stays a name");
    }

    #[test]
    fn every_text_survives_being_turned_round() {
        let unmarked = |said: &str| said.replace([BACKWARDS, AS_BEFORE, '\u{2068}', '\u{2069}'], "");
        let (english, mirrored) = (all_read(Locale::English), all_read(Locale::Mirrored));
        assert_eq!(english.len(), mirrored.len());
        let mut wrong = vec![];
        for ((id, plain), (_, said)) in english.iter().zip(&mirrored) {
            if unmarked(said) != *plain || said.matches(BACKWARDS).count() != said.matches(AS_BEFORE).count() {
                wrong.push(format!("{id}: {plain} became {said:?}"));
            }
            // Some have no letter of their own.
            if !said.contains(BACKWARDS) && !["date", "poster-date", "vote-moment", "who-reads-names", "withheld-and"].contains(id) {
                wrong.push(format!("{id}: nothing of it is marked: {said:?}"));
            }
        }
        none(wrong);
        assert!(Locale::Mirrored.is_rtl() && !Locale::Accented.is_rtl());
    }

    #[test]
    fn both_forms_of_a_number_are_there() {
        for locale in [Locale::Accented, Locale::Mirrored] {
            let said = [1, 2].map(|n| locale.count("err-too-long", n));
            assert_ne!(said[0].replace('1', "2"), said[1], "{}", locale.tag());
        }
    }

    #[test]
    fn nobody_is_offered_them() {
        for locale in Locale::PSEUDO {
            assert!(!Locale::ALL.contains(&locale));
            assert_eq!(Locale::from_tag(locale.tag()), Some(locale), "one who knows its prefix reads it");
        }
    }
}
