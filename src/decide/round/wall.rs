//! Four words that stand for a digest, to be read aloud, written on a wall and compared by people.
//!
//! Four of 1,024 words are 40 bits, too few by themselves: a fast machine would soon find another box with the same words.
//! So they are taken from a digest that was made slow (PBKDF2, RFC 8018, 100,000 rounds), which costs whoever compares a
//! moment and whoever searches years. Browsers and Python have it, so that others can work them out without this program.

use crate::ground::anon::WORDS;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

const ROUNDS: u32 = 100_000;
const SALT: &[u8] = b"hearback words";

#[must_use]
pub fn four_words(digest: &[u8; 32]) -> String {
    spelled(&slow(digest, ROUNDS))
}

/// Any four words that nobody can tell from true ones.
pub(super) fn any_four() -> String {
    spelled(&rand::random())
}

/// True if both are the same words, whatever their case and what stands between them.
#[must_use]
pub fn same_words(a: &str, b: &str) -> bool {
    let plain = |text: &str| text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect::<Vec<_>>();
    plain(a) == plain(b)
}

fn spelled(bytes: &[u8; 32]) -> String {
    let bits = bytes[..5].iter().fold(0u64, |n, byte| (n << 8) | u64::from(*byte));
    let word = |nth: u32| usize::try_from((bits >> (30 - 10 * nth)) & 1023).ok().and_then(|at| WORDS.get(at)).copied().unwrap_or_default();
    [word(0), word(1), word(2), word(3)].join(" ")
}

/// One block of PBKDF2-HMAC-SHA-256.
fn slow(password: &[u8; 32], rounds: u32) -> [u8; 32] {
    let mut key = [0; 64];
    key[..32].copy_from_slice(password);
    let keyed = Hmac::<Sha256>::new((&key).into());
    let mac = |message: &[u8]| -> [u8; 32] { keyed.clone().chain_update(message).finalize().into_bytes().into() };
    let mut last = mac(&[SALT, &[0, 0, 0, 1]].concat());
    let mut sum = last;
    for _ in 1..rounds {
        last = mac(&last);
        sum.iter_mut().zip(last).for_each(|(s, l)| *s ^= l);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Python: `hashlib.pbkdf2_hmac("sha256", bytes([7]) * 32, b"hearback words", 100_000)`.
    #[test]
    fn others_find_the_same_words() {
        assert_eq!(four_words(&[7; 32]), "snapper shorts desk hammer");
        assert_ne!(four_words(&[7; 32]), four_words(&[8; 32]));
    }

    #[test]
    fn people_need_not_write_them_neatly() {
        assert!(same_words("tea bus  Sun\nowl", "TEA, bus, sun, owl.") && !same_words("tea bus sun", "tea bus sun owl"));
    }
}
