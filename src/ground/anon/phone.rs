//! A telephone number, in the only room that may see one.

use zeroize::Zeroizing;

/// A number as ITU-T E.164 has it: a plus and up to fifteen digits. It can be handed to a gateway and sealed; it cannot be
/// printed, compared or counted.
#[derive(Clone)]
pub struct Phone(Zeroizing<String>);

impl Phone {
    /// Nothing for what is no such number.
    #[must_use]
    pub fn read(text: &str) -> Option<Phone> {
        let digits = text.strip_prefix('+')?;
        let fits = (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
        fits.then(|| Phone(Zeroizing::new(text.to_string())))
    }

    /// For the gateway that sends, and for nothing else.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Phone")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_numbers_are_numbers_and_none_is_printed() {
        for right in ["+447700900123", "+4915112345678", "+1234567"] {
            assert_eq!(Phone::read(right).unwrap().digits(), right);
        }
        for wrong in ["", "+", "447700900123", "+44 7700 900123", "+0447700900123", "+1234567890123456", "+12345", "+44770090012x"] {
            assert!(Phone::read(wrong).is_none(), "{wrong}");
        }
        assert_eq!(format!("{:?}", Phone::read("+447700900123")), "Some(Phone)");
    }
}
