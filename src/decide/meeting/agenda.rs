//! What is talked about, in an order that nobody chooses, and for how long.
//!
//! Two parts build themselves, up to half of the minutes; the group brings its own, and managers come last. In a joint meeting
//! what managers bring never takes more than half, and what they bring to one for users alone is nothing.

use super::{Item, Kind, Meeting, Origin, Phase, by_id, items, store};
use crate::{
    clock::Time,
    decide::{
        priority::{self, order::Lane},
        round::{self, Label},
    },
    error::{Error, Result},
    ground::{
        db::{Id, Tx},
        ledger::{self, Act},
    },
    house::place::{Place, Tree},
};

/// The most things one meeting talks about.
pub const MOST: usize = 40;
/// Letters of a title, and of who can decide.
pub const TITLE: usize = 200;
pub const DECIDES: usize = 120;
/// Minutes for what people want, and for what a vote chose; and between which those for a late promise lie.
const EACH: i64 = 10;
const PROMISE: (i64, i64) = (2, 5);
/// So many votes that nobody answered come on one agenda.
const VOTES: usize = 2;

/// Who does something to an agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Those who speak for the group.
    Users,
    Management,
}

impl Side {
    fn origin(self) -> Origin {
        match self {
            Side::Users => Origin::Group,
            Side::Management => Origin::Management,
        }
    }
}

/// How the minutes of a meeting are shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    pub all: i64,
    /// For what users brought.
    pub users: i64,
    pub management: i64,
    kind: Kind,
}

impl Share {
    #[must_use]
    pub fn of(meeting: &Meeting, items: &[Item]) -> Share {
        let sum = |of_users: bool| items.iter().filter(|i| i.put_off_on.is_none() && i.origin.is_of_users() == of_users).map(|i| i.minutes).sum();
        Share { all: meeting.minutes, users: sum(true), management: sum(false), kind: meeting.kind }
    }

    /// Minutes that are left to a side.
    #[must_use]
    pub fn left(&self, side: Side) -> i64 {
        let free = self.all - self.users - self.management;
        let left = match (side, self.kind) {
            (Side::Users, _) | (Side::Management, Kind::Trustees | Kind::Informal) => free,
            (Side::Management, Kind::UsersOnly) => 0,
            (Side::Management, Kind::Joint) => free.min(self.all / 2 - self.management),
        };
        left.max(0)
    }

    /// The sentence for an item that does not fit.
    #[must_use]
    pub fn too_long(&self, side: Side) -> String {
        let left = self.left(side);
        let n = if left == 1 { "1 minute is".to_string() } else { format!("{left} minutes are") };
        match (side, self.kind) {
            (Side::Management, Kind::UsersOnly) => "This meeting is for users alone. Managers bring nothing to it".into(),
            (Side::Management, Kind::Joint) => format!("At least half of the {} minutes are for what users brought. {n} left for managers", self.all),
            _ => format!("The meeting lasts {} minutes. {n} left", self.all),
        }
    }

    /// The same sentence for minutes of what is there already.
    fn without(&self, item: &Item) -> Share {
        let mut share = *self;
        if item.origin.is_of_users() {
            share.users -= item.minutes;
        } else {
            share.management -= item.minutes;
        }
        share
    }

    /// True if an item can last so long.
    #[must_use]
    pub fn holds(&self, item: &Item, minutes: i64) -> Option<String> {
        let (rest, side) = (self.without(item), if item.origin.is_of_users() { Side::Users } else { Side::Management });
        (minutes > rest.left(side)).then(|| rest.too_long(side))
    }
}

/// Something that somebody brings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    pub title: String,
    /// Below nothing where it is no number.
    pub minutes: i64,
    pub purpose: Option<Label>,
    pub decides: String,
}

impl Draft {
    /// Everything that cannot be kept, with the sentence that says what to do.
    #[must_use]
    pub fn problems(&self, share: &Share, side: Side) -> Vec<(&'static str, String)> {
        let mut problems = Vec::new();
        said(&mut problems, "title", &self.title, TITLE, Some("Say in a few words what it is about"));
        said(&mut problems, "decides", &self.decides, DECIDES, None);
        if !(1..=480).contains(&self.minutes) {
            problems.push(("minutes", "Write the minutes as a whole number from 1 on".into()));
        } else if self.minutes > share.left(side) {
            problems.push(("minutes", share.too_long(side)));
        }
        if self.purpose.is_none() {
            problems.push(("purpose", "Say what it is for".into()));
        }
        problems
    }
}

/// What is wrong with a text: missing where `empty` says what to write, or too long.
pub(super) fn said(problems: &mut Vec<(&'static str, String)>, field: &'static str, text: &str, most: usize, empty: Option<&str>) {
    match (text.chars().count(), empty) {
        (0, Some(sentence)) => problems.push((field, sentence.to_string())),
        (letters, _) if letters > most => problems.push((field, format!("Too long by {} letters. Take some out", letters - most))),
        _ => {}
    }
}

/// An item about to stand there.
pub struct New {
    pub origin: Origin,
    pub title: String,
    pub minutes: i64,
    pub purpose: Label,
    pub decides: String,
    pub promise: Option<i64>,
    pub priority: Option<Id>,
    pub round: Option<Id>,
    pub from: Option<Id>,
}

impl New {
    fn built(origin: Origin, minutes: i64) -> New {
        let purpose = if origin == Origin::Want { Label::DecideTogether } else { Label::WorkOn };
        New { origin, title: String::new(), minutes, purpose, decides: String::new(), promise: None, priority: None, round: None, from: None }
    }
}

/// Puts on the agenda what belongs there and is not yet: what was put off to it, what was promised and is late (`overdue`), what
/// votes chose and people want most and nobody answered. It takes nothing away, and leaves half of the minutes to the group.
///
/// # Errors
/// [`Error::Stale`] once it began.
pub async fn build(tx: &mut Tx, tree: &Tree, place: &Place, meeting: &Id, overdue: &[i64], by: &str, now: Time) -> Result<()> {
    carry(tx, place, meeting, by, now).await?;
    let (meeting, there) = open(tx, meeting, now).await?;
    let today = place.today(now);
    let built = there.iter().filter(|i| i.put_off_on.is_none() && !matches!(i.origin, Origin::Group | Origin::Management));
    let built: i64 = built.map(|i| i.minutes).sum();
    let mut half = (meeting.minutes / 2 - built).min(Share::of(&meeting, &there).left(Side::Users));
    let mut add = Vec::new();

    let late: Vec<i64> = overdue.iter().copied().filter(|n| !there.iter().any(|i| i.promise_number == Some(*n))).collect();
    let quarter = (meeting.minutes / 4).min(half);
    let each = (quarter / i64::try_from(late.len()).unwrap_or(i64::MAX).max(1)).clamp(PROMISE.0, PROMISE.1);
    for number in late {
        let spent: i64 = add.iter().map(|new: &New| new.minutes).sum();
        if spent + each > quarter {
            break;
        }
        add.push(New { promise: Some(number), ..New::built(Origin::Promise, each) });
    }
    half -= add.iter().map(|new| new.minutes).sum::<i64>();

    let mut votes = Vec::new();
    for of in round::for_everyone(tx, place).await? {
        let known = there.iter().any(|i| i.round_id.as_ref() == Some(&of.id));
        if !known && of.phase(now) == round::Phase::Counted && round::answers(tx, &of.id).await?.is_empty() {
            votes.push(of);
        }
    }
    votes.sort_by_key(|of| (of.counted_on, of.id.clone()));
    for of in votes.into_iter().take(VOTES).take_while(|_| fits(&mut half)) {
        add.push(New { round: Some(of.id), ..New::built(Origin::Vote, EACH) });
    }

    let mut wants = priority::all(tx, &priority::root(place), now).await?;
    let answered = store::answered_wants(tx).await?;
    wants.retain(|w| {
        w.is_open()
            && priority::is_for(w, place)
            && !w.is_answered()
            && !answered.contains(&w.id)
            && !there.iter().any(|i| i.priority_id.as_ref() == Some(&w.id))
    });
    priority::sort(&mut wants, Lane::Most, today);
    for want in wants.into_iter().filter(|w| tree.id(&w.place_id).is_ok()).take_while(|_| fits(&mut half)) {
        add.push(New { priority: Some(want.id), ..New::built(Origin::Want, EACH) });
    }
    for new in add.into_iter().take(MOST.saturating_sub(there.len())) {
        store::insert_item(tx, &meeting.id, &new, today, by).await?;
    }
    Ok(())
}

/// Takes the minutes of one more, if they are left.
fn fits(half: &mut i64) -> bool {
    let does = *half >= EACH;
    *half -= EACH;
    does
}

/// Brings what earlier meetings put off, as far as there are minutes for it; the rest waits for the next.
///
/// # Errors
/// When the database refuses.
pub async fn carry(tx: &mut Tx, place: &Place, meeting: &Id, by: &str, now: Time) -> Result<()> {
    store::hold(tx, meeting).await?;
    let meeting = by_id(tx, meeting).await?;
    for item in store::waiting(tx, &meeting).await? {
        let there = items(tx, &meeting.id).await?;
        let side = if item.origin.is_of_users() { Side::Users } else { Side::Management };
        let minutes = item.minutes.min(Share::of(&meeting, &there).left(side));
        if minutes < 1 || there.len() >= MOST {
            continue;
        }
        let new = New {
            origin: item.origin,
            title: item.title,
            minutes,
            purpose: item.purpose,
            decides: item.decides,
            promise: item.promise_number,
            priority: item.priority_id,
            round: item.round_id,
            from: Some(item.id),
        };
        store::insert_item(tx, &meeting.id, &new, place.today(now), by).await?;
    }
    Ok(())
}

/// The meeting while its agenda can still change.
async fn open(tx: &mut Tx, meeting: &Id, now: Time) -> Result<(Meeting, Vec<Item>)> {
    store::hold(tx, meeting).await?;
    let found = by_id(tx, meeting).await?;
    if found.phase(now) != Phase::Coming {
        return Err(Error::Stale);
    }
    let there = items(tx, meeting).await?;
    Ok((found, there))
}

fn one<'i>(there: &'i [Item], item: &Id) -> Result<&'i Item> {
    there.iter().find(|i| i.id == *item).ok_or(Error::NotFound)
}

/// Brings something: the group before what managers bring, managers at the end.
///
/// # Errors
/// [`Error::Refused`] with what has problems; [`Error::Stale`] once it began.
pub async fn add(tx: &mut Tx, place: &Place, meeting: &Id, draft: &Draft, side: Side, by: &str, now: Time) -> Result<()> {
    let (found, there) = open(tx, meeting, now).await?;
    if there.len() >= MOST || !draft.problems(&Share::of(&found, &there), side).is_empty() {
        return Err(Error::Refused("err-form"));
    }
    let new = New {
        title: draft.title.clone(),
        decides: draft.decides.clone(),
        purpose: draft.purpose.unwrap_or(Label::Tell),
        ..New::built(side.origin(), draft.minutes)
    };
    store::insert_item(tx, meeting, &new, place.today(now), by).await?;
    ledger::record(tx, Act::MeetingItemAdded, &place.id, meeting, by, now);
    Ok(())
}

/// Takes out what the same side brought.
///
/// # Errors
/// [`Error::NotYours`] for all else.
pub async fn take_out(tx: &mut Tx, place: &Place, meeting: &Id, item: &Id, side: Side, by: &str, now: Time) -> Result<()> {
    let (_, there) = open(tx, meeting, now).await?;
    if one(&there, item)?.origin != side.origin() {
        return Err(Error::NotYours);
    }
    store::take_out(tx, item, place.today(now)).await?;
    ledger::record(tx, Act::MeetingItemTaken, &place.id, meeting, by, now);
    Ok(())
}

/// Gives an item other minutes: the group any of them, managers what they brought.
///
/// # Errors
/// [`Error::NotYours`] for managers and what users brought; [`Error::Refused`] for minutes that are not there.
pub async fn time(tx: &mut Tx, place: &Place, meeting: &Id, item: &Id, minutes: i64, side: Side, by: &str, now: Time) -> Result<()> {
    let (found, there) = open(tx, meeting, now).await?;
    let item = one(&there, item)?;
    if side == Side::Management && item.origin.is_of_users() {
        return Err(Error::NotYours);
    }
    if minutes < 1 || item.put_off_on.is_some() || Share::of(&found, &there).holds(item, minutes).is_some() {
        return Err(Error::Refused("err-form"));
    }
    store::time(tx, &item.id, minutes).await?;
    ledger::record(tx, Act::MeetingItemTimed, &place.id, meeting, by, now);
    Ok(())
}

/// The group puts something off to its next meeting, because its paper came late.
///
/// # Errors
/// [`Error::Refused`] where no paper came late, or something was decided already.
pub async fn put_off(tx: &mut Tx, place: &Place, meeting: &Id, item: &Id, by: &str, now: Time) -> Result<()> {
    store::hold(tx, meeting).await?;
    let whole = super::whole(tx, meeting).await?;
    let item = one(&whole.items, item)?;
    if !matches!(whole.meeting.phase(now), Phase::Coming | Phase::Held) || !whole.can_wait(item) {
        return Err(Error::Refused("err-form"));
    }
    store::put_off(tx, &item.id, place.today(now)).await?;
    ledger::record(tx, Act::MeetingItemPutOff, &place.id, meeting, by, now);
    if let Some(next) = store::next(tx, &whole.meeting, now).await? {
        carry(tx, place, &next.id, by, now).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(kind: Kind, all: i64, users: i64, management: i64) -> Share {
        Share { all, users, management, kind }
    }

    #[test]
    fn managers_never_take_more_than_half_nor_what_users_have() {
        let left = |kind, all, users, management| share(kind, all, users, management).left(Side::Management);
        assert_eq!(left(Kind::Joint, 60, 0, 0), 30, "half is kept, whether or not it is used yet");
        assert_eq!(left(Kind::Joint, 60, 40, 0), 20);
        assert_eq!(left(Kind::Joint, 60, 10, 25), 5);
        assert_eq!(left(Kind::Joint, 45, 0, 0), 22, "of an odd number the larger half is for users");
        assert_eq!(left(Kind::Joint, 60, 60, 0), 0);
        assert_eq!(left(Kind::UsersOnly, 60, 0, 0), 0);
        assert_eq!(left(Kind::Trustees, 60, 10, 0), 50);
        assert_eq!(share(Kind::Joint, 60, 20, 30).left(Side::Users), 10);
    }
}
