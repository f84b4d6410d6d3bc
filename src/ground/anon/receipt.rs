//! The one secret that opens a dialogue from any door: fifteen random digits and a check digit, or the same number as
//! six words of a list of 1,024 with ten check bits. 49.8 bits; two spellings of one thing.
//!
//! A receipt is kept nowhere. The house keeps its mark (HMAC-SHA-256 under a key outside the database). It is made from
//! the idempotency key of the page that posted, so that pressing twice shows the same words and nothing is remembered.

use super::Keys;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// How many receipts there are: fifteen digits.
const SPACE: u128 = 1_000_000_000_000_000;

/// The word list: short things one can draw, no two alike in their first four letters.
pub static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| include_str!("words.txt").lines().collect());

/// The secret itself. It has no `Debug`, `Display` or `Serialize`, so it cannot reach a log or a row by accident.
#[derive(Clone, Copy)]
pub struct Receipt(u64);

/// Why what was typed cannot be a receipt. It says nothing about which dialogues exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typo {
    /// Nothing was typed.
    Empty,
    /// This word (counted from 1) is not on the list and nothing like it is.
    Word { nth: usize, word: String },
    /// All words, or all digits, are possible, but together they are not: one was mistaken for another.
    Check,
    /// Too few or too many words or digits.
    Count,
}

impl Keys {
    /// The receipt that belongs to the idempotency key of a page.
    #[must_use]
    pub fn receipt_for(&self, page_key: &[u8]) -> Receipt {
        let bytes = self.receipt_mint(page_key);
        let number = bytes[..16].iter().fold(0u128, |n, b| (n << 8) | u128::from(*b)) % SPACE;
        Receipt(u64::try_from(number).unwrap_or_default())
    }

    /// A receipt that belongs to no page: "give me new words".
    #[must_use]
    pub fn new_receipt(&self) -> Receipt {
        self.receipt_for(&rand::random::<[u8; 32]>())
    }

    /// How the house recognises a receipt: 32 bytes from which it cannot be found without the key.
    #[must_use]
    pub fn mark(&self, receipt: &Receipt) -> Vec<u8> {
        self.receipt_mark(&receipt.0.to_be_bytes()).to_vec()
    }

    /// True if `text` contains the receipt with this mark in any spelling: nobody may post their own key.
    #[must_use]
    pub fn tells(&self, text: &str, mark: &[u8]) -> bool {
        spoken(text).iter().any(|receipt| self.mark(receipt) == mark)
    }
}

impl Receipt {
    /// One that a screen made while it had no network: fifteen digits.
    #[must_use]
    pub fn made_outside(fifteen: &str) -> Option<Receipt> {
        (fifteen.len() == 15 && fifteen.bytes().all(|b| b.is_ascii_digit())).then(|| fifteen.parse().ok().map(Receipt))?
    }

    /// Six words, for people.
    #[must_use]
    pub fn words(&self) -> [&'static str; 6] {
        let value = (u64::from(check(self.0))) | (self.0 << 10);
        std::array::from_fn(|i| {
            let at = usize::try_from((value >> (50 - 10 * i)) & 1023).unwrap_or_default();
            WORDS.get(at).copied().unwrap_or_default()
        })
    }

    /// Sixteen digits in fours, for keypads.
    #[must_use]
    pub fn digits(&self) -> String {
        let fifteen = format!("{:015}", self.0);
        let all = format!("{fifteen}{}", damm(&fifteen));
        all.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four)).collect::<Vec<_>>().join(" ")
    }

    /// Reads what a person typed: words or digits, in any case and spacing, in Western, Arabic or Persian digits. One slip
    /// in a word is mended when the check bits leave no doubt.
    ///
    /// # Errors
    /// Which word is unknown, or that the check part does not fit.
    pub fn typed(text: &str) -> Result<Receipt, Typo> {
        let plain = plain(text);
        let digits: String = plain.chars().filter_map(|c| if c == 'o' { Some('0') } else { c.is_ascii_digit().then_some(c) }).collect();
        if plain.chars().any(|c| c.is_ascii_digit()) && !plain.chars().any(|c| c.is_alphabetic() && c != 'o') {
            return from_digits(&digits);
        }
        let said: Vec<&str> = plain.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).collect();
        match said.as_slice() {
            [] => Err(Typo::Empty),
            [_, _, _, _, _, _] => from_words(&said),
            _ => match divided(&said.concat()) {
                Some(words) => from_words(&words),
                None => Err(said.iter().position(|w| candidates(w).is_empty()).map_or(Typo::Count, |i| Typo::Word { nth: i + 1, word: said[i].into() })),
            },
        }
    }
}

/// Lower case, one kind of digit, no marks that look alike.
fn plain(text: &str) -> String {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            '\u{660}'..='\u{669}' => western(c, 0x660),
            '\u{6f0}'..='\u{6f9}' => western(c, 0x6f0),
            _ => c,
        })
        .collect()
}

/// The Western digit for one of a row of ten that begins at `zero`.
fn western(c: char, zero: u32) -> char {
    (c as u32).checked_sub(zero).and_then(|d| char::from_digit(d, 10)).unwrap_or(c)
}

fn from_digits(digits: &str) -> Result<Receipt, Typo> {
    let Some((fifteen, last)) = digits.split_at_checked(15).filter(|(_, last)| last.len() == 1) else { return Err(Typo::Count) };
    if damm(fifteen).to_string() != last {
        return Err(Typo::Check);
    }
    fifteen.parse().map(Receipt).map_err(|_| Typo::Count)
}

/// Tries what each word may have meant and keeps the one reading whose check bits fit.
fn from_words(said: &[&str]) -> Result<Receipt, Typo> {
    let mut readings = vec![0u64];
    for (i, word) in said.iter().enumerate() {
        let meant = candidates(word);
        if meant.is_empty() {
            return Err(Typo::Word { nth: i + 1, word: (*word).to_string() });
        }
        readings = readings.iter().flat_map(|r| meant.iter().map(move |m| (r << 10) | m)).take(4096).collect();
    }
    let mut fitting = readings.into_iter().filter(|v| u128::from(v >> 10) < SPACE && u64::from(check(v >> 10)) == v & 1023);
    match (fitting.next(), fitting.next()) {
        (Some(value), None) => Ok(Receipt(value >> 10)),
        _ => Err(Typo::Check),
    }
}

/// The places on the list a typed word may stand for: itself, the one word with its first four letters, or those one slip away.
fn candidates(word: &str) -> Vec<u64> {
    if let Ok(at) = WORDS.binary_search(&word) {
        return vec![at as u64];
    }
    let begins = word.get(..4);
    (0u64..).zip(WORDS.iter()).filter(|(_, w)| begins.is_some_and(|b| w.len() > 4 && w.starts_with(b)) || one_slip(w, word)).map(|(i, _)| i).collect()
}

/// Six words written without spaces.
fn divided(letters: &str) -> Option<Vec<&str>> {
    fn rest<'a>(letters: &'a str, left: usize, found: &mut Vec<&'a str>) -> bool {
        if left == 0 {
            return letters.is_empty();
        }
        for word in WORDS.iter() {
            if let Some(others) = letters.strip_prefix(word) {
                found.push(&letters[..word.len()]);
                if rest(others, left - 1, found) {
                    return true;
                }
                found.pop();
            }
        }
        false
    }
    let mut found = Vec::new();
    (letters.len() <= 60 && rest(letters, 6, &mut found)).then_some(found)
}

/// One letter wrong, missing, too many, or two neighbours swapped.
fn one_slip(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a.len(), b.len()) {
        (0, 0) => true,
        (n, m) if n == m => a[1..] == b[1..] || (n >= 2 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..]),
        (n, m) if n > m => a[1..] == *b,
        _ => *a == b[1..],
    }
}

/// Ten bits that tell most mistakes. Not secret: a kiosk without a network computes them too.
fn check(number: u64) -> u16 {
    let hash = Sha256::digest([b"hearback receipt check".as_slice(), &number.to_be_bytes()].concat());
    u16::from_be_bytes([hash[0], hash[1]]) >> 6
}

/// The check digit of H. M. Damm (2004): it tells every single wrong digit and every swap of neighbours.
fn damm(digits: &str) -> u8 {
    const TABLE: [[u8; 10]; 10] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ];
    digits.bytes().fold(0, |interim, digit| TABLE[usize::from(interim)][usize::from(digit.wrapping_sub(b'0')) % 10])
}

/// Every receipt that stands anywhere in a text.
fn spoken(text: &str) -> Vec<Receipt> {
    let plain = plain(text);
    let digits: Vec<char> = plain.chars().filter(char::is_ascii_digit).collect();
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphabetic()).filter(|w| WORDS.binary_search(w).is_ok()).collect();
    let numbers = digits.windows(16).filter_map(|w| from_digits(&w.iter().collect::<String>()).ok());
    numbers.chain(words.windows(6).filter_map(|w| from_words(w).ok())).collect()
}

#[cfg(test)]
#[path = "receipt_tests.rs"]
mod tests;
