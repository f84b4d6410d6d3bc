//! Places: the tree, and the settings of one.

use super::offered::{languages, tiles};
use crate::{
    clock::Day,
    config::Release,
    ground::web::{form::Fields, parts, words::Locale},
    house::{
        place::{
            Kind, Place, Settings,
            tile::{self, Tile},
        },
        setup::{NATIONS, answering, is_short, kind_words},
        staff::{Line, Person, Problems, Reader, away_until, choice, first_name},
    },
};
use maud::{Markup, html};
use std::sync::Arc;

/// What the list shows and brought.
pub struct Places<'a> {
    pub form: &'a str,
    pub people: &'a [Person],
    pub places: &'a [Arc<Place>],
    pub name: &'a str,
    pub under: &'a str,
    pub kind: &'a str,
    pub today: Day,
    pub problems: &'a Problems,
}

/// The tree, and a form for one more place.
pub fn places(page: &Places) -> Markup {
    let untried: Vec<&Arc<Place>> = page.places.iter().filter(|p| p.telling && p.help_is_old(page.today)).collect();
    let short: Vec<&Arc<Place>> = page.places.iter().filter(|p| p.telling && is_short(page.people, p)).collect();
    let kinds = Kind::ALL.map(|kind| (kind.key(), kind_words(kind).to_string()));
    let under: Vec<(&str, String)> = page.places.iter().map(|place| (place.id.0.as_str(), place.name.clone())).collect();
    let own = |place: &Place| page.places.iter().any(|p| Some(&p.id) == place.parent_id.as_ref());
    let tops: Vec<&Arc<Place>> = page.places.iter().filter(|place| !own(place)).collect();
    html! {
        (parts::problems(Locale::English, page.problems))
        h1 { "Places" }
        @if !short.is_empty() { div.panel #short { p { "Fewer than two people answer, so nobody covers, at " (linked(&short)) "." } } }
        @if !untried.is_empty() { div.panel #untried { p { "Nobody has tried the help lines for half a year at " (linked(&untried)) "." } } }
        p.hint { "A role given at a place reaches every place under it" }
        (branch(&tops, page.places))
        h2 { "Add a place" }
        form.narrow #add method="post" action="/desk/places" {
            (parts::hidden("form", page.form))
            (Line::new("name", "Name").hint("As people say it").value(page.name).show(page.problems))
            (choice("under", "Under", "", &under, page.under, page.problems))
            (choice("kind", "What it is", "It chooses the first settings", &kinds, page.kind, page.problems))
            button { "Add place" }
        }
    }
}

fn linked(places: &[&Arc<Place>]) -> Markup {
    html! { @for (n, place) in places.iter().enumerate() { @if n > 0 { ", " } a href={ "/desk/places/" (place.id) } { (place.name) } } }
}

fn branch(these: &[&Arc<Place>], all: &[Arc<Place>]) -> Markup {
    let mut these = these.to_vec();
    these.sort_by(|a, b| a.name.cmp(&b.name));
    html! {
        ul.tree {
            @for place in these {
                @let under: Vec<&Arc<Place>> = all.iter().filter(|p| p.parent_id.as_ref() == Some(&place.id)).collect();
                li {
                    a href={ "/desk/places/" (place.id) } { (place.name) } " " span.hint { (in_short(place)) }
                    @if !under.is_empty() { (branch(&under, all)) }
                }
            }
        }
    }
}

fn in_short(place: &Place) -> String {
    let days = if place.promise_days == 1 { "day" } else { "days" };
    if place.telling { format!("{} {}, answers in {} {days}", place.headcount, place.people, place.promise_days) } else { "closed to new messages".to_string() }
}

/// Settings as they were typed: numbers may be none.
#[derive(Clone, Default)]
pub struct Typed {
    pub name: String,
    pub slug: String,
    pub people: String,
    pub zone: String,
    pub nation: String,
    pub open_days: String,
    pub promise_days: String,
    pub slots: String,
    pub headcount: String,
    pub telling: bool,
    pub staffed: bool,
    pub help: String,
    /// Tags with spaces between.
    pub languages: String,
    pub tiles: String,
}

impl Typed {
    pub fn of(place: &Place) -> Typed {
        let s = Settings::of(place);
        Typed {
            name: s.name,
            slug: s.slug,
            people: s.people,
            zone: s.zone,
            nation: s.nation,
            open_days: s.open_days,
            promise_days: s.promise_days.to_string(),
            slots: s.slots,
            headcount: s.headcount.to_string(),
            telling: s.telling,
            staffed: s.staffed,
            help: s.help,
            languages: s.languages,
            tiles: s.tiles,
        }
    }

    pub fn from_form(fields: &Fields, kind: Kind) -> Typed {
        let text = |name: &str| fields.get(name).to_string();
        let chosen = Locale::ALL.into_iter().map(Locale::tag).filter(|tag| fields.has(&format!("language-{tag}")));
        let tapped: Vec<Tile> = tile::ALL.into_iter().filter(|t| fields.has(&format!("tile-{}", t.key))).collect();
        let open = (1..=7).filter(|day| fields.has(&format!("open-{day}")));
        Typed {
            name: text("name"),
            slug: text("slug"),
            people: text("people"),
            zone: text("zone"),
            nation: text("nation"),
            open_days: open.map(|day| day.to_string()).collect(),
            promise_days: text("promise_days"),
            slots: text("slots"),
            headcount: text("headcount"),
            telling: fields.has("telling"),
            staffed: fields.has("staffed"),
            help: text("help"),
            languages: chosen.collect::<Vec<_>>().join(" "),
            tiles: Tile::choice(&tapped, kind),
        }
    }
}

/// What the page about one place shows and brought.
pub struct OnePlace<'a> {
    pub form: &'a str,
    pub place: &'a Place,
    pub today: Day,
    pub typed: &'a Typed,
    pub release: Release,
    pub team: &'a [Reader],
    /// Everyone, to see who covers for whom.
    pub people: &'a [Person],
    pub outside: &'a [Reader],
    pub said: &'a str,
    pub problems: &'a Problems,
}

/// One place: who reads there, and its settings.
pub fn place(page: &OnePlace) -> Markup {
    let (place, typed, problems) = (page.place, page.typed, page.problems);
    let nations = NATIONS.map(|(key, words)| (key, words.to_string()));
    let slug = Line::new("slug", "Address").hint("The last part of the page's address. Posters and cards with the old one lead nowhere when it changes");
    let days = Line::new("promise_days", "Answer in how many open days").hint("What was promised already stays promised").number();
    let count = Line::new("headcount", "About how many people use it")
        .hint("With fewer than 15, pages say weeks instead of days, so that nobody can be guessed")
        .number();
    let slots = Line::new("slots", "When the team sees new messages").hint("So that no one can tell who wrote from when it came");
    html! {
        (parts::crumb("/desk/places", "Places", None))
        (parts::problems(Locale::English, problems))
        h1 { (place.name) }
        @if !page.said.is_empty() { p.panel role="status" { (page.said) } }
        (opening(page))
        p { "The page people see: " a href=(place.home()) { (place.home()) } }
        dl.facts.narrow {
            div { dt { "Read and answer" } dd { (names(page.team, "Nobody yet: what people write waits")) } }
            div { dt { "Reads what is about staff" } dd { (names(page.outside, "Nobody yet: choose someone from outside")) } }
            div { dt { "Change it" } dd { a href="/desk/people" { "People" } } }
            div { dt { "Help lines" } dd {
                @match place.help_checked_on { Some(day) => { "Tried on " (parts::short(day)) " " (day.date().year()) }, None => "Not tried yet" }
                @if place.help_is_old(page.today) { ". Call each of them, at night too" }
                form method="post" action={ "/desk/places/" (place.id) "/help" } { (parts::hidden("form", page.form)) button.link { "I have tried them, they work" } }
            } }
            div { dt { "Besides the week" } dd { a href={ "/desk/places/" (place.id) "/closures" } { "Days closed" } ", " a href={ "/desk/places/" (place.id) "/phrases" } { "Texts in your own words" } } }
        }
        form.narrow #settings method="post" action={ "/desk/places/" (place.id) } {
            (parts::hidden("form", page.form))
            (Line::new("name", "Name").hint("As people say it").value(&typed.name).show(problems))
            (slug.value(&typed.slug).show(problems))
            (Line::new("people", "What you call the people who use it").hint("Such as guests, members or residents").value(&typed.people).show(problems))
            (days.value(&typed.promise_days).show(problems))
            (open_days(&typed.open_days, problems))
            (slots.value(&typed.slots).show(problems))
            @if page.release == Release::Now { p.panel { "This house shows everything at once, and its pages say so. These times count when that is changed." } }
            (count.value(&typed.headcount).show(problems))
            (Line::new("zone", "Time zone").hint("Such as Europe/London").value(&typed.zone).show(problems))
            (choice("nation", "Nation", "", &nations, &typed.nation, problems))
            div.field.bad[parts::has_problem("help", problems)] {
                label for="help" { "Help lines" }
                p.hint #help-hint { "One a line. They stand on every page for people who cannot wait" }
                (parts::problem_of("help", problems))
                textarea.short #help name="help" aria-describedby=(parts::described("help", problems)) dir="auto" { (typed.help) }
            }
            (languages(&typed.languages))
            (tiles(&Tile::shown(&typed.tiles, place.kind), problems))
            div.field { div.picks { label.pick { input #staffed type="checkbox" name="staffed" value="yes" checked[typed.staffed]; span { "Somebody of the team is here day and night" small { "Then someone who does not feel safe is taken care of within 15 minutes, else within an hour" } } } } }
            div.field.bad[parts::has_problem("telling", problems)] { (parts::problem_of("telling", problems)) div.picks { label.pick { input #telling type="checkbox" name="telling" value="yes" checked[typed.telling]; span { "People can write here" small { "Without it the page stays, and takes no new messages" } } } } }
            button { "Save" }
        }
    }
}

/// Whether people can write here, what is missing before they can, and who covers for whom.
fn opening(page: &OnePlace) -> Markup {
    let place = page.place;
    let here = answering(page.people, place);
    let names: Vec<&str> = here.iter().map(|p| first_name(&p.name)).collect();
    let away: Vec<String> = here.iter().filter_map(|p| Some(format!("{}: {}", first_name(&p.name), away_until(page.people, p, page.today)?))).collect();
    let short = is_short(page.people, place);
    html! {
        @if !place.telling {
            section.panel.narrow.bad[parts::has_problem("opening", page.problems)] #opening tabindex="-1" {
                (parts::problem_of("opening", page.problems))
                p { b { "Nobody can write here yet. " }
                    @match names[..] {
                        _ if !short => { (list(&names)) " answer and cover for each other." }
                        [one] => { "Two people who answer: " (one) ", and one more. Then open it to guests." }
                        _ => "Two people who answer, so that one covers for the other. Then open it to guests.",
                    }
                }
                form method="post" action={ "/desk/places/" (place.id) "/opening" } { (parts::hidden("form", page.form)) button.quiet { "Open to guests" } }
            }
        } @else if short {
            p.panel.narrow #short { b { @match names[..] { [one] => { "Only " (one) " answers here. " } _ => "Nobody answers here. " } } "Nobody covers when someone is ill: " a href="/desk/people" { "add someone" } "." }
        }
        @if !away.is_empty() { p.panel.narrow #away { @for (n, line) in away.iter().enumerate() { @if n > 0 { br; } (line) } } }
    }
}

/// "Ana, Tom and Jo"
fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_string(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

fn open_days(open: &str, problems: &Problems) -> Markup {
    html! {
        fieldset.bad[parts::has_problem("open_days", problems)] #open_days tabindex="-1" {
            legend { "Open on" }
            (parts::problem_of("open_days", problems))
            div.days {
                @for (day, words) in [("1", "Mon"), ("2", "Tue"), ("3", "Wed"), ("4", "Thu"), ("5", "Fri"), ("6", "Sat"), ("7", "Sun")] {
                    label { input type="checkbox" name={ "open-" (day) } value="yes" checked[open.contains(day)]; " " (words) }
                }
            }
        }
    }
}

fn names(readers: &[Reader], nobody: &str) -> String {
    if readers.is_empty() {
        return nobody.to_string();
    }
    readers.iter().map(|r| r.name.as_str()).collect::<Vec<_>>().join(", ")
}
