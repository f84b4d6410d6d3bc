//! Where administrators say texts in their place's own words.

use super::{at, say, texts, view};
use crate::{
    app::App,
    error::{Error, Result},
    ground::{
        db::Id,
        web::{
            form::Fields,
            words::{
                Locale,
                own::{PAGES, problem},
            },
        },
    },
    house::{
        place::Place,
        staff::{Problems, Role, Seat, desk, desk::SentForm},
    },
};
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use std::{collections::HashMap, sync::Arc};

const HERE: &str = "/desk/places";

/// Which language and which page of guests is meant.
#[derive(serde::Deserialize, Default)]
pub struct Chosen {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    part: usize,
}

async fn mine(app: &App, seat: &Seat, id: &Id) -> Result<Arc<Place>> {
    let place = app.places.tree(&app.db, app.clock.now()).await?.id(id)?;
    if seat.may(&[Role::Admin], &place) { Ok(place) } else { Err(Error::NotFound) }
}

/// `GET /desk/places/{id}/phrases`
pub async fn show(State(app): State<App>, seat: Seat, Path(id): Path<Id>, Query(chosen): Query<Chosen>) -> Result<Response> {
    let place = mine(&app, &seat, &id).await?;
    let locale = Locale::from_tag(&chosen.lang).unwrap_or_default();
    let own = at(&mut app.db.read().await?, &place.id, locale).await?;
    page(&app, &seat, &place, locale, chosen.part, &own, &Problems::new()).await
}

async fn page(app: &App, seat: &Seat, place: &Place, locale: Locale, part: usize, own: &HashMap<String, String>, problems: &Problems) -> Result<Response> {
    let part = part.min(PAGES.len() - 1);
    let all = texts(locale);
    let here = all.iter().filter(|text| text.page == PAGES[part]).collect::<Vec<_>>();
    let main = view::phrases(&view::Phrases { form: &seat.form_secret, place, locale, part, texts: &here, own, problems });
    let title = if problems.is_empty() { "In your own words" } else { "Error: In your own words" };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, desk::page(app, seat, title, HERE, main).await?).into_response())
}

/// `POST /desk/places/{id}/phrases`
pub async fn said(State(app): State<App>, seat: Seat, Path(id): Path<Id>, SentForm(fields): SentForm) -> Result<Response> {
    let (place, now) = (mine(&app, &seat, &id).await?, app.clock.now());
    let locale = Locale::from_tag(fields.get("lang")).unwrap_or_default();
    let part = fields.get("part").parse::<usize>().unwrap_or_default();
    let (said, problems) = read(&fields, locale);
    if !problems.is_empty() {
        return page(&app, &seat, &place, locale, part, &said.into_iter().collect(), &problems).await;
    }
    let here = place.clone();
    app.db.write(move |tx| Box::pin(async move { say(tx, &here, locale, &said, Role::Admin.key(), now).await })).await?;
    Ok(Redirect::to(&format!("{HERE}/{}/phrases?lang={}&part={part}", place.id, locale.tag())).into_response())
}

/// What was typed, and what would break a page.
fn read(fields: &Fields, locale: Locale) -> (Vec<(String, String)>, Problems) {
    let mut problems = Problems::new();
    let mut said = Vec::new();
    for text in texts(locale).into_iter().filter(|text| fields.has(text.id)) {
        let words = fields.get(text.id).to_string();
        if let Some(sentence) = problem(&text.words, &words).filter(|_| !words.is_empty()) {
            problems.push((text.id, sentence));
        }
        said.push((text.id.to_string(), words));
    }
    if fields.is_spoilt()
        && let Some((name, _)) = said.first()
        && let Some(text) = texts(locale).into_iter().find(|text| text.id == name.as_str())
    {
        problems.push((text.id, "Some signs could not be read and were taken out. Look at it, then save it again".into()));
    }
    (said, problems)
}
