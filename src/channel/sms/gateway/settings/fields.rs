//! The fields of the set-up page, gateway by gateway, in the words of the gateway's own console.

use super::{Country, Kind, Secret, unknown};
use crate::channel::sms::gateway::{notify, telnyx};

/// One field. A page draws a list if there are choices, a password field if it is a secret.
#[derive(Debug, Clone)]
pub struct Field {
    pub name: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
    pub is_secret: bool,
    pub required: bool,
    pub default: &'static str,
    /// What is kept, and what is shown for it.
    pub choices: Vec<(&'static str, &'static str)>,
    check: fn(&str) -> Option<&'static str>,
}

impl Field {
    /// Why a value will not do.
    #[must_use]
    pub fn objection(&self, value: &str) -> Option<&'static str> {
        if !self.choices.is_empty() && !self.choices.iter().any(|(known, _)| *known == value) {
            return Some("Choose one of the list.");
        }
        if value.chars().any(char::is_control) {
            return Some("There is a line break or another invisible sign in it. Copy it again.");
        }
        (self.check)(value)
    }

    pub(super) fn required(mut self) -> Field {
        self.required = true;
        self
    }

    pub(super) fn default(mut self, default: &'static str) -> Field {
        self.default = default;
        self
    }

    pub(super) fn checked(mut self, check: fn(&str) -> Option<&'static str>) -> Field {
        self.check = check;
        self
    }
}

pub(super) fn field(name: &'static str, label: &'static str, hint: &'static str) -> Field {
    Field { name, label, hint, is_secret: false, required: false, default: "", choices: vec![], check: |_| None }
}

pub(super) fn secret(name: &'static str, label: &'static str, hint: &'static str) -> Field {
    Field { is_secret: true, ..field(name, label, hint) }
}

pub(super) fn choice(name: &'static str, label: &'static str, hint: &'static str, choices: &[(&'static str, &'static str)]) -> Field {
    let default = choices.first().map_or("", |(first, _)| first);
    Field { default, choices: choices.to_vec(), ..field(name, label, hint) }
}

/// The second secret of every gateway that has one.
pub(super) fn next(hint: &'static str) -> Field {
    secret("secret_next", "A second one, while you change it", hint)
}

const BOTH_COUNT: &str = "Both count until you take one away.";

/// What a gateway of this kind asks for, in the order of the page.
#[must_use]
pub fn fields(kind: Kind) -> Vec<Field> {
    let number = field("number", "Our number", "The number people text, with its country: +447400000001. A short code as its digits.").required();
    let country = choice("country", "Country", "Numbers that come without a country are read as numbers of this one.", &[]);
    let country = Field { choices: Country::all().collect(), ..country.default("GB") };
    let mut all = vec![number, country];
    all.extend(own(kind));
    all
}

fn own(kind: Kind) -> Vec<Field> {
    match kind {
        Kind::Native => vec![
            secret("secret", "Secret", "At least 16 letters. Your script signs with it.").required().checked(long_enough::<16>),
            next(BOTH_COUNT).checked(long_enough::<16>),
            window(),
            field("url", "Where answers go", "The address of your script. Without it nobody can be answered.").checked(address),
        ],
        Kind::Android => vec![
            secret("secret", "Signing key", "In the app: Settings, Webhooks, Signing key. Its own has 8 letters, which can be guessed: set one of 32.")
                .required()
                .checked(long_enough::<8>),
            next("Of a second phone, or while you change it. Both count.").checked(long_enough::<8>),
            window(),
            field("url", "Server", "The address the app shows. Leave it for the cloud of the app's makers.")
                .default("https://api.sms-gate.app/3rdparty/v1")
                .checked(address),
            field("account", "User name", "As the app shows it.").required(),
            secret("key", "Password", "As the app shows it.").required(),
            field("through", "Device", "Only if several phones share the account."),
            field("sender", "SIM card", "1 or 2. Leave it empty for the phone's own choice.").checked(sim),
        ],
        Kind::Twilio => vec![
            field("account", "Account SID", "Begins with AC.").required().checked(|v| begins(v, "AC")),
            secret("secret", "Auth Token", "Twilio signs with it. If you use a shared webhook key, that key's secret.").required(),
            next(BOTH_COUNT),
            field("user", "API key", "Begins with SK. Leave it empty to send with the Auth Token.").checked(|v| begins(v, "SK")),
            secret("key", "API key's secret", ""),
            field("through", "Messaging Service", "Begins with MG. Leave it empty to answer from the number people wrote to.").checked(|v| begins(v, "MG")),
            choice(
                "forget",
                "Let Twilio forget words and numbers",
                "Message Redaction must be switched on in your account.",
                &[("no", "No"), ("yes", "Yes: people are safer")],
            ),
        ],
        Kind::Vonage => vec![
            secret("secret", "Signature secret", "Vonage's support switches signing on. Without it, who knows our address can send texts in people's names."),
            next(BOTH_COUNT),
            choice(
                "hash",
                "How Vonage signs",
                "As chosen in its dashboard.",
                &[
                    ("sha256", "SHA-256 HMAC signature"),
                    ("sha512", "SHA-512 HMAC signature"),
                    ("sha1", "SHA1 HMAC signature"),
                    ("md5", "MD5 HMAC signature"),
                    ("md5hash", "MD5 hash signature"),
                ],
            ),
            field("account", "API key", "").required(),
            secret("key", "API secret", "").required(),
        ],
        Kind::VonageMessages => vec![
            secret("secret", "Signature secret", "In the dashboard, under API settings.").required().checked(long_enough::<16>),
            next(BOTH_COUNT).checked(long_enough::<16>),
            field("account", "API key", "").required(),
            secret("key", "API secret", "").required(),
        ],
        Kind::Telnyx => vec![
            secret("secret", "Public key", "In Mission Control, under Keys and credentials. It is no secret; it proves who calls.")
                .required()
                .checked(telnyx_key),
            next(BOTH_COUNT).checked(telnyx_key),
            secret("key", "API key", "Begins with KEY.").required(),
            field("through", "Messaging profile", "Only if the number belongs to none."),
        ],
        Kind::AfricasTalking => vec![
            field("account", "User name", "Of the app in your account; sandbox while you try it.").required(),
            secret("key", "API key", "").required(),
            field("through", "Keyword", "Only if your short code is an on-demand one."),
        ],
        Kind::Notify => vec![
            secret("secret", "Bearer token", "Make one of at least 10 letters and give it to Notify with our address.").required().checked(long_enough::<10>),
            next(BOTH_COUNT).checked(long_enough::<10>),
            secret("key", "API key", "Live. It is shown once: name, service and secret in one line.").required().checked(notify_key),
            field("through", "Template", "The id of a template whose whole text is ((message)).").required(),
            field("sender", "Text message sender", "The id of the number people text, if it is not the default one."),
        ],
        Kind::Simulator => vec![],
        other => unknown::fields(other),
    }
}

pub(super) fn window() -> Field {
    field("window", "How old a signature may be, in seconds", "Raise it only if the clock of the phone or script is wrong and cannot be put right.")
        .default("300")
        .checked(|v| if v.parse().is_ok_and(|n: u32| (30..=86_400).contains(&n)) { None } else { Some("Write a number from 30 to 86400.") })
}

fn long_enough<const LEAST: usize>(value: &str) -> Option<&'static str> {
    (value.chars().count() < LEAST).then_some("This is too short to be a secret: it could be guessed. Make a longer one.")
}

pub(super) fn address(value: &str) -> Option<&'static str> {
    let good = url::Url::parse(value).is_ok_and(|url| ["https", "http"].contains(&url.scheme()) && url.has_host() && url.fragment().is_none());
    (!good).then_some("Write a whole address that begins with https://.")
}

fn begins(value: &str, with: &str) -> Option<&'static str> {
    let good = value.starts_with(with) && value.len() == 34 && value.chars().all(|c| c.is_ascii_alphanumeric());
    (!good).then_some("This is not it: it has 34 letters and begins as the hint says.")
}

fn sim(value: &str) -> Option<&'static str> {
    (!value.parse().is_ok_and(|n: u8| (1..=4).contains(&n))).then_some("Write 1 or 2.")
}

fn telnyx_key(value: &str) -> Option<&'static str> {
    telnyx::public_key(&Secret::new(value)).is_none().then_some("This is not a public key: it has 44 letters and ends with =.")
}

fn notify_key(value: &str) -> Option<&'static str> {
    notify::halves(value).is_none().then_some("This is not a whole key: copy the line from its name to its end.")
}
