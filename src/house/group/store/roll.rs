use crate::{
    clock::Day,
    error::Result,
    ground::db::{Id, Tx},
    house::group::{Side, roll::Row},
    sql,
};

pub async fn newest(tx: &mut Tx, group: &Id) -> Result<Option<(i64, String)>> {
    tx.q(sql!("select size, struck from group_roll_change where group_id = $1 and outcome = 'changed' order by number desc limit 1"))
        .bind(group.clone())
        .opt()
        .await
}

pub async fn open(tx: &mut Tx, group: &Id) -> Result<Option<Row>> {
    tx.q(sql!("select id, size, struck, side, proposed_by, proposed_on from group_roll_change where group_id = $1 and outcome is null"))
        .bind(group.clone())
        .opt()
        .await
}

/// What nobody decided in time.
pub fn lapse(tx: &mut Tx, group: &Id, today: Day) {
    tx.q(sql!("update group_roll_change set outcome = 'lapsed', decided_on = $2 where group_id = $1 and outcome is null"))
        .bind(group.clone())
        .bind(today)
        .later();
}

pub fn insert(tx: &mut Tx, id: &Id, group: &Id, size: i64, struck: &str, of: Side, by: &Id, today: Day) {
    tx.q(sql!(
        "insert into group_roll_change (id, group_id, number, size, struck, side, proposed_by, proposed_on)
         select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7 from group_roll_change where group_id = $2"
    ))
    .bind(id.clone())
    .bind(group.clone())
    .bind(size)
    .bind(struck.to_string())
    .bind(of)
    .bind(by.clone())
    .bind(today)
    .later();
}

pub async fn decide(tx: &mut Tx, id: &Id, outcome: &str, by: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update group_roll_change set outcome = $2, decided_by = $3, decided_on = $4 where id = $1 and outcome is null"))
        .bind(id.clone())
        .bind(outcome.to_string())
        .bind(by.clone())
        .bind(today)
        .exec()
        .await
}
