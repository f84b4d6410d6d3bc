//! The form in which a vote is proposed.

use super::{Making, does, rule};
use crate::{
    decide::round::{Label, OPTIONS, Rule, desk::Led},
    ground::web::{
        controls::{area, input, line, number, picks},
        parts::{self, has_problem, hidden, problem_of},
        words::Locale,
    },
};
use maud::{Markup, html};

/// Rows for options that are shown at first; one that is empty counts for nothing.
const ROWS: usize = 8;

pub fn form(mine: &[Led], m: &Making) -> Markup {
    let t = |name: &str| m.typed.get(name);
    let filled = (1..=OPTIONS).rev().find(|n| !t(&format!("option-{n}")).is_empty()).unwrap_or(0);
    let rows = (filled + 2).clamp(ROWS, OPTIONS);
    html! {
        (parts::crumb("/desk/votes", "Votes", None))
        (parts::problems(Locale::English, m.problems))
        h1 { "Propose a vote" }
        @if mine.is_empty() { p { "You speak for no group yet. An administrator makes the group and seats its first officer." } } @else {
            form.narrow method="post" action="/desk/votes" {
                (hidden("form", m.secret))
                (of(mine, m))
                (line(m, "question", "The question", "Such as: What should be mended first?"))
                (area(m, "about", "What people need to know to decide", "Money, rules, who decides. May stay empty"))
                fieldset.bad[has_problem("option-1", m.problems)] {
                    legend { "Options" }
                    p.hint { "Join those that mean the same first, and ask what each costs. \"None of these\" is always there." }
                    (problem_of("option-1", m.problems))
                    @for n in 1..=rows {
                        div.option {
                            label.vh for={ "option-" (n) } { "Option " (n) }
                            input id={ "option-" (n) } name={ "option-" (n) } value=(t(&format!("option-{n}"))) maxlength="200" dir="auto" placeholder={ "Option " (n) };
                            label.vh for={ "cost-" (n) } { "What option " (n) " costs, in pounds" }
                            input.code id={ "cost-" (n) } name={ "cost-" (n) } value=(t(&format!("cost-{n}"))) inputmode="numeric" placeholder="£";
                        }
                    }
                }
                (listed(mine, m))
                (picks(m, "label", "What the result does", &Label::ALL.map(|l| (l.key(), does(l))), "work-on"))
                (picks(m, "rule", "How it is counted", &Rule::ALL.map(|r| (r.key(), rule(r))), "most-ticks"))
                (picks(m, "shares", "What is chosen", &[("seats", "So many options"), ("budget", "As much as there is money for")], "seats"))
                (number(m, "seats", "How many are chosen", "Where no money is shared"))
                (number(m, "budget", "How much money there is", "In whole pounds, where money is shared"))
                (number(m, "ticks", "Ticks on one ballot", "Empty: as many as one likes"))
                (number(m, "turnout", "How many have to vote for it to bind", "Empty: any number"))
                (input(m, "opens", "Opens", "", "datetime-local"))
                (input(m, "closes", "Closes", "", "datetime-local"))
                label.pick { input type="checkbox" name="phone" value="yes" id="phone" checked[t("phone") == "yes"]; " " span { "People may vote by their own phone too " small { "With a link they get before it opens. Then it opens 25 hours from now or later. A lost phone is a lost vote" } } }
                button { "Propose it" }
            }
        }
    }
}

/// Whose vote it is.
fn of(mine: &[Led], m: &Making) -> Markup {
    html! {
        @if let [only] = mine { (hidden("group", &only.group.id.0)) p.hint { (only.group.name) ", " (only.place.name) ". The roll has " (only.roll.count()) " people." } }
        @else {
            div.field.bad[has_problem("group", m.problems)] {
                label for="group" { "Group" }
                (problem_of("group", m.problems))
                select #group name="group" { @for led in mine { option value=(led.group.id) selected[led.group.id.0 == m.typed.get("group")] { (led.group.name) " (" (led.roll.count()) " people)" } } }
            }
        }
    }
}

/// What people want, to be ticked: an option then stands for it, and its page says that there is a vote.
fn listed(mine: &[Led], m: &Making) -> Markup {
    let ticked = |id: &str| m.typed.all("want").any(|t| t == id);
    let any = mine.iter().any(|led| !led.wants.is_empty());
    html! {
        @if any {
            details open[m.typed.has("want")] {
                summary { "Options from what people want" }
                p.hint { "In the order in which everyone sees them. An option that is taken from here leads to what people said about it." }
                @for led in mine { @if !led.wants.is_empty() {
                    fieldset {
                        legend { @if mine.len() > 1 { (led.group.name) } @else { "Take from the list" } }
                        @for want in &led.wants {
                            @let (tick, cost) = (format!("want-{}", want.id), format!("want-cost-{}", want.id));
                            div.option {
                                label.pick for=(tick) { input id=(tick) type="checkbox" name="want" value=(want.id) checked[ticked(&want.id.0)]; " " span dir="auto" { (want.title) } }
                                label.vh for=(cost) { "What it costs, in pounds: " (want.title) }
                                input.code id=(cost) name=(cost) value=(m.typed.get(&cost)) inputmode="numeric" placeholder="£";
                            }
                        }
                    }
                } }
            }
        }
    }
}
