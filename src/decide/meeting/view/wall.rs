//! The screen on the wall of a room: what is on now, in letters that are read from the last row. Enter goes on.

use super::{At, first, hands, origin, way};
use crate::ground::web::{assets::ASSETS, page::Alone, words::Locale};
use maud::{Markup, html};

/// The agenda with what is on now; `on` counts from 1, and 0 is the agenda alone.
pub fn wall(at: &At, on: usize) -> Markup {
    let items: Vec<_> = at.whole.items.iter().filter(|i| i.put_off_on.is_none()).collect();
    let on = on.min(items.len());
    let here = |n: usize| format!("/desk/meetings/{}/wall?item={n}", at.whole.meeting.id);
    let now = on.checked_sub(1).and_then(|n| items.get(n));
    let main = html! {
        link rel="stylesheet" href=(ASSETS.vote.href);
        header {
            p { (at.group.unwrap_or(&at.place.name)) }
            nav aria-label="Agenda" {
                @if on > 0 { a.btn.quiet href=(here(on - 1)) { "Back" } }
                @if on < items.len() { a.btn href=(here(on + 1)) autofocus { "Next" } } @else { a.btn href=(here(0)) autofocus { "Agenda" } }
                a.btn.quiet href={ "/desk/meetings/" (at.whole.meeting.id) } { "Leave" }
            }
        }
        @match now {
            None => {
                h1 { "What we talk about" }
                @if items.is_empty() { p { "Nothing yet." } }
                ol.all { @for (n, item) in items.iter().enumerate() { li { a href=(here(n + 1)) dir="auto" { (item.title) } " " span.hint { (item.minutes) " min" } } } }
            }
            Some(item) => {
                p.count { (on) " of " (items.len()) ", " (at.l.count("meeting-minutes", item.minutes)) }
                h1 dir="auto" { (item.title) }
                p.from { (origin(at.l, item.origin)) @if !item.decides.is_empty() { ". " (at.l.t("meeting-decides")) " " bdi { (item.decides) } } }
                @if let Some(raised) = at.whole.raised(item) { section aria-label=(first(at.l, &raised)) { (hands(at.l, &raised)) } }
                @for d in at.whole.decisions_of(&item.id) {
                    section.decision { p { b dir="auto" { (d.words) } } @if !d.wanted.is_empty() { p { (at.l.t("meeting-wanted")) ": " bdi { (d.wanted) } " " (way(at.l, d.way)) } } p dir="auto" { (d.doer) @if let Some(day) = d.first_day { ", " (at.day(day)) } } }
                }
                @if let Some(next) = items.get(on) { p.after { "Then: " bdi { (next.title) } } }
            }
        }
    };
    let title = "Meeting - Hearback";
    Alone { locale: Locale::English, title, class: "meeting-wall", style: &ASSETS.meeting.href, next: None }.page(main)
}
