use super::{
    Kind, Side, Speaker,
    notice::{News, Notice},
};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::{
        anon::Keys,
        db::{Id, Tx},
    },
    hear::{concern::Concern, moderation::Sealed},
    sql,
};

/// A message as it is kept: its words sealed.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Kept {
    pub seq: i64,
    pub side: Side,
    pub kind: Kind,
    pub words: Option<Vec<u8>>,
    pub staff_id: Option<Id>,
    pub signed: String,
    pub day: Day,
    pub release_at: Time,
    pub until_day: Option<Day>,
    /// The day the writer first saw a staff row.
    pub seen_on: Option<Day>,
}

impl Kept {
    pub fn guest(seq: i64, kind: Kind, day: Day, release_at: Time) -> Kept {
        Kept { seq, side: Side::Them, kind, words: None, staff_id: None, signed: String::new(), day, release_at, until_day: None, seen_on: None }
    }

    /// Staff rows are visible at once, so their slot says nothing.
    pub fn staff(seq: i64, kind: Kind, day: Day, until_day: Option<Day>, by: &Speaker) -> Kept {
        Kept {
            seq,
            side: Side::Team,
            kind,
            words: None,
            staff_id: Some(by.staff_id.clone()),
            signed: by.signed.clone(),
            day,
            release_at: Time(0),
            until_day,
            seen_on: None,
        }
    }
}

/// Each message is sealed as the one with its number, so that no two can be exchanged.
pub fn insert(tx: &mut Tx, keys: &Keys, concern: &Concern, m: Kept, words: &str) -> Result<()> {
    let sealed = concern.key(keys)?.seal(&format!("message {}", m.seq), words)?;
    tx.q(sql!(
        "insert into message (concern_id, seq, side, kind, words, staff_id, signed, day, release_at, until_day)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    ))
    .bind(concern.id.clone())
    .bind(m.seq)
    .bind(m.side)
    .bind(m.kind)
    .bind(sealed)
    .bind(m.staff_id)
    .bind(m.signed)
    .bind(m.day)
    .bind(m.release_at)
    .bind(m.until_day)
    .later();
    Ok(())
}

/// In the order they were written, those that are released at `now`.
pub async fn of(tx: &mut Tx, concern: &Id, now: Time) -> Result<Vec<Kept>> {
    tx.q(sql!(
        "select seq, side, kind, words, staff_id, signed, day, release_at, until_day, seen_on
         from message where concern_id = $1 and release_at <= $2 order by seq"
    ))
    .bind(concern.clone())
    .bind(now)
    .all()
    .await
}

/// A concern with one of its messages, if it has any.
#[derive(Debug, sqlx::FromRow)]
struct Line {
    #[sqlx(flatten)]
    concern: Concern,
    m_seq: Option<i64>,
    m_side: Option<Side>,
    m_kind: Option<Kind>,
    m_words: Option<Vec<u8>>,
    m_signed: Option<String>,
    m_day: Option<Day>,
    m_until: Option<Day>,
    m_seen: Option<Day>,
    #[sqlx(flatten)]
    wording: Sealed,
    beside: bool,
}

/// The concern with this mark, its wording and all its messages, in one trip: it is what most people come for.
pub async fn by_mark(tx: &mut Tx, mark: Vec<u8>) -> Result<Option<(Concern, Sealed, Vec<Kept>, bool)>> {
    let lines: Vec<Line> = tx
        .q(sql!(
            "select c.id, c.place_id, c.kind, c.lane, c.see, c.locale, c.mark, c.wrapped_key, c.words, c.better, c.day, c.release_at, c.promised, c.answer_by, c.waiting_since,
                    c.last_seq, c.last_day, c.answered_on, c.closed_on, c.verdict, c.verdict_from, c.erased_on,
                    c.extended_to, c.replied_on, c.paused, c.asked_on, c.paused_on, c.paused_from, c.saw_on, c.holder_id, c.alarm, c.alarm_from, c.left_on,
                    m.seq as m_seq, m.side as m_side, m.kind as m_kind, m.words as m_words, m.signed as m_signed, m.day as m_day, m.until_day as m_until, m.seen_on as m_seen,
                    w.concern_id as w_concern, w.bars as w_bars, w.changed as w_changed, w.proposed_by as w_proposed_by, w.did as w_did, w.decision as w_decision, w.decided_from as w_decided_from,
                    w.said as w_said, w.shown_from as w_shown_from, w.next_said as w_next_said, w.withheld as w_withheld, w.asked_from as w_asked_from, w.upheld_on as w_upheld_on, w.overturned_on as w_overturned_on,
                    exists (select * from promise_link p where p.concern_id = c.id) or exists (select * from priority_link y where y.concern_id = c.id) as beside
             from concern c left join message m on m.concern_id = c.id left join wording w on w.concern_id = c.id where c.mark = $1 order by m.seq"
        ))
        .bind(mark)
        .all()
        .await?;
    let (mut found, mut messages) = (None, Vec::with_capacity(lines.len()));
    for l in lines {
        if let (Some(seq), Some(side), Some(kind), Some(signed), Some(day)) = (l.m_seq, l.m_side, l.m_kind, l.m_signed, l.m_day) {
            messages.push(Kept {
                seq,
                side,
                kind,
                words: l.m_words,
                staff_id: None,
                signed,
                day,
                release_at: Time(0),
                until_day: l.m_until,
                seen_on: l.m_seen,
            });
        }
        found = Some((l.concern, l.wording, l.beside));
    }
    Ok(found.map(|(concern, wording, beside)| (concern, wording, messages, beside)))
}

/// The writer has seen what staff wrote up to here.
pub fn saw(tx: &mut Tx, concern: &Id, up_to: i64, today: Day) {
    tx.q(sql!("update message set seen_on = $3 where concern_id = $1 and seq <= $2 and side = 'team' and kind <> 'note' and seen_on is null"))
        .bind(concern.clone())
        .bind(up_to)
        .bind(today)
        .later();
}

pub async fn delete(tx: &mut Tx, concern: &Id) -> Result<()> {
    tx.q(sql!("delete from unsent where concern_id = $1")).bind(concern.clone()).later();
    tx.q(sql!("delete from reply_notice where concern_id = $1")).bind(concern.clone()).later();
    tx.q(sql!("delete from message where concern_id = $1")).bind(concern.clone()).exec().await.map(drop)
}

pub fn insert_notice(tx: &mut Tx, id: &Id, concern: &Id, why: News, about: i64, today: Day) {
    tx.q(sql!("insert into reply_notice (id, concern_id, why, about, day) values ($1, $2, $3, $4, $5)"))
        .bind(id.clone())
        .bind(concern.clone())
        .bind(why)
        .bind(about)
        .bind(today)
        .later();
}

pub async fn notices(tx: &mut Tx, most: i64) -> Result<Vec<Notice>> {
    tx.q(sql!("select id, concern_id, why, about from reply_notice order by day, about, id limit $1")).bind(most).all().await
}

pub fn delete_notice(tx: &mut Tx, id: &Id) {
    tx.q(sql!("delete from reply_notice where id = $1")).bind(id.clone()).later();
}

pub async fn forget_notices(tx: &mut Tx, before: Day) -> Result<()> {
    tx.q(sql!("delete from reply_notice where day < $1")).bind(before).exec().await.map(drop)
}

/// What staff have sent and may still take back.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Unsent {
    pub concern_id: Id,
    pub kind: Kind,
    pub words: Vec<u8>,
    pub until_day: Option<Day>,
    pub staff_id: Id,
    pub signed: String,
    pub role: String,
    /// The newest message there was, seen or not.
    pub last_seq: i64,
    pub pressed_at: Time,
    pub due_at: Time,
}

pub async fn unsent(tx: &mut Tx, concern: &Id) -> Result<Option<Unsent>> {
    tx.q(sql!("select concern_id, kind, words, until_day, staff_id, signed, role, last_seq, pressed_at, due_at from unsent where concern_id = $1"))
        .bind(concern.clone())
        .opt()
        .await
}

pub async fn put_unsent(tx: &mut Tx, u: Unsent) -> Result<()> {
    tx.q(sql!(
        "insert into unsent (concern_id, kind, words, until_day, staff_id, signed, role, last_seq, pressed_at, due_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    ))
    .bind(u.concern_id)
    .bind(u.kind)
    .bind(u.words)
    .bind(u.until_day)
    .bind(u.staff_id)
    .bind(u.signed)
    .bind(u.role)
    .bind(u.last_seq)
    .bind(u.pressed_at)
    .bind(u.due_at)
    .exec()
    .await
    .map(drop)
}

pub async fn take_back(tx: &mut Tx, concern: &Id, staff: &Id) -> Result<Option<Unsent>> {
    tx.q(sql!(
        "delete from unsent where concern_id = $1 and staff_id = $2
         returning concern_id, kind, words, until_day, staff_id, signed, role, last_seq, pressed_at, due_at"
    ))
    .bind(concern.clone())
    .bind(staff.clone())
    .opt()
    .await
}

pub async fn take_due(tx: &mut Tx, concern: &Id, now: Time) -> Result<Option<Unsent>> {
    tx.q(sql!(
        "delete from unsent where concern_id = $1 and due_at <= $2
         returning concern_id, kind, words, until_day, staff_id, signed, role, last_seq, pressed_at, due_at"
    ))
    .bind(concern.clone())
    .bind(now)
    .opt()
    .await
}

pub async fn due(tx: &mut Tx, now: Time) -> Result<Vec<(Id, Id)>> {
    tx.q(sql!("select u.concern_id, c.place_id from unsent u join concern c on c.id = u.concern_id where u.due_at <= $1 order by u.due_at limit 100"))
        .bind(now)
        .all()
        .await
}
