use super::{Board, Card};
use crate::{
    ground::web::{
        page::{Guest, Tongues},
        parts::{icon, live, prose},
        words::Locale,
    },
    hear::{concern::Verdict, moderation::barred},
    house::place::Place,
};
use maud::{Markup, html};

pub fn page(l: Locale, place: &Place, board: &Board) -> Markup {
    let title = l.t("board-title");
    let main = html! {
        h1 { (title) }
        p.hint { (l.with("board-lead", &[("place", &place.name)])) }
        (all(l, board))
        p.give.noprint { a href=(l.href(&format!("{}/withheld", place.home()))) { (l.t("withheld-title")) } }
        div.acts.noprint { a.btn href=(l.href(&format!("{}/tell", place.home()))) { (l.t("home-tell")) } }
        (live(&l.href(&format!("{}/board", place.home())), &l.t("look-again")))
    };
    Guest { locale: l, title: &title, place: Some((&place.name, place.home())), tongues: Tongues::At(&format!("{}/board", place.home())), wide: true }
        .page(main)
}

/// All cards, and what waits too long to become one.
pub fn all(l: Locale, board: &Board) -> Markup {
    let cards = &board.cards;
    html! {
        div #cards {
            @if let Some(late) = board.late { p.state.late { (icon("clock")) span { (l.count("board-waits", late.count)) @if let Some(days) = late.days { " " (l.count("board-waits-days", days)) } } } }
            @if cards.is_empty() { p { (l.t("board-empty")) } }
            @for (n, card) in cards.iter().enumerate() { (pair(l, n + 1, card)) }
        }
    }
}

/// What they said, what was answered, and whether they agree.
fn pair(l: Locale, n: usize, card: &Card) -> Markup {
    let id = format!("b{n}");
    html! {
        article.pair id=(id) aria-labelledby={ (id) "-h" } {
            div {
                h2 id={ (id) "-h" } { (l.t("board-said")) }
                @match &card.said {
                    Some(said) => { blockquote dir="auto" { (barred(l, said)) } p.by { (l.day(card.shown_on)) } }
                    None => p.hint { (l.t("board-erased")) }
                }
            }
            div.did {
                h3 { (l.t("board-answer")) }
                @match (&card.did, card.did_on) {
                    (Some(did), Some(day)) => { (prose(did)) p.by { (l.day(day)) } }
                    _ => p.hint { (l.t("board-awaited")) }
                }
            }
            @match card.verdict {
                Some(Verdict::Yes) => p.agreed { (icon("circle-check")) span { (l.t("board-yes")) } }
                Some(Verdict::Partly) => p.hint { (l.t("board-partly")) }
                Some(Verdict::No) => p.hint { (l.t("board-no")) }
                None => {}
            }
        }
    }
}
