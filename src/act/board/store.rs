use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    hear::concern::Verdict,
    sql,
};

/// What was said and what was answered. `said` is gone when its writer erased it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Card {
    pub said: Option<String>,
    pub did: String,
    pub shown_on: Day,
    pub verdict: Option<Verdict>,
}

pub async fn shown(tx: &mut Tx, place: &Id, now: Time) -> Result<Vec<Card>> {
    tx.q(sql!(
        "select w.said, w.did, w.shown_on, case when c.verdict_from <= $2 then c.verdict end as verdict
         from wording w left join concern c on c.id = w.concern_id and c.verdict is not null
         where w.place_id = $1 and w.shown_from <= $2
         order by w.shown_on desc, w.concern_id limit 200"
    ))
    .bind(place.clone())
    .bind(now)
    .all()
    .await
}
