//! Writing a vote as a Pabulib file.

use super::amount::written;
use crate::decide::round::count::Election;
use std::fmt::Write as _;

/// The whole vote as a file that [`super::read`] and other programs count to the same. Amounts are written with so many
/// decimals; the lot stands in a column of its own. Voters are numbered in the order of what they ticked, which says nothing
/// about who came when.
///
/// # Errors
/// The id of an option that such a file cannot hold.
pub fn to_pb(election: &Election, decimals: u32) -> Result<String, String> {
    let clumsy = |id: &str| id.is_empty() || id.trim() != id || id.contains([',', '\n', '\r']);
    if let Some(choice) = election.choices().iter().find(|c| clumsy(&c.id)) {
        return Err(choice.id.clone());
    }
    let (projects, votes) = (election.choices().len(), election.people() + election.blank());
    let budget = written(election.budget(), decimals);
    let mut file =
        format!("META\nkey;value\nnum_projects;{projects}\nnum_votes;{votes}\nbudget;{budget}\nvote_type;approval\nPROJECTS\nproject_id;cost;votes;lot\n");
    for (at, choice) in election.choices().iter().enumerate() {
        let _ = writeln!(file, "{};{};{};{}", quoted(&choice.id), written(choice.cost, decimals), election.ticks(at), choice.lot);
    }
    file.push_str("VOTES\nvoter_id;vote\n");
    let mut number = 0_u64;
    for _ in 0..election.blank() {
        number += 1;
        let _ = writeln!(file, "{number};");
    }
    for ballot in election.ballots() {
        let ids: Vec<&str> = ballot.ticks.iter().map(|o| election.id(*o as usize)).collect();
        let vote = quoted(&ids.join(","));
        for _ in 0..ballot.people {
            number += 1;
            let _ = writeln!(file, "{number};{vote}");
        }
    }
    Ok(file)
}

/// Between quotation marks where it would otherwise be read as something else.
fn quoted(text: &str) -> String {
    let is_plain = !text.contains([';', '"']) && text.trim() == text;
    if is_plain { text.to_string() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}
