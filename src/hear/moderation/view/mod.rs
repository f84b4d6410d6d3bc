//! What moderation shows: to the writer, to moderators, to those who look again, and to everyone.

mod held;
mod reviews;
mod wording;

pub use held::withheld;
pub use reviews::reviews;
pub use wording::{Page, wording};

use super::{
    Decision, Proposal, Reason,
    bar::{self, Piece},
};
use crate::ground::web::{
    parts::{described, has_problem, hidden, problem_of},
    words::Locale,
};
use maud::{Markup, html};

impl Reason {
    /// What stands for something taken out, for those who hear it and where there are only letters.
    fn bar(self) -> &'static str {
        match self {
            Reason::Person => "bar-person",
            Reason::Contact => "bar-contact",
            Reason::Threat => "bar-threat",
            Reason::Unlawful => "bar-unlawful",
            _ => "bar-place",
        }
    }

    /// Why something is held back, as guests read it.
    fn why(self) -> &'static str {
        match self {
            Reason::Person => "why-person",
            Reason::Contact => "why-contact",
            Reason::Place => "why-place",
            Reason::Threat => "why-threat",
            Reason::Unlawful => "why-unlawful",
            Reason::Safety => "why-safety",
            Reason::Advert => "why-advert",
            Reason::Same => "why-same",
            Reason::Asked => "why-asked",
        }
    }

    /// The same for staff.
    fn words(self) -> &'static str {
        match self {
            Reason::Person => "It names a person",
            Reason::Contact => "A telephone number, an address or a link",
            Reason::Place => "It says where or when",
            Reason::Threat => "A threat, or hate",
            Reason::Unlawful => "It is against the law",
            Reason::Safety => "Somebody could be in danger",
            Reason::Advert => "An advert",
            Reason::Same => "The same as another message",
            Reason::Asked => "The person asked for it",
        }
    }
}

/// Words with their bars, as anyone may read them: a bar says in words what it stands for.
#[must_use]
pub fn barred(l: Locale, text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|p| !p.trim().is_empty()) {
            p dir="auto" {
                @for (n, line) in paragraph.lines().enumerate() {
                    @if n > 0 { br; }
                    @for piece in bar::pieces(line) {
                        @match piece {
                            Piece::Words(words) => (words),
                            // Its words are ours: they do not say in which direction the person wrote.
                            Piece::Bar(reason) => bdi.bar { span.vh { (l.t(reason.bar())) } },
                        }
                    }
                }
            }
        }
    }
}

/// The same in letters alone, for a field.
#[must_use]
pub fn spelled(l: Locale, text: &str) -> String {
    bar::pieces(text)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.to_string(),
            Piece::Bar(reason) => l.t(reason.bar()),
        })
        .collect()
}

/// What the writer is asked: these words, others, or none; or why nothing is shown, and the way to another look.
pub fn ask(l: Locale, p: &Proposal, open: &str, draft: &str, errors: &[(&str, String)]) -> Markup {
    html! {
        @match p.decision {
            _ if p.is_open => (question(l, p, open, draft, errors)),
            Some(Decision::Refused) if p.shown_from.is_none() => p.hint { (l.t("wording-refused")) },
            _ if p.withheld.is_some() => (withheld_from(l, p, open)),
            None if p.shown_from.is_none() => {}
            Some(Decision::Changed) if p.is_changed => p.hint { (l.t("wording-changed")) },
            _ => p.hint { (l.t("wording-accepted")) },
        }
    }
}

fn question(l: Locale, p: &Proposal, open: &str, draft: &str, errors: &[(&str, String)]) -> Markup {
    let typed = if draft.is_empty() { spelled(l, &p.words) } else { draft.to_string() };
    html! {
        form.sheet #wording method="post" action=(l.href("/back")) autocomplete="off" {
            h2 { (l.t("wording-title")) }
            (hidden("open", open))
            p { (l.t("wording-why")) }
            p.hint { (l.t("wording-words")) }
            blockquote { (barred(l, &p.words)) }
            @match &p.did {
                Some(did) => { p.hint { (l.t("wording-did")) } (crate::ground::web::parts::prose(did)) }
                None => p.hint { (l.t("wording-no-did")) }
            }
            details open[!errors.is_empty() || !draft.is_empty()] {
                summary { (l.t("wording-change")) }
                div.field.bad[has_problem("public", errors)] {
                    label for="public" { (l.t("wording-mine")) }
                    p.hint #public-hint { (l.t("wording-hint")) }
                    (problem_of("public", errors))
                    textarea.short #public name="public" rows="3" dir="auto" aria-describedby=(described("public", errors)) { "\n" (typed) }
                }
            }
            div.acts { button.quiet name="publish" value="yes" { (l.t("wording-yes")) } button.quiet name="publish" value="no" { (l.t("wording-no")) } }
        }
    }
}

fn withheld_from(l: Locale, p: &Proposal, open: &str) -> Markup {
    html! {
        div.sheet #withheld {
            h2 { (l.t("held-title")) }
            @if let Some(reason) = p.withheld { p { (l.t("held-because")) " " b { (l.t(reason.why())) } } }
            @if p.overturned_on.is_some() { p { (l.t("held-overturned")) } }
            @else if p.upheld_on.is_some() { p { (l.t("held-upheld")) } }
            @else if p.asked { p { (l.t("held-asked")) } }
            @else if p.withheld != Some(Reason::Asked) {
                p.hint { (l.t("held-hint")) }
                form method="post" action=(l.href("/back")) { (hidden("open", open)) button.quiet name="publish" value="again" { (l.t("held-again")) } }
            }
        }
    }
}

/// Where the words for the board stand, in one line for staff.
pub fn state(p: Option<&Proposal>) -> &'static str {
    match p {
        None => "Nobody has looked at it for the board yet.",
        Some(p) if p.overturned_on.is_some() => "Those who looked again say: it belongs on the board.",
        Some(p) if p.is_open => "The person is being asked.",
        Some(p) if p.withheld.is_some() => "Not for the board.",
        Some(p) if p.is_changed => "The person changed the words. Look at them.",
        Some(p) if p.shown_from.is_some() => "On the board.",
        Some(p) => match p.decision {
            Some(Decision::Refused) => "The person does not want it on the board.",
            None | Some(Decision::Accepted | Decision::Changed) => "On the board from the next release.",
        },
    }
}
