mod picture;

use super::{Answers, FEW, PERCENT, Within, late, wilson, within};
use crate::{
    ground::web::{parts::crumb, words::Locale},
    house::place::Place,
};
use maud::{Markup, html};
use picture::picture;

/// Is it working? The finding first, the table beneath, and where anyone can check it.
pub fn working(l: Locale, place: &Place, found: Option<&Answers>) -> Markup {
    html! {
        (crumb(&l.href(&place.home()), &l.t("back"), None))
        @match found {
            None => { h1 { (l.t("working-title")) } p { (l.t("working-few")) } }
            Some(a) => { (numbers(l, place, a)) }
        }
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
    let of = |n: usize, all: usize| l.with("working-of", &[("n", &n.to_string()), ("all", &all.to_string())]);
    let few = |n: usize| if (1..FEW).contains(&n) { l.t("working-fewer") } else { n.to_string() };
    let days = |w: Option<Within>| match w {
        Some(Within::Days(d)) => d.to_string(),
        Some(Within::MoreThan(d)) => l.with("working-more", &[("n", &d.to_string())]),
        None => String::new(),
    };
    let share = (promises.of >= PERCENT).then(|| {
        let (low, high) = wilson(promises.late, promises.of);
        let percent = |x: f64| format!("{:.0}", x * 100.0);
        l.with("working-share", &[("low", &percent(low)), ("high", &percent(high))])
    });
    html! {
        h1 { (finding) }
        p.hint { (l.with("working-when", &[("from", &l.day(a.from)), ("to", &l.day(a.to))])) }
        @if a.of.id != place.id { p.panel { (l.with("working-above", &[("place", &place.name), ("above", &a.of.name)])) } }
        @if a.received >= PERCENT { (picture(l, &a.cohort, (a.of.id == place.id).then_some(place.promise_days))) }
        table { tbody {
            (row(&l.t("working-half-row"), &days(half)))
            (row(&l.t("working-most-row"), &days(within(&a.cohort, 9, 10))))
            tr { th scope="row" { (l.t("working-late")) @if let Some(share) = share { " " small { (share) } } } td.n { (of(promises.late, promises.of)) } }
            (row(&l.t("working-wrote"), &a.received.to_string()))
            (row(&l.t("working-answered"), &few(a.answered)))
            (row(&l.t("working-open"), &few(a.open)))
            @if let Some(oldest) = a.oldest { (row(&l.t("working-oldest"), &oldest.to_string())) }
            (row(&l.t("working-overdue"), &few(a.overdue)))
            (row(&l.t("working-moved"), &few(a.moved)))
            (row(&l.t("working-saw"), &few(a.saw)))
            @if a.withdrawn > 0 { (row(&l.t("working-withdrawn"), &few(a.withdrawn))) }
        } }
        p.hint { (l.t("working-how")) }
        div.acts.noprint { a.btn.quiet href={ (place.home()) "/working.csv" } { "CSV" } a.btn.quiet href={ (place.home()) "/working.json" } { "JSON" } }
    }
}

fn row(name: &str, value: &str) -> Markup {
    html! { tr { th scope="row" { (name) } td.n { (value) } } }
}
