use super::{SHIPPED, Saved, Starts, shipped};
use crate::{
    ground::web::{
        parts::{self, described, has_problem, hidden, problem_of, prose},
        words::Locale,
    },
    house::{
        place::{Place, offered},
        staff::{Line, Problems, choice},
    },
};
use maud::{Markup, html};
use std::sync::Arc;

/// What was typed into the form, or stands in the one that is changed.
#[derive(Default)]
pub struct Typed<'a> {
    pub place: &'a str,
    pub locale: &'a str,
    pub starts: &'a str,
    pub title: &'a str,
    pub words: &'a str,
}

impl<'a> Typed<'a> {
    pub fn of(saved: &'a Saved) -> Typed<'a> {
        Typed { place: &saved.place_id.0, locale: &saved.locale, starts: saved.starts.key(), title: &saved.title, words: &saved.words }
    }
}

pub struct Form<'a> {
    pub secret: &'a str,
    pub places: &'a [Arc<Place>],
    pub typed: &'a Typed<'a>,
    pub problems: &'a Problems,
}

fn words_of(starts: Starts) -> &'static str {
    match starts {
        Starts::Answer => "An answer",
        Starts::Question => "A question",
        Starts::Closing => "\u{201c}We think this is done\u{201d}",
    }
}

/// All of them, and a form for one more.
pub fn list(saved: &[Saved], form: &Form) -> Markup {
    let language = |tag: &str| Locale::from_tag(tag).unwrap_or_default();
    html! {
        (parts::problems(Locale::English, form.problems))
        h1 { "Saved replies" }
        p.hint { "Words to start from. Whoever uses one fills in the blanks and adds what only they know." }
        @if saved.is_empty() { p { "You have saved none yet." } } @else {
            ul.list.saved { @for s in saved { li {
                a href={ "/desk/replies/" (s.id) } { (s.title) } " "
                span.hint { (language(&s.locale).own_name()) ", " (words_of(s.starts).to_lowercase()) ", " (s.place_name) }
            } } }
        }
        details { summary { "Those that come with Hearback" }
            @for (id, title, _) in SHIPPED {
                h2 { (title) }
                @for l in offered(form.places) { div lang=(l.tag()) dir=(l.dir()) { p.hint { (l.own_name()) } (prose(&shipped(id, l, form.places.first().map_or("", |p| &p.name)))) } }
            }
        }
        form.narrow #reply method="post" action="/desk/replies" {
            h2 { "One more" }
            (fields(form))
            button { "Save it" }
        }
    }
}

/// One of them, to be changed or ended.
pub fn change(saved: &Saved, form: &Form) -> Markup {
    html! {
        (parts::crumb("/desk/replies", "Saved replies", None))
        (parts::problems(Locale::English, form.problems))
        h1 { "Change a saved reply" }
        form.narrow #reply method="post" action={ "/desk/replies/" (saved.id) } { (fields(form)) button { "Save it" } }
        form.end method="post" action={ "/desk/replies/" (saved.id) "/end" } { (hidden("form", form.secret)) button.link.danger { "Do not offer it any more" } }
    }
}

fn fields(form: &Form) -> Markup {
    let (typed, problems, offered) = (form.typed, form.problems, offered(form.places));
    let places: Vec<(&str, String)> = form.places.iter().map(|p| (p.id.0.as_str(), p.name.clone())).collect();
    let kept = |l: &Locale| offered.contains(l) || l.tag() == typed.locale;
    let locales: Vec<(&str, String)> = Locale::ALL.into_iter().filter(kept).map(|l| (l.tag(), l.own_name().to_string())).collect();
    let starts = Starts::ALL.map(|s| (s.key(), words_of(s).to_string()));
    html! {
        (hidden("form", form.secret))
        (Line::new("title", "What it is for").hint("Such as: The boiler").value(typed.title).show(problems))
        div.field.bad[has_problem("words", problems)] {
            label for="words" { "Words" }
            p.hint #words-hint { "Write ___ where something has to be filled in, {date} for the day you answer by, {place} for the name of the place" }
            (problem_of("words", problems))
            textarea #words name="words" rows="5" dir="auto" aria-describedby=(described("words", problems)) aria-invalid=[has_problem("words", problems).then_some("true")] { "\n" (typed.words) }
        }
        (choice("locale", "Language", "", &locales, typed.locale, problems))
        (choice("starts", "It starts", "", &starts, typed.starts, problems))
        @if places.len() > 1 { (choice("place", "For", "And everything below it", &places, typed.place, problems)) }
        @else if let Some((id, _)) = places.first() { (hidden("place", id)) }
    }
}
