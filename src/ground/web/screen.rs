//! Screens on a wall, as every page has to know them: which of them were paired, and how a guest's page stands on one.
//!
//! A page at a kiosk is the page of the web with another frame: the guard puts `/kiosk` in front of everything it leads to,
//! so that no link, button or answer can lead out of it, and "Leave now" becomes "Hide" and "Finish", since there is nowhere to
//! leave to. The cookie of a screen goes no further than the guard; it names the screen, and of its guests there is none.

use super::{assets::ASSETS, parts, words::Locale};
use axum::http::{HeaderMap, header};
use std::{
    collections::HashMap,
    fmt::Write as _,
    sync::{Arc, PoisonError, RwLock},
};

/// Where everything of a screen begins.
pub const KIOSK: &str = "/kiosk";
/// What stands there besides the pages of the web.
const OWN: &[&str] = &["/pair", "/home", "/beat", "/queue", "/later", "/worker.js", "/words.json"];
/// The pages of the web that a guest may reach there.
const SHARED: &[&str] = &["/p/", "/v/", "/wants/", "/back", "/promise", "/languages", "/help", "/credits"];

/// How a screen is recognised: a keyed mark of its cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mark(pub [u8; 32]);

impl Mark {
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Mark> {
        bytes.try_into().ok().map(Mark)
    }
}

/// A screen that was paired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paired {
    pub id: String,
    /// The place it hangs in, by its name in addresses.
    pub place: String,
    /// What that is called.
    pub name: String,
    /// It has a printer for slips.
    pub prints: bool,
}

/// What an envelope of this screen is sealed for.
#[must_use]
pub fn purpose(id: &str) -> String {
    format!("screen {id}")
}

/// What was counted at a screen and is not written down yet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    pub sent: i64,
    /// Held up because five came just before.
    pub quick: i64,
    /// Sealed by the screen and not to be read any more.
    pub lost: i64,
}

#[derive(Default)]
struct Known {
    paired: HashMap<Mark, Arc<Paired>>,
    counted: HashMap<String, Counted>,
}

/// The screens of the house, kept in memory: every request from one asks for it.
#[derive(Clone, Default)]
pub struct Screens(Arc<RwLock<Known>>);

impl Screens {
    #[must_use]
    pub fn get(&self, mark: Mark) -> Option<Arc<Paired>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).paired.get(&mark).cloned()
    }

    /// These and no others are paired.
    pub fn set(&self, all: HashMap<Mark, Arc<Paired>>) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).paired = all;
    }

    /// Counts something at a screen, in memory alone: a row that changed when somebody wrote would say where they stood.
    pub fn count(&self, mark: Option<Mark>, what: impl FnOnce(&mut Counted)) {
        let Some(paired) = mark.and_then(|mark| self.get(mark)) else { return };
        what(self.0.write().unwrap_or_else(PoisonError::into_inner).counted.entry(paired.id.clone()).or_default());
    }

    /// What was counted since it was last taken.
    #[must_use]
    pub fn take(&self) -> Vec<(String, Counted)> {
        std::mem::take(&mut self.0.write().unwrap_or_else(PoisonError::into_inner).counted).into_iter().collect()
    }
}

/// The cookie's name. Browsers take the first only over HTTPS and from this very computer.
const COOKIES: [&str; 2] = ["__Secure-hearback-screen", "hearback-screen"];

/// The token a screen brought.
#[must_use]
pub fn brought(headers: &HeaderMap) -> Option<&str> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|v| v.to_str().ok());
    let mut pairs = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| COOKIES.contains(name)).map(|(_, token)| token).filter(|token| (32..=64).contains(&token.len()))
}

/// Gives a screen its token, for good: it is taken away at the desk.
#[must_use]
pub fn give(token: &str, secure: bool) -> String {
    let (name, more) = if secure { (COOKIES[0], "; Secure") } else { (COOKIES[1], "") };
    format!("{name}={token}; Path={KIOSK}; Max-Age=34560000{more}; HttpOnly; SameSite=Strict")
}

/// The address behind `/kiosk`, as the table of routes has it; nothing if it is no address of a kiosk.
#[must_use]
pub fn inside(path: &str) -> Option<&str> {
    path.strip_prefix(KIOSK).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The route that an address stands for, once `/kiosk` and the language are off it.
#[must_use]
pub fn route(rest: &str) -> String {
    let is_home = rest.strip_prefix("/p/").is_some_and(|slug| !slug.is_empty() && !slug.trim_end_matches('/').contains('/'));
    if rest == "/" || is_home {
        format!("{KIOSK}/home")
    } else if rest.is_empty() || OWN.contains(&rest) || !SHARED.iter().any(|page| rest.starts_with(page)) {
        format!("{KIOSK}{rest}")
    } else {
        rest.to_string()
    }
}

/// A guest's page as it stands at a screen.
#[must_use]
pub fn dressed(page: &str, l: Locale, paired: Option<&Paired>, key: &str) -> String {
    let mut html = at_home(&page.replacen(&parts::leave(l).into_string(), &parts::hide_and_finish(l).into_string(), 1));
    html = html.replacen("initial-scale=1\"", "initial-scale=1,interactive-widget=resizes-content\"", 1);
    // A page that belongs to no place stands in this one here.
    if let Some(paired) = paired {
        let (house, here) = (l.t("house"), parts::brand(&paired.name, &l.href("/")).into_string());
        html = html.replacen(&at_home(&parts::brand(&house, &l.href("/")).into_string()), &at_home(&here), 1);
        html = html.replacen(&format!(" - {house}</title>"), &format!(" - {}</title>", escaped(&paired.name)), 1);
    }
    let scripts = format!("<script defer src=\"{}\"></script>", ASSETS.leave.href);
    let (queue, kiosk) = (&ASSETS.queue.href, &ASSETS.kiosk.href);
    let ours = format!(
        "<link rel=\"stylesheet\" href=\"{}\"><script defer src=\"{queue}\"></script><script defer src=\"{kiosk}\"></script><noscript><meta http-equiv=\"refresh\" content=\"150;url=/kiosk\"></noscript>",
        ASSETS.screen.href
    );
    html = if html.contains(&scripts) { html.replacen(&scripts, &ours, 1) } else { html.replacen("</head>", &format!("{ours}</head>"), 1) };
    // Nobody waits at a screen for something to come in; and what comes over a line would lead out of the frame.
    html = html.replace(&format!("<script defer src=\"{}\"></script>", ASSETS.live.href), "");
    said(html, l, paired, key)
}

/// Puts into `<html>` what the scripts say and need.
fn said(mut html: String, l: Locale, paired: Option<&Paired>, key: &str) -> String {
    let Some(at) = html.find("<html ").map(|at| at + "<html ".len()) else { return html };
    let mut more = String::new();
    for (name, id) in [
        ("ask", "kiosk-still"),
        ("stay", "kiosk-stay"),
        ("soon", "kiosk-soon"),
        ("end", "finish"),
        ("on", "carry-on"),
        ("hidden", "kiosk-hidden"),
        ("mask", "kiosk-hide-typing"),
        ("unmask", "kiosk-show-typing"),
        ("print", "kiosk-print"),
        ("take", "kiosk-take"),
        ("offline", "kiosk-offline"),
        ("later", "kiosk-later"),
        ("full", "kiosk-full"),
        ("got", "sent-title"),
        ("yours", "sent-your-words"),
        ("lose", "sent-lose"),
        ("or", "or-number"),
        ("kept", "sent-finish"),
        ("wiping", "kiosk-wiping"),
    ] {
        let _ = write!(more, "data-{name}=\"{}\" ", escaped(&l.t(id)));
    }
    let _ = write!(more, "data-home=\"{KIOSK}\" data-tag=\"{}\" data-key=\"{key}\" data-words=\"{KIOSK}/words.json\" ", l.tag());
    if let Some(paired) = paired {
        let _ = write!(more, "data-screen=\"{}\" data-place=\"{}\" ", paired.id, escaped(&paired.place));
        if paired.prints {
            more.push_str("data-prints=\"yes\" ");
        }
    }
    html.insert_str(at, &more);
    // The class: pages have one already where they are easy read or wide.
    let head = html[at..].find('>').map_or(html.len(), |end| at + end);
    match html[..head].find(" class=\"") {
        Some(class) => html.insert_str(class + " class=\"".len(), "kiosk "),
        None => html.insert_str(head, " class=\"kiosk\""),
    }
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// Everything the page leads to stays at the screen; what lies outside the house becomes text.
fn at_home(page: &str) -> String {
    let mut out = String::with_capacity(page.len() + 512);
    let mut rest = page;
    // Words that people wrote are escaped, so a quote behind a name can only be an attribute of ours.
    while let Some((at, name)) = ["href=\"", "action=\"", ";url="].iter().filter_map(|name| Some((rest.find(name)?, *name))).min() {
        let value = at + name.len();
        let goes = &rest[value..];
        out.push_str(&rest[..at]);
        let ours = goes.starts_with('/') && !goes.starts_with("//");
        let same = goes.starts_with("/static/") || goes.starts_with(KIOSK) || goes.starts_with('#') || goes.starts_with('?') || goes.starts_with("data:");
        if same || ours {
            out.push_str(name);
            if !same {
                out.push_str(KIOSK);
            }
        } else {
            out.push_str("data-out=\"");
        }
        rest = goes;
    }
    out.push_str(rest);
    out
}

/// Where a redirect leads at a screen.
#[must_use]
pub fn at_home_to(location: &str) -> String {
    if location.starts_with('/') && inside(location).is_none() { format!("{KIOSK}{location}") } else { location.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::web::page::{Guest, Tongues};

    #[test]
    fn addresses_of_a_kiosk_are_pages_of_the_web_or_its_own() {
        for (rest, expected) in [
            ("", "/kiosk"),
            ("/", "/kiosk/home"),
            ("/home", "/kiosk/home"),
            ("/pair", "/kiosk/pair"),
            ("/p/northside", "/kiosk/home"),
            ("/p/northside/tell", "/p/northside/tell"),
            ("/back", "/back"),
            ("/desk", "/kiosk/desk"),
            ("/leave", "/kiosk/leave"),
            ("/api/v1/places", "/kiosk/api/v1/places"),
        ] {
            assert_eq!(route(rest), expected, "{rest}");
        }
        assert_eq!((inside("/kiosk"), inside("/kiosk/home"), inside("/kiosks"), inside("/p")), (Some(""), Some("/home"), None, None));
    }

    #[test]
    fn nothing_on_a_page_leads_out_of_the_frame() {
        let main = maud::html! {
            a href="/back" { "in" } a href="https://gov.uk" { "out" } a href="sms:+44" { "text" } a href="#m" { "here" } a href="//evil" { "out" }
            form action="/p/x/tell" { button formaction="/ar/p/x/tell" { "href=\"/stay\"" } }
        };
        let page = Guest { locale: Locale::Easy, title: "t", place: Some(("Northside", "/p/northside".into())), tongues: Tongues::At("/back"), wide: false };
        let html = dressed(
            &page.page(main).into_string(),
            Locale::Easy,
            Some(&Paired { id: "s".into(), place: "northside".into(), name: "Northside & Co".into(), prints: true }),
            "KEY",
        );
        for part in [
            "href=\"/kiosk/back\"",
            "data-out=\"https://gov.uk\"",
            "data-out=\"sms:+44\"",
            "data-out=\"//evil\"",
            "href=\"#m\"",
            "action=\"/kiosk/p/x/tell\"",
            "formaction=\"/kiosk/ar/p/x/tell\"",
            "href=&quot;/stay&quot;",
            "data-key=\"KEY\"",
            "class=\"kiosk easy\"",
            "data-prints",
            "interactive-widget",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains("/leave") && html.contains("href=\"/static/") && html.contains("data-hide") && html.contains("/kiosk?end=1"));
    }

    #[test]
    fn a_page_of_no_place_stands_in_that_of_the_screen() {
        let page = Guest { locale: Locale::Arabic, title: "t", place: None, tongues: Tongues::At("/back"), wide: false }
            .page(maud::html! { "Hearback" })
            .into_string();
        let paired = Paired { id: "s".into(), place: "northside".into(), name: "Northside & Co".into(), prints: false };
        let html = dressed(&page, Locale::Arabic, Some(&paired), "KEY");
        assert!(html.contains("href=\"/kiosk/ar/\"><span dir=\"auto\">Northside &amp; Co<") && html.contains(" - Northside &amp; Co</title>"), "{html}");
        assert!(dressed(&page, Locale::Arabic, None, "KEY").contains(&Locale::Arabic.t("house")));
    }

    #[test]
    fn a_screen_is_known_by_its_cookie_alone() {
        let mut headers = HeaderMap::new();
        let token = "0".repeat(32);
        headers.insert(header::COOKIE, format!("a=b; hearback-screen={token}").parse().unwrap());
        assert_eq!(brought(&headers), Some(token.as_str()));
        assert!(give(&token, true).starts_with("__Secure-hearback-screen=") && give(&token, true).contains("; Secure; HttpOnly; SameSite=Strict"));
        headers.insert(header::COOKIE, "hearback-screen=short; x-hearback-screen=00000000000000000000000000000000".parse().unwrap());
        assert_eq!(brought(&headers), None);
    }
}
