//! Passwords: which ones are good enough, and how they are kept.
//!
//! Kept as Argon2id. One hash needs 64 MiB and some tenths of a second, so at most two are made at once and only a few
//! callers may wait: a storm of guesses costs the guessers patience and the house nothing. Where nobody has the address
//! that was typed, a hash that fits no password is worked through all the same, and the answer takes as long.
//!
//! There are no rules about signs and capitals: length is what counts, and that it is not what everyone tries first.

use crate::error::{Error, Result};
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// Letters a password needs at least, and may have at most.
pub const SHORTEST: usize = 12;
pub const LONGEST: usize = 200;

/// What a hash costs: memory in KiB and rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cost(u32, u32);

/// What real people's passwords are worth.
const FULL: Cost = Cost(64 * 1024, 3);
/// What a build for development can spend: its stories sign in some hundred times.
const LIGHT: Cost = Cost(64, 1);
const COST: Cost = if cfg!(debug_assertions) { LIGHT } else { FULL };

/// How many hashes are worked on at once.
static AT_WORK: Semaphore = Semaphore::const_new(2);
/// How many may be at work or wait for it.
static IN_LINE: Semaphore = Semaphore::const_new(24);

/// What people try first. A password made of one of these, once or again and again, with whatever digits and signs, is
/// no password.
const COMMON: &str = "\
    password passw passwort haslo letmein letmeinplease welcome welcometohearback changeme changemeplease iloveyou \
    ihateyou qwerty qwertyuiop qwertyuiopasdf qwertyuiopasdfghjkl asdfghjkl asdf zxcvbnm azertyuiop abc abcd abcdef \
    abcdefgh abcdefghijkl abcdefghijklm abcdefghijklmnop administrator admin adminpassword passwordadmin root \
    superuser hearback shelter nightshelter charity sunshine football liverpool liverpoolfc manchester \
    manchesterunited arsenal chelsea monkey dragon princess superman batman starwars whatever trustno secret \
    mysecretpassword mypassword thisismypassword correcthorsebatterystaple test testing testpassword temporary \
    temporarypassword summer winter spring autumn christmas december january birthday happybirthday internet \
    computer samsung facebook google opensesame nopassword donotenter";

/// Why a password is not good enough, in a sentence; nothing if it is. `email` is whose it will be.
#[must_use]
pub fn problem(password: &str, email: &str) -> Option<&'static str> {
    let letters = password.chars().count();
    if letters < SHORTEST {
        return Some("Use at least 12 letters. Three words are good");
    }
    if letters > LONGEST {
        return Some("Use at most 200 letters");
    }
    let small = password.to_lowercase();
    let core: String = small.chars().filter(|c| c.is_alphabetic()).collect();
    let mut kinds: Vec<char> = small.chars().collect();
    kinds.sort_unstable();
    kinds.dedup();
    if core.is_empty() || kinds.len() < 5 || is_common(&core) {
        return Some("This password is too easy to guess. Three words that do not belong together are good");
    }
    holds_name(&small, email).then_some("Leave your name out of the password")
}

fn is_common(core: &str) -> bool {
    COMMON.split_whitespace().any(|word| core.len().is_multiple_of(word.len()) && core == word.repeat(core.len() / word.len()))
}

/// True if the name in front of the `@` stands in the password. A name of two or three letters stands in many words by
/// chance, so it counts only by itself.
fn holds_name(password: &str, email: &str) -> bool {
    let name = email.split('@').next().unwrap_or("").to_lowercase();
    match name.chars().count() {
        0 | 1 => false,
        2 | 3 => password.split(|c: char| !c.is_alphanumeric()).any(|word| word == name),
        _ => password.contains(&name),
    }
}

/// Hashes a password, off the threads that answer requests.
///
/// # Errors
/// [`Error::TooMany`] when too many wait already.
pub async fn hash(password: &str) -> Result<String> {
    let password = password.to_string();
    in_turn(move || hash_bytes(COST, password.as_bytes())).await
}

/// True if the password is the one that was hashed. With no hash it is never true, and takes as long.
///
/// # Errors
/// [`Error::TooMany`] when too many wait already.
pub async fn fits(password: &str, hash: Option<&str>) -> Result<bool> {
    let (password, hash) = (password.to_string(), hash.map(String::from));
    let known = hash.is_some();
    in_turn(move || {
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        Ok(Argon2::default().verify_password(password.as_bytes(), hash.as_str()).is_ok() && known)
    })
    .await
}

/// What stands in for the hash of someone who does not exist. Its own password is random and known to nobody.
static NOBODY: LazyLock<String> = LazyLock::new(|| {
    let unknown: [u8; 32] = rand::random();
    hash_bytes(COST, &unknown).unwrap_or_default()
});

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let _place = IN_LINE.try_acquire().map_err(|_| Error::TooMany)?;
    let _turn = AT_WORK.acquire().await.map_err(|_| Error::Internal("nobody hashes"))?;
    tokio::task::spawn_blocking(work).await.map_err(|_| Error::Internal("a hash was not finished"))?
}

fn hash_bytes(Cost(memory, rounds): Cost, password: &[u8]) -> Result<String> {
    let params = Params::new(memory, rounds, 1, None).map_err(|_| Error::Internal("the cost of a hash is wrong"))?;
    let salt: [u8; 16] = rand::random();
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hash = argon2.hash_password_with_salt(password, &salt).map_err(|_| Error::Internal("a password cannot be hashed"))?;
    Ok(hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_words_are_good_and_what_everyone_tries_is_not() {
        for good in ["kettle rain bicycle", "Nie ma wody od środy", "zielony-autobus-44", "qwerty is where my cat sleeps"] {
            assert_eq!(problem(good, "ana@northside.example"), None, "{good}");
        }
        for bad in [
            "",
            "short",
            "elevenchars",
            "password1234",
            "P a s s w o r d 2026!",
            "aaaaaaaaaaaaaa",
            "121212121212",
            "073920174628",
            "qwertyuiop[]12",
            "Hearback2026!",
            "letmein-letmein",
            "Admin admin admin",
            &"x".repeat(201),
            "            ",
        ] {
            assert!(problem(bad, "ana@northside.example").is_some(), "{bad}");
        }
        assert_eq!(problem(&"three words ".repeat(16), "x@y.z"), None, "192 letters are many, and fine");
    }

    #[test]
    fn a_name_does_not_guard_itself() {
        assert!(problem("samira loves tea", "samira@northside.example").is_some());
        assert!(problem("tea and ANA and cake", "ana@northside.example").is_some());
        assert_eq!(problem("banana kettle rain", "ana@northside.example"), None, "three letters by chance");
    }

    #[tokio::test]
    async fn only_the_right_password_fits_and_nobody_s_never_does() {
        let kept = hash("kettle rain bicycle").await.unwrap();
        assert!(fits("kettle rain bicycle", Some(&kept)).await.unwrap());
        assert!(!fits("kettle rain bicycles", Some(&kept)).await.unwrap());
        assert!(!fits("kettle rain bicycle", None).await.unwrap());
        assert!(!fits("x", Some("not a hash")).await.unwrap());
        assert_ne!(kept, hash("kettle rain bicycle").await.unwrap(), "each has a salt of its own");
    }

    #[test]
    fn what_ships_is_argon2id_with_64_mib_and_three_rounds() {
        let kept = hash_bytes(FULL, b"kettle rain bicycle").unwrap();
        assert!(kept.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"), "{kept}");
        assert_eq!(COST == FULL, !cfg!(debug_assertions));
    }
}
