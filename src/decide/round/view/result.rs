//! The result: a sentence first, then bars with the numbers under them, then how it was counted, by both rules.

use super::{At, asked_for, moment, pounds};
use crate::{
    decide::round::{Answered, Choice, Duel, Ordered, Outcome, Rule, Side, Told, certificate::Published, store::Promised},
    ground::web::parts::{aloud, crumb, prose},
};
use maud::{Markup, html};

pub struct Shown<'a> {
    pub at: &'a At<'a>,
    pub outcome: &'a Outcome,
    pub answers: &'a [Answered],
    /// What is promised about it.
    pub promised: &'a [Promised],
    /// Whose vote it was.
    pub group: &'a str,
    pub published: &'a Published,
}

impl Shown<'_> {
    fn choice(&self, lot: i64) -> Option<&Choice> {
        self.at.choices.iter().find(|c| c.lot == Some(lot))
    }

    fn title(&self, lot: i64) -> &str {
        self.choice(lot).map_or("", |c| c.title.as_str())
    }

    fn ticks(&self, lot: i64) -> i64 {
        self.outcome.ticks.iter().find(|(l, _)| *l == lot).map_or(0, |(_, n)| *n)
    }

    /// Most ticks first, then as the lot has it.
    fn by_ticks(&self) -> Vec<i64> {
        let mut lots: Vec<i64> = self.outcome.ticks.iter().map(|(lot, _)| *lot).collect();
        lots.sort_by_key(|lot| (std::cmp::Reverse(self.ticks(*lot)), *lot));
        lots
    }
}

pub fn result(shown: &Shown) -> Markup {
    let (l, at, o) = (shown.at.l, shown.at, shown.outcome);
    html! {
        (crumb(&l.href(&at.place.home()), &l.t("back"), None))
        p.hint dir="auto" { (at.round.question) }
        h1 dir="auto" { (first(shown)) }
        (aloud(l, "vote-result-title"))
        p { (came_all(shown)) }
        @if !o.binds { p { (l.t("vote-not-enough")) } }
        @if let Some(ordered) = &o.ordered { (order(shown, ordered)) }
        @else if !o.decided().chosen.is_empty() {
            h2 { (l.t("vote-chosen")) }
            ol.chosen { @for lot in &o.decided().chosen { li { bdi { (shown.title(*lot)) } @if let Some(cost) = shown.choice(*lot).and_then(|c| c.cost).filter(|_| at.round.budget.is_some()) { " " span.hint { (pounds(cost)) } } } } }
        }
        (answered(shown))
        @if !o.is_small() { (numbers(shown)) @if let Some(ordered) = &o.ordered { (duels(shown, ordered)) } @else { (sides(shown)) } (came(shown)) }
        (asked_for(at))
        (checking(shown))
    }
}

/// The same for a whole room: the sentence, who came, the bars, and by when there is an answer.
pub(super) fn large(shown: &Shown) -> Markup {
    let (l, at, o) = (shown.at.l, shown.at, shown.outcome);
    html! {
        header { p.hint dir="auto" { (at.round.question) } h1 dir="auto" { (first(shown)) } }
        p.lead { (came_all(shown)) @if !o.binds { " " (l.t("vote-not-enough")) } }
        @if o.is_small() { ol.chosen { @for lot in o.order() { li { bdi { (shown.title(lot)) } } } } } @else { (numbers(shown)) }
        @if let (Some(day), true) = (at.round.answer_by, shown.answers.is_empty()) { p { (l.with("vote-answer-by", &[("date", &l.day(day))])) } }
        p.hint { (l.t("vote-wall")) ": " bdi lang="en-GB" dir="ltr" { (o.wall) } }
    }
}

/// How many of all voted.
fn came_all(shown: &Shown) -> String {
    let (l, o) = (shown.at.l, shown.outcome);
    if o.is_small() {
        return l.t("vote-few");
    }
    l.with("vote-people", &[("n", &o.people.to_string()), ("all", &shown.at.round.members().count().to_string())])
}

/// What it came to, in one sentence.
fn first(shown: &Shown) -> String {
    let (l, o) = (shown.at.l, shown.outcome);
    match o.decided().chosen.first() {
        None => l.t("vote-nothing"),
        Some(lot) if o.is_small() || o.ordered.is_some() => l.with("vote-first-few", &[("title", shown.title(*lot))]),
        Some(lot) => l.with("vote-first", &[("title", shown.title(*lot)), ("n", &shown.ticks(*lot).to_string()), ("all", &o.people.to_string())]),
    }
}

/// What the organisation answers, or by when it has to.
fn answered(shown: &Shown) -> Markup {
    let (l, round) = (shown.at.l, shown.at.round);
    let today = shown.at.place.today(shown.at.now);
    html! {
        h2 { (l.t("vote-answer")) }
        @if shown.answers.is_empty() {
            @if let Some(day) = round.answer_by {
                @if today > day { p { span.due.late { (l.with("vote-answer-late", &[("date", &l.day(day))])) } } } @else { p { (l.with("vote-answer-by", &[("date", &l.day(day))])) } }
            }
        } @else {
            @for answer in shown.answers {
                div.sheet { p { b { (l.t(&format!("vote-answer-{}", answer.kind))) } } (prose(&answer.words)) p.by { (l.day(answer.on_day)) } p.hint dir="auto" { (answer.signed) } }
            }
        }
        @for p in shown.promised { p.give { a href=(l.href(&format!("/p/{}/promise/{}", p.slug, p.number))) { (l.t("promise-title")) " " (p.number) } } }
    }
}

/// Ticks as bars, with the numbers beside them; it is a table whose cells hold a picture.
fn numbers(shown: &Shown) -> Markup {
    let (l, o) = (shown.at.l, shown.outcome);
    let most = o.ticks.iter().map(|(_, n)| *n).max().unwrap_or(1).max(1);
    html! {
        table.bars {
            caption { (l.t(if o.ordered.is_some() { "vote-rank-firsts" } else { "vote-ticks" })) }
            tbody {
                @for lot in shown.by_ticks() { (bar(shown.title(lot), shown.ticks(lot), most, o.decided().chosen.contains(&lot))) }
                @if o.blank > 0 { (bar(&l.t("vote-none"), o.blank, most, false)) }
            }
        }
    }
}

fn bar(title: &str, n: i64, most: i64, chosen: bool) -> Markup {
    html! {
        tr { th scope="row" { bdi { (title) } } td { (n) }
            td.tally aria-hidden="true" { svg viewBox="0 0 100 12" preserveAspectRatio="none" { rect.chosen[chosen] width=(n.max(0) * 100 / most.max(1)) height="12" {} } } }
    }
}

/// Everything in the order that came of it. What was level says so.
fn order(shown: &Shown, ordered: &Ordered) -> Markup {
    let l = shown.at.l;
    let level = |tier: &[i64], lot: i64| tier.iter().filter(|other| **other != lot).map(|other| shown.title(*other)).collect::<Vec<_>>().join(", ");
    html! {
        h2 { (l.t("vote-rank-order")) }
        ol.chosen { @for tier in &ordered.tiers { @for lot in tier { li {
            bdi { (shown.title(*lot)) }
            @if tier.len() > 1 { " " span.hint { (l.with("vote-level-lot", &[("others", &level(tier, *lot))])) } }
        } } } }
    }
}

/// How the first of them did against each other thing; and every other pair.
fn duels(shown: &Shown, ordered: &Ordered) -> Markup {
    let l = shown.at.l;
    let first = ordered.tiers.iter().flatten().next();
    let (firsts, others): (Vec<&Duel>, Vec<&Duel>) = ordered.duels.iter().partition(|duel| Some(&duel.one) == first);
    let said = |duel: &Duel| {
        let (n, m) = (duel.for_one.to_string(), duel.for_other.to_string());
        l.with("vote-rank-duel", &[("title", shown.title(duel.one)), ("others", shown.title(duel.other)), ("n", &n), ("all", &m)])
    };
    html! {
        h2 { (l.t("vote-how")) }
        p.hint { (l.t("vote-rule-ranked")) }
        ul.list { @for duel in firsts { li { (said(duel)) } } }
        @if !others.is_empty() { details { summary { (l.t("vote-rank-others")) } ul.list { @for duel in others { li { (said(duel)) } } } } }
    }
}

/// Both counts side by side, with who has nothing.
fn sides(shown: &Shown) -> Markup {
    let (l, o) = (shown.at.l, shown.outcome);
    let side = |id: &str, rule: Rule, side: &Side| {
        let decides = o.decides == rule;
        html! {
            article.sheet {
                h3 { (l.t(id)) }
                p.hint { (l.t(rule.said())) }
                ol { @for lot in &side.chosen { li { bdi { (shown.title(*lot)) } } } }
                p { (l.count("vote-without", side.without)) }
                @if shown.at.round.budget.is_some() { p.hint { (l.with("vote-spent", &[("sum", &pounds(side.spent))])) } }
                @if decides { p { b { (l.t("vote-decides")) } } }
                details { summary { (l.t("vote-how")) } (replay(shown, side)) }
            }
        }
    };
    html! {
        h2 { (l.t("vote-two-ways")) }
        @if o.turned { p { (l.t("vote-turned")) } }
        (side("vote-most", Rule::MostTicks, &o.most))
        (side("vote-fair", Rule::FairShares, &o.fair))
    }
}

/// The count, step by step.
fn replay(shown: &Shown, side: &Side) -> Markup {
    let l = shown.at.l;
    html! {
        @if side.steps.is_empty() { p { (l.t("vote-nothing")) } }
        ol { @for step in &side.steps { li { (told(shown, step)) @if step.by.is_some() { " " (level(shown, step)) } } } }
    }
}

fn told(shown: &Shown, step: &Told) -> String {
    let l = shown.at.l;
    let (title, n) = (shown.title(step.lot), step.people.to_string());
    match step.what.as_str() {
        "won" => l.with("vote-step-won", &[("title", title), ("n", &n)]),
        "paid" => l.with("vote-step-paid", &[("title", title), ("n", &n), ("votes", step.votes.as_deref().unwrap_or_default())]),
        "carried" => l.with("vote-step-carried", &[("title", title), ("n", &shown.ticks(step.lot).to_string())]),
        "filled" => l.with("vote-step-filled", &[("title", title), ("n", &n)]),
        "did-not-fit" => l.with("vote-step-not", &[("title", title), ("n", &n)]),
        _ => l.with("vote-step-ended", &[("title", title)]),
    }
}

fn level(shown: &Shown, step: &Told) -> String {
    let l = shown.at.l;
    let others: Vec<&str> = step.level.iter().map(|lot| shown.title(*lot)).collect();
    l.with(&format!("vote-level-{}", step.by.as_deref().unwrap_or_default()), &[("others", &others.join(", "))])
}

/// How the votes came: sums, which no ballot belongs to.
fn came(shown: &Shown) -> Markup {
    let (l, o) = (shown.at.l, shown.outcome);
    // Fewer than five by one way would be people one can point at.
    let few = o.ways.iter().any(|(_, n)| (1..5).contains(n));
    html! {
        h2 { (l.t("vote-came")) }
        @if few { p { (l.t("vote-came-few")) } }
        dl.facts { @for came in &o.ways { div { dt { (l.t(&format!("vote-way-{}", came.0))) } dd { @if (1..5).contains(&came.1) { (l.t("board-few")) } @else { (came.1) } } } } }
    }
}

/// What anybody needs to check it.
fn checking(shown: &Shown) -> Markup {
    let (l, round, p) = (shown.at.l, shown.at.round, shown.published);
    let file = format!("{}/box.json", round.home());
    html! {
        h2 { (l.t("vote-checking")) }
        p { (l.t("vote-checking-how")) }
        dl.facts {
            div { dt { (l.t("vote-wall")) } dd lang="en-GB" dir="ltr" { (shown.outcome.wall) } }
            div { dt { (l.t("vote-cards")) } dd { (l.with("vote-cards-made", &[("made", &p.contents.cards.printed.to_string()), ("used", &p.contents.spent.len().to_string()), ("spoiled", &p.contents.cards.spoiled.to_string()), ("unused", &p.contents.cards.unused.to_string())])) @if round.by_office { " " (l.t("vote-by-office")) } } }
            @if let Some(links) = &p.contents.phone { div { dt { (l.t("vote-phone-links")) } dd { (l.with("vote-phone-count", &[("made", &links.issued.len().to_string()), ("used", &links.used.len().to_string())])) } } }
            div { dt { (l.t("vote-held-by")) } dd { bdi { (shown.group) } } }
            div { dt { (l.t("vote-file")) } dd { a href=(file) dir="ltr" { "box.json" } } }
        }
        @for note in &p.contents.notes { p { (l.t("vote-disputed")) " " span lang="en-GB" dir="ltr" { (note) } } }
        p.hint { (l.with("vote-closed-at", &[("when", &moment(l, shown.at.place, round.closes_at))])) }
    }
}
