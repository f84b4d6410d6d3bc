//! The ways to go on with a conversation. Each is a form of its own, so that none is sent by mistake, and says what it does to
//! the promise.

use super::Message;
use crate::{
    clock::Day,
    ground::web::parts::{described, hidden, problem_of, short},
};
use maud::{Markup, html};

use super::desk::one_for_staff;

/// What a member of staff typed, when it comes back.
#[derive(Default)]
pub struct Draft<'a> {
    /// Which of the forms: the last part of its address.
    pub at: &'a str,
    pub words: &'a str,
    pub until: &'a str,
    pub error: Option<&'a str>,
}

impl<'a> Draft<'a> {
    fn words(&self, at: &str) -> &'a str {
        if self.at == at { self.words } else { "" }
    }

    fn error(&self, at: &str) -> Option<&'a str> {
        self.error.filter(|_| self.at == at)
    }
}

/// What can be done with a conversation as it stands.
pub struct Ways<'a> {
    pub id: &'a str,
    pub secret: &'a str,
    /// The newest message on this page.
    pub seen: i64,
    /// The first and the last day to which the promise may be moved.
    pub extend: Option<(Day, Day)>,
    /// It waits, and nobody has said who has it: words to say so, in the writer's language.
    pub take: Option<String>,
    pub closes: bool,
    pub giving: Option<&'a Markup>,
}

/// The ways to go on, of which the answer comes first.
pub fn ways(w: &Ways, d: &Draft) -> Markup {
    let seen = w.seen.to_string();
    let form = || html! { (hidden("form", w.secret)) (hidden("seen", &seen)) };
    let action = |at: &str| format!("/desk/concern/{}/{at}", w.id);
    html! {
        form #answer-form method="post" action=(action("replies")) {
            (form())
            (Field { id: "answer", label: "Answer the person", hint: "Say thank you, what happens next, and when", rows: "5" }.show(d.words("replies"), d.error("replies")))
            button { "Send to the person" }
        }
        div.end {
            details open[d.at == "questions"] { summary { "Ask a question" }
                form method="post" action=(action("questions")) {
                    (form())
                    (Field { id: "ask", label: "Your question", hint: "It is their turn until they answer", rows: "3" }.show(d.words("questions"), d.error("questions")))
                    button.quiet { "Send the question" }
                }
            }
            @if let Some(words) = &w.take {
                details open[d.at == "acknowledgements"] { summary { "Say who has it" }
                    form method="post" action=(action("acknowledgements")) {
                        (form())
                        @let words = if d.at == "acknowledgements" { d.words } else { words };
                        (Field { id: "take", label: "Who has it, and by when", hint: "It becomes yours if nobody has it. They still wait for an answer by the promised day", rows: "3" }.show(words, d.error("acknowledgements")))
                        button.quiet { "Tell them" }
                    }
                }
            }
            @if let Some((from, to)) = w.extend {
                details open[d.at == "extensions"] { summary { "We need more time" }
                    form method="post" action=(action("extensions")) {
                        (form())
                        div.field {
                            label for="until" { "Answer by" }
                            p.hint #until-hint { "Once, and by " (short(to)) " at the latest" }
                            input #until name="until" type="date" min=(from.date()) max=(to.date()) value=(d.until) aria-describedby="until-hint";
                        }
                        (Field { id: "why", label: "Say why, in words people here will understand", hint: "The person sees this, and the old date struck through", rows: "3" }.show(d.words("extensions"), d.error("extensions")))
                        button.quiet { "Send the new date" }
                    }
                }
            }
            @if w.closes {
                details open[d.at == "closure"] { summary { "We think this is done" }
                    form method="post" action=(action("closure")) {
                        (form())
                        (Field { id: "done", label: "Say what was done", hint: "They are asked if it was put right. If they write within 28 days it opens again", rows: "3" }.show(d.words("closure"), d.error("closure")))
                        button.quiet { "Send and close" }
                    }
                }
            }
            details open[d.at == "notes"] { summary { "Note for staff" }
                form method="post" action=(action("notes")) {
                    (hidden("form", w.secret))
                    (Field { id: "note", label: "Note", hint: "Only staff see this", rows: "3" }.show(d.words("notes"), d.error("notes")))
                    button.quiet { "Save note" }
                }
            }
            @if let Some(giving) = w.giving { (giving) }
        }
    }
}

/// A box for words.
struct Field<'a> {
    id: &'a str,
    label: &'a str,
    hint: &'a str,
    rows: &'a str,
}

impl Field<'_> {
    fn show(&self, value: &str, error: Option<&str>) -> Markup {
        let errors: Vec<(&str, String)> = error.map(|e| (self.id, e.to_string())).into_iter().collect();
        html! {
            div.field.bad[error.is_some()] {
                label for=(self.id) { (self.label) }
                p.hint id={ (self.id) "-hint" } { (self.hint) }
                (problem_of(self.id, &errors))
                textarea.short[self.rows != "5"] id=(self.id) name="words" rows=(self.rows) dir="auto" aria-describedby=(described(self.id, &errors)) aria-invalid=[error.map(|_| "true")] { "\n" (value) }
            }
        }
    }
}

/// Something newer came while an answer was written: the new part, and the draft to send, change or drop.
pub fn stale(w: &Ways, newer: &[Message], d: &Draft, day: impl Fn(Day) -> String) -> Markup {
    html! {
        div.errs #errors role="alert" tabindex="-1" autofocus { h1 { "Someone added to this while you were writing" } p { "Read it, then send, change or drop your answer. It is saved below." } }
        h2 { "New since you opened it" }
        ol.talk { @for m in newer { (one_for_staff(m, &day)) } }
        (once_more(w, d, "Send it"))
    }
}

/// A draft on a page of its own, to be sent, changed or dropped.
fn once_more(w: &Ways, d: &Draft, send: &str) -> Markup {
    html! {
        form method="post" action={ "/desk/concern/" (w.id) "/" (d.at) } {
            (hidden("form", w.secret)) (hidden("seen", &w.seen.to_string()))
            @if !d.until.is_empty() { (hidden("until", d.until)) }
            div.field { label for="answer" { "Your words" } textarea #answer name="words" rows="5" dir="auto" { "\n" (d.words) } }
            div.acts { button { (send) } a.btn.quiet href={ "/desk/concern/" (w.id) } { "Drop it" } }
        }
    }
}
