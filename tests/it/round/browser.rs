//! VOTE-08: the very script that phones run, in Node, and the house: a thousand links, and nothing that was altered is taken by
//! either side.

use hearback::{
    decide::round::hex::Hex,
    ground::anon::{Answer, Asking, Issuer, Token},
};
use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
};

const LINKS: usize = 1_000;
/// The other way round, which no phone does: the library that phones run answers, and ours asks.
const TURNED: usize = 100;
const D: [u8; 32] = [7; 32];

fn bent<const N: usize>(mut bytes: [u8; N], n: usize) -> Hex<N> {
    bytes[n % N] ^= 1 << (n % 8);
    Hex(bytes)
}

#[test]
fn a_thousand_links_made_by_the_script_are_known_here_and_what_was_altered_is_not() {
    let node = Command::new("node")
        .arg("--no-warnings")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/round/browser.mjs"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut node = match node {
        Ok(node) => node,
        // tests/run has Node for the browser's tests, and asks for it here too.
        Err(_) if std::env::var_os("HEARBACK_TEST_NODE").is_none() => return eprintln!("no Node here: the script was not tried"),
        Err(error) => panic!("no Node to try the script with: {error}"),
    };
    let (mut to, mut from) = (node.stdin.take().unwrap(), BufReader::new(node.stdout.take().unwrap()).lines());
    let mut line = || from.next().unwrap().unwrap();
    let issuer = Issuer::fresh().unwrap();
    writeln!(to, "{} {} {} {LINKS} {TURNED}", Hex(D), Hex(issuer.public()), Hex(*issuer.secret())).unwrap();

    // What the script sends, answered once rightly and once with a bit altered.
    let asked: Vec<[u8; 32]> = (0..LINKS).map(|_| Hex::read(&line()).unwrap().0).collect();
    for (n, element) in asked.iter().enumerate() {
        let Answer { element, proof } = issuer.answer(element).unwrap();
        let (bent_element, bent_proof) = if n.is_multiple_of(2) { (bent(element, n), Hex(proof)) } else { (Hex(element), bent(proof, n)) };
        writeln!(to, "{} {} {bent_element} {bent_proof}", Hex(element), Hex(proof)).unwrap();
    }
    let mut seen = std::collections::HashSet::new();
    for n in 0..LINKS {
        let said = line();
        let (token, altered) = said.split_once(' ').unwrap();
        assert_eq!(altered, "refused", "link {n}");
        let token = Token::parse(token).ok().unwrap();
        assert!(issuer.fits(&D, &token.shown(&D)), "link {n}");
        assert!(seen.insert(token.hash(&D)), "each is another");
    }

    let asking: Vec<Asking> = (0..TURNED).map(|_| Asking::new(&D).unwrap()).collect();
    for one in &asking {
        writeln!(to, "{}", Hex(one.blinded)).unwrap();
    }
    for (n, one) in asking.iter().enumerate() {
        let said = line();
        let (element, proof) = said.split_once(' ').unwrap();
        let right = Answer { element: Hex::read(element).unwrap().0, proof: Hex::read(proof).unwrap().0 };
        let token = one.finish(&D, &right, &issuer.public()).unwrap();
        assert!(issuer.fits(&D, &token.shown(&D)), "answer {n}");
        for wrong in [Answer { element: bent(right.element, n).0, ..right.clone() }, Answer { proof: bent(right.proof, n).0, ..right.clone() }] {
            assert!(one.finish(&D, &wrong, &issuer.public()).is_none(), "answer {n}");
        }
    }
    drop(to);
    assert!(node.wait().unwrap().success());
}
