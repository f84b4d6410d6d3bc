//! All places at one moment, and the book that keeps them in memory: every request asks for them.

use super::{Calendar, Closure, Holidays, Place, offered, store};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        db::{Db, Id, Topic, Tx},
        web::words::Locale,
    },
};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

/// All places at one moment.
#[derive(Default)]
pub struct Tree {
    by_id: HashMap<Id, Arc<Place>>,
    by_slug: HashMap<String, Arc<Place>>,
    in_order: Vec<Arc<Place>>,
}

impl Tree {
    fn new(mut places: Vec<Place>, closures: &[Closure], holidays: &Arc<Holidays>) -> Tree {
        for place in &mut places {
            // Closed above is closed here.
            let here = closures.iter().filter(|c| place.path.split('.').any(|id| id == c.place_id.0)).map(Closure::days).collect();
            place.calendar = Some(Arc::new(Calendar::new(&place.open_days, &place.nation, holidays.clone(), here)));
        }
        let in_order: Vec<Arc<Place>> = places.into_iter().map(Arc::new).collect();
        Tree {
            by_id: in_order.iter().map(|p| (p.id.clone(), p.clone())).collect(),
            by_slug: in_order.iter().map(|p| (p.slug.clone(), p.clone())).collect(),
            in_order,
        }
    }

    /// # Errors
    /// [`Error::NotFound`] when there is none.
    pub fn slug(&self, slug: &str) -> Result<Arc<Place>> {
        self.by_slug.get(slug).cloned().ok_or(Error::NotFound)
    }

    /// # Errors
    /// [`Error::NotFound`] when there is none.
    pub fn id(&self, id: &Id) -> Result<Arc<Place>> {
        self.by_id.get(id).cloned().ok_or(Error::NotFound)
    }

    /// From the roots down, siblings by name.
    #[must_use]
    pub fn all(&self) -> &[Arc<Place>] {
        &self.in_order
    }

    /// The places where guests can tell something.
    #[must_use]
    pub fn telling(&self) -> Vec<Arc<Place>> {
        self.in_order.iter().filter(|p| p.telling).cloned().collect()
    }

    /// The languages that are offered at one place at least, for pages that belong to none.
    #[must_use]
    pub fn offered(&self) -> Vec<Locale> {
        offered(&self.in_order)
    }

    /// The languages that are offered where an address of ours leads: at its place, or anywhere.
    #[must_use]
    pub fn offered_at(&self, address: &str) -> Vec<Locale> {
        let slug = address.strip_prefix("/p/").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or(rest));
        slug.and_then(|slug| self.by_slug.get(slug)).map_or_else(|| self.offered(), |place| place.offered())
    }

    /// A place and everything above it, the root last.
    #[must_use]
    pub fn upwards(&self, place: &Place) -> Vec<Arc<Place>> {
        let mut ids: Vec<&str> = place.path.split('.').filter(|id| !id.is_empty()).collect();
        ids.reverse();
        ids.into_iter().filter_map(|id| self.by_id.get(&Id(id.to_string())).cloned()).collect()
    }

    /// How far below its root a place stands.
    #[must_use]
    pub fn depth(place: &Place) -> usize {
        place.path.matches('.').count().saturating_sub(1)
    }
}

/// The tree, kept in memory and read again when it changed.
#[derive(Clone)]
pub struct Book {
    kept: Arc<RwLock<Option<Kept>>>,
    holidays: Arc<Holidays>,
}

/// The tree as it was read: at which version, and when.
struct Kept {
    version: u64,
    read_at: Time,
    tree: Arc<Tree>,
}

/// How long another process may serve an old tree, in milliseconds.
const STALE: i64 = 5 * Time::SECOND;

impl Book {
    #[must_use]
    pub fn new(holidays: Holidays) -> Book {
        Book { kept: Arc::default(), holidays: Arc::new(holidays) }
    }

    /// The list of bank holidays the house counts with.
    #[must_use]
    pub fn holidays(&self) -> &Holidays {
        &self.holidays
    }

    /// The tree as it stands.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn tree(&self, db: &Db, now: Time) -> Result<Arc<Tree>> {
        let version = db.version(&Topic::Places);
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner).as_ref().filter(|c| c.version == version).map(|c| (c.read_at, c.tree.clone()));
        if let Some((read_at, tree)) = &kept
            && (!db.is_shared() || now.0 - read_at.0 < STALE)
        {
            return Ok(tree.clone());
        }
        let read = match db.read().await {
            Ok(mut tx) => read(&mut tx, &self.holidays).await,
            Err(e) => Err(e),
        };
        let tree = match (read, kept) {
            (Ok(tree), _) => Arc::new(tree),
            // An old tree is better than none: with it a page can say that nothing was kept, and give the words back.
            (Err(_), Some((_, tree))) => return Ok(tree),
            (Err(e), None) => return Err(e),
        };
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = Some(Kept { version, read_at: now, tree: tree.clone() });
        Ok(tree)
    }
}

async fn read(tx: &mut Tx, holidays: &Arc<Holidays>) -> Result<Tree> {
    let places = store::all(tx).await?;
    Ok(Tree::new(places, &store::closures(tx).await?, holidays))
}
