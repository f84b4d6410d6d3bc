//! The statements of this room: where words stand on their way to the board here, what was held back beside it.

mod held;

pub use held::{New, found, held_since, hold_back, lines, overseen, shown};

use super::{Decision, Reason};
use crate::{
    clock::{Day, Time},
    error::Result,
    ground::db::{Id, Tx},
    sql,
};

/// A wording as it is kept, for who reads it with its concern.
#[derive(Debug, Clone, Default, sqlx::FromRow)]
pub struct Sealed {
    #[sqlx(rename = "w_concern")]
    pub concern_id: Option<Id>,
    #[sqlx(rename = "w_bars")]
    pub bars: Option<Vec<u8>>,
    #[sqlx(rename = "w_changed")]
    pub changed: Option<Vec<u8>>,
    #[sqlx(rename = "w_proposed_by")]
    pub proposed_by: Option<String>,
    #[sqlx(rename = "w_did")]
    pub did: Option<String>,
    #[sqlx(rename = "w_decision")]
    pub decision: Option<Decision>,
    #[sqlx(rename = "w_decided_from")]
    pub decided_from: Option<Time>,
    #[sqlx(rename = "w_said")]
    pub said: Option<String>,
    #[sqlx(rename = "w_shown_from")]
    pub shown_from: Option<Time>,
    #[sqlx(rename = "w_next_said")]
    pub next_said: Option<String>,
    #[sqlx(rename = "w_withheld")]
    pub withheld: Option<Reason>,
    #[sqlx(rename = "w_asked_from")]
    pub asked_from: Option<Time>,
    #[sqlx(rename = "w_upheld_on")]
    pub upheld_on: Option<Day>,
    #[sqlx(rename = "w_overturned_on")]
    pub overturned_on: Option<Day>,
}

impl Sealed {
    pub fn is_there(&self) -> bool {
        self.concern_id.is_some()
    }

    /// Words wait for the writer's yes or no.
    pub fn is_open(&self) -> bool {
        self.proposed_by.is_some() && self.decision.is_none() && self.withheld.is_none()
    }

    /// As staff may know it: without what the writer did since the last slot.
    #[must_use]
    pub fn as_of(self, now: Time) -> Sealed {
        let unknown = |from: Option<Time>| from.is_some_and(|from| from > now);
        let mut known = self;
        if unknown(known.decided_from) {
            known = Sealed { changed: None, decision: None, next_said: None, ..known };
        }
        if unknown(known.shown_from) {
            known = Sealed { said: None, shown_from: None, ..known };
        }
        if unknown(known.asked_from) {
            known.asked_from = None;
        }
        known
    }
}

pub async fn by_concern(tx: &mut Tx, concern: &Id) -> Result<Option<Sealed>> {
    tx.q(sql!(
        "select concern_id as w_concern, bars as w_bars, changed as w_changed, proposed_by as w_proposed_by, did as w_did, decision as w_decision,
                decided_from as w_decided_from, said as w_said, shown_from as w_shown_from, next_said as w_next_said, withheld as w_withheld,
                asked_from as w_asked_from, upheld_on as w_upheld_on, overturned_on as w_overturned_on
         from wording where concern_id = $1"
    ))
    .bind(concern.clone())
    .opt()
    .await
}

/// What the writer decided and staff do not know yet stays; what they know of makes room. An answer that is public stays.
pub fn propose(tx: &mut Tx, concern: &Id, place: &Id, bars: Vec<u8>, did: &str, by: &str, today: Day, now: Time) {
    tx.q(sql!(
        "insert into wording (concern_id, place_id, bars, proposed_on, proposed_by, did, did_on)
         values ($1, $2, $3, $4, $5, $6, case when cast($6 as text) is not null then cast($4 as bigint) end)
         on conflict (concern_id) do update set bars = excluded.bars, proposed_on = excluded.proposed_on, proposed_by = excluded.proposed_by,
                did = case when wording.shown_from is null then coalesce(excluded.did, wording.did) else wording.did end,
                did_on = case when wording.shown_from is null then coalesce(excluded.did_on, wording.did_on) else wording.did_on end,
                said = case when wording.next_from <= $7 then wording.next_said else wording.said end, next_said = null, next_from = null,
                changed = case when wording.decided_from > $7 then wording.changed end,
                decision = case when wording.decided_from > $7 then wording.decision end,
                decided_on = case when wording.decided_from > $7 then wording.decided_on end,
                decided_from = case when wording.decided_from > $7 then wording.decided_from end,
                withheld = null, asked_from = null, upheld_on = null, overturned_on = null"
    ))
    .bind(concern.clone())
    .bind(place.clone())
    .bind(bars)
    .bind(today)
    .bind(by.to_string())
    .bind((!did.is_empty()).then(|| did.to_string()))
    .bind(now)
    .later();
}

/// A yes that staff do not know of was to words that are proposed no longer: it is undone, and its line with it.
pub fn withdraw_accepted(tx: &mut Tx, concern: &Id, now: Time) {
    tx.q(sql!(
        "delete from held where concern_id = $1 and public_from > $2
            and exists (select 1 from wording w where w.concern_id = $1 and w.decision = 'accepted' and w.decided_from > $2)"
    ))
    .bind(concern.clone())
    .bind(now)
    .later();
    tx.q(sql!(
        "update wording set decision = null, decided_on = null, decided_from = null, next_said = null, next_from = null,
                said = case when shown_from > $2 then null else said end, shown_on = case when shown_from > $2 then null else shown_on end,
                shown_from = case when shown_from > $2 then null else shown_from end
         where concern_id = $1 and decision = 'accepted' and decided_from > $2"
    ))
    .bind(concern.clone())
    .bind(now)
    .later();
}

pub fn decide(tx: &mut Tx, concern: &Id, decision: Decision, changed: Option<Vec<u8>>, today: Day, from: Time) {
    tx.q(sql!("update wording set decision = $2, changed = $3, decided_on = $4, decided_from = $5 where concern_id = $1"))
        .bind(concern.clone())
        .bind(decision)
        .bind(changed)
        .bind(today)
        .bind(from)
        .later();
}

/// Shows words from a slot on. What is shown already stays as it is until then.
pub fn show(tx: &mut Tx, concern: &Id, said: &str, on: Day, from: Time, now: Time) {
    tx.q(sql!(
        "update wording set next_said = case when shown_from <= $5 then cast($2 as text) end, next_from = case when shown_from <= $5 then cast($4 as bigint) end,
                said = case when shown_from <= $5 then said else cast($2 as text) end, shown_on = case when shown_from <= $5 then shown_on else cast($3 as bigint) end,
                shown_from = case when shown_from <= $5 then shown_from else cast($4 as bigint) end, changed = null
         where concern_id = $1"
    ))
    .bind(concern.clone())
    .bind(said.to_string())
    .bind(on)
    .bind(from)
    .bind(now)
    .later();
}

pub async fn answer(tx: &mut Tx, concern: &Id, did: &str, today: Day) -> Result<u64> {
    tx.q(sql!("update wording set did = $2, did_on = $3 where concern_id = $1 and did is null and proposed_by is not null and withheld is null"))
        .bind(concern.clone())
        .bind(did.to_string())
        .bind(today)
        .exec()
        .await
}

pub fn withhold(tx: &mut Tx, concern: &Id, place: &Id, reason: Reason) {
    tx.q(sql!(
        "insert into wording (concern_id, place_id, withheld) values ($1, $2, $3)
         on conflict (concern_id) do update set withheld = excluded.withheld, said = null, shown_on = null, shown_from = null, next_said = null, next_from = null"
    ))
    .bind(concern.clone())
    .bind(place.clone())
    .bind(reason)
    .later();
}

pub async fn ask_again(tx: &mut Tx, concern: &Id, from: Time) -> Result<u64> {
    tx.q(sql!(
        "update wording set asked_from = $2
         where concern_id = $1 and withheld is not null and withheld <> 'asked' and asked_from is null and overturned_on is null and upheld_on is null"
    ))
    .bind(concern.clone())
    .bind(from)
    .exec()
    .await
}

pub fn uphold(tx: &mut Tx, concern: &Id, today: Day) {
    tx.q(sql!("update wording set upheld_on = coalesce(upheld_on, $2) where concern_id = $1")).bind(concern.clone()).bind(today).later();
}

pub fn overturn(tx: &mut Tx, concern: &Id, today: Day) {
    tx.q(sql!("update wording set overturned_on = $2 where concern_id = $1")).bind(concern.clone()).bind(today).later();
}

pub async fn erase(tx: &mut Tx, concern: &Id) -> Result<()> {
    tx.q(sql!("update held set bars = null where concern_id = $1")).bind(concern.clone()).later();
    tx.q(sql!("update wording set bars = null, changed = null, said = null, next_said = null where concern_id = $1")).bind(concern.clone()).later();
    // A proposal that was never shown leaves nothing behind.
    tx.q(sql!("delete from wording where concern_id = $1 and shown_from is null and withheld is null")).bind(concern.clone()).exec().await.map(drop)
}

/// Since when something waits at a place for the moderators, and how many of it came before a moment. What is looked at
/// again, and what the writer worded anew, waits from then.
pub async fn waiting(tx: &mut Tx, now: Time) -> Result<Vec<super::waiting::Waiting>> {
    tx.q(sql!(
        "select c.place_id, case when w.overturned_on is not null then w.overturned_on * 86400000 + 43200000 when w.decision = 'changed' then w.decided_from else c.release_at end as waits_from
         from concern c left join wording w on w.concern_id = c.id
         where c.see = 'board' and c.lane = 'team' and c.worded_on is null and c.release_at <= $1 and c.erased_on is null
           and (w.concern_id is null or (w.overturned_on is not null and (w.decided_from is null or w.decided_from <= $1)) or (w.decision = 'changed' and w.decided_from <= $1))"
    ))
    .bind(now)
    .all()
    .await
}

pub async fn waiting_at(tx: &mut Tx, place: &Id, before: Time, now: Time) -> Result<(i64, Option<Time>)> {
    tx.q(sql!(
        "select count(*), min(case when w.overturned_on is not null then w.overturned_on * 86400000 + 43200000 when w.decision = 'changed' then w.decided_from else c.release_at end)
         from concern c left join wording w on w.concern_id = c.id
         where c.place_id = $1 and c.see = 'board' and c.lane = 'team' and c.worded_on is null and c.release_at <= $3 and c.erased_on is null
           and (w.concern_id is null or (w.overturned_on is not null and (w.decided_from is null or w.decided_from <= $3)) or (w.decision = 'changed' and w.decided_from <= $3))
           and (case when w.overturned_on is not null then w.overturned_on * 86400000 + 43200000 when w.decision = 'changed' then w.decided_from else c.release_at end) < $2"
    ))
    .bind(place.clone())
    .bind(before)
    .bind(now)
    .one()
    .await
}
