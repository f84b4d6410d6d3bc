use super::{Gateway, Letter, Refusal};
use crate::{
    config::{Config, Security, Smtp},
    ground::outbox::Failure,
};
use futures_util::future::BoxFuture;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    transport::smtp::{
        Error,
        authentication::Credentials,
        client::{Certificate, Tls, TlsParameters},
        extension::ClientId,
    },
};
use std::{error::Error as _, io, path::Path, time::Duration};

/// How long the other side may take for one answer.
const ANSWER: Duration = Duration::from_secs(30);

/// A mail server. Each letter has a connection of its own: there are a few a day.
pub struct Server(AsyncSmtpTransport<Tokio1Executor>);

impl Server {
    /// # Errors
    /// One sentence when the settings cannot work. Whether anybody is there shows when there is something to send.
    pub fn open(server: &Smtp, config: &Config) -> Result<Server, String> {
        let secure = || -> Result<TlsParameters, String> {
            let mut tls = TlsParameters::builder(server.host.trim_matches(['[', ']']).to_string());
            if !config.mail_ca.as_os_str().is_empty() {
                tls = tls.add_root_certificate(certificate(&config.mail_ca)?);
            }
            tls.build_rustls().map_err(|_| "mail names a server with which no safe connection can be made: check its name, and mail_ca.".to_string())
        };
        let tls = match server.security {
            Security::None => Tls::None,
            Security::StartTls => Tls::Required(secure()?),
            Security::Tls => Tls::Wrapper(secure()?),
        };
        let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(server.host.trim_matches(['[', ']']))
            .port(server.port)
            .tls(tls)
            .hello_name(ClientId::Domain(super::letter::host(config)))
            .timeout(Some(ANSWER));
        if let Some((name, password)) = &server.sign_in {
            transport = transport.credentials(Credentials::new(name.clone(), password.clone()));
        }
        Ok(Server(transport.build()))
    }
}

fn certificate(path: &Path) -> Result<Certificate, String> {
    let pem = std::fs::read(path).map_err(|e| format!("mail_ca, {}, cannot be read: {e}.", path.display()))?;
    Certificate::from_pem(&pem).map_err(|_| format!("mail_ca, {}, is not a certificate in the PEM form.", path.display()))
}

impl Gateway for Server {
    fn hand_over<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            let message = letter.message()?;
            self.0.send(message).await.map(drop).map_err(|e| refusal(&e))
        })
    }
}

/// What an answer means for us. Only "no" to this letter is for good; what is wrong with the server or with us can be mended.
fn refusal(error: &Error) -> Refusal {
    match error.status().map(|code| code.to_string().parse::<u16>().unwrap_or(0)) {
        Some(530 | 534 | 535 | 538) => Refusal::for_now(Failure::SignIn),
        Some(500..=504 | 521) => Refusal::for_now(Failure::NotNow),
        Some(_) if error.is_permanent() => Refusal::for_good(Failure::Refused),
        Some(_) => Refusal::for_now(Failure::NotNow),
        None if error.is_tls() || error.is_client() || is_untrusted(error) => Refusal::for_now(Failure::Certificate),
        None => Refusal::for_now(Failure::Unreachable),
    }
}

/// What TLS does not believe comes as data that is not valid.
fn is_untrusted(error: &Error) -> bool {
    let mut source = error.source();
    while let Some(e) = source {
        if e.downcast_ref::<io::Error>().is_some_and(|io| io.kind() == io::ErrorKind::InvalidData) {
            return true;
        }
        source = e.source();
    }
    false
}
