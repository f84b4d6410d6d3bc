use super::{Kind, Message, Side, Thread, by};
use crate::{
    clock::{Day, Time},
    ground::{
        db::Id,
        live::company::Other,
        web::{
            parts::{hidden, icon, prose, short},
            words::Locale,
        },
    },
    hear::{
        concern::{Kind as About, See, Similar},
        dialogue::{Reopened, Unsent, reopened},
    },
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
            (Side::Team, _) => li.msg.mine { (by(&m.signed, &short(m.day))) (prose(&m.words)) (besides(m)) }
        }
    }
}

/// What an answer of staff meant besides its words.
fn besides(m: &Message) -> Markup {
    html! {
        @match (m.kind, m.until) {
            (Kind::MoreTime, Some(until)) => p { "New date: " b { (short(until)) } },
            (Kind::Closed, _) => p.hint { "Closed. They were asked if it was put right" },
            _ => {}
        }
    }
}

/// The head of a conversation on the desk: what it is about, by when, and who can see it.
pub fn head(t: &Thread, chip: Option<(&str, String)>, wrote: &str, holder: Option<&Markup>, board: Option<&str>) -> Markup {
    let c = t.concern;
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
            @match reopened(t.messages) {
                Some(Reopened::Again) => li { "They wrote again after it was closed" },
                Some(Reopened::Anew) => li { "Came back after it was closed" },
                None => {}
            }
            li { @match c.see { See::Team => "Only the team can see it", See::Board => "May go on the board" } }
            li { (Locale::from_tag(&c.locale).unwrap_or_default().own_name()) }
            li { "Wrote " (wrote) }
            @if let Some(holder) = holder { (holder) }
        }
        @if let Some(state) = board { p.give { span { (state) } " " a href={ "/desk/concern/" (c.id) "/wording" } { "Words for the board" } } }
    }
}

/// An answer that can still be taken back, by who sent it; for all others, that it is on its way.
pub fn unsent(id: &str, unsent: Option<&Unsent>, me: &Id, secret: &str, now: Time) -> Markup {
    html! {
        div #unsent {
            @if let Some(u) = unsent {
                @if u.staff_id == *me {
                    @let left = ((u.due_at.0 - now.0).max(0) + 999) / 1000;
                    div.msg.mine.going { (by(&u.signed, "not sent yet")) (prose(&u.words)) }
                    form.undo method="post" action={ "/desk/concern/" (id) "/unsent" } {
                        (hidden("form", secret))
                        p role="status" { @if left > 0 { "Goes out in " span data-left=(left) { (left) } " seconds." } @else { "Goes out in a moment." } }
                        button.quiet { "Undo" }
                    }
                } @else { p.state { span { b { (u.signed) " is sending an answer." } " It goes out in a few seconds" } } }
            }
        }
    }
}

/// What others said that sounds like it. Only a suggestion.
pub fn similar(similar: &[Similar]) -> Markup {
    html! {
        @if !similar.is_empty() {
            details.similar { summary { "Others said something like this: " (similar.len()) }
                ul.list { @for s in similar { li { a href={ "/desk/concern/" (s.id) } dir="auto" { (s.subject) } } } }
            }
        }
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
