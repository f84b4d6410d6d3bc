//! A voting link for one's own phone: the page on which it is made, and what the vote's own pages say of it.

use super::{At, moment};
use crate::{
    decide::round::hex::Hex,
    ground::web::parts::{aloud, crumb},
};
use maud::{Markup, html};

/// The page, with its form that only a script can send: the secret is made on the phone and must not leave it.
pub fn phone(at: &At) -> Markup {
    let (l, round) = (at.l, at.round);
    let open = round.gives_links(at.now) && !at.at_screen;
    html! {
        (crumb(&l.href(&round.home()), &l.t("back"), None))
        h1 { (l.t("vote-phone")) }
        p.lead dir="auto" { (round.question) }
        (aloud(l, "vote-phone"))
        @if round.gives_links(at.now) {
            p { b { (l.t("vote-phone-lost")) } }
            p { (l.t("vote-phone-what")) " " (l.with("vote-phone-until", &[("when", &moment(l, at.place, round.links_until()))])) }
            p data-without { (l.t("vote-phone-without")) }
        } @else { p { (l.t("vote-phone-over")) } }
        @if open { (form(at)) (made(at)) }
    }
}

fn form(at: &At) -> Markup {
    let (l, round) = (at.l, at.round);
    let digest = round.digest().map(Hex).map(|d| d.to_string()).unwrap_or_default();
    let key = at.link_key.map(|key| key.to_string()).unwrap_or_default();
    let opens = l.with("vote-opens", &[("when", &moment(l, at.place, round.opens_at))]);
    let file = format!("{}\n{opens}\n\n{{link}}\n\n{}", round.question, l.t("vote-phone-one"));
    html! {
        div.errs data-problem role="alert" tabindex="-1" hidden {}
        form #phone method="post" action={ (at.action()) "/phone" } autocomplete="off" hidden
            data-key=(key) data-digest=(digest) data-vote=(at.action()) data-file=(file) data-false=(l.t("err-phone-false")) data-lost=(l.t("err-phone-lost")) {
            @if let Some(words) = &round.phone_words {
                p { (l.t("vote-phone-words")) br; b lang="en-GB" dir="ltr" translate="no" { (words) } }
                p { (l.t("vote-phone-differ")) }
            }
            div.field { label for="number" { (l.t("vote-phone-number")) } p.hint #number-hint { (l.t("vote-phone-slip")) }
                input #number name="number" inputmode="numeric" dir="ltr" size="7" maxlength="9" required aria-describedby="number-hint"; }
            div.field { label for="code" { (l.t("vote-phone-code")) } p.hint #code-hint { (l.t("vote-phone-slip")) }
                input #code name="code" dir="ltr" size="12" maxlength="30" required autocapitalize="characters" spellcheck="false" aria-describedby="code-hint"; }
            button { (l.t("vote-phone-get")) }
        }
    }
}

/// Where the link comes: filled in by the script, and by nothing that leaves the phone.
fn made(at: &At) -> Markup {
    let l = at.l;
    html! {
        section data-made tabindex="-1" hidden {
            h2 { (l.t("vote-phone-made")) }
            p { b { (l.t("vote-phone-keep")) } " " (l.t("vote-phone-one")) }
            p { (l.with("vote-opens", &[("when", &moment(l, at.place, at.round.opens_at))])) }
            p dir="ltr" { a.door.digits data-link href="#" {} }
            div.acts { a.btn data-save href="#" download="vote.txt" { (l.t("vote-phone-save")) } }
            p { (l.t("vote-phone-signs")) }
            p.digits data-signs dir="ltr" translate="no" {}
        }
    }
}

/// On the page of a vote that is not open yet.
pub fn door(at: &At) -> Markup {
    html! { @if at.round.gives_links(at.now) && !at.at_screen { p { a.btn href={ (at.action()) "/phone" } { (at.l.t("vote-phone")) } } } }
}
