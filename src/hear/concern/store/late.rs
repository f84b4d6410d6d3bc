use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    hear::concern::late::Waiting,
    sql,
};

/// How a week went at one place, as a manager may count it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Week {
    pub place_id: Id,
    pub waiting: i64,
    pub late: i64,
    pub answered: i64,
}

/// A question its writer has not looked at stops nothing: until staff know that they did, it waits for staff.
pub async fn waiting(tx: &mut Tx, now: Time) -> Result<Vec<Waiting>> {
    tx.q(sql!(
        "select id, place_id, kind, lane, day, answer_by, raised_on, raised_again_on
         from concern where (waiting_since <= $1 or (asked_on is not null and answered_on is null and (paused_from is null or paused_from > $1)))
           and release_at <= $1 and erased_on is null order by answer_by, id"
    ))
    .bind(now)
    .all()
    .await
}

pub async fn raise(tx: &mut Tx, id: &Id, today: Day, now: Time) -> Result<u64> {
    tx.q(sql!(
        "update concern set raised_on = $2
         where id = $1 and (waiting_since <= $3 or (asked_on is not null and answered_on is null)) and answer_by < $2 and (raised_on is null or raised_on <= answer_by) and erased_on is null"
    ))
    .bind(id.clone())
    .bind(today)
    .bind(now)
    .exec()
    .await
}

pub async fn raise_again(tx: &mut Tx, id: &Id, today: Day, now: Time) -> Result<u64> {
    tx.q(sql!(
        "update concern set raised_again_on = $2
         where id = $1 and (waiting_since <= $3 or (asked_on is not null and answered_on is null)) and answer_by < $2 and (raised_again_on is null or raised_again_on <= answer_by) and erased_on is null"
    ))
    .bind(id.clone())
    .bind(today)
    .bind(now)
    .exec()
    .await
}

pub async fn raised(tx: &mut Tx, id: &Id) -> Result<(Option<Day>, Option<Day>)> {
    tx.q(sql!("select raised_on, raised_again_on from concern where id = $1")).bind(id.clone()).one().await
}

/// Only the lanes of those who work here, as in all numbers.
pub async fn week(tx: &mut Tx, staff: &Id, from: Day, to: Day, today: Day, now: Time) -> Result<Vec<Week>> {
    tx.q(sql!(
        "select c.place_id,
                cast(sum(case when c.waiting_since is not null and c.waiting_since <= $2 and c.erased_on is null then 1 else 0 end) as bigint) as waiting,
                cast(sum(case when c.waiting_since is not null and c.waiting_since <= $2 and c.erased_on is null and c.answer_by < $3 then 1 else 0 end) as bigint) as late,
                cast(sum(case when c.answered_on >= $4 and c.answered_on <= $5 then 1 else 0 end) as bigint) as answered
         from concern c
         where c.lane in ('team', 'safety') and c.release_at <= $2 and exists (select 1 from reach r where r.place_id = c.place_id and r.staff_id = $1 and r.role = 'manager')
         group by c.place_id"
    ))
    .bind(staff.clone())
    .bind(now)
    .bind(today)
    .bind(from)
    .bind(to)
    .all()
    .await
}
