//! The record: how many came, what was decided, the group's word for it, and what the organisation answers.

use super::{ANSWERS, DAYS_TO_AGREE, DAYS_TO_ANSWER, Meeting, Phase, Way, Whole, agenda::said, by_id, store};
use crate::{
    clock::{Day, Time},
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
        web::form::LETTERS,
    },
    hear::deadline,
    house::place::Place,
};

/// The most people of one role.
pub const PEOPLE: i64 = 2_000;
/// Letters of who does it.
pub const DOER: usize = 120;

/// How many came, by role, and what was offered to them.
#[expect(clippy::struct_excessive_bools, reason = "four things that were offered, each on its own")]
#[derive(Debug, Clone, Default)]
pub struct Came {
    /// Below nothing where it is no number.
    pub users: i64,
    pub staff: i64,
    pub managers: i64,
    pub trustees: i64,
    pub outside: i64,
    pub travel: bool,
    pub childcare: bool,
    pub interpreter: bool,
    pub step_free: bool,
}

impl Came {
    /// Everything that cannot be kept, with the sentence that says what to do.
    #[must_use]
    pub fn problems(&self) -> Vec<(&'static str, String)> {
        let all = [("users", self.users), ("staff", self.staff), ("managers", self.managers), ("trustees", self.trustees), ("outside", self.outside)];
        let wrong = all.into_iter().filter(|(_, n)| !(0..=PEOPLE).contains(n));
        wrong.map(|(field, _)| (field, format!("Write a whole number, 0 if nobody came, up to {PEOPLE}"))).collect()
    }
}

/// A decision about to be written down.
#[derive(Debug, Clone)]
pub struct Deciding {
    pub item: Id,
    pub words: String,
    pub wanted: String,
    pub way: Option<Way>,
    pub why: String,
    pub minority: String,
    pub doer: String,
    pub first_day: Option<Day>,
    /// Something was typed as a day, and is none.
    pub is_no_day: bool,
}

impl Deciding {
    /// Everything that cannot be kept, with the sentence that says what to do.
    #[must_use]
    pub fn problems(&self, whole: &Whole, place: &Place) -> Vec<(&'static str, String)> {
        let mut problems = Vec::new();
        let held = place.today(whole.meeting.starts_at);
        match whole.item(&self.item.0) {
            None => problems.push(("on", "Choose what it is about".to_string())),
            Some(item) if item.put_off_on.is_some() => problems.push(("on", "This was put off to the next meeting".into())),
            Some(_) => {}
        }
        said(&mut problems, "decided", &self.words, LETTERS, Some("Write what was decided"));
        said(&mut problems, "wanted", &self.wanted, LETTERS, None);
        said(&mut problems, "minority", &self.minority, LETTERS, None);
        said(&mut problems, "doer", &self.doer, DOER, Some("Say who does it, by what they do: the night manager, the group"));
        match self.way {
            None => problems.push(("way", "Say what it is beside what users wanted".into())),
            Some(Way::Followed) => said(&mut problems, "why", &self.why, LETTERS, None),
            Some(way) => {
                said(&mut problems, "why", &self.why, LETTERS, Some("Say why it was decided otherwise than users wanted"));
                if self.wanted.is_empty() {
                    let sentence = if way == Way::Against {
                        "Write what users wanted: the decision goes against it"
                    } else {
                        "Write what users wanted: the decision changed it"
                    };
                    problems.push(("wanted", sentence.into()));
                }
            }
        }
        if self.is_no_day || self.first_day.is_some_and(|day| day < held || day.0 > held.0 + 3_660) {
            problems.push(("first", "Choose a day after the meeting, or leave it empty".into()));
        }
        problems
    }
}

/// The meeting while its record is being written.
async fn held(tx: &mut Tx, meeting: &Id, now: Time) -> Result<Meeting> {
    store::hold(tx, meeting).await?;
    let found = by_id(tx, meeting).await?;
    if found.phase(now) == Phase::Held { Ok(found) } else { Err(Error::Stale) }
}

/// Something was added to the record: the group has its days from now on.
async fn recorded(tx: &mut Tx, place: &Place, meeting: &Id, now: Time) -> Result<()> {
    let today = place.today(now);
    store::recorded(tx, meeting, today, deadline::due(place, today, DAYS_TO_AGREE)).await.map(drop)
}

/// How many came. It can be mended until the group agrees to the record.
///
/// # Errors
/// [`Error::Refused`] with numbers that are none; [`Error::Stale`] before it began and once the record is agreed.
pub async fn attend(tx: &mut Tx, place: &Place, meeting: &Id, came: &Came, by: &str, now: Time) -> Result<()> {
    held(tx, meeting, now).await?;
    if !came.problems().is_empty() {
        return Err(Error::Refused("err-form"));
    }
    store::attend(tx, meeting, came, place.today(now)).await?;
    recorded(tx, place, meeting, now).await?;
    ledger::record(tx, Act::MeetingAttended, &place.id, meeting, by, now);
    Ok(())
}

/// Writes a decision down. On what users brought, the organisation answers within [`DAYS_TO_ANSWER`] working days.
///
/// # Errors
/// [`Error::Refused`] with what has problems; [`Error::Stale`] before it began and once the record is agreed.
pub async fn decide(tx: &mut Tx, place: &Place, meeting: &Id, deciding: &Deciding, by: &str, now: Time) -> Result<()> {
    held(tx, meeting, now).await?;
    let whole = super::whole(tx, meeting).await?;
    if !deciding.problems(&whole, place).is_empty() {
        return Err(Error::Refused("err-form"));
    }
    let today = place.today(now);
    let asked = whole.item(&deciding.item.0).is_some_and(|item| item.origin.is_of_users());
    let answer_by = asked.then(|| deadline::due(place, today, DAYS_TO_ANSWER));
    store::insert_decision(tx, deciding, today, answer_by, by).await?;
    recorded(tx, place, meeting, now).await?;
    ledger::record(tx, Act::MeetingDecided, &place.id, meeting, by, now);
    Ok(())
}

/// Somebody who speaks for the group says that this is what happened. Nothing but answers comes to the record after it.
///
/// # Errors
/// [`Error::Stale`] where nothing is recorded yet, or it was agreed before.
pub async fn countersign(tx: &mut Tx, place: &Place, meeting: &Id, by: &str, now: Time) -> Result<()> {
    held(tx, meeting, now).await?;
    if store::agree(tx, meeting, place.today(now)).await? == 0 {
        return Err(Error::Stale);
    }
    ledger::record(tx, Act::MeetingCountersigned, &place.id, meeting, by, now);
    Ok(())
}

/// What the organisation answers to a decision, for everyone to read. It may add to it; nothing said goes away.
///
/// # Errors
/// [`Error::Refused`] with an answer of no kind or no words; [`Error::NotFound`] for a decision of elsewhere, or one that asks for none.
pub async fn answer(tx: &mut Tx, place: &Place, meeting: &Id, decision: &Id, kind: &str, words: &str, by: &str, signed: &str, now: Time) -> Result<()> {
    store::hold(tx, meeting).await?;
    let whole = super::whole(tx, meeting).await?;
    if !whole.decisions.iter().any(|d| d.id == *decision && d.answer_by.is_some()) {
        return Err(Error::NotFound);
    }
    if !ANSWERS.contains(&kind) || words.is_empty() || words.chars().count() > LETTERS {
        return Err(Error::Refused("err-form"));
    }
    store::answer(tx, decision, kind, words, by, signed, place.today(now)).await?;
    ledger::record(tx, Act::MeetingAnswered, &place.id, meeting, by, now);
    Ok(())
}
