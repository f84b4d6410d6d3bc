//! What the examples promised, and what those who asked said of it: through the same verbs, with the clock set back.

use super::{Person, then};
use crate::{
    act::promise::{self, Answer, Draft, ProofKind, Reason, Saying, Tier, Turn},
    app::App,
    error::{Error, Result},
    ground::{anon::Receipt, db::Id},
    hear::concern,
    house::place::Place,
};
use serde::Deserialize;
use std::{collections::HashMap, sync::Arc};

#[derive(Deserialize)]
struct Promises {
    promise: Vec<Made>,
}

#[derive(Deserialize)]
struct Made {
    place: String,
    subject: String,
    about: Vec<String>,
    by: String,
    tier: String,
    budget: Option<i64>,
    #[serde(default)]
    answers: Vec<String>,
    step: Vec<Said>,
}

#[derive(Deserialize)]
struct Said {
    days_ago: i64,
    turn: String,
    words: String,
    /// Days from that day on.
    until: Option<i64>,
    proof_kind: Option<String>,
    #[serde(default)]
    proof: String,
    reason: Option<String>,
    #[serde(default)]
    decided_by: String,
    #[serde(default)]
    changes: String,
    #[serde(default)]
    challenge: String,
}

impl Said {
    fn saying(&self, place: &Place, at: crate::clock::Time) -> Result<Saying> {
        let turn = Turn::from_key(&self.turn).ok_or(Error::Internal("a promise takes no such turn"))?;
        Ok(Saying {
            until: self.until.map(|days| place.today(at).plus(days)),
            proof_kind: self.proof_kind.as_deref().and_then(ProofKind::from_key),
            proof: self.proof.clone(),
            reason: self.reason.as_deref().and_then(Reason::from_key),
            decided_by: self.decided_by.clone(),
            changes: self.changes.clone(),
            challenge: self.challenge.clone(),
            ..Saying::new(turn, &self.words)
        })
    }
}

/// Makes them all. `told` are the voices at their places, with the receipts that open them.
pub async fn make(
    app: &App,
    places: &HashMap<String, Arc<Place>>,
    people: &HashMap<String, (Id, Person)>,
    told: &[(&super::Voice, Receipt)],
    now: crate::clock::Time,
) -> Result<()> {
    let all: Promises = toml::from_str(include_str!("promises.toml")).map_err(|_| Error::Internal("the promises of the examples cannot be read"))?;
    for made in &all.promise {
        let place = places.get(&made.place).ok_or(Error::Internal("a promise has no place"))?;
        let (owner_id, owner) = people.get(&made.by).ok_or(Error::Internal("a promise is nobody's"))?;
        let (first, rest) = made.step.split_first().ok_or(Error::Internal("a promise says nothing"))?;
        let begun = then(place, now, first.days_ago);
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for start in &made.about {
            let (voice, receipt) =
                told.iter().find(|(v, _)| v.place == made.place && v.words.starts_with(start.as_str())).ok_or(Error::Internal("a promise is about nothing"))?;
            let concern = concern::by_receipt(&mut app.db.read().await?, &app.keys, receipt).await?.ok_or(Error::NotFound)?;
            if voice.days_ago >= first.days_ago { before.push(concern) } else { after.push((voice.days_ago, concern)) }
        }
        let draft = Draft {
            subject: made.subject.clone(),
            saying: None,
            owner_id: Some(owner_id.clone()),
            owner: owner.title.clone(),
            tier: Tier::from_key(&made.tier).ok_or(Error::Internal("a promise of no tier"))?,
            budget: made.budget,
            hours: None,
        };
        let tree = app.places.tree(&app.db, now).await?;
        let (here, role, saying, linked) = (place.clone(), owner.role.key(), first.saying(place, begun)?, before.clone());
        let number = app.db.write(move |tx| Box::pin(async move { promise::make(tx, &tree, &here, &draft, &saying, &linked, role, begun).await })).await?;
        for (n, said) in rest.iter().enumerate() {
            let at = then(place, now, said.days_ago);
            let (saying, here, tree) = (said.saying(place, at)?, place.clone(), app.places.tree(&app.db, now).await?);
            let promise = promise::by_number(&mut app.db.read().await?, number, at).await?;
            let seen = i64::try_from(n).unwrap_or(0) + 1;
            app.db.write(move |tx| Box::pin(async move { promise::step(tx, &tree, &here, &promise.id, number, &saying, seen, role, at).await })).await?;
        }
        let claimed = made.step.last().map_or(0, |s| s.days_ago);
        for (concern, answer) in before.iter().zip(&made.answers) {
            let at = then(place, now, claimed - 2);
            let answer = Answer::from_key(answer).ok_or(Error::Internal("an answer that says nothing"))?;
            let promise = promise::by_number(&mut app.db.read().await?, number, at).await?;
            let (here, tree, concern) = (place.clone(), app.places.tree(&app.db, now).await?, concern.clone());
            app.db.write(move |tx| Box::pin(async move { promise::answer(tx, &tree, &here, &promise, &concern, answer, at, at).await })).await?;
        }
        for (days_ago, concern) in after {
            let at = then(place, now, days_ago);
            let promise = promise::by_number(&mut app.db.read().await?, number, at).await?;
            let (here, tree) = (place.clone(), app.places.tree(&app.db, now).await?);
            app.db.write(move |tx| Box::pin(async move { promise::link(tx, &tree, &here, &promise, &[concern], role, at) })).await?;
        }
    }
    Ok(())
}
