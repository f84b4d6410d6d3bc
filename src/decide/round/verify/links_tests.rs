//! Boxes of votes in which some voted by their own phone.

use super::{
    super::certificate::{Closed, Parts, Phones, Used, close},
    tests::{Dice, faults, honest, rows, signet},
    *,
};
use crate::ground::anon::{Asking, Issuer, Token};

/// A vote with cards, on paper and by phone; `given` is how many links were given out.
fn with_links(dice: &mut Dice, voters: [usize; 3], given: usize, used: usize) -> (Parts, Vec<(Token, Vec<String>)>, Issuer) {
    let (mut parts, _) = honest(dice, Rule::FairShares, voters);
    let issuer = Issuer::fresh().unwrap();
    // Cards and links are bound to a definition that names the key: the cards are drawn again for it.
    parts.definition.phone = Some(Hex(issuer.public()));
    parts.definition.roll += u32::try_from(given).unwrap();
    let digest = parts.definition.digest();
    parts.committed.definition = Hex(digest);
    parts.roll.size = parts.definition.roll;
    let free = (1..=parts.roll.size).filter(|n| !parts.roll.marked.contains(n)).take(given).collect();
    let links: Vec<(Token, Vec<String>)> = (0..used)
        .map(|_| {
            let asking = Asking::new(&digest).unwrap();
            let token = asking.finish(&digest, &issuer.answer(&asking.blinded).unwrap(), &issuer.public()).unwrap();
            let n = dice.below(parts.definition.most_ticks() + 1);
            let ids: Vec<String> = parts.definition.options.iter().map(|o| o.id.clone()).collect();
            (token, dice.some_of(&ids, n))
        })
        .collect();
    let shown = links.iter().map(|(token, _)| token.shown(&digest)).map(|(x, tag)| Used { x: Hex(x), tag: Hex(tag) }).collect();
    parts.phone = Some(Phones { key: Hex(issuer.public()), secret: Hex(*issuer.secret()), issued: free, used: shown });
    parts.rows.extend(links.iter().flat_map(|(token, choices)| rows(choices, Rule::FairShares, |claim| Some(token.check_words(&digest, claim)))));
    (parts, links, issuer)
}

#[test]
fn honest_boxes_with_links_raise_no_alarm() {
    let mut dice = Dice(11);
    let mut few = 0;
    for n in 0..200 {
        let given = dice.below(6);
        let used = dice.below(given + 1);
        let people = [dice.below(8), dice.below(7), dice.below(7)];
        let (parts, links, _) = with_links(&mut dice, people, given, used);
        let digest = parts.definition.digest();
        let own: Vec<String> = links
            .iter()
            .flat_map(|(token, choices)| rows(choices, Rule::FairShares, |c| Some(token.check_words(&digest, c))))
            .filter_map(|r| r.words)
            .collect();
        let Closed { public, stewards } = close(parts, &signet());
        let read = Published::read(&serde_json::to_string(&public).unwrap()).unwrap();
        let known = Known { own: &own, stewards: stewards.as_ref(), ..Known::default() };
        assert_eq!(faults(&read, &known), Vec::<String>::new(), "box {n}: {people:?}, {used} of {given} links");
        assert_eq!(stewards.is_some(), people.iter().sum::<usize>() + used < 5);
        few += usize::from(stewards.is_some());
    }
    assert!(few > 3, "{few}");
}

type Fraud = (&'static str, fn(&mut Contents, &Issuer), &'static str);

fn phones(c: &mut Contents) -> &mut Phones {
    c.phone.as_mut().unwrap()
}

/// What somebody with the house's own key might do with the links: each box is signed again, as if nothing had been.
const FRAUDS: &[Fraud] = &[
    ("a link that nobody was given", |c, _| phones(c).used[0] = Used { x: Hex([0; 32]), tag: Hex([1; 16]) }, "not made with the key"),
    ("a tag that belongs to another link", |c, _| phones(c).used[0].tag = phones(c).used[1].tag, "not made with the key"),
    (
        "a link used twice",
        |c, _| {
            let used = phones(c).used[0];
            phones(c).used.insert(0, used);
        },
        "used twice",
    ),
    (
        "a link with two tags",
        |c, _| {
            let mut used = phones(c).used[0];
            used.tag.0[0] ^= 1;
            phones(c).used.insert(1, used);
        },
        "used twice",
    ),
    (
        "another key for some",
        |c, _| {
            let other = Issuer::fresh().unwrap();
            (phones(c).key, phones(c).secret) = (Hex(other.public()), Hex(*other.secret()));
        },
        "not the one that the definition names",
    ),
    (
        "another key, named in the definition afterwards",
        |c, _| {
            let other = Issuer::fresh().unwrap();
            (phones(c).key, phones(c).secret) = (Hex(other.public()), Hex(*other.secret()));
            c.definition.phone = Some(Hex(other.public()));
        },
        "changed after the cards were made",
    ),
    ("a secret half that is not the key's", |c, _| phones(c).secret = Hex(*Issuer::fresh().unwrap().secret()), "not the one that was known before"),
    ("no secret half at all", |c, _| phones(c).secret = Hex([0; 32]), "not the one that was known before"),
    ("more links used than given out", |c, _| phones(c).issued.truncate(2), "only 2 given out"),
    (
        "links made by whoever has the key, for nobody",
        |c, issuer| {
            let d = c.definition.digest();
            let made = (0..9u8).map(|n| Used { x: Hex([n; 32]), tag: Hex(issuer.tag(&d, &[n; 32]).unwrap()) });
            phones(c).used.extend(made);
            phones(c).used.sort_unstable();
        },
        "given out",
    ),
    (
        "somebody with a card and a link",
        |c, _| {
            let n = c.roll.marked[0];
            phones(c).issued[0] = n;
            phones(c).issued.sort_unstable();
        },
        "ticked for a card too",
    ),
    (
        "a link for somebody beyond the roll",
        |c, _| {
            let n = c.roll.size + 1;
            phones(c).issued.push(n);
        },
        "does not stand on the roll",
    ),
    (
        "a number given two links",
        |c, _| {
            let n = phones(c).issued[0];
            phones(c).issued.insert(0, n);
        },
        "given a link twice",
    ),
    ("links in the order they were used", |c, _| phones(c).used.reverse(), "list of used links is not sorted"),
    ("numbers in the order they asked", |c, _| phones(c).issued.reverse(), "who came when"),
    ("the links left out", |c, _| c.phone = None, "nothing is told of their links"),
    (
        "a link left out, its vote not",
        |c, _| {
            phones(c).used.truncate(1);
        },
        "cannot make as many",
    ),
];

/// A vote of 20 cards with a tick each, and of 4 links, of 6 that were given out.
fn vote() -> (Contents, Issuer) {
    let (mut parts, links, issuer) = (0..10_000).map(|n| with_links(&mut Dice(n), [20, 0, 0], 6, 4)).find(|(p, ..)| p.definition.options.len() == 6).unwrap();
    // Everybody ticks as much as they may, so that a row too many shows.
    let (digest, most) = (parts.definition.digest(), parts.definition.most_ticks());
    let ids: Vec<String> = parts.definition.options.iter().map(|o| o.id.clone()).collect();
    let every =
        |words: &dyn Fn(&str) -> String| ids[..most].iter().map(|id| Row { words: Some(words(id)), option: id.clone(), place: None }).collect::<Vec<_>>();
    parts.rows = (0..20).flat_map(|n| every(&|id| format!("{id} {n}"))).collect();
    parts.rows.extend(links.iter().flat_map(|(token, _)| every(&|id| token.check_words(&digest, id))));
    let contents = close(parts, &signet()).public.contents;
    assert_eq!((contents.ballots(), contents.notes.clone()), (24, vec![]));
    (contents, issuer)
}

#[test]
fn every_fraud_with_links_is_named() {
    let (honest, issuer) = vote();
    for (what, fraud, sentence) in FRAUDS {
        let mut contents = honest.clone();
        fraud(&mut contents, &issuer);
        let told = faults(&Published::sign(contents, &signet()), &Known::default()).join("\n");
        assert!(told.contains(sentence), "{what}: {told:?}");
    }
}

/// Whoever has the list of links and the key that is revealed with it still finds nobody's row.
#[test]
fn no_row_is_found_from_a_link_that_is_published() {
    let (contents, _) = vote();
    let json = serde_json::to_string(&contents.votes).unwrap();
    let digest = contents.definition.digest();
    for used in &contents.phone.as_ref().unwrap().used {
        for option in &contents.definition.options {
            // As if what is published were the secret.
            let mut guess = [0; 32];
            guess[..16].copy_from_slice(&used.x.0[..16]);
            guess[16..].copy_from_slice(&used.tag.0);
            let token = Token::of(guess);
            assert!(!json.contains(&token.check_words(&digest, &option.id)));
        }
    }
}
