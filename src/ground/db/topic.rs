//! What changed, as names without content, and how often.

use super::Id;
use crate::clock::{Clock, Time};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

/// What somebody may be watching. It carries no content.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Topic {
    /// The tree of places and their settings.
    Places,
    /// Which screens are paired.
    Screens,
    /// What a place shows to everyone.
    Board(Id),
    /// What staff of a place may see on their desk.
    Desk(Id),
    /// The same of what is about staff, for the person outside.
    Outside(Id),
    /// The same of what is about the person outside, for trustees.
    Beyond(Id),
    /// A conversation as staff may see it.
    Concern(Id),
    /// A conversation as its writer sees it.
    Thread(Id),
}

impl Topic {
    /// Only what a cache compares is counted; conversations are too many to be remembered for ever.
    fn is_counted(&self) -> bool {
        matches!(self, Topic::Places | Topic::Screens | Topic::Board(_))
    }

    pub(super) fn spelled(&self) -> String {
        match self {
            Topic::Places => "places".into(),
            Topic::Screens => "screens".into(),
            Topic::Board(id) => format!("board:{id}"),
            Topic::Desk(id) => format!("desk:{id}"),
            Topic::Outside(id) => format!("outside:{id}"),
            Topic::Beyond(id) => format!("beyond:{id}"),
            Topic::Concern(id) => format!("concern:{id}"),
            Topic::Thread(id) => format!("thread:{id}"),
        }
    }

    pub(super) fn read(text: &str) -> Option<Topic> {
        let (kind, id) = text.split_once(':').unwrap_or((text, ""));
        let id = Id(id.to_string());
        Some(match kind {
            "places" => Topic::Places,
            "screens" => Topic::Screens,
            "board" => Topic::Board(id),
            "desk" => Topic::Desk(id),
            "outside" => Topic::Outside(id),
            "beyond" => Topic::Beyond(id),
            "concern" => Topic::Concern(id),
            "thread" => Topic::Thread(id),
            _ => return None,
        })
    }
}

/// A topic that changed, or changes at a moment that may be to come.
#[derive(Debug, Clone)]
pub struct Told {
    pub topic: Topic,
    pub from: Option<Time>,
}

/// What those who listen hear.
pub enum News<'a> {
    Told(&'a [Told]),
    /// Something was missed: all may have changed.
    Everything,
}

type Ear = Arc<dyn Fn(News<'_>) + Send + Sync>;

/// How often each topic changed in this process, and who wants to hear of it.
pub(super) struct Versions {
    counts: Mutex<(u64, HashMap<Topic, u64>)>,
    ear: RwLock<Option<(Clock, Ear)>>,
    /// The name of this process among those that share a database.
    pub(super) process: Id,
}

impl Default for Versions {
    fn default() -> Versions {
        Versions { counts: Mutex::default(), ear: RwLock::default(), process: Id::random() }
    }
}

impl Versions {
    pub(super) fn bump(&self, told: &[Told]) {
        if told.is_empty() {
            return;
        }
        {
            let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
            for told in told.iter().filter(|told| told.topic.is_counted()) {
                *counts.1.entry(told.topic.clone()).or_default() += 1;
            }
        }
        self.tell(News::Told(told));
    }

    /// Something was missed: every version grows.
    pub(super) fn bump_all(&self) {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).0 += 1;
        self.tell(News::Everything);
    }

    pub(super) fn of(&self, topic: &Topic) -> u64 {
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.0 + counts.1.get(topic).copied().unwrap_or(0)
    }

    pub(super) fn listen(&self, clock: Clock, ear: Ear) {
        *self.ear.write().unwrap_or_else(PoisonError::into_inner) = Some((clock, ear));
    }

    /// True if it has changed already.
    pub(super) fn is_due(&self, told: &Told) -> bool {
        let Some(from) = told.from else { return true };
        self.ear.read().unwrap_or_else(PoisonError::into_inner).as_ref().is_some_and(|(clock, _)| from <= clock.now())
    }

    fn tell(&self, news: News<'_>) {
        let ear = self.ear.read().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, ear)) = ear {
            ear(news);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_is_read_as_it_was_spelled() {
        let id = Id::random;
        for topic in [Topic::Places, Topic::Board(id()), Topic::Desk(id()), Topic::Outside(id()), Topic::Concern(id()), Topic::Thread(id())] {
            assert_eq!(Topic::read(&topic.spelled()), Some(topic));
        }
        assert_eq!(Topic::read("words:1"), None);
    }
}
