//! Pictures one can tap instead of writing: what they are called, and which a place shows.

use super::Kind;
use crate::ground::web::words::Locale;

/// Something to tap: its picture, and the id of its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tile {
    pub key: &'static str,
    pub word: &'static str,
}

const fn tile(key: &'static str, word: &'static str) -> Tile {
    Tile { key, word }
}

const BED: Tile = tile("bed", "tile-bed");
const SHOWER: Tile = tile("shower", "tile-shower");
const FOOD: Tile = tile("food", "tile-food");
const TOILET: Tile = tile("toilet", "tile-toilet");
const STAFF: Tile = tile("staff", "tile-staff");
const OTHERS: Tile = tile("others", "tile-others");
const NOISE: Tile = tile("noise", "tile-noise");
const SAFE: Tile = tile("safe", "tile-safe");
const RULES: Tile = tile("rules", "tile-rules");
const WASHING: Tile = tile("washing", "tile-washing");
const PHONE: Tile = tile("phone", "tile-phone");
const WARM: Tile = tile("warm", "tile-warm");
const HELP: Tile = tile("help", "tile-help");
const HEALTH: Tile = tile("health", "tile-health");
const THINGS: Tile = tile("things", "tile-things");
const OTHER: Tile = tile("other", "tile-other");

/// How many fit: more would be a page to read instead of one to tap.
pub const MOST: usize = 12;

/// What can be tapped anywhere.
pub const ALL: [Tile; 16] = [BED, SHOWER, FOOD, TOILET, STAFF, OTHERS, NOISE, SAFE, RULES, WASHING, PHONE, WARM, HELP, HEALTH, THINGS, OTHER];

impl Tile {
    #[must_use]
    pub fn from_key(key: &str) -> Option<Tile> {
        ALL.into_iter().find(|t| t.key == key)
    }

    /// "Something else" is shown everywhere: nobody has to choose what is not theirs.
    #[must_use]
    pub fn is_everywhere(self) -> bool {
        self == OTHER
    }

    /// What a place shows: what it chose, and the usual ones where it chose nothing. "Something else" is always the last.
    #[must_use]
    pub fn shown(chosen: &str, kind: Kind) -> Vec<Tile> {
        let chosen: Vec<&str> = chosen.split_whitespace().collect();
        if chosen.is_empty() {
            return Tile::usual(kind).into();
        }
        ALL.into_iter().filter(|t| t.is_everywhere() || chosen.contains(&t.key)).collect()
    }

    /// The choice of these as it is kept: nothing where they are the usual ones, so that it stays a choice of ours.
    #[must_use]
    pub fn choice(chosen: &[Tile], kind: Kind) -> String {
        let chosen: Vec<&str> = ALL.iter().filter(|t| !t.is_everywhere() && chosen.contains(t)).map(|t| t.key).collect();
        let usual = Tile::usual(kind);
        if chosen.len() + 1 == usual.len() && usual.iter().all(|t| t.is_everywhere() || chosen.contains(&t.key)) {
            return String::new();
        }
        chosen.join(" ")
    }

    /// True if it names what is not there, or more than fits.
    #[must_use]
    pub fn is_too_much(choice: &str) -> bool {
        choice.split_whitespace().count() >= MOST || choice.split_whitespace().any(|key| Tile::from_key(key).is_none())
    }

    /// The twelve that are usual at a kind of place.
    fn usual(kind: Kind) -> [Tile; MOST] {
        match kind {
            Kind::DropIn => [BED, SHOWER, FOOD, TOILET, STAFF, OTHERS, NOISE, SAFE, RULES, WASHING, PHONE, OTHER],
            Kind::Community => [FOOD, TOILET, WARM, STAFF, OTHERS, NOISE, SAFE, RULES, HELP, HEALTH, PHONE, OTHER],
            Kind::Regional => [BED, SHOWER, FOOD, WARM, STAFF, OTHERS, SAFE, RULES, WASHING, HELP, HEALTH, OTHER],
            Kind::National => [BED, FOOD, WARM, STAFF, OTHERS, SAFE, RULES, HELP, HEALTH, PHONE, THINGS, OTHER],
        }
    }
}

/// What was tapped, in the writer's words: "Pictures: Showers, Noise".
#[must_use]
pub fn said(l: Locale, tiles: &[Tile]) -> String {
    let names: Vec<String> = tiles.iter().map(|t| l.t(t.word)).collect();
    format!("{}: {}", l.t("tiles-said"), names.join(if l.is_rtl() { "، " } else { ", " }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_place_shows_a_picture_twice() {
        for kind in Kind::ALL {
            let mut keys = Tile::usual(kind).map(|t| t.key);
            assert_eq!(keys[11], "other");
            keys.sort_unstable();
            assert!(keys.windows(2).all(|two| two[0] != two[1]) && keys.iter().all(|k| Tile::from_key(k).is_some()), "{kind:?}");
        }
        let keys = |chosen: &str| Tile::shown(chosen, Kind::DropIn).iter().map(|t| t.key).collect::<Vec<_>>().join(" ");
        assert_eq!((keys("warm bed").as_str(), keys("").split(' ').count()), ("bed warm other", 12));
        assert_eq!(
            (Tile::choice(&Tile::usual(Kind::DropIn), Kind::DropIn).as_str(), Tile::choice(&[WARM, BED, OTHER], Kind::DropIn).as_str()),
            ("", "bed warm")
        );
        assert!(Tile::is_too_much("dragon") && Tile::is_too_much(&ALL[..12].iter().map(|t| t.key).collect::<Vec<_>>().join(" ")) && !Tile::is_too_much("bed"));
        assert_eq!(said(Locale::English, &[SHOWER, NOISE]), "Pictures: Showers, Noise");
    }
}
