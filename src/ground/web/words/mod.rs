//! Languages: what guests read, through Fluent. Staff screens are English for now and say so themselves.
//!
//! Easy read is a locale like any other (`en-GB-x-easy`), reached by a prefix of the address; nothing remembers who
//! reads what. A test fails when a string is missing in any locale, so there is no fallback to hide behind.

use crate::clock::Day;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use std::{
    collections::HashMap,
    sync::{LazyLock, PoisonError, RwLock},
};

/// A language guests can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Locale {
    #[default]
    English,
    Easy,
    Arabic,
    Polish,
}

impl Locale {
    pub const ALL: [Locale; 4] = [Locale::English, Locale::Easy, Locale::Arabic, Locale::Polish];

    /// The BCP 47 tag, which is also the prefix of the address.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Locale::English => "en-GB",
            Locale::Easy => "en-GB-x-easy",
            Locale::Arabic => "ar",
            Locale::Polish => "pl",
        }
    }

    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|l| l.tag().eq_ignore_ascii_case(tag))
    }

    /// The language in its own words and script.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Locale::English => "English",
            Locale::Easy => "Easy read",
            Locale::Arabic => "العربية",
            Locale::Polish => "Polski",
        }
    }

    #[must_use]
    pub fn dir(self) -> &'static str {
        if self == Locale::Arabic { "rtl" } else { "ltr" }
    }

    /// An address of the house in this language.
    #[must_use]
    pub fn href(self, path: &str) -> String {
        if self == Locale::English { path.to_string() } else { format!("/{}{path}", self.tag()) }
    }

    /// The text called `id`.
    #[must_use]
    pub fn t(self, id: &str) -> String {
        PLAIN[self as usize].get(id).cloned().unwrap_or_else(|| self.with(id, &[]))
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

    fn format(self, id: &str, arguments: &FluentArgs) -> String {
        let bundle = &BUNDLES[self as usize];
        let Some(pattern) = bundle.get_message(id).and_then(|m| m.value()) else {
            tracing::error!(id, locale = self.tag(), "a text is missing");
            return id.to_string();
        };
        bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned()
    }

    /// A day in words, with its weekday: "Thursday 12 June". Pages are full of days, and days repeat.
    #[must_use]
    pub fn day(self, day: Day) -> String {
        if let Some(words) = DAYS.read().unwrap_or_else(PoisonError::into_inner).get(&(self, day)) {
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

/// Texts without arguments, formatted once: most of a page is made of them.
static PLAIN: LazyLock<[HashMap<String, String>; 4]> = LazyLock::new(|| {
    Locale::ALL.map(|locale| {
        let resource = FluentResource::try_new(source(locale).to_string()).unwrap_or_else(|(partial, _)| partial);
        let fixed = resource.entries().filter_map(|entry| match entry {
            Entry::Message(m) => {
                let is_text = |pattern: &Pattern<&str>| pattern.elements.iter().all(|e| matches!(e, PatternElement::TextElement { .. }));
                m.value.as_ref().is_some_and(is_text).then(|| m.id.name.to_string())
            }
            _ => None,
        });
        fixed.map(|id| (id.clone(), locale.with(&id, &[]))).collect()
    })
});

/// The Fluent source of a locale.
#[must_use]
pub fn source(locale: Locale) -> &'static str {
    match locale {
        Locale::English => include_str!("en-GB.ftl"),
        Locale::Easy => include_str!("en-GB-x-easy.ftl"),
        Locale::Arabic => include_str!("ar.ftl"),
        Locale::Polish => include_str!("pl.ftl"),
    }
}

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 4]> = LazyLock::new(|| {
    Locale::ALL.map(|locale| {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.tag().parse().unwrap_or_default()]);
        // Isolation marks keep names of another direction in place. Between Latin texts they would only be noise.
        bundle.set_use_isolating(locale == Locale::Arabic);
        let resource = FluentResource::try_new(source(locale).to_string()).unwrap_or_else(|(partial, _)| partial);
        if bundle.add_resource(resource).is_err() {
            tracing::error!(locale = locale.tag(), "a text stands twice");
        }
        bundle
    })
});

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
