//! What those who speak for a users' group can press on the list.

use super::{Seen, desk::Desk};
use crate::{
    decide::priority::{TITLE, WORDS},
    ground::web::parts::{has_problem, hidden, problem_of},
};
use maud::{Markup, html};

/// What the group wants itself.
pub fn making(d: &Desk) -> Markup {
    let wrong = has_problem("made", d.problems);
    html! {
        details open[wrong] {
            summary { "Put on the list what the group wants" }
            form.narrow method="post" action="/desk/wants/made" {
                (hidden("form", d.secret))
                div.field.bad[wrong] {
                    label for="made" { "What should change, in a few words" }
                    (problem_of("made", d.problems))
                    input #made name="made" value=(d.typed.get("made")) maxlength=(TITLE * 2) dir="auto" autocomplete="off" aria-invalid=[wrong.then_some("true")];
                }
                div.field {
                    label for="made-words" { "What there is to know about it" }
                    p.hint { "May stay empty" }
                    textarea #made-words name="made-words" rows="3" maxlength=(WORDS * 2) dir="auto" { "\n" (d.typed.get("made-words")) }
                }
                @if d.led.len() > 1 {
                    div.field {
                        label for="made-for" { "For" }
                        select #made-for name="made-for" { @for p in d.led { option value=(p.id) selected[d.typed.get("made-for") == p.id.0] { (p.name) } } }
                    }
                }
                button { "Put it on the list" }
            }
        }
    }
}

/// What the group decides about one: whether it stands first, and whether it rests.
pub fn decides(d: &Desk, s: &Seen) -> Markup {
    let w = s.want;
    let why = format!("why-{}", w.id);
    html! {
        div.group {
            @if w.asleep().is_some() {
                form method="post" action={ "/desk/wants/" (w.id) "/rest" } {
                    (hidden("form", d.secret)) button.link name="again" value="yes" { "Take it up again" span.vh { ": " (w.title) } }
                }
            } @else {
                form method="post" action={ "/desk/wants/" (w.id) "/first" } {
                    (hidden("form", d.secret)) (hidden("first", if w.is_pinned() { "no" } else { "yes" }))
                    button.link { @if w.is_pinned() { "No longer first" } @else { "Put it first" } span.vh { ": " (w.title) } }
                }
                details {
                    summary { "Let it rest" span.vh { ": " (w.title) } }
                    form.narrow method="post" action={ "/desk/wants/" (w.id) "/rest" } {
                        (hidden("form", d.secret))
                        div.field { label for=(why) { "Why, in words everyone reads" } input id=(why) name="why" dir="auto" autocomplete="off"; }
                        button.quiet { "The group lets it rest" }
                    }
                }
            }
        }
    }
}
