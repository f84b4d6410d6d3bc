use super::{Kind, Message, Side};
use crate::{
    clock::Day,
    ground::{
        live::company::Other,
        web::{
            parts::{described, has_problem, hidden, icon, problem_of, problems, prose, prose_with_links, short},
            words::Locale,
        },
    },
    hear::{
        concern::{Concern, Kind as About, See, Verdict},
        moderation::{self, Proposal},
    },
};
use maud::{Markup, html};

/// What a page of a conversation shows beside its messages.
pub struct Thread<'a> {
    pub concern: &'a Concern,
    pub words: &'a str,
    pub better: &'a str,
    pub messages: &'a [Message],
}

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

fn by(who: &str, when: &str) -> Markup {
    html! { p.by { b { bdi { (who) } } " " (when) } }
}

/// True if the last thing that was said to anybody is a question. Who answers next is no answer to it.
fn asked(messages: &[Message]) -> bool {
    messages.iter().rev().find(|m| !matches!(m.kind, Kind::Note | Kind::Handover)).is_some_and(|m| m.kind == Kind::Question)
}

/// The same in a few words, for those who hear it: their id.
pub fn state_words(c: &Concern, messages: &[Message]) -> &'static str {
    let asked = asked(messages);
    match (c.waiting_since, c.verdict) {
        (Some(_), _) => "state-wait",
        (None, Some(Verdict::Yes)) => "state-yes",
        (None, _) if asked => "state-asked",
        (None, _) => "state-answered",
    }
}

/// Where things stand, for the writer: one line.
pub fn state(l: Locale, c: &Concern, messages: &[Message], today: Day) -> Markup {
    let asked = asked(messages);
    let moved = c.answer_by != c.promised && messages.iter().any(|m| m.until == Some(c.answer_by));
    html! {
        @if c.waiting_since.is_some() {
            @if c.answer_by < today {
                p.state.late #state { (icon("clock")) span { b { (l.with("state-late", &[("date", &l.day(c.answer_by))])) } } }
            } @else { p.state.waits #state { (icon("clock")) span { b { (l.t("state-wait")) } " " @if moved { del { (l.day(c.promised)) } " " } (l.with("state-wait-by", &[("date", &l.day(c.answer_by))])) } } }
        } @else if c.verdict == Some(Verdict::Yes) {
            p.state.agreed #state { (icon("circle-check")) span { b { (l.t("state-yes")) } } }
        } @else if asked {
            p.state #state { (icon("circle-help")) span { b { (l.t("state-asked")) } @if c.replied_on.is_none() { " " (l.t("state-asked-stands")) } } }
        } @else {
            p.state #state { (icon("message-square-reply")) span { b { (l.t("state-answered")) } } }
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
pub fn right(l: Locale, c: &Concern, open: &str) -> Markup {
    html! {
        div #right {
            @if c.answered_on.is_some() && c.verdict != Some(Verdict::Yes) {
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

pub fn doing(l: Locale, c: &Concern, d: &Doing) -> Markup {
    let back = l.href("/back");
    html! {
        (right(l, c, d.open))
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

/// Words to keep: six, and the same number in digits.
pub fn ticket(l: Locale, words: &[&str], digits: &str) -> Markup {
    html! {
        div.ticket #ticket {
            ol translate="no" lang="en" dir="ltr" { @for word in words { li { (word) } } }
            p.hint { (l.t("or-number")) }
            p.digits { bdi dir="ltr" { (digits) } }
        }
    }
}

/// The conversation as staff see it.
pub fn for_staff(t: &Thread, day: impl Fn(Day) -> String) -> Markup {
    html! {
        ol.talk #talk {
            li.msg { (by("The person", &day(t.concern.day))) (prose(t.words)) @if !t.better.is_empty() { p.hint { "What would make it better?" } (prose(t.better)) } }
            @for m in t.messages { (one_for_staff(m, &day)) }
        }
    }
}

pub fn one_for_staff(m: &Message, day: &impl Fn(Day) -> String) -> Markup {
    html! {
        @match (m.side, m.kind) {
            (Side::Them, Kind::Right) => li.msg { (by("The person", &day(m.day))) p { "Was it put right? " b { (m.words) } } }
            (Side::Them, _) => li.msg { (by("The person", &day(m.day))) (prose(&m.words)) }
            (Side::Team, Kind::Note) => li.msg.note { p.by { (icon("lock")) b { "Note for staff" } " " bdi { (m.signed) } ", " (short(m.day)) ". Only staff see this" } (prose(&m.words)) }
            (Side::Team, Kind::Handover) => li.msg.mine { p.by { b { bdi { (m.signed) } } " " (short(m.day)) ". Handed over" } (prose(&m.words)) }
            (Side::Team, _) => li.msg.mine { (by(&m.signed, &short(m.day))) (prose(&m.words)) @if let Some(until) = m.until { p { "New date: " b { (short(until)) } } } }
        }
    }
}

/// What a member of staff typed, when it comes back.
#[derive(Default)]
pub struct Draft<'a> {
    pub at: &'a str,
    pub words: &'a str,
    pub until: &'a str,
    pub error: Option<&'a str>,
}

/// The four ways to go on, of which the answer comes first. Each is a form of its own, so that none is sent by mistake.
pub fn ways(id: &str, secret: &str, seen: i64, may_extend: Option<(Day, Day)>, giving: Option<&Markup>, d: &Draft) -> Markup {
    let seen = seen.to_string();
    let (answer, question, more, note) = ("replies", "questions", "extensions", "notes");
    let words = |at: &str| if d.at == at { d.words } else { "" };
    let action = |at: &str| format!("/desk/concern/{id}/{at}");
    html! {
        form #answer-form method="post" action=(action(answer)) {
            (hidden("form", secret)) (hidden("seen", &seen))
            (field("answer", "Answer the person", "Say thank you, what happens next, and when", "5", words(answer), (d.at == answer).then_some(d.error).flatten()))
            button { "Send to the person" }
        }
        div.end {
            details open[d.at == question] { summary { "Ask a question" }
                form method="post" action=(action(question)) {
                    (hidden("form", secret)) (hidden("seen", &seen))
                    (field("ask", "Your question", "It is their turn until they answer", "3", words(question), (d.at == question).then_some(d.error).flatten()))
                    button.quiet { "Send the question" }
                }
            }
            @if let Some((from, to)) = may_extend {
                details open[d.at == more] { summary { "We need more time" }
                    form method="post" action=(action(more)) {
                        (hidden("form", secret)) (hidden("seen", &seen))
                        div.field {
                            label for="until" { "Answer by" }
                            p.hint #until-hint { "Once, and by " (short(to)) " at the latest" }
                            input #until name="until" type="date" min=(from.date()) max=(to.date()) value=(d.until) aria-describedby="until-hint";
                        }
                        (field("why", "Say why, in words people here will understand", "The person sees this, and the old date struck through", "3", words(more), (d.at == more).then_some(d.error).flatten()))
                        button.quiet { "Send the new date" }
                    }
                }
            }
            details open[d.at == note] { summary { "Note for staff" }
                form method="post" action=(action(note)) {
                    (hidden("form", secret))
                    (field("note", "Note", "Only staff see this", "3", words(note), (d.at == note).then_some(d.error).flatten()))
                    button.quiet { "Save note" }
                }
            }
            @if let Some(giving) = giving { (giving) }
        }
    }
}

fn field(id: &str, label: &str, hint: &str, rows: &str, value: &str, error: Option<&str>) -> Markup {
    let errors: Vec<(&str, String)> = error.map(|e| (id, e.to_string())).into_iter().collect();
    html! {
        div.field.bad[error.is_some()] {
            label for=(id) { (label) }
            p.hint id={ (id) "-hint" } { (hint) }
            (problem_of(id, &errors))
            textarea.short[rows != "5"] id=(id) name="words" rows=(rows) dir="auto" aria-describedby=(described(id, &errors)) aria-invalid=[error.map(|_| "true")] { "\n" (value) }
        }
    }
}

/// The head of a conversation on the desk: what it is about, by when, and who can see it.
pub fn head(c: &Concern, chip: Option<(&str, String)>, wrote: &str, holder: Option<&Markup>, board: Option<&str>) -> Markup {
    let about = match c.kind {
        About::Problem => "Something is wrong",
        About::Idea => "Something could be better",
        About::Thanks => "Something is good",
        About::Unsafe => "I do not feel safe",
        About::Question => "A question",
    };
    html! {
        h1 #title { (about) }
        ul.meta {
            @if let Some((class, words)) = chip { li { span class=(class) { (words) } } }
            li { @match c.see { See::Team => "Only the team can see it", See::Board => "May go on the board" } }
            li { (Locale::from_tag(&c.locale).unwrap_or_default().own_name()) }
            li { "Wrote " (wrote) }
            @if let Some(holder) = holder { (holder) }
        }
        @if let Some(state) = board { p.give { span { (state) } " " a href={ "/desk/concern/" (c.id) "/wording" } { "Words for the board" } } }
    }
}

/// Who else of the staff has it open, for those who have it open too.
pub fn company(others: &[Other]) -> Markup {
    let said: Vec<String> = others.iter().map(|o| if o.writes { format!("{} is writing", o.name) } else { format!("{} has this open", o.name) }).collect();
    html! { p.hint #company hidden[others.is_empty()] { (said.join(". ")) } }
}

/// What stays of a conversation whose writer deleted it.
pub fn deleted() -> Markup {
    html! { h1 #title { "The person deleted this" } p { "Their words and your answers are gone. What stands on the board stays, without their words." } }
}

/// Something newer came while an answer was written: the new part, and the draft to send, change or drop.
pub fn stale(id: &str, at: &str, secret: &str, seen: i64, newer: &[Message], d: &Draft, day: impl Fn(Day) -> String) -> Markup {
    html! {
        div.errs #errors role="alert" tabindex="-1" autofocus { h1 { "Someone added to this while you were writing" } p { "Read it, then send, change or drop your answer. It is saved below." } }
        h2 { "New since you opened it" }
        ol.talk { @for m in newer { (one_for_staff(m, &day)) } }
        form method="post" action={ "/desk/concern/" (id) "/" (at) } {
            (hidden("form", secret)) (hidden("seen", &seen.to_string()))
            @if !d.until.is_empty() { (hidden("until", d.until)) }
            div.field { label for="answer" { "Your words" } textarea #answer name="words" rows="5" dir="auto" { "\n" (d.words) } }
            div.acts { button { "Send it" } a.btn.quiet href={ "/desk/concern/" (id) } { "Drop it" } }
        }
    }
}
