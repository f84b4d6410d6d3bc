use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// Words on the board that wait for an answer.
#[derive(sqlx::FromRow)]
pub struct Unanswered {
    pub place_id: Id,
    pub said: String,
    pub shown_on: Day,
}

/// The oldest words on the board of a place and of everything below it that nobody has answered or promised anything about.
pub async fn unanswered(tx: &mut Tx, path: &str, now: Time) -> Result<Option<Unanswered>> {
    tx.q(sql!(
        "select w.place_id, case when w.next_from <= $2 then w.next_said else w.said end as said, w.shown_on
         from wording w join concern c on c.id = w.concern_id join place p on p.id = w.place_id
         where substr(p.path, 1, length($1)) = $1 and w.shown_from <= $2 and w.did is null and c.lane = 'team' and c.erased_on is null
           and case when w.next_from <= $2 then w.next_said else w.said end is not null
           and not exists (select 1 from promise_link l where l.concern_id = w.concern_id and (l.disowned_from is null or l.disowned_from > $2))
         order by w.shown_on, w.concern_id limit 1"
    ))
    .bind(path.to_string())
    .bind(now)
    .opt()
    .await
}
