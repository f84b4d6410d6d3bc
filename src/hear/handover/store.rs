use super::Past;
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    hear::concern::Row,
    sql,
};

/// Something open that somebody holds, and who has it next if that was said.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Held {
    #[sqlx(flatten)]
    pub row: Row,
    pub next: Option<String>,
    pub next_from: Option<Day>,
}

/// Something open that nobody has since somebody left.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Free {
    #[sqlx(flatten)]
    pub row: Row,
    pub left_id: Id,
    pub left_name: String,
    pub left_on: Day,
}

/// A handover whose day is to come.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Pending {
    pub id: Id,
    pub concern_id: Id,
    pub from_staff: Id,
    pub to_staff: Id,
    pub from_day: Day,
}

/// Who is next, and that the person was told; nobody, where it was laid back.
#[derive(Debug, Clone, Default)]
pub struct Told {
    pub next: Option<Id>,
    pub seq: Option<i64>,
    pub said_on: Option<Day>,
}

/// Of a colleague, managers read what their role reaches, those from outside and trustees what is theirs; moderators answer
/// nobody.
pub async fn held(tx: &mut Tx, holder: &Id, reader: &Id, now: Time) -> Result<Vec<Held>> {
    tx.q(sql!(
        "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on, case when c.waiting_since is null or c.waiting_since > $3 then c.asked_on end as asked_on,
                case when c.paused_from <= $3 and (c.waiting_since is null or c.waiting_since > $3) then c.paused_on end as paused_on, case when c.verdict_from <= $3 then c.verdict end as verdict, cast(null as text) as holder, case when c.alarm_from <= $3 then c.alarm end as alarm,
                n.name as next, h.from_day as next_from
         from concern c join place p on p.id = c.place_id left join handover h on h.concern_id = c.id and h.done_on is null left join staff n on n.id = h.to_staff
         where c.holder_id = $1 and (c.waiting_since <= $3 or c.asked_on is not null) and c.release_at <= $3 and c.erased_on is null
           and (c.place_id, c.lane, c.see) in (select s.place_id, s.lane, s.see from sight s where s.staff_id = $2 and s.role <> 'moderator' and (s.role in ('manager', 'outside', 'trustee') or $1 = $2))
         order by case when c.alarm_from <= $3 then 0 else 1 end, c.answer_by, c.id limit 200"
    ))
    .bind(holder.clone())
    .bind(reader.clone())
    .bind(now)
    .all()
    .await
}

pub async fn free(tx: &mut Tx, reader: &Id, now: Time) -> Result<Vec<Free>> {
    tx.q(sql!(
        "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on, case when c.waiting_since is null or c.waiting_since > $2 then c.asked_on end as asked_on,
                case when c.paused_from <= $2 and (c.waiting_since is null or c.waiting_since > $2) then c.paused_on end as paused_on, case when c.verdict_from <= $2 then c.verdict end as verdict, cast(null as text) as holder, case when c.alarm_from <= $2 then c.alarm end as alarm,
                f.id as left_id, f.name as left_name, h.from_day as left_on
         from handover h join concern c on c.id = h.concern_id join place p on p.id = c.place_id join staff f on f.id = h.from_staff
         where h.to_staff is null and c.holder_id is null and (c.waiting_since <= $2 or c.asked_on is not null) and c.release_at <= $2 and c.erased_on is null
           and (c.place_id, c.lane, c.see) in (select s.place_id, s.lane, s.see from sight s where s.staff_id = $1 and s.role in ('manager', 'outside', 'trustee'))
         order by f.name, f.id, case when c.alarm_from <= $2 then 0 else 1 end, c.answer_by, c.id limit 200"
    ))
    .bind(reader.clone())
    .bind(now)
    .all()
    .await
}

/// Of the team's lane, where this person sets up or manages.
pub async fn count(tx: &mut Tx, holder: &Id, reader: &Id, now: Time) -> Result<i64> {
    tx.q(sql!(
        "select count(*) from concern c
         where c.holder_id = $1 and c.lane = 'team' and (c.waiting_since <= $3 or c.asked_on is not null) and c.release_at <= $3 and c.erased_on is null
           and c.place_id in (select r.place_id from reach r where r.staff_id = $2 and r.role in ('manager', 'admin'))"
    ))
    .bind(holder.clone())
    .bind(reader.clone())
    .bind(now)
    .scalar()
    .await
}

/// As [`count`]: what nobody has since somebody left.
pub async fn count_free(tx: &mut Tx, reader: &Id, now: Time) -> Result<i64> {
    tx.q(sql!(
        "select count(*) from handover h join concern c on c.id = h.concern_id
         where h.to_staff is null and c.holder_id is null and c.lane = 'team' and (c.waiting_since <= $2 or c.asked_on is not null) and c.release_at <= $2 and c.erased_on is null
           and c.place_id in (select r.place_id from reach r where r.staff_id = $1 and r.role in ('manager', 'admin'))"
    ))
    .bind(reader.clone())
    .bind(now)
    .scalar()
    .await
}

/// Answers of one person from a day on. Staff answered there since, which finds the few conversations to look into.
pub async fn answered(tx: &mut Tx, staff: &Id, from: Day, reader: &Id) -> Result<i64> {
    tx.q(sql!(
        "select count(*) from concern c join message m on m.concern_id = c.id
         where c.turned_on >= $2 and c.turned_on is not null and c.lane = 'team' and m.staff_id = $1 and m.kind = 'answer' and m.day >= $2
           and c.place_id in (select r.place_id from reach r where r.staff_id = $3 and r.role in ('manager', 'admin'))"
    ))
    .bind(staff.clone())
    .bind(from)
    .bind(reader.clone())
    .scalar()
    .await
}

/// What people who have left had open on their day, where this person sets up or manages: what was the team's then, whoever
/// reads it now.
pub async fn past(tx: &mut Tx, reader: &Id, since: Day) -> Result<Vec<Past>> {
    tx.q(sql!(
        "select c.place_id, h.said_on, h.from_day,
                coalesce(h.wrote_on, (select min(m.day) from message m where m.concern_id = h.concern_id and m.staff_id = h.to_staff and m.seq > h.seq and m.kind not in ('note', 'handover'))) as wrote_on
         from handover h join concern c on c.id = h.concern_id join staff f on f.id = h.from_staff
         where h.done_on >= $2 and h.was_open and f.ended_at is not null and (c.lane = 'team' or c.left_on > h.done_on)
           and c.place_id in (select r.place_id from reach r where r.staff_id = $1 and r.role in ('manager', 'admin'))"
    ))
    .bind(reader.clone())
    .bind(since)
    .all()
    .await
}

pub async fn pending(tx: &mut Tx) -> Result<Vec<Pending>> {
    tx.q(sql!("select id, concern_id, from_staff, to_staff, from_day from handover where done_on is null order by from_day, id")).all().await
}

pub async fn held_by(tx: &mut Tx, staff: &Id) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = tx.q(sql!("select id from concern where holder_id = $1 and erased_on is null order by id")).bind(staff.clone()).all().await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Those who have left and still hold something.
pub async fn gone(tx: &mut Tx) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = tx
        .q(sql!(
            "select f.id from staff f
         where f.ended_at is not null and exists (select 1 from concern c where c.holder_id = f.id and c.erased_on is null) order by f.id"
        ))
        .all()
        .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// What was laid back when somebody left and nobody was found for since.
pub async fn laid_back(tx: &mut Tx, concern: &Id, from: &Id) -> Result<Option<Id>> {
    let row: Option<(Id,)> = tx
        .q(sql!("select id from handover where concern_id = $1 and from_staff = $2 and to_staff is null order by from_day desc, id limit 1"))
        .bind(concern.clone())
        .bind(from.clone())
        .opt()
        .await?;
    Ok(row.map(|row| row.0))
}

pub fn insert(tx: &mut Tx, concern: &Id, from: &Id, told: Told, from_day: Day, done_on: Option<Day>) {
    tx.q(sql!(
        "insert into handover (id, concern_id, from_staff, to_staff, seq, said_on, from_day, done_on, was_open)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    ))
    .bind(Id::random())
    .bind(concern.clone())
    .bind(from.clone())
    .bind(told.next)
    .bind(told.seq)
    .bind(told.said_on)
    .bind(from_day)
    .bind(done_on)
    .bind(done_on.map(|_| true))
    .later();
}

/// Somebody was found for what was laid back.
pub fn take_up(tx: &mut Tx, id: &Id, next: &Id, seq: i64, today: Day) {
    tx.q(sql!("update handover set to_staff = $2, seq = $3, said_on = $4 where id = $1")).bind(id.clone()).bind(next.clone()).bind(seq).bind(today).later();
}

/// Somebody else is next: what was said before stays in the conversation.
pub async fn forget_pending(tx: &mut Tx, concern: &Id) -> Result<()> {
    tx.q(sql!("delete from handover where concern_id = $1 and done_on is null")).bind(concern.clone()).exec().await.map(drop)
}

/// The change was made, or nobody could be given it.
pub fn done(tx: &mut Tx, id: &Id, given: bool, today: Day, was_open: bool) {
    tx.q(sql!("update handover set done_on = $2, was_open = $3, to_staff = case when $4 then to_staff end where id = $1"))
        .bind(id.clone())
        .bind(today)
        .bind(was_open)
        .bind(given)
        .later();
}

/// Keeps the day the next person first wrote: the message itself is erased one day.
pub async fn note_wrote(tx: &mut Tx) -> Result<()> {
    tx.q(sql!(
        "update handover set wrote_on = (select min(m.day) from message m where m.concern_id = handover.concern_id and m.staff_id = handover.to_staff
                                          and m.seq > handover.seq and m.kind not in ('note', 'handover'))
         where wrote_on is null and to_staff is not null and seq is not null"
    ))
    .exec()
    .await
    .map(drop)
}
