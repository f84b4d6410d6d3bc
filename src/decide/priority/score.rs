//! Two numbers for questions with a yes and a no, exact. They order nothing here by themselves: they serve a group that asks
//! "still?", or "which of the two?" at a screen. A lower bound would punish what is new and what few people need; it stands
//! with the other intervals and is drawn as a bar only.

use num_rational::Ratio;

/// Two yes and two no are thought to each, so that one voice is not everything: (yes + 2) / (seen + 4).
#[must_use]
pub fn share(yes: i64, seen: i64) -> Ratio<i64> {
    Ratio::new(yes + 2, seen + 4)
}

/// How often it was chosen of the two it stood beside, with one of each thought to it: (won + 1) / (won + lost + 2).
#[must_use]
pub fn duels(won: i64, lost: i64) -> Ratio<i64> {
    Ratio::new(won + 1, won + lost + 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn vectors() -> Value {
        let file = format!("{}/tests/vectors/support_and_concentration.json", env!("CARGO_MANIFEST_DIR"));
        serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
    }

    #[test]
    fn shares_are_those_of_the_vectors() {
        let vectors = vectors();
        let all = vectors["shrunken_share"].as_array().unwrap();
        assert!(all.len() >= 6);
        for v in all {
            assert_eq!((v["prior_yes"].as_i64(), v["prior_no"].as_i64()), (Some(2), Some(2)));
            assert_eq!(share(v["yes"].as_i64().unwrap(), v["seen"].as_i64().unwrap()).to_string(), v["score"].as_str().unwrap());
        }
    }

    #[test]
    fn duels_are_those_of_the_vectors() {
        let v = &vectors()["pairwise"];
        let options: Vec<&str> = v["options"].as_array().unwrap().iter().map(|o| o.as_str().unwrap()).collect();
        let (mut won, mut lost) = (vec![0; options.len()], vec![0; options.len()]);
        for duel in v["duels_winner_loser"].as_array().unwrap() {
            let of = |key: &str| duel[key].as_i64().unwrap();
            won[usize::try_from(of("w")).unwrap()] += of("n");
            lost[usize::try_from(of("l")).unwrap()] += of("n");
        }
        let scores: Vec<Ratio<i64>> = won.iter().zip(&lost).map(|(w, l)| duels(*w, *l)).collect();
        let expected: Vec<&str> = v["simple_score_(w+1)/(w+l+2)"].as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect();
        assert_eq!(scores.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
        let mut order: Vec<usize> = (0..options.len()).collect();
        order.sort_by(|a, b| scores[*b].cmp(&scores[*a]));
        assert_eq!(serde_json::json!(order.into_iter().map(|n| options[n]).collect::<Vec<_>>()), v["simple_order"]);
    }

    proptest! {
        #[test]
        fn one_more_voice_never_lowers(yes in 0i64..500, more in 0i64..500) {
            let seen = yes + more;
            prop_assert!(share(yes + 1, seen + 1) > share(yes, seen));
            prop_assert!(share(yes, seen + 1) < share(yes, seen));
            prop_assert!(duels(yes + 1, more) > duels(yes, more));
        }
    }
}
