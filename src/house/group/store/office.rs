use crate::{
    clock::Day,
    error::Result,
    ground::db::{Id, Tx},
    house::group::{Candidate, Office, Officer, Seating, SteppedAside, office::Held},
    sql,
};

/// Seats that count on any day from the one to the other.
pub async fn seats(tx: &mut Tx, group: &Id, from: Day, to: Day) -> Result<Vec<Officer>> {
    tx.q(sql!(
        "select o.id, o.staff_id, s.name, o.office, o.term, o.from_day, o.to_day, o.named
         from group_seat o join staff s on s.id = o.staff_id
         where o.group_id = $1 and o.from_day <= $3 and o.to_day >= $2 order by o.from_day, s.name, o.id"
    ))
    .bind(group.clone())
    .bind(from)
    .bind(to)
    .all()
    .await
}

/// The office somebody writes as; one of the group before a supporter's.
pub async fn office_of(tx: &mut Tx, group: &Id, staff: &Id, today: Day) -> Result<Option<Office>> {
    let row: Option<(Office,)> = tx
        .q(sql!("select office from group_seat where group_id = $1 and staff_id = $2 and from_day <= $3 and to_day >= $3 order by from_day, office limit 1"))
        .bind(group.clone())
        .bind(staff.clone())
        .bind(today)
        .opt()
        .await?;
    Ok(row.map(|(office,)| office))
}

pub async fn held(tx: &mut Tx, group: &Id, staff: &Id, office: Office) -> Result<Vec<Held>> {
    tx.q(sql!("select term, from_day, to_day, ended_on from group_officer where group_id = $1 and staff_id = $2 and office = $3"))
        .bind(group.clone())
        .bind(staff.clone())
        .bind(office)
        .all()
        .await
}

/// Stewards who are nobody's colleague there, and workers who manage nothing there.
pub async fn candidates(tx: &mut Tx, group: &Id) -> Result<Vec<Candidate>> {
    tx.q(sql!(
        "select s.id as staff_id, s.name, exists (select 1 from reach r where r.staff_id = s.id and r.place_id = g.place_id and r.role = 'worker') as works_here
         from user_group g, staff s
         where g.id = $1 and s.ended_at is null
           and ((exists (select 1 from reach r where r.staff_id = s.id and r.place_id = g.place_id and r.role = 'steward')
                 and not exists (select 1 from reach r where r.staff_id = s.id and r.place_id = g.place_id
                                 and r.role in ('worker', 'manager', 'moderator', 'safeguarding', 'outside', 'trustee', 'admin')))
             or (exists (select 1 from reach r where r.staff_id = s.id and r.place_id = g.place_id and r.role = 'worker')
                 and not exists (select 1 from reach r where r.staff_id = s.id and r.place_id = g.place_id and r.role in ('manager', 'admin'))))
         order by works_here, s.name, s.id limit 200"
    ))
    .bind(group.clone())
    .all()
    .await
}

pub async fn stepped_aside(tx: &mut Tx, group: &Id) -> Result<Vec<SteppedAside>> {
    tx.q(sql!(
        "select o.office, o.from_day, s.name as supporter from group_officer o join staff s on s.id = o.taken_from
         where o.group_id = $1 order by o.from_day desc, o.id limit 50"
    ))
    .bind(group.clone())
    .all()
    .await
}

/// Who said for the term before that guests may read their name has said it for this one.
pub fn insert(tx: &mut Tx, id: &Id, group: &Id, s: &Seating, term: i64, from: Day, to: Day) {
    tx.q(sql!(
        "insert into group_officer (id, group_id, staff_id, office, term, era, from_day, to_day, named, taken_from)
         select $1, g.id, $3, $4, $5, g.era, $6, $7,
                exists (select 1 from group_officer o where o.group_id = g.id and o.staff_id = $3 and o.office = $4 and o.named and o.ended_on is null and o.to_day + 1 = $6), $8
         from user_group g where g.id = $2"
    ))
    .bind(id.clone())
    .bind(group.clone())
    .bind(s.staff_id.clone())
    .bind(s.office)
    .bind(term)
    .bind(from)
    .bind(to)
    .bind(s.taken_from.clone())
    .later();
}

/// This term and one that was given already for afterwards.
pub async fn end(tx: &mut Tx, group: &Id, seat: &Officer, why: Option<&str>, today: Day) -> Result<()> {
    tx.q(sql!("update group_officer set ended_on = $4, why = $5 where group_id = $1 and staff_id = $2 and office = $3 and ended_on is null and to_day >= $4"))
        .bind(group.clone())
        .bind(seat.staff_id.clone())
        .bind(seat.office)
        .bind(today)
        .bind(why.map(String::from))
        .exec()
        .await
        .map(drop)
}

pub async fn set_named(tx: &mut Tx, group: &Id, seat: &Id, named: bool, staff: &Id) -> Result<u64> {
    tx.q(sql!("update group_officer set named = $4 where group_id = $1 and id = $2 and staff_id = $3 and ended_on is null"))
        .bind(group.clone())
        .bind(seat.clone())
        .bind(staff.clone())
        .bind(named)
        .exec()
        .await
}
