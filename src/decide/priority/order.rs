//! Which priority stands before which: how many different people want it, then at how many sites, then who has waited
//! longest. Nothing else moves anything, and least of all time: a need does not fade because nobody met it, and decay would
//! pay for delay. What nobody can tell apart stands by its name, so that every list is the same list.

use crate::{clock::Day, ground::db::Id};
use std::cmp::{Ordering, Reverse};

/// What of a priority decides where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// Different people who want it. Touches at shared screens are not among them.
    pub people: i64,
    pub sites: i64,
    pub since: Day,
    pub id: Id,
}

/// In which order a list is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lane {
    #[default]
    Most,
    /// Who has waited longest.
    Waiting,
    /// Few voices so far, in an order that is another each day, so that each of them is seen.
    New,
}

impl Lane {
    pub const ALL: [Lane; 3] = [Lane::Most, Lane::Waiting, Lane::New];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Lane::Most => "most",
            Lane::Waiting => "waiting",
            Lane::New => "new",
        }
    }

    /// What an address says wrongly, it does not say.
    #[must_use]
    pub fn read(key: &str) -> Lane {
        Lane::ALL.into_iter().find(|lane| lane.key() == key).unwrap_or_default()
    }

    /// Which of two stands first, on this day.
    #[must_use]
    pub fn compare(self, a: &Weight, b: &Weight, today: Day) -> Ordering {
        let most = |w: &Weight| (Reverse(w.people), Reverse(w.sites), w.since, w.id.clone());
        match self {
            Lane::Most => most(a).cmp(&most(b)),
            Lane::Waiting => (a.since, most(a)).cmp(&(b.since, most(b))),
            Lane::New => {
                let new = |w: &Weight| if w.people < FEW { (0, shuffled(w, today)) } else { (1, 0) };
                (new(a), most(a)).cmp(&(new(b), most(b)))
            }
        }
    }
}

/// Below this many voices it is new to most who read the list.
const FEW: i64 = crate::ground::web::FEW as i64;

/// Where it falls on this day: a number mixed from both (FNV-1a, with the last steps of MurmurHash3).
fn shuffled(w: &Weight, today: Day) -> u64 {
    let bytes = today.0.to_le_bytes().into_iter().chain(w.id.0.bytes());
    let mut n = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |n, b| (n ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    n = (n ^ (n >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    n = (n ^ (n >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    n ^ (n >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn weight(people: i64, sites: i64, since: i64, id: &str) -> Weight {
        Weight { people, sites, since: Day(since), id: Id(id.into()) }
    }

    fn names(mut all: Vec<Weight>, lane: Lane, today: i64) -> Vec<String> {
        all.sort_by(|a, b| lane.compare(a, b, Day(today)));
        all.into_iter().map(|w| w.id.0).collect()
    }

    #[test]
    fn people_then_sites_then_who_waits_longest() {
        let all = vec![weight(3, 1, 10, "d"), weight(12, 1, 30, "c"), weight(12, 3, 40, "a"), weight(12, 3, 50, "b"), weight(3, 1, 5, "e")];
        assert_eq!(names(all.clone(), Lane::Most, 100), ["a", "b", "c", "e", "d"]);
        assert_eq!(names(all, Lane::Waiting, 100), ["e", "d", "c", "a", "b"]);
    }

    #[test]
    fn new_voices_come_first_and_in_another_order_each_day() {
        let mut all: Vec<Weight> = (0..8).map(|n| weight(n % 5, 1, n, &format!("few-{n}"))).collect();
        all.extend((0..3).map(|n| weight(5 + n, 1, n, &format!("many-{n}"))));
        let days: Vec<Vec<String>> = (0..30).map(|day| names(all.clone(), Lane::New, day)).collect();
        for day in &days {
            assert!(day[..8].iter().all(|id| id.starts_with("few")));
            assert_eq!(day[8..], ["many-2", "many-1", "many-0"], "the others stand as they always do");
        }
        let first: std::collections::BTreeSet<&String> = days.iter().map(|day| &day[0]).collect();
        assert!(first.len() >= 5, "in a month most of them were first: {first:?}");
        assert_eq!(days[3], names(all, Lane::New, 3), "for a day it is one order, for everybody");
    }

    fn any_weight() -> impl Strategy<Value = Weight> {
        (0i64..12, 0i64..4, 0i64..30, 0u8..40).prop_map(|(people, sites, since, id)| weight(people, sites, since, &format!("{id:02}")))
    }

    fn lane() -> impl Strategy<Value = Lane> {
        prop_oneof![Just(Lane::Most), Just(Lane::Waiting), Just(Lane::New)]
    }

    proptest! {
        #[test]
        fn it_is_one_order(a in any_weight(), b in any_weight(), c in any_weight(), lane in lane(), day in 0i64..1000) {
            let cmp = |a: &Weight, b: &Weight| lane.compare(a, b, Day(day));
            prop_assert_eq!(cmp(&a, &b), cmp(&b, &a).reverse());
            prop_assert_eq!(cmp(&a, &b) == Ordering::Equal, a == b, "two are level only if they are one");
            if cmp(&a, &b).is_le() && cmp(&b, &c).is_le() {
                prop_assert!(cmp(&a, &c).is_le());
            }
        }

        #[test]
        fn whoever_comes_first_into_the_house_the_list_is_the_same(all in prop::collection::vec(any_weight(), 0..20), turn in 0usize..20, lane in lane()) {
            let mut turned = all.clone();
            if !turned.is_empty() {
                let n = turn % turned.len();
                turned.rotate_left(n);
                turned.reverse();
            }
            prop_assert_eq!(names(all, lane, 7), names(turned, lane, 7));
        }

        #[test]
        fn one_more_voice_never_lowers(all in prop::collection::vec(any_weight(), 1..20), pick in 0usize..20, site in any::<bool>()) {
            let mut all = all;
            all.iter_mut().enumerate().for_each(|(n, w)| w.id = Id(format!("{n:02}")));
            let id = all[pick % all.len()].id.0.clone();
            let at = |all: &[Weight]| names(all.to_vec(), Lane::Most, 7).iter().position(|n| *n == id);
            let before = at(&all);
            for w in all.iter_mut().filter(|w| w.id.0 == id) {
                w.people += 1;
                w.sites += i64::from(site);
            }
            prop_assert!(at(&all) <= before);
        }

        #[test]
        fn time_alone_moves_nothing(all in prop::collection::vec(any_weight(), 0..20), later in 1i64..4000) {
            prop_assert_eq!(names(all.clone(), Lane::Most, 0), names(all, Lane::Most, later));
        }
    }
}
