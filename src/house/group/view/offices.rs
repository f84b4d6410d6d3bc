//! Offices: who holds them, and a form to give one.

use super::{back, dated, office};
use crate::{
    ground::{
        db::Id,
        web::{
            form::Fields,
            parts::{self, hidden},
            words::Locale,
        },
    },
    house::{
        group::{Candidate, Group, Office, Officer, Standing, TERMS},
        staff::{Line, Problems, choice, first_name},
    },
};
use maud::{Markup, html};

/// What the page shows and brought.
pub struct Offices<'a> {
    pub group: &'a Group,
    pub who: Standing,
    pub me: &'a Id,
    pub secret: &'a str,
    pub officers: &'a [Officer],
    /// Terms that are given and have not begun.
    pub upcoming: &'a [Officer],
    pub candidates: &'a [Candidate],
    /// An administrator may seat somebody: nobody holds an office.
    pub begins: bool,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

/// Who holds which office; those who may, give the next.
pub fn offices(page: &Offices) -> Markup {
    let ended = page.group.ended_on.is_some();
    let gives = (page.who.officer || page.begins) && !ended;
    html! {
        (back(page.group))
        (parts::problems(Locale::English, page.problems))
        h1 { "Offices" }
        p.hint { "A term is twelve months, three in a row at most. Two people can share an office. The group can recall somebody at any time." }
        @if page.officers.is_empty() { p { "Nobody holds an office." } }
        @else if !page.who.is_inside() { p.panel { "Those who hold an office decide from now on, about offices too. There is nothing for you to do here." } }
        @if page.who.is_inside() {
            ul.list.kept #offices {
                @for o in page.officers { li { (one(page, o, false)) } }
                @for o in page.upcoming { li { (one(page, o, true)) } }
            }
        }
        @if gives { (giving(page)) }
    }
}

fn one(page: &Offices, o: &Officer, to_come: bool) -> Markup {
    let (at, mine) = (format!("/desk/groups/{}/offices/{}", page.group.id, o.id), o.staff_id == *page.me);
    let helps = o.office == Office::Supporter;
    html! {
        div {
            b { (office(o.office)) ": " bdi { (o.name) } } @if mine { " (you)" }
            p.hint {
                @if !helps { "Term " (o.term) " of " (TERMS) @if to_come { ", from " (dated(o.from_day)) } ", until " }
                @else if to_come { "From " (dated(o.from_day)) " until " }
                @else { "Until " }
                (dated(o.to_day)) ". "
                @match o.shown() { Some(name) => { "People read: " (name) }, None => "People read: a member" }
            }
            @if mine && !helps {
                form method="post" action={ (at) "/name" } {
                    (hidden("form", page.secret))
                    @if o.named { button.link { "Do not show my first name" } }
                    @else { button.link name="named" value="yes" { "Show my first name to everyone" } }
                }
            }
        }
        @if mine { form method="post" action={ (at) "/end" } { (hidden("form", page.secret)) button.link.danger { "Lay it down" span.vh { ": " (office(o.office)) } } } }
        @else if page.who.officer { a.cell href={ (at) "/recall" } { "Recall" span.vh { " " (o.name) } } }
    }
}

fn giving(page: &Offices) -> Markup {
    let (typed, problems, begins) = (page.typed, page.problems, !page.who.officer);
    let people: Vec<(&str, String)> = page
        .candidates
        .iter()
        .filter(|c| !begins || !c.works_here)
        .map(|c| (c.staff_id.0.as_str(), if c.works_here { format!("{} (works here)", c.name) } else { c.name.clone() }))
        .collect();
    let offices: Vec<(&str, String)> =
        Office::ALL.into_iter().filter(|o| !begins || *o != Office::Supporter).map(|o| (o.key(), office(o).to_string())).collect();
    let supporters = page
        .officers
        .iter()
        .filter(|o| o.office == Office::Supporter)
        .map(|o| (o.staff_id.0.as_str(), format!("{}, who works here, and steps aside", first_name(&o.name))));
    let before: Vec<(&str, String)> = [("", "Nobody, or a member".to_string())].into_iter().chain(supporters).collect();
    html! {
        h2 { @if begins { "The first person" } @else { "Give an office" } }
        @if people.is_empty() {
            p { "Nobody can hold one yet. Whoever looks after the settings invites somebody who uses the place, to speak for a user group." }
        } @else {
            form.narrow #seat method="post" action={ "/desk/groups/" (page.group.id) "/offices" } {
                (hidden("form", page.secret))
                (choice("person", "Who", if begins { "Somebody who uses the place, and not one of your colleagues" } else { "Somebody who uses the place; or a worker, who then helps and decides nothing" }, &people, typed.get("person"), problems))
                (choice("office", "Office", "", &offices, typed.get("office"), problems))
                @if before.len() > 1 { (choice("before", "Who did this until now", "When a worker hands something over, everyone can read it", &before, typed.get("before"), problems)) }
                button { "Give it for twelve months" }
            }
        }
    }
}

/// The group decided, and one of them says so.
pub fn recall(group: &Group, officer: &Officer, secret: &str, why: &str, problems: &Problems) -> Markup {
    html! {
        (parts::crumb(&format!("/desk/groups/{}/offices", group.id), "Offices", None))
        (parts::problems(Locale::English, problems))
        h1 { "Recall " bdi { (officer.name) } }
        p { "They are " (office(officer.office).to_lowercase()) " until " (dated(officer.to_day)) ". It ends now, and they are out of the group’s space at once. Do this when the group has decided it, and not before." }
        form.narrow #recall method="post" action={ "/desk/groups/" (group.id) "/offices/" (officer.id) "/recall" } {
            (hidden("form", secret))
            (Line::new("why", "What the group decided").hint("One line, such as: decided at the meeting on 3 June. It stays with the group").value(why).show(problems))
            button.danger { "It ends now" }
        }
    }
}
