use crate::ground::web::{
    parts::{crumb, hidden, icon, problem_of, problems},
    ticket::picture,
    words::Locale,
};
use maud::{Markup, html};

/// What can be tapped next.
pub enum Choices {
    Letters(Vec<char>),
    Words(Vec<&'static str>),
    /// All six are there.
    None,
}

/// The next letter or word; what was tapped so far stands small, for who looks over a shoulder.
pub fn tap(l: Locale, tapped: &[&str], choices: &Choices, kept: &str, errors: &[(&str, String)]) -> Markup {
    let n = (tapped.len() + 1).to_string();
    html! {
        @match choices {
            Choices::Words(_) => p.crumb { button.link.back form="tap" name="letter" value="" { (icon("arrow-left")) (l.t("back")) } },
            _ => (crumb(&l.href("/back"), &l.t("back"), None)),
        }
        (problems(l, errors))
        h1 { (l.t("tap-title")) }
        form #tap method="post" action=(l.href("/back")) autocomplete="off" {
            (hidden("tap", "yes"))
            @if !kept.is_empty() { (hidden("kept", kept)) }
            @for word in tapped { (hidden("tapped", word)) }
            @match choices {
                Choices::Letters(_) => { p #q { b { (l.with("tap-letter", &[("n", &n)])) } } }
                Choices::Words(_) => { p #q { b { (l.with("tap-word", &[("n", &n)])) } } }
                Choices::None => { (problem_of("receipt", errors)) }
            }
            @if !tapped.is_empty() {
                ol.tapped #receipt translate="no" lang="en" dir="ltr" { @for (n, word) in tapped.iter().enumerate() { li value=(n + 1) { (word) } } }
                p { button.link name="go" value="off" { (l.t("tap-off")) } }
            }
            @match choices {
                Choices::Letters(letters) => { div.keys role="group" aria-labelledby="q" lang="en" dir="ltr" translate="no" { @for letter in letters { button name="letter" value=(letter) { (letter) } } } }
                Choices::Words(words) => { div.words role="group" aria-labelledby="q" lang="en" dir="ltr" translate="no" { @for word in words { button name="word" value=(word) { (word) (picture(word)) } } } }
                Choices::None => {}
            }
        }
        p.hint.end { (l.t("together")) }
    }
}
