use crate::{
    clock::Day,
    error::Result,
    ground::{
        db::{Id, Tx},
        outbox::Failure,
    },
    sql,
};

/// A hook as it is kept.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Hook {
    pub id: Id,
    pub place_id: Id,
    pub url: String,
    pub(super) secret: Vec<u8>,
    pub made_on: Day,
    /// The last day on which it could be told something.
    pub told_on: Option<Day>,
    /// Tries that failed in a row.
    pub failures: i64,
    pub last: Option<Failure>,
    pub off_on: Option<Day>,
}

pub async fn insert(tx: &mut Tx, id: &Id, place: &Id, url: &str, secret: Vec<u8>, today: Day) -> Result<()> {
    tx.q(sql!("insert into hook (id, place_id, url, secret, made_on, failures) values ($1, $2, $3, $4, $5, 0)"))
        .bind(id.clone())
        .bind(place.clone())
        .bind(url.to_string())
        .bind(secret)
        .bind(today)
        .exec()
        .await
        .map(drop)
}

pub async fn all(tx: &mut Tx) -> Result<Vec<Hook>> {
    tx.q(sql!("select id, place_id, url, secret, made_on, told_on, failures, last, off_on from hook where ended_on is null order by url, id limit 500"))
        .all()
        .await
}

pub async fn by_id(tx: &mut Tx, id: &Id) -> Result<Option<Hook>> {
    tx.q(sql!("select id, place_id, url, secret, made_on, told_on, failures, last, off_on from hook where id = $1 and ended_on is null"))
        .bind(id.clone())
        .opt()
        .await
}

/// Those that listen at a place of this path or above it.
pub async fn above(tx: &mut Tx, path: &str) -> Result<Vec<Id>> {
    let rows: Vec<(Id,)> = tx
        .q(sql!(
            "select h.id from hook h join place p on p.id = h.place_id
             where h.ended_on is null and h.off_on is null and substr($1, 1, length(p.path)) = p.path order by h.id"
        ))
        .bind(path.to_string())
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

pub async fn end(tx: &mut Tx, id: &Id, place: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update hook set ended_on = $3 where id = $1 and place_id = $2 and ended_on is null"))
        .bind(id.clone())
        .bind(place.clone())
        .bind(today)
        .exec()
        .await
}

pub async fn switch_on(tx: &mut Tx, id: &Id, place: &Id) -> Result<u64> {
    tx.q(sql!("update hook set off_on = null, failures = 0, last = null where id = $1 and place_id = $2 and ended_on is null and off_on is not null"))
        .bind(id.clone())
        .bind(place.clone())
        .exec()
        .await
}

pub fn worked(tx: &mut Tx, id: &Id, today: Day) {
    tx.q(sql!("update hook set told_on = $2, failures = 0, last = null where id = $1")).bind(id.clone()).bind(today).later();
}

pub async fn failed(tx: &mut Tx, id: &Id, why: Failure, most: i64, today: Day) -> Result<bool> {
    let off: Option<(Option<Day>,)> = tx
        .q(sql!(
            "update hook set failures = failures + 1, last = $2, off_on = case when failures + 1 >= $3 then coalesce(off_on, $4) else off_on end
             where id = $1 returning off_on"
        ))
        .bind(id.clone())
        .bind(why)
        .bind(most)
        .bind(today)
        .opt()
        .await?;
    Ok(off.is_some_and(|(off_on,)| off_on.is_some()))
}

/// Remembers a board that was never looked at. Gives 1 if it was not.
pub async fn begin(tx: &mut Tx, place: &Id, mark: &[u8]) -> Result<u64> {
    tx.q(sql!("insert into hook_board (place_id, mark, n) values ($1, $2, 0) on conflict (place_id) do nothing"))
        .bind(place.clone())
        .bind(mark.to_vec())
        .exec()
        .await
}

/// Remembers the new mark of a board, and gives how often it has changed; nothing if it has not.
pub async fn change(tx: &mut Tx, place: &Id, mark: &[u8]) -> Result<Option<i64>> {
    let n: Option<(i64,)> = tx
        .q(sql!("update hook_board set mark = $2, n = n + 1 where place_id = $1 and mark <> $2 returning n"))
        .bind(place.clone())
        .bind(mark.to_vec())
        .opt()
        .await?;
    Ok(n.map(|(n,)| n))
}
