use super::{Kind, Message, Side, Thread, by};
use crate::{
    clock::Day,
    ground::web::{
        parts::{described, has_problem, hidden, icon, problem_of, problems, prose, prose_with_links},
        words::Locale,
    },
    hear::{
        concern::{Concern, Verdict},
        moderation::{self, Proposal},
    },
};
use maud::{Markup, html};

/// The conversation as its writer sees it.
pub fn for_writer(l: Locale, t: &Thread, hosts: &[String]) -> Markup {
    html! {
        ol.talk #talk {
            li.msg.mine { (by(&l.t("you"), &l.day(t.concern.day))) (prose(t.words)) @if !t.better.is_empty() { p.hint { (l.t("words-better")) } (prose(t.better)) } }
            @for m in t.messages {
                @match m.side {
                    Side::Them => li.msg.mine {
                        (by(&l.t("you"), &l.day(m.day)))
                        @if m.kind == Kind::Right { p { (l.t("right-q")) " " (l.t(&format!("right-{}", m.words))) } } @else { (prose(&m.words)) }
                    }
                    Side::Team => li.msg {
                        (by(&m.signed, &l.day(m.day)))
                        (prose_with_links(&m.words, hosts))
                        @if let Some(until) = m.until { p { (l.t("new-date")) " " b { (l.day(until)) } } }
                    }
                }
            }
        }
    }
}

/// Where a conversation stands, as its writer is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    Waits,
    PutRight,
    Asked,
    Closed,
    Answered,
}

fn stands(c: &Concern, messages: &[Message]) -> Stands {
    if c.waiting_since.is_some() {
        return Stands::Waits;
    }
    if c.verdict == Some(Verdict::Yes) && !may_be_judged(c, messages) {
        return Stands::PutRight;
    }
    let last = messages.iter().rev().map(|m| m.kind).find(|kind| matches!(kind, Kind::Answer | Kind::Question | Kind::Closed | Kind::Read | Kind::Message));
    match last {
        Some(Kind::Question) => Stands::Asked,
        Some(Kind::Closed) => Stands::Closed,
        _ => Stands::Answered,
    }
}

/// There is an answer, and their yes does not stand already. What was closed after it they are asked about again.
fn may_be_judged(c: &Concern, messages: &[Message]) -> bool {
    let said = messages.iter().rev().find(|m| matches!(m.kind, Kind::Right | Kind::Closed));
    let answered = messages.iter().any(|m| matches!(m.kind, Kind::Answer | Kind::Closed)); // that thanks were read is no answer to judge
    c.answered_on.is_some() && answered && (c.verdict != Some(Verdict::Yes) || said.is_some_and(|m| m.kind == Kind::Closed))
}

/// The same in a few words, for those who hear it: their id.
pub fn state_words(c: &Concern, messages: &[Message]) -> &'static str {
    match stands(c, messages) {
        Stands::Waits => "state-wait",
        Stands::PutRight => "state-yes",
        Stands::Asked => "state-asked",
        Stands::Closed => "state-closed",
        Stands::Answered => "state-answered",
    }
}

/// Where things stand, for the writer: one line.
pub fn state(l: Locale, c: &Concern, messages: &[Message], today: Day) -> Markup {
    let moved = c.answer_by != c.promised && messages.iter().any(|m| m.until == Some(c.answer_by));
    html! {
        @match stands(c, messages) {
            Stands::Waits if c.answer_by < today => {
                p.state.late #state { (icon("clock")) span { b { (l.with("state-late", &[("date", &l.day(c.answer_by))])) } } }
            }
            Stands::Waits => {
                p.state.waits #state { (icon("clock")) span { b { (l.t("state-wait")) } " " @if moved { del { (l.day(c.promised)) } " " } (l.with("state-wait-by", &[("date", &l.day(c.answer_by))])) } }
            }
            Stands::PutRight => p.state.agreed #state { (icon("circle-check")) span { b { (l.t("state-yes")) } } },
            Stands::Asked => p.state #state { (icon("circle-help")) span { b { (l.t("state-asked")) } @if c.replied_on.is_none() { " " (l.t("state-asked-stands")) } } },
            Stands::Closed => p.state #state { (icon("circle-help")) span { b { (l.t("state-closed")) } " " (l.t("state-closed-open")) } },
            Stands::Answered => p.state #state { (icon("message-square-reply")) span { b { (l.t("state-answered")) } } },
        }
    }
}

/// That those above the team were told how late it is: the managers, then the trustees.
pub fn late(l: Locale, (managers, trustees): (Option<Day>, Option<Day>)) -> Markup {
    html! {
        @if managers.is_some() || trustees.is_some() {
            p #late {
                @if let Some(day) = managers { (l.with("late-managers", &[("date", &l.day(day))])) }
                @if let (Some(_), Some(_)) = (managers, trustees) { " " }
                @if let Some(day) = trustees { (l.with("late-trustees", &[("date", &l.day(day))])) }
            }
        }
    }
}

/// Everything the writer can do here.
pub struct Doing<'a> {
    pub open: &'a str,
    pub draft: &'a str,
    pub errors: &'a [(&'a str, String)],
    pub wording: Option<&'a Proposal>,
    pub wording_draft: &'a str,
}

/// Was it put right? Asked once there is an answer.
pub fn right(l: Locale, c: &Concern, messages: &[Message], open: &str) -> Markup {
    html! {
        div #right {
            @if may_be_judged(c, messages) {
                form.sheet method="post" action=(l.href("/back")) {
                    (hidden("open", open))
                    fieldset {
                        legend { h2 { (l.t("right-q")) } }
                        p.hint { (l.t("right-hint")) }
                        div.three { @for v in [Verdict::Yes, Verdict::Partly, Verdict::No] { button.quiet name="right" value=(v.key()) { (l.t(&format!("right-{}", v.key()))) } } }
                    }
                }
            }
        }
    }
}

pub fn doing(l: Locale, c: &Concern, messages: &[Message], d: &Doing) -> Markup {
    let back = l.href("/back");
    html! {
        (right(l, c, messages, d.open))
        @if let Some(p) = d.wording { (moderation::ask(l, p, d.open, d.wording_draft, d.errors)) }
        form #reply method="post" action=(back) autocomplete="off" {
            (hidden("open", d.open))
            div.field.bad[has_problem("words", d.errors)] {
                label for="words" { (l.t("write-back")) }
                p.hint #words-hint { (l.t("names-hint")) }
                (problem_of("words", d.errors))
                textarea.short #words name="words" rows="3" dir="auto" aria-describedby=(described("words", d.errors)) aria-invalid=[has_problem("words", d.errors).then_some("true")] { "\n" (d.draft) }
            }
            button { (l.t("send")) }
        }
        form.end method="post" action=(back) {
            (hidden("open", d.open))
            p { button.link name="go" value="look" { (l.t("look-again")) } }
            p { button.link name="go" value="renew" { (l.t("renew")) } }
            p { button.link.danger name="go" value="erase" { (l.t("erase-all")) } }
        }
    }
}

/// The one box for words or digits.
pub fn ask(l: Locale, typed: &str, kept: &str, errors: &[(&str, String)]) -> Markup {
    html! {
        (problems(l, errors))
        form #ask method="post" action=(l.href("/back")) autocomplete="off" {
            @if !kept.is_empty() { (hidden("kept", kept)) }
            div.field.bad[has_problem("receipt", errors)] {
                h1 { label for="receipt" { (l.t("back-title")) } }
                p.hint #receipt-hint { (l.t("back-hint")) }
                (problem_of("receipt", errors))
                textarea.short #receipt name="receipt" rows="2" dir="auto" autocapitalize="none" autocorrect="off" spellcheck="false" aria-describedby=(described("receipt", errors)) aria-invalid=[has_problem("receipt", errors).then_some("true")] { "\n" (typed) }
            }
            button { (l.t("back-go")) }
            p.end { button.link name="go" value="tap" { (l.t("tap-door")) } }
        }
        p.end { a href=(l.href("/back/lost")) { (l.t("back-lost")) } }
    }
}

pub fn erase(l: Locale, open: &str) -> Markup {
    html! {
        h1 { (l.t("erase-title")) }
        dl.sum {
            div { dt { (l.t("erase-goes")) } dd { (l.t("erase-goes-what")) } }
            div { dt { (l.t("erase-stays")) } dd { (l.t("erase-stays-what")) } }
        }
        p { (l.t("erase-final")) }
        form #erase method="post" action=(l.href("/back")) {
            (hidden("open", open))
            div.acts { button.danger name="erase" value="yes" { (l.t("erase-do")) } button.quiet name="erase" value="no" { (l.t("erase-not")) } }
        }
    }
}
