use super::{Decision, Wording};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

pub async fn by_concern(tx: &mut Tx, concern: &Id) -> Result<Option<Wording>> {
    tx.q(sql!("select concern_id, proposed, changed, did, proposed_on, decision, decided_from, said, shown_on, shown_from from wording where concern_id = $1"))
        .bind(concern.clone())
        .opt()
        .await
}

pub async fn propose(tx: &mut Tx, concern: &Id, place: &Id, words: Vec<u8>, did: &str, today: Day) -> Result<()> {
    tx.q(sql!(
        "insert into wording (concern_id, place_id, proposed, did, proposed_on) values ($1, $2, $3, $4, $5)
         on conflict (concern_id) do update set proposed = excluded.proposed, did = excluded.did, proposed_on = excluded.proposed_on,
                changed = null, decision = null, decided_on = null, decided_from = null"
    ))
    .bind(concern.clone())
    .bind(place.clone())
    .bind(words)
    .bind(did.to_string())
    .bind(today)
    .exec()
    .await
    .map(drop)
}

pub async fn decide(tx: &mut Tx, concern: &Id, decision: Decision, changed: Option<Vec<u8>>, today: Day, from: Time) -> Result<()> {
    tx.q(sql!("update wording set decision = $2, changed = $3, decided_on = $4, decided_from = $5 where concern_id = $1"))
        .bind(concern.clone())
        .bind(decision)
        .bind(changed)
        .bind(today)
        .bind(from)
        .exec()
        .await
        .map(drop)
}

pub async fn show(tx: &mut Tx, concern: &Id, said: &str, did: &str, on: Day, from: Time) -> Result<()> {
    tx.q(sql!("update wording set said = $2, did = $3, shown_on = $4, shown_from = $5, proposed = null, changed = null where concern_id = $1"))
        .bind(concern.clone())
        .bind(said.to_string())
        .bind(did.to_string())
        .bind(on)
        .bind(from)
        .exec()
        .await
        .map(drop)
}

pub async fn erase(tx: &mut Tx, concern: &Id) -> Result<()> {
    tx.q(sql!("update wording set proposed = null, changed = null, said = null where concern_id = $1")).bind(concern.clone()).exec().await?;
    // A proposal that was never shown leaves nothing behind.
    tx.q(sql!("delete from wording where concern_id = $1 and shown_from is null")).bind(concern.clone()).exec().await.map(drop)
}
