use super::{Card, Fitted, public::Asked, version};
use crate::{
    act::promise::State,
    clock::Day,
    ground::web::{
        assets::ASSETS,
        is_few,
        parts::{breakable, crumb, icon},
        words::Locale,
    },
    hear::moderation::barred,
    house::place::Place,
};
use maud::{Markup, html};

/// A week later, on the same day of the week, the next one hangs there.
const WEEK: i64 = 7;

/// Letters of a name or a title that stand in one line in the usual size.
const LONG_NAME: usize = 28;
const LONG_TITLE: usize = 20;

fn is_long(text: &str, most: usize) -> bool {
    text.chars().count() > most
}

pub struct Poster<'a> {
    pub place: &'a Place,
    pub today: Day,
    pub asked: &'a Asked,
    pub sheets: &'a [Vec<Fitted>],
    /// So many that are late found no room.
    pub left_out: usize,
    pub code: &'a Markup,
    /// Where the code leads, as people type it.
    pub address: &'a str,
}

/// What stands beside the poster on a screen, and the poster.
pub fn page(l: Locale, p: &Poster, all: &[Card]) -> Markup {
    let sheet = if p.asked.is_a4 { &ASSETS.a4 } else { &ASSETS.a3 };
    html! {
        link rel="stylesheet" href=(ASSETS.poster.href);
        link rel="stylesheet" href=(sheet.href);
        div.tools.noprint { (tools(l, p, all)) }
        div.poster.large[p.asked.is_large].a4[p.asked.is_a4] {
            @for (n, cards) in p.sheets.iter().enumerate() { (sheet_of(l, p, cards, n)) }
        }
        script defer src=(ASSETS.print.href) {}
    }
}

fn tools(l: Locale, p: &Poster, all: &[Card]) -> Markup {
    let home = p.place.home();
    let to = |change: &dyn Fn(&mut Asked)| l.href(&p.asked.with(&home, change));
    let here = |is_here: bool| is_here.then_some("true");
    let (a4, large) = (p.asked.is_a4, p.asked.is_large);
    let name = |c: &Card| format!("{} {}", c.number.unwrap_or_default(), c.subject);
    let stands = |c: &Card| p.sheets.iter().flatten().any(|f| f.card.number == c.number);
    let is_added = |c: &Card| c.number.is_some_and(|n| p.asked.added.contains(&n));
    let more: Vec<&Card> = all.iter().filter(|c| c.number.is_some() && !stands(c) && !is_added(c)).take(30).collect();
    html! {
        (crumb(&l.href(&format!("{home}/board")), &l.t("back"), None))
        h1 { (l.t("poster-title")) }
        p.hint { (l.t("poster-lead")) }
        ul.meta {
            li { a href=(to(&|a| { a.is_a4 = false; a.is_large = false; })) aria-current=[here(!a4 && !large)] { "A3" } }
            li { a href=(to(&|a| { a.is_a4 = true; a.is_large = false; })) aria-current=[here(a4 && !large)] { "A4" } }
            li { a href=(to(&|a| { a.is_a4 = false; a.is_large = true; })) aria-current=[here(large)] { (l.t("poster-large")) } }
        }
        @for card in all.iter().filter(|c| is_added(c)) {
            @let off = to(&|a| a.added.retain(|n| Some(*n) != card.number));
            p.give { @if !stands(card) { span { (l.with("poster-full", &[("name", &name(card))])) } } a href=(off) { (l.with("poster-added", &[("name", &name(card))])) } }
        }
        @if !more.is_empty() {
            details {
                summary { (l.t("poster-add")) }
                ul.list { @for card in more { li.give { a href=(to(&|a| a.added.extend(card.number))) dir="auto" { (name(card)) } } } }
            }
        }
        div.acts { button #print type="button" hidden { (icon("printer")) (l.t("poster-print")) } }
        p.hint data-without { (l.with("poster-without", &[("size", if a4 { "A4" } else { "A3" })])) }
    }
}

fn sheet_of(l: Locale, p: &Poster, cards: &[Fitted], n: usize) -> Markup {
    let date = p.today.date();
    let (day, month, year) = (date.day().to_string(), l.t(&format!("month-{}", date.month())), date.year().to_string());
    let title = l.t("board-title");
    html! {
        section.sheet-of-paper {
            header {
                p.where.long[is_long(&p.place.name, LONG_NAME)] {
                    span dir="auto" { (p.place.name) }
                    span { (l.with("poster-date", &[("day", &day), ("month", &month), ("year", &year)])) }
                }
                h2.long[is_long(&title, LONG_TITLE)] { (title) }
                div.heads aria-hidden="true" { p { (l.t("board-said")) } p { (l.t("poster-we")) } }
            }
            div.cards {
                @if cards.is_empty() && n == 0 { p { (l.t("board-empty")) } }
                @for f in cards { (card(l, f)) }
            }
            @if n + 1 == p.sheets.len() { (foot(l, p)) }
        }
    }
}

fn card(l: Locale, f: &Fitted) -> Markup {
    let c = &f.card;
    let (class, sign, says) = state(c);
    html! {
        article {
            div {
                h3.vh { (l.t("board-said")) }
                @if c.is_quote { blockquote.said dir="auto" { (barred(l, &f.said)) } } @else { div.said.plain { (barred(l, &f.said)) } }
                p.fine { @if let Some(at) = &c.at { span dir="auto" { (at) } " · " } (people(l, c)) }
            }
            div {
                h3.vh { (l.t("poster-we")) }
                p class={ "word " (class) } { (icon(sign)) span { (l.t(says)) } }
                @if !f.words.is_empty() { p.did-words dir="auto" { (f.words) } }
                p.fine { (beside(l, c)) }
            }
        }
    }
}

/// How a state looks without its colour, its sign, and its word.
fn state(c: &Card) -> (&'static str, &'static str, &'static str) {
    match c.state {
        _ if c.late && c.state != Some(State::Disputed) => ("late", "triangle-alert", "poster-late"),
        None => ("waits", "circle-help", "poster-heard"),
        Some(State::Intention) => ("waits", "lightbulb", "poster-intention"),
        Some(State::Finding) => ("waits", "clock", "poster-finding"),
        Some(State::Will) => ("waits", "clock", "poster-will"),
        Some(State::Cannot) => ("no", "lock", "poster-cannot"),
        Some(State::NotNow) => ("no", "clock", "poster-not-now"),
        Some(State::Passed) => ("no", "send", "poster-passed"),
        Some(State::Claimed | State::Silent) => ("claimed", "check", "poster-claimed"),
        Some(State::Agreed) => ("agreed", "circle-check", "poster-agreed"),
        Some(State::Disputed) => ("late", "triangle-alert", "poster-disputed"),
        Some(State::Stopped) => ("no", "eye-off", "poster-stopped"),
        Some(State::Unwanted) => ("no", "eye-off", "poster-unwanted"),
    }
}

fn people(l: Locale, c: &Card) -> Markup {
    let said = match c.people {
        0 => String::new(),
        n if is_few(n) => l.t("poster-few"),
        n => l.count("poster-people", n),
    };
    html! { (said) }
}

/// The day that counts, what became of the first one, and who decided.
fn beside(l: Locale, c: &Card) -> Markup {
    let day = |id: &str, day: Day| l.with(id, &[("date", &l.day(day))]);
    let stands = match (c.state, c.due) {
        (Some(State::Disputed), Some(due)) => Some(day("poster-answer-by", due)),
        (_, Some(due)) if c.late => Some(day("poster-was", due)),
        (Some(State::NotNow), Some(due)) => Some(day("poster-look", due)),
        (_, Some(due)) => Some(day("poster-by", due)),
        (Some(State::Silent), None) => Some(l.t("poster-silent")),
        (None, None) => Some(day("poster-since", c.on)),
        (_, None) if c.decided_by.is_none() => Some(l.day(c.on)),
        _ => None,
    };
    html! {
        @if let Some(first) = c.first { del { (l.day(first)) } " " }
        @if let Some(stands) = &stands { (stands) @if c.decided_by.is_some() { br; } }
        @if let Some(by) = &c.decided_by { (l.t(if c.state == Some(State::Passed) { "promise-passed-to" } else { "promise-decided" })) " " bdi { (by) } }
    }
}

/// Where one tells something: the code, the same in letters, and one line in each language of the house.
fn foot(l: Locale, p: &Poster) -> Markup {
    let others = p.place.offered().into_iter().filter(|o| *o != l && *o != Locale::Easy && !(l == Locale::Easy && *o == Locale::English));
    let is_short = p.sheets.iter().flatten().any(|f| f.is_short);
    let board = p.address.trim_end_matches("/tell").to_string() + "/board";
    let shown: Vec<Fitted> = p.sheets.concat();
    let printed = [("date", l.day(p.today)), ("next", l.day(p.today.plus(WEEK))), ("version", version(&shown))];
    let printed: Vec<(&str, &str)> = printed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    html! {
        footer {
            div.tell {
                (p.code)
                div {
                    p.big { (l.t("poster-tell")) }
                    p.mid { (l.t("poster-no-name")) }
                    p.address dir="ltr" { (breakable(p.address)) }
                    @if let Some(number) = &p.place.texts { p.address { (l.t("poster-text")) " " bdi { (number) } } }
                    @for other in others { p lang=(other.tag()) dir=(other.dir()) { (other.t("poster-tell")) " " (other.t("poster-no-name")) } }
                }
            }
            div.fine {
                @if p.left_out > 0 { p { b { (l.count("poster-more-late", i64::try_from(p.left_out).unwrap_or(i64::MAX))) } } }
                @if is_short { p { (l.with("poster-rest", &[("address", &board)])) } }
                p { (l.with("poster-printed", &printed)) }
            }
        }
    }
}
