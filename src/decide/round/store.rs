pub mod phone;

use super::{
    Answered, Choice, Round, Way,
    start::{Draft, Offered},
};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    house::group::Roll,
    sql,
};

pub async fn insert(tx: &mut Tx, id: &Id, place: &Id, group: &Id, draft: &Draft, roll: &Roll) -> Result<()> {
    tx.q(sql!(
        "insert into vote_round (id, place_id, group_id, question, about, label, rule, seats, budget, ticks, turnout, roll, struck, opens_at, closes_at, by_office, with_links)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)"
    ))
    .bind(id.clone())
    .bind(place.clone())
    .bind(group.clone())
    .bind(draft.question.clone())
    .bind(draft.about.clone())
    .bind(draft.label)
    .bind(draft.rule)
    .bind(draft.seats)
    .bind(draft.budget)
    .bind(draft.ticks)
    .bind(draft.turnout)
    .bind(roll.size)
    .bind(roll.struck_typed())
    .bind(draft.opens_at)
    .bind(draft.closes_at)
    .bind(false)
    .bind(draft.by_phone)
    .exec()
    .await
    .map(drop)
}

pub async fn insert_option(tx: &mut Tx, round: &Id, n: i64, option: &Offered) -> Result<()> {
    tx.q(sql!("insert into vote_option (id, round_id, n, title, cost, priority_id) values ($1, $2, $3, $4, $5, $6)"))
        .bind(Id::random())
        .bind(round.clone())
        .bind(n)
        .bind(option.title.clone())
        .bind(option.cost)
        .bind(option.priority.clone())
        .exec()
        .await
        .map(drop)
}

pub fn set_lot(tx: &mut Tx, option: &Id, lot: i64) {
    tx.q(sql!("update vote_option set lot = $2 where id = $1")).bind(option.clone()).bind(lot).later();
}

pub async fn settle(
    tx: &mut Tx,
    id: &Id,
    seed: &str,
    definition: &str,
    digest: &[u8; 32],
    words: &str,
    wrapped: Vec<u8>,
    roll: &Roll,
    now: Time,
) -> Result<u64> {
    tx.q(sql!(
        "update vote_round set seed = $2, definition = $3, digest = $4, wrapped_key = $5, roll = $6, struck = $7, settled_at = $8, words = $9
         where id = $1 and settled_at is null and dropped_on is null"
    ))
    .bind(id.clone())
    .bind(seed.to_string())
    .bind(definition.to_string())
    .bind(digest.to_vec())
    .bind(wrapped)
    .bind(roll.size)
    .bind(roll.struck_typed())
    .bind(now)
    .bind(words.to_string())
    .exec()
    .await
}

pub async fn drop_it(tx: &mut Tx, id: &Id, today: Day, now: Time) -> Result<u64> {
    tx.q(sql!("update vote_round set dropped_on = $2, wrapped_key = null, phone_key = null where id = $1 and dropped_on is null and (carded_at is null or opens_at > $3)"))
        .bind(id.clone())
        .bind(today)
        .bind(now)
        .exec()
        .await
}

pub async fn insert_card(tx: &mut Tx, mark: &[u8; 32], round: &Id) -> Result<()> {
    tx.q(sql!("insert into vote_card (mark, round_id) values ($1, $2)")).bind(mark.to_vec()).bind(round.clone()).exec().await.map(drop)
}

pub async fn card(tx: &mut Tx, id: &Id, cards: i64, root: &[u8; 32], by_office: bool, now: Time) -> Result<u64> {
    tx.q(sql!("update vote_round set cards = $2, cards_root = $3, by_office = $4, carded_at = $5 where id = $1 and carded_at is null and dropped_on is null"))
        .bind(id.clone())
        .bind(cards)
        .bind(root.to_vec())
        .bind(by_office)
        .bind(now)
        .exec()
        .await
}

/// Rounds, whole.
macro_rules! rounds {
    ($which:literal) => {
        sql!(concat!(
            "select r.id, r.place_id, r.group_id, r.question, r.about, r.label, r.rule, r.seats, r.budget, r.ticks, r.turnout, r.roll, r.struck, r.opens_at, ",
            "r.closes_at, r.by_office, r.with_links as by_phone, r.phone_key, r.phone_words, r.coded_at, r.definition, r.digest, r.words, r.settled_at, r.cards, r.cards_root, r.carded_at, r.closed_at, r.wrapped_key, r.spoiled, r.unused, ",
            "r.marked, r.counted_at, r.counted_on, r.answer_by, r.outcome, r.dropped_on from vote_round r ",
            $which
        ))
    };
}

pub async fn by_id(tx: &mut Tx, id: &Id) -> Result<Option<Round>> {
    tx.q(rounds!("where r.id = $1")).bind(id.clone()).opt().await
}

pub async fn of_place(tx: &mut Tx, place: &Id) -> Result<Vec<Round>> {
    tx.q(rounds!("where r.place_id = $1 order by r.opens_at desc, r.id limit 200")).bind(place.clone()).all().await
}

/// The rounds of a place and of those above it that everyone may read, the latest first.
pub async fn public_under(tx: &mut Tx, path: &str) -> Result<Vec<Round>> {
    tx.q(rounds!(
        "join place p on p.id = r.place_id where $1 like p.path || '%' and r.carded_at is not null and r.dropped_on is null
         order by r.closes_at desc, r.id limit 50"
    ))
    .bind(path.to_string())
    .all()
    .await
}

/// Rounds that have cards and were not counted.
pub async fn carded(tx: &mut Tx) -> Result<Vec<Round>> {
    tx.q(rounds!("where r.carded_at is not null and r.dropped_on is null and r.counted_at is null order by r.id limit 500")).all().await
}

/// Rounds that are past and were not closed in the journal yet.
pub async fn to_close(tx: &mut Tx, now: Time) -> Result<Vec<Round>> {
    tx.q(rounds!("where r.carded_at is not null and r.dropped_on is null and r.closes_at <= $1 and r.closed_at is null order by r.id limit 100"))
        .bind(now)
        .all()
        .await
}

/// Rounds that were counted and have no answer yet.
pub async fn unanswered(tx: &mut Tx) -> Result<Vec<Round>> {
    tx.q(rounds!("where r.answer_by is not null and not exists (select 1 from vote_answer a where a.round_id = r.id) order by r.id")).all().await
}

/// Rounds that closed before this moment and were not counted.
pub async fn lying(tx: &mut Tx, before: Time) -> Result<Vec<Round>> {
    tx.q(rounds!("where r.carded_at is not null and r.dropped_on is null and r.closes_at <= $1 and r.counted_at is null order by r.id limit 20"))
        .bind(before)
        .all()
        .await
}

pub async fn close(tx: &mut Tx, id: &Id, now: Time) -> Result<u64> {
    tx.q(sql!("update vote_round set closed_at = $2 where id = $1 and closed_at is null")).bind(id.clone()).bind(now).exec().await
}

/// A promise that answers an outcome, as everyone may read it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Promised {
    pub number: i64,
    pub slug: String,
}

pub async fn promised(tx: &mut Tx, round: &Id) -> Result<Vec<Promised>> {
    tx.q(sql!("select m.number, p.slug from promise m join place p on p.id = m.place_id where m.round_id = $1 order by m.number"))
        .bind(round.clone())
        .all()
        .await
}

pub async fn say(tx: &mut Tx, option: &Id, pro: Option<String>, con: Option<String>) -> Result<u64> {
    tx.q(sql!("update vote_option set pro = $2, con = $3 where id = $1")).bind(option.clone()).bind(pro).bind(con).exec().await
}

pub async fn choices(tx: &mut Tx, round: &Id) -> Result<Vec<Choice>> {
    tx.q(sql!("select id, n, title, cost, priority_id, lot, pro, con from vote_option where round_id = $1 order by coalesce(lot, n), id"))
        .bind(round.clone())
        .all()
        .await
}

pub async fn answers(tx: &mut Tx, round: &Id) -> Result<Vec<Answered>> {
    tx.q(sql!("select n, kind, words, by_role, signed, on_day from vote_answer where round_id = $1 order by n")).bind(round.clone()).all().await
}

pub async fn answer(tx: &mut Tx, round: &Id, kind: &str, words: &str, by: &str, signed: &str, today: Day) -> Result<()> {
    tx.q(sql!(
        "insert into vote_answer (round_id, n, kind, words, by_role, signed, on_day)
         select $1, coalesce(max(n), 0) + 1, $2, $3, $4, $5, cast($6 as bigint) from vote_answer where round_id = $1"
    ))
    .bind(round.clone())
    .bind(kind.to_string())
    .bind(words.to_string())
    .bind(by.to_string())
    .bind(signed.to_string())
    .bind(today)
    .exec()
    .await
    .map(drop)
}

pub async fn round_of_card(tx: &mut Tx, mark: &[u8]) -> Result<Option<Id>> {
    let found: Option<One> = tx.q(sql!("select round_id from vote_card where mark = $1")).bind(mark.to_vec()).opt().await?;
    Ok(found.map(|one| one.round_id))
}

#[derive(sqlx::FromRow)]
struct One {
    round_id: Id,
}

/// A card is used; 0 if it was.
pub async fn spend(tx: &mut Tx, mark: &[u8], round: &Id, echo: &[u8], token: Option<Vec<u8>>) -> Result<u64> {
    tx.q(sql!("insert into vote_spent (mark, round_id, echo, token) values ($1, $2, $3, $4) on conflict (mark) do nothing"))
        .bind(mark.to_vec())
        .bind(round.clone())
        .bind(echo.to_vec())
        .bind(token)
        .exec()
        .await
}

#[derive(sqlx::FromRow)]
struct Echo {
    echo: Option<Vec<u8>>,
}

/// What tells the votes of a used card apart; nothing if it was not used.
pub async fn echo_of(tx: &mut Tx, mark: &[u8]) -> Result<Option<Vec<u8>>> {
    let found: Option<Echo> = tx.q(sql!("select echo from vote_spent where mark = $1")).bind(mark.to_vec()).opt().await?;
    Ok(found.map(|row| row.echo.unwrap_or_default()))
}

pub fn put_in_box(tx: &mut Tx, round: &Id, sealed: Vec<u8>) {
    tx.q(sql!("insert into vote_ballot (id, round_id, sealed) values ($1, $2, $3)"))
        .bind(rand::random::<[u8; 16]>().to_vec())
        .bind(round.clone())
        .bind(sealed)
        .later();
}

pub fn count_way(tx: &mut Tx, round: &Id, way: Way) {
    tx.q(sql!("insert into vote_way (round_id, way, n) values ($1, $2, 1) on conflict (round_id, way) do update set n = vote_way.n + 1"))
        .bind(round.clone())
        .bind(way)
        .later();
}

#[derive(sqlx::FromRow)]
pub struct KeyedIn {
    pub by_id: Id,
    pub echo: Vec<u8>,
}

pub async fn keyed(tx: &mut Tx, mark: &[u8]) -> Result<Option<KeyedIn>> {
    tx.q(sql!("select by_id, echo from vote_keyed where mark = $1")).bind(mark.to_vec()).opt().await
}

pub async fn key_in(tx: &mut Tx, mark: &[u8], round: &Id, by: &Id, echo: Vec<u8>, sealed: Vec<u8>) -> Result<()> {
    tx.q(sql!("insert into vote_keyed (mark, round_id, by_id, echo, sealed) values ($1, $2, $3, $4, $5)"))
        .bind(mark.to_vec())
        .bind(round.clone())
        .bind(by.clone())
        .bind(echo)
        .bind(sealed)
        .exec()
        .await
        .map(drop)
}

pub fn take_out(tx: &mut Tx, mark: &[u8]) {
    tx.q(sql!("delete from vote_keyed where mark = $1")).bind(mark.to_vec()).later();
}

pub async fn keyed_once(tx: &mut Tx, round: &Id) -> Result<i64> {
    tx.q(sql!("select count(*) from vote_keyed where round_id = $1")).bind(round.clone()).scalar().await
}

pub async fn lift(tx: &mut Tx, id: &Id, round: &Id, at_what: &str, people: i64, counts: &str, today: Day) -> Result<()> {
    tx.q(sql!("insert into vote_hands (id, round_id, at_what, people, counts, on_day) values ($1, $2, $3, $4, $5, $6)"))
        .bind(id.clone())
        .bind(round.clone())
        .bind(at_what.to_string())
        .bind(people)
        .bind(counts.to_string())
        .bind(today)
        .exec()
        .await
        .map(drop)
}

#[derive(sqlx::FromRow)]
struct Sealed {
    sealed: Vec<u8>,
}

/// The ballots in the box, in the order of names drawn by lot.
pub async fn ballots(tx: &mut Tx, round: &Id) -> Result<Vec<Vec<u8>>> {
    let rows: Vec<Sealed> = tx.q(sql!("select sealed from vote_ballot where round_id = $1 order by id")).bind(round.clone()).all().await?;
    Ok(rows.into_iter().map(|row| row.sealed).collect())
}

#[derive(sqlx::FromRow)]
struct Mark {
    mark: Vec<u8>,
}

/// The cards that were used, sorted.
pub async fn spent(tx: &mut Tx, round: &Id) -> Result<Vec<Vec<u8>>> {
    let rows: Vec<Mark> = tx.q(sql!("select mark from vote_spent where round_id = $1 and token is null order by mark")).bind(round.clone()).all().await?;
    Ok(rows.into_iter().map(|row| row.mark).collect())
}

/// The cards that were made, sorted.
pub async fn cards(tx: &mut Tx, round: &Id) -> Result<Vec<Vec<u8>>> {
    let rows: Vec<Mark> = tx.q(sql!("select mark from vote_card where round_id = $1 order by mark")).bind(round.clone()).all().await?;
    Ok(rows.into_iter().map(|row| row.mark).collect())
}

#[derive(sqlx::FromRow)]
pub struct Came {
    pub way: Way,
    pub n: i64,
}

pub async fn ways(tx: &mut Tx, round: &Id) -> Result<Vec<Came>> {
    tx.q(sql!("select way, n from vote_way where round_id = $1 order by way")).bind(round.clone()).all().await
}

#[derive(sqlx::FromRow)]
pub struct Lifted {
    pub at_what: String,
    pub people: i64,
    pub counts: String,
}

pub async fn hands(tx: &mut Tx, round: &Id) -> Result<Vec<Lifted>> {
    tx.q(sql!("select at_what, people, counts from vote_hands where round_id = $1 order by on_day, id")).bind(round.clone()).all().await
}

/// What the stewards counted by hand.
pub async fn account(tx: &mut Tx, id: &Id, spoiled: i64, unused: i64, marked: &str) -> Result<u64> {
    tx.q(sql!("update vote_round set spoiled = $2, unused = $3, marked = $4 where id = $1 and counted_at is null"))
        .bind(id.clone())
        .bind(spoiled)
        .bind(unused)
        .bind(marked.to_string())
        .exec()
        .await
}

pub struct Tallied<'a> {
    pub outcome: &'a str,
    /// The box for everyone, and the one for the stewards where few voted.
    pub published: &'a str,
    pub stewards: Option<String>,
    pub today: Day,
    pub answer_by: Day,
    pub now: Time,
}

/// The outcome is kept and the key of the box is destroyed; 0 if it was counted before.
pub async fn counted(tx: &mut Tx, id: &Id, result: &Tallied<'_>) -> Result<u64> {
    tx.q(sql!(
        "update vote_round set outcome = $2, published = $3, stewards = $4, counted_on = $5, answer_by = $6, counted_at = $7, wrapped_key = null,
             phone_key = null
         where id = $1 and counted_at is null"
    ))
    .bind(id.clone())
    .bind(result.outcome.to_string())
    .bind(result.published.to_string())
    .bind(result.stewards.clone())
    .bind(result.today)
    .bind(result.answer_by)
    .bind(result.now)
    .exec()
    .await
}

pub async fn pile(tx: &mut Tx, round: &Id, ticks: &str, n: i64) -> Result<()> {
    tx.q(sql!("insert into vote_pile (round_id, ticks, n) values ($1, $2, $3)")).bind(round.clone()).bind(ticks.to_string()).bind(n).exec().await.map(drop)
}

/// What could join a ballot to a card goes: sealed ballots, echoes, papers that were keyed in once.
pub fn empty_box(tx: &mut Tx, round: &Id) {
    tx.q(sql!("delete from vote_ballot where round_id = $1")).bind(round.clone()).later();
    tx.q(sql!("update vote_spent set echo = null where round_id = $1")).bind(round.clone()).later();
    tx.q(sql!("delete from vote_keyed where round_id = $1")).bind(round.clone()).later();
}

/// The box as it is published, and the one for the stewards.
#[derive(sqlx::FromRow, Default)]
pub struct Boxes {
    pub published: Option<String>,
    pub stewards: Option<String>,
}

pub async fn boxes(tx: &mut Tx, id: &Id) -> Result<Boxes> {
    Ok(tx.q(sql!("select published, stewards from vote_round where id = $1")).bind(id.clone()).opt().await?.unwrap_or_default())
}

#[derive(sqlx::FromRow)]
pub struct Pile {
    pub ticks: String,
    pub n: i64,
}

pub async fn piles(tx: &mut Tx, id: &Id) -> Result<Vec<Pile>> {
    tx.q(sql!("select ticks, n from vote_pile where round_id = $1 order by ticks")).bind(id.clone()).all().await
}

/// Rounds whose outcome is older than is kept of who came and which cards were used.
pub async fn forget(tx: &mut Tx, before: Day) -> Result<()> {
    tx.q(sql!("delete from vote_spent where round_id in (select id from vote_round where counted_on < $1)")).bind(before).exec().await?;
    tx.q(sql!("delete from vote_code where round_id in (select id from vote_round where counted_on < $1)")).bind(before).exec().await?;
    tx.q(sql!("delete from vote_card where round_id in (select id from vote_round where counted_on < $1)")).bind(before).exec().await?;
    tx.q(sql!("update vote_round set marked = null where counted_on < $1 and marked is not null")).bind(before).exec().await.map(drop)
}
