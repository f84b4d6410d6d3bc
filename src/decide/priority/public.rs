//! What everyone reads of what people want, and adds to it with one press.
//!
//! A page carries a sealed field with a number of its own: pressed twice it counts once, and what is kept of the press is a mark
//! of that number. A page that is loaded again has another, so that from one network one press a day counts for each priority,
//! which is known in memory until midnight and nowhere else. Whoever shares a network with others can tell us in their own
//! words: every conversation counts. The page says all of this.

use super::{
    Answer, Want, affirm, has_pressed, is_for, leaves, me_too, of_concern,
    order::Lane,
    quarter,
    store::InVote,
    tap,
    view::{self, Seen},
};
use crate::{
    app::App,
    clock::Time,
    error::{Error, Result},
    ground::{
        anon::Pool,
        db::Id,
        web::{
            Visit,
            form::Fields,
            page::{Guest, Tongues},
            words::Locale,
        },
    },
    hear::{
        concern::{self, Concern},
        deadline,
        dialogue::public::BesideWriter,
    },
    house::place::{Place, Tree},
};
use axum::{
    extract::{Path, Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::Markup;
use serde_json::{Value, json};
use std::sync::Arc;

/// A page older than this is drawn once more before anything counts.
const OLD: i64 = Time::DAY;

/// What the sealed field of such a page is for.
const FIELD: &str = "want";

/// What an address asks for.
#[derive(serde::Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    lane: String,
    /// The place from whose list one came.
    #[serde(default)]
    at: String,
}

/// The number of a page, and the place it was read at.
struct PageKey {
    key: String,
    at: Id,
}

impl PageKey {
    fn fresh(at: &Place) -> PageKey {
        PageKey { key: Id::random().0, at: at.id.clone() }
    }

    /// Nothing if it was not made here, or too long ago.
    fn read(app: &App, fields: &Fields) -> Option<PageKey> {
        let plain = app.keys.open_field(FIELD, fields.get("page"))?;
        let mut parts = std::str::from_utf8(&plain).ok()?.split('|');
        let (key, at, drawn) = (parts.next()?, parts.next()?, parts.next()?.parse::<i64>().ok()?);
        let is_new = app.clock.now().0 - drawn <= OLD;
        is_new.then(|| PageKey { key: key.into(), at: Id(at.into()) })
    }

    fn seal(&self, app: &App) -> Result<String> {
        app.keys.seal_field(FIELD, format!("{}|{}|{}", self.key, self.at, app.clock.now().0).as_bytes())
    }
}

/// What is kept of a press on a page with this number, here and where one is telling.
#[must_use]
pub fn mark(app: &App, key: &str) -> Vec<u8> {
    app.keys.token_mark("me too", key)
}

/// `GET /p/{place}/wants`: `lane` is `most`, `waiting` or `new`.
pub async fn list(State(app): State<App>, visit: Visit, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result<Markup> {
    let (l, now) = (visit.locale, app.clock.now());
    let tree = app.places.tree(&app.db, now).await?;
    let place = tree.slug(&slug)?;
    let lane = Lane::read(&asked.lane);
    let wants = app.wants.open(&app.db, &tree, &place, lane, now).await?;
    let shown: Vec<Seen> = wants.iter().map(|w| seen(&tree, w, now)).collect();
    let field = PageKey::fresh(&place).seal(&app)?;
    let main = view::list(l, &place, lane, &shown, &field);
    let at = format!("{}/wants", place.home());
    Ok(Guest { locale: l, title: &l.t("home-wants"), place: Some((&place.name, place.home())), tongues: Tongues::At(&at), wide: false }.page(main))
}

/// One as a page shows it.
fn seen<'w>(tree: &Tree, want: &'w Want, now: Time) -> Seen<'w> {
    let place = tree.id(&want.place_id).ok();
    let days = place.as_ref().map_or(0, |p| waited(p, want, now));
    Seen { want, place: place.map(|p| p.name.clone()).unwrap_or_default(), days }
}

/// Working days it has waited. In a small place whole weeks of them: a day would point at someone.
fn waited(place: &Place, want: &Want, now: Time) -> i64 {
    let days = deadline::taken(&place.calendar(), want.weight.since, place.today(now));
    if place.is_small() { days / 5 * 5 } else { days }
}

/// `GET /p/{place}/wants.json`
pub async fn as_json(State(app): State<App>, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result<Response> {
    let now = app.clock.now();
    let tree = app.places.tree(&app.db, now).await?;
    let place = tree.slug(&slug)?;
    let lane = Lane::read(&asked.lane);
    let wants = app.wants.open(&app.db, &tree, &place, lane, now).await?;
    let all: Vec<Value> = wants.iter().map(|w| written(&tree, w, now)).collect();
    let text = format!("{:#}\n", json!({ "place": place.slug, "lane": lane.key(), "is_a_vote": false, "wants": all }));
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}

fn written(tree: &Tree, want: &Want, now: Time) -> Value {
    let place = tree.id(&want.place_id).ok();
    let few = |n: i64| if crate::ground::web::is_few(n) { json!("fewer than 5") } else { json!(n) };
    let few_people = crate::ground::web::is_few(want.weight.people);
    json!({
        "id": want.id, "title": want.title, "words": want.words, "place": place.as_ref().map(|p| p.slug.clone()), "origin": want.origin.key(),
        "people": few(want.weight.people), "sites": if few_people { Value::Null } else { json!(want.weight.sites) }, "taps_at_screens": few(want.taps),
        "waiting_working_days": place.map(|p| waited(&p, want, now)), "answered": want.is_answered(),
        "promises": want.promises.iter().map(|(number, _)| *number).collect::<Vec<_>>(), "first": want.is_pinned(),
    })
}

/// `GET /wants/{id}`: `at` is the place from whose list one came.
pub async fn show(State(app): State<App>, visit: Visit, Path(id): Path<Id>, Query(asked): Query<Asked>) -> Result<Response> {
    let here = Here::enter(&app, visit, &id, |tree| tree.slug(&asked.at).ok()).await?;
    here.page(&PageKey::fresh(&here.at), StatusCode::OK, None)
}

/// `POST /wants/{id}/metoo`: `page` is the sealed field of the page it was pressed on.
pub async fn too(State(app): State<App>, visit: Visit, Path(id): Path<Id>, fields: Fields) -> Result<Response> {
    let key = PageKey::read(&app, &fields);
    let here = Here::enter(&app, visit, &id, |tree| key.as_ref().and_then(|k| tree.id(&k.at).ok())).await?;
    let Some(key) = key else { return here.again() };
    match press(&app, visit, &here.tree, &id, &key.key, &here.at).await {
        Ok(counted) => here.page(&key, StatusCode::OK, Some(if counted { "want-too-done" } else { "want-too-same" })),
        Err(Error::Refused(why)) => here.page(&key, StatusCode::UNPROCESSABLE_ENTITY, Some(why)),
        Err(Error::TooMany) => here.page(&key, StatusCode::TOO_MANY_REQUESTS, Some(if visit.kiosk { "kiosk-fast" } else { "err-many" })),
        Err(e) => Err(e),
    }
}

/// Counts a press on a page with this number, unless that network or that screen's page pressed before today. Also for the page on
/// which somebody is telling us something.
///
/// # Errors
/// [`Error::Refused`] while it rests, [`Error::TooMany`] when too much comes from there.
pub async fn press(app: &App, visit: Visit, tree: &Arc<Tree>, id: &Id, key: &str, at: &Arc<Place>) -> Result<bool> {
    let once = if visit.kiosk { format!("{id} {key}") } else { id.0.clone() };
    let (tree, at, id, mark, now) = (tree.clone(), at.clone(), id.clone(), mark(app, key), app.clock.now());
    let slot = concern::release_at(&at, app.config.release, false, now);
    if !app.limits.once_a_day(visit.from, &once) {
        // On the same page it was kept the first time.
        return if visit.kiosk { Ok(true) } else { has_pressed(&mut app.db.read().await?, &id, &mark).await };
    }
    let kiosk = visit.kiosk;
    let kept = if app.limits.admit(Pool::Post, visit.from) {
        let keep = app.db.write(move |tx| {
            Box::pin(async move { if kiosk { tap(tx, &tree, &id, slot).await } else { me_too(tx, &tree, &id, &mark, &at, slot).await.map(drop) } })
        });
        keep.await
    } else {
        Err(Error::TooMany)
    };
    if kept.is_err() {
        app.limits.not_yet(visit.from, &once);
    }
    kept.map(|()| true)
}

/// `POST /wants/{id}/still`: `answer` is `still`, `sorted` or `no-longer`.
pub async fn still(State(app): State<App>, visit: Visit, Path(id): Path<Id>, fields: Fields) -> Result<Response> {
    let key = PageKey::read(&app, &fields);
    let here = Here::enter(&app, visit, &id, |tree| key.as_ref().and_then(|k| tree.id(&k.at).ok())).await?;
    let (Some(key), Some(answer)) = (key, Answer::from_key(fields.get("answer"))) else { return here.again() };
    if visit.kiosk || !here.asks() {
        return here.page(&key, StatusCode::UNPROCESSABLE_ENTITY, Some("err-form"));
    }
    if !app.limits.admit(Pool::Post, visit.from) {
        return here.page(&key, StatusCode::TOO_MANY_REQUESTS, Some("err-many"));
    }
    let once = format!("still {id}");
    if !app.limits.once_a_day(visit.from, &once) {
        return here.page(&key, StatusCode::OK, Some("want-too-same"));
    }
    let (tree, mark, now) = (here.tree.clone(), mark(&app, &key.key), here.now);
    let slot = concern::release_at(&here.at, app.config.release, false, now);
    let kept = app.db.write(move |tx| Box::pin(async move { affirm(tx, &tree, &id, &mark, answer, slot, now).await })).await;
    if kept.is_err() {
        app.limits.not_yet(visit.from, &once);
    }
    kept?;
    here.page(&key, StatusCode::OK, Some("want-heard"))
}

/// The page of one priority, read at a place.
struct Here<'a> {
    app: &'a App,
    visit: Visit,
    now: Time,
    tree: Arc<Tree>,
    place: Arc<Place>,
    /// Where it is read: its own place, or one it is for.
    at: Arc<Place>,
    want: Want,
    /// What others are called that it was joined with.
    named: Vec<(Id, String)>,
    votes: Vec<InVote>,
}

impl Here<'_> {
    async fn enter<'a>(app: &'a App, visit: Visit, id: &Id, from: impl Fn(&Tree) -> Option<Arc<Place>>) -> Result<Here<'a>> {
        let now = app.clock.now();
        let tree = app.places.tree(&app.db, now).await?;
        let mut tx = app.db.read().await?;
        let (place, votes) = (tree.id(&super::place_of(&mut tx, id).await?)?, super::store::votes(&mut tx, id).await?);
        drop(tx);
        let all = app.wants.all(&app.db, &tree, &place, now).await?;
        let want = all.iter().find(|w| w.id == *id).cloned().ok_or(Error::NotFound)?;
        let named = all.iter().map(|w| (w.id.clone(), w.title.clone())).collect();
        let at = from(&tree).filter(|p| is_for(&want, p)).unwrap_or_else(|| place.clone());
        Ok(Here { app, visit, now, tree, place, at, want, named, votes })
    }

    /// A quarter is over, and it is still wanted.
    fn asks(&self) -> bool {
        self.want.is_open() && quarter(self.want.made_on, self.place.today(self.now)) >= 1
    }

    /// Drawn once more, because its page was too old.
    fn again(&self) -> Result<Response> {
        self.page(&PageKey::fresh(&self.at), StatusCode::UNPROCESSABLE_ENTITY, Some("err-old"))
    }

    fn page(&self, key: &PageKey, status: StatusCode, notice: Option<&'static str>) -> Result<Response> {
        let (l, field) = (self.visit.locale, key.seal(self.app)?);
        let asks = self.asks() && !self.visit.kiosk;
        let one = view::One {
            seen: seen(&self.tree, &self.want, self.now),
            at: &self.at,
            field: &field,
            notice,
            is_wrong: !status.is_success(),
            asks,
            named: &self.named,
            votes: &self.votes,
        };
        let main = view::one(l, &one);
        let path = format!("/wants/{}?at={}", self.want.id, self.at.slug);
        let place = Some((self.at.name.as_str(), self.at.home()));
        Ok((status, Guest { locale: l, title: &l.t("home-wants"), place, tongues: Tongues::At(&path), wide: false }.page(main)).into_response())
    }
}

/// While somebody writes at the form `form`: what others want that sounds like it, and "me too". `added` are those they pressed.
#[must_use]
pub fn like(l: Locale, tree: &Tree, form: &str, wants: &[&Want], added: &[Id], notice: Option<&'static str>, now: Time) -> Markup {
    let seen: Vec<Seen> = wants.iter().map(|w| seen(tree, w, now)).collect();
    view::like(l, form, &seen, added, notice)
}

/// Into a conversation: which priorities it is part of.
pub const BESIDE: BesideWriter = BesideWriter {
    id: "wants",
    reads: |app, l, place, concern, open| Box::pin(for_writer(app, l, place, concern, open)),
    does: |app, place, concern, fields| Box::pin(from_writer(app, place, concern, fields)),
    field: "want",
};

async fn for_writer(app: &App, l: Locale, place: &Place, concern: &Concern, open: &str) -> Result<Markup> {
    let now = app.clock.now();
    let mine = if concern.lane == concern::Lane::Team { of_concern(&mut app.db.read().await?, &concern.id).await? } else { Vec::new() };
    if mine.is_empty() {
        return Ok(view::for_writer(l, place, &[], open));
    }
    let tree = app.places.tree(&app.db, now).await?;
    let all = app.wants.all(&app.db, &tree, place, now).await?;
    let mine: Vec<Seen> = all.iter().filter(|w| mine.contains(&w.id)).map(|w| seen(&tree, w, now)).collect();
    Ok(view::for_writer(l, place, &mine, open))
}

/// `want` is the one its writer does not want.
async fn from_writer(app: &App, place: &Place, concern: &Concern, fields: &Fields) -> Result<()> {
    let now = app.clock.now();
    let (id, concern, tree) = (Id(fields.get("want").into()), concern.clone(), app.places.tree(&app.db, now).await?);
    let slot = concern::release_at(place, app.config.release, false, now);
    app.db.write(move |tx| Box::pin(async move { leaves(tx, &tree, &id, &concern, slot).await })).await
}
