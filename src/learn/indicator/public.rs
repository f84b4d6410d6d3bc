//! `GET /p/{place}/working`, and the same as JSON and CSV. Worked out once for a release slot: between two slots nothing
//! that guests do can be read from it.

use super::{Answers, Promises, Within, answers, curve, late, promises, view, wilson, within};
use crate::{
    app::App,
    clock::Time,
    error::Result,
    ground::{
        db::Id,
        web::{
            Visit, is_few,
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
use serde_json::{Map, Value, json};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// Numbers worked out, by place, and until when they are shown.
#[derive(Clone, Default)]
pub struct Shown(Arc<RwLock<HashMap<Id, Kept>>>);

type Kept = (Time, Arc<Numbers>);

/// All that is shown of a place.
pub struct Numbers {
    pub answers: Option<Answers>,
    pub promises: Promises,
}

async fn numbers(app: &App, place: &Place) -> Result<Arc<Numbers>> {
    let now = app.clock.now();
    if let Some((until, kept)) = app.numbers.0.read().unwrap_or_else(PoisonError::into_inner).get(&place.id)
        && now < *until
    {
        return Ok(kept.clone());
    }
    let tree = app.places.tree(&app.db, now).await?;
    let mut tx = app.db.read().await?;
    let found = Arc::new(Numbers { answers: answers(&mut tx, &tree, place, now).await?, promises: promises(&mut tx, &tree, place, now).await? });
    let until = place.next_slot(now.plus(1));
    app.numbers.0.write().unwrap_or_else(PoisonError::into_inner).insert(place.id.clone(), (until, found.clone()));
    Ok(found)
}

async fn asked(app: &App, slug: &str) -> Result<(Arc<Place>, Arc<Numbers>)> {
    let place = app.places.tree(&app.db, app.clock.now()).await?.slug(slug)?;
    let found = numbers(app, &place).await?;
    Ok((place, found))
}

/// The numbers of a place by name, for those who put them in another form: how people were answered, or nothing while too
/// few wrote; and what became of promises.
///
/// # Errors
/// When there is no such place, or the database cannot be read.
pub async fn told(app: &App, slug: &str) -> Result<(Arc<Place>, Option<Value>, Value)> {
    let (place, found) = asked(app, slug).await?;
    let answers = found.answers.as_ref().map(|a| waits(&place, a));
    Ok((place, answers, kept_of(&found.promises)))
}

/// `GET /p/{place}/working`
pub async fn show(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Result<Markup> {
    let (place, found) = asked(&app, &slug).await?;
    let l = visit.locale;
    let main = view::working(l, &place, &found);
    let at = format!("{}/working", place.home());
    Ok(Guest { locale: l, title: &l.t("working-title"), place: Some((&place.name, place.home())), tongues: Tongues::At(&at), wide: false }.page(main))
}

/// `GET /p/{place}/kept`: who promised what, by what they do, and what became of it.
pub async fn kept(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Result<Markup> {
    let (place, found) = asked(&app, &slug).await?;
    let l = visit.locale;
    let main = view::kept(l, &place, &found);
    let at = format!("{}/kept", place.home());
    Ok(Guest { locale: l, title: &l.t("kept-title"), place: Some((&place.name, place.home())), tongues: Tongues::At(&at), wide: false }.page(main))
}

/// `GET /p/{place}/working.json`
pub async fn as_json(State(app): State<App>, Path(slug): Path<String>) -> Result<Response> {
    let (place, found) = asked(&app, &slug).await?;
    let body = Value::Object(written(&place, &found));
    Ok(([(header::CONTENT_TYPE, "application/json")], format!("{body:#}\n")).into_response())
}

/// `GET /p/{place}/working.csv`
pub async fn as_csv(State(app): State<App>, Path(slug): Path<String>) -> Result<Response> {
    let (place, found) = asked(&app, &slug).await?;
    let mut lines = vec!["name,value".to_string()];
    for (name, value) in written(&place, &found).iter().filter(|(_, v)| !v.is_array()) {
        let text = value.as_str().map_or_else(|| if value.is_null() { String::new() } else { value.to_string() }, String::from);
        lines.push(format!("{name},{text}")); // names, numbers and dates: nothing that would need quotes
    }
    Ok((
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, "attachment; filename=\"working.csv\"")],
        lines.join("\r\n") + "\r\n",
    )
        .into_response())
}

/// All numbers by name: of the answers where enough people wrote, and of the promises.
fn written(place: &Place, found: &Numbers) -> Map<String, Value> {
    let answers =
        found.answers.as_ref().map_or_else(|| json!({ "place": place.slug, "numbers": Value::Null, "why": "fewer than 5 wrote" }), |a| waits(place, a));
    [answers, kept_of(&found.promises)].into_iter().filter_map(|part| if let Value::Object(part) = part { Some(part) } else { None }).flatten().collect()
}

/// Promises stand on the board one by one: their counts are exact.
fn kept_of(p: &Promises) -> Value {
    let all = &p.all;
    let roles: Vec<Value> = p
        .roles
        .iter()
        .map(|(owner, r)| {
            json!({ "role": owner, "promised": r.promised, "kept": r.kept, "kept_later": r.later, "late": r.late, "not_due_yet": r.not_due,
                    "given_up": r.given_up, "claims": r.claims, "confirmed": r.agreed, "disputed": r.disputed })
        })
        .collect();
    json!({
        "promises_from": p.from.date().to_string(), "promises_to": p.to.date().to_string(),
        "promises_due": all.due, "promises_kept": all.kept, "promises_moved_to_later": all.moved, "promises_moved_days_median": all.days_moved,
        "promises_days_ahead_median": all.days_promised, "promises_stopped": all.stopped, "promises_late_now": all.late,
        "promises_intentions": all.intentions, "plans_begun": all.begun, "plans_asked_for_before": all.by_users,
        "claims_older_than_28_days": all.claims, "claims_confirmed": all.agreed, "claims_disputed": all.disputed,
        "claims_unanswered": all.claims - all.agreed - all.disputed,
        "answers_given": all.answers, "answers_cannot": all.cannot, "cannot_explained": all.explained, "cannot_reversed": all.reversed,
        "answers_not_now": all.not_now, "promises_by_role": roles,
    })
}

/// The numbers by name. Counts of one to four people say so and nothing else; shares are exact fractions.
fn waits(place: &Place, a: &Answers) -> Value {
    let few = |n: usize| if is_few(n) { json!("fewer than 5") } else { json!(n) };
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
    let roles: Vec<Value> =
        a.by_role.iter().map(|(role, r)| json!({ "role": role, "answered": few(r.answered), "by_the_promised_day": few(r.in_time) })).collect();
    json!({
        "place": place.slug, "of": a.of.slug, "from": a.from.date().to_string(), "to": a.to.date().to_string(),
        "received": a.received, "answered": few(a.answered), "open": few(a.open), "withdrawn_or_handed_on": few(a.withdrawn),
        "half_within": half, "half_more_than": half_more, "nine_of_ten_within": most, "nine_of_ten_more_than": most_more,
        "late": late.late, "late_of": late.of,
        "late_low": if many { json!(round(low)) } else { Value::Null }, "late_high": if many { json!(round(high)) } else { Value::Null },
        "late_still_open": few(late.still_open), "kept_on_the_moved_day": few(late.on_moved_day),
        "overdue_now": few(a.overdue), "oldest_open": a.oldest, "promises_moved": few(a.moved), "paused_now": few(a.paused),
        "came_back_and_saw": few(a.saw), "curve": steps, "answered_by_role": roles,
    })
}

fn round(share: f64) -> f64 {
    (share * 1e6).round() / 1e6
}
