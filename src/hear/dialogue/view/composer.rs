//! The ways to go on with a conversation. Each is a form of its own, so that none is sent by mistake, and says what it does to
//! the promise.

use super::{Message, desk::one_for_staff};
use crate::{
    clock::Day,
    ground::web::parts::{described, hidden, problem_of, short},
    hear::saved::{Start, Starts},
};
use maud::{Markup, html};

/// What a member of staff typed, when it comes back.
#[derive(Default)]
pub struct Draft<'a> {
    /// Which of the forms: the last part of its address.
    pub at: &'a str,
    pub words: &'a str,
    pub until: &'a str,
    pub error: Option<&'a str>,
    /// What stood in the box of the answer, where another form is meant.
    pub answer: &'a str,
    /// It was asked about, and is to be sent as it is.
    pub sure: bool,
    /// What is said above it.
    pub notice: Option<&'a str>,
}

impl<'a> Draft<'a> {
    fn words(&self, at: &str) -> &'a str {
        match at {
            _ if self.at == at => self.words,
            "replies" => self.answer,
            _ => "",
        }
    }

    /// True for the form in which one goes on writing.
    fn goes_on(&self, at: &str) -> bool {
        self.at == at && !self.words.is_empty()
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
    /// They wrote in easy read, and shall be answered in it.
    pub is_easy: bool,
    /// Words to start from, in the writer's language.
    pub starts: &'a [Start],
    /// They may save such words themselves.
    pub saves: bool,
    pub giving: Option<&'a Markup>,
}

/// The ways to go on, of which the answer comes first.
pub fn ways(w: &Ways, d: &Draft) -> Markup {
    let seen = w.seen.to_string();
    let form = || html! { (hidden("form", w.secret)) (hidden("seen", &seen)) };
    let action = |at: &str| format!("/desk/concern/{}/{at}", w.id);
    html! {
        @if let Some(notice) = d.notice { p.panel role="status" { (notice) } }
        form #answer-form method="post" action=(action("replies")) {
            (form())
            @if w.is_easy { p.panel #easy { "This person used easy read. Use short sentences" } }
            (Field { id: "answer", label: "Answer the person", hint: "Say thank you, what happens next, and when", rows: "5" }.show(d, "replies"))
            div.acts { button { "Send to the person" } button.quiet name="go" value="preview" formaction=(action("drafts")) { "See it as they will" } }
            (start(w, &action("drafts")))
        }
        div.end {
            details open[d.at == "questions"] { summary { "Ask a question" }
                form method="post" action=(action("questions")) {
                    (form())
                    (Field { id: "ask", label: "Your question", hint: "It is their turn until they answer", rows: "3" }.show(d, "questions"))
                    button.quiet { "Send the question" }
                }
            }
            @if let Some(words) = &w.take {
                details open[d.at == "acknowledgements"] { summary { "Say who has it" }
                    form method="post" action=(action("acknowledgements")) {
                        (form())
                        @let d = if d.at == "acknowledgements" { d } else { &Draft { at: "acknowledgements", words, ..Draft::default() } };
                        (Field { id: "take", label: "Who has it, and by when", hint: "It becomes yours if nobody has it. They still wait for an answer by the promised day", rows: "3" }.kept(d))
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
                        (Field { id: "why", label: "Say why, in words people here will understand", hint: "The person sees this, and the old date struck through", rows: "3" }.show(d, "extensions"))
                        button.quiet { "Send the new date" }
                    }
                }
            }
            @if w.closes {
                details open[d.at == "closure"] { summary { "We think this is done" }
                    form method="post" action=(action("closure")) {
                        (form())
                        (Field { id: "done", label: "Say what was done", hint: "They are asked if it was put right. If they write within 28 days it opens again", rows: "3" }.show(d, "closure"))
                        button.quiet { "Send and close" }
                    }
                }
            }
            details open[d.at == "notes"] { summary { "Note for staff" }
                form method="post" action=(action("notes")) {
                    (hidden("form", w.secret))
                    (Field { id: "note", label: "Note", hint: "Only staff see this", rows: "3" }.show(d, "notes"))
                    button.quiet { "Save note" }
                }
            }
            @if let Some(giving) = w.giving { (giving) }
        }
    }
}

/// Words to start from. They come into the box of the form they are for, and nothing typed is lost.
fn start(w: &Ways, action: &str) -> Markup {
    html! {
        div.start {
            label for="from" { "Start from" }
            select #from name="from" {
                @for (starts, group) in [(Starts::Answer, "An answer"), (Starts::Question, "A question"), (Starts::Closing, "We think this is done")] {
                    @if w.starts.iter().any(|s| s.starts == starts) {
                        optgroup label=(group) { @for s in w.starts.iter().filter(|s| s.starts == starts) { option value=(s.name) { (s.title) } } }
                    }
                }
            }
            button.quiet name="go" value="start" formaction=(action) { "Use it" }
            @if w.saves { a.tool href="/desk/replies" { "Saved replies" } }
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
    /// With what was typed into the form at this address.
    fn show(&self, d: &Draft, at: &str) -> Markup {
        self.with(d.words(at), d.error(at), d.goes_on(at) && d.error.is_none())
    }

    /// With words that stand there from the start.
    fn kept(&self, d: &Draft) -> Markup {
        self.with(d.words, d.error, false)
    }

    fn with(&self, value: &str, error: Option<&str>, focus: bool) -> Markup {
        let errors: Vec<(&str, String)> = error.map(|e| (self.id, e.to_string())).into_iter().collect();
        html! {
            div.field.bad[error.is_some()] {
                label for=(self.id) { (self.label) }
                p.hint id={ (self.id) "-hint" } { (self.hint) }
                (problem_of(self.id, &errors))
                textarea.short[self.rows != "5"] id=(self.id) name="words" rows=(self.rows) dir="auto" aria-describedby=(described(self.id, &errors)) aria-invalid=[error.map(|_| "true")] autofocus[focus] { "\n" (value) }
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

/// Somebody else's answer is on its way, and this one would come on top of it.
pub fn behind(w: &Ways, signed: &str, d: &Draft) -> Markup {
    html! {
        section.alone {
            div.panel #errors role="alert" tabindex="-1" autofocus { h1 { (signed) " is sending an answer" } p { "It goes out in a few seconds. Wait for it and read it, then send, change or drop yours. It is saved below." } }
            (once_more(w, d, "Send it"))
        }
    }
}

/// The person deleted the conversation while this was written: there is nobody to send it to, and it is not thrown away.
pub fn gone(words: &str) -> Markup {
    html! {
        section.alone {
            div.panel #errors role="alert" tabindex="-1" autofocus { h1 { "The person deleted this" } p { "Nothing was sent: there is nobody to read it any more. Your words are below, should you need them elsewhere." } }
            div.field { label for="kept" { "Your words" } textarea #kept rows="5" dir="auto" readonly { "\n" (words) } }
            a.btn.quiet href="/desk" { "To the inbox" }
        }
    }
}

/// Something about the answer that its writer may not want: asked once.
pub fn doubt(w: &Ways, reasons: &[String], d: &Draft) -> Markup {
    html! {
        section.alone {
            div.panel #errors role="alert" tabindex="-1" autofocus { h1 { "Send it as it is?" } ul.list { @for reason in reasons { li { (reason) } } } }
            (once_more(w, d, "Send it as it is"))
        }
    }
}

/// A draft on a page of its own, to be sent, changed or dropped.
pub fn once_more(w: &Ways, d: &Draft, send: &str) -> Markup {
    html! {
        form method="post" action={ "/desk/concern/" (w.id) "/" (d.at) } {
            (hidden("form", w.secret)) (hidden("seen", &w.seen.to_string()))
            @if !d.until.is_empty() { (hidden("until", d.until)) }
            @if d.sure { (hidden("sure", "yes")) }
            div.field { label for="answer" { "Your words" } textarea #answer name="words" rows="5" dir="auto" { "\n" (d.words) } }
            div.acts { button { (send) } a.btn.quiet href={ "/desk/concern/" (w.id) } { "Drop it" } }
        }
    }
}
