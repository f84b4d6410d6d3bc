//! Do many speak, or a few much? From how often each of some voices spoke, exact: how many equal voices it would be, how unequal
//! they are, and what part the most talkative tenth of them has. Nobody is known by it: who spoke is not asked, only how often.
//!
//! C. Gini, "Variabilità e mutabilità" (1912); the number of equal voices is Simpson's index turned over (E. H. Simpson,
//! "Measurement of diversity", Nature 163, 1949).

use num_rational::Ratio;

/// How speaking is spread over voices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread {
    pub voices: u64,
    pub posts: u64,
    /// So many voices that spoke equally often would be as concentrated.
    pub effective: Ratio<u64>,
    /// From 0, where all spoke equally often, to nearly 1.
    pub gini: Ratio<u64>,
    /// A tenth of the voices, rounded up, who spoke most; and their part of all that was said.
    pub top_people: u64,
    pub top_share: Ratio<u64>,
}

/// Works it out from how often each voice spoke. Nothing without a voice.
#[must_use]
pub fn spread(counts: &[u64]) -> Option<Spread> {
    let mut counts: Vec<u64> = counts.iter().copied().filter(|n| *n > 0).collect();
    counts.sort_unstable();
    let (voices, posts) = (u64::try_from(counts.len()).ok()?, counts.iter().sum::<u64>());
    if voices == 0 {
        return None;
    }
    let squares: u64 = counts.iter().map(|n| n * n).sum();
    // Twice the ranks less one, weighted: the sum of all differences between two voices, halved.
    let ranked: u64 = (1..).zip(&counts).map(|(rank, n)| 2 * rank * n).sum();
    let top_people = voices.div_ceil(10);
    let top: u64 = counts.iter().rev().zip(0..top_people).map(|(n, _)| n).sum();
    Some(Spread {
        voices,
        posts,
        effective: Ratio::new(posts * posts, squares),
        gini: Ratio::new(ranked - (voices + 1) * posts, voices * posts),
        top_people,
        top_share: Ratio::new(top, posts),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    #[test]
    fn the_numbers_are_those_of_the_vectors() {
        let file = format!("{}/tests/vectors/support_and_concentration.json", env!("CARGO_MANIFEST_DIR"));
        let vectors: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let all = vectors["concentration"].as_array().unwrap();
        assert!(all.len() >= 5);
        for v in all {
            let counts: Vec<u64> = v["counts"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap()).collect();
            let found = spread(&counts).unwrap();
            assert_eq!(
                (found.voices, found.posts, found.top_people),
                (v["voices"].as_u64().unwrap(), v["posts"].as_u64().unwrap(), v["top_tenth_people"].as_u64().unwrap())
            );
            for (number, key) in [(found.effective, "effective_voices"), (found.gini, "gini"), (found.top_share, "top_tenth_share")] {
                assert_eq!(number.to_string(), v[key].as_str().unwrap(), "{key} of {v}");
            }
        }
    }

    #[test]
    fn nobody_is_no_number() {
        assert_eq!((spread(&[]), spread(&[0, 0])), (None, None));
    }

    proptest! {
        #[test]
        fn it_stays_in_its_bounds_and_order_says_nothing(counts in prop::collection::vec(1u64..200, 1..40), turn in 0usize..40) {
            let one = spread(&counts).unwrap();
            prop_assert!(one.effective >= Ratio::from(1) && one.effective <= Ratio::from(one.voices));
            prop_assert!(one.gini < Ratio::from(1) && one.top_share <= Ratio::from(1));
            prop_assert!(one.top_share >= Ratio::new(one.top_people, one.voices), "the loudest have their part at least");
            let mut turned = counts.clone();
            let n = turn % turned.len();
            turned.rotate_left(n);
            prop_assert_eq!(spread(&turned).unwrap(), one.clone());
            let twice: Vec<u64> = counts.iter().map(|n| n * 2).collect();
            let twice = spread(&twice).unwrap();
            prop_assert_eq!((twice.effective, twice.gini, twice.top_share), (one.effective, one.gini, one.top_share), "only proportions count");
        }
    }
}
