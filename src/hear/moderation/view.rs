use super::{Decision, Proposal};
use crate::ground::web::{
    parts::{described, has_problem, hidden, problem_of, problems, prose},
    words::Locale,
};
use maud::{Markup, html};

/// What the writer is asked: these words, others, or none. Nothing once they have decided.
pub fn ask(l: Locale, p: &Proposal, open: &str, draft: &str, errors: &[(&str, String)]) -> Markup {
    let words = if draft.is_empty() { &p.words } else { draft };
    html! {
        @match p.decision {
            None if p.shown_from.is_none() => form.sheet #wording method="post" action=(l.href("/back")) autocomplete="off" {
                h2 { (l.t("wording-title")) }
                p { (l.t("wording-why")) }
                (hidden("open", open))
                div.field.bad[has_problem("public", errors)] {
                    label for="public" { (l.t("wording-words")) }
                    p.hint #public-hint { (l.t("wording-hint")) }
                    (problem_of("public", errors))
                    textarea.short #public name="public" rows="3" dir="auto" aria-describedby=(described("public", errors)) { "\n" (words) }
                }
                p.hint { (l.t("wording-did")) }
                (prose(&p.did))
                div.acts { button.quiet name="publish" value="yes" { (l.t("wording-yes")) } button.quiet name="publish" value="no" { (l.t("wording-no")) } }
            },
            None | Some(Decision::Accepted) => p.hint { (l.t("wording-accepted")) },
            Some(Decision::Changed) => p.hint { (l.t("wording-changed")) },
            Some(Decision::Refused) => p.hint { (l.t("wording-refused")) },
        }
    }
}

/// Where the words for the board stand, in one line for staff.
pub fn state(p: Option<&Proposal>) -> &'static str {
    match p {
        None => "Not on the board yet.",
        Some(p) if p.shown_from.is_some() => "On the board.",
        Some(p) => match p.decision {
            None => "The person is being asked.",
            Some(Decision::Accepted) => "On the board from the next release.",
            Some(Decision::Changed) => "The person changed the words. Look at them.",
            Some(Decision::Refused) => "The person does not want it on the board.",
        },
    }
}

/// The page where staff write the words for the board, beside what was written.
pub fn propose(id: &str, secret: &str, wrote: &str, p: Option<&Proposal>, said: &str, did: &str, errors: &[(&str, String)]) -> Markup {
    let changed = p.is_some_and(|p| p.decision == Some(Decision::Changed));
    let closed = p.is_some_and(|p| p.shown_from.is_some() || p.decision == Some(Decision::Refused));
    html! {
        h1 { "Words for the board" }
        (problems(Locale::English, errors))
        p.hint { (state(p)) " Nothing shows before the person has agreed to these very words." }
        div.two {
            div { h2 { "What they wrote" } div.sheet dir="auto" { (prose(wrote)) } }
            div {
                h2 { "What the board shows" }
                @if closed {
                    @if let Some(p) = p { p { b { "You said" } } div.sheet { (prose(&p.words)) } p { b { "Our answer" } } div.sheet { (prose(&p.did)) } }
                } @else {
                    form method="post" action={ "/desk/concern/" (id) "/wording" } {
                        (hidden("form", secret))
                        (field("said", "You said", if changed { "These are the person's own words. Sent as they are, they go on the board now. Changed, the person is asked again" } else { "Their words, without names, rooms or times" }, said, errors))
                        (field("did", "Our answer", "What was done, or why not, in words people here will understand", did, errors))
                        button { @if changed { "Show it" } @else { "Ask the person" } }
                    }
                }
            }
        }
    }
}

fn field(id: &str, label: &str, hint: &str, value: &str, errors: &[(&str, String)]) -> Markup {
    html! {
        div.field.bad[has_problem(id, errors)] {
            label for=(id) { (label) }
            p.hint id={ (id) "-hint" } { (hint) }
            (problem_of(id, errors))
            textarea id=(id) name=(id) rows="4" dir="auto" aria-describedby=(described(id, errors)) { "\n" (value) }
        }
    }
}
