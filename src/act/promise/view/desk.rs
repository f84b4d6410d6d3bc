use super::{Making, heard_form, owner_form, saying_form, step_form};
use crate::{
    act::promise::{Promise, Standing, State, Step, Turn},
    clock::{Day, Time},
    ground::{
        db::Id,
        web::{
            is_few,
            parts::{self, prose, short},
            words::Locale,
        },
    },
    house::{place::Place, staff::Reader},
};
use maud::{Markup, html};
use std::sync::Arc;

/// A row of the list.
pub struct Listed<'a> {
    pub promise: &'a Promise,
    pub standing: Standing,
    pub place: Arc<Place>,
    pub today: Day,
    pub mine: bool,
    /// Whoever answered for it works here no more.
    pub ownerless: bool,
}

/// The chip of a promise: the day that stands, or the word for where it is.
fn chip(s: &Standing, today: Day) -> (&'static str, String) {
    match (s.state, s.due) {
        (_, Some(day)) if s.late => parts::due(day, today),
        (State::Agreed, _) => ("due agreed", State::Agreed.says().into()),
        (State::Will | State::Finding | State::NotNow | State::Disputed, Some(day)) => parts::due(day, today),
        (state, _) => ("due", state.says().into()),
    }
}

/// Whether a promise stands in a list.
type Belongs = fn(&Standing) -> bool;

/// The lists: what has to be done stands first.
pub fn list(all: &[Listed], many_places: bool, now: Time) -> Markup {
    let groups: [(&str, &str, Belongs); 6] = [
        ("Late", "late", |s| s.late),
        ("They disagree", "disputed", |s| !s.late && s.state == State::Disputed),
        ("Promised", "promised", |s| !s.late && matches!(s.state, State::Will | State::Finding)),
        ("We say it is done, they have not said", "claimed", |s| matches!(s.state, State::Claimed | State::Silent)),
        ("No date, not now, can't", "others", |s| !s.late && matches!(s.state, State::Intention | State::NotNow | State::Cannot | State::Passed)),
        ("Over", "over", |s| matches!(s.state, State::Agreed | State::Stopped | State::Unwanted)),
    ];
    html! {
        h1 { "Promises" }
        p.hint { "What you said you would do about what people told you. Only they can turn it green." }
        div.acts { a.btn href="/desk/promises/new" { "Promise something" } }
        @if all.is_empty() { p { "Nothing is promised yet. Open a message and choose “What are we doing about it?”" } }
        @for (title, id, belongs) in groups {
            @let rows: Vec<_> = all.iter().filter(|l| belongs(&l.standing)).collect();
            @if !rows.is_empty() {
                section aria-labelledby=(id) {
                    h2 id=(id) { (title) " " span.hint { (rows.len()) } }
                    ul.list.promises { @for l in rows { (row(l, many_places, now)) } }
                }
            }
        }
    }
}

fn row(l: &Listed, many_places: bool, now: Time) -> Markup {
    let (class, words) = chip(&l.standing, l.today);
    let people = l.promise.people(now);
    html! {
        li {
            a href={ "/desk/promises/" (l.promise.number) } dir="auto" { b { (l.promise.number) } " " span { (l.promise.subject) } }
            p.hint {
                span class=(class) { (words) } " "
                @if l.standing.due.is_some() { (l.standing.state.says()) ". " }
                @if l.ownerless && l.standing.state.is_open() { b { "Whoever answered for it has left" } } @else if l.mine { "Yours" } @else { (l.promise.owner) }
                @if people > 0 { ". " (people) @if people == 1 { " message" } @else { " messages" } }
                @if many_places { ". " (l.place.name) }
            }
        }
    }
}

/// What is promised about a conversation, beside it.
pub fn beside(promises: &[(&Promise, Standing)], concern: &Id, today: Day) -> Markup {
    html! {
        div.promised #promised {
            @for (p, s) in promises {
                @let (class, words) = chip(s, today);
                p { span class=(class) { (words) } " " a href={ "/desk/promises/" (p.number) } dir="auto" { (p.number) " " (p.subject) } }
            }
            p { a.tool href={ "/desk/promises/new?concern=" (concern) } { "What are we doing about it?" } }
        }
    }
}

/// One promise: how it stands, what comes next, and all that was ever said about it.
pub fn one(
    p: &Promise,
    s: &Standing,
    place: &Place,
    linked: &[(Id, String)],
    owners: &[Reader],
    m: &Making,
    at: &str,
    notice: Option<&str>,
    now: Time,
) -> Markup {
    let (class, words) = chip(s, m.today);
    let heard = p.heard_in_all();
    html! {
        (parts::crumb("/desk/promises", "Promises", None))
        (parts::problems(Locale::English, m.problems))
        @if let Some(notice) = notice { p.panel role="status" { (notice) } }
        h1 dir="auto" { (p.number) " " (p.subject) }
        ul.meta {
            li { span class=(class) { (words) } }
            @if s.due.is_some() { li { (s.state.says()) } }
            li { (p.owner) }
            li { (p.tier.says()) }
            li { "Begun by: " (p.origin.says()) }
            @if let Some(pounds) = p.budget { li { "£" (pounds) } }
            @if let Some(hours) = p.hours { li { (hours) " hours" } }
        }
        p.free { a href={ (place.home()) "/promise/" (p.number) } { "As everyone sees it" } }
        @if let Some(quote) = p.quote(now) { blockquote dir="auto" { (quote.words) } }
        @else if let Some(saying) = &p.saying { p.hint { "You would put it like this: “" (saying) "”. Nobody who said it has agreed yet, so it does not stand as their words." } }
        @if s.claim.is_some() {
            h2 { "Did it happen?" }
            @let n = |n: i64| if is_few(n) { "fewer than 5".into() } else { n.to_string() };
            p { "Those who asked: " (n(s.tally.yes)) " yes, " (n(s.tally.partly)) " partly, " (n(s.tally.no)) " no" }
            @if heard.all() > 0 { p.hint { "What staff heard: " (heard.yes) " yes, " (heard.partly) " partly, " (heard.no) " no. It does not count" } }
        }
        @if !s.state.next().is_empty() {
            h2 { "What comes next" }
            div.end { @for turn in s.state.next() { (step_form(p, *turn, at == turn.key(), m)) } }
        }
        h2 { "What was said" }
        ol.talk { @for step in &p.steps { (said(step)) } }
        h2 { "Messages it answers" }
        @if has(m, "concern") { (parts::problem_of("concern", m.problems)) }
        @if linked.is_empty() { p { "None that you may read. Open a message and choose “What are we doing about it?”" } }
        ul.list.ways { @for (id, words) in linked { li { a href={ "/desk/concern/" (id) } dir="auto" { (words) } } } }
        div.end {
            (heard_form(p, s, at == "answers", m))
            (saying_form(p, at == "saying", m))
            (owner_form(p, owners, at == "owner", m))
        }
    }
}

fn has(m: &Making, field: &str) -> bool {
    parts::has_problem(field, m.problems)
}

fn said(step: &Step) -> Markup {
    html! {
        li.msg.mine {
            p.by { b { (step.turn.says()) } " " (short(step.on_day)) }
            (prose(&step.words))
            @if let Some(day) = step.until_day { p { @if step.turn == Turn::NotNow { "Looked at again: " } @else { "By: " } b { (short(day)) } } }
            @if let Some(reason) = step.reason { p { (reason.says()) } }
            @if let Some(proof) = &step.proof { p.hint { "Proof" } (prose(proof)) }
            @if let Some(who) = &step.decided_by { p { @if step.turn == Turn::Passed { "Who has it: " } @else { "Who decided it: " } bdi { (who) } } }
            @if let Some(what) = &step.changes { p { "What would change it: " bdi { (what) } } }
            @if let Some(how) = &step.challenge { p { "How to challenge it: " bdi { (how) } } }
        }
    }
}
