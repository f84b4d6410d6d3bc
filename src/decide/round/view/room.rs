//! A vote on a screen that a whole room sees: what is asked and how one votes while it is open, and what came of it once it is
//! counted. Nothing between, and nothing to press.

use super::{At, Shown, moment, pounds, result};
use crate::{
    decide::round::Phase,
    error::Result,
    ground::web::{assets::ASSETS, page::Alone, qr::qr},
};
use maud::{Markup, html};

/// Seconds after which the screen looks again by itself.
const AGAIN: u32 = 30;

/// `address` is where one votes, `door` a shorter one that leads there; `counted` what it came to, where it was counted.
pub fn room(at: &At, address: &str, door: &str, counted: Option<&Shown>) -> Result<Markup> {
    let (l, round) = (at.l, at.round);
    let phase = round.phase(at.now);
    let next = format!("{AGAIN};url={}", l.href(&format!("{}/room", round.home())));
    let typed = door.split_once("://").map_or(door, |(_, rest)| rest);
    let main = match counted {
        Some(shown) => result::large(shown),
        None => html! {
            header { p.hint { (at.place.name) } h1 dir="auto" { (round.question) } }
            div.room {
                ol.lot { @for choice in at.choices { li { bdi { (choice.title) } @if let Some(cost) = choice.cost { " " span.hint { (pounds(cost)) } } } } }
                @if phase == Phase::Open {
                    aside {
                        (qr(address, &l.t("vote-door"))?)
                        p.where dir="ltr" { (typed) }
                        p { (l.t("vote-room")) }
                        p { b { (l.t("vote-secret")) } }
                    }
                }
            }
            p.lead { @match phase {
                Phase::Open => (l.with("vote-closes", &[("when", &moment(l, at.place, round.closes_at))])),
                Phase::Closed => { (l.t("vote-over-title")) ". " (l.t("vote-counting")) }
                _ => (l.with("vote-opens", &[("when", &moment(l, at.place, round.opens_at))])),
            } }
        },
    };
    // Once it is counted it stays as it is.
    let next = counted.is_none().then_some(next.as_str());
    let style = html! { link rel="stylesheet" href=(ASSETS.vote.href); };
    Ok(Alone { locale: l, title: &l.t("vote-title"), class: "tv room-screen", style: &ASSETS.board.href, next }.page_with(style, main))
}
