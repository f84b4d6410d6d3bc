//! The list of groups, a group's own space, and what managers and administrators see of it.

use super::{area, back, dated, details, facts, office};
use crate::{
    clock::Day,
    ground::web::{
        form::Fields,
        parts::{self, hidden, prose, short},
        words::Locale,
    },
    house::{
        group::{Group, Letter, Note, Officer, Saying, Side, Standing},
        place::Place,
        staff::{Problems, choice},
    },
};
use maud::{Markup, html};
use std::sync::Arc;

/// A group in the list, and what somebody is to it.
pub struct Row<'a> {
    pub group: &'a Group,
    pub place: Arc<Place>,
    pub who: Standing,
}

/// The form for a new one.
pub struct Making<'a> {
    pub secret: &'a str,
    /// Where they can make one.
    pub places: &'a [Arc<Place>],
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

/// The groups there are, and a form for one more where somebody can make one.
pub fn list(rows: &[Row], making: &Making) -> Markup {
    let places: Vec<(&str, String)> = making.places.iter().map(|p| (p.id.0.as_str(), p.name.clone())).collect();
    html! {
        (parts::problems(Locale::English, making.problems))
        h1 { "Groups" }
        p.hint { "People who use a place meet and speak for themselves. What a group writes for itself is read by its officers and supporters alone." }
        @if rows.is_empty() { p { "There is no group yet." } } @else {
            ul.list.kept #groups { @for row in rows { li { (one(row)) } } }
        }
        @if !places.is_empty() {
            form.narrow #group method="post" action="/desk/groups" {
                h2 { "A new group" }
                p.hint { "You make it and seat one person who uses the place. From then on the group decides by itself, and you can do nothing in it." }
                (details(making.secret, making.typed, making.problems))
                @if places.len() > 1 { (choice("place", "Where", "People of every place under it can join", &places, making.typed.get("place"), making.problems)) }
                @else if let Some((id, _)) = places.first() { (hidden("place", id)) }
                button { "Make the group" }
            }
        }
    }
}

fn one(row: &Row) -> Markup {
    let (group, who) = (row.group, row.who);
    let told = format!("{}/groups/{}", row.place.home(), group.id);
    let inside = who.is_inside() || who.manager || who.admin;
    html! {
        div {
            b dir="auto" { @if inside { a href={ "/desk/groups/" (group.id) } { (group.name) } } @else { (group.name) } }
            p.hint { (row.place.name) ". " @if let Some(day) = group.ended_on { "Ended on " (dated(day)) } @else { "Meets: " bdi { (group.meets) } } }
        }
        a.cell href=(told) { "What people read" span.vh { " about " (group.name) } }
    }
}

/// What the page of a group shows and brought.
pub struct Space<'a> {
    pub group: &'a Group,
    pub place: &'a Place,
    pub who: Standing,
    pub today: Day,
    pub secret: &'a str,
    pub officers: &'a [Officer],
    /// Nothing for who holds no office.
    pub notes: &'a [Note],
    /// Nothing for who neither holds an office nor manages the place.
    pub letters: &'a [Letter],
    pub said: &'a [Saying],
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl Space<'_> {
    fn at(&self, what: &str) -> String {
        format!("/desk/groups/{}/{what}", self.group.id)
    }
}

/// A group, as far as it is there for who looks.
pub fn space(page: &Space) -> Markup {
    let (group, who) = (page.group, page.who);
    html! {
        div.alone {
        (parts::crumb("/desk/groups", "Groups", None))
        (parts::problems(Locale::English, page.problems))
        h1 dir="auto" { (group.name) }
        p.hint { (page.place.name) ". "
            @if who.officer { "Only those who hold an office and your supporters read your notes. Managers and administrators cannot." }
            @else if who.supporter { "You are a supporter here: you read and write notes, and decide nothing. Managers cannot read them." }
            @else if who.manager { "You read what the group says to everyone and what it writes to you, and nothing else of it." }
            @else { "You look after the settings of the place. What the group writes for itself is not for you." }
        }
        (ways(page))
        @if who.is_inside() { (inside(page)) }
        @else {
            (facts(group))
            @if who.admin && !who.manager { (nothing_to_do(page)) }
        }
        @if who.is_inside() || who.manager { (letters(page)) }
        @if !who.is_inside() { (sayings(page)) }
        }
    }
}

/// The other pages of the group.
fn ways(page: &Space) -> Markup {
    let who = page.who;
    html! {
        nav.give aria-label="This group" {
            @if who.is_inside() || who.admin { a href=(page.at("offices")) { "Offices" } }
            @if who.is_inside() || who.manager { a href=(page.at("roll")) { "The roll" } }
            @if who.officer && page.group.ended_on.is_none() { a href=(page.at("about")) { "Change what people read" } }
            a href={ (page.place.home()) "/groups/" (page.group.id) } { "The page people read" }
        }
    }
}

fn nothing_to_do(page: &Space) -> Markup {
    html! {
        @if page.officers.is_empty() { p.panel { b { "Nobody speaks for it yet. " } a href=(page.at("offices")) { "Seat the first person" } } }
        @else { p.panel { "Those who hold an office decide from now on, about offices too. There is nothing for you to do here." } }
    }
}

/// What nobody else reads.
fn inside(page: &Space) -> Markup {
    html! {
        @let soon: Vec<&Officer> = page.officers.iter().filter(|o| o.ends_soon(page.today)).collect();
        @if !soon.is_empty() { p.panel { "Ends soon: " @for (n, o) in soon.iter().enumerate() { @if n > 0 { ", " } (office(o.office)) " (" (o.name) ") on " (dated(o.to_day)) } ". " a href=(page.at("offices")) { "Offices" } } }
        h2 { "Notes of the group" }
        @if page.group.ended_on.is_none() {
            form.narrow #note method="post" action=(page.at("notes")) {
                (hidden("form", page.secret))
                (area("words", "A note, or what was said at a meeting", "It stays with the group. You can say it to everyone afterwards", 4, page.typed.get("words"), page.problems))
                button { "Keep it" }
            }
        }
        @if page.notes.is_empty() { p { "Nothing is written yet." } }
        div.talk #notes { @for note in page.notes { (one_note(page, note)) } }
    }
}

fn one_note(page: &Space, note: &Note) -> Markup {
    let first: String = note.words.chars().take(30).collect();
    html! {
        article.sheet {
            p.by { b { bdi { (note.by) } ", " (office(note.office).to_lowercase()) } " " (short(note.written_on)) }
            (prose(&note.words))
            @if let Some(day) = note.said_on { p.hint { "Said to everyone on " (dated(day)) } }
            @if page.who.officer {
                form method="post" action={ (page.at("notes")) "/" (note.id) "/saying" } {
                    (hidden("form", page.secret))
                    @if note.said_on.is_some() { button.link.danger name="off" value="yes" { "Take it off the page" span.vh { ": " (first) } } }
                    @else { button.link { "Say it to everyone" span.vh { ": " (first) } } }
                }
            }
        }
    }
}

/// Lines between the group and those who manage its place.
fn letters(page: &Space) -> Markup {
    let inside = page.who.is_inside();
    let may = (page.who.officer || page.who.manager && !inside) && page.group.ended_on.is_none();
    html! {
        h2 { @if inside { "You and the managers" } @else { "You and the group" } }
        @if page.letters.is_empty() { p { "Nothing was written to and fro yet." } } @else {
            ol.talk #letters { @for letter in page.letters {
                @let mine = (letter.side == Side::Group) == inside;
                li.msg.mine[mine] {
                    p.by { b { bdi { @if letter.side == Side::Group { (page.group.name) } @else { (letter.signed) } } } " " (short(letter.written_on)) }
                    (prose(&letter.words))
                }
            } }
        }
        @if may {
            form.narrow #letter-form method="post" action=(page.at("letters")) {
                (hidden("form", page.secret))
                (area("letter", if inside { "To the managers" } else { "To the group" }, if inside { "Every manager of the place reads it. It is signed with the name of the group" } else { "All who hold an office read it, and supporters too. It is signed with your name" }, 3, page.typed.get("letter"), page.problems))
                button.quiet { @if inside { "Write to the managers" } @else { "Write to the group" } }
            }
        }
    }
}

/// What it says to everyone.
fn sayings(page: &Space) -> Markup {
    html! {
        h2 { "What it says to everyone" }
        @if page.said.is_empty() { p { "Nothing yet." } }
        @for saying in page.said { article.sheet { p.by { (dated(saying.said_on)) } (prose(&saying.words)) } }
    }
}

/// What a group says of itself, to be changed; and its end.
pub fn about(group: &Group, place: &Place, secret: &str, typed: &Fields, problems: &Problems) -> Markup {
    html! {
        (back(group))
        (parts::problems(Locale::English, problems))
        h1 { "What people read about the group" }
        p.hint { "At " a href={ (place.home()) "/groups/" (group.id) } { (place.home()) "/groups" } }
        form.narrow #group method="post" action={ "/desk/groups/" (group.id) "/about" } {
            (details(secret, typed, problems))
            button { "Save" }
        }
        details { summary { "The group has come to its end" }
            form method="post" action={ "/desk/groups/" (group.id) "/end" } {
                (hidden("form", secret))
                p { "It is taken off the list for people. What it said stays said. This cannot be taken back." }
                button.danger { "The group has ended" }
            }
        }
    }
}
