use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    hear::concern::Verdict,
    sql,
};

/// What was said, with its bars, and what was answered, if it was yet. `said` is gone when its writer erased it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Card {
    pub said: Option<String>,
    pub did: Option<String>,
    pub did_on: Option<Day>,
    pub shown_on: Day,
    pub verdict: Option<Verdict>,
}

pub async fn shown(tx: &mut Tx, place: &Id, now: Time) -> Result<Vec<Card>> {
    tx.q(sql!(
        "select case when w.next_from <= $2 then w.next_said else w.said end as said, w.did, w.did_on, w.shown_on, case when c.verdict_from <= $2 then c.verdict end as verdict
         from wording w left join concern c on c.id = w.concern_id and c.verdict is not null
         where w.place_id = $1 and w.shown_from <= $2
           and not exists (select 1 from concern x where x.id = w.concern_id and x.left_on is not null and x.lane <> 'team')
         order by w.shown_on desc, w.concern_id limit 200"
    ))
    .bind(place.clone())
    .bind(now)
    .all()
    .await
}
