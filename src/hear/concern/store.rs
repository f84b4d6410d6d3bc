use super::{Concern, Kind, Lane, Verdict, late::Waiting};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// A list of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    ToAnswer,
    Answered,
    ForBoard,
}

/// A row of a list. `subject` is filled in by the room, which has the keys.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Row {
    pub id: Id,
    pub place_id: Id,
    pub place_name: String,
    pub kind: Kind,
    pub lane: Lane,
    pub locale: String,
    pub wrapped_key: Option<Vec<u8>>,
    pub words: Option<Vec<u8>>,
    pub answer_by: Day,
    pub answered_on: Option<Day>,
    pub verdict: Option<Verdict>,
    #[sqlx(skip)]
    pub subject: String,
}

/// How many stand in each list.
#[derive(Debug, Clone, Copy, Default, sqlx::FromRow)]
pub struct Tally {
    pub to_answer: i64,
    pub for_board: i64,
}

/// How the concerns of a place stand, for those who read numbers and no words.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Standing {
    pub place_id: Id,
    pub received: i64,
    pub waiting: i64,
    pub late: i64,
    pub answered: i64,
    pub put_right: i64,
}

pub fn insert(tx: &mut Tx, c: Concern) {
    tx.q(sql!(
        "insert into concern (id, place_id, kind, lane, see, locale, mark, wrapped_key, words, better, day, release_at, promised, answer_by, waiting_since, last_seq, last_day)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0, $11)"
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
    .later();
}

pub async fn by_mark(tx: &mut Tx, mark: Vec<u8>) -> Result<Option<Concern>> {
    tx.q(sql!(
        "select id, place_id, kind, lane, see, locale, mark, wrapped_key, words, better, day, release_at, promised, answer_by, waiting_since, last_seq, last_day,
                answered_on, verdict, verdict_from, erased_on
         from concern where mark = $1"
    ))
    .bind(mark)
    .opt()
    .await
}

pub async fn by_id(tx: &mut Tx, id: &Id) -> Result<Option<Concern>> {
    tx.q(sql!(
        "select id, place_id, kind, lane, see, locale, mark, wrapped_key, words, better, day, release_at, promised, answer_by, waiting_since, last_seq, last_day,
                answered_on, verdict, verdict_from, erased_on
         from concern where id = $1"
    ))
    .bind(id.clone())
    .opt()
    .await
}

pub async fn visible(tx: &mut Tx, id: &Id, staff: &Id, now: Time) -> Result<Option<Concern>> {
    tx.q(sql!(
        "select c.id, c.place_id, c.kind, c.lane, c.see, c.locale, c.mark, c.wrapped_key, c.words, c.better, c.day, c.release_at, c.promised, c.answer_by, c.waiting_since,
                c.last_seq, c.last_day, c.answered_on, c.verdict, c.verdict_from, c.erased_on
         from concern c join place p on p.id = c.place_id
         where c.id = $1 and c.release_at <= $3 and exists (select 1 from sight s where s.concern_id = c.id and s.staff_id = $2)"
    ))
    .bind(id.clone())
    .bind(staff.clone())
    .bind(now)
    .opt()
    .await
}

pub async fn list(tx: &mut Tx, list: List, staff: &Id, now: Time) -> Result<Vec<Row>> {
    let text = match list {
        List::ToAnswer => sql!(
            "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on,
                    case when c.verdict_from <= $2 then c.verdict end as verdict
             from concern c join place p on p.id = c.place_id
             where c.waiting_since is not null and c.waiting_since <= $2 and c.release_at <= $2 and c.erased_on is null and exists (select 1 from sight s where s.concern_id = c.id and s.staff_id = $1)
             order by case when c.kind = 'unsafe' then 0 else 1 end, c.answer_by, c.id limit 100"
        ),
        List::Answered => sql!(
            "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on,
                    case when c.verdict_from <= $2 then c.verdict end as verdict
             from concern c join place p on p.id = c.place_id
             where c.turned_on is not null and (c.waiting_since is null or c.waiting_since > $2) and c.release_at <= $2 and c.erased_on is null and exists (select 1 from sight s where s.concern_id = c.id and s.staff_id = $1)
             order by c.turned_on desc, c.id limit 100"
        ),
        List::ForBoard => sql!(
            "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on,
                    case when c.verdict_from <= $2 then c.verdict end as verdict
             from concern c join place p on p.id = c.place_id left join wording w on w.concern_id = c.id
             where c.see = 'board' and c.lane = 'team' and c.release_at <= $2 and c.erased_on is null
               and (w.concern_id is null or (w.decision = 'changed' and w.decided_from <= $2)) and exists (select 1 from reach r where r.place_id = c.place_id and r.staff_id = $1 and r.role in ('manager', 'moderator'))
             order by c.day, c.id limit 100"
        ),
    };
    tx.q(text).bind(staff.clone()).bind(now).all().await
}

pub async fn tally(tx: &mut Tx, staff: &Id, now: Time) -> Result<Tally> {
    tx.q(sql!(
        "select
           (select count(*) from concern c join place p on p.id = c.place_id
            where c.waiting_since is not null and c.waiting_since <= $2 and c.release_at <= $2 and c.erased_on is null and exists (select 1 from sight s where s.concern_id = c.id and s.staff_id = $1)) as to_answer,
           (select count(*) from concern c join place p on p.id = c.place_id left join wording w on w.concern_id = c.id
            where c.see = 'board' and c.lane = 'team' and c.release_at <= $2 and c.erased_on is null
              and (w.concern_id is null or (w.decision = 'changed' and w.decided_from <= $2)) and exists (select 1 from reach r where r.place_id = c.place_id and r.staff_id = $1 and r.role in ('manager', 'moderator'))) as for_board"
    ))
    .bind(staff.clone())
    .bind(now)
    .one()
    .await
}

/// Only the team's lane: what is about staff does not exist for local eyes, not even as a number.
pub async fn standings(tx: &mut Tx, staff: &Id, today: Day, now: Time) -> Result<Vec<Standing>> {
    tx.q(sql!(
        "select p.id as place_id, count(*) as received,
                cast(sum(case when c.waiting_since is not null and c.waiting_since <= $2 and c.erased_on is null then 1 else 0 end) as bigint) as waiting,
                cast(sum(case when c.waiting_since is not null and c.waiting_since <= $2 and c.erased_on is null and c.answer_by < $3 then 1 else 0 end) as bigint) as late,
                cast(sum(case when c.answered_on is not null then 1 else 0 end) as bigint) as answered,
                cast(sum(case when c.verdict = 'yes' and c.verdict_from <= $2 then 1 else 0 end) as bigint) as put_right
         from concern c join place p on p.id = c.place_id
         where c.lane = 'team' and c.release_at <= $2 and exists (select 1 from reach r where r.place_id = c.place_id and r.staff_id = $1 and r.role in ('manager', 'trustee'))
         group by p.id"
    ))
    .bind(staff.clone())
    .bind(now)
    .bind(today)
    .all()
    .await
}

pub async fn hold(tx: &mut Tx, id: &Id) -> Result<u64> {
    tx.q(sql!("update concern set last_seq = last_seq where id = $1 and erased_on is null")).bind(id.clone()).exec().await
}

pub async fn wait(tx: &mut Tx, id: &Id, from: Time, answer_by: Day, today: Day) -> Result<Option<i64>> {
    let row: Option<(i64,)> = tx
        .q(sql!(
            "update concern set last_seq = last_seq + 1, last_day = $4,
                    answer_by = case when waiting_since is null then $3 else answer_by end,
                    waiting_since = case when waiting_since is null or waiting_since > $2 then $2 else waiting_since end
             where id = $1 and erased_on is null returning last_seq"
        ))
        .bind(id.clone())
        .bind(from)
        .bind(answer_by)
        .bind(today)
        .opt()
        .await?;
    Ok(row.map(|r| r.0))
}

pub async fn turn(tx: &mut Tx, id: &Id, answered: bool, unseen_from: Option<Time>, today: Day) -> Result<Option<i64>> {
    let row: Option<(i64,)> = tx
        .q(sql!(
            "update concern set last_seq = last_seq + 1, last_day = $4, waiting_since = $3, turned_on = $4,
                    answered_on = case when $2 then $4 else answered_on end
             where id = $1 and erased_on is null returning last_seq"
        ))
        .bind(id.clone())
        .bind(answered)
        .bind(unseen_from)
        .bind(today)
        .opt()
        .await?;
    Ok(row.map(|r| r.0))
}

pub async fn add(tx: &mut Tx, id: &Id, until: Option<Day>, today: Day) -> Result<Option<i64>> {
    let row: Option<(i64,)> = tx
        .q(sql!(
            "update concern set last_seq = last_seq + 1, last_day = $3, answer_by = coalesce($2, answer_by)
             where id = $1 and erased_on is null returning last_seq"
        ))
        .bind(id.clone())
        .bind(until)
        .bind(today)
        .opt()
        .await?;
    Ok(row.map(|r| r.0))
}

pub async fn judge(tx: &mut Tx, id: &Id, verdict: Verdict, from: Time) -> Result<u64> {
    tx.q(sql!("update concern set verdict = $2, verdict_from = $3 where id = $1 and erased_on is null")).bind(id.clone()).bind(verdict).bind(from).exec().await
}

pub async fn set_mark(tx: &mut Tx, id: &Id, mark: Vec<u8>) -> Result<u64> {
    tx.q(sql!("update concern set mark = $2 where id = $1 and erased_on is null")).bind(id.clone()).bind(mark).exec().await
}

pub async fn erase(tx: &mut Tx, id: &Id, today: Day) -> Result<()> {
    tx.q(sql!(
        "update concern set mark = null, wrapped_key = null, words = null, better = null, waiting_since = null, erased_on = $2
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
                answered_on, verdict, verdict_from, erased_on
         from concern where last_day < $1 and waiting_since is null and erased_on is null order by last_day, id limit $2"
    ))
    .bind(before)
    .bind(most)
    .all()
    .await
}

/// How a week went at one place, as a manager may count it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Week {
    pub place_id: Id,
    pub waiting: i64,
    pub late: i64,
    pub answered: i64,
}

pub async fn waiting(tx: &mut Tx, now: Time) -> Result<Vec<Waiting>> {
    tx.q(sql!(
        "select id, place_id, kind, lane, day, answer_by, waiting_since, raised_on, raised_again_on
         from concern where waiting_since is not null and waiting_since <= $1 and release_at <= $1 and erased_on is null order by answer_by, id"
    ))
    .bind(now)
    .all()
    .await
}

pub async fn not_safe(tx: &mut Tx, now: Time) -> Result<Vec<Waiting>> {
    tx.q(sql!(
        "select id, place_id, kind, lane, day, answer_by, waiting_since, raised_on, raised_again_on
         from concern where kind = 'unsafe' and waiting_since is not null and waiting_since <= $1 and release_at <= $1 and erased_on is null order by waiting_since, id"
    ))
    .bind(now)
    .all()
    .await
}

pub async fn raise(tx: &mut Tx, id: &Id, today: Day, now: Time) -> Result<u64> {
    tx.q(sql!(
        "update concern set raised_on = $2
         where id = $1 and waiting_since <= $3 and answer_by < $2 and (raised_on is null or raised_on <= answer_by) and erased_on is null"
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
         where id = $1 and waiting_since <= $3 and answer_by < $2 and (raised_again_on is null or raised_again_on <= answer_by) and erased_on is null"
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

/// Only the team's lane, as in all numbers.
pub async fn week(tx: &mut Tx, staff: &Id, from: Day, to: Day, today: Day, now: Time) -> Result<Vec<Week>> {
    tx.q(sql!(
        "select c.place_id,
                cast(sum(case when c.waiting_since is not null and c.waiting_since <= $2 and c.erased_on is null then 1 else 0 end) as bigint) as waiting,
                cast(sum(case when c.waiting_since is not null and c.waiting_since <= $2 and c.erased_on is null and c.answer_by < $3 then 1 else 0 end) as bigint) as late,
                cast(sum(case when c.answered_on >= $4 and c.answered_on <= $5 then 1 else 0 end) as bigint) as answered
         from concern c
         where c.lane = 'team' and c.release_at <= $2 and exists (select 1 from reach r where r.place_id = c.place_id and r.staff_id = $1 and r.role = 'manager')
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
