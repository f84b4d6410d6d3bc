use crate::{
    clock::Time,
    error::Result,
    ground::db::{Id, Tx},
    house::staff::Stay,
    sql,
};

/// A session and whose it is.
#[derive(sqlx::FromRow)]
pub struct Session {
    pub id: Id,
    pub staff_id: Id,
    pub seen_at: Time,
    pub name: String,
    pub title: String,
    pub email: String,
}

/// A one-time link. Without a person it is the first of all.
#[derive(sqlx::FromRow)]
pub struct Invitation {
    pub staff_id: Option<Id>,
    pub made_at: Time,
    pub used_at: Option<Time>,
}

pub async fn insert_session(tx: &mut Tx, mark: &[u8], id: &Id, staff: &Id, now: Time) -> Result<()> {
    tx.q(sql!("insert into session (mark, id, staff_id, begun_at, seen_at) values ($1, $2, $3, $4, $4)"))
        .bind(mark.to_vec())
        .bind(id.clone())
        .bind(staff.clone())
        .bind(now)
        .exec()
        .await
        .map(drop)
}

/// The session of a mark: used after `seen_after`, begun after `begun_after`, by someone who is still here.
pub async fn session(tx: &mut Tx, mark: &[u8], seen_after: Time, begun_after: Time) -> Result<Option<Session>> {
    tx.q(sql!(
        "select n.id, n.staff_id, n.seen_at, s.name, s.title, s.email
         from session n join staff s on s.id = n.staff_id
         where n.mark = $1 and n.seen_at > $2 and n.begun_at > $3 and s.ended_at is null"
    ))
    .bind(mark.to_vec())
    .bind(seen_after)
    .bind(begun_after)
    .opt()
    .await
}

pub async fn sessions_of(tx: &mut Tx, staff: &Id, seen_after: Time, begun_after: Time) -> Result<Vec<Stay>> {
    tx.q(sql!(
        "select id, begun_at, seen_at from session where staff_id = $1 and seen_at > $2 and begun_at > $3
         order by begun_at desc, id"
    ))
    .bind(staff.clone())
    .bind(seen_after)
    .bind(begun_after)
    .all()
    .await
}

/// The later moment stays: two requests may come in the other order.
pub async fn touch_session(tx: &mut Tx, id: &Id, now: Time) -> Result<()> {
    tx.q(sql!("update session set seen_at = $2 where id = $1 and seen_at < $2")).bind(id.clone()).bind(now).exec().await.map(drop)
}

pub async fn delete_session(tx: &mut Tx, id: &Id) -> Result<()> {
    tx.q(sql!("delete from session where id = $1")).bind(id.clone()).exec().await.map(drop)
}

pub async fn delete_sessions(tx: &mut Tx, staff: &Id) -> Result<()> {
    tx.q(sql!("delete from session where staff_id = $1")).bind(staff.clone()).exec().await.map(drop)
}

pub async fn delete_other_sessions(tx: &mut Tx, staff: &Id, kept: &Id) -> Result<()> {
    tx.q(sql!("delete from session where staff_id = $1 and id <> $2")).bind(staff.clone()).bind(kept.clone()).exec().await.map(drop)
}

pub async fn delete_sessions_over(tx: &mut Tx, seen_before: Time, begun_before: Time) -> Result<()> {
    tx.q(sql!("delete from session where seen_at <= $1 or begun_at <= $2")).bind(seen_before).bind(begun_before).exec().await.map(drop)
}

pub async fn insert_invitation(tx: &mut Tx, mark: &[u8], staff: Option<&Id>, now: Time) -> Result<()> {
    tx.q(sql!("insert into invitation (mark, staff_id, made_at) values ($1, $2, $3)")).bind(mark.to_vec()).bind(staff.cloned()).bind(now).exec().await.map(drop)
}

pub async fn invitation(tx: &mut Tx, mark: &[u8]) -> Result<Option<Invitation>> {
    tx.q(sql!("select staff_id, made_at, used_at from invitation where mark = $1")).bind(mark.to_vec()).opt().await
}

/// Uses an invitation up, if it is good: not used, and made after `made_after`. Gives whose it was.
pub async fn use_invitation(tx: &mut Tx, mark: &[u8], now: Time, made_after: Time) -> Result<Option<Option<Id>>> {
    let row: Option<(Option<Id>,)> = tx
        .q(sql!("update invitation set used_at = $2 where mark = $1 and used_at is null and made_at > $3 returning staff_id"))
        .bind(mark.to_vec())
        .bind(now)
        .bind(made_after)
        .opt()
        .await?;
    Ok(row.map(|(staff,)| staff))
}

pub async fn delete_open_invitations(tx: &mut Tx, staff: &Id) -> Result<()> {
    tx.q(sql!("delete from invitation where staff_id = $1 and used_at is null")).bind(staff.clone()).exec().await.map(drop)
}

pub async fn delete_first_invitations(tx: &mut Tx) -> Result<()> {
    tx.q(sql!("delete from invitation where staff_id is null")).exec().await.map(drop)
}
