//! What the town promises, through the verbs that every door calls.

use super::Town;
use hearback::{
    act::promise::{self, Answer, Draft, ProofKind, Reason, Saying, Tier, Turn},
    clock::Day,
    ground::db::Id,
    hear::concern,
    house::place::Place,
};
use std::sync::Arc;

/// What is said at a step with a day.
pub fn by(until: Day, turn: Turn, words: &str) -> Saying {
    Saying { until: Some(until), ..saying(turn, words) }
}

/// What is said at a step, complete for its turn but for a day.
pub fn saying(turn: Turn, words: &str) -> Saying {
    let text = |for_turns: &[Turn], text: &str| if for_turns.contains(&turn) { text.to_string() } else { String::new() };
    Saying {
        proof_kind: (turn == Turn::Claimed).then_some(ProofKind::Look),
        proof: text(&[Turn::Claimed], "Everyone can look at it in the hall"),
        reason: (turn == Turn::Cannot).then_some(Reason::NoMoney),
        decided_by: text(&[Turn::Cannot, Turn::NotNow, Turn::Stopped, Turn::Passed], "shelter manager"),
        changes: text(&[Turn::Cannot], "A grant for it"),
        challenge: text(&[Turn::Cannot], "Tell the trustees"),
        ..Saying::new(turn, words)
    }
}

impl Town {
    /// The concerns told so far and not in `known`.
    pub async fn concerns_besides(&self, known: &[Id]) -> Vec<Id> {
        let mut tx = self.app.db.read().await.unwrap();
        let all: Vec<(Id,)> = tx.q(hearback::sql!("select id from concern order by id")).all().await.unwrap();
        all.into_iter().map(|(id,)| id).filter(|id| !known.contains(id)).collect()
    }

    /// The owner promises something about these. Gives its number.
    pub async fn promises(&self, place: &Arc<Place>, owner: &str, subject: &str, said: Saying, about: &[Id]) -> i64 {
        let (now, place, owner, about) = (self.now(), place.clone(), owner.to_string(), about.to_vec());
        let draft = Draft { subject: subject.into(), saying: None, owner_id: None, owner, tier: Tier::Team, budget: None, hours: None };
        assert!(draft.problems().is_empty(), "{:?}", draft.problems());
        let tree = self.app.places.tree(&self.app.db, now).await.unwrap();
        self.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let mut concerns = Vec::new();
                    for id in &about {
                        concerns.extend(concern::by_id(tx, id).await?);
                    }
                    promise::make(tx, &tree, &place, &draft, &said, &concerns, "manager", now).await
                })
            })
            .await
            .unwrap()
    }

    /// One more step.
    pub async fn steps(&self, place: &Arc<Place>, number: i64, said: Saying) {
        let (now, place) = (self.now(), place.clone());
        let tree = self.app.places.tree(&self.app.db, now).await.unwrap();
        self.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let p = promise::by_number(tx, number, now).await?;
                    promise::step(tx, &tree, &place, &p.id, number, &said, p.steps.len().try_into().unwrap(), "manager", now).await
                })
            })
            .await
            .unwrap();
    }

    /// A writer says whether it happened. It is known from the next slot on.
    pub async fn writer_says(&self, place: &Arc<Place>, number: i64, who: &Id, answer: Answer) {
        let (now, place, who) = (self.now(), place.clone(), who.clone());
        let tree = self.app.places.tree(&self.app.db, now).await.unwrap();
        self.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    let p = promise::by_number(tx, number, now).await?;
                    let concern = concern::by_id(tx, &who).await?.unwrap();
                    promise::answer(tx, &tree, &place, &p, &concern, answer, place.slot_after(now), now).await
                })
            })
            .await
            .unwrap();
    }
}
