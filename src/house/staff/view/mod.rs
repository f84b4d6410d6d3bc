//! The pages of the door and of one's own account. English, like all of the desk.

mod away;
mod field;

pub use away::{Away, away, away_fields, away_until};
pub use field::{Line, Problems, choice};

use super::{Role, Seat, Stay};
use crate::{
    clock::{Day, Time},
    ground::web::{parts, words::Locale},
};
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// The sign-in form.
pub fn sign_in(email: &str, to: &str, second_key: bool, problems: &Problems) -> Markup {
    let address = Line::new("email", "E-mail").kind("email").complete("username").value(email);
    let password = Line::new("password", "Password").kind("password").complete("current-password");
    let code = Line::new("code", "Six numbers from your app").hint("They change every 30 seconds").code();
    html! {
        (parts::problems(Locale::English, problems))
        h1 { "Sign in" }
        p.hint { "For people who work here" }
        form.narrow #sign-in method="post" action="/desk/sign-in" {
            @if !to.is_empty() { (parts::hidden("to", to)) }
            (address.show(problems))
            (password.show(problems))
            @if second_key { (code.show(problems)) }
            button { "Sign in" }
        }
        p.end { a href="/" { "I want to tell you something" } }
        p.hint { "No password any more, or no phone? Ask whoever looks after the settings for a new link." }
    }
}

/// What was sent after the session had ended comes back.
pub fn signed_out(words: &str, sign_in: &str) -> Markup {
    html! {
        div #signed-out {
            h1 { "You are not signed in any more" }
            p { "Nothing was sent. A session ends after half an hour of quiet, and after a working day." }
            (words_back(words))
            p.acts { a.btn href=(sign_in) { "Sign in" } }
        }
    }
}

/// What was sent from a page of an older session comes back.
pub fn older_page(words: &str) -> Markup {
    html! {
        div #older-page {
            h1 { "Nothing was sent" }
            p { "You have signed in again since this page was opened. Copy your words, open the page once more and send them there." }
            (words_back(words))
            p.acts { a.btn href="/desk" { "To the inbox" } }
        }
    }
}

fn words_back(words: &str) -> Markup {
    html! {
        @if !words.is_empty() {
            div.field {
                label for="words" { "What you wrote" }
                p.hint #words-hint { "Copy it before you go on" }
                textarea #words aria-describedby="words-hint" readonly dir="auto" { (words) }
            }
        }
    }
}

/// What one's own page shows.
pub struct Me<'a> {
    pub seat: &'a Seat,
    /// What they may do, and where.
    pub may: &'a [(String, String)],
    pub stays: &'a [Stay],
    pub zone: &'a TimeZone,
    pub second_key: bool,
    pub changed: bool,
    /// What stands or is to come, and who covers.
    pub away: Option<String>,
    /// They answer, so that somebody has to cover while they are away.
    pub answers: bool,
    pub leaving_on: Option<Day>,
    pub problems: &'a Problems,
}

/// One's own account.
pub fn me(me: &Me) -> Markup {
    let seat = me.seat;
    let form = || parts::hidden("form", &seat.form_secret);
    let old = Line::new("old", "Password now").kind("password").complete("current-password");
    let new = Line::new("new", "New password").kind("password").complete("new-password").hint("At least 12 letters. Three words are good");
    html! {
        (parts::problems(Locale::English, me.problems))
        h1 { (seat.name) }
        @if me.changed { p.panel role="status" { "Your password is changed. You are signed out everywhere else." } }
        dl.facts.narrow {
            div { dt { "People see" } dd { (seat.signed()) } }
            div { dt { "E-mail" } dd { (seat.email) } }
            div { dt { "You may" } dd { @for (n, (what, place)) in me.may.iter().enumerate() { @if n > 0 { br; } (what) " at " (place) } } }
            @if me.answers { div { dt { "Away" } dd { (me.away.as_deref().unwrap_or("No")) br; a href="/desk/away" { @if me.away.is_some() { "Change it" } @else { "I will be away" } } } } }
            @if let Some(day) = me.leaving_on { div { dt { "You leave on" } dd { (parts::short(day)) @if me.answers { br; a href="/desk/handover" { "Hand over what you hold" } } } } }
            @if me.second_key { div { dt { "Second key" } dd { "An app on your phone. Lost it? Ask whoever looks after the settings for a new link" } } }
        }
        p { a.tool href="/desk/keys" { "Keys that save time" } }
        @if seat.has(&[Role::Manager, Role::Admin]) { p { a.tool href="/desk/programs" { "Programs that read and write here" } } }
        h2 { "Where you are signed in" }
        dl.facts.narrow #stays {
            @for stay in me.stays {
                div {
                    dt { @if stay.id == seat.session_id { "Here" } @else { "Somewhere else" } }
                    dd { "since " (clock(stay.begun_at, me.zone)) ", until " (clock(stay.ends_at(), me.zone)) " at the latest" }
                }
            }
        }
        @if me.stays.len() > 1 {
            form method="post" action="/desk/me/sessions" { (form()) button.quiet { "Sign out everywhere else" } }
        }
        h2 { "Change your password" }
        form.narrow #password method="post" action="/desk/me/password" {
            (form())
            input type="text" name="username" value=(seat.email) autocomplete="username" hidden;
            (old.show(me.problems))
            (new.show(me.problems))
            button { "Change password" }
        }
    }
}

/// "8:05"
fn clock(time: Time, zone: &TimeZone) -> String {
    let local = time.local(zone);
    format!("{}:{:02}", local.hour(), local.minute())
}
