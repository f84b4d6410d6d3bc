//! Floods held off without knowing who comes.
//!
//! An address is turned into a [`Footprint`] the moment it arrives: an HMAC of its network (/24 or /56) under a key that
//! lives in memory only and is replaced each day. The address itself goes no further, and nothing of this is ever stored.
//! Each kind of knocking has its own pool, so that a flood of one cannot shut the others.

use super::keys::mac;
use crate::clock::{Clock, Day, Time};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::{
    collections::HashSet,
    net::IpAddr,
    num::NonZeroU32,
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

/// "The same network as just now", or "the same screen on a wall", until midnight.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Footprint {
    trace: [u8; 8],
    of_screen: bool,
}

/// What is being limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pool {
    /// Telling something, or writing again.
    Post,
    /// A sign-in that failed.
    SignIn,
}

/// More networks than this at once is an attack: then only the limit for all counts.
const NETWORKS: usize = 10_000;
/// What was done once today is remembered so often at most: beyond, it is an attack, and nothing more counts until tomorrow.
const ONCE: usize = 200_000;

/// The limits, and the key of the day.
#[derive(Clone)]
pub struct Limits(Arc<Inner>);

struct Inner {
    clock: Clock,
    key: RwLock<(Day, [u8; 64])>,
    posts: DefaultKeyedRateLimiter<Footprint>,
    posts_in_all: DefaultDirectRateLimiter,
    screens: DefaultKeyedRateLimiter<Footprint>,
    wrong_words: DefaultDirectRateLimiter,
    sign_ins: DefaultDirectRateLimiter,
    slow_until: AtomicI64,
    /// What was done from where today, under the key of the day.
    once: Mutex<(Day, HashSet<[u8; 8]>)>,
}

impl Limits {
    /// Limits per hour. A pool may be emptied at once and fills again evenly.
    #[must_use]
    pub fn new(clock: Clock, posts: u32, posts_in_all: u32, wrong_words: u32, sign_ins: u32) -> Limits {
        let quota = |n: u32| Quota::per_hour(NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN));
        Limits(Arc::new(Inner {
            key: RwLock::new((utc_day(clock.now()), fresh())),
            once: Mutex::new((utc_day(clock.now()), HashSet::new())),
            clock,
            posts: RateLimiter::keyed(quota(posts)),
            posts_in_all: RateLimiter::direct(quota(posts_in_all)),
            screens: RateLimiter::keyed(at_a_screen()),
            wrong_words: RateLimiter::direct(quota(wrong_words)),
            sign_ins: RateLimiter::direct(quota(sign_ins)),
            slow_until: AtomicI64::new(0),
        }))
    }

    /// What an address leaves behind.
    #[must_use]
    pub fn footprint(&self, address: IpAddr) -> Footprint {
        let network: Vec<u8> = match address.to_canonical() {
            IpAddr::V4(a) => a.octets()[..3].to_vec(),
            IpAddr::V6(a) => a.octets()[..7].to_vec(),
        };
        Footprint { trace: self.trace(&network), of_screen: false }
    }

    /// What a paired screen leaves behind: many people share its network and its glass, and each of them may write.
    #[must_use]
    pub fn footprint_of_screen(&self, mark: &[u8]) -> Footprint {
        Footprint { trace: self.trace(mark), of_screen: true }
    }

    fn trace(&self, of: &[u8]) -> [u8; 8] {
        let today = utc_day(self.0.clock.now());
        if self.0.key.read().unwrap_or_else(PoisonError::into_inner).0 != today {
            *self.0.key.write().unwrap_or_else(PoisonError::into_inner) = (today, fresh());
        }
        let hash = mac(&self.0.key.read().unwrap_or_else(PoisonError::into_inner).1, of);
        std::array::from_fn(|i| hash[i])
    }

    /// True if there is room for one more; it is then taken.
    #[must_use]
    pub fn admit(&self, pool: Pool, from: Footprint) -> bool {
        match pool {
            Pool::Post if from.of_screen => self.0.screens.check_key(&from).is_ok(),
            Pool::Post => {
                let here = self.0.posts.len() > NETWORKS || self.0.posts.check_key(&from).is_ok();
                here && self.0.posts_in_all.check().is_ok()
            }
            Pool::SignIn => self.0.sign_ins.check().is_ok(),
        }
    }

    /// True the first time today that this is done from there. Nothing of it is kept but in memory, under the key of the day.
    #[must_use]
    pub fn once_a_day(&self, from: Footprint, what: &str) -> bool {
        let (today, mark) = (utc_day(self.0.clock.now()), self.trace(&[&from.trace, what.as_bytes()].concat()));
        let mut once = self.0.once.lock().unwrap_or_else(PoisonError::into_inner);
        if once.0 != today {
            *once = (today, HashSet::new());
        }
        once.1.len() < ONCE && once.1.insert(mark)
    }

    /// It was not kept after all: it may be done again.
    pub fn not_yet(&self, from: Footprint, what: &str) {
        let mark = self.trace(&[&from.trace, what.as_bytes()].concat());
        self.0.once.lock().unwrap_or_else(PoisonError::into_inner).1.remove(&mark);
    }

    /// Words opened nothing. When the budget of the hour is used up, looking slows down for a minute.
    pub fn wrong_words(&self) {
        if self.0.wrong_words.check().is_err() {
            self.0.slow_until.store(self.0.clock.now().plus(Time::MINUTE).0, Ordering::Relaxed);
        }
    }

    /// True while too many words opened nothing.
    #[must_use]
    pub fn is_slow(&self) -> bool {
        self.0.clock.now().0 < self.0.slow_until.load(Ordering::Relaxed)
    }

    /// Forgets networks whose pool is full again, so that memory stays small.
    pub fn tidy(&self) {
        self.0.posts.retain_recent();
        self.0.posts.shrink_to_fit();
        self.0.screens.retain_recent();
    }
}

/// Five messages in three minutes: a queue of people, and no hand that only plays.
fn at_a_screen() -> Quota {
    Quota::with_period(Duration::from_secs(36)).map_or(Quota::per_minute(NonZeroU32::MIN), |q| q.allow_burst(NonZeroU32::MIN.saturating_add(4)))
}

fn fresh() -> [u8; 64] {
    let (a, b) = (rand::random::<[u8; 32]>(), rand::random::<[u8; 32]>());
    std::array::from_fn(|i| if i < 32 { a[i] } else { b[i - 32] })
}

fn utc_day(now: Time) -> Day {
    Day(now.0.div_euclid(Time::DAY))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_one_until_midnight_and_then_a_stranger() {
        let hands = Arc::new(AtomicI64::new(0));
        let limits = Limits::new(Clock::Held(hands.clone()), 2, 5, 1, 1);
        let at = |a: &str| limits.footprint(a.parse().unwrap());
        let morning = at("192.0.2.7");
        assert!(morning == at("192.0.2.200") && morning == at("::ffff:192.0.2.9") && morning != at("192.0.3.7"));
        assert!(at("2001:db8:0:1::1") == at("2001:db8:0:1f::9"));
        hands.store(Time::DAY, Ordering::SeqCst);
        assert!(morning != at("192.0.2.7"));
    }

    #[test]
    fn a_screen_has_room_of_its_own_for_five_in_a_row() {
        let limits = Limits::new(Clock::Held(Arc::default()), 1, 1, 1, 1);
        let (screen, web) = (limits.footprint_of_screen(b"hall"), limits.footprint([192, 0, 2, 1].into()));
        assert!(limits.admit(Pool::Post, web) && !limits.admit(Pool::Post, web));
        assert_eq!((0..7).filter(|_| limits.admit(Pool::Post, screen)).count(), 5, "a flood over the web does not shut it");
        assert!(limits.admit(Pool::Post, limits.footprint_of_screen(b"kitchen")));
    }

    #[test]
    fn what_counts_once_a_day_counts_again_tomorrow_and_from_elsewhere() {
        let hands = Arc::new(AtomicI64::new(0));
        let limits = Limits::new(Clock::Held(hands.clone()), 2, 5, 1, 1);
        let at = |a: [u8; 4]| limits.footprint(a.into());
        assert!(limits.once_a_day(at([192, 0, 2, 7]), "a") && !limits.once_a_day(at([192, 0, 2, 200]), "a"), "one network is one");
        assert!(limits.once_a_day(at([192, 0, 2, 7]), "b") && limits.once_a_day(at([192, 0, 3, 7]), "a"));
        limits.not_yet(at([192, 0, 2, 7]), "a");
        assert!(limits.once_a_day(at([192, 0, 2, 7]), "a"), "what was not kept may be done again");
        hands.store(Time::DAY, Ordering::SeqCst);
        assert!(limits.once_a_day(at([192, 0, 2, 7]), "a"));
    }

    #[test]
    fn pools_are_apart() {
        let limits = Limits::new(Clock::Held(Arc::default()), 2, 3, 1, 1);
        let (one, two) = (limits.footprint([192, 0, 2, 1].into()), limits.footprint([192, 0, 3, 1].into()));
        assert!(limits.admit(Pool::Post, one) && limits.admit(Pool::Post, one) && !limits.admit(Pool::Post, one));
        assert!(limits.admit(Pool::Post, two), "another network still may");
        assert!(!limits.admit(Pool::Post, two), "three in all");
        limits.wrong_words();
        assert!(!limits.is_slow());
        limits.wrong_words();
        assert!(limits.is_slow(), "the second wrong one is beyond the budget");
        assert!(limits.admit(Pool::SignIn, two), "a flood of posts does not shut the desk");
    }
}
