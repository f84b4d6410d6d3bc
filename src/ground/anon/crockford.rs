//! Secrets in letters and numbers: Crockford's base 32, so that no sign is mistaken for another when it is read off paper.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// No I, L, O or U.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Why typed text is no secret of this kind. It says nothing about which ones exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misspelt {
    /// Nothing was typed.
    Empty,
    /// Too many signs, or too few.
    Length,
    /// A sign that is none of ours.
    Sign,
}

/// Reads what a person typed. Any case; I and L are 1 and O is 0; spaces, hyphens and dots do not count; Arabic and Persian
/// digits are digits.
pub(super) fn read<const N: usize>(typed: &str) -> Result<Zeroizing<[u8; N]>, Misspelt> {
    let mut bytes = Zeroizing::new([0; N]);
    let (mut signs, mut at, mut bits, mut held) = (0, 0, 0u32, 0u32);
    for sign in typed.nfkc().filter(|c| !passed_over(*c)) {
        held = (held << 5) | value(sign).ok_or(Misspelt::Sign)?;
        (signs, bits) = (signs + 1, bits + 5);
        if signs > length(N) {
            return Err(Misspelt::Length);
        }
        if bits >= 8 && at < N {
            bits -= 8;
            bytes[at] = u8::try_from(held >> bits & 0xff).unwrap_or_default();
            at += 1;
        }
        held &= (1 << bits) - 1;
    }
    match signs {
        0 => Err(Misspelt::Empty),
        // What is left over is nought, so that a secret has one spelling.
        _ if signs == length(N) && held == 0 => Ok(bytes),
        _ if signs == length(N) => Err(Misspelt::Sign),
        _ => Err(Misspelt::Length),
    }
}

/// In fours, as it is printed: `7K3M-Q2ZD-9HXA-4TWB`.
pub(super) fn spelled(bytes: &[u8]) -> String {
    let bit = |at: usize| bytes.get(at / 8).map_or(0, |byte| usize::from(byte >> (7 - at % 8) & 1));
    let sign = |n: usize| char::from(SIGNS[(5 * n..5 * n + 5).fold(0, |five, at| five << 1 | bit(at))]);
    (0..length(bytes.len())).flat_map(|n| (n > 0 && n % 4 == 0).then_some('-').into_iter().chain([sign(n)])).collect()
}

/// How many letters and numbers stand in what was typed.
pub(super) fn counted(typed: &str) -> usize {
    typed.nfkc().filter(|c| !passed_over(*c)).count()
}

/// Signs that so many bytes take.
pub(super) const fn length(bytes: usize) -> usize {
    (8 * bytes).div_ceil(5)
}

/// What people put between signs, and marks of direction that come along when a code is copied.
fn passed_over(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '.' | '·' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn value(sign: char) -> Option<u32> {
    let sign = match sign.to_ascii_uppercase() {
        'I' | 'L' => '1',
        'O' => '0',
        c @ '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10)?,
        c @ '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10)?,
        c => c,
    };
    SIGNS.iter().position(|s| char::from(*s) == sign).and_then(|at| u32::try_from(at).ok())
}
