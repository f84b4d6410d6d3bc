use crate::{
    act::promise::{ASKED_AGAIN, Answer, Promise, Standing, State, Step, Turn},
    clock::Day,
    ground::{
        db::Id,
        web::{
            parts::{hidden, icon, prose},
            words::Locale,
        },
    },
};
use maud::{Markup, html};

/// What is promised about what this person told, and what they are asked.
pub fn for_writer(l: Locale, promises: &[(&Promise, Standing)], me: &Id, today: Day, open: &str) -> Markup {
    html! {
        div #promises {
            @for (p, s) in promises {
                section.sheet aria-labelledby={ "promise-" (p.number) } {
                    h2 id={ "promise-" (p.number) } { (l.t("promise-title")) }
                    (state(l, s))
                    @if let Some(step) = p.last() { (said(l, step)) }
                    @for m in &s.moves { p.hint { del { (l.day(m.from)) } " " (l.with("promise-moved", &[("date", &l.day(m.to))])) " " bdi { (m.why) } } }
                    (asked(l, p, s, me, today, open))
                    (saying(l, p, me, open))
                    (besides(l, p, s, me, open))
                }
            }
        }
    }
}

/// Where it stands, as one line.
fn state(l: Locale, s: &Standing) -> Markup {
    let dated = |id: &str| match s.due {
        Some(day) => l.with(id, &[("date", &l.day(day))]),
        None => l.t("promise-intention"),
    };
    let (mark, words) = match s.state {
        State::Will => ("clock", dated("promise-will")),
        State::Finding => ("clock", dated("promise-finding")),
        State::Intention => ("circle-help", l.t("promise-intention")),
        State::Cannot => ("circle-help", l.t("promise-cannot")),
        State::NotNow => ("clock", dated("promise-not-now")),
        State::Passed => ("circle-help", l.t("promise-passed")),
        State::Claimed | State::Silent => ("circle-help", l.t("promise-claimed")),
        State::Agreed => ("circle-check", l.t("promise-agreed")),
        State::Disputed => ("circle-help", l.t("promise-disputed")),
        State::Stopped => ("circle-help", l.t("promise-stopped")),
        State::Unwanted => ("circle-help", l.t("promise-unwanted")),
    };
    html! {
        @if s.late { p.state.late { (icon("clock")) span { b { (l.t("promise-late")) } " " (words) } } }
        @else { p.state.agreed[s.state == State::Agreed] { (icon(mark)) span { b { (words) } } } }
    }
}

/// What the team says now.
fn said(l: Locale, step: &Step) -> Markup {
    html! {
        (prose(&step.words))
        @if let Some(proof) = &step.proof { p.hint { (l.t("promise-proof")) } (prose(proof)) }
        @if let Some(who) = &step.decided_by { p { (l.t(if step.turn == Turn::Passed { "promise-passed-to" } else { "promise-decided" })) " " bdi { (who) } } }
        @if let Some(what) = &step.changes { p { (l.t("promise-changes")) " " bdi { (what) } } }
        @if let Some(how) = &step.challenge { p { (l.t("promise-challenge")) " " bdi { (how) } } }
        p.by { (l.day(step.on_day)) }
    }
}

/// Was it put right? Asked after the claim, and once more after four weeks.
fn asked(l: Locale, p: &Promise, s: &Standing, me: &Id, today: Day, open: &str) -> Markup {
    let standing = p.steps.last().filter(|step| step.turn == Turn::Claimed);
    let Some(claim) = standing else { return html! {} };
    let again = today.0 - claim.on_day.0 >= ASKED_AGAIN;
    let mine = p.said_by(me).filter(|_| s.claim.is_some_and(|(n, _)| n == claim.n));
    let asks = mine.is_none_or(|a| again && a.round == 0);
    html! {
        @if let Some(mine) = mine { p { (l.t("promise-you-said")) " " b { (l.t(&format!("right-{}", mine.answer.key()))) } } }
        form method="post" action=(l.href("/back")) {
            (hidden("open", open)) (hidden("promise", &p.number.to_string()))
            fieldset {
                legend { @if asks { h3 { (l.t(if mine.is_some() { "promise-still" } else { "right-q" })) } } @else { (l.t("promise-change")) } }
                @if asks { p.hint { (l.t("right-hint")) } }
                div.three { @for a in [Answer::Yes, Answer::Partly, Answer::No] { button.quiet name="did" value=(a.key()) { (l.t(&format!("right-{}", a.key()))) } } }
            }
        }
    }
}

/// May the team put it like this?
fn saying(l: Locale, p: &Promise, me: &Id, open: &str) -> Markup {
    let link = p.links.iter().find(|link| link.concern_id == *me);
    let asks = p.saying.as_ref().filter(|saying| link.is_some_and(|link| link.agrees.as_ref() != Some(*saying)));
    html! {
        @if let Some(saying) = asks {
            form method="post" action=(l.href("/back")) {
                (hidden("open", open)) (hidden("promise", &p.number.to_string())) (hidden("saying", saying))
                h3 { (l.t("promise-saying")) }
                blockquote dir="auto" { (saying) }
                div.acts { button.quiet name="mine" value="yes" { (l.t("promise-saying-yes")) } }
            }
        }
    }
}

fn besides(l: Locale, p: &Promise, s: &Standing, me: &Id, open: &str) -> Markup {
    let unwanted = p.answers.iter().any(|a| a.concern_id == *me && a.answer == Answer::Unwanted);
    html! {
        @if unwanted { p { (l.t("promise-unwanted-said")) } }
        form.end method="post" action=(l.href("/back")) {
            (hidden("open", open)) (hidden("promise", &p.number.to_string()))
            @if s.state.is_open() && !unwanted { button.link name="did" value="unwanted" { (l.t("promise-unwant")) } " " }
            button.link name="mine" value="no" { (l.t("promise-not-mine")) }
        }
    }
}
