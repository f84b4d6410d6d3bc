//! Pages of a vote for those who vote: its terms, the form, the check, and what comes after.

mod desk;
mod order;
mod phone;
mod result;
mod room;
mod sheet;
mod slips;

pub use crate::ground::web::controls::Making;
pub use desk::{Standing, form, list, one};
pub use phone::phone;
pub use result::{Shown, result};
pub use room::room;
pub use sheet::Sheet;
pub use slips::Slips;

use super::{
    Choice, NONE, Phase, Round, Rule,
    hex::Hex,
    public::{LONGEST, Ticked},
};
use crate::{
    clock::{Day, Time},
    ground::web::{
        parts::{aloud, crumb, has_problem, hidden, icon, problem_of, problems, tongue},
        words::Locale,
    },
    house::place::Place,
};
use maud::{Markup, html};
use sha2::{Digest, Sha256};

/// A page of a vote.
pub struct At<'a> {
    pub l: Locale,
    pub round: &'a Round,
    pub place: &'a Place,
    pub choices: &'a [Choice],
    pub ticked: &'a Ticked,
    pub errors: &'a [(&'static str, String)],
    pub now: Time,
    pub at_screen: bool,
    /// The key of the voting links, where one is given out.
    pub link_key: Option<Hex<32>>,
}

/// A moment as the people of the place say it: "Thursday 12 June, 18:00".
pub fn moment(l: Locale, place: &Place, at: Time) -> String {
    let zone = place.time_zone();
    let local = at.local(&zone);
    l.with("vote-moment", &[("date", &l.day(Day::of(at, &zone))), ("time", &format!("{}:{:02}", local.hour(), local.minute()))])
}

impl At<'_> {
    fn action(&self) -> String {
        self.l.href(&self.round.home())
    }

    /// The options in the order of this page: each person has another, so that none stands first for everybody.
    fn shuffled(&self) -> Vec<&Choice> {
        let mut all: Vec<&Choice> = self.choices.iter().collect();
        all.sort_by_cached_key(|c| <[u8; 32]>::from(Sha256::digest([self.ticked.order.to_be_bytes().as_slice(), c.id.0.as_bytes()].concat())));
        all
    }

    /// "Choose up to 3", and why one may.
    fn how_many(&self) -> String {
        let most = self.round.most_ticks(self.choices.len());
        if most >= self.choices.len() { self.l.t("vote-choose-any") } else { self.l.count("vote-choose-some", i64::try_from(most).unwrap_or(i64::MAX)) }
    }

    fn carried(&self, step: &str) -> Markup {
        let t = self.ticked;
        html! {
            (hidden("step", step))
            (hidden("order", &t.order.to_string()))
            @if step == "check" {
                (hidden("card", &t.card))
                @for id in &t.ticks { (hidden("choice", &id.0)) }
                @if t.none { (hidden("choice", NONE)) }
            }
        }
    }
}

/// What speaks for an option and against it.
fn lines(l: Locale, choice: &Choice) -> Markup {
    html! {
        @for (side, line) in [("vote-pro", &choice.pro), ("vote-con", &choice.con)] {
            @if let Some(line) = line { " " small { (l.t(side)) " " bdi { (line) } } }
        }
    }
}

/// What was said about the options that people had asked for before the vote.
fn asked_for(at: &At) -> Markup {
    let listed: Vec<(&Choice, &crate::ground::db::Id)> = at.choices.iter().filter_map(|c| Some((c, c.priority_id.as_ref()?))).collect();
    html! {
        @if !listed.is_empty() {
            h3 { (at.l.t("want-said")) }
            ul.list { @for (choice, want) in listed { li { a.tap href=(at.l.href(&format!("/wants/{want}?at={}", at.place.slug))) { bdi { (choice.title) } } } } }
        }
    }
}

/// What was fixed before it opened, for everyone to read.
fn terms(at: &At) -> Markup {
    let (l, round) = (at.l, at.round);
    html! {
        dl.facts {
            div { dt { (l.t("vote-does")) } dd { (l.t(&format!("vote-does-{}", round.label.key()))) } }
            div { dt { (l.t("vote-wins")) } dd { (l.t(round.rule.said())) } }
            div { dt { (l.t("vote-how-much")) } dd {
                @match round.budget { Some(budget) => (l.with("vote-budget", &[("sum", &pounds(budget))])), None => (l.count("vote-seats", round.seats)) }
            } }
            div { dt { (l.t("vote-who")) } dd {
                (l.count("vote-roll", round.roll))
                @if let Some(turnout) = round.turnout { " " (l.count("vote-turnout", turnout)) }
            } }
            @if let Some(words) = &round.words { div { dt { (l.t("votecard-words")) } dd lang="en-GB" dir="ltr" translate="no" { (words) } } }
            @if let Some(words) = &round.phone_words { div { dt { (l.t("vote-phone-key")) } dd lang="en-GB" dir="ltr" translate="no" { (words) } } }
        }
    }
}

pub fn pounds(sum: i64) -> String {
    let digits = sum.to_string();
    let mut out = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    format!("£{out}")
}

/// A door for each vote that is open, and one to the others.
pub fn doors(l: Locale, place: &Place, all: &[Round], now: Time) -> Markup {
    let (open, others): (Vec<&Round>, Vec<&Round>) = all.iter().partition(|round| round.phase(now) == Phase::Open);
    html! {
        @for round in open { li { a.door href=(l.href(&round.home())) { (icon("vote")) " " span { (l.t("vote-door")) " " small { bdi { (round.question) } " " (l.with("vote-closes", &[("when", &moment(l, place, round.closes_at))])) } } } } }
        @if !others.is_empty() { li { a.door href=(l.href(&format!("{}/votes", place.home()))) { (icon("vote")) " " span { (l.t("vote-all")) } } } }
    }
}

/// All votes that everyone may read.
pub fn all(l: Locale, place: &Place, all: &[Round], now: Time) -> Markup {
    let stands = |round: &Round| match round.phase(now) {
        Phase::Open => l.with("vote-closes", &[("when", &moment(l, place, round.closes_at))]),
        Phase::Counted => l.t("vote-result-title"),
        Phase::Closed => l.t("vote-over-title"),
        _ => l.with("vote-opens", &[("when", &moment(l, place, round.opens_at))]),
    };
    html! {
        (crumb(&l.href(&place.home()), &l.t("back"), None))
        h1 { (l.t("vote-all")) }
        ul.list { @for round in all { li { a.door href=(l.href(&round.home())) { (icon("vote")) " " span { bdi { (round.question) } " " small { (stands(round)) } } } } } }
    }
}

/// The form: a card and the options.
pub fn ask(at: &At) -> Markup {
    let (l, e, t) = (at.l, at.errors, at.ticked);
    html! {
        (crumb(&l.href(&at.place.home()), &l.t("back"), None))
        (problems(l, e))
        h1 dir="auto" { (at.round.question) }
        p.hint { (l.t("vote-secret")) " " (l.with("vote-closes", &[("when", &moment(l, at.place, at.round.closes_at))])) }
        (aloud(l, "vote-secret"))
        @if !at.round.about.is_empty() { (crate::ground::web::parts::prose(&at.round.about)) }
        form #vote method="post" action=(at.action()) autocomplete="off" {
            (at.carried("choose"))
            div.field.bad[has_problem("card", e)] {
                label for="card" { (l.t(if at.round.by_phone { "vote-phone-link" } else { "vote-card" })) }
                p.hint #card-hint { (l.t(if at.round.by_phone { "vote-phone-link-hint" } else { "vote-card-hint" })) }
                (problem_of("card", e))
                input #card name="card" type="text" dir="ltr" size="22" maxlength=(LONGEST) value=(t.card) autocapitalize="characters" spellcheck="false" data-card
                    aria-describedby=(crate::ground::web::parts::described("card", e)) aria-invalid=[has_problem("card", e).then_some("true")];
            }
            @if at.round.rule == Rule::Ranked { (order::fields(at)) } @else { (ticks(at)) }
            button { (l.t("vote-see")) }
        }
        details { summary { (l.t("vote-about")) } (terms(at)) (asked_for(at)) }
        p.hint { (l.t("vote-help")) }
    }
}

/// The options, each with a box to tick.
fn ticks(at: &At) -> Markup {
    let (l, e, t) = (at.l, at.errors, at.ticked);
    html! {
        fieldset.bad[has_problem("choice", e)] #choice tabindex="-1" {
            legend { (at.how_many()) }
            (problem_of("choice", e))
            div.picks {
                @for choice in at.shuffled() {
                    label.pick { input type="checkbox" name="choice" value=(choice.id) checked[t.ticks.contains(&choice.id)]; " "
                        span { bdi { (choice.title) } @if let Some(cost) = choice.cost { " " small { (l.with("vote-cost", &[("sum", &pounds(cost))])) } } (lines(l, choice)) } }
                }
                label.pick { input type="checkbox" name="choice" value=(NONE) checked[t.none]; " " span { (l.t("vote-none")) } }
            }
        }
    }
}

/// What was chosen, once more, and the button that sends it.
pub fn check(at: &At) -> Markup {
    let (l, t) = (at.l, at.ticked);
    html! {
        h1 { (l.t("vote-check-title")) }
        p.hint dir="auto" { (at.round.question) }
        (aloud(l, "vote-check-title"))
        form #vote method="post" action=(at.action()) autocomplete="off" {
            (at.carried("check"))
            dl.sum { div {
                dt { (l.t("vote-yours")) }
                dd {
                    @if t.none { (l.t("vote-none")) } @else {
                        @if at.round.rule == Rule::Ranked { (order::yours(at)) }
                        @else { ul.plain { @for choice in at.choices.iter().filter(|c| t.ticks.contains(&c.id)) { li { bdi { (choice.title) } } } } }
                    }
                }
                dd.do { button.link name="go" value="change" { (l.t("change")) } }
            } }
            p { (l.t("vote-once")) }
            details { summary { (l.t("vote-words")) }
                div.picks.field { label.pick { input type="checkbox" name="words" value="yes" checked[t.words]; " " span { (l.t("vote-words-tick")) " " small { (l.t("vote-words-risk")) } } } }
            }
            div.acts { button name="go" value="send" { (l.t("vote-send")) } }
        }
    }
}

/// It is in. What was chosen is never shown again.
pub fn is_in(at: &At, words: &[(String, String)]) -> Markup {
    let l = at.l;
    html! {
        h1 data-done[words.is_empty()] { (l.t("vote-in-title")) }
        p { (l.with("vote-in", &[("when", &moment(l, at.place, at.round.closes_at))])) }
        (aloud(l, "vote-in-title"))
        @if !words.is_empty() {
            h2 { (l.t("vote-words-title")) }
            p { (l.t("vote-words-how")) }
            dl.facts { @for (title, words) in words { div { dt { bdi { (title) } } dd.check-words lang="en-GB" dir="ltr" { (words) } } } }
        }
        div.acts {
            a.btn href=(l.href(&at.place.home())) data-finish { (l.t("finish")) }
            @if at.place.telling && !at.at_screen { a.btn.quiet href=(l.href(&format!("{}/tell", at.place.home()))) { (l.t("vote-else")) } }
        }
    }
}

/// Before it opens, and while it is counted.
pub fn waiting(at: &At) -> Markup {
    let l = at.l;
    let before = at.round.phase(at.now) == Phase::Ready;
    html! {
        (crumb(&l.href(&at.place.home()), &l.t("back"), None))
        h1 { (l.t(if before { "vote-title" } else { "vote-over-title" })) }
        p.lead dir="auto" { (at.round.question) }
        @if before { p { (l.with("vote-opens", &[("when", &moment(l, at.place, at.round.opens_at))])) } }
        @else { p { (l.t("vote-counting")) } }
        (phone::door(at))
        h2 { (l.t("vote-options")) }
        ol.lot { @for choice in at.choices { li { bdi { (choice.title) } @if let Some(cost) = choice.cost { " " span.hint { (l.with("vote-cost", &[("sum", &pounds(cost))])) } } (lines(l, choice)) } } }
        (terms(at))
        (asked_for(at))
    }
}

/// The same page in another language, with what was ticked.
pub fn languages(at: &At, step: &str) -> Markup {
    let (offered, t) = (at.place.offered(), at.ticked);
    html! {
        h1 { @for (n, l) in offered.iter().enumerate() { @if n > 0 { " · " } bdi lang=(l.tag()) { (l.own_name()) } } }
        form #languages method="post" action=(at.round.home()) {
            (hidden("step", if step == "check" { "check" } else { "choose" }))
            (hidden("order", &t.order.to_string()))
            (hidden("card", &t.card))
            @for id in &t.ticks { (hidden("choice", &id.0)) }
            @if t.none { (hidden("choice", NONE)) }
            @if t.words { (hidden("words", "yes")) }
            ul.list.picks { @for other in offered { li {
                button.pick.quiet lang=(other.tag()) dir=(other.dir()) name="go" value="stay" formaction=(other.href(&at.round.home())) { span { (tongue(other)) } }
            } } }
        }
    }
}
