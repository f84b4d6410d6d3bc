//! People: the list, and one of them.

use crate::{
    clock::{Day, Time},
    ground::{
        db::Id,
        web::{form::Fields, parts, words::Locale},
    },
    house::{
        place::{Place, Tree},
        setup::{ENOUGH, Reach},
        staff::{LASTS, Line, Person, Problems, Role, away_fields, away_until, choice, first_name},
    },
};
use jiff::tz::TimeZone;
use maud::{Markup, html};
use std::sync::Arc;

/// A link that is shown once.
pub struct Fresh {
    pub name: String,
    pub address: String,
    pub until: String,
}

fn fresh(fresh: &Fresh) -> Markup {
    html! {
        div.sheet #fresh role="status" {
            h2 { "Link for " (fresh.name) }
            p { "Hand it over yourself, not by e-mail. It is shown only now, works once, and until " (fresh.until) "." }
            p.digits.once { bdi dir="ltr" translate="no" { (fresh.address) } }
        }
    }
}

/// What the list shows and brought.
pub struct People<'a> {
    pub form: &'a str,
    pub tree: &'a Tree,
    pub me: &'a Id,
    pub people: &'a [Person],
    pub places: &'a [Arc<Place>],
    pub typed: &'a Fields,
    pub fresh: Option<&'a Fresh>,
    pub now: Time,
    pub today: Day,
    pub problems: &'a Problems,
}

/// The list, what is still missing, and a form for one more.
pub fn people(page: &People) -> Markup {
    let problems = page.problems;
    let typed = page.typed;
    let here: Vec<&Person> = page.people.iter().filter(|p| p.ended_at.is_none()).collect();
    let name = Line::new("name", "Name").hint("People see only the first name").value(typed.get("name"));
    let title = Line::new("title", "What they do").hint("Such as night worker").value(typed.get("title"));
    let email = Line::new("email", "E-mail").hint("For signing in, and for mail when somebody waits").kind("email").value(typed.get("email"));
    html! {
        (parts::problems(Locale::English, problems))
        h1 { "People" }
        @if let Some(link) = page.fresh { (fresh(link)) }
        (what_next(&here, page.places))
        div.scroll role="region" aria-label="People" tabindex="0" {
            table {
                caption { (here.len()) @if here.len() == 1 { " person" } @else { " people" } }
                thead { tr { th scope="col" { "Name" } th scope="col" { "May" } th scope="col" { "Is here" } th scope="col" { span.vh { "Change" } } } }
                tbody { @for person in page.people {
                    tr {
                        th scope="row" { (person.name) @if person.id == *page.me { " (you)" } }
                        td { (posts(person, page.tree)) }
                        td { (state(person, page.now)) @for line in soon(page.people, person, page.today) { br; (line) } }
                        td.n { a.cell href={ "/desk/people/" (person.id) } { "Change" span.vh { " " (person.name) } } }
                    }
                } }
            }
        }
        h2 { "Add someone" }
        form.narrow #add method="post" action="/desk/people" {
            (parts::hidden("form", page.form))
            (name.show(problems))
            (title.show(problems))
            (email.show(problems))
            (post_choices(page.places, typed.get("role"), typed.get("place"), problems))
            button { "Make a link" }
        }
    }
}

/// What they may do, and where.
fn post_choices(places: &[Arc<Place>], role: &str, place: &str, problems: &Problems) -> Markup {
    let roles = Role::ALL.map(|role| (role.key(), role.words().to_string()));
    let at: Vec<(&str, String)> = places.iter().map(|place| (place.id.0.as_str(), place.name.clone())).collect();
    html! {
        (choice("role", "What they may do", "", &roles, role, problems))
        (choice("place", "Where", "It reaches every place under it", &at, place, problems))
    }
}

/// A house is ready when two people answer, someone from outside reads what is about those who do, and guests are let in.
fn what_next(here: &[&Person], places: &[Arc<Place>]) -> Markup {
    let with = |roles: &[Role]| here.iter().filter(|p| p.posts.iter().any(|post| roles.contains(&post.role))).collect::<Vec<_>>();
    let answering = with(&Role::TEAM);
    let joined = answering.iter().filter(|p| p.joined).count();
    let outside = !with(&[Role::Outside]).is_empty();
    let open = places.iter().find(|place| place.telling);
    html! {
        @if joined < ENOUGH || !outside || open.is_none() {
            section.sheet #what-next {
                h2 { "What next" }
                ol {
                    @if joined < ENOUGH { li {
                        @if answering.len() < ENOUGH { "Add two people who answer: they read what people write, and one covers for the other. You do not read it, so it must be others. " }
                        @if !answering.is_empty() {
                            @for (n, person) in answering.iter().enumerate() { @if n > 0 { ", " } (person.name) @if !person.joined { " has not joined yet" } @else { " has joined" } } "."
                        }
                    } }
                    @if !outside { li { "Add someone from outside, who reads what people say about those who work here. Choose a person people trust and who is nobody's colleague." } }
                    @match (open, places.first()) {
                        (Some(place), _) => li { "Then look at the page people see: " a href=(place.home()) { (place.home()) } "." },
                        (None, Some(place)) => li { "Then open it to guests: " a href={ "/desk/places/" (place.id) } { (place.name) } "." },
                        (None, None) => {}
                    }
                }
            }
        }
    }
}

/// What is known of somebody's next days here.
fn soon(people: &[Person], person: &Person, today: Day) -> Vec<String> {
    let leaves = person.leaving_on.map(|day| format!("Leaves on {}", parts::short(day)));
    away_until(people, person, today).into_iter().chain(leaves).collect()
}

fn posts(person: &Person, tree: &Tree) -> Markup {
    html! {
        @for (n, post) in person.posts.iter().enumerate() {
            @if n > 0 { br; }
            (post.role.words()) @if let Ok(place) = tree.id(&post.place_id) { ", " (place.name) }
        }
        @if person.posts.is_empty() { "Nothing now" }
    }
}

fn state(person: &Person, now: Time) -> String {
    let day = |time: Time| Locale::English.day(Day::of(time, &TimeZone::UTC));
    match (person.ended_at, person.asked_at) {
        (Some(ended), _) => format!("Left on {}", day(ended)),
        (None, Some(asked)) if now >= asked.plus(LASTS) => "The link is over: make a new one".to_string(),
        (None, Some(asked)) if person.joined => format!("Yes. New link made on {}", day(asked)),
        (None, Some(asked)) => format!("Not yet: asked on {}", day(asked)),
        (None, None) if person.joined => "Yes".to_string(),
        (None, None) => "Not asked yet".to_string(),
    }
}

/// What the page about one person shows.
pub struct OnePerson<'a> {
    pub form: &'a str,
    pub tree: &'a Tree,
    pub person: &'a Person,
    pub people: &'a [Person],
    /// Open places where what is about staff would reach nobody without them.
    pub alone: &'a [Arc<Place>],
    pub reach: Reach<'a>,
    pub places: &'a [Arc<Place>],
    pub fresh: Option<&'a Fresh>,
    pub now: Time,
    pub today: Day,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

/// One person: what they may do, a new link, and the end of it.
pub fn person(page: &OnePerson) -> Markup {
    let (person, at) = (page.person, format!("/desk/people/{}", page.person.id));
    let form = || parts::hidden("form", page.form);
    let ended = person.ended_at.is_some();
    html! {
        (parts::crumb("/desk/people", "People", None))
        (parts::problems(Locale::English, page.problems))
        h1 { (person.name) }
        @if let Some(link) = page.fresh { (fresh(link)) }
        dl.facts.narrow {
            div { dt { "Does" } dd { (person.title) } }
            div { dt { "E-mail" } dd { (person.email) } }
            div { dt { "Is here" } dd { (state(person, page.now)) @for line in soon(page.people, person, page.today) { br; (line) } } }
        }
        @if !page.alone.is_empty() && !page.reach.is_self(person) {
            p.panel #alone { b { "Nobody else from outside reads at " @for (n, place) in page.alone.iter().enumerate() { @if n > 0 { ", " } (place.name) } ". " } "Give this to somebody else before you take it away, or what people say about staff reaches nobody." }
        }
        h2 { "May" }
        (held(page, &at))
        @if page.reach.is_self(person) {
            p.panel { "Nobody changes what they themselves may do. Someone else who looks after the settings can." }
        } @else {
            @if !ended {
                h2 { "Give something more to do" }
                form.narrow #give method="post" action={ (at) "/posts" } {
                    (form())
                    (post_choices(page.places, page.typed.get("role"), page.typed.get("place"), page.problems))
                    button { "Give" }
                }
            }
            (link_and_leaving(page, &at))
        }
    }
}

/// What they hold, each with a button to take it away where that is for this administrator to do.
fn held(page: &OnePerson, at: &str) -> Markup {
    let person = page.person;
    let may_take = |place: &Id| !page.reach.is_self(person) && page.places.iter().any(|p| p.id == *place);
    html! {
        @if person.posts.is_empty() { p { "Nothing now." } }
        @else {
            div.scroll role="region" aria-label="Posts" tabindex="0" {
            table.narrow #posts {
                thead { tr { th scope="col" { "What" } th scope="col" { "Where" } th scope="col" { span.vh { "Take away" } } } }
                tbody { @for post in &person.posts {
                    tr {
                        th scope="row" { (post.role.words()) }
                        td { @if let Ok(place) = page.tree.id(&post.place_id) { (place.name) } }
                        td.n { @if may_take(&post.place_id) { button.link.danger form={ "end-" (post.id) } { "Take away" span.vh { " " (post.role.words()) } } } }
                    }
                } }
            }
            }
            // The forms of these buttons stand outside of the table, or their edges would pull its rows apart.
            @for post in person.posts.iter().filter(|post| may_take(&post.place_id)) {
                form id={ "end-" (post.id) } method="post" action={ (at) "/posts/" (post.id) "/end" } hidden { (parts::hidden("form", page.form)) }
            }
        }
    }
}

fn link_and_leaving(page: &OnePerson, at: &str) -> Markup {
    let (person, ended) = (page.person, page.person.ended_at.is_some());
    html! {
        h2 { "A new link" }
        @if page.reach.holds(person) {
            p {
                @if ended { "With a new link this person can come back. Then give them something to do." }
                @else if person.joined { "For a lost password or a lost phone. With it they choose a new password and a new second key; until then the old ones work." }
                @else { "The link that was made before stops working." }
            }
            form method="post" action={ (at) "/invitations" } { (parts::hidden("form", page.form)) button.quiet { "Make a new link" } }
            @if !ended { (away(page, at)) (leaving(page, at)) }
        } @else {
            p { "This person also works at places that are not yours. Someone who looks after all of them can make a new link." }
        }
    }
}

/// Somebody who is ill cannot say it themselves.
fn away(page: &OnePerson, at: &str) -> Markup {
    let (person, at) = (page.person, format!("{at}/absence"));
    let first = first_name(&person.name);
    let deputies: Vec<&Person> = page.people.iter().filter(|p| p.can_cover(person)).collect();
    let form = || parts::hidden("form", page.form);
    html! {
        @if let Some(words) = away_until(page.people, person, page.today) {
            h2 { "Away" }
            form method="post" action={ (at) "/end" } { (form()) p { (words) ". " button.link { (first) " is back" } } }
        } @else if !deputies.is_empty() {
            h2 { "Away" }
            details.narrow open[["from", "until", "deputy"].iter().any(|f| parts::has_problem(f, page.problems))] { summary { (first) " cannot come, and somebody covers" }
                form #absence method="post" action=(at) {
                    (form())
                    (away_fields(&deputies, page.today, first, page.typed, page.problems))
                    button.quiet { (first) " is away" }
                }
            }
        }
    }
}

/// The day they leave, set or to be set; or that they have left.
fn leaving(page: &OnePerson, at: &str) -> Markup {
    let (person, at) = (page.person, format!("{at}/leaving"));
    let form = || parts::hidden("form", page.form);
    let day = page.typed.has("day").then(|| page.typed.get("day").to_string()).or(person.leaving_on.map(|day| day.date().to_string())).unwrap_or_default();
    let line = Line::new("day", if person.leaving_on.is_some() { "Another day" } else { "Leaves on" }).kind("date").value(&day);
    html! {
        h2 { "Leaving" }
        @if let Some(day) = person.leaving_on {
            form method="post" action=(at) { (form()) p { (person.name) " leaves on " (parts::short(day)) ". " button.link name="stay" value="yes" { "They stay after all" } } }
        }
        form.narrow #leaving method="post" action=(at) {
            (form())
            (line.hint("From that morning they are signed out and hold nothing. Until then they hand over what they have, and people are told who is next").show(page.problems))
            button.quiet { "Save the day" }
        }
        form method="post" action=(at) { (form()) p.hint { "Gone already? They are signed out at once, and nobody is told who is next." } button.danger { (person.name) " has left" } }
    }
}
