//! Phrases: what guests of a place read in its own words, because people there are called members and not guests, or a day is
//! said in another way. Only the first pages, telling and the receipt may be said otherwise; what is filled in has to
//! stay. Whoever writes one is told where it is hard to read, and is stopped by nothing but what would break the page.

pub mod desk;
mod store;
mod view;

use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        db::{Db, Id, Topic, Tx},
        ledger::{self, Act},
        web::words::{
            Locale, Text,
            own::{Own, PAGES, problem},
        },
    },
    house::place::Place,
};
use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};
pub use store::Phrase;

/// The texts of ours that a place may say otherwise, in this language.
#[must_use]
pub fn texts(locale: Locale) -> Vec<Text> {
    locale.texts().into_iter().filter(|text| !text.is_plural && PAGES.contains(&text.page.as_str())).collect()
}

/// Says texts in a place's own words; empty ones are ours again. `by` is the role that did it.
///
/// # Errors
/// [`Error::Refused`] when one of them would break the page, or is none of ours.
pub async fn say(tx: &mut Tx, place: &Place, locale: Locale, said: &[(String, String)], by: &str, now: Time) -> Result<()> {
    let ours = texts(locale);
    for (name, words) in said {
        let text = ours.iter().find(|text| text.id == name.as_str()).ok_or(Error::Refused("err-form"))?;
        if words.is_empty() || *words == text.words {
            store::forget(tx, &place.id, locale.tag(), name).await?;
        } else if problem(&text.words, words).is_some() {
            return Err(Error::Refused("err-form"));
        } else {
            store::set(tx, &place.id, locale.tag(), name, words).await?;
        }
    }
    ledger::record(tx, Act::PlaceChanged, &place.id, &place.id, by, now);
    tx.changed(Topic::Places);
    Ok(())
}

/// A place's own words in one language.
///
/// # Errors
/// When the database cannot be read.
pub async fn at(tx: &mut Tx, place: &Id, locale: Locale) -> Result<HashMap<String, String>> {
    Ok(store::at(tx, place, locale.tag()).await?.into_iter().map(|p| (p.name, p.words)).collect())
}

/// The own words of all places, kept in memory until a place changes: every page asks for them.
#[derive(Clone, Default)]
pub struct Book(Arc<RwLock<Option<Kept>>>);

struct Kept {
    version: u64,
    read_at: Time,
    places: Arc<HashMap<String, Arc<Own>>>,
}

/// How long another process may say something in words that were changed.
const STALE: i64 = 5 * Time::SECOND;

impl Book {
    /// The own words of the place with this name in addresses; nothing where it has none, or they cannot be read: ours will do.
    pub async fn of(&self, db: &Db, slug: &str, now: Time) -> Option<Arc<Own>> {
        let version = db.version(&Topic::Places);
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner).as_ref().map(|k| (k.version, k.read_at, k.places.clone()));
        if let Some((_, _, places)) = kept.filter(|(v, at, _)| *v == version && (!db.is_shared() || now.0 - at.0 < STALE)) {
            return places.get(slug).cloned();
        }
        let all = store::all(&mut db.read().await.ok()?).await.ok()?;
        let mut places: HashMap<String, Own> = HashMap::new();
        for phrase in all {
            if let Some(locale) = Locale::from_tag(&phrase.locale) {
                places.entry(phrase.slug).or_default().add(locale, &phrase.name, &phrase.words);
            }
        }
        let places: Arc<HashMap<String, Arc<Own>>> = Arc::new(places.into_iter().map(|(slug, own)| (slug, Arc::new(own))).collect());
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(Kept { version, read_at: now, places: places.clone() });
        places.get(slug).cloned()
    }
}
