//! Papers: what one can read before a meeting, for everyone at the same moment.

use super::{DAYS_TO_READ, Format, Phase, agenda::said, store};
use crate::{
    clock::Time,
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
        web::form::too_long,
    },
    hear::deadline,
    house::place::Place,
};

/// Letters of a title and of an address.
pub const TITLE: usize = 200;
pub const LINK: usize = 500;
/// The most papers of one meeting.
pub const MOST: usize = 60;

/// A paper about to be shared.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    pub title: String,
    pub format: Option<Format>,
    pub words: String,
    pub link: String,
}

impl Draft {
    /// Everything that cannot be kept, with the sentence that says what to do.
    #[must_use]
    pub fn problems(&self) -> Vec<(&'static str, String)> {
        let mut problems = Vec::new();
        said(&mut problems, "paper", &self.title, TITLE, Some("Write what the paper is called"));
        if self.format.is_none() {
            problems.push(("format", "Say how it can be read".into()));
        }
        if let Some(over) = too_long(&self.words) {
            problems.push(("words", format!("Too long by {over} letters. Take some out, or share it as a link")));
        }
        if self.words.is_empty() && self.link.is_empty() {
            problems.push(("words", "Type the words in, or give a link".into()));
        }
        if !self.link.is_empty() && !is_address(&self.link) {
            problems.push(("link", "Give the whole address, beginning with https://".into()));
        }
        problems
    }
}

/// An address that browsers open as it stands there.
fn is_address(link: &str) -> bool {
    let plain = |url: &url::Url| url.scheme() == "https" && url.has_host() && url.username().is_empty() && url.password().is_none();
    link.chars().count() <= LINK && !link.contains(char::is_whitespace) && url::Url::parse(link).is_ok_and(|url| plain(&url))
}

/// Shares a paper with everyone. If fewer than [`DAYS_TO_READ`] working days are left it is late, and stays so.
///
/// # Errors
/// [`Error::Refused`] with what has problems; [`Error::Stale`] once it began; [`Error::NotFound`] for an item of elsewhere.
pub async fn share(tx: &mut Tx, place: &Place, meeting: &Id, item: &Id, draft: &Draft, by: &str, now: Time) -> Result<()> {
    store::hold(tx, meeting).await?;
    let whole = super::whole(tx, meeting).await?;
    if whole.meeting.phase(now) != Phase::Coming {
        return Err(Error::Stale);
    }
    if !whole.items.iter().any(|i| i.id == *item && i.put_off_on.is_none()) {
        return Err(Error::NotFound);
    }
    if !draft.problems().is_empty() || whole.papers.len() >= MOST {
        return Err(Error::Refused("err-form"));
    }
    let late = deadline::due(place, place.today(now), DAYS_TO_READ) > place.today(whole.meeting.starts_at);
    store::insert_paper(tx, item, draft, late, by, now).await?;
    ledger::record(tx, Act::MeetingPaper, &place.id, meeting, by, now);
    Ok(())
}
