//! A promise's own page: everything that was said about it, step by step.

use super::{At, Where, card, links, says};
use crate::{
    act::board::{Board, Card, Promised},
    ground::web::{
        page::{Guest, Tongues},
        parts::prose,
        words::Locale,
    },
    hear::moderation::barred,
};
use maud::{Markup, html};

pub fn page(l: Locale, board: &Board, one: &Card, p: &Promised) -> Markup {
    let (place, promise, today) = (&one.place, &p.promise, board.today);
    let at = At::new(board, Where::Whole);
    let here = format!("{}/promise/{}", place.home(), promise.number);
    let title = l.with("board-number", &[("n", &promise.number.to_string())]);
    let others: Vec<&str> = promise.links.iter().filter_map(|k| k.said.as_deref()).filter(|said| p.quote.as_ref().is_none_or(|q| q.words != *said)).collect();
    let main = html! {
        p.crumb { a.back href=(l.href(&format!("{}/board", place.home()))) { (crate::ground::web::parts::icon("arrow-left")) (l.t("board-title")) } span { (title) } }
        h1 dir="auto" { (promise.subject) }
        article.card data-state=(card::key(one)) aria-labelledby="b1-h" {
            (card::head(l, "b1-h", one, &at))
            (card::halves(l, one, &at))
            (card::asked(l, p))
        }
        @if !others.is_empty() {
            h2 { (l.t("board-others")) }
            @for said in others { blockquote dir="auto" { (barred(l, said)) } }
        }
        h2 { (l.t("board-steps")) }
        ol.steps {
            @for step in &promise.steps {
                li {
                    h3 { (says::step(l, step, today)) }
                    (prose(&step.words))
                    (card::facts(l, step))
                    p.by { (says::day(l, step.on_day, today)) ". " (says::role(l, &step.by_role)) }
                }
            }
        }
        @if let Some(from) = &promise.from { p.give { a href=(l.href(from)) { (l.t(if from.starts_with("/v/") { "vote-result-title" } else { "meeting-title" })) } } }
        h2 { (l.t("board-is-so")) }
        div.acts.noprint {
            a.btn href=(l.href(&format!("{}/tell", place.home()))) { (l.t("home-tell")) }
            a.btn.quiet href=(l.href("/back")) { (l.t("home-return")) }
        }
    };
    Guest { locale: l, title: &title, place: Some((&place.name, place.home())), tongues: Tongues::At(&here), wide: true }.page_with(links(l, place), main)
}
