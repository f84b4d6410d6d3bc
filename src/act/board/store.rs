use super::Heard;
use crate::{
    clock::Time,
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// Words nobody promised anything about, and what waits beside them. Of more than 5,000 the newest stand on a board.
#[derive(sqlx::FromRow)]
pub struct Row {
    #[sqlx(flatten)]
    pub heard: Heard,
    /// How many messages wait too long to be looked at here, and since when the first: the same with every card.
    pub late: i64,
    pub late_since: Option<Time>,
}

/// What waits is asked for along the way, once for all cards: a second trip would cost more than all of it.
pub async fn heard_at(tx: &mut Tx, place: &Id, late_before: Time, now: Time) -> Result<Vec<Row>> {
    tx.q(sql!(
        "select w.concern_id, w.place_id, case when w.next_from <= $2 then w.next_said else w.said end as said, w.did, w.did_on, w.shown_on,
                case when c.verdict_from <= $2 then c.verdict end as verdict, c.verdict_from,
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
           and not exists (select 1 from promise_link k where k.concern_id = w.concern_id and (k.disowned_from is null or k.disowned_from > $2))
         order by w.shown_on desc, w.concern_id limit 5000"
    ))
    .bind(place.clone())
    .bind(now)
    .bind(late_before)
    .all()
    .await
}

/// The same of a place and of everything below it.
pub async fn heard_under(tx: &mut Tx, path: &str, now: Time) -> Result<Vec<Heard>> {
    tx.q(sql!(
        "select w.concern_id, w.place_id, case when w.next_from <= $2 then w.next_said else w.said end as said, w.did, w.did_on, w.shown_on,
                case when c.verdict_from <= $2 then c.verdict end as verdict, c.verdict_from
         from wording w left join concern c on c.id = w.concern_id
         where w.place_id in (select p.id from place p where substr(p.path, 1, length($1)) = $1)
           and w.shown_from <= $2 and (c.left_on is null or c.lane = 'team')
           and not exists (select 1 from promise_link k where k.concern_id = w.concern_id and (k.disowned_from is null or k.disowned_from > $2))
         order by w.shown_on desc, w.concern_id limit 5000"
    ))
    .bind(path.to_string())
    .bind(now)
    .all()
    .await
}
