//! What guests read about groups.

use crate::{
    clock::Day,
    ground::web::{
        parts::{crumb, icon, prose},
        words::Locale,
    },
    house::{
        group::{Group, Office, Officer, Saying, SteppedAside},
        place::Place,
    },
};
use maud::{Markup, html};

/// The groups of a place, each with the name of its own place where that is another.
pub fn all(l: Locale, place: &Place, groups: &[(Group, Option<String>)]) -> Markup {
    html! {
        (crumb(&l.href(&place.home()), &l.t("back"), None))
        h1 { (l.t("groups-title")) }
        p.lead { (l.t("groups-lead")) }
        @if groups.is_empty() { p { (l.t("groups-none")) } } @else {
            ul.list { @for (group, at) in groups { li { a.door href=(l.href(&format!("{}/groups/{}", place.home(), group.id))) {
                (icon("users")) " " span { bdi { (group.name) } " " small dir="auto" { @if let Some(at) = at { (at) } @else { (group.meets) } } }
            } } } }
        }
    }
}

/// What a group is, who speaks for it, and what it says.
pub struct Told<'a> {
    pub place: &'a Place,
    pub group: &'a Group,
    pub officers: &'a [Officer],
    pub aside: &'a [SteppedAside],
    pub said: &'a [Saying],
    pub today: Day,
}

/// A day, with its year where that is another one.
fn dated(l: Locale, day: Day, today: Day) -> String {
    let year = day.date().year();
    if year == today.date().year() { l.day(day) } else { format!("{} {year}", l.day(day)) }
}

/// What somebody in an office does, in plain words.
fn does(office: Office) -> &'static str {
    match office {
        Office::Chair => "office-chair",
        Office::Secretary => "office-secretary",
        Office::Treasurer => "office-treasurer",
        Office::Steward => "office-steward",
        Office::Supporter => "office-supporter",
    }
}

/// One group.
pub fn one(l: Locale, page: &Told) -> Markup {
    let (group, today) = (page.group, page.today);
    html! {
        (crumb(&l.href(&format!("{}/groups", page.place.home())), &l.t("back"), None))
        h1 dir="auto" { (group.name) }
        @if let Some(day) = group.ended_on { p.panel { (l.with("group-ended", &[("date", &dated(l, day, today))])) } }
        (prose(&group.aim))
        dl.facts {
            div { dt { (l.t("group-meets")) } dd dir="auto" { (group.meets) } }
            div { dt { (l.t("group-join")) } dd dir="auto" { (group.joining) } }
        }
        p.hint { (l.t("group-number")) }
        h2 { (l.t("group-who")) }
        @if page.officers.is_empty() { p { (l.t("group-nobody")) } } @else {
            dl.facts #offices { @for o in page.officers { div {
                dt { (l.t(does(o.office))) }
                dd { (l.with("group-until", &[("name", o.shown().map_or_else(|| l.t("group-member"), String::from).as_str()), ("date", &dated(l, o.to_day, today))])) }
            } } }
        }
        @if !page.aside.is_empty() {
            h2 { (l.t("group-aside")) }
            dl.facts #aside { @for a in page.aside { div {
                dt { (l.t(does(a.office))) }
                dd { (l.with("group-aside-by", &[("name", a.supporter()), ("date", &dated(l, a.from_day, today))])) }
            } } }
        }
        h2 { (l.t("group-says")) }
        @if page.said.is_empty() { p { (l.t("group-says-none")) } }
        @for saying in page.said { article.sheet { p.by { (dated(l, saying.said_on, today)) } (prose(&saying.words)) } }
        p.hint { (l.t("group-private")) }
    }
}
