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
    /// How many messages wait too long to be looked at here, and since when the first: the same with every card.
    pub late: i64,
    pub late_since: Option<Time>,
}

/// What waits is asked for along the way, once for all cards: a second trip would cost more than all of it.
pub async fn shown(tx: &mut Tx, place: &Id, late_before: Time, now: Time) -> Result<Vec<Card>> {
    tx.q(sql!(
        "select case when w.next_from <= $2 then w.next_said else w.said end as said, w.did, w.did_on, w.shown_on, case when c.verdict_from <= $2 then c.verdict end as verdict,
                (select count(*) from concern q left join wording v on v.concern_id = q.id
                 where q.place_id = $1 and q.see = 'board' and q.lane = 'team' and q.worded_on is null and q.release_at <= $2 and q.erased_on is null
                   and (v.concern_id is null or (v.overturned_on is not null and (v.decided_from is null or v.decided_from <= $2)) or (v.decision = 'changed' and v.decided_from <= $2))
                   and (case when v.overturned_on is not null then v.overturned_on * 86400000 + 43200000 when v.decision = 'changed' then v.decided_from else q.release_at end) < $3) as late,
                (select min(case when v.overturned_on is not null then v.overturned_on * 86400000 + 43200000 when v.decision = 'changed' then v.decided_from else q.release_at end)
                 from concern q left join wording v on v.concern_id = q.id
                 where q.place_id = $1 and q.see = 'board' and q.lane = 'team' and q.worded_on is null and q.release_at <= $2 and q.erased_on is null
                   and (v.concern_id is null or (v.overturned_on is not null and (v.decided_from is null or v.decided_from <= $2)) or (v.decision = 'changed' and v.decided_from <= $2))) as late_since
         from wording w left join concern c on c.id = w.concern_id
         where w.place_id = $1 and w.shown_from <= $2 and (c.left_on is null or c.lane = 'team')
         order by w.shown_on desc, w.concern_id limit 200"
    ))
    .bind(place.clone())
    .bind(now)
    .bind(late_before)
    .all()
    .await
}
