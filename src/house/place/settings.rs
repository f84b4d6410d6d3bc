//! What can be set about a place, its safe first settings, and what cannot be kept.

use super::{Kind, Place, Release, tile::Tile};
use crate::ground::web::words::Locale;
use jiff::tz::TimeZone;

/// What can be set about a place.
#[derive(Debug, Clone)]
pub struct Settings {
    pub slug: String,
    pub name: String,
    pub kind: Kind,
    pub people: String,
    pub zone: String,
    pub nation: String,
    pub open_days: String,
    pub promise_days: i64,
    pub slots: String,
    pub headcount: i64,
    pub telling: bool,
    pub staffed: bool,
    pub help: String,
    /// Tags of languages it offers though nobody who speaks them has checked them yet, with spaces between.
    pub languages: String,
    /// Keys of the pictures it shows in easy read; none are the usual ones of its kind.
    pub tiles: String,
}

/// The help lines a new place shows; checked in June 2026, and the place's own to change.
pub const HELP: &str = "In danger now: 999\nTo talk, day or night, free: Samaritans 116 123\nBy text: SHOUT to 85258";

impl Settings {
    /// Safe first settings for a kind of place.
    #[must_use]
    pub fn preset(kind: Kind, name: &str, slug: &str) -> Settings {
        let (people, open_days, promise_days, headcount) = match kind {
            Kind::DropIn => ("guests", "1234567", 3, 40),
            Kind::Community => ("members", "12345", 5, 60),
            Kind::Regional | Kind::National => ("people we support", "12345", 5, 200),
        };
        Settings {
            slug: slug.into(),
            name: name.into(),
            kind,
            people: people.into(),
            zone: "Europe/London".into(),
            nation: "england-and-wales".into(),
            open_days: open_days.into(),
            promise_days,
            slots: "08:00 12:00 16:00 20:00".into(),
            headcount,
            telling: true,
            staffed: kind == Kind::DropIn,
            help: HELP.into(),
            languages: String::new(),
            tiles: String::new(),
        }
    }

    /// The settings of a place as they stand.
    #[must_use]
    pub fn of(place: &Place) -> Settings {
        let p = place.clone();
        Settings {
            slug: p.slug,
            name: p.name,
            kind: p.kind,
            people: p.people,
            zone: p.zone,
            nation: p.nation,
            open_days: p.open_days,
            promise_days: p.promise_days,
            slots: p.slots,
            headcount: p.headcount,
            telling: p.telling,
            staffed: p.staffed,
            help: p.help,
            languages: p.languages,
            tiles: p.tiles,
        }
    }

    /// Every setting that cannot be kept, with the sentence that says what to do.
    #[must_use]
    pub fn problems(&self) -> Vec<(&'static str, &'static str)> {
        let slug_ok = (2..=40).contains(&self.slug.len()) && self.slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let mut days: Vec<char> = self.open_days.chars().collect();
        days.dedup();
        [
            (self.name.is_empty() || self.name.chars().count() > 80, "name", "Write a name of at most 80 letters"),
            (!slug_ok, "slug", "Use 2 to 40 small letters, digits and hyphens, such as northside"),
            (self.people.is_empty() || self.people.chars().count() > 40, "people", "Write the word you use for people here, such as guests"),
            (TimeZone::get(&self.zone).is_err(), "zone", "Choose a time zone such as Europe/London"),
            (days.is_empty() || days.len() > 7 || days.iter().any(|d| !('1'..='7').contains(d)), "open_days", "Choose at least one day"),
            (!(1..=20).contains(&self.promise_days), "promise_days", "Choose between 1 and 20 open days"),
            (Release::parse(&self.slots).is_none(), "slots", "Write 1 to 12 times such as 08:00, with spaces between them"),
            (!(1..=100_000).contains(&self.headcount), "headcount", "Write about how many people use this place, as a number"),
            (self.help.chars().count() > 1_000, "help", "Keep the help lines below 1,000 letters"),
            (self.languages.split_whitespace().any(|tag| Locale::from_tag(tag).is_none()), "languages", "Choose languages of this list"),
            (Tile::is_too_much(&self.tiles), "tiles", "Choose at most 11 pictures: \"Something else\" is always there too"),
        ]
        .into_iter()
        .filter(|(wrong, ..)| *wrong)
        .map(|(_, field, sentence)| (field, sentence))
        .collect()
    }
}
