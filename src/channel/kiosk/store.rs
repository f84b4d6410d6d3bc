use super::{Mode, New};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::{
        db::{Id, Tx},
        web::screen::Counted,
    },
    sql,
};

/// A screen as it is kept.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Screen {
    pub id: Id,
    pub mark: Vec<u8>,
    pub place_id: Id,
    pub name: String,
    pub mode: Mode,
    pub prints: bool,
    pub made_on: Day,
    pub ended_on: Option<Day>,
    pub seen_at: Option<Time>,
    pub waiting: i64,
    pub told_at: Option<Time>,
    pub wipe_until: Option<Time>,
}

/// What happened at a screen on a day.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Counts {
    pub screen_id: Id,
    pub day: Day,
    pub sent: i64,
    pub quick: i64,
    pub lost: i64,
}

/// A row of the numbers that screens show.
#[derive(sqlx::FromRow)]
struct Code {
    code: String,
    until: Time,
}

#[derive(sqlx::FromRow)]
struct Shown {
    mark: Vec<u8>,
}

pub async fn forget_codes(tx: &mut Tx, now: Time) -> Result<()> {
    tx.q(sql!("delete from screen_code where until <= $1")).bind(now).exec().await.map(drop)
}

pub async fn code_of(tx: &mut Tx, mark: &[u8]) -> Result<Option<(String, Time)>> {
    let found: Option<Code> = tx.q(sql!("select code, until from screen_code where mark = $1")).bind(mark.to_vec()).opt().await?;
    Ok(found.map(|c| (c.code, c.until)))
}

pub async fn codes(tx: &mut Tx) -> Result<i64> {
    tx.q(sql!("select count(*) from screen_code")).scalar().await
}

pub async fn insert_code(tx: &mut Tx, mark: &[u8], code: &str, until: Time) -> Result<()> {
    tx.q(sql!("insert into screen_code (mark, code, until) values ($1, $2, $3)")).bind(mark.to_vec()).bind(code.to_string()).bind(until).exec().await.map(drop)
}

/// The screen that shows a number, which then is used.
pub async fn take_code(tx: &mut Tx, code: &str) -> Result<Option<Vec<u8>>> {
    let shown: Option<Shown> = tx.q(sql!("delete from screen_code where code = $1 returning mark")).bind(code.to_string()).opt().await?;
    Ok(shown.map(|s| s.mark))
}

pub async fn insert(tx: &mut Tx, id: &Id, mark: &[u8], place: &Id, new: &New, today: Day, seen: Time) -> Result<()> {
    // A tablet that was ended is paired again under the cookie it has.
    tx.q(sql!("delete from screen_day where screen_id in (select id from screen where mark = $1)")).bind(mark.to_vec()).exec().await?;
    tx.q(sql!("delete from screen where mark = $1")).bind(mark.to_vec()).exec().await?;
    tx.q(sql!("insert into screen (id, mark, place_id, name, mode, prints, made_on, seen_at, waiting) values ($1, $2, $3, $4, $5, $6, $7, $8, 0)"))
        .bind(id.clone())
        .bind(mark.to_vec())
        .bind(place.clone())
        .bind(new.name.clone())
        .bind(new.mode)
        .bind(new.prints)
        .bind(today)
        .bind(seen)
        .exec()
        .await
        .map(drop)
}

pub async fn by_mark(tx: &mut Tx, mark: &[u8]) -> Result<Option<Screen>> {
    tx.q(sql!("select id, mark, place_id, name, mode, prints, made_on, ended_on, seen_at, waiting, told_at, wipe_until from screen where mark = $1"))
        .bind(mark.to_vec())
        .opt()
        .await
}

pub async fn all(tx: &mut Tx) -> Result<Vec<Screen>> {
    tx.q(sql!(
        "select id, mark, place_id, name, mode, prints, made_on, ended_on, seen_at, waiting, told_at, wipe_until from screen
         where ended_on is null order by name, id limit 1000"
    ))
    .all()
    .await
}

pub async fn end(tx: &mut Tx, id: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update screen set ended_on = $2 where id = $1 and ended_on is null")).bind(id.clone()).bind(today).exec().await
}

pub async fn set_wipe(tx: &mut Tx, id: &Id, until: Time) -> Result<u64> {
    tx.q(sql!("update screen set wipe_until = $2 where id = $1 and ended_on is null")).bind(id.clone()).bind(until).exec().await
}

pub async fn seen(tx: &mut Tx, id: &Id, at: Time, waiting: i64) -> Result<()> {
    tx.q(sql!("update screen set seen_at = $2, waiting = $3, told_at = null where id = $1")).bind(id.clone()).bind(at).bind(waiting).exec().await.map(drop)
}

pub async fn told(tx: &mut Tx, id: &Id, now: Time) -> Result<()> {
    tx.q(sql!("update screen set told_at = $2 where id = $1")).bind(id.clone()).bind(now).exec().await.map(drop)
}

pub async fn add(tx: &mut Tx, id: &Id, day: Day, counted: Counted) -> Result<()> {
    tx.q(sql!(
        "insert into screen_day (screen_id, day, sent, quick, lost) select id, $2, $3, $4, $5 from screen where id = $1
         on conflict (screen_id, day) do update set sent = screen_day.sent + excluded.sent, quick = screen_day.quick + excluded.quick, lost = screen_day.lost + excluded.lost"
    ))
    .bind(id.clone())
    .bind(day)
    .bind(counted.sent)
    .bind(counted.quick)
    .bind(counted.lost)
    .exec()
    .await
    .map(drop)
}

pub async fn counts(tx: &mut Tx, before: Day) -> Result<Vec<Counts>> {
    tx.q(sql!("select screen_id, day, sent, quick, lost from screen_day where day < $1 order by day desc limit 1000")).bind(before).all().await
}

pub async fn forget_counts(tx: &mut Tx, before: Day) -> Result<()> {
    tx.q(sql!("delete from screen_day where day < $1")).bind(before).exec().await.map(drop)
}
