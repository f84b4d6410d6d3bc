use crate::{
    ground::web::{
        parts::{hidden, problems, short},
        words::Locale,
    },
    hear::moderation::{
        Bars,
        review::{Look, Why},
    },
};
use maud::{Markup, html};

/// What waits for another look.
pub fn reviews(looks: &[Look], secret: &str, errors: &[(&str, String)]) -> Markup {
    html! {
        h1 { "Held back" }
        (problems(Locale::English, errors))
        p.lead { "Was it right to keep this from the board? What you say counts at once, and everyone can read how often you said no." }
        p.hint { "You see what its writer asked about, what was kept off for 7 days, and 1 in 10 of all the rest. Nobody who works here chooses which." }
        div #looks {
            @if looks.is_empty() { p { "Nothing waits for you." } }
            @for (n, look) in looks.iter().enumerate() { (one(n + 1, look, secret)) }
        }
    }
}

fn one(n: usize, look: &Look, secret: &str) -> Markup {
    let why = match look.why {
        Why::Asked => "The person asked for another look",
        Why::Long => "Kept off the board for 7 days",
        Why::Sample => "1 in 10, drawn by the program",
    };
    let reasons = look.reasons.iter().map(|r| r.words()).collect::<Vec<_>>().join(", ");
    html! {
        article.pair aria-labelledby={ "look" (n) } {
            div {
                h2 id={ "look" (n) } { (look.place.name) }
                div.said { (marked(&look.wrote, &look.bars)) }
                @if let Some(changed) = &look.changed { p.hint { "The person wanted to show this instead:" } p dir="auto" { (changed) } }
            }
            div.did {
                dl.facts {
                    div { dt { "Held back" } dd { @if look.whole { "The whole message" } @else { "What is marked" } } }
                    div { dt { "Because" } dd { (reasons) } }
                    div { dt { "By" } dd { @if look.by_role == "moderator" { "a moderator" } @else { "a manager" } ", " @if look.place.is_small() { "week of " (short(look.on_day.plus(1 - i64::from(look.on_day.weekday())))) } @else { (short(look.on_day)) } } }
                    div { dt { "Why you see it" } dd { (why) } }
                }
                form method="post" action={ "/desk/reviews/" (look.id) } {
                    (hidden("form", secret))
                    div.acts {
                        button.quiet name="found" value="right" { "It was right" }
                        button.quiet name="found" value="wrong" { @if look.whole { "It belongs on the board" } @else { "Too much was taken out" } }
                    }
                }
            }
        }
    }
}

/// What was written, with what was taken out marked in it.
fn marked(wrote: &str, bars: &Bars) -> Markup {
    let mut last = 0;
    let mut parts: Vec<(&str, bool)> = Vec::new();
    for (at, _) in bars.iter() {
        parts.push((&wrote[last..at.start], false));
        parts.push((&wrote[at.clone()], true));
        last = at.end;
    }
    parts.push((&wrote[last..], false));
    html! {
        p.wrote dir="auto" { @for (words, taken) in parts { @if taken { mark { span.vh { "taken out: " } (words) } } @else { (words) } } }
    }
}
