use super::{Kind, List, Row, Standing, Tally, Verdict};
use crate::{
    clock::Day,
    ground::web::parts::{due, icon, short},
    house::place::Place,
};
use maud::{Markup, html};

impl List {
    pub const ALL: [List; 3] = [List::ToAnswer, List::Answered, List::ForBoard];

    pub fn key(self) -> &'static str {
        match self {
            List::ToAnswer => "to-answer",
            List::Answered => "answered",
            List::ForBoard => "for-the-board",
        }
    }

    pub fn words(self) -> &'static str {
        match self {
            List::ToAnswer => "To answer",
            List::Answered => "Answered",
            List::ForBoard => "For the board",
        }
    }
}

/// The kind in one word, for a row.
pub fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Problem => "Problem",
        Kind::Idea => "Idea",
        Kind::Thanks => "Thanks",
        Kind::Unsafe => "Not safe",
        Kind::Question => "Question",
    }
}

/// The lists of the desk, with how many wait in each.
pub fn lists(here: List, tally: Tally, publishes: bool) -> Markup {
    html! {
        nav.lists #lists aria-label="Lists" { ul {
            @for list in List::ALL.into_iter().filter(|l| publishes || *l != List::ForBoard) {
                @let count = match list { List::ToAnswer => tally.to_answer, List::ForBoard => tally.for_board, List::Answered => 0 };
                li { a href={ "/desk?list=" (list.key()) } aria-current=[(list == here).then_some("page")] { (list.words()) @if count > 0 { " " b { (count) } } } }
            }
        } }
    }
}

/// What stands in a list, soonest first; the one being read is marked. `heading` is true where the list is the page.
pub fn queue(list: List, rows: &[Row], open: Option<&str>, today: impl Fn(&Row) -> Day, one_place: bool, heading: bool) -> Markup {
    html! {
        section.queue #queue aria-label=(list.words()) {
            @if heading { h1 { (list.words()) } } @else { h2.h { (list.words()) } }
            @if rows.is_empty() { p.hint { (empty(list)) } }
            ol.rows {
                @for row in rows { li {
                    a.row href={ "/desk/concern/" (row.id) "?list=" (list.key()) } aria-current=[(open == Some(row.id.0.as_str())).then_some("true")] {
                        @let (class, words) = chip(list, row, today(row));
                        span class=(class) { (words) } " " (icon(row.kind.icon())) " "
                        span.kind.not-safe[row.kind == Kind::Unsafe] { (kind(row.kind)) } " "
                        span.say dir="auto" { (row.subject) }
                        @if !one_place { " " span.who { (row.place_name) } }
                    }
                } }
            }
        }
    }
}

fn chip(list: List, row: &Row, today: Day) -> (&'static str, String) {
    match (list, row.answered_on, row.verdict) {
        (List::ToAnswer, ..) => due(row.answer_by, today),
        (List::Answered, _, Some(Verdict::Yes)) => ("due agreed", "Put right".into()),
        (List::Answered, _, Some(Verdict::Partly)) => ("due", "Partly".into()),
        (List::Answered, _, Some(Verdict::No)) => ("due", "Not put right".into()),
        (_, Some(day), _) => ("due", short(day)),
        (List::Answered, None, _) => ("due", "Asked".into()),
        (List::ForBoard, None, _) => ("due", "Not answered".into()),
    }
}

fn empty(list: List) -> &'static str {
    match list {
        List::ToAnswer => "Nobody waits for an answer.",
        List::Answered => "Nothing is answered yet.",
        List::ForBoard => "Nothing waits for the board.",
    }
}

/// The inbox without a conversation.
pub fn inbox(lists: &Markup, queue: &Markup, waiting: i64, next: Option<&str>, live: &Markup) -> Markup {
    html! {
        (lists) (queue)
        section.read.empty aria-label="Conversation" {
            p.lead { "Choose something to read it here." }
            (waits(waiting, next))
            (live)
        }
    }
}

/// How many wait, in words.
pub fn waits(waiting: i64, next: Option<&str>) -> Markup {
    html! {
        p.hint #waits {
            @match waiting { 0 => "Nobody waits for an answer.", 1 => "1 waits for an answer.", n => { (n) " wait for an answer." } }
            @if let Some(next) = next { " New messages come in at " (next) "." }
        }
    }
}

/// How the places stand, for those who read numbers and no words. Counts under five say so and nothing else.
pub fn numbers(rows: &[(std::sync::Arc<Place>, Standing)]) -> Markup {
    let few = |n: i64| match n {
        0 => "0".to_string(),
        1..5 => "fewer than 5".into(),
        n => n.to_string(),
    };
    html! {
        h1 { "Numbers" }
        p.hint { "Everything people told us that the team can see. Counts from 1 to 4 say “fewer than 5”, so that nobody can be picked out. What is about staff is not counted here." }
        @if rows.is_empty() { p { "Nothing was told yet." } } @else {
            div.scroll role="region" aria-label="Numbers by place" tabindex="0" {
                table {
                    caption { "By place, since the start" }
                    thead { tr { th scope="col" { "Place" } th.n scope="col" { "Told us" } th.n scope="col" { "Wait now" } th.n scope="col" { "Late now" } th.n scope="col" { "Answered" } th.n scope="col" { "Put right, they say" } } }
                    tbody { @for (place, n) in rows { tr {
                        th scope="row" { (place.name) }
                        td.n { (few(n.received)) } td.n { (few(n.waiting)) } td.n { (few(n.late)) } td.n { (few(n.answered)) } td.n { (few(n.put_right)) }
                    } } }
                }
            }
        }
    }
}
