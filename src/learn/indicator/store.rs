use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// One concern as the numbers need it: days, and nothing anybody said.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Told {
    pub place_id: Id,
    pub day: Day,
    pub promised: Day,
    pub extended_to: Option<Day>,
    pub replied_on: Option<Day>,
    pub paused: i64,
    pub paused_on: Option<Day>,
    pub saw_on: Option<Day>,
    pub erased_on: Option<Day>,
    /// The day it was handed to those who look after safety, or outside.
    pub left_on: Option<Day>,
    /// The day its writer took the real reply for none, and the day of that reply.
    pub lost_on: Option<Day>,
    pub lost_reply: Option<Day>,
    /// Who gave the real reply, as they signed it.
    pub signed: Option<String>,
}

/// What was told at a place and below it in a time. What is about staff is counted nowhere local eyes can see, except as
/// long as it was the team's.
pub async fn told(tx: &mut Tx, path: &str, from: Day, to: Day, now: Time) -> Result<Vec<Told>> {
    tx.q(sql!(
        "select c.place_id, c.day, c.promised, c.extended_to, c.replied_on, c.paused, case when c.paused_from <= $4 then c.paused_on end as paused_on, c.saw_on, c.erased_on, c.left_on, c.lost_on, c.lost_reply,
                (select m.signed from message m where m.concern_id = c.id and m.side = 'team' and m.kind in ('answer', 'read', 'closed')
                 and m.day = case when c.lost_on > $3 then c.lost_reply else c.replied_on end order by m.seq limit 1) as signed
         from concern c join place p on p.id = c.place_id
         where substr(p.path, 1, length($1)) = $1 and c.day between $2 and $3 and (c.lane = 'team' or c.left_on is not null) and c.release_at <= $4"
    ))
    .bind(path.to_string())
    .bind(from)
    .bind(to)
    .bind(now)
    .all()
    .await
}
