use super::{Gateway, Letter, Refusal};
use futures_util::future::BoxFuture;
use std::sync::{Mutex, PoisonError};

/// A gateway for tests: it keeps every letter, with its bytes as a mail server would get them, and refuses when told to.
#[derive(Default)]
pub struct Memory {
    taken: Mutex<Vec<(Letter, Vec<u8>)>>,
    refusing: Mutex<Option<Refusal>>,
}

impl Memory {
    /// Every letter so far.
    pub fn letters(&self) -> Vec<Letter> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner).iter().map(|(letter, _)| letter.clone()).collect()
    }

    /// All bytes that left the building.
    pub fn bytes(&self) -> Vec<u8> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner).iter().flat_map(|(_, bytes)| bytes.clone()).collect()
    }

    /// From now on it takes nothing, or takes all again.
    pub fn refuse(&self, with: Option<Refusal>) {
        *self.refusing.lock().unwrap_or_else(PoisonError::into_inner) = with;
    }
}

impl Gateway for Memory {
    fn hand_over<'a>(&'a self, letter: &'a Letter) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(async move {
            if let Some(refusal) = *self.refusing.lock().unwrap_or_else(PoisonError::into_inner) {
                return Err(refusal);
            }
            let bytes = letter.message()?.formatted();
            self.taken.lock().unwrap_or_else(PoisonError::into_inner).push((letter.clone(), bytes));
            Ok(())
        })
    }
}
