//! Bytes that people compare, in files: small letters and digits, two a byte, and nothing else.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::fmt;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hex<const N: usize>(pub [u8; N]);

impl<const N: usize> Hex<N> {
    /// Reads what was written in either case.
    #[must_use]
    pub fn read(text: &str) -> Option<Hex<N>> {
        let text = text.as_bytes();
        let mut bytes = [0; N];
        if text.len() != 2 * N {
            return None;
        }
        for (byte, two) in bytes.iter_mut().zip(text.chunks_exact(2)) {
            let digit = |at: usize| char::from(two[at]).to_digit(16);
            *byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
        }
        Some(Hex(bytes))
    }
}

impl<const N: usize> fmt::Display for Hex<N> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl<const N: usize> fmt::Debug for Hex<N> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl<const N: usize> Serialize for Hex<N> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de, const N: usize> Deserialize<'de> for Hex<N> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Hex::read(&text).ok_or_else(|| D::Error::custom(format!("expected {} signs from 0 to 9 and a to f", 2 * N)))
    }
}
