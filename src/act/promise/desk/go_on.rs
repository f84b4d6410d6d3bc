//! A promise goes on: a step, more concerns, other words for what people said, another owner, and what was heard.

use super::{PROMISERS, Sent, found, page, start, to_promise};
use crate::{
    act::promise::{self, Promise, Tally, Turn, draft::SHORT},
    app::App,
    error::{Error, Result},
    ground::web::form::Fields,
    house::{
        place::{Place, Tree},
        staff::{self, Problems, Seat, desk::SentForm},
    },
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use std::sync::Arc;

/// What is done to a promise, and by which role.
struct To {
    promise: Promise,
    place: Arc<Place>,
    tree: Arc<Tree>,
    role: &'static str,
}

async fn to(app: &App, seat: &Seat, number: &str) -> Result<To> {
    let (promise, place, tree) = found(app, seat, number).await?;
    let role = seat.role_at(PROMISERS, &place).ok_or(Error::NotFound)?.key();
    Ok(To { promise, place, tree, role })
}

fn done(number: i64) -> Response {
    Redirect::to(&format!("/desk/promises/{number}")).into_response()
}

impl To {
    async fn wrong(&self, app: &App, seat: &Seat, at: &str, fields: &Fields, problems: Problems) -> Result<Response> {
        let typed = Sent { at, fields: Some(fields), problems, ..Sent::default() };
        page(app, seat, &self.tree, &self.place, &self.promise, &typed).await
    }

    /// Somebody came before; what was typed stays.
    async fn stale(&self, app: &App, seat: &Seat, at: &str, fields: &Fields) -> Result<Response> {
        let promise = promise::by_number(&mut app.db.read().await?, self.promise.number, app.clock.now()).await?;
        let typed =
            Sent { at, fields: Some(fields), notice: Some("Somebody changed this while you were writing. Read it, then send yours again"), ..Sent::default() };
        page(app, seat, &self.tree, &self.place, &promise, &typed).await
    }
}

/// `POST /desk/promises/{number}/steps`
pub async fn step(State(app): State<App>, seat: Seat, Path(number): Path<String>, form: SentForm) -> Result<Response> {
    let (fields, now) = (form.0, app.clock.now());
    let to = to(&app, &seat, &number).await?;
    let turn = Turn::from_key(fields.get("turn")).ok_or(Error::NotFound)?;
    let standing = to.promise.stands(&to.place, now);
    let saying = start::saying(turn, &fields);
    let wrong = start::problems(&saying, &fields, to.place.today(now), standing.due);
    if !wrong.is_empty() {
        return to.wrong(&app, &seat, turn.key(), &fields, wrong).await;
    }
    let doubts = start::doubts(&app, &to.place, &saying, &[], &fields).await?;
    if !doubts.is_empty() {
        let asked = Sent { at: turn.key(), fields: Some(&fields), doubts, ..Sent::default() };
        return page(&app, &seat, &to.tree, &to.place, &to.promise, &asked).await;
    }
    let seen = fields.get("seen").parse().unwrap_or(0);
    let (tree, place, id, n, role) = (to.tree.clone(), to.place.clone(), to.promise.id.clone(), to.promise.number, to.role);
    match app.db.write(move |tx| Box::pin(async move { promise::step(tx, &tree, &place, &id, n, &saying, seen, role, now).await })).await {
        Ok(()) => Ok(done(n)),
        Err(Error::Stale) => to.stale(&app, &seat, turn.key(), &fields).await,
        Err(e) => Err(e),
    }
}

/// `POST /desk/promises/{number}/links`: one more concern, from its own page.
pub async fn link(State(app): State<App>, seat: Seat, Path(number): Path<String>, form: SentForm) -> Result<Response> {
    let (fields, now) = (form.0, app.clock.now());
    let to = to(&app, &seat, &number).await?;
    let (concern, _) = to_promise(&app, &seat, &to.tree, fields.get("concern")).await?;
    let (tree, place, promise, role, n) = (to.tree.clone(), to.place.clone(), to.promise.clone(), to.role, to.promise.number);
    let linking = app.db.write(move |tx| Box::pin(async move { promise::link(tx, &tree, &place, &promise, &[concern], role, now) }));
    match linking.await {
        Ok(()) => Ok(done(n)),
        Err(Error::NotYours) => {
            let sentence = format!("This cannot be added: it is of another place, or {} messages are linked already", promise::LINKS);
            to.wrong(&app, &seat, "links", &fields, vec![("concern", sentence)]).await
        }
        Err(e) => Err(e),
    }
}

/// `POST /desk/promises/{number}/saying`
pub async fn saying(State(app): State<App>, seat: Seat, Path(number): Path<String>, form: SentForm) -> Result<Response> {
    let fields = form.0;
    let to = to(&app, &seat, &number).await?;
    let saying = fields.get("saying").to_string();
    let n = saying.chars().count();
    if n == 0 || n > SHORT {
        return to.wrong(&app, &seat, "saying", &fields, vec![("saying", format!("Put what they said in 1 to {SHORT} letters"))]).await;
    }
    let (tree, place, promise, number) = (to.tree.clone(), to.place.clone(), to.promise.clone(), to.promise.number);
    app.db.write(move |tx| Box::pin(async move { promise::say(tx, &tree, &place, &promise, &saying).await })).await?;
    Ok(done(number))
}

/// `POST /desk/promises/{number}/owner`
pub async fn owner(State(app): State<App>, seat: Seat, Path(number): Path<String>, form: SentForm) -> Result<Response> {
    let (fields, now) = (form.0, app.clock.now());
    let to = to(&app, &seat, &number).await?;
    let readers = staff::readers(&mut app.db.read().await?, &to.place, PROMISERS).await?;
    let Some(reader) = start::owner(&readers, fields.get("owner")) else {
        return to.wrong(&app, &seat, "owner", &fields, vec![("owner", "Choose who answers for it".into())]).await;
    };
    let (id, does) = (reader.staff_id.clone(), start::does(reader));
    let (tree, place, promise, role, number) = (to.tree.clone(), to.place.clone(), to.promise.clone(), to.role, to.promise.number);
    let owning = app.db.write(move |tx| {
        Box::pin(async move {
            promise::own(tx, &tree, &place, &promise, &id, &does, role, now);
            Ok(())
        })
    });
    owning.await?;
    Ok(done(number))
}

/// `POST /desk/promises/{number}/answers`: what staff heard when they asked.
pub async fn answers(State(app): State<App>, seat: Seat, Path(number): Path<String>, form: SentForm) -> Result<Response> {
    let (fields, now) = (form.0, app.clock.now());
    let to = to(&app, &seat, &number).await?;
    let count = |field: &str| if fields.get(field).is_empty() { Some(0) } else { fields.get(field).parse::<i64>().ok().filter(|n| (0..=10_000).contains(n)) };
    let mut wrong = Problems::new();
    for field in ["yes", "partly", "no"] {
        if count(field).is_none() {
            wrong.push((field, "Write a whole number, or nothing".into()));
        }
    }
    let said = Tally { yes: count("yes").unwrap_or(0), partly: count("partly").unwrap_or(0), no: count("no").unwrap_or(0) };
    if wrong.is_empty() && said.all() == 0 {
        wrong.push(("yes", "Write how many people said so".into()));
    }
    let at_what = fields.get("at_what").to_string();
    if at_what.is_empty() || at_what.chars().count() > SHORT {
        wrong.push(("at_what", "Write where you asked, such as: the house meeting".into()));
    }
    if !wrong.is_empty() {
        return to.wrong(&app, &seat, "answers", &fields, wrong).await;
    }
    let (tree, place, promise, role, number) = (to.tree.clone(), to.place.clone(), to.promise.clone(), to.role, to.promise.number);
    let hearing = app.db.write(move |tx| Box::pin(async move { promise::heard(tx, &tree, &place, &promise, said, &at_what, role, now).await }));
    match hearing.await {
        Ok(()) => Ok(done(number)),
        Err(Error::Stale) => to.stale(&app, &seat, "answers", &fields).await,
        Err(e) => Err(e),
    }
}
