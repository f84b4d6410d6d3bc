//! Two meetings of the group at Northside: one that was held, with what was decided and an answer, and one to come, for which one
//! paper came in time and one late.

use crate::{
    app::App,
    clock::{Day, Time},
    decide::{
        meeting::{self, Came, Chair, Deciding, Draft, Format, HandsDraft, ItemDraft, Kind, Origin, PaperDraft, Side, Way, Whole},
        round::Label,
    },
    error::{Error, Result},
    ground::db::{Id, Tx},
    house::{
        group,
        place::{Place, Tree},
        staff::Role,
    },
};
use std::sync::Arc;

const USERS: (Side, &str) = (Side::Users, "steward");
const MANAGERS: (Side, &str) = (Side::Management, "manager");

/// Holds one and calls the other.
///
/// # Errors
/// When the database refuses.
pub async fn make(app: &App, place: &Arc<Place>, now: Time) -> Result<()> {
    let Some(group) = group::of_place(&mut app.db.read().await?, place).await?.into_iter().next() else { return Ok(()) };
    let tree = app.places.tree(&app.db, now).await?;
    let overdue = (app.overdue)(&mut app.db.read().await?, place, now).await?;
    let (place, group) = (place.clone(), group.id);
    let write = app.db.write(move |tx| {
        Box::pin(async move {
            let here = Here { tree: &tree, place: &place, group: &group, now };
            here.held(tx, &overdue).await?;
            here.to_come(tx, &overdue).await
        })
    });
    write.await
}

struct Here<'a> {
    tree: &'a Tree,
    place: &'a Place,
    group: &'a Id,
    now: Time,
}

impl Here<'_> {
    fn on(&self, days: i64) -> Day {
        self.place.today(self.now).plus(days)
    }

    fn at(&self, days: i64, hour: i8) -> Time {
        self.on(days).at(hour, 0, &self.place.time_zone())
    }

    async fn call(&self, tx: &mut Tx, starts_at: Time, overdue: &[i64], at: Time) -> Result<Id> {
        let venue = "The kitchen at Northside. There are no steps".to_string();
        let draft = Draft { group: Some(self.group.clone()), kind: Some(Kind::Joint), starts_at, minutes: 75, venue, chair: Some(Chair::User) };
        meeting::call(tx, self.tree, self.place, &draft, overdue, Role::Steward.key(), at).await
    }

    async fn add(&self, tx: &mut Tx, id: &Id, title: &str, minutes: i64, purpose: Label, decides: &str, by: (Side, &str), at: Time) -> Result<()> {
        let draft = ItemDraft { title: title.into(), minutes, purpose: Some(purpose), decides: decides.into() };
        meeting::add(tx, self.place, id, &draft, by.0, by.1, at).await
    }

    async fn paper(&self, tx: &mut Tx, id: &Id, item: &Id, title: &str, format: Format, words: &str, at: Time) -> Result<()> {
        let draft = PaperDraft { title: title.into(), format: Some(format), words: words.into(), link: String::new() };
        meeting::share(tx, self.place, id, item, &draft, MANAGERS.1, at).await
    }

    async fn held(&self, tx: &mut Tx, overdue: &[i64]) -> Result<()> {
        let (called, after) = (self.at(-33, 12), self.at(-15, 11));
        let id = self.call(tx, self.at(-16, 18), overdue, called).await?;
        self.add(tx, &id, "How the lockers are locked", 15, Label::DecideTogether, "The house manager, up to £500", USERS, called).await?;
        self.add(tx, &id, "The rota of the night team in winter", 10, Label::Ask, "The house manager", MANAGERS, called).await?;
        let whole = meeting::whole(tx, &id).await?;
        let (lockers, rota) = (one(&whole, Origin::Group)?, one(&whole, Origin::Management)?);
        let words = "A lock with a code costs £14.\n\nA lock with a key costs £9. When a key is lost, a new one costs £4.\n\nThere are 32 lockers.";
        self.paper(tx, &id, &lockers, "What locks cost", Format::Easy, words, self.at(-30, 10)).await?;
        let options = ["Codes", "Keys", "As it is now"].into_iter().zip([5, 8, 1]).zip(1..).map(|((title, hands), row)| (row, title.to_string(), hands));
        let hands = HandsDraft { people: 12, options: options.collect() };
        meeting::raise(tx, self.place, &id, &lockers, &hands, USERS.1, after).await?;
        let came = Came { users: 9, staff: 2, managers: 1, trustees: 1, travel: true, interpreter: true, step_free: true, ..Came::default() };
        meeting::attend(tx, self.place, &id, &came, USERS.1, after).await?;
        let decided = |item: &Id, words: &str, wanted: &str, way, why: &str, doer: &str, first_day| Deciding {
            item: item.clone(),
            words: words.into(),
            wanted: wanted.into(),
            way: Some(way),
            why: why.into(),
            minority: String::new(),
            doer: doer.into(),
            first_day,
            is_no_day: false,
        };
        let mut keys = decided(
            &lockers,
            "Every locker gets a lock with a key.",
            "Keys, because codes are forgotten.",
            Way::Followed,
            "",
            "The house manager",
            Some(self.on(20)),
        );
        keys.minority = "Some would rather have codes: keys get lost when one sleeps outside.".into();
        meeting::decide(tx, self.place, &id, &keys, USERS.1, after).await?;
        if let Some(want) = whole.items.iter().find(|i| i.title == "A bus pass for the hospital").map(|i| i.id.clone()) {
            let why = "There is money for two this winter. In spring the trust asks the council for more.";
            let words = "Two passes can be borrowed at the desk, for a day.";
            let some =
                decided(&want, words, "A pass for everyone who has an appointment.", Way::Changed, why, "The house manager and the group", Some(self.on(5)));
            meeting::decide(tx, self.place, &id, &some, USERS.1, after).await?;
        }
        let rota = decided(&rota, "The rota hangs by the door, with first names.", "", Way::Followed, "", "The night team", None);
        meeting::decide(tx, self.place, &id, &rota, MANAGERS.1, after).await?;
        meeting::countersign(tx, self.place, &id, USERS.1, self.at(-12, 19)).await?;
        let whole = meeting::whole(tx, &id).await?;
        let of = whole.decisions_of(&lockers).first().map(|d| d.id.clone()).ok_or(Error::NotFound)?;
        let words = "The locks are ordered and paid for. They are put on in the week after next, one room a day.";
        meeting::answer(tx, self.place, &id, &of, "will", words, MANAGERS.1, "Ana, shelter manager", self.at(-6, 10)).await
    }

    async fn to_come(&self, tx: &mut Tx, overdue: &[i64]) -> Result<()> {
        let (called, starts) = (self.at(-9, 12), self.at(3, 18));
        let id = self.call(tx, starts, overdue, called).await?;
        self.add(tx, &id, "What we cook on Sundays", 10, Label::YouDecide, "The group", USERS, called).await?;
        self.add(tx, &id, "Money for the kitchen next year", 20, Label::Ask, "The trustees", MANAGERS, called).await?;
        let whole = meeting::whole(tx, &id).await?;
        let words = "We have £40 a Sunday. For a pot for thirty people we need about £55.\n\nMarket Row gives us vegetables if somebody fetches them.";
        self.paper(tx, &id, &one(&whole, Origin::Group)?, "What Sunday costs", Format::Plain, words, self.at(-8, 9)).await?;
        let late = self.now.plus(-Time::HOUR);
        self.paper(tx, &id, &one(&whole, Origin::Management)?, "The kitchen in numbers", Format::Plain, "Food £18,200. Gas £2,400. Repairs £1,100.", late).await
    }
}

/// The first thing on the agenda that came this way.
fn one(whole: &Whole, origin: Origin) -> Result<Id> {
    whole.items.iter().find(|i| i.origin == origin).map(|i| i.id.clone()).ok_or(Error::NotFound)
}
