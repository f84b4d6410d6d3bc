//! What the pages of setting up share: the second key as a picture, and what was typed into a form about a person.

pub mod closures;
pub mod first;
pub mod join;
pub mod people;
pub mod places;

use super::view;
use crate::{
    app::App,
    clock::Time,
    config::Totp,
    error::{Error, Result},
    ground::web::{form::Fields, words::Locale},
    house::staff::{Credentials, Problems, password, second_key::Secret},
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use jiff::tz::TimeZone;
use qrcode::{QrCode, render::svg};

/// The second key on its way to a phone. Between two pages it travels sealed, for this link alone.
struct NewKey {
    secret: Secret,
    sealed: String,
    typed: String,
    picture: String,
}

impl NewKey {
    /// The key that the form brought back, or a new one.
    fn of(app: &App, link: &str, fields: &Fields, label: &str) -> Result<NewKey> {
        let purpose = format!("totp\0{link}");
        let brought = app.keys.open_field(&purpose, fields.get("key"));
        let secret = brought.map_or_else(Secret::random, |bytes| Secret::from_bytes(&bytes));
        let sealed = app.keys.seal_field(&purpose, secret.bytes())?;
        let picture = picture(&secret.address(label)?)?;
        Ok(NewKey { typed: secret.typed(), sealed, picture, secret })
    }

    fn shown(&self) -> view::Key<'_> {
        view::Key { sealed: &self.sealed, typed: &self.typed, picture: &self.picture }
    }
}

/// A code that a phone can read, as an address that holds the picture itself.
fn picture(text: &str) -> Result<String> {
    let code = QrCode::new(text).map_err(|_| Error::Internal("a code cannot be drawn"))?;
    let drawn = code.render::<svg::Color<'_>>().min_dimensions(196, 196).quiet_zone(true).build();
    Ok(format!("data:image/svg+xml;base64,{}", STANDARD.encode(drawn)))
}

/// A second key, where the house asks for one.
fn new_key(app: &App, link: &str, fields: &Fields, label: &str) -> Result<Option<NewKey>> {
    match app.config.totp {
        Totp::Required => NewKey::of(app, link, fields, label).map(Some),
        Totp::Off => Ok(None),
    }
}

/// Adds what is wrong with a new password and with the code that proves the new key. Gives the code's step.
fn check(fields: &Fields, email: &str, key: Option<&NewKey>, now: Time, problems: &mut Problems) -> i64 {
    if let Some(sentence) = password::problem(fields.get("password"), email) {
        problems.push(("password", sentence.to_string()));
    }
    let Some(key) = key else { return 0 };
    let step = key.secret.step_of(fields.get("code"), now);
    if step.is_none() {
        problems.push(("code", "These numbers do not fit. Wait for the next ones, and check that the clock of your phone is right".to_string()));
    }
    step.unwrap_or(0)
}

/// What a person will sign in with. Takes its time: it hashes.
async fn credentials(fields: &Fields, key: Option<&NewKey>, step: i64) -> Result<Credentials> {
    let hash = password::hash(fields.get("password")).await?;
    Ok(Credentials { hash, secret: key.map(|k| k.secret.clone()), step })
}

/// Something in a form was no text: it was taken out, and the rest is shown once more.
fn spoilt(fields: &Fields, problems: &mut Problems, field: &'static str) {
    if fields.is_spoilt() {
        problems.push((field, "Something that is no text was taken out. Look at it once more, then send it again".to_string()));
    }
}

fn owned(problems: Vec<(&'static str, &'static str)>) -> Problems {
    problems.into_iter().map(|(field, sentence)| (field, sentence.to_string())).collect()
}

/// A link that leads nowhere any more, or never did.
async fn over(app: &App, status: StatusCode) -> Result<Response> {
    let page = crate::house::staff::desk::front(app, "This link is over", view::over()).await?;
    Ok((status, page).into_response())
}

/// "Sunday 15 June, 14:05"
fn moment(time: Time, zone: &TimeZone) -> String {
    let local = time.local(zone);
    let day = Locale::English.day(crate::clock::Day::of(time, zone));
    format!("{day}, {}:{:02}", local.hour(), local.minute())
}

fn titled(title: &str, problems: &Problems) -> String {
    if problems.is_empty() { title.to_string() } else { format!("Error: {title}") }
}

fn status(problems: &Problems) -> StatusCode {
    if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}
