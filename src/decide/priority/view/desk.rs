use super::{Seen, group};
use crate::{
    decide::priority::{TITLE, Unlisted, Want},
    ground::web::{
        form::Fields,
        is_few,
        parts::{self, has_problem, hidden, problem_of, short},
        words::Locale,
    },
    hear::moderation::barred,
    house::{place::Place, staff::Problems},
};
use maud::{Markup, html};
use std::sync::Arc;

/// True if a card can be added to a priority.
type MayAdd<'a> = &'a dyn Fn(&Unlisted, &Want) -> bool;

pub struct Desk<'a> {
    pub secret: &'a str,
    pub wants: &'a [Seen<'a>],
    pub cards: &'a [Unlisted],
    /// Where they work with the list.
    pub places: &'a [Arc<Place>],
    /// Where they speak for the users' group.
    pub led: &'a [Arc<Place>],
    pub may_add: MayAdd<'a>,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

/// The list as everyone sees it, and what people told that is on no list.
pub fn desk(d: &Desk) -> Markup {
    let (parts, open): (Vec<&Seen>, Vec<&Seen>) = d.wants.iter().partition(|s| s.want.within.is_some());
    html! {
        (parts::problems(Locale::English, d.problems))
        h1 { "What people want" }
        p.hint { "Ordered by how many different people want it, then at how many places, then by who waits longest. Nobody who works here can move, hide or end anything on it. Only the users' group can put two first or let one rest." }
        @if !d.led.is_empty() { (group::making(d)) }
        @if open.is_empty() { p { "Nothing is on the list yet." } }
        ul.list.kept { @for s in &open { (one(d, s, &open)) } }
        @if !parts.is_empty() {
            h2 { "Part of another" }
            ul.list.kept { @for s in &parts { (within(d, s)) } }
        }
        @if !d.places.is_empty() { h2 #cards { "On the board, and on no list" } }
        @if d.places.is_empty() {} @else if d.cards.is_empty() { p { "Everything people agreed to show is on the list." } }
        @else { p.hint { "What is still asked for, put on the list in a few words. Their own words stand under it; your words name it." } }
        @for card in d.cards { (unlisted(d, card)) }
    }
}

fn numbers(s: &Seen, many_places: bool) -> Markup {
    let w = s.want;
    let few = |n: i64| if is_few(n) { "fewer than 5".into() } else { n.to_string() };
    html! {
        p.hint {
            (few(w.weight.people)) " people"
            @if w.weight.sites > 1 && !is_few(w.weight.people) { ", " (w.weight.sites) " places" }
            @if w.taps > 0 { ", and " (few(w.taps)) " taps at screens" }
            ". Waiting " (s.days) @if s.days == 1 { " working day" } @else { " working days" } ". "
            @if w.is_answered() { "Answered" } @else { b { "Not answered yet" } }
            @if w.is_pinned() { ". The users' group put it first" }
            @if let Some(step) = w.asleep() { ". The users' group lets it rest since " (short(step.on_day)) }
            @if many_places { ". " (s.place) }
        }
    }
}

fn one(d: &Desk, s: &Seen, open: &[&Seen]) -> Markup {
    let w = s.want;
    let others: Vec<&&Seen> = open.iter().filter(|o| o.want.id != w.id && w.path.starts_with(&o.want.path)).collect();
    html! {
        li {
            div {
                a href={ "/wants/" (w.id) } dir="auto" { b { (w.title) } }
                (numbers(s, d.places.len() + d.led.len() > 1))
                @if !w.members.is_empty() { p.hint { "It stands for: " @for (n, (_, title)) in w.members.iter().enumerate() { @if n > 0 { ", " } bdi { (title) } } } }
                @if d.led.iter().any(|p| p.id == w.place_id) { (group::decides(d, s)) }
            }
            @if !others.is_empty() && d.places.iter().any(|p| p.id == w.place_id) {
                details {
                    summary { "It is the same as" span.vh { ": " (w.title) } }
                    form method="post" action={ "/desk/wants/" (w.id) "/merging" } {
                        (hidden("form", d.secret))
                        label for={ "into-" (w.id) } { "Which one" }
                        select id={ "into-" (w.id) } name="into" { option value="" { "Choose" } @for o in &others { option value=(o.want.id) { (o.want.title) } } }
                        button.quiet { "Make them one" }
                    }
                }
            }
        }
    }
}

fn within(d: &Desk, s: &Seen) -> Markup {
    let w = s.want;
    let head = d.wants.iter().find(|o| Some(&o.want.id) == w.within.as_ref()).map(|o| o.want.title.as_str());
    html! {
        li {
            div {
                a href={ "/wants/" (w.id) } dir="auto" { (w.title) }
                p.hint { "Part of " @if let Some(title) = head { bdi { (title) } } @else { "one of another place" } }
            }
            @if d.places.iter().any(|p| p.id == w.place_id) { form method="post" action={ "/desk/wants/" (w.id) "/parting" } { (hidden("form", d.secret)) button.link { "Make them two again" span.vh { ": " (w.title) } } } }
        }
    }
}

fn unlisted(d: &Desk, card: &Unlisted) -> Markup {
    let mine = d.typed.get("card") == card.concern_id.0;
    let typed = |name: &str| if mine { d.typed.get(name) } else { "" };
    let wrong = mine && has_problem("title", d.problems);
    let (title, into, place) = (format!("title-{}", card.concern_id), format!("into-{}", card.concern_id), format!("place-{}", card.concern_id));
    let others: Vec<&Seen> = d.wants.iter().filter(|s| s.want.is_open() && (d.may_add)(card, s.want)).collect();
    let at = d.places.iter().find(|p| p.id == card.place_id);
    let for_whom: Vec<&Arc<Place>> = d.places.iter().filter(|p| at.is_some_and(|at| p.is_over(at))).collect();
    html! {
        section.sheet {
            blockquote dir="auto" { (barred(Locale::English, &card.said)) }
            p.by { "On the board since " (short(card.shown_on)) @if d.places.len() > 1 { @if let Some(at) = at { ". " (at.name) } } }
            details open[wrong] {
                summary { "Put it on the list" }
                form.narrow method="post" action="/desk/wants" {
                    (hidden("form", d.secret)) (hidden("card", &card.concern_id.0))
                    div.field.bad[wrong] {
                        label for=(title) { "What should change, in a few words" }
                        @if wrong { span #title tabindex="-1" {} (problem_of("title", d.problems)) }
                        input id=(title) name="title" value=(typed("title")) maxlength=(TITLE * 2) autocomplete="off" aria-invalid=[wrong.then_some("true")];
                    }
                    @if !others.is_empty() {
                        div.field {
                            label for=(into) { "Or it is about one that is on the list" }
                            select id=(into) name="into" { option value="" { "No, a new one" } @for s in &others { option value=(s.want.id) selected[typed("into") == s.want.id.0] { (s.want.title) } } }
                        }
                    }
                    @if for_whom.len() > 1 {
                        div.field {
                            label for=(place) { "For" }
                            select id=(place) name="place" { @for p in &for_whom { option value=(p.id) selected[if typed("place").is_empty() { p.id == card.place_id } else { typed("place") == p.id.0 }] { (p.name) } } }
                        }
                    } @else { (hidden("place", &card.place_id.0)) }
                    button { "This is something people want" }
                }
            }
        }
    }
}
