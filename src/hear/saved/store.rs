use super::{Saved, Writing};
use crate::{
    clock::Day,
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// Those of a place and of the places above it.
pub async fn at(tx: &mut Tx, path: &str, locale: &str) -> Result<Vec<Saved>> {
    tx.q(sql!(
        "select s.id, s.place_id, p.name as place_name, s.locale, s.turn, s.title, s.words from saved_reply s join place p on p.id = s.place_id
         where s.ended_on is null and s.locale = $2 and substr($1, 1, length(p.path)) = p.path order by length(p.path) desc, s.title, s.id limit 100"
    ))
    .bind(path.to_string())
    .bind(locale.to_string())
    .all()
    .await
}

pub async fn managed(tx: &mut Tx, staff: &Id) -> Result<Vec<Saved>> {
    tx.q(sql!(
        "select s.id, s.place_id, p.name as place_name, s.locale, s.turn, s.title, s.words from saved_reply s join place p on p.id = s.place_id
         where s.ended_on is null and s.place_id in (select r.place_id from reach r where r.staff_id = $1 and r.role = 'manager')
         order by s.title, s.locale, s.id limit 500"
    ))
    .bind(staff.clone())
    .all()
    .await
}

pub async fn insert(tx: &mut Tx, id: &Id, place: &Id, w: &Writing, today: Day) -> Result<()> {
    tx.q(sql!("insert into saved_reply (id, place_id, locale, turn, title, words, made_on) values ($1, $2, $3, $4, $5, $6, $7)"))
        .bind(id.clone())
        .bind(place.clone())
        .bind(w.locale.tag().to_string())
        .bind(w.starts)
        .bind(w.title.clone())
        .bind(w.words.clone())
        .bind(today)
        .exec()
        .await
        .map(drop)
}

pub async fn end(tx: &mut Tx, id: &Id, place: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update saved_reply set ended_on = $3 where id = $1 and place_id = $2 and ended_on is null"))
        .bind(id.clone())
        .bind(place.clone())
        .bind(today)
        .exec()
        .await
}
