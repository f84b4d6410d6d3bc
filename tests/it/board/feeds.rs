//! The board for programs.

use super::cards::{claim, made, step, will};
use crate::{story, support::Town};
use hearback::act::promise::{Saying, Turn};
use std::collections::BTreeSet;

story!(an_atom_feed_is_one_by_its_own_rules, every_form_says_the_same_of_a_card, a_table_holds_no_formula, each_form_has_a_tag);

const ATOM: &str = "http://www.w3.org/2005/Atom";

/// RFC 4287: which elements must be there, how often, and what may stand in them.
fn look_at_feed(text: &str) {
    let doc = roxmltree::Document::parse(text).unwrap();
    let feed = doc.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")));
    let children = |node: roxmltree::Node<'_, '_>, name: &str| -> Vec<String> {
        node.children().filter(|c| c.has_tag_name((ATOM, name))).map(|c| c.text().unwrap_or_default().to_string()).collect()
    };
    let mut ids = BTreeSet::new();
    let mut updated = Vec::new();
    for node in std::iter::once(feed).chain(feed.children().filter(|c| c.has_tag_name((ATOM, "entry")))) {
        for name in ["id", "title", "updated"] {
            assert_eq!(children(node, name).len(), 1, "exactly one {name}");
        }
        let id = children(node, "id").remove(0);
        assert!(id.starts_with("urn:uuid:") && id.len() == 45, "{id}");
        assert!(ids.insert(id), "an id stands twice");
        let at = children(node, "updated").remove(0);
        assert!(at.parse::<jiff::Timestamp>().is_ok() && at.ends_with("T12:00:00Z"), "{at}");
        updated.push(at);
        assert!(!children(node, "title")[0].contains(['\u{2068}', '\u{2069}']));
    }
    assert_eq!(feed.children().filter(|c| c.has_tag_name((ATOM, "author"))).count(), 1, "an author for all");
    let links: Vec<_> = doc.descendants().filter(|n| n.has_tag_name((ATOM, "link"))).collect();
    assert!(links.iter().all(|l| l.attribute("href").is_some_and(|h| url::Url::parse(h).is_ok())));
    assert_eq!(links.iter().filter(|l| l.attribute("rel") == Some("self")).count(), 1);
    assert!(updated[1..].is_sorted_by(|a, b| a >= b) && updated.get(1).is_none_or(|newest| *newest == updated[0]), "{updated:?}");
    let content: Vec<_> = doc.descendants().filter(|n| n.has_tag_name((ATOM, "content"))).collect();
    assert!(content.iter().all(|c| c.attribute("type") == Some("text") && c.children().all(|c| c.is_text())));
    let known = ["feed", "id", "title", "updated", "author", "name", "link", "entry", "content"];
    assert!(doc.descendants().filter(|n| n.is_element()).all(|n| n.tag_name().namespace() == Some(ATOM) && known.contains(&n.tag_name().name())));
}

async fn an_atom_feed_is_one_by_its_own_rules(town: Town) {
    let place = town.northside().await;
    let mut reader = town.guest();
    look_at_feed(&reader.go("/p/northside/board.atom").await.html.clone());
    for n in 0..60 {
        made(&town, &place, &format!("<b>Subject</b> & {n}\u{7}"), will(&town, "We \"mend\" it ]]> &amp;", 5), &[]).await;
        if n == 40 {
            town.wait_days(1);
        }
    }
    step(&town, &place, 101, claim("Mended.")).await;
    for tongue in ["", "/ar", "/pl", "/en-GB-x-easy"] {
        let page = reader.go(&format!("{tongue}/p/northside/board.atom")).await;
        assert_eq!(page.header("content-type"), Some("application/atom+xml; charset=utf-8"));
        look_at_feed(&page.html);
        assert_eq!(page.html.matches("<entry>").count(), 50);
    }
    // The board says where it is.
    reader.go("/p/northside/board").await;
    assert_eq!(reader.page.attributes("link[type='application/atom+xml']", "href"), ["/p/northside/board.atom"]);
    assert_eq!(reader.go("/p/nowhere/board.atom").await.status, 404);
}

async fn every_form_says_the_same_of_a_card(town: Town) {
    let place = town.northside().await;
    let number = made(&town, &place, "Cold showers", will(&town, "We mend it.", 1), &[]).await;
    town.wait_days(3);
    let mut reader = town.guest();
    reader.go("/p/northside/board").await.expect(&["We will, by Wednesday 10 June Late : Cold showers"]);
    reader.go("/p/northside/board/tv").await.expect(&["We will, by Wednesday 10 June Late : Cold showers"]);
    reader.go("/p/northside/board/embed").await.expect(&["We will, by Wednesday 10 June Late : Cold showers"]);
    let json: serde_json::Value = serde_json::from_str(&reader.go("/p/northside/board.json").await.html).unwrap();
    let card = &json["cards"][0];
    assert_eq!((card["state"].as_str(), card["late"].as_bool(), card["number"].as_i64()), (Some("will"), Some(true), Some(number)));
    assert_eq!((card["due"].as_str(), card["first_promised_for"].as_str(), card["people"].as_i64()), (Some("2026-06-10"), Some("2026-06-10"), Some(0)));
    assert!(card["url"].as_str().unwrap().ends_with("/p/northside/promise/101"));
    let csv = reader.go("/p/northside/board.csv").await;
    assert!(csv.html.contains("promise,101,northside,will,true,Cold showers,,0,We mend it.,2026-06-09,2026-06-10,2026-06-10,0,"), "{}", csv.html);
    assert!(reader.go("/p/northside/board.atom").await.html.contains("<title>We will, by Wednesday 10 June (Late): Cold showers</title>"));
}

async fn a_table_holds_no_formula(town: Town) {
    let place = town.northside().await;
    for subject in ["=HYPERLINK(\"https://evil.example\",\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "two\r\nlines, with \"marks\""] {
        made(&town, &place, subject, Saying::new(Turn::Intention, subject), &[]).await;
    }
    let csv = town.guest().go("/p/northside/board.csv").await.html.clone();
    // A reader of RFC 4180: rows of as many cells as the first, none of them a formula.
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = csv.chars().peekable();
    while let Some(c) = signs.next() {
        match c {
            '"' if quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    assert!(!quoted && cell.is_empty() && rows.len() == 7 && rows.iter().all(|r| r.len() == rows[0].len()), "{rows:?}");
    assert!(rows.iter().flatten().all(|cell| !cell.trim_start().starts_with(['=', '+', '-', '@'])), "{rows:?}");
}

async fn each_form_has_a_tag(town: Town) {
    let place = town.northside().await;
    made(&town, &place, "Cold showers", will(&town, "We mend it.", 5), &[]).await;
    let mut reader = town.guest();
    let mut tags = BTreeSet::new();
    for path in ["board", "board/embed", "board/tv", "board.json", "board.csv", "board.atom", "promise/101"] {
        let page = reader.go(&format!("/p/northside/{path}")).await;
        // A screen asks each time, so that the next card is never an old one.
        let cache = if path == "board/tv" { "public, no-cache" } else { "public, max-age=60" };
        assert_eq!((page.status, page.header("cache-control")), (200, Some(cache)), "{path}");
        let tag = page.header("etag").unwrap().to_string();
        assert_eq!(reader.go(&format!("/p/northside/{path}")).await.header("etag"), Some(tag.as_str()));
        assert!(tags.insert(tag), "{path}");
    }
}
