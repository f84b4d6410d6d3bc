//! Where things are put in order: pressed one after the other, without a script and without dragging.

use super::{At, lines, pounds};
use crate::{
    decide::round::{Choice, NONE},
    ground::web::parts::{has_problem, hidden, problem_of},
};
use maud::{Markup, html};

/// What was put in order so far, and what is left. Each button sends the page and brings it back.
pub(super) fn fields(at: &At) -> Markup {
    let (l, e, t) = (at.l, at.errors, at.ticked);
    let here = format!("{}#choice", at.action());
    let placed = placed(at);
    let left: Vec<&Choice> = at.shuffled().into_iter().filter(|c| !t.ticks.contains(&c.id)).collect();
    html! {
        fieldset.bad[has_problem("choice", e)] #choice tabindex="-1" {
            legend { (l.t("vote-rank-how")) }
            (problem_of("choice", e))
            @if !placed.is_empty() {
                h2 { (l.t("vote-rank-yours")) }
                ol.ranked { @for choice in &placed { li {
                    (hidden("choice", &choice.id.0))
                    bdi { (choice.title) } " "
                    button.link name="out" value=(choice.id) formaction=(here) { (l.t("vote-rank-out")) span.vh { " " bdi { (choice.title) } } }
                } } }
            }
            @if !left.is_empty() {
                @if !placed.is_empty() { h2 { (l.t("vote-rank-left")) } }
                ul.list.picks { @for choice in left { li { button.pick.quiet name="put" value=(choice.id) formaction=(here) { (named(at, choice)) } } } }
            }
            div.picks.field { label.pick { input type="checkbox" name="choice" value=(NONE) checked[t.none]; " " span { (l.t("vote-none")) } } }
        }
    }
}

/// The order as it is to be sent.
pub(super) fn yours(at: &At) -> Markup {
    html! { ol { @for choice in placed(at) { li { bdi { (choice.title) } } } } }
}

fn placed<'a>(at: &At<'a>) -> Vec<&'a Choice> {
    at.ticked.ticks.iter().filter_map(|id| at.choices.iter().find(|c| c.id == *id)).collect()
}

fn named(at: &At, choice: &Choice) -> Markup {
    html! { span { bdi { (choice.title) } @if let Some(cost) = choice.cost { " " small { (at.l.with("vote-cost", &[("sum", &pounds(cost))])) } } (lines(at.l, choice)) } }
}
