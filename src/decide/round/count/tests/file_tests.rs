//! Files: those of the field, those that are broken, and our own.

use super::{
    super::{
        most::most_ticks,
        pb::{read, to_pb, written},
        phragmen::phragmen,
        shares::equal_shares,
    },
    naive_tests::small,
    *,
};
use proptest::prelude::*;

const GOOD: &str = "META\nkey;value\nbudget;2500\nvote_type;approval\nnum_votes;3\nPROJECTS\nproject_id;cost;name\n1;600;a garden\n4;1400.5;\"a \"\"big\"\"; hall\"\nVOTES\nvoter_id;age;vote\n1;30;1,4\n2;;4\n3;41;\n";

fn file(text: &str) -> pb::Read {
    read(&mut text.as_bytes()).unwrap()
}

fn refused(bytes: &[u8]) -> String {
    read(&mut &*bytes).unwrap_err()
}

#[test]
fn a_file_is_read_whole() {
    let pb::Read { election: e, names, decimals, notes } = file(GOOD);
    assert_eq!((ids(&e, &[0, 1]), names, decimals), (vec!["1", "4"], vec!["a garden".to_string(), "a \"big\"; hall".into()], 1));
    assert_eq!((e.budget(), e.cost(0), e.cost(1), e.ticks(0), e.ticks(1), e.people(), e.blank()), (25_000, 6_000, 14_005, 1, 2, 2, 1));
    assert!(notes.is_empty());
    assert_eq!(written(equal_shares(&e).spent, decimals), "2000.5");
    assert_eq!((written(25_000, 1), written(5, 2), written(7, 0)), ("2500".into(), "0.05".into(), "7".into()));
}

#[test]
fn it_is_the_same_file_however_it_was_saved() {
    let plain = file(GOOD).election;
    let quoted = GOOD.replace("1,4\n", "\"1, 4\"\n").replace("VOTES\nvoter_id", "votes;;\n\nVoter_ID");
    for other in [GOOD.replace('\n', "\r\n"), format!("\u{feff}{GOOD}"), GOOD.trim_end().into(), GOOD.replace(';', " ; "), GOOD.replace('\n', "\n\n"), quoted] {
        assert_eq!(file(&other).election, plain, "{other}");
    }
    let over_two_lines = GOOD.replace("a garden", "\"a\ngarden\"");
    assert_eq!(file(&over_two_lines).names[0], "a\ngarden");
    assert!(refused(over_two_lines.replace("2;;4\n", "2;4\n").as_bytes()).starts_with("Line 14 has 2 columns"));
}

#[test]
fn what_cannot_be_counted_is_said_with_its_line() {
    for (from, to, says) in [
        ("vote_type;approval", "vote_type;ordinal", "Line 4: these are ordinal votes."),
        ("vote_type;approval", "vote_type;cumulative", "Line 4: these are cumulative votes."),
        ("budget;2500\n", "", "META has no budget."),
        ("budget;2500", "budget;0", "Line 3: the budget is 0."),
        ("budget;2500", "budget;much", "Line 3: the budget is much, but it must be a number such as"),
        ("budget;2500", "budget;2500\nbudget;25000", "Line 4 says budget a second time; the first is on line 3."),
        ("num_votes;3", "num_votes;4", "META says there are 4 votes, and the file has 3."),
        ("num_votes;3", "num_projects;3", "META says there are 3 projects, and the file has 2."),
        ("num_votes;3", "num_votes;-3", "Line 5: num_votes is -3, which is not a whole number."),
        ("project_id;cost", "project;cost", "PROJECTS has no column project_id."),
        ("project_id;cost", "project_id;price", "PROJECTS has no column cost."),
        ("voter_id;age;vote", "voter_id;age;ticks", "VOTES has no column vote."),
        ("voter_id;age;vote", "voter;age;vote", "VOTES has no column voter_id."),
        ("1;600;a garden", "1;0;a garden", "Line 8: the project 1 costs 0."),
        ("1;600;a garden", "1;-600;a garden", "Line 8: the cost of 1 is -600, but it must not be below 0."),
        ("1;600;a garden", "1;1e3;a garden", "Line 8: the cost of 1 is 1e3, but it must be a number"),
        ("1;600;a garden", "1;1,200;a garden", "Line 8: the cost of 1 is 1,200, but it must be a number"),
        ("1;600;a garden", "1;9999999999999;a garden", "Line 8: the cost of 1 is 9999999999999, but it may have"),
        ("1;600;a garden", "1;600;a garden;more", "Line 8 has 4 columns and the heading of PROJECTS has 3. Put what holds"),
        ("1;600;a garden", "1;600", "Line 8 has 2 columns and the heading of PROJECTS has 3. Something is missing."),
        ("1;600;a garden", "4;600;a garden", "Line 9: the project 4 stands here a second time; the first is on line 8."),
        ("1;600;a garden", ";600;a garden", "Line 8: a project needs an id"),
        ("1;600;a garden", "1;600;\"a garden", "Line 8 has 4 columns"),
        ("3;41;\n", "3;41;\"4\n", "Line 14 opens a quotation mark that is not closed"),
        ("2;;4", "2;;5", "Line 13 ticks 5, which is not among the projects."),
        ("2;;4", "1;;4", "Line 13: the voter 1 stands here a second time; the first is on line 12."),
        ("2;;4", ";;4", "Line 13 has no voter_id"),
        ("VOTES\n", "META\n", "Line 10: META must not follow PROJECTS."),
        ("META\n", "", "Line 1 should be META"),
        ("PROJECTS\n", "VOTES\n", "Line 6: VOTES must not follow META."),
        ("project_id;cost;name\n1;600;a garden\n4;1400.5;\"a \"\"big\"\"; hall\"\n", "", "Line 7: PROJECTS has no heading; VOTES begins here."),
    ] {
        assert!(GOOD.contains(from));
        let said = refused(GOOD.replacen(from, to, 1).as_bytes());
        assert!(said.starts_with(says), "{from} -> {to}: {said}");
    }
    assert_eq!(refused(b""), "The file is empty.");
    assert!(refused(b"META").starts_with("The file ends after META"));
    assert!(refused(GOOD.split("VOTES").next().unwrap().as_bytes()).starts_with("The file ends within PROJECTS: there is no section VOTES."));
    assert!(refused(&[GOOD.as_bytes(), b"4;;\xff\n"].concat()).starts_with("Line 15 is not text in UTF-8."));
    assert!(refused(b"\xff\xfeM\0E\0T\0A\0").starts_with("Line 1 is not text in UTF-8."));
}

#[test]
fn what_one_ought_to_know_is_noted() {
    let notes = |from: &str, to: &str| file(&GOOD.replacen(from, to, 1)).notes;
    assert_eq!(notes("1400.5", "2500.5"), ["Line 9: the project 4 costs 2500.5, more than the whole budget. It cannot win."]);
    assert_eq!(notes("2;;4", "2;;4,4,"), ["Ballots that tick something twice. It counts once: 1, the first on line 13."]);
    assert_eq!(notes("num_votes;3", "max_length;1"), ["Ballots that tick more than max_length allows. They count all the same: 1, the first on line 12."]);
    assert!(notes("vote_type;approval\n", "").is_empty());
}

#[test]
fn a_line_of_ten_megabytes_is_refused_and_not_swallowed() {
    let long = "4,".repeat(5_000_000);
    for (text, line) in [(format!("{GOOD}4;;{long}\n"), 15), (GOOD.replace("budget", &format!("description;{long}\nbudget")), 3), (long.clone(), 1)] {
        assert!(refused(text.as_bytes()).starts_with(&format!("Line {line} is longer than 1000000 bytes.")));
    }
    assert!(refused("META;".repeat(100_000).as_bytes()).starts_with("Line 1 has more than 200 columns."));
    let open = format!("META\nkey;value\ndescription;\"{}", "\n".repeat(2_000_000));
    assert!(refused(open.as_bytes()).starts_with("Line 3 opens a quotation mark that is not closed"));
    // What is long and whole is read.
    assert_eq!(file(&GOOD.replace("1,4\n", &format!("{}4\n", "1,".repeat(400_000)))).election, file(GOOD).election);
}

#[test]
fn ties_go_by_the_order_of_ids_where_no_lot_is_told() {
    let text = GOOD.replace("1400.5", "600").replace("1,4", "1");
    assert_eq!(ids(&file(&text).election, &most_ticks(&file(&text).election).chosen), ["1", "4"]);
    let text = text.replace("cost;name", "cost;lot").replace("a garden", "2").replace("\"a \"\"big\"\"; hall\"", "1");
    assert_eq!(ids(&file(&text).election, &most_ticks(&file(&text).election).chosen), ["4", "1"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_as_it_was(e in small(), decimals in 0_u32..3, blank in 0_u64..3) {
        let odd = |at: usize| ["plain", "with;semicolon", "\"quoted\"", "Łódź – 1", "META", "a b"].get(at).map_or(format!("o{at}"), |s| (*s).to_string());
        let choices = e.choices().iter().enumerate().map(|(at, c)| Choice { id: odd(at), ..c.clone() }).collect();
        let ballots = e.ballots().iter().cloned().chain([Ballot { ticks: vec![], people: blank }]);
        let e = Election::new(choices, e.limit(), ballots).unwrap();
        let back = file(&to_pb(&e, decimals).unwrap());
        prop_assert_eq!((back.election.people(), back.election.blank()), (e.people(), e.blank()));
        for (rule, name) in [(most_ticks as fn(&Election) -> Outcome, "most"), (phragmen, "phragmen"), (equal_shares, "shares")] {
            let (theirs, ours) = (rule(&back.election), rule(&e));
            prop_assert_eq!((theirs.chosen, theirs.without), (ours.chosen, ours.without), "{}", name);
            prop_assert_eq!(written(theirs.spent, back.decimals), written(ours.spent, decimals));
        }
    }

    #[test]
    fn no_bytes_make_it_fall(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&mut &bytes[..]);
    }

    #[test]
    fn no_change_of_a_good_file_makes_it_fall(at in 0..GOOD.len(), cut in 0_usize..20, with in "[\\x00-\\xff;\"\n\r,.0-9METAVOTS-]{0,12}") {
        let end = (at + cut).min(GOOD.len());
        let changed = [&GOOD.as_bytes()[..at], with.as_bytes(), &GOOD.as_bytes()[end..]].concat();
        if let Ok(read) = read(&mut &changed[..]) {
            for rule in [most_ticks as fn(&Election) -> Outcome, phragmen, equal_shares] {
                prop_assert!(rule(&read.election).spent <= read.election.budget());
            }
        }
    }
}

#[test]
fn an_id_that_a_file_cannot_hold_is_told() {
    let e = |id: &str| Election::new(vec![Choice { id: id.into(), cost: 1, lot: 0 }], Limit::Winners(1), []).unwrap();
    assert_eq!(to_pb(&e("a,b"), 0), Err("a,b".into()));
    assert!(to_pb(&e("ab"), 0).is_ok());
}
