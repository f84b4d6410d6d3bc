//! What stands on a board, in which order, and how much of it on one page. Pure.

use crate::{
    act::promise::{Promise, Quote, Standing, State, Step},
    clock::{Day, Time},
    ground::db::Id,
    hear::concern::Verdict,
    house::place::Place,
};
use sha2::{Digest, Sha256};
use std::{cmp::Reverse, sync::Arc};

/// Cards on a page.
pub const EACH: usize = 12;
/// Days after its last change in which a finished card stays.
const STAYS: i64 = 366;

/// Words that nobody has promised anything about, and what was answered, if it was yet. `said` is gone when its writer
/// erased it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Heard {
    pub concern_id: Id,
    pub place_id: Id,
    pub said: Option<String>,
    pub did: Option<String>,
    pub did_on: Option<Day>,
    pub shown_on: Day,
    pub verdict: Option<Verdict>,
    pub verdict_from: Option<Time>,
}

/// A promise as it stands.
#[derive(Debug)]
pub struct Promised {
    pub promise: Promise,
    pub standing: Standing,
    pub quote: Option<Quote>,
    /// How many told the team this.
    pub people: i64,
}

#[derive(Debug)]
pub enum What {
    Promised(Box<Promised>),
    Heard(Heard),
}

#[derive(Debug)]
pub struct Card {
    /// Where it belongs.
    pub place: Arc<Place>,
    pub what: What,
    /// The last day on which anything of it changed, as far as everyone may know.
    pub changed_on: Day,
}

impl Card {
    pub(super) fn promised(place: &Arc<Place>, promise: Promise, now: Time) -> Card {
        let (standing, quote) = (promise.stands(place, now), promise.quote(now));
        let people = promise.people(now);
        let changed_on = promise.heard.iter().map(|h| h.on_day).fold(standing.changed_on, Day::max);
        Card { place: place.clone(), what: What::Promised(Box::new(Promised { promise, standing, quote, people })), changed_on }
    }

    pub(super) fn heard(place: &Arc<Place>, heard: Heard) -> Card {
        let judged = heard.verdict_from.filter(|_| heard.verdict.is_some()).map(|from| place.today(from));
        let changed_on = [heard.did_on, judged].into_iter().flatten().fold(heard.shown_on, Day::max);
        Card { place: place.clone(), what: What::Heard(heard), changed_on }
    }

    #[must_use]
    pub fn state(&self) -> Option<State> {
        match &self.what {
            What::Promised(p) => Some(p.standing.state),
            What::Heard(_) => None,
        }
    }

    #[must_use]
    pub fn number(&self) -> Option<i64> {
        match &self.what {
            What::Promised(p) => Some(p.promise.number),
            What::Heard(_) => None,
        }
    }

    /// Its day is over.
    #[must_use]
    pub fn is_late(&self) -> bool {
        matches!(&self.what, What::Promised(p) if p.standing.late)
    }

    /// Nothing is owed on it any more.
    fn is_finished(&self) -> bool {
        match &self.what {
            What::Promised(p) => !p.standing.state.is_open(),
            What::Heard(h) => h.did.is_some() || h.said.is_none(),
        }
    }

    fn is_old(&self, today: Day) -> bool {
        self.is_finished() && today.0 - self.changed_on.0 > STAYS
    }

    fn shows(&self, show: Show) -> bool {
        use State::{Agreed, Cannot, Claimed, Disputed, Finding, Intention, NotNow, Passed, Silent, Stopped, Unwanted, Will};
        match (show, self.state()) {
            (Show::All | Show::Old, _) => true,
            (Show::Late, _) => self.is_late(),
            (Show::Promised, state) => matches!(state, Some(Will | Finding | Intention)),
            (Show::Done, state) => matches!(state, Some(Claimed | Agreed | Disputed | Silent)),
            (Show::Not, state) => matches!(state, Some(NotNow | Cannot | Passed | Stopped | Unwanted)),
        }
    }

    /// What is late or disputed comes first, then what changed last.
    fn rank(&self) -> (bool, Reverse<Day>, Reverse<i64>, Id) {
        let urgent = self.is_late() || self.state() == Some(State::Disputed);
        let concern = if let What::Heard(h) = &self.what { h.concern_id.clone() } else { Id(String::new()) };
        (!urgent, Reverse(self.changed_on), Reverse(self.number().unwrap_or_default()), concern)
    }

    /// A name for ever, from which nothing else can be found (RFC 9562, version 8).
    #[must_use]
    pub fn urn(&self) -> String {
        match &self.what {
            What::Promised(p) => urn("promise", &p.promise.id),
            What::Heard(h) => urn("wording", &h.concern_id),
        }
    }
}

pub(super) fn urn(kind: &str, id: &Id) -> String {
    let digest = Sha256::digest(format!("board {kind} {}", id.0));
    let mut bytes = [0u8; 16];
    bytes.iter_mut().zip(digest.iter()).for_each(|(to, from)| *to = *from);
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

impl Promised {
    /// What the team says now.
    #[must_use]
    pub fn says(&self) -> Option<&Step> {
        self.promise.last()
    }
}

/// Which cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Show {
    #[default]
    All,
    Promised,
    Done,
    Not,
    Late,
    /// Finished, and not changed for twelve months.
    Old,
}

impl Show {
    pub const ALL: [Show; 6] = [Show::All, Show::Promised, Show::Done, Show::Not, Show::Late, Show::Old];

    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Show::All => "all",
            Show::Promised => "promised",
            Show::Done => "done",
            Show::Not => "not",
            Show::Late => "late",
            Show::Old => "old",
        }
    }

    /// What an address asks for; all of it when it asks for something else.
    #[must_use]
    pub fn read(key: &str) -> Show {
        Show::ALL.into_iter().find(|s| s.key() == key).unwrap_or_default()
    }
}

/// Messages that nobody has looked at in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Late {
    pub count: i64,
    /// How long the first has waited; of a small place whole weeks, and less than one is not said.
    pub days: Option<i64>,
}

/// What a board shows.
#[derive(Debug)]
pub struct Board {
    pub place: Arc<Place>,
    /// In their order.
    pub cards: Vec<Arc<Card>>,
    /// What stands behind "older".
    pub old: Vec<Arc<Card>>,
    pub late: Option<Late>,
    /// There are places below, whose cards stand here too.
    pub is_wide: bool,
    pub today: Day,
}

/// The cards of one page.
pub struct Page<'b> {
    pub show: Show,
    pub cards: Vec<&'b Card>,
    /// How many come before it.
    pub after: usize,
    /// How many come before the next page, if there is one.
    pub next: Option<usize>,
}

impl Board {
    pub(super) fn new(place: Arc<Place>, mut all: Vec<Arc<Card>>, late: Option<Late>, is_wide: bool, today: Day) -> Board {
        all.sort_by_cached_key(|card| card.rank());
        let (old, cards) = all.into_iter().partition(|card| card.is_old(today));
        Board { place, cards, old, late, is_wide, today }
    }

    fn of(&self, show: Show) -> impl Iterator<Item = &Card> {
        let from = if show == Show::Old { &self.old } else { &self.cards };
        from.iter().map(Arc::as_ref).filter(move |card: &&Card| card.shows(show))
    }

    #[must_use]
    pub fn count(&self, show: Show) -> usize {
        self.of(show).count()
    }

    /// The page after so many cards; the first one where nothing would stand on it.
    #[must_use]
    pub fn page(&self, show: Show, after: usize) -> Page<'_> {
        let count = self.count(show);
        let after = if after < count { after / EACH * EACH } else { 0 };
        let next = Some(after + EACH).filter(|next| *next < count);
        Page { show, cards: self.of(show).skip(after).take(EACH).collect(), after, next }
    }

    /// A promise that stands on it, old or not.
    #[must_use]
    pub fn promise(&self, number: i64) -> Option<&Card> {
        self.cards.iter().chain(&self.old).map(Arc::as_ref).find(|card| card.number() == Some(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::place::{Kind, Settings};

    fn place(headcount: i64) -> Arc<Place> {
        Arc::new(Place::unkept(&Settings { headcount, ..Settings::preset(Kind::DropIn, "Northside", "northside") }))
    }

    fn heard(place: &Arc<Place>, shown_on: i64, did_on: Option<i64>) -> Arc<Card> {
        let did = did_on.map(|_| "We mended it".to_string());
        let heard = Heard {
            concern_id: Id::random(),
            place_id: place.id.clone(),
            said: Some("The water is cold".into()),
            did,
            did_on: did_on.map(Day),
            shown_on: Day(shown_on),
            verdict: None,
            verdict_from: None,
        };
        Arc::new(Card::heard(place, heard))
    }

    #[test]
    fn nothing_leaves_for_twelve_months_and_what_waits_never_leaves() {
        let here = place(60);
        let today = Day(20_000);
        let all = vec![heard(&here, 19_000, None), heard(&here, 19_000, Some(20_000 - 366)), heard(&here, 19_000, Some(20_000 - 367))];
        let board = Board::new(here, all, None, false, today);
        assert_eq!(board.cards.iter().map(|c| c.changed_on.0).collect::<Vec<_>>(), [20_000 - 366, 19_000]);
        assert_eq!(board.old.len(), 1);
    }

    #[test]
    fn a_page_that_is_not_there_is_the_first() {
        let here = place(60);
        let all = (0..40).map(|n| heard(&here, 19_900 - n, None)).collect();
        let board = Board::new(here, all, None, false, Day(20_000));
        let page = |after| {
            let page = board.page(Show::All, after);
            (page.after, page.cards.len(), page.next)
        };
        assert_eq!(
            [0, 12, 20, 36, 40, 99_999].map(page),
            [(0, 12, Some(12)), (12, 12, Some(24)), (12, 12, Some(24)), (36, 4, None), (0, 12, Some(12)), (0, 12, Some(12))]
        );
        assert_eq!(board.page(Show::Late, 12).cards.len(), 0);
        assert_eq!(["late", "LATE", "", "x"].map(Show::read), [Show::Late, Show::All, Show::All, Show::All]);
    }

    #[test]
    fn a_card_has_a_name_for_ever() {
        assert_eq!(urn("promise", &Id("7".into())), urn("promise", &Id("7".into())));
        let name = urn("wording", &Id("7".into()));
        assert_ne!(name, urn("promise", &Id("7".into())));
        assert_eq!((name.len(), &name[23..24]), (45, "8"), "{name}");
    }
}
