//! Languages: what guests read, through Fluent. Staff screens are English for now and say so themselves.
//!
//! Easy read is a locale like any other (`en-GB-x-easy`), reached by a prefix of the address; nothing remembers who
//! reads what. What a language does not say yet is said in English and marked as such on the page ([`borrowed`]), but a test
//! fails when a text is missing anywhere: what ships is whole.

pub mod borrowed;
mod locale;
pub mod own;
#[cfg(debug_assertions)]
mod pseudo;
pub mod reading;
mod sources;

use crate::clock::Day;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use std::{
    collections::HashMap,
    sync::{LazyLock, OnceLock, PoisonError, RwLock},
};

pub use locale::Locale;
pub use sources::Text;

impl Locale {
    /// The text called `id`.
    #[must_use]
    pub fn t(self, id: &str) -> String {
        own::say(self, id, &FluentArgs::new()).or_else(|| Words::of(self).plain.get(id).cloned()).unwrap_or_else(|| self.with(id, &[]))
    }

    /// The text called `id` with its arguments filled in.
    #[must_use]
    pub fn with(self, id: &str, arguments: &[(&str, &str)]) -> String {
        let mut filled = FluentArgs::new();
        for (name, value) in arguments {
            filled.set(*name, FluentValue::from(*value));
        }
        self.format(id, &filled)
    }

    /// The text called `id` for a number called `n`, in the right plural.
    #[must_use]
    pub fn count(self, id: &str, n: i64) -> String {
        let mut filled = FluentArgs::new();
        filled.set("n", FluentValue::from(n));
        self.format(id, &filled)
    }

    /// In this language; in English where it says nothing; and the id where nobody does.
    fn format(self, id: &str, arguments: &FluentArgs) -> String {
        if let Some(said) = own::say(self, id, arguments).or_else(|| Words::of(self).say(id, arguments)) {
            return said;
        }
        let Some(said) = own::say(Locale::English, id, arguments).or_else(|| Words::of(Locale::English).say(id, arguments)) else {
            tracing::error!(id, locale = self.tag(), "a text is missing");
            return id.to_string();
        };
        if self != Locale::Easy {
            borrowed::note(&said);
        }
        said
    }

    /// True if this language has words of its own for it.
    #[must_use]
    pub fn has(self, id: &str) -> bool {
        Words::of(self).bundle.has_message(id)
    }

    /// A day in words, with its weekday: "Thursday 12 June". Pages are full of days, and days repeat.
    #[must_use]
    pub fn day(self, day: Day) -> String {
        if let Some(words) = DAYS.read().unwrap_or_else(PoisonError::into_inner).get(&(self, day)) {
            if !self.has("date") {
                borrowed::note(words);
            }
            return words.clone();
        }
        let date = day.date();
        let words = self.with(
            "date",
            &[
                ("weekday", &self.t(&format!("weekday-{}", day.weekday()))),
                ("day", &date.day().to_string()),
                ("month", &self.t(&format!("month-{}", date.month()))),
            ],
        );
        let mut days = DAYS.write().unwrap_or_else(PoisonError::into_inner);
        if days.len() >= MOST_DAYS {
            days.clear();
        }
        days.insert((self, day), words.clone());
        words
    }
}

/// A text without isolation marks, for where they would be in the way: a title, or a box in which somebody goes on writing.
#[must_use]
pub fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Days in words, as they were last asked for.
static DAYS: LazyLock<RwLock<HashMap<(Locale, Day), String>>> = LazyLock::new(RwLock::default);
const MOST_DAYS: usize = 4096;

/// The texts of one language.
struct Words {
    #[cfg(debug_assertions)]
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    /// Those without arguments, formatted once: most of a page is made of them.
    plain: HashMap<String, String>,
}

/// Each read when somebody first reads in it: a house where nobody reads Somali does not hold it in memory.
static WORDS: [OnceLock<Words>; Locale::COUNT + Locale::PSEUDO.len()] = [const { OnceLock::new() }; Locale::COUNT + Locale::PSEUDO.len()];

impl Words {
    fn of(locale: Locale) -> &'static Words {
        WORDS[locale as usize].get_or_init(|| Words::read(locale))
    }

    fn read(locale: Locale) -> Words {
        let resource = FluentResource::try_new(locale.source().to_string()).unwrap_or_else(|(partial, _)| partial);
        let is_text = |pattern: &Pattern<&str>| pattern.elements.iter().all(|e| matches!(e, PatternElement::TextElement { .. }));
        let fixed = resource.entries().filter_map(|entry| match entry {
            Entry::Message(m) if m.value.as_ref().is_some_and(is_text) => Some(m.id.name.to_string()),
            _ => None,
        });
        let fixed: Vec<String> = fixed.collect();
        let mut bundle = FluentBundle::new_concurrent(vec![locale.tag().parse().unwrap_or_default()]);
        // Isolation marks keep names of another direction in place. Between texts from left to right they would only be noise.
        bundle.set_use_isolating(locale.is_rtl());
        #[cfg(debug_assertions)]
        pseudo::set(&mut bundle, locale);
        if bundle.add_resource(resource).is_err() {
            tracing::error!(locale = locale.tag(), "a text stands twice");
        }
        let mut words = Words {
            #[cfg(debug_assertions)]
            locale,
            bundle,
            plain: HashMap::new(),
        };
        words.plain = fixed.into_iter().filter_map(|id| words.say(&id, &FluentArgs::new()).map(|said| (id, said))).collect();
        words
    }

    fn say(&self, id: &str, arguments: &FluentArgs) -> Option<String> {
        let pattern = self.bundle.get_message(id).and_then(|m| m.value())?;
        let said = self.bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned();
        #[cfg(debug_assertions)]
        let said = pseudo::whole(self.locale, said);
        Some(said)
    }
}

#[cfg(test)]
mod language_tests;
#[cfg(test)]
mod tests;
