//! Telephones to try it out with: a page with three of them, on which one types and sees what comes. They are in memory, have
//! numbers that no network gives to anybody, and are there only where somebody set up the simulator as a gateway.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

/// Texts that are remembered in all.
const MOST: usize = 300;
/// How many telephones there are. Their numbers are of the range that Ofcom keeps for drama.
pub const COUNT: usize = 3;

/// The telephones, and what was texted with them.
#[derive(Clone, Default)]
pub struct Phones(Arc<Mutex<VecDeque<Texted>>>);

/// A text on one of them.
#[derive(Clone)]
pub struct Texted {
    /// From 1.
    pub phone: usize,
    pub words: String,
    /// It was typed here, and not received.
    pub typed: bool,
}

/// The number of a telephone.
#[must_use]
pub fn number(phone: usize) -> String {
    format!("+4477009000{phone:02}")
}

fn phone_of(number: &str) -> Option<usize> {
    (1..=COUNT).find(|n| self::number(*n) == number)
}

impl Phones {
    /// Somebody typed this.
    pub fn types(&self, phone: usize, words: &str) {
        self.put(Texted { phone, words: words.into(), typed: true });
    }

    /// This was texted to a number. False if none of the telephones has it.
    #[must_use]
    pub fn gets(&self, number: &str, words: &str) -> bool {
        phone_of(number).map(|phone| self.put(Texted { phone, words: words.into(), typed: false })).is_some()
    }

    /// All of one telephone, the oldest first.
    #[must_use]
    pub fn of(&self, phone: usize) -> Vec<Texted> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().filter(|t| t.phone == phone).cloned().collect()
    }

    fn put(&self, text: Texted) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() == MOST {
            all.pop_front();
        }
        all.push_back(text);
    }
}
