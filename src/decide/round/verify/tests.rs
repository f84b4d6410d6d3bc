use super::super::certificate::{Account, Closed, Committed, Parts, Roll, Way, close};
use super::super::definition::tests::sample;
use super::*;
use crate::clock::Time;
use crate::ground::anon::{Card, Signet};

/// The same numbers each time (SplitMix64), so that a box that fails can be looked at.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % n as u64).unwrap()
    }

    pub(super) fn some_of(&mut self, of: &[String], n: usize) -> Vec<String> {
        let mut left = of.to_vec();
        (0..n).map(|_| left.swap_remove(self.below(left.len()))).collect()
    }
}

pub(super) fn signet() -> Signet {
    Signet::of(&[5; 32])
}

pub(super) fn rows(choices: &[String], rule: Rule, words: impl Fn(&str) -> Option<String>) -> Vec<Row> {
    if choices.is_empty() {
        return vec![Row { words: words(NONE), option: NONE.into(), place: None }];
    }
    let place = |n: usize| (rule == Rule::Ranked).then(|| u32::try_from(n + 1).unwrap());
    choices.iter().enumerate().map(|(n, o)| Row { words: words(&Row::claim(o, place(n))), option: o.clone(), place: place(n) }).collect()
}

/// An honest vote: so many with cards, on paper and by hands.
pub(super) fn honest(dice: &mut Dice, rule: Rule, voters: [usize; 3]) -> (Parts, Vec<(Card, Vec<String>)>) {
    let options = 1 + dice.below(20);
    let mut d = sample(options);
    (d.rule, d.house.key) = (rule, Hex(signet().public()));
    let most = 1 + dice.below(options.min(3));
    d.ticks = Some(u32::try_from(most).unwrap());
    let all: usize = voters.iter().sum();
    let away = dice.below(4); // drew a card, and stayed away
    d.roll = u32::try_from(all + away + dice.below(10) + 1).unwrap();
    let digest = d.digest();
    let ids: Vec<String> = d.options.iter().map(|o| o.id.clone()).collect();
    let used: Vec<(Card, Vec<String>)> = (0..voters[0])
        .map(|_| {
            (Card::random(), {
                let n = dice.below(most + 1);
                dice.some_of(&ids, n)
            })
        })
        .collect();
    let (spoiled, unused) = (dice.below(3), dice.below(9));
    let mut hashes: Vec<Hex<32>> = used.iter().map(|(card, _)| Hex(card.hash(&digest))).collect();
    hashes.extend((0..away + spoiled + unused).map(|_| Hex(Card::random().hash(&digest))));
    hashes.sort_unstable();
    let list = CardList { definition: Hex(digest), hashes };
    let marked: Vec<u32> = (1..=d.roll).collect::<Vec<_>>().into_iter().rev().take(all + away).collect();
    let without_card = [(Way::Paper, voters[1]), (Way::Hands, voters[2])]
        .into_iter()
        .map(|(way, n)| {
            let ballots = (0..n)
                .flat_map(|_| {
                    let n = dice.below(most + 1);
                    rows(&dice.some_of(&ids, n), rule, |_| None)
                })
                .collect();
            (way, (u32::try_from(n).unwrap(), ballots))
        })
        .collect();
    let n = |n: usize| u32::try_from(n).unwrap();
    let parts = Parts {
        committed: Committed::to(&list, d.opens.at.plus(-2 * Time::DAY)),
        opened: d.opens.at,
        closed: d.closes.at.plus(90_000),
        roll: Roll { size: d.roll, changed: d.opens.at.plus(-3 * Time::DAY), marked },
        cards: Account { printed: n(list.hashes.len()), spoiled: n(spoiled), unused: n(unused) },
        spent: used.iter().map(|(card, _)| Hex(card.hash(&digest))).collect(),
        phone: None,
        rows: used.iter().flat_map(|(card, choices)| rows(choices, rule, |claim| Some(card.check_words(&digest, claim)))).collect(),
        without_card,
        order: ids,
        definition: d,
    };
    (parts, used)
}

pub(super) fn faults(published: &Published, known: &Known) -> Vec<String> {
    verify(published, known).into_iter().flat_map(|c| c.faults).collect()
}

#[test]
fn a_thousand_honest_boxes_raise_no_alarm() {
    let mut dice = Dice(1);
    let mut seen = [0; 3];
    for n in 0..1000 {
        let rule = [Rule::MostTicks, Rule::FairShares, Rule::Ranked][n % 3];
        let people = [dice.below(if n % 20 == 0 { 200 } else { 12 }), dice.below(9), dice.below(9)];
        let (parts, used) = honest(&mut dice, rule, people);
        let list = CardList { definition: parts.committed.definition, hashes: parts.committed.hashes.clone() };
        let digest = parts.definition.digest();
        let claims = used.iter().flat_map(|(card, choices)| rows(choices, rule, |c| Some(card.check_words(&digest, c))));
        let own: Vec<String> = claims.filter_map(|row| row.words).take(3).collect();
        let Closed { public, stewards } = close(parts, &signet());
        let read = Published::read(&serde_json::to_string_pretty(&public).unwrap()).unwrap();
        assert_eq!(read, public);
        let known = Known { cards: Some(&list), words: None, own: &own, stewards: stewards.as_ref() };
        assert_eq!(faults(&read, &known), Vec::<String>::new(), "box {n}, {people:?}");
        let all: usize = people.iter().sum();
        assert_eq!(stewards.is_some(), all < 5);
        let Some(votes) = &read.contents.votes else {
            seen[0] += 1;
            continue;
        };
        seen[1] += 1;
        let few = people.iter().any(|n| (1..5).contains(n));
        seen[2] += usize::from(few);
        let shown = votes.apart.keys().map(|way| read.contents.without_card[way]);
        assert!(shown.into_iter().all(|n| n >= 5), "few are never shown by themselves: {people:?}");
        assert!(!few || votes.apart.len() < 2, "{people:?}");
    }
    assert!(seen.iter().all(|n| *n > 20), "{seen:?}");
}

#[test]
fn the_words_on_the_wall_are_those_of_this_box_alone() {
    let (parts, _) = honest(&mut Dice(2), Rule::MostTicks, [9, 0, 0]);
    let other = close(Parts { closed: parts.closed.plus(1), ..parts.clone() }, &signet()).public;
    let public = close(parts, &signet()).public;
    let words = public.words();
    let told = |b: &Published| faults(b, &Known { words: Some(&words.to_uppercase()), ..Known::default() });
    assert_eq!(told(&public), Vec::<String>::new());
    assert!(told(&other).concat().contains("it is another box"));
}

type Fraud = (&'static str, fn(&mut Contents), &'static str);

/// What somebody with the house's own key might do to the box: each is signed again, as if nothing had been.
const FRAUDS: &[Fraud] = &[
    ("a row added", |c| all(c).rows.push(Row { words: Some("a b c d".into()), option: "o1".into(), place: None }), "o1 has"),
    (
        "a row added and counted",
        |c| {
            for n in 0..60 {
                all(c).rows.push(Row { words: Some(format!("a b c {n}")), option: "o1".into(), place: None });
            }
            counted(c);
        },
        "cannot make as many",
    ),
    (
        "a row dropped",
        |c| {
            let at = naming(c);
            all(c).rows.remove(at);
        },
        "its total says",
    ),
    (
        "a card's only row dropped and counted",
        |c| {
            all(c).rows.truncate(5);
            counted(c);
        },
        "a row is missing",
    ),
    (
        "a row changed",
        |c| {
            let at = naming(c);
            let row = &mut all(c).rows[at];
            row.option = if row.option == "o1" { "o2" } else { "o1" }.into();
        },
        "its total says",
    ),
    ("rows in the order they came", |c| all(c).rows.reverse(), "is not sorted"),
    (
        "a row twice",
        |c| {
            let row = all(c).rows[2].clone();
            all(c).rows.insert(2, row);
            counted(c);
        },
        "have the same words",
    ),
    ("a row for an unknown option", |c| all(c).rows[0].option = "o99".into(), "which is no option"),
    (
        "a card used twice",
        |c| {
            let hash = c.spent[0];
            c.spent.insert(0, hash);
        },
        "twice",
    ),
    ("a card that was never printed", |c| c.spent[0] = Hex([1; 32]), "not on the list"),
    ("used cards in the order they came", |c| c.spent.reverse(), "list of used cards is not sorted"),
    ("the question changed after the cards were made", |c| c.definition.question.push('!'), "changed after the cards were made"),
    ("an option's title changed after the cards were made", |c| c.definition.options[0].title.push('s'), "changed after the cards were made"),
    ("somebody added to the roll late", |c| c.roll.changed = c.committed.at.plus(1), "roll was changed after"),
    ("a longer roll", |c| c.roll.size += 1, "the definition says"),
    ("a wrong number of printed cards", |c| c.cards.printed += 1, "said to be printed"),
    ("more unused cards than can be", |c| c.cards.unused += 40, "more than the"),
    (
        "cards given out behind the roll",
        |c| {
            c.cards.unused = 0;
            c.cards.spoiled = 0;
            c.roll.marked.truncate(c.spent.len());
        },
        "count the unused cards again",
    ),
    ("more ballots than people", |c| c.roll.marked.truncate(c.spent.len() - 1), "people who are ticked"),
    (
        "a number beyond the roll",
        |c| {
            let n = c.roll.size + 1;
            c.roll.marked.push(n);
        },
        "does not stand on the roll",
    ),
    (
        "a number ticked twice",
        |c| {
            let n = c.roll.marked[0];
            c.roll.marked.insert(0, n);
        },
        "ticked twice",
    ),
    ("ticks in the order people came", |c| c.roll.marked.reverse(), "who came when"),
    ("a total one too high", |c| *all(c).totals.get_mut("o2").unwrap() += 1, "its total says"),
    (
        "a total for another option",
        |c| {
            all(c).totals.insert("o99".into(), 3);
        },
        "total for o99",
    ),
    ("another number of blank ballots", |c| all(c).blank += 1, "are told"),
    (
        "blank ballots for those who voted",
        |c| {
            for row in &mut all(c).rows {
                row.option = NONE.into();
            }
            counted(c);
        },
        "times \"none of these\"",
    ),
    ("another order", |c| c.order.swap(0, 1), "comes of the totals"),
    ("opened before the cards were committed", |c| c.committed.at = c.opened.plus(1), "opened before the cards"),
    ("opened before the day", |c| c.opened = c.opened.plus(-1), "opened before Monday"),
    ("closed early", |c| c.closed = c.definition.closes.at.plus(-1), "closed before Friday"),
    (
        "another list of cards",
        |c| {
            c.committed.hashes = (0..c.committed.count).map(|n| Hex([u8::try_from(n).unwrap(); 32])).collect();
        },
        "not the one that was committed",
    ),
    (
        "another list of cards, committed again",
        |c| {
            c.committed.hashes = (0..c.committed.count).map(|n| Hex([u8::try_from(n).unwrap(); 32])).collect();
            c.committed.root = list::root(&c.committed.hashes);
        },
        "not on the list",
    ),
    (
        "a card fewer on the list",
        |c| {
            c.committed.hashes.pop();
        },
        "are listed",
    ),
    ("the rows held back", |c| c.votes = None, "are held back"),
    (
        "people by hands, and no rows",
        |c| {
            c.without_card.insert(Way::Hands, 6);
        },
        "rows are missing",
    ),
    (
        "rows by hands, and no people",
        |c| {
            all(c).apart.insert(Way::Hands, vec![Row { words: None, option: "o1".into(), place: None }]);
        },
        "no ballots that came so",
    ),
    ("a row of a card without its words", |c| all(c).rows[0].words = None, "has no words"),
    ("a place where none is", |c| all(c).rows[0].place = Some(1), "place it cannot have"),
];

fn all(c: &mut Contents) -> &mut Votes {
    c.votes.as_mut().unwrap()
}

/// Where a row stands that names an option: cards are drawn anew each time, and so is what comes first.
fn naming(c: &mut Contents) -> usize {
    all(c).rows.iter().position(|row| row.option != NONE).unwrap()
}

/// Makes the totals fit the rows again.
fn counted(c: &mut Contents) {
    let d = c.definition.clone();
    let votes = all(c);
    votes.rows.sort();
    votes.totals = totals(&d, votes.rows.iter());
    votes.blank = u32::try_from(votes.rows.iter().filter(|row| row.option == NONE).count()).unwrap();
    c.order = most_first(&d, &all(c).totals.clone());
}

/// A vote of 24 with 6 options, up to 2 ticks, some of them blank.
fn vote() -> (Parts, Vec<(Card, Vec<String>)>) {
    (0..10_000)
        .map(|n| honest(&mut Dice(n), Rule::MostTicks, [24, 0, 0]))
        .find(|(p, _)| p.definition.options.len() == 6 && p.definition.ticks == Some(2))
        .unwrap()
}

#[test]
fn every_fraud_is_named() {
    let honest = close(vote().0, &signet()).public;
    assert_eq!(faults(&honest, &Known::default()), Vec::<String>::new());
    for (what, fraud, sentence) in FRAUDS {
        let mut contents = honest.contents.clone();
        fraud(&mut contents);
        let told = faults(&Published::sign(contents, &signet()), &Known::default()).join("\n");
        assert!(told.contains(sentence), "{what}: {told:?}");
    }
    assert!(FRAUDS.len() > 30);
}

#[test]
fn a_box_that_was_touched_or_signed_by_somebody_else_is_none() {
    let honest = close(vote().0, &signet()).public;
    let told = |b: &Published| faults(b, &Known::default()).join("\n");
    let mut touched = honest.clone();
    touched.contents.closed = touched.contents.closed.plus(1);
    assert!(told(&touched).contains("something was altered"));
    let mut root = honest.clone();
    root.root.0[0] ^= 1;
    assert!(told(&root).contains("something was altered") && told(&root).contains("signature is not by the key"));
    let other = Published::sign(honest.contents.clone(), &Signet::of(&[6; 32]));
    assert!(told(&other).contains("signature is not by the key"));
    let mut own_key = honest.contents.clone();
    own_key.definition.house.key = Hex(Signet::of(&[6; 32]).public());
    assert!(told(&Published::sign(own_key, &Signet::of(&[6; 32]))).contains("changed after the cards were made"));
}

/// A house that makes a whole false box fits its own rules. The list the stewards printed gives away invented cards, and the
/// holder of a card gives away a changed row.
#[test]
fn what_the_house_alone_could_do_others_find() {
    let (parts, used) = vote();
    let printed = CardList { definition: parts.committed.definition, hashes: parts.committed.hashes.clone() };
    let digest = parts.definition.digest();
    let mut invented = parts.clone();
    let cards: Vec<Card> = (0..parts.committed.count).map(|_| Card::random()).collect();
    let mut hashes: Vec<Hex<32>> = cards.iter().map(|card| Hex(card.hash(&digest))).collect();
    invented.spent = hashes[..24].to_vec();
    hashes.sort_unstable();
    invented.committed = Committed::to(&CardList { definition: Hex(digest), hashes }, parts.committed.at);
    let invented = close(invented, &signet()).public;
    assert_eq!(faults(&invented, &Known::default()), Vec::<String>::new());
    assert!(faults(&invented, &Known { cards: Some(&printed), ..Known::default() }).concat().contains("not the one that was printed"));

    let (card, choices) = used.iter().find(|(_, choices)| choices.len() == 1).unwrap();
    let own = [card.check_words(&digest, &choices[0])];
    let known = Known { own: &own, ..Known::default() };
    let mut contents = close(parts, &signet()).public.contents;
    let there = verify(&Published::sign(contents.clone(), &signet()), &known);
    assert!(there.iter().any(|c| c.name == "own words" && c.holds.contains("stands for Wish number")));
    all(&mut contents).rows.iter_mut().find(|row| row.words.as_ref() == Some(&own[0])).unwrap().words = Some("a b c d".into());
    counted(&mut contents);
    assert!(faults(&Published::sign(contents, &signet()), &known).concat().contains("is not in the box"));
}

#[test]
fn few_votes_are_told_to_the_stewards_alone() {
    let (parts, used) = honest(&mut Dice(3), Rule::MostTicks, [3, 1, 0]);
    let closed = close(parts.clone(), &signet());
    let (public, stewards) = (closed.public, closed.stewards.unwrap());
    let json = serde_json::to_string(&public).unwrap();
    let digest = parts.definition.digest();
    assert!(used.iter().flat_map(|(card, choices)| choices.iter().map(|c| card.check_words(&digest, c))).all(|words| !json.contains(&words)));
    assert_eq!(stewards.contents.votes.as_ref().unwrap().apart.len(), 0);
    assert_eq!(faults(&public, &Known { stewards: Some(&stewards), ..Known::default() }), Vec::<String>::new());
    let told = |p: &Published, s: &Published| faults(p, &Known { stewards: Some(s), ..Known::default() }).join("\n");
    let mut open = stewards.contents.clone();
    open.salt = None;
    assert!(faults(&Published::sign(open, &signet()), &Known::default()).concat().contains("must not be published"));
    let again = close(parts, &signet()).stewards.unwrap();
    assert_ne!(again.root, stewards.root, "the salt is new each time");
    assert!(told(&public, &again).contains("names another stewards' box"));
    let mut other = public.contents.clone();
    other.order.swap(0, 1);
    assert!(told(&Published::sign(other, &signet()), &stewards).contains("tells it differently"));
}

#[test]
fn what_does_not_fit_is_noted_and_never_mended() {
    let (mut parts, _) = vote();
    parts.cards.printed += 2;
    let public = close(parts, &signet()).public;
    assert_eq!(public.contents.cards.printed, public.contents.committed.count + 2);
    assert!(public.contents.notes[0].contains("said to be printed"), "{:?}", public.contents.notes);
    assert!(faults(&public, &Known::default()).concat().contains("The house says itself"));
}

#[test]
fn nonsense_is_no_box() {
    let good = serde_json::to_string(&close(vote().0, &signet()).public).unwrap();
    for nonsense in ["", "{}", "null", &good[..good.len() / 2], &good.replace("\"spent\"", "\"spend\""), &good.replacen("\"root\":\"", "\"root\":\"g", 1)] {
        assert!(Published::read(nonsense).unwrap_err().starts_with("This is no ballot box"));
    }
    let huge = good.replace("\"count\":", "\"count\":4294967295,\"was\":");
    assert!(Published::read(&huge).is_err());
    let most = good.replace("\"spoiled\":", "\"spoiled\":42949672").replace("\"size\":", "\"size\":9999");
    if let Ok(most) = Published::read(&most) {
        assert!(!faults(&most, &Known::default()).is_empty());
    }
}

/// One letter of the file changed at a time: it is no box any more, or a fault is found, and nothing falls over.
#[test]
fn no_letter_of_a_box_can_be_changed_unseen() {
    let honest = close(vote().0, &signet()).public;
    let file = serde_json::to_string(&honest).unwrap();
    let mut dice = Dice(7);
    let mut read = 0;
    for _ in 0..2000 {
        let mut changed = file.clone().into_bytes();
        let at = dice.below(changed.len());
        changed[at] = b' ' + u8::try_from(dice.below(95)).unwrap();
        let Ok(changed) = Published::read(&String::from_utf8(changed).unwrap()) else { continue };
        read += 1;
        assert!(changed == honest || !faults(&changed, &Known::default()).is_empty(), "letter {at}");
    }
    assert!(read > 200, "{read}");
}
