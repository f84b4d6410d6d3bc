//! Who of the staff has the same conversation open, so that two do not answer at once. It is known while they have it
//! open, shown to other staff there, and kept nowhere. Guests are never in it and never shown it.

use super::{Live, Wake, Watch, open};
use crate::{
    clock::Time,
    ground::db::{Id, Topic},
};
use std::collections::HashMap;

/// Somebody who writes says so again within this time, or is taken to have stopped.
const WRITES: i64 = 20 * Time::SECOND;

/// By conversation, who has it open.
#[derive(Default)]
pub(super) struct Company(HashMap<Id, Vec<Sitter>>);

struct Sitter {
    watch: u64,
    staff: Id,
    name: String,
    writes_until: Option<Time>,
}

/// Another who has it open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Other {
    pub name: String,
    pub writes: bool,
}

impl Company {
    /// The conversations in which somebody has stopped writing by now.
    pub(super) fn stopped_writing(&mut self, now: Time) -> Vec<Id> {
        let mut stopped = Vec::new();
        for (concern, sitters) in &mut self.0 {
            for sitter in sitters.iter_mut().filter(|s| s.writes_until.is_some_and(|until| until <= now)) {
                sitter.writes_until = None;
                stopped.push(concern.clone());
            }
        }
        stopped
    }
}

impl Live {
    /// Somebody has opened this conversation.
    pub fn sits_down(&self, watch: &Watch, concern: &Id, staff: &Id, name: &str) {
        let sitter = Sitter { watch: watch.id, staff: staff.clone(), name: name.to_string(), writes_until: None };
        open(&self.0.company).0.entry(concern.clone()).or_default().push(sitter);
        self.ring_company(concern);
    }

    /// They are writing, for a while.
    pub fn writes(&self, watch: &Watch, concern: &Id) {
        let until = self.0.clock.now().plus(WRITES);
        let news = open(&self.0.company)
            .0
            .get_mut(concern)
            .and_then(|all| all.iter_mut().find(|s| s.watch == watch.id))
            .is_some_and(|sitter| sitter.writes_until.replace(until).is_none());
        if news {
            self.ring_company(concern);
        }
    }

    /// Who else of the staff has it open: each person once, whatever they have open.
    #[must_use]
    pub fn others(&self, concern: &Id, staff: &Id) -> Vec<Other> {
        let company = open(&self.0.company);
        let mut others: Vec<(Id, Other)> = Vec::new();
        for s in company.0.get(concern).into_iter().flatten().filter(|s| s.staff != *staff) {
            let writes = s.writes_until.is_some();
            match others.iter_mut().find(|(id, _)| *id == s.staff) {
                Some((_, other)) => other.writes |= writes,
                None => others.push((s.staff.clone(), Other { name: s.name.clone(), writes })),
            }
        }
        others.into_iter().map(|(_, other)| other).collect()
    }

    /// A watcher is gone, and with them what they had open.
    pub(super) fn gone(&self, watch: u64) {
        let mut left = Vec::new();
        open(&self.0.company).0.retain(|concern, sitters| {
            let before = sitters.len();
            sitters.retain(|s| s.watch != watch);
            if sitters.len() < before {
                left.push(concern.clone());
            }
            !sitters.is_empty()
        });
        left.iter().for_each(|concern| self.ring_company(concern));
    }

    pub(super) fn ring_company(&self, concern: &Id) {
        if let Some(row) = open(&self.0.rows).get(&Topic::Concern(concern.clone())) {
            row.bells.values().for_each(|bell| bell.ring(Wake::COMPANY));
        }
    }
}
