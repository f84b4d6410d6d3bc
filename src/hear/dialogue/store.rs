use super::{Kind, Side, Speaker};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::{
        anon::Keys,
        db::{Id, Tx},
    },
    hear::concern::Concern,
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
}

impl Kept {
    pub fn guest(seq: i64, kind: Kind, day: Day, release_at: Time) -> Kept {
        Kept { seq, side: Side::Them, kind, words: None, staff_id: None, signed: String::new(), day, release_at, until_day: None }
    }

    /// Staff rows are visible at once, so their slot says nothing.
    pub fn staff(seq: i64, kind: Kind, day: Day, until_day: Option<Day>, by: &Speaker) -> Kept {
        Kept { seq, side: Side::Team, kind, words: None, staff_id: Some(by.staff_id.clone()), signed: by.signed.clone(), day, release_at: Time(0), until_day }
    }
}

/// Each message is sealed as the one with its number, so that no two can be exchanged.
pub async fn insert(tx: &mut Tx, keys: &Keys, concern: &Concern, m: Kept, words: &str) -> Result<()> {
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
    .exec()
    .await
    .map(drop)
}

/// In the order they were written, those that are released at `now`.
pub async fn of(tx: &mut Tx, concern: &Id, now: Time) -> Result<Vec<Kept>> {
    tx.q(sql!(
        "select seq, side, kind, words, staff_id, signed, day, release_at, until_day
         from message where concern_id = $1 and release_at <= $2 order by seq"
    ))
    .bind(concern.clone())
    .bind(now)
    .all()
    .await
}

pub async fn delete(tx: &mut Tx, concern: &Id) -> Result<()> {
    tx.q(sql!("delete from message where concern_id = $1")).bind(concern.clone()).exec().await.map(drop)
}
