use super::{
    gateway::{Field, Kind},
    phones::{self, Texted},
    setup::Line as Channel,
};
use crate::{
    ground::web::{
        form::Fields,
        is_few,
        parts::{self, hidden, problem_of, short},
        words::Locale,
    },
    house::{
        place::{Place, offered},
        staff::{Line, Problems, choice},
    },
};
use maud::{Markup, html};
use std::sync::Arc;

pub struct Row<'a> {
    pub line: &'a Channel,
    pub place: &'a Place,
}

pub struct Form<'a> {
    pub kind: Kind,
    pub fields: &'a [Field],
    pub typed: &'a Fields,
    pub places: &'a [Arc<Place>],
    pub secret: &'a str,
    pub problems: &'a Problems,
}

/// This house takes no texts.
pub fn off() -> Markup {
    html! {
        h1 { "Texts" }
        p #off { b { "Texts are off." } " Whoever runs the computer can turn them on with the setting “relay”." }
    }
}

/// A relay of its own takes them: only what stands on pages is known here.
pub fn elsewhere(places: &[Arc<Place>], secret: &str, problems: &Problems, typed: &str) -> Markup {
    let options: Vec<(&str, String)> = places.iter().map(|p| (p.id.0.as_str(), p.name.clone())).collect();
    html! {
        (parts::problems(Locale::English, problems))
        h1 { "Texts" }
        p.hint { "Another program keeps the numbers of those who text, so that nobody here can. Whoever runs it sets up the number people text, with “hearback relay add”." }
        @for place in places { @if let Some(number) = &place.texts { p { (place.name) ": " b { bdi { (number) } } } } }
        form.narrow #shown method="post" action="/desk/texts/shown" {
            h2 { "What stands on pages and posters" }
            (hidden("form", secret))
            (choice("place", "Place", "", &options, "", problems))
            (Line::new("number", "The number people can text").hint("Empty: none").value(typed).show(problems))
            button { "Show it" }
        }
    }
}

/// The numbers there are, and how they fare.
pub fn list(rows: &[Row], waits_in: i64, waits_out: i64, secret: &str, problems: &Problems, typed: &Fields) -> Markup {
    let channels: Vec<(&str, String)> = rows.iter().map(|row| (row.line.id.0.as_str(), row.line.number.clone())).collect();
    html! {
        (parts::problems(Locale::English, problems))
        h1 { "Texts" }
        p.hint { "People text a number and are answered by text. Nobody who works here sees their number, or that a message came as a text. Numbers are forgotten 30 days after the last text, and at once when somebody texts STOP." }
        div.acts { a.btn href="/desk/texts/new" { "Set up a number" } }
        @if waits_in > 20 { p #waits role="status" { b { "Texts wait to be taken in." } " It goes on by itself." } }
        @if waits_out > 100 { p.hint { (waits_out) " texts wait to leave, at the pace of the gateway." } }
        @if rows.is_empty() { p { "There is no number yet." } } @else {
            ul.list.kept { @for row in rows { (one(row, secret)) } }
            p.hint { "Counts are of the last seven days that are over." }
            form.narrow #test method="post" action="/desk/texts/tests" {
                h2 { "Does it work?" }
                p.hint { "We text your telephone, and do not keep its number." }
                (hidden("form", secret))
                @if channels.len() > 1 { (choice("channel", "From", "", &channels, typed.get("channel"), problems)) }
                @else if let Some((id, _)) = channels.first() { (hidden("channel", id)) }
                (Line::new("number", "Your telephone").value(typed.get("number")).show(problems))
                button.quiet { "Send a test" }
            }
        }
    }
}

fn one(row: &Row, secret: &str) -> Markup {
    let line = row.line;
    let few = |n: i64| if is_few(n) { "fewer than 5".to_string() } else { n.to_string() };
    html! {
        li {
            div {
                b { bdi { (line.number) } } " " (line.gateway)
                p.hint { (row.place.name) ". Set up " (short(line.made_on)) ". " (few(line.came)) " came, " (few(line.went)) " went out."
                    @if let Some(day) = line.last_in { " Last in " (short(day)) "." }
                    @if let Some(day) = line.last_out { " Last out " (short(day)) "." }
                }
                @if line.refused > 0 { p { b.not-safe { (few(line.refused)) " calls were not signed as they should be." } " Is the secret right at the gateway? If it is, somebody else knocks." } }
                @if line.unreadable > 0 { p { b { (few(line.unreadable)) " calls could not be read." } " They are set aside." } }
                @if line.failed > 0 { p { (few(line.failed)) " texts could not be sent." } }
            }
            form method="post" action={ "/desk/texts/" (line.id) "/end" } { (hidden("form", secret)) button.link.danger { "End it" span.vh { ", " (line.number) } } }
        }
    }
}

/// Which gateway.
pub fn choose() -> Markup {
    html! {
        (parts::crumb("/desk/texts", "Texts", None))
        h1 { "A number people can text" }
        p.hint { "Through which gateway? Best is an account that does not belong to those people write about: whoever can sign in there sees numbers and texts." }
        ul.list.ways { @for kind in Kind::ALL { li { a href={ "/desk/texts/new/" (kind.key()) } { (kind.says()) } } } }
    }
}

/// What the gateway asks for.
pub fn form(f: &Form) -> Markup {
    let places: Vec<(&str, String)> = f.places.iter().map(|p| (p.id.0.as_str(), p.name.clone())).collect();
    let locales: Vec<(&str, String)> = offered(f.places).into_iter().map(|l| (l.tag(), l.own_name().to_string())).collect();
    html! {
        (parts::crumb("/desk/texts/new", "Another gateway", None))
        (parts::problems(Locale::English, f.problems))
        h1 { (f.kind.says()) }
        form.narrow #channel method="post" action={ "/desk/texts/new/" (f.kind.key()) } {
            (hidden("form", f.secret))
            @for field in f.fields { (input(f, field)) }
            (choice("place", "For", "Whose first word is the name of a place below is taken for that place. Where a place takes no messages itself, the first below that does reads the others.", &places, f.typed.get("place"), f.problems))
            (choice("locale", "Language", "What we text by ourselves is in it.", &locales, f.typed.get("locale"), f.problems))
            button { "Set it up" }
        }
        (advice(f.kind))
    }
}

fn input(f: &Form, field: &Field) -> Markup {
    let typed = if f.typed.has(field.name) { f.typed.get(field.name) } else { field.default };
    if !field.choices.is_empty() {
        let options: Vec<(&str, String)> = field.choices.iter().map(|(key, says)| (*key, (*says).to_string())).collect();
        return choice(field.name, field.label, field.hint, &options, typed, f.problems);
    }
    if field.is_secret {
        return html! {
            div.field.bad[parts::has_problem(field.name, f.problems)] {
                label for=(field.name) { (field.label) }
                @if !field.hint.is_empty() { p.hint id={ (field.name) "-hint" } { (field.hint) } }
                (problem_of(field.name, f.problems))
                input id=(field.name) name=(field.name) type="password" autocomplete="off" spellcheck="false" aria-describedby=(parts::described(field.name, f.problems));
            }
        };
    }
    Line::new(field.name, field.label).hint(field.hint).value(typed).show(f.problems)
}

/// What to switch on at the gateway, and what it sees.
fn advice(kind: Kind) -> Markup {
    let says = match kind {
        Kind::Twilio => {
            "In Twilio’s console switch on Message Redaction, and choose POST for the webhook. Without it whoever signs in there reads numbers and texts."
        }
        Kind::Vonage | Kind::VonageMessages => "Ask Vonage for Auto-redact. Its logs keep numbers and texts for some weeks all the same.",
        Kind::Android => "The phone keeps every text in its own inbox: lock it away, empty it, and switch RCS off. In cloud mode switch on encryption.",
        Kind::Notify => "Everybody in the Notify team sees numbers and texts for seven days.",
        Kind::Telnyx => "Ask Telnyx for message redaction on the profile, but not in webhooks: we could not answer.",
        Kind::Kannel | Kind::Jasmin => "Numbers stand in the addresses it calls: switch its access log off, and that of the web server before us.",
        Kind::Simulator => "For trying out: telephones on a page. It texts nobody.",
        _ => "Whoever can sign in at the gateway sees numbers and texts. Ask it to keep them as short as it can.",
    };
    html! { p.hint.also { (says) } }
}

/// The one page that shows the address.
pub fn once(kind: Kind, at: &str) -> Markup {
    html! {
        (parts::crumb("/desk/texts", "Texts", None))
        h1 { "The address for texts" }
        @if kind == Kind::Simulator {
            p { "Its telephones are at " a href="/phones" { "/phones" } "." }
        } @else {
            p { "Copy it now and paste it where " (kind.says()) " asks where texts that come in shall go: we show it this once." }
            p.secret { code { (at) } }
            p.hint { "Whoever has it still needs the secret. If it is lost, end this number and set it up again." }
        }
        p.acts { a.btn.quiet href="/desk/texts" { "Done" } }
    }
}

/// The telephones of the simulator.
pub fn telephones() -> Markup {
    html! {
        h1 { "Telephones to try" }
        p.hint { "Nothing typed here leaves this house. Texts are taken in within a second; load the page again to see what came." }
        ul.list { @for n in 1..=phones::COUNT { li { a.door href={ "/phones/" (n) } { (parts::icon("message-circle")) " " span { "Telephone " (n) } } } } }
    }
}

/// One of them.
pub fn telephone(n: usize, texts: &[Texted]) -> Markup {
    html! {
        (parts::crumb("/phones", "Telephones to try", None))
        h1 { "Telephone " (n) }
        @if texts.is_empty() { p { "Nothing yet. Text what matters to you." } }
        ol.talk { @for text in texts { li.msg.mine[text.typed] { p.by { b { @if text.typed { "You" } @else { "The number" } } } (parts::prose(&text.words)) } } }
        form #type method="post" action={ "/phones/" (n) } {
            div.field { label for="words" { "Text" } textarea id="words" name="words" rows="2" {} }
            button { "Send" }
        }
        p.give { a href={ "/phones/" (n) } { "Look again" } }
    }
}
