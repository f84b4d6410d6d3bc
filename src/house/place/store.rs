use super::{Closure, Place, Settings};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

pub async fn insert(tx: &mut Tx, id: &Id, parent: Option<&Id>, path: &str, s: &Settings, now: Time) -> Result<()> {
    tx.q(sql!(
        "insert into place (id, parent_id, path, made_at, slug, name, kind, people, zone, nation, open_days, promise_days, slots, headcount, telling, staffed, help, languages, tiles)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)"
    ))
    .bind(id.clone())
    .bind(parent.cloned())
    .bind(path.to_string())
    .bind(now)
    .bind(s.slug.clone())
    .bind(s.name.clone())
    .bind(s.kind)
    .bind(s.people.clone())
    .bind(s.zone.clone())
    .bind(s.nation.clone())
    .bind(s.open_days.clone())
    .bind(s.promise_days)
    .bind(s.slots.clone())
    .bind(s.headcount)
    .bind(s.telling)
    .bind(s.staffed)
    .bind(s.help.clone())
    .bind(s.languages.clone())
    .bind(s.tiles.clone())
    .exec()
    .await
    .map(drop)
}

pub async fn update(tx: &mut Tx, id: &Id, s: &Settings) -> Result<u64> {
    tx.q(sql!(
        "update place set slug = $2, name = $3, kind = $4, people = $5, zone = $6, nation = $7, open_days = $8, promise_days = $9,
                slots = $10, headcount = $11, telling = $12, staffed = $13, help = $14, languages = $15, tiles = $16,
                help_checked_on = case when help = $14 then help_checked_on end
         where id = $1"
    ))
    .bind(id.clone())
    .bind(s.slug.clone())
    .bind(s.name.clone())
    .bind(s.kind)
    .bind(s.people.clone())
    .bind(s.zone.clone())
    .bind(s.nation.clone())
    .bind(s.open_days.clone())
    .bind(s.promise_days)
    .bind(s.slots.clone())
    .bind(s.headcount)
    .bind(s.telling)
    .bind(s.staffed)
    .bind(s.help.clone())
    .bind(s.languages.clone())
    .bind(s.tiles.clone())
    .exec()
    .await
}

pub async fn by_id(tx: &mut Tx, id: &Id) -> Result<Option<Place>> {
    tx.q(sql!(
        "select id, parent_id, path, slug, name, kind, people, zone, nation, open_days, promise_days, slots, headcount, telling, staffed, help, languages, tiles, help_checked_on, texts
         from place where id = $1"
    ))
    .bind(id.clone())
    .opt()
    .await
}

pub async fn all(tx: &mut Tx) -> Result<Vec<Place>> {
    tx.q(sql!(
        "select id, parent_id, path, slug, name, kind, people, zone, nation, open_days, promise_days, slots, headcount, telling, staffed, help, languages, tiles, help_checked_on, texts
         from place order by path"
    ))
    .all()
    .await
}

pub async fn set_texts(tx: &mut Tx, id: &Id, number: Option<String>) -> Result<u64> {
    tx.q(sql!("update place set texts = $2 where id = $1")).bind(id.clone()).bind(number).exec().await
}

pub async fn tried_help(tx: &mut Tx, id: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update place set help_checked_on = $2 where id = $1")).bind(id.clone()).bind(today).exec().await
}

/// Those that were not lifted.
pub async fn closures(tx: &mut Tx) -> Result<Vec<Closure>> {
    tx.q(sql!("select id, place_id, from_day, to_day, why, said_on from closure where lifted_on is null order by from_day, id")).all().await
}

/// Holds a place for the rest of this transaction, so that two closures are not said at once.
pub async fn hold(tx: &mut Tx, place: &Id) -> Result<u64> {
    tx.q(sql!("update place set slots = slots where id = $1")).bind(place.clone()).exec().await
}

pub async fn overlapping(tx: &mut Tx, c: &Closure) -> Result<i64> {
    tx.q(sql!("select count(*) from closure where place_id = $1 and lifted_on is null and from_day <= $3 and to_day >= $2"))
        .bind(c.place_id.clone())
        .bind(c.from_day)
        .bind(c.to_day)
        .scalar()
        .await
}

pub fn close(tx: &mut Tx, c: &Closure) {
    tx.q(sql!("insert into closure (id, place_id, from_day, to_day, why, said_on) values ($1, $2, $3, $4, $5, $6)"))
        .bind(c.id.clone())
        .bind(c.place_id.clone())
        .bind(c.from_day)
        .bind(c.to_day)
        .bind(c.why.clone())
        .bind(c.said_on)
        .later();
}

pub async fn lift(tx: &mut Tx, place: &Id, closure: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update closure set lifted_on = $3 where id = $2 and place_id = $1 and lifted_on is null and to_day >= $3"))
        .bind(place.clone())
        .bind(closure.clone())
        .bind(today)
        .exec()
        .await
}
