//! The lot: an order that nobody can choose, since the seed is announced when the vote opens and the order follows from it.

use sha2::{Digest, Sha256};

/// The options in the order of SHA-256(round, seed, option), as positions in `ids`. Anyone with the three texts gets the same.
#[must_use]
pub fn lot_order(round: &str, seed: &str, ids: &[&str]) -> Vec<usize> {
    let drawn = |id: &str| -> Vec<u8> { Sha256::new().chain_update(round).chain_update(seed).chain_update(id).finalize().to_vec() };
    let mut order: Vec<(Vec<u8>, usize)> = ids.iter().enumerate().map(|(at, id)| (drawn(id), at)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, at)| at).collect()
}
