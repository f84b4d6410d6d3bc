//! What in a text may show who wrote it, or whom it is about: numbers, addresses, rooms, names of those who work there,
//! clock times and dates.
//!
//! It finds and never decides: a person looks at what it found, leaves out what is harmless and adds what only somebody
//! who knows the place can see. It knows English, Polish and Arabic ways to say a room or a date, and the digits of all
//! scripts. Rather too much than too little is found, for a tick is quickly taken away.

use regex::Regex;
use std::{ops::Range, sync::LazyLock};

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Name,
    Phone,
    Email,
    /// A National Insurance number.
    Insurance,
    Postcode,
    /// A web address, or a name at one of the large networks.
    Link,
    /// A room, a bed or a flat with its number.
    Room,
    /// A clock time or a date.
    When,
}

/// Where it stands, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub at: Range<usize>,
    pub what: What,
}

/// Stands where something was found, so that the rest is looked through as it will be read. It is no letter of any word.
const TAKEN: u8 = 1;

/// All that may show who somebody is, in its order; nothing overlaps, and in what is left nothing more is found. `names`
/// are those of the people who work there, in full.
#[must_use]
pub fn find(text: &str, names: &[String]) -> Vec<Found> {
    let (mut rest, mut all) = (text.as_bytes().to_vec(), Vec::<Found>::new());
    let names = Names::of(names);
    loop {
        let before = all.len();
        for rule in RULES.iter() {
            let left = String::from_utf8_lossy(&rest).into_owned();
            for at in rule.spans(&left) {
                rest[at.clone()].fill(TAKEN);
                all.push(Found { at, what: rule.what });
            }
        }
        let left = String::from_utf8_lossy(&rest).into_owned();
        for at in names.spans(&left) {
            rest[at.clone()].fill(TAKEN);
            all.push(Found { at, what: What::Name });
        }
        if all.len() == before {
            break;
        }
    }
    all.sort_unstable_by_key(|f| f.at.start);
    all
}

/// True if what stands before, in and behind it says that it is something else.
type Refuse = fn(before: &str, found: &str, after: &str) -> bool;

/// One way to say something, and what it must not stand beside.
struct Rule {
    what: What,
    pattern: Regex,
    refuse: Refuse,
}

impl Rule {
    fn spans(&self, text: &str) -> Vec<Range<usize>> {
        let mut spans = Vec::new();
        let mut from = 0;
        while let Some(hit) = self.pattern.find_at(text, from) {
            let end = hit.start() + hit.as_str().trim_end_matches(|c: char| ".,;:!?)]}'\"».".contains(c) || c.is_whitespace()).len();
            let (before, found, after) = (&text[..hit.start()], &text[hit.start()..end], &text[end..]);
            if found.is_empty() || inside_a_word(before, found, after) || (self.refuse)(before, found, after) {
                // Behind its first letter there may be one that stands alone.
                from = hit.start() + text[hit.start()..].chars().next().map_or(1, char::len_utf8);
                continue;
            }
            spans.push(hit.start()..end);
            from = end;
        }
        spans
    }
}

/// Part of a longer word or number is something else.
fn inside_a_word(before: &str, found: &str, after: &str) -> bool {
    let joins = |a: Option<char>, b: Option<char>| a.zip(b).is_some_and(|(a, b)| a.is_alphanumeric() && b.is_alphanumeric());
    joins(before.chars().next_back(), found.chars().next()) || joins(found.chars().next_back(), after.chars().next())
}

fn never(_: &str, _: &str, _: &str) -> bool {
    false
}

/// A number that goes on is no telephone number, and neither is money.
fn no_phone(before: &str, found: &str, after: &str) -> bool {
    let digits = found.chars().filter(char::is_ascii_digit).count() + found.chars().filter(|c| !c.is_ascii() && c.is_numeric()).count();
    let goes_on = after.trim_start_matches(['-', '.', ',']).starts_with(|c: char| c.is_numeric());
    goes_on || before.ends_with(['£', '$', '€', '.', ',']) || !(9..=15).contains(&digits)
}

/// "a bed 3 nights", "room 2 times": how long, not which.
fn no_room(_: &str, _: &str, after: &str) -> bool {
    const LONG: &[&str] =
        &["night", "day", "week", "month", "year", "hour", "minute", "time", "more", "of", "people", "person", "men", "women", "noc", "dni", "dzie", "raz"];
    let next = after.trim_start().to_lowercase();
    LONG.iter().any(|word| next.starts_with(word))
}

/// "3.30" is money unless something says that it is a time.
fn no_time(before: &str, found: &str, after: &str) -> bool {
    let says = |words: &[&str]| words.iter().any(|w| before.trim_end().to_lowercase().ends_with(w));
    let half = found.chars().any(|c| c.is_alphabetic()) || found.contains(':');
    let goes_on = after.starts_with(['.', ':', ',']) && after[1..].starts_with(|c: char| c.is_numeric());
    goes_on
        || before.ends_with(['£', '$', '€', '.', ':', ','])
        || !half && !says(&[" at", " about", " around", " after", " before", " since", " till", " until", " by", " o", " od", " do"])
}

/// "24/7" and the like are no dates; neither is "3 may come".
fn no_date(_: &str, found: &str, _: &str) -> bool {
    found.contains(" may")
}

const MONTHS: &str = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const MIESIACE: &str = "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia";
const SHUHUR: &str = "يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر";
const DAYS: &str = "mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";
const DNI: &str = "poniedziałek|wtorek|środę|środa|czwartek|piątek|sobotę|sobota|niedzielę|niedziela";
const NUMBERS: &str = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?";

/// What is surest comes first: what one rule takes, no later one sees.
static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let mark = r"\x01\u{fdd0}-\u{fdef}";
    let texts: [(What, String, Refuse); 18] = [
        (What::Email, r"(?i)[\w.+%-]+@[\w-]+(?:\.[\w-]+)+".into(), never),
        (What::Email, r"(?i)\w[\w.]* ?(?:\(at\)|\[at\]| at ) ?\w+ ?(?:\(dot\)|\[dot\]| dot ) ?\w{2,}".into(), never),
        (What::Link, format!(r"(?i)(?:https?://|www\.)[^\s{mark}]+"), never),
        (What::Link, format!(r"(?i)[\w-]+(?:\.[\w-]+)*\.(?:(?:co|org|gov|ac|nhs)\.uk|com|org|net|info)(?:/[^\s{mark}]*)?"), never),
        (What::Link, format!(r"(?i)(?:t\.me|wa\.me|bit\.ly|youtu\.be|fb\.me)/[^\s{mark}]+"), never),
        (What::Link, r"@[\w.]{2,}".into(), |before, _, _| before.ends_with(|c: char| c.is_alphanumeric())),
        (What::Insurance, r"(?i)[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]".into(), never),
        (What::When, r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})".into(), |before, _, after| {
            before.ends_with(['-', '/', '.']) || after.starts_with(['-', '/']) || before.ends_with(['£', '$', '€'])
        }),
        (What::When, format!(r"(?i)(?:(?:{DAYS}),? +)?(?:the +)?\d{{1,2}}(?:st|nd|rd|th)? +(?:of +)?(?:{MONTHS})(?:,? +\d{{4}})?"), no_date),
        (What::When, format!(r"(?i)(?:(?:{DAYS}),? +)?(?:{MONTHS}) +(?:the +)?\d{{1,2}}(?:st|nd|rd|th)?(?:,? +\d{{4}})?"), |_, found, _| {
            found.starts_with("may ")
        }),
        (What::When, format!(r"(?i)(?:{DAYS}) +(?:the +)?\d{{1,2}}(?:st|nd|rd|th)"), never),
        (What::When, format!(r"(?i)(?:(?:{DNI}),? +)?\d{{1,2}}\.? +(?:{MIESIACE})(?: +\d{{4}})?|\d{{1,2}} +(?:{SHUHUR})(?: +\d{{4}})?"), never),
        (What::Phone, r"(?:(?:\+|[0٠۰][0٠۰])[ (]{0,2}\d{1,3}\)?|\(?[0٠۰]\d)(?:[ \u{a0}().–-]{0,2}\d){7,12}".into(), no_phone),
        (What::Postcode, r"(?i)[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d{1,2}|\d[a-hjkpstuw]|[a-hk-y]\d[abehmnprvwxy]) ?\d[abd-hjlnp-uw-z]{2}".into(), never),
        (
            What::Room,
            format!(r"(?i)(?:bedroom|room|rm|bed|bunk|flat|apartment|apt|locker|cubicle|dorm|unit|pod)\.?(?: *(?:no\.?|number|nr\.?|#))? *(?:\d{{1,4}}(?: ?[a-d]|[a-z])?\b|(?:{NUMBERS})\b)"),
            no_room,
        ),
        (What::Room, r"(?:[Rr]oom|[Ff]lat|[Dd]orm|[Bb]lock|[Uu]nit) [B-HJ-Z]".into(), never),
        (
            What::Room,
            r"(?i)(?:pokój|pokoju|pokoje|pok\.|łóżko|łóżku|łóżka|mieszkanie|mieszkaniu)(?: *(?:nr\.?|numer))? *\d{1,4}[a-z]?|[وبفلك]{0,2}(?:ال|ل)?(?:غرفة|غرفه|سرير|شقة|شقه)(?: *(?:رقم))? *\d{1,4}".into(),
            no_room,
        ),
        (
            What::When,
            r"(?i)(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d)?:?(?:\d\d)? ?(?:[ap]\.?m\.?|o.?clock)|(?:[01]?\d|2[0-3])[:.][0-5]\d|(?:half|quarter) (?:past|to) \w+|(?:ال)?ساعة *\d{1,2}(?::\d\d)?|godz(?:inie|ina|\.)? *\d{1,2}(?:[:.]\d\d)?".into(),
            no_time,
        ),
    ];
    let rule = |(what, text, refuse): (What, String, Refuse)| Regex::new(&text).ok().map(|pattern| Rule { what, pattern, refuse });
    texts.into_iter().filter_map(rule).collect()
});

/// Names as people write them: in full, the first alone, the last alone.
struct Names(Vec<String>);

/// Names that are words too: these only with their capital letter.
const ALSO_WORDS: &[&str] = &[
    "april", "art", "august", "bill", "chase", "dawn", "drew", "faith", "frank", "grace", "guy", "hope", "iris", "jack", "joy", "june", "mark", "may", "mercy",
    "pat", "patience", "pearl", "ray", "rich", "rob", "rose", "ruby", "summer", "sue", "sunny", "victor", "will", "young", "king", "long", "brown", "green",
    "white", "black", "day", "rice", "stone", "wood", "cook", "baker",
];

impl Names {
    fn of(full: &[String]) -> Names {
        let mut names: Vec<String> = full.iter().flat_map(|name| name.split_whitespace().map(String::from)).filter(|n| n.chars().count() > 1).collect();
        names.sort_unstable();
        names.dedup();
        Names(names)
    }

    fn knows(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        self.0.iter().any(|name| if ALSO_WORDS.contains(&lower.as_str()) { word == name } else { name.to_lowercase() == lower })
    }

    /// Two names in a row are one.
    fn spans(&self, text: &str) -> Vec<Range<usize>> {
        let mut spans: Vec<Range<usize>> = Vec::new();
        if self.0.is_empty() {
            return spans;
        }
        for word in words(text) {
            if !self.knows(&text[word.clone()]) {
                continue;
            }
            match spans.last_mut().filter(|last| text[last.end..word.start].chars().all(|c| c == ' ')) {
                Some(last) => last.end = word.end,
                None => spans.push(word),
            }
        }
        spans
    }
}

/// Runs of letters; a hyphen between two of them belongs to the word where a name has one.
fn words(text: &str) -> Vec<Range<usize>> {
    let (mut words, mut start) = (Vec::new(), None);
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names() -> Vec<String> {
        ["Ana Silva", "Tom Reid", "Grace Adeyemi", "Will Young", "Łukasz Nowak", "سميرة حداد"].map(String::from).to_vec()
    }

    /// The text with what was found in braces, as the vectors are written: `In {room:room 12} it is cold`.
    fn marked(text: &str) -> String {
        let (mut out, mut last) = (String::new(), 0);
        for Found { at, what } in find(text, &names()) {
            out.push_str(&text[last..at.start]);
            let what = format!("{what:?}").to_lowercase();
            out.extend(["{", &what, ":", &text[at.clone()], "}"]);
            last = at.end;
        }
        out + &text[last..]
    }

    #[test]
    fn what_is_found_is_what_the_vectors_say() {
        let plain = Regex::new(r"\{[a-z]+:([^}]*)\}").unwrap();
        let vectors = include_str!("../../../tests/vectors/scrub.txt");
        let lines: Vec<&str> = vectors.lines().filter(|l| !l.starts_with('#') && !l.is_empty()).collect();
        assert!(lines.len() >= 60, "{}", lines.len());
        let wrong: Vec<String> = lines
            .iter()
            .map(|line| (line, marked(&plain.replace_all(line, "$1"))))
            .filter(|(line, found)| found != *line)
            .map(|(line, found)| format!("{line}\n  {found}"))
            .collect();
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }

    #[test]
    fn every_rule_can_be_read() {
        assert_eq!(RULES.len(), 18);
    }

    proptest! {
        #[test]
        fn spans_are_in_order_and_taking_them_out_twice_changes_nothing(text in "[a-z @.:,/0-9٠-٩+£łóżغرفةTomAnaRdBPX-]{0,80}|(?s).{0,60}") {
            let found = find(&text, &names());
            let (mut out, mut last) = (String::new(), 0);
            for f in &found {
                prop_assert!(last <= f.at.start && f.at.start < f.at.end && text.is_char_boundary(f.at.start) && text.is_char_boundary(f.at.end));
                out.push_str(&text[last..f.at.start]);
                out.push('\u{fdd0}');
                last = f.at.end;
            }
            out.push_str(&text[last..]);
            prop_assert_eq!(find(&out, &names()), vec![], "{}", out);
        }
    }
}
