//! `/v/{round}`: a vote, on a phone, at a screen on a wall, without scripts.
//!
//! Ticks travel in the form and are kept nowhere until the last button. Until it is over, no page says how many have voted. What
//! is checked of the card before the end is only whether it is one.

mod after;
pub mod phone;

pub use after::{as_definition, as_json, room};

use super::{Cast, Choice, NONE, Phase, Round, Rule, Vote, Way, by_id, cast, choices, view};
use crate::{
    app::App,
    clock::Time,
    error::{Error, Result},
    ground::{
        anon::Pass,
        db::Id,
        web::{
            Visit,
            assets::ASSETS,
            form::Fields,
            page::{Guest, Tongues},
            words::Locale,
        },
    },
    house::place::Place,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use std::{sync::Arc, time::Duration};
use tokio::sync::Semaphore;

/// A vote somebody looks at.
struct Here<'a> {
    app: &'a App,
    visit: Visit,
    l: Locale,
    round: Round,
    place: Arc<Place>,
    choices: Vec<Choice>,
    now: Time,
}

/// The most letters of a card or a link.
pub const LONGEST: usize = 400;
/// How long a guess waits once too many were wrong, and how many wait at a time.
const SLOWED: Duration = Duration::from_secs(1);
static SLOW: Semaphore = Semaphore::const_new(8);

/// What was ticked and typed so far.
#[derive(Default)]
pub struct Ticked {
    pub card: String,
    pub ticks: Vec<Id>,
    pub none: bool,
    /// They want words by which to find their vote.
    pub words: bool,
    /// What the options are in the order of, on this page.
    pub order: u64,
}

impl Ticked {
    fn read(fields: &Fields) -> Ticked {
        let mut ticks: Vec<Id> = Vec::new();
        for id in fields.all("choice").filter(|c| *c != NONE) {
            let id = Id(id.to_string());
            if !ticks.contains(&id) && ticks.len() < super::OPTIONS {
                ticks.push(id);
            }
        }
        Ticked {
            card: fields.get("card").chars().take(LONGEST).collect(),
            ticks,
            none: fields.all("choice").any(|c| c == NONE),
            words: fields.get("words") == "yes",
            order: fields.get("order").parse().unwrap_or_else(|_| rand::random::<u32>().into()),
        }
    }

    /// Where things are put in order: one more at its end, or one taken out.
    fn moved(mut self, put: &Id, out: &Id, choices: &[Choice]) -> Ticked {
        self.ticks.retain(|id| id != out && id != put);
        if choices.iter().any(|c| c.id == *put) {
            self.ticks.push(put.clone());
        }
        self
    }
}

/// The doors to votes that are open, and one to all the others, for the first page of a place.
///
/// # Errors
/// When the database cannot be read.
pub async fn doors(app: &App, l: Locale, place: &Place) -> Result<Markup> {
    let all = super::for_everyone(&mut app.db.read().await?, place).await?;
    Ok(view::doors(l, place, &all, app.clock.now()))
}

/// `GET /p/{place}/votes`: those that come, are open, and are over.
pub async fn list(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let (l, now) = (visit.locale, app.clock.now());
    let place = app.places.tree(&app.db, now).await?.slug(&slug)?;
    let all = super::for_everyone(&mut app.db.read().await?, &place).await?;
    let at = format!("{}/votes", place.home());
    let guest = Guest { locale: l, title: &l.t("vote-all"), place: Some((&place.name, place.home())), tongues: Tongues::At(&at), wide: false };
    Ok(guest.page(view::all(l, &place, &all, now)).into_response())
}

/// `GET /v/{round}`
pub async fn show(State(app): State<App>, visit: Visit, Path(id): Path<Id>) -> Result<Response> {
    let here = Here::enter(&app, visit, &id).await?;
    match here.round.phase(here.now) {
        Phase::Open => Ok(here.ask(&Ticked { order: rand::random::<u32>().into(), ..Ticked::default() }, &[], StatusCode::OK)),
        Phase::Counted => after::result(&here).await,
        _ => Ok(here.page(&here.l.t("vote-title"), Tongues::At(&here.round.home()), view::waiting(&here.at(&Ticked::default(), &[])))),
    }
}

/// `POST /v/{round}`: `step` says which page was sent.
pub async fn go_on(State(app): State<App>, visit: Visit, Path(id): Path<Id>, fields: Fields) -> Result<Response> {
    let here = Here::enter(&app, visit, &id).await?;
    let ticked = Ticked::read(&fields);
    match here.round.phase(here.now) {
        Phase::Open => {}
        // A slow phone: what was ticked is not kept, and it is said why.
        Phase::Closed | Phase::Counted => return Ok((StatusCode::CONFLICT, here.over()).into_response()),
        _ => return Err(Error::NotFound),
    }
    if here.round.rule == Rule::Ranked && (fields.has("put") || fields.has("out")) {
        let moved = ticked.moved(&Id(fields.get("put").into()), &Id(fields.get("out").into()), &here.choices);
        return Ok(here.ask(&moved, &[], StatusCode::OK));
    }
    match fields.get("go") {
        "languages" => {
            let main = view::languages(&here.at(&ticked, &[]), fields.get("step"));
            return Ok(here.page(&here.l.t("languages"), Tongues::Fixed, main));
        }
        "stay" if fields.get("step") == "check" => return Ok(here.check(&ticked)),
        "change" | "stay" => return Ok(here.ask(&ticked, &[], StatusCode::OK)),
        _ => {}
    }
    let (pass, errors) = here.problems(&ticked).await?;
    let Some(pass) = pass.filter(|_| errors.is_empty()) else { return Ok(here.ask(&ticked, &errors, StatusCode::UNPROCESSABLE_ENTITY)) };
    if fields.get("step") == "check" { here.send(&ticked, pass).await } else { Ok(here.check(&ticked)) }
}

impl<'a> Here<'a> {
    async fn enter(app: &'a App, visit: Visit, id: &Id) -> Result<Here<'a>> {
        let now = app.clock.now();
        let mut tx = app.db.read().await?;
        let round = by_id(&mut tx, id).await?;
        if !round.is_public(now) {
            return Err(Error::NotFound);
        }
        let choices = choices(&mut tx, id).await?;
        drop(tx);
        let place = app.places.tree(&app.db, now).await?.id(&round.place_id)?;
        Ok(Here { app, visit, l: visit.locale, round, place, choices, now })
    }

    fn page(&self, title: &str, tongues: Tongues<'_>, main: Markup) -> Response {
        Guest { locale: self.l, title, place: Some((&self.place.name, self.place.home())), tongues, wide: false }.page(main).into_response()
    }

    fn at<'s>(&'s self, ticked: &'s Ticked, errors: &'s [(&'static str, String)]) -> view::At<'s> {
        view::At {
            l: self.l,
            round: &self.round,
            place: &self.place,
            choices: &self.choices,
            ticked,
            errors,
            now: self.now,
            at_screen: self.visit.kiosk,
            link_key: None,
        }
    }

    fn ask(&self, ticked: &Ticked, errors: &[(&'static str, String)], status: StatusCode) -> Response {
        let title = self.l.t("vote-title");
        let title = if errors.is_empty() { title } else { self.l.with("err-in-title", &[("title", &title)]) };
        // A card's code on paper opens this page with the code behind "#".
        let script = html! { script defer src=(ASSETS.back.href) {} };
        let guest = Guest { locale: self.l, title: &title, place: Some((&self.place.name, self.place.home())), tongues: Tongues::Keeping("vote"), wide: false };
        (status, guest.page_with(script, view::ask(&self.at(ticked, errors)))).into_response()
    }

    fn check(&self, ticked: &Ticked) -> Response {
        self.page(&self.l.t("vote-check-title"), Tongues::Keeping("vote"), view::check(&self.at(ticked, &[])))
    }

    fn over(&self) -> Response {
        self.page(&self.l.t("vote-over-title"), Tongues::At(&self.round.home()), view::waiting(&self.at(&Ticked::default(), &[])))
    }

    /// What keeps a vote from being cast, field by field, and the card or link if it is one of this round's.
    async fn problems(&self, ticked: &Ticked) -> Result<(Option<Pass>, Vec<(&'static str, String)>)> {
        let l = self.l;
        let mut errors = Vec::new();
        let pass = match Pass::parse(&ticked.card) {
            Ok(pass) => {
                let known = super::cast::is_known(&mut self.app.db.read().await?, &self.app.keys, &self.round, &pass).await?;
                if !known {
                    self.app.limits.wrong_words();
                    errors.push(("card", l.t(if matches!(pass, Pass::Token(_)) { "err-vote-link" } else { "err-vote-unknown" })));
                }
                known.then_some(pass)
            }
            Err(_) => {
                errors.push(("card", l.t(if self.round.by_phone { "vote-phone-link-hint" } else { "err-vote-card" })));
                None
            }
        };
        let most = self.round.most_ticks(self.choices.len());
        if ticked.ticks.iter().any(|id| !self.choices.iter().any(|c| c.id == *id)) {
            errors.push(("choice", l.t("err-form")));
        } else if ticked.none && !ticked.ticks.is_empty() {
            errors.push(("choice", l.t("err-vote-both")));
        } else if ticked.ticks.is_empty() && !ticked.none {
            errors.push(("choice", l.t(if self.round.rule == Rule::Ranked { "err-vote-no-order" } else { "err-vote-nothing" })));
        } else if let Some(over) = ticked.ticks.len().checked_sub(most).filter(|n| *n > 0) {
            errors.push(("choice", l.count("err-vote-many", i64::try_from(over).unwrap_or(i64::MAX))));
        }
        Ok((pass, errors))
    }

    /// The last button.
    async fn send(&self, ticked: &Ticked, pass: Pass) -> Result<Response> {
        let (used, unknown) = if matches!(pass, Pass::Token(_)) { ("err-vote-link-used", "err-vote-link") } else { ("err-vote-used", "err-vote-unknown") };
        let vote = Vote::new(pass, &self.choices, &ticked.ticks)?;
        let words = if ticked.words { vote.check_words(&self.round.digest()?, &self.choices, self.round.rule) } else { Vec::new() };
        let way = if self.visit.kiosk { Way::Kiosk } else { Way::Web };
        let (keys, round, choices, now) = (self.app.keys.clone(), self.round.clone(), self.choices.clone(), self.now);
        let done = self.app.db.write(move |tx| Box::pin(async move { cast(tx, &keys, &round, &choices, &vote, way, now).await })).await?;
        match done {
            Cast::In | Cast::Again => Ok(self.page(&self.l.t("vote-in-title"), Tongues::Fixed, view::is_in(&self.at(ticked, &[]), &words))),
            Cast::Used => Ok(self.ask(ticked, &[("card", self.l.t(used))], StatusCode::CONFLICT)),
            Cast::Unknown => Ok(self.ask(ticked, &[("card", self.l.t(unknown))], StatusCode::UNPROCESSABLE_ENTITY)),
            Cast::TooMany(_) => Ok(self.ask(ticked, &[("choice", self.l.t("err-form"))], StatusCode::UNPROCESSABLE_ENTITY)),
            Cast::Over => Ok((StatusCode::CONFLICT, self.over()).into_response()),
            Cast::NotYet => Err(Error::NotFound),
        }
    }
}
