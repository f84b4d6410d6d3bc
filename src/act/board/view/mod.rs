//! What is drawn of a board: its page with its cards; each card, each promise, and boards that stand alone are files of their own.

pub mod card;
pub mod says;
pub mod wall;
pub mod whole;

use super::{Board, Card, Page, Show, What};
use crate::{
    clock::Day,
    ground::{
        live::Update,
        web::{
            assets::ASSETS,
            page::{Guest, Tongues},
            parts::{icon, live},
            words::Locale,
        },
    },
    hear::moderation::spelled,
    house::place::Place,
};
use maud::{Markup, html};

/// Where a card stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Where {
    List,
    /// In a frame: its links open beside the page that holds it.
    Frame,
    /// On a screen nobody touches.
    Screen,
    /// On the promise's own page, under its subject.
    Whole,
}

/// On which board a card stands, and where.
pub struct At<'b> {
    pub board: &'b Board,
    pub today: Day,
    pub on: Where,
}

impl<'b> At<'b> {
    pub fn new(board: &'b Board, on: Where) -> At<'b> {
        At { board, today: board.today, on }
    }

    fn target(&self) -> Option<&'static str> {
        (self.on == Where::Frame).then_some("_blank")
    }

    fn rel(&self) -> Option<&'static str> {
        (self.on == Where::Frame).then_some("noopener")
    }
}

/// The card that changed last of those where both sides said something: their words, and what is said of them now.
pub fn newest(l: Locale, board: &Board) -> Option<(String, String)> {
    let both = |card: &Card| match &card.what {
        What::Heard(h) => Some((spelled(l, h.said.as_deref()?), h.did.clone()?)),
        What::Promised(p) => Some((spelled(l, &p.quote.as_ref()?.words), says::state(l, card, board.today).1)),
    };
    let mut all: Vec<_> = board.cards.iter().filter_map(|card| both(card).map(|pair| (card.changed_on, pair))).collect();
    all.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
    all.into_iter().map(|(_, (said, did))| (shortened(&said), shortened(&did))).next()
}

/// What fits on a screen that is seen in passing.
fn shortened(text: &str) -> String {
    if text.chars().count() <= 140 { text.to_string() } else { text.chars().take(139).chain(['…']).collect() }
}

/// The address of some cards of a board.
pub fn address(place: &Place, show: Show, after: usize) -> String {
    let home = place.home();
    match (show, after) {
        (Show::All, 0) => format!("{home}/board"),
        (show, 0) => format!("{home}/board?show={}", show.key()),
        (Show::All, after) => format!("{home}/board?after={after}"),
        (show, after) => format!("{home}/board?show={}&after={after}", show.key()),
    }
}

/// What feed readers look for.
fn links(l: Locale, place: &Place) -> Markup {
    html! {
        link rel="stylesheet" href=(ASSETS.board.href);
        link rel="alternate" type="application/atom+xml" href=(l.href(&format!("{}/board.atom", place.home())));
    }
}

pub fn page(l: Locale, board: &Board, page: &Page) -> Markup {
    let (title, place) = (l.t("board-title"), &board.place);
    let here = address(place, page.show, page.after);
    let side = |ending: &str| l.href(&format!("{}/board{ending}", place.home()));
    let parts = Parts::of(l, board, page);
    let main = html! {
        h1 { (title) }
        p.hint { (l.with("board-lead", &[("place", &place.name)])) }
        (parts.top)
        div #cards { @for (_, card) in &parts.cards { (card) } }
        (parts.more)
        div.acts.noprint { a.btn href=(l.href(&format!("{}/tell", place.home()))) { (l.t("home-tell")) } }
        p.give.noprint {
            a href=(l.href(&format!("{}/withheld", place.home()))) { (l.t("withheld-title")) }
            a href=(l.href(&format!("{}/kept", place.home()))) { (l.t("kept-title")) }
            a href=(l.href(&format!("{}/poster", place.home()))) { (l.t("poster-title")) }
            a href=(side("/tv")) { (l.t("board-screen")) }
            a href=(side(".atom")) { "Atom" }
            a href=(side(".csv")) { "CSV" }
            a href=(side(".json")) { "JSON" }
        }
        (live(&l.href(&here), &l.t("look-again"), &parts.update("").mark()))
    };
    Guest { locale: l, title: &title, place: Some((&place.name, place.home())), tongues: Tongues::At(&here), wide: true }.page_with(links(l, place), main)
}

/// What of a page stays live.
pub struct Parts {
    /// What waits too long to become a card, and the other cards one can look at.
    top: Markup,
    /// Each by its id.
    cards: Vec<(String, Markup)>,
    /// The ways on.
    more: Markup,
}

impl Parts {
    pub fn of(l: Locale, board: &Board, page: &Page) -> Parts {
        let late = board.late.map(|late| (l.count("board-waits", late.count), late.days.map(|days| l.count("board-waits-days", days))));
        let top = html! {
            @if let Some((waits, days)) = late { p.state.late { (icon("clock")) span { (waits) @if let Some(days) = days { " " (days) } } } }
            (shows(l, board, page))
            @if page.cards.is_empty() { p { (l.t(if page.show == Show::All { "board-empty" } else { "board-none-here" })) } }
        };
        let at = At::new(board, Where::List);
        let cards = page.cards.iter().map(|one| (card::id(one), card::card(l, one, &at))).collect();
        Parts { top: html! { div #board-top { (top) } }, cards, more: html! { div #board-more { (ways(l, board, page)) } } }
    }

    /// As a page that has been open since is told of them.
    pub fn update(&self, say: impl Into<String>) -> Update {
        let (top, more) = (("board-top", self.top.0.clone()), ("board-more", self.more.0.clone()));
        Update::of([top, more], say).listed("cards", self.cards.iter().map(|(id, card)| (id.clone(), card.0.clone())))
    }
}

/// The other cards one can look at, those that there are.
fn shows(l: Locale, board: &Board, page: &Page) -> Markup {
    let counted: Vec<(Show, usize)> = Show::ALL.into_iter().map(|show| (show, board.count(show))).filter(|(show, n)| *n > 0 || *show == page.show).collect();
    html! {
        @if counted.iter().any(|(show, _)| *show != Show::All) {
            nav.shows.noprint aria-label=(l.t("board-show")) { ul {
                @for (show, n) in counted { li { a href=(l.href(&address(&board.place, show, 0))) aria-current=[(show == page.show).then_some("page")] { (name(l, show)) " " span { (n) } } } }
            } }
        }
    }
}

fn name(l: Locale, show: Show) -> String {
    match show {
        Show::All => l.t("board-all"),
        Show::Promised => l.t("board-promised"),
        Show::Done => l.t("board-done"),
        Show::Not => l.t("board-not"),
        Show::Late => l.t("board-is-late"),
        Show::Old => l.t("board-old"),
    }
}

fn ways(l: Locale, board: &Board, page: &Page) -> Markup {
    let to = |after| l.href(&address(&board.place, page.show, after));
    html! {
        @if page.after > 0 || page.next.is_some() {
            p.give.noprint {
                @if let Some(next) = page.next { a href=(to(next)) rel="next" { (l.t("board-more")) } }
                @if page.after > 0 { a href=(to(page.after - super::card::EACH)) rel="prev" { (l.t("back")) } }
            }
        }
    }
}
