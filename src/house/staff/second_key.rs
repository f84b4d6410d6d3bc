//! The second key: six digits from an app on the person's phone (TOTP, RFC 6238).
//!
//! A code counts for its own half minute and the one before and after it, and once: whoever looks over a shoulder comes
//! too late. Which step was used last is kept by the account and compared where the session begins, in one statement.

use crate::{
    clock::Time,
    error::{Error, Result},
};
use totp_rs::{Builder, Totp};
use zeroize::Zeroizing;

/// What the app and the house both know: 160 random bits.
#[derive(Clone)]
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    #[must_use]
    pub fn random() -> Secret {
        Secret::from_bytes(&rand::random::<[u8; 20]>())
    }

    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Secret {
        Secret(Zeroizing::new(bytes.to_vec()))
    }

    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// As a person types it into an app: groups of four.
    #[must_use]
    pub fn typed(&self) -> String {
        let text = totp_rs::Secret::from(self.0.to_vec()).to_base32();
        text.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
    }

    /// What the picture says to an app: whose key this is, and the key.
    ///
    /// # Errors
    /// When the name cannot stand in such an address.
    pub fn address(&self, email: &str) -> Result<String> {
        let named = builder(self).with_account_name(email).with_issuer(Some("Hearback"));
        named.build().and_then(|totp| totp.to_url()).map_err(|_| Error::Internal("a second key cannot be drawn"))
    }

    /// The step a code belongs to, if it is one of the three that count at `now`.
    #[must_use]
    pub fn step_of(&self, code: &str, now: Time) -> Option<i64> {
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        let seconds = u64::try_from(now.0 / Time::SECOND).ok()?;
        let step = self.totp()?.check(&digits, seconds)?;
        i64::try_from(step).ok()
    }

    /// The code of this moment, as the app shows it: for the living example and for tests.
    #[must_use]
    pub fn code(&self, now: Time) -> String {
        let seconds = u64::try_from(now.0 / Time::SECOND).unwrap_or(0);
        self.totp().map(|totp| totp.generate(seconds).to_string()).unwrap_or_default()
    }

    fn totp(&self) -> Option<Totp> {
        builder(self).build().ok()
    }
}

/// SHA-1, six digits, half a minute: what every app understands.
fn builder(secret: &Secret) -> Builder {
    Builder::new().with_secret(secret.0.to_vec()).with_digits(6).with_skew(1).with_step_duration(30)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, SHA-1, the last six of its eight digits.
    #[test]
    fn codes_are_those_of_rfc_6238() {
        let secret = Secret::from_bytes(b"12345678901234567890");
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(secret.code(Time(seconds * 1_000)), code);
            assert_eq!(secret.step_of(code, Time(seconds * 1_000)), Some(seconds / 30));
        }
    }

    #[test]
    fn a_code_counts_half_a_minute_early_and_late_and_no_more() {
        let secret = Secret::random();
        let at = |step: i64| Time(step * 30_000 + 7_000);
        let code = secret.code(at(1_000));
        let late = |n: i64| secret.step_of(&code, at(1_000 + n));
        assert_eq!((late(-1), late(0), late(1)), (Some(1_000), Some(1_000), Some(1_000)));
        // Two steps away another code may look the same by chance; the step it stands for would be another.
        assert!(late(2) != Some(1_000) && late(-2) != Some(1_000));
        assert_eq!(secret.step_of(&format!("{} {}", &code[..3], &code[3..]), at(1_000)), Some(1_000), "as apps show it");
        for wrong in ["", "12345", "1234567", "+12345", "abcdef", "١٢٣٤٥٦"] {
            assert_eq!(secret.step_of(wrong, at(1_000)), None, "{wrong}");
        }
    }

    #[test]
    fn a_key_can_be_read_by_an_app_or_typed() {
        let secret = Secret::from_bytes(b"12345678901234567890");
        assert_eq!(secret.typed(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        let address = secret.address("ana+x@northside.example").unwrap();
        assert!(address.starts_with("otpauth://totp/Hearback:"), "{address}");
        assert!(address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ") && address.contains("issuer=Hearback"), "{address}");
    }
}
