//! Words at rest: XChaCha20-Poly1305 under a key for each dialogue, wrapped by the master key; and sealed form fields.
//!
//! Every sealed text is bound to what it is (its associated data), so that no row can stand in for another, and padded,
//! so that its length does not tell whose story it is.

use super::Keys;
use crate::error::{Error, Result};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use zeroize::Zeroizing;

const VERSION: u8 = 1;
const HEAD: usize = 1 + 4 + 24;
/// Texts are padded to the next of these sizes, in bytes.
const SIZES: [usize; 4] = [256, 1024, 4096, 16_384];

/// The key of one dialogue. Without it its words are noise.
pub struct DialogueKey {
    key: Zeroizing<[u8; 32]>,
    key_id: [u8; 4],
}

impl Keys {
    /// A new key for the dialogue called `name`, and the same key wrapped for keeping.
    ///
    /// # Errors
    /// Only if sealing itself fails.
    pub fn new_dialogue(&self, name: &str) -> Result<(DialogueKey, Vec<u8>)> {
        let key = Zeroizing::new(rand::random::<[u8; 32]>());
        let wrapped = seal(self.wrap(), self.id(), &format!("dialogue\0{name}"), &*key)?;
        Ok((DialogueKey { key, key_id: self.id() }, wrapped))
    }

    /// The key of the dialogue called `name`, from how it was kept.
    ///
    /// # Errors
    /// When it was not wrapped by this master key, or for another dialogue.
    pub fn open_dialogue(&self, name: &str, wrapped: &[u8]) -> Result<DialogueKey> {
        let key = open(self.wrap(), &format!("dialogue\0{name}"), wrapped)?;
        let key = <[u8; 32]>::try_from(key.as_slice()).map_err(|_| Error::Internal("a dialogue key has the wrong length"))?;
        Ok(DialogueKey { key: Zeroizing::new(key), key_id: self.id() })
    }

    /// A form field that only this server can make and read, for `purpose` alone.
    ///
    /// # Errors
    /// Only if sealing itself fails.
    pub fn seal_field(&self, purpose: &str, data: &[u8]) -> Result<String> {
        Ok(URL_SAFE_NO_PAD.encode(seal(self.form(), self.id(), purpose, data)?))
    }

    /// What such a field holds; nothing if it was not made here for this purpose.
    #[must_use]
    pub fn open_field(&self, purpose: &str, field: &str) -> Option<Zeroizing<Vec<u8>>> {
        open(self.form(), purpose, &URL_SAFE_NO_PAD.decode(field.trim()).ok()?).ok()
    }

    /// A secret of a staff member (such as that of their authenticator), for keeping.
    ///
    /// # Errors
    /// Only if sealing itself fails.
    pub fn seal_staff(&self, owner: &str, secret: &[u8]) -> Result<Vec<u8>> {
        seal(self.staff(), self.id(), owner, secret)
    }

    /// # Errors
    /// When it was not sealed by this master key for this owner.
    pub fn open_staff(&self, owner: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        open(self.staff(), owner, sealed)
    }
}

impl Keys {
    /// The name by which the relay knows a conversation: always the same, and nothing to anybody but us. Every conversation
    /// has one, whether or not it ever saw a telephone. The nonce follows from what is sealed (as in RFC 5297), which is
    /// random and sealed nowhere else.
    ///
    /// # Errors
    /// Only if sealing itself fails.
    pub fn alias(&self, id: &str) -> Result<String> {
        let mark = self.token_mark("alias", id);
        let nonce = <[u8; 24]>::try_from(mark.get(..24).unwrap_or_default()).map_err(|_| Error::Internal("a mark is too short"))?;
        let payload = Payload { msg: id.as_bytes(), aad: b"alias" };
        let sealed =
            XChaCha20Poly1305::new(&(*self.alias_key()).into()).encrypt(&XNonce::from(nonce), payload).map_err(|_| Error::Internal("sealing failed"))?;
        Ok(URL_SAFE_NO_PAD.encode([nonce.as_slice(), &sealed].concat()))
    }

    /// Which conversation has this name; nothing if none can have it.
    #[must_use]
    pub fn named(&self, alias: &str) -> Option<String> {
        let bytes = URL_SAFE_NO_PAD.decode(alias).ok()?;
        let (nonce, body) = bytes.split_first_chunk::<24>()?;
        let payload = Payload { msg: body, aad: b"alias" };
        let plain = XChaCha20Poly1305::new(&(*self.alias_key()).into()).decrypt(&XNonce::from(*nonce), payload).ok()?;
        String::from_utf8(plain).ok()
    }
}

impl DialogueKey {
    /// Seals a text as what it is, such as "words" or "message 3".
    ///
    /// # Errors
    /// When the text is longer than any size it can be padded to.
    pub fn seal(&self, what: &str, text: &str) -> Result<Vec<u8>> {
        let size = SIZES.into_iter().find(|s| text.len() + 4 <= *s).ok_or(Error::Internal("a text is too long to seal"))?;
        let length = u32::try_from(text.len()).map_err(|_| Error::Internal("a text is too long to seal"))?;
        let mut padded = Zeroizing::new(Vec::with_capacity(size));
        padded.extend_from_slice(&length.to_be_bytes());
        padded.extend_from_slice(text.as_bytes());
        padded.resize(size, 0);
        seal(&self.key, self.key_id, what, &padded)
    }

    /// Opens a text sealed as the same thing.
    ///
    /// # Errors
    /// When it was sealed as something else, for another dialogue, or has been altered.
    pub fn open(&self, what: &str, sealed: &[u8]) -> Result<String> {
        let spoilt = Error::Internal("a sealed text is spoilt");
        let padded = open(&self.key, what, sealed)?;
        let Some((length, text)) = padded.split_first_chunk::<4>() else { return Err(spoilt) };
        let text = text.get(..u32::from_be_bytes(*length) as usize);
        text.and_then(|t| std::str::from_utf8(t).ok()).map(String::from).ok_or(spoilt)
    }
}

fn seal(key: &[u8; 32], key_id: [u8; 4], what: &str, data: &[u8]) -> Result<Vec<u8>> {
    let nonce = rand::random::<[u8; 24]>();
    let payload = Payload { msg: data, aad: what.as_bytes() };
    let sealed = XChaCha20Poly1305::new(&(*key).into()).encrypt(&XNonce::from(nonce), payload).map_err(|_| Error::Internal("sealing failed"))?;
    Ok([&[VERSION], key_id.as_slice(), &nonce, &sealed].concat())
}

fn open(key: &[u8; 32], what: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let spoilt = || Error::Internal("a sealed text does not open");
    let (head, body) = sealed.split_at_checked(HEAD).ok_or_else(spoilt)?;
    if head[0] != VERSION {
        return Err(spoilt());
    }
    let nonce = <[u8; 24]>::try_from(&head[5..]).map_err(|_| spoilt())?;
    let payload = Payload { msg: body, aad: what.as_bytes() };
    XChaCha20Poly1305::new(&(*key).into()).decrypt(&XNonce::from(nonce), payload).map(Zeroizing::new).map_err(|_| spoilt())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys() -> Keys {
        Keys::derive(&[1; 32]).unwrap()
    }

    #[test]
    fn what_is_sealed_opens_only_as_itself() {
        let (key, wrapped) = keys().new_dialogue("a").unwrap();
        let sealed = key.seal("words", "Nobody answers the bell").unwrap();
        assert_eq!(key.open("words", &sealed).unwrap(), "Nobody answers the bell");
        assert!(key.open("better", &sealed).is_err(), "another column");
        let again = keys().open_dialogue("a", &wrapped).unwrap();
        assert_eq!(again.open("words", &sealed).unwrap(), "Nobody answers the bell");
        assert!(keys().open_dialogue("b", &wrapped).is_err(), "another dialogue");
        assert!(Keys::derive(&[2; 32]).unwrap().open_dialogue("a", &wrapped).is_err(), "another master key");
        let (other, _) = keys().new_dialogue("a").unwrap();
        assert!(other.open("words", &sealed).is_err(), "another dialogue key");
    }

    #[test]
    fn a_conversation_has_one_alias_and_only_we_read_it() {
        let alias = keys().alias("0123456789abcdef").unwrap();
        assert_eq!(keys().alias("0123456789abcdef").unwrap(), alias);
        assert_eq!(keys().named(&alias).as_deref(), Some("0123456789abcdef"));
        assert!(!alias.contains("0123456789"));
        assert_ne!(keys().alias("0123456789abcdee").unwrap(), alias);
        assert_eq!(Keys::derive(&[2; 32]).unwrap().named(&alias), None);
        for wrong in ["", "x", &alias[1..], &alias.replace(&alias[..4], "AAAA")] {
            assert_eq!(keys().named(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn lengths_tell_only_a_size() {
        let (key, _) = keys().new_dialogue("a").unwrap();
        let length = |text: &str| key.seal("words", text).unwrap().len();
        assert_eq!(length("yes"), length(&"x".repeat(252)));
        assert!(length(&"x".repeat(253)) > length("yes"));
        assert!(key.seal("words", &"\u{1F3E0}".repeat(4_000)).is_ok(), "4,000 of the widest letters fit");
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in ".{0,600}") {
            let (key, _) = keys().new_dialogue("a").unwrap();
            prop_assert_eq!(key.open("w", &key.seal("w", &text).unwrap()).unwrap(), text);
        }

        #[test]
        fn a_flipped_bit_is_noticed(at in 0usize..301, bit in 0u8..8) {
            let (key, _) = keys().new_dialogue("a").unwrap();
            let mut sealed = key.seal("w", "words").unwrap();
            let at = at % sealed.len();
            sealed[at] ^= 1 << bit;
            // The four bytes of the key id only say which key to use; all others are guarded.
            prop_assert!((1..5).contains(&at) || key.open("w", &sealed).is_err());
        }

        #[test]
        fn form_fields_are_ours_alone(field in "[a-zA-Z0-9_-]{0,200}") {
            prop_assert!(keys().open_field("open", &field).is_none());
            let made = keys().seal_field("open", b"dialogue").unwrap();
            let opened = keys().open_field("open", &made).unwrap();
            prop_assert_eq!(opened.as_slice(), b"dialogue");
            prop_assert!(keys().open_field("tell", &made).is_none());
        }
    }
}
