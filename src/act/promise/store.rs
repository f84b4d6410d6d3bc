use super::{
    Answer, Answered, Draft, Heard, Link, Origin, Promise, Step, asked_before,
    source::{Asked, Source},
};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// A promise without what was said about it.
#[derive(sqlx::FromRow)]
pub struct Row {
    pub id: Id,
    pub place_id: Id,
    pub number: i64,
    pub subject: String,
    pub saying: Option<String>,
    pub owner_id: Option<Id>,
    pub owner: String,
    pub tier: super::Tier,
    pub budget: Option<i64>,
    pub hours: Option<i64>,
    pub made_on: Day,
    pub made_by: String,
    pub round_id: Option<Id>,
    pub meeting_id: Option<Id>,
}

#[derive(sqlx::FromRow)]
struct Of<T> {
    promise_id: Id,
    #[sqlx(flatten)]
    what: T,
}

pub async fn by_number(tx: &mut Tx, number: i64) -> Result<Option<Row>> {
    tx.q(sql!(
        "select id, place_id, number, subject, saying, owner_id, owner, tier, budget, hours, made_on, made_by, round_id,
         (select i.meeting_id from meeting_decision d join meeting_item i on i.id = d.item_id where d.id = promise.decision_id) as meeting_id
         from promise where number = $1"
    ))
    .bind(number)
    .opt()
    .await
}

/// Of a place, and where it is `deep` of everything below it. `cross join` here and below keeps SQLite to this order, from the place to what is
/// promised there: by itself it reads every promise of the house and asks of each where it was made.
pub async fn under(tx: &mut Tx, path: &str, deep: bool) -> Result<Vec<Row>> {
    tx.q(sql!(
        "select m.id, m.place_id, m.number, m.subject, m.saying, m.owner_id, m.owner, m.tier, m.budget, m.hours, m.made_on, m.made_by, m.round_id,
                (select i.meeting_id from meeting_decision d join meeting_item i on i.id = d.item_id where d.id = m.decision_id) as meeting_id
         from place p cross join promise m where (p.path = $1 or $2 and substr(p.path, 1, length($1)) = $1) and m.place_id = p.id order by m.number"
    ))
    .bind(path.to_string())
    .bind(deep)
    .all()
    .await
}

/// What is promised about one concern, except where its writer said that it is not what they said.
pub async fn about(tx: &mut Tx, concern: &Id) -> Result<Vec<Row>> {
    tx.q(sql!(
        "select m.id, m.place_id, m.number, m.subject, m.saying, m.owner_id, m.owner, m.tier, m.budget, m.hours, m.made_on, m.made_by, m.round_id,
                (select i.meeting_id from meeting_decision d join meeting_item i on i.id = d.item_id where d.id = m.decision_id) as meeting_id
         from promise_link l join promise m on m.id = l.promise_id where l.concern_id = $1 order by m.number"
    ))
    .bind(concern.clone())
    .all()
    .await
}

/// What belongs to promises, by promise: of one, or of a place and everything below it.
pub struct Parts {
    pub steps: Vec<(Id, Step)>,
    pub links: Vec<(Id, Link)>,
    pub answers: Vec<(Id, Answered)>,
    pub heard: Vec<(Id, Heard)>,
}

fn pairs<T>(rows: Vec<Of<T>>) -> Vec<(Id, T)> {
    rows.into_iter().map(|of| (of.promise_id, of.what)).collect()
}

pub async fn parts_under(tx: &mut Tx, path: &str, deep: bool, now: Time) -> Result<Parts> {
    let steps: Vec<Of<Step>> = tx
        .q(sql!(
            "select s.promise_id, s.n, s.turn, s.on_day, s.by_role, s.until_day, s.words, s.proof_kind, s.proof, s.reason, s.decided_by, s.changes, s.challenge
             from place p cross join promise m cross join promise_step s
             where (p.path = $1 or $2 and substr(p.path, 1, length($1)) = $1) and m.place_id = p.id and s.promise_id = m.id order by s.promise_id, s.n"
        ))
        .bind(path.to_string())
        .bind(deep)
        .all()
        .await?;
    let links: Vec<Of<Link>> = tx
        .q(sql!(
            "select l.promise_id, l.concern_id, l.linked_on, l.disowned_from,
                    case when c.erased_on is null then (select a.words from promise_agreement a where a.promise_id = l.promise_id and a.concern_id = l.concern_id
                                                        and a.known_from <= $3 order by a.known_from desc limit 1) end as agreed,
                    (select a.words from promise_agreement a where a.promise_id = l.promise_id and a.concern_id = l.concern_id order by a.known_from desc limit 1) as agrees,
                    c.day, case when w.shown_from <= $3 then case when w.next_from <= $3 then w.next_said else w.said end end as said, w.shown_on
             from place p cross join promise m cross join promise_link l cross join concern c left join wording w on w.concern_id = c.id
             where (p.path = $1 or $2 and substr(p.path, 1, length($1)) = $1) and m.place_id = p.id and l.promise_id = m.id and c.id = l.concern_id and c.lane = 'team' order by l.promise_id, c.day, l.concern_id"
        ))
        .bind(path.to_string())
        .bind(deep)
        .bind(now)
        .all()
        .await?;
    let answers: Vec<Of<Answered>> = tx
        .q(sql!(
            "select a.promise_id, a.claim, a.concern_id, a.round, a.answer, a.known_from from place p cross join promise m
             cross join promise_answer a where (p.path = $1 or $2 and substr(p.path, 1, length($1)) = $1) and m.place_id = p.id and a.promise_id = m.id order by a.promise_id, a.claim, a.round, a.known_from"
        ))
        .bind(path.to_string())
        .bind(deep)
        .all()
        .await?;
    let heard: Vec<Of<Heard>> = tx
        .q(sql!(
            "select h.promise_id, h.n, h.claim, h.at_what, h.yes, h.partly, h.no, h.on_day from place p cross join promise m
             cross join promise_heard h where (p.path = $1 or $2 and substr(p.path, 1, length($1)) = $1) and m.place_id = p.id and h.promise_id = m.id order by h.promise_id, h.n"
        ))
        .bind(path.to_string())
        .bind(deep)
        .all()
        .await?;
    Ok(Parts { steps: pairs(steps), links: pairs(links), answers: pairs(answers), heard: pairs(heard) })
}

pub async fn parts_of(tx: &mut Tx, id: &Id, now: Time) -> Result<Parts> {
    let steps: Vec<Of<Step>> = tx
        .q(sql!(
            "select promise_id, n, turn, on_day, by_role, until_day, words, proof_kind, proof, reason, decided_by, changes, challenge
             from promise_step where promise_id = $1 order by n"
        ))
        .bind(id.clone())
        .all()
        .await?;
    let links: Vec<Of<Link>> = tx
        .q(sql!(
            "select l.promise_id, l.concern_id, l.linked_on, l.disowned_from,
                    case when c.erased_on is null then (select a.words from promise_agreement a where a.promise_id = l.promise_id and a.concern_id = l.concern_id
                                                        and a.known_from <= $2 order by a.known_from desc limit 1) end as agreed,
                    (select a.words from promise_agreement a where a.promise_id = l.promise_id and a.concern_id = l.concern_id order by a.known_from desc limit 1) as agrees,
                    c.day, case when w.shown_from <= $2 then case when w.next_from <= $2 then w.next_said else w.said end end as said, w.shown_on
             from promise_link l join concern c on c.id = l.concern_id left join wording w on w.concern_id = c.id
             where l.promise_id = $1 and c.lane = 'team' order by c.day, l.concern_id"
        ))
        .bind(id.clone())
        .bind(now)
        .all()
        .await?;
    let answers: Vec<Of<Answered>> = tx
        .q(sql!("select promise_id, claim, concern_id, round, answer, known_from from promise_answer where promise_id = $1 order by claim, round, known_from"))
        .bind(id.clone())
        .all()
        .await?;
    let heard: Vec<Of<Heard>> = tx
        .q(sql!("select promise_id, n, claim, at_what, yes, partly, no, on_day from promise_heard where promise_id = $1 order by n"))
        .bind(id.clone())
        .all()
        .await?;
    Ok(Parts { steps: pairs(steps), links: pairs(links), answers: pairs(answers), heard: pairs(heard) })
}

/// The next number. The row is held for the rest of the transaction, so that no other gets the same.
pub async fn next_number(tx: &mut Tx) -> Result<i64> {
    tx.q(sql!("update promise_number set next = next + 1 where only_row = 1 returning next - 1")).scalar().await
}

pub fn insert(tx: &mut Tx, id: &Id, place: &Id, number: i64, draft: &Draft, today: Day, by: &str) {
    tx.q(sql!(
        "insert into promise (id, place_id, number, subject, saying, owner_id, owner, tier, budget, hours, made_on, made_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
    ))
    .bind(id.clone())
    .bind(place.clone())
    .bind(number)
    .bind(draft.subject.clone())
    .bind(draft.saying.clone())
    .bind(draft.owner_id.clone())
    .bind(draft.owner.clone())
    .bind(draft.tier)
    .bind(draft.budget)
    .bind(draft.hours)
    .bind(today)
    .bind(by.to_string())
    .later();
}

pub fn insert_step(tx: &mut Tx, promise: &Id, step: &Step) {
    let s = step.clone();
    tx.q(sql!(
        "insert into promise_step (promise_id, n, turn, on_day, by_role, until_day, words, proof_kind, proof, reason, decided_by, changes, challenge)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
    ))
    .bind(promise.clone())
    .bind(s.n)
    .bind(s.turn)
    .bind(s.on_day)
    .bind(s.by_role)
    .bind(s.until_day)
    .bind(s.words)
    .bind(s.proof_kind)
    .bind(s.proof)
    .bind(s.reason)
    .bind(s.decided_by)
    .bind(s.changes)
    .bind(s.challenge)
    .later();
}

pub fn answer_to(tx: &mut Tx, number: i64, source: &Source) {
    let (round, decision) = match source {
        Source::Vote(id) => (Some(id.clone()), None),
        Source::Decision(id) => (None, Some(id.clone())),
    };
    tx.q(sql!("update promise set round_id = $2, decision_id = $3 where number = $1")).bind(number).bind(round).bind(decision).later();
}

/// A vote that was counted, as something can be promised about it.
pub async fn vote(tx: &mut Tx, id: &Id) -> Result<Option<Asked>> {
    tx.q(sql!("select place_id, question as words from vote_round where id = $1 and counted_at is not null")).bind(id.clone()).opt().await
}

/// The same of a decision.
pub async fn decision(tx: &mut Tx, id: &Id) -> Result<Option<Asked>> {
    tx.q(sql!(
        "select m.place_id, d.words from meeting_decision d join meeting_item i on i.id = d.item_id join meeting m on m.id = i.meeting_id where d.id = $1"
    ))
    .bind(id.clone())
    .opt()
    .await
}

/// Holds a promise for the rest of this transaction.
pub async fn hold(tx: &mut Tx, id: &Id) -> Result<u64> {
    tx.q(sql!("update promise set number = number where id = $1")).bind(id.clone()).exec().await
}

pub fn link(tx: &mut Tx, promise: &Id, concern: &Id, today: Day) {
    tx.q(sql!("insert into promise_link (promise_id, concern_id, linked_on) values ($1, $2, $3) on conflict do nothing"))
        .bind(promise.clone())
        .bind(concern.clone())
        .bind(today)
        .later();
}

pub fn say(tx: &mut Tx, promise: &Id, saying: &str) {
    tx.q(sql!("update promise set saying = $2 where id = $1")).bind(promise.clone()).bind(saying.to_string()).later();
}

pub fn own(tx: &mut Tx, promise: &Id, owner_id: &Id, owner: &str) {
    tx.q(sql!("update promise set owner_id = $2, owner = $3 where id = $1")).bind(promise.clone()).bind(owner_id.clone()).bind(owner.to_string()).later();
}

pub async fn disown(tx: &mut Tx, promise: &Id, concern: &Id, from: Time) -> Result<u64> {
    tx.q(sql!("update promise_link set disowned_from = $3 where promise_id = $1 and concern_id = $2 and disowned_from is null"))
        .bind(promise.clone())
        .bind(concern.clone())
        .bind(from)
        .exec()
        .await
}

pub fn agree(tx: &mut Tx, promise: &Id, concern: &Id, saying: &str, from: Time) {
    tx.q(sql!(
        "insert into promise_agreement (promise_id, concern_id, known_from, words) values ($1, $2, $3, $4)
         on conflict (promise_id, concern_id, known_from) do update set words = excluded.words"
    ))
    .bind(promise.clone())
    .bind(concern.clone())
    .bind(from)
    .bind(saying.to_string())
    .later();
}

/// What one says again before it is known takes the place of what they said; what is known already stays known until then.
pub fn answer(tx: &mut Tx, promise: &Id, claim: i64, concern: &Id, round: i64, answer: Answer, from: Time) {
    tx.q(sql!(
        "insert into promise_answer (promise_id, claim, concern_id, round, answer, known_from) values ($1, $2, $3, $4, $5, $6)
         on conflict (promise_id, claim, concern_id, round, known_from) do update set answer = excluded.answer"
    ))
    .bind(promise.clone())
    .bind(claim)
    .bind(concern.clone())
    .bind(round)
    .bind(answer)
    .bind(from)
    .later();
}

pub fn heard(tx: &mut Tx, promise: &Id, h: &Heard, by: &str) {
    tx.q(sql!("insert into promise_heard (promise_id, n, claim, at_what, yes, partly, no, on_day, by_role) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"))
        .bind(promise.clone())
        .bind(h.n)
        .bind(h.claim)
        .bind(h.at_what.clone())
        .bind(h.yes)
        .bind(h.partly)
        .bind(h.no)
        .bind(h.on_day)
        .bind(by.to_string())
        .later();
}

/// Puts a promise together.
pub fn whole(row: Row, steps: Vec<Step>, links: Vec<Link>, answers: Vec<Answered>, heard: Vec<Heard>, now: Time) -> Promise {
    let from = row.round_id.map(|id| format!("/v/{id}")).or(row.meeting_id.map(|id| format!("/m/{id}")));
    let origin = match row.made_by.as_str() {
        _ if asked_before(&links, row.made_on, now) => Origin::User,
        _ if from.is_some() => Origin::Group,
        "manager" | "trustee" | "admin" => Origin::Management,
        "outside" | "program" => Origin::Outside,
        _ => Origin::Staff,
    };
    Promise {
        id: row.id,
        place_id: row.place_id,
        number: row.number,
        subject: row.subject,
        saying: row.saying,
        owner_id: row.owner_id,
        owner: row.owner,
        tier: row.tier,
        budget: row.budget,
        hours: row.hours,
        made_on: row.made_on,
        origin,
        from,
        steps,
        links,
        answers,
        heard,
    }
}
