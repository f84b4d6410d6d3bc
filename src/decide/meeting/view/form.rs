//! Fields, and the form in which a meeting is called.

use crate::{
    decide::meeting::{Chair, Kind},
    ground::{
        db::Id,
        web::{
            controls::{Making, input, line, number, picks, select},
            parts::{self, hidden},
            words::Locale,
        },
    },
    house::place::Place,
};
use maud::{Markup, html};
use std::sync::Arc;

/// Who could hold a meeting that this person calls.
#[derive(Clone)]
pub struct Holder {
    pub key: String,
    pub name: String,
    pub place: Arc<Place>,
    pub group: Option<Id>,
    /// They speak for the group, and do not call it as managers.
    pub leads: bool,
}

/// The words of a kind for those who choose it.
pub fn for_whom(kind: Kind) -> &'static str {
    match kind {
        Kind::Joint => "Users and staff together",
        Kind::UsersOnly => "Users alone",
        Kind::Trustees => "Users and trustees",
        Kind::Informal => "Informal: a talk over tea",
    }
}

pub fn calling(holders: &[Holder], m: &Making) -> Markup {
    let kinds: Vec<(&str, &str)> = Kind::ALL.iter().map(|k| (k.key(), for_whom(*k))).collect();
    html! {
        (parts::crumb("/desk/meetings", "Meetings", None))
        (parts::problems(Locale::English, m.problems))
        h1 { "Call a meeting" }
        @if holders.is_empty() { p { "You speak for no group and manage no place, so there is nobody who could hold it." } } @else {
            form.narrow method="post" action="/desk/meetings" {
                (hidden("form", m.secret))
                @let rows: Vec<(&str, &str)> = holders.iter().map(|h| (h.key.as_str(), h.name.as_str())).collect();
                (select(m, "holder", "Who holds it", &rows))
                (picks(m, "kind", "Who it is for", &kinds, "joint"))
                (input(m, "starts", "Day and hour", "", "datetime-local"))
                (number(m, "lasts", "How many minutes it lasts", "Such as 60"))
                (line(m, "venue", "Where", "So that somebody who was never there finds it, and whether there are steps"))
                (picks(m, "chair", "Who leads it", &[(Chair::User.key(), "A user"), (Chair::Staff.key(), "Someone who works here")], "user"))
                p.hint { "The agenda builds itself: what was promised and is late, what people want most, and votes that nobody answered. Then add to it." }
                button { "Call it" }
            }
        }
    }
}

pub fn tick(m: &Making, name: &str, words: &str, was: bool) -> Markup {
    let on = if m.typed.has("form") { m.typed.get(name) == "yes" } else { was };
    html! { label.pick { input type="checkbox" name=(name) value="yes" checked[on]; " " span { (words) } } }
}
