//! Who one of our programs is to another on a second computer: a key and a certificate of its own, and the fingerprint by
//! which the other one knows it. Nobody else vouches for either, so nobody else can be made to.

use super::keys;
use base64::{Engine, engine::general_purpose::STANDARD};
use rcgen::{CertificateParams, DnType, KeyPair};
use sha2::{Digest, Sha256};
use std::{fmt, path::Path, str::FromStr};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

const HEAD: &str = "hearback-identity-1 ";

/// A certificate and its key. There is no `Debug`.
pub struct Identity {
    /// As it goes over the line.
    pub certificate: Vec<u8>,
    /// PKCS #8.
    pub key: Zeroizing<Vec<u8>>,
}

impl Identity {
    /// The file of the house's, and that of the relay's.
    pub const HOUSE: &'static str = "house-identity.key";
    pub const RELAY: &'static str = "relay-identity.key";

    /// Reads the one of this name, and makes it where there is none.
    ///
    /// # Errors
    /// One sentence for the person at the terminal.
    pub fn here(folder: &Path, name: &str) -> Result<Identity, String> {
        if !folder.join(name).exists() {
            let made = Identity::new()?;
            let line = Zeroizing::new(format!("{HEAD}{} {}\n", STANDARD.encode(&made.certificate), *Zeroizing::new(STANDARD.encode(&*made.key))));
            keys::place(folder, name, &line)?;
            return Ok(made);
        }
        let text = keys::text(folder, name)?;
        let parts = text.trim().strip_prefix(HEAD).and_then(|rest| rest.split_once(' '));
        let read = parts.and_then(|(certificate, key)| {
            let key = Zeroizing::new(STANDARD.decode(key).ok()?);
            Some(Identity { certificate: STANDARD.decode(certificate).ok()?, key })
        });
        read.ok_or_else(|| format!("The key file {} is spoilt: it must hold one line that begins with \"{HEAD}\".", folder.join(name).display()))
    }

    /// A new one, which nobody knows. It says nothing of whose it is or since when.
    fn new() -> Result<Identity, String> {
        let made = || -> Result<Identity, rcgen::Error> {
            let key = KeyPair::generate()?;
            let mut says = CertificateParams::new(vec!["hearback".into()])?;
            says.distinguished_name.push(DnType::CommonName, "hearback");
            Ok(Identity { certificate: says.self_signed(&key)?.der().to_vec(), key: Zeroizing::new(key.serialize_der()) })
        };
        made().map_err(|e| format!("No certificate can be made: {e}."))
    }

    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.certificate)
    }
}

/// By what a certificate is known: its SHA-256, written `sha256:` and 64 letters.
#[derive(Debug, Clone, Copy)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    #[must_use]
    pub fn of(certificate: &[u8]) -> Fingerprint {
        Fingerprint(Sha256::digest(certificate).into())
    }

    /// True if both are the same; it takes the same time whatever they are.
    #[must_use]
    pub fn is(&self, other: &Fingerprint) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{}", keys::hex(&self.0))
    }
}

impl FromStr for Fingerprint {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Fingerprint, Self::Err> {
        let hex = text.trim().strip_prefix("sha256:").ok_or("it must begin with sha256:")?;
        keys::unhex(hex).map(Fingerprint).ok_or("behind sha256: there must be 64 letters from 0 to 9 and a to f")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::MetadataExt;

    #[test]
    fn it_is_made_once_for_its_owner_alone_and_known_by_its_fingerprint() {
        let dir = tempfile::tempdir().unwrap();
        let made = Identity::here(dir.path(), Identity::HOUSE).unwrap();
        let read = Identity::here(dir.path(), Identity::HOUSE).unwrap();
        assert!(made.certificate == read.certificate && made.key == read.key);
        let file = dir.path().join(Identity::HOUSE);
        assert_eq!(std::fs::metadata(&file).unwrap().mode() & 0o777, 0o600);
        let other = Identity::here(dir.path(), Identity::RELAY).unwrap();
        assert!(!made.fingerprint().is(&other.fingerprint()));
        assert!(made.fingerprint().to_string().parse::<Fingerprint>().unwrap().is(&made.fingerprint()));
        std::fs::write(&file, "hearback-identity-1 beef").unwrap();
        assert!(Identity::here(dir.path(), Identity::HOUSE).err().unwrap().contains("is spoilt"));
    }

    #[test]
    fn what_is_no_fingerprint_is_none() {
        let right = format!("sha256:{}", "0a".repeat(32));
        assert_eq!(right.parse::<Fingerprint>().unwrap().to_string(), right);
        for wrong in ["", "sha256:", &right[7..], &right[..70], &format!("{right}0"), &right.replace('a', "g"), &right.replace("256", "512")] {
            assert!(wrong.parse::<Fingerprint>().is_err(), "{wrong}");
        }
    }
}
