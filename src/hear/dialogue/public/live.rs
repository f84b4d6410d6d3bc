//! What of an open conversation stays live for its writer, for as long as their page could be written on: where it
//! stands, what was said, and whether it may be judged. What they type is left alone.

use super::{opened, sealed, view};
use crate::{
    app::App,
    clock::Time,
    error::{Error, Result},
    ground::{
        db::{Id, Topic},
        live::Update,
        web::words::Locale,
    },
    hear::dialogue::whole,
};
use maud::html;

/// A page with an open conversation. It is known by its sealed field alone.
pub struct Reading {
    open: String,
    id: Id,
    until: Time,
    locale: Locale,
}

/// The conversation of a page that says this, if it may still be written on.
#[must_use]
pub fn reading(app: &App, locale: Locale, open: &str) -> Option<Reading> {
    let (id, until, _) = sealed(app, open)?;
    Some(Reading { open: open.to_string(), id, until, locale }).filter(|r| r.is_open(app))
}

impl Reading {
    #[must_use]
    pub fn topic(&self) -> Topic {
        Topic::Thread(self.id.clone())
    }

    #[must_use]
    pub fn is_open(&self, app: &App) -> bool {
        app.clock.now() <= self.until
    }

    /// The live parts as they stand now, and whether it goes on: after erasing nothing more comes.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn update(&self, app: &App) -> Result<(Update, bool)> {
        let l = self.locale;
        let now = app.clock.now();
        let (concern, place) = match opened(app, &self.id, now).await {
            Ok(found) => found,
            Err(Error::NotFound) => return Ok((self.erased(app), false)),
            Err(e) => return Err(e),
        };
        let whole = whole(&mut app.db.read().await?, &app.keys, &concern).await?;
        let (words, better) = concern.opened(&concern.key(&app.keys)?)?;
        let thread = view::Thread { concern: &concern, words: &words, better: &better, messages: &whole.messages };
        let talk = view::for_writer(l, &thread, &app.config.link_hosts);
        let mut parts = vec![
            ("state", view::state(l, &concern, &whole.messages, place.today(now))),
            ("talk", talk),
            ("right", view::right(l, &concern, &whole.messages, &self.open)),
        ];
        for room in app.beside_writer {
            parts.push((room.id, (room.reads)(app, l, &place, &concern, &self.open).await?));
        }
        let say = l.t(view::state_words(&concern, &whole.messages));
        Ok((Update::of(parts, say), true))
    }

    fn erased(&self, app: &App) -> Update {
        let (title, what) = (self.locale.t("erased-title"), self.locale.t("erased-what"));
        let nothing = html! { div #right {} };
        let parts = [("state", html! { p.state #state { (title) } }), ("talk", html! { p #talk { (what) } }), ("right", nothing)];
        Update::of(parts.into_iter().chain(app.beside_writer.iter().map(|room| (room.id, html! { div id=(room.id) {} }))), title)
    }
}
