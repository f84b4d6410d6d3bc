//! The codes of a vote by phone, and the links that were used.

use crate::{
    clock::Time,
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// Rounds that were settled keep the sealed half of their key, and the words of the other.
pub fn set_key(tx: &mut Tx, round: &Id, sealed: Vec<u8>, words: &str) {
    tx.q(sql!("update vote_round set phone_key = $2, phone_words = $3 where id = $1")).bind(round.clone()).bind(sealed).bind(words.to_string()).later();
}

/// The codes are there; 0 if they were.
pub async fn coded(tx: &mut Tx, round: &Id, now: Time) -> Result<u64> {
    tx.q(sql!("update vote_round set coded_at = $2 where id = $1 and with_links and coded_at is null and dropped_on is null"))
        .bind(round.clone())
        .bind(now)
        .exec()
        .await
}

pub async fn insert_code(tx: &mut Tx, round: &Id, number: i64, mark: &[u8; 32]) -> Result<()> {
    tx.q(sql!("insert into vote_code (round_id, number, mark, issued) values ($1, $2, $3, $4)"))
        .bind(round.clone())
        .bind(number)
        .bind(mark.to_vec())
        .bind(false)
        .exec()
        .await
        .map(drop)
}

#[derive(sqlx::FromRow)]
pub struct Kept {
    pub mark: Vec<u8>,
    pub issued: bool,
    pub element: Option<Vec<u8>>,
}

pub async fn code(tx: &mut Tx, round: &Id, number: i64) -> Result<Option<Kept>> {
    tx.q(sql!("select mark, issued, element from vote_code where round_id = $1 and number = $2")).bind(round.clone()).bind(number).opt().await
}

/// A link is given for a number; 0 if one was.
pub async fn issue(tx: &mut Tx, round: &Id, number: i64, element: &[u8; 32]) -> Result<u64> {
    tx.q(sql!("update vote_code set issued = $3, element = $4 where round_id = $1 and number = $2 and not issued"))
        .bind(round.clone())
        .bind(number)
        .bind(true)
        .bind(element.to_vec())
        .exec()
        .await
}

#[derive(sqlx::FromRow)]
struct Number {
    number: i64,
}

/// The numbers a link was given for.
pub async fn issued(tx: &mut Tx, round: &Id) -> Result<Vec<i64>> {
    let rows: Vec<Number> = tx.q(sql!("select number from vote_code where round_id = $1 and issued order by number")).bind(round.clone()).all().await?;
    Ok(rows.into_iter().map(|row| row.number).collect())
}

#[derive(sqlx::FromRow)]
struct Token {
    token: Vec<u8>,
}

/// What may be published of the links that were used.
pub async fn tokens(tx: &mut Tx, round: &Id) -> Result<Vec<Vec<u8>>> {
    let rows: Vec<Token> =
        tx.q(sql!("select token from vote_spent where round_id = $1 and token is not null order by token")).bind(round.clone()).all().await?;
    Ok(rows.into_iter().map(|row| row.token).collect())
}

/// How many lost answers could still be known, in rounds that open before this moment.
pub async fn elements(tx: &mut Tx, before: Time) -> Result<i64> {
    tx.q(sql!("select count(*) from vote_code c join vote_round r on r.id = c.round_id where c.element is not null and r.opens_at <= $1"))
        .bind(before)
        .scalar()
        .await
}

/// Forgets what lost answers are known by, in rounds that open before this moment.
pub async fn forget_elements(tx: &mut Tx, before: Time) -> Result<()> {
    tx.q(sql!("update vote_code set element = null where element is not null and round_id in (select id from vote_round where opens_at <= $1)"))
        .bind(before)
        .exec()
        .await
        .map(drop)
}
