//! `/p/{place}/tell`: the three steps, and the words at the end.

use super::{AboutStaff, Draft, PageKey, Step, view};
use crate::{
    app::App,
    channel::front::{self, Readers},
    clock::{Day, Time},
    config::Release,
    decide::priority::{self, List},
    error::{Error, Result},
    ground::{
        anon::{Pool, Receipt},
        db::Id,
        web::{
            Visit,
            form::Fields,
            page::{Guest, Tongues},
            qr,
            words::Locale,
        },
    },
    hear::{
        concern::{self, Lane},
        deadline,
    },
    house::place::{Place, Tree},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use std::sync::Arc;

/// `GET /p/{place}/tell`
pub async fn begin(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let here = Here::enter(&app, visit, &slug).await?;
    here.show(Step::Kind, &Draft::default(), &[], StatusCode::OK)
}

/// `POST /p/{place}/tell`: `step` says which page was sent; `go` which button, when it was not the main one.
pub async fn go_on(State(app): State<App>, visit: Visit, Path(slug): Path<String>, fields: Fields) -> Result<Response> {
    let mut here = Here::enter(&app, visit, &slug).await?;
    let mut draft = Draft::read(&fields);
    if draft.about_staff == Some(AboutStaff::Outside) && here.readers.trustee.is_none() {
        draft.about_staff = Some(AboutStaff::Yes);
    }
    let step = Step::from_key(fields.get("step"));
    match fields.get("go") {
        "languages" => return Ok(here.page(&here.l.t("languages"), Tongues::Fixed, view::languages(&here.place, step, &draft))),
        "stay" => return here.show(step, &draft, &[], StatusCode::OK),
        "kind" => return here.show(Step::Kind, &draft, &[], StatusCode::OK),
        "words" => return here.show(Step::Words, &draft, &[], StatusCode::OK),
        "other" if draft.lane() == Lane::Outside && here.readers.trustee.is_some() => draft.about_staff = Some(AboutStaff::Outside),
        _ => {}
    }
    let errors = draft.problems(step, here.l, here.readers.outside.is_some());
    if !errors.is_empty() {
        // Each problem is shown on the page that has its field.
        let at = match errors[0].0 {
            "kind" => Step::Kind,
            "about_staff" => Step::Staff,
            _ => Step::Words,
        };
        return here.show(at, &draft, &errors, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let asks = draft.kind == Some(concern::Kind::Unsafe) && here.readers.outside.is_some();
    match step {
        Step::Kind if asks => here.show(Step::Staff, &draft, &[], StatusCode::OK),
        Step::Kind | Step::Staff => here.show(Step::Words, &draft, &[], StatusCode::OK),
        Step::Words => here.show(Step::Check, &draft, &[], StatusCode::OK),
        Step::Check if fields.has("metoo") => here.wants_too(draft, Id(fields.get("metoo").into())).await,
        Step::Check if fields.get("go") == "other" => here.show(Step::Check, &draft, &[], StatusCode::OK),
        Step::Check => here.send(draft).await,
    }
}

/// A place where something is being told.
struct Here<'a> {
    app: &'a App,
    visit: Visit,
    l: Locale,
    tree: Arc<Tree>,
    place: Arc<Place>,
    readers: Readers,
    /// What people want, here and elsewhere.
    wants: List,
    /// What became of a "me too" that was pressed here: the id of a sentence.
    pressed: Option<&'static str>,
    now: Time,
}

impl Here<'_> {
    async fn enter<'a>(app: &'a App, visit: Visit, slug: &str) -> Result<Here<'a>> {
        let now = app.clock.now();
        let tree = app.places.tree(&app.db, now).await?;
        let place = tree.slug(slug)?;
        if !place.telling {
            return Err(Error::NotFound);
        }
        // Without the database nothing can be kept, but what was typed must come back all the same.
        let readers = app.roster.of(&app.db, &place, now).await.unwrap_or_default();
        let wants = app.wants.all(&app.db, &tree, &place, now).await.unwrap_or_default();
        Ok(Here { app, visit, l: visit.locale, tree, place, readers, wants, pressed: None, now })
    }

    fn page(&self, title: &str, tongues: Tongues<'_>, main: Markup) -> Response {
        Guest { locale: self.l, title, place: Some((&self.place.name, self.place.home())), tongues, wide: false }.page(main).into_response()
    }

    /// Draws a step with what was typed so far. The page's key stays the same all the way; its hour is renewed.
    fn show(&self, step: Step, draft: &Draft, errors: &[(&'static str, String)], status: StatusCode) -> Result<Response> {
        let (l, slug) = (self.l, &self.place.slug);
        let key = PageKey::read(&self.app.keys, slug, &draft.page).filter(|k| !k.is_old(self.now)).unwrap_or_else(|| PageKey::fresh(self.now));
        let mut draft = draft.clone();
        draft.page = key.seal(&self.app.keys, slug, self.now)?;
        // Where nobody outside is set up, the question would promise what cannot be kept.
        if self.readers.outside.is_none() {
            draft.about_staff = None;
        }
        let at = view::At { l, place: &self.place, readers: &self.readers, packs: &self.app.packs, draft: &draft, errors };
        let (title, main) = match step {
            Step::Kind => (l.t("kind-q"), view::kind(&at)),
            Step::Staff => (l.t("staff-title"), view::staff(&at)),
            Step::Words => {
                (l.t("words-q"), view::words(&at, &front::seen_at(l, &self.place, self.app.config.release, self.now), self.app.config.release == Release::Now))
            }
            Step::Check => {
                let by =
                    deadline::due(&self.place, self.place.today(self.now), concern::days_to_answer(&self.place, draft.kind.unwrap_or(concern::Kind::Problem)));
                (
                    l.t("check-title"),
                    view::check(
                        &at,
                        &l.day(by),
                        &front::seen_at(l, &self.place, self.app.config.release, self.now),
                        self.app.config.release == Release::Now,
                        &self.like(&draft),
                    ),
                )
            }
        };
        let title = if errors.is_empty() { title } else { l.with("err-in-title", &[("title", &title)]) };
        let page = self.page(&title, Tongues::Keeping("tell"), main);
        Ok((status, page).into_response())
    }

    /// What others want here that sounds like what they are telling. Of what is not for the team alone nothing is looked up.
    fn like(&self, draft: &Draft) -> Markup {
        let asks = matches!(draft.kind, Some(concern::Kind::Problem | concern::Kind::Idea | concern::Kind::Question));
        if draft.is_private() || !asks {
            return html! {};
        }
        let open: Vec<_> = self.wants.iter().filter(|w| w.is_open() && priority::is_for(w, &self.place)).cloned().collect();
        let found = priority::like(&open, &draft.told(self.l));
        priority::public::like(self.l, &self.tree, "tell", &found, &draft.also, self.pressed, self.now)
    }

    /// They want it too: that counts at once, and what they are telling is not lost.
    async fn wants_too(&mut self, mut draft: Draft, id: Id) -> Result<Response> {
        let Some(page_key) = PageKey::read(&self.app.keys, &self.place.slug, &draft.page).filter(|k| !k.is_old(self.now)) else {
            return self.show(Step::Check, &draft, &[("check", self.l.t("err-old"))], StatusCode::UNPROCESSABLE_ENTITY);
        };
        let known = self.wants.iter().any(|w| w.id == id && w.is_open() && priority::is_for(w, &self.place));
        if !known || draft.is_private() {
            return self.show(Step::Check, &draft, &[], StatusCode::OK);
        }
        match priority::public::press(self.app, self.visit, &self.tree, &id, &page_key.key, &self.place).await {
            Ok(counted) => self.pressed = Some(if counted { "like-done" } else { "want-too-same" }),
            Err(Error::TooMany) => return self.show(Step::Check, &draft, &[("check", self.l.t("err-many"))], StatusCode::TOO_MANY_REQUESTS),
            Err(Error::Refused(why)) => return self.show(Step::Check, &draft, &[("check", self.l.t(why))], StatusCode::UNPROCESSABLE_ENTITY),
            Err(e) => {
                tracing::error!(error = %e, "a press was not kept");
                return self.show(Step::Check, &draft, &[("check", self.l.t("err-fault"))], StatusCode::SERVICE_UNAVAILABLE);
            }
        }
        if !draft.also.contains(&id) && draft.also.len() < priority::NAMED {
            draft.also.push(id);
        }
        self.show(Step::Check, &draft, &[], StatusCode::OK)
    }

    /// The last button. Nothing before this line was kept.
    async fn send(&self, draft: Draft) -> Result<Response> {
        let (l, keys) = (self.l, &self.app.keys);
        let Some(page_key) = PageKey::read(keys, &self.place.slug, &draft.page).filter(|k| !k.is_old(self.now)) else {
            return self.show(Step::Check, &draft, &[("check", l.t("err-old"))], StatusCode::UNPROCESSABLE_ENTITY);
        };
        let Some(said) = draft.said(l) else { return self.show(Step::Kind, &draft, &[], StatusCode::UNPROCESSABLE_ENTITY) };
        if !self.app.limits.admit(Pool::Post, self.visit.from) {
            self.app.screens.count(self.visit.screen, |c| c.quick += 1);
            let why = if self.visit.kiosk { "kiosk-fast" } else { "err-many" };
            return self.show(Step::Check, &draft, &[("check", l.t(why))], StatusCode::TOO_MANY_REQUESTS);
        }
        let mut written = concern::write(keys, &self.place, said, page_key.key.as_bytes(), self.app.config.release, self.now)?;
        if let Some(receipt) = self.made(&draft) {
            written = written.under(keys, receipt);
        }
        let (receipt, promised) = (written.receipt, written.promised);
        let (also, mark) = (if draft.is_private() { Vec::new() } else { draft.also.clone() }, priority::public::mark(self.app, &page_key.key));
        let (id, tree) = (written.id(), self.tree.clone());
        let keep = self.app.db.write(move |tx| {
            Box::pin(async move {
                concern::keep(tx, written);
                priority::tells(tx, &tree, &also, &id, &mark).await
            })
        });
        match keep.await {
            Err(e) if e.is_taken() && !page_key.may_show_again(self.now) => Ok(self.page(&l.t("again-title"), Tongues::Fixed, view::again(l))),
            // Sent twice: it was kept the first time, under the same words.
            Err(e) if e.is_taken() => self.receipt(&draft, receipt, promised),
            Ok(()) => {
                self.app.screens.count(self.visit.screen, |c| c.sent += 1);
                self.receipt(&draft, receipt, promised)
            }
            Err(Error::TooMany) => self.show(Step::Check, &draft, &[("check", l.t("err-many"))], StatusCode::TOO_MANY_REQUESTS),
            Err(e) => {
                tracing::error!(error = %e, "a message was not kept");
                self.show(Step::Check, &draft, &[("check", l.t("err-fault"))], StatusCode::SERVICE_UNAVAILABLE)
            }
        }
    }

    /// The receipt that the screen made: it shows the same words when its network fails on the way.
    fn made(&self, draft: &Draft) -> Option<Receipt> {
        self.visit.screen.and_then(|mark| self.app.screens.get(mark))?;
        Receipt::made_outside(&draft.made)
    }

    /// What a person takes along from a screen that is not theirs. The words stand behind `#`, which no browser sends.
    fn to_take_along(&self, words: &[&str; 6], by: &str) -> Result<Markup> {
        if !self.visit.kiosk {
            return Ok(html! {});
        }
        let base = self.app.config.public_url.trim_end_matches('/');
        let code = qr::qr(&format!("{base}/back#{}", words.join("-")), &self.l.t("kiosk-code"))?;
        let at = base.trim_start_matches("https://").trim_start_matches("http://");
        Ok(view::to_take_along(self.l, &code, &format!("{at}/back"), by))
    }

    fn receipt(&self, draft: &Draft, receipt: Receipt, promised: Day) -> Result<Response> {
        let l = self.l;
        let seen = front::seen_at(
            l,
            &self.place,
            if draft.now || draft.kind == Some(concern::Kind::Unsafe) { Release::Now } else { self.app.config.release },
            self.now,
        );
        let at = view::At { l, place: &self.place, readers: &self.readers, packs: &self.app.packs, draft, errors: &[] };
        let (words, by) = (receipt.words(), l.day(promised));
        let main = view::receipt(&at, words, &receipt.digits(), &by, &seen, &self.to_take_along(&words, &by)?);
        Ok(self.page(&l.t("sent-title"), Tongues::Fixed, main))
    }
}
