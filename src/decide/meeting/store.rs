use super::{Answered, Chair, Decision, Format, Hand, Influence, Item, Kind, Late, Meeting, Paper, Promised, Way, agenda, call, paper, record};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// Meetings, whole.
macro_rules! meetings {
    ($which:literal) => {
        sql!(concat!(
            "select m.id, m.place_id, m.group_id, m.kind, m.starts_at, m.minutes, m.venue, m.chair, m.called_on, m.off_on, m.came_on, m.came_users, ",
            "m.came_staff, m.came_managers, m.came_trustees, m.came_outside, m.had_travel, m.had_childcare, m.had_interpreter, m.had_step_free, ",
            "m.recorded_on, m.agree_by, m.agreed_on from meeting m ",
            $which
        ))
    };
}

pub async fn by_id(tx: &mut Tx, id: &Id) -> Result<Option<Meeting>> {
    tx.q(meetings!("where m.id = $1")).bind(id.clone()).opt().await
}

pub async fn of_place(tx: &mut Tx, place: &Id) -> Result<Vec<Meeting>> {
    tx.q(meetings!("where m.place_id = $1 order by m.starts_at desc, m.id limit 200")).bind(place.clone()).all().await
}

pub async fn around(tx: &mut Tx, path: &str) -> Result<Vec<Meeting>> {
    tx.q(meetings!("join place p on p.id = m.place_id where substr($1, 1, length(p.path)) = p.path order by m.starts_at desc, m.id limit 100"))
        .bind(path.to_string())
        .all()
        .await
}

/// The next meeting of the same group, or of the house at the same place, after this one.
pub async fn next(tx: &mut Tx, meeting: &Meeting, now: Time) -> Result<Option<Meeting>> {
    tx.q(meetings!(
        "where m.place_id = $1 and coalesce(m.group_id, '') = $2 and m.starts_at > $3 and m.starts_at > $4 and m.off_on is null
         order by m.starts_at, m.id limit 1"
    ))
    .bind(meeting.place_id.clone())
    .bind(meeting.group_id.clone().map_or_else(String::new, |id| id.0))
    .bind(meeting.starts_at)
    .bind(now)
    .opt()
    .await
}

pub async fn insert(tx: &mut Tx, id: &Id, place: &Id, draft: &call::Draft, today: Day, by: &str) -> Result<()> {
    tx.q(sql!(
        "insert into meeting (id, place_id, group_id, kind, starts_at, minutes, venue, chair, called_on, called_by, had_travel, had_childcare, had_interpreter, had_step_free)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $11, $11)"
    ))
    .bind(id.clone())
    .bind(place.clone())
    .bind(draft.group.clone())
    .bind(draft.kind.unwrap_or(Kind::Joint))
    .bind(draft.starts_at)
    .bind(draft.minutes)
    .bind(draft.venue.clone())
    .bind(draft.chair.unwrap_or(Chair::User))
    .bind(today)
    .bind(by.to_string())
    .bind(false)
    .exec()
    .await
    .map(drop)
}

pub async fn call_off(tx: &mut Tx, id: &Id, today: Day, now: Time) -> Result<u64> {
    tx.q(sql!("update meeting set off_on = $2 where id = $1 and off_on is null and starts_at > $3")).bind(id.clone()).bind(today).bind(now).exec().await
}

/// Holds the row, so that two who add at once come one after the other.
pub async fn hold(tx: &mut Tx, id: &Id) -> Result<u64> {
    tx.q(sql!("update meeting set minutes = minutes where id = $1")).bind(id.clone()).exec().await
}

/// What comes from elsewhere is read where it stands.
pub async fn items(tx: &mut Tx, meeting: &Id) -> Result<Vec<Item>> {
    tx.q(sql!(
        "select i.id, i.meeting_id, i.n, i.origin, coalesce(k.subject, y.title, r.question, i.title) as title, i.minutes, i.purpose, i.decides, i.promise_number,
                s.slug, i.priority_id, i.round_id, i.put_off_on, i.from_id, i.people, i.raised_on
         from meeting_item i left join promise k on k.number = i.promise_number left join place s on s.id = k.place_id
              left join priority y on y.id = i.priority_id left join vote_round r on r.id = i.round_id
         where i.meeting_id = $1 and i.gone_on is null order by i.n"
    ))
    .bind(meeting.clone())
    .all()
    .await
}

/// Items of earlier meetings of the same group, or of the house there, that were put off and are on no other agenda.
pub async fn waiting(tx: &mut Tx, meeting: &Meeting) -> Result<Vec<Item>> {
    tx.q(sql!(
        "select i.id, i.meeting_id, i.n, i.origin, i.title, i.minutes, i.purpose, i.decides, i.promise_number, cast(null as text) as slug, i.priority_id, i.round_id,
                i.put_off_on, i.from_id, i.people, i.raised_on
         from meeting_item i join meeting m on m.id = i.meeting_id
         where m.place_id = $1 and coalesce(m.group_id, '') = $2 and m.id <> $3 and i.put_off_on is not null and i.gone_on is null
           and not exists (select 1 from meeting_item l join meeting o on o.id = l.meeting_id where l.from_id = i.id and o.off_on is null)
         order by m.starts_at, i.n, i.id"
    ))
    .bind(meeting.place_id.clone())
    .bind(meeting.group_id.clone().map_or_else(String::new, |id| id.0))
    .bind(meeting.id.clone())
    .all()
    .await
}

pub async fn insert_item(tx: &mut Tx, meeting: &Id, item: &agenda::New, today: Day, by: &str) -> Result<()> {
    tx.q(sql!(
        "insert into meeting_item (id, meeting_id, n, origin, title, minutes, purpose, decides, promise_number, priority_id, round_id, added_on, added_by, from_id)
         select $1, $2, coalesce(max(n), 0) + 1, $3, $4, cast($5 as bigint), $6, $7, cast($8 as bigint), $9, $10, cast($11 as bigint), $12, $13
         from meeting_item where meeting_id = $2"
    ))
    .bind(Id::random())
    .bind(meeting.clone())
    .bind(item.origin)
    .bind(item.title.clone())
    .bind(item.minutes)
    .bind(item.purpose)
    .bind(item.decides.clone())
    .bind(item.promise)
    .bind(item.priority.clone())
    .bind(item.round.clone())
    .bind(today)
    .bind(by.to_string())
    .bind(item.from.clone())
    .exec()
    .await
    .map(drop)
}

pub async fn take_out(tx: &mut Tx, item: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update meeting_item set gone_on = $2 where id = $1 and gone_on is null")).bind(item.clone()).bind(today).exec().await
}

pub async fn time(tx: &mut Tx, item: &Id, minutes: i64) -> Result<u64> {
    tx.q(sql!("update meeting_item set minutes = $2 where id = $1")).bind(item.clone()).bind(minutes).exec().await
}

pub async fn put_off(tx: &mut Tx, item: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update meeting_item set put_off_on = $2 where id = $1 and put_off_on is null")).bind(item.clone()).bind(today).exec().await
}

#[derive(sqlx::FromRow)]
struct One {
    priority_id: Option<Id>,
}

/// What people want that was decided on at a meeting and answered by the organisation since.
pub async fn answered_wants(tx: &mut Tx) -> Result<Vec<Id>> {
    let rows: Vec<One> = tx
        .q(sql!(
            "select distinct i.priority_id from meeting_item i join meeting_decision d on d.item_id = i.id join meeting_answer a on a.decision_id = d.id
             where i.priority_id is not null"
        ))
        .all()
        .await?;
    Ok(rows.into_iter().filter_map(|row| row.priority_id).collect())
}

pub async fn papers(tx: &mut Tx, meeting: &Id) -> Result<Vec<Paper>> {
    tx.q(sql!(
        "select p.item_id, p.title, p.format, p.words, p.link, p.shared_at, p.late from meeting_paper p join meeting_item i on i.id = p.item_id
         where i.meeting_id = $1 order by p.item_id, p.n"
    ))
    .bind(meeting.clone())
    .all()
    .await
}

pub async fn insert_paper(tx: &mut Tx, item: &Id, draft: &paper::Draft, late: bool, by: &str, now: Time) -> Result<()> {
    tx.q(sql!(
        "insert into meeting_paper (id, item_id, n, title, format, words, link, shared_at, shared_by, late)
         select $1, $2, coalesce(max(n), 0) + 1, $3, $4, $5, $6, cast($7 as bigint), $8, cast($9 as boolean) from meeting_paper where item_id = $2"
    ))
    .bind(Id::random())
    .bind(item.clone())
    .bind(draft.title.clone())
    .bind(draft.format.unwrap_or(Format::Plain))
    .bind(draft.words.clone())
    .bind(draft.link.clone())
    .bind(now)
    .bind(by.to_string())
    .bind(late)
    .exec()
    .await
    .map(drop)
}

pub async fn attend(tx: &mut Tx, id: &Id, came: &record::Came, today: Day) -> Result<u64> {
    tx.q(sql!(
        "update meeting set came_on = $2, came_users = $3, came_staff = $4, came_managers = $5, came_trustees = $6, came_outside = $7, had_travel = $8,
                had_childcare = $9, had_interpreter = $10, had_step_free = $11
         where id = $1 and agreed_on is null"
    ))
    .bind(id.clone())
    .bind(today)
    .bind(came.users)
    .bind(came.staff)
    .bind(came.managers)
    .bind(came.trustees)
    .bind(came.outside)
    .bind(came.travel)
    .bind(came.childcare)
    .bind(came.interpreter)
    .bind(came.step_free)
    .exec()
    .await
}

pub async fn recorded(tx: &mut Tx, id: &Id, today: Day, agree_by: Day) -> Result<u64> {
    tx.q(sql!("update meeting set recorded_on = $2, agree_by = $3 where id = $1 and agreed_on is null"))
        .bind(id.clone())
        .bind(today)
        .bind(agree_by)
        .exec()
        .await
}

pub async fn agree(tx: &mut Tx, id: &Id, today: Day) -> Result<u64> {
    tx.q(sql!("update meeting set agreed_on = $2 where id = $1 and agreed_on is null and recorded_on is not null")).bind(id.clone()).bind(today).exec().await
}

pub async fn decisions(tx: &mut Tx, meeting: &Id) -> Result<Vec<Decision>> {
    tx.q(sql!(
        "select d.id, d.item_id, d.words, d.wanted, d.way, d.why, d.minority, d.doer, d.first_day, d.decided_on, d.answer_by
         from meeting_decision d join meeting_item i on i.id = d.item_id where i.meeting_id = $1 order by d.item_id, d.n"
    ))
    .bind(meeting.clone())
    .all()
    .await
}

pub async fn insert_decision(tx: &mut Tx, d: &record::Deciding, today: Day, answer_by: Option<Day>, by: &str) -> Result<()> {
    tx.q(sql!(
        "insert into meeting_decision (id, item_id, n, words, wanted, way, why, minority, doer, first_day, decided_on, by_role, answer_by)
         select $1, $2, coalesce(max(n), 0) + 1, $3, $4, $5, $6, $7, $8, cast($9 as bigint), cast($10 as bigint), $11, cast($12 as bigint)
         from meeting_decision where item_id = $2"
    ))
    .bind(Id::random())
    .bind(d.item.clone())
    .bind(d.words.clone())
    .bind(d.wanted.clone())
    .bind(d.way.unwrap_or(Way::Followed))
    .bind(d.why.clone())
    .bind(d.minority.clone())
    .bind(d.doer.clone())
    .bind(d.first_day)
    .bind(today)
    .bind(by.to_string())
    .bind(answer_by)
    .exec()
    .await
    .map(drop)
}

pub async fn answers(tx: &mut Tx, meeting: &Id) -> Result<Vec<Answered>> {
    tx.q(sql!(
        "select a.decision_id, a.kind, a.words, a.signed, a.on_day
         from meeting_answer a join meeting_decision d on d.id = a.decision_id join meeting_item i on i.id = d.item_id
         where i.meeting_id = $1 order by a.decision_id, a.n"
    ))
    .bind(meeting.clone())
    .all()
    .await
}

pub async fn promised(tx: &mut Tx, meeting: &Id) -> Result<Vec<Promised>> {
    tx.q(sql!(
        "select d.id as decision_id, y.number, p.slug from meeting_item i join meeting_decision d on d.item_id = i.id
         join promise y on y.decision_id = d.id join place p on p.id = y.place_id where i.meeting_id = $1 order by y.number"
    ))
    .bind(meeting.clone())
    .all()
    .await
}

pub async fn answer(tx: &mut Tx, decision: &Id, kind: &str, words: &str, by: &str, signed: &str, today: Day) -> Result<()> {
    tx.q(sql!(
        "insert into meeting_answer (decision_id, n, kind, words, by_role, signed, on_day)
         select $1, coalesce(max(n), 0) + 1, $2, $3, $4, $5, cast($6 as bigint) from meeting_answer where decision_id = $1"
    ))
    .bind(decision.clone())
    .bind(kind.to_string())
    .bind(words.to_string())
    .bind(by.to_string())
    .bind(signed.to_string())
    .bind(today)
    .exec()
    .await
    .map(drop)
}

pub async fn hands(tx: &mut Tx, meeting: &Id) -> Result<Vec<Hand>> {
    tx.q(sql!(
        "select h.item_id, h.n, h.title, h.hands from meeting_hand h join meeting_item i on i.id = h.item_id where i.meeting_id = $1 order by h.item_id, h.n"
    ))
    .bind(meeting.clone())
    .all()
    .await
}

pub async fn raise(tx: &mut Tx, item: &Id, people: Option<i64>, today: Day) -> Result<()> {
    tx.q(sql!("delete from meeting_hand where item_id = $1")).bind(item.clone()).exec().await?;
    tx.q(sql!("update meeting_item set people = $2, raised_on = $3 where id = $1")).bind(item.clone()).bind(people).bind(today).exec().await.map(drop)
}

pub fn insert_hand(tx: &mut Tx, item: &Id, n: i64, title: &str, hands: i64) {
    tx.q(sql!("insert into meeting_hand (item_id, n, title, hands) values ($1, $2, $3, $4)"))
        .bind(item.clone())
        .bind(n)
        .bind(title.to_string())
        .bind(hands)
        .later();
}

/// How many decisions of each meeting of a place nobody answered by their day.
pub async fn late(tx: &mut Tx, place: &Id, today: Day) -> Result<Vec<Late>> {
    tx.q(sql!(
        "select i.meeting_id, count(*) as n from meeting_decision d join meeting_item i on i.id = d.item_id join meeting m on m.id = i.meeting_id
         where m.place_id = $1 and d.answer_by < $2 and not exists (select 1 from meeting_answer a where a.decision_id = d.id) group by i.meeting_id"
    ))
    .bind(place.clone())
    .bind(today)
    .all()
    .await
}

pub async fn influence(tx: &mut Tx, place: &Id, now: Time) -> Result<Influence> {
    tx.q(sql!(
        "select count(case when m.kind = 'joint' then 1 end) as joint, count(case when m.kind = 'joint' and m.chair = 'user' then 1 end) as led,
                (select count(*) from meeting_decision d join meeting_item i on i.id = d.item_id join meeting q on q.id = i.meeting_id
                 where q.place_id = $1 and i.origin <> 'management' and d.wanted <> '') as decided,
                (select count(*) from meeting_decision d join meeting_item i on i.id = d.item_id join meeting q on q.id = i.meeting_id
                 where q.place_id = $1 and i.origin <> 'management' and d.wanted <> '' and d.way = 'followed') as followed
         from meeting m where m.place_id = $1 and m.off_on is null and m.starts_at <= $2"
    ))
    .bind(place.clone())
    .bind(now)
    .one()
    .await
}

/// A decision that waits for the organisation's answer.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Unanswered {
    pub id: Id,
    pub place_id: Id,
    pub answer_by: Day,
}

pub async fn unanswered(tx: &mut Tx) -> Result<Vec<Unanswered>> {
    tx.q(sql!(
        "select d.id, m.place_id, d.answer_by from meeting_decision d join meeting_item i on i.id = d.item_id join meeting m on m.id = i.meeting_id
         where d.answer_by is not null and not exists (select 1 from meeting_answer a where a.decision_id = d.id) order by d.id"
    ))
    .all()
    .await
}
