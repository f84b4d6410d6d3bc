//! The parts pages are made of. Each is a function that gives one element.

use super::{
    assets::ASSETS,
    listen,
    words::{Locale, borrowed},
};
use crate::clock::Day;
use maud::{Markup, PreEscaped, html};

macro_rules! icons {
    ($($name:literal),* $(,)?) => {
        /// A drawing that stands beside its word and says nothing of its own.
        #[must_use]
        pub fn icon(name: &str) -> Markup {
            // The only place where markup is taken as it is: our own files, read when the program is built.
            PreEscaped(match name {
                $($name => include_str!(concat!("../../../static/icons/", $name, ".svg")),)*
                _ => "",
            }.replacen("<svg ", r#"<svg width="24" height="24" aria-hidden="true" focusable="false" "#, 1))
        }
    };
}
icons!(
    "arrow-left",
    "ban",
    "calendar-clock",
    "check",
    "circle-check",
    "circle-help",
    "circle-minus",
    "circle-pause",
    "circle-stop",
    "circle-x",
    "clock",
    "corner-up-right",
    "eye-off",
    "heart",
    "house",
    "inbox",
    "key-round",
    "languages",
    "lightbulb",
    "list-checks",
    "lock",
    "log-out",
    "mail-open",
    "message-circle",
    "message-square-reply",
    "pencil",
    "printer",
    "quote",
    "search",
    "send",
    "settings",
    "shield-alert",
    "trash-2",
    "triangle-alert",
    "user-plus",
    "users",
    "vote",
);

/// "Back", at the start of a page, and where in the steps one is.
#[must_use]
pub fn crumb(href: &str, label: &str, step: Option<&str>) -> Markup {
    html! { p.crumb { a.back href=(href) { (icon("arrow-left")) (label) } @if let Some(step) = step { span { (step) } } } }
}

/// "Back" to an earlier step of a form: it sends the form, so that nothing typed is lost.
#[must_use]
pub fn crumb_in_form(form: &str, to: &str, label: &str, step: &str) -> Markup {
    html! { p.crumb { button.link.back form=(form) name="go" value=(to) { (icon("arrow-left")) (label) } span { (step) } } }
}

/// "Leave now", on every guest's page but at a screen on a wall.
#[must_use]
pub fn leave(locale: Locale) -> Markup {
    html! { a.tool.leave href="/leave" data-leave rel="noreferrer" { (locale.t("leave")) } }
}

/// What stands in its place there: a button that needs the script it is for, and a link that ends everything.
#[must_use]
pub fn hide_and_finish(locale: Locale) -> Markup {
    html! {
        button.tool.hide type="button" hidden data-hide { (icon("eye-off")) (locale.t("kiosk-hide")) }
        a.tool.leave.finish href="/kiosk?end=1" data-finish { (locale.t("finish")) }
    }
}

/// What is wrong with a form: a sentence each, leading to the field it is about.
#[must_use]
pub fn problems(locale: Locale, errors: &[(&str, String)]) -> Markup {
    html! {
        @if !errors.is_empty() {
            div.errs id="errors" role="alert" tabindex="-1" autofocus {
                h2 { (locale.t("err-title")) }
                ul.list { @for (field, sentence) in errors { li { a href={ "#" (field) } { (sentence) } } } }
            }
        }
    }
}

/// The sentence about one field, to stand right above it.
#[must_use]
pub fn problem_of(field: &str, errors: &[(&str, String)]) -> Markup {
    html! { @if let Some((_, sentence)) = errors.iter().find(|(f, _)| *f == field) { p.err id={ (field) "-err" } { (sentence) } } }
}

/// True if a field has a problem.
#[must_use]
pub fn has_problem(field: &str, errors: &[(&str, String)]) -> bool {
    errors.iter().any(|(f, _)| *f == field)
}

/// Ids for `aria-describedby`: the hint, and the problem if there is one.
#[must_use]
pub fn described(field: &str, errors: &[(&str, String)]) -> String {
    if has_problem(field, errors) { format!("{field}-hint {field}-err") } else { format!("{field}-hint") }
}

/// Makes a page live: `page` is its address for the line, `see` the words with which it offers what it did not put in by
/// itself, `have` the mark of what stands on it, where it has one. What changed is said in the one empty element. Without
/// scripts the page is as it was.
#[must_use]
pub fn live(page: &str, see: &str, have: &str) -> Markup {
    html! {
        div.vh #say role="status" aria-live="polite" data-page=(page) data-see=(see) data-have=[Some(have).filter(|have| !have.is_empty())] {}
        script defer src=(ASSETS.live.href) {}
    }
}

/// A language in a list of them: its own name, and whether nobody who speaks it has checked these texts yet.
#[must_use]
pub fn tongue(locale: Locale) -> Markup {
    html! { (locale.own_name()) @if locale.walked().is_none() { " " small { (locale.t("languages-unread")) } } }
}

/// Where one is: the name of a place, which leads to its first page.
#[must_use]
pub fn brand(name: &str, home: &str) -> Markup {
    html! { a.place href=(home) { span dir="auto" { (name) } } }
}

/// A page whose texts in English, where its language says nothing, are marked as English.
#[must_use]
pub fn whole(page: Markup) -> Markup {
    borrowed::marked(&page.0).map_or(page, PreEscaped)
}

/// A heading and what stands under it, read aloud; nothing where nobody has read exactly these words.
#[must_use]
pub fn aloud(locale: Locale, heading: &str) -> Markup {
    html! {
        @if let Some(href) = listen::href(locale, heading) {
            p.aloud { span { (locale.t("listen")) } " " audio controls preload="none" src=(href) aria-label=(locale.t("listen")) {} }
        }
    }
}

/// An address may go on in the next line after each of its parts.
#[must_use]
pub fn breakable(address: &str) -> Markup {
    html! { @for (n, part) in address.split('/').enumerate() { @if n > 0 { "/" wbr; } (part) } }
}

/// A hidden field.
#[must_use]
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// Words as a person wrote them: escaped, line by line, in their own reading direction.
#[must_use]
pub fn prose(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|p| !p.trim().is_empty()) {
            p dir="auto" { @for (n, line) in paragraph.lines().enumerate() { @if n > 0 { br; } (line) } }
        }
    }
}

/// Words of staff, where addresses on the list of hosts become links and all others stay text: a link is a way to catch
/// a reader's address.
#[must_use]
pub fn prose_with_links(text: &str, hosts: &[String]) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|p| !p.trim().is_empty()) {
            p dir="auto" {
                @for (n, line) in paragraph.lines().enumerate() {
                    @if n > 0 { br; }
                    @for (m, word) in line.split(' ').enumerate() {
                        @if m > 0 { " " }
                        @match allowed(word, hosts) {
                            Some((address, after)) => { a href=(address) rel="noreferrer" { (address) } (after) }
                            None => (word)
                        }
                    }
                }
            }
        }
    }
}

/// The address in a word that may be a link, and the punctuation behind it.
fn allowed<'w>(word: &'w str, hosts: &[String]) -> Option<(&'w str, &'w str)> {
    let address = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
    let url = url::Url::parse(address).ok().filter(|u| u.scheme() == "https" && u.username().is_empty() && u.password().is_none() && u.port().is_none())?;
    let host = url.host_str()?;
    let on_list = hosts.iter().any(|h| host == h || host.strip_suffix(h.as_str()).is_some_and(|rest| rest.ends_with('.')));
    // What stands on the page must be what is opened: no look-alike letters, nothing the parser had to mend.
    (on_list && address.is_ascii() && url.as_str().trim_end_matches('/') == address.trim_end_matches('/')).then(|| (address, &word[address.len()..]))
}

/// How far away a promised day is, for staff: the class of the chip and its words.
#[must_use]
pub fn due(day: Day, today: Day) -> (&'static str, String) {
    match day.0 - today.0 {
        -1 => ("due late", "Late by 1 day".into()),
        late if late < -1 => ("due late", format!("Late by {} days", -late)),
        0 => ("due waits", "Today".into()),
        1 => ("due", "Tomorrow".into()),
        _ => ("due", short(day)),
    }
}

/// What a field for a day brought, if it is one.
#[must_use]
pub fn day(typed: &str) -> Option<Day> {
    typed.parse::<jiff::civil::Date>().ok().map(Day::from_date)
}

/// "Thu 12 June", "Wed 25 Nov", for staff: it has to fit a chip.
#[must_use]
pub fn short(day: Day) -> String {
    let weekday: String = Locale::English.t(&format!("weekday-{}", day.weekday())).chars().take(3).collect();
    let month = Locale::English.t(&format!("month-{}", day.date().month()));
    let month: String = if month.len() <= 4 { month } else { month.chars().take(3).collect() };
    format!("{weekday} {} {month}", day.date().day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hosts_on_the_list_become_links() {
        let hosts = ["gov.uk".to_string(), "hear.example.org".to_string()];
        let shown = |text: &str| prose_with_links(text, &hosts).into_string();
        assert!(shown("see https://www.gov.uk/benefits.").contains(r#"<a href="https://www.gov.uk/benefits" rel="noreferrer">"#));
        assert!(shown("https://hear.example.org/back").contains("<a "));
        for trap in [
            "https://evilgov.uk/x",
            "http://gov.uk",
            "https://gov.uk.evil.example/",
            "https://gov.uk@evil.example/",
            "javascript:alert(1)",
            "https://gоv.uk/cyrillic",
            "//gov.uk/x",
            "https://gov.uk:8443/x",
            "<a href=https://gov.uk>x</a>",
            "data:text/html,x",
            "https://user@gov.uk/",
        ] {
            assert!(!shown(trap).contains("<a "), "{trap}: {}", shown(trap));
        }
    }

    #[test]
    fn markup_of_people_is_text() {
        let shown = prose("<img src=x onerror=alert(1)>\nsecond\n\nthird").into_string();
        assert_eq!(shown, r#"<p dir="auto">&lt;img src=x onerror=alert(1)&gt;<br>second</p><p dir="auto">third</p>"#);
    }

    #[test]
    fn every_icon_named_is_there() {
        assert!(icon("clock").into_string().starts_with("<svg"));
    }
}
