use crate::{
    clock::Day,
    ground::{db::Id, web::parts::hidden},
    hear::concern::{Colleague, List},
};
use maud::{Markup, html};

/// Rows that are ticked, to do the same with all of them.
#[derive(Default)]
pub struct Ticks(pub Vec<String>);

impl Ticks {
    pub fn has(&self, id: &Id) -> bool {
        self.0.contains(&id.0)
    }
}

/// What can be done with all that is ticked. It stands beside the list and not in it, so that the list may stay live.
pub struct WithTicked<'a> {
    pub colleagues: &'a [Colleague],
    pub me: &'a Id,
    pub list: List,
    pub tomorrow: Day,
    pub secret: &'a str,
    /// What was done just now, or why nothing was.
    pub said: &'a [String],
}

/// The form for all that is ticked.
pub fn with_ticked(w: &WithTicked) -> Markup {
    html! {
        form.ticked #ticked method="post" action="/desk/ticked" {
            // Enter in a field presses the first button, and must do nothing to anybody.
            button hidden name="go" value="" {}
            (hidden("form", w.secret)) (hidden("list", w.list.key()))
            @if !w.said.is_empty() { div.panel #said role="status" tabindex="-1" autofocus { @for sentence in w.said { p { (sentence) } } } }
            h2 { "With ticked" }
            div.field {
                label for="give-to" { "Give to" }
                div.pair-of { select #give-to name="to" {
                    option value="me" { "Me" }
                    @for p in w.colleagues.iter().filter(|p| p.id != *w.me) { option value=(p.id) { (p.name) @if let Some(away) = p.away() { " (" (away) ")" } } }
                } button.quiet name="go" value="give" { "Give" } }
            }
            div.field {
                label for="off-until" { "Put off until" }
                div.pair-of { input #off-until name="until" type="date" min=(w.tomorrow.date()); button.quiet name="go" value="later" { "Put off" } }
            }
            button.quiet name="go" value="read" { "Mark thanks as read" }
            p.hint { "Who wrote the thanks is told that you have read them." }
        }
    }
}
