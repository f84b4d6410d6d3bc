//! What somebody typed on the set-up page of a channel, and what each gateway asks for.
//!
//! One page draws all gateways from [`fields`], and [`Settings::read`] answers with a sentence for each field that will not
//! do. Two secrets may be good for what comes in, so that a new one can be set at the gateway before the old one is gone.

mod fields;
mod unknown;

pub use fields::{Field, fields};

use super::{Country, Kind, Sender, generic::Form};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};
use zeroize::Zeroizing;

/// Wiped from memory when it is dropped, and never shown.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    #[must_use]
    pub fn new(typed: &str) -> Secret {
        Secret(Zeroizing::new(typed.to_string()))
    }

    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

/// A channel as its gateway knows it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    pub kind: Kind,
    /// Our number: E.164, or a short one.
    pub number: String,
    /// Whose numbers those without a country are: `GB`.
    country: String,
    /// What proves that a call comes from the gateway: none, one, or an old one and a new one.
    pub secrets: Vec<Secret>,
    /// How the gateway signs, where one can choose.
    pub(super) hash: String,
    /// For how many seconds a signature is good, where it says when it was made.
    pub(super) window: i64,
    pub send: Sending,
    /// How a gateway speaks that nobody here has met.
    #[serde(default)]
    pub(super) form: Option<Form>,
}

/// What sending takes. What a gateway does not ask for stays empty.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sending {
    /// Whose account it is.
    pub account: String,
    /// The name of the key, where it is not that of the account.
    pub user: String,
    pub key: Secret,
    /// Where the gateway is, where it is not in one place for everybody.
    pub url: String,
    /// What the gateway sends through: a messaging service, a profile, a template, a device.
    pub through: String,
    /// Which sender or SIM card of several.
    pub sender: String,
    /// The gateway is asked to forget the words and the number.
    pub forget: bool,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings").field("kind", &self.kind).field("secrets", &self.secrets.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Sending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending(..)")
    }
}

impl Settings {
    /// A channel with nothing set but what has a default.
    #[must_use]
    pub fn new(kind: Kind) -> Settings {
        let form = (kind == Kind::Generic).then(Form::default);
        let mut new =
            Settings { kind, number: String::new(), country: "GB".into(), secrets: vec![], hash: String::new(), window: 300, send: Sending::default(), form };
        for field in fields(kind) {
            new.put(field.name, field.default);
        }
        new
    }

    /// Reads what was typed. Fields that are not there count as empty; what is no field of this kind is left alone.
    ///
    /// # Errors
    /// The name of each field that will not do, with a sentence.
    pub fn read(kind: Kind, typed: &BTreeMap<String, String>) -> Result<Settings, Vec<(&'static str, String)>> {
        Settings::new(kind).changed(typed)
    }

    /// The same for a channel that stands: a secret that was left empty stays what it was.
    ///
    /// # Errors
    /// The name of each field that will not do, with a sentence.
    pub fn changed(&self, typed: &BTreeMap<String, String>) -> Result<Settings, Vec<(&'static str, String)>> {
        let (mut new, mut wrong) = (Settings::new(self.kind), vec![]);
        for field in fields(self.kind) {
            let value = typed.get(field.name).map_or("", |value| value.trim());
            if value.is_empty() && field.is_secret && self.has(field.name) {
                new.keep(field.name, self);
            } else if value.is_empty() && field.required {
                wrong.push((field.name, format!("{} is missing.", field.label)));
            } else if value.is_empty() {
                new.put(field.name, field.default);
            } else if let Some(sentence) = field.objection(value) {
                wrong.push((field.name, sentence.to_string()));
            } else {
                new.put(field.name, value);
            }
        }
        match new.own_number() {
            Some(number) => new.number = number,
            None if new.number.is_empty() => {}
            None => wrong.push(("number", "Write the number with its country, such as +447400000001, or a short code of digits.".into())),
        }
        wrong.extend(unknown::objections(&new));
        if wrong.is_empty() { Ok(new) } else { Err(wrong) }
    }

    /// What a field holds, to show it again; nothing if it is a secret.
    #[must_use]
    pub fn shown(&self, name: &str) -> String {
        match name {
            "number" => self.number.clone(),
            "country" => self.country.clone(),
            "hash" => self.hash.clone(),
            "window" => self.window.to_string(),
            "account" => self.send.account.clone(),
            "user" => self.send.user.clone(),
            "url" => self.send.url.clone(),
            "through" => self.send.through.clone(),
            "sender" => self.send.sender.clone(),
            "forget" if self.send.forget => "yes".into(),
            "forget" => "no".into(),
            _ => self.form.as_ref().and_then(|form| form.shown(name)).unwrap_or_default(),
        }
    }

    /// True if there is such a secret, which can be said where the secret cannot.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        match name {
            "secret" => !self.secrets.is_empty(),
            "secret_next" => self.secrets.len() > 1,
            "key" => !self.send.key.is_empty(),
            _ => false,
        }
    }

    #[must_use]
    pub fn country(&self) -> Country {
        Country::of(&self.country).unwrap_or_default()
    }

    fn put(&mut self, name: &str, value: &str) {
        let value_of = || value.to_string();
        match name {
            "number" => self.number = value_of(),
            "country" => self.country = value_of(),
            "secret" | "secret_next" if value.is_empty() => {}
            "secret" | "secret_next" => self.secrets.push(Secret::new(value)),
            "hash" => self.hash = value_of(),
            "window" => self.window = value.parse().unwrap_or(300),
            "account" => self.send.account = value_of(),
            "user" => self.send.user = value_of(),
            "key" => self.send.key = Secret::new(value),
            "url" => self.send.url = value_of(),
            "through" => self.send.through = value_of(),
            "sender" => self.send.sender = value_of(),
            "forget" => self.send.forget = value == "yes",
            _ => {
                if let Some(form) = &mut self.form {
                    form.put(name, value);
                }
            }
        }
    }

    fn keep(&mut self, name: &str, old: &Settings) {
        match name {
            "secret" => self.secrets.extend(old.secrets.first().cloned()),
            "secret_next" => self.secrets.extend(old.secrets.get(1).cloned()),
            "key" => self.send.key = old.send.key.clone(),
            _ => {}
        }
    }

    fn own_number(&self) -> Option<String> {
        match Sender::read(&self.number, self.country()) {
            Sender::Number(phone) => Some(phone.e164().to_string()),
            Sender::Short(digits) => Some(digits),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
