use super::{Counts, Mode, Screen};
use crate::{
    channel::front::Readers,
    clock::{Day, Time},
    error::Result,
    ground::web::{
        assets::ASSETS,
        is_few,
        page::Alone,
        parts::{self, hidden, icon, short},
        qr,
        words::Locale,
    },
    hear::{concern::Kind, deadline},
    house::{
        place::Place,
        staff::{Line, Problems, choice},
    },
};
use maud::{Markup, html};
use std::sync::Arc;

/// The languages a screen offers at once; the others stand behind "More languages".
const FIRST: usize = 4;

/// The picture that invites. The whole of it is one link; languages stand below.
pub fn attract(l: Locale, place: &Place, languages: &[Locale], newest: Option<&(String, String)>, ends: bool) -> Markup {
    let title = l.t("kiosk-start");
    Alone { locale: l, title: &title, class: "attract", style: &ASSETS.board.href, next: None }.page(html! {
        a.start href=(l.href("/")) {
            span.place dir="auto" { (place.name) }
            h1 { (title) }
            @if ends { p.bye { b { (l.t("kiosk-bye")) } " " (l.t("kiosk-bye-next")) } }
            @if let Some((said, did)) = newest.filter(|_| !ends) {
                span.newest { small { (l.t("board-said")) } q dir="auto" { (said) } small { (l.t("board-answer")) } span dir="auto" { (did) } }
            }
            span.btn { (icon("message-circle")) (l.t("kiosk-touch")) }
        }
        nav.tongues aria-label=(l.t("languages")) { (tongues(l, place, languages)) }
    })
}

/// The first few, each in its own words; the others behind a link.
fn tongues(l: Locale, place: &Place, languages: &[Locale]) -> Markup {
    html! {
        ul { @for other in languages.iter().take(FIRST) { li {
            a.tongue lang=(other.tag()) hreflang=(other.tag()) dir=(other.dir()) href=(other.href("/")) aria-current=[(*other == l).then_some("true")] { (other.own_name()) }
        } }
        @if languages.len() > FIRST { li { a.tongue href=(l.href(&format!("/languages?to={}", place.home()))) { (icon("languages")) (l.t("languages-all")) } } } }
    }
}

pub fn home(l: Locale, place: &Place, readers: &Readers, languages: &[Locale], votes: &Markup, wants: bool, now: Time, seen: &str) -> Markup {
    let by = deadline::due(place, place.today(now), place.promise_days);
    let here = |path: &str| l.href(&format!("{}{path}", place.home()));
    html! {
        nav.tongues aria-label=(l.t("languages")) { (tongues(l, place, languages)) }
        h1 { (l.t("home-title")) }
        p.lead { (l.t("home-lead")) }
        (parts::aloud(l, "home-title"))
        ul.list.doors {
            li { a.door.first href=(here("/tell")) { (icon("message-circle")) " " span { (l.t("home-tell")) } } }
            (votes)
            li { a.door href=(l.href("/back")) { (icon("message-square-reply")) " " span { (l.t("home-return")) " " small { (l.t("home-return-how")) } } } }
            li { a.door href=(here("/board")) { (icon("list-checks")) " " span { (l.t("home-board")) " " small { (l.t("board-title")) } } } }
            @if wants { li { a.door href=(here("/wants")) { (icon("users")) " " span { (l.t("home-wants")) " " small { (l.t("home-wants-how")) } } } } }
        }
        dl.facts {
            div { dt { (l.t("who-reads")) } dd { (l.with("who-reads-names", &[("names", &readers.team(l))])) } }
            div { dt { (l.t("when-answer")) } dd { (l.with("by-date", &[("date", &l.day(by))])) } }
            div { dt { (l.t("when-seen")) } dd { (seen) } }
        }
    }
}

/// All of it on one page, for when there is no network. It is sent by a script or not at all.
pub fn later(l: Locale, place: &Place, readers: &Readers) -> Markup {
    html! {
        div.panel.offline { p { (l.t("kiosk-offline")) } }
        div #no-answers hidden { h1 { (l.t("kiosk-no-answers")) } p { a.btn href=(l.href("/")) { (l.t("home-tell")) } } }
        form #later data-later data-place=(place.slug) autocomplete="off" {
            fieldset #kind {
                legend { h1 { (l.t("kind-q")) } }
                p.hint { (l.t("kind-hint")) }
                div.picks { @for kind in Kind::ALL { label.pick { input type="radio" name="kind" value=(kind.key()) required; (icon(kind.icon())) (l.t(&format!("kind-{}", kind.key()))) } } }
            }
            @if let Some(outside) = &readers.outside {
                div.picks.field { label.pick { input type="checkbox" name="about_staff" value="yes"; " " span { (l.t("staff-tick")) " " small { (l.with("staff-yes-who", &[("outside", outside), ("team", &readers.team(l))])) } } } }
            }
            div.field { label for="words" { (l.t("words-q")) } p.hint #words-hint { (l.t("words-hint")) } textarea #words name="words" required rows="5" autocomplete="off" spellcheck="false" aria-describedby="words-hint" maxlength="4000" {} }
            div.field { label for="better" { (l.t("words-better")) " " (l.t("optional")) } textarea.short #better name="better" rows="2" autocomplete="off" spellcheck="false" maxlength="4000" {} }
            fieldset {
                legend { (l.t("see-q")) }
                div.picks {
                    label.pick { input type="radio" name="see" value="team" checked; " " (l.t("see-team")) }
                    label.pick { input type="radio" name="see" value="board"; " " span { (l.t("see-board")) " " small { (l.t("see-board-how")) } } }
                }
            }
            button { (l.t("check-send")) }
        }
    }
}

/// The number by which a screen is paired.
pub fn pairing(l: Locale, code: Option<&str>, address: &str) -> Result<Markup> {
    let title = "Pair this screen";
    let code_at = code.map(|code| format!("{address}?code={code}"));
    let drawn = code_at.as_deref().map(|at| qr::qr(at, "Code for a phone that is signed in at the desk")).transpose()?;
    let next = code.map(|_| "4;url=/kiosk/pair");
    Ok(Alone { locale: Locale::English, title, class: "pairing", style: &ASSETS.board.href, next }.page(html! {
        h1 { (title) }
        p lang=(l.tag()) dir=(l.dir()) { (l.t("kiosk-not-set-up")) }
        @match (code, drawn) {
            (Some(code), Some(drawn)) => {
                p { "Whoever looks after this place: sign in at the desk, open Screens and type this number. It is good for five minutes." }
                p.number dir="ltr" aria-label={ "The number is " (code) } { (code.get(..3).unwrap_or(code)) " " (code.get(3..).unwrap_or("")) }
                p { (address) }
                (drawn)
                p.hint { "This page looks by itself whether it was typed." }
            }
            _ => {
                p { "Press the button on this screen. It shows a number that you type at the desk, under Screens." }
                form method="post" action="/kiosk/pair" { button { "Show the number" } }
            }
        }
    }))
}

fn for_what(mode: Mode) -> &'static str {
    match mode {
        Mode::Tell => "People tell, come back and read the board",
        Mode::Board => "It shows the board, one card after the other",
    }
}

pub struct Row<'a> {
    pub screen: &'a Screen,
    pub place: &'a str,
    pub counts: Vec<&'a Counts>,
}

pub struct Form<'a> {
    pub secret: &'a str,
    pub places: &'a [Arc<Place>],
    pub code: &'a str,
    pub name: &'a str,
    pub place: &'a str,
    pub mode: &'a str,
    pub prints: bool,
    pub problems: &'a Problems,
}

/// The screens there are, and a form for one more.
pub fn list(rows: &[Row], form: &Form, public_url: &str, now: Time) -> Markup {
    let at = format!("{}/kiosk", public_url.trim_end_matches('/'));
    html! {
        (parts::problems(Locale::English, form.problems))
        h1 { "Screens" }
        p.hint { "A tablet or a computer on the wall that guests share. How one is put up, step by step: " a href="/desk/kiosks/guide" { "put up a screen" } "." }
        @if rows.is_empty() { p { "There is no screen yet." } } @else { ul.list.kept { @for row in rows { (one(row, form.secret, now)) } } }
        form.narrow #pair method="post" action="/desk/kiosks" {
            h2 { "Pair one more" }
            p { "On the screen open " b { (at) } " and press the button there. It shows six digits." }
            (hidden("form", form.secret))
            (Line::new("code", "The six digits").hint("They are good for five minutes").value(form.code).show(form.problems))
            (Line::new("name", "Where it is").hint("Such as: By the door").value(form.name).show(form.problems))
            @if form.places.len() > 1 { (choice("place", "For", "", &form.places.iter().map(|p| (p.id.0.as_str(), p.name.clone())).collect::<Vec<_>>(), form.place, form.problems)) }
            @else if let Some(only) = form.places.first() { (hidden("place", &only.id.0)) }
            (choice("mode", "What it is for", "", &Mode::ALL.map(|m| (m.key(), for_what(m).to_string())), form.mode, form.problems))
            div.picks.field { label.pick { input type="checkbox" name="prints" value="yes" checked[form.prints]; " " span { "It has a printer for slips of paper" } } }
            button { "Pair it" }
        }
    }
}

fn one(row: &Row, secret: &str, now: Time) -> Markup {
    let screen = row.screen;
    let works = match screen.quiet_for(now) {
        None => "never seen".to_string(),
        Some(minutes) if minutes < 10 => "working".to_string(),
        Some(minutes) if minutes < 120 => format!("not seen for {minutes} minutes"),
        Some(minutes) => format!("not seen for {} hours", minutes / 60),
    };
    let waiting = match screen.waiting {
        0 => "nothing waits in it".to_string(),
        n if is_few(n) => "fewer than 5 messages wait in it for a network".to_string(),
        n => format!("{n} messages wait in it for a network"),
    };
    html! {
        li {
            div {
                b { (screen.name) }
                p { @if screen.is_silent(now) { span.tag.late { (works) } } @else { (works) } ", " (waiting) "." }
                p.hint { (row.place) ". " (for_what(screen.mode)) ". Paired " (short(screen.made_on)) "." }
                @if !row.counts.is_empty() {
                    details { summary { "Days that are over" } table { thead { tr { th { "Day" } th.n { "Sent" } th.n { "Held up, as five came just before" } th.n { "Could not be read" } } }
                        tbody { @for day in &row.counts { tr { td { (short(day.day)) } td.n { (number(day.sent)) } td.n { (number(day.quick)) } td.n { (number(day.lost)) } } } } } }
                }
            }
            div.ways {
                form method="post" action={ "/desk/kiosks/" (screen.id) "/wiping" } { (hidden("form", secret)) button.link { "Wipe it clean" span.vh { ", " (screen.name) } } }
                form method="post" action={ "/desk/kiosks/" (screen.id) "/end" } { (hidden("form", secret)) button.link.danger { "End it" span.vh { ", " (screen.name) } } }
            }
        }
    }
}

/// Fewer than five are not told as a number: in a small house one would know who they are.
fn number(n: i64) -> String {
    if is_few(n) { "fewer than 5".into() } else { n.to_string() }
}

/// How a screen is put up.
pub fn guide(public_url: &str, today: Day) -> Markup {
    let at = format!("{}/kiosk", public_url.trim_end_matches('/'));
    html! {
        (parts::crumb("/desk/kiosks", "Screens", None))
        h1 { "Put up a screen" }
        p { "You need about half an hour, a tablet or a small computer, and somebody to try it with. It stands beside a person, never instead of one: keep paper cards next to it." }
        h2 { "Where" }
        ul {
            li { "Between 70 and 120 cm high, so that somebody sitting can use it, with room for a wheelchair." }
            li { "Not under a camera, and not where staff look at it. Cover the tablet's own camera with a sticker that says so." }
            li { "Where the network reaches and a socket is near. Fasten it with screws or a cable lock." }
        }
        h2 { "An Android tablet" }
        ol {
            li { "Ten inches or more, Android 12 or later. Remove every account from it; use it for nothing else." }
            li { "Settings, Display: never switch off while charging, and the lowest brightness at night. Settings, Sound: everything off." }
            li { "Settings, Languages and input, Keyboard: switch off learning, suggestions, voice, pictures and clipboard; delete learnt words; add the keyboards of your languages." }
            li { "Open Chrome and type " b { (at) } ". In its settings switch off passwords, addresses, cards, translation and suggestions." }
            li { "Settings, Security, App pinning: switch it on with the lock. Pin Chrome. Better: a kiosk browser in lock-task mode." }
            li { "Do not use a private window where the network is bad: messages that wait for it would go when the tablet goes off. They are sealed, so that nobody who takes the tablet can read them." }
        }
        h2 { "A computer with Debian" }
        ol {
            li { "Copy the folder config/deploy/kiosk of this program to the computer and read the beginning of setup.sh." }
            li { "As root run: " code { "ADDRESS=" (at) " sh setup.sh" } ". It installs Chromium and a plain window manager, makes a user who can do nothing else, and starts the screen with the computer." }
            li { "Where people touch the screen: " code { "TOUCH=yes ADDRESS=" (at) " sh setup.sh" } ". It adds Onboard, a keyboard on the screen that comes up when somebody touches a box to write in, and learns no words. It covers the lower third of the page." }
            li { "We tried that keyboard on a screen of 1280 by 800, in English, with a pointer. We did not try it with a finger, in other scripts or on a screen that stands upright: there, take a tablet or a keyboard of the hardware." }
            li { "What people can do there is in policy.json. We tried it with Chromium 156: it opens no other address, no settings and no files, saves no download, and neither translates nor remembers." }
        }
        h2 { "Pair it" }
        ol {
            li { "On the screen press the button. It shows six digits." }
            li { "Here, under Screens, type them within five minutes, and say where it is." }
            li { "If it has a printer for slips, tick that: 80 by 120 mm, set as the only printer." }
        }
        h2 { "Try it" }
        ol {
            li { "Tell something, and write down the six words." }
            li { "Wait for a minute without touching it: it asks whether you are there, and then forgets." }
            li { "Pull out the network, tell something, and put it back: it comes by itself." }
            li { "Press Finish, then go back: nothing of yours is to be seen." }
        }
        p.hint { "Checked " (short(today)) " against this program. Clean the glass with \u{201c}Wipe it clean\u{201d}: for half a minute it takes no touch." }
    }
}
