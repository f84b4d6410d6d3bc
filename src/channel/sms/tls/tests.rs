//! Two ends on one computer, and who is none of them.

use super::*;
use crate::error::Error as Fault;
use std::sync::atomic::AtomicUsize;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use tokio_rustls::rustls::{ALL_VERSIONS, SupportedProtocolVersion, version::TLS12};

struct Ends {
    house: Identity,
    relay: Identity,
    at: String,
    asked: Arc<AtomicUsize>,
}

fn identity() -> Identity {
    Identity::here(tempfile::tempdir().unwrap().path(), Identity::HOUSE).unwrap()
}

/// A house that repeats what it is asked to open, to a relay of this fingerprint.
async fn house_for(peer: impl FnOnce(&Identity) -> Fingerprint) -> Ends {
    let (house, relay) = (identity(), identity());
    let answering = Answering::new(&house, peer(&relay)).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (at, asked) = (listener.local_addr().unwrap().to_string(), Arc::new(AtomicUsize::new(0)));
    let count = asked.clone();
    tokio::spawn(async move {
        loop {
            let (line, _) = listener.accept().await.unwrap();
            let (answering, count) = (answering.clone(), count.clone());
            tokio::spawn(async move {
                let house = |ask| async move {
                    count.fetch_add(1, Ordering::SeqCst);
                    match ask {
                        Ask::Open { words } => Ok(Told::Words(words)),
                        _ => Err(Fault::Internal("nothing")),
                    }
                };
                answering.answer(line, house).await;
            });
        }
    });
    Ends { house, relay, at, asked }
}

fn open(words: &str) -> Ask {
    Ask::Open { words: words.into() }
}

/// A stranger's client, which takes every certificate and shows what it is given.
fn stranger(shows: Option<(&Identity, &Identity)>, versions: &[&'static SupportedProtocolVersion]) -> TlsConnector {
    #[derive(Debug)]
    struct Anybody(WebPkiSupportedAlgorithms);
    impl ServerCertVerifier for Anybody {
        fn verify_server_cert(&self, _: &CertificateDer, _: &[CertificateDer], _: &ServerName, _: &[u8], _: UnixTime) -> Checked<ServerCertVerified> {
            Ok(ServerCertVerified::assertion())
        }
        fn verify_tls12_signature(&self, _: &[u8], _: &CertificateDer, _: &DigitallySignedStruct) -> Checked<HandshakeSignatureValid> {
            Ok(HandshakeSignatureValid::assertion())
        }
        fn verify_tls13_signature(&self, _: &[u8], _: &CertificateDer, _: &DigitallySignedStruct) -> Checked<HandshakeSignatureValid> {
            Ok(HandshakeSignatureValid::assertion())
        }
        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
            self.0.supported_schemes()
        }
    }
    let provider = Arc::new(ring::default_provider());
    let anybody = Arc::new(Anybody(provider.signature_verification_algorithms));
    let config = ClientConfig::builder_with_provider(provider.clone()).with_protocol_versions(versions).unwrap();
    let config = config.dangerous().with_custom_certificate_verifier(anybody);
    let config = match shows {
        None => config.with_no_client_auth(),
        Some((certificate, key)) => {
            // Whether they belong together is for the other side to find out.
            let key = provider.key_provider.load_private_key(shown(key).1.into()).unwrap();
            let certified = tokio_rustls::rustls::sign::CertifiedKey::new(shown(certificate).0, key);
            config.with_client_cert_resolver(Arc::new(tokio_rustls::rustls::sign::SingleCertAndKey::from(certified)))
        }
    };
    Arc::new(config).into()
}

/// What somebody gets to hear who connects like this and asks.
async fn hears(at: &str, how: TlsConnector) -> Vec<u8> {
    let line = TcpStream::connect(at).await.unwrap();
    let Ok(mut line) = how.connect(ServerName::try_from("hearback").unwrap(), line).await else { return vec![] };
    let asked = serde_json::to_vec(&open("the secret")).unwrap();
    let _ = line.write_u32(u32::try_from(asked.len()).unwrap()).await;
    let _ = line.write_all(&asked).await;
    let _ = line.flush().await;
    let mut heard = Vec::new();
    let _ = line.read_to_end(&mut heard).await;
    heard
}

#[tokio::test]
async fn a_question_comes_through_and_its_answer_back() {
    let ends = house_for(Identity::fingerprint).await;
    let calling = Calling::new(&ends.at, &ends.relay, ends.house.fingerprint()).unwrap();
    let long = "wörter ".repeat(9000);
    for _ in 0..3 {
        assert!(matches!(calling.ask(&open(&long)).await, Ok(Told::Words(said)) if said == long));
    }
    assert!(calling.ask(&Ask::News { taken: vec![] }).await.is_err());
    assert_eq!(ends.asked.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn a_house_that_is_not_the_one_is_asked_nothing() {
    let ends = house_for(Identity::fingerprint).await;
    let calling = Calling::new(&ends.at, &ends.relay, identity().fingerprint()).unwrap();
    assert!(calling.ask(&open("the secret")).await.is_err());
    assert_eq!(ends.asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_relay_that_is_not_the_one_is_told_nothing() {
    let ends = house_for(|_| identity().fingerprint()).await;
    let calling = Calling::new(&ends.at, &ends.relay, ends.house.fingerprint()).unwrap();
    assert!(calling.ask(&open("the secret")).await.is_err());
    assert_eq!(ends.asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn no_stranger_is_told_anything_whatever_they_show() {
    let ends = house_for(Identity::fingerprint).await;
    let (other, all) = (identity(), ALL_VERSIONS);
    // That such a client is answered when it is the relay.
    assert!(!hears(&ends.at, stranger(Some((&ends.relay, &ends.relay)), all)).await.is_empty());
    assert_eq!(ends.asked.load(Ordering::SeqCst), 1);
    for (who, how) in [
        ("without a certificate", stranger(None, all)),
        ("with another", stranger(Some((&other, &other)), all)),
        ("with the relay's, which everybody has seen, and another key", stranger(Some((&ends.relay, &other)), all)),
        ("the relay itself, over TLS 1.2", stranger(Some((&ends.relay, &ends.relay)), &[&TLS12])),
    ] {
        assert_eq!(hears(&ends.at, how).await, b"", "{who}");
    }
    // Without TLS at all.
    let mut line = TcpStream::connect(&ends.at).await.unwrap();
    let asked = serde_json::to_vec(&open("the secret")).unwrap();
    line.write_u32(u32::try_from(asked.len()).unwrap()).await.unwrap();
    line.write_all(&asked).await.unwrap();
    let mut heard = Vec::new();
    let _ = line.read_to_end(&mut heard).await;
    assert!(!String::from_utf8_lossy(&heard).contains("secret"), "{heard:?}");
    assert_eq!(ends.asked.load(Ordering::SeqCst), 1, "nobody but the relay asked anything");
}
