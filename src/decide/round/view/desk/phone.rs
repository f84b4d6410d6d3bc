//! Votes by people's own phones, at the desk.

use super::{Making, Standing};
use crate::{
    decide::round::{Phase, view::moment},
    ground::web::{
        parts::{self, hidden},
        words::Locale,
    },
};
use maud::{Markup, html};

/// A fact beside the others.
pub fn fact(s: &Standing) -> Markup {
    let until = moment(Locale::English, s.place, s.round.links_until());
    html! {
        @if s.round.by_phone {
            div { dt { "By phone" } dd { "Voting links are given out until " (until) @if let Some(words) = &s.round.phone_words { ". Their four words: " (words) } } }
        }
    }
}

/// The codes, once the cards are made; and who needs no card, once the last link is given out.
pub fn links(s: &Standing, m: &Making) -> Markup {
    let (round, now) = (s.round, s.now);
    let in_time = round.phase(now) == Phase::Ready && now < round.links_until();
    html! {
        @if round.by_phone && in_time && round.coded_at.is_none() { (coding(s, m)) }
        @if round.gives_links(now) { p { "The codes are in. Links are given out at " a href={ (round.home()) "/phone" } { (round.home()) "/phone" } "." } }
        @if round.coded_at.is_some() && now >= round.links_until() && round.counted_at.is_none() {
            h2 { "Voting links" }
            @if s.linked.is_empty() { p { "Nobody was given one. Everybody can draw a card." } }
            @else {
                p { "These numbers have one. Give them no card, and do not write them down as having taken one: " (s.linked.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")) "." }
                @if s.linked.len() < 5 { p.hint { "So few have one that whoever runs this computer could tell their votes from those with cards. Nobody else can." } }
            }
        }
    }
}

fn coding(s: &Standing, m: &Making) -> Markup {
    html! {
        h2 { "Codes for those who vote by phone" }
        p { "A lost phone is a lost vote: nobody is given a second link. Say that first, and that a card does the same." }
        ol {
            li { "On the computer on which you made the cards, run " code { "hearback ballot codes --definition definition.json --out codes" } "." }
            li { "Print slips.html, cut it up, and delete it." }
            li { "Copy all of codes.json in here." }
            li { "Hand a slip to each person who wants to vote by phone: the one with their number on the roll." }
        }
        form.narrow #coding method="post" action={ "/desk/votes/" (s.round.id) "/codes" } {
            (hidden("form", m.secret))
            div.field.bad[parts::has_problem("codes", m.problems)] {
                label for="codes" { "codes.json" }
                (parts::problem_of("codes", m.problems))
                textarea #codes name="codes" rows="6" dir="ltr" spellcheck="false" { "\n" (m.typed.get("codes")) }
            }
            button { "These are our codes" }
        }
    }
}
