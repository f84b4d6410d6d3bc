//! The mark by which a database knows its key; and, in a file beside it, what the relay keeps.

pub mod relay;

use crate::{error::Result, ground::db::Tx, sql};

pub async fn key_mark(tx: &mut Tx) -> Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> = tx.q(sql!("select mark from key_check where id = 1")).opt().await?;
    Ok(row.map(|(mark,)| mark))
}

pub async fn set_key_mark(tx: &mut Tx, mark: &[u8]) -> Result<()> {
    tx.q(sql!("insert into key_check (id, mark) values (1, $1)")).bind(mark.to_vec()).exec().await.map(drop)
}
