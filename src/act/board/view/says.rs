//! What is said of a card, in words alone: pages, screens and feeds say the same.

use crate::{
    act::{
        board::{Card, Promised, What},
        promise::{Heard, ProofKind, Reason, State, Step, Tally, Turn},
    },
    clock::Day,
    ground::web::{is_few, words::Locale},
    hear::concern::Verdict,
};

/// A day; with its year where that is another than this one.
pub fn day(l: Locale, day: Day, today: Day) -> String {
    let year = day.date().year();
    if year == today.date().year() { l.day(day) } else { format!("{} {year}", l.day(day)) }
}

fn by(l: Locale, id: &str, until: Option<Day>, today: Day) -> String {
    l.with(id, &[("date", &until.map(|d| day(l, d, today)).unwrap_or_default())])
}

/// Where it stands, as the head of its card says it, and the drawing beside it.
pub fn state(l: Locale, card: &Card, today: Day) -> (&'static str, String) {
    let p = match &card.what {
        What::Promised(p) => p,
        What::Heard(h) => {
            return match (h.verdict, &h.did) {
                (Some(Verdict::Yes), _) => ("circle-check", l.t("board-yes")),
                (Some(Verdict::Partly), _) => ("message-square-reply", l.t("board-partly")),
                (Some(Verdict::No), _) => ("message-square-reply", l.t("board-no")),
                (None, Some(_)) => ("message-square-reply", l.t("board-answered")),
                (None, None) => ("message-circle", l.t("board-heard")),
            };
        }
    };
    let due = p.standing.due;
    match p.standing.state {
        State::Will => ("calendar-clock", by(l, "board-we-will", due, today)),
        State::Finding => ("search", by(l, "board-finding", due, today)),
        State::Intention => ("lightbulb", l.t("board-intend")),
        State::Cannot => ("ban", l.t("board-cannot")),
        State::NotNow => ("circle-pause", by(l, "board-not-now", due, today)),
        State::Passed => ("corner-up-right", l.with("board-passed", &[("who", to(p.says()))])),
        State::Claimed => ("check", l.t("board-claimed")),
        State::Agreed => ("circle-check", l.t("board-agree")),
        State::Disputed => ("circle-x", if due.is_some() { by(l, "board-disagree-by", due, today) } else { l.t("board-disagree") }),
        State::Silent => ("circle-help", l.t("board-silent")),
        State::Stopped => ("circle-stop", l.t("board-stopped")),
        State::Unwanted => ("circle-minus", l.t("board-unwanted")),
    }
}

/// Whom it was passed to.
fn to(step: Option<&Step>) -> &str {
    step.and_then(|s| s.decided_by.as_deref()).unwrap_or_default()
}

/// What was said at one step.
pub fn step(l: Locale, step: &Step, today: Day) -> String {
    match step.turn {
        Turn::Will => by(l, "board-we-will", step.until_day, today),
        Turn::Finding => by(l, "board-finding", step.until_day, today),
        Turn::Intention => l.t("board-intend"),
        Turn::Cannot => l.t("board-cannot"),
        Turn::NotNow => by(l, "board-not-now", step.until_day, today),
        Turn::Passed => l.with("board-passed", &[("who", to(Some(step)))]),
        Turn::Moved => by(l, "board-moved-to", step.until_day, today),
        Turn::Claimed => l.t("board-claimed"),
        Turn::Stopped => l.t("board-stopped"),
    }
}

/// Who said it, by what they do.
pub fn role(l: Locale, role: &str) -> String {
    match role {
        "manager" => l.t("board-by-manager"),
        "trustee" => l.t("board-by-trustee"),
        "outside" => l.t("board-by-outside"),
        _ => l.t("board-by-team"),
    }
}

pub fn reason(l: Locale, reason: Reason) -> String {
    match reason {
        Reason::Law => l.t("board-why-law"),
        Reason::Safety => l.t("board-why-safety"),
        Reason::NoMoney => l.t("board-why-no-money"),
        Reason::TiedMoney => l.t("board-why-tied-money"),
        Reason::OtherBody => l.t("board-why-other-body"),
        Reason::HarmsOthers => l.t("board-why-harms"),
        Reason::Disagree => l.t("board-why-disagree"),
    }
}

/// What one can check it by.
pub fn proof(l: Locale, kind: ProofKind) -> String {
    match kind {
        ProofKind::Look => l.t("board-proof-look"),
        ProofKind::Paid => l.t("board-proof-paid"),
        ProofKind::Minutes => l.t("board-proof-minutes"),
        ProofKind::Rule => l.t("board-proof-rule"),
        ProofKind::Other => l.t("board-proof-other"),
    }
}

/// A number of people.
pub fn number(l: Locale, n: i64) -> String {
    match n {
        0 => l.t("board-no-one"),
        n if is_few(n) => l.t("board-few"),
        n => n.to_string(),
    }
}

/// How many told the team this.
pub fn people(l: Locale, p: &Promised) -> String {
    match p.people {
        0 => l.t("board-ours"),
        n if is_few(n) => l.t("board-people-few"),
        n => l.count("board-people", n),
    }
}

/// What those who asked said of a claim.
pub fn tally(l: Locale, t: Tally) -> String {
    let n = |n| number(l, n);
    l.with("board-tally", &[("yes", &n(t.yes)), ("partly", &n(t.partly)), ("no", &n(t.no))])
}

/// What staff heard when they asked.
pub fn heard(l: Locale, h: &Heard) -> String {
    let n = |n| number(l, n);
    l.with("board-asked", &[("place", &h.at_what), ("yes", &n(h.yes)), ("partly", &n(h.partly)), ("no", &n(h.no))])
}
