//! Pictures one can tap instead of writing: what they are called, and which a kind of place shows.

use crate::{ground::web::words::Locale, house::place::Kind};

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

/// What can be tapped anywhere.
const ALL: [Tile; 16] = [BED, SHOWER, FOOD, TOILET, STAFF, OTHERS, NOISE, SAFE, RULES, WASHING, PHONE, WARM, HELP, HEALTH, THINGS, OTHER];

impl Tile {
    #[must_use]
    pub fn from_key(key: &str) -> Option<Tile> {
        ALL.into_iter().find(|t| t.key == key)
    }

    /// The twelve a kind of place shows. "Something else" is always the last.
    #[must_use]
    pub fn shown_at(kind: Kind) -> [Tile; 12] {
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
            let mut keys = Tile::shown_at(kind).map(|t| t.key);
            assert_eq!(keys[11], "other");
            keys.sort_unstable();
            assert!(keys.windows(2).all(|two| two[0] != two[1]) && keys.iter().all(|k| Tile::from_key(k).is_some()), "{kind:?}");
        }
        assert_eq!(said(Locale::English, &[SHOWER, NOISE]), "Pictures: Showers, Noise");
    }
}
