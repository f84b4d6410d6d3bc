//! The bridge between two computers: TLS 1.3, where each end knows the other by the fingerprint of its certificate and by nothing
//! else. No authority is asked, no name is compared, and nothing is said before both have proved who they are.
//!
//! A certificate alone proves nothing, as everybody it was shown to has it: the handshake is signed with its key, and that
//! signature is checked like any other. No session is resumed, so every question is asked by somebody who has just proved it.

use super::{
    bridge::{Ask, Told},
    line,
};
use crate::{
    config::Config,
    error::Result,
    ground::anon::{Fingerprint, Identity},
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::net::TcpStream;
use tokio_rustls::{
    TlsAcceptor, TlsConnector,
    rustls::{
        CertificateError, ClientConfig, DigitallySignedStruct, DistinguishedName, Error, PeerIncompatible, ServerConfig, SignatureScheme,
        client::{
            Resumption,
            danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
        },
        crypto::{CryptoProvider, WebPkiSupportedAlgorithms, ring, verify_tls13_signature},
        pki_types::{CertificateDer, PrivatePkcs8KeyDer, ServerName, UnixTime},
        server::danger::{ClientCertVerified, ClientCertVerifier},
        version::TLS13,
    },
};

/// How long a stranger may take to prove who they are.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// Stands where a name has to; it is neither sent nor compared.
const NOBODY: &str = "hearback";

/// The relay's end.
pub struct Calling {
    at: String,
    connector: TlsConnector,
}

impl Calling {
    /// `at` is a host and a port.
    ///
    /// # Errors
    /// One sentence when there can be no safe line.
    pub fn new(at: &str, own: &Identity, peer: Fingerprint) -> std::result::Result<Calling, String> {
        let (provider, pinned) = pinned(peer);
        let (chain, key) = shown(own);
        let made = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&TLS13])
            .and_then(|config| config.dangerous().with_custom_certificate_verifier(pinned).with_client_auth_cert(chain, key.into()));
        let mut config = made.map_err(unfit)?;
        (config.enable_sni, config.resumption) = (false, Resumption::disabled());
        Ok(Calling { at: at.into(), connector: Arc::new(config).into() })
    }

    /// Asks the house.
    ///
    /// # Errors
    /// When it cannot be reached, is somebody else, or could not do it.
    pub async fn ask(&self, ask: &Ask) -> Result<Told> {
        let reaching = async {
            let line = TcpStream::connect(&self.at).await?;
            let _ = line.set_nodelay(true);
            let name = ServerName::try_from(NOBODY).map_err(|_| std::io::ErrorKind::InvalidInput)?;
            self.connector.connect(name, line).await
        };
        line::ask(reaching, ask).await
    }
}

/// The house's end.
#[derive(Clone)]
pub struct Answering {
    acceptor: TlsAcceptor,
    warned: Arc<AtomicBool>,
}

impl Answering {
    /// # Errors
    /// One sentence when there can be no safe line.
    pub fn new(own: &Identity, peer: Fingerprint) -> std::result::Result<Answering, String> {
        let (provider, pinned) = pinned(peer);
        let (chain, key) = shown(own);
        let made = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&TLS13])
            .and_then(|config| config.with_client_cert_verifier(pinned).with_single_cert(chain, key.into()));
        let mut config = made.map_err(unfit)?;
        config.send_tls13_tickets = 0;
        Ok(Answering { acceptor: Arc::new(config).into(), warned: Arc::default() })
    }

    /// Answers one connection, if it is the relay.
    pub async fn answer<F>(&self, line: TcpStream, house: impl FnOnce(Ask) -> F)
    where
        F: Future<Output = Result<Told>>,
    {
        let _ = line.set_nodelay(true);
        match tokio::time::timeout(HANDSHAKE, self.acceptor.accept(line)).await {
            Ok(Ok(mut line)) => line::answer(&mut line, house).await,
            // Once: whoever knocks all day shall not fill the log.
            _ if !self.warned.swap(true, Ordering::Relaxed) => tracing::warn!("somebody knocked at the relay's address who is not the relay"),
            _ => {}
        }
    }
}

/// Whom this end takes the other one for. `says` is the command that tells it there.
///
/// # Errors
/// One sentence when nobody has said it.
pub fn peer(config: &Config, says: &str) -> std::result::Result<Fingerprint, String> {
    config.relay_peer.parse().map_err(|why| format!("relay_peer must be what \"{says}\" says on the other computer: {why}."))
}

fn unfit(e: Error) -> String {
    format!("The relay and the house cannot be joined: {e}.")
}

/// What an end shows of itself.
fn shown(own: &Identity) -> (Vec<CertificateDer<'static>>, PrivatePkcs8KeyDer<'static>) {
    (vec![CertificateDer::from(own.certificate.clone())], PrivatePkcs8KeyDer::from(own.key.to_vec()))
}

fn pinned(peer: Fingerprint) -> (Arc<CryptoProvider>, Arc<Pinned>) {
    let provider = ring::default_provider();
    let algorithms = provider.signature_verification_algorithms;
    (Arc::new(provider), Arc::new(Pinned { peer, algorithms }))
}

/// Takes one certificate and no other.
#[derive(Debug)]
struct Pinned {
    peer: Fingerprint,
    algorithms: WebPkiSupportedAlgorithms,
}

type Checked<T> = std::result::Result<T, Error>;

impl Pinned {
    fn knows(&self, shown: &CertificateDer<'_>) -> Checked<()> {
        let known = self.peer.is(&Fingerprint::of(shown));
        if known { Ok(()) } else { Err(Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure)) }
    }
}

/// Of a handshake that is never offered.
const TOO_OLD: Error = Error::PeerIncompatible(PeerIncompatible::Tls12NotOffered);

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(&self, it: &CertificateDer<'_>, _: &[CertificateDer<'_>], _: &ServerName<'_>, _: &[u8], _: UnixTime) -> Checked<ServerCertVerified> {
        self.knows(it).map(|()| ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(&self, _: &[u8], _: &CertificateDer<'_>, _: &DigitallySignedStruct) -> Checked<HandshakeSignatureValid> {
        Err(TOO_OLD)
    }

    fn verify_tls13_signature(&self, message: &[u8], it: &CertificateDer<'_>, signed: &DigitallySignedStruct) -> Checked<HandshakeSignatureValid> {
        verify_tls13_signature(message, it, signed, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}

impl ClientCertVerifier for Pinned {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(&self, it: &CertificateDer<'_>, _: &[CertificateDer<'_>], _: UnixTime) -> Checked<ClientCertVerified> {
        self.knows(it).map(|()| ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(&self, _: &[u8], _: &CertificateDer<'_>, _: &DigitallySignedStruct) -> Checked<HandshakeSignatureValid> {
        Err(TOO_OLD)
    }

    fn verify_tls13_signature(&self, message: &[u8], it: &CertificateDer<'_>, signed: &DigitallySignedStruct) -> Checked<HandshakeSignatureValid> {
        verify_tls13_signature(message, it, signed, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests;
