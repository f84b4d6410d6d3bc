//! A vote as somebody makes it: the card or the voting link, and what it ticks or puts in order; and how it is written before it is sealed.
//!
//! Every ballot of a round is written as long as every other, so that nothing can be read from its size.

use super::{Choice, NONE, OPTIONS, Rule, certificate::Row};
use crate::{
    error::{Error, Result},
    ground::{
        anon::{Card, Pass},
        db::Id,
    },
};
use std::fmt::Write;

/// A vote: what it is cast with, and the options it names by their number in the lot, in the order in which they were named. None is "none of
/// these".
pub struct Vote {
    pass: Pass,
    lots: Vec<i64>,
}

impl Vote {
    /// # Errors
    /// [`Error::Refused`] where something is ticked that is no option.
    pub fn new(pass: impl Into<Pass>, choices: &[Choice], ticked: &[Id]) -> Result<Vote> {
        let mut lots = Vec::with_capacity(ticked.len());
        for id in ticked {
            lots.push(choices.iter().find(|c| c.id == *id).and_then(|c| c.lot).ok_or(Error::Refused("err-form"))?);
        }
        Ok(Vote::of_numbers(pass.into(), lots))
    }

    /// The same by the numbers that stand on paper. What is named twice counts where it stands first.
    #[must_use]
    pub fn of_numbers(pass: Pass, named: Vec<i64>) -> Vote {
        let mut lots: Vec<i64> = Vec::with_capacity(named.len());
        for lot in named {
            if !lots.contains(&lot) {
                lots.push(lot);
            }
        }
        Vote { pass, lots }
    }

    pub(super) fn pass(&self) -> &Pass {
        &self.pass
    }

    pub(super) fn lots(&self) -> &[i64] {
        &self.lots
    }

    /// A line as it is keyed in or texted: the card's code, and the numbers that are ticked; 0 or none for "none of these".
    ///
    /// # Errors
    /// One sentence.
    pub fn typed(line: &str) -> std::result::Result<Vote, &'static str> {
        if Pass::holds_token(line) {
            return Err("this is a voting link. It works on the page of the vote, and nowhere else");
        }
        let mut signs = 0;
        let end = line.char_indices().find(|(_, c)| {
            signs += usize::from(c.is_alphanumeric());
            signs == CODE
        });
        let Some((end, last)) = end else { return Err("a card's code has 16 letters and numbers") };
        let (code, rest) = line.split_at(end + last.len_utf8());
        let card = Card::parse(code).map_err(|_| "a card's code has 16 letters and numbers, and no U")?;
        let mut lots = Vec::new();
        for number in rest.split(|c: char| c.is_whitespace() || ",;:+-".contains(c)).filter(|n| !n.is_empty()) {
            match number.parse::<i64>() {
                Ok(0) => {}
                Ok(n) if usize::try_from(n).is_ok_and(|n| (1..=OPTIONS).contains(&n)) => lots.push(n),
                _ => return Err("behind the code stand the numbers that are ticked, with spaces between"),
            }
        }
        Ok(Vote::of_numbers(Pass::Card(card), lots))
    }

    /// True if a text looks like a card and numbers and like nothing a person would write: sixteen letters and numbers, some of
    /// each, together or in fours as they stand on the card, and behind them numbers alone.
    #[must_use]
    pub fn is_texted(text: &str) -> bool {
        let (mut code, mut fours) = (String::new(), true);
        for word in text.split_whitespace() {
            if code.len() >= CODE {
                break;
            }
            let signs: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
            fours &= signs.chars().count().is_multiple_of(4);
            code.push_str(&signs);
        }
        fours && code.len() == CODE && code.contains(|c: char| c.is_ascii_digit()) && code.contains(char::is_alphabetic) && Vote::typed(text).is_ok()
    }

    /// True if there is a voting link in a text. It works on its page, and nowhere else.
    #[must_use]
    pub fn is_linked(text: &str) -> bool {
        Pass::holds_token(text)
    }

    /// What it names: each option's number and, where they are put in order, its place from 1. Ticks stand in the order of the
    /// lot, so that nothing tells in which they were made.
    fn named(&self, rule: Rule) -> Vec<(i64, Option<u32>)> {
        if rule == Rule::Ranked {
            return self.lots.iter().copied().zip((1..).map(Some)).collect();
        }
        let mut lots = self.lots.clone();
        lots.sort_unstable();
        lots.into_iter().map(|lot| (lot, None)).collect()
    }

    pub(super) fn echo(&self, digest: &[u8; 32], rule: Rule) -> Vec<u8> {
        let named: Vec<String> = self.named(rule).into_iter().map(|(lot, place)| Row::claim(&lot.to_string(), place)).collect();
        self.pass.echo(digest, &named.iter().map(String::as_str).collect::<Vec<_>>()).to_vec()
    }

    /// The ballot as it is sealed: a line for each thing it names, with the words by which its owner can find it again.
    pub(super) fn written(&self, digest: &[u8; 32], choices: &[Choice], rule: Rule) -> String {
        let mut text = String::new();
        if self.lots.is_empty() {
            text = format!("0 {}\n", self.pass.check_words(digest, NONE));
        }
        for (lot, place) in self.named(rule) {
            let id = choices.iter().find(|c| c.lot == Some(lot)).map_or("", |c| c.id.0.as_str());
            let _ = writeln!(text, "{lot} {}", self.pass.check_words(digest, &Row::claim(id, place)));
        }
        let full = choices.len().max(1) * LINE;
        text.push_str(&" ".repeat(full.saturating_sub(text.len())));
        text
    }

    /// The words by which its owner can find each choice in the list that is published, as the ballot names them.
    #[must_use]
    pub fn check_words(&self, digest: &[u8; 32], choices: &[Choice], rule: Rule) -> Vec<(String, String)> {
        if self.lots.is_empty() {
            return vec![(String::new(), self.pass.check_words(digest, NONE))];
        }
        let choice = |lot: i64| choices.iter().find(|c| c.lot == Some(lot));
        let named = self.named(rule).into_iter().filter_map(|(lot, place)| Some((choice(lot)?, place)));
        named.map(|(c, place)| (c.title.clone(), self.pass.check_words(digest, &Row::claim(&c.id.0, place)))).collect()
    }
}

/// Letters and numbers of a card.
const CODE: usize = 16;
/// More letters than a number and its words have.
const LINE: usize = 64;

/// A ballot taken out of its seal: each number and its words, in the order they were named.
pub(super) fn read(text: &str) -> Vec<(i64, String)> {
    text.lines().filter_map(|line| line.trim().split_once(' ')).filter_map(|(lot, words)| Some((lot.parse().ok()?, words.to_string()))).collect()
}
