//! The list of cards: their hashes, made where the cards were printed, and all that the house is ever given of them.

use super::{definition::Definition, hex::Hex};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// `hashes.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardList {
    /// The digest of the definition the cards were printed for.
    pub definition: Hex<32>,
    /// In their own order, which says nothing about the order they were printed in.
    pub hashes: Vec<Hex<32>>,
}

impl CardList {
    /// Reads a list.
    ///
    /// # Errors
    /// One sentence about what is no list at all. Whether it fits, [`Self::problems`] says.
    pub fn read(json: &str) -> Result<CardList, String> {
        serde_json::from_str(json).map_err(|e| format!("This is no list of cards: {e}."))
    }

    #[must_use]
    pub fn root(&self) -> Hex<32> {
        root(&self.hashes)
    }

    /// Why the list does not fit this definition, in sentences.
    #[must_use]
    pub fn problems(&self, definition: &Definition) -> Vec<String> {
        let mut wrong = disorder("The list of cards", &self.hashes);
        if self.definition.0 != definition.digest() {
            wrong.push("The cards were made for another vote, or for this one before it was changed.".into());
        }
        if self.hashes.is_empty() {
            wrong.push("The list names no cards.".into());
        }
        wrong
    }
}

/// One digest for a whole list.
#[must_use]
pub fn root(hashes: &[Hex<32>]) -> Hex<32> {
    let all = hashes.iter().fold(Sha256::new_with_prefix(b"hearback cards 1"), |sha, hash| sha.chain_update(hash.0));
    Hex(all.finalize().into())
}

/// What is wrong with the order of hashes: it must be their own, each once.
pub(super) fn disorder(of: &str, hashes: &[Hex<32>]) -> Vec<String> {
    let mut wrong = vec![];
    let mut sorted = hashes.to_vec();
    sorted.sort_unstable();
    if sorted != hashes {
        wrong.push(format!("{of} is not sorted: its order could tell something."));
    }
    wrong.extend(sorted.windows(2).filter(|two| two[0] == two[1]).map(|two| format!("{of} has {} twice.", two[0])));
    wrong
}
