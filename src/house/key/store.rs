use super::{Pass, Scope};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// A key as those who look after it see it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Kept {
    pub id: Id,
    pub place_id: Id,
    pub name: String,
    pub ending: String,
    pub concerns: bool,
    pub promises: bool,
    pub made_on: Day,
    pub used_on: Option<Day>,
}

pub async fn insert(tx: &mut Tx, id: &Id, mark: &[u8], place: &Id, name: &str, ending: &str, scopes: &[Scope], today: Day) -> Result<()> {
    tx.q(sql!("insert into api_key (id, mark, place_id, name, ending, concerns, promises, made_on) values ($1, $2, $3, $4, $5, $6, $7, $8)"))
        .bind(id.clone())
        .bind(mark.to_vec())
        .bind(place.clone())
        .bind(name.to_string())
        .bind(ending.to_string())
        .bind(scopes.contains(&Scope::Concerns))
        .bind(scopes.contains(&Scope::Promises))
        .bind(today)
        .exec()
        .await
        .map(drop)
}

pub async fn all(tx: &mut Tx, now: Time) -> Result<Vec<Kept>> {
    tx.q(sql!(
        "select id, place_id, name, ending, concerns, promises, made_on, case when next_from <= $1 then next_on else used_on end as used_on
         from api_key where ended_on is null order by name, id limit 500"
    ))
    .bind(now)
    .all()
    .await
}

pub async fn open(tx: &mut Tx, mark: &[u8]) -> Result<Option<Pass>> {
    tx.q(sql!(
        "select k.id, k.place_id, p.path, k.concerns, k.promises from api_key k join place p on p.id = k.place_id
         where k.mark = $1 and k.ended_on is null"
    ))
    .bind(mark.to_vec())
    .opt()
    .await
}

/// What is known already stays known, and what waits for its slot is not put off by what comes after it.
pub fn used(tx: &mut Tx, id: &Id, day: Day, from: Time, now: Time) {
    tx.q(sql!(
        "update api_key set used_on = case when next_from <= $4 then next_on else used_on end, next_on = $2, next_from = $3
         where id = $1 and (next_from is null or next_from <= $4)"
    ))
    .bind(id.clone())
    .bind(day)
    .bind(from)
    .bind(now)
    .later();
}

pub async fn end(tx: &mut Tx, id: &Id, place: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update api_key set ended_on = $3 where id = $1 and place_id = $2 and ended_on is null"))
        .bind(id.clone())
        .bind(place.clone())
        .bind(today)
        .exec()
        .await
}
