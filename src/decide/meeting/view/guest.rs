//! What guests read about meetings.

use super::{At, agreed, came, facts, item, moment, shared};
use crate::{
    clock::Time,
    decide::meeting::{Meeting, Phase},
    ground::web::{
        parts::{crumb, icon},
        words::Locale,
    },
    house::place::Place,
};
use maud::{Markup, html};

/// The door to all meetings, for the first page of a place; nothing where there is none.
pub fn door(l: Locale, place: &Place, all: &[Meeting], now: Time) -> Markup {
    let next = all.iter().filter(|m| m.phase(now) == Phase::Coming).min_by_key(|m| m.starts_at);
    html! {
        @if !all.is_empty() {
            li { a.door href=(l.href(&format!("{}/meetings", place.home()))) { (icon("calendar-clock")) " " span {
                (l.t("meetings-title")) @if let Some(next) = next { " " small { (moment(l, place, next.starts_at, now)) } }
            } } }
        }
    }
}

/// The meetings of a place: those to come, the next first, and those that were.
pub fn all(l: Locale, place: &Place, all: &[Meeting], now: Time) -> Markup {
    let (mut coming, were): (Vec<&Meeting>, Vec<&Meeting>) = all.iter().partition(|m| m.starts_at > now);
    coming.reverse();
    let rows = |some: &[&Meeting]| {
        html! { ul.list { @for m in some { li { a.door href=(l.href(&m.home())) { (icon("calendar-clock")) " " span {
            (moment(l, place, m.starts_at, now)) " " small { @if m.off_on.is_some() { (l.t("meeting-off")) } @else { (super::kind(l, m.kind)) } }
        } } } } } }
    };
    html! {
        (crumb(&l.href(&place.home()), &l.t("back"), None))
        h1 { (l.t("meetings-title")) }
        p.lead { (l.t("meetings-lead")) }
        h2 { (l.t("meetings-coming")) }
        @if coming.is_empty() { p { (l.t("meetings-none")) } } @else { (rows(&coming)) }
        @if !were.is_empty() { h2 { (l.t("meetings-were")) } (rows(&were)) }
    }
}

/// One meeting.
pub fn page(at: &At) -> Markup {
    let (l, m) = (at.l, at.meeting());
    let phase = m.phase(at.now);
    html! {
        (crumb(&l.href(&format!("{}/meetings", at.place.home())), &l.t("back"), None))
        h1 { (l.t("meeting-title")) }
        @if phase == Phase::Off { p.state.late { (l.t("meeting-off")) } }
        (facts(at))
        @if phase == Phase::Coming { p { (l.t("meeting-come")) } }
        h2 { (l.t("meeting-agenda")) }
        p.hint { (l.t("meeting-agenda-why")) }
        (shared(at))
        @if at.whole.items.is_empty() { p { (l.t("meeting-nothing")) } }
        @for one in &at.whole.items { (item(at, one, &html! {})) }
        (came(at))
        (agreed(at))
    }
}
