//! Patience: after five wrong attempts at one account each further one has to wait, longer each time and never for good.
//!
//! Nobody is locked out, or anyone could lock out the person from outside. What is held is in memory only and under a
//! mark, so that neither addresses nor who mistyped is anywhere to be read. Addresses nobody has wait like all others.

use crate::clock::Time;
use std::{
    collections::HashMap,
    sync::{LazyLock, Mutex, PoisonError},
};

/// Attempts without waiting.
const FREE: u32 = 5;
/// The longest wait.
const LONGEST: i64 = 15 * Time::MINUTE;
/// After this long an account has forgotten.
const FORGETS: i64 = Time::HOUR;
/// More accounts than this at once is a flood; those with the fewest failures are forgotten.
const ACCOUNTS: usize = 10_000;

/// What is remembered: how many attempts failed, and when the last was made.
#[derive(Default)]
pub struct Patience(HashMap<Vec<u8>, (u32, Time)>);

/// The house's own. Marks are made with the house's key, so two houses in one process do not meet here.
static PATIENCE: LazyLock<Mutex<Patience>> = LazyLock::new(Mutex::default);

/// How long to wait after so many failures.
fn wait_after(failures: u32) -> i64 {
    match failures.checked_sub(FREE) {
        None => 0,
        Some(more) => (Time::SECOND << more.min(20)).min(LONGEST),
    }
}

impl Patience {
    /// Counts an attempt as failed until it is known to be right, so that many at once cannot slip through; or says how
    /// many seconds are left to wait.
    fn knock(&mut self, mark: &[u8], now: Time) -> Result<(), i64> {
        if self.0.len() >= ACCOUNTS {
            self.forget_some(now);
        }
        let (failures, last) = self.0.get(mark).copied().filter(|(_, last)| now.0 - last.0 < FORGETS).unwrap_or((0, now));
        let left = last.0 + wait_after(failures) - now.0;
        if left > 0 {
            return Err((left + Time::SECOND - 1) / Time::SECOND);
        }
        self.0.insert(mark.to_vec(), (failures.saturating_add(1), now));
        Ok(())
    }

    fn forget_some(&mut self, now: Time) {
        self.0.retain(|_, (_, last)| now.0 - last.0 < FORGETS);
        if self.0.len() >= ACCOUNTS {
            let mut kept: Vec<_> = self.0.drain().collect();
            kept.sort_unstable_by_key(|(_, (failures, last))| (*failures, *last));
            self.0.extend(kept.drain(ACCOUNTS / 2..));
        }
    }

    /// The attempt was never looked at, because too many came at once.
    fn take_back(&mut self, mark: &[u8]) {
        if let Some((failures, _)) = self.0.get_mut(mark) {
            *failures = failures.saturating_sub(1);
        }
    }

    /// The house as a whole is being tried: this account waits from its first failure on.
    fn spend(&mut self, mark: &[u8]) {
        if let Some((failures, _)) = self.0.get_mut(mark) {
            *failures = (*failures).max(FREE + 2);
        }
    }
}

/// See [`Patience::knock`].
pub fn knock(mark: &[u8], now: Time) -> Result<(), i64> {
    PATIENCE.lock().unwrap_or_else(PoisonError::into_inner).knock(mark, now)
}

/// It was the right person after all.
pub fn forgive(mark: &[u8]) {
    PATIENCE.lock().unwrap_or_else(PoisonError::into_inner).0.remove(mark);
}

/// See [`Patience::spend`].
pub fn spend(mark: &[u8]) {
    PATIENCE.lock().unwrap_or_else(PoisonError::into_inner).spend(mark);
}

/// See [`Patience::take_back`].
pub fn take_back(mark: &[u8]) {
    PATIENCE.lock().unwrap_or_else(PoisonError::into_inner).take_back(mark);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_are_free_then_each_costs_twice_as_much_up_to_a_quarter_of_an_hour() {
        let waits: Vec<i64> = (0..17).map(|n| wait_after(n) / Time::SECOND).collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
        assert_eq!(wait_after(u32::MAX), LONGEST);
    }

    #[test]
    fn who_comes_too_early_is_told_how_long_and_loses_nothing_by_asking() {
        let (mut patience, start) = (Patience::default(), Time(1_000_000));
        for _ in 0..5 {
            assert_eq!(patience.knock(b"ana", start), Ok(()));
        }
        assert_eq!(patience.knock(b"ana", start), Err(1));
        assert_eq!(patience.knock(b"ana", start.plus(1)), Err(1));
        assert_eq!(patience.knock(b"ana", start.plus(Time::SECOND)), Ok(()));
        assert_eq!(patience.knock(b"ana", start.plus(Time::SECOND)), Err(2));
        assert_eq!(patience.knock(b"tom", start), Ok(()), "another account waits for nothing");
        assert_eq!(patience.knock(b"ana", start.plus(FORGETS + Time::SECOND)), Ok(()));
        assert_eq!(patience.0[b"ana".as_slice()].0, 1, "an hour later all is forgotten");
    }

    #[test]
    fn a_flood_of_addresses_fills_no_memory() {
        let mut patience = Patience::default();
        for n in 0..3 * ACCOUNTS {
            assert_eq!(patience.knock(&n.to_be_bytes(), Time(i64::try_from(n).unwrap())), Ok(()));
        }
        assert!(patience.0.len() <= ACCOUNTS);
        let mut patience = Patience::default();
        for _ in 0..6 {
            patience.knock(b"ana", Time(0)).ok();
        }
        for n in 0..ACCOUNTS {
            patience.knock(&n.to_be_bytes(), Time(1)).unwrap();
        }
        assert_eq!(patience.knock(b"ana", Time(1)), Err(1), "and frees nobody who waits");
    }

    #[test]
    fn when_the_house_is_tried_the_first_failure_waits() {
        let mut patience = Patience::default();
        patience.knock(b"ana", Time(0)).unwrap();
        patience.spend(b"ana");
        assert_eq!(patience.knock(b"ana", Time(0)), Err(4));
    }
}
