use super::{Care, Decision, Sorted};
use crate::{
    ground::web::{
        parts::{described, has_problem, hidden, icon, problem_of},
        words::Locale,
    },
    hear::concern::{Alarm, Concern, Lane},
};
use maud::{Markup, html};

/// What the panel shows. Moments are in words of the place.
pub struct Panel<'a> {
    pub concern: &'a Concern,
    pub alarm: Option<Alarm>,
    pub care: Option<&'a Care>,
    /// By when somebody takes it, and whether that is over.
    pub take_by: (String, bool),
    pub taken_at: String,
    /// By when it is decided, and whether that is over.
    pub decide_by: (String, bool),
    pub decided_at: String,
    pub why: &'a str,
    /// Who reads it once it is danger or harm, and who is outside.
    pub guardians: &'a str,
    pub outside: Option<&'a str>,
    pub secret: &'a str,
    pub typed: &'a str,
    pub errors: &'a [(&'static str, String)],
}

/// What it is, in the words a person of the staff chooses from.
pub fn sorted(sorted: Sorted) -> (&'static str, &'static str) {
    match sorted {
        Sorted::Danger => ("Danger now", "Somebody could be hurt or die today. Call 999 first"),
        Sorted::Harm => ("Serious harm", "Abuse, neglect, being used, or meaning to do harm later"),
        Sorted::Worry => ("A worry", "Low, treated roughly, a place that is not safe. Answer by the next open day"),
        Sorted::Ordinary => ("Not about safety", "Like any other message"),
    }
}

pub fn decision(decision: Decision) -> &'static str {
    match decision {
        Decision::Emergency => "Called 999",
        Decision::Referred => "Told the council's safeguarding team",
        Decision::Handed => "Told another service that can help",
        Decision::Safe => "Made it safe here",
        Decision::Nothing => "No referral is needed",
    }
}

/// Everything about safety of one concern; nothing while there is nothing to say.
pub fn panel(p: &Panel) -> Markup {
    let grave = p.care.and_then(|c| c.sorted).filter(|s| s.is_grave());
    let decided = p.care.and_then(|c| c.decision);
    html! {
        @if p.alarm.is_some() || grave.is_some() {
            section.panel.safety #safety aria-labelledby="safety-title" {
                h2 #safety-title { (icon("shield-alert")) " " (title(p.alarm, grave)) }
                @if let Some(done) = decided { (settled(p, done)) } @else {
                    (who_has_it(p))
                    @if grave.is_some() {
                        (deciding(p))
                        details { summary { "It is something else" } (sorting(p)) }
                    } @else { (sorting(p)) }
                }
            }
        }
    }
}

fn title(alarm: Option<Alarm>, grave: Option<Sorted>) -> &'static str {
    match (alarm, grave) {
        (_, Some(grave)) => sorted(grave).0,
        (Some(Alarm::Hint), None) => "This may be about harm. Read it now",
        _ => "They do not feel safe",
    }
}

fn who_has_it(p: &Panel) -> Markup {
    let (by, over) = &p.take_by;
    html! {
        @match p.care.and_then(|c| c.taken_by.as_deref()) {
            Some(who) => p { bdi { (who) } " has this since " (p.taken_at) "." },
            None => form.take method="post" action={ "/desk/concern/" (p.concern.id) "/safety/acceptance" } {
                (hidden("form", p.secret))
                p { span.due.late[*over].waits[!*over] { "Nobody has it yet" } " Somebody takes it by " (by) "." }
                button.quiet { "I have this" }
            },
        }
    }
}

fn sorting(p: &Panel) -> Markup {
    html! {
        form.sorting method="post" action={ "/desk/concern/" (p.concern.id) "/safety/lane" } {
            (hidden("form", p.secret))
            fieldset {
                legend { "What is it?" }
                (problem_of("sorted", p.errors))
                @for kind in Sorted::ALL {
                    @let (name, what) = sorted(kind);
                    button.quiet name="sorted" value=(kind.key()) { b { (name) } " " small { (what) @if kind.is_grave() && !p.concern.lane.is_hushed() { ". Then only for " (p.guardians) } } }
                }
            }
        }
    }
}

fn deciding(p: &Panel) -> Markup {
    let (by, over) = &p.decide_by;
    html! {
        form method="post" action={ "/desk/concern/" (p.concern.id) "/safety/decision" } {
            (hidden("form", p.secret))
            p { span.due.late[*over].waits[!*over] { "Not decided" } " Decide by " (by) ". Ask them in an answer below: are you safe, and what would you like?" }
            div.field.bad[has_problem("decision", p.errors)] {
                label for="decision" { "What was done" }
                (problem_of("decision", p.errors))
                select #decision name="decision" { option value="" { "Choose" } @for d in Decision::ALL { option value=(d.key()) { (decision(d)) } } }
            }
            div.field.bad[has_problem("why", p.errors)] {
                label for="why-safe" { "With whom, when, and why" }
                p.hint #why-hint { "Only those who read this concern see it" }
                (problem_of("why", p.errors))
                textarea.short #why-safe name="words" rows="3" dir="auto" aria-describedby=(described("why", p.errors)) { "\n" (p.typed) }
            }
            button.quiet { "Keep the decision" }
        }
    }
}

fn settled(p: &Panel, done: Decision) -> Markup {
    html! {
        p { b { (decision(done)) } ". " bdi { (p.care.and_then(|c| c.decided_by.as_deref()).unwrap_or_default()) } ", " (p.decided_at) "." }
        p dir="auto" { (p.why) }
    }
}

/// For what does not look like it yet: a person may say so all the same.
pub fn otherwise(p: &Panel) -> Markup {
    let calm = p.alarm.is_none() && p.care.and_then(|c| c.sorted).is_none_or(|s| !s.is_grave());
    html! {
        @if calm { details { summary { "This is about someone's safety" } (sorting(p)) } }
        @if let (Some(outside), false) = (p.outside, p.concern.lane.is_hushed()) {
            details { summary { "This is about someone who works here" }
                form method="post" action={ "/desk/concern/" (p.concern.id) "/safety/outside" } {
                    (hidden("form", p.secret))
                    p { "Then only " (outside) " reads and answers it, who does not work here. You will not see it any more, and nobody here can take it back. The person is told." }
                    button.quiet.danger { "Pass it to " (outside) }
                }
            }
        }
    }
}

/// What its writer is told: who has it, and who reads it since it was handed on.
pub fn for_writer(l: Locale, concern: &Concern, taken: Option<&str>) -> Markup {
    html! {
        @if let (Some(name), Some(_)) = (taken, concern.waiting_since) { p #taken { (l.with("care-taken", &[("name", name)])) } }
        @if concern.left_on.is_some() { @match concern.lane {
            Lane::Safety => p #lane { (l.t("care-safety")) },
            Lane::Outside | Lane::Beyond => p #lane { (l.t("care-outside")) },
            Lane::Team => {}
        } }
    }
}
