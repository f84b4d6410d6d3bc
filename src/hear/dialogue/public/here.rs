//! A conversation that is open on somebody's screen, and everything its writer can do there.

use super::{BesideWriter, OPEN, asking, languages, shell};
use crate::{
    app::App,
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::Pool,
        ledger::Act,
        web::{
            Visit,
            form::{Fields, too_long},
            page::{Guest, Tongues},
            parts,
            ticket::ticket,
            words::Locale,
        },
    },
    hear::{
        concern::{self, Concern, Verdict},
        dialogue::{Message, Whole, erase, judge, saw, view, whole, write_again},
        moderation::{self, Decision},
        safety,
    },
    house::place::Place,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use std::sync::Arc;

/// A conversation that is open on somebody's screen.
pub struct Here<'a> {
    pub app: &'a App,
    pub l: Locale,
    pub place: Arc<Place>,
    pub concern: Concern,
    /// All that is shown of it, where it came along.
    pub whole: Option<Whole>,
    pub now: Time,
    /// The newest message when their page was drawn.
    pub seen: i64,
}

impl Here<'_> {
    /// The sealed field: which conversation, until when, and what its page has shown.
    pub fn seal(&self) -> Result<String> {
        let until = self.now.plus(OPEN).0;
        self.app.keys.seal_field("open", format!("{}|{until}|{}", self.concern.id, self.concern.last_seq).as_bytes())
    }

    /// `form` is sent when the language changes, so that what was typed comes along.
    pub fn page(&self, title: &str, form: &str, main: Markup) -> Markup {
        shell(self.l, title, Some(&self.place), Tongues::Keeping(form), main)
    }

    pub async fn thread(&self, status: StatusCode, draft: &Fields, errors: &[(&str, String)]) -> Result<Response> {
        let (l, keys) = (self.l, &self.app.keys);
        let Whole { messages, wording, beside } = match &self.whole {
            Some(whole) => whole,
            None => &whole(&mut self.app.db.read().await?, keys, &self.concern).await?,
        };
        self.seen_by_writer(messages).await;
        let (words, better) = self.concern.opened(&self.concern.key(keys)?)?;
        let thread = view::Thread { concern: &self.concern, words: &words, better: &better, messages };
        let raised = self.raised().await?;
        let taken = self.taken().await?;
        let open = self.seal()?;
        let mut above = Vec::new();
        for room in self.app.beside_writer {
            above.push(if *beside {
                (room.reads)(self.app, l, &self.place, &self.concern, &open).await?
            } else {
                html! { div id=(room.id) {} }
            });
        }
        let doing = view::Doing { open: &open, draft: draft.get("words"), errors, wording: wording.as_ref(), wording_draft: draft.get("public") };
        let main = html! {
            (parts::problems(l, errors))
            h1 { (l.t("thread-title")) }
            (view::state(l, &self.concern, messages, self.place.today(self.now)))
            (view::late(l, raised))
            (safety::for_writer(l, &self.concern, taken.as_deref()))
            @for said in &above { (said) }
            (view::for_writer(l, &thread, &self.app.config.link_hosts))
            (view::doing(l, &self.concern, messages, &doing))
            (parts::live(&l.href("/back"), &l.t("look-again"), ""))
        };
        let title = if errors.is_empty() { l.t("thread-title") } else { l.with("err-in-title", &[("title", &l.t("thread-title"))]) };
        Ok((status, self.page(&title, "reply", main)).into_response())
    }

    /// Once for each thing staff wrote: that it was seen. If that cannot be kept, the page is shown all the same.
    async fn seen_by_writer(&self, messages: &[Message]) {
        if !messages.iter().any(Message::is_news) {
            return;
        }
        let (keys, place, id) = (self.app.keys.clone(), self.place.clone(), self.concern.id.clone());
        let (up_to, release, now) = (self.concern.last_seq, self.app.config.release, self.now);
        let kept = self.app.db.write(move |tx| Box::pin(async move { saw(tx, &keys, &place, &id, up_to, release, now).await }));
        if let Err(e) = kept.await {
            tracing::error!(error = %e, "that an answer was seen was not kept");
        }
    }

    /// Who has it, where it may be about their safety.
    async fn taken(&self) -> Result<Option<String>> {
        if self.concern.waiting_since.is_none() || self.concern.alarm.is_none() && self.concern.kind != concern::Kind::Unsafe {
            return Ok(None);
        }
        safety::taken(&mut self.app.db.read().await?, &self.concern).await
    }

    /// When those above the team were told that this is late: asked for only where it is.
    async fn raised(&self) -> Result<(Option<Day>, Option<Day>)> {
        if self.concern.waiting_since.is_none() || self.concern.answer_by >= self.place.today(self.now) {
            return Ok((None, None));
        }
        concern::late::raised(&mut self.app.db.read().await?, &self.concern).await
    }

    /// The conversation as it stands after a change.
    async fn after(mut self) -> Result<Response> {
        self.whole = None;
        self.concern = concern::by_id(&mut self.app.db.read().await?, &self.concern.id).await?.ok_or(Error::NotFound)?;
        self.thread(StatusCode::OK, &Fields::default(), &[]).await
    }

    pub async fn write(self, fields: &Fields, visit: Visit) -> Result<Response> {
        let l = self.l;
        let words = fields.get("words").to_string();
        if fields.get("go") == "stay" {
            return self.thread(StatusCode::OK, fields, &[]).await;
        }
        let wrong =
            if words.is_empty() { Some(l.t("err-nothing")) } else { too_long(&words).map(|n| l.count("err-too-long", i64::try_from(n).unwrap_or(i64::MAX))) };
        if let Some(sentence) = wrong {
            return self.thread(StatusCode::UNPROCESSABLE_ENTITY, fields, &[("words", sentence)]).await;
        }
        if !self.app.limits.admit(Pool::Post, visit.from) {
            return self.thread(StatusCode::TOO_MANY_REQUESTS, fields, &[("words", l.t("err-many"))]).await;
        }
        let (keys, place, concern, seen, now, release) =
            (self.app.keys.clone(), self.place.clone(), self.concern.clone(), self.seen, self.now, self.app.config.release);
        let done = self.app.db.write(move |tx| Box::pin(async move { write_again(tx, &keys, &place, &concern, &words, seen, release, now).await })).await;
        match done {
            Ok(()) | Err(Error::Stale) => self.after().await,
            Err(Error::Refused(id)) => self.thread(StatusCode::UNPROCESSABLE_ENTITY, fields, &[("words", l.t(id))]).await,
            Err(e) => self.not_kept(e, fields, "words"),
        }
    }

    pub async fn judge(self, fields: &Fields) -> Result<Response> {
        let Some(verdict) = Verdict::from_key(fields.get("right")) else {
            return self.thread(StatusCode::UNPROCESSABLE_ENTITY, fields, &[("words", self.l.t("err-right"))]).await;
        };
        let (keys, place, concern, now, release) = (self.app.keys.clone(), self.place.clone(), self.concern.clone(), self.now, self.app.config.release);
        let done = self.app.db.write(move |tx| Box::pin(async move { judge(tx, &keys, &place, &concern, verdict, release, now).await })).await;
        match done {
            Ok(()) => self.after().await,
            Err(Error::Refused(id)) => self.thread(StatusCode::UNPROCESSABLE_ENTITY, fields, &[("words", self.l.t(id))]).await,
            Err(e) => self.not_kept(e, fields, "words"),
        }
    }

    /// What they said to a room above.
    pub async fn beside(self, room: &BesideWriter, fields: &Fields) -> Result<Response> {
        match (room.does)(self.app, &self.place, &self.concern, fields).await {
            Ok(()) | Err(Error::Stale) => self.after().await,
            Err(Error::Refused(id)) => {
                let sentence = self.l.t(id);
                self.thread(StatusCode::UNPROCESSABLE_ENTITY, &Fields::default(), &[("words", sentence)]).await
            }
            Err(e) => self.not_kept(e, fields, "words"),
        }
    }

    /// Words for the board: theirs as they stand, theirs as they changed them, or none.
    pub async fn decide(self, fields: &Fields) -> Result<Response> {
        let l = self.l;
        let words = fields.get("public").to_string();
        let proposed = moderation::for_writer(&mut self.app.db.read().await?, &self.app.keys, &self.concern).await?.ok_or(Error::NotFound)?;
        // A bar in the field is words like any other: the same words in any language are a yes to those with the bars.
        let as_proposed = Locale::ALL.into_iter().any(|l| words == moderation::spelled(l, &proposed.words));
        let decision = match fields.get("publish") {
            "again" => return self.look_again(fields).await,
            "yes" if words.is_empty() => return self.thread(StatusCode::UNPROCESSABLE_ENTITY, fields, &[("public", l.t("err-nothing"))]).await,
            "yes" if as_proposed => Decision::Accepted,
            "yes" => Decision::Changed,
            _ => Decision::Refused,
        };
        if let Some(n) = too_long(&words) {
            return self.thread(StatusCode::UNPROCESSABLE_ENTITY, fields, &[("public", l.count("err-too-long", i64::try_from(n).unwrap_or(i64::MAX)))]).await;
        }
        if self.concern.mark.as_deref().is_some_and(|mark| self.app.keys.tells(&words, mark)) {
            return self.thread(StatusCode::UNPROCESSABLE_ENTITY, fields, &[("public", l.t("err-own-words"))]).await;
        }
        let (keys, place, concern, now) = (self.app.keys.clone(), self.place.clone(), self.concern.clone(), self.now);
        let slot = concern::release_at(&place, self.app.config.release, false, now);
        let done =
            self.app.db.write(move |tx| Box::pin(async move { moderation::decide(tx, &keys, &place, &concern, decision, &words, slot, now).await })).await;
        match done {
            Ok(()) | Err(Error::Refused(_)) => self.after().await,
            Err(e) => self.not_kept(e, fields, "public"),
        }
    }

    /// What is kept off the board is to be looked at again by somebody else.
    async fn look_again(self, fields: &Fields) -> Result<Response> {
        let (place, concern) = (self.place.clone(), self.concern.clone());
        let slot = concern::release_at(&place, self.app.config.release, false, self.now);
        let done = self.app.db.write(move |tx| Box::pin(async move { moderation::ask_again(tx, &place, &concern, slot).await })).await;
        match done {
            Ok(()) | Err(Error::Refused(_)) => self.after().await,
            Err(e) => self.not_kept(e, fields, "public"),
        }
    }

    pub async fn renew(self) -> Result<Response> {
        let l = self.l;
        let (keys, concern) = (self.app.keys.clone(), self.concern.clone());
        let slot = concern::release_at(&self.place, self.app.config.release, false, self.now);
        let receipt = self.app.db.write(move |tx| Box::pin(async move { concern::renew(tx, &keys, &concern, slot).await })).await?;
        let open = self.seal()?;
        let main = html! {
            h1 { (l.t("renewed-title")) }
            p { (l.t("renewed-old")) }
            p { (l.t("sent-words")) " " (l.t("sent-lose")) }
            (ticket(l, &receipt.words(), &receipt.digits()))
            p { (l.t("sent-how")) }
            form method="post" action=(l.href("/back")) { (parts::hidden("open", &open)) button name="go" value="look" { (l.t("renewed-on")) } }
        };
        // Their new words are on this page alone: nothing on it may lead away by accident.
        let place = Some((self.place.name.as_str(), self.place.home()));
        Ok(Guest { locale: l, title: &l.t("renewed-title"), place, tongues: Tongues::Fixed, wide: false }.page(main).into_response())
    }

    pub async fn erase(self) -> Result<Response> {
        let l = self.l;
        let (place, concern) = (self.place.clone(), self.concern.clone());
        let slot = concern::release_at(&self.place, self.app.config.release, false, self.now);
        self.app.db.write(move |tx| Box::pin(async move { erase(tx, &place, &concern, Act::ErasedByWriter, "guest", slot).await })).await?;
        // The disk forgets too. If that fails now, the hourly sweep does it.
        if let Err(e) = self.app.db.forget().await {
            tracing::warn!(error = %e, "the disk has not forgotten yet");
        }
        let title = l.t("erased-title");
        let main = html! {
            h1 { (title) }
            p { (l.t("erased-what")) }
            div.acts { a.btn href=(l.href(&self.place.home())) { (l.t("finish")) } }
        };
        let place = Some((self.place.name.as_str(), self.place.home()));
        Ok(Guest { locale: l, title: &title, place, tongues: Tongues::At("/back"), wide: false }.page(main).into_response())
    }

    pub fn languages(&self, fields: &Fields) -> Markup {
        let main = languages(self.l, &self.place.offered(), &[("open", fields.get("open")), ("words", fields.get("words")), ("public", fields.get("public"))]);
        shell(self.l, &self.l.t("languages"), Some(&self.place), Tongues::Fixed, main)
    }

    fn not_kept(self, e: Error, fields: &Fields, field: &str) -> Result<Response> {
        match e {
            Error::Database(_) | Error::TooMany | Error::Internal(_) => {
                tracing::error!(error = %e, "nothing was kept");
                // Their words come back even when nothing else can be read.
                let kept = if field == "public" { fields.get("public") } else { fields.get("words") };
                Ok(asking(self.l, StatusCode::SERVICE_UNAVAILABLE, "", kept, &[("receipt", self.l.t("err-fault"))]))
            }
            e => Err(e),
        }
    }
}
