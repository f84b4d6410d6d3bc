use super::Hook;
use crate::{
    ground::{
        outbox::Failure,
        web::{
            parts::{self, hidden, short},
            words::Locale,
        },
    },
    house::{
        place::Place,
        staff::{Line, Problems, choice},
    },
};
use maud::{Markup, html};
use std::sync::Arc;

pub struct Row<'a> {
    pub hook: &'a Hook,
    pub place: &'a str,
}

pub struct Form<'a> {
    pub secret: &'a str,
    pub places: &'a [Arc<Place>],
    pub url: &'a str,
    pub place: &'a str,
    pub problems: &'a Problems,
}

/// The programs that are told, and a form for one more.
pub fn list(rows: &[Row], form: &Form) -> Markup {
    let places: Vec<(&str, String)> = form.places.iter().map(|p| (p.id.0.as_str(), p.name.clone())).collect();
    html! {
        (parts::crumb("/desk/programs", "Programs", None))
        (parts::problems(Locale::English, form.problems))
        h1 { "Programs that are told" }
        p.hint { "When what everyone may read on a board has changed, we call these addresses and say at which place. We say nothing of what changed: they come and read it, like everyone." }
        @if rows.is_empty() { p { "Nobody is told yet." } } @else {
            ul.list.kept { @for row in rows { (one(row, form.secret)) } }
        }
        form.narrow #hook method="post" action="/desk/hooks" {
            h2 { "One more" }
            (hidden("form", form.secret))
            (Line::new("url", "Address").hint("Such as: https://other.example.org/hearback").kind("url").value(form.url).show(form.problems))
            @if places.len() > 1 { (choice("place", "For", "And everything below it", &places, form.place, form.problems)) }
            @else if let Some((id, _)) = places.first() { (hidden("place", id)) }
            button { "Add it" }
        }
    }
}

fn one(row: &Row, secret: &str) -> Markup {
    let hook = row.hook;
    html! {
        li {
            div {
                b { (hook.url) }
                p.hint { (row.place) ". Added " (short(hook.made_on)) ". " (told(hook)) }
                @match (hook.off_on, hook.last) {
                    (Some(day), why) => p.state.late { (parts::icon("clock")) span { b { "Switched off" } " on " (short(day)) ". " (why.map_or("", reason)) } },
                    (None, Some(why)) => p { "Not told " (hook.failures) @if hook.failures == 1 { " time. " } @else { " times in a row. " } (reason(why)) " We try again." },
                    (None, None) => {}
                }
            }
            @if hook.off_on.is_some() {
                form method="post" action={ "/desk/hooks/" (hook.id) "/tries" } { (hidden("form", secret)) button.quiet { "Switch it on again" span.vh { ", " (hook.url) } } }
            }
            form method="post" action={ "/desk/hooks/" (hook.id) "/end" } { (hidden("form", secret)) button.link.danger { "End it" span.vh { ", " (hook.url) } } }
        }
    }
}

fn told(hook: &Hook) -> String {
    hook.told_on.map_or_else(|| "Not told yet.".into(), |day| format!("Last told {}.", short(day)))
}

fn reason(failure: Failure) -> &'static str {
    match failure {
        Failure::Unreachable => "It did not answer.",
        Failure::Certificate => "A safe connection to it was not possible.",
        Failure::SignIn => "It did not accept our signature. Check the secret.",
        Failure::NotNow => "It said: not now.",
        Failure::Refused => "It said no.",
        Failure::Address => "The address leads into a closed network, or nowhere.",
        Failure::Gone => "It said that it is gone.",
    }
}

/// The one page that shows a secret.
pub fn once(url: &str, secret: &str) -> Markup {
    html! {
        (parts::crumb("/desk/hooks", "Programs that are told", None))
        h1 { "The new secret" }
        p { "For " b { (url) } ". Copy it now and give it to whoever runs that program: we show it this once and cannot show it again." }
        p.secret { code { (secret) } }
        p.hint { "With it the program can tell our calls from those of others. They follow Standard Webhooks: webhook-id, webhook-timestamp and webhook-signature." }
        p.acts { a.btn.quiet href="/desk/hooks" { "It is copied" } }
    }
}
