//! The rows of concerns. Lists of the desk stand beside in `lists`.

mod late;
mod lists;

pub use late::{Week, raise, raise_again, raised, waiting, week};
pub use lists::{List, Row, Standing, Tally, latest, list, standings, tally, told_at};

use super::{Alarm, Concern, Lane, Verdict};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

pub fn insert(tx: &mut Tx, c: Concern, calendar: String) {
    tx.q(sql!(
        "insert into concern (id, place_id, kind, lane, see, locale, mark, wrapped_key, words, better, day, release_at, promised, answer_by, waiting_since, last_seq, last_day, calendar, paused, alarm, alarm_from)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0, $11, $16, 0, $17, $18)"
    ))
    .bind(c.id)
    .bind(c.place_id)
    .bind(c.kind)
    .bind(c.lane)
    .bind(c.see)
    .bind(c.locale)
    .bind(c.mark)
    .bind(c.wrapped_key)
    .bind(c.words)
    .bind(c.better)
    .bind(c.day)
    .bind(c.release_at)
    .bind(c.promised)
    .bind(c.answer_by)
    .bind(c.waiting_since)
    .bind(calendar)
    .bind(c.alarm)
    .bind(c.alarm_from)
    .later();
}

pub async fn by_mark(tx: &mut Tx, mark: Vec<u8>) -> Result<Option<Concern>> {
    tx.q(sql!(
        "select id, place_id, kind, lane, see, locale, mark, wrapped_key, words, better, day, release_at, promised, answer_by, waiting_since, last_seq, last_day,
                answered_on, closed_on, verdict, verdict_from, erased_on,
                extended_to, replied_on, paused, asked_on, paused_on, paused_from, saw_on, holder_id, alarm, alarm_from, left_on
         from concern where mark = $1"
    ))
    .bind(mark)
    .opt()
    .await
}

pub async fn by_id(tx: &mut Tx, id: &Id) -> Result<Option<Concern>> {
    tx.q(sql!(
        "select id, place_id, kind, lane, see, locale, mark, wrapped_key, words, better, day, release_at, promised, answer_by, waiting_since, last_seq, last_day,
                answered_on, closed_on, verdict, verdict_from, erased_on,
                extended_to, replied_on, paused, asked_on, paused_on, paused_from, saw_on, holder_id, alarm, alarm_from, left_on
         from concern where id = $1"
    ))
    .bind(id.clone())
    .opt()
    .await
}

pub async fn visible(tx: &mut Tx, id: &Id, staff: &Id, now: Time) -> Result<Option<Concern>> {
    tx.q(sql!(
        "select c.id, c.place_id, c.kind, c.lane, c.see, c.locale, c.mark, c.wrapped_key, c.words, c.better, c.day, c.release_at, c.promised, c.answer_by, c.waiting_since,
                c.last_seq, c.last_day, c.answered_on, c.closed_on, c.verdict, c.verdict_from, c.erased_on,
                c.extended_to, c.replied_on, c.paused, c.asked_on, c.paused_on, c.paused_from, c.saw_on, c.holder_id, c.alarm, c.alarm_from, c.left_on
         from concern c join place p on p.id = c.place_id
         where c.id = $1 and c.release_at <= $3 and (c.place_id, c.lane, c.see) in (select s.place_id, s.lane, s.see from sight s where s.staff_id = $2)"
    ))
    .bind(id.clone())
    .bind(staff.clone())
    .bind(now)
    .opt()
    .await
}

pub async fn hold(tx: &mut Tx, id: &Id) -> Result<u64> {
    tx.q(sql!("update concern set last_seq = last_seq where id = $1 and erased_on is null")).bind(id.clone()).exec().await
}

/// What the clocks of a conversation say after something happened, kept for lists and numbers.
#[derive(Debug, Clone, Copy)]
pub struct Clocks {
    pub replied_on: Option<Day>,
    pub paused: i64,
}

/// A question they answered stays open for staff until the slot of the answer: that it is over would say they were here.
pub async fn wait(tx: &mut Tx, id: &Id, from: Time, answer_by: Day, clocks: Clocks, today: Day) -> Result<Option<i64>> {
    let row: Option<(i64,)> = tx
        .q(sql!(
            "update concern set last_seq = last_seq + 1, last_day = $4, replied_on = $5, paused = $6,
                    lost_on = case when cast($5 as bigint) is null and replied_on is not null then $4 else lost_on end,
                    lost_reply = case when cast($5 as bigint) is null and replied_on is not null then replied_on else lost_reply end,
                    answer_by = case when waiting_since is null then $3 else answer_by end,
                    waiting_since = case when waiting_since is null or waiting_since > $2 then $2 else waiting_since end
             where id = $1 and erased_on is null returning last_seq"
        ))
        .bind(id.clone())
        .bind(from)
        .bind(answer_by)
        .bind(today)
        .bind(clocks.replied_on)
        .bind(clocks.paused)
        .opt()
        .await?;
    Ok(row.map(|r| r.0))
}

/// How a turn of staff ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    Answered,
    Asked,
    /// They said that it is done.
    Closed,
}

pub async fn turn(tx: &mut Tx, id: &Id, ended: Ended, clocks: Clocks, unseen_from: Option<Time>, today: Day) -> Result<Option<i64>> {
    let row: Option<(i64,)> = tx
        .q(sql!(
            "update concern set last_seq = last_seq + 1, last_day = $4, waiting_since = cast($3 as bigint), turned_on = $4, replied_on = $5, paused = $6,
                    answered_on = case when $2 then answered_on else $4 end, closed_on = case when $7 then $4 end, asked_on = case when not $2 then null when waiting_since is not null and cast($3 as bigint) is null then $4 else coalesce(asked_on, $4) end,
                    paused_on = case when $2 and (waiting_since is null or cast($3 as bigint) is not null) then paused_on end,
                    paused_from = case when $2 and (waiting_since is null or cast($3 as bigint) is not null) then paused_from end
             where id = $1 and erased_on is null returning last_seq"
        ))
        .bind(id.clone())
        .bind(ended == Ended::Asked)
        .bind(unseen_from)
        .bind(today)
        .bind(clocks.replied_on)
        .bind(clocks.paused)
        .bind(ended == Ended::Closed)
        .opt()
        .await?;
    Ok(row.map(|r| r.0))
}

pub async fn add(tx: &mut Tx, id: &Id, until: Option<Day>, today: Day) -> Result<Option<i64>> {
    let row: Option<(i64,)> = tx
        .q(sql!(
            "update concern set last_seq = last_seq + 1, last_day = $3, answer_by = coalesce($2, answer_by), extended_to = coalesce($2, extended_to)
             where id = $1 and erased_on is null returning last_seq"
        ))
        .bind(id.clone())
        .bind(until)
        .bind(today)
        .opt()
        .await?;
    Ok(row.map(|r| r.0))
}

/// The writer saw what staff wrote. `pauses` when the clock stands from now on, which staff may know from `from`.
pub fn saw(tx: &mut Tx, id: &Id, answer: bool, pauses: bool, today: Day, from: Time) {
    tx.q(sql!(
        "update concern set saw_on = case when $2 then coalesce(saw_on, $4) else saw_on end,
                paused_on = case when $3 then coalesce(paused_on, $4) else paused_on end,
                paused_from = case when $3 then coalesce(paused_from, $5) else paused_from end
         where id = $1 and erased_on is null"
    ))
    .bind(id.clone())
    .bind(answer)
    .bind(pauses)
    .bind(today)
    .bind(from)
    .later();
}

pub fn worded(tx: &mut Tx, id: &Id, on: Option<Day>) {
    tx.q(sql!("update concern set worded_on = $2 where id = $1")).bind(id.clone()).bind(on).later();
}

pub async fn judge(tx: &mut Tx, id: &Id, verdict: Verdict, from: Time) -> Result<u64> {
    tx.q(sql!("update concern set verdict = $2, verdict_from = $3 where id = $1 and erased_on is null")).bind(id.clone()).bind(verdict).bind(from).exec().await
}

pub async fn set_mark(tx: &mut Tx, id: &Id, mark: Vec<u8>) -> Result<u64> {
    tx.q(sql!("update concern set mark = $2 where id = $1 and erased_on is null")).bind(id.clone()).bind(mark).exec().await
}

pub async fn erase(tx: &mut Tx, id: &Id, today: Day) -> Result<()> {
    tx.q(sql!(
        "update concern set mark = null, wrapped_key = null, words = null, better = null, waiting_since = null, asked_on = null, holder_id = null, erased_on = $2
         where id = $1 and erased_on is null"
    ))
    .bind(id.clone())
    .bind(today)
    .exec()
    .await
    .map(drop)
}

pub async fn finished_before(tx: &mut Tx, before: Day, most: i64) -> Result<Vec<Concern>> {
    tx.q(sql!(
        "select id, place_id, kind, lane, see, locale, mark, wrapped_key, words, better, day, release_at, promised, answer_by, waiting_since, last_seq, last_day,
                answered_on, closed_on, verdict, verdict_from, erased_on,
                extended_to, replied_on, paused, asked_on, paused_on, paused_from, saw_on, holder_id, alarm, alarm_from, left_on
         from concern where last_day < $1 and waiting_since is null and erased_on is null order by last_day, id limit $2"
    ))
    .bind(before)
    .bind(most)
    .all()
    .await
}

/// `from` is when staff may know of it. What a person decided stands; a hint adds nothing to what is known already.
pub fn alarm(tx: &mut Tx, id: &Id, alarm: Option<Alarm>, from: Time) {
    tx.q(sql!(
        "update concern set alarm = $2, alarm_from = $3 where id = $1 and erased_on is null and (cast($2 as text) is null or $2 <> 'hint' or alarm is null)"
    ))
    .bind(id.clone())
    .bind(alarm)
    .bind(alarm.map(|_| from))
    .later();
}

/// Into another lane: whoever had it has it no longer. The first day it left the team's is kept.
pub async fn set_lane(tx: &mut Tx, id: &Id, lane: Lane, left_on: Option<Day>) -> Result<u64> {
    tx.q(sql!(
        "update concern set lane = $2, left_on = case when cast($3 as bigint) is null then null else coalesce(left_on, cast($3 as bigint)) end, holder_id = null
         where id = $1 and erased_on is null"
    ))
    .bind(id.clone())
    .bind(lane)
    .bind(left_on)
    .exec()
    .await
}

/// What its writer sent and staff cannot see yet makes no difference.
pub async fn sooner(tx: &mut Tx, id: &Id, day: Day, now: Time) -> Result<()> {
    tx.q(sql!("update concern set answer_by = $2 where id = $1 and answer_by > $2 and (waiting_since <= $3 or asked_on is not null) and erased_on is null"))
        .bind(id.clone())
        .bind(day)
        .bind(now)
        .exec()
        .await
        .map(drop)
}

/// True if anybody who is here may read this lane at a place.
pub async fn is_read(tx: &mut Tx, place: &Id, lane: Lane) -> Result<bool> {
    tx.q(sql!(
        "select exists (select 1 from sight s join staff f on f.id = s.staff_id
         where s.place_id = $1 and s.lane = $2 and f.ended_at is null and f.password is not null)"
    ))
    .bind(place.clone())
    .bind(lane)
    .scalar()
    .await
}

pub async fn hold_by(tx: &mut Tx, id: &Id, holder: Option<&Id>) -> Result<u64> {
    tx.q(sql!("update concern set holder_id = $2 where id = $1 and erased_on is null")).bind(id.clone()).bind(holder.cloned()).exec().await
}

/// True if this person may read this concern and answer it.
pub async fn may_hold(tx: &mut Tx, concern: &Concern, staff: &Id) -> Result<bool> {
    tx.q(sql!("select exists (select 1 from sight s where s.staff_id = $1 and s.place_id = $2 and s.lane = $3 and s.see = $4 and s.role <> 'moderator')"))
        .bind(staff.clone())
        .bind(concern.place_id.clone())
        .bind(concern.lane)
        .bind(concern.see)
        .scalar()
        .await
}

/// A colleague who may be given a concern.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Colleague {
    pub id: Id,
    pub name: String,
    /// Away now, until the end of this day, and who covers.
    pub away_until: Option<Day>,
    pub deputy: Option<String>,
}

pub async fn colleagues(tx: &mut Tx, concern: &Concern, today: Day) -> Result<Vec<Colleague>> {
    tx.q(sql!(
        "select distinct f.id, f.name, a.to_day as away_until, d.name as deputy
         from sight s join staff f on f.id = s.staff_id
              left join absence a on a.staff_id = f.id and a.from_day <= $4 and a.to_day >= $4 and a.back_on is null
              left join staff d on d.id = a.deputy_id and d.ended_at is null
         where s.place_id = $1 and s.lane = $2 and s.see = $3 and s.role <> 'moderator' and f.ended_at is null and f.password is not null
         order by f.name, f.id limit 50"
    ))
    .bind(concern.place_id.clone())
    .bind(concern.lane)
    .bind(concern.see)
    .bind(today)
    .all()
    .await
}

/// The names of everybody who works at a place, whatever they read there.
pub async fn names_at(tx: &mut Tx, place: &Id) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = tx
        .q(sql!("select distinct f.name from reach r join staff f on f.id = r.staff_id where r.place_id = $1 and f.ended_at is null order by f.name limit 500"))
        .bind(place.clone())
        .all()
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Those who answer where this person reads: whom several may be given to at once. Whether each may have each is asked again.
pub async fn all_colleagues(tx: &mut Tx, staff: &Id, today: Day) -> Result<Vec<Colleague>> {
    tx.q(sql!(
        "select distinct f.id, f.name, a.to_day as away_until, d.name as deputy
         from sight s join staff f on f.id = s.staff_id
              left join absence a on a.staff_id = f.id and a.from_day <= $2 and a.to_day >= $2 and a.back_on is null
              left join staff d on d.id = a.deputy_id and d.ended_at is null
         where (s.place_id, s.lane, s.see) in (select m.place_id, m.lane, m.see from sight m where m.staff_id = $1) and s.role <> 'moderator' and f.ended_at is null and f.password is not null
         order by f.name, f.id limit 100"
    ))
    .bind(staff.clone())
    .bind(today)
    .all()
    .await
}

pub async fn remind(tx: &mut Tx, id: &Id, staff: &Id, until: Day) -> Result<()> {
    tx.q(sql!(
        "insert into reminder (concern_id, staff_id, until_day) values ($1, $2, $3) on conflict (staff_id, concern_id) do update set until_day = excluded.until_day"
    ))
    .bind(id.clone())
    .bind(staff.clone())
    .bind(until)
    .exec()
    .await
    .map(drop)
}

pub async fn reminder(tx: &mut Tx, id: &Id, staff: &Id) -> Result<Option<Day>> {
    let row: Option<(Day,)> =
        tx.q(sql!("select until_day from reminder where concern_id = $1 and staff_id = $2")).bind(id.clone()).bind(staff.clone()).opt().await?;
    Ok(row.map(|r| r.0))
}

pub fn forget_reminder(tx: &mut Tx, id: &Id, staff: &Id) {
    tx.q(sql!("delete from reminder where concern_id = $1 and staff_id = $2")).bind(id.clone()).bind(staff.clone()).later();
}

pub fn forget_reminders(tx: &mut Tx, id: &Id) {
    tx.q(sql!("delete from reminder where concern_id = $1")).bind(id.clone()).later();
}
