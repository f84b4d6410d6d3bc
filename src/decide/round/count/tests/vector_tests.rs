//! The vectors: every case and every field.

use super::{
    super::{
        both::{Both, Coverage, both},
        dots,
        most::most_ticks,
        phragmen::{phragmen, whole_order},
        ranked::{Pairs, Ranking},
        shares::{self, Raise, Until, equal_shares},
    },
    *,
};
use num_rational::BigRational;

const EXHAUSTIVE: Until = Until::NothingFits;

fn hundredths(election: &Election, until: Until) -> Raise {
    Raise { until, ..Raise::by_hundredths(election) }
}

fn ratio(v: &Value) -> BigRational {
    v.as_str().unwrap().parse().unwrap()
}

/// Compares order or set, money and people with nothing, whichever the vector says.
fn same(election: &Election, outcome: &Outcome, v: &Value, name: &str) {
    let chosen = ids(election, &outcome.chosen);
    if let Some(order) = v.get("order") {
        assert_eq!(chosen, strings(order), "{name}");
    }
    if let Some(set) = v.get("set") {
        let mut sorted = chosen.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, strings(set), "{name}");
    }
    assert_eq!(outcome.spent.to_string(), v["cost"].as_str().unwrap(), "{name}");
    if let Some(without) = v.get("unrepresented_voters") {
        assert_eq!(outcome.without, without.as_u64().unwrap(), "{name}");
    }
    if let Some(share) = v.get("final_share_per_voter") {
        assert_eq!(outcome.raised.as_ref().unwrap().share, ratio(share), "{name}");
    }
    if let Some(steps) = v.get("steps") {
        assert_eq!(outcome.raised.as_ref().unwrap().steps, steps.as_u64().unwrap(), "{name}");
    }
    if let Some(part) = v.get("mes_part") {
        assert_eq!(chosen[..outcome.raised.as_ref().unwrap().bought], strings(part), "{name}");
    }
    if let Some(rounds) = v.get("rounds") {
        same_rounds(election, outcome, rounds, name);
    }
}

fn same_rounds(election: &Election, outcome: &Outcome, rounds: &Value, name: &str) {
    let rounds = rounds.as_array().unwrap();
    let steps: Vec<&Step> = outcome.replay.iter().filter(|s| s.is_won()).collect();
    assert_eq!(steps.len(), rounds.len(), "{name}");
    for (step, round) in steps.iter().zip(rounds) {
        assert_eq!(election.id(step.option), round["option"].as_str().unwrap(), "{name}");
        assert_eq!(ids(election, &step.tied), strings(&round["tied_with"]), "{name}");
        match &step.what {
            What::Paid { votes, payment, .. } => {
                assert_eq!((votes, payment), (&ratio(&round["effective_votes"]), &ratio(&round["max_payment"])), "{name}");
            }
            What::Carried { load } => assert_eq!(load, &ratio(&round["time"]), "{name}"),
            what => panic!("{name}: {what:?}"),
        }
        assert_eq!(step.by.is_some(), !step.tied.is_empty(), "{name}");
    }
}

fn same_coverage(election: &Election, v: &Value, name: &str) {
    let (most, fair) = (most_ticks(election), equal_shares(election));
    let coverage = Coverage::of(election, &fair.chosen, &most.chosen);
    assert_eq!(coverage.only_fair, v["people_with_something_only_under_fair"].as_u64().unwrap(), "{name}");
    assert_eq!(coverage.only_most, v["people_with_something_only_under_most_ticks"].as_u64().unwrap(), "{name}");
    assert_eq!((fair.without, most.without), (v["unrepresented_fair"].as_u64().unwrap(), v["unrepresented_most_ticks"].as_u64().unwrap()), "{name}");
    assert_eq!(if coverage.fair_stands() { "fair" } else { "most_ticks" }, v["winner"].as_str().unwrap(), "{name}");
    assert_eq!(both(election), Both { most, fair, coverage }, "{name}");
}

fn same_ticks(election: &Election, v: &Value, name: &str) {
    for (at, choice) in election.choices().iter().enumerate() {
        assert_eq!(election.ticks(at), v[&choice.id].as_u64().unwrap(), "{name}");
    }
}

#[test]
fn small_votes_come_out_as_the_vectors_say() {
    let all = read("approval_small.json");
    for case in all["cases"].as_array().unwrap() {
        let (name, e) = (case["name"].as_str().unwrap(), election(&case["instance"]));
        for (key, v) in case["expected"].as_object().unwrap() {
            let name = &format!("{name}: {key}");
            match key.as_str() {
                "mes_no_completion" => same(&e, &shares::count(&e, None, false), v, name),
                "mes_add1e" => same(&e, &shares::count(&e, Some(&hundredths(&e, EXHAUSTIVE)), false), v, name),
                "mes_add1e_then_most_ticks" => same(&e, &shares::count(&e, Some(&hundredths(&e, EXHAUSTIVE)), true), v, name),
                "mes_then_most_ticks" => same(&e, &shares::count(&e, None, true), v, name),
                "equal_shares_default" => same(&e, &equal_shares(&e), v, name),
                "most_ticks" => same(&e, &most_ticks(&e), v, name),
                "seq_phragmen" => same(&e, &phragmen(&e), v, name),
                "approval_counts" => same_ticks(&e, v, name),
                "coverage_check" => same_coverage(&e, v, name),
                "k_slots" => {
                    let k = e.without_costs(u32::try_from(v["k"].as_u64().unwrap()).unwrap()).unwrap();
                    let counts = both(&k);
                    assert_eq!(ids(&k, &counts.most.chosen), strings(&v["most_ticks"]), "{name}");
                    assert_eq!(counts.most.without, v["most_ticks_unrepresented"].as_u64().unwrap(), "{name}");
                    assert_eq!(ids(&k, &counts.fair.chosen), strings(&v["fair_order"]), "{name}");
                    assert_eq!(counts.fair.without, v["fair_order_unrepresented"].as_u64().unwrap(), "{name}");
                    assert_eq!(ids(&k, &whole_order(&k)), strings(&v["fair_order_full"]), "{name}");
                    same_rounds(&k, &counts.fair, &v["rounds"], name);
                    let mut set = ids(&k, &counts.fair.chosen);
                    set.sort_unstable();
                    assert!(v["abcvoting_seqphragmen_tied_sets"].as_array().unwrap().iter().any(|tied| strings(tied) == set), "{name}");
                }
                other => panic!("{name}: nobody checks {other}"),
            }
        }
    }
}

#[test]
fn real_votes_come_out_as_they_did() {
    let all = read("approval_real_pb.json");
    for case in all["cases"].as_array().unwrap() {
        let (name, e) = (case["name"].as_str().unwrap(), election(&case["instance"]));
        assert_eq!(e.people(), case["voters"].as_u64().unwrap());
        let coins = |until, from_whole| Raise { step: (1, 1), until, from_whole };
        for (key, v) in case["expected"].as_object().unwrap() {
            let name = &format!("{name}: {key}");
            let next = Until::NextOverspends;
            match key.as_str() {
                "mes_no_completion" => same(&e, &shares::count(&e, None, false), v, name),
                "mes_then_most_ticks" => same(&e, &shares::count(&e, None, true), v, name),
                "add1_stop_when_exhaustive" => same(&e, &shares::count(&e, Some(&coins(EXHAUSTIVE, false)), false), v, name),
                "add1_until_next_overspends" => same(&e, &shares::count(&e, Some(&coins(next, false)), false), v, name),
                "add1_until_next_overspends_integral_start" => same(&e, &shares::count(&e, Some(&coins(next, true)), false), v, name),
                "add1_until_next_overspends_then_most_ticks" => {
                    same(&e, &shares::count(&e, Some(&coins(next, false)), true), v, name);
                    // Our own steps, one hundredth of the first share, come to the same in all of these.
                    same(&e, &equal_shares(&e), v, name);
                }
                "most_ticks" | "published_official_selection" => same(&e, &most_ticks(&e), v, name),
                "seq_phragmen_stop_at_first_overspend" => same(&e, &phragmen(&e), v, name),
                "seq_phragmen_unit_cost_first5_order" => {
                    let unit = e.without_costs(5).unwrap();
                    assert_eq!(ids(&unit, &phragmen(&unit).chosen), strings(v), "{name}");
                }
                "approval_counts" => same_ticks(&e, v, name),
                "coverage_check" => same_coverage(&e, v, name),
                other => panic!("{name}: nobody checks {other}"),
            }
        }
    }
}

#[test]
fn committees_come_out_as_abcvoting_says() {
    let all = read("committee_unit_cost.json");
    for case in all["cases"].as_array().unwrap() {
        let name = case["source"].as_str().unwrap();
        let k = u32::try_from(case["k"].as_u64().unwrap()).unwrap();
        let e = election(&case["instance"]).without_costs(k).unwrap();
        let set = |outcome: &Outcome| {
            let mut set = ids(&e, &outcome.chosen);
            set.sort_unstable();
            set.into_iter().map(String::from).collect::<Vec<_>>()
        };
        let expected = &case["expected_sets"];
        assert_eq!(set(&most_ticks(&e)), strings(&expected["av"]), "{name}");
        assert_eq!(set(&phragmen(&e)), strings(&expected["seqphragmen"]), "{name}");
        assert_eq!(ids(&e, &phragmen(&e).chosen), strings(&case["seq_phragmen_order"]), "{name}");
        // Abcvoting gives what is left over by loads, which no rule of ours does: done plainly, it is the same. What is bought
        // with shares alone is part of it.
        let theirs = naive_tests::shares_then_loads(&e);
        let bought = shares::count(&e, None, false).chosen;
        assert_eq!(theirs[..bought.len()], bought, "{name}");
        let mut theirs = ids(&e, &theirs);
        theirs.sort_unstable();
        assert_eq!(theirs, strings(&expected["equal-shares"]), "{name}");
    }
}

fn pairs(v: &Value, candidates: &[&str]) -> Vec<Vec<u64>> {
    candidates.iter().map(|a| candidates.iter().map(|b| v[*a][*b].as_u64().unwrap()).collect()).collect()
}

#[test]
fn rankings_come_out_as_the_vectors_say() {
    let all = read("ranked.json");
    for case in all["cases"].as_array().unwrap() {
        let (name, candidates) = (case["name"].as_str().unwrap(), strings(&case["candidates"]));
        let at = |id: &str| candidates.iter().position(|c| *c == id).unwrap();
        let lot: Vec<u32> = (0..u32::try_from(candidates.len()).unwrap()).collect();
        let counted = match case.get("pairwise") {
            Some(given) => Pairs { above: pairs(given, &candidates) },
            None => {
                let rankings: Vec<Ranking> = case["ballots"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|b| Ranking {
                        people: b["n"].as_u64().unwrap(),
                        ranks: b["tiers"].as_array().unwrap().iter().map(|tier| strings(tier).into_iter().map(at).collect()).collect(),
                    })
                    .collect();
                Pairs::count(candidates.len(), &rankings).unwrap()
            }
        };
        let (schulze, borda) = (counted.schulze(&lot), counted.borda(&lot));
        let names = |list: &[usize]| list.iter().map(|o| candidates[*o]).collect::<Vec<_>>();
        let tiers: Vec<Vec<&str>> = schulze.tiers.iter().map(|tier| names(tier)).collect();
        for (key, v) in case["expected"].as_object().unwrap() {
            let name = &format!("{name}: {key}");
            match key.as_str() {
                "pairwise" => assert_eq!(counted.above, pairs(v, &candidates), "{name}"),
                "strongest_paths_winning_votes" => assert_eq!(schulze.paths, pairs(v, &candidates), "{name}"),
                "schulze_tiers" => assert_eq!(tiers, v.as_array().unwrap().iter().map(strings).collect::<Vec<_>>(), "{name}"),
                "borda_symmetric" => assert!(candidates.iter().zip(&borda.points).all(|(c, points)| v[*c].as_i64() == Some(*points)), "{name}"),
                "borda_ranking" => assert_eq!(names(&borda.order), strings(v), "{name}"),
                "pref_voting_beat_path_winners" => assert_eq!(tiers[0], strings(v), "{name}"),
                "schulze_condorcet_result" => {
                    assert_eq!(tiers.iter().map(|t| t.join("=")).collect::<Vec<_>>().join(">"), v.as_str().unwrap(), "{name}");
                }
                other => panic!("{name}: nobody checks {other}"),
            }
        }
        assert_eq!(schulze.order().len(), candidates.len());
    }
}

#[test]
fn dots_are_added_up() {
    let all = &read("other_rules.json")["dots"];
    let options = strings(&all["expect"]["order"]);
    let at = |id: &str| options.iter().position(|o| *o == id).unwrap();
    let sheets: Vec<dots::Sheet> = all["ballots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|b| dots::Sheet {
            people: b["n"].as_u64().unwrap(),
            dots: b["dots"].as_object().unwrap().iter().map(|(id, dots)| (at(id), dots.as_u64().unwrap())).collect(),
        })
        .collect();
    let rule = dots::Rule { each: 5, on_one: 3 };
    let counted = dots::count(&[2, 1, 0], rule, &sheets).unwrap();
    let totals: Vec<u64> = options.iter().map(|o| all["expect"]["totals"][*o].as_u64().unwrap()).collect();
    assert_eq!((counted.totals, counted.order), (totals, vec![0, 1, 2]));
    assert_eq!(counted.unused, all["expect"]["dots_unused"].as_u64().unwrap());
    let sheet = |dots: &[(usize, u64)]| dots::Sheet { people: 1, dots: dots.to_vec() };
    assert_eq!(dots::count(&[0, 1], rule, &[sheet(&[(0, 1)]), sheet(&[(0, 2), (0, 2)])]), Err(dots::Wrong::TooManyOnOne(1)));
    assert_eq!(dots::count(&[0, 1], rule, &[sheet(&[(0, 3), (1, 3)])]), Err(dots::Wrong::TooMany(0)));
    assert_eq!(dots::count(&[0, 1], rule, &[sheet(&[(2, 1)])]), Err(dots::Wrong::NoSuchOption(0)));
    assert!(dots::count(&[0, 1], rule, &[sheet(&[(0, u64::MAX), (1, u64::MAX)])]).is_err());
}
