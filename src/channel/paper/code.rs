//! The code on the part of a form that staff keep: fifteen random signs of thirty-one that nobody mistakes for another, and
//! one that tells a slip of the finger. 74 bits: nobody guesses a form that was printed.

use std::fmt::{self, Display};

/// Neither 0 nor O, neither 1 nor I nor L. Thirty-one is a prime, which is what lets one sign tell every single mistake and
/// every two signs that changed places.
const SIGNS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH: usize = 16;

/// A code, as places in [`SIGNS`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code([u8; LENGTH]);

/// Why what was typed is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    Empty,
    /// So many signs, and not sixteen.
    Count(usize),
    /// A sign that no code has.
    Sign(char),
    Check,
}

impl Code {
    #[must_use]
    pub fn random() -> Code {
        let mut number: u128 = rand::random();
        let mut signs = [0; LENGTH];
        for sign in &mut signs[..LENGTH - 1] {
            *sign = u8::try_from(number % 31).unwrap_or_default();
            number /= 31;
        }
        // The last one is weighed with 16, and 2 times 16 is 1 in a world of 31.
        signs[LENGTH - 1] = u8::try_from((31 - weight(&signs)) * 2 % 31).unwrap_or_default();
        Code(signs)
    }

    /// Reads what somebody typed, in any case and spacing.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn typed(text: &str) -> Result<Code, Mistake> {
        let all: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_uppercase()).collect();
        let place = |c: &char| SIGNS.iter().position(|s| char::from(*s) == *c).and_then(|at| u8::try_from(at).ok()).ok_or(Mistake::Sign(*c));
        if all.is_empty() {
            return Err(Mistake::Empty);
        }
        let signs: Vec<u8> = all.iter().map(place).collect::<Result<_, _>>()?;
        let signs: [u8; LENGTH] = signs.try_into().map_err(|all: Vec<u8>| Mistake::Count(all.len()))?;
        if weight(&signs) == 0 { Ok(Code(signs)) } else { Err(Mistake::Check) }
    }

    /// In fours, for eyes.
    #[must_use]
    pub fn spelled(&self) -> String {
        let all = self.to_string();
        all.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four)).collect::<Vec<_>>().join(" ")
    }
}

impl Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.iter().try_for_each(|at| write!(f, "{}", char::from(SIGNS[usize::from(*at)])))
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("Code") // it stands for somebody's words
    }
}

/// The sum that is nothing for a code: each sign times its place.
fn weight(signs: &[u8; LENGTH]) -> u32 {
    signs.iter().zip(1..).map(|(sign, place)| u32::from(*sign) * place).sum::<u32>() % 31
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_single_mistake_and_every_swap_is_told() {
        for _ in 0..50 {
            let code = Code::random();
            let right = code.to_string();
            assert!(Code::typed(&right) == Ok(code) && Code::typed(&code.spelled().to_lowercase().replace(' ', "-")) == Ok(code));
            for at in 0..LENGTH {
                for sign in SIGNS {
                    let mut typed = right.clone().into_bytes();
                    typed[at] = *sign;
                    let typed = String::from_utf8(typed).unwrap();
                    assert!(typed == right || Code::typed(&typed).err() == Some(Mistake::Check));
                }
                for other in 0..at {
                    let mut typed = right.clone().into_bytes();
                    typed.swap(at, other);
                    let typed = String::from_utf8(typed).unwrap();
                    assert!(typed == right || Code::typed(&typed).err() == Some(Mistake::Check), "{typed} for {right}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_code_is_named() {
        let told = |text: &str| Code::typed(text).err();
        assert_eq!((told(" - "), told("2345"), told("O345")), (Some(Mistake::Empty), Some(Mistake::Count(4)), Some(Mistake::Sign('O'))));
        assert_eq!(told(&"2".repeat(17)), Some(Mistake::Count(17)));
        assert_eq!(told("ـ٣"), Some(Mistake::Sign('ـ')));
    }
}
