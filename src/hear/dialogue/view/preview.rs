//! An answer as the person will see it, with help to make it plainer and what it costs as a text.

use super::{Ways, by};
use crate::ground::{
    gsm7::{self, Alphabet, Count},
    web::{
        parts::{hidden, icon, prose_with_links},
        words::{Locale, reading::Reading},
    },
};
use maud::{Markup, html};

/// What is looked at before it is sent.
pub struct Preview<'a> {
    pub locale: Locale,
    pub words: &'a str,
    pub signed: &'a str,
    /// The day it will bear, in their language.
    pub day: &'a str,
    pub hosts: &'a [String],
    pub reading: &'a Reading,
    /// What would be asked about.
    pub doubts: &'a [String],
}

pub fn preview(w: &Ways, p: &Preview) -> Markup {
    let l = p.locale;
    let action = |at: &str| format!("/desk/concern/{}/{at}", w.id);
    html! {
        h1 { "As they will see it" }
        section.seen.easy[l == Locale::Easy] lang=(l.tag()) dir=(l.dir()) aria-label="Preview" {
            p.place { (l.t("thread-title")) }
            p.state { (icon("message-square-reply")) span { b { (l.t("state-answered")) } } }
            ol.talk { li.msg { (by(p.signed, p.day)) (prose_with_links(p.words, p.hosts)) } }
        }
        dl.facts {
            @if !p.doubts.is_empty() { div { dt { "Look again" } dd { @for doubt in p.doubts { p { (doubt) } } } } }
            div { dt { "How it reads" } dd { (reads(p.reading)) } }
            div { dt { "As a text" } dd { (as_text(p.words)) } }
        }
        form #answer-form method="post" action=(action("replies")) {
            (hidden("form", w.secret)) (hidden("seen", &w.seen.to_string()))
            @if !p.doubts.is_empty() { (hidden("sure", "yes")) }
            div.field { label for="answer" { "Your words" } textarea #answer name="words" rows="5" dir="auto" { "\n" (p.words) } }
            div.acts {
                button { "Send to the person" }
                button.quiet name="go" value="preview" formaction=(action("drafts")) { "See it again" }
                button.quiet name="go" value="back" formaction=(action("drafts")) { "Back to the conversation" }
            }
        }
    }
}

fn reads(r: &Reading) -> Markup {
    html! {
        @if r.is_easy() { p { "Reads easily. " (r.words) " words." } } @else {
            @if !r.long.is_empty() {
                p { @if r.long.len() == 1 { "1 long sentence. Cut it in two:" } @else { (r.long.len()) " long sentences. Cut them in two:" } }
                ul.list { @for (sentence, n) in &r.long { li { span dir="auto" { (sentence) } " " span.hint { (n) " words" } } } }
            }
            @if !r.hard.is_empty() {
                p { "Hard words, and easier ones:" }
                ul.list { @for (hard, easy) in &r.hard { li { (hard) ": " b { (easy) } } } }
            }
        }
    }
}

/// The text message that these words would be, and what it costs.
fn as_text(words: &str) -> Markup {
    let text = gsm7::plain(words);
    let Count { alphabet, units, parts, room } = gsm7::count(&text);
    html! {
        p { (parts) @if parts == 1 { " text, " } @else { " texts, " } (units) " of " (room) }
        @if let (Alphabet::Ucs2, Some(letter)) = (alphabet, gsm7::first_foreign(&text)) {
            p.hint { "A letter such as \u{201c}" bdi { (letter) } "\u{201d} makes a text hold 70 letters instead of 160." }
        }
    }
}
