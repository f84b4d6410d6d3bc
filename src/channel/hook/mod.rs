//! Calls to other programs: that a board changed, and where. Nothing of what it says leaves with them.
//!
//! A call is a POST after Standard Webhooks: `webhook-id` is the same at every try, `webhook-timestamp` is the second of
//! this one, and `webhook-signature` proves that it is ours. It goes out over HTTPS to an address of the open internet: the
//! name is looked up once, every address it has is checked, and one of those is called, so that no name can lead us into a
//! network that trusts us. No redirect is followed, ten seconds are enough, and what is answered is not read.

mod call;
pub mod job;
mod sign;

pub use call::{Calls, Refusal};
