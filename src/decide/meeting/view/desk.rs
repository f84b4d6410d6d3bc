//! Meetings at the desk.

use super::{At, Making, agreed, came, facts, form::for_whom, item, moment, record, shared};
use crate::{
    clock::Time,
    decide::{
        meeting::{Influence, Item, Meeting, Origin, Phase, Side},
        round::Label,
    },
    ground::web::{
        assets::ASSETS,
        controls,
        parts::{self, hidden, problem_of},
        words::Locale,
    },
    house::place::Place,
};
use maud::{Markup, html};
use std::sync::Arc;

/// A meeting as this person may look at it.
pub struct Standing<'a> {
    pub at: At<'a>,
    /// For which side this person acts, if for any.
    pub side: Option<Side>,
    /// They answer for the organisation.
    pub answers: bool,
}

impl Standing<'_> {
    pub fn path(&self, rest: &str) -> String {
        format!("/desk/meetings/{}{rest}", self.at.whole.meeting.id)
    }

    pub fn phase(&self) -> Phase {
        self.at.whole.meeting.phase(self.at.now)
    }
}

/// A meeting in the list.
pub struct Row {
    pub meeting: Meeting,
    pub place: Arc<Place>,
    /// Decisions that nobody answered in time.
    pub late: i64,
}

/// All meetings this person may look at, and what they come to.
pub fn list(rows: &[Row], influence: Influence, may_call: bool, now: Time) -> Markup {
    html! {
        h1 { "Meetings" }
        p.hint { "Everyone reads what is talked about, the papers, what was decided and what came of it." }
        @if may_call { p.acts { a.btn href="/desk/meetings/new" { "Call a meeting" } } }
        @if influence.joint > 0 || influence.decided > 0 {
            dl.facts #influence {
                @if influence.joint > 0 { div { dt { "Led by a user" } dd { (of(influence.led, influence.joint, "joint meetings")) } } }
                @if influence.decided > 0 { div { dt { "Followed users' view" } dd { (of(influence.followed, influence.decided, "decisions on what users brought")) } } }
            }
        }
        @if rows.is_empty() { p { "There is no meeting yet." } } @else {
            ul.list.kept { @for row in rows { li {
                div {
                    a href={ "/desk/meetings/" (row.meeting.id) } { b { (moment(Locale::English, &row.place, row.meeting.starts_at, now)) } }
                    p.hint { (row.place.name) ". " (for_whom(row.meeting.kind)) ". " (stands(&row.meeting, &row.place, now)) }
                }
                @if row.late > 0 { span.due.late { @if row.late == 1 { "1 answer is late" } @else { (row.late) " answers are late" } } }
            } } }
        }
    }
}

/// "5 of 7 decisions", and how much that is where it is enough to say so.
fn of(part: i64, all: i64, what: &str) -> String {
    if all < 10 { format!("{part} of {all} {what}") } else { format!("{part} of {all} {what}, {} %", part * 100 / all) }
}

fn stands(meeting: &Meeting, place: &Place, now: Time) -> &'static str {
    let today = place.today(now);
    match meeting.phase(now) {
        Phase::Coming => "To come",
        Phase::Off => "Called off",
        Phase::Agreed => "The group agreed to the record",
        Phase::Held if meeting.recorded_on.is_none() => "Its record is not written yet",
        Phase::Held if meeting.agree_by.is_some_and(|by| today > by) => "Not yet agreed by the group, late",
        Phase::Held => "Not yet agreed by the group",
    }
}

/// One meeting, with what can be done about it now.
pub fn one(s: &Standing, m: &Making) -> Markup {
    let (at, phase) = (&s.at, s.phase());
    html! {
        link rel="stylesheet" href=(ASSETS.vote.href);
        link rel="stylesheet" href=(ASSETS.meeting.href);
        (parts::crumb("/desk/meetings", "Meetings", None))
        (parts::problems(Locale::English, m.problems))
        h1 { "Meeting" }
        p.meta.going-to { span.tag { (stands(&at.whole.meeting, at.place, at.now)) } a href=(at.whole.meeting.home()) { "What everyone reads" } @if phase != Phase::Off { a href=(s.path("/wall")) { "For the wall of the room" } } }
        (facts(at))
        h2 { "Agenda" }
        (shared(at))
        @if at.whole.items.is_empty() { p { "Nothing is on it yet." } }
        @for one in &at.whole.items { (item(at, one, &changes(s, m, one))) }
        @if let Some(side) = s.side {
            @if phase == Phase::Coming { (adding(s, m, side)) (record::papers(s, m)) (looking(s, m)) (calling_off(s, m)) }
            @if phase == Phase::Held { (record::decisions(s, m)) (record::hands(s, m)) }
        }
        (came(at))
        @if s.side.is_some() && phase == Phase::Held { (record::attendance(s, m)) }
        (agreed(at))
        @if s.side == Some(Side::Users) && phase == Phase::Held && at.whole.meeting.recorded_on.is_some() { (record::countersignature(s, m)) }
        @if s.answers { (record::answers(s, m)) }
    }
}

/// What can be done with one thing on the agenda.
fn changes(s: &Standing, m: &Making, item: &Item) -> Markup {
    let Some(side) = s.side else { return html! {} };
    let (phase, path) = (s.phase(), s.path(&format!("/items/{}", item.id)));
    let own = matches!((side, item.origin), (Side::Users, Origin::Group) | (Side::Management, Origin::Management));
    let times = phase == Phase::Coming && item.put_off_on.is_none() && (side == Side::Users || own);
    let waits = side == Side::Users && matches!(phase, Phase::Coming | Phase::Held) && s.at.whole.can_wait(item);
    // The form says which item it is of, so that its problem stands there and at no other.
    let mine = m.typed.get("item") == item.id.0;
    let id = format!("time-{}", item.n);
    html! {
        @if times || waits || (own && phase == Phase::Coming) {
            div.changes {
                @if times {
                    form.timed method="post" action={ (path) "/minutes" } {
                        (hidden("form", m.secret))
                        (hidden("item", &item.id.0))
                        @if mine { div #time { (problem_of("time", m.problems)) } }
                        label for=(id) { "Minutes" }
                        input.code id=(id) name="time" value=(if mine { m.typed.get("time").to_string() } else { item.minutes.to_string() }) inputmode="numeric" autocomplete="off";
                        button.quiet { "Set" }
                    }
                }
                @if waits { form method="post" action={ (path) "/deferral" } { (hidden("form", m.secret)) button.quiet { "Put it off: the paper came late" } } }
                @if own && phase == Phase::Coming { form method="post" action={ (path) "/end" } { (hidden("form", m.secret)) button.link.danger { "Take it out" } } }
            }
        }
    }
}

/// What the result of talking about something is, for those who choose it.
fn does(label: Label) -> &'static str {
    match label {
        Label::Tell => "Tell: it is said, and heard",
        Label::Ask => "Ask: it is heard before somebody decides",
        Label::WorkOn => "Work on it together",
        Label::DecideTogether => "Decide together",
        Label::YouDecide => "Users decide",
    }
}

fn adding(s: &Standing, m: &Making, side: Side) -> Markup {
    let share = s.at.whole.share();
    let purposes: Vec<(&str, &str)> = Label::ALL.iter().map(|l| (l.key(), does(*l))).collect();
    html! {
        details open[m.fails(&["title", "minutes", "purpose", "decides"])] {
            summary { "Add to the agenda" }
            form.narrow #adding method="post" action=(s.path("/items")) {
                (hidden("form", m.secret))
                p { @match side {
                    Side::Users => { "It stands after what is late, wanted and voted for, and before what managers bring. " (left(share.left(side))) }
                    Side::Management => { "It stands at the end, after what users brought. " (left(share.left(side))) }
                } }
                (controls::line(m, "title", "What it is about", ""))
                (controls::number(m, "minutes", "Minutes", ""))
                (controls::picks(m, "purpose", "What it is for", &purposes, "decide-together"))
                (controls::line(m, "decides", "Who can decide", "By what they do, such as: the trustees. May stay empty"))
                button { "Add it" }
            }
        }
    }
}

fn left(minutes: i64) -> String {
    if minutes == 1 { "1 minute is left.".into() } else { format!("{minutes} minutes are left.") }
}

fn looking(s: &Standing, m: &Making) -> Markup {
    html! {
        form method="post" action=(s.path("/agenda")) {
            (hidden("form", m.secret))
            button.quiet { "Look again for what is late or wanted" }
            p.hint { "It adds what is missing and takes nothing away." }
        }
    }
}

fn calling_off(s: &Standing, m: &Making) -> Markup {
    html! { form method="post" action=(s.path("/end")) { (hidden("form", m.secret)) button.link.danger { "Call this meeting off" } } }
}
