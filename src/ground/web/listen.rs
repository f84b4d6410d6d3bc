//! What can be listened to: headings and what stands under them, in files that lie in `listen` in the data folder.
//!
//! A file is named after its heading and a part of the hash of the very words it says, so that a text that was changed since is
//! not read aloud wrongly: where there is no file for exactly these words, there is no button. `config/deploy/listen.sh` makes
//! the files by machine or takes what people recorded. Nothing that belongs to anybody is ever read aloud.

use super::words::{Locale, own::is_own};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{LazyLock, PoisonError, RwLock},
};

/// What is read in one go: a heading, after which the file is named, and what stands under it.
const BLOCKS: &[&[&str]] = &[
    &["home-title", "home-lead", "home-tell", "home-return", "home-board"],
    &["kind-q", "kind-hint", "kind-problem", "kind-idea", "kind-thanks", "kind-unsafe", "kind-question"],
    &["staff-q", "staff-hint", "staff-yes", "staff-no", "staff-unsaid"],
    &["words-q", "words-hint"],
    &["check-title", "check-note"],
    &["sent-title", "sent-words", "sent-lose", "sent-how"],
    &["help", "help-now", "help-talk"],
];

/// The addresses of the files there are, by language and heading.
static FILES: LazyLock<RwLock<HashMap<(Locale, &'static str), String>>> = LazyLock::new(RwLock::default);

/// Everything that can be read aloud in a language: the heading's id, and the words.
pub fn blocks(locale: Locale) -> impl Iterator<Item = (&'static str, String)> {
    BLOCKS.iter().filter_map(move |ids| Some((*ids.first()?, spoken(locale, ids))))
}

/// Sentences one after the other; a heading ends like one.
fn spoken(locale: Locale, ids: &[&str]) -> String {
    let ended = |id: &&str| {
        let text = locale.t(id);
        if text.ends_with(char::is_alphanumeric) { text + "." } else { text }
    };
    ids.iter().map(ended).collect::<Vec<_>>().join(" ")
}

/// The name of the file that says these words.
#[must_use]
pub fn name(heading: &str, words: &str) -> String {
    let hash: String = Sha256::digest(words).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("{heading}.{hash}.mp3")
}

fn folder(data: &Path, locale: Locale) -> PathBuf {
    data.join("listen").join(locale.tag())
}

/// Looks which files there are. A language without a folder is not even read.
pub fn look(data: &Path) {
    let mut found = HashMap::new();
    for locale in Locale::ALL {
        let folder = folder(data, locale);
        if folder.is_dir() {
            let there = blocks(locale).map(|(heading, words)| (heading, name(heading, &words))).filter(|(_, name)| folder.join(name).is_file());
            found.extend(there.map(|(heading, name)| ((locale, heading), name)));
        }
    }
    *FILES.write().unwrap_or_else(PoisonError::into_inner) = found;
}

/// The address of the file that reads a heading aloud, where there is one.
#[must_use]
pub fn href(locale: Locale, heading: &str) -> Option<String> {
    // A place that says something else is not read aloud in our words.
    if BLOCKS.iter().any(|ids| ids.first() == Some(&heading) && ids.iter().any(|id| is_own(locale, id))) {
        return None;
    }
    let files = FILES.read().unwrap_or_else(PoisonError::into_inner);
    let (_, name) = files.iter().find(|((l, id), _)| *l == locale && *id == heading)?;
    Some(format!("/listen/{}/{name}", locale.tag()))
}

/// Where the file lies. Only what was found by looking has a place: no name somebody makes up leads anywhere.
#[must_use]
pub fn path(data: &Path, tag: &str, name: &str) -> Option<PathBuf> {
    let locale = Locale::from_tag(tag)?;
    let files = FILES.read().unwrap_or_else(PoisonError::into_inner);
    files.iter().any(|((l, _), file)| *l == locale && file == name).then(|| folder(data, locale).join(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_block_is_read_aloud_in_whole_sentences() {
        for locale in Locale::ALL {
            for (heading, words) in blocks(locale) {
                assert!(!words.contains(['{', '\u{2068}']) && !words.ends_with(char::is_alphanumeric), "{} {heading}: {words}", locale.tag());
            }
        }
        assert_eq!(
            spoken(Locale::English, &["words-q", "words-hint"]),
            "Tell us in your own words. A few words are fine. Do not write names if you want to stay private."
        );
    }

    #[test]
    fn a_file_is_named_after_what_it_says() {
        assert_eq!(name("kind-q", "abc"), "kind-q.ba7816bf.mp3");
    }
}
