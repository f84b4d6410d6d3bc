//! Controls of the forms at the desk: each with its label, its hint, what was typed and what is wrong with it.

use super::{
    form::Fields,
    parts::{described, has_problem, problem_of},
};
use maud::{Markup, html};

/// What was typed, and what is wrong with it, by field.
#[derive(Clone, Copy)]
pub struct Making<'a> {
    pub secret: &'a str,
    pub typed: &'a Fields,
    pub problems: &'a [(&'static str, String)],
}

impl Making<'_> {
    /// One of these fields has a problem.
    #[must_use]
    pub fn fails(&self, fields: &[&str]) -> bool {
        fields.iter().any(|f| has_problem(f, self.problems))
    }
}

fn field(m: &Making, name: &str, label: &str, hint: &str, input: &Markup) -> Markup {
    html! {
        div.field.bad[has_problem(name, m.problems)] {
            label for=(name) { (label) }
            @if !hint.is_empty() { p.hint id={ (name) "-hint" } { (hint) } }
            (problem_of(name, m.problems))
            (input)
        }
    }
}

fn wrong(m: &Making, name: &str) -> Option<&'static str> {
    has_problem(name, m.problems).then_some("true")
}

/// One line of a kind: "text", "datetime-local" and so on.
pub fn input(m: &Making, name: &str, label: &str, hint: &str, kind: &str) -> Markup {
    let input = html! { input id=(name) name=(name) type=(kind) value=(m.typed.get(name)) dir="auto" autocomplete="off" aria-describedby=(described(name, m.problems)) aria-invalid=[wrong(m, name)]; };
    field(m, name, label, hint, &input)
}

pub fn line(m: &Making, name: &str, label: &str, hint: &str) -> Markup {
    input(m, name, label, hint, "text")
}

pub fn area(m: &Making, name: &str, label: &str, hint: &str) -> Markup {
    let input = html! { textarea.short id=(name) name=(name) rows="4" dir="auto" aria-describedby=(described(name, m.problems)) aria-invalid=[wrong(m, name)] { "\n" (m.typed.get(name)) } };
    field(m, name, label, hint, &input)
}

pub fn number(m: &Making, name: &str, label: &str, hint: &str) -> Markup {
    let input = html! { input.code id=(name) name=(name) value=(m.typed.get(name)) inputmode="numeric" autocomplete="off" aria-describedby=(described(name, m.problems)) aria-invalid=[wrong(m, name)]; };
    field(m, name, label, hint, &input)
}

pub fn select(m: &Making, name: &str, label: &str, rows: &[(&str, &str)]) -> Markup {
    let typed = m.typed.get(name);
    let input = html! { select id=(name) name=(name) aria-invalid=[wrong(m, name)] { @for (value, words) in rows { option value=(value) selected[*value == typed] { (words) } } } };
    field(m, name, label, "", &input)
}

/// One of several, all in sight; `first` is chosen where nothing was typed.
pub fn picks(m: &Making, name: &str, legend: &str, choices: &[(&str, &str)], first: &str) -> Markup {
    let typed = m.typed.get(name);
    let chosen = if typed.is_empty() { first } else { typed };
    html! {
        fieldset.bad[has_problem(name, m.problems)] {
            legend { (legend) }
            (problem_of(name, m.problems))
            div.picks { @for (n, (value, words)) in choices.iter().enumerate() {
                label.pick { input type="radio" name=(name) value=(value) id=[(n == 0).then_some(name)] checked[*value == chosen]; " " span { (words) } }
            } }
        }
    }
}
