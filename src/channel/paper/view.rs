use super::Printed;
use crate::{
    channel::form::Draft,
    clock::Day,
    ground::web::{
        assets::ASSETS,
        pack::Packs,
        parts::{self, crumb, has_problem, hidden, icon, problem_of, short},
        ticket::{picture, ticket},
        words::Locale,
    },
    hear::concern::Kind,
    house::place::Place,
};
use maud::{Markup, html};
use std::sync::Arc;

/// The place and the language that are meant.
pub struct Chosen<'a> {
    pub places: &'a [Arc<Place>],
    pub place: &'a Place,
    pub l: Locale,
}

fn to(path: &str, place: &str, l: Locale) -> String {
    format!("/desk/paper{path}?place={place}&lang={}", l.tag())
}

impl Chosen<'_> {
    fn href(&self, path: &str) -> String {
        to(path, &self.place.slug, self.l)
    }

    fn hidden(&self, secret: &str) -> Markup {
        html! { (hidden("form", secret)) (hidden("place", &self.place.slug)) }
    }

    /// Links to the same page in the other languages.
    fn languages(&self, path: &str) -> Markup {
        html! { ul.meta.tongues { @for l in self.place.offered() { li {
            a href=(to(path, &self.place.slug, l)) lang=(l.tag()) aria-current=[(l == self.l).then_some("true")] { (l.own_name()) }
        } } } }
    }
}

/// Nobody can tell anything yet where this person answers.
pub fn nowhere() -> Markup {
    html! { h1 { "Paper" } p { "No place of yours is open to guests yet. There is nothing to print." } }
}

pub fn paper(c: &Chosen, secret: &str) -> Markup {
    html! {
        link rel="stylesheet" href=(ASSETS.paper.href);
        h1 { "Paper" }
        p.hint { "For people who would rather write by hand, or tell somebody." }
        @if c.places.len() > 1 { ul.meta.tongues { @for p in c.places { li {
            a href=(to("", &p.slug, c.l)) dir="auto" aria-current=[(p.slug == c.place.slug).then_some("true")] { (p.name) }
        } } } }
        section.sheet.narrow {
            h2 { "Written down for someone" }
            p { "Type in a form from the box, a letter, or what someone tells you. They get an answer like everyone else." }
            div.acts { a.btn href=(c.href("/told")) { (icon("pencil")) "Type it in" } }
        }
        section.sheet.narrow {
            h2 { "To print" }
            (c.languages(""))
            h3 { "Cards" }
            p { "Eight on a sheet, with the code to scan. They hold no secret: leave them where people sit." }
            div.acts { a.btn.quiet href=(c.href("/cards")) { (icon("printer")) "Cards" } }
            h3 { "Forms with a slip" }
            p { "Two on a sheet. The slip to tear off has six words, which open the answer once you have typed the form in." }
            p.panel { "A slip is like money: whoever holds it can read the answer. Print what you need now, make no copies, and tear up what is left over. Nothing printed is kept here." }
            form method="post" action="/desk/paper/forms" {
                (c.hidden(secret)) (hidden("lang", c.l.tag()))
                div.field { label for="sheets" { "Sheets" } select.code #sheets name="sheets" { @for n in [1, 2, 5, 10] { option value=(n) selected[n == 2] { (n) } } } }
                div.acts { button.quiet { (icon("printer")) "Make forms" } }
            }
        }
    }
}

/// What stands beside paper on a screen.
fn tools(c: &Chosen, title: &str, note: Markup) -> Markup {
    html! {
        link rel="stylesheet" href=(ASSETS.paper.href);
        div.tools.noprint {
            (crumb(&c.href(""), "Paper", None))
            h1 { (title) }
            (note)
            div.acts { button #print type="button" hidden { (icon("printer")) "Print" } }
            p.hint data-without { "Press Ctrl and P to print. Choose A4 paper." }
        }
        script defer src=(ASSETS.print.href) {}
    }
}

/// Where to tell, eight times.
pub fn cards(c: &Chosen, code: &Markup, address: &str) -> Markup {
    let (l, p) = (c.l, c.place);
    html! {
        (tools(c, "Cards", html! { (c.languages("/cards")) p.hint { "Print on both sides: on the back are lines to write on. Somebody then types the card in." } }))
        link rel="stylesheet" href=(ASSETS.a4.href);
        div.scroll role="region" aria-label="The sheet" tabindex="0" { div.paper.cards lang=(l.tag()) dir=(l.dir()) { @for _ in 0..8 {
            article {
                div {
                    p.at dir="auto" { (p.name) }
                    p.big { (l.t("poster-tell")) }
                    p.big { (l.t("poster-no-name")) }
                    p.fine { bdi dir="ltr" { (parts::breakable(address)) } }
                    @if let Some(number) = &p.texts { p.fine { (l.t("poster-text")) " " bdi dir="ltr" { (number) } } }
                }
                (code)
            }
        } }
        // The other side: lines for who would rather write.
        div.paper.cards.backs lang=(l.tag()) dir=(l.dir()) { @for _ in 0..8 {
            article {
                div {
                    p.keep { (l.t("paper-title")) }
                    div.lines { @for _ in 0..6 { i {} } }
                    p.fine { (l.t("paper-box")) }
                }
            }
        } } }
    }
}

/// Forms that nobody has written on.
pub struct Forms<'a> {
    pub blanks: &'a [Printed],
    /// Their codes, as cameras read them.
    pub codes: &'a [Markup],
    /// Where the answer is read, for a camera and in letters.
    pub answer: &'a Markup,
    pub back: &'a str,
    pub outside: Option<&'a str>,
    pub packs: &'a Packs,
}

pub fn forms(c: &Chosen, f: &Forms) -> Markup {
    let note = html! { p.panel { "Each slip opens the answer to its form. Make no copies, and tear up what is left over. These are shown once." } };
    html! {
        (tools(c, "Forms", note))
        div.scroll role="region" aria-label="The sheets" tabindex="0" { div.paper.forms lang=(c.l.tag()) dir=(c.l.dir()) { @for (blank, code) in f.blanks.iter().zip(f.codes) {
            article { (form(c, f, blank, code)) (slip(c.l, f, blank)) }
        } } }
    }
}

fn tick(words: &str) -> Markup {
    html! { p.choice { span.square {} span { (words) } } }
}

/// What staff get: the same questions as on a screen, and the code.
fn form(c: &Chosen, f: &Forms, blank: &Printed, code: &Markup) -> Markup {
    let l = c.l;
    html! {
        div.form {
            p.at dir="auto" { (c.place.name) }
            h2 { (l.t("paper-title")) }
            h3 { (l.t("kind-q")) }
            div.kinds { @for kind in Kind::ALL { @let key = format!("kind-{}", kind.key());
                p.choice { span.square {} (f.packs.picture(&key, false).unwrap_or_else(|| icon(kind.icon()))) span { (l.t(&key)) } }
            } }
            h3 { (l.t("words-q")) }
            p.fine { (l.t("words-hint")) }
            div.lines.long { @for _ in 0..5 { i {} } }
            h3 { (l.t("words-better")) }
            div.lines { i {} i {} }
            h3 { (l.t("see-q")) }
            (tick(&l.t("see-team")))
            (tick(&l.t("see-board")))
            @if f.outside.is_some() { (tick(&l.t("staff-tick"))) }
            div.below {
                div { p { (l.t("paper-box")) " " (l.t("paper-who")) } p.number { bdi dir="ltr" translate="no" { (blank.code.spelled()) } } }
                (code)
            }
        }
    }
}

/// What its writer keeps.
fn slip(l: Locale, f: &Forms, blank: &Printed) -> Markup {
    html! {
        div.slip {
            div {
                p.keep { (l.t("paper-keep")) }
                ol translate="no" lang="en" dir="ltr" { @for word in blank.words { li { span { (word) } (picture(word)) } } }
                p.number { (l.t("or-number")) " " bdi dir="ltr" { (blank.digits) } }
            }
            div {
                (f.answer)
                p.fine { bdi dir="ltr" { (parts::breakable(f.back)) } }
                p.fine { (l.t("paper-when")) }
            }
        }
    }
}

/// What is being typed in.
pub struct Typing<'a> {
    pub draft: &'a Draft,
    pub code: &'a str,
    pub outside: Option<&'a str>,
    pub secret: &'a str,
    pub errors: &'a [(&'static str, String)],
}

pub fn typing(c: &Chosen, t: &Typing) -> Markup {
    let (d, e, en) = (t.draft, t.errors, Locale::English);
    let bad = |field: &str| has_problem(field, e).then_some("true");
    html! {
        (crumb(&c.href(""), "Paper", None))
        (parts::problems(en, e))
        h1 { "Written down for someone" }
        p.hint { "Type what they wrote or said, in their words. You will know what it says, so tell nobody else. It comes to the inbox at the usual time." }
        form.narrow method="post" action="/desk/paper/told" autocomplete="off" {
            (c.hidden(t.secret)) (hidden("draft", &d.page))
            div.field.bad[has_problem("code", e)] {
                label for="code" { "The code on the form " span.hint { "(empty for a letter, or if they told you)" } }
                (problem_of("code", e))
                input #code name="code" value=(t.code) autocapitalize="characters" spellcheck="false" aria-invalid=[bad("code")];
            }
            div.field.bad[has_problem("kind", e)] { fieldset {
                legend { "What it is about" }
                (problem_of("kind", e))
                div.picks { @for (n, kind) in Kind::ALL.into_iter().enumerate() { label.pick {
                    input type="radio" name="kind" value=(kind.key()) id=[(n == 0).then_some("kind")] checked[d.kind == Some(kind)]; " "
                    (icon(kind.icon())) " " span { (en.t(&format!("kind-{}", kind.key()))) }
                } } }
            } }
            div.field.bad[has_problem("words", e)] {
                label for="words" { "Their words" }
                (problem_of("words", e))
                textarea #words name="words" rows="5" dir="auto" aria-invalid=[bad("words")] { "\n" (d.words) }
            }
            div.field.bad[has_problem("better", e)] {
                label for="better" { (en.t("words-better")) " " span.hint { "(may be empty)" } }
                (problem_of("better", e))
                textarea.short #better name="better" rows="2" dir="auto" { "\n" (d.better) }
            }
            div.field { label for="lang" { "The language they write in" } select #lang name="lang" { @for l in Locale::ALL { option value=(l.tag()) selected[l == c.l] { (l.own_name()) } } } }
            fieldset {
                legend { (en.t("see-q")) }
                div.picks {
                    label.pick { input type="radio" name="see" value="team" checked[!d.board]; " " span { (en.t("see-team")) } }
                    label.pick { input type="radio" name="see" value="board" checked[d.board]; " " span { (en.t("see-board")) } }
                }
            }
            @if let Some(outside) = t.outside {
                div.picks.field { label.pick {
                    input type="checkbox" name="about_staff" value="yes" checked[d.about_staff.is_some()]; " "
                    span { "It is about someone who works here " small { (outside) ", who does not work here, reads it. The team does not" } }
                } }
            }
            button { "Keep it" }
        }
    }
}

/// What was kept.
pub struct Done<'a> {
    pub promised: Day,
    /// Who reads it, where it is about someone who works here.
    pub reader: Option<&'a str>,
    /// The words that open it, where no slip has them.
    pub words: Option<([&'static str; 6], String)>,
}

pub fn kept(c: &Chosen, d: &Done) -> Markup {
    let by = short(d.promised);
    html! {
        h1 { "It is kept" }
        p { @match d.reader { Some(name) => { (name) " reads it. " }, None => "It comes to the inbox at the usual time. " } "They get an answer by " (by) "." }
        @match &d.words {
            Some((words, digits)) => {
                h2 { "Their words" }
                p { "Write them down and hand them over now, with the day. They open the answer at “See my answer”. They are shown once, and nobody can find them again." }
                div.narrow { (ticket(Locale::English, words, digits)) }
            }
            None => { p { "The slip they tore off opens the answer. Keep the form where nobody else reads it, or tear it up." } }
        }
        div.acts { a.btn href=(c.href("/told")) { "Type in another" } a.btn.quiet href="/desk" { "To the inbox" } }
    }
}
