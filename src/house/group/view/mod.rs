//! How groups look: to those who speak for them, to managers and administrators, and to guests.

mod guest;
mod offices;
mod roll;
mod space;

pub use guest::{Told, all, one};
pub use offices::{Offices, offices, recall};
pub use roll::{OfRoll, roll};
pub use space::{Making, Row, Space, about, list, space};

use super::{Group, Office};
use crate::{
    clock::Day,
    ground::web::{
        form::Fields,
        parts::{self, described, has_problem, hidden, problem_of, short},
    },
    house::staff::{Line, Problems},
};
use maud::{Markup, html};

/// An office, for the desk.
fn office(office: Office) -> &'static str {
    match office {
        Office::Chair => "Chair",
        Office::Secretary => "Secretary",
        Office::Treasurer => "Treasurer",
        Office::Steward => "Steward of the roll",
        Office::Supporter => "Supporter (works here)",
    }
}

/// "Tue 8 June 2027": terms end in another year.
fn dated(day: Day) -> String {
    format!("{} {}", short(day), day.date().year())
}

/// More than one line to type in.
fn area(name: &str, label: &str, hint: &str, rows: u8, value: &str, problems: &Problems) -> Markup {
    html! {
        div.field.bad[has_problem(name, problems)] {
            label for=(name) { (label) }
            p.hint id={ (name) "-hint" } { (hint) }
            (problem_of(name, problems))
            textarea id=(name) name=(name) rows=(rows) dir="auto" aria-describedby=(described(name, problems)) aria-invalid=[has_problem(name, problems).then_some("true")] { "\n" (value) }
        }
    }
}

/// What a group says of itself, to be typed.
fn details(secret: &str, typed: &Fields, problems: &Problems) -> Markup {
    html! {
        (hidden("form", secret))
        (Line::new("name", "Name of the group").value(typed.get("name")).show(problems))
        (area("aim", "What it is for", "In the group’s own words. Everyone can read it", 4, typed.get("aim"), problems))
        (area("meets", "When and where it meets", "Such as: every Tuesday at 18:00, in the kitchen", 2, typed.get("meets"), problems))
        (area("joining", "How people join", "Everyone who uses the place can join, and leave, without saying why", 2, typed.get("joining"), problems))
    }
}

/// The way back to a group.
fn back(group: &Group) -> Markup {
    parts::crumb(&format!("/desk/groups/{}", group.id), &group.name, None)
}

/// What it says of itself, to be read.
fn facts(group: &Group) -> Markup {
    html! {
        (parts::prose(&group.aim))
        dl.facts {
            div { dt { "Meets" } dd dir="auto" { (group.meets) } }
            div { dt { "Joining" } dd dir="auto" { (group.joining) } }
            @if let Some(day) = group.ended_on { div { dt { "Ended" } dd { (dated(day)) } } }
        }
    }
}
