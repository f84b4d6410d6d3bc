//! Pages that only tell.

use super::{Readers, view};
use crate::{
    app::App,
    decide::{meeting, round},
    error::{Error, Result},
    ground::web::{
        Visit, assets, listen,
        page::{Guest, Tongues},
        words::Locale,
    },
    house::place::Place,
};
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use maud::Markup;

fn page(l: Locale, title: &str, place: Option<&Place>, at: &str, main: Markup) -> Markup {
    Guest { locale: l, title, place: place.map(|p| (p.name.as_str(), p.home())), tongues: Tongues::At(at), wide: false }.page(main)
}

/// `GET /`: the places, or the only one.
pub async fn places(State(app): State<App>, visit: Visit) -> Result<Response> {
    let l = visit.locale;
    let telling = app.places.tree(&app.db, app.clock.now()).await?.telling();
    if let [only] = telling.as_slice() {
        return Ok(Redirect::to(&l.href(&only.home())).into_response());
    }
    let title = l.t("places-title");
    Ok(page(l, &title, None, "/", view::places(l, &telling)).into_response())
}

/// `GET /p/{place}`
pub async fn home(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Result<Markup> {
    let (l, now) = (visit.locale, app.clock.now());
    let tree = app.places.tree(&app.db, now).await?;
    let place = tree.slug(&slug)?;
    if !place.telling {
        // An organisation's own address leads to its places.
        let below: Vec<_> = tree.telling().into_iter().filter(|p| p.path.starts_with(&place.path)).collect();
        return Ok(page(l, &l.t("places-title"), Some(&place), &place.home(), view::places(l, &below)));
    }
    let readers = app.roster.of(&app.db, &place, now).await?;
    let votes = round::public::doors(&app, l, &place).await?;
    let meetings = meeting::public::door(&app, l, &place).await?;
    let wants = app.wants.has_any(&app.db, &tree, &place, now).await.unwrap_or_default();
    let main = view::home(l, &place, &readers, &votes, &meetings, wants, app.config.release, now);
    Ok(page(l, &l.t("home-title"), Some(&place), &place.home(), main))
}

/// `GET /help`
pub async fn help(visit: Visit) -> Markup {
    let l = visit.locale;
    page(l, &l.t("help"), None, "/help", view::help(l, None, None, "/"))
}

/// `GET /p/{place}/help`: the same with the place's own lines.
pub async fn help_at(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Result<Markup> {
    let l = visit.locale;
    let now = app.clock.now();
    let place = app.places.tree(&app.db, now).await?.slug(&slug)?;
    let readers = app.roster.of(&app.db, &place, now).await?;
    let main = view::help(l, Some(&place), readers.outside.as_deref(), &place.home());
    Ok(page(l, &l.t("help"), Some(&place), &format!("{}/help", place.home()), main))
}

/// `GET /promise`: what is kept, for how long and who runs this, from the settings in force.
pub async fn promise(State(app): State<App>, visit: Visit) -> Result<Markup> {
    let (l, now) = (visit.locale, app.clock.now());
    let telling = app.places.tree(&app.db, now).await?.telling();
    let mut known: Vec<(std::sync::Arc<Place>, Readers)> = Vec::new();
    for place in telling.iter().take(20) {
        known.push((place.clone(), app.roster.of(&app.db, place, now).await?));
    }
    Ok(page(l, &l.t("keep"), None, "/promise", view::promise(l, &app.config, app.db.is_shared(), &known)))
}

/// `GET /credits`: who made the pictures, from what each pack says of itself.
pub async fn credits(State(app): State<App>, visit: Visit) -> Markup {
    let l = visit.locale;
    page(l, &l.t("tiles-said"), None, "/credits", view::credits(l, app.packs.credits()))
}

/// `GET /static/{name}`: a file or a picture of the house.
pub async fn file(State(app): State<App>, Path(name): Path<String>, headers: HeaderMap) -> Result<Response> {
    assets::serve(&name, &headers).map_or_else(|| app.packs.serve(&name), Ok)
}

/// Where a language link leads back to.
#[derive(serde::Deserialize)]
pub struct To {
    #[serde(default)]
    to: String,
}

/// `GET /languages?to=/p/northside`
pub async fn languages(State(app): State<App>, visit: Visit, Query(to): Query<To>) -> Result<Markup> {
    let l = visit.locale;
    // Only addresses of our own: one that starts with a single slash.
    let to = if to.to.starts_with('/') && !to.to.starts_with("//") && !to.to.contains(['\\', '\n', '\r']) { to.to.as_str() } else { "/" };
    let offered = app.places.tree(&app.db, app.clock.now()).await?.offered_at(to);
    Ok(page(l, &l.t("languages"), None, to, view::languages(l, &offered, to)))
}

/// `GET /listen/{tag}/{file}`: somebody reads a text aloud. Its name has a part of the text's hash, so it may be kept for ever.
/// Some phones play nothing that cannot be asked for in parts (RFC 9110, 14).
pub async fn listen(State(app): State<App>, Path((tag, file)): Path<(String, String)>, headers: HeaderMap) -> Result<Response> {
    let path = listen::path(&app.config.data, &tag, &file).ok_or(Error::NotFound)?;
    let sound = tokio::fs::read(path).await.map_err(|_| Error::NotFound)?;
    let kind = [(header::CONTENT_TYPE, "audio/mpeg"), (header::CACHE_CONTROL, "public, max-age=31536000, immutable"), (header::ACCEPT_RANGES, "bytes")];
    let asked = headers.get(header::RANGE).and_then(|v| v.to_str().ok()).and_then(|asked| part(asked, sound.len()));
    let Some((from, to)) = asked else { return Ok((kind, sound).into_response()) };
    let range = [(header::CONTENT_RANGE, format!("bytes {from}-{}/{}", to - 1, sound.len()))];
    let part = sound.get(from..to).unwrap_or_default().to_vec();
    Ok((StatusCode::PARTIAL_CONTENT, kind, range, part).into_response())
}

/// The one part of so many bytes that is asked for: from where, and to before where. All of it where that cannot be read.
fn part(asked: &str, length: usize) -> Option<(usize, usize)> {
    let (from, to) = asked.strip_prefix("bytes=")?.split_once('-')?;
    let (from, to) = match (from.parse::<usize>().ok(), to.parse::<usize>().ok()) {
        (Some(from), Some(to)) => (from, to.saturating_add(1).min(length)),
        (Some(from), None) if to.is_empty() => (from, length),
        (None, Some(last)) if from.is_empty() => (length.saturating_sub(last), length),
        _ => return None,
    };
    (from < to).then_some((from, to))
}

/// `GET /leave`: what the browser kept of us is wiped, and the next page is about the weather.
pub async fn leave(State(app): State<App>) -> Response {
    let wipe = (header::HeaderName::from_static("clear-site-data"), "\"cache\", \"cookies\", \"storage\"".to_string());
    (StatusCode::SEE_OTHER, [wipe, (header::LOCATION, app.config.leave_to.clone())]).into_response()
}

/// `GET /healthz`: the process answers.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: so does the database.
pub async fn ready(State(app): State<App>) -> Result<&'static str> {
    match app.db.answers().await {
        Ok(()) => Ok("ready\n"),
        Err(e) => Err(e),
    }
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn a_part_is_read_off_what_a_phone_asks() {
        for (asked, expected) in [
            ("bytes=0-1", Some((0, 2))),
            ("bytes=0-", Some((0, 100))),
            ("bytes=90-200", Some((90, 100))),
            ("bytes=-10", Some((90, 100))),
            ("bytes=-200", Some((0, 100))),
            ("bytes=100-", None),
            ("bytes=5-4", None),
            ("bytes=0-1,5-6", None),
            ("bytes=x-", None),
            ("lines=0-1", None),
            ("bytes=0-18446744073709551615", Some((0, 100))),
        ] {
            assert_eq!(part(asked, 100), expected, "{asked}");
        }
    }
}
