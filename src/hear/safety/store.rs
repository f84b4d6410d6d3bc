use super::{Decision, Sorted};
use crate::{
    clock::Time,
    error::Result,
    ground::db::{Id, Tx},
    hear::concern::{Alarm, Lane},
    sql,
};

/// What staff made of a concern that is about safety.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Care {
    pub begun_at: Time,
    pub taken_at: Option<Time>,
    /// Who has it, as guests may know them.
    pub taken_by: Option<String>,
    pub sorted: Option<Sorted>,
    pub decision: Option<Decision>,
    /// Sealed.
    pub why: Option<Vec<u8>>,
    pub decided_at: Option<Time>,
    pub decided_by: Option<String>,
}

/// Something about safety that is not settled. Nothing of what was said.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Urgent {
    pub id: Id,
    pub place_id: Id,
    pub lane: Lane,
    pub alarm: Alarm,
    /// Since when it is counted.
    pub since: Time,
    pub taken_at: Option<Time>,
}

pub async fn of(tx: &mut Tx, concern: &Id) -> Result<Option<Care>> {
    tx.q(sql!("select begun_at, taken_at, taken_by, sorted, decision, why, decided_at, decided_by from care where concern_id = $1"))
        .bind(concern.clone())
        .opt()
        .await
}

pub async fn urgent(tx: &mut Tx, now: Time) -> Result<Vec<Urgent>> {
    tx.q(sql!(
        "select c.id, c.place_id, c.lane, c.alarm, case when c.alarm = 'unsafe' then c.waiting_since else coalesce(k.begun_at, c.release_at) end as since, k.taken_at
         from concern c left join care k on k.concern_id = c.id
         where c.alarm is not null and c.alarm_from <= $1 and c.release_at <= $1 and c.erased_on is null
           and (c.alarm in ('danger', 'harm') or (c.alarm = 'unsafe' and c.waiting_since <= $1))
         order by since, c.id"
    ))
    .bind(now)
    .all()
    .await
}

pub async fn take(tx: &mut Tx, concern: &Id, since: Time, now: Time, signed: &str) -> Result<()> {
    tx.q(sql!(
        "insert into care (concern_id, begun_at, taken_at, taken_by) values ($1, $2, $3, $4)
         on conflict (concern_id) do update set taken_at = coalesce(care.taken_at, excluded.taken_at), taken_by = coalesce(care.taken_by, excluded.taken_by)"
    ))
    .bind(concern.clone())
    .bind(since)
    .bind(now)
    .bind(signed.to_string())
    .exec()
    .await
    .map(drop)
}

/// Sorted anew, it is decided anew.
pub async fn sort(tx: &mut Tx, concern: &Id, since: Time, now: Time, signed: &str, sorted: Sorted) -> Result<()> {
    take(tx, concern, since, now, signed).await?;
    tx.q(sql!("update care set sorted = $2, sorted_at = $3, decision = null, why = null, decided_at = null, decided_by = null where concern_id = $1"))
        .bind(concern.clone())
        .bind(sorted)
        .bind(now)
        .exec()
        .await
        .map(drop)
}

pub async fn decide(tx: &mut Tx, concern: &Id, decision: Decision, why: Vec<u8>, now: Time, signed: &str) -> Result<()> {
    tx.q(sql!("update care set decision = $2, why = $3, decided_at = $4, decided_by = $5 where concern_id = $1"))
        .bind(concern.clone())
        .bind(decision)
        .bind(why)
        .bind(now)
        .bind(signed.to_string())
        .exec()
        .await
        .map(drop)
}

pub async fn erase(tx: &mut Tx, concern: &Id) -> Result<()> {
    tx.q(sql!("update care set why = null where concern_id = $1")).bind(concern.clone()).exec().await.map(drop)
}
