//! Votes as those who hold them see them at the desk.

mod form;
mod papers;
mod phone;

pub use form::form;
use papers::{account, answering, counting, hands, papers, raised};

use super::{Making, moment, pounds};
use crate::{
    clock::Time,
    decide::round::{
        Answered, Choice, LINE, Label, Phase, Round, Rule,
        store::{Lifted, Promised},
    },
    ground::web::{
        parts::{self, hidden, short},
        words::Locale,
    },
    house::place::Place,
};
use maud::{Markup, html};
use std::sync::Arc;

/// A vote as it stands.
pub struct Standing<'a> {
    pub round: &'a Round,
    pub choices: &'a [Choice],
    pub place: &'a Place,
    pub now: Time,
    /// Papers that one person has keyed in.
    pub keyed_once: i64,
    pub hands: &'a [Lifted],
    pub answers: &'a [Answered],
    /// The numbers of the roll that were given a voting link.
    pub linked: &'a [i64],
    /// So few voted that there is a box for the stewards alone.
    pub is_small: bool,
    /// This person speaks for its group.
    pub leads: bool,
    /// This person answers its outcome.
    pub answers_it: bool,
    /// What became of what was sent, a sentence each.
    pub said: &'a [String],
    /// What is promised about it.
    pub promised: &'a [Promised],
}

fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Draft => "Being prepared",
        Phase::Settled => "Settled, needs its cards",
        Phase::Missed => "Its hour passed before it had cards",
        Phase::Ready => "Ready, opens by itself",
        Phase::Open => "Open",
        Phase::Closed => "Closed, to be counted",
        Phase::Counted => "Counted",
        Phase::Dropped => "Dropped",
    }
}

/// What the organisation promises to do with the result.
pub fn does(label: Label) -> &'static str {
    match label {
        Label::Tell => "Tell: the organisation hears it",
        Label::Ask => "Ask: it is heard before the organisation decides",
        Label::WorkOn => "Work on: the organisation works on what comes first",
        Label::DecideTogether => "Decide together: users and staff decide",
        Label::YouDecide => "You decide: it is done as the vote says",
    }
}

fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::MostTicks => "Most ticks: the thing with the most ticks wins",
        Rule::FairShares => "Fair shares: everyone's ticks carry an equal share of what can be done",
        Rule::Ranked => "In order: each person puts them in order, and what most people would rather have than any other thing comes first",
    }
}

/// All votes this person may look at.
pub fn list(rounds: &[(Round, Arc<Place>)], may_propose: bool, now: Time) -> Markup {
    html! {
        h1 { "Votes" }
        p.hint { "A user group holds them. Nobody, here or anywhere, sees how a vote is going before it is counted." }
        @if may_propose { p.acts { a.btn href="/desk/votes/new" { "Propose a vote" } } }
        @if rounds.is_empty() { p { "There is no vote yet." } } @else {
            ul.list.kept { @for (round, place) in rounds { li {
                div {
                    a href={ "/desk/votes/" (round.id) } { b { (round.question) } }
                    p.hint { (place.name) ". " (phase(round.phase(now))) ". " (when(round, place, now)) }
                }
            } } }
        }
    }
}

fn when(round: &Round, place: &Place, now: Time) -> String {
    let at = |time| moment(Locale::English, place, time);
    match round.phase(now) {
        Phase::Open => format!("Closes {}", at(round.closes_at)),
        Phase::Closed => format!("Closed {}", at(round.closes_at)),
        Phase::Counted => round.answer_by.map_or_else(String::new, |day| format!("The organisation answers by {}", short(day))),
        _ => format!("Opens {}", at(round.opens_at)),
    }
}

/// One vote, with what can be done about it now.
pub fn one(s: &Standing, m: &Making) -> Markup {
    let (round, now) = (s.round, s.now);
    let stands = round.phase(now);
    html! {
        (parts::crumb("/desk/votes", "Votes", None))
        (parts::problems(Locale::English, m.problems))
        @if !s.said.is_empty() { div.panel role="status" { ul.list { @for sentence in s.said { li { (sentence) } } } } }
        h1 dir="auto" { (round.question) }
        p { span.tag { (phase(stands)) } }
        (facts(s))
        @if !round.about.is_empty() { (parts::prose(&round.about)) }
        h2 { "Options" }
        ol.lot { @for choice in s.choices { li { bdi { (choice.title) } @if let Some(cost) = choice.cost { " " span.hint { (pounds(cost)) } } } } }
        @if round.settled_at.is_some() { p.hint { "They stand here in the order the lot gave them. On each person's page they stand in another." } }
        @if s.leads {
            @match stands {
                Phase::Draft => { (talking(s, m)) (settling(s, m)) }
                Phase::Settled => (carding(s, m)),
                Phase::Open | Phase::Closed => {
                    (papers(s, m))
                    (hands(s, m))
                    @if stands == Phase::Closed { (account(s, m)) (counting(s, m)) }
                }
                _ => {}
            }
            (phone::links(s, m))
            @if matches!(stands, Phase::Draft | Phase::Settled | Phase::Missed | Phase::Ready) { (dropping(s, m)) }
        } @else if stands == Phase::Open { (raised(s)) }
        @if stands == Phase::Counted { (answering(s, m)) }
    }
}

fn facts(s: &Standing) -> Markup {
    let (round, members) = (s.round, s.round.members());
    html! {
        dl.facts {
            div { dt { "Opens" } dd { (moment(Locale::English, s.place, round.opens_at)) } }
            div { dt { "Closes" } dd { (moment(Locale::English, s.place, round.closes_at)) } }
            div { dt { "The result" } dd { (does(round.label)) } }
            div { dt { "Counted by" } dd { (rule(round.rule)) } }
            div { dt { "Chosen" } dd { @match round.budget { Some(budget) => { "As much as " (pounds(budget)) " pays for" } None => (round.seats) } } }
            @if let Some(ticks) = round.ticks { div { dt { "Ticks" } dd { "At most " (ticks) " on a ballot" } } }
            @if let Some(turnout) = round.turnout { div { dt { "Binds if" } dd { "At least " (turnout) " vote" } } }
            div { dt { "May vote" } dd { (members.count()) " people, by the roll" } }
            @if let Some(words) = &round.words { div { dt { "Its four words" } dd { (words) ". They stand on every card" } } }
            @if let Some(cards) = round.cards { div { dt { "Cards" } dd { (cards) @if round.by_office { ", printed by the office" } @else { ", printed by the stewards" } } } }
            (phone::fact(s))
            @if round.is_public(s.now) {
                div { dt { "For everyone" } dd { a href=(round.home()) { (round.home()) } } }
                div { dt { "In a room" } dd { a href={ (round.home()) "/room" } { "The question and the result, large" } ", for a screen everyone sees. It needs no one to be signed in" } }
            }
        }
    }
}

/// Talk first: a line for each option and one against it, before anything is fixed.
fn talking(s: &Standing, m: &Making) -> Markup {
    let kept = |name: &str, line: Option<&String>| if m.typed.has(name) { m.typed.get(name).to_string() } else { line.cloned().unwrap_or_default() };
    html! {
        form.narrow #lines method="post" action={ "/desk/votes/" (s.round.id) "/lines" } {
            (hidden("form", m.secret))
            h2 { "Talk first" }
            p { "What did people say for each option, and what against it? A line each stands beside it for everyone who votes. Leave empty what nobody said." }
            (parts::problem_of("lines", m.problems))
            @for choice in s.choices {
                @let (pro, con) = (format!("pro-{}", choice.n), format!("con-{}", choice.n));
                fieldset.two {
                    legend dir="auto" { (choice.title) }
                    div.field { label for=(pro) { "For" } input id=(pro) name=(pro) value=(kept(&pro, choice.pro.as_ref())) maxlength=(LINE * 2) dir="auto" autocomplete="off"; }
                    div.field { label for=(con) { "Against" } input id=(con) name=(con) value=(kept(&con, choice.con.as_ref())) maxlength=(LINE * 2) dir="auto" autocomplete="off"; }
                }
            }
            button.quiet { "Keep these lines" }
        }
    }
}

fn settling(s: &Standing, m: &Making) -> Markup {
    html! {
        form.narrow method="post" action={ "/desk/votes/" (s.round.id) "/settlement" } {
            (hidden("form", m.secret))
            h2 { "Settle it" }
            p { "The lot is drawn, the roll is copied, and all of it is sealed. From then on nobody can change it, add an option, or open or close it at another time." }
            label.pick { input type="checkbox" name="sure" value="yes" id="sure"; " " span { "I have looked at it all with the group" } }
            (parts::problem_of("sure", m.problems))
            button { "Settle this vote" }
        }
    }
}

fn carding(s: &Standing, m: &Making) -> Markup {
    let address = format!("/v/{}/definition.json", s.round.id);
    let count = s.round.members().count();
    html! {
        h2 { "Make the cards" }
        p { "Best by two people of the group, on a computer that is not ours and not on the internet. Nobody here sees the cards then: we are given marks of them, and a mark makes no card." }
        ol {
            li { "Save " a href=(address) download { "definition.json" } " on that computer." }
            li { "Run " code { "hearback ballot cards --definition definition.json --count " (count + (count + 9) / 10) " --out cards" } "." }
            li { "Print cards.html, and then delete it. Fold, mix, and let each person draw one." }
            li { "Copy all of hashes.json in here." }
        }
        form.narrow #cards method="post" action={ "/desk/votes/" (s.round.id) "/cards" } {
            (hidden("form", m.secret))
            div.field.bad[parts::has_problem("marks", m.problems)] {
                label for="marks" { "hashes.json" }
                (parts::problem_of("marks", m.problems))
                textarea #marks name="marks" rows="6" dir="ltr" spellcheck="false" { "\n" (m.typed.get("marks")) }
            }
            button { "These are our cards" }
        }
        details { summary { "We have no such computer" }
            form.narrow method="post" action={ "/desk/votes/" (s.round.id) "/printing" } {
                (hidden("form", m.secret))
                p { "Then this house makes the cards and shows them once, for you to print. Whoever runs it could keep a copy, and vote with it, so the result will say that the office printed them." }
                label.pick { input type="checkbox" name="large" value="yes"; " " span { "In large print, one card a page" } }
                button.quiet { "Make them here" }
            }
        }
    }
}

fn dropping(s: &Standing, m: &Making) -> Markup {
    html! {
        form method="post" action={ "/desk/votes/" (s.round.id) "/dropping" } { (hidden("form", m.secret)) button.link.danger { "Drop this vote" } }
    }
}
