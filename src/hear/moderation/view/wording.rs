use super::{barred, state};
use crate::{
    ground::web::{
        parts::{described, has_problem, hidden, problem_of, problems, prose},
        words::Locale,
    },
    hear::moderation::{
        Decision, Proposal, Reason,
        marking::{Marking, Suggestion},
    },
};
use maud::{Markup, html};

/// What the page shows.
pub struct Page<'a> {
    pub id: &'a str,
    pub secret: &'a str,
    pub wrote: &'a str,
    pub found: &'a [Suggestion],
    pub proposal: Option<&'a Proposal>,
    /// False where a manager may not touch what a moderator proposed.
    pub may_undo: bool,
    pub marking: &'a Marking,
    pub rows: usize,
    pub did: &'a str,
    pub reason: &'a str,
    pub preview: Option<&'a str>,
    pub errors: &'a [(&'a str, String)],
}

/// The page where staff mark what is taken out, beside what was written.
pub fn wording(p: &Page) -> Markup {
    let known = p.proposal;
    let overturned = known.is_some_and(|k| k.overturned_on.is_some());
    let refused = known.is_some_and(|k| k.decision == Some(Decision::Refused));
    let changed = known.filter(|k| k.is_changed && k.withheld.is_none());
    let shown = known.is_some_and(|k| k.shown_from.is_some() && !k.is_open && !k.is_changed);
    let marks = !refused && p.may_undo && (overturned || !shown && known.is_none_or(|k| k.withheld.is_none()));
    let holds = !refused && p.may_undo && !overturned && known.is_none_or(|k| k.withheld.is_none());
    let closed = refused || !p.may_undo || shown && !overturned || known.is_some_and(|k| k.withheld.is_some()) && !overturned;
    html! {
        h1 #title { "Words for the board" }
        (problems(Locale::English, p.errors))
        p.hint { (state(known)) " Nothing is shown before the person has said yes to it. Their words stay as they are: you can take out, but not change." }
        div.two {
            div {
                h2 { "What they wrote" }
                div.sheet dir="auto" { (prose(p.wrote)) }
                @if let Some(preview) = p.preview { (looks_like("How it will look", preview)) }
                @else if let Some(k) = known.filter(|k| k.is_open || k.shown_from.is_some()) { (looks_like(if k.is_open { "What the person is asked" } else { "What the board shows" }, &k.words)) }
            }
            div {
                @if let Some(reason) = known.and_then(|k| k.withheld) { p { @if overturned { "It was kept off because: " } @else { "The reason: " } b { (reason.words()) } "." } }
                @if let Some(k) = changed { (theirs(p, k)) }
                @if marks && !known.is_some_and(|k| k.is_open) { (marking(p, changed.is_some())) }
                @if let Some(k) = known.filter(|k| (closed || k.is_open) && k.withheld.is_none() && (k.is_open || k.shown_from.is_some())) { (answer(p, k)) }
                @if closed && !p.may_undo { p.also { "A moderator looked at this. What a moderator decided, only a moderator can take back." } }
                @if marks && known.is_some_and(|k| k.is_open) {
                    details.also open[!p.errors.is_empty() || p.preview.is_some()] { summary { "Take out something else, and ask again" } (marking(p, true)) }
                }
                @if holds { (withholding(p, shown)) }
            }
        }
    }
}

fn looks_like(title: &str, words: &str) -> Markup {
    html! { section #preview { h2 { (title) } div.sheet.said { (barred(Locale::English, words)) } } }
}

/// The writer's own words instead.
fn theirs(p: &Page, k: &Proposal) -> Markup {
    html! {
        h2 { "What they want to show instead" }
        div.sheet dir="auto" { (prose(&k.words)) }
        form method="post" action={ "/desk/concern/" (p.id) "/wording" } {
            (hidden("form", p.secret))
            p.hint { "These words can be shown as they are, or not at all." }
            button name="go" value="show" { "Show these words" }
        }
    }
}

fn marking(p: &Page, again: bool) -> Markup {
    html! {
        @if !p.proposal.is_some_and(|k| k.is_open) { h2 { @if again { "Or ask again with their first words" } @else { "What is taken out" } } }
        form #marking method="post" action={ "/desk/concern/" (p.id) "/wording" } {
            // Enter in a field shows how it will look, and asks nobody.
            button hidden name="go" value="look" {}
            (hidden("form", p.secret))
            @if p.found.is_empty() { p { "Nothing was found that shows who somebody is. Look with your own eyes." } } @else {
                fieldset { legend { "Found by the program" }
                    ul.picks.list { @for s in p.found { li { label.pick {
                        input type="checkbox" name="take" value=(s.text) checked[p.marking.ticked.contains(&s.text)];
                        span { "Take out “" bdi { (s.text) } "”: " (s.what) }
                    } } } }
                }
            }
            fieldset { legend { "Also take out" }
                p.hint { "As it stands in their words, wherever it stands there. Anger, blame and bad spelling stay." }
                @for n in 1..=p.rows { (row(p, n)) }
            }
            // While they are asked, an answer has a form of its own.
            @if !p.proposal.is_some_and(|k| k.is_open) {
                div.field.bad[has_problem("did", p.errors)] {
                    label for="did" { "What you did (can come later)" }
                    p.hint #did-hint { "What was done, or why not, in words people here will understand" }
                    (problem_of("did", p.errors))
                    textarea.short #did name="did" rows="3" dir="auto" aria-describedby=(described("did", p.errors)) { "\n" (p.did) }
                }
            }
            div.acts {
                button.quiet[again] name="go" value="ask" { "Ask the person" }
                button.quiet name="go" value="look" { "Show how it will look" }
            }
        }
    }
}

/// One phrase and its reason.
fn row(p: &Page, n: usize) -> Markup {
    let (phrase, reason) = (format!("phrase{n}"), format!("reason{n}"));
    let (typed, chosen) = p.marking.phrases.get(n - 1).map_or(("", ""), |(a, b)| (a.as_str(), b.as_str()));
    html! {
        div.field.because.bad[has_problem(&phrase, p.errors) || has_problem(&reason, p.errors)] {
            (problem_of(&phrase, p.errors)) (problem_of(&reason, p.errors))
            div { label for=(phrase) { "Words " (n) }
            input id=(phrase) name=(phrase) value=(typed) dir="auto" autocomplete="off" spellcheck="false" aria-describedby=[has_problem(&phrase, p.errors).then(|| format!("{phrase}-err"))]; }
            div { label for=(reason) { "because" }
            select id=(reason) name=(reason) aria-describedby=[has_problem(&reason, p.errors).then(|| format!("{reason}-err"))] { (choices(Reason::PARTS, chosen)) } }
        }
    }
}

fn choices(reasons: &[Reason], chosen: &str) -> Markup {
    html! {
        option value="" { "Choose why" }
        @for r in reasons { option value=(r.key()) selected[r.key() == chosen] { (r.words()) } }
    }
}

/// The organisation's answer beside words that are on their way or shown: once.
fn answer(p: &Page, k: &Proposal) -> Markup {
    html! {
        @match &k.did {
            Some(did) => { h2 { "What you did" } div.sheet { (prose(did)) } }
            None => {
                h2 { "Add what you did" }
                form method="post" action={ "/desk/concern/" (p.id) "/did" } {
                    (hidden("form", p.secret))
                    div.field.bad[has_problem("did", p.errors)] {
                        label for="did" { "What you did" }
                        p.hint #did-hint { "The board says that your answer is awaited. It cannot be changed later" }
                        (problem_of("did", p.errors))
                        textarea.short #did name="did" rows="3" dir="auto" aria-describedby=(described("did", p.errors)) { "\n" (p.did) }
                    }
                    button { "Add it" }
                }
            }
        }
    }
}

/// Nothing of it is shown, for a reason.
fn withholding(p: &Page, shown: bool) -> Markup {
    html! {
        details.also #withholding open[has_problem("reason", p.errors)] {
            summary { @if shown { "Take it off the board" } @else { "Not for the board" } }
            form method="post" action={ "/desk/concern/" (p.id) "/withholding" } {
                (hidden("form", p.secret))
                div.field.bad[has_problem("reason", p.errors)] {
                    label for="reason" { "Because" }
                    p.hint #reason-hint { "The person is told, and can ask for another look. Everyone can read that something was held back, and why. After 7 days somebody from outside looks again" }
                    (problem_of("reason", p.errors))
                    select #reason name="reason" aria-describedby=(described("reason", p.errors)) { (choices(&Reason::ALL, p.reason)) }
                }
                button.quiet { @if shown { "Take it off" } @else { "Keep it off the board" } }
            }
        }
    }
}
