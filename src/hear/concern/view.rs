mod ticks;

pub use ticks::{Ticks, WithTicked, with_ticked};

use super::{Alarm, Colleague, Concern, Kind, List, Row, Standing, Tally, Verdict};
use crate::{
    clock::Day,
    ground::{
        db::Id,
        web::parts::{due, hidden, icon, short},
    },
    hear::deadline::CONFIRMS,
    house::place::Place,
};
use maud::{Markup, html};

impl List {
    pub const ALL: [List; 7] = [List::ToAnswer, List::Mine, List::Theirs, List::Later, List::Done, List::ForBoard, List::All];

    pub fn key(self) -> &'static str {
        match self {
            List::ToAnswer => "to-answer",
            List::Mine => "mine",
            List::Theirs => "waiting-for-them",
            List::Later => "later",
            List::Done => "done",
            List::All => "all",
            List::ForBoard => "for-the-board",
        }
    }

    pub fn words(self) -> &'static str {
        match self {
            List::ToAnswer => "To answer",
            List::Mine => "Mine",
            List::Theirs => "Waiting for them",
            List::Later => "Later",
            List::Done => "Done",
            List::All => "All",
            List::ForBoard => "For the board",
        }
    }

    fn count(self, tally: Tally) -> i64 {
        match self {
            List::ToAnswer => tally.to_answer,
            List::Mine => tally.mine,
            List::Theirs => tally.theirs,
            List::Later => tally.later,
            List::ForBoard => tally.for_board,
            List::Done | List::All => 0,
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

/// Why it stands first, for a row.
fn alarm(alarm: Alarm) -> &'static str {
    match alarm {
        Alarm::Unsafe => "Not safe",
        Alarm::Hint => "May be harm",
        Alarm::Danger => "Danger",
        Alarm::Harm => "Harm",
    }
}

/// The lists of the desk, with how many wait in each.
pub fn lists(here: List, tally: Tally, (publishes, answers): (bool, bool), secret: &str, wanted: &str) -> Markup {
    html! {
        nav.lists #lists aria-label="Lists" {
            form.search role="search" method="post" action="/desk/search" {
                (hidden("form", secret))
                input name="q" type="search" value=(wanted) aria-label="Search what people wrote" placeholder="Search";
            }
            ul {
            @for list in List::ALL.into_iter().filter(|l| publishes || *l != List::ForBoard) {
                @let count = list.count(tally);
                li { a href={ "/desk?list=" (list.key()) } aria-current=[(list == here).then_some("page")] { (list.words()) @if count > 0 { " " b { (count) } } } }
            }
            @if answers { li.apart { a href="/desk/paper" { "Paper" } } }
        } }
    }
}

/// What was found.
pub fn found(lists: &Markup, rows: &[Row], wanted: &str, today: impl Fn(&Row) -> Day) -> Markup {
    html! {
        (lists)
        section.queue #queue aria-label="Found" { h1 { "Found" } (in_rows(List::All, rows, None, today, false, None)) }
        section.read.empty aria-label="Search" {
            p.lead { @match rows.len() { 0 => "Nothing you may read holds ", 1 => "1 thing holds ", n => { (n) " things hold " } } "“" bdi { (wanted) } "”." }
            p.hint { "Looked through the first words of the last 1,000 messages you may read." }
        }
    }
}

/// What stands in a list, soonest first; the one being read is marked. `ticks` are there where the list is the page.
pub fn queue(list: List, rows: &[Row], open: Option<&str>, today: impl Fn(&Row) -> Day, one_place: bool, ticks: Option<&Ticks>, tally: Tally) -> Markup {
    html! {
        section.queue #queue aria-label=(list.words()) {
            @if open.is_none() { h1 { (list.words()) } } @else { h2.h { (list.words()) } }
            @if rows.is_empty() { p.hint { (empty(list)) (next_promise(list, tally)) } }
            (in_rows(list, rows, open, today, one_place, ticks))
        }
    }
}

/// When the next promise comes due, where nothing waits but what was put off.
fn next_promise(list: List, tally: Tally) -> Markup {
    html! { @if let (List::ToAnswer, Some(day)) = (list, tally.later_by) { " The next promise is " (short(day)) ", in what you put off." } }
}

fn in_rows(list: List, rows: &[Row], open: Option<&str>, today: impl Fn(&Row) -> Day, one_place: bool, ticks: Option<&Ticks>) -> Markup {
    html! {
        ol.rows {
            @for (n, row) in rows.iter().enumerate() { li.ticks[ticks.is_some()] {
                @if let Some(ticks) = ticks {
                    label.tick { input type="checkbox" name="tick" value=(row.id) form="ticked" checked[ticks.has(&row.id)] aria-labelledby={ "t" (n) }; }
                }
                a.row href={ "/desk/concern/" (row.id) "?list=" (list.key()) } aria-current=[(open == Some(row.id.0.as_str())).then_some("true")] {
                    @let (class, words) = chip(list, row, today(row));
                    @let alarm = row.alarm.map(alarm);
                    span class=(class) { (words) } " " (icon(alarm.map_or(row.kind.icon(), |_| Kind::Unsafe.icon()))) " "
                    span.kind.not-safe[alarm.is_some()] { (alarm.unwrap_or(kind(row.kind))) } " "
                    span.say id=[ticks.map(|_| format!("t{n}"))] dir="auto" { @if row.is_back { b { "Belongs on the board: " } } (row.subject) }
                    @let who = beside(list, row, today(row), one_place);
                    @if !who.is_empty() { " " span.who { (who) } }
                }
            } }
        }
    }
}

/// What stands last in a row: what its writer has not said, who has it, and where it is.
fn beside(list: List, row: &Row, today: Day, one_place: bool) -> String {
    let holder = row.holder.as_deref().map(|name| format!("{} {}", first_word(name), if row.covered { "is away, you cover" } else { "has it" }));
    let place = (!one_place).then(|| row.place_name.clone());
    [unsaid(list, row, today).map(String::from), holder, place].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn first_word(name: &str) -> &str {
    name.split(' ').next().unwrap_or(name)
}

impl Colleague {
    /// "away until Thu 3 Dec, Tom covers"
    pub fn away(&self) -> Option<String> {
        Some(format!("away until {}, {} covers", short(self.away_until?), self.deputy.as_deref().map_or("nobody", first_word)))
    }
}

/// Who has a concern, and the way to take it. It does not move the promise.
pub fn holder(c: &Concern, me: &Id, colleagues: &[Colleague], secret: &str) -> Markup {
    let holder = colleagues.iter().find(|p| Some(&p.id) == c.holder_id.as_ref());
    html! {
        li #holder {
            form method="post" action={ "/desk/concern/" (c.id) "/holder" } {
                (hidden("form", secret))
                @match holder {
                    Some(p) if p.id == *me => { "You have this " button.link name="to" value="" { "Lay it back" } }
                    Some(p) => { (p.name) " has this" @if let Some(away) = p.away() { ", " (away) } " " button.link name="to" value="me" { "Take it over" } }
                    None => button.link name="to" value="me" { "Take it" },
                }
            }
        }
    }
}

/// The ways to give a concern and to put it off. None of them moves the promise.
pub fn giving(c: &Concern, me: &Id, colleagues: &[Colleague], put_off: Option<Day>, today: Day, secret: &str) -> Markup {
    let (to, reminder) = (format!("/desk/concern/{}/holder", c.id), format!("/desk/concern/{}/reminder", c.id));
    let others: Vec<_> = colleagues.iter().filter(|p| p.id != *me).collect();
    html! {
        @if !others.is_empty() {
            details { summary { "Give it to a colleague" }
                form.giving method="post" action=(to) {
                    (hidden("form", secret))
                    div.field {
                        label for="to" { "Colleague" }
                        select #to name="to" { @for p in others { option value=(p.id) selected[Some(&p.id) == c.holder_id.as_ref()] { (p.name) @if let Some(away) = p.away() { " (" (away) ")" } } } }
                    }
                    button.quiet { "Give it" }
                }
            }
        }
        details open[put_off.is_some()] { summary { "Put it off" }
            @if let Some(day) = put_off {
                form.giving method="post" action=(reminder) { (hidden("form", secret)) (hidden("until", "")) p { "Put off until " (short(day)) ". " button.link { "Take it up again" } } }
            }
            form.giving method="post" action=(reminder) {
                (hidden("form", secret))
                div.field {
                    label for="later" { "Remind me on" }
                    p.hint #later-hint { "Only for you. The promised day stays." }
                    input #later name="until" type="date" min=(today.plus(1).date()) value=[put_off.map(|d| d.date().to_string())] aria-describedby="later-hint";
                }
                button.quiet { "Put it off" }
            }
        }
    }
}

/// What stands first in a row: by when, or what became of it.
fn chip(list: List, row: &Row, today: Day) -> (&'static str, String) {
    let waits = list != List::Done && (row.asked_on.is_some() || row.answered_on.is_none() || matches!(list, List::ToAnswer | List::Later | List::Mine));
    if list == List::ForBoard {
        return due(row.answer_by, today);
    }
    if row.going {
        return ("due", "On its way".into());
    }
    match (row.paused_on, row.verdict, row.answered_on) {
        (Some(_), ..) => ("due", "Paused".into()),
        // What is due after an answer changes when they write: nobody may see that before its slot.
        (None, _, Some(_)) if row.asked_on.is_some() => ("due", "Asked".into()),
        _ if waits => due(row.answer_by, today),
        (_, Some(Verdict::Yes), _) => ("due agreed", "Put right".into()),
        (_, Some(Verdict::Partly), _) => ("due", "Partly".into()),
        (_, Some(Verdict::No), _) => ("due", "Not put right".into()),
        (.., Some(_)) if row.closed_on.is_some() => ("due", "Closed".into()),
        (.., Some(day)) => ("due", short(day)),
        (.., None) => ("due", "Not answered".into()),
    }
}

/// Staff closed it, and its writer has not said whether it was put right. After fourteen days that is how it stays.
fn unsaid(list: List, row: &Row, today: Day) -> Option<&'static str> {
    let closed = row.closed_on.filter(|_| list == List::Done && row.verdict.is_none())?;
    Some(if today.0 - closed.0 > CONFIRMS { "Not confirmed" } else { "They have not said" })
}

fn empty(list: List) -> &'static str {
    match list {
        List::ToAnswer => "Nobody waits for an answer.",
        List::Mine => "You have taken nothing.",
        List::Theirs => "No question of yours waits for anyone.",
        List::Later => "You have put nothing off.",
        List::Done => "Nothing is answered yet.",
        List::All => "Nobody has told you anything yet.",
        List::ForBoard => "Nothing waits for the board.",
    }
}

/// The inbox without a conversation.
pub fn inbox(lists: &Markup, queue: &Markup, waiting: i64, next: Option<&str>, ticked: Option<&WithTicked>, live: &Markup) -> Markup {
    html! {
        (lists) (queue)
        section.read.empty aria-label="Conversation" {
            p.lead { "Choose something to read it here." }
            (waits(waiting, next))
            @if let Some(ticked) = ticked { (with_ticked(ticked)) }
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
                        th scope="row" { a.cell href={ (place.home()) "/working" } { (place.name) } }
                        td.n { (few(n.received)) } td.n { (few(n.waiting)) } td.n { (few(n.late)) } td.n { (few(n.answered)) } td.n { (few(n.put_right)) }
                    } } }
                }
            }
        }
    }
}
