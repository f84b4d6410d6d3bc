//! What the house signs with: closed boxes, so that nobody else can make one in its name. Ed25519 (RFC 8032).

use super::Keys;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

/// The private half. There is no `Debug`.
pub struct Signet(SigningKey);

impl Keys {
    #[must_use]
    pub fn signet(&self) -> Signet {
        Signet::of(self.signing())
    }
}

impl Signet {
    /// The one that comes of this secret.
    #[must_use]
    pub fn of(secret: &[u8; 32]) -> Signet {
        Signet(SigningKey::from_bytes(secret))
    }

    /// The half that everyone may know.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

/// True if the owner of this public key signed the message. Weak keys and signatures in two spellings are refused.
#[must_use]
pub fn signed(public: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(public).is_ok_and(|key| key.verify_strict(message, &Signature::from_bytes(signature)).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_signature_over_these_very_bytes_holds() {
        let signet = Signet::of(&[1; 32]);
        let signature = signet.sign(b"box");
        assert!(signed(&signet.public(), b"box", &signature));
        assert!(!signed(&signet.public(), b"fox", &signature) && !signed(&Signet::of(&[2; 32]).public(), b"box", &signature));
        assert!(!signed(&[0; 32], b"box", &[0; 64]), "a key of no order signs everything");
        let keys = Keys::derive(&[3; 32]).unwrap();
        assert_eq!(keys.signet().public(), keys.signet().public());
    }
}
