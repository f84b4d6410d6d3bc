//! What many watch is drawn once: the first who is woken draws, the others wait and take the same.

use super::{Live, News, Update, open};
use crate::{clock::Time, error::Result};
use futures_util::future::BoxFuture;
use std::sync::{Arc, Weak};
use tokio::sync::Mutex;

/// What was drawn is used for this long: "tomorrow" becomes "today" without anything being told.
const FRESH: i64 = 5 * Time::SECOND;

/// A page as it was last drawn for all who may see the same of it.
#[derive(Default)]
pub struct Sheet(Mutex<Option<Drawn>>);

struct Drawn {
    stamp: u64,
    at: Time,
    news: Arc<News>,
}

impl Sheet {
    /// The page at this stamp, drawn now if nobody has yet. Only whoever draws makes what drawing needs: thousands wait
    /// here at the same time, and what each of them holds counts.
    ///
    /// # Errors
    /// What drawing said.
    pub async fn at<'d>(&self, stamp: u64, now: Time, draw: impl FnOnce() -> BoxFuture<'d, Result<Update>>) -> Result<Arc<News>> {
        let mut drawn = self.0.lock().await;
        if let Some(d) = drawn.as_ref().filter(|d| d.stamp == stamp && now.0 - d.at.0 < FRESH) {
            return Ok(d.news.clone());
        }
        let update = draw().await?;
        let news = Arc::new(News::after(drawn.as_ref().map(|d| &*d.news), update));
        *drawn = Some(Drawn { stamp, at: now, news: news.clone() });
        Ok(news)
    }

    /// Forgets what was drawn, where only one watches: the next change draws it again in any case.
    pub fn fold(self: &Arc<Sheet>) {
        if Arc::strong_count(self) == 1
            && let Ok(mut drawn) = self.0.try_lock()
        {
            *drawn = None;
        }
    }
}

impl Live {
    /// The sheet of this name, shared by all who hold it.
    #[must_use]
    pub fn sheet(&self, name: &str) -> Arc<Sheet> {
        let mut sheets = open(&self.0.sheets);
        if let Some(sheet) = sheets.get(name).and_then(Weak::upgrade) {
            return sheet;
        }
        if sheets.len().is_power_of_two() {
            sheets.retain(|_, sheet| sheet.strong_count() > 0);
        }
        let sheet = Arc::<Sheet>::default();
        sheets.insert(name.to_string(), Arc::downgrade(&sheet));
        sheet
    }
}
