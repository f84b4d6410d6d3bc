//! One who watches: a bell that the topics of their page ring.

use super::{Live, Row, open};
use crate::ground::db::Topic;
use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicU8, Ordering},
    },
};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, watch as flag};

/// Why somebody was woken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wake(u8);

impl Wake {
    pub(super) const CHANGED: u8 = 1;
    pub(super) const COMPANY: u8 = 2;

    /// Something of the page may be different.
    #[must_use]
    pub fn changed(self) -> bool {
        self.0 & Wake::CHANGED != 0
    }

    /// Somebody else came to the same page, went, or writes.
    #[must_use]
    pub fn company(self) -> bool {
        self.0 & Wake::COMPANY != 0
    }
}

#[derive(Default)]
pub(super) struct Bell {
    why: AtomicU8,
    rung: Notify,
}

impl Bell {
    pub(super) fn ring(&self, why: u8) {
        self.why.fetch_or(why, Ordering::SeqCst);
        self.rung.notify_one();
    }
}

/// Watches topics until it is dropped.
pub struct Watch {
    live: Live,
    pub(super) id: u64,
    bell: Arc<Bell>,
    topics: Vec<Topic>,
    stopping: flag::Receiver<bool>,
    _seat: OwnedSemaphorePermit,
}

impl Live {
    /// A new watcher, of nothing yet. None when too many watch already.
    #[must_use]
    pub fn watch(&self) -> Option<Watch> {
        self.seated(&self.0.guests)
    }

    /// The same for somebody who is signed in.
    #[must_use]
    pub fn watch_desk(&self) -> Option<Watch> {
        self.seated(&self.0.staff)
    }

    fn seated(&self, seats: &Arc<Semaphore>) -> Option<Watch> {
        let seat = seats.clone().try_acquire_owned().ok()?;
        Some(Watch { live: self.clone(), id: self.next(), bell: Arc::default(), topics: Vec::new(), stopping: self.0.stopping.subscribe(), _seat: seat })
    }
}

impl Watch {
    /// Watches these topics from now on.
    pub fn tune(&mut self, topics: Vec<Topic>) {
        if self.topics == topics {
            return;
        }
        self.leave();
        let stamp = self.live.next();
        let mut rows = open(&self.live.0.rows);
        for topic in &topics {
            let row = rows.entry(topic.clone()).or_insert_with(|| Row { stamp, bells: HashMap::with_capacity(1) });
            row.bells.insert(self.id, self.bell.clone());
        }
        drop(rows);
        self.topics = topics;
    }

    fn leave(&mut self) {
        let mut rows = open(&self.live.0.rows);
        for topic in self.topics.drain(..) {
            if let Some(row) = rows.get_mut(&topic) {
                row.bells.remove(&self.id);
                if row.bells.is_empty() {
                    rows.remove(&topic);
                }
            }
        }
    }

    /// When what is watched was last told: another number means that it may be different.
    #[must_use]
    pub fn stamp(&self) -> u64 {
        let rows = open(&self.live.0.rows);
        self.topics.iter().filter_map(|topic| rows.get(topic)).map(|row| row.stamp).max().unwrap_or(0)
    }

    /// Waits until something is told.
    pub async fn woken(&self) -> Wake {
        self.bell.rung.notified().await;
        Wake(self.bell.why.swap(0, Ordering::SeqCst))
    }

    /// Waits until the house closes.
    pub async fn closing(&self) {
        let mut stopping = self.stopping.clone();
        let _ = stopping.wait_for(|stop| *stop).await;
    }

    #[must_use]
    pub fn live(&self) -> &Live {
        &self.live
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.leave();
        self.live.gone(self.id);
    }
}
