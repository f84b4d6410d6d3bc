use crate::{
    ground::web::{
        parts::{self, crumb, has_problem, hidden, problem_of},
        words::{Locale, Text, own::PAGES, reading},
    },
    house::{place::Place, staff::Problems},
};
use maud::{Markup, html};
use std::collections::HashMap;

pub struct Phrases<'a> {
    pub form: &'a str,
    pub place: &'a Place,
    pub locale: Locale,
    pub part: usize,
    pub texts: &'a [&'a Text],
    pub own: &'a HashMap<String, String>,
    pub problems: &'a Problems,
}

/// The texts of one page of guests, each with a box for other words.
pub fn phrases(p: &Phrases) -> Markup {
    let to = |locale: Locale, part: usize| format!("/desk/places/{}/phrases?lang={}&part={part}", p.place.id, locale.tag());
    html! {
        (crumb(&format!("/desk/places/{}", p.place.id), &p.place.name, None))
        (parts::problems(Locale::English, p.problems))
        h1 { "In your own words" }
        p.hint { "What guests of " (p.place.name) " read. Leave a box empty and they read ours. What stands in braces is filled in and has to stay." }
        ul.meta.give { @for locale in p.place.offered() { li { a href=(to(locale, p.part)) lang=(locale.tag()) aria-current=[(locale == p.locale).then_some("true")] { (locale.own_name()) } } } }
        ul.meta.give { @for (n, page) in PAGES.into_iter().enumerate() { li { a href=(to(p.locale, n)) aria-current=[(n == p.part).then_some("true")] { (page) } } } }
        form.narrow #phrases method="post" action={ "/desk/places/" (p.place.id) "/phrases" } {
            (hidden("form", p.form)) (hidden("lang", p.locale.tag())) (hidden("part", &p.part.to_string()))
            @for text in p.texts { (one(p, text)) }
            button { "Save" }
        }
    }
}

fn one(p: &Phrases, text: &Text) -> Markup {
    let own = p.own.get(text.id).map_or("", String::as_str);
    let wrong = has_problem(text.id, p.problems);
    html! {
        div.field.bad[wrong] {
            label for=(text.id) lang=(p.locale.tag()) dir=(p.locale.dir()) { (text.words) }
            (problem_of(text.id, p.problems))
            input #(text.id) name=(text.id) value=(own) lang=(p.locale.tag()) dir=(p.locale.dir()) autocomplete="off" aria-invalid=[wrong.then_some("true")];
            @if !own.is_empty() { (reads(&reading::read(own, p.locale))) }
        }
    }
}

/// Where it is hard to read. It is advice.
fn reads(reading: &reading::Reading) -> Markup {
    html! {
        @if !reading.is_easy() { p.hint {
            @for (_, words) in &reading.long { "A sentence of " (words) " words is long. " }
            @for (hard, easy) in &reading.hard { "“" (hard) "” is hard. Try “" (easy) "”. " }
        } }
    }
}
