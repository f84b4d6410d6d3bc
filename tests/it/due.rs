//! `hearback due`: anyone can count a promise again, and gets the same days as the vectors.

use serde_json::Value;
use std::process::Command;

fn due(arguments: &[&str]) -> Result<String, String> {
    let out = Command::new(env!("CARGO_BIN_EXE_hearback")).arg("due").args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    if out.status.success() { Ok(text(out.stdout)) } else { Err(text(out.stderr)) }
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&due(&[arguments, &["--json"]].concat()).unwrap()).unwrap()
}

#[test]
fn the_command_counts_what_the_vectors_count() {
    let vectors: Value = serde_json::from_str(include_str!("../vectors/clocks.json")).unwrap();
    for v in vectors["working_day_vectors"].as_array().unwrap() {
        let text = |key: &str| v[key].as_str().unwrap_or_default().to_string();
        let open: String = v["working_weekdays_mon0"].as_array().unwrap().iter().map(|d| (d.as_u64().unwrap() + 1).to_string()).collect();
        let (received, zone, nation, days) = (text("received_utc"), text("tz"), text("nation"), v["target_working_days"].to_string());
        let mut asked = vec!["--received", &received, "--zone", &zone, "--nation", &nation, "--days", &days, "--open", &open];
        let replied = text("replied_utc");
        if !replied.is_empty() {
            asked.extend(["--answered", &replied]);
        }
        let (said, expect) = (json(&asked), &v["expect"]);
        assert_eq!(said["day0"], expect["day0_local"], "{}", v["name"]);
        assert_eq!(said["due"], expect["due_date_local"], "{}", v["name"]);
        assert_eq!(said["breach_from"], expect["breach_from_utc"], "{}", v["name"]);
        if !replied.is_empty() {
            assert_eq!((&said["taken"], &said["met"]), (&expect["working_days_taken"], &expect["met"]), "{}", v["name"]);
        }
    }
}

#[test]
fn it_says_so_in_words_and_names_the_days_that_do_not_count() {
    let said = due(&["--received", "2026-04-02T15:00Z", "--days", "3", "--answered", "2026-04-10T09:00Z", "--closed", "2026-04-08"]).unwrap();
    assert!(said.contains("Answer by Friday 10 April 2026, 3 working days later."), "{said}");
    assert!(said.contains("2026-04-03, 2026-04-04, 2026-04-05, 2026-04-06, 2026-04-08"), "{said}");
    assert!(said.contains("took 3 working days: the promise was kept"), "{said}");
    assert!(due(&["--received", "2029-02-02T15:00Z", "--days", "3"]).unwrap().contains("ends on Tuesday 26 December 2028"));
}

#[test]
fn what_it_cannot_read_it_says_in_one_sentence() {
    let list = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(list.path(), r#"{"england-and-wales": []}"#).unwrap();
    let list = list.path().to_str().unwrap();
    for (asked, says) in [
        (vec!["--received", "yesterday", "--days", "3"], "yesterday is not an instant"),
        (vec!["--received", "2026-02-03T10:00Z", "--days", "3", "--zone", "Mars/Olympus"], "There is no time zone Mars/Olympus"),
        (vec!["--received", "2026-02-03T10:00Z", "--days", "3", "--nation", "france"], "nation must be"),
        (vec!["--received", "2026-02-03T10:00Z", "--days", "3", "--open", "890"], "open must be weekdays"),
        (vec!["--received", "2026-02-03T10:00Z", "--days", "900"], "days must be 400 or fewer"),
        (vec!["--received", "2026-02-03T10:00Z", "--days", "3", "--closed", "2026-05-02..2026-05-01"], "is not a closure"),
        (vec!["--received", "2026-02-03T10:00Z", "--days", "3", "--bank-holidays", list], "It must be the file from https://www.gov.uk"),
        (vec!["--received", "2026-02-03T10:00Z", "--days", "3", "--bank-holidays", "/nowhere.json"], "cannot be read"),
    ] {
        let said = due(&asked).unwrap_err();
        assert!(said.contains(says) && said.lines().count() == 1, "{asked:?}: {said}");
    }
}
