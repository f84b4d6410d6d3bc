//! What the relay keeps, in its own file.

use crate::{
    clock::{Day, Time},
    error::Result,
    ground::{
        anon::relay::{
            Mark,
            channel::{Channel, Tally, What},
            going::{State, Why},
            talk::{Asked, Thread},
        },
        db::{Id, Tx},
    },
    sql,
};

/// A channel as it is kept.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub id: Id,
    pub gateway: String,
    pub place: String,
    pub locale: String,
    pub zone: String,
    pub settings: Vec<u8>,
    pub made_on: Day,
}

pub async fn insert_channel(tx: &mut Tx, c: &Channel, [mark, report_mark]: [Vec<u8>; 2], settings: Vec<u8>) -> Result<()> {
    tx.q(sql!(
        relay "insert into channel (id, gateway, place, locale, zone, token_mark, report_mark, settings, made_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    ))
    .bind(c.id.clone())
    .bind(c.gateway.clone())
    .bind(c.place.clone())
    .bind(c.locale.clone())
    .bind(c.zone.clone())
    .bind(mark)
    .bind(report_mark)
    .bind(settings)
    .bind(c.made_on)
    .exec()
    .await
    .map(drop)
}

pub async fn channel_by_mark(tx: &mut Tx, mark: Vec<u8>) -> Result<Option<Row>> {
    tx.q(sql!(relay "select id, gateway, place, locale, zone, settings, made_on from channel where token_mark = $1 and ended_on is null"))
        .bind(mark)
        .opt()
        .await
}

pub async fn channel_by_report_mark(tx: &mut Tx, mark: Vec<u8>) -> Result<Option<Row>> {
    tx.q(sql!(relay "select id, gateway, place, locale, zone, settings, made_on from channel where report_mark = $1 and ended_on is null"))
        .bind(mark)
        .opt()
        .await
}

pub async fn channel_by_id(tx: &mut Tx, id: &Id) -> Result<Option<Row>> {
    tx.q(sql!(relay "select id, gateway, place, locale, zone, settings, made_on from channel where id = $1 and ended_on is null")).bind(id.clone()).opt().await
}

pub async fn channel_of(tx: &mut Tx, phone: &Mark) -> Result<Option<Row>> {
    tx.q(sql!(
        relay "select c.id, c.gateway, c.place, c.locale, c.zone, c.settings, c.made_on from channel c join phone p on p.channel_id = c.id
         where p.mark = $1 and c.ended_on is null"
    ))
    .bind(phone.clone())
    .opt()
    .await
}

pub async fn channels(tx: &mut Tx) -> Result<Vec<Row>> {
    tx.q(sql!(relay "select id, gateway, place, locale, zone, settings, made_on from channel where ended_on is null order by made_on, id limit 200"))
        .all()
        .await
}

/// What is sealed goes with the channel.
pub async fn end_channel(tx: &mut Tx, id: &Id, today: Day) -> Result<u64> {
    tx.q(sql!(relay "delete from phone where channel_id = $1")).bind(id.clone()).exec().await?;
    tx.q(sql!(relay "update channel set ended_on = $2, settings = x'' where id = $1 and ended_on is null")).bind(id.clone()).bind(today).exec().await
}

pub fn count(tx: &mut Tx, channel: &Id, what: What, today: Day) {
    tx.q(sql!(relay "insert into tally (channel_id, day, what, n) values ($1, $2, $3, 1) on conflict (channel_id, day, what) do update set n = tally.n + 1"))
        .bind(channel.clone())
        .bind(today)
        .bind(what)
        .later();
}

pub async fn tally(tx: &mut Tx, since: Day) -> Result<Vec<Tally>> {
    tx.q(sql!(relay "select channel_id, day, what, n from tally where day >= $1 order by channel_id, day desc, what")).bind(since).all().await
}

pub async fn arrived(tx: &mut Tx, channel: &Id, mark: Vec<u8>, until: Time, now: Time) -> Result<u64> {
    tx.q(sql!(
        relay "insert into arrived (channel_id, mark, until_at) values ($1, $2, $3)
         on conflict (channel_id, mark) do update set until_at = excluded.until_at where arrived.until_at < $4"
    ))
    .bind(channel.clone())
    .bind(mark)
    .bind(until)
    .bind(now)
    .exec()
    .await
}

pub async fn forget_arrived(tx: &mut Tx, now: Time) -> Result<()> {
    tx.q(sql!(relay "delete from arrived where until_at < $1")).bind(now).exec().await.map(drop)
}

/// A text that waits, as it is kept.
#[derive(sqlx::FromRow)]
pub struct ComingRow {
    pub n: i64,
    pub id: Id,
    pub channel_id: Id,
    pub phone: Mark,
    pub sealed: Vec<u8>,
    pub tries: i64,
}

pub async fn insert_coming(tx: &mut Tx, id: &Id, channel: &Id, phone: &Mark, sealed: Vec<u8>, now: Time) -> Result<()> {
    tx.q(sql!(relay "insert into coming (id, channel_id, phone, sealed, not_before) values ($1, $2, $3, $4, $5)"))
        .bind(id.clone())
        .bind(channel.clone())
        .bind(phone.clone())
        .bind(sealed)
        .bind(now)
        .exec()
        .await
        .map(drop)
}

pub async fn coming(tx: &mut Tx, most: i64, now: Time) -> Result<Vec<ComingRow>> {
    tx.q(sql!(
        relay "select c.n, c.id, c.channel_id, c.phone, c.sealed, c.tries from coming c
         where c.not_before <= $1 and not exists (select 1 from coming b where b.phone = c.phone and b.n < c.n) order by c.n limit $2"
    ))
    .bind(now)
    .bind(most)
    .all()
    .await
}

pub fn delete_coming(tx: &mut Tx, n: i64) {
    tx.q(sql!(relay "delete from coming where n = $1")).bind(n).later();
}

pub fn put_back(tx: &mut Tx, n: i64, until: Time) {
    tx.q(sql!(relay "update coming set tries = tries + 1, not_before = $2 where n = $1")).bind(n).bind(until).later();
}

pub async fn count_coming(tx: &mut Tx) -> Result<i64> {
    tx.q(sql!(relay "select count(*) from coming")).scalar().await
}

/// A piece of a text, as it is kept.
#[derive(sqlx::FromRow)]
pub struct PartRow {
    pub channel_id: Id,
    pub phone: Mark,
    pub reference: String,
    pub pieces: i64,
    pub n: i64,
    pub sealed: Vec<u8>,
}

pub async fn insert_part(tx: &mut Tx, part: PartRow, now: Time) -> Result<()> {
    tx.q(sql!(relay "insert into part (channel_id, phone, reference, pieces, n, sealed, at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing"))
        .bind(part.channel_id)
        .bind(part.phone)
        .bind(part.reference)
        .bind(part.pieces)
        .bind(part.n)
        .bind(part.sealed)
        .bind(now)
        .exec()
        .await
        .map(drop)
}

pub async fn parts(tx: &mut Tx, channel: &Id, phone: &Mark, reference: &str, pieces: i64) -> Result<Vec<PartRow>> {
    tx.q(sql!(
        relay "select channel_id, phone, reference, pieces, n, sealed from part
         where channel_id = $1 and phone = $2 and reference = $3 and pieces = $4 order by n"
    ))
    .bind(channel.clone())
    .bind(phone.clone())
    .bind(reference.to_string())
    .bind(pieces)
    .all()
    .await
}

/// One piece of each text that has waited too long for the rest.
pub async fn left_parts(tx: &mut Tx, before: Time) -> Result<Vec<PartRow>> {
    tx.q(sql!(
        relay "select channel_id, phone, reference, pieces, max(n) as n, max(sealed) as sealed from part
         group by channel_id, phone, reference, pieces having max(at) < $1 limit 100"
    ))
    .bind(before)
    .all()
    .await
}

pub async fn delete_parts(tx: &mut Tx, channel: &Id, phone: &Mark, reference: &str, pieces: i64) -> Result<()> {
    tx.q(sql!(relay "delete from part where channel_id = $1 and phone = $2 and reference = $3 and pieces = $4"))
        .bind(channel.clone())
        .bind(phone.clone())
        .bind(reference.to_string())
        .bind(pieces)
        .exec()
        .await
        .map(drop)
}

pub async fn insert_quarantine(tx: &mut Tx, id: &Id, channel: &Id, sealed: Vec<u8>, today: Day) -> Result<()> {
    tx.q(sql!(relay "insert into quarantine (id, channel_id, sealed, day) values ($1, $2, $3, $4)"))
        .bind(id.clone())
        .bind(channel.clone())
        .bind(sealed)
        .bind(today)
        .exec()
        .await
        .map(drop)
}

pub async fn forget_quarantine(tx: &mut Tx, before: i64) -> Result<()> {
    tx.q(sql!(relay "delete from quarantine where day < $1")).bind(before).exec().await.map(drop)
}

pub async fn touch_phone(tx: &mut Tx, phone: &Mark, now: Time) -> Result<u64> {
    tx.q(sql!(relay "update phone set last_at = $2 where mark = $1")).bind(phone.clone()).bind(now).exec().await
}

pub async fn insert_phone(tx: &mut Tx, channel: &Id, phone: &Mark, number: Vec<u8>, now: Time) -> Result<()> {
    tx.q(sql!(relay "insert into phone (mark, channel_id, number, last_at) values ($1, $2, $3, $4)"))
        .bind(phone.clone())
        .bind(channel.clone())
        .bind(number)
        .bind(now)
        .exec()
        .await
        .map(drop)
}

pub async fn set_number(tx: &mut Tx, phone: &Mark, number: Vec<u8>) -> Result<()> {
    tx.q(sql!(relay "update phone set number = $2 where mark = $1")).bind(phone.clone()).bind(number).exec().await.map(drop)
}

/// One more of today, unless there were as many.
pub async fn say(tx: &mut Tx, phone: &Mark, today: Day, most: i64) -> Result<u64> {
    tx.q(sql!(
        relay "update phone set said = case when said_on = $2 then said + 1 else 1 end, said_on = $2
         where mark = $1 and (said_on is null or said_on <> $2 or said < $3)"
    ))
    .bind(phone.clone())
    .bind(today)
    .bind(most)
    .exec()
    .await
}

pub async fn forget_phones(tx: &mut Tx, before: Time) -> Result<u64> {
    tx.q(sql!(relay "delete from phone where last_at < $1")).bind(before).exec().await
}

/// Whose last word is said, or who has waited long enough for it.
pub async fn forget_stopped_phones(tx: &mut Tx, before: Time) -> Result<u64> {
    tx.q(sql!(
        relay "delete from phone where mark in (select s.phone from stopped s) and
         (last_at < $1 or not exists (select 1 from going g where g.phone = phone.mark and g.state = 'waits'))"
    ))
    .bind(before)
    .exec()
    .await
}

pub async fn forget_phone_alone(tx: &mut Tx, phone: &Mark) -> Result<()> {
    tx.q(sql!(relay "delete from phone where mark = $1 and not exists (select 1 from thread where phone = $1)")).bind(phone.clone()).exec().await.map(drop)
}

pub async fn stop(tx: &mut Tx, phone: &Mark, today: Day) -> Result<()> {
    tx.q(sql!(relay "insert into stopped (phone, day) values ($1, $2) on conflict (phone) do update set day = excluded.day"))
        .bind(phone.clone())
        .bind(today)
        .exec()
        .await
        .map(drop)
}

pub async fn start(tx: &mut Tx, phone: &Mark) -> Result<()> {
    tx.q(sql!(relay "delete from stopped where phone = $1")).bind(phone.clone()).exec().await.map(drop)
}

pub async fn is_stopped(tx: &mut Tx, phone: &Mark) -> Result<bool> {
    let n: i64 = tx.q(sql!(relay "select count(*) from stopped where phone = $1")).bind(phone.clone()).scalar().await?;
    Ok(n > 0)
}

pub async fn forget_stops(tx: &mut Tx, before: i64) -> Result<()> {
    tx.q(sql!(relay "delete from stopped where day < $1")).bind(before).exec().await.map(drop)
}

pub async fn forget_threads(tx: &mut Tx, phone: &Mark) -> Result<()> {
    tx.q(sql!(relay "delete from going where phone = $1")).bind(phone.clone()).exec().await?;
    tx.q(sql!(relay "delete from thread where phone = $1")).bind(phone.clone()).exec().await.map(drop)
}

pub async fn open_thread(tx: &mut Tx, phone: &Mark) -> Result<Option<Thread>> {
    tx.q(sql!(relay "select alias, phone, open, consents, asked, seq, last_at from thread where phone = $1 and open = 1")).bind(phone.clone()).opt().await
}

pub async fn thread(tx: &mut Tx, alias: &str) -> Result<Option<Thread>> {
    tx.q(sql!(relay "select alias, phone, open, consents, asked, seq, last_at from thread where alias = $1")).bind(alias.to_string()).opt().await
}

pub async fn close_threads(tx: &mut Tx, phone: &Mark) -> Result<()> {
    tx.q(sql!(relay "update thread set open = 0 where phone = $1 and open = 1")).bind(phone.clone()).exec().await.map(drop)
}

pub async fn put_thread(tx: &mut Tx, phone: &Mark, alias: &str, seq: i64, now: Time) -> Result<()> {
    tx.q(sql!(
        relay "insert into thread (alias, phone, open, seq, last_at) values ($1, $2, 1, $3, $4)
         on conflict (alias) do update set phone = excluded.phone, open = 1, seq = max(thread.seq, excluded.seq), last_at = excluded.last_at"
    ))
    .bind(alias.to_string())
    .bind(phone.clone())
    .bind(seq)
    .bind(now)
    .exec()
    .await
    .map(drop)
}

pub fn touch_thread(tx: &mut Tx, alias: &str, seq: i64, now: Time) {
    tx.q(sql!(relay "update thread set seq = max(seq, $2), last_at = $3 where alias = $1")).bind(alias.to_string()).bind(seq).bind(now).later();
}

pub fn ask(tx: &mut Tx, alias: &str, asked: Option<Asked>) {
    tx.q(sql!(relay "update thread set asked = $2 where alias = $1")).bind(alias.to_string()).bind(asked).later();
}

pub fn consent(tx: &mut Tx, alias: &str) {
    tx.q(sql!(relay "update thread set consents = 1 where alias = $1")).bind(alias.to_string()).later();
}

pub fn insert_going(tx: &mut Tx, id: &Id, channel: &Id, phone: &Mark, alias: Option<&str>, why: Why, about: i64, not_before: Time, now: Time) {
    tx.q(sql!(
        relay "insert into going (id, channel_id, phone, alias, why, about, not_before, state, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, 'waits', $8) on conflict do nothing"
    ))
    .bind(id.clone())
    .bind(channel.clone())
    .bind(phone.clone())
    .bind(alias.map(String::from))
    .bind(why)
    .bind(about)
    .bind(not_before)
    .bind(now)
    .later();
}

/// A text that leaves, as it is kept.
#[derive(sqlx::FromRow)]
pub struct GoingRow {
    pub id: Id,
    pub channel_id: Id,
    pub phone: Mark,
    pub number: Vec<u8>,
    pub alias: Option<String>,
    pub why: Why,
    pub about: i64,
    pub tries: i64,
    pub state: State,
}

pub async fn claim(tx: &mut Tx, channel: &Id, now: Time, until: Time) -> Result<Option<GoingRow>> {
    tx.q(sql!(
        relay "update going set leased_to = $2, tries = tries + 1 where id =
           (select g.id from going g where g.channel_id = $3 and g.state = 'waits' and g.not_before <= $1
            and (g.leased_to is null or g.leased_to < $1) order by g.not_before, g.id limit 1)
         returning id, channel_id, phone, (select p.number from phone p where p.mark = going.phone) as number, alias, why, about, tries, state"
    ))
    .bind(now)
    .bind(until)
    .bind(channel.clone())
    .opt()
    .await
}

pub async fn is_due(tx: &mut Tx, channel: &Id, now: Time) -> Result<bool> {
    let due: Option<(Id,)> = tx
        .q(sql!(
            relay "select id from going where channel_id = $1 and state = 'waits' and not_before <= $2 and (leased_to is null or leased_to < $2) limit 1"
        ))
        .bind(channel.clone())
        .bind(now)
        .opt()
        .await?;
    Ok(due.is_some())
}

pub async fn set_state(tx: &mut Tx, id: &Id, state: State, theirs: Option<Vec<u8>>, now: Time) -> Result<()> {
    tx.q(sql!(relay "update going set state = $2, theirs = coalesce($3, theirs), leased_to = null, changed_at = $4 where id = $1"))
        .bind(id.clone())
        .bind(state)
        .bind(theirs)
        .bind(now)
        .exec()
        .await
        .map(drop)
}

pub async fn put_off(tx: &mut Tx, id: &Id, until: Time, now: Time) -> Result<()> {
    tx.q(sql!(relay "update going set state = 'waits', leased_to = null, not_before = $2, changed_at = $3 where id = $1 and state in ('waits', 'unknown')"))
        .bind(id.clone())
        .bind(until)
        .bind(now)
        .exec()
        .await
        .map(drop)
}

pub async fn state(tx: &mut Tx, id: &Id) -> Result<Option<State>> {
    let row: Option<(State,)> = tx.q(sql!(relay "select state from going where id = $1")).bind(id.clone()).opt().await?;
    Ok(row.map(|(state,)| state))
}

pub async fn set_theirs(tx: &mut Tx, id: &Id, theirs: Vec<u8>) -> Result<()> {
    tx.q(sql!(relay "update going set theirs = $2 where id = $1")).bind(id.clone()).bind(theirs).exec().await.map(drop)
}

pub async fn delete_going(tx: &mut Tx, id: &Id) -> Result<()> {
    tx.q(sql!(relay "delete from going where id = $1")).bind(id.clone()).exec().await.map(drop)
}

/// By our name before theirs.
pub async fn find_going(tx: &mut Tx, channel: &Id, theirs: Option<Vec<u8>>, ours: Option<&str>) -> Result<Option<(Id, State)>> {
    tx.q(sql!(relay "select id, state from going where channel_id = $1 and (id = $2 or theirs = $3) order by case when id = $2 then 0 else 1 end limit 1"))
        .bind(channel.clone())
        .bind(ours.map(String::from))
        .bind(theirs)
        .opt()
        .await
}

pub async fn forget_gone(tx: &mut Tx, before: Time) -> Result<()> {
    tx.q(sql!(relay "delete from going where changed_at < $1 and state <> 'waits'")).bind(before).exec().await.map(drop)
}

pub async fn count_going(tx: &mut Tx) -> Result<i64> {
    tx.q(sql!(relay "select count(*) from going where state = 'waits'")).scalar().await
}
