//! Becoming staff: the first of all, a colleague with a link, and a link that is over.

use crate::{
    ground::web::{parts, words::Locale},
    house::{
        place::Kind,
        setup::kind_words,
        staff::{Details, Line, Problems, choice},
    },
};
use maud::{Markup, html};

/// A second key to be put on a phone.
pub struct Key<'a> {
    pub sealed: &'a str,
    pub typed: &'a str,
    /// The picture, as an address that holds it.
    pub picture: &'a str,
}

fn password(problems: &Problems) -> Markup {
    let line = Line::new("password", "Password").kind("password").complete("new-password");
    line.hint("At least 12 letters. Three words are good").show(problems)
}

fn key(key: &Key, problems: &Problems) -> Markup {
    html! {
        section #second-key {
            (parts::hidden("key", key.sealed))
            h2 { "Your second key" }
            p { "Open an authenticator app on your phone and take a picture of this code." }
            div.two.qrs.field {
                img.qr src=(key.picture) width="196" height="196" alt="Code for your authenticator app";
                div {
                    p.hint { "No camera? Type this into the app:" }
                    p.digits { bdi dir="ltr" translate="no" { (key.typed) } }
                }
            }
            (Line::new("code", "Six numbers from the app").hint("They change every 30 seconds").code().show(problems))
        }
    }
}

/// What the first page shows and brought.
pub struct First<'a> {
    pub link: &'a str,
    pub place: &'a str,
    pub kind: &'a str,
    pub name: &'a str,
    pub title: &'a str,
    pub email: &'a str,
    pub key: Option<Key<'a>>,
    pub problems: &'a Problems,
}

/// The first page of all.
pub fn first(page: &First) -> Markup {
    let problems = page.problems;
    let kinds = Kind::ALL.map(|kind| (kind.key(), kind_words(kind).to_string()));
    let place = Line::new("place", "Name of the place").hint("As people say it").complete("organization").value(page.place);
    let email = Line::new("email", "Your e-mail").hint("For signing in, and for mail when somebody waits").kind("email").complete("username").value(page.email);
    html! {
        (parts::problems(Locale::English, problems))
        h1 { "Set up Hearback" }
        p.hint { "A few answers, and people can write to you. All of it can be changed later." }
        form.narrow #first method="post" action={ "/desk/first/" (page.link) } {
            (place.show(problems))
            (choice("kind", "What it is", "It chooses the first settings", &kinds, page.kind, problems))
            (who(page.name, page.title, problems))
            (email.show(problems))
            (password(problems))
            @if let Some(new) = &page.key { (key(new, problems)) }
            p.panel { "You will look after places and people. You will not read what people write: they say more when whoever runs the computers does not read along. On the next page you ask those who do." }
            button { "Carry on" }
        }
    }
}

fn who(name: &str, title: &str, problems: &Problems) -> Markup {
    let name = Line::new("name", "Your name").hint("People see only your first name").complete("name").value(name);
    let title = Line::new("title", "What you do").hint("People see it beside your answers: Ana, shelter manager").complete("organization-title").value(title);
    html! { (name.show(problems)) (title.show(problems)) }
}

/// What the page behind a colleague's link shows and brought.
pub struct Join<'a> {
    pub link: &'a str,
    pub details: &'a Details,
    /// What they may do, and where.
    pub posts: &'a [(&'static str, String)],
    pub until: &'a str,
    /// They have been here before.
    pub again: bool,
    pub key: Option<Key<'a>>,
    pub problems: &'a Problems,
}

/// The page behind a colleague's link.
pub fn join(page: &Join) -> Markup {
    let (problems, details) = (page.problems, page.details);
    let house = page.posts.first().map_or("Hearback", |(_, place)| place.as_str());
    html! {
        (parts::problems(Locale::English, problems))
        h1 { @if page.again { "Welcome back to " } @else { "Join " } (house) }
        @if page.again {
            p.hint { "Choose a new password" @if page.key.is_some() { " and a new second key" } ". The old ones stop working, and you are signed out everywhere else." }
        }
        @if !page.posts.is_empty() {
            p { "You will be able to:" }
            ul { @for (what, place) in page.posts { li { b { (what) } " at " (place) } } }
        }
        p.hint { "This page works until " (page.until) "." }
        form.narrow #join method="post" action={ "/desk/join/" (page.link) } {
            (who(&details.name, &details.title, problems))
            dl.facts { div { dt { "E-mail" } dd { (details.email) br; span.hint { "You sign in with it" } } } }
            input type="text" name="username" value=(details.email) autocomplete="username" hidden;
            (password(problems))
            @if let Some(new) = &page.key { (key(new, problems)) }
            button { @if page.again { "Carry on" } @else { "Join" } }
        }
    }
}

/// A link that leads nowhere any more, or never did.
pub fn over() -> Markup {
    html! {
        div #over {
            h1 { "This link does not work any more" }
            p { "A link works once, and for one day. Ask whoever gave it to you for a new one." }
            p { "If you have just used it yourself, you can sign in." }
            p.acts { a.btn href="/desk/sign-in" { "Sign in" } }
        }
    }
}
