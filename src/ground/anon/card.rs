//! A voting card: eighty random bits on paper, drawn by hand from a bag, that allow one vote.
//!
//! Cards are made away from the house, which is only told their hashes: it knows one of its cards when it sees it, cannot
//! make one, and never learns who drew which. Sixteen signs in Crockford's base 32, so that no sign is mistaken for another.

use super::{
    WORDS,
    crockford::{self, Misspelt},
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

const BYTES: usize = 10;

/// The secret itself. It has no `Debug`, `Display`, `Serialize` or `PartialEq`, so it cannot reach a log or a row by accident.
pub struct Card(Zeroizing<[u8; BYTES]>);

impl Card {
    /// A new one. Its code has letters and numbers in it, so that a text with a code is like nothing a person writes, and like no
    /// receipt; one in four hundred has to be drawn again.
    #[must_use]
    pub fn random() -> Card {
        loop {
            let card = Card(Zeroizing::new(rand::random()));
            let code = Zeroizing::new(card.spelled());
            if code.contains(|c: char| c.is_ascii_digit()) && code.contains(|c: char| c.is_ascii_alphabetic()) {
                return card;
            }
        }
    }

    /// Reads what a person typed, or the whole address a camera read, which has the code behind its `#`. Any case; I and L
    /// are 1 and O is 0; spaces, hyphens and dots do not count; Arabic and Persian digits are digits.
    ///
    /// # Errors
    /// Why it cannot be a card.
    pub fn parse(typed: &str) -> Result<Card, Misspelt> {
        crockford::read(typed.rsplit_once('#').map_or(typed, |(_, code)| code)).map(Card)
    }

    /// In fours, as it is printed: `7K3M-Q2ZD-9HXA-4TWB`.
    #[must_use]
    pub fn spelled(&self) -> String {
        crockford::spelled(&*self.0)
    }

    /// All that the house is given of a card. `d` is the digest of the vote it is for, so that it fits no other vote.
    #[must_use]
    pub fn hash(&self, d: &[u8; 32]) -> [u8; 32] {
        Sha256::new().chain_update(b"card").chain_update(d).chain_update(*self.0).finalize().into()
    }

    /// Four words by which its holder, and nobody else, finds one of the choices in the list that is published.
    #[must_use]
    pub fn check_words(&self, d: &[u8; 32], option: &str) -> String {
        check_words(&*self.0, d, option)
    }

    /// By which the same card with the same choices is known again when somebody presses twice.
    #[must_use]
    pub fn echo(&self, d: &[u8; 32], choices: &[&str]) -> [u8; 32] {
        echo(&*self.0, d, choices)
    }
}

/// Words that only the holder of a secret can work out.
///
/// Four of 1,024 words are 40 bits. With three, two rows of a thousand would bear the same words in one vote of two
/// thousand; with four in one of two million, and in a vote of twenty thousand rows still in fewer than one of five thousand.
pub(super) fn check_words(secret: &[u8], d: &[u8; 32], option: &str) -> String {
    let mac = keyed(secret, |mac| {
        mac.update(b"check");
        mac.update(d);
        mac.update(option.as_bytes());
    });
    let bits = mac[..5].iter().fold(0u64, |n, byte| (n << 8) | u64::from(*byte));
    let word = |nth: u32| usize::try_from((bits >> (30 - 10 * nth)) & 1023).ok().and_then(|at| WORDS.get(at)).copied().unwrap_or_default();
    [word(0), word(1), word(2), word(3)].join(" ")
}

/// Tells the same secret with the same choices, in whatever order they stand, from all else. It is forgotten when the vote
/// closes.
pub(super) fn echo(secret: &[u8], d: &[u8; 32], choices: &[&str]) -> [u8; 32] {
    let mut sorted = choices.to_vec();
    sorted.sort_unstable();
    keyed(secret, |mac| {
        mac.update(b"same");
        mac.update(d);
        for choice in sorted {
            mac.update(&(choice.len() as u64).to_be_bytes());
            mac.update(choice.as_bytes());
        }
    })
}

/// HMAC-SHA-256 under a secret of at most 64 bytes, over what `say` says. A key shorter than a block is filled up with zeros
/// (RFC 2104).
fn keyed(secret: &[u8], say: impl FnOnce(&mut Hmac<Sha256>)) -> [u8; 32] {
    let mut key = Zeroizing::new([0; 64]);
    key.iter_mut().zip(secret).for_each(|(to, byte)| *to = *byte);
    let mut mac = Hmac::<Sha256>::new((&*key).into());
    say(&mut mac);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    const D: [u8; 32] = [7; 32];

    fn same(a: &Card, b: &Card) -> bool {
        a.0 == b.0
    }

    #[test]
    fn every_card_is_read_as_it_was_spelled_and_as_people_type_it() {
        for _ in 0..200 {
            let card = Card::random();
            let right = card.spelled();
            assert!(right.len() == 19 && right.split('-').all(|four| four.len() == 4), "{right}");
            let sloppy = right.to_lowercase().replace('-', " . ").replace('0', "o").replace('1', "l");
            let arabic: String = right.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or(c)).collect();
            let address = format!("https://hear.example.org/v/abc#{right}");
            for typed in [&right, &sloppy, &arabic, &address, &right.replace('-', ""), &right.replace('1', "I"), &format!("\u{200e} {right}\n")] {
                assert!(Card::parse(typed).is_ok_and(|read| same(&read, &card)), "{typed} for {right}");
            }
        }
    }

    /// Worked out once with other tools (Python's hashlib, hmac and a base 32 by hand), so that others can read our cards.
    #[test]
    fn it_is_what_the_papers_say() {
        let card = Card::parse("7K3M-Q2ZD-9HXA-4TWB").ok().unwrap();
        assert_eq!(*card.0, *b"\x3c\xc7\x4b\x8b\xed\x4c\x7a\xa2\x6b\x8b");
        let hex = |bytes: [u8; 32]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
        assert_eq!(hex(card.hash(&D)), "9449fab9648a3cdfba91ca4649de145b802656e3b06dcefeff3823a8cd0d75ce");
        assert_eq!(card.check_words(&D, "sundays"), "wedding roller disco surfer");
        assert_eq!(hex(card.echo(&D, &["sundays", "bus"])), "1631328f89546ea94916cc37ffe16c5d81c510775c65da3cf89789cc1e2d50da");
    }

    #[test]
    fn what_is_no_card_is_told_why() {
        let told = |typed: &str| Card::parse(typed).err();
        assert_eq!((told(""), told(" -. "), told("https://hear.example.org/v/abc#")), (Some(Misspelt::Empty), Some(Misspelt::Empty), Some(Misspelt::Empty)));
        assert_eq!((told("7K3M-Q2ZD-9HXA-4TW"), told("7K3M-Q2ZD-9HXA-4TWBB")), (Some(Misspelt::Length), Some(Misspelt::Length)));
        assert_eq!(
            (told("7K3M-Q2ZD-9HXA-4TWU"), told("7K3M-Q2ZD-9HXA-4TW€"), told("ماذا")),
            (Some(Misspelt::Sign), Some(Misspelt::Sign), Some(Misspelt::Sign))
        );
        assert_eq!(told(&"7".repeat(100_000)), Some(Misspelt::Length));
        assert!(told("https://hear.example.org/v/abc").is_some());
    }

    #[test]
    fn the_same_press_is_known_again_and_no_other() {
        let (card, other) = (Card::random(), Card::random());
        let echo = card.echo(&D, &["bus", "tea"]);
        assert_eq!(echo, card.echo(&D, &["tea", "bus"]));
        for different in
            [card.echo(&D, &["bus"]), card.echo(&D, &["bustea"]), card.echo(&D, &[]), card.echo(&[8; 32], &["bus", "tea"]), other.echo(&D, &["bus", "tea"])]
        {
            assert_ne!(echo, different);
        }
        assert_ne!(card.hash(&D), card.hash(&[8; 32]));
        assert_ne!(card.check_words(&D, "bus"), card.check_words(&D, "tea"));
    }

    /// A hundred thousand made-up cards, and in an optimised build a million, against the list of a thousand true ones.
    #[test]
    fn no_made_up_card_is_on_the_list() {
        let list: HashSet<[u8; 32]> = (0..1000).map(|_| Card::random().hash(&D)).collect();
        let tries = if cfg!(debug_assertions) { 100_000 } else { 1_000_000 };
        assert_eq!((0..tries).filter(|_| list.contains(&Card::random().hash(&D))).count(), 0);
    }
}
