//! The file the examples are read from.

use crate::{
    error::{Error, Result},
    hear::concern::{self, Lane, Said, See},
    house::{place, staff::Role},
};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Voices {
    pub place: Vec<Place>,
    pub staff: Vec<Person>,
    pub voice: Vec<Voice>,
}

#[derive(Deserialize)]
pub struct Place {
    pub slug: String,
    pub name: String,
    pub kind: place::Kind,
    pub parent: String,
    pub zone: String,
    pub nation: String,
    pub open_days: String,
    pub promise_days: i64,
    pub people: String,
    pub telling: bool,
    pub languages: String,
}

#[derive(Clone, Deserialize)]
pub struct Person {
    pub name: String,
    pub title: String,
    pub email: String,
    #[serde(deserialize_with = "role")]
    pub role: Role,
    pub place: String,
}

#[derive(Deserialize)]
pub struct Voice {
    pub place: String,
    pub lang: String,
    pub kind: String,
    pub words: String,
    #[serde(default)]
    pub better: String,
    pub see: String,
    pub about_staff: bool,
    pub days_ago: i64,
    #[serde(default)]
    pub turn: Vec<TurnLine>,
    pub board: Option<BoardLine>,
    pub withheld: Option<WithheldLine>,
}

#[derive(Deserialize)]
pub struct TurnLine {
    pub by: String,
    pub kind: String,
    pub words: String,
    pub days_after: i64,
    #[serde(default)]
    pub right: String,
}

#[derive(Deserialize)]
pub struct BoardLine {
    #[serde(default)]
    pub did: String,
    pub days_after: i64,
    /// What is taken out of their words, and why.
    #[serde(default)]
    pub take: Vec<(String, String)>,
}

/// It was kept off the board; and what those who looked again found, if they did.
#[derive(Deserialize)]
pub struct WithheldLine {
    pub reason: String,
    pub by: String,
    pub days_after: i64,
    pub asked: bool,
    pub found: String,
}

/// What followed, in the order in which it happened.
#[derive(Clone, Copy)]
pub enum Line<'v> {
    Turn(&'v TurnLine),
    Board(&'v BoardLine),
    Withheld(&'v WithheldLine),
}

impl Line<'_> {
    pub fn days_after(&self) -> i64 {
        match self {
            Line::Turn(turn) => turn.days_after,
            Line::Board(board) => board.days_after,
            Line::Withheld(held) => held.days_after,
        }
    }
}

impl Voices {
    pub fn read() -> Result<Voices> {
        toml::from_str(include_str!("voices.toml")).map_err(|_| Error::Internal("the examples cannot be read"))
    }
}

impl Voice {
    pub fn said(&self) -> Result<Said> {
        Ok(Said {
            kind: concern::Kind::from_key(&self.kind).ok_or(Error::Internal("a voice of no kind"))?,
            words: self.words.clone(),
            better: self.better.clone(),
            see: if self.see == "board" { See::Board } else { See::Team },
            lane: if self.about_staff { Lane::Outside } else { Lane::Team },
            now: false,
            locale: self.lang.clone(),
        })
    }

    /// True if nobody of the team said anything after this line.
    pub fn is_unanswered(&self, line: &Line) -> bool {
        let Line::Turn(turn) = line else { return false };
        self.turn.iter().skip_while(|t| !std::ptr::eq(*t, *turn)).skip(1).all(|t| t.by == "them" || t.kind == "note")
    }

    /// True if it was answered, and its writer has not said since whether that put it right.
    pub fn asks_for_judgement(&self) -> bool {
        let last = self.turn.iter().rev().find(|t| !t.right.is_empty() || t.by != "them" && matches!(t.kind.as_str(), "answer" | "closed"));
        last.is_some_and(|t| t.right.is_empty())
    }

    /// True if it was meant for the board, and nothing is told of what became of that.
    pub fn is_for_board(&self) -> bool {
        self.see == "board" && !self.about_staff && self.kind != "unsafe" && self.board.is_none() && self.withheld.is_none()
    }

    pub fn lines(&self) -> Vec<Line<'_>> {
        let mut lines: Vec<Line> =
            self.turn.iter().map(Line::Turn).chain(self.board.iter().map(Line::Board)).chain(self.withheld.iter().map(Line::Withheld)).collect();
        lines.sort_by_key(Line::days_after);
        lines
    }
}

fn role<'de, D: serde::Deserializer<'de>>(from: D) -> std::result::Result<Role, D::Error> {
    let key = String::deserialize(from)?;
    Role::from_key(&key).ok_or_else(|| serde::de::Error::custom("no such role"))
}
