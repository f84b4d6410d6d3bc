use super::{Failure, Kind, New};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// A notice as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Notice {
    pub id: Id,
    pub kind: Kind,
    #[sqlx(rename = "for_id")]
    pub to: Id,
    pub place_id: Id,
    pub hushed: bool,
    pub count: Option<i64>,
    pub day: Option<Day>,
    pub not_before: Time,
    pub gave_up_at: Option<Time>,
    pub tries: i64,
    pub failure: Option<Failure>,
}

/// What moves at one place.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Flow {
    pub place_id: Id,
    pub sent: i64,
    pub waiting: i64,
}

pub fn insert(tx: &mut Tx, id: &Id, n: New, now: Time) {
    tx.q(sql!(
        "insert into notice (id, key, kind, for_id, place_id, hushed, count, day, made_at, not_before, tries)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0) on conflict (key) do nothing"
    ))
    .bind(id.clone())
    .bind(n.key)
    .bind(n.kind)
    .bind(n.to)
    .bind(n.place_id)
    .bind(n.hushed)
    .bind(n.count)
    .bind(n.day)
    .bind(now)
    .bind(n.not_before)
    .later();
}

/// The condition stands outside once more: where two processes choose the same row, the second finds it taken.
pub async fn claim(tx: &mut Tx, hooks: bool, now: Time, until: Time) -> Result<Option<Notice>> {
    tx.q(sql!(
        "update notice set leased_until = $2, tries = tries + 1
         where id in (select id from notice
                      where sent_at is null and gave_up_at is null and not_before <= $1 and (leased_until is null or leased_until <= $1)
                        and (kind = 'board-changed') = $3
                      order by case when kind = 'safety' then 0 else 1 end, not_before, id limit 1)
           and sent_at is null and gave_up_at is null and (leased_until is null or leased_until <= $1)
         returning id, kind, for_id, place_id, hushed, count, day, not_before, gave_up_at, tries, failure"
    ))
    .bind(now)
    .bind(until)
    .bind(hooks)
    .opt()
    .await
}

pub async fn set_sent(tx: &mut Tx, id: &Id, now: Time) -> Result<()> {
    tx.q(sql!("update notice set sent_at = $2, leased_until = null, failure = null where id = $1")).bind(id.clone()).bind(now).exec().await.map(drop)
}

pub async fn set_failed(tx: &mut Tx, id: &Id, failure: Failure, next: Time) -> Result<()> {
    tx.q(sql!("update notice set failure = $2, leased_until = $3 where id = $1")).bind(id.clone()).bind(failure).bind(next).exec().await.map(drop)
}

pub async fn give_up(tx: &mut Tx, id: &Id, failure: Failure, now: Time) -> Result<()> {
    tx.q(sql!("update notice set failure = $2, gave_up_at = $3, leased_until = null where id = $1"))
        .bind(id.clone())
        .bind(failure)
        .bind(now)
        .exec()
        .await
        .map(drop)
}

pub async fn put_off(tx: &mut Tx, id: &Id, until: Time) -> Result<()> {
    tx.q(sql!("update notice set leased_until = $2, tries = tries - 1 where id = $1")).bind(id.clone()).bind(until).exec().await.map(drop)
}

pub async fn newer(tx: &mut Tx, n: &Notice) -> Result<i64> {
    tx.q(sql!(
        "select count(*) from notice
         where for_id = $1 and place_id = $2 and kind = $3 and hushed = $4 and not_before > $5 and sent_at is null and gave_up_at is null"
    ))
    .bind(n.to.clone())
    .bind(n.place_id.clone())
    .bind(n.kind)
    .bind(n.hushed)
    .bind(n.not_before)
    .scalar()
    .await
}

pub async fn delete(tx: &mut Tx, id: &Id) -> Result<()> {
    tx.q(sql!("delete from notice where id = $1")).bind(id.clone()).exec().await.map(drop)
}

pub async fn dead(tx: &mut Tx) -> Result<Vec<Notice>> {
    tx.q(sql!(
        "select id, kind, for_id, place_id, hushed, count, day, not_before, gave_up_at, tries, failure
         from notice where gave_up_at is not null and not hushed and kind <> 'board-changed' order by gave_up_at desc, id"
    ))
    .all()
    .await
}

pub async fn flow(tx: &mut Tx, since: Time) -> Result<Vec<Flow>> {
    tx.q(sql!(
        "select place_id,
                cast(sum(case when sent_at >= $1 then 1 else 0 end) as bigint) as sent,
                cast(sum(case when sent_at is null and gave_up_at is null then 1 else 0 end) as bigint) as waiting
         from notice where not hushed and kind <> 'board-changed' group by place_id"
    ))
    .bind(since)
    .all()
    .await
}

pub async fn revive(tx: &mut Tx, id: &Id, now: Time) -> Result<u64> {
    tx.q(sql!(
        "update notice set gave_up_at = null, failure = null, tries = 0, not_before = $2, leased_until = null
         where id = $1 and gave_up_at is not null and not hushed and kind <> 'board-changed'"
    ))
    .bind(id.clone())
    .bind(now)
    .exec()
    .await
}

pub async fn delete_before(tx: &mut Tx, before: Time) -> Result<()> {
    tx.q(sql!("delete from notice where sent_at < $1 or gave_up_at < $1")).bind(before).exec().await.map(drop)
}
