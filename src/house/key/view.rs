use super::{Kept, Scope};
use crate::{
    ground::web::{
        parts::{self, has_problem, hidden, problem_of, short},
        words::Locale,
    },
    house::{
        place::Place,
        staff::{Line, Problems, choice},
    },
};
use maud::{Markup, html};
use std::sync::Arc;

pub struct Row<'a> {
    pub key: &'a Kept,
    pub place: &'a str,
}

pub struct Form<'a> {
    pub secret: &'a str,
    pub places: &'a [Arc<Place>],
    pub name: &'a str,
    pub place: &'a str,
    pub chosen: &'a [Scope],
    pub problems: &'a Problems,
}

fn words_of(scope: Scope) -> &'static str {
    match scope {
        Scope::Concerns => "Write down what people say",
        Scope::Promises => "Say what became of a promise",
    }
}

/// The keys there are, and a form for one more.
pub fn list(rows: &[Row], form: &Form, public_url: &str) -> Markup {
    let address = format!("{}/api/openapi.json", public_url.trim_end_matches('/'));
    html! {
        (parts::problems(Locale::English, form.problems))
        h1 { "Programs" }
        p.hint { "Other programs read what everyone may read, and need no key for it. To write here, each needs a key of its own." }
        p { "How they talk with us: " a href="/api/openapi.json" { (address) } }
        p.free { a href="/desk/hooks" { "Programs that are told when a board changes" } }
        @if rows.is_empty() { p { "There is no key yet." } } @else {
            ul.list.kept { @for row in rows { (one(row, form.secret)) } }
        }
        form.narrow #key method="post" action="/desk/programs" {
            h2 { "One more" }
            (fields(form))
            button { "Make the key" }
        }
    }
}

fn one(row: &Row, secret: &str) -> Markup {
    let key = row.key;
    let used = key.used_on.map_or_else(|| "Not used yet".into(), |day| format!("Last used {}", short(day)));
    html! {
        li {
            div {
                b { (key.name) }
                p.hint { (row.place) ". " (may(key)) ". Made " (short(key.made_on)) ", ends in " (key.ending) ". " (used) "." }
            }
            form method="post" action={ "/desk/programs/" (key.id) "/end" } { (hidden("form", secret)) button.link.danger { "End it" span.vh { ", " (key.name) } } }
        }
    }
}

fn may(key: &Kept) -> String {
    let all = Scope::ALL.into_iter().filter(|s| match s {
        Scope::Concerns => key.concerns,
        Scope::Promises => key.promises,
    });
    all.map(words_of).collect::<Vec<_>>().join(". ")
}

fn fields(form: &Form) -> Markup {
    let problems = form.problems;
    let places: Vec<(&str, String)> = form.places.iter().map(|p| (p.id.0.as_str(), p.name.clone())).collect();
    html! {
        (hidden("form", form.secret))
        (Line::new("name", "Which program").hint("Such as: The tablet at reception").value(form.name).show(problems))
        fieldset.bad[has_problem("may", problems)] #may tabindex="-1" {
            legend { "It may" }
            (problem_of("may", problems))
            @for scope in Scope::ALL {
                label.pick { input type="checkbox" name="may" value=(scope.key()) checked[form.chosen.contains(&scope)]; " " (words_of(scope)) }
            }
        }
        @if places.len() > 1 { (choice("place", "For", "And everything below it", &places, form.place, problems)) }
        @else if let Some((id, _)) = places.first() { (hidden("place", id)) }
    }
}

/// The one page that shows a key.
pub fn once(name: &str, secret: &str) -> Markup {
    html! {
        (parts::crumb("/desk/programs", "Programs", None))
        h1 { "The new key" }
        p { "For " b { (name) } ". Copy it now and give it to that program: we show it this once and cannot show it again." }
        p.secret { code { (secret) } }
        p.hint { "Whoever has it can write here in its name. If it is lost or seen by someone else, end it and make another." }
        p.acts { a.btn.quiet href="/desk/programs" { "It is copied" } }
    }
}
