use super::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// One text of a source: the page it stands on, its id and what stands behind it.
pub struct Text {
    pub page: &'static str,
    pub id: &'static str,
    pub body: String,
}

pub fn texts(locale: Locale) -> Vec<Text> {
    let (mut page, mut texts) = ("", Vec::<Text>::new());
    for line in locale.source().lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            page = heading;
        } else if let Some((id, body)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic())) {
            texts.push(Text { page, id, body: body.into() });
        } else if let Some(last) = texts.last_mut().filter(|_| !line.starts_with('#')) {
            last.body.push_str(line);
        }
    }
    texts
}

fn ids(locale: Locale) -> BTreeSet<&'static str> {
    texts(locale).iter().map(|t| t.id).collect()
}

/// The names behind each `$`.
fn arguments(body: &str) -> BTreeSet<&str> {
    body.split('$').skip(1).map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or(rest)).collect()
}

/// What guests might see in place of each argument.
pub const EXAMPLES: &[(&str, &str)] = &[
    ("above", "Kettle Lane Trust"),
    ("address", "hear.example.org/p/northside/board"),
    ("all", "10"),
    ("date", "Thursday 11 June"),
    ("at", "hear.example.org/back"),
    ("day", "11"),
    ("first", "Monday 1 June"),
    ("from", "Tuesday 3 March"),
    ("high", "69"),
    ("low", "17"),
    ("month", "June"),
    ("name", "Tom, night worker"),
    ("names", "Ana and Tom"),
    ("next", "Tuesday 16 June"),
    ("one", "Ana"),
    ("outside", "Samira"),
    ("no", "6"),
    ("partly", "a few"),
    ("place", "Northside"),
    ("seen", "Tomorrow at 9:00, with all new messages"),
    ("size", "A3"),
    ("team", "Ana and Tom"),
    ("three", "Jo"),
    ("time", "9:00"),
    ("times", "9:00, 18:00"),
    ("title", "Your messages"),
    ("to", "Monday 25 May"),
    ("two", "Tom"),
    ("version", "3f9a2c"),
    ("weekday", "Thursday"),
    ("when", "Friday 12 June, 18:00"),
    ("sum", "£1,200"),
    ("votes", "6.5"),
    ("others", "A quiet room"),
    ("made", "14"),
    ("used", "8"),
    ("spoiled", "1"),
    ("unused", "5"),
    ("year", "2026"),
    ("trustee", "Joe"),
    ("who", "the landlord"),
    ("word", "tabel"),
    ("words", "river apple candle north blue seven"),
    ("yes", "5"),
];

/// The text as a guest reads it, in every plural it has.
fn read(locale: Locale, text: &Text) -> Vec<String> {
    if text.body.contains("->") {
        [0, 1, 2, 3, 11, 22, 100].map(|n| locale.count(text.id, n)).into()
    } else {
        vec![locale.with(text.id, &[EXAMPLES, &[("n", "2")]].concat())]
    }
}

pub fn all_read(locale: Locale) -> Vec<(&'static str, String)> {
    texts(locale).iter().flat_map(|t| read(locale, t).into_iter().map(|said| (t.id, said))).collect()
}

pub fn none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "\n  {}\n", wrong.join("\n  "));
}

#[test]
fn every_locale_has_exactly_the_texts_of_english() {
    let english = ids(Locale::English);
    let mut wrong = vec![];
    for locale in Locale::ALL {
        let here = ids(locale);
        wrong.extend(english.difference(&here).map(|id| format!("{} lacks {id}", locale.tag())));
        wrong.extend(here.difference(&english).map(|id| format!("{} has {id}, which English has not", locale.tag())));
    }
    none(wrong);
}

#[test]
fn every_text_takes_the_arguments_of_english_and_no_others() {
    let english = texts(Locale::English);
    let mut wrong = vec![];
    for locale in Locale::ALL {
        let here: BTreeMap<_, _> = texts(locale).into_iter().map(|t| (t.id, t)).collect();
        for text in &english {
            let (wanted, found) = (arguments(&text.body), here.get(text.id).map(|t| arguments(&t.body)).unwrap_or_default());
            if wanted != found {
                wrong.push(format!("{} {}: {found:?} instead of {wanted:?}", locale.tag(), text.id));
            }
        }
        wrong
            .extend(all_read(locale).into_iter().filter(|(_, said)| said.contains(['{', '}', '$'])).map(|(id, said)| format!("{} {id}: {said}", locale.tag())));
    }
    none(wrong);
}

#[test]
fn every_source_is_read_without_an_error_and_says_nothing_twice() {
    for locale in Locale::ALL {
        let resource = FluentResource::try_new(locale.source().into()).map_err(|(_, errors)| errors);
        let mut bundle: FluentBundle<FluentResource> = FluentBundle::new_concurrent(vec![]);
        assert_eq!(bundle.add_resource(resource.unwrap()), Ok(()), "{}", locale.tag());
        for text in texts(locale) {
            assert!(
                bundle.get_message(text.id).is_some_and(|m| m.value().is_some() && m.attributes().next().is_none()),
                "{} {} is no plain text",
                locale.tag(),
                text.id
            );
            assert!(!text.page.is_empty(), "{} {} stands on no page", locale.tag(), text.id);
        }
    }
}

/// Every file of `src` that ships, without the tests inside it.
fn shipped() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && path.ends_with("sms/gateway") {
                // They speak in the words of their gateways, and ask for none of ours.
            } else if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") && !path.to_string_lossy().ends_with("tests.rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code: Vec<&str> = text.split("#[cfg(test)]").next().unwrap_or_default().lines().filter(|l| !l.trim_start().starts_with("//")).collect();
                found.push((path, code.join("\n")));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

/// What stands in quotes right behind each of these marks.
fn quoted<'c>(code: &'c str, marks: &[&str]) -> Vec<&'c str> {
    let behind = marks.iter().flat_map(|mark| code.match_indices(mark).map(|(at, found)| &code[at + found.len()..]));
    behind.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next()).collect()
}

/// The keys that `fn key` gives for a choice, as it stands in the code.
fn keys(code: &str) -> Vec<&str> {
    code.split("fn key(").skip(1).flat_map(|rest| quoted(rest.split("fn ").next().unwrap_or(rest), &["=> "])).collect()
}

/// Ids that the code puts together, `kind-{}`, and the file whose choices fill the gap; the days fill it with numbers.
fn families() -> BTreeMap<&'static str, Vec<String>> {
    let files = shipped();
    let choices = |name: &str| -> Vec<String> {
        let (_, code) = files.iter().find(|(path, _)| path.ends_with("hear/concern/kind.rs")).unwrap();
        let body = code.split_once(&format!("impl {name} {{")).unwrap_or_else(|| panic!("no impl {name}")).1;
        keys(body.split("\nimpl ").next().unwrap_or(body)).into_iter().map(String::from).collect()
    };
    let numbers = |last: u8| (1..=last).map(|n| n.to_string()).collect();
    let these = |members: &[&str]| members.iter().map(|m| (*m).to_string()).collect();
    BTreeMap::from([
        ("kind-", choices("Kind")),
        ("right-", choices("Verdict")),
        ("weekday-", numbers(7)),
        ("month-", numbers(12)),
        ("vote-does-", these(&["tell", "ask", "work-on", "decide-together", "you-decide"])),
        ("vote-answer-", these(&["will", "part", "cannot"])),
        ("vote-level-", these(&["ticks", "cost", "lot"])),
        ("vote-way-", these(&["web", "kiosk", "text", "paper", "hands"])),
    ])
}

/// Every id that the code asks for, and where.
fn asked() -> BTreeMap<String, String> {
    const ASKING: &[&str] = &[".t(", ".with(", ".count(", "Refused("];
    let (families, mut asked) = (families(), BTreeMap::new());
    for (path, code) in shipped() {
        let place = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(&path).display().to_string();
        let mut note = |id: &str| asked.insert(id.to_string(), place.clone());
        for id in quoted(&code, ASKING) {
            note(id);
        }
        for mark in ASKING {
            for id in quoted(&code, &[&format!("{mark}&format!(")]) {
                let (family, gap) = id.split_once('{').unwrap_or((id, ""));
                let members = families.get(family).unwrap_or_else(|| panic!("{place} puts ids together from {family:?}; add it to the families of this test"));
                assert!(gap == "}" && members.len() > 2, "{place}: {id} {members:?}");
                for member in members {
                    note(&format!("{family}{member}"));
                }
            }
        }
        // Sentences that travel as an id before anyone knows the language.
        let travels = place.ends_with("web/error.rs");
        for literal in quoted(&code, &["(", " ", "[", "&"]) {
            if literal.starts_with("err-") || travels && literal.contains('-') {
                note(literal);
            }
        }
    }
    asked
}

#[test]
fn every_text_the_code_asks_for_is_there() {
    let (ids, asked) = (ids(Locale::English), asked());
    assert!(asked.len() > 150, "the reader of the code has gone blind: it saw only {asked:?}");
    none(asked.iter().filter(|(id, _)| !ids.contains(id.as_str())).map(|(id, place)| format!("{place} asks for {id}")).collect());
}

#[test]
fn every_text_is_asked_for_somewhere() {
    let asked = asked();
    // A list of choices names its ids first and reads them out later.
    let listed: Vec<String> = shipped()
        .iter()
        .flat_map(|(_, code)| quoted(code, &["(", " "]).into_iter().filter(|l| l.contains('-')).map(String::from).collect::<Vec<_>>())
        .collect();
    let used = |id: &&str| asked.contains_key(*id) || listed.iter().any(|l| l == *id);
    none(ids(Locale::English).into_iter().filter(|id| !used(id)).map(|id| format!("nobody asks for {id}")).collect());
}

/// Words of offices, words that blame, words for people that people dislike; promises nobody can keep; guesses at who someone is.
const BANNED: &str = "
    feedback, submit, submission, stakeholder, stakeholders, service user, service users, client, clients, customer, customers, dialogue, engage, engagement, journey,
    empower, facilitate, utilise, regarding, prior to, in order to, policy, procedure, incident, incidents, escalate, resolution, redact, anonymise,
    authenticate, credentials, invalid, error, errors, oops, please, sorry, should, must, e g, i e, etc, and or,
    anonymous, anonymously, confidential, completely safe, guaranteed, no one will ever know,
    he, she, him, her, his, hers, himself, herself";

#[test]
fn english_uses_no_word_that_people_here_would_not_use() {
    let mut wrong = vec![];
    for locale in [Locale::English, Locale::Easy] {
        for (id, said) in all_read(locale) {
            let said = if id == "err-in-title" { said.trim_start_matches("Error:").to_string() } else { said };
            let plain: Vec<String> = said.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect();
            let plain = format!(" {} ", plain.join(" "));
            wrong.extend(BANNED.split(',').map(str::trim).filter(|b| plain.contains(&format!(" {b} "))).map(|b| format!("{} {id}: {b}", locale.tag())));
            if said.contains('&') {
                wrong.push(format!("{} {id}: &", locale.tag()));
            }
        }
    }
    none(wrong);
}

pub fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphabetic() && c != '\'').filter(|w| w.chars().any(char::is_alphabetic)).collect()
}

/// Sentences, and labels that stand for one.
pub fn sentences(text: &str) -> Vec<&str> {
    text.split(['.', '!', '?', '؟', '۔', '።', '\n']).filter(|s| !words(s).is_empty()).collect()
}

/// Runs of vowels, less a silent e.
fn syllables(word: &str) -> usize {
    let word = word.to_ascii_lowercase();
    let is_vowel = |c: &char| "aeiouy".contains(*c);
    let runs = word.chars().scan(false, |before, c| Some(!std::mem::replace(before, is_vowel(&c)) && is_vowel(&c))).filter(|starts| *starts).count();
    let silent = word.ends_with('e') && !["le", "ee", "ye"].iter().any(|end| word.ends_with(end)) && runs > 1;
    (runs - usize::from(silent)).max(1)
}

/// The Flesch-Kincaid grade: the school year in which one can read it.
fn grade(text: &str) -> f64 {
    let number = |n: usize| u32::try_from(n).map_or(f64::MAX, f64::from);
    let words = words(text);
    let (count, syllables) = (number(words.len()), number(words.iter().map(|w| syllables(w)).sum()));
    0.39 * count / number(sentences(text).len()) + 11.8 * syllables / count - 15.59
}

#[test]
fn the_grade_is_the_one_that_others_count() {
    for (text, expected) in [
        ("The cat sat on the mat.", -1.45),
        ("If you tell us that someone is in danger, we may need to get help. We can pass on what you wrote.", 1.57),
        ("Stakeholders are invited to submit feedback regarding organisational procedures.", 22.01),
    ] {
        assert!((grade(text) - expected).abs() < 0.01, "{} {text}", grade(text));
    }
    assert_eq!(["the", "people", "write", "tomorrow", "see", "messages"].map(syllables), [1, 2, 1, 3, 1, 3]);
}

#[test]
fn every_page_can_be_read_at_nine_and_easy_read_at_seven() {
    let mut wrong = vec![];
    for (locale, longest, hardest) in [(Locale::English, 15, 4.0), (Locale::Easy, 12, 2.0)] {
        let mut pages = BTreeMap::<&str, String>::new();
        for text in texts(locale) {
            let mut said = read(locale, &text);
            for sentence in said.iter().flat_map(|s| sentences(s)).filter(|s| words(s).len() > longest) {
                wrong.push(format!("{} {}: {} words: {sentence}", locale.tag(), text.id, words(sentence).len()));
            }
            // On a long page one hard word would drown.
            let hard = said.iter().flat_map(|s| words(s)).filter(|w| syllables(w) > 3 && !["everything", "Samaritans"].contains(w));
            wrong.extend(hard.map(|w| format!("{} {}: {w} is a long word", locale.tag(), text.id)));
            // Names of days and months are what they are. Of two plurals one is counted.
            if text.page != "Days" {
                let page = pages.entry(text.page).or_default();
                page.push_str(&said.pop().unwrap_or_default());
                page.push('\n');
            }
        }
        // A word or two have no grade.
        pages.retain(|_, said| words(said).len() > 5);
        assert!(pages.len() > 12, "{:?}", pages.keys());
        wrong.extend(pages.iter().filter(|(_, said)| grade(said) > hardest).map(|(page, said)| format!("{} {page}: grade {:.1}", locale.tag(), grade(said))));
    }
    none(wrong);
}
