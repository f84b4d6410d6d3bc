//! `hearback ballot`: cards are made and boxes checked by anyone, with no house at hand.

use hearback::{
    clock::Time,
    decide::round::{
        Label, NONE, Rule,
        certificate::{Account, Committed, Parts, Published, Roll, Row, close},
        definition::{Choice, Definition, House, Moment, drawn},
        hex::Hex,
        list::CardList,
        phone::CodeList,
        wall::four_words,
    },
    ground::anon::{Asking, Card, Code, Issuer, Signet},
};
use regex::Regex;
use serde_json::Value;
use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
};

const QUESTION: &str = "What should come first this winter?";

fn ballot(arguments: &[&str]) -> Output {
    // Nothing it could read settings from, and nowhere to keep anything.
    let program = Command::new(env!("CARGO_BIN_EXE_hearback")).env("HEARBACK_CONFIG", "/nowhere.toml").arg("ballot").args(arguments).output();
    program.unwrap()
}

fn said(arguments: &[&str]) -> String {
    let out = ballot(arguments);
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

fn refused(arguments: &[&str]) -> String {
    let out = ballot(arguments);
    assert_eq!(out.status.code(), Some(1), "{arguments:?}");
    let words = String::from_utf8(out.stderr).unwrap();
    assert_eq!(words.lines().count(), 1, "one clear line: {words}");
    String::from_utf8(out.stdout).unwrap() + &words
}

fn signet() -> Signet {
    Signet::of(&[4; 32])
}

fn definition(rule: Rule) -> Definition {
    let titles = ["A later breakfast", "Lockers that lock", "Warm drinks at night"];
    let options: Vec<Choice> = titles
        .iter()
        .zip(["breakfast", "lockers", "drinks"])
        .map(|(t, id)| Choice { id: id.into(), title: (*t).into(), cost: None, pro: None, con: None })
        .collect();
    let lot = drawn("winter", "4 8 15", options.iter().map(|o| o.id.as_str()));
    Definition {
        version: 1,
        round: "winter".into(),
        house: House { name: "Northside".into(), address: "https://hear.example.org".into(), key: Hex(signet().public()) },
        group: "Residents".into(),
        question: QUESTION.into(),
        place: "The hatch".into(),
        promise: Label::Ask,
        options,
        rule,
        winners: Some(1),
        budget: None,
        ticks: Some(2),
        turnout: 0,
        roll: 8,
        opens: Moment { said: "Monday 2 March, 9:00".into(), at: Time(1_772_442_000_000) },
        closes: Moment { said: "Friday 13 March, 17:00".into(), at: Time(1_773_421_200_000) },
        seed: "4 8 15".into(),
        lot,
        phone: None,
    }
}

fn keep(folder: &Path, name: &str, text: &str) -> String {
    let file = folder.join(name);
    fs::write(&file, text).unwrap();
    file.to_str().unwrap().into()
}

/// The codes as somebody reads them on the printed page.
fn codes(page: &str) -> Vec<String> {
    let four = Regex::new(r"<span>([0-9A-Z]{4})</span>").unwrap();
    let fours: Vec<&str> = four.captures_iter(page).map(|c| c.get(1).unwrap().as_str()).collect();
    fours.chunks(4).map(|four| four.join("-")).collect()
}

#[test]
fn cards_are_made_drawn_used_and_counted_without_a_house() {
    let folder = tempfile::tempdir().unwrap();
    let d = definition(Rule::MostTicks);
    let file = keep(folder.path(), "definition.json", &serde_json::to_string_pretty(&d).unwrap());
    let out = folder.path().join("cards");
    let told = said(&["cards", "--definition", &file, "--count", "9", "--out", out.to_str().unwrap()]);
    assert!(told.contains("Delete that file and empty the bin") && told.contains("Give ") && told.contains(QUESTION), "{told}");

    let page = fs::read_to_string(out.join("cards.html")).unwrap();
    assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("url(") && !page.contains("<link"), "it needs nothing from elsewhere");
    assert_eq!(page.matches("<style>").count(), 1);
    assert!(page.contains(include_str!("../../static/cards.css")));
    assert!(d.options.iter().all(|o| page.matches(&o.title).count() == 9) && page.contains("hear.example.org"));
    let codes = codes(&page);
    let list = fs::read_to_string(out.join("hashes.json")).unwrap();
    assert!(codes.len() == 9 && codes.iter().all(|code| !list.contains(code) && !told.contains(code.as_str())));
    let hashes = CardList::read(&list).unwrap();
    assert_eq!(hashes.problems(&d), Vec::<String>::new());
    let digest = d.digest();
    let cards: Vec<Card> = codes.iter().map(|code| Card::parse(code).ok().unwrap()).collect();
    let mut again: Vec<Hex<32>> = cards.iter().map(|card| Hex(card.hash(&digest))).collect();
    again.sort();
    assert_eq!(again, hashes.hashes);

    // Six vote: five for two things, one for none of these.
    let votes: Vec<Vec<&str>> = (0..6).map(|n| if n == 5 { vec![NONE] } else { vec!["lockers", ["breakfast", "drinks"][n % 2]] }).collect();
    let rows =
        cards.iter().zip(&votes).flat_map(|(card, of)| of.iter().map(|o| Row { words: Some(card.check_words(&digest, o)), option: (*o).into(), place: None }));
    let closed = close(
        Parts {
            committed: Committed::to(&hashes, d.opens.at.plus(-Time::DAY)),
            opened: d.opens.at,
            closed: d.closes.at,
            roll: Roll { size: 8, changed: d.opens.at.plus(-2 * Time::DAY), marked: vec![8, 7, 5, 3, 2, 1] },
            cards: Account { printed: 9, spoiled: 1, unused: 2 },
            spent: cards[..6].iter().map(|card| Hex(card.hash(&digest))).collect(),
            phone: None,
            rows: rows.collect(),
            without_card: [].into(),
            order: vec![],
            definition: d.clone(),
        },
        &signet(),
    );
    let public = closed.public;
    assert_eq!(public.contents.order, ["lockers", "breakfast", "drinks"]);
    let published = keep(folder.path(), "box.json", &serde_json::to_string(&public).unwrap());
    let printed = out.join("hashes.json");
    let printed = printed.to_str().unwrap();

    // Anyone with the list and the words on the wall, and somebody with their card.
    let told = said(&["words", &codes[0].to_lowercase(), "--definition", &file]);
    let mine = told.lines().find_map(|line| line.strip_suffix(" Lockers that lock")).unwrap().rsplit_once("   ").unwrap().0;
    let told = said(&["verify", &published, "--hashes", printed, "--words", &public.words(), "--mine", mine]);
    assert!(told.lines().filter(|line| line.starts_with("ok ")).count() >= 10 && !told.contains("WRONG"), "{told}");
    assert!(told.contains("stands for Lockers that lock") && told.contains("9 cards printed: 6 used, 1 spoiled, 2 unused, 0 drawn and not used."), "{told}");
    let told: Value = serde_json::from_str(&said(&["verify", &published, "--json"])).unwrap();
    assert_eq!((&told["ok"], &told["words"]), (&Value::Bool(true), &Value::from(public.words())));

    // Another box, and a fraud that is signed again.
    assert!(refused(&["verify", &published, "--words", "tea bus sun owl"]).contains("it is another box"));
    let mut contents = public.contents.clone();
    *contents.votes.as_mut().unwrap().totals.get_mut("drinks").unwrap() += 1;
    let false_box = keep(folder.path(), "false.json", &serde_json::to_string(&Published::sign(contents, &signet())).unwrap());
    let told = refused(&["verify", &false_box, "--hashes", printed]);
    assert!(told.contains("WRONG  totals") && told.contains("drinks has 2 rows, and its total says 3.") && told.contains("disputed"), "{told}");
    let told: Value = serde_json::from_str(refused(&["verify", &false_box, "--json"]).lines().next().unwrap()).unwrap();
    assert_eq!(told["ok"], Value::Bool(false));
}

#[test]
fn what_cannot_be_is_refused_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = keep(folder.path(), "definition.json", &serde_json::to_string(&definition(Rule::Ranked)).unwrap());
    let bad = keep(folder.path(), "bad.json", &serde_json::to_string(&Definition { question: String::new(), ..definition(Rule::Ranked) }).unwrap());
    let nonsense = keep(folder.path(), "nonsense.json", "[[[");
    let out = folder.path().join("cards");
    let out = out.to_str().unwrap();
    let make =
        |definition: &str, count: &str, language: &str| refused(&["cards", "--definition", definition, "--count", count, "--out", out, "--language", language]);
    assert!(make(&file, "0", "en-GB").contains("between 1 and 10,000"));
    assert!(make(&file, "9", "tlh").contains("no texts in tlh"));
    assert!(make(&bad, "9", "en-GB").contains("Ask one question"));
    assert!(make(&nonsense, "9", "en-GB").contains("no definition of a vote"));
    assert!(make("/nowhere.json", "9", "en-GB").contains("cannot be read"));
    assert!(!Path::new(out).exists(), "nothing is made of what is refused");
    assert!(said(&["cards", "--definition", &file, "--count", "2", "--out", out, "--large", "--language", "ar"]).contains("only 2 cards"));
    let before = fs::read_to_string(format!("{out}/cards.html")).unwrap();
    assert!(before.contains("dir=\"rtl\""));
    assert!(make(&file, "2", "en-GB").contains("is there already"));
    assert_eq!(fs::read_to_string(format!("{out}/cards.html")).unwrap(), before);

    assert!(refused(&["verify", &nonsense]).contains("This is no ballot box"));
    assert!(refused(&["words", "7K3M-Q2ZD", "--definition", &file]).contains("neither sixteen letters"));
    assert!(refused(&["words", "7K3M-Q2ZD-9HXA-4TWU", "--definition", &file]).contains("stands on no card"));
}

#[test]
fn a_code_can_be_typed_where_no_history_keeps_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = keep(folder.path(), "definition.json", &serde_json::to_string(&definition(Rule::Ranked)).unwrap());
    let given = said(&["words", "7K3M-Q2ZD-9HXA-4TWB", "--definition", &file]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_hearback"))
        .args(["ballot", "words", "-", "--definition", &file])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"7k3m q2zd 9hxa 4twb\n").unwrap();
    assert_eq!(String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap(), given);
    assert!(given.contains("Lockers that lock, in place 2") && !given.contains("in place 3"), "{given}");
}

#[test]
fn slips_with_codes_are_made_without_a_house() {
    let folder = tempfile::tempdir().unwrap();
    let mut d = definition(Rule::MostTicks);
    let (file, out) = (keep(folder.path(), "plain.json", &serde_json::to_string(&d).unwrap()), folder.path().join("codes"));
    let out = out.to_str().unwrap();
    assert!(refused(&["codes", "--definition", &file, "--out", out]).contains("nobody votes by phone"));
    let issuer = Issuer::fresh().unwrap();
    d.phone = Some(Hex(issuer.public()));
    let file = keep(folder.path(), "definition.json", &serde_json::to_string(&d).unwrap());
    let told = said(&["codes", "--definition", &file, "--out", out]);
    let words = four_words(&issuer.public());
    assert!(told.starts_with("A lost phone is a lost vote") && told.contains("Made 8 slips") && told.contains(&words), "{told}");

    let page = fs::read_to_string(folder.path().join("codes/slips.html")).unwrap();
    assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("url(") && !page.contains("<link"), "it needs nothing from elsewhere");
    assert!(page.contains(include_str!("../../static/slips.css")), "the style stands in the page as it is");
    let slips = Regex::new(r#"<dd dir="ltr">(\d+)</dd>.*?>([0-9A-Z]{4}-[0-9A-Z]{4})</dd>"#).unwrap();
    let slips: Vec<(u32, String)> = slips.captures_iter(&page).map(|c| (c[1].parse().unwrap(), c[2].to_string())).collect();
    assert_eq!(slips.iter().map(|(n, _)| *n).collect::<Vec<_>>(), (1..=8).collect::<Vec<_>>());
    for once_each in [words.as_str(), "A lost phone is a lost vote. You get one voting link, and no second one.", "24 hours before the vote opens. It opens on"]
    {
        assert!(page.matches(once_each).count() >= 8, "{once_each}");
    }
    assert!(page.contains("hear.example.org") && page.matches(">phone<").count() + page.matches("phone</bdi>").count() >= 8);
    let list = fs::read_to_string(folder.path().join("codes/codes.json")).unwrap();
    let marks: CodeList = serde_json::from_str(&list).unwrap();
    assert_eq!((marks.definition, marks.codes.len()), (Hex(d.digest()), 8));
    for ((number, code), mark) in slips.iter().zip(&marks.codes) {
        assert!(!list.contains(code) && !told.contains(code.as_str()));
        assert_eq!((mark.number, mark.mark), (*number, Hex(Code::parse(code).ok().unwrap().hash(&d.digest(), *number))));
    }
    assert!(refused(&["codes", "--definition", &file, "--out", out]).contains("is there already"));
    let polish = folder.path().join("pl");
    said(&["codes", "--definition", &file, "--out", polish.to_str().unwrap(), "--language", "pl"]);
    assert!(fs::read_to_string(polish.join("slips.html")).unwrap().contains("Kto zgubi telefon, traci głos."));

    // The holder of a link finds their words as the holder of a card does.
    let digest = d.digest();
    let asking = Asking::new(&digest).unwrap();
    let token = asking.finish(&digest, &issuer.answer(&asking.blinded).unwrap(), &issuer.public()).unwrap();
    let link = format!("https://hear.example.org/v/winter#{}", token.spelled());
    assert!(said(&["words", &link, "--definition", &file]).contains(&token.check_words(&digest, "lockers")));
    assert!(refused(&["words", &link[..link.len() - 5], "--definition", &file]).contains("nor a voting link"));
}
