//! The lists of each organisation, kept in memory until something changes or a slot passes: the first page of every place asks
//! whether there is one.

use super::{Want, all, is_for, order::Lane, root, sort};
use crate::{
    clock::Time,
    error::Result,
    ground::db::{Db, Id, Topic},
    house::place::{Place, Tree},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// How long another process may show an old list.
const STALE: i64 = 5 * Time::SECOND;

/// All priorities of one organisation at a moment.
pub type List = Arc<Vec<Want>>;

/// Lists that were read.
#[derive(Clone, Default)]
pub struct Shelf(Arc<Mutex<HashMap<Id, Kept>>>);

struct Kept {
    version: u64,
    until: Time,
    list: List,
}

impl Shelf {
    /// Everything on the lists of the organisation this place belongs to.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn all(&self, db: &Db, tree: &Tree, place: &Place, now: Time) -> Result<List> {
        let path = root(place);
        let top = Id(path.trim_end_matches('.').to_string());
        let version = db.version(&Topic::Board(top.clone())) + db.version(&Topic::Places);
        let kept = |shelf: &HashMap<Id, Kept>| shelf.get(&top).filter(|k| k.version == version && now < k.until).map(|k| k.list.clone());
        if let Some(list) = kept(&self.0.lock().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(list);
        }
        let list = Arc::new(all(&mut db.read().await?, &path, now).await?);
        let slots = tree.all().iter().filter(|p| p.path.starts_with(&path)).map(|p| p.next_slot(now.plus(1)));
        let until = slots.min().unwrap_or_else(|| place.next_slot(now.plus(1)));
        let until = if db.is_shared() { until.min(now.plus(STALE)) } else { until };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(top, Kept { version, until, list: list.clone() });
        Ok(list)
    }

    /// What is open and for this place, sorted as a lane does.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn open(&self, db: &Db, tree: &Tree, place: &Place, lane: Lane, now: Time) -> Result<Vec<Want>> {
        let mut open: Vec<Want> = self.all(db, tree, place, now).await?.iter().filter(|w| w.is_open() && is_for(w, place)).cloned().collect();
        sort(&mut open, lane, place.today(now));
        Ok(open)
    }

    /// True if there is anything to read.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn has_any(&self, db: &Db, tree: &Tree, place: &Place, now: Time) -> Result<bool> {
        Ok(self.all(db, tree, place, now).await?.iter().any(|w| w.is_open() && is_for(w, place)))
    }
}
