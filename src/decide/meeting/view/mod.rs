//! What everyone sees of a meeting, at the desk, on the wall and at home: what is talked about, its papers, hands and decisions.

mod desk;
mod form;
mod guest;
mod record;
mod wall;

pub use crate::ground::web::controls::Making;
pub use desk::{Row, Standing, list, one};
pub use form::{Holder, calling};
pub use guest::{all, door, page};
pub use wall::wall;

use super::{Chair, Decision, Format, Item, Kind, Meeting, Origin, Paper, Phase, Raised, Way, Whole};
use crate::{
    clock::{Day, Time},
    decide::round::Label,
    ground::web::{
        parts::{prose, prose_with_links},
        words::Locale,
    },
    house::place::Place,
};
use maud::{Markup, html};

/// What every part of a meeting is drawn from.
pub struct At<'a> {
    pub l: Locale,
    pub whole: &'a Whole,
    pub place: &'a Place,
    /// Who holds it, where that is a group.
    pub group: Option<&'a str>,
    pub now: Time,
    /// Hosts that links may lead to.
    pub hosts: &'a [String],
}

impl At<'_> {
    fn today(&self) -> Day {
        self.place.today(self.now)
    }

    fn meeting(&self) -> &Meeting {
        &self.whole.meeting
    }

    fn day(&self, day: Day) -> String {
        dated(self.l, day, self.today())
    }
}

/// A day, with its year where that is another one.
fn dated(l: Locale, day: Day, today: Day) -> String {
    let year = day.date().year();
    if year == today.date().year() { l.day(day) } else { format!("{} {year}", l.day(day)) }
}

/// A moment as people at the place say it.
fn moment(l: Locale, place: &Place, at: Time, now: Time) -> String {
    let (zone, today) = (place.time_zone(), place.today(now));
    let local = at.local(&zone);
    l.with("vote-moment", &[("date", &dated(l, Day::of(at, &zone), today)), ("time", &format!("{}:{:02}", local.hour(), local.minute()))])
}

fn kind(l: Locale, kind: Kind) -> String {
    l.t(match kind {
        Kind::Joint => "meeting-joint",
        Kind::UsersOnly => "meeting-users-only",
        Kind::Trustees => "meeting-with-trustees",
        Kind::Informal => "meeting-informal",
    })
}

fn chair(l: Locale, chair: Chair) -> String {
    l.t(match chair {
        Chair::User => "meeting-led-user",
        Chair::Staff => "meeting-led-staff",
    })
}

fn origin(l: Locale, origin: Origin) -> String {
    l.t(match origin {
        Origin::Promise => "meeting-from-promise",
        Origin::Want => "meeting-from-want",
        Origin::Vote => "meeting-from-vote",
        Origin::Group => "meeting-from-group",
        Origin::Management => "meeting-from-management",
    })
}

fn purpose(l: Locale, label: Label) -> String {
    l.t(match label {
        Label::Tell => "meeting-does-tell",
        Label::Ask => "meeting-does-ask",
        Label::WorkOn => "meeting-does-work-on",
        Label::DecideTogether => "meeting-does-decide-together",
        Label::YouDecide => "meeting-does-you-decide",
    })
}

fn format(l: Locale, format: Format) -> String {
    l.t(match format {
        Format::Plain => "meeting-paper-plain",
        Format::Easy => "easy",
        Format::Large => "meeting-paper-large",
        Format::Audio => "meeting-paper-audio",
        Format::Language => "meeting-paper-language",
    })
}

fn way(l: Locale, way: Way) -> String {
    l.t(match way {
        Way::Followed => "meeting-followed",
        Way::Changed => "meeting-changed",
        Way::Against => "meeting-against",
    })
}

/// When, where, for whom, and who leads.
fn facts(at: &At) -> Markup {
    let (l, m) = (at.l, at.meeting());
    html! {
        dl.facts {
            div { dt { (l.t("meeting-when")) } dd { (moment(l, at.place, m.starts_at, at.now)) " (" (l.count("meeting-minutes", m.minutes)) ")" } }
            div { dt { (l.t("meeting-where")) } dd dir="auto" { (m.venue) } }
            div { dt { (l.t("meeting-for")) } dd { (kind(l, m.kind)) } }
            div { dt { (l.t("meeting-held-by")) } dd { bdi { (at.group.unwrap_or(&at.place.name)) } } }
            div { dt { (l.t("meeting-led")) } dd { (chair(l, m.chair)) } }
        }
    }
}

/// How the minutes are shared, where managers and users share them.
fn shared(at: &At) -> Markup {
    let share = at.whole.share();
    html! {
        @if at.meeting().kind == Kind::Joint {
            p #share { (at.l.with("meeting-share", &[("n", &share.users.to_string()), ("all", &share.all.to_string())])) }
        }
    }
}

/// One thing on the agenda, whole. `more` stands under it.
fn item(at: &At, item: &Item, more: &Markup) -> Markup {
    let l = at.l;
    html! {
        article.sheet.item id={ "item-" (item.n) } {
            h3 dir="auto" { (titled(l, item)) }
            p.meta {
                span.tag { (l.count("meeting-minutes", item.minutes)) }
                span.hint { (origin(l, item.origin)) }
            }
            @if item.put_off_on.is_some() { p.state.waits { (l.t("meeting-put-off")) } }
            p.hint { (purpose(l, item.purpose)) @if !item.decides.is_empty() { " " (l.t("meeting-decides")) " " bdi { (item.decides) } } }
            (papers(at, &at.whole.papers_of(&item.id)))
            @if let Some(raised) = at.whole.raised(item) { (hands(l, &raised)) }
            @for decision in at.whole.decisions_of(&item.id) { (decided(at, decision)) }
            @if at.meeting().phase(at.now) == Phase::Agreed && item.put_off_on.is_none() && at.whole.decisions_of(&item.id).is_empty() { p.hint { (l.t("meeting-undecided")) } }
            (more)
        }
    }
}

fn titled(l: Locale, item: &Item) -> Markup {
    html! { @match item.source() { Some(source) => a href=(l.href(&source)) { (item.title) }, None => (item.title) } }
}

fn papers(at: &At, papers: &[&Paper]) -> Markup {
    let l = at.l;
    html! {
        @for paper in papers {
            div.paper {
                p { b { bdi { (paper.title) } } " " span.hint { (format(l, paper.format)) ". " (l.with("meeting-shared", &[("when", &moment(l, at.place, paper.shared_at, at.now))])) }
                    @if paper.late { " " span.due.late { (l.t("meeting-paper-late")) } } }
                @if !paper.link.is_empty() { div dir="ltr" { (prose_with_links(&paper.link, at.hosts)) } }
                @if !paper.words.is_empty() { details { summary { (l.t("meeting-read")) } (prose(&paper.words)) } }
            }
        }
    }
}

/// A sentence, bars, and the numbers beside them; among a few people only the order.
fn hands(l: Locale, raised: &Raised) -> Markup {
    html! {
        div.hands {
            p { b dir="auto" { (first(l, raised)) } }
            @match raised.people {
                Some(people) => { (bars(l, raised)) p.hint { (l.t("meeting-hands")) ". " (l.with("meeting-hands-people", &[("n", &people.to_string())])) } }
                None => {
                    @if !raised.is_nothing() { ol.chosen { @for level in raised.order() { li { @for (n, hand) in level.iter().enumerate() { @if n > 0 { " / " } bdi { (hand.title) } } } } } }
                    p.hint { (l.t("meeting-hands")) ". " (l.t("meeting-hands-few")) }
                }
            }
        }
    }
}

/// What hands came to, in one sentence.
fn first(l: Locale, raised: &Raised) -> String {
    let order = raised.order();
    let level = order.first().map(Vec::as_slice).unwrap_or_default();
    match (level, raised.people) {
        _ if raised.people.is_some() && raised.is_nothing() => l.t("meeting-hands-none"),
        ([only], Some(people)) => l.with("meeting-hands-first", &[("title", &only.title), ("n", &only.hands.to_string()), ("all", &people.to_string())]),
        ([only], None) => l.with("vote-first-few", &[("title", &only.title)]),
        (several, _) => {
            let titles: Vec<&str> = several.iter().map(|h| h.title.as_str()).collect();
            l.with("meeting-hands-level", &[("others", &titles.join(", "))])
        }
    }
}

fn bars(l: Locale, raised: &Raised) -> Markup {
    let most = raised.hands.iter().map(|h| h.hands).max().unwrap_or(1).max(1);
    html! {
        table.bars {
            caption { (l.t("meeting-hands-each")) }
            tbody { @for hand in raised.order().concat() {
                tr { th scope="row" { bdi { (hand.title) } } td { (hand.hands) }
                    td.tally aria-hidden="true" { svg viewBox="0 0 100 12" preserveAspectRatio="none" { rect.chosen[hand.hands == most] width=(hand.hands.max(0) * 100 / most) height="12" {} } } }
            } }
        }
    }
}

/// What was decided, beside what users wanted, and what the organisation answers.
fn decided(at: &At, d: &Decision) -> Markup {
    let (l, answers) = (at.l, at.whole.answers_of(&d.id));
    html! {
        div.decision id={ "d-" (d.id) } {
            h4 { (l.t("meeting-decided")) }
            (prose(&d.words))
            dl.facts {
                @if !d.wanted.is_empty() { div { dt { (l.t("meeting-wanted")) } dd { (prose(&d.wanted)) p { b { (way(l, d.way)) } } } } }
                @if !d.why.is_empty() { div { dt { (l.t("meeting-why")) } dd { (prose(&d.why)) } } }
                @if !d.minority.is_empty() { div { dt { (l.t("meeting-minority")) } dd { (prose(&d.minority)) } } }
                div { dt { (l.t("meeting-doer")) } dd dir="auto" { (d.doer) } }
                @if let Some(day) = d.first_day { div { dt { (l.t("meeting-first")) } dd { (at.day(day)) } } }
            }
            @if let Some(by) = d.answer_by {
                h4 { (l.t("vote-answer")) }
                @for answer in &answers {
                    div.answer { p { b { (l.t(&format!("vote-answer-{}", answer.kind))) } " " span.hint { (at.day(answer.on_day)) } } (prose(&answer.words)) p.hint dir="auto" { (answer.signed) } }
                }
                @for p in at.whole.promised.iter().filter(|p| p.decision_id == d.id) {
                    p.give { a href=(l.href(&format!("/p/{}/promise/{}", p.slug, p.number))) { (l.t("promise-title")) " " (p.number) } }
                }
                @if answers.is_empty() {
                    @if at.today() > by { p { span.due.late { (l.with("vote-answer-late", &[("date", &at.day(by))])) } } } @else { p { (l.with("vote-answer-by", &[("date", &at.day(by))])) } }
                }
            }
        }
    }
}

/// Who came, and what was offered to them. Fewer than five users are no number.
fn came(at: &At) -> Markup {
    let (l, m) = (at.l, at.meeting());
    let few = |n: i64| if n < super::FEW { l.t("board-few") } else { n.to_string() };
    let others = [
        ("meeting-came-staff", m.came_staff),
        ("meeting-came-managers", m.came_managers),
        ("meeting-came-trustees", m.came_trustees),
        ("meeting-came-outside", m.came_outside),
    ];
    let offered = [
        ("meeting-travel", m.had_travel),
        ("meeting-childcare", m.had_childcare),
        ("meeting-interpreter", m.had_interpreter),
        ("meeting-step-free", m.had_step_free),
    ];
    html! {
        @if m.came_on.is_some() {
            h2 { (l.t("meeting-came")) }
            dl.facts {
                @if let Some(n) = m.came_users { div { dt { (l.t("meeting-came-users")) } dd { (few(n)) } } }
                @for (id, n) in others { @if let Some(n) = n { div { dt { (l.t(id)) } dd { (n) } } } }
                div { dt { (l.t("meeting-offered")) } dd { @if offered.iter().any(|(_, had)| *had) { ul.list { @for (id, _) in offered.iter().filter(|(_, had)| *had) { li { (l.t(id)) } } } } @else { (l.t("meeting-offered-none")) } } }
            }
            @if m.has_too_few() { p.state.waits { (l.t("meeting-too-few")) } }
        }
    }
}

/// Whether the group says that this is what happened.
fn agreed(at: &At) -> Markup {
    let (l, m) = (at.l, at.meeting());
    html! {
        @match (m.agreed_on, m.agree_by) {
            (Some(day), _) => p.state { (l.with("meeting-agreed", &[("date", &at.day(day))])) },
            (None, Some(by)) if at.today() > by => p.state.late { (l.with("meeting-agree-late", &[("date", &at.day(by))])) },
            (None, Some(by)) => p.state.waits { (l.with("meeting-not-agreed", &[("date", &at.day(by))])) },
            _ => {}
        }
    }
}
