use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    hear::concern::{Alarm, Kind, Lane, Verdict},
    sql,
};

/// A list of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    ToAnswer,
    /// What this person has taken or was given, as long as it is open; and the same of those they cover for.
    Mine,
    /// A question waits for the writer.
    Theirs,
    /// What this person wants to be reminded of. What is late comes back by itself.
    Later,
    Done,
    All,
    ForBoard,
}

/// A row of a list. `subject` is filled in by the room, which has the keys.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Row {
    pub id: Id,
    pub place_id: Id,
    pub place_name: String,
    pub kind: Kind,
    pub lane: Lane,
    pub locale: String,
    pub wrapped_key: Option<Vec<u8>>,
    pub words: Option<Vec<u8>>,
    pub answer_by: Day,
    pub answered_on: Option<Day>,
    /// The day staff said it is done.
    #[sqlx(default)]
    pub closed_on: Option<Day>,
    pub asked_on: Option<Day>,
    /// The writer has seen what was asked, and the clock stands.
    pub paused_on: Option<Day>,
    pub verdict: Option<Verdict>,
    /// What puts it first.
    pub alarm: Option<Alarm>,
    /// Who has it.
    pub holder: Option<String>,
    /// In "Mine": whoever has it is away, and the reader covers.
    #[sqlx(default)]
    pub covered: bool,
    /// Since when it waits for the board, in the list of what does; and whether those who looked again put it back there.
    #[sqlx(default)]
    pub board_from: Option<Time>,
    #[sqlx(default)]
    pub is_back: bool,
    /// An answer is on its way.
    #[sqlx(default)]
    pub going: bool,
    #[sqlx(skip)]
    pub subject: String,
}

/// The first words of a concern, sealed.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Told {
    pub id: Id,
    pub wrapped_key: Option<Vec<u8>>,
    pub words: Option<Vec<u8>>,
}

/// How many stand in each list.
#[derive(Debug, Clone, Copy, Default, sqlx::FromRow)]
pub struct Tally {
    pub to_answer: i64,
    pub mine: i64,
    pub theirs: i64,
    pub later: i64,
    pub for_board: i64,
    /// Of those to answer: what is late, and what is due today.
    pub late: i64,
    pub today: i64,
    /// The next promised day among what this person has put off.
    pub later_by: Option<Day>,
}

/// How the concerns of a place stand, for those who read numbers and no words.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Standing {
    pub place_id: Id,
    pub received: i64,
    pub waiting: i64,
    pub late: i64,
    pub answered: i64,
    pub put_right: i64,
}

/// What a person may see is asked once for the whole list, by place, lane and whom the writer meant.
pub async fn list(tx: &mut Tx, list: List, staff: &Id, today: Day, now: Time) -> Result<Vec<Row>> {
    let text = match list {
        List::ToAnswer => sql!(
            "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on, c.closed_on, case when c.waiting_since is null or c.waiting_since > $2 then c.asked_on end as asked_on,
                    case when c.paused_from <= $2 and (c.waiting_since is null or c.waiting_since > $2) then c.paused_on end as paused_on, case when c.verdict_from <= $2 then c.verdict end as verdict, h.name as holder, case when c.alarm_from <= $2 then c.alarm end as alarm,
                    exists (select 1 from unsent u where u.concern_id = c.id) as going
             from concern c join place p on p.id = c.place_id left join staff h on h.id = c.holder_id
             where c.waiting_since is not null and c.waiting_since <= $2 and c.release_at <= $2 and c.erased_on is null and (c.place_id, c.lane, c.see) in (select s.place_id, s.lane, s.see from sight s where s.staff_id = $1)
               and (c.answer_by < $3 or not exists (select 1 from reminder m where m.concern_id = c.id and m.staff_id = $1 and m.until_day > $3))
             order by case when c.alarm_from <= $2 then 0 else 1 end, c.answer_by, c.id limit 100"
        ),
        List::Mine => sql!(
            "with recursive covered (id) as (select cast($1 as text) union select a.staff_id from covered o join absence a on a.deputy_id = o.id where a.from_day <= $3 and a.to_day >= $3 and a.back_on is null)
             select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on, c.closed_on, case when c.waiting_since is null or c.waiting_since > $2 then c.asked_on end as asked_on,
                    case when c.paused_from <= $2 and (c.waiting_since is null or c.waiting_since > $2) then c.paused_on end as paused_on, case when c.verdict_from <= $2 then c.verdict end as verdict, h.name as holder, case when c.alarm_from <= $2 then c.alarm end as alarm, c.holder_id <> $1 as covered,
                    exists (select 1 from unsent u where u.concern_id = c.id) as going
             from concern c join place p on p.id = c.place_id left join staff h on h.id = c.holder_id
             where c.holder_id is not null and c.holder_id in (select id from covered) and (c.waiting_since <= $2 or c.asked_on is not null) and c.release_at <= $2 and c.erased_on is null and (c.place_id, c.lane, c.see) in (select s.place_id, s.lane, s.see from sight s where s.staff_id = $1)
             order by case when c.alarm_from <= $2 then 0 else 1 end, c.answer_by, c.id limit 100"
        ),
        List::Theirs => sql!(
            "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on, c.closed_on, case when c.waiting_since is null or c.waiting_since > $2 then c.asked_on end as asked_on,
                    case when c.paused_from <= $2 and (c.waiting_since is null or c.waiting_since > $2) then c.paused_on end as paused_on, case when c.verdict_from <= $2 then c.verdict end as verdict, h.name as holder, case when c.alarm_from <= $2 then c.alarm end as alarm,
                    exists (select 1 from unsent u where u.concern_id = c.id) as going
             from concern c join place p on p.id = c.place_id left join staff h on h.id = c.holder_id
             where c.asked_on is not null and (c.waiting_since is null or c.waiting_since > $2) and c.release_at <= $2 and c.erased_on is null and (c.place_id, c.lane, c.see) in (select s.place_id, s.lane, s.see from sight s where s.staff_id = $1)
             order by c.asked_on, c.id limit 100"
        ),
        List::Later => sql!(
            "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on, c.closed_on, case when c.waiting_since is null or c.waiting_since > $2 then c.asked_on end as asked_on,
                    case when c.paused_from <= $2 and (c.waiting_since is null or c.waiting_since > $2) then c.paused_on end as paused_on, case when c.verdict_from <= $2 then c.verdict end as verdict, h.name as holder, case when c.alarm_from <= $2 then c.alarm end as alarm,
                    exists (select 1 from unsent u where u.concern_id = c.id) as going
             from concern c join place p on p.id = c.place_id left join staff h on h.id = c.holder_id
             where c.waiting_since is not null and c.waiting_since <= $2 and c.release_at <= $2 and c.erased_on is null and (c.place_id, c.lane, c.see) in (select s.place_id, s.lane, s.see from sight s where s.staff_id = $1)
               and exists (select 1 from reminder m where m.concern_id = c.id and m.staff_id = $1 and m.until_day > $3)
             order by case when c.alarm_from <= $2 then 0 else 1 end, c.answer_by, c.id limit 100"
        ),
        List::Done => sql!(
            "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on, c.closed_on, case when c.waiting_since is null or c.waiting_since > $2 then c.asked_on end as asked_on,
                    case when c.paused_from <= $2 and (c.waiting_since is null or c.waiting_since > $2) then c.paused_on end as paused_on, case when c.verdict_from <= $2 then c.verdict end as verdict, h.name as holder, case when c.alarm_from <= $2 then c.alarm end as alarm,
                    exists (select 1 from unsent u where u.concern_id = c.id) as going
             from concern c join place p on p.id = c.place_id left join staff h on h.id = c.holder_id
             where c.turned_on is not null and c.asked_on is null and (c.waiting_since is null or c.waiting_since > $2) and c.release_at <= $2 and c.erased_on is null and (c.place_id, c.lane, c.see) in (select s.place_id, s.lane, s.see from sight s where s.staff_id = $1)
             order by c.turned_on desc, c.id limit 100"
        ),
        List::All => sql!(
            "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on, c.closed_on, case when c.waiting_since is null or c.waiting_since > $2 then c.asked_on end as asked_on,
                    case when c.paused_from <= $2 and (c.waiting_since is null or c.waiting_since > $2) then c.paused_on end as paused_on, case when c.verdict_from <= $2 then c.verdict end as verdict, h.name as holder, case when c.alarm_from <= $2 then c.alarm end as alarm,
                    exists (select 1 from unsent u where u.concern_id = c.id) as going
             from concern c join place p on p.id = c.place_id left join staff h on h.id = c.holder_id
             where c.id in (select a.id from concern a where a.waiting_since is not null and a.place_id in (select s.place_id from sight s where s.staff_id = $1)
                            union select b.id from concern b where b.turned_on is not null and b.place_id in (select s.place_id from sight s where s.staff_id = $1))
               and c.release_at <= $2 and c.erased_on is null and (c.place_id, c.lane, c.see) in (select s.place_id, s.lane, s.see from sight s where s.staff_id = $1)
             order by c.day desc, c.id limit 100"
        ),
        List::ForBoard => sql!(
            "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on, c.closed_on, case when c.waiting_since is null or c.waiting_since > $2 then c.asked_on end as asked_on,
                    case when c.paused_from <= $2 and (c.waiting_since is null or c.waiting_since > $2) then c.paused_on end as paused_on, case when c.verdict_from <= $2 then c.verdict end as verdict, h.name as holder, case when c.alarm_from <= $2 then c.alarm end as alarm,
                    case when w.overturned_on is not null then w.overturned_on * 86400000 + 43200000 when w.decision = 'changed' then w.decided_from else c.release_at end as board_from, w.overturned_on is not null as is_back,
                    exists (select 1 from unsent u where u.concern_id = c.id) as going
             from concern c join place p on p.id = c.place_id left join staff h on h.id = c.holder_id left join wording w on w.concern_id = c.id
             where c.see = 'board' and c.lane = 'team' and c.worded_on is null and c.release_at <= $2 and c.erased_on is null
               and (w.concern_id is null or (w.overturned_on is not null and (w.decided_from is null or w.decided_from <= $2)) or (w.decision = 'changed' and w.decided_from <= $2))
               and c.place_id in (select r.place_id from reach r where r.staff_id = $1 and r.role in ('manager', 'moderator'))
             order by case when w.overturned_on is null then 1 else 0 end, board_from, c.id limit 100"
        ),
    };
    let query = tx.q(text).bind(staff.clone()).bind(now);
    match list {
        List::ToAnswer | List::Mine | List::Later => query.bind(today).all().await,
        _ => query.all().await,
    }
}

/// What one person may read of the last thousand that were told, whatever became of it: as far back as a search goes.
pub async fn latest(tx: &mut Tx, staff: &Id, now: Time) -> Result<Vec<Row>> {
    tx.q(sql!(
        "select c.id, c.place_id, p.name as place_name, c.kind, c.lane, c.locale, c.wrapped_key, c.words, c.answer_by, c.answered_on, c.closed_on, case when c.waiting_since is null or c.waiting_since > $2 then c.asked_on end as asked_on,
                case when c.paused_from <= $2 and (c.waiting_since is null or c.waiting_since > $2) then c.paused_on end as paused_on, case when c.verdict_from <= $2 then c.verdict end as verdict, h.name as holder, case when c.alarm_from <= $2 then c.alarm end as alarm,
                    exists (select 1 from unsent u where u.concern_id = c.id) as going
         from concern c join place p on p.id = c.place_id left join staff h on h.id = c.holder_id
         where c.id in (select a.id from concern a where a.waiting_since is not null and a.place_id in (select s.place_id from sight s where s.staff_id = $1)
                        union select b.id from concern b where b.turned_on is not null and b.place_id in (select s.place_id from sight s where s.staff_id = $1))
           and c.release_at <= $2 and c.erased_on is null and (c.place_id, c.lane, c.see) in (select s.place_id, s.lane, s.see from sight s where s.staff_id = $1)
         order by c.day desc, c.id limit 1000"
    ))
    .bind(staff.clone())
    .bind(now)
    .all()
    .await
}

/// What one person may read of the last that wait or were answered at one place, less one. Both ends of an index are looked at
/// and nothing in between, however much was told there.
pub async fn told_at(tx: &mut Tx, place: &Id, but: &Id, staff: &Id, most: i64, now: Time) -> Result<Vec<Told>> {
    tx.q(sql!(
        "select c.id, c.wrapped_key, c.words from concern c
         where c.id in (select a.id from (select id from concern where waiting_since is not null and waiting_since <= $4 and release_at <= $4 and place_id = $1 order by answer_by desc, id desc limit $5) a
                        union select b.id from (select id from concern where turned_on is not null and place_id = $1 order by turned_on desc, id desc limit $5) b)
           and c.id <> $2 and c.release_at <= $4 and c.erased_on is null and (c.place_id, c.lane, c.see) in (select s.place_id, s.lane, s.see from sight s where s.staff_id = $3)
         order by c.day desc, c.id limit $5"
    ))
    .bind(place.clone())
    .bind(but.clone())
    .bind(staff.clone())
    .bind(now)
    .bind(most)
    .all()
    .await
}

pub async fn tally(tx: &mut Tx, staff: &Id, today: Day, now: Time) -> Result<Tally> {
    tx.q(sql!(
        "with recursive covered (id) as (select cast($1 as text) union select a.staff_id from covered o join absence a on a.deputy_id = o.id where a.from_day <= $3 and a.to_day >= $3 and a.back_on is null),
              mine as (select s.place_id, s.lane, s.see from sight s where s.staff_id = $1),
              waits as (select c.id, c.answer_by from concern c where c.waiting_since is not null and c.waiting_since <= $2 and c.release_at <= $2 and c.erased_on is null and (c.place_id, c.lane, c.see) in (select place_id, lane, see from mine)),
              put_off as (select w.id from waits w where w.answer_by >= $3 and exists (select 1 from reminder m where m.concern_id = w.id and m.staff_id = $1 and m.until_day > $3))
         select (select count(*) from waits) - (select count(*) from put_off) as to_answer,
                (select count(*) from concern c where c.holder_id is not null and c.holder_id in (select id from covered) and (c.waiting_since <= $2 or c.asked_on is not null) and c.release_at <= $2 and c.erased_on is null
                    and (c.place_id, c.lane, c.see) in (select place_id, lane, see from mine)) as mine,
                (select count(*) from concern c where c.asked_on is not null and (c.waiting_since is null or c.waiting_since > $2) and c.release_at <= $2 and c.erased_on is null
                    and (c.place_id, c.lane, c.see) in (select place_id, lane, see from mine)) as theirs,
                (select count(*) from waits w where exists (select 1 from reminder m where m.concern_id = w.id and m.staff_id = $1 and m.until_day > $3)) as later,
                (select count(*) from concern c left join wording w on w.concern_id = c.id
                 where c.see = 'board' and c.lane = 'team' and c.worded_on is null and c.release_at <= $2 and c.erased_on is null
               and (w.concern_id is null or (w.overturned_on is not null and (w.decided_from is null or w.decided_from <= $2)) or (w.decision = 'changed' and w.decided_from <= $2))
               and c.place_id in (select r.place_id from reach r where r.staff_id = $1 and r.role in ('manager', 'moderator'))) as for_board,
                (select count(*) from waits w where w.answer_by < $3) as late,
                (select count(*) from waits w where w.answer_by = $3) as today,
                (select min(w.answer_by) from waits w where exists (select 1 from reminder m where m.concern_id = w.id and m.staff_id = $1 and m.until_day > $3)) as later_by"
    ))
    .bind(staff.clone())
    .bind(now)
    .bind(today)
    .one()
    .await
}

/// Only the lanes of those who work here: what is about staff does not exist for local eyes, not even as a number.
pub async fn standings(tx: &mut Tx, staff: &Id, today: Day, now: Time) -> Result<Vec<Standing>> {
    tx.q(sql!(
        "select p.id as place_id, count(*) as received,
                cast(sum(case when c.waiting_since is not null and c.waiting_since <= $2 and c.erased_on is null then 1 else 0 end) as bigint) as waiting,
                cast(sum(case when c.waiting_since is not null and c.waiting_since <= $2 and c.erased_on is null and c.answer_by < $3 then 1 else 0 end) as bigint) as late,
                cast(sum(case when c.answered_on is not null then 1 else 0 end) as bigint) as answered,
                cast(sum(case when c.verdict = 'yes' and c.verdict_from <= $2 then 1 else 0 end) as bigint) as put_right
         from concern c join place p on p.id = c.place_id
         where c.lane in ('team', 'safety') and c.release_at <= $2 and exists (select 1 from reach r where r.place_id = c.place_id and r.staff_id = $1 and r.role in ('manager', 'trustee'))
         group by p.id"
    ))
    .bind(staff.clone())
    .bind(now)
    .bind(today)
    .all()
    .await
}
