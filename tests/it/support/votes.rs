//! A group that votes: its stewards with their own computer, and cards in people's hands.

use super::{Page, Town, Visitor, Worker, secrets};
use hearback::{
    decide::round::{self, Cast, Vote, Way, definition::Definition, hex::Hex, list::CardList},
    ground::{
        anon::{Card, Pass},
        db::Id,
    },
    house::{
        group::{self, Details, Office, Roll, Seating},
        place::Place,
        staff::Role,
    },
};
use std::sync::Arc;

/// A group of people who sleep at a place, and the two who speak for it.
pub struct Residents {
    pub mo: Worker,
    pub kit: Worker,
}

/// What a vote is about, as it is typed at the desk; the clock stands at ten on Tuesday 9 June.
pub const SHOWERS: &[(&str, &str)] = &[
    ("question", "What should be put right first?"),
    ("about", "There is money for two of these this summer."),
    ("option-1", "Hot showers every morning"),
    ("option-2", "A quiet room"),
    ("option-3", "Later breakfast"),
    ("option-4", "Locks on the lockers"),
    ("label", "work-on"),
    ("rule", "fair-shares"),
    ("shares", "seats"),
    ("seats", "2"),
    ("opens", "2026-06-10T09:00"),
    ("closes", "2026-06-12T18:00"),
];

impl Town {
    /// A group with two officers, an administrator who made it, and a roll of so many, agreed with the manager.
    pub async fn residents(&self, place: &Arc<Place>, manager: &Worker, people: i64) -> Residents {
        let olu = self.worker("Olu Ade", "runs the trust", Role::Admin, place).await;
        let mo = self.worker("Mo Bello", "resident", Role::Steward, place).await;
        let kit = self.worker("Kit Lane", "resident", Role::Steward, place).await;
        let (at, keys, now) = (place.clone(), self.app.keys.clone(), self.now());
        let (first, second, admin, ana) = (mo.id.clone(), kit.id.clone(), olu.id.clone(), manager.id.clone());
        let made = self.app.db.write(move |tx| {
            Box::pin(async move {
                let details = Details { name: "Northside residents".into(), aim: "To be heard".into(), meets: "Tuesdays".into(), joining: "Come in".into() };
                let id = group::make(tx, &keys, &at, &details, &admin, now).await?;
                let seat = |staff_id: &Id, office| Seating { staff_id: staff_id.clone(), office, taken_from: None };
                group::seat(tx, &at, &id, &seat(&first, Office::Chair), &admin, now).await?;
                group::seat(tx, &at, &id, &seat(&second, Office::Steward), &first, now).await?;
                let roll = Roll { size: people, struck: vec![] };
                let proposal = group::propose_roll(tx, &at, &id, &roll, &first, now).await?;
                group::confirm_roll(tx, &at, &id, &proposal, &ana, now).await?;
                Ok(())
            })
        });
        made.await.unwrap();
        Residents { mo, kit }
    }

    /// A vote that is settled and has its cards. Gives its address and the codes.
    pub async fn vote(&self, by: &Worker, about: &[(&str, &str)], count: usize) -> (String, Vec<String>) {
        let mut desk = self.at_desk(by).await;
        desk.go("/desk/votes").await;
        desk.click("Propose a vote").await;
        desk.press("Propose it", about).await.expect(&["Being prepared"]);
        desk.press("Settle this vote", &[("sure", "yes")]).await.expect(&["Settled, needs its cards"]);
        let (codes, json) = self.make_cards(&desk, count).await;
        desk.press("These are our cards", &[("marks", &json)]).await.expect(&["Ready, opens by itself"]);
        (desk.page.link("/v/"), codes)
    }

    /// On a computer of the group's own, with nothing but the definition.
    pub async fn make_cards(&self, desk: &Visitor<'_>, count: usize) -> (Vec<String>, String) {
        let definition = self.guest().go(&desk.page.link("definition.json")).await.html.clone();
        let digest = Definition::read(&definition).unwrap().digest();
        let cards: Vec<Card> = (0..count).map(|_| Card::random()).collect();
        let mut hashes: Vec<Hex<32>> = cards.iter().map(|card| Hex(card.hash(&digest))).collect();
        hashes.sort_unstable();
        let list = CardList { definition: Hex(digest), hashes };
        (cards.iter().map(Card::spelled).collect(), serde_json::to_string(&list).unwrap())
    }
}

impl Visitor<'_> {
    /// Votes as a person does: ticks, looks once more, sends. Gives the page that says what became of it.
    pub async fn vote(&mut self, at: &str, card: &str, ticks: &[&str]) -> Page {
        self.town.plant(secrets::Kind::Receipt, card);
        self.go(at).await;
        let ids: Vec<String> = ticks.iter().map(|title| self.page.choice(title)).collect();
        let mut fill = vec![("card", card)];
        fill.extend(ids.iter().map(|id| ("choice", id.as_str())));
        self.press("See my choices", &fill).await;
        if self.page.has_button("Send my vote") {
            self.press("Send my vote", &[]).await;
        }
        self.page.clone()
    }
}

impl Town {
    /// A vote cast by the verb that every door calls, in whichever moment: "in", "again", "used".
    pub async fn cast(&self, at: &str, card: &str, title: &str) -> String {
        self.cast_all(at, card, &[title]).await
    }

    /// The same with several ticks.
    pub async fn cast_all(&self, at: &str, card: &str, titles: &[&str]) -> String {
        let mut tx = self.app.db.read().await.unwrap();
        let round = round::by_id(&mut tx, &Id(at[3..].into())).await.unwrap();
        let choices = round::choices(&mut tx, &round.id).await.unwrap();
        drop(tx);
        let ticked: Vec<Id> = choices.iter().filter(|c| titles.contains(&c.title.as_str())).map(|c| c.id.clone()).collect();
        let vote = Vote::new(Pass::parse(card).ok().unwrap(), &choices, &ticked).unwrap();
        let (keys, now) = (self.app.keys.clone(), self.now());
        let cast = self.app.db.write(move |tx| Box::pin(async move { round::cast(tx, &keys, &round, &choices, &vote, Way::Web, now).await }));
        match cast.await.unwrap() {
            Cast::In => "in".into(),
            Cast::Again => "again".into(),
            other => format!("{other:?}"),
        }
    }

    /// The options in the order of the lot.
    pub async fn lot(&self, at: &str) -> Vec<String> {
        let choices = round::choices(&mut self.app.db.read().await.unwrap(), &Id(at[3..].into())).await.unwrap();
        choices.into_iter().map(|c| c.title).collect()
    }

    /// What was counted, equal ballots as one, in the order in which the database gives them by itself.
    pub async fn piles(&self, at: &str) -> Vec<String> {
        #[derive(sqlx::FromRow)]
        struct Pile {
            ticks: String,
        }
        let mut tx = self.app.db.read().await.unwrap();
        let piles: Vec<Pile> = tx.q(hearback::sql!("select ticks from vote_pile where round_id = $1")).bind(Id(at[3..].into())).all().await.unwrap();
        piles.into_iter().map(|p| p.ticks).collect()
    }

    /// The vote is over; so many came, and the box is counted.
    pub async fn closed_and_counted(&self, at: &str, who: &Residents, came: i64, unused: i64) {
        self.set_clock(super::london(2026, 6, 12, 18, 5));
        let mut desk = self.at_desk(&who.mo).await;
        desk.go(&format!("/desk/votes/{}", &at[3..])).await;
        let marked: Vec<String> = (1..=came).map(|n| n.to_string()).collect();
        desk.press("Write it down", &[("marked", &marked.join(" ")), ("spoiled", "0"), ("unused", &unused.to_string())]).await.expect(&["It is written down"]);
        desk.press("Count the votes", &[]).await.expect(&["Counted"]);
    }
}
