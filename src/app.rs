//! The parts put together: what handlers work with.
//!
//! It holds no gateway: a handler cannot send anything anywhere. The routes, and the wall between guests and the desk,
//! stand beside it in `doors`.

use crate::{
    act::{board, promise},
    channel::{front, sms::phones::Phones},
    clock::Clock,
    config::Config,
    decide::{meeting, priority},
    ground::{
        anon::{Keys, Limits, relay::Relay},
        db::Db,
        live::{Live, Pace},
        web::{pack::Packs, screen::Screens},
    },
    hear::dialogue::{desk::BesideDesk, public::BesideWriter},
    house::{phrase, place},
    learn::indicator,
};
use std::sync::Arc;

/// Everything a handler may use.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub keys: Keys,
    pub clock: Clock,
    pub config: Arc<Config>,
    pub limits: Limits,
    /// The screens on walls that were paired.
    pub screens: Screens,
    pub live: Live,
    pub places: place::Book,
    /// What places say in their own words.
    pub phrases: phrase::Book,
    pub boards: board::Shelf,
    /// What people want, as it was read last.
    pub wants: priority::Shelf,
    pub numbers: indicator::Shown,
    pub roster: front::Roster,
    /// What the rooms above a conversation say in it, on either side of it.
    pub beside_writer: &'static [BesideWriter],
    pub beside_desk: BesideDesk,
    /// Which promises are late, for those who put an agenda together.
    pub overdue: meeting::Overdue,
    /// Pictures for people who would rather look than read.
    pub packs: Packs,
    /// Texts, where this house takes them itself.
    pub relay: Option<Relay>,
    /// The telephones of the simulator.
    pub phones: Phones,
}

impl App {
    /// Puts the parts together.
    #[must_use]
    pub fn new(config: Config, db: Db, keys: Keys, clock: Clock) -> App {
        let limits = Limits::new(clock.clone(), config.posts_per_hour, config.posts_per_hour_in_all, config.wrong_words_per_hour, config.sign_ins_per_hour);
        let live = Live::new(&db, clock.clone(), Pace::default());
        let packs = Packs::load(&config.data.join("packs"), &config.picture_pack);
        App {
            packs,
            db,
            keys,
            clock,
            config: Arc::new(config),
            limits,
            screens: Screens::default(),
            live,
            places: place::Book::new(place::Holidays::built_in()),
            phrases: phrase::Book::default(),
            boards: board::Shelf::default(),
            wants: priority::Shelf::default(),
            numbers: indicator::Shown::default(),
            roster: front::Roster::default(),
            beside_writer: &[promise::public::BESIDE, priority::public::BESIDE],
            beside_desk: promise::desk::BESIDE,
            overdue: promise::OVERDUE,
            relay: None,
            phones: Phones::default(),
        }
    }
}
