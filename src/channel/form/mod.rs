//! The web form: three steps from "what is it about" to words that open the answer.
//!
//! The draft travels in the form and nowhere else: until the last button nothing is kept, and no error, language change
//! or slow network loses it. A sealed field from the first page makes sure that a page sent twice is one message.

pub mod public;
mod view;

use crate::{
    clock::Time,
    decide::priority,
    ground::{
        anon::Keys,
        db::Id,
        web::{
            form::{Fields, too_long},
            words::Locale,
        },
    },
    hear::{
        concern::{Kind, Lane, Said, See},
        hint,
    },
    house::place::tile::{self, Tile},
};

/// Where in the form one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Kind,
    /// Asked of those who do not feel safe: is it about someone who works here?
    Staff,
    Words,
    Check,
}

impl Step {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Step::Kind => "kind",
            Step::Staff => "staff",
            Step::Words => "words",
            Step::Check => "check",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Step {
        match key {
            "check" => Step::Check,
            "words" => Step::Words,
            "staff" => Step::Staff,
            _ => Step::Kind,
        }
    }
}

/// Whether it is about someone who works here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AboutStaff {
    Yes,
    /// About the one from outside who would read it.
    Outside,
    No,
    Unsaid,
}

impl AboutStaff {
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            AboutStaff::Yes => "yes",
            AboutStaff::Outside => "outside",
            AboutStaff::No => "no",
            AboutStaff::Unsaid => "unsaid",
        }
    }
}

/// What was typed so far.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    pub kind: Option<Kind>,
    pub about_staff: Option<AboutStaff>,
    pub words: String,
    /// Pictures that were tapped.
    pub tiles: Vec<Tile>,
    pub better: String,
    pub board: bool,
    pub now: bool,
    /// The sealed field of the page.
    pub page: String,
    /// The receipt that a screen on a wall made for it, in fifteen digits: it shows the same words when its network fails.
    pub made: String,
    /// What on the list of what people want they want too: those they pressed while writing.
    pub also: Vec<Id>,
    /// Something was typed that is no text; it was taken out.
    pub spoilt: bool,
}

impl Draft {
    #[must_use]
    pub fn read(fields: &Fields) -> Draft {
        Draft {
            kind: Kind::from_key(fields.get("kind")),
            about_staff: match fields.get("about_staff") {
                "yes" => Some(AboutStaff::Yes),
                "outside" => Some(AboutStaff::Outside),
                "no" => Some(AboutStaff::No),
                "unsaid" => Some(AboutStaff::Unsaid),
                _ => None,
            },
            words: fields.get("words").into(),
            tiles: {
                let mut tapped: Vec<Tile> = Vec::new();
                for tile in fields.all("tiles").filter_map(Tile::from_key) {
                    if !tapped.contains(&tile) {
                        tapped.push(tile);
                    }
                }
                tapped
            },
            better: fields.get("better").into(),
            board: fields.get("see") == "board",
            now: fields.get("now") == "yes",
            page: fields.get("draft").into(),
            made: fields.get("made").chars().filter(char::is_ascii_digit).take(15).collect(),
            also: {
                let mut also: Vec<Id> = fields.all("also").filter(|id| id.len() == 32).map(|id| Id(id.into())).collect();
                also.sort_unstable();
                also.dedup();
                also.truncate(priority::NAMED);
                also
            },
            spoilt: fields.is_spoilt(),
        }
    }

    /// It stays with the team, whatever was chosen before: what is not safe or about staff is never for the board.
    #[must_use]
    pub fn is_private(&self) -> bool {
        self.kind == Some(Kind::Unsafe) || self.lane() != Lane::Team
    }

    #[must_use]
    pub fn lane(&self) -> Lane {
        match (self.about_staff, self.kind) {
            (Some(AboutStaff::Outside), _) => Lane::Beyond,
            (Some(AboutStaff::Yes), _) | (Some(AboutStaff::Unsaid), Some(Kind::Unsafe)) => Lane::Outside,
            _ => Lane::Team,
        }
    }

    /// What they say: the pictures they tapped, and their words under them.
    #[must_use]
    pub fn told(&self, l: Locale) -> String {
        match (self.tiles.is_empty(), self.words.is_empty()) {
            (true, _) => self.words.clone(),
            (false, true) => tile::said(l, &self.tiles),
            (false, false) => format!("{}\n\n{}", tile::said(l, &self.tiles), self.words),
        }
    }

    /// True if its words may mean that somebody is in danger or was harmed.
    #[must_use]
    pub fn is_alarming(&self) -> bool {
        hint::is_there(&self.words) || hint::is_there(&self.better)
    }

    /// What is wrong with a step: the field and its sentence.
    #[must_use]
    pub fn problems(&self, step: Step, l: Locale, has_outside: bool) -> Vec<(&'static str, String)> {
        let mut found = Vec::new();
        let mut wrong = |field, sentence| found.push((field, sentence));
        if self.kind.is_none() {
            wrong("kind", l.t("err-kind"));
        }
        if step != Step::Kind && self.kind == Some(Kind::Unsafe) && has_outside && self.about_staff.is_none() {
            wrong("about_staff", l.t("err-about-staff"));
        }
        if matches!(step, Step::Words | Step::Check) {
            let length = |text: &str| too_long(text).map(|n| l.count("err-too-long", i64::try_from(n).unwrap_or(i64::MAX)));
            if let Some(sentence) = length(&self.told(l)) {
                wrong("words", sentence);
            }
            if let Some(sentence) = length(&self.better) {
                wrong("better", sentence);
            }
            if self.words.is_empty() && self.tiles.is_empty() {
                wrong("words", l.t(if l == Locale::Easy { "err-nothing-tapped" } else { "err-nothing" }));
            }
            if self.spoilt {
                wrong("words", l.t("err-signs"));
            }
        }
        found
    }

    /// The finished message; nothing while it has problems.
    #[must_use]
    pub fn said(&self, l: Locale) -> Option<Said> {
        Some(Said {
            kind: self.kind?,
            words: self.told(l),
            better: self.better.clone(),
            see: if self.board { See::Board } else { See::Team },
            lane: self.lane(),
            now: self.now,
            locale: l.tag().into(),
        })
    }
}

/// The sealed field of a page: a key that makes it one message, the place it is for, and when the page was drawn.
#[derive(Debug, Clone)]
pub struct PageKey {
    pub key: String,
    pub drawn: Time,
}

/// A page older than this is shown once more before anything is sent.
const OLD: i64 = Time::DAY;
/// Words are shown again to a page sent twice within this time, and never later: Back must not bring them up.
const AGAIN: i64 = 10 * Time::MINUTE;

impl PageKey {
    #[must_use]
    pub fn fresh(now: Time) -> PageKey {
        PageKey { key: Id::random().0, drawn: now }
    }

    /// Reads the field; nothing if it was not made here, for this place.
    #[must_use]
    pub fn read(keys: &Keys, place: &str, field: &str) -> Option<PageKey> {
        let plain = keys.open_field(&format!("tell {place}"), field)?;
        let (key, drawn) = std::str::from_utf8(&plain).ok()?.split_once('|')?;
        Some(PageKey { key: key.into(), drawn: Time(drawn.parse().ok()?) })
    }

    /// The field for a page drawn now.
    ///
    /// # Errors
    /// Only if sealing itself fails.
    pub fn seal(&self, keys: &Keys, place: &str, now: Time) -> crate::error::Result<String> {
        keys.seal_field(&format!("tell {place}"), format!("{}|{}", self.key, now.0).as_bytes())
    }

    #[must_use]
    pub fn is_old(&self, now: Time) -> bool {
        now.0 - self.drawn.0 > OLD
    }

    #[must_use]
    pub fn may_show_again(&self, now: Time) -> bool {
        now.0 - self.drawn.0 <= AGAIN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(pairs: &[(&str, &str)]) -> Draft {
        Draft::read(&Fields::of(pairs))
    }

    #[test]
    fn who_reads_follows_from_what_was_said() {
        for (kind, about, lane) in [
            ("problem", "", Lane::Team),
            ("problem", "yes", Lane::Outside),
            ("problem", "outside", Lane::Beyond),
            ("unsafe", "outside", Lane::Beyond),
            ("problem", "unsaid", Lane::Team),
            ("unsafe", "yes", Lane::Outside),
            ("unsafe", "unsaid", Lane::Outside),
            ("unsafe", "no", Lane::Team),
        ] {
            assert_eq!(draft(&[("kind", kind), ("about_staff", about)]).lane(), lane, "{kind} {about}");
        }
        assert!(draft(&[("kind", "unsafe"), ("about_staff", "no"), ("see", "board")]).is_private());
        assert!(draft(&[("kind", "problem"), ("about_staff", "yes"), ("see", "board")]).is_private());
    }

    #[test]
    fn a_page_key_is_for_its_place_and_its_day() {
        let keys = Keys::derive(&[5; 32]).unwrap();
        let now = Time(1_000_000);
        let key = PageKey::fresh(now);
        let field = key.seal(&keys, "northside", now).unwrap();
        let read = PageKey::read(&keys, "northside", &field).unwrap();
        assert_eq!((&read.key, read.drawn), (&key.key, now));
        assert!(PageKey::read(&keys, "elsewhere", &field).is_none());
        assert!(PageKey::read(&keys, "northside", "made up").is_none());
        assert!(!read.is_old(now.plus(OLD)) && read.is_old(now.plus(OLD + 1)));
        assert!(read.may_show_again(now.plus(AGAIN)) && !read.may_show_again(now.plus(AGAIN + 1)));
    }
}
