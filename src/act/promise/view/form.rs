//! The forms of promises on the desk. Each turn has its own, with the fields that belong to it and no others.

use crate::{
    act::promise::{Promise, ProofKind, Reason, Standing, Tier, Turn, kind::furthest},
    clock::Day,
    ground::{
        db::Id,
        web::{
            form::Fields,
            parts::{self, has_problem, hidden, problem_of},
            words::Locale,
        },
    },
    house::{
        place::Place,
        staff::{Problems, Reader},
    },
};
use maud::{Markup, html};
use std::sync::Arc;

/// What was typed, and what is wrong with it.
pub struct Making<'a> {
    pub secret: &'a str,
    pub fields: &'a Fields,
    pub problems: &'a Problems,
    /// What may be wrong, asked about once.
    pub doubts: &'a [String],
    pub today: Day,
}

/// What it is about: words somebody told, a vote that was counted, or a decision.
pub struct About {
    /// The name of its field.
    pub field: &'static str,
    pub id: Id,
    pub words: String,
}

/// The fields of one form among several on a page: only the one that was sent shows what was typed and what is wrong.
struct Form<'a> {
    making: &'a Making<'a>,
    at: &'a str,
    is_sent: bool,
}

impl Form<'_> {
    fn id(&self, name: &str) -> String {
        if self.is_sent { name.to_string() } else { format!("{}-{name}", self.at) }
    }

    fn value(&self, name: &str) -> &str {
        if self.is_sent { self.making.fields.get(name) } else { "" }
    }

    fn is_wrong(&self, name: &str) -> bool {
        self.is_sent && has_problem(name, self.making.problems)
    }

    fn field(&self, name: &str, label: &str, hint: &str, input: impl FnOnce(&str, &str, Option<String>, Option<&'static str>) -> Markup) -> Markup {
        let (id, wrong) = (self.id(name), self.is_wrong(name));
        let described = match (hint.is_empty(), wrong) {
            (true, false) => None,
            (true, true) => Some(format!("{name}-err")),
            (false, false) => Some(format!("{id}-hint")),
            (false, true) => Some(format!("{id}-hint {name}-err")),
        };
        html! {
            div.field.bad[wrong] {
                label for=(id) { (label) }
                @if !hint.is_empty() { p.hint id={ (id) "-hint" } { (hint) } }
                @if wrong { (problem_of(name, self.making.problems)) }
                (input(&id, self.value(name), described, wrong.then_some("true")))
            }
        }
    }

    fn line(&self, name: &str, label: &str, hint: &str) -> Markup {
        self.field(name, label, hint, |id, value, described, wrong| html! { input id=(id) name=(name) value=(value) dir="auto" autocomplete="off" aria-describedby=[described] aria-invalid=[wrong]; })
    }

    fn number(&self, name: &str, label: &str, hint: &str) -> Markup {
        self.field(name, label, hint, |id, value, described, wrong| {
            html! { input.code id=(id) name=(name) value=(value) inputmode="numeric" autocomplete="off" aria-describedby=[described] aria-invalid=[wrong]; }
        })
    }

    fn text(&self, name: &str, label: &str, hint: &str) -> Markup {
        self.field(name, label, hint, |id, value, described, wrong| {
            html! { textarea.short id=(id) name=(name) rows="3" dir="auto" aria-describedby=[described] aria-invalid=[wrong] { "\n" (value) } }
        })
    }

    fn day(&self, label: &str, hint: &str) -> Markup {
        let (from, to) = (self.making.today.date(), furthest(self.making.today).date());
        self.field("until", label, hint, |id, value, described, wrong| {
            html! { input id=(id) name="until" type="date" min=(from) max=(to) value=(value) aria-describedby=[described] aria-invalid=[wrong]; }
        })
    }

    fn choice(&self, name: &str, label: &str, hint: &str, options: &[(&str, String)], chosen: &str) -> Markup {
        let typed = self.value(name).to_string();
        let chosen = if typed.is_empty() { chosen } else { &typed };
        self.field(name, label, hint, |id, _, described, wrong| {
            html! {
                select id=(id) name=(name) aria-describedby=[described] aria-invalid=[wrong] {
                    @for (value, words) in options { option value=(value) selected[*value == chosen] { (words) } }
                }
            }
        })
    }

    /// What may be wrong with it: sent once more, it goes as it is.
    fn doubts(&self) -> Markup {
        html! {
            @if self.is_sent && !self.making.doubts.is_empty() {
                (hidden("sure", "yes"))
                div.panel role="alert" {
                    p { b { "Show it as it is?" } }
                    ul { @for doubt in self.making.doubts { li { (doubt) } } }
                }
            }
        }
    }

    /// What belongs to one turn.
    fn turn(&self, turn: Turn) -> Markup {
        let every = |label: &str| self.text("words", label, "Everyone can read this. No names, no room numbers");
        let decided = || self.line("decided_by", "Who decided it", "What they do, not their name. Such as: the trustees");
        html! {
            (hidden("turn", turn.key()))
            @match turn {
                Turn::Will => { (every("What you will do")) (self.day("By when", "The first day you name stays on the board for good")) }
                Turn::Finding => { (every("What you find out")) (self.day("They hear more by", "")) }
                Turn::Intention => (every("What you would like to do")),
                Turn::Cannot => {
                    (self.choice("reason", "Why not", "", &choose(picks(Reason::ALL, Reason::key, Reason::says)), ""))
                    (every("We can't, because"))
                    (decided())
                    (self.line("changes", "What would change it", "Such as: another room, or £2,000 a year"))
                    (self.line("challenge", "How somebody can challenge it", "Such as: come to the trustees on the first Monday"))
                }
                Turn::NotNow => { (every("Why not now")) (decided()) (self.day("You look at it again on", "")) }
                Turn::Passed => { (every("What you passed on")) (self.line("decided_by", "Who has it now", "Such as: the council's housing office")) }
                Turn::Moved => { (every("Why it takes longer")) (self.day("The new day", "The old one stays on the board, struck through")) }
                Turn::Claimed => {
                    (every("What you did"))
                    (self.choice("proof_kind", "What people can check it by", "", &choose(picks(ProofKind::ALL, ProofKind::key, ProofKind::says)), ""))
                    (self.text("proof", "Proof", "So that somebody who does not believe you can see it for themselves. No photos of people"))
                }
                Turn::Stopped => { (every("Why it stops")) (decided()) }
            }
        }
    }
}

fn picks<T: Copy>(all: &'static [T], key: fn(T) -> &'static str, says: fn(T) -> &'static str) -> Vec<(&'static str, String)> {
    all.iter().map(|one| (key(*one), says(*one).to_string())).collect()
}

/// Nothing is chosen for anybody.
fn choose(mut picks: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
    picks.insert(0, ("", "Choose one".into()));
    picks
}

fn owners(readers: &[Reader]) -> Vec<(&str, String)> {
    readers.iter().map(|r| (r.staff_id.0.as_str(), if r.title.is_empty() { r.name.clone() } else { format!("{}, {}", r.name, r.title) })).collect()
}

/// Which kind of a promise: plain links, so that each has a page with its own fields. A concern can also join one that is there.
pub fn ways(first: &[Turn], place: Option<&Place>, places: &[Arc<Place>], about: Option<&About>, open: &[&Promise], secret: &str) -> Markup {
    let query = |turn: Turn| match (about, place) {
        (Some(about), _) => format!("/desk/promises/new?{}={}&turn={}", about.field, about.id, turn.key()),
        (None, Some(place)) => format!("/desk/promises/new?place={}&turn={}", place.id, turn.key()),
        (None, None) => String::new(),
    };
    html! {
        (parts::crumb("/desk/promises", "Promises", None))
        h1 { "What are we doing about it?" }
        @if let Some(about) = about { blockquote dir="auto" { (about.words) } }
        @if place.is_some() {
            ul.list.ways { @for turn in first { li { a href=(query(*turn)) { (turn.says()) } } } }
            @if let (Some(about), false) = (about.filter(|about| about.field == "concern"), open.is_empty()) {
                h2 { "Or it is about one of these" }
                ul.list.ways { @for p in open { li {
                    form.join method="post" action={ "/desk/promises/" (p.number) "/links" } {
                        (hidden("form", secret)) (hidden("concern", &about.id.0))
                        span dir="auto" { (p.number) " " (p.subject) } button.link { "Add it to " (p.number) }
                    }
                } } }
            }
        } @else {
            p { "Which place is it about?" }
            ul.list.ways { @for place in places { li { a href={ "/desk/promises/new?place=" (place.id) } { (place.name) } } } }
        }
    }
}

/// A new one.
pub fn making(turn: Turn, place: &Place, about: Option<&About>, readers: &[Reader], me: &Id, m: &Making) -> Markup {
    let form = Form { making: m, at: "new", is_sent: true };
    let back = match about {
        Some(about) => format!("/desk/promises/new?{}={}", about.field, about.id),
        None => format!("/desk/promises/new?place={}", place.id),
    };
    html! {
        (parts::crumb(&back, "Another kind", None))
        (parts::problems(Locale::English, m.problems))
        h1 { (turn.says()) }
        @if let Some(about) = about { blockquote dir="auto" { (about.words) } }
        form.narrow #promise method="post" action="/desk/promises" {
            (hidden("form", m.secret))
            @if let Some(about) = about { (hidden(about.field, &about.id.0)) } @else { (hidden("place", &place.id.0)) }
            (form.line("subject", "What it is about, in a few words", "Such as: The showers are cold"))
            (form.turn(turn))
            (form.choice("owner", "Who answers for it", "People read what they do, not their name", &owners(readers), &me.0))
            (form.choice("tier", "Where it is decided", "", &picks(Tier::ALL, Tier::key, Tier::says), Tier::Place.key()))
            details open[!m.fields.get("saying").is_empty() || !m.fields.get("budget").is_empty() || !m.fields.get("hours").is_empty()] {
                summary { "More: their words, money, time" }
                (form.line("saying", "How you would put what they said", "Those who said it are asked. It stands as their words only if one of them agrees"))
                (form.number("budget", "Pounds for it", "Everyone can read this. Leave it empty if there is none"))
                (form.number("hours", "Hours for it", ""))
            }
            (form.doubts())
            p.hint { "It stands on the board at once, and those who said it are told." }
            button { (turn.button()) }
        }
    }
}

/// The form of one turn that can follow.
pub fn step_form(p: &Promise, turn: Turn, is_sent: bool, m: &Making) -> Markup {
    let form = Form { making: m, at: turn.key(), is_sent };
    let seen = p.steps.last().map_or(0, |s| s.n).to_string();
    html! {
        details open[is_sent] {
            summary { (turn.says()) }
            form.narrow method="post" action={ "/desk/promises/" (p.number) "/steps" } {
                (hidden("form", m.secret)) (hidden("seen", &seen))
                (form.turn(turn))
                (form.doubts())
                button.quiet { (turn.button()) }
            }
        }
    }
}

pub fn saying_form(p: &Promise, is_sent: bool, m: &Making) -> Markup {
    let form = Form { making: m, at: "saying", is_sent };
    html! {
        details open[is_sent] { summary { "Put what they said in other words" }
            form.narrow method="post" action={ "/desk/promises/" (p.number) "/saying" } {
                (hidden("form", m.secret))
                (form.line("saying", "How you would put what they said", "Those who said it are asked. It stands as their words only if one of them agrees"))
                button.quiet { "Ask them" }
            }
        }
    }
}

pub fn owner_form(p: &Promise, readers: &[Reader], is_sent: bool, m: &Making) -> Markup {
    let form = Form { making: m, at: "owner", is_sent };
    html! {
        details open[is_sent] { summary { "Somebody else answers for it" }
            form.narrow method="post" action={ "/desk/promises/" (p.number) "/owner" } {
                (hidden("form", m.secret))
                (form.choice("owner", "Who answers for it", "People read what they do, not their name", &owners(readers), p.owner_id.as_ref().map_or("", |id| &id.0)))
                button.quiet { "Change it" }
            }
        }
    }
}

pub fn heard_form(p: &Promise, s: &Standing, is_sent: bool, m: &Making) -> Markup {
    let form = Form { making: m, at: "answers", is_sent };
    html! {
        @if s.claim.is_some() {
            details open[is_sent] { summary { "We asked people ourselves" }
                p.hint { "Everyone can see that staff wrote this down. It never makes it green: only the answers people give themselves do." }
                form.narrow method="post" action={ "/desk/promises/" (p.number) "/answers" } {
                    (hidden("form", m.secret))
                    (form.line("at_what", "Where you asked", "Such as: the house meeting"))
                    (form.number("yes", "It is put right", "")) (form.number("partly", "Partly", "")) (form.number("no", "It is not", ""))
                    button.quiet { "Write it down" }
                }
            }
        }
    }
}
