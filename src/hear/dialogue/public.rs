//! `/back`: the writer's way to their answer, with nothing but their words.
//!
//! Everything happens at one address, so that a history shows nothing but that. A conversation stays open through a
//! sealed field of half an hour, never through an address or a cookie.

mod live;

pub use live::{Reading, reading};

use super::{Message, Whole, by_receipt, view};
use crate::{
    app::App,
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        anon::{Pool, Receipt, Typo},
        db::Id,
        ledger::Act,
        web::{
            Visit,
            form::{Fields, too_long},
            page::{Guest, Tongues},
            parts,
            words::Locale,
        },
    },
    hear::{
        concern::{self, Concern, Verdict},
        moderation::{self, Decision},
        safety,
    },
    house::place::Place,
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use std::{sync::Arc, time::Duration};
use tokio::sync::Semaphore;

/// How long a page may be written on, in milliseconds.
const OPEN: i64 = 30 * Time::MINUTE;
/// Once the hourly budget of wrong words is used up, every look costs this long, a few at a time: guessing becomes
/// hopeless and nobody is locked out.
const SLOWED: Duration = Duration::from_secs(3);
static SLOW: Semaphore = Semaphore::const_new(4);

/// `GET /back`
pub async fn ask(visit: Visit) -> Response {
    asking(visit.locale, StatusCode::OK, "", "", &[])
}

/// `GET /back/lost`
pub async fn lost(visit: Visit) -> Markup {
    let l = visit.locale;
    let title = l.t("lost-title");
    let main = html! {
        (parts::crumb(&l.href("/back"), &l.t("back"), None))
        h1 { (title) }
        p { (l.t("lost-why")) }
        p { (l.t("lost-then")) }
        div.acts { a.btn href=(l.href("/")) { (l.t("lost-again")) } }
    };
    Guest { locale: l, title: &title, place: None, tongues: Tongues::At("/back/lost"), wide: false }.page(main)
}

/// `POST /back`: opens a conversation with `receipt`, or goes on in the one that `open` keeps open: `words` to write
/// again, `right` to judge, `publish` and `public` for the board, `go` for everything else.
pub async fn open(State(app): State<App>, visit: Visit, fields: Fields) -> Result<Response> {
    let l = visit.locale;
    if !fields.has("open") {
        return with_receipt(&app, l, &fields).await;
    }
    let now = app.clock.now();
    let Some((id, seen)) = unseal(&app, fields.get("open"), now) else {
        let kept = [fields.get("words"), fields.get("public")].into_iter().find(|t| !t.is_empty()).unwrap_or_default();
        return Ok(asking(l, StatusCode::UNPROCESSABLE_ENTITY, "", kept, &[("receipt", l.t("err-closed"))]));
    };
    let (concern, place) = match opened(&app, &id, now).await {
        Ok(found) => found,
        Err(Error::NotFound) => return Ok(asking(l, StatusCode::NOT_FOUND, "", "", &[("receipt", l.t("err-no-such"))])),
        // Their words come back even when nothing can be read.
        Err(e) => {
            tracing::error!(error = %e, "a conversation could not be read");
            return Ok(asking(l, StatusCode::SERVICE_UNAVAILABLE, "", fields.get("words"), &[("receipt", l.t("err-fault"))]));
        }
    };
    let here = Here { app: &app, l, place, concern, whole: None, now, seen };
    match (fields.get("go"), fields.get("erase")) {
        ("languages", _) => Ok(here.languages(&fields).into_response()),
        ("renew", _) => here.renew().await,
        ("erase", _) => Ok(here.page(&l.t("erase-title"), "erase", view::erase(l, &here.seal()?)).into_response()),
        (_, "yes") => here.erase().await,
        _ if fields.is_spoilt() => here.thread(StatusCode::UNPROCESSABLE_ENTITY, &fields, &[("words", l.t("err-signs"))]).await,
        _ if !fields.get("right").is_empty() => here.judge(&fields).await,
        _ if !fields.get("publish").is_empty() => here.decide(&fields).await,
        ("" | "stay", "") if fields.has("words") => here.write(&fields, visit).await,
        _ => here.thread(StatusCode::OK, &fields, &[]).await,
    }
}

async fn opened(app: &App, id: &Id, now: Time) -> Result<(Concern, Arc<Place>)> {
    let concern = concern::by_id(&mut app.db.read().await?, id).await?.filter(|c| c.erased_on.is_none()).ok_or(Error::NotFound)?;
    let place = app.places.tree(&app.db, now).await?.id(&concern.place_id)?;
    Ok((concern, place))
}

async fn with_receipt(app: &App, l: Locale, fields: &Fields) -> Result<Response> {
    let (typed, kept) = (fields.get("receipt"), fields.get("kept"));
    if fields.get("go") == "languages" {
        let main = languages(l, &[("receipt", typed), ("kept", kept)]);
        return Ok(shell(l, &l.t("languages"), None, Tongues::Fixed, main).into_response());
    }
    let receipt = match Receipt::typed(typed) {
        Ok(receipt) => receipt,
        Err(typo) if fields.get("go") == "stay" && typo == Typo::Empty => return Ok(asking(l, StatusCode::OK, typed, kept, &[])),
        Err(typo) => return Ok(asking(l, StatusCode::UNPROCESSABLE_ENTITY, typed, kept, &[("receipt", sentence(l, &typo))])),
    };
    if app.limits.is_slow() {
        let _turn = SLOW.acquire().await.map_err(|_| Error::TooMany)?;
        tokio::time::sleep(SLOWED).await;
    }
    let now = app.clock.now();
    let found = by_receipt(&mut app.db.read().await?, &app.keys, &receipt).await?;
    let Some((concern, whole)) = found else {
        app.limits.wrong_words();
        return Ok(asking(l, StatusCode::NOT_FOUND, typed, kept, &[("receipt", l.t("err-no-such"))]));
    };
    let place = app.places.tree(&app.db, now).await?.id(&concern.place_id)?;
    let here = Here { app, l, place, seen: concern.last_seq, concern, whole: Some(whole), now };
    let draft = Fields::of(&[("words", kept)]);
    here.thread(StatusCode::OK, &draft, &[]).await
}

fn sentence(l: Locale, typo: &Typo) -> String {
    match typo {
        Typo::Empty => l.t("err-no-words"),
        Typo::Word { nth, word } => l.with("err-word", &[("n", &nth.to_string()), ("word", &word.chars().take(20).collect::<String>())]),
        Typo::Check => l.t("err-check"),
        Typo::Count => l.t("err-count"),
    }
}

/// A conversation that is open on somebody's screen.
struct Here<'a> {
    app: &'a App,
    l: Locale,
    place: Arc<Place>,
    concern: Concern,
    /// All that is shown of it, where it came along.
    whole: Option<Whole>,
    now: Time,
    /// The newest message when their page was drawn.
    seen: i64,
}

impl Here<'_> {
    /// The sealed field: which conversation, until when, and what its page has shown.
    fn seal(&self) -> Result<String> {
        let until = self.now.plus(OPEN).0;
        self.app.keys.seal_field("open", format!("{}|{until}|{}", self.concern.id, self.concern.last_seq).as_bytes())
    }

    /// `form` is sent when the language changes, so that what was typed comes along.
    fn page(&self, title: &str, form: &str, main: Markup) -> Markup {
        shell(self.l, title, Some(&self.place), Tongues::Keeping(form), main)
    }

    async fn thread(&self, status: StatusCode, draft: &Fields, errors: &[(&str, String)]) -> Result<Response> {
        let (l, keys) = (self.l, &self.app.keys);
        let Whole { messages, wording } = match &self.whole {
            Some(whole) => whole,
            None => &super::whole(&mut self.app.db.read().await?, keys, &self.concern).await?,
        };
        self.seen_by_writer(messages).await;
        let (words, better) = self.concern.opened(&self.concern.key(keys)?)?;
        let thread = view::Thread { concern: &self.concern, words: &words, better: &better, messages };
        let raised = self.raised().await?;
        let taken = self.taken().await?;
        let open = self.seal()?;
        let doing = view::Doing { open: &open, draft: draft.get("words"), errors, wording: wording.as_ref(), wording_draft: draft.get("public") };
        let main = html! {
            (parts::problems(l, errors))
            h1 { (l.t("thread-title")) }
            (view::state(l, &self.concern, messages, self.place.today(self.now)))
            (view::late(l, raised))
            (safety::for_writer(l, &self.concern, taken.as_deref()))
            (view::for_writer(l, &thread, &self.app.config.link_hosts))
            (view::doing(l, &self.concern, &doing))
            (parts::live(&l.href("/back"), &l.t("look-again")))
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
        let kept = self.app.db.write(move |tx| Box::pin(async move { super::saw(tx, &keys, &place, &id, up_to, release, now).await }));
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

    async fn write(self, fields: &Fields, visit: Visit) -> Result<Response> {
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
        let done =
            self.app.db.write(move |tx| Box::pin(async move { super::write_again(tx, &keys, &place, &concern, &words, seen, release, now).await })).await;
        match done {
            Ok(()) | Err(Error::Stale) => self.after().await,
            Err(Error::Refused(id)) => self.thread(StatusCode::UNPROCESSABLE_ENTITY, fields, &[("words", l.t(id))]).await,
            Err(e) => self.not_kept(e, fields, "words"),
        }
    }

    async fn judge(self, fields: &Fields) -> Result<Response> {
        let Some(verdict) = Verdict::from_key(fields.get("right")) else {
            return self.thread(StatusCode::UNPROCESSABLE_ENTITY, fields, &[("words", self.l.t("err-right"))]).await;
        };
        let (keys, place, concern, now, release) = (self.app.keys.clone(), self.place.clone(), self.concern.clone(), self.now, self.app.config.release);
        let done = self.app.db.write(move |tx| Box::pin(async move { super::judge(tx, &keys, &place, &concern, verdict, release, now).await })).await;
        match done {
            Ok(()) => self.after().await,
            Err(Error::Refused(id)) => self.thread(StatusCode::UNPROCESSABLE_ENTITY, fields, &[("words", self.l.t(id))]).await,
            Err(e) => self.not_kept(e, fields, "words"),
        }
    }

    /// Words for the board: theirs as they stand, theirs as they changed them, or none.
    async fn decide(self, fields: &Fields) -> Result<Response> {
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

    async fn renew(self) -> Result<Response> {
        let l = self.l;
        let (keys, concern) = (self.app.keys.clone(), self.concern.clone());
        let slot = concern::release_at(&self.place, self.app.config.release, false, self.now);
        let receipt = self.app.db.write(move |tx| Box::pin(async move { concern::renew(tx, &keys, &concern, slot).await })).await?;
        let open = self.seal()?;
        let main = html! {
            h1 { (l.t("renewed-title")) }
            p { (l.t("renewed-old")) }
            p { (l.t("sent-words")) " " (l.t("sent-lose")) }
            (view::ticket(l, &receipt.words(), &receipt.digits()))
            p { (l.t("sent-how")) }
            form method="post" action=(l.href("/back")) { (parts::hidden("open", &open)) button name="go" value="look" { (l.t("renewed-on")) } }
        };
        // Their new words are on this page alone: nothing on it may lead away by accident.
        let place = Some((self.place.name.as_str(), self.place.home()));
        Ok(Guest { locale: l, title: &l.t("renewed-title"), place, tongues: Tongues::Fixed, wide: false }.page(main).into_response())
    }

    async fn erase(self) -> Result<Response> {
        let l = self.l;
        let (place, concern) = (self.place.clone(), self.concern.clone());
        let slot = concern::release_at(&self.place, self.app.config.release, false, self.now);
        self.app.db.write(move |tx| Box::pin(async move { super::erase(tx, &place, &concern, Act::ErasedByWriter, "guest", slot).await })).await?;
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

    fn languages(&self, fields: &Fields) -> Markup {
        let main = languages(self.l, &[("open", fields.get("open")), ("words", fields.get("words")), ("public", fields.get("public"))]);
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

fn unseal(app: &App, field: &str, now: Time) -> Option<(Id, i64)> {
    let (id, until, seen) = sealed(app, field)?;
    (now <= until).then_some((id, seen))
}

/// What the field says: which conversation, until when, and what its page has shown.
fn sealed(app: &App, field: &str) -> Option<(Id, Time, i64)> {
    let plain = app.keys.open_field("open", field)?;
    let mut parts = std::str::from_utf8(&plain).ok()?.split('|');
    let (id, until, seen) = (parts.next()?, parts.next()?.parse::<i64>().ok()?, parts.next()?.parse().ok()?);
    Some((Id(id.to_string()), Time(until), seen))
}

/// The same page in another language, with what was typed.
fn languages(l: Locale, fields: &[(&str, &str)]) -> Markup {
    html! {
        h1 { (l.t("languages")) }
        form #stay method="post" action=(l.href("/back")) {
            @for (name, value) in fields { @if !value.is_empty() { (parts::hidden(name, value)) } }
            ul.list.picks { @for other in Locale::ALL { li {
                button.pick lang=(other.tag()) dir=(other.dir()) name="go" value="stay" formaction=(other.href("/back")) { (other.own_name()) }
            } } }
        }
    }
}

fn shell(l: Locale, title: &str, place: Option<&Place>, tongues: Tongues<'_>, main: Markup) -> Markup {
    Guest { locale: l, title, place: place.map(|p| (p.name.as_str(), p.home())), tongues, wide: false }.page(main)
}

fn asking(l: Locale, status: StatusCode, typed: &str, kept: &str, errors: &[(&str, String)]) -> Response {
    let title = if errors.is_empty() { l.t("back-title") } else { l.with("err-in-title", &[("title", &l.t("back-title"))]) };
    let main = html! {
        (parts::crumb(&l.href("/"), &l.t("back"), None))
        (view::ask(l, typed, kept, errors))
    };
    let tongues = if kept.is_empty() && typed.is_empty() { Tongues::At("/back") } else { Tongues::Keeping("ask") };
    (status, Guest { locale: l, title: &title, place: None, tongues, wide: false }.page(main)).into_response()
}
