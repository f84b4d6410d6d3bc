//! What a screen shows of its own: the picture that invites, the way in, the number by which it is paired, and what it keeps for
//! later. The cookie of a screen goes no further than the guard; of its guests there is none.

use super::{Mode, ask, asked, beats, new_token, of, view};
use crate::{
    act::board,
    app::App,
    channel::{form::Draft, front},
    clock::Time,
    decide::round,
    error::{Error, Result},
    ground::{
        anon::{Pool, Receipt, Shut, WORDS},
        web::{
            Visit,
            assets::ASSETS,
            form::{Fields, texted},
            page::{Guest, Tongues},
            screen::{self, KIOSK, Paired},
            words::Locale,
        },
    },
    hear::concern::{self, Kind, Said},
    house::place::Place,
};
use axum::{
    Json,
    extract::{RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use maud::Markup;
use serde_json::json;
use std::sync::Arc;

/// What a screen is and where it hangs; nothing if it was not paired.
async fn paired(app: &App, visit: Visit) -> Result<Option<(Arc<Paired>, Mode, Arc<Place>)>> {
    let Some(mark) = visit.screen else { return Ok(None) };
    let Some(found) = of(&mut app.db.read().await?, mark).await?.filter(|s| s.ended_on.is_none()) else {
        return Ok(None);
    };
    // Somebody paired or ended one since the round of the clock.
    if app.screens.get(mark).is_none() {
        super::job::know(app).await?;
    }
    let place = app.places.tree(&app.db, app.clock.now()).await?.id(&found.place_id)?;
    Ok(app.screens.get(mark).map(|paired| (paired, found.mode, place)))
}

/// `GET /kiosk`: a picture that invites; touching it anywhere starts. `?end=1` after somebody finished.
pub async fn attract(State(app): State<App>, visit: Visit, query: RawQuery) -> Result<Response> {
    let Some((_, mode, place)) = paired(&app, visit).await? else { return Ok(Redirect::to("/kiosk/pair").into_response()) };
    if mode == Mode::Board {
        return Ok(Redirect::to(&visit.locale.href(&format!("{}/board/tv", place.home()))).into_response());
    }
    let ends = query.0.as_deref().is_some_and(|q| q.split('&').any(|pair| pair == "end=1"));
    let l = visit.locale;
    let newest = board::public::newest(&app, &place, l).await?;
    let page = view::attract(l, &place, &place.offered(), newest.as_ref(), ends);
    // Only what browsers keep to draw pages faster: "storage" would take the messages that wait for a network.
    let wipe = ends.then_some([(header::HeaderName::from_static("clear-site-data"), "\"cache\"")]);
    Ok((wipe, page).into_response())
}

/// `GET /kiosk/home`
pub async fn home(State(app): State<App>, visit: Visit) -> Result<Response> {
    let (l, now) = (visit.locale, app.clock.now());
    let Some((_, _, place)) = paired(&app, visit).await? else { return Ok(Redirect::to("/kiosk/pair").into_response()) };
    let readers = app.roster.of(&app.db, &place, now).await?;
    let seen = front::seen_at(l, &place, app.config.release, now);
    let votes = round::public::doors(&app, l, &place).await?;
    let wants = app.wants.has_any(&app.db, &*app.places.tree(&app.db, now).await?, &place, now).await.unwrap_or_default();
    let main = view::home(l, &place, &readers, &place.offered(), &votes, wants, now, &seen);
    Ok(page(l, &l.t("kiosk-choose"), &place, Tongues::Fixed, main).into_response())
}

fn page(l: Locale, title: &str, place: &Place, tongues: Tongues<'_>, main: Markup) -> Markup {
    Guest { locale: l, title, place: Some((&place.name, place.home())), tongues, wide: false }.page(main)
}

/// `GET /kiosk/pair`: the number, while it is good; it looks by itself whether somebody has typed it.
pub async fn pairing(State(app): State<App>, visit: Visit) -> Result<Response> {
    if paired(&app, visit).await?.is_some() {
        return Ok(Redirect::to(KIOSK).into_response());
    }
    let shown = match visit.screen {
        Some(mark) => asked(&mut app.db.read().await?, mark, app.clock.now()).await?,
        None => None,
    };
    let address = format!("{}/desk/kiosks", app.config.public_url.trim_end_matches('/'));
    Ok(view::pairing(visit.locale, shown.as_ref().map(|(code, _)| code.as_str()), &address)?.into_response())
}

/// `POST /kiosk/pair`: a number, and the one cookie a guest's door gives: it names the screen.
pub async fn pair(State(app): State<App>, visit: Visit) -> Result<Response> {
    if !app.limits.admit(Pool::Post, visit.from) {
        return Err(Error::TooMany);
    }
    let (token, mark) = match visit.screen {
        Some(mark) => (None, mark),
        None => {
            let (token, mark) = new_token(&app.keys)?;
            (Some(token), mark)
        }
    };
    let now = app.clock.now();
    app.db.write(move |tx| Box::pin(async move { ask(tx, mark, now).await })).await?;
    let cookie = token.map(|token| [(header::SET_COOKIE, screen::give(&token, app.config.is_https()))]);
    Ok((cookie, Redirect::to("/kiosk/pair")).into_response())
}

/// `POST /kiosk/beat`: the screen works, and holds `waiting` messages. It is told whether somebody is wiping it.
pub async fn beat(State(app): State<App>, visit: Visit, fields: Fields) -> Result<Response> {
    let Some(mark) = visit.screen else { return Ok(Json(json!({"paired": false})).into_response()) };
    let waiting = fields.get("waiting").parse::<i64>().ok().map(|n| n.clamp(0, 10_000));
    let now = app.clock.now();
    let told = app.db.write(move |tx| {
        Box::pin(async move {
            match of(tx, mark).await?.filter(|s| s.ended_on.is_none()) {
                Some(screen) => beats(tx, &screen, waiting, now).await.map(Some),
                None => Ok(None),
            }
        })
    });
    let wipe = told.await?;
    Ok(Json(json!({"paired": wipe.is_some(), "wipe": wipe.unwrap_or_default()})).into_response())
}

/// `GET /kiosk/later`: all three questions on one page, which a screen keeps for when it has no network.
pub async fn later(State(app): State<App>, visit: Visit) -> Result<Response> {
    let (l, now) = (visit.locale, app.clock.now());
    let Some((_, _, place)) = paired(&app, visit).await? else { return Ok(Redirect::to("/kiosk/pair").into_response()) };
    let readers = app.roster.of(&app.db, &place, now).await?;
    Ok(page(l, &l.t("kiosk-choose"), &place, Tongues::Fixed, view::later(l, &place, &readers)).into_response())
}

/// What a screen kept for us.
#[derive(serde::Deserialize)]
struct Kept {
    place: String,
    locale: String,
    receipt: String,
    /// The form as it would have been sent.
    body: String,
}

/// `POST /kiosk/queue`: one message that waited, in an envelope of this screen. It is taken once, however often it comes. A
/// screen that was ended meanwhile still hands over what it holds.
pub async fn queue(State(app): State<App>, visit: Visit, fields: Fields) -> Result<Response> {
    let answer = |status: StatusCode, kept: bool, why: &str| Ok((status, Json(json!({"kept": kept, "why": why}))).into_response());
    let found = match visit.screen {
        Some(mark) => of(&mut app.db.read().await?, mark).await?,
        None => None,
    };
    let Some(screen) = found else { return answer(StatusCode::FORBIDDEN, false, "screen") };
    let lost = || app.screens.count(visit.screen, |c| c.lost += 1);
    let opened = match app.keys.open_envelope(&screen::purpose(&screen.id.0), fields.get("sealed")) {
        Ok(opened) => opened,
        Err(shut) => {
            lost();
            return if shut == Shut::OtherKey { answer(StatusCode::GONE, false, "key") } else { answer(StatusCode::UNPROCESSABLE_ENTITY, false, "spoilt") };
        }
    };
    let kept = serde_json::from_slice::<Kept>(&opened).ok();
    let Some((kept, receipt)) = kept.and_then(|k| Receipt::made_outside(&k.receipt).map(|r| (k, r))) else {
        lost();
        return answer(StatusCode::UNPROCESSABLE_ENTITY, false, "spoilt");
    };
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    // A place that went since has its messages read where the screen hangs.
    let place = tree.slug(&kept.place).or_else(|_| tree.id(&screen.place_id))?;
    let l = Locale::from_tag(&kept.locale).unwrap_or_default();
    let Some(said) = said(&app, &place, &Fields::parse(kept.body.as_bytes()), l, now).await else { return answer(StatusCode::OK, true, "empty") };
    let written = concern::write(&app.keys, &place, said, kept.receipt.as_bytes(), app.config.release, now)?.under(&app.keys, receipt);
    let keep = app.db.write(move |tx| {
        Box::pin(async move {
            concern::keep(tx, written);
            Ok(())
        })
    });
    match keep.await {
        Ok(()) => {
            app.screens.count(visit.screen, |c| c.sent += 1);
            answer(StatusCode::OK, true, "")
        }
        Err(e) if e.is_taken() => answer(StatusCode::OK, true, "again"),
        Err(e) => Err(e),
    }
}

/// What was written without anybody to say what is wrong with it: all that can be kept is kept.
async fn said(app: &App, place: &Place, fields: &Fields, l: Locale, now: Time) -> Option<Said> {
    let mut draft = Draft::read(fields);
    let readers = app.roster.of(&app.db, place, now).await.unwrap_or_default();
    if readers.outside.is_none() {
        draft.about_staff = None;
    }
    draft.kind = Some(draft.kind.unwrap_or(Kind::Problem));
    let (words, better) = (texted(&draft.words), texted(&draft.better));
    let nothing = words.is_empty() && better.is_empty();
    draft.said(l).map(|said| Said { words, better, ..said }).filter(|_| !nothing)
}

/// `GET /kiosk/worker.js`: what keeps a screen going without a network, with the list of what it keeps.
pub async fn worker(State(app): State<App>, visit: Visit) -> Result<Response> {
    let mut shell: Vec<String> = ASSETS.fonts().iter().map(|font| font.href.clone()).collect();
    shell.extend([&ASSETS.css, &ASSETS.screen, &ASSETS.kiosk, &ASSETS.queue].map(|asset| asset.href.clone()));
    shell.push(format!("{KIOSK}/words.json"));
    if let Some((_, _, place)) = paired(&app, visit).await? {
        shell.extend(place.offered().into_iter().map(|l| format!("{KIOSK}{}", l.href("/later"))));
    }
    let list = serde_json::to_string(&shell).map_err(|_| Error::Internal("a list cannot be written"))?;
    let script = include_str!("../../../static/worker.js").replace("[\"SHELL\"]", &list);
    let headers = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (header::CACHE_CONTROL, "no-cache"),
        (header::HeaderName::from_static("service-worker-allowed"), KIOSK),
    ];
    Ok((headers, script).into_response())
}

/// `GET /kiosk/words.json`: the list that receipts are made of, for a screen that makes one itself.
pub async fn words() -> Response {
    ([(header::CACHE_CONTROL, "public, max-age=86400")], Json(&*WORDS)).into_response()
}
