//! What a screen without a network keeps until it has one again: sealed to the house before it touches a disk, so that nobody
//! who takes the screen home can read it, the screen itself included.
//!
//! An envelope is X25519 (RFC 7748) with a key of the moment, HKDF-SHA-256 (RFC 5869) over both public keys, and AES-256-GCM
//! (NIST SP 800-38D): what a browser can do by itself. The key that comes out seals one thing and never another, so its
//! nonce is nought. `static/queue.js` is the other side.

use super::Keys;
use aes_gcm::{
    Aes256Gcm, KeyInit, Nonce,
    aead::{Aead, Payload},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hkdf::Hkdf;
use sha2::Sha256;
use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const INFO: &[u8] = b"hearback envelope 1";

/// Why an envelope does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shut {
    /// It was sealed to a key that this house no longer has.
    OtherKey,
    /// It is none of ours, is for another screen, or was altered.
    Spoilt,
}

impl Keys {
    /// What a screen has to know to seal something to us: the key's name and the key, in base64url.
    #[must_use]
    pub fn envelope_key(&self) -> String {
        URL_SAFE_NO_PAD.encode([self.id().as_slice(), &self.envelope_public()].concat())
    }

    fn envelope_public(&self) -> [u8; 32] {
        x25519(*self.envelope(), X25519_BASEPOINT_BYTES)
    }

    /// Opens an envelope that was sealed for this purpose.
    ///
    /// # Errors
    /// Why it stays shut.
    pub fn open_envelope(&self, purpose: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>, Shut> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed.trim()).map_err(|_| Shut::Spoilt)?;
        let (version, rest) = bytes.split_first().ok_or(Shut::Spoilt)?;
        let (id, rest) = rest.split_first_chunk::<4>().ok_or(Shut::Spoilt)?;
        let (theirs, body) = rest.split_first_chunk::<32>().ok_or(Shut::Spoilt)?;
        if *version != VERSION {
            return Err(Shut::Spoilt);
        }
        if *id != self.id() {
            return Err(Shut::OtherKey);
        }
        let shared = Zeroizing::new(x25519(*self.envelope(), *theirs));
        // A point of low order would make a key that everybody knows (RFC 7748, 6.1).
        if shared.iter().all(|b| *b == 0) {
            return Err(Shut::Spoilt);
        }
        let key = derived(&shared, theirs, &self.envelope_public()).ok_or(Shut::Spoilt)?;
        let payload = Payload { msg: body, aad: purpose.as_bytes() };
        Aes256Gcm::new(&(*key).into()).decrypt(&Nonce::from([0; 12]), payload).map(Zeroizing::new).map_err(|_| Shut::Spoilt)
    }
}

fn derived(shared: &[u8; 32], theirs: &[u8; 32], ours: &[u8; 32]) -> Option<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0; 32]);
    let salt = [theirs.as_slice(), ours].concat();
    Hkdf::<Sha256>::new(Some(&salt), shared).expand(INFO, &mut *key).ok()?;
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seals as a screen does.
    fn seal(to: &str, purpose: &str, text: &[u8]) -> String {
        let to = URL_SAFE_NO_PAD.decode(to).unwrap();
        let (id, house) = to.split_first_chunk::<4>().unwrap();
        let (secret, house) = (rand::random::<[u8; 32]>(), <[u8; 32]>::try_from(house).unwrap());
        let mine = x25519(secret, X25519_BASEPOINT_BYTES);
        let key = derived(&x25519(secret, house), &mine, &house).unwrap();
        let body = Aes256Gcm::new(&(*key).into()).encrypt(&Nonce::from([0; 12]), Payload { msg: text, aad: purpose.as_bytes() }).unwrap();
        URL_SAFE_NO_PAD.encode([&[VERSION], id.as_slice(), &mine, &body].concat())
    }

    #[test]
    fn what_a_screen_sealed_opens_here_and_nowhere_else() {
        let keys = Keys::derive(&[3; 32]).unwrap();
        let sealed = seal(&keys.envelope_key(), "queue a", b"the bell");
        assert_eq!(keys.open_envelope("queue a", &sealed).unwrap().as_slice(), b"the bell");
        assert_eq!(keys.open_envelope("queue b", &sealed), Err(Shut::Spoilt), "another screen");
        assert_eq!(Keys::derive(&[4; 32]).unwrap().open_envelope("queue a", &sealed), Err(Shut::OtherKey));
        let mut bytes = URL_SAFE_NO_PAD.decode(&sealed).unwrap();
        for at in [0, 5, 36, 40, bytes.len() - 1] {
            bytes[at] ^= 1;
            assert!(keys.open_envelope("queue a", &URL_SAFE_NO_PAD.encode(&bytes)).is_err(), "{at}");
            bytes[at] ^= 1;
        }
        for none in ["", "AA", "made up!", &URL_SAFE_NO_PAD.encode([[1].as_slice(), &keys.id(), &[0; 60]].concat())] {
            assert_eq!(keys.open_envelope("queue a", none), Err(Shut::Spoilt), "{none}");
        }
    }

    /// RFC 7748, 5.2, the first vector: the curve is the standard one.
    #[test]
    fn the_curve_is_rfc_7748() {
        let hex = |text: &str| <[u8; 32]>::try_from((0..32).map(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap()).collect::<Vec<_>>()).unwrap();
        let scalar = hex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4");
        let point = hex("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c");
        assert_eq!(x25519(scalar, point), hex("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"));
    }
}
