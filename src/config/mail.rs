//! Where mail for staff goes: nowhere, into a folder, or to a mail server.

use std::{fmt, path::PathBuf};

/// The setting `mail`, read.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Mail {
    #[default]
    Off,
    /// Each mail becomes a file here.
    File(PathBuf),
    Smtp(Smtp),
}

/// A mail server and how to speak to it.
#[derive(Clone, PartialEq, Eq)]
pub struct Smtp {
    pub host: String,
    pub port: u16,
    pub security: Security,
    /// Name and password.
    pub sign_in: Option<(String, String)>,
}

/// What keeps others on the way from reading along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    None,
    /// Begins in the open and turns to TLS, or does not go on.
    StartTls,
    Tls,
}

const SHAPE: &str = "mail must be off, file:FOLDER, smtp://host:25, smtp+starttls://user:password@host:587 or smtps://user:password@host:465, with signs such as @ in a password written as %40";

impl Mail {
    #[must_use]
    pub fn is_off(&self) -> bool {
        *self == Mail::Off
    }
}

/// A password is never shown, whoever prints the settings.
impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} to {}:{}{}", self.security, self.host, self.port, if self.sign_in.is_some() { ", signed in" } else { "" })
    }
}

impl TryFrom<String> for Mail {
    type Error = String;

    fn try_from(text: String) -> Result<Mail, String> {
        let wrong = || format!("{SHAPE}.");
        if text.is_empty() || text == "off" {
            return Ok(Mail::Off);
        }
        if let Some(folder) = text.strip_prefix("file:").filter(|folder| !folder.is_empty()) {
            return Ok(Mail::File(folder.into()));
        }
        let url = url::Url::parse(&text).map_err(|_| wrong())?;
        let (security, port) = match url.scheme() {
            "smtp" => (Security::None, 25),
            "smtp+starttls" => (Security::StartTls, 587),
            "smtps" => (Security::Tls, 465),
            _ => return Err(wrong()),
        };
        let host = url.host_str().filter(|h| !h.is_empty()).ok_or_else(wrong)?.to_string();
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err(wrong());
        }
        let plain = |part: &str| percent_encoding::percent_decode_str(part).decode_utf8().map(String::from).map_err(|_| wrong());
        let sign_in = match (url.username(), url.password()) {
            ("", None) => None,
            (name, Some(password)) if !name.is_empty() => Some((plain(name)?, plain(password)?)),
            _ => return Err(wrong()),
        };
        if security == Security::None && sign_in.is_some() && !["localhost", "127.0.0.1", "[::1]"].contains(&host.as_str()) {
            return Err("mail would send its password where others can read it: use smtp+starttls:// or smtps://.".into());
        }
        Ok(Mail::Smtp(Smtp { host, port: url.port().unwrap_or(port), security, sign_in }))
    }
}

/// As it would be written, without what is secret.
impl From<Mail> for String {
    fn from(mail: Mail) -> String {
        match mail {
            Mail::Off => "off".into(),
            Mail::File(folder) => format!("file:{}", folder.display()),
            Mail::Smtp(Smtp { host, port, security, .. }) => {
                let scheme = match security {
                    Security::None => "smtp",
                    Security::StartTls => "smtp+starttls",
                    Security::Tls => "smtps",
                };
                format!("{scheme}://{host}:{port}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Mail, String> {
        Mail::try_from(text.to_string())
    }

    #[test]
    fn each_way_is_read() {
        let smtp = |host: &str, port, security, sign_in: Option<(&str, &str)>| {
            let sign_in = sign_in.map(|(name, password)| (name.to_string(), password.to_string()));
            Ok(Mail::Smtp(Smtp { host: host.into(), port, security, sign_in }))
        };
        assert_eq!(read(""), Ok(Mail::Off));
        assert_eq!(read("off"), Ok(Mail::Off));
        assert_eq!(read("file:./mail"), Ok(Mail::File("./mail".into())));
        assert_eq!(read("smtp://mail.example.org"), smtp("mail.example.org", 25, Security::None, None));
        assert_eq!(read("smtps://us:p%40ss@mail.example.org:4465"), smtp("mail.example.org", 4465, Security::Tls, Some(("us", "p@ss"))));
        assert_eq!(read("smtp+starttls://u%40x.org:p@h"), smtp("h", 587, Security::StartTls, Some(("u@x.org", "p"))));
    }

    #[test]
    fn what_cannot_work_is_refused_without_the_password() {
        for wrong in [
            "on",
            "file:",
            "http://host",
            "smtp://",
            "smtps://user@host",
            "smtps://:secret-word@host",
            "smtps://u:secret-word@host/path",
            "smtp://u:secret-word@far.example",
        ] {
            let said = read(wrong).unwrap_err();
            assert!(said.starts_with("mail ") && !said.contains("secret-word"), "{wrong}: {said}");
        }
        let mail = read("smtps://user:secret-word@host").unwrap();
        assert!(!format!("{mail:?} {}", String::from(mail.clone())).contains("secret-word"));
    }
}
