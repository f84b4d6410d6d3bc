use crate::{
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// A text in a place's own words.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Phrase {
    pub name: String,
    pub words: String,
}

/// The same with where it is said.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Said {
    pub slug: String,
    pub locale: String,
    pub name: String,
    pub words: String,
}

pub async fn all(tx: &mut Tx) -> Result<Vec<Said>> {
    tx.q(sql!("select p.slug, f.locale, f.name, f.words from phrase f join place p on p.id = f.place_id")).all().await
}

pub async fn at(tx: &mut Tx, place: &Id, locale: &str) -> Result<Vec<Phrase>> {
    tx.q(sql!("select name, words from phrase where place_id = $1 and locale = $2")).bind(place.clone()).bind(locale.to_string()).all().await
}

pub async fn set(tx: &mut Tx, place: &Id, locale: &str, name: &str, words: &str) -> Result<()> {
    tx.q(sql!(
        "insert into phrase (place_id, locale, name, words) values ($1, $2, $3, $4)
         on conflict (place_id, locale, name) do update set words = excluded.words"
    ))
    .bind(place.clone())
    .bind(locale.to_string())
    .bind(name.to_string())
    .bind(words.to_string())
    .exec()
    .await
    .map(drop)
}

pub async fn forget(tx: &mut Tx, place: &Id, locale: &str, name: &str) -> Result<()> {
    tx.q(sql!("delete from phrase where place_id = $1 and locale = $2 and name = $3"))
        .bind(place.clone())
        .bind(locale.to_string())
        .bind(name.to_string())
        .exec()
        .await
        .map(drop)
}
