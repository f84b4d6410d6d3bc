use super::Seen;
use crate::{
    clock::Day,
    decide::priority::{Answer, Asked, Origin, Turn, Want, order::Lane, store::InVote},
    ground::{
        db::Id,
        web::{
            is_few,
            parts::{crumb, hidden, prose},
            words::Locale,
        },
    },
    hear::moderation::barred,
    house::place::Place,
};
use maud::{Markup, html};

fn lane_words(lane: Lane) -> &'static str {
    match lane {
        Lane::Most => "lane-most",
        Lane::Waiting => "lane-waiting",
        Lane::New => "lane-new",
    }
}

/// The open ones, in the order of a lane.
pub fn list(l: Locale, place: &Place, lane: Lane, wants: &[Seen], field: &str) -> Markup {
    let here = format!("{}/wants", place.home());
    html! {
        (crumb(&l.href(&place.home()), &l.t("back"), None))
        h1 { (l.t("home-wants")) }
        p.lead { (l.t("wants-lead")) }
        @if wants.is_empty() {
            p { (l.t("wants-none")) }
            @if place.telling { div.acts { a.btn href=(l.href(&format!("{}/tell", place.home()))) { (l.t("home-tell")) } } }
        } @else {
            nav.field aria-label=(l.t("wants-show")) { ul.meta.give { @for to in Lane::ALL { li {
                a href=(l.href(&if to == Lane::Most { here.clone() } else { format!("{here}?lane={}", to.key()) })) aria-current=[(to == lane).then_some("page")] { @if to == lane { b { (l.t(lane_words(to))) } } @else { (l.t(lane_words(to))) } }
            } } } }
            div #wants { @for s in wants {
                article.sheet {
                    h2 { a href=(l.href(&format!("/wants/{}?at={}", s.want.id, place.slug))) dir="auto" { (s.want.title) } }
                    @if s.want.place_id != place.id { p.hint { bdi { (s.place) } } }
                    @if lane == Lane::Most && s.want.is_pinned() { p { b { (l.t("wants-first")) } } }
                    (numbers(l, s))
                    (too(l, s.want, field, "quiet"))
                }
            } }
            p.hint { (l.t("wants-vote")) }
        }
    }
}

/// How many, where, for how long, and whether anything was said to it.
fn numbers(l: Locale, s: &Seen) -> Markup {
    let w = s.want;
    html! {
        ul.meta {
            li { b { (people(l, w.weight.people)) } }
            @if w.taps > 0 { li { @if is_few(w.taps) { (l.t("wants-taps-few")) } @else { (l.count("wants-taps", w.taps)) } } }
            @if w.weight.sites > 1 && !is_few(w.weight.people) { li { (l.count("wants-sites", w.weight.sites)) } }
            li { @if s.days == 0 { (l.t("wants-today")) } @else { (l.count("wants-waits", s.days)) } }
            li { @if w.is_answered() { (l.t("wants-answered")) } @else { (l.t("wants-unanswered")) } }
        }
    }
}

fn people(l: Locale, n: i64) -> String {
    match n {
        0 => l.t("wants-nobody"),
        n if is_few(n) => l.t("wants-few"),
        n => l.count("wants-people", n),
    }
}

fn too(l: Locale, w: &Want, field: &str, class: &str) -> Markup {
    html! {
        form method="post" action=(l.href(&format!("/wants/{}/metoo", w.id))) {
            (hidden("page", field))
            button class=[(!class.is_empty()).then_some(class)] { (l.t("want-too")) span.vh { ": " bdi { (w.title) } } }
        }
    }
}

/// What the page of one shows.
pub struct One<'a> {
    pub seen: Seen<'a>,
    /// The place where it is read.
    pub at: &'a Place,
    pub field: &'a str,
    /// What became of what was just pressed: the id of a sentence.
    pub notice: Option<&'static str>,
    pub is_wrong: bool,
    pub asks: bool,
    pub named: &'a [(Id, String)],
    /// The votes it is or was an option of.
    pub votes: &'a [InVote],
}

/// One of them: what people said, what the team says, and all that happened.
pub fn one(l: Locale, o: &One) -> Markup {
    let w = o.seen.want;
    let to = |id: &Id| l.href(&format!("/wants/{id}?at={}", o.at.slug));
    let title = |id: &Id| o.named.iter().find(|(n, _)| n == id).map(|(_, title)| title.as_str()).unwrap_or_default();
    html! {
        (crumb(&l.href(&format!("{}/wants", o.at.home())), &l.t("back"), None))
        @if let Some(notice) = o.notice { div class=(if o.is_wrong { "errs" } else { "panel" }) role=(if o.is_wrong { "alert" } else { "status" }) { p { (l.t(notice)) } } }
        h1 dir="auto" { (w.title) }
        @if w.place_id != o.at.id { p.hint { bdi { (o.seen.place) } } }
        @if !w.words.is_empty() { (prose(&w.words)) }
        @if let Some(within) = &w.within { p.panel { (l.t("want-within")) " " a href=(to(within)) dir="auto" { (title(within)) } } }
        @if w.is_pinned() { p { b { (l.t("wants-first")) } } }
        (numbers(l, &o.seen))
        @if let Some(step) = w.asleep() { div.panel { p { (l.with("want-asleep", &[("date", &l.day(step.on_day))])) } (prose(&step.why)) } }
        @if w.is_open() { (too(l, w, o.field, "")) div.end { p.hint.field { (l.t("wants-vote")) } } }
        @if !w.promises.is_empty() || w.cards.iter().any(|c| c.did.is_some()) {
            h2 { (l.t("board-answer")) }
            @for (number, slug) in &w.promises { p.give { a href=(l.href(&format!("/p/{slug}/promise/{number}"))) { (l.t("promise-title")) " " (number) } } }
            @for c in &w.cards { @if let Some(did) = &c.did { (prose(did)) @if let Some(day) = c.did_on { p.by { (l.day(day)) } } } }
        }
        @for vote in o.votes { p.give { a href=(l.href(&format!("/v/{}", vote.round_id))) { (l.t(if vote.is_counted { "vote-result-title" } else { "wants-in-vote" })) } } }
        @if !w.cards.is_empty() {
            h2 { (l.t("want-said")) }
            @for c in w.cards.iter().take(20) { blockquote dir="auto" { (barred(l, &c.said)) } }
        }
        @if o.asks { (still(l, w, o.field)) }
        @for asked in w.asked.iter().rev().take(1) { p { (counts(l, asked)) } }
        h2 { (l.t("want-history")) }
        ul { @for words in history(l, w, &title) { li { (words) } } }
    }
}

fn still(l: Locale, w: &Want, field: &str) -> Markup {
    let words = |a: Answer| match a {
        Answer::Still => l.t("want-still"),
        Answer::Sorted => l.t("want-sorted"),
        Answer::NoLonger => l.t("want-no-longer"),
    };
    html! {
        form.sheet #still method="post" action=(l.href(&format!("/wants/{}/still", w.id))) {
            (hidden("page", field))
            fieldset {
                legend { h2 { (l.t("want-q")) } }
                div.three { @for a in Answer::ALL { button.quiet name="answer" value=(a.key()) { (words(a)) } } }
            }
        }
    }
}

fn counts(l: Locale, asked: &Asked) -> String {
    let n = |n: i64| match n {
        0 => l.t("board-no-one"),
        n if is_few(n) => l.t("board-few"),
        n => n.to_string(),
    };
    l.with("want-counts", &[("yes", &n(asked.still)), ("partly", &n(asked.sorted)), ("no", &n(asked.no_longer))])
}

/// What happened, the first first.
fn history<'t>(l: Locale, w: &Want, title: &dyn Fn(&Id) -> &'t str) -> Vec<String> {
    let on = |id: &str, day: Day| l.with(id, &[("date", &l.day(day))]);
    let with = |id: &str, other: &Id, day: Day| l.with(id, &[("title", title(other)), ("date", &l.day(day))]);
    let made = match w.origin {
        Origin::User => on("want-made-user", w.made_on),
        Origin::Group => on("want-made-group", w.made_on),
        Origin::Staff => on("want-made-staff", w.made_on),
    };
    let mut all = vec![(w.made_on, made)];
    for m in &w.merges {
        let other = if m.from_id == w.id { &m.into_id } else { &m.from_id };
        all.push((m.on_day, with("want-joined", other, m.on_day)));
        all.extend(m.parted_on.map(|day| (day, with("want-parted", other, day))));
    }
    for step in &w.turns {
        let words = match step.turn {
            Turn::Pinned => on("want-pinned", step.on_day),
            Turn::Unpinned => on("want-unpinned", step.on_day),
            Turn::Asleep => on("want-asleep", step.on_day),
            Turn::Awake => on("want-awake", step.on_day),
        };
        all.push((step.on_day, words));
    }
    all.sort_by_key(|(day, _)| *day);
    all.into_iter().map(|(_, words)| words).collect()
}

/// In a conversation: what it is part of.
pub fn for_writer(l: Locale, place: &Place, wants: &[Seen], open: &str) -> Markup {
    html! {
        div #wants {
            @if !wants.is_empty() {
                section.sheet aria-labelledby="wants-title" {
                    h2 #wants-title { (l.t("want-back")) }
                    @for s in wants {
                        p { a href=(l.href(&format!("/wants/{}?at={}", s.want.id, place.slug))) dir="auto" { (s.want.title) } }
                        (numbers(l, s))
                        form method="post" action=(l.href("/back")) { (hidden("open", open)) button.link name="want" value=(s.want.id) { (l.t("want-leave")) } }
                    }
                }
            }
        }
    }
}

/// While somebody writes: what is on the list and sounds like it. Its buttons belong to the form `form`, so that nothing typed is
/// lost; `added` are those they pressed, and `notice` what became of the last.
pub fn like(l: Locale, form: &str, wants: &[Seen], added: &[Id], notice: Option<&'static str>) -> Markup {
    html! {
        @if !wants.is_empty() {
            section.sheet #like aria-labelledby="like-title" {
                h2 #like-title { (l.t("like-title")) }
                @if let Some(notice) = notice { p role="status" { b { (l.t(notice)) } } } @else { p.hint { (l.t("like-hint")) } }
                @for s in wants {
                    p dir="auto" { b { (s.want.title) } }
                    (numbers(l, s))
                    @if !added.contains(&s.want.id) { p { button.quiet form=(form) name="metoo" value=(s.want.id) { (l.t("want-too")) span.vh { ": " bdi { (s.want.title) } } } } }
                }
            }
        }
    }
}
