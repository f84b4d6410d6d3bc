//! A card: what people said, and what the organisation says about it now.

use super::{At, Where, says};
use crate::{
    act::{
        board::{Card, Heard, Promised, What},
        promise::{Move, State, Step, Turn},
    },
    clock::Day,
    ground::web::{
        parts::{icon, prose},
        words::Locale,
    },
    hear::{concern::Verdict, moderation::barred},
};
use maud::{Markup, html};

/// What a card is called on its page, wherever it stands there.
pub fn id(card: &Card) -> String {
    card.number().map_or_else(|| format!("w{}", card.urn().rsplit('-').next().unwrap_or_default()), |number| format!("b{number}"))
}

/// The whole card.
pub fn card(l: Locale, card: &Card, at: &At) -> Markup {
    let id = id(card);
    html! {
        article.card id=(id) data-state=(key(card)) aria-labelledby={ (id) "-h" } {
            (head(l, &format!("{id}-h"), card, at))
            (halves(l, card, at))
            @if let What::Promised(p) = &card.what { (asked(l, p)) }
        }
    }
}

/// The word a style sheet knows its state by.
pub fn key(card: &Card) -> &'static str {
    match (&card.what, card.state()) {
        (_, Some(state)) => state.key(),
        (What::Heard(h), _) if h.verdict == Some(Verdict::Yes) => "agreed",
        (What::Heard(h), _) if h.did.is_some() => "answered",
        _ => "heard",
    }
}

/// Where it stands, what it is about, and where.
pub fn head(l: Locale, id: &str, card: &Card, at: &At) -> Markup {
    let (drawing, words) = says::state(l, card, at.today);
    html! {
        header {
            h2 id=(id) {
                span.mark.agreed[key(card) == "agreed"] { (icon(drawing)) span { (words) } }
                @if card.is_late() { " " span.mark.late { (icon("clock")) span { (l.t("board-is-late")) } } }
                @if let What::Promised(p) = &card.what { span.vh { ": " } span.what.vh[p.quote.is_none() || at.on == Where::Whole] { bdi { (p.promise.subject) } } }
            }
            @if at.board.is_wide { p.by { a href=(l.href(&format!("{}/board", card.place.home()))) target=[at.target()] rel=[at.rel()] { span dir="auto" { (card.place.name) } } } }
        }
    }
}

/// The two sides of it.
pub fn halves(l: Locale, card: &Card, at: &At) -> Markup {
    html! {
        div.halves {
            @match &card.what {
                What::Heard(h) => (heard(l, h, at.today)),
                What::Promised(p) => {
                    div {
                        @match &p.quote {
                            Some(quote) => { h3 { (l.t("board-said")) } blockquote dir="auto" { (barred(l, &quote.words)) } }
                            None if at.on == Where::Whole => {}
                            None => { h3 { (l.t("board-about")) } p.lead dir="auto" { (p.promise.subject) } }
                        }
                        p.by { (says::people(l, p)) }
                    }
                    div.did { h3 { (l.t("board-answer")) } (answer(l, card, p, at)) }
                }
            }
        }
    }
}

fn heard(l: Locale, h: &Heard, today: Day) -> Markup {
    html! {
        div {
            h3 { (l.t("board-said")) }
            @match &h.said {
                Some(said) => { blockquote dir="auto" { (barred(l, said)) } p.by { (says::day(l, h.shown_on, today)) } }
                None => p.hint { (l.t("board-erased")) }
            }
        }
        div.did {
            h3 { (l.t("board-answer")) }
            @match (&h.did, h.did_on) {
                (Some(did), Some(day)) => { (prose(did)) p.by { (says::day(l, day, today)) } }
                _ => p.hint { (l.t("board-awaited")) }
            }
        }
    }
}

fn answer(l: Locale, card: &Card, p: &Promised, at: &At) -> Markup {
    let today = at.today;
    let whole = format!("{}/promise/{}", card.place.home(), p.promise.number);
    html! {
        @if let Some(step) = p.says() {
            (prose(&step.words))
            (facts(l, step))
        }
        @if !p.standing.moves.is_empty() { ul.list.moves { @for moved in &p.standing.moves { li { (was(l, moved, today)) } } } }
        p.by {
            span {
                @if let Some(step) = p.says() { (says::day(l, step.on_day, today)) ". " }
                (l.with("board-owner", &[("who", &p.promise.owner)]))
            }
            @if matches!(at.on, Where::List | Where::Frame) {
                " " a.noprint href=(l.href(&whole)) target=[at.target()] rel=[at.rel()] { (l.with("board-whole", &[("n", &p.promise.number.to_string())])) }
            }
        }
    }
}

/// A date that stood before, with why and when it was moved.
pub fn was(l: Locale, moved: &Move, today: Day) -> Markup {
    html! {
        del { (says::day(l, moved.from, today)) } " "
        (l.with("board-moved", &[("date", &says::day(l, moved.on, today))])) " "
        span dir="auto" { (moved.why) }
    }
}

/// What belongs to what was said: a proof, or a reason and the way to challenge it.
pub fn facts(l: Locale, step: &Step) -> Markup {
    let fact = |id: &str, text: &Option<String>| html! { @if let Some(text) = text { dt { (l.t(id)) } dd dir="auto" { (text) } } };
    html! {
        @match step.turn {
            Turn::Claimed => dl { @if let Some(kind) = step.proof_kind { (fact_of(&says::proof(l, kind), step.proof.as_deref())) } },
            Turn::Cannot => dl {
                @if let Some(reason) = step.reason { dt { (l.t("board-because")) } dd { (says::reason(l, reason)) } }
                (fact("board-decided", &step.decided_by)) (fact("board-changes", &step.changes)) (fact("board-challenge", &step.challenge))
            },
            Turn::NotNow | Turn::Stopped => dl { (fact("board-decided", &step.decided_by)) },
            _ => {}
        }
    }
}

fn fact_of(label: &str, text: Option<&str>) -> Markup {
    html! { @if let Some(text) = text { dt { (label) } dd dir="auto" { (prose(text)) } } }
}

/// What those who asked said of a claim, and apart from it what staff heard.
pub fn asked(l: Locale, p: &Promised) -> Markup {
    let claim = p.promise.claim().map_or(0, |c| c.n);
    let claimed = matches!(p.standing.state, State::Claimed | State::Agreed | State::Disputed | State::Silent);
    html! {
        @if claimed {
            div.asked {
                p {
                    b { (l.t("right-q")) } " "
                    @if p.standing.tally.all() == 0 { (l.t("board-not-said")) } @else { (says::tally(l, p.standing.tally)) }
                }
                @for h in p.promise.heard.iter().filter(|h| h.claim == claim) { p.hint { (says::heard(l, h)) } }
            }
        }
    }
}
