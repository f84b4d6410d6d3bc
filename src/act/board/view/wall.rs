//! Boards that stand alone: inside the page of somebody else, and on a screen on a wall. No script runs in them.

use super::{At, Where, address, card, says};
use crate::{
    act::board::{Board, Page, What},
    ground::web::{assets::ASSETS, page::Alone, parts::icon, words::Locale},
};
use maud::{Markup, html};

/// Seconds for which a card stands on a screen.
const STANDS: u32 = 20;

/// The cards for a frame in another page. Its links open beside that page, never inside it.
pub fn framed(l: Locale, board: &Board, page: &Page) -> Markup {
    let (title, at) = (l.t("board-title"), At::new(board, Where::Frame));
    let main = html! {
        h1 { (title) " " span.what dir="auto" { (board.place.name) } }
        @if page.cards.is_empty() { p { (l.t("board-empty")) } }
        @for one in &page.cards { (card::card(l, one, &at)) }
        p.give { a href=(l.href(&address(&board.place, page.show, 0))) target="_blank" rel="noopener" { (l.t("board-see-all")) } }
    };
    Alone { locale: l, title: &title, class: "framed wide", style: &ASSETS.board.href, next: None }.page(main)
}

/// One card for a screen, the `n`th of `all`. The next comes by itself, except while it is paused.
pub fn screen(l: Locale, board: &Board, n: usize, all: usize, is_paused: bool, house: &str) -> Markup {
    let (title, at) = (l.t("board-title"), At::new(board, Where::Screen));
    let here = |n: usize, paused: bool| l.href(&format!("{}/board/tv?n={n}{}", board.place.home(), if paused { "&pause=1" } else { "" }));
    let (next, before) = (if n < all { n + 1 } else { 1 }, if n > 1 { n - 1 } else { all.max(1) });
    let comes = format!("{STANDS};url={}", here(next, false));
    let main = html! {
        header.top-line { h1 { (title) } p dir="auto" { (board.place.name) } }
        @match board.cards.get(n - 1) {
            Some(one) => article.card data-state=(card::key(one)) data-size=(size(&one.what)) aria-labelledby="b1-h" {
                (card::head(l, "b1-h", one, &at))
                (card::halves(l, one, &at))
                @if let What::Promised(p) = &one.what { (card::asked(l, p)) }
            },
            None => p.lead { (l.t("board-empty")) },
        }
        footer {
            nav {
                @if is_paused { a.btn href=(here(n, false)) { (l.t("board-go-on")) } } @else { a.btn href=(here(n, true)) { (icon("circle-pause")) (l.t("board-pause")) } }
                a.tool href=(here(before, is_paused)) rel="prev" { (l.t("back")) }
                a.tool href=(here(next, is_paused)) rel="next" { (l.t("board-next")) }
            }
            p { (l.with("board-nth", &[("n", &n.to_string()), ("all", &all.max(1).to_string())])) }
            p.where { bdi { (house) (board.place.home()) } }
            p { (says::day(l, board.today, board.today)) }
        }
    };
    Alone { locale: l, title: &title, class: "tv", style: &ASSETS.board.href, next: (!is_paused).then_some(comes.as_str()) }.page(main)
}

/// How much has to fit: letters are as large as that allows.
fn size(what: &What) -> &'static str {
    let letters = |text: &str| text.chars().count();
    let all = match what {
        What::Heard(h) => h.said.as_deref().map_or(0, letters).max(h.did.as_deref().map_or(0, letters)),
        What::Promised(p) => {
            let said = p.quote.as_ref().map_or(0, |q| letters(&q.words));
            let fact = |text: &Option<String>| text.as_deref().map_or(0, |t| letters(t) + 40);
            let says = p.says().map_or(0, |s| letters(&s.words) + fact(&s.proof) + fact(&s.decided_by) + fact(&s.changes) + fact(&s.challenge));
            let moved: usize = p.standing.moves.iter().map(|m| letters(&m.why) + 60).sum();
            said.max(says + moved)
        }
    };
    match all {
        0..=160 => "l",
        161..=420 => "m",
        _ => "s",
    }
}
