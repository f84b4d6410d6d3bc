use crate::{
    clock::Day,
    error::Result,
    ground::db::{Id, Tx},
    house::group::{
        Office, Saying, Side,
        note::{LetterRow, NoteRow},
    },
    sql,
};

pub async fn next(tx: &mut Tx, group: &Id) -> Result<i64> {
    tx.q(sql!("select cast(coalesce(max(number), 0) + 1 as bigint) from group_note where group_id = $1")).bind(group.clone()).scalar().await
}

pub fn insert(tx: &mut Tx, id: &Id, group: &Id, number: i64, era: i64, by: &Id, office: Office, sealed: &[u8], today: Day) {
    tx.q(sql!("insert into group_note (id, group_id, number, era, staff_id, office, words, written_on) values ($1, $2, $3, $4, $5, $6, $7, $8)"))
        .bind(id.clone())
        .bind(group.clone())
        .bind(number)
        .bind(era)
        .bind(by.clone())
        .bind(office)
        .bind(sealed.to_vec())
        .bind(today)
        .later();
}

/// Those of the eras in which this person held an office, if they hold one now. The one place where this is decided.
pub async fn of(tx: &mut Tx, group: &Id, staff: &Id, today: Day) -> Result<Vec<NoteRow>> {
    tx.q(sql!(
        "select n.id, n.number, n.words, s.name, n.office, n.written_on, n.said_on from group_note n join staff s on s.id = n.staff_id
         where n.group_id = $1
           and exists (select 1 from group_seat o where o.group_id = $1 and o.staff_id = $2 and o.from_day <= $3 and o.to_day >= $3)
           and n.era in (select o.era from group_officer o where o.group_id = $1 and o.staff_id = $2)
         order by n.number desc limit 500"
    ))
    .bind(group.clone())
    .bind(staff.clone())
    .bind(today)
    .all()
    .await
}

pub async fn say(tx: &mut Tx, id: &Id, said: Option<(&str, Day)>) -> Result<()> {
    tx.q(sql!("update group_note set said = $2, said_on = $3 where id = $1"))
        .bind(id.clone())
        .bind(said.map(|(words, _)| words.to_string()))
        .bind(said.map(|(_, day)| day))
        .exec()
        .await
        .map(drop)
}

pub async fn said(tx: &mut Tx, group: &Id) -> Result<Vec<Saying>> {
    tx.q(sql!("select id, said as words, said_on from group_note where group_id = $1 and said_on is not null order by said_on desc, number desc limit 200"))
        .bind(group.clone())
        .all()
        .await
}

pub async fn next_letter(tx: &mut Tx, group: &Id) -> Result<i64> {
    tx.q(sql!("select cast(coalesce(max(number), 0) + 1 as bigint) from group_letter where group_id = $1")).bind(group.clone()).scalar().await
}

pub fn insert_letter(tx: &mut Tx, id: &Id, group: &Id, number: i64, side: Side, signed: &str, sealed: &[u8], today: Day) {
    tx.q(sql!("insert into group_letter (id, group_id, number, side, signed, words, written_on) values ($1, $2, $3, $4, $5, $6, $7)"))
        .bind(id.clone())
        .bind(group.clone())
        .bind(number)
        .bind(side)
        .bind(signed.to_string())
        .bind(sealed.to_vec())
        .bind(today)
        .later();
}

/// For those who hold a seat in the group today, and for managers of its place.
pub async fn letters(tx: &mut Tx, group: &Id, staff: &Id, today: Day) -> Result<Vec<LetterRow>> {
    tx.q(sql!(
        "select l.number, l.side, l.signed, l.words, l.written_on from group_letter l join user_group g on g.id = l.group_id
         where l.group_id = $1
           and (exists (select 1 from group_seat o where o.group_id = $1 and o.staff_id = $2 and o.from_day <= $3 and o.to_day >= $3)
             or exists (select 1 from reach r where r.staff_id = $2 and r.place_id = g.place_id and r.role = 'manager'))
         order by l.number limit 500"
    ))
    .bind(group.clone())
    .bind(staff.clone())
    .bind(today)
    .all()
    .await
}
