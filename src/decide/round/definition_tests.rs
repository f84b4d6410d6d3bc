use super::*;

/// A good definition of `n` options, for tests of this room.
pub(in super::super) fn sample(n: usize) -> Definition {
    let options: Vec<Choice> = (1..=n).map(|i| Choice { id: format!("o{i}"), title: format!("Wish number {i}"), cost: None, pro: None, con: None }).collect();
    let lot = drawn("r1", "12 06 33", options.iter().map(|o| o.id.as_str()));
    Definition {
        version: 1,
        round: "r1".into(),
        house: House { name: "Northside Night Shelter".into(), address: "https://hear.example.org".into(), key: Hex([9; 32]) },
        group: "Northside residents".into(),
        question: "What should come first this winter?".into(),
        place: "The hatch in the hall".into(),
        promise: Label::DecideTogether,
        options,
        rule: Rule::MostTicks,
        winners: Some(1),
        budget: None,
        ticks: Some(u32::try_from(n.min(3)).unwrap()),
        turnout: 0,
        roll: 40,
        opens: Moment { said: "Monday 2 March 2026, 09:00".into(), at: Time(1_772_442_000_000) },
        closes: Moment { said: "Friday 13 March 2026, 17:00".into(), at: Time(1_773_421_200_000) },
        seed: "12 06 33".into(),
        lot,
        phone: None,
    }
}

#[test]
fn it_comes_back_as_it_was_and_the_order_of_names_does_not_matter() {
    let d = sample(4);
    assert_eq!(d.problems(), Vec::<String>::new());
    let pretty = serde_json::to_string_pretty(&d).unwrap();
    let back = Definition::read(&pretty).unwrap();
    assert_eq!(back, d);
    assert_eq!(back.digest(), d.digest());
    let canonical = String::from_utf8(d.canonical()).unwrap();
    assert!(canonical.starts_with(r#"{"budget":null,"closes":{"at":1773421200000,"said":"#), "{canonical}");
    assert_eq!(Definition::read(&canonical).unwrap(), d);
}

#[test]
fn one_changed_letter_changes_the_digest() {
    let d = sample(4);
    let text = String::from_utf8(d.canonical()).unwrap();
    let mut tried = 0;
    for (at, letter) in text.char_indices().filter(|(_, c)| c.is_ascii_alphanumeric()) {
        let other = if letter == '1' { '2' } else { '1' };
        let changed = format!("{}{other}{}", &text[..at], &text[at + 1..]);
        if let Ok(changed) = Definition::read(&changed) {
            assert_ne!(changed.digest(), d.digest(), "letter {at}");
            tried += 1;
        }
    }
    assert!(tried > 200, "{tried}");
}

#[test]
fn what_is_bad_is_said() {
    let good = sample(4);
    let told = |change: fn(&mut Definition)| {
        let mut d = good.clone();
        change(&mut d);
        d.problems().join(" ")
    };
    type Bad = (fn(&mut Definition), &'static str);
    let bad: &[Bad] = &[
        (|d| d.version = 2, "version 1"),
        (|d| d.round = "a/b".into(), "needs an id"),
        (|d| d.house.name.clear(), "who holds the vote"),
        (|d| d.house.address = "hear.example.org".into(), "begins with https://"),
        (|d| d.house.address = "https://hear.example.org#".into(), "begins with https://"),
        (|d| d.group = "  ".into(), "whose vote"),
        (|d| d.question = "a".repeat(501), "one question"),
        (|d| d.place.clear(), "where cards are drawn"),
        (|d| d.options.clear(), "at least one option"),
        (|d| *d = sample(21), "at most 20"),
        (|d| d.options[0].id = "none".into(), "not \"none\""),
        (|d| d.options[0].id = "o2".into(), "same id"),
        (|d| d.options[0].title = "Wish number 2 ".into(), "same title"),
        (|d| d.options[0].title = "two\nlines".into(), "title of one line"),
        (|d| d.budget = Some(5), "not both"),
        (|d| d.winners = None, "not both"),
        (|d| d.winners = Some(5), "no more than there are options"),
        (|d| (d.winners, d.budget) = (None, Some(500)), "each option needs a cost"),
        (|d| d.options[0].cost = Some(0), "more than nothing"),
        (|d| (d.rule, d.winners, d.budget) = (Rule::Ranked, None, Some(500)), "not a budget"),
        (|d| d.ticks = Some(0), "ticks on a ballot"),
        (|d| d.ticks = Some(5), "ticks on a ballot"),
        (|d| d.roll = 0, "The roll needs"),
        (|d| d.turnout = 41, "minimum turnout"),
        (|d| d.opens.said.clear(), "in words when"),
        (|d| d.closes.at = d.opens.at, "open before it closes"),
        (|d| d.seed = "other".into(), "not the one that comes of the seed"),
        (|d| d.lot.swap(0, 1), "not the one that comes of the seed"),
    ];
    for (change, sentence) in bad {
        assert!(told(*change).contains(sentence), "{sentence}: {}", told(*change));
    }
    for nonsense in ["", "{}", "[1]", "{\"version\":1e99}", &serde_json::to_string(&good).unwrap().replace("\"roll\":40", "\"roll\":-1")] {
        assert!(Definition::read(nonsense).unwrap_err().starts_with("This is no definition of a vote"), "{nonsense}");
    }
}

#[test]
fn options_stand_in_the_order_of_the_lot() {
    let d = sample(6);
    let numbered: Vec<(usize, &str)> = d.numbered().map(|(n, o)| (n, o.id.as_str())).collect();
    assert_eq!(numbered.iter().map(|(n, _)| *n).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    assert_eq!(numbered.iter().map(|(_, id)| *id).collect::<Vec<_>>(), d.lot);
    assert_ne!(d.lot, ["o1", "o2", "o3", "o4", "o5", "o6"], "or the seed was a strange one");
}
