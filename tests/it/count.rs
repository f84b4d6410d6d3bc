//! `hearback count`: anyone can count a vote again from a file, and gets what the vectors say.

use serde_json::{Value, json};
use std::{
    fmt::Write as _,
    io::Write as _,
    process::{Command, Stdio},
};

/// Counts what comes in; what is printed, or the sentence that says why not.
fn count(file: &[u8], arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hearback"));
    command.args(["count", "-"]).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = command.spawn().unwrap();
    // It may say no before it has read everything.
    let _ = running.stdin.take().unwrap().write_all(file);
    let out = running.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    if out.status.success() { Ok(text(out.stdout)) } else { Err(text(out.stderr)) }
}

fn strings(v: &Value) -> Vec<&str> {
    v.as_array().unwrap().iter().map(|s| s.as_str().unwrap()).collect()
}

/// An election of the vectors as a file.
fn file(instance: &Value) -> String {
    let mut file = format!("META\nkey;value\nbudget;{}\nvote_type;approval\nPROJECTS\nproject_id;cost\n", instance["budget"].as_str().unwrap());
    for option in instance["options"].as_array().unwrap() {
        let _ = writeln!(file, "{};{}", option["id"].as_str().unwrap(), option["cost"].as_str().unwrap());
    }
    file += "VOTES\nvoter_id;vote\n";
    let mut voter = 0;
    for ballot in instance["ballots"].as_array().unwrap() {
        for _ in 0..ballot["n"].as_u64().unwrap() {
            voter += 1;
            let _ = writeln!(file, "{voter};{}", strings(&ballot["approve"]).join(","));
        }
    }
    file
}

#[test]
fn the_command_counts_real_elections_as_they_were_counted() {
    let vectors: Value = serde_json::from_str(include_str!("../vectors/approval_real_pb.json")).unwrap();
    for case in vectors["cases"].as_array().unwrap() {
        let (file, expected) = (file(&case["instance"]), &case["expected"]);
        for (rule, key) in [
            ("equal-shares", "add1_until_next_overspends_then_most_ticks"),
            ("phragmen", "seq_phragmen_stop_at_first_overspend"),
            ("most-ticks", "published_official_selection"),
        ] {
            let said: Value = serde_json::from_str(&count(file.as_bytes(), &["--rule", rule, "--json"]).unwrap()).unwrap();
            let expected = &expected[key];
            assert_eq!(said["spent"].to_string(), expected["cost"].as_str().unwrap(), "{rule} {}", case["name"]);
            assert_eq!(said["without"], expected["unrepresented_voters"], "{rule} {}", case["name"]);
            let mut chosen = strings(&said["chosen"]);
            if let Some(order) = expected.get("order") {
                assert_eq!(chosen, strings(order));
            } else {
                chosen.sort_unstable();
                assert_eq!(chosen, strings(&expected["set"]));
            }
        }
    }
}

const FILE: &str = "META\nkey;value\nbudget;10\nvote_type;approval\nPROJECTS\nproject_id;name;cost\n\
    a;Garden;5.5\nb;Tea \u{1b}[31m;4\nc;Radio;4\nd;Moon;11\nVOTES\nvoter_id;vote\n1;a\n2;a,b\n3;b\n4;c\n5;\n6;d\n";

#[test]
fn it_prints_what_was_chosen_and_nothing_else() {
    let said = count(FILE.as_bytes(), &["--rule", "most-ticks", "--json"]).unwrap();
    assert_eq!(said, "{\"chosen\":[\"b\",\"a\"],\"spent\":9.5,\"without\":2}\n");
    let from_disk = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(from_disk.path(), FILE).unwrap();
    let out = Command::new(env!("CARGO_BIN_EXE_hearback")).arg("count").arg(from_disk.path()).arg("--json").output().unwrap();
    let said: Value = serde_json::from_slice(&out.stdout).unwrap();
    assert_eq!(said, json!({ "chosen": ["b", "a"], "spent": 9.5, "without": 2 }));
    assert_eq!(String::from_utf8(out.stderr).unwrap(), "hearback: Line 10: the project d costs 11, more than the whole budget. It cannot win.\n");
}

#[test]
fn it_shows_both_counts_side_by_side_and_how_it_came() {
    let said = count(FILE.as_bytes(), &["--steps"]).unwrap();
    for part in [
        "most ticks  equal shares",
        "People with nothing they ticked",
        "so fair shares stand",
        "Blank ballots: 1.",
        "How it was counted by equal-shares:\n1. b has 2 votes: 2 people pay 2 each at most, and 0 of them have nothing left. 6 left.",
    ] {
        assert!(said.contains(part), "{said}");
    }
    assert!(!said.contains('\u{1b}'), "a file must not steer the terminal");
    assert!(count(FILE.as_bytes(), &["--rule", "phragmen", "--steps"]).unwrap().contains("is next: its people carry 2 each."));
    assert!(count(FILE.as_bytes(), &["--rule", "most-ticks", "--steps"]).unwrap().contains("It was level with a: lower cost decided."));
}

#[test]
fn what_it_cannot_count_it_says_in_one_sentence() {
    let long = [FILE.as_bytes(), b"7;", &b"a,".repeat(5_000_000)].concat();
    let broken = [FILE.as_bytes(), b"7;\xff\n"].concat();
    for (file, rule, says) in [
        (FILE.as_bytes(), "borda", "rule must be equal-shares"),
        (b"", "phragmen", "The file is empty."),
        (FILE.replace("a;Garden;5.5", "a;Garden;0").as_bytes(), "most-ticks", "Line 7: the project a costs 0."),
        (FILE.replace("cost\n", "price\n").as_bytes(), "most-ticks", "PROJECTS has no column cost."),
        (FILE.replace("2;a,b", "1;a,b").as_bytes(), "most-ticks", "Line 14: the voter 1 stands here a second time"),
        (FILE.replace("c;Radio", "b;Radio").as_bytes(), "most-ticks", "Line 9: the project b stands here a second time"),
        (&long, "equal-shares", "Line 19 is longer than 1000000 bytes."),
        (&broken, "equal-shares", "Line 19 is not text in UTF-8."),
    ] {
        let said = count(file, &["--rule", rule, "--json"]).unwrap_err();
        assert!(said.contains(says), "{said}");
        assert_eq!(said.lines().filter(|line| !line.contains("It cannot win")).count(), 1, "{said}");
    }
    let out = Command::new(env!("CARGO_BIN_EXE_hearback")).args(["count", "/nowhere.pb"]).output().unwrap();
    assert!(String::from_utf8(out.stderr).unwrap().contains("The file /nowhere.pb cannot be read"));
    let out = Command::new(env!("CARGO_BIN_EXE_hearback")).args(["count", "/"]).output().unwrap();
    assert!(!out.status.success() && String::from_utf8(out.stderr).unwrap().contains("cannot be read"));
}
