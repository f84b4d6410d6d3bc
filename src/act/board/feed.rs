//! The same board for programs: JSON and CSV with all of it, Atom (RFC 4287) with what changed last. Nothing stands in
//! them that does not stand on the board.

use super::{
    card::{Board, Card, Promised, What, urn},
    view::says,
};
use crate::{
    act::promise::{Step, Tally},
    clock::Day,
    ground::web::{
        is_few,
        words::{Locale, bare},
    },
    hear::{concern::Verdict, moderation::spelled},
};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Entries of a feed: what changed last.
const ENTRIES: usize = 50;

/// Where the house is known in public, and in which language it speaks here.
pub struct From<'a> {
    pub house: &'a str,
    pub locale: Locale,
}

impl From<'_> {
    fn of(&self, card: &Card) -> String {
        let path = match card.number() {
            Some(number) => format!("{}/promise/{number}", card.place.home()),
            None => format!("{}/board", card.place.home()),
        };
        format!("{}{}", self.house, self.locale.href(&path))
    }
}

fn date(day: Day) -> String {
    day.date().to_string()
}

/// A number of people, or that there are few.
fn few(n: i64) -> Value {
    if is_few(n) { json!("fewer than 5") } else { json!(n) }
}

fn quoted(l: Locale, card: &Card) -> Option<String> {
    match &card.what {
        What::Heard(h) => h.said.as_deref().map(|said| spelled(l, said)),
        What::Promised(p) => p.quote.as_ref().map(|q| spelled(l, &q.words)),
    }
}

/// The whole board as JSON.
pub fn json(board: &Board, from: &From) -> String {
    let cards: Vec<Value> = board.cards.iter().map(|card| one(card, from)).collect();
    let body = json!({
        "place": board.place.slug, "name": board.place.name, "today": date(board.today), "older": board.old.len(),
        "wait_too_long_to_be_looked_at": board.late.map_or(0, |l| l.count), "cards": cards,
    });
    format!("{body:#}\n")
}

fn one(card: &Card, from: &From) -> Value {
    let quote = quoted(Locale::English, card);
    match &card.what {
        What::Heard(h) => json!({
            "id": card.urn(), "kind": "heard", "place": card.place.slug, "state": "heard", "quote": quote, "shown_on": date(h.shown_on),
            "answer": h.did, "said_on": h.did_on.map(date), "put_right": h.verdict.map(Verdict::key), "changed_on": date(card.changed_on), "url": from.of(card),
        }),
        What::Promised(p) => promised(card, p, quote, from),
    }
}

fn promised(card: &Card, p: &Promised, quote: Option<String>, from: &From) -> Value {
    let (promise, standing, says) = (&p.promise, &p.standing, p.says());
    let told = |get: fn(&Step) -> Option<&String>| says.and_then(get).cloned();
    let tally = |t: Tally| json!({ "yes": few(t.yes), "partly": few(t.partly), "no": few(t.no) });
    let claim = promise.claim().map_or(0, |c| c.n);
    let heard: Vec<Value> = promise
        .heard
        .iter()
        .filter(|h| h.claim == claim)
        .map(|h| json!({ "asked_at": h.at_what, "on": date(h.on_day), "said": tally(Tally { yes: h.yes, partly: h.partly, no: h.no }) }))
        .collect();
    let moves: Vec<Value> = standing.moves.iter().map(|m| json!({ "from": date(m.from), "to": date(m.to), "on": date(m.on), "because": m.why })).collect();
    json!({
        "id": card.urn(), "kind": "promise", "number": promise.number, "place": card.place.slug, "state": standing.state.key(), "late": standing.late,
        "subject": promise.subject, "quote": quote, "people": few(p.people), "origin": promise.origin.key(), "owner": promise.owner,
        "answer": says.map(|s| s.words.clone()), "said_on": says.map(|s| date(s.on_day)), "due": standing.due.map(date), "made_on": date(promise.made_on),
        "first_promised_for": standing.promised.first().copied().map(date), "moved": moves,
        "proof_kind": says.and_then(|s| s.proof_kind).map(crate::act::promise::ProofKind::key), "proof": told(|s| s.proof.as_ref()),
        "reason": says.and_then(|s| s.reason).map(crate::act::promise::Reason::key), "decided_by": told(|s| s.decided_by.as_ref()),
        "would_change_it": told(|s| s.changes.as_ref()), "how_to_challenge": told(|s| s.challenge.as_ref()),
        "users_say": standing.claim.map(|_| tally(standing.tally)), "staff_heard": heard, "changed_on": date(card.changed_on), "url": from.of(card),
    })
}

const COLUMNS: [&str; 21] = [
    "kind",
    "number",
    "place",
    "state",
    "late",
    "subject",
    "quote",
    "people",
    "answer",
    "said_on",
    "due",
    "first_promised_for",
    "moved",
    "proof",
    "reason",
    "decided_by",
    "users_say_yes",
    "users_say_partly",
    "users_say_no",
    "changed_on",
    "url",
];

/// The whole board as CSV (RFC 4180).
pub fn csv(board: &Board, from: &From) -> String {
    let mut out = COLUMNS.join(",") + "\r\n";
    for card in &board.cards {
        let all = one(card, from);
        let cells = COLUMNS.map(|column| {
            let value = match column {
                "users_say_yes" => &all["users_say"]["yes"],
                "users_say_partly" => &all["users_say"]["partly"],
                "users_say_no" => &all["users_say"]["no"],
                "moved" => return all["moved"].as_array().map_or(0, Vec::len).to_string(),
                column => &all[column],
            };
            cell(&match value {
                Value::Null => String::new(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            })
        });
        out += &(cells.join(",") + "\r\n");
    }
    out
}

/// A cell that no table program takes for a formula or for more than one.
fn cell(text: &str) -> String {
    let begins = text.trim_start_matches(['\u{feff}', ' ', '\u{a0}']);
    let guarded =
        if begins.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '|', '%', '＝', '＋', '－', '＠']) { format!("'{text}") } else { text.to_string() };
    if guarded.contains(['"', ',', '\r', '\n', ';', '\t']) || guarded.starts_with(['\'', ' ']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

/// What changed last, as a feed.
pub fn atom(board: &Board, from: &From) -> String {
    let l = from.locale;
    let mut cards: Vec<&Card> = board.cards.iter().map(std::convert::AsRef::as_ref).collect();
    cards.sort_by_key(|card| std::cmp::Reverse(card.changed_on));
    cards.truncate(ENTRIES);
    let updated = cards.first().map_or(board.today, |card| card.changed_on);
    let address = |path: &str| xml(&format!("{}{}", from.house, l.href(&format!("{}{path}", board.place.home()))));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let _ = writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">", l.tag());
    // A board in another language is another feed.
    let _ = writeln!(out, "<id>{}</id>", urn(&format!("feed {}", l.tag()), &board.place.id));
    let _ = writeln!(out, "<title>{}</title>", xml(&format!("{} - {}", bare(&l.t("board-title")), board.place.name)));
    let _ = writeln!(out, "<updated>{}</updated>", noon(updated));
    let _ = writeln!(out, "<author><name>{}</name></author>", xml(&board.place.name));
    let _ = writeln!(out, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>", address("/board.atom"));
    let _ = writeln!(out, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", address("/board"));
    for card in cards {
        entry(&mut out, card, board.today, from);
    }
    out + "</feed>\n"
}

fn entry(out: &mut String, card: &Card, today: Day, from: &From) {
    let l = from.locale;
    let (_, state) = says::state(l, card, today);
    let late = if card.is_late() { format!(" ({})", l.t("board-is-late")) } else { String::new() };
    let about = match &card.what {
        What::Promised(p) => format!(": {}", p.promise.subject),
        What::Heard(_) => String::new(),
    };
    let quote = quoted(l, card).map(|said| format!("{}: “{said}”", l.t("board-said")));
    let answer = match &card.what {
        What::Heard(h) => h.did.clone().unwrap_or_else(|| l.t("board-awaited")),
        What::Promised(p) => p.says().map(|s| s.words.clone()).unwrap_or_default(),
    };
    let text: Vec<String> = quote.into_iter().chain([format!("{}: {answer}", l.t("board-answer"))]).collect();
    let _ = writeln!(out, "<entry>\n<id>{}</id>", card.urn());
    let _ = writeln!(out, "<title>{}</title>", xml(&bare(&format!("{state}{late}{about}"))));
    let _ = writeln!(out, "<updated>{}</updated>", noon(card.changed_on));
    let _ = writeln!(out, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", xml(&from.of(card)));
    let _ = writeln!(out, "<content type=\"text\">{}</content>\n</entry>", xml(&bare(&text.join("\n\n"))));
}

/// Days have no minutes here: noon, as everyone reads it.
fn noon(day: Day) -> String {
    format!("{}T12:00:00Z", date(day))
}

/// Text as XML 1.0 may hold it.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_or_two() {
        for (text, expected) in [
            ("Hot showers", "Hot showers"),
            ("=HYPERLINK(\"https://evil.example\")", "\"'=HYPERLINK(\"\"https://evil.example\"\")\""),
            ("+1", "\"'+1\""),
            ("-1+1|cmd", "\"'-1+1|cmd\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            ("  =1", "\"'  =1\""),
            ("\t=1", "\"'\t=1\""),
            ("\r\n=1", "\"'\r\n=1\""),
            ("two, with \"marks\"", "\"two, with \"\"marks\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("one;two", "\"one;two\""),
            ("", ""),
        ] {
            assert_eq!(cell(text), expected, "{text:?}");
        }
    }

    #[test]
    fn xml_holds_only_what_it_may() {
        assert_eq!(xml("a<b>&\"c\"\u{0}\u{b}\u{fffe}\n\u{1f600}"), "a&lt;b&gt;&amp;&quot;c&quot;\n\u{1f600}");
    }
}
