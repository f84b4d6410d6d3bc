use super::{Kind, Message, Side, Thread, by};
use crate::{
    clock::Day,
    ground::{
        live::company::Other,
        web::{
            parts::{described, hidden, icon, problem_of, prose, short},
            words::Locale,
        },
    },
    hear::concern::{Concern, Kind as About, See},
};
use maud::{Markup, html};

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
