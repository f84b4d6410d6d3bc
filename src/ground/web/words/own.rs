//! A place's own words instead of ours, while a page of that place is drawn. Whoever draws it asks for texts as ever; which place
//! it is for is known to the task that answers the request and to nothing else.

use super::{Locale, sources::gaps};
use fluent_bundle::{FluentArgs, FluentValue};
use std::{collections::HashMap, sync::Arc};

/// The pages whose texts may be said in other words: those a guest of one place reads. All others are shared by places.
pub const PAGES: [&str; 7] =
    ["The front", "Getting help", "Telling, step 1", "Telling, for those who do not feel safe", "Telling, step 2", "Telling, step 3", "The receipt"];

/// The texts of a place in its own words, with `{name}` where something is filled in.
#[derive(Debug, Default)]
pub struct Own(HashMap<(Locale, String), String>);

impl Own {
    pub fn add(&mut self, locale: Locale, id: &str, words: &str) {
        self.0.insert((locale, id.to_string()), words.to_string());
    }

    fn say(&self, locale: Locale, id: &str, arguments: &FluentArgs) -> Option<String> {
        let mut said = self.0.get(&(locale, id.to_string()))?.clone();
        for (name, value) in arguments.iter() {
            let value = match value {
                FluentValue::String(text) => text.to_string(),
                FluentValue::Number(number) => number.as_string().into_owned(),
                _ => continue,
            };
            let value = if locale.is_rtl() { format!("\u{2068}{value}\u{2069}") } else { value };
            said = said.replace(&format!("{{{name}}}"), &value);
        }
        Some(said)
    }
}

tokio::task_local! {
    static HERE: Arc<Own>;
}

/// Does something in the words of a place.
pub async fn spoken<F: Future>(own: Arc<Own>, doing: F) -> F::Output {
    HERE.scope(own, doing).await
}

/// What the place says for this, if it is one that says it in its own words.
pub(super) fn say(locale: Locale, id: &str, arguments: &FluentArgs) -> Option<String> {
    HERE.try_with(|own| own.say(locale, id, arguments)).ok().flatten()
}

/// True if the place says this in its own words.
#[must_use]
pub fn is_own(locale: Locale, id: &str) -> bool {
    HERE.try_with(|own| own.0.contains_key(&(locale, id.to_string()))).unwrap_or_default()
}

/// Letters of a text at most.
pub const LETTERS: usize = 300;

/// What is wrong with somebody's own words for a text of ours.
#[must_use]
pub fn problem(ours: &str, own: &str) -> Option<String> {
    let (wanted, found) = (gaps(ours), gaps(own));
    if own.chars().count() > LETTERS {
        return Some(format!("Write at most {LETTERS} letters"));
    }
    if own.matches('{').count() != own.matches('}').count() || own.contains('\n') {
        return Some("Write one line, with braces only round what is filled in".into());
    }
    if let Some(lacks) = wanted.iter().find(|name| !found.contains(name)) {
        return Some(format!("Write {{{lacks}}} where it is to be filled in"));
    }
    found.iter().find(|name| !wanted.contains(name)).map(|more| format!("Nothing is filled in for {{{more}}}: take it out"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_place_says_it_in_its_own_words_and_nobody_else_does() {
        let mut own = Own::default();
        own.add(Locale::English, "home-title", "What is going on, members?");
        own.add(Locale::Arabic, "by-date", "قبل {date}");
        let said = spoken(Arc::new(own), async {
            (
                Locale::English.t("home-title"),
                Locale::Arabic.with("by-date", &[("date", "Friday")]),
                Locale::Polish.t("home-title"),
                is_own(Locale::English, "home-title"),
            )
        });
        let said = said.await;
        assert_eq!((said.0.as_str(), said.1.as_str(), said.3), ("What is going on, members?", "قبل \u{2068}Friday\u{2069}", true));
        assert_eq!(said.2, Locale::Polish.t("home-title"));
        assert_ne!(Locale::English.t("home-title"), said.0);
    }

    #[test]
    fn what_is_filled_in_has_to_be_there() {
        for (own, wrong) in [("By {date}, we promise", false), ("Soon", true), ("By {date} {name}", true), ("By {date", true), ("By {date}\nand so on", true)] {
            assert_eq!(problem("By {date}", own).is_some(), wrong, "{own}");
        }
        assert!(problem("Hello", &"a".repeat(301)).is_some());
    }
}
