//! The roll as it stands, what is proposed, and a form to propose another.

use super::{area, back, dated};
use crate::{
    ground::{
        db::Id,
        web::{
            parts::{self, hidden},
            words::Locale,
        },
    },
    house::{
        group::{Group, LARGEST, OPEN_DAYS, Proposal, Roll, Side, Standing},
        staff::{Line, Problems},
    },
};
use maud::{Markup, html};

/// What the page shows and brought.
pub struct OfRoll<'a> {
    pub group: &'a Group,
    pub who: Standing,
    pub me: &'a Id,
    pub secret: &'a str,
    pub roll: &'a Roll,
    pub open: Option<&'a Proposal>,
    pub size: &'a str,
    pub struck: &'a str,
    pub problems: &'a Problems,
}

/// "22 numbers: 1 to 24, without 3, 17"
fn words_of(roll: &Roll) -> String {
    let numbers = |n: i64| if n == 1 { "1 number".to_string() } else { format!("{n} numbers") };
    match (roll.size, roll.struck.is_empty()) {
        (0, _) => "There is no roll yet".into(),
        (1, _) => "1 number: 1".into(),
        (size, true) => format!("{}: 1 to {size}", numbers(size)),
        (size, false) => format!("{}: 1 to {size}, without {}", numbers(roll.count()), roll.struck_typed()),
    }
}

pub fn roll(page: &OfRoll) -> Markup {
    let may = page.who.officer || page.who.manager;
    html! {
        (back(page.group))
        (parts::problems(Locale::English, page.problems))
        h1 { "The roll" }
        p.hint { "Members have a number on paper, and no name is written down. Votes are counted against these numbers, so it takes two to change them: one from the group, one of the managers." }
        p #roll { b { (words_of(page.roll)) "." } }
        @if let Some(open) = page.open { (proposed(page, open, may)) }
        @else if may && page.group.ended_on.is_none() {
            form.narrow #propose method="post" action={ "/desk/groups/" (page.group.id) "/roll" } {
                h2 { "Propose a change" }
                (hidden("form", page.secret))
                (Line::new("size", "How many numbers there are").hint(&format!("From 1 up to {LARGEST}, with those that are struck")).number().value(page.size).show(page.problems))
                (area("struck", "Numbers that are struck", "Of people who left, such as: 3, 17. Leave it empty if there are none", 2, page.struck, page.problems))
                p.hint { @if page.who.officer { "A manager of the place says yes or no to it within " } @else { "Somebody who holds an office in the group says yes or no to it within " } (OPEN_DAYS) " days." }
                button { "Propose it" }
            }
        }
    }
}

fn proposed(page: &OfRoll, open: &Proposal, may: bool) -> Markup {
    let mine = if page.who.officer { Side::Group } else { Side::Managers };
    let decides = may && mine != open.side && open.proposed_by != *page.me;
    let by = if open.side == Side::Group { "The group" } else { "A manager" };
    html! {
        div.panel #proposed {
            h2 { "Proposed" }
            p { b { (words_of(&open.roll)) "." } }
            p.hint { (by) " proposed it on " (dated(open.proposed_on)) ". It can be decided until " (dated(open.until())) "." }
            @if may {
                form.acts method="post" action={ "/desk/groups/" (page.group.id) "/roll/" (open.id) "/decision" } {
                    (hidden("form", page.secret))
                    @if decides { button name="say" value="yes" { "Yes, this is right" } button.quiet name="say" value="no" { "No" } }
                    @else { button.quiet name="say" value="no" { "Take it back" } }
                }
                @if !decides { p.hint { "Nobody changes the roll alone: " @if open.side == Side::Group { "a manager of the place" } @else { "somebody who holds an office" } " decides." } }
            }
        }
    }
}
