use super::Act;
use crate::{
    clock::Time,
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

pub fn insert(tx: &mut Tx, id: &Id, act: Act, place: &Id, about: &Id, by: &str, at: Time) {
    tx.q(sql!("insert into journal (id, place_id, act, about, by_role, at) values ($1, $2, $3, $4, $5, $6)"))
        .bind(id.clone())
        .bind(place.clone())
        .bind(act)
        .bind(about.clone())
        .bind(by.to_string())
        .bind(at)
        .later();
}

pub async fn acts_about(tx: &mut Tx, about: &Id) -> Result<Vec<Act>> {
    let rows: Vec<(Act,)> = tx.q(sql!("select act from journal where about = $1 order by at, id")).bind(about.clone()).all().await?;
    Ok(rows.into_iter().map(|(act,)| act).collect())
}
