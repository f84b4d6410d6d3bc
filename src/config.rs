//! Every setting once, with a safe default. `config/hearback.toml` documents each; `HEARBACK_*` stands over the file.
//!
//! A misspelt key in the file is refused rather than ignored: a setting that silently does nothing is how promises break.

mod mail;

pub use mail::{Mail, Security, Smtp};

use std::path::{Path, PathBuf};

/// All settings. Empty text means "not set".
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    pub listen: String,
    pub public_url: String,
    pub data: PathBuf,
    pub keys: PathBuf,
    pub database_url: String,
    pub behind_proxy: bool,
    pub run_by: String,
    pub release: Release,
    pub totp: Totp,
    pub keep_days: i64,
    pub undo_seconds: i64,
    pub posts_per_hour: u32,
    pub posts_per_hour_in_all: u32,
    pub wrong_words_per_hour: u32,
    pub sign_ins_per_hour: u32,
    pub bank_holidays: PathBuf,
    pub picture_pack: String,
    pub leave_to: String,
    pub link_hosts: Vec<String>,
    pub mail: Mail,
    pub mail_from: String,
    pub mail_ca: PathBuf,
    pub hooks_may_call_inside: bool,
    pub relay: Relay,
    pub relay_socket: PathBuf,
    pub relay_uid: i64,
    pub relay_listen: String,
    pub relay_house: String,
    pub relay_peer: String,
    pub text_after_least: i64,
    pub text_after_most: i64,
    pub gateways_may_be_inside: bool,
    pub log: String,
}

/// When staff see what guests write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Release {
    /// At the place's slots, never younger than half an hour.
    Slots,
    /// At once; every guest page says so.
    Now,
}

/// Whether staff need a second step to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Totp {
    Required,
    Off,
}

/// Who keeps telephone numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Relay {
    /// This program, in a file of its own.
    Here,
    /// Another program, `hearback relay`, which asks at a socket.
    Socket,
    /// The same on another computer, which asks over TLS.
    Tls,
    Off,
}

impl Default for Config {
    fn default() -> Self {
        Config {
            listen: "127.0.0.1:8080".into(),
            public_url: "http://127.0.0.1:8080".into(),
            data: "./data".into(),
            keys: "./keys".into(),
            database_url: String::new(),
            behind_proxy: false,
            run_by: String::new(),
            release: Release::Slots,
            totp: Totp::Required,
            keep_days: 90,
            undo_seconds: 20,
            posts_per_hour: 60,
            posts_per_hour_in_all: 600,
            wrong_words_per_hour: 600,
            sign_ins_per_hour: 1_000,
            bank_holidays: PathBuf::new(),
            picture_pack: "house".into(),
            leave_to: "https://www.bbc.co.uk/weather".into(),
            link_hosts: ["gov.uk", "nhs.uk", "samaritans.org"].map(String::from).into(),
            mail: Mail::Off,
            mail_from: String::new(),
            mail_ca: PathBuf::new(),
            hooks_may_call_inside: false,
            relay: Relay::Here,
            relay_socket: "./data/relay.sock".into(),
            relay_uid: -1,
            relay_listen: String::new(),
            relay_house: String::new(),
            relay_peer: String::new(),
            text_after_least: 15,
            text_after_most: 120,
            gateways_may_be_inside: false,
            log: "info".into(),
        }
    }
}

impl Config {
    /// Defaults, then the file if there is one, then the environment.
    ///
    /// # Errors
    /// One sentence that names the key or the file that is wrong.
    pub fn load(file: Option<&Path>, environment: impl Fn(&str) -> Option<String>) -> Result<Config, String> {
        let mut table = match file {
            Some(path) => {
                let text = std::fs::read_to_string(path).map_err(|e| format!("The settings file {} cannot be read: {e}.", path.display()))?;
                text.parse::<toml::Table>().map_err(|e| format!("The settings file {} is not valid TOML: {}", path.display(), e.message()))?
            }
            None => toml::Table::new(),
        };
        let known = toml::Table::try_from(Config::default()).map_err(|e| e.to_string())?;
        for (key, default) in &known {
            if let Some(text) = environment(&format!("HEARBACK_{}", key.to_uppercase())) {
                table.insert(key.clone(), typed(&text, default).ok_or_else(|| format!("HEARBACK_{} must be {}.", key.to_uppercase(), kind(default)))?);
            }
        }
        let config: Config = table.try_into().map_err(|e: toml::de::Error| format!("A setting is wrong: {}", e.message()))?;
        config.check()
    }

    fn check(self) -> Result<Config, String> {
        let url = url::Url::parse(&self.public_url).map_err(|_| "public_url must be the address people type, such as https://hear.example.org.".to_string())?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err("public_url must begin with http:// or https://.".into());
        }
        if self.listen.parse::<std::net::SocketAddr>().is_err() {
            return Err("listen must be an address and a port, such as 127.0.0.1:8080.".into());
        }
        if self.relay == Relay::Tls && self.relay_listen.parse::<std::net::SocketAddr>().is_err() {
            return Err("relay_listen must be an address and a port, such as 192.0.2.1:8443, where relay is tls.".into());
        }
        if !self.relay_house.is_empty() && self.relay_house.rsplit_once(':').is_none_or(|(host, port)| host.is_empty() || port.parse::<u16>().is_err()) {
            return Err("relay_house must be a host and a port, such as house.example.org:8443.".into());
        }
        if !(1..=365).contains(&self.keep_days) {
            return Err("keep_days must lie between 1 and 365.".into());
        }
        if !(0..=120).contains(&self.undo_seconds) {
            return Err("undo_seconds must lie between 0 and 120.".into());
        }
        if [self.posts_per_hour, self.posts_per_hour_in_all, self.wrong_words_per_hour, self.sign_ins_per_hour].contains(&0) {
            return Err("The limits per hour must be 1 or more.".into());
        }
        if !self.database_url.is_empty() && !self.database_url.starts_with("postgres") {
            return Err("database_url must begin with postgres://, or be left out for SQLite.".into());
        }
        if !self.mail.is_off() && self.mail_from.parse::<lettre::message::Mailbox>().is_err() {
            return Err("mail_from must be the address that mail comes from, such as Hearback <hearback@example.org>.".into());
        }
        Ok(self)
    }

    /// Scheme, host and port of the public address: what a browser sends as `Origin`.
    #[must_use]
    pub fn origin(&self) -> String {
        url::Url::parse(&self.public_url).map_or_else(|_| String::new(), |u| u.origin().ascii_serialization())
    }

    /// True if numbers are kept by another program.
    #[must_use]
    pub fn relay_is_elsewhere(&self) -> bool {
        matches!(self.relay, Relay::Socket | Relay::Tls)
    }

    #[must_use]
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

fn typed(text: &str, default: &toml::Value) -> Option<toml::Value> {
    Some(match default {
        toml::Value::Boolean(_) => toml::Value::Boolean(text.parse().ok()?),
        toml::Value::Integer(_) => toml::Value::Integer(text.parse().ok()?),
        toml::Value::Array(_) => toml::Value::Array(text.split_whitespace().map(|t| toml::Value::String(t.into())).collect()),
        _ => toml::Value::String(text.into()),
    })
}

fn kind(default: &toml::Value) -> &'static str {
    match default {
        toml::Value::Boolean(_) => "true or false",
        toml::Value::Integer(_) => "a whole number",
        _ => "a text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &'static [(&'static str, &'static str)]) -> impl Fn(&str) -> Option<String> {
        move |key| pairs.iter().find(|(k, _)| *k == key).map(|(_, v)| (*v).to_string())
    }

    #[test]
    fn the_environment_stands_over_the_file_and_both_over_the_defaults() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "keep_days = 30\nrelease = \"now\"\n").unwrap();
        let config = Config::load(Some(file.path()), env(&[("HEARBACK_KEEP_DAYS", "7"), ("HEARBACK_LISTEN", "127.0.0.1:9000")])).unwrap();
        assert_eq!((config.keep_days, config.release, config.listen.as_str()), (7, Release::Now, "127.0.0.1:9000"));
    }

    #[test]
    fn mail_is_read_and_its_password_is_never_said() {
        let load = |mail: &str, from: &str| {
            let set = |key: &str| [("HEARBACK_MAIL", mail), ("HEARBACK_MAIL_FROM", from)].into_iter().find(|(k, _)| *k == key).map(|(_, v)| v.to_string());
            Config::load(None, set)
        };
        let config = load("smtps://us:secret-word@mail.example.org", "Hearback <us@example.org>").unwrap();
        assert!(matches!(&config.mail, Mail::Smtp(server) if server.port == 465) && !format!("{config:?}").contains("secret-word"));
        for (mail, from) in
            [("smtps://us:secret-word@mail.example.org", "nobody"), ("smtps://us:secret-word@", "us@example.org"), ("ftp://us:secret-word@x", "us@example.org")]
        {
            let said = load(mail, from).unwrap_err();
            assert!(said.contains("mail") && !said.contains("secret-word") && said.lines().count() == 1, "{said}");
        }
    }

    #[test]
    fn a_wrong_setting_is_named() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "keepdays = 30\n").unwrap();
        assert!(Config::load(Some(file.path()), env(&[])).unwrap_err().contains("keepdays"));
        assert!(Config::load(None, env(&[("HEARBACK_KEEP_DAYS", "soon")])).unwrap_err().contains("HEARBACK_KEEP_DAYS"));
        for pair in [
            ("HEARBACK_PUBLIC_URL", "hear.example.org"),
            ("HEARBACK_KEEP_DAYS", "0"),
            ("HEARBACK_UNDO_SECONDS", "-1"),
            ("HEARBACK_DATABASE_URL", "mysql://x"),
            ("HEARBACK_LISTEN", "8080"),
            ("HEARBACK_MAIL", "file:./mail"),
            ("HEARBACK_RELAY", "tls"),
            ("HEARBACK_RELAY_HOUSE", "house.example.org"),
        ] {
            assert!(Config::load(None, |k: &str| (k == pair.0).then(|| pair.1.to_string())).is_err(), "{pair:?}");
        }
    }
}
