//! `hearback l10n`: how whole each language is, and its texts for those who translate them or read them aloud.

use crate::ground::web::{
    listen,
    words::{Locale, Text, reading},
};
use clap::Args;
use std::{collections::HashMap, fmt::Write};

/// What is asked.
#[derive(Args)]
pub struct Question {
    /// Prints the texts of this language in which nothing is filled in: an id, a tab, the words.
    #[arg(long, value_name = "TAG")]
    texts: Option<String>,
    /// Prints what can be listened to in this language: an id, a tab, the words.
    #[arg(long, value_name = "TAG", conflicts_with = "texts")]
    listen: Option<String>,
}

/// What it prints.
pub fn answer(question: &Question) -> Result<String, String> {
    let known = |tag: &str| Locale::from_tag(tag).ok_or_else(|| format!("There is no language {tag}: {}.", Locale::ALL.map(Locale::tag).join(", ")));
    let lines: Vec<(&str, String)> = match (&question.texts, &question.listen) {
        (Some(tag), _) => known(tag)?.texts().into_iter().filter(Text::is_plain).map(|t| (t.id, t.words)).collect(),
        (_, Some(tag)) => listen::blocks(known(tag)?).collect(),
        _ => return Ok(table()),
    };
    Ok(lines.iter().fold(String::new(), |mut out, (id, words)| {
        let _ = writeln!(out, "{id}\t{words}");
        out
    }))
}

/// A line for each language, with tabs between.
fn table() -> String {
    let english: HashMap<&str, String> = Locale::English.texts().into_iter().map(|t| (t.id, t.words)).collect();
    let mut out = "language\ttexts\tmissing\tsame as English\tlongest sentence\twalked through by\n".to_string();
    for locale in Locale::ALL {
        let texts = locale.texts();
        let missing = english.keys().filter(|id| !texts.iter().any(|t| t.id == **id)).count();
        let same = if locale == Locale::English { 0 } else { texts.iter().filter(|t| english.get(t.id) == Some(&t.words)).count() };
        let longest = texts.iter().map(|t| reading::longest(&t.words)).max().unwrap_or(0);
        let walked = locale.walked().map_or("nobody yet".to_string(), |(by, on)| format!("{by}, {on}"));
        let _ = writeln!(out, "{}\t{}\t{missing}\t{same}\t{longest}\t{walked}", locale.tag(), texts.len());
    }
    out
}
