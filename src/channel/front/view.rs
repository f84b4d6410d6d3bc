use super::{Readers, seen_at};
use crate::{
    clock::Time,
    config::{Config, Release, Totp},
    ground::web::{
        pack::Manifest,
        parts::{aloud, crumb, icon, tongue},
        ticket,
        words::Locale,
    },
    hear::deadline,
    house::place::{HELP, Place},
};
use maud::{Markup, html};
use std::sync::Arc;

pub fn places(l: Locale, places: &[Arc<Place>]) -> Markup {
    html! {
        h1 { (l.t("places-title")) }
        @if places.is_empty() { p { (l.t("places-none")) } } @else {
            p.hint { (l.t("places-hint")) }
            ul.list { @for place in places { li { a.door href=(l.href(&place.home())) { (icon("house")) " " span dir="auto" { (place.name) } } } } }
        }
    }
}

/// `votes` are the doors to those that are open, `wants` is true where there is anything on the list of what people want.
pub fn home(l: Locale, place: &Place, readers: &Readers, votes: &Markup, meetings: &Markup, wants: bool, release: Release, now: Time) -> Markup {
    let by = deadline::due(place, place.today(now), place.promise_days);
    let here = |path: &str| l.href(&format!("{}{path}", place.home()));
    html! {
        h1 { (l.t("home-title")) }
        p.lead { (l.t("home-lead")) }
        (aloud(l, "home-title"))
        ul.list {
            li { a.door.first href=(here("/tell")) { (icon("message-circle")) " " span { (l.t("home-tell")) } } }
            (votes)
            li { a.door href=(l.href("/back")) { (icon("message-square-reply")) " " span { (l.t("home-return")) " " small { (l.t("home-return-how")) } } } }
            li { a.door href=(here("/board")) { (icon("list-checks")) " " span { (l.t("home-board")) " " small { (l.t("board-title")) } } } }
            @if wants { li { a.door href=(here("/wants")) { (icon("users")) " " span { (l.t("home-wants")) " " small { (l.t("home-wants-how")) } } } } }
            (meetings)
            @if readers.has_group { li { a.door href=(here("/groups")) { (icon("users")) " " span { (l.t("groups-title")) } } } }
        }
        @if let Some(number) = &place.texts { p #texts { (l.t("home-text")) " " a href={ "sms:" (number) } dir="ltr" { (number) } } }
        h2 { (l.t("home-who")) }
        dl.facts {
            div { dt { (l.t("who-reads")) } dd { (l.with("who-reads-names", &[("names", &readers.team(l))])) } }
            div { dt { (l.t("when-answer")) } dd { (l.with("by-date", &[("date", &l.day(by))])) } }
            div { dt { (l.t("when-seen")) } dd { (seen_at(l, place, release, now)) } }
        }
        p.give { a href=(here("/working")) { (l.t("working-door")) } }
        p.hint { (l.t("home-unknown")) }
    }
}

/// Help lines: "words: name number", one a line, as the place wrote them.
pub fn help(l: Locale, place: Option<&Place>, outside: Option<&str>, back: &str) -> Markup {
    // The lines of a place are its own words; ours are in English, and a language has its own for the two that matter.
    let speaks_english = matches!(l, Locale::English | Locale::Easy);
    let lines = place.map_or(if speaks_english { HELP } else { "" }, |p| p.help.as_str());
    html! {
        (crumb(&l.href(back), &l.t("back"), None))
        h1 { (l.t("help")) }
        (aloud(l, "help"))
        div.panel { p { (l.t("help-now")) } @if lines.is_empty() { p { (l.t("help-talk")) } } }
        dl.sum {
            @for line in lines.lines().map(str::trim).filter(|l| !l.is_empty()) {
                @let (what, who) = line.split_once(':').unwrap_or(("", line));
                div { dt dir="auto" { (what) } dd { bdi { (who.trim()) } } }
            }
            @if let Some(name) = outside { div { dt { (l.t("help-staff")) } dd { (l.with("help-outside", &[("outside", name)])) } } }
        }
        @if let Some(day) = place.and_then(|p| p.help_checked_on) { p.hint { (l.with("help-tried", &[("date", &l.day(day))])) } }
        p.hint { (l.t("help-unseen")) }
    }
}

pub fn languages(l: Locale, offered: &[Locale], to: &str) -> Markup {
    html! {
        (crumb(&l.href(to), &l.t("back"), None))
        h1 { (l.t("languages")) }
        ul.list.picks { @for &other in offered { li {
            a.pick lang=(other.tag()) hreflang=(other.tag()) dir=(other.dir()) href=(other.href(to)) aria-current=[(other == l).then_some("true")] { span { (tongue(other)) } }
        } } }
    }
}

/// Whose pictures these are. Packs say it in their own words.
pub fn credits<'p>(l: Locale, packs: impl Iterator<Item = &'p Manifest>) -> Markup {
    let line = |title: &str, credit: &str, licence: &str, url: &str| {
        html! { div { dt dir="auto" { (title) } dd { p dir="auto" { (credit) br; (licence) } @if !url.is_empty() { p { bdi dir="ltr" { (url) } } } } } }
    };
    html! {
        (crumb(&l.href("/promise"), &l.t("back"), None))
        h1 { (l.t("tiles-said")) }
        dl.sum {
            @for pack in packs { (line(&pack.title, &pack.credit, &pack.licence, &pack.url)) }
            (line(ticket::DRAWN_BY[0], ticket::DRAWN_BY[1], ticket::DRAWN_BY[2], ticket::DRAWN_BY[3]))
        }
    }
}

/// `keeps_notes` where the database keeps a log that it does not clean at once, as PostgreSQL does.
pub fn promise(l: Locale, config: &Config, keeps_notes: bool, places: &[(Arc<Place>, Readers)]) -> Markup {
    let days = config.keep_days;
    html! {
        h1 { (l.t("keep")) }
        p.lead { (l.t("keep-short")) }
        h2 #keep { (l.t("keep")) }
        ul { li { (l.t("keep-words")) } li { (l.t("keep-day")) } li { (l.t("keep-answers")) } li { (l.t("keep-mark")) } @if places.iter().any(|(p, _)| p.texts.is_some()) { li #keep-number { (l.t("keep-number")) } } li { (l.t("keep-journal")) } li { (l.t("keep-too")) } }
        h2 #not { (l.t("keep-not")) }
        ul { li { (l.t("not-name")) } li { (l.t("not-address")) } li { (l.t("not-way")) } li { (l.t("not-receipt")) } li { (l.t("not-cookie")) } }
        h2 #who { (l.t("keep-who")) }
        p { @if config.release == Release::Now { (l.t("who-at-once")) } @else { (l.t("who-slots")) } }
        dl.sum { @for (place, readers) in places { div {
            dt dir="auto" { (place.name) }
            dd {
                (l.with("who-team", &[("names", &readers.team(l))])) " "
                @match &readers.outside { Some(name) => (l.with("who-outside", &[("outside", name)])), None => (l.t("who-no-outside")) }
                @if let (Some(outside), Some(trustee)) = (&readers.outside, &readers.trustee) { " " (l.with("who-trustee", &[("outside", outside), ("trustee", trustee)])) }
                @if config.release == Release::Slots { " " (l.with("who-times", &[("times", &place.release().times().join(", "))])) }
            }
        } } }
        p { (l.t("who-safety")) }
        p { (l.t("who-again")) }
        @if config.totp == Totp::Required { p { (l.t("who-two-keys")) } } @else { p { b { (l.t("who-one-key")) } } }
        h2 #long { (l.t("keep-long")) }
        p { (l.count("long-days", days)) @if keeps_notes { " " (l.t("long-notes")) } }
        p { (l.t("long-unanswered")) }
        p { (l.t("long-board")) " " (l.t("long-held")) }
        h2 #cannot { (l.t("cannot")) }
        ul { li { (l.t("cannot-style")) } li { (l.t("cannot-danger")) } li { (l.t("cannot-screen")) } li { (l.t("cannot-root")) } li { (l.t("cannot-audit")) } }
        h2 #runs { (l.t("runs")) }
        p dir="auto" { @if config.run_by.is_empty() { (l.t("runs-unsaid")) } @else { (config.run_by) } }
        p.give { a href=(l.href("/credits")) { (l.t("tiles-said")) } }
    }
}
