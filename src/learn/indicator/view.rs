mod picture;
mod promised;

pub use promised::kept;

use super::{Answers, PERCENT, Within, late, public::Numbers, wilson, within};
use crate::{
    ground::web::{is_few, parts::crumb, words::Locale},
    house::place::Place,
};
use maud::{Markup, html};
use picture::picture;

/// Is it working? The finding first, the table beneath, and where anyone can check it.
pub fn working(l: Locale, place: &Place, found: &Numbers) -> Markup {
    html! {
        (crumb(&l.href(&place.home()), &l.t("back"), None))
        @match &found.answers {
            None => { h1 { (l.t("working-title")) } p { (l.t("working-few")) } }
            Some(a) => { (numbers(l, place, a)) }
        }
        (promised::section(l, place, &found.promises))
        p.hint { (l.t("working-how")) }
        div.acts.noprint { a.btn.quiet href={ (place.home()) "/working.csv" } { "CSV" } a.btn.quiet href={ (place.home()) "/working.json" } { "JSON" } }
        p.give { a href=(l.href(&format!("{}/withheld", place.home()))) { (l.t("withheld-title")) } }
    }
}

fn numbers(l: Locale, place: &Place, a: &Answers) -> Markup {
    let half = within(&a.cohort, 1, 2);
    let finding = match half {
        Some(Within::Days(d)) => l.count("working-half", d),
        Some(Within::MoreThan(d)) => l.count("working-half-not", d),
        None => l.t("working-title"),
    };
    let promises = late(&a.cohort);
    let few = |n: usize| if is_few(n) { l.t("working-fewer") } else { n.to_string() };
    let days = |w: Option<Within>| match w {
        Some(Within::Days(d)) => d.to_string(),
        Some(Within::MoreThan(d)) => l.with("working-more", &[("n", &d.to_string())]),
        None => String::new(),
    };
    html! {
        h1 { (finding) }
        p.hint { (l.with("working-when", &[("from", &l.day(a.from)), ("to", &l.day(a.to))])) }
        @if a.of.id != place.id { p.panel { (l.with("working-above", &[("place", &place.name), ("above", &a.of.name)])) } }
        @if a.received >= PERCENT { (picture(l, &a.cohort, (a.of.id == place.id).then_some(place.promise_days))) }
        table { tbody {
            (row(&l.t("working-half-row"), &days(half)))
            (row(&l.t("working-most-row"), &days(within(&a.cohort, 9, 10))))
            (share(l, &l.t("working-late"), promises.late, promises.of))
            (row(&l.t("working-wrote"), &a.received.to_string()))
            (row(&l.t("working-answered"), &few(a.answered)))
            (row(&l.t("working-open"), &few(a.open)))
            @if let Some(oldest) = a.oldest { (row(&l.t("working-oldest"), &oldest.to_string())) }
            (row(&l.t("working-overdue"), &few(a.overdue)))
            (row(&l.t("working-moved"), &few(a.moved)))
            (row(&l.t("working-saw"), &few(a.saw)))
            @if a.withdrawn > 0 { (row(&l.t("working-withdrawn"), &few(a.withdrawn))) }
        } }
    }
}

fn row(name: &str, value: &str) -> Markup {
    html! { tr { th scope="row" { (name) } td.n { (value) } } }
}

/// So many of so many, and between which shares the truth lies, where there are enough of them to say so.
fn share(l: Locale, name: &str, n: usize, all: usize) -> Markup {
    let between = (all >= PERCENT).then(|| {
        let (low, high) = wilson(n, all);
        let percent = |x: f64| format!("{:.0}", x * 100.0);
        l.with("working-share", &[("low", &percent(low)), ("high", &percent(high))])
    });
    let of = l.with("working-of", &[("n", &n.to_string()), ("all", &all.to_string())]);
    html! { tr { th scope="row" { (name) @if let Some(between) = between { " " small { (between) } } } td.n { (of) } } }
}
