//! Who is watching what, as topics without content.
//!
//! A [`Watch`] waits for the topics its page is made of. A commit wakes those who watch what it told and nobody else.
//! What staff may see only from a release slot wakes nobody before that slot: when they were woken would tell when
//! somebody wrote. Until then it stands in a timetable in memory. The timetable needs no disk: every page that opens puts
//! the next slot of its places there by itself ([`Live::remind`]), whether or not anything comes with it.
//!
//! Pages that many watch are drawn once for all of them ([`Sheet`]). Who of the staff has a conversation open is known
//! here and nowhere else, and forgotten when they go ([`company`]).

pub mod company;
mod news;
mod sheet;
mod watch;

pub use news::{LARGEST, News, Update};
pub use sheet::Sheet;
pub use watch::{Wake, Watch};

use crate::{
    clock::{Clock, Time},
    ground::db::{self, Db, Topic},
};
use company::Company;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::sync::{Semaphore, watch as flag};
use watch::Bell;

/// How patient the line to a watcher is.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// So often a silent line is tried; one that does not answer twice is dropped.
    pub beat: Duration,
    /// A watcher who takes longer to take a message is dropped; its page comes back by itself.
    pub send: Duration,
    /// Between two messages to the same watcher. What happens meanwhile comes in one.
    pub rest: Duration,
    /// How exactly slots are kept.
    pub tick: Duration,
}

impl Default for Pace {
    fn default() -> Pace {
        Pace { beat: Duration::from_secs(25), send: Duration::from_secs(5), rest: Duration::from_millis(200), tick: Duration::from_millis(250) }
    }
}

/// As many watch at once. They stand beside the connections of the server, which are short. Staff have seats of their own,
/// so that strangers before a board cannot take them.
const GUESTS: u32 = 12_000;
const STAFF: u32 = 4_000;

/// All who watch.
#[derive(Clone)]
pub struct Live(Arc<Inner>);

struct Inner {
    clock: Clock,
    pace: Pace,
    /// Grows with everything told, so that what was drawn before can be told from what was drawn after.
    count: AtomicU64,
    rows: Mutex<HashMap<Topic, Row>>,
    timetable: Mutex<BTreeMap<Time, HashSet<Topic>>>,
    sheets: Mutex<HashMap<String, Weak<Sheet>>>,
    company: Mutex<Company>,
    guests: Arc<Semaphore>,
    staff: Arc<Semaphore>,
    stopping: flag::Sender<bool>,
}

/// Who watches a topic, and when it was last told.
struct Row {
    stamp: u64,
    bells: HashMap<u64, Arc<Bell>>,
}

/// Data behind a lock stays whole even if a holder panicked: each change is one step.
fn open<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Live {
    /// Watches what this database tells.
    #[must_use]
    pub fn new(db: &Db, clock: Clock, pace: Pace) -> Live {
        let inner = Inner {
            clock: clock.clone(),
            pace,
            count: AtomicU64::new(1),
            rows: Mutex::default(),
            timetable: Mutex::default(),
            sheets: Mutex::default(),
            company: Mutex::default(),
            guests: Arc::new(Semaphore::new(GUESTS as usize)),
            staff: Arc::new(Semaphore::new(STAFF as usize)),
            stopping: flag::Sender::new(false),
        };
        let live = Live(Arc::new(inner));
        let ear = live.clone();
        db.on_news(clock, move |news| ear.hear(news));
        live
    }

    #[must_use]
    pub fn pace(&self) -> Pace {
        self.0.pace
    }

    fn hear(&self, news: db::News<'_>) {
        match news {
            db::News::Told(told) => {
                let now = self.0.clock.now();
                for told in told {
                    match told.from.filter(|from| *from > now) {
                        None => self.ring(&told.topic),
                        Some(from) => self.remind(&told.topic, from),
                    }
                }
            }
            db::News::Everything => {
                let stamp = self.next();
                for row in open(&self.0.rows).values_mut() {
                    row.stamp = stamp;
                    row.bells.values().for_each(|bell| bell.ring(Wake::CHANGED));
                }
            }
        }
    }

    /// Wakes those who watch this at a moment to come. Nobody who comes later needs it: their page is newer.
    pub fn remind(&self, topic: &Topic, at: Time) {
        if open(&self.0.rows).contains_key(topic) {
            open(&self.0.timetable).entry(at).or_default().insert(topic.clone());
        }
    }

    fn ring(&self, topic: &Topic) {
        let stamp = self.next();
        if let Some(row) = open(&self.0.rows).get_mut(topic) {
            row.stamp = stamp;
            row.bells.values().for_each(|bell| bell.ring(Wake::CHANGED));
        }
    }

    fn next(&self) -> u64 {
        self.0.count.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// What the timetable says for now.
    fn tick(&self) {
        let now = self.0.clock.now();
        let due: Vec<Topic> = {
            let mut timetable = open(&self.0.timetable);
            let later = timetable.split_off(&now.plus(1));
            std::mem::replace(&mut *timetable, later).into_values().flatten().collect()
        };
        due.iter().for_each(|topic| self.ring(topic));
        let stopped = open(&self.0.company).stopped_writing(now);
        stopped.iter().for_each(|concern| self.ring_company(concern));
    }

    /// Keeps the timetable and hears what other processes tell, for as long as the server runs.
    pub async fn run(&self, db: &Db) {
        let mut tick = tokio::time::interval(self.0.pace.tick);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let ticking = async {
            loop {
                tick.tick().await;
                self.tick();
            }
        };
        tokio::join!(ticking, db.hear_others());
    }

    /// Lets all watchers go and waits until they are gone.
    pub async fn close(&self) {
        self.0.stopping.send_replace(true);
        let _ = tokio::join!(self.0.guests.acquire_many(GUESTS), self.0.staff.acquire_many(STAFF));
    }

    /// How many watch.
    #[must_use]
    pub fn watchers(&self) -> usize {
        (GUESTS + STAFF) as usize - self.0.guests.available_permits() - self.0.staff.available_permits()
    }
}
