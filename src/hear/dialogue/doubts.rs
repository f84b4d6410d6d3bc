//! What may be wrong with an answer before it goes out: asked once, and never decided for anybody.
//!
//! Simple rules that know a surname, a room and a telephone number when they see one. They look at what staff wrote and at
//! nothing else.

use crate::hear::saved::{BLANK, Start};

/// The fewest digits of a telephone number that is somebody's; help lines such as 116 123 are shorter.
const DIGITS: usize = 9;
/// Words before a number that make it a room, in the languages of the house.
const ROOMS: &[&str] = &["room", "bed", "flat", "locker", "bunk", "pokój", "pokoju", "łóżko", "łóżku", "غرفة", "الغرفة", "سرير"];

/// What is asked about before these words go to the person. `names` are those of everybody who works there; `known` are
/// numbers that may be given to anybody.
#[must_use]
pub fn doubts(words: &str, starts: &[Start], names: &[&str], known: &str) -> Vec<String> {
    let mut doubts = Vec::new();
    if words.contains(BLANK) {
        doubts.push(format!("There is still a blank in it: {BLANK}"));
    } else if starts.iter().any(|s| s.words.trim() == words.trim()) {
        doubts.push("It is a saved reply as it stands. A word of your own shows that somebody read what they wrote".into());
    }
    doubts.extend(surname(words, names).map(|name| format!("It has a surname in it: {name}. People here see first names only")));
    doubts.extend(room(words).map(|room| format!("It says which room: {room}. Somebody may read it over their shoulder")));
    doubts.extend(number(words, known).map(|number| format!("It has a telephone number in it: {number}")));
    doubts
}

fn letters(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|w| !w.is_empty())
}

/// A colleague's surname, written as one.
fn surname<'n>(words: &str, names: &[&'n str]) -> Option<&'n str> {
    let surnames = names.iter().flat_map(|name| name.split_whitespace().skip(1)).filter(|s| s.chars().count() > 2 && s.starts_with(char::is_uppercase));
    surnames.into_iter().find(|surname| letters(words).any(|w| w == *surname))
}

/// "Room 14"
fn room(words: &str) -> Option<String> {
    let all: Vec<&str> = letters(words).collect();
    let is_room = |pair: &&[&str]| ROOMS.contains(&pair[0].to_lowercase().as_str()) && pair[1].starts_with(|c: char| c.is_ascii_digit());
    all.windows(2).find(is_room).map(|pair| pair.join(" "))
}

/// Digits in a row, as people write telephone numbers.
fn number(words: &str, known: &str) -> Option<String> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let known: Vec<String> = known.lines().map(digits).collect();
    let runs = words
        .split(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '+' | '.' | '\u{a0}')))
        .map(|run| run.trim_matches([' ', '.', '-', '\u{a0}']));
    let is_number = |run: &&str| digits(run).len() >= DIGITS && !known.iter().any(|k| k.contains(&digits(run)));
    runs.into_iter().find(is_number).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hear::saved::Starts;

    const NAMES: &[&str] = &["Ana Silva", "Tom van der Reid", "Li"];

    fn asked(words: &str) -> Vec<String> {
        let starts = [Start { name: "saved-done".into(), title: "It is done".into(), starts: Starts::Closing, words: "It is done. Write back.".into() }];
        doubts(words, &starts, NAMES, "Samaritans 116 123\nCouncil 01632 960 111")
    }

    #[test]
    fn a_plain_answer_is_not_asked_about() {
        for words in [
            "Thank you. The plumber comes today at 10.30.",
            "Call 999, or Samaritans on 116 123.",
            "The council is on 01632 960111, day and night",
            "Ana looks at it on Friday 12 June 2026.",
            "There is room for all of us. A silva is a wood.",
            "It cost 1200 and took 14 days",
            "Two beds, 6 lockers",
        ] {
            assert_eq!(asked(words), Vec::<String>::new(), "{words}");
        }
    }

    #[test]
    fn what_may_be_wrong_is_named() {
        for (words, part) in [
            ("We will have it done by ___.", "blank"),
            ("It is done. Write back.\n", "as it stands"),
            ("Mrs Silva has it now", "surname in it: Silva"),
            ("Tom van der Reid’s list", "Reid"),
            ("We looked at room 14 today", "room 14"),
            ("Bed 7b is dry now", "Bed 7b"),
            ("Łóżko 3 jest suche", "Łóżko 3"),
            ("Ring Ana on 07700 900-123.", "07700 900-123"),
            ("+44 (0)7700 900123 is mine", "7700 900123"),
        ] {
            let all = asked(words);
            assert!(all.len() == 1 && all[0].contains(part), "{words}: {all:?}");
        }
        assert_eq!(asked("Silva, room 3, 07700 900123, ___").len(), 4);
    }
}
