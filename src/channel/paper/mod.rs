//! Paper: cards that say where to tell, forms with a slip to tear off, and what staff type in for somebody.
//!
//! A form is two parts. The slip, which its writer keeps, has six words that open nothing until the form is typed in. The
//! part that staff keep has a code and not those words: the words follow from the code under a key of the house, so that
//! whoever has a pile of forms has no way to the answers. Nothing printed is kept here; a code is known again by the mark
//! its words leave. What came on paper is a concern like any other, and nothing on it says that it did.

mod code;
pub mod desk;
mod view;

pub use code::{Code, Mistake};

use crate::ground::anon::Keys;

/// A form and its slip, as they are printed.
pub struct Printed {
    pub code: Code,
    pub words: [&'static str; 6],
    pub digits: String,
}

/// A form that nobody has written on yet.
#[must_use]
pub fn blank(keys: &Keys) -> Printed {
    let code = Code::random();
    let receipt = keys.receipt_for(&page_key(&code));
    Printed { words: receipt.words(), digits: receipt.digits(), code }
}

/// What stands for the page when a form is typed in: no page on a screen has such a key.
#[must_use]
pub fn page_key(code: &Code) -> Vec<u8> {
    format!("paper {code}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_follow_from_the_code_and_the_key_of_the_house() {
        let (ours, theirs) = (Keys::derive(&[1; 32]).unwrap(), Keys::derive(&[2; 32]).unwrap());
        let form = blank(&ours);
        let typed = Code::typed(&form.code.spelled().to_lowercase()).unwrap();
        assert_eq!(ours.receipt_for(&page_key(&typed)).words(), form.words);
        assert_ne!(theirs.receipt_for(&page_key(&typed)).words(), form.words);
        assert_ne!(blank(&ours).words, form.words);
    }
}
