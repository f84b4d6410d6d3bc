//! How much fits on a sheet. A poster is read standing, so that letters never get smaller: there are fewer cards, and long
//! texts end at a word.
//!
//! Lines are counted before anything is drawn, with letters as wide as they are in the house's type and a little more. All
//! sizes are those of A3; A4 is the same sheet, smaller by the square root of two.

use super::{Card, Rank};

/// How the cards are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// One sheet, letters of 24 points.
    One,
    /// Two sheets, letters of 34 points.
    Large,
}

/// Hundredths of the width of a common letter that stand in one line of a column.
const LINE: i64 = 2_600;
const LARGE_LINE: i64 = 1_830;
/// Tenths of lines for the cards of the one sheet, and for what a card has besides its texts: the state, a day, a gap.
const ROOM: i64 = 182;
const BESIDE: i64 = 28;
/// A second line of small letters: a day struck through, or who decided.
const FINE: i64 = 8;
/// The most cards of one sheet, and of each of the two.
const MOST: usize = 6;
const LARGE: [usize; 2] = [3, 2];
/// The most lines of texts on the second sheet, which the code shares.
const BESIDE_THE_CODE: (i64, i64) = (4, 2);
/// A role of more letters, with the words before it, takes a second line of small letters.
const ROLE: usize = 18;

impl Paper {
    fn line(self) -> i64 {
        if self == Paper::Large { LARGE_LINE } else { LINE }
    }

    /// The most lines of what was said, and of what was done: the first that leave room for all that is late.
    #[must_use]
    pub fn lines(self) -> &'static [(i64, i64)] {
        if self == Paper::Large { &[(5, 3)] } else { &[(4, 3), (3, 2), (2, 2), (2, 1)] }
    }
}

/// A card with texts that fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fitted {
    pub card: Card,
    pub said: String,
    pub words: String,
    pub is_short: bool,
}

/// The sheets, what of the cards stands on each, and how many that are late found no room.
#[must_use]
pub fn fitted(cards: &[Card], paper: Paper) -> (Vec<Vec<Fitted>>, usize) {
    let mut tried = paper.lines().iter().map(|most| filled(cards, paper, *most));
    let first = tried.next().unwrap_or_default();
    if first.1 == 0 { first } else { tried.fold(first, |best, next| if next.1 < best.1 { next } else { best }) }
}

fn filled(cards: &[Card], paper: Paper, most_lines: (i64, i64)) -> (Vec<Vec<Fitted>>, usize) {
    let mut fits: Vec<(Fitted, i64)> = cards.iter().map(|card| fit(card, paper, most_lines)).collect();
    // What always stands there, so that its room is kept.
    let stays = |f: &Fitted| matches!(f.card.rank, Rank::Unanswered | Rank::Refused);
    let most = if paper == Paper::Large { LARGE.iter().sum() } else { MOST };
    let mut kept: (usize, i64) = fits.iter().filter(|(f, _)| stays(f)).fold((0, 0), |(n, lines), (_, l)| (n + 1, lines + l));
    let (mut taken, mut lines, mut full) = (0, 0, false);
    fits.retain(|(f, l)| {
        if stays(f) {
            kept = (kept.0 - 1, kept.1 - l);
        } else if full || taken + kept.0 >= most || paper == Paper::One && lines + kept.1 + l > ROOM {
            full = true; // nothing that fits by chance may pass what stands before it
            return false;
        }
        taken += 1;
        lines += l;
        true
    });
    let shown = if paper == Paper::One { grown(fits, lines) } else { fits.into_iter().map(|(f, _)| f).collect() };
    let late = |rank: Rank| rank == Rank::Late;
    let left_out = cards.iter().filter(|c| late(c.rank)).count() - shown.iter().filter(|f| late(f.card.rank)).count();
    let sheets = match paper {
        Paper::Large if shown.len() > LARGE[0] => {
            let (first, second) = shown.split_at(LARGE[0]);
            vec![first.to_vec(), second.iter().map(|f| fit(&f.card, paper, BESIDE_THE_CODE).0).collect()]
        }
        Paper::Large => vec![shown, Vec::new()],
        Paper::One => vec![shown],
    };
    (sheets, left_out)
}

/// Gives the room that is left to what was cut, the first card first.
fn grown(fits: Vec<(Fitted, i64)>, mut lines: i64) -> Vec<Fitted> {
    let longer = |(f, l): (Fitted, i64)| {
        let tried = Paper::One.lines().iter().map(|most| fit(&f.card, Paper::One, *most));
        let (grown, took) = tried.into_iter().find(|(_, more)| lines - l + more <= ROOM).unwrap_or((f.clone(), l));
        lines += took - l;
        grown
    };
    fits.into_iter().map(longer).collect()
}

/// A card, and how many tenths of lines it takes.
fn fit(card: &Card, paper: Paper, (most_said, most_words): (i64, i64)) -> (Fitted, i64) {
    let (said, said_lines) = shortened(&card.said, most_said, paper.line());
    let long_role = |role: &String| card.due.is_some() || role.chars().count() > ROLE;
    let fine = i64::from(card.first.is_some() || card.decided_by.as_ref().is_some_and(long_role));
    let (words, words_lines) = shortened(&card.words, (most_words - fine).max(1), paper.line());
    let lines = (said_lines * 10 + BESIDE - 13).max(words_lines * 10 + BESIDE + fine * FINE);
    let is_short = said.ends_with('…') && said != card.said || words.ends_with('…') && words != card.words;
    (Fitted { card: card.clone(), said, words, is_short }, lines)
}

/// The text in at most so many lines, ended at a word where it is longer, and how many lines it takes.
fn shortened(text: &str, most: i64, line: i64) -> (String, i64) {
    let (mut shown, mut lines, mut filled) = (String::new(), 1, 0);
    for word in text.split_whitespace() {
        // A word longer than a line is broken where the line ends.
        let (width, gap) = (width(word), if filled == 0 { 0 } else { SPACE });
        if filled + gap + width > line && filled > 0 {
            lines += 1;
            filled = 0;
        }
        let (over, used) = (width.saturating_sub(1) / line, if width == 0 { 0 } else { (width - 1) % line + 1 });
        lines += over;
        if lines > most || lines == most && filled + gap + used + SPACE > line && !text.trim_end().ends_with(word) {
            return (ended(&shown, word, most == 1 || shown.is_empty(), most * line), most);
        }
        filled = if filled == 0 { used } else { filled + gap + used };
        if !shown.is_empty() {
            shown.push(' ');
        }
        shown.push_str(word);
    }
    (shown, lines)
}

/// What is shown so far, with the sign that there is more. A single endless word is cut where the room ends.
fn ended(shown: &str, word: &str, is_first: bool, room: i64) -> String {
    if !is_first || !shown.is_empty() {
        return format!("{}…", shown.trim_end_matches([',', ';', ':', '.', '-', '–']));
    }
    let mut left = room - SPACE;
    let part: String = word
        .chars()
        .take_while(|c| {
            left -= letter(*c);
            left > 0
        })
        .collect();
    format!("{part}…")
}

const SPACE: i64 = 50;

fn width(word: &str) -> i64 {
    word.chars().map(letter).sum()
}

/// Hundredths of a common letter.
fn letter(c: char) -> i64 {
    match c {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | '.' | ',' | ';' | ':' | '\'' | '’' | '!' | '|' | '(' | ')' => 65,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' => 165,
        // A bar, as wide as it is drawn.
        '\u{fdd0}'..='\u{fdef}' => 350,
        c if c.is_ascii_uppercase() => 130,
        c if c.is_ascii() || c.is_alphabetic() && (c as u32) < 0x2e80 => 105,
        _ => 200,
    }
}

#[cfg(test)]
#[path = "fit_tests.rs"]
mod tests;
