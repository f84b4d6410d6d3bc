//! `GET /p/{place}/withheld`, and the same as JSON: what was held back, for everyone.

use super::{
    held::{self, FEW, List, Outcome, When},
    view,
};
use crate::{
    app::App,
    error::Result,
    ground::web::{
        Visit,
        page::{Guest, Tongues},
    },
    house::place::Place,
};
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use maud::Markup;
use serde_json::{Value, json};
use std::sync::Arc;

async fn asked(app: &App, slug: &str) -> Result<(Arc<Place>, List)> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let place = tree.slug(slug)?;
    let list = held::list(&mut app.db.read().await?, &tree, &place, now).await?;
    Ok((place, list))
}

/// `GET /p/{place}/withheld`
pub async fn show(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Result<Markup> {
    let (place, list) = asked(&app, &slug).await?;
    let (l, at) = (visit.locale, format!("{}/withheld", place.home()));
    let main = view::withheld(l, &place, &list);
    Ok(Guest { locale: l, title: &l.t("withheld-title"), place: Some((&place.name, place.home())), tongues: Tongues::At(&at), wide: false }.page(main))
}

/// `GET /p/{place}/withheld.json`
pub async fn as_json(State(app): State<App>, Path(slug): Path<String>) -> Result<Response> {
    let (place, list) = asked(&app, &slug).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], format!("{:#}\n", written(&place, &list))).into_response())
}

fn written(place: &Place, list: &List) -> Value {
    let few = |n: usize| if (1..FEW).contains(&n) { json!("fewer than 5") } else { json!(n) };
    let lines = list.lines.iter().map(|told| {
        let (day, month) = match told.when {
            When::Day(day) => (json!(day.date().to_string()), Value::Null),
            When::Month(day) => (Value::Null, json!(day.date().to_string()[..7].to_string())),
        };
        json!({
            "day": day, "month": month, "site": told.site, "whole": told.line.whole,
            "reasons": told.line.reasons().into_iter().map(super::Reason::key).collect::<Vec<_>>(),
            "words": told.line.words, "by": told.line.by_role,
            "looked_again": match told.line.outcome() { Outcome::NotLooked => Value::Null, Outcome::Right => json!("right"), Outcome::Overturned => json!("overturned") },
        })
    });
    json!({
        "place": place.slug, "looked_at": few(list.looked_at), "withheld": few(list.withheld),
        "looked_again": few(list.looked_again), "overturned": few(list.overturned),
        "by_reason": list.totals.iter().map(|(r, n)| (r.key().to_string(), few(*n))).collect::<serde_json::Map<_, _>>(),
        "lines": lines.collect::<Vec<_>>(),
    })
}
