//! `GET /p/{place}/working`, and the same as JSON and CSV. Worked out once for a release slot: between two slots nothing
//! that guests do can be read from it.

use super::{Answers, Within, answers, curve, late, view, wilson, within};
use crate::{
    app::App,
    clock::Time,
    error::Result,
    ground::{
        db::Id,
        web::{
            Visit,
            page::{Guest, Tongues},
        },
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
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// Numbers worked out, by place, and until when they are shown.
#[derive(Clone, Default)]
pub struct Shown(Arc<RwLock<HashMap<Id, Kept>>>);

type Kept = (Time, Option<Arc<Answers>>);

async fn numbers(app: &App, place: &Place) -> Result<Option<Arc<Answers>>> {
    let now = app.clock.now();
    if let Some((until, kept)) = app.numbers.0.read().unwrap_or_else(PoisonError::into_inner).get(&place.id)
        && now < *until
    {
        return Ok(kept.clone());
    }
    let tree = app.places.tree(&app.db, now).await?;
    let found = answers(&mut app.db.read().await?, &tree, place, now).await?.map(Arc::new);
    let until = place.next_slot(now.plus(1));
    app.numbers.0.write().unwrap_or_else(PoisonError::into_inner).insert(place.id.clone(), (until, found.clone()));
    Ok(found)
}

async fn asked(app: &App, slug: &str) -> Result<(Arc<Place>, Option<Arc<Answers>>)> {
    let place = app.places.tree(&app.db, app.clock.now()).await?.slug(slug)?;
    let found = numbers(app, &place).await?;
    Ok((place, found))
}

/// `GET /p/{place}/working`
pub async fn show(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Result<Markup> {
    let (place, found) = asked(&app, &slug).await?;
    let l = visit.locale;
    let main = view::working(l, &place, found.as_deref());
    let at = format!("{}/working", place.home());
    Ok(Guest { locale: l, title: &l.t("working-title"), place: Some((&place.name, place.home())), tongues: Tongues::At(&at), wide: false }.page(main))
}

/// `GET /p/{place}/working.json`
pub async fn as_json(State(app): State<App>, Path(slug): Path<String>) -> Result<Response> {
    let (place, found) = asked(&app, &slug).await?;
    let body = found.map_or_else(|| json!({ "place": place.slug, "numbers": Value::Null, "why": "fewer than 5 wrote" }), |a| written(&place, &a));
    Ok(([(header::CONTENT_TYPE, "application/json")], format!("{body:#}\n")).into_response())
}

/// `GET /p/{place}/working.csv`
pub async fn as_csv(State(app): State<App>, Path(slug): Path<String>) -> Result<Response> {
    let (place, found) = asked(&app, &slug).await?;
    let mut lines = vec!["name,value".to_string()];
    if let Some(Value::Object(all)) = found.map(|a| written(&place, &a)) {
        for (name, value) in all.iter().filter(|(_, v)| !v.is_array()) {
            let text = value.as_str().map_or_else(|| if value.is_null() { String::new() } else { value.to_string() }, String::from);
            lines.push(format!("{name},{text}")); // names, numbers and dates: nothing that would need quotes
        }
    }
    Ok((
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, "attachment; filename=\"working.csv\"")],
        lines.join("\r\n") + "\r\n",
    )
        .into_response())
}

/// The numbers by name. Counts of one to four people say so and nothing else; shares are exact fractions.
fn written(place: &Place, a: &Answers) -> Value {
    let few = |n: usize| if (1..super::FEW).contains(&n) { json!("fewer than 5") } else { json!(n) };
    let days = |w: Option<Within>| match w {
        Some(Within::Days(d)) => (json!(d), Value::Null),
        Some(Within::MoreThan(d)) => (Value::Null, json!(d)),
        None => (Value::Null, Value::Null),
    };
    let (half, half_more) = days(within(&a.cohort, 1, 2));
    let (most, most_more) = days(within(&a.cohort, 9, 10));
    let late = late(&a.cohort);
    let (low, high) = wilson(late.late, late.of);
    let many = late.of >= super::PERCENT;
    // A step of one or two people would be a person's own wait.
    let steps: Vec<Value> = if a.received >= super::PERCENT {
        curve(&a.cohort).iter().map(|s| json!({ "working_days": s.days, "still_waiting": s.longer.to_string() })).collect()
    } else {
        Vec::new()
    };
    json!({
        "place": place.slug, "of": a.of.slug, "from": a.from.date().to_string(), "to": a.to.date().to_string(),
        "received": a.received, "answered": few(a.answered), "open": few(a.open), "withdrawn_or_handed_on": few(a.withdrawn),
        "half_within": half, "half_more_than": half_more, "nine_of_ten_within": most, "nine_of_ten_more_than": most_more,
        "late": late.late, "late_of": late.of,
        "late_low": if many { json!(round(low)) } else { Value::Null }, "late_high": if many { json!(round(high)) } else { Value::Null },
        "late_still_open": few(late.still_open), "kept_on_the_moved_day": few(late.on_moved_day),
        "overdue_now": few(a.overdue), "oldest_open": a.oldest, "promises_moved": few(a.moved), "paused_now": few(a.paused),
        "came_back_and_saw": few(a.saw), "curve": steps,
    })
}

fn round(share: f64) -> f64 {
    (share * 1e6).round() / 1e6
}
