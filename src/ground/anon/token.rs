//! A vote by one's own phone: a secret the phone makes, and the house's tag on it, given without seeing it.
//!
//! The phone sends an element that is blinded. The house evaluates it (RFC 9497, ristretto255-SHA512, verifiable mode) under a
//! key that is made for one vote alone, and proves that it used that key and no other, so that nobody is marked by a key of
//! their own. What comes of it, out of its blinding, allows one vote. Any token fits any element the house ever saw: it knows
//! one of its tokens again, and not to whom it gave it.
//!
//! Once the vote is counted the key is revealed, and `x` of every token that was used, with its tag. `x` is a digest of the
//! secret, because the words by which people find their choices come of the secret: were it published, everybody could find them.

use super::{card, crockford, crockford::Misspelt};
use rand_core::OsRng;
use sha2::{Digest, Sha256, Sha512};
use subtle::ConstantTimeEq;
use voprf::{BlindedElement, EvaluationElement, Group, Proof, Ristretto255, VoprfClient, VoprfServer};
use zeroize::Zeroizing;

/// The secret, and how much of the 64 bytes of its tag is kept: whoever guesses 16 needs no phone.
const SECRET: usize = 16;
const TAG: usize = 16;

/// What is published of a token: the digest of its secret, and its tag.
pub type Shown = ([u8; 32], [u8; TAG]);

/// A token as its holder has it. It has no `Debug`, `Display`, `Serialize` or `PartialEq`, so it cannot reach a log or a row by
/// accident.
pub struct Token(Zeroizing<[u8; SECRET + TAG]>);

impl Token {
    /// Letters and numbers of one: far more than a card has, so that neither is taken for the other.
    pub const SIGNS: usize = crockford::length(SECRET + TAG);

    /// Reads what a person pasted, or the whole link, which has it behind its `#`.
    ///
    /// # Errors
    /// Why it cannot be a token.
    pub fn parse(typed: &str) -> Result<Token, Misspelt> {
        crockford::read(typed.rsplit_once('#').map_or(typed, |(_, code)| code)).map(Token)
    }

    /// One of these bytes, for tests that try what nobody gave.
    #[cfg(test)]
    pub(crate) fn of(bytes: [u8; SECRET + TAG]) -> Token {
        Token(Zeroizing::new(bytes))
    }

    /// In fours.
    #[must_use]
    pub fn spelled(&self) -> String {
        crockford::spelled(&*self.0)
    }

    fn secret(&self) -> &[u8] {
        &self.0[..SECRET]
    }

    /// What may be published of it once the vote `d` is over.
    #[must_use]
    pub fn shown(&self, d: &[u8; 32]) -> Shown {
        let mut tag = [0; TAG];
        tag.copy_from_slice(&self.0[SECRET..]);
        (x_of(self.secret(), d), tag)
    }

    /// By which it is known that it was used. It fits no other vote.
    #[must_use]
    pub fn hash(&self, d: &[u8; 32]) -> [u8; 32] {
        Sha256::new().chain_update(b"token").chain_update(d).chain_update(x_of(self.secret(), d)).finalize().into()
    }

    /// As a card's.
    #[must_use]
    pub fn check_words(&self, d: &[u8; 32], option: &str) -> String {
        card::check_words(self.secret(), d, option)
    }

    /// As a card's.
    #[must_use]
    pub fn echo(&self, d: &[u8; 32], choices: &[&str]) -> [u8; 32] {
        card::echo(self.secret(), d, choices)
    }
}

/// A secret's digest, which tells nothing of it.
fn x_of(secret: &[u8], d: &[u8; 32]) -> [u8; 32] {
    let mut x = [0; 32];
    x.copy_from_slice(&Sha512::new().chain_update(b"vote-x").chain_update(d).chain_update(secret).finalize()[..32]);
    x
}

/// What is evaluated for an `x` in the vote `d`.
fn input(d: &[u8; 32], x: &[u8; 32]) -> Vec<u8> {
    [b"vote-v1".as_slice(), d, x].concat()
}

/// The key pair of one vote. There is no `Debug`.
pub struct Issuer {
    secret: Zeroizing<[u8; 32]>,
    server: VoprfServer<Ristretto255>,
}

/// What the house answers to a blinded element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub element: [u8; 32],
    /// That it was made with the key everyone knows.
    pub proof: [u8; 64],
}

impl Issuer {
    /// A new pair. In practice always: what is drawn here is a key.
    #[must_use]
    pub fn fresh() -> Option<Issuer> {
        let scalar = Ristretto255::random_scalar(&mut OsRng);
        Issuer::of(&Zeroizing::new(Ristretto255::serialize_scalar(scalar).into()))
    }

    /// The pair of this secret half; nothing if it is none.
    #[must_use]
    pub fn of(secret: &[u8; 32]) -> Option<Issuer> {
        let server = VoprfServer::new_with_key(secret).ok()?;
        Some(Issuer { secret: Zeroizing::new(*secret), server })
    }

    /// The half that nobody knows before the vote is counted.
    #[must_use]
    pub fn secret(&self) -> &[u8; 32] {
        &self.secret
    }

    /// The half that everyone knows before it opens.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        Ristretto255::serialize_elem(self.server.get_public_key()).into()
    }

    /// Evaluates an element; nothing if it is none. The same element is evaluated to the same, with another proof.
    #[must_use]
    pub fn answer(&self, blinded: &[u8; 32]) -> Option<Answer> {
        let blinded = BlindedElement::<Ristretto255>::deserialize(blinded).ok()?;
        let made = self.server.blind_evaluate(&mut OsRng, &blinded);
        Some(Answer { element: made.message.serialize().into(), proof: made.proof.serialize().into() })
    }

    /// The tag of an `x` in the vote `d`.
    #[must_use]
    pub fn tag(&self, d: &[u8; 32], x: &[u8; 32]) -> Option<[u8; TAG]> {
        self.server.evaluate(&input(d, x)).ok().map(|whole| first(&whole))
    }

    /// True if this tag belongs to this `x`. It takes as long whether it does or not.
    #[must_use]
    pub fn fits(&self, d: &[u8; 32], (x, tag): &Shown) -> bool {
        self.tag(d, x).is_some_and(|right| right.ct_eq(tag).into())
    }
}

fn first(whole: &[u8]) -> [u8; TAG] {
    let mut tag = [0; TAG];
    tag.iter_mut().zip(whole).for_each(|(to, byte)| *to = *byte);
    tag
}

/// The phone's side, which `static/phone.js` does in a browser: here for whoever checks, and for a program of one's own.
pub struct Asking {
    secret: Zeroizing<[u8; SECRET]>,
    x: [u8; 32],
    client: VoprfClient<Ristretto255>,
    /// What is sent.
    pub blinded: [u8; 32],
}

impl Asking {
    /// Makes a secret and blinds it.
    #[must_use]
    pub fn new(d: &[u8; 32]) -> Option<Asking> {
        let secret = Zeroizing::new(rand::random::<[u8; SECRET]>());
        let x = x_of(&*secret, d);
        let made = VoprfClient::<Ristretto255>::blind(&input(d, &x), &mut OsRng).ok()?;
        Some(Asking { secret, x, client: made.state, blinded: made.message.serialize().into() })
    }

    /// Looks at the proof and takes the token out of its blinding; nothing if another key than this was used.
    #[must_use]
    pub fn finish(&self, d: &[u8; 32], answer: &Answer, public: &[u8; 32]) -> Option<Token> {
        let key = Ristretto255::deserialize_elem(public).ok()?;
        let element = EvaluationElement::deserialize(&answer.element).ok()?;
        let proof = Proof::deserialize(&answer.proof).ok()?;
        let whole = self.client.finalize(&input(d, &self.x), &element, &proof, key).ok()?;
        let mut token = Zeroizing::new([0; SECRET + TAG]);
        token[..SECRET].copy_from_slice(&*self.secret);
        token[SECRET..].copy_from_slice(&first(&whole));
        Some(Token(token))
    }
}

/// What a steward hands to one person on the roll, and it to the house, once: that they may have a token. Eight signs, of which
/// the house is given a digest. Whoever runs it could try them all, as they could use the key itself; what they made of it would
/// stand in the list of numbers that got a token.
pub struct Code(Zeroizing<[u8; 5]>);

impl Code {
    #[must_use]
    pub fn random() -> Code {
        Code(Zeroizing::new(rand::random()))
    }

    /// # Errors
    /// Why it cannot be a code.
    pub fn parse(typed: &str) -> Result<Code, Misspelt> {
        crockford::read(typed).map(Code)
    }

    /// `7K3M-Q2ZD`.
    #[must_use]
    pub fn spelled(&self) -> String {
        crockford::spelled(&*self.0)
    }

    /// All the house is given of it: for this number of the roll in the vote `d` and nothing else.
    #[must_use]
    pub fn hash(&self, d: &[u8; 32], number: u32) -> [u8; 32] {
        Sha256::new().chain_update(b"code").chain_update(d).chain_update(number.to_be_bytes()).chain_update(*self.0).finalize().into()
    }
}

#[cfg(test)]
#[path = "token_tests.rs"]
mod tests;
