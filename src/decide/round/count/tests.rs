//! The counts against test vectors that were computed independently of this program, against naive counts, and against
//! what must hold for every election.

mod file_tests;
mod naive_tests;
mod rule_tests;
mod vector_tests;

use super::*;
use serde_json::Value;

fn read(file: &str) -> Value {
    let text = std::fs::read_to_string(format!("{}/tests/vectors/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn strings(v: &Value) -> Vec<&str> {
    v.as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect()
}

/// An election as the vectors write it. The lot is `lot`, or the order in which options are listed.
fn election(instance: &Value) -> Election {
    let listed = instance["options"].as_array().unwrap();
    let ids: Vec<&str> = listed.iter().map(|o| o["id"].as_str().unwrap()).collect();
    let lot = instance.get("lot").map_or_else(|| ids.clone(), strings);
    let at = |list: &[&str], id: &str| u32::try_from(list.iter().position(|i| *i == id).unwrap()).unwrap();
    let choices =
        listed.iter().zip(&ids).map(|(o, id)| Choice { id: (*id).to_string(), cost: o["cost"].as_str().unwrap().parse().unwrap(), lot: at(&lot, id) });
    let ballots = instance["ballots"]
        .as_array()
        .unwrap()
        .iter()
        .map(|b| Ballot { people: b["n"].as_u64().unwrap(), ticks: strings(&b["approve"]).into_iter().map(|id| at(&ids, id)).collect() });
    Election::new(choices.collect(), Limit::Budget(instance["budget"].as_str().unwrap().parse().unwrap()), ballots).unwrap()
}

fn ids<'a>(election: &'a Election, options: &[usize]) -> Vec<&'a str> {
    options.iter().map(|o| election.id(*o)).collect()
}
