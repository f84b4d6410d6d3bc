//! Proofs that a call is from the gateway: keyed hashes, tokens, times. All comparisons take the same time whatever they compare.
//!
//! What a hash is taken of comes in pieces, because that is how vendors write it down: address, then body, then second.

use super::{Refused, Request, Secret, Settings, wire};
use crate::clock::Time;
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use hmac::{Hmac, KeyInit, Mac};
use md5::Md5;
use serde_json::Value;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha512};
use subtle::ConstantTimeEq;

/// With what a vendor hashes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hash {
    Md5,
    Sha1,
    Sha256,
    Sha512,
}

impl Hash {
    /// HMAC (RFC 2104) of the pieces one after the other.
    pub(super) fn hmac(self, key: &[u8], pieces: &[&[u8]]) -> Vec<u8> {
        match self {
            Hash::Md5 => over::<Hmac<Md5>>(key, pieces),
            Hash::Sha1 => over::<Hmac<Sha1>>(key, pieces),
            Hash::Sha256 => over::<Hmac<Sha256>>(key, pieces),
            Hash::Sha512 => over::<Hmac<Sha512>>(key, pieces),
        }
    }
}

fn over<M: Mac + KeyInit>(key: &[u8], pieces: &[&[u8]]) -> Vec<u8> {
    // A key of any length is a key of HMAC; an empty answer would never equal a signature.
    <M as KeyInit>::new_from_slice(key).map_or_else(
        |_| vec![],
        |mut mac| {
            pieces.iter().for_each(|piece| mac.update(piece));
            mac.finalize().into_bytes().to_vec()
        },
    )
}

pub(super) fn md5(pieces: &[&[u8]]) -> Vec<u8> {
    let mut hash = Md5::new();
    pieces.iter().for_each(|piece| hash.update(piece));
    hash.finalize().to_vec()
}

/// `SHA-256` in small hexadecimal letters.
pub(super) fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Hexadecimal letters, small or capital.
pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| if let [a, b] = pair { Some(digit(*a)? << 4 | digit(*b)?) } else { None }).collect()
}

pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Base64 with its padding; one spelling only.
pub(super) fn unbase64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// True if both are the same. Their length is no secret.
pub(super) fn same(left: &[u8], right: &[u8]) -> bool {
    !left.is_empty() && left.ct_eq(right).into()
}

/// Whether what came is what one of our secrets makes. Every secret is tried, so that the time does not tell which.
pub(super) fn any(s: &Settings, given: &[u8], make: impl Fn(&[u8]) -> Vec<u8>) -> Result<(), Refused> {
    let mut secrets = s.secrets.iter().filter(|secret| !secret.is_empty()).peekable();
    if secrets.peek().is_none() {
        return Err(Refused::Unset);
    }
    let found = secrets.fold(false, |found, secret: &Secret| same(&make(secret.bytes()), given) | found);
    if found { Ok(()) } else { Err(Refused::Wrong) }
}

/// A time in whole seconds as gateways write it in a header: digits and nothing else.
pub(super) fn second(text: &str) -> Result<i64, Refused> {
    let digits = (1..=12).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if digits { text.parse().map_err(|_| Refused::Malformed) } else { Err(Refused::Malformed) }
}

/// Refuses what was signed more than `past` seconds ago or more than `future` seconds from now.
pub(super) fn fresh(second: i64, now: Time, past: i64, future: i64) -> Result<(), Refused> {
    let age = (now.0 / Time::SECOND).saturating_sub(second);
    if age <= past && age.saturating_neg() <= future { Ok(()) } else { Err(Refused::Stale(age)) }
}

/// `Authorization: Bearer ..`
pub(super) fn bearer<'a>(r: &Request<'a>) -> Result<&'a str, Refused> {
    let given = wire::header(r.headers, "authorization")?;
    let (scheme, token) = given.split_once(' ').ok_or(Refused::Malformed)?;
    if scheme.eq_ignore_ascii_case("bearer") && !token.is_empty() { Ok(token) } else { Err(Refused::Malformed) }
}

/// The claims of a JSON Web Token (RFC 7519) signed with HS256 and nothing else: a token may not choose how it is checked.
pub(super) fn token(given: &str, s: &Settings) -> Result<Value, Refused> {
    let parts: Vec<&str> = given.split('.').collect();
    let [head, claims, signature] = parts[..] else { return Err(Refused::Malformed) };
    let json = |part: &str| URL_SAFE_NO_PAD.decode(part).ok().and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
    if json(head).is_none_or(|head| head["alg"] != "HS256" || head.get("crit").is_some()) {
        return Err(Refused::Malformed);
    }
    let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| Refused::Malformed)?;
    any(s, &signature, |key| Hash::Sha256.hmac(key, &[head.as_bytes(), b".", claims.as_bytes()]))?;
    json(claims).filter(Value::is_object).ok_or(Refused::Malformed)
}

/// Such a token of our own.
pub(super) fn make_token(claims: &Value, key: &[u8]) -> String {
    let head = URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256","typ":"JWT"}"#);
    let claims = URL_SAFE_NO_PAD.encode(claims.to_string());
    let signature = Hash::Sha256.hmac(key, &[head.as_bytes(), b".", claims.as_bytes()]);
    format!("{head}.{claims}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// `Authorization: Basic ..`
pub(super) fn basic(user: &str, password: &str) -> String {
    format!("Basic {}", base64(format!("{user}:{password}").as_bytes()))
}

#[cfg(test)]
mod tests;
