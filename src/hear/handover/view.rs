//! The pages of handing over.

use super::{Alone, Duty, Free, HandedOver, Held, SOON};
use crate::{
    clock::Day,
    ground::{
        db::Id,
        web::{
            form::Fields,
            parts::{self, short},
            words::Locale,
        },
    },
    hear::concern::Row,
    house::{
        place::Place,
        staff::{Person, Problems, choice, first_name},
    },
};
use maud::{Markup, html};
use std::sync::Arc;

/// What is open of somebody who leaves, as the reader may know it.
pub enum Open {
    Held { open: usize, next: usize },
    Free(usize),
    Count(i64),
    Hidden,
}

/// A line of who leaves.
pub struct Leaver<'a> {
    pub person: &'a Person,
    pub day: Day,
    pub gone: bool,
    pub open: Open,
    /// Answers in the last days before they leave, for those who count.
    pub answered: Option<i64>,
}

/// What the first page shows.
pub struct Overview<'a> {
    pub past: Option<HandedOver>,
    pub leavers: &'a [Leaver<'a>],
    pub free: &'a [Free],
    pub free_count: i64,
    pub alone: &'a [Alone],
    /// Who is away with nobody to cover any more, in words.
    pub uncovered: &'a [String],
    pub counts: bool,
}

/// Counts under five say so and nothing else.
fn few(n: i64) -> String {
    match n {
        0 => "0".into(),
        1..5 => "Fewer than 5".into(),
        n => n.to_string(),
    }
}

/// Who leaves, what nobody has, what hangs on one person, and how well it went.
pub fn overview(page: &Overview) -> Markup {
    let nobody: Vec<&Alone> = page.alone.iter().filter(|a| a.duty == Duty::Outside && a.who.is_none()).collect();
    html! {
        h1 { "Handover" }
        p.hint { "When somebody leaves, everybody they answer is told who is next before it changes." }
        @for alone in &nobody {
            p.panel.narrow.no-outside { b { "Nobody from outside " @if !alone.leaving.is_empty() { "once " (alone.leaving.join(" and ")) " leaves " } "at " (places(&alone.places)) ". " } "What people say about staff reaches nobody there. Choose somebody people trust, who is nobody’s colleague." }
        }
        @if !page.uncovered.is_empty() {
            p.panel.narrow #uncovered { b { "Nobody covers any more. " } @for (n, words) in page.uncovered.iter().enumerate() { @if n > 0 { " " } (words) } }
        }
        h2 { "Who leaves" }
        @if page.leavers.is_empty() { p { "Nobody has a day on which they leave." } } @else { (leavers(page)) }
        @if !page.free.is_empty() { (free(page.free)) }
        @if page.free_count > 0 { p.panel.narrow { b { (few(page.free_count)) " conversations are nobody’s since somebody left. " } "Whoever manages there can see which." } }
        @if page.counts { (alone(page.alone)) }
        @if let Some(past) = page.past { (passed(past)) }
    }
}

fn leavers(page: &Overview) -> Markup {
    html! {
        ul.list.leavers #leavers { @for l in page.leavers { li {
            @if matches!(l.open, Open::Held { .. } | Open::Free(_)) { a.cell href={ "/desk/handover/" (l.person.id) } { (l.person.name) } } @else { b.cell { (l.person.name) } }
            span { @if l.gone { "Left on " } @else { "Leaves on " } (short(l.day)) }
            span { @match l.open {
                Open::Held { open: 0, next: 0 } => { "Nothing open" }
                Open::Held { open, next } => { @if open > 0 { (open) " to hand over" } @if open > 0 && next > 0 { ", " } @if next > 0 { (next) " handed over" } }
                Open::Free(n) => { (n) ", nobody has " @if n == 1 { "it" } @else { "them" } }
                Open::Count(n) => { (few(n)) " open" }
                Open::Hidden => { "" }
            } }
            span.hint { @if let Some(n) = l.answered { (few(n)) " answers in the last 10 days" } }
        } } }
        @if page.counts { p.hint { "Only what is told to the team is counted. Many answers in somebody’s last days may be answers in a hurry." } }
    }
}

/// What nobody has, person by person.
fn free(free: &[Free]) -> Markup {
    let mut seen: Vec<&Id> = Vec::new();
    for f in free {
        if !seen.contains(&&f.left_id) {
            seen.push(&f.left_id);
        }
    }
    html! {
        @for left in seen {
            @let theirs: Vec<&Free> = free.iter().filter(|f| f.left_id == *left).collect();
            @if let Some(first) = theirs.first() {
                h2 { "Nobody has these since " (first_name(&first.left_name)) " left" }
                ul.list.free {
                    @for f in &theirs { li { a href={ "/desk/concern/" (f.row.id) "?list=all" } { bdi { (f.row.subject) } } } }
                }
                p.acts { a.btn.quiet href={ "/desk/handover/" (left) } { "Find somebody for them" } }
            }
        }
    }
}

/// I14 in words: small numbers stay numbers.
fn passed(past: HandedOver) -> Markup {
    html! {
        h2 { "How it went" }
        @if past.of == 0 && past.running == 0 { p #passed { "In the last 12 months nobody left with anything open." } }
        @else {
            p.lead #passed { (past.kept) " of " (past.of) " without loss" @if past.running > 0 { ", " (past.running) " not decided yet" } }
            p.hint { "Of what was open when somebody left, in the last 12 months: the person was told before who is next, and the next one wrote within " (SOON) " working days." }
        }
    }
}

fn duty(duty: Duty) -> &'static str {
    match duty {
        Duty::Answer => "Answering",
        Duty::Manage => "Managing",
        Duty::Safety => "Being there for people who do not feel safe",
        Duty::Outside => "Reading what is about staff, from outside",
        Duty::Words => "Preparing public words",
        Duty::Settings => "Settings and people",
    }
}

fn places(places: &[Arc<Place>]) -> String {
    places.iter().map(|p| p.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// What hangs on one person, or on nobody.
fn alone(all: &[Alone]) -> Markup {
    html! {
        h2 { "What hangs on one person" }
        @if all.is_empty() { p #alone { "Nothing: every task at every open place has two people or more." } }
        @else {
            p.hint { "When this person is ill or goes, it stops" }
            div.scroll role="region" aria-label="What hangs on one person" tabindex="0" { table #alone {
                thead { tr { th scope="col" { "Task" } th scope="col" { "Who" } th scope="col" { "Where" } } }
                tbody { @for a in all { tr {
                    th scope="row" { (duty(a.duty)) }
                    td {
                        @match &a.who { Some(who) => { "Only " (who) } None => "Nobody" }
                        @if !a.leaving.is_empty() { " once " (a.leaving.join(" and ")) " leaves" }
                    }
                    td { (places(&a.places)) }
                } } }
            } }
        }
    }
}

/// What one person hands over.
pub struct One<'a> {
    pub form: &'a str,
    pub person: &'a Person,
    pub myself: bool,
    pub from: Day,
    pub held: &'a [Held],
    pub free: &'a [Free],
    pub next: &'a [&'a Person],
    /// To so many people somebody was just said to be next.
    pub told: usize,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
    pub today: &'a dyn Fn(&Row) -> Day,
}

/// One person who leaves, what they hold that is open, and who is next.
pub fn one(page: &One) -> Markup {
    let (first, gone) = (first_name(&page.person.name), page.person.ended_at.is_some());
    let (told, open): (Vec<&Held>, Vec<&Held>) = page.held.iter().partition(|h| h.next.is_some());
    let open: Vec<&Row> = open.into_iter().map(|h| &h.row).chain(page.free.iter().map(|f| &f.row)).collect();
    html! {
        (parts::crumb("/desk/handover", "Handover", None))
        (parts::problems(Locale::English, page.problems))
        h1 { @if gone { (page.person.name) " has left" } @else if page.myself { "You leave on " (short(page.from)) } @else { (page.person.name) " leaves on " (short(page.from)) } }
        @if page.told > 0 { p.panel role="status" { @if page.told == 1 { "1 person is told who is next." } @else { (page.told) " people are told who is next." } } }
        @if open.is_empty() { p #take tabindex="-1" { "Nothing that is open is left to hand over." } }
        @if page.next.is_empty() {
            @if !open.is_empty() { p { "Nobody else can answer these. Ask whoever looks after the settings to give somebody a role there." } }
        } @else if !open.is_empty() || !told.is_empty() {
            form.narrow #handover method="post" action={ "/desk/handover/" (page.person.id) } {
                (parts::hidden("form", page.form))
                @if !open.is_empty() {
                    fieldset.bad[parts::has_problem("take", page.problems)] #take tabindex="-1" {
                        legend { h2 { @if gone { "Nobody has these" } @else { (open.len()) " to hand over" } } }
                        (parts::problem_of("take", page.problems))
                        div.picks { @for row in &open { (pick(page, row, None)) } }
                    }
                }
                @if !told.is_empty() {
                    details.field open[open.is_empty()] { summary { (told.len()) " handed over" }
                        p.hint { "Is somebody else to have one of them? Tick it, and the person is told again" }
                        div.picks { @for h in &told { (pick(page, &h.row, h.next.as_deref().zip(h.next_from))) } }
                    }
                }
                (next_person(page, first))
                button.quiet[open.is_empty()] { "Write to them" }
            }
        }
    }
}

/// One of the conversations: chosen at first, unless its person was told already who is next.
fn pick(page: &One, row: &Row, next: Option<(&str, Day)>) -> Markup {
    let name = format!("take-{}", row.id);
    let chosen = if page.typed.has("form") { page.typed.has(&name) } else { next.is_none() };
    let (class, words) = parts::due(row.answer_by, (page.today)(row));
    html! {
        label.pick {
            input type="checkbox" name=(name) value="yes" checked[chosen];
            span { bdi { (row.subject) } small {
                @if let Some((who, day)) = next { (first_name(who)) " has it from " (short(day)) }
                @else if row.asked_on.is_some() { "Asked" } @else { span class=(class) { (words) } }
                @if row.alarm.is_some() { " " b.not-safe { "Not safe" } }
                " " (row.place_name)
            } }
        }
    }
}

fn next_person(page: &One, first: &str) -> Markup {
    let people: Vec<(&str, String)> = page.next.iter().map(|p| (p.id.0.as_str(), p.name.clone())).collect();
    let label = if page.myself { "Who answers after you".to_string() } else { format!("Who answers after {first}") };
    choice("to", &label, "You read the words before they are sent", &people, page.typed.get("to"), page.problems)
}

/// The words for one language.
pub struct Words<'a> {
    pub locale: Locale,
    pub field: &'static str,
    pub words: &'a str,
}

/// What the second page shows and brought.
pub struct Written<'a> {
    pub form: &'a str,
    pub leaver: &'a Person,
    pub next: &'a Person,
    pub from: Day,
    pub rows: &'a [&'a Row],
    pub words: &'a [Words<'a>],
    pub problems: &'a Problems,
}

/// The words before they are sent.
pub fn words(page: &Written) -> Markup {
    let at = format!("/desk/handover/{}", page.leaver.id);
    let many = page.rows.len();
    html! {
        (parts::crumb(&at, "Back", None))
        (parts::problems(Locale::English, page.problems))
        h1 { "Tell people who is next" }
        p.hint { @if many == 1 { "1 person reads this in their conversation" } @else { (many) " people read this, each in their own conversation" } ". " (first_name(&page.next.name)) " has " @if many == 1 { "it" } @else { "them" } " from " (short(page.from)) "." }
        form.narrow #words method="post" action=(at) {
            (parts::hidden("form", page.form))
            (parts::hidden("to", &page.next.id.0))
            ul.field { @for row in page.rows { li { bdi { (row.subject) } } } }
            @for row in page.rows { (parts::hidden(&format!("take-{}", row.id), "yes")) }
            @for w in page.words {
                div.field.bad[parts::has_problem(w.field, page.problems)] {
                    label for=(w.field) { @if page.words.len() == 1 { "Your words" } @else { "In " (w.locale.own_name()) } }
                    (parts::problem_of(w.field, page.problems))
                    textarea.short id=(w.field) name=(w.field) rows="3" lang=(w.locale.tag()) dir="auto" aria-invalid=[parts::has_problem(w.field, page.problems).then_some("true")] { "\n" (w.words) }
                }
            }
            button name="go" value="yes" { @if many == 1 { "Tell them, and hand it over" } @else { "Tell them, and hand over " (many) } }
        }
    }
}
