//! `/desk/paper`: what staff print, and what they type in for somebody.

use super::{Code, Mistake, Printed, blank, page_key, view};
use crate::{
    app::App,
    channel::form::{AboutStaff, Draft, PageKey, Step},
    error::{Error, Result},
    ground::web::{qr::qr, words::Locale},
    hear::concern::{self, desk::ANSWERERS},
    house::{
        place::{Place, Tree},
        staff::{
            Seat,
            desk::{SentForm, page},
        },
    },
};
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::Markup;
use std::sync::Arc;

/// Sheets with two forms each that are made at once, at most. A pile of slips is a pile of keys.
const MOST_SHEETS: usize = 10;
const HERE: &str = "/desk";

/// Which place, in which language.
#[derive(serde::Deserialize)]
pub struct Which {
    #[serde(default)]
    place: String,
    #[serde(default)]
    lang: String,
}

/// Places where this person answers, and the one that is meant.
struct At {
    places: Vec<Arc<Place>>,
    place: Arc<Place>,
    l: Locale,
}

impl At {
    fn find(tree: &Tree, seat: &Seat, place: &str, lang: &str) -> Result<At> {
        let places: Vec<Arc<Place>> = tree.telling().into_iter().filter(|p| seat.may(ANSWERERS, p)).collect();
        let place = if place.is_empty() { places.first() } else { places.iter().find(|p| p.slug == place) };
        Ok(At { place: place.ok_or(Error::NotFound)?.clone(), places, l: Locale::from_tag(lang).unwrap_or_default() })
    }

    async fn of(app: &App, seat: &Seat, place: &str, lang: &str) -> Result<At> {
        At::find(&*app.places.tree(&app.db, app.clock.now()).await?, seat, place, lang)
    }

    fn chosen(&self) -> view::Chosen<'_> {
        view::Chosen { places: &self.places, place: &self.place, l: self.l }
    }
}

/// `GET /desk/paper`
pub async fn show(State(app): State<App>, seat: Seat, Query(which): Query<Which>) -> Result<Markup> {
    let at = match At::of(&app, &seat, &which.place, &which.lang).await {
        Err(Error::NotFound) if which.place.is_empty() => return page(&app, &seat, "Paper", HERE, view::nowhere()).await,
        found => found?,
    };
    page(&app, &seat, "Paper", HERE, view::paper(&at.chosen(), &seat.form_secret)).await
}

/// `GET /desk/paper/cards`: eight on a sheet.
pub async fn cards(State(app): State<App>, seat: Seat, Query(which): Query<Which>) -> Result<Markup> {
    let at = At::of(&app, &seat, &which.place, &which.lang).await?;
    let tell = format!("{}{}/tell", app.config.origin(), at.place.home());
    let code = qr(&tell, &at.l.t("poster-tell"))?;
    page(&app, &seat, "Cards", HERE, view::cards(&at.chosen(), &code, bare(&tell))).await
}

/// `POST /desk/paper/forms`: `sheets` with two forms each. They are made here and kept nowhere.
pub async fn forms(State(app): State<App>, seat: Seat, form: SentForm) -> Result<Markup> {
    let at = At::of(&app, &seat, form.0.get("place"), form.0.get("lang")).await?;
    let readers = app.roster.of(&app.db, &at.place, app.clock.now()).await?;
    let sheets = form.0.get("sheets").parse().unwrap_or(1).clamp(1, MOST_SHEETS);
    let blanks: Vec<Printed> = std::iter::repeat_with(|| blank(&app.keys)).take(sheets * 2).collect();
    let codes: Vec<Markup> = blanks.iter().map(|b| qr(&b.code.to_string(), "")).collect::<Result<_>>()?;
    let back = format!("{}{}", app.config.origin(), at.l.href("/back"));
    let answer = qr(&back, &at.l.t("home-return"))?;
    let all = view::Forms { blanks: &blanks, codes: &codes, answer: &answer, back: bare(&back), outside: readers.outside.as_deref(), packs: &app.packs };
    page(&app, &seat, "Forms", HERE, view::forms(&at.chosen(), &all)).await
}

/// An address as people type it.
fn bare(address: &str) -> &str {
    address.split_once("://").map_or(address, |(_, rest)| rest)
}

/// `GET /desk/paper/told`: an empty page to type on.
pub async fn told(State(app): State<App>, seat: Seat, Query(which): Query<Which>) -> Result<Response> {
    let at = At::of(&app, &seat, &which.place, &which.lang).await?;
    typing(&app, &seat, &at, &Draft::default(), "", &[], StatusCode::OK).await
}

/// `POST /desk/paper/told`: `code` from the form, or nothing; `kind`, `words`, `better`, `see`, `about_staff`, and `lang`, the
/// language it was written in.
pub async fn keep(State(app): State<App>, seat: Seat, form: SentForm) -> Result<Response> {
    let (now, fields) = (app.clock.now(), &form.0);
    let at = At::of(&app, &seat, fields.get("place"), fields.get("lang")).await?;
    let outside = app.roster.of(&app.db, &at.place, now).await?.outside;
    let mut draft = Draft::read(fields);
    // Whoever types it has read it: nothing is gained by showing it at once. And nobody outside is promised who is not there.
    draft.now = false;
    draft.about_staff = draft.about_staff.filter(|about| *about == AboutStaff::Yes && outside.is_some());
    let code = Code::typed(fields.get("code"));
    let mut errors = draft.problems(Step::Check, Locale::English, false);
    if let Err(mistake) = code
        && let Some(sentence) = sentence(mistake)
    {
        errors.push(("code", sentence));
    }
    let sealed = PageKey::read(&app.keys, &sealed_for(&at.place), &draft.page).filter(|key| !key.is_old(now));
    if sealed.is_none() && errors.is_empty() {
        errors.push(("words", "This page was open for a long time. Look it over and keep it again.".into()));
    }
    let (Some(sealed), Some(said), true) = (sealed, draft.said(at.l), errors.is_empty()) else {
        return typing(&app, &seat, &at, &draft, fields.get("code"), &errors, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let key = code.as_ref().map_or_else(|_| sealed.key.clone().into_bytes(), page_key);
    let written = concern::write(&app.keys, &at.place, said, &key, app.config.release, now)?;
    let (receipt, promised) = (written.receipt, written.promised);
    let keep = app.db.write(move |tx| {
        Box::pin(async move {
            concern::keep(tx, written);
            Ok(())
        })
    });
    let again = match keep.await {
        Ok(()) => false,
        Err(e) if e.is_taken() => true,
        Err(e) => {
            tracing::error!(error = %e, "what came on paper was not kept");
            let errors = [("words", "Something broke and it was not kept. Try again in a minute.".to_string())];
            return typing(&app, &seat, &at, &draft, fields.get("code"), &errors, StatusCode::SERVICE_UNAVAILABLE).await;
        }
    };
    let wrong = match &code {
        Ok(_) if again => Some(("code", "This code was typed in before. Nothing was changed. Look whether another form is meant.")),
        Err(_) if again && !sealed.may_show_again(now) => Some(("words", "This was kept already. Its words are shown once and not again.")),
        _ => None,
    };
    if let Some((field, sentence)) = wrong {
        return typing(&app, &seat, &at, &draft, fields.get("code"), &[(field, sentence.to_string())], StatusCode::CONFLICT).await;
    }
    let reader = outside.filter(|_| draft.about_staff.is_some());
    let done = view::Done { promised, reader: reader.as_deref(), words: code.is_err().then(|| (receipt.words(), receipt.digits())) };
    Ok(page(&app, &seat, "Kept", HERE, view::kept(&at.chosen(), &done)).await?.into_response())
}

fn sealed_for(place: &Place) -> String {
    format!("paper {}", place.slug)
}

/// What to check in a code; nothing where none was typed.
fn sentence(mistake: Mistake) -> Option<String> {
    Some(match mistake {
        Mistake::Empty => return None,
        Mistake::Count(n) => format!("A code has 16 letters and digits. These are {n}."),
        Mistake::Sign(c) => format!("No code has the sign {c}. There is no 0, 1, I, L or O in it."),
        Mistake::Check => "Something is not right in this code. Check each sign.".into(),
    })
}

async fn typing(app: &App, seat: &Seat, at: &At, draft: &Draft, code: &str, errors: &[(&'static str, String)], status: StatusCode) -> Result<Response> {
    let now = app.clock.now();
    let outside = app.roster.of(&app.db, &at.place, now).await?.outside;
    let mut draft = draft.clone();
    let sealed = sealed_for(&at.place);
    let key = PageKey::read(&app.keys, &sealed, &draft.page).filter(|key| !key.is_old(now)).unwrap_or_else(|| PageKey::fresh(now));
    draft.page = key.seal(&app.keys, &sealed, now)?;
    let typing = view::Typing { draft: &draft, code, outside: outside.as_deref(), secret: &seat.form_secret, errors };
    Ok((status, page(app, seat, "Written down for someone", HERE, view::typing(&at.chosen(), &typing)).await?).into_response())
}
