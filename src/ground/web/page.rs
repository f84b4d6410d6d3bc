//! The document round every page: one for guests, one for the desk.
//!
//! Titles never hold a person's words nor the kind of their message: histories, task switchers and people behind one
//! read titles.

use super::{
    assets::ASSETS,
    parts,
    words::{Locale, bare},
};
use maud::{DOCTYPE, Markup, html};

/// How a guest changes the language from where they are.
pub enum Tongues<'a> {
    /// To this address in another language.
    At(&'a str),
    /// By sending the form with this id, which keeps what was typed.
    Keeping(&'a str),
    /// Not at all: this page is shown once, and leaving it would lose what it shows.
    Fixed,
}

/// What stands round a guest's page.
pub struct Guest<'a> {
    pub locale: Locale,
    pub title: &'a str,
    /// The place and its address; the house itself when no place is known.
    pub place: Option<(&'a str, String)>,
    pub tongues: Tongues<'a>,
    /// Wider than a column of text, for boards.
    pub wide: bool,
}

impl Guest<'_> {
    /// The whole document.
    #[must_use]
    pub fn page(&self, main: Markup) -> Markup {
        self.page_with(html! {}, main)
    }

    /// The same with more in its head.
    #[must_use]
    pub fn page_with(&self, more: Markup, main: Markup) -> Markup {
        let locale = self.locale;
        let (name, home) = match &self.place {
            Some((name, home)) => ((*name).to_string(), locale.href(home)),
            None => (locale.t("house"), locale.href("/")),
        };
        let class = match (locale, self.wide) {
            (Locale::Easy, true) => Some("easy wide"),
            (Locale::Easy, false) => Some("easy"),
            (_, true) => Some("wide"),
            (_, false) => None,
        };
        let language = html! { (parts::icon("languages")) (locale.own_name()) };
        parts::whole(html! {
            (DOCTYPE)
            html lang=(locale.tag()) dir=(locale.dir()) class=[class] {
                (head(&format!("{} - {name}", bare(self.title)), html! { script defer src=(ASSETS.leave.href) {} (more) }))
                body {
                    // Enter in a form presses its first button, and the one for languages stands above: this one is first.
                    @if let Tongues::Keeping(form) = self.tongues { button hidden form=(form) {} }
                    a.skip href="#m" { (locale.t("skip")) }
                    header.top {
                        (parts::brand(&name, &home))
                        nav aria-label=(locale.t("nav-top")) {
                            @match self.tongues {
                                Tongues::At(path) => a.tool href=(locale.href(&format!("/languages?to={}", encoded(path)))) { (language) },
                                Tongues::Keeping(form) => button.tool form=(form) name="go" value="languages" { (language) },
                                Tongues::Fixed => {}
                            }
                            (parts::leave(locale))
                        }
                    }
                    main #m tabindex="-1" { (main) }
                    footer.foot {
                        nav aria-label=(locale.t("nav-foot")) { ul {
                            @if locale == Locale::Easy {
                                li { a href=(home.trim_start_matches("/en-GB-x-easy")) { (locale.t("not-easy")) } }
                            } @else {
                                li { a href=(Locale::Easy.href(self.place.as_ref().map_or("/", |p| &p.1))) { (locale.t("easy")) } }
                            }
                            li { a href=(locale.href(&self.beside("/help"))) { (locale.t("help")) } }
                            li { a href=(locale.href("/promise")) { (locale.t("keep")) } }
                        } }
                        @if locale.walked().is_none() { p.hint { (locale.t("languages-unread")) } }
                    }
                }
            }
        })
    }

    /// An address that knows which place one came from.
    fn beside(&self, path: &str) -> String {
        match &self.place {
            Some((_, home)) if home.starts_with("/p/") => format!("{home}{path}"),
            _ => path.to_string(),
        }
    }
}

/// What stands round a page of the desk.
pub struct Desk<'a> {
    pub title: &'a str,
    /// What the header names: a place, an organisation or the house.
    pub name: &'a str,
    /// Address and words of each room this person may enter; the one they are in is marked.
    pub tabs: &'a [(&'a str, &'a str)],
    pub here: &'a str,
    /// First name, and the secret their forms carry; nobody when signed out.
    pub person: Option<(&'a str, &'a str)>,
    /// Classes of `main`: the three panes of the inbox are "desk".
    pub class: &'a str,
}

impl Desk<'_> {
    /// The whole document.
    #[must_use]
    pub fn page(&self, main: Markup) -> Markup {
        let class = (!self.class.is_empty()).then_some(self.class);
        let sheet = match (self.class.starts_with("desk"), self.tabs.is_empty()) {
            (true, _) => "staff full",
            (false, false) => "staff wide",
            (false, true) => "staff",
        };
        html! {
            (DOCTYPE)
            html lang="en-GB" dir="ltr" class=(sheet) {
                (head(&desk_title(self.title), html! { link rel="stylesheet" href=(ASSETS.desk.href); script defer src=(ASSETS.hands.href) {} }))
                body {
                    a.skip href="#m" { "Skip to the page" }
                    header.top {
                        a.place href="/desk" { span { (self.name) } }
                        @if self.tabs.len() > 1 {
                            nav.tabs aria-label="Desk" {
                                @for (href, label) in self.tabs { a href=(href) aria-current=[(*href == self.here).then_some("page")] { (label) } }
                            }
                        }
                        @if let Some((name, secret)) = self.person {
                            div.me {
                                a.tool href="/desk/me" { (name) }
                                form method="post" action="/desk/sign-out" { (parts::hidden("form", secret)) button.tool { "Sign out" } }
                            }
                        }
                    }
                    main #m tabindex="-1" class=[class] { (main) }
                }
            }
        }
    }
}

/// What stands in the title of a page of the desk.
#[must_use]
pub fn desk_title(title: &str) -> String {
    format!("{title} - Hearback")
}

/// A page that stands alone, on a wall or inside the page of somebody else: nothing round it, and no script.
pub struct Alone<'a> {
    pub locale: Locale,
    pub title: &'a str,
    /// Classes of the document.
    pub class: &'a str,
    /// The address of its style sheet, besides the house's own.
    pub style: &'a str,
    /// What comes by itself, and after how many seconds: "20;url=/next".
    pub next: Option<&'a str>,
}

impl Alone<'_> {
    /// The whole document.
    #[must_use]
    pub fn page(&self, main: Markup) -> Markup {
        self.page_with(html! {}, main)
    }

    /// The same with more in its head.
    #[must_use]
    pub fn page_with(&self, more: Markup, main: Markup) -> Markup {
        let more = html! {
            link rel="stylesheet" href=(self.style);
            (more)
            @if let Some(next) = self.next { meta http-equiv="refresh" content=(next); }
        };
        parts::whole(html! {
            (DOCTYPE)
            html lang=(self.locale.tag()) dir=(self.locale.dir()) class=(self.class) {
                (head(&bare(self.title), more))
                body { main #m { (main) } }
            }
        })
    }
}

fn head(title: &str, more: Markup) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width,initial-scale=1";
            meta name="robots" content="noindex";
            title { (title) }
            // Without it browsers ask for an icon by themselves.
            link rel="icon" href="data:,";
            link rel="stylesheet" href=(ASSETS.css.href);
            (more)
        }
    }
}

fn encoded(path: &str) -> String {
    url::form_urlencoded::byte_serialize(path.as_bytes()).collect()
}
