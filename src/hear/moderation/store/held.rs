use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    hear::moderation::{held::Line, review::Item},
    sql,
};

/// One line of what was held back, to be kept.
pub struct New<'a> {
    pub whole: bool,
    pub reasons: &'a str,
    pub words: i64,
    pub bars: Option<Vec<u8>>,
    pub by: &'a str,
    pub on: Day,
    pub from: Time,
}

pub fn hold_back(tx: &mut Tx, concern: &Id, place: &Id, n: New) {
    tx.q(sql!(
        "insert into held (id, concern_id, place_id, whole, reasons, words, bars, by_role, on_day, public_from)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
    ))
    .bind(Id::random())
    .bind(concern.clone())
    .bind(place.clone())
    .bind(n.whole)
    .bind(n.reasons.to_string())
    .bind(n.words)
    .bind(n.bars)
    .bind(n.by.to_string())
    .bind(n.on)
    .bind(n.from)
    .later();
}

/// What was held back at a place and below it, as everyone may know it.
pub async fn lines(tx: &mut Tx, path: &str, now: Time) -> Result<Vec<Line>> {
    tx.q(sql!(
        "select h.place_id, h.whole, h.reasons, h.words, h.by_role, h.on_day,
                (select count(*) from second_look s where s.held_id = h.id and s.rightly) as right_say,
                (select count(*) from second_look s where s.held_id = h.id and not s.rightly) as wrong_say
         from held h join place p on p.id = h.place_id
         where substr(p.path, 1, length($1)) = $1 and h.public_from <= $2
         order by h.on_day desc, h.id limit 1000"
    ))
    .bind(path.to_string())
    .bind(now)
    .all()
    .await
}

/// How many messages stand on the board of a place and below it.
pub async fn shown(tx: &mut Tx, path: &str, now: Time) -> Result<i64> {
    tx.q(sql!("select count(*) from wording w join place p on p.id = w.place_id where substr(p.path, 1, length($1)) = $1 and w.shown_from <= $2"))
        .bind(path.to_string())
        .bind(now)
        .scalar()
        .await
}

/// What this person may look at again, in each of their roles, and what was found: all since a day, and what was withheld
/// before and nobody with their task has looked at.
pub async fn overseen(tx: &mut Tx, staff: &Id, since: Day, now: Time) -> Result<Vec<Item>> {
    tx.q(sql!(
        "select h.id, o.role, h.concern_id, h.place_id, h.whole, h.reasons, h.bars, h.by_role, h.on_day, c.wrapped_key, c.words, w.changed,
                case when h.whole and w.asked_from <= $2 then w.asked_from end as asked_from,
                (select s.rightly from second_look s where s.held_id = h.id and s.role = o.role) as found
         from oversight o join held h on h.id = o.held_id join concern c on c.id = h.concern_id left join wording w on w.concern_id = h.concern_id
         where o.staff_id = $1 and h.public_from <= $2 and c.erased_on is null
           and (h.on_day >= $3 or (h.whole and not exists (select 1 from second_look s where s.held_id = h.id and s.role = o.role)))
         order by h.on_day, h.id, o.role"
    ))
    .bind(staff.clone())
    .bind(now)
    .bind(since)
    .all()
    .await
}

/// All that was held back since a day: of it the sample is drawn.
pub async fn held_since(tx: &mut Tx, from: Day, now: Time) -> Result<Vec<(Id, Id, Day, String)>> {
    tx.q(sql!("select id, place_id, on_day, reasons from held where on_day >= $1 and public_from <= $2")).bind(from).bind(now).all().await
}

/// True if nobody with this role had said so before.
pub async fn found(tx: &mut Tx, held: &Id, role: &str, rightly: bool, today: Day) -> Result<bool> {
    let kept = tx
        .q(sql!("insert into second_look (held_id, role, rightly, on_day) values ($1, $2, $3, $4) on conflict (held_id, role) do nothing"))
        .bind(held.clone())
        .bind(role.to_string())
        .bind(rightly)
        .bind(today)
        .exec()
        .await?;
    Ok(kept > 0)
}
