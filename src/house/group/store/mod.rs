//! What user groups keep: themselves and who somebody is to them here, and a file each for offices, rolls and notes.

pub mod note;
pub mod office;
pub mod roll;

use super::{Details, Group, Standing};
use crate::{
    clock::Day,
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

pub async fn insert(tx: &mut Tx, id: &Id, place: &Id, d: &Details, wrapped: &[u8], today: Day) -> Result<()> {
    tx.q(sql!("insert into user_group (id, place_id, name, aim, meets, joining, wrapped_key, era, made_on) values ($1, $2, $3, $4, $5, $6, $7, 0, $8)"))
        .bind(id.clone())
        .bind(place.clone())
        .bind(d.name.clone())
        .bind(d.aim.clone())
        .bind(d.meets.clone())
        .bind(d.joining.clone())
        .bind(wrapped.to_vec())
        .bind(today)
        .exec()
        .await
        .map(drop)
}

pub async fn update(tx: &mut Tx, id: &Id, d: &Details) -> Result<u64> {
    tx.q(sql!("update user_group set name = $2, aim = $3, meets = $4, joining = $5 where id = $1 and ended_on is null"))
        .bind(id.clone())
        .bind(d.name.clone())
        .bind(d.aim.clone())
        .bind(d.meets.clone())
        .bind(d.joining.clone())
        .exec()
        .await
}

pub async fn end(tx: &mut Tx, id: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update user_group set ended_on = $2 where id = $1 and ended_on is null")).bind(id.clone()).bind(today).exec().await
}

/// Holds a group that is there for the rest of this transaction, so that nothing else happens in it at once.
pub async fn hold(tx: &mut Tx, id: &Id) -> Result<u64> {
    tx.q(sql!("update user_group set era = era where id = $1 and ended_on is null")).bind(id.clone()).exec().await
}

pub fn next_era(tx: &mut Tx, id: &Id) {
    tx.q(sql!("update user_group set era = era + 1 where id = $1")).bind(id.clone()).later();
}

pub async fn by_id(tx: &mut Tx, id: &Id) -> Result<Option<Group>> {
    tx.q(sql!("select id, place_id, name, aim, meets, joining, wrapped_key, era, made_on, ended_on from user_group where id = $1")).bind(id.clone()).opt().await
}

pub async fn around(tx: &mut Tx, path: &str) -> Result<Vec<Group>> {
    tx.q(sql!(
        "select g.id, g.place_id, g.name, g.aim, g.meets, g.joining, g.wrapped_key, g.era, g.made_on, g.ended_on
         from user_group g join place p on p.id = g.place_id
         where g.ended_on is null and (substr($1, 1, length(p.path)) = p.path or substr(p.path, 1, length($1)) = $1) order by g.name, g.id limit 200"
    ))
    .bind(path.to_string())
    .all()
    .await
}

/// A person has to do with groups at the places of their role, and with those they hold a seat in.
pub async fn known_to(tx: &mut Tx, staff: &Id, today: Day) -> Result<Vec<Group>> {
    tx.q(sql!(
        "select g.id, g.place_id, g.name, g.aim, g.meets, g.joining, g.wrapped_key, g.era, g.made_on, g.ended_on from user_group g
         where g.place_id in (select r.place_id from reach r where r.staff_id = $1 and r.role in ('steward', 'manager', 'admin', 'worker'))
            or g.id in (select s.group_id from group_seat s where s.staff_id = $1 and s.from_day <= $2 and s.to_day >= $2)
         order by case when g.ended_on is null then 0 else 1 end, g.name, g.id limit 200"
    ))
    .bind(staff.clone())
    .bind(today)
    .all()
    .await
}

pub async fn standing(tx: &mut Tx, staff: &Id, group: &Id, today: Day) -> Result<Option<Standing>> {
    tx.q(sql!(
        "select exists (select 1 from group_seat s where s.group_id = g.id and s.staff_id = $1 and s.from_day <= $3 and s.to_day >= $3 and s.office <> 'supporter') as officer,
                exists (select 1 from group_seat s where s.group_id = g.id and s.staff_id = $1 and s.from_day <= $3 and s.to_day >= $3 and s.office = 'supporter') as supporter,
                exists (select 1 from reach r where r.staff_id = $1 and r.place_id = g.place_id and r.role = 'manager') as manager,
                exists (select 1 from reach r where r.staff_id = $1 and r.place_id = g.place_id and r.role = 'admin') as admin
         from user_group g where g.id = $2"
    ))
    .bind(staff.clone())
    .bind(group.clone())
    .bind(today)
    .opt()
    .await
}

pub async fn looks_after(tx: &mut Tx, staff: &Id, place: &Id) -> Result<bool> {
    tx.q(sql!("select exists (select 1 from reach r where r.staff_id = $1 and r.place_id = $2 and r.role = 'admin')"))
        .bind(staff.clone())
        .bind(place.clone())
        .scalar()
        .await
}
