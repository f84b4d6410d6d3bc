//! `/back`: the writer's way to their answer, with nothing but their words.
//!
//! Everything happens at one address, so that a history shows nothing but that. A conversation stays open through a
//! sealed field of half an hour, never through an address or a cookie.

mod beside;
mod here;
mod live;
mod tap;

pub use beside::BesideWriter;
use here::Here;
pub use live::{Reading, reading};
use tap::Tapped;

use super::{by_receipt, view};
use crate::{
    app::App,
    clock::Time,
    error::{Error, Result},
    ground::{
        anon::{Receipt, Typo},
        db::Id,
        web::{
            Visit,
            assets::ASSETS,
            form::Fields,
            page::{Guest, Tongues},
            parts,
            words::Locale,
        },
    },
    hear::concern::{self, Concern},
    house::place::Place,
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use std::{sync::Arc, time::Duration};
use tokio::sync::Semaphore;

/// How long a page may be written on, in milliseconds.
const OPEN: i64 = 30 * Time::MINUTE;
/// Once the hourly budget of wrong words is used up, every look costs this long, a few at a time: guessing becomes
/// hopeless and nobody is locked out.
const SLOWED: Duration = Duration::from_secs(3);
static SLOW: Semaphore = Semaphore::const_new(4);

/// `GET /back`
pub async fn ask(visit: Visit) -> Response {
    asking(visit.locale, StatusCode::OK, "", "", &[])
}

/// `GET /back/lost`
pub async fn lost(visit: Visit) -> Markup {
    let l = visit.locale;
    let title = l.t("lost-title");
    let main = html! {
        (parts::crumb(&l.href("/back"), &l.t("back"), None))
        h1 { (title) }
        p { (l.t("lost-why")) }
        p { (l.t("lost-then")) }
        div.acts { a.btn href=(l.href("/")) { (l.t("lost-again")) } }
    };
    Guest { locale: l, title: &title, place: None, tongues: Tongues::At("/back/lost"), wide: false }.page(main)
}

/// `POST /back`: opens a conversation with `receipt`, or goes on in the one that `open` keeps open: `words` to write
/// again, `right` to judge, `publish` and `public` for the board, `go` for everything else.
pub async fn open(State(app): State<App>, visit: Visit, fields: Fields) -> Result<Response> {
    let l = visit.locale;
    if !fields.has("open") {
        return with_receipt(&app, l, &fields).await;
    }
    let now = app.clock.now();
    let Some((id, seen)) = unseal(&app, fields.get("open"), now) else {
        let kept = [fields.get("words"), fields.get("public")].into_iter().find(|t| !t.is_empty()).unwrap_or_default();
        return Ok(asking(l, StatusCode::UNPROCESSABLE_ENTITY, "", kept, &[("receipt", l.t("err-closed"))]));
    };
    let (concern, place) = match opened(&app, &id, now).await {
        Ok(found) => found,
        Err(Error::NotFound) => return Ok(asking(l, StatusCode::NOT_FOUND, "", "", &[("receipt", l.t("err-no-such"))])),
        // Their words come back even when nothing can be read.
        Err(e) => {
            tracing::error!(error = %e, "a conversation could not be read");
            return Ok(asking(l, StatusCode::SERVICE_UNAVAILABLE, "", fields.get("words"), &[("receipt", l.t("err-fault"))]));
        }
    };
    let here = Here { app: &app, l, place, concern, whole: None, now, seen };
    match (fields.get("go"), fields.get("erase")) {
        ("languages", _) => Ok(here.languages(&fields).into_response()),
        ("renew", _) => here.renew().await,
        ("erase", _) => Ok(here.page(&l.t("erase-title"), "erase", view::erase(l, &here.seal()?)).into_response()),
        (_, "yes") => here.erase().await,
        _ if fields.is_spoilt() => here.thread(StatusCode::UNPROCESSABLE_ENTITY, &fields, &[("words", l.t("err-signs"))]).await,
        _ if let Some(room) = app.beside_writer.iter().find(|room| fields.has(room.field)) => here.beside(room, &fields).await,
        _ if !fields.get("right").is_empty() => here.judge(&fields).await,
        _ if !fields.get("publish").is_empty() => here.decide(&fields).await,
        ("" | "stay", "") if fields.has("words") => here.write(&fields, visit).await,
        _ => here.thread(StatusCode::OK, &fields, &[]).await,
    }
}

async fn opened(app: &App, id: &Id, now: Time) -> Result<(Concern, Arc<Place>)> {
    let concern = concern::by_id(&mut app.db.read().await?, id).await?.filter(|c| c.erased_on.is_none()).ok_or(Error::NotFound)?;
    let place = app.places.tree(&app.db, now).await?.id(&concern.place_id)?;
    Ok((concern, place))
}

async fn with_receipt(app: &App, l: Locale, fields: &Fields) -> Result<Response> {
    let (typed, kept, tapped) = (fields.get("receipt"), fields.get("kept"), Tapped::read(fields));
    if fields.get("go") == "languages" {
        let tapped = tapped.map(|t| t.fields()).unwrap_or_default();
        let so_far = tapped.iter().map(|(name, value)| (*name, value.as_str()));
        let offered = app.places.tree(&app.db, app.clock.now()).await?.offered();
        let main = languages(l, &offered, &[("receipt", typed), ("kept", kept)].into_iter().chain(so_far).collect::<Vec<_>>());
        return Ok(shell(l, &l.t("languages"), None, Tongues::Fixed, main).into_response());
    }
    let typed = match &tapped {
        None => typed.to_string(),
        Some(tapped) => match tapped.typed() {
            Some(all) if fields.get("go") != "stay" => all,
            _ => return Ok(tapped.page(l, StatusCode::OK, kept, &[])),
        },
    };
    // What opens nothing is said where they are, with what they typed or tapped.
    let wrong = |status, sentence: String| match &tapped {
        None => asking(l, status, &typed, kept, &[("receipt", sentence)]),
        Some(tapped) => tapped.page(l, status, kept, &[("receipt", sentence)]),
    };
    let receipt = match Receipt::typed(&typed) {
        Ok(receipt) => receipt,
        Err(typo) if fields.get("go") == "stay" && typo == Typo::Empty => return Ok(asking(l, StatusCode::OK, &typed, kept, &[])),
        Err(typo) => return Ok(wrong(StatusCode::UNPROCESSABLE_ENTITY, sentence(l, &typo))),
    };
    if app.limits.is_slow() {
        let _turn = SLOW.acquire().await.map_err(|_| Error::TooMany)?;
        tokio::time::sleep(SLOWED).await;
    }
    let now = app.clock.now();
    let found = by_receipt(&mut app.db.read().await?, &app.keys, &receipt).await?;
    let Some((concern, whole)) = found else {
        app.limits.wrong_words();
        return Ok(wrong(StatusCode::NOT_FOUND, l.t("err-no-such")));
    };
    let place = app.places.tree(&app.db, now).await?.id(&concern.place_id)?;
    let here = Here { app, l, place, seen: concern.last_seq, concern, whole: Some(whole), now };
    let draft = Fields::of(&[("words", kept)]);
    here.thread(StatusCode::OK, &draft, &[]).await
}

fn sentence(l: Locale, typo: &Typo) -> String {
    match typo {
        Typo::Empty => l.t("err-no-words"),
        Typo::Word { nth, word } => l.with("err-word", &[("n", &nth.to_string()), ("word", &word.chars().take(20).collect::<String>())]),
        Typo::Check => l.t("err-check"),
        Typo::Count => l.t("err-count"),
    }
}

fn unseal(app: &App, field: &str, now: Time) -> Option<(Id, i64)> {
    let (id, until, seen) = sealed(app, field)?;
    (now <= until).then_some((id, seen))
}

/// What the field says: which conversation, until when, and what its page has shown.
fn sealed(app: &App, field: &str) -> Option<(Id, Time, i64)> {
    let plain = app.keys.open_field("open", field)?;
    let mut parts = std::str::from_utf8(&plain).ok()?.split('|');
    let (id, until, seen) = (parts.next()?, parts.next()?.parse::<i64>().ok()?, parts.next()?.parse().ok()?);
    Some((Id(id.to_string()), Time(until), seen))
}

/// The same page in another language, with what was typed.
fn languages(l: Locale, offered: &[Locale], fields: &[(&str, &str)]) -> Markup {
    html! {
        h1 { (l.t("languages")) }
        form #stay method="post" action=(l.href("/back")) {
            @for (name, value) in fields { @if !value.is_empty() { (parts::hidden(name, value)) } }
            ul.list.picks { @for &other in offered { li {
                button.pick.quiet lang=(other.tag()) dir=(other.dir()) name="go" value="stay" formaction=(other.href("/back")) { span { (parts::tongue(other)) } }
            } } }
        }
    }
}

fn shell(l: Locale, title: &str, place: Option<&Place>, tongues: Tongues<'_>, main: Markup) -> Markup {
    Guest { locale: l, title, place: place.map(|p| (p.name.as_str(), p.home())), tongues, wide: false }.page(main)
}

fn asking(l: Locale, status: StatusCode, typed: &str, kept: &str, errors: &[(&str, String)]) -> Response {
    let title = if errors.is_empty() { l.t("back-title") } else { l.with("err-in-title", &[("title", &l.t("back-title"))]) };
    let main = html! {
        (parts::crumb(&l.href("/"), &l.t("back"), None))
        (view::ask(l, typed, kept, errors))
    };
    let tongues = if kept.is_empty() && typed.is_empty() { Tongues::At("/back") } else { Tongues::Keeping("ask") };
    // A code on a screen or on paper brings the words behind "#", which no browser sends.
    let script = html! { script defer src=(ASSETS.back.href) {} };
    (status, Guest { locale: l, title: &title, place: None, tongues, wide: false }.page_with(script, main)).into_response()
}
