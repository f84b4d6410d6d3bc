use super::{
    Answer, Joined, Origin, Step, Turn,
    gather::{Affirmed, Link, Promised, Row, Voice},
};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// What can be put on the list: words that stand on a board, and no priority yet.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Unlisted {
    pub concern_id: Id,
    pub place_id: Id,
    pub said: String,
    pub shown_on: Day,
}

/// A vote in which it is one of the options, as everyone may know of it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct InVote {
    pub round_id: Id,
    pub is_counted: bool,
}

/// The votes it is or was an option of, the latest first.
pub async fn votes(tx: &mut Tx, id: &Id) -> Result<Vec<InVote>> {
    tx.q(sql!(
        "select r.id as round_id, r.counted_at is not null as is_counted from vote_option o join vote_round r on r.id = o.round_id
         where o.priority_id = $1 and r.carded_at is not null and r.dropped_on is null order by r.opens_at desc, r.id"
    ))
    .bind(id.clone())
    .all()
    .await
}

pub async fn rows(tx: &mut Tx, root: &str) -> Result<Vec<Row>> {
    tx.q(sql!(
        "select y.id, y.place_id, p.path, y.title, y.words, y.origin, y.made_on
         from priority y join place p on p.id = y.place_id where substr(p.path, 1, length($1)) = $1"
    ))
    .bind(root.to_string())
    .all()
    .await
}

pub async fn row(tx: &mut Tx, id: &Id) -> Result<Option<Row>> {
    tx.q(sql!(
        "select y.id, y.place_id, p.path, y.title, y.words, y.origin, y.made_on
         from priority y join place p on p.id = y.place_id where y.id = $1"
    ))
    .bind(id.clone())
    .opt()
    .await
}

/// Conversations that want something in a tree, as far as everyone may know: what became a matter of safety or of staff is
/// not among them, and words are there where a board shows them.
pub async fn links(tx: &mut Tx, root: &str, now: Time) -> Result<Vec<Link>> {
    tx.q(sql!(
        "select k.priority_id, k.concern_id, c.place_id,
                case when w.shown_from <= $2 then case when w.next_from <= $2 then w.next_said else w.said end end as said,
                case when w.shown_from <= $2 then w.shown_on end as shown_on,
                case when w.shown_from <= $2 then w.did end as did, case when w.shown_from <= $2 then w.did_on end as did_on
         from priority_link k join priority y on y.id = k.priority_id join place p on p.id = y.place_id
              join concern c on c.id = k.concern_id left join wording w on w.concern_id = k.concern_id
         where substr(p.path, 1, length($1)) = $1 and k.known_from <= $2 and (k.left_from is null or k.left_from > $2) and c.lane = 'team'"
    ))
    .bind(root.to_string())
    .bind(now)
    .all()
    .await
}

/// Presses of the web. Who left in their conversation left with it.
pub async fn voices(tx: &mut Tx, root: &str, now: Time) -> Result<Vec<Voice>> {
    tx.q(sql!(
        "select v.priority_id, v.mark, v.place_id, v.concern_id
         from priority_voice v join priority y on y.id = v.priority_id join place p on p.id = y.place_id
         where substr(p.path, 1, length($1)) = $1 and v.known_from <= $2
           and not exists (select 1 from priority_link k where k.priority_id = v.priority_id and k.concern_id = v.concern_id and k.left_from <= $2)"
    ))
    .bind(root.to_string())
    .bind(now)
    .all()
    .await
}

pub async fn taps(tx: &mut Tx, root: &str, now: Time) -> Result<Vec<(Id, i64)>> {
    tx.q(sql!(
        "select t.priority_id, cast(sum(t.taps) as bigint)
         from priority_tap t join priority y on y.id = t.priority_id join place p on p.id = y.place_id
         where substr(p.path, 1, length($1)) = $1 and t.known_from <= $2 group by t.priority_id"
    ))
    .bind(root.to_string())
    .bind(now)
    .all()
    .await
}

pub async fn merges(tx: &mut Tx, root: &str) -> Result<Vec<Joined>> {
    tx.q(sql!(
        "select m.id, m.from_id, m.into_id, m.on_day, m.by_role, m.parted_on, m.parted_by
         from priority_merge m join priority y on y.id = m.from_id join place p on p.id = y.place_id
         where substr(p.path, 1, length($1)) = $1 order by m.on_day, m.id"
    ))
    .bind(root.to_string())
    .all()
    .await
}

pub async fn turns(tx: &mut Tx, root: &str) -> Result<Vec<Step>> {
    tx.q(sql!(
        "select t.priority_id, t.n, t.turn, t.on_day, t.by_role, t.why
         from priority_turn t join priority y on y.id = t.priority_id join place p on p.id = y.place_id
         where substr(p.path, 1, length($1)) = $1 order by t.priority_id, t.n"
    ))
    .bind(root.to_string())
    .all()
    .await
}

/// Promises about what its people told, as everyone may know of them.
pub async fn promised(tx: &mut Tx, root: &str, now: Time) -> Result<Vec<Promised>> {
    tx.q(sql!(
        "select k.priority_id, m.number, s.slug
         from priority_link k join priority y on y.id = k.priority_id join place p on p.id = y.place_id
              join concern c on c.id = k.concern_id join promise_link l on l.concern_id = k.concern_id
              join promise m on m.id = l.promise_id join place s on s.id = m.place_id
         where substr(p.path, 1, length($1)) = $1 and k.known_from <= $2 and (k.left_from is null or k.left_from > $2) and c.lane = 'team'
           and (l.disowned_from is null or l.disowned_from > $2)
         group by k.priority_id, m.number, s.slug"
    ))
    .bind(root.to_string())
    .bind(now)
    .all()
    .await
}

pub async fn affirmed(tx: &mut Tx, root: &str, now: Time) -> Result<Vec<Affirmed>> {
    tx.q(sql!(
        "select a.priority_id, a.quarter, a.answer, count(*) as people
         from priority_affirmation a join priority y on y.id = a.priority_id join place p on p.id = y.place_id
         where substr(p.path, 1, length($1)) = $1 and a.known_from <= $2 group by a.priority_id, a.quarter, a.answer"
    ))
    .bind(root.to_string())
    .bind(now)
    .all()
    .await
}

/// What stands on the boards of a place and below it as people's words and is on no list: the oldest first.
pub async fn unlisted(tx: &mut Tx, path: &str, now: Time) -> Result<Vec<Unlisted>> {
    tx.q(sql!(
        "select w.concern_id, w.place_id, case when w.next_from <= $2 then w.next_said else w.said end as said, w.shown_on
         from wording w join concern c on c.id = w.concern_id join place p on p.id = w.place_id
         where substr(p.path, 1, length($1)) = $1 and w.shown_from <= $2 and w.said is not null and c.lane = 'team'
           and c.kind in ('problem', 'idea', 'question')
           and not exists (select 1 from priority_link k where k.concern_id = w.concern_id)
         order by w.shown_on, w.concern_id limit 200"
    ))
    .bind(path.to_string())
    .bind(now)
    .all()
    .await
}

/// The place of a card, if a board shows it now.
pub async fn card_at(tx: &mut Tx, concern: &Id, now: Time) -> Result<Option<Id>> {
    let found: Option<(Id,)> = tx
        .q(sql!(
            "select c.place_id from wording w join concern c on c.id = w.concern_id
             where w.concern_id = $1 and w.shown_from <= $2 and w.said is not null and c.lane = 'team'"
        ))
        .bind(concern.clone())
        .bind(now)
        .opt()
        .await?;
    Ok(found.map(|(place,)| place))
}

pub fn insert(tx: &mut Tx, id: &Id, place: &Id, title: &str, words: &str, origin: Origin, today: Day, by: &str) {
    tx.q(sql!("insert into priority (id, place_id, title, words, origin, made_on, made_by) values ($1, $2, $3, $4, $5, $6, $7)"))
        .bind(id.clone())
        .bind(place.clone())
        .bind(title.to_string())
        .bind(words.to_string())
        .bind(origin)
        .bind(today)
        .bind(by.to_string())
        .later();
}

/// Who left and comes back is there again, from this slot on.
pub fn link(tx: &mut Tx, id: &Id, concern: &Id, today: Day, from: Time) {
    tx.q(sql!(
        "insert into priority_link (priority_id, concern_id, linked_on, known_from) values ($1, $2, $3, $4)
         on conflict (priority_id, concern_id) do update set left_from = null, linked_on = excluded.linked_on, known_from = excluded.known_from
         where priority_link.left_from is not null"
    ))
    .bind(id.clone())
    .bind(concern.clone())
    .bind(today)
    .bind(from)
    .later();
}

pub async fn leave(tx: &mut Tx, id: &Id, concern: &Id, from: Time) -> Result<u64> {
    tx.q(sql!("update priority_link set left_from = $3 where priority_id = $1 and concern_id = $2 and left_from is null"))
        .bind(id.clone())
        .bind(concern.clone())
        .bind(from)
        .exec()
        .await
}

/// The priorities a conversation is part of, for its writer: also before anybody else knows.
pub async fn of_concern(tx: &mut Tx, concern: &Id) -> Result<Vec<Id>> {
    let found: Vec<(Id,)> = tx
        .q(sql!("select priority_id from priority_link where concern_id = $1 and left_from is null order by linked_on, priority_id"))
        .bind(concern.clone())
        .all()
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// True while the group lets it rest.
pub async fn rests(tx: &mut Tx, id: &Id) -> Result<bool> {
    let last: Option<(Turn,)> = tx
        .q(sql!("select turn from priority_turn where priority_id = $1 and turn in ('asleep', 'awake') order by n desc limit 1"))
        .bind(id.clone())
        .opt()
        .await?;
    Ok(last.is_some_and(|(turn,)| turn == Turn::Asleep))
}

pub async fn add_voice(tx: &mut Tx, id: &Id, mark: &[u8], place: &Id, from: Time) -> Result<u64> {
    tx.q(sql!("insert into priority_voice (priority_id, mark, place_id, known_from) values ($1, $2, $3, $4) on conflict (priority_id, mark) do nothing"))
        .bind(id.clone())
        .bind(mark.to_vec())
        .bind(place.clone())
        .bind(from)
        .exec()
        .await
}

pub async fn has_voice(tx: &mut Tx, id: &Id, mark: &[u8]) -> Result<bool> {
    let found: Option<(Id,)> =
        tx.q(sql!("select priority_id from priority_voice where priority_id = $1 and mark = $2")).bind(id.clone()).bind(mark.to_vec()).opt().await?;
    Ok(found.is_some())
}

/// Whoever pressed on this page has told us as well.
pub async fn told(tx: &mut Tx, id: &Id, mark: &[u8], concern: &Id) -> Result<u64> {
    tx.q(sql!("update priority_voice set concern_id = $3 where priority_id = $1 and mark = $2 and concern_id is null"))
        .bind(id.clone())
        .bind(mark.to_vec())
        .bind(concern.clone())
        .exec()
        .await
}

pub fn tap(tx: &mut Tx, id: &Id, from: Time) {
    tx.q(sql!(
        "insert into priority_tap (priority_id, known_from, taps) values ($1, $2, 1)
         on conflict (priority_id, known_from) do update set taps = priority_tap.taps + 1"
    ))
    .bind(id.clone())
    .bind(from)
    .later();
}

pub async fn affirm(tx: &mut Tx, id: &Id, quarter: i64, mark: &[u8], answer: Answer, from: Time) -> Result<u64> {
    tx.q(sql!(
        "insert into priority_affirmation (priority_id, quarter, mark, answer, known_from) values ($1, $2, $3, $4, $5)
         on conflict (priority_id, quarter, mark) do nothing"
    ))
    .bind(id.clone())
    .bind(quarter)
    .bind(mark.to_vec())
    .bind(answer)
    .bind(from)
    .exec()
    .await
}

pub fn merge(tx: &mut Tx, merge: &Id, from: &Id, into: &Id, today: Day, by: &str) {
    tx.q(sql!("insert into priority_merge (id, from_id, into_id, on_day, by_role) values ($1, $2, $3, $4, $5)"))
        .bind(merge.clone())
        .bind(from.clone())
        .bind(into.clone())
        .bind(today)
        .bind(by.to_string())
        .later();
}

pub async fn part(tx: &mut Tx, from: &Id, today: Day, by: &str) -> Result<u64> {
    tx.q(sql!("update priority_merge set parted_on = $2, parted_by = $3 where from_id = $1 and parted_on is null"))
        .bind(from.clone())
        .bind(today)
        .bind(by.to_string())
        .exec()
        .await
}

pub fn turn(tx: &mut Tx, step: &Step) {
    tx.q(sql!("insert into priority_turn (priority_id, n, turn, on_day, by_role, why) values ($1, $2, $3, $4, $5, $6)"))
        .bind(step.priority_id.clone())
        .bind(step.n)
        .bind(step.turn)
        .bind(step.on_day)
        .bind(step.by_role.clone())
        .bind(step.why.clone())
        .later();
}

/// Holds the list of a tree for the rest of this transaction, so that no two merges make a ring and no third is pinned. A path
/// begins with the name of its root, 32 letters and a dot.
pub async fn hold(tx: &mut Tx, id: &Id) -> Result<u64> {
    tx.q(sql!(
        "update priority set made_by = made_by
         where place_id in (select q.id from priority y join place p on p.id = y.place_id join place q on substr(q.path, 1, 33) = substr(p.path, 1, 33) where y.id = $1)"
    ))
    .bind(id.clone())
    .exec()
    .await
}
