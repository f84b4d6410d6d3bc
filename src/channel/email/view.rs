use crate::{
    clock::Day,
    ground::{
        outbox::{Failure, Kind, Notice},
        web::parts::{hidden, short},
    },
};
use maud::{Markup, html};

/// One mail that was given up.
pub struct Row<'a> {
    pub notice: &'a Notice,
    pub place: String,
    pub name: &'a str,
    pub since: Day,
}

/// What moves.
pub struct Moving {
    pub off: bool,
    /// In the last seven days.
    pub sent: i64,
    pub waiting: i64,
}

/// What could not be sent, or that all was.
pub fn mail(form: &str, rows: &[Row], moving: &Moving) -> Markup {
    html! {
        h1 { "Mail" }
        p { "Staff get mail when somebody waits for an answer. It says where, never what was written." }
        @if moving.off {
            p #off { b { "Mail is off." } " Nobody is reminded, and nobody above the team is told when an answer is late. Whoever runs the computer can turn it on with the setting “mail”." }
        } @else {
            p #moving { (moved(moving)) }
        }
        @if rows.is_empty() {
            @if !moving.off { p.hint { "No mail was given up." } }
        } @else {
            h2 { "Could not be sent" }
            p.hint { "We stop trying when a mailbox says no for good, or after two days." }
            div.scroll role="region" aria-label="Could not be sent" tabindex="0" {
                table {
                    caption { (rows.len()) @if rows.len() == 1 { " mail" } @else { " mails" } }
                    thead { tr { th scope="col" { "For" } th scope="col" { "What" } th scope="col" { span.vh { "Try again" } } } }
                    tbody { @for row in rows { tr {
                        th scope="row" { (row.name) br; small { (row.place) } }
                        td { (about(row.notice.kind)) ", given up on " (short(row.since)) "." br; small { (row.notice.failure.map_or("Nobody knows why", reason)) "." } }
                        td.n { button.link form={ "again-" (row.notice.id) } { "Try again" span.vh { " for " (row.name) } } }
                    } } }
                }
            }
            // The forms of these buttons stand outside of the table, or their edges would pull its rows apart.
            @for row in rows {
                form id={ "again-" (row.notice.id) } method="post" action={ "/desk/mail/" (row.notice.id) "/tries" } hidden { (hidden("form", form)) }
            }
        }
    }
}

fn moved(moving: &Moving) -> String {
    let sent = match moving.sent {
        0 => "No mail went out in the last 7 days".to_string(),
        1 => "1 mail went out in the last 7 days".to_string(),
        n => format!("{n} mails went out in the last 7 days"),
    };
    match moving.waiting {
        0 => format!("{sent}. None waits to be sent."),
        1 => format!("{sent}. 1 waits to be sent."),
        n => format!("{sent}. {n} wait to be sent."),
    }
}

fn about(kind: Kind) -> &'static str {
    match kind {
        Kind::DueTomorrow => "An answer is due",
        Kind::Late => "An answer is late",
        Kind::Escalated => "Still no answer",
        Kind::Safety => "Someone does not feel safe",
        Kind::SafetyUntaken => "Nobody has taken it yet",
        Kind::SafetyUndecided => "A decision is due",
        Kind::PromiseDue => "A promise is due",
        Kind::PromiseLate | Kind::PromiseRaised => "A promise is late",
        Kind::PromiseDisputed => "A promise is disputed",
        Kind::DecisionDue => "A decision of users is to be answered",
        Kind::DecisionLate | Kind::DecisionRaised => "The answer to a decision of users is late",
        Kind::ToLook => "Something waits for the board",
        Kind::Digest => "The week",
        Kind::ScreenSilent => "A screen is silent",
        Kind::BoardChanged => "A board changed",
    }
}

fn reason(failure: Failure) -> &'static str {
    match failure {
        Failure::Unreachable => "The mail server did not answer",
        Failure::Certificate => "A safe connection to the mail server was not possible",
        Failure::SignIn => "The mail server did not accept our password",
        Failure::NotNow => "The mail server said “not now” for two days",
        Failure::Refused => "The mail server will not take mail for this address. Check it with them",
        Failure::Address => "Their e-mail is not an address. Check it with them",
        Failure::Gone => "The mail server says that this mailbox is gone. Check it with them",
    }
}
