//! Paper, hands, who came, the count, and the organisation's answer.

use super::{Making, Standing};
use crate::{
    decide::round::Rule,
    ground::web::{
        controls::{area, line, number, picks},
        parts::{self, hidden, short},
    },
};
use maud::{Markup, html};

pub fn papers(s: &Standing, m: &Making) -> Markup {
    html! {
        form.narrow #paper method="post" action={ "/desk/votes/" (s.round.id) "/papers" } {
            (hidden("form", m.secret))
            h2 { "Key in the box of paper" }
            p { "Two people key in each paper, each on their own. It counts once both have keyed in the same." }
            @if s.keyed_once > 0 { p { b { (s.keyed_once) } " wait for a second person." } }
            (area(m, "papers", "Papers", "A line each: the code, then the numbers that are ticked, such as 7K3M-Q2ZD-9HXA-4TWB 1 4 7. None of these: the code alone"))
            button.quiet { "Key them in" }
        }
    }
}

pub fn hands(s: &Standing, m: &Making) -> Markup {
    html! {
        details open[parts::has_problem("at", m.problems) || parts::has_problem("people", m.problems)] {
            summary { "Hands in a room" }
            form.narrow #hands method="post" action={ "/desk/votes/" (s.round.id) "/hands" } {
                (hidden("form", m.secret))
                p { "People who want to raise a hand give their card back unused, and raise one hand. Nobody is counted twice." }
                (line(m, "at", "At which meeting", "Such as: House meeting, Tuesday"))
                (number(m, "people", "How many gave their card back", ""))
                @for choice in s.choices { @if let Some(lot) = choice.lot { (number(m, &format!("hands-{lot}"), &choice.title, "")) } }
                button.quiet { "Write them down" }
            }
        }
        (raised(s))
    }
}

/// The hands that were written down. Whoever was in the room has seen them.
pub fn raised(s: &Standing) -> Markup {
    html! {
        @if !s.hands.is_empty() {
            ul.list { @for room in s.hands { li { span dir="auto" { (room.at_what) } ": " (room.people) " people" } } }
        }
    }
}

pub fn account(s: &Standing, m: &Making) -> Markup {
    let kept = |name: &str, value: Option<String>| if m.typed.has(name) { m.typed.get(name).to_string() } else { value.unwrap_or_default() };
    let (spoiled, unused) = (kept("spoiled", s.round.spoiled.map(|n| n.to_string())), kept("unused", s.round.unused.map(|n| n.to_string())));
    let marked = kept("marked", s.round.marked.clone());
    let typed = crate::ground::web::form::Fields::of(&[("spoiled", &spoiled), ("unused", &unused), ("marked", &marked)]);
    let m = &Making { typed: &typed, ..*m };
    html! {
        form.narrow #account method="post" action={ "/desk/votes/" (s.round.id) "/account" } {
            (hidden("form", m.secret))
            h2 { "Who came, and the cards" }
            p { "From the paper roll, now that nobody can tell from it who voted when. " (s.round.cards.unwrap_or(0)) " cards were made." }
            (area(m, "marked", "Roll numbers of those who took a card", "With spaces or commas between. No names"))
            (number(m, "spoiled", "Cards spoilt", ""))
            (number(m, "unused", "Cards nobody used", "Count them by hand. Cards given back for a show of hands are among them"))
            button.quiet { "Write it down" }
            @if s.round.marked.is_some() { p.hint { "It is written down. You can still mend it." } }
        }
    }
}

pub fn counting(s: &Standing, m: &Making) -> Markup {
    html! {
        form.narrow #count method="post" action={ "/desk/votes/" (s.round.id) "/count" } {
            (hidden("form", m.secret))
            h2 { "Count" }
            p { "The box is opened, counted both ways, and published. Its key is destroyed. The organisation then has 20 working days to answer." }
            (parts::problem_of("count", m.problems))
            @if s.keyed_once > 0 {
                (parts::problem_of("without", m.problems))
                label.pick { input type="checkbox" name="without" value="yes" id="without"; " " span { "Papers keyed in by one person only do not count" } }
            }
            button { "Count the votes" }
        }
    }
}

/// What was answered, and the form for it.
pub fn answering(s: &Standing, m: &Making) -> Markup {
    let today = s.place.today(s.now);
    html! {
        h2 { "The organisation's answer" }
        @for answer in s.answers { div.pair { p.meta { (short(answer.on_day)) ", " (answer.signed) } (parts::prose(&answer.words)) } }
        @if s.answers.is_empty() { @if let Some(day) = s.round.answer_by {
            @if today > day { p { span.due.late { "It was due on " (short(day)) } } } @else { p { "Due by " (short(day)) "." } }
        } }
        @for p in s.promised { p { a href={ "/p/" (p.slug) "/promise/" (p.number) } { "Promise " (p.number) } } }
        @if s.answers_it { p { a href={ "/desk/promises/new?vote=" (s.round.id) } { "Promise something about it" } ", with somebody who does it and a day" } }
        @if s.answers_it {
            form.narrow #answer method="post" action={ "/desk/votes/" (s.round.id) "/answers" } {
                (hidden("form", m.secret))
                (picks(m, "kind", "What we answer", &[("will", "We will do it"), ("part", "We will do part of it"), ("cannot", "We cannot do it, and this is why")], ""))
                (area(m, "words", "In words everyone reads", "What you will do and by when; or what stands in the way, who decided, and what would change it"))
                button { "Answer" }
            }
        }
        @if s.leads && s.is_small { p { a href={ "/desk/votes/" (s.round.id) "/box.json" } download { "The stewards' box" } ": few voted, so the public one holds no rows. Check it with " code { "hearback ballot verify" } ", and keep it to yourselves." } }
        @if s.leads { p { a href={ "/desk/votes/" (s.round.id) @if s.round.rule == Rule::Ranked { "/ballots.soi" } @else { "/ballots.pb" } } download { "The ballots as a " @if s.round.rule == Rule::Ranked { "PrefLib" } @else { "Pabulib" } " file" } ", to count them again: equal ones as one, in no order. For the group's own eyes: a ballot with a rare set of ticks can point at someone." } }
    }
}
