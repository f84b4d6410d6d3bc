//! Fields of the desk's forms: a label, a hint, what is wrong with it, and where to type.

use crate::ground::web::parts;
use maud::{Markup, html};

/// The fields that are wrong, each with its sentence.
pub type Problems = Vec<(&'static str, String)>;

/// One line to type in. It must be filled in unless it says otherwise.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    name: &'a str,
    label: &'a str,
    hint: &'a str,
    kind: &'a str,
    complete: &'a str,
    value: &'a str,
    code: bool,
}

impl<'a> Line<'a> {
    #[must_use]
    pub fn new(name: &'a str, label: &'a str) -> Line<'a> {
        Line { name, label, hint: "", kind: "text", complete: "off", value: "", code: false }
    }

    #[must_use]
    pub fn hint(self, hint: &'a str) -> Line<'a> {
        Line { hint, ..self }
    }

    /// The type of the input: "email", "password".
    #[must_use]
    pub fn kind(self, kind: &'a str) -> Line<'a> {
        Line { kind, ..self }
    }

    /// What a browser may fill in by itself.
    #[must_use]
    pub fn complete(self, complete: &'a str) -> Line<'a> {
        Line { complete, ..self }
    }

    #[must_use]
    pub fn value(self, value: &'a str) -> Line<'a> {
        Line { value, ..self }
    }

    /// Six numbers that are used once.
    #[must_use]
    pub fn code(self) -> Line<'a> {
        Line { complete: "one-time-code", code: true, ..self }
    }

    /// A number.
    #[must_use]
    pub fn number(self) -> Line<'a> {
        Line { code: true, ..self }
    }

    #[must_use]
    pub fn show(&self, problems: &Problems) -> Markup {
        let numeric = self.code.then_some("numeric");
        // A password is never shown again, whatever was wrong.
        let value = (self.kind != "password" && !self.value.is_empty()).then_some(self.value);
        let input = html! {
            input id=(self.name) name=(self.name) type=(self.kind) autocomplete=(self.complete) value=[value] inputmode=[numeric]
                class=[numeric.map(|_| "code")] aria-describedby=[described(self.name, self.hint, problems)]
                aria-invalid=[wrong(self.name, problems)] dir=[(self.kind == "text").then_some("auto")] required;
        };
        field(self.name, self.label, self.hint, problems, input)
    }
}

/// One of several: what is sent, and its words.
#[must_use]
pub fn choice(name: &str, label: &str, hint: &str, options: &[(&str, String)], chosen: &str, problems: &Problems) -> Markup {
    let input = html! {
        select id=(name) name=(name) aria-describedby=[described(name, hint, problems)] aria-invalid=[wrong(name, problems)] required {
            @for (value, words) in options { option value=(value) selected[*value == chosen] { (words) } }
        }
    };
    field(name, label, hint, problems, input)
}

fn field(name: &str, label: &str, hint: &str, problems: &Problems, input: Markup) -> Markup {
    html! {
        div.field.bad[parts::has_problem(name, problems)] {
            label for=(name) { (label) }
            @if !hint.is_empty() { p.hint id={ (name) "-hint" } { (hint) } }
            (parts::problem_of(name, problems))
            (input)
        }
    }
}

/// The ids of what says more about a field.
fn described(name: &str, hint: &str, problems: &Problems) -> Option<String> {
    match (hint.is_empty(), parts::has_problem(name, problems)) {
        (true, false) => None,
        (true, true) => Some(format!("{name}-err")),
        (false, _) => Some(parts::described(name, problems)),
    }
}

fn wrong(name: &str, problems: &Problems) -> Option<&'static str> {
    parts::has_problem(name, problems).then_some("true")
}
