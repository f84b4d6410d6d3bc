//! Four votes of the residents at Northside: one in which they put people in order, one that was counted and answered in part, one
//! that is open, with cards and voting links that are printed nowhere else, and one that opens in some days, for which links are
//! given out.

use crate::{
    app::App,
    clock::Time,
    decide::round::{
        self, Definition, Draft, Holder, Label, Offered, Rule, Said, Vote, Way,
        hex::Hex,
        list::CardList,
        phone::{CodeList, Coded, Issued, commit_codes, issue},
    },
    error::{Error, Result},
    ground::{
        anon::{Asking, Card, Code},
        db::Id,
    },
    house::{
        group::{self, Roll},
        place::Place,
        staff::Role,
    },
};
use serde::Serialize;
use std::sync::Arc;

/// A vote that is open, and cards that were not used yet.
#[derive(Serialize)]
pub struct VoteTold {
    place: String,
    path: String,
    cards: Vec<String>,
    /// Voting links that were not used yet, without their address.
    links: Vec<String>,
    coming: Coming,
}

/// A vote for which voting links are given out.
#[derive(Serialize)]
struct Coming {
    path: String,
    slips: Vec<Slip>,
}

#[derive(Serialize)]
struct Slip {
    number: u32,
    code: String,
}

/// What was voted, by the number of each option as it was typed, and by how many.
const COUNTED: &[(&[usize], usize)] = &[(&[1, 2, 3], 7), (&[1, 2], 3), (&[4], 4), (&[4, 5], 2), (&[5, 6], 1), (&[6], 1), (&[], 1)];
/// What was said for each of its options and against it, as they were typed.
const SAID: &[(&str, &str)] = &[
    ("Cold since March. Two people were ill", "A new boiler is dear"),
    ("Night workers come in hungry", "It needs one more person on the shift"),
    ("", "There is one in the day centre"),
    ("Three bags were taken this month", ""),
];
const ORDERED: &[(&[usize], usize)] = &[(&[1, 3], 6), (&[2, 3, 1], 5), (&[3, 2], 4), (&[3], 1), (&[], 1)];
const OPEN: &[(&[usize], usize)] = &[(&[1, 3], 4), (&[2], 3), (&[3, 4], 2)];

/// Holds them.
///
/// # Errors
/// When the database refuses.
pub async fn make(app: &App, place: &Arc<Place>, now: Time) -> Result<Vec<VoteTold>> {
    let Some(group) = group::of_place(&mut app.db.read().await?, place).await?.into_iter().next() else { return Ok(Vec::new()) };
    let roll = group::roll(&mut app.db.read().await?, &group.id).await?;
    let held = Held { app, place, group: &group.id, name: &group.name, roll: &roll };
    let day = |days: i64, hour: i8| place.today(now).plus(days).at(hour, 0, &place.time_zone());
    let speaker = Draft {
        question: "Who should speak for us at the trustees’ table?".into(),
        about: "One person, for a year. All three said yes when they were asked.".into(),
        label: Label::YouDecide,
        rule: Rule::Ranked,
        seats: 1,
        budget: None,
        ticks: None,
        turnout: None,
        opens_at: day(-60, 9),
        closes_at: day(-53, 18),
        by_office: false,
        by_phone: false,
        options: options(&["Mo", "Kit", "Lou"]),
    };
    let (id, cards) = held.begin(speaker, &[], day(-62, 12)).await?;
    held.vote(&id, &cards, ORDERED, day(-56, 20)).await?;
    held.count(&id, cards.len(), came(ORDERED), day(-52, 19)).await?;
    held.answered(&id, "will", "Lou has a seat and a vote from the next meeting on, and the papers a week before.", day(-45, 15)).await?;

    let past = Draft {
        question: "What should come first this winter?".into(),
        about: "There is money and time for three of these before spring.".into(),
        label: Label::WorkOn,
        rule: Rule::FairShares,
        seats: 3,
        budget: None,
        ticks: None,
        turnout: Some(8),
        opens_at: day(-16, 9),
        closes_at: day(-9, 18),
        by_office: false,
        by_phone: false,
        options: options(&[
            "Hot showers every morning",
            "Later closing of the kitchen",
            "A television that works",
            "Locks on the lockers",
            "A quiet room",
            "Halal food on Fridays",
        ]),
    };
    let (id, cards) = held.begin(past, SAID, day(-18, 12)).await?;
    held.vote(&id, &cards, COUNTED, day(-12, 20)).await?;
    held.count(&id, cards.len(), came(COUNTED), day(-8, 19)).await?;
    let words = "The boiler is mended this month, so that showers are hot by seven. Locks are ordered. For the kitchen we need another night worker; the trustees decide on it at their next meeting.";
    held.answered(&id, "part", words, day(-3, 15)).await?;

    let open = Draft {
        question: "Which day out shall we plan?".into(),
        about: "The bus is paid for. Lunch is included on every one of them.".into(),
        label: Label::YouDecide,
        rule: Rule::MostTicks,
        seats: 1,
        budget: None,
        ticks: Some(2),
        turnout: None,
        opens_at: day(-1, 9),
        closes_at: day(6, 18),
        by_office: false,
        by_phone: true,
        options: options(&["The sea at Whitby", "The museum, and chips", "A football match", "The gardens at Ness"]),
    };
    let (id, cards) = held.begin(open, &[], day(-3, 12)).await?;
    let slips = held.code(&id, day(-3, 14)).await?;
    let mut links = Vec::new();
    for slip in slips.iter().take(2) {
        links.push(held.link(&id, slip, day(-3, 15)).await?);
    }
    held.vote(&id, &cards, OPEN, now).await?;
    let cards = cards[came(OPEN)..].iter().map(Card::spelled).collect();

    let soon = Draft {
        question: "When shall the lights go out?".into(),
        about: "On weekdays. At weekends nothing changes.".into(),
        label: Label::WorkOn,
        rule: Rule::MostTicks,
        seats: 1,
        budget: None,
        ticks: Some(1),
        turnout: None,
        opens_at: day(4, 9),
        closes_at: day(8, 18),
        by_office: false,
        by_phone: true,
        options: options(&["At ten", "At eleven", "At midnight"]),
    };
    let (soon, _) = held.begin(soon, &[], day(-2, 12)).await?;
    let slips = held.code(&soon, day(-2, 14)).await?;
    let coming = Coming { path: format!("/v/{soon}"), slips };
    Ok(vec![VoteTold { place: place.slug.clone(), path: format!("/v/{id}"), cards, links, coming }])
}

/// How many people voted.
fn came(votes: &[(&[usize], usize)]) -> usize {
    votes.iter().map(|(_, n)| n).sum()
}

fn options(titles: &[&str]) -> Vec<Offered> {
    titles.iter().map(|title| Offered { title: (*title).into(), cost: None, priority: None }).collect()
}

/// Who holds them, and where.
struct Held<'a> {
    app: &'a App,
    place: &'a Arc<Place>,
    group: &'a Id,
    name: &'a str,
    roll: &'a Roll,
}

impl Held<'_> {
    /// Proposed, settled and carded, as of this moment.
    async fn begin(&self, draft: Draft, lines: &'static [(&str, &str)], at: Time) -> Result<(Id, Vec<Card>)> {
        let (place, group, keys, by) = (self.place.clone(), self.group.clone(), self.app.keys.clone(), Role::Steward.key());
        let said = |time| round::said_at(self.place, time);
        let holder = Holder {
            group: self.name.into(),
            house: self.place.name.clone(),
            address: self.app.config.public_url.clone(),
            roll: self.roll.clone(),
            opens: said(draft.opens_at),
            closes: said(draft.closes_at),
        };
        let count = usize::try_from(self.roll.count()).unwrap_or_default();
        let write = self.app.db.write(move |tx| {
            Box::pin(async move {
                let id = round::propose(tx, &place, &group, &draft, &holder.roll, by, at).await?;
                let proposed = round::by_id(tx, &id).await?;
                let choices = round::choices(tx, &id).await?;
                let said = |(c, (pro, con)): (&round::Choice, &(&str, &str))| Said { option: c.id.clone(), pro: (*pro).into(), con: (*con).into() };
                let said: Vec<Said> = choices.iter().zip(lines).map(said).collect();
                round::talk(tx, &proposed, &choices, &said, at).await?;
                let definition = round::settle(tx, &keys, &place, &proposed, &holder, by, at).await?;
                let digest = definition.digest();
                let cards: Vec<Card> = (0..count + count.div_ceil(10)).map(|_| Card::random()).collect();
                let mut hashes: Vec<Hex<32>> = cards.iter().map(|card| Hex(card.hash(&digest))).collect();
                hashes.sort_unstable();
                let settled = round::by_id(tx, &id).await?;
                round::commit_cards(tx, &place, &settled, &CardList { definition: Hex(digest), hashes }, false, by, at.plus(Time::HOUR)).await?;
                Ok((id, cards))
            })
        });
        write.await
    }

    /// Its slips, as the stewards' own computer makes them, for everybody on the roll.
    async fn code(&self, id: &Id, at: Time) -> Result<Vec<Slip>> {
        let of = round::by_id(&mut self.app.db.read().await?, id).await?;
        let digest = of.digest()?;
        let made: Vec<(u32, Code)> = (1..=u32::try_from(of.roll).unwrap_or(0)).map(|number| (number, Code::random())).collect();
        let codes = made.iter().map(|(number, code)| Coded { number: *number, mark: Hex(code.hash(&digest, *number)) }).collect();
        let (place, list, by) = (self.place.clone(), CodeList { definition: Hex(digest), codes }, Role::Steward.key());
        let members = of.members();
        self.app.db.write(move |tx| Box::pin(async move { commit_codes(tx, &place, &of, &list, by, at).await })).await?;
        Ok(made.into_iter().filter(|(n, _)| members.has(i64::from(*n))).map(|(number, code)| Slip { number, code: code.spelled() }).collect())
    }

    /// A voting link for one of them, as a phone makes it.
    async fn link(&self, id: &Id, slip: &Slip, at: Time) -> Result<String> {
        let broken = || Error::Internal("a voting link was not made");
        let of = round::by_id(&mut self.app.db.read().await?, id).await?;
        let digest = of.digest()?;
        let key = Definition::read(of.definition.as_deref().unwrap_or_default()).ok().and_then(|d| d.phone).ok_or_else(broken)?;
        let (asking, code) = (Asking::new(&digest).ok_or_else(broken)?, Code::parse(&slip.code).map_err(|_| broken())?);
        let (keys, number, element) = (self.app.keys.clone(), i64::from(slip.number), asking.blinded);
        let issued = self.app.db.write(move |tx| Box::pin(async move { issue(tx, &keys, &of, number, &code, &element, at).await })).await?;
        let Issued::Answered(answer) = issued else { return Err(broken()) };
        asking.finish(&digest, &answer, &key.0).map(|token| token.spelled()).ok_or_else(broken)
    }

    async fn vote(&self, id: &Id, cards: &[Card], votes: &[(&[usize], usize)], at: Time) -> Result<()> {
        let mut tx = self.app.db.read().await?;
        let (of, choices) = (round::by_id(&mut tx, id).await?, round::choices(&mut tx, id).await?);
        drop(tx);
        let mut typed: Vec<(i64, &round::Choice)> = choices.iter().map(|c| (c.n, c)).collect();
        typed.sort_unstable_by_key(|(n, _)| *n);
        let all = votes.iter().flat_map(|(ticks, n)| std::iter::repeat_n(*ticks, *n));
        for (n, (card, ticks)) in cards.iter().zip(all).enumerate() {
            let ticked: Vec<Id> = ticks.iter().filter_map(|at| typed.get(at - 1)).map(|(_, c)| c.id.clone()).collect();
            let way = [Way::Web, Way::Web, Way::Kiosk][n % 3];
            let (vote, keys, of, choices) = (
                Vote::new(Card::parse(&card.spelled()).map_err(|_| Error::Internal("a card cannot be read"))?, &choices, &ticked)?,
                self.app.keys.clone(),
                of.clone(),
                choices.clone(),
            );
            self.app.db.write(move |tx| Box::pin(async move { round::cast(tx, &keys, &of, &choices, &vote, way, at).await.map(drop) })).await?;
        }
        Ok(())
    }

    async fn count(&self, id: &Id, cards: usize, came: usize, at: Time) -> Result<()> {
        let marked: Vec<i64> = (1..).filter(|n| self.roll.has(*n)).take(came).collect();
        let unused = i64::try_from(cards - came).unwrap_or_default();
        let (place, round_id, by) = (self.place.clone(), id.clone(), Role::Steward.key());
        let account = self.app.db.write(move |tx| {
            Box::pin(async move {
                let of = round::by_id(tx, &round_id).await?;
                round::take_account(tx, &place, &of, 0, unused, &marked, by, at).await
            })
        });
        account.await?;
        let mut tx = self.app.db.read().await?;
        let (of, choices) = (round::by_id(&mut tx, id).await?, round::choices(&mut tx, id).await?);
        let opened = round::opened(&mut tx, &self.app.keys, &of, at).await?;
        drop(tx);
        let closing = round::close(&self.app.keys, &of, &choices, opened)?;
        let place = self.place.clone();
        self.app.db.write(move |tx| Box::pin(async move { round::counted(tx, &place, &of, &closing, by, at).await })).await
    }

    async fn answered(&self, id: &Id, kind: &'static str, words: &'static str, at: Time) -> Result<()> {
        let (place, id) = (self.place.clone(), id.clone());
        let write = self.app.db.write(move |tx| {
            Box::pin(async move {
                let of = round::by_id(tx, &id).await?;
                round::answer(tx, &place, &of, kind, words, Role::Manager.key(), "Ana, shelter manager", at).await
            })
        });
        write.await
    }
}
