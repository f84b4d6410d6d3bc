//! What became of promises, counted from days: who set them going (I01), what those who asked say of "we did it" (I03),
//! which were kept by the day first promised (I11), and how the team says "we can't" (I20).
//!
//! All is as it stood at the end of a day: what guests said counts from its slot on, what staff said after that day not yet.
//! Promises stand on the board for everyone, so that they are counted one by one; only what people said of them is small.

use crate::{
    act::promise::{ASKED_AGAIN, Promise, State, Step, Tally, Turn, asked_before, stands, tally},
    clock::Day,
    house::place::Place,
};
use std::collections::BTreeMap;

/// One promise as it stood at the end of a day.
#[derive(Debug, Clone)]
pub struct Stood {
    pub owner: String,
    pub made_on: Day,
    pub begun: Begun,
    /// Every date promised for doing it, the first one first.
    pub promised: Vec<Day>,
    /// The day of each claim, and what those who asked have said of it.
    pub claims: Vec<(Day, Tally)>,
    pub state: State,
    pub late: bool,
    pub refusal: Refusal,
}

/// Who set something going.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begun {
    /// It was refused or passed on from the start: nothing was begun.
    Never,
    /// People had asked for it before.
    ByUsers,
    ByOthers,
}

/// What was said in "we can't".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    Never,
    /// Something of what it has to say is missing.
    Bare,
    /// It says why, who decided, what would change it and how to challenge it.
    Explained,
    /// It was said, and more was done after all.
    Reversed,
}

impl Stood {
    /// How it stood at the end of `day`; nothing if it was not made by then.
    #[must_use]
    pub fn at_end_of(day: Day, promise: &Promise, place: &Place) -> Option<Stood> {
        let end = day.plus(1).at(0, 0, &place.time_zone()).plus(-1);
        let steps: Vec<Step> = promise.steps.iter().filter(|s| s.on_day <= day).cloned().collect();
        let last = steps.iter().rev().find(|s| s.turn != Turn::Moved)?;
        let standing = stands(place, &steps, &promise.links, &promise.answers, end);
        let claims = steps.iter().filter(|s| s.turn == Turn::Claimed);
        let cannot = steps.iter().position(|s| s.turn == Turn::Cannot);
        let more = |s: &Step| matches!(s.turn, Turn::Will | Turn::Finding | Turn::Claimed);
        Some(Stood {
            owner: promise.owner.clone(),
            made_on: promise.made_on,
            begun: match asked_before(&promise.links, promise.made_on, end) {
                _ if steps.iter().all(|s| matches!(s.turn, Turn::Cannot | Turn::NotNow | Turn::Passed)) => Begun::Never,
                true => Begun::ByUsers,
                false => Begun::ByOthers,
            },
            promised: standing.promised,
            claims: claims.map(|s| (s.on_day, tally(s.n, s.on_day, &promise.links, &promise.answers, end))).collect(),
            state: standing.state,
            late: standing.late,
            refusal: match last.turn {
                Turn::Cannot if last.reason.is_some() && [&last.decided_by, &last.changes, &last.challenge].iter().all(|said| said.is_some()) => {
                    Refusal::Explained
                }
                Turn::Cannot => Refusal::Bare,
                _ if cannot.is_some_and(|n| steps.iter().skip(n).any(more)) => Refusal::Reversed,
                _ => Refusal::Never,
            },
        })
    }

    fn first_day(&self) -> Option<Day> {
        self.promised.first().copied()
    }

    /// Said to be done by the day first promised.
    fn is_kept(&self) -> bool {
        self.first_day().zip(self.claims.first()).is_some_and(|(day, (done, _))| *done <= day)
    }

    /// By how many days the last promise is later than the first.
    fn moved_by(&self) -> Option<i64> {
        self.first_day().zip(self.promised.last()).map(|(first, last)| last.0 - first.0).filter(|days| *days > 0)
    }
}

/// The numbers of a place and of everything below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Promised {
    /// Plans begun in the time, and how many of them people had asked for before (I01).
    pub begun: usize,
    pub by_users: usize,
    /// Claims whose four weeks ended in the time, and what people say of them (I03).
    pub claims: usize,
    pub agreed: usize,
    pub disputed: usize,
    /// Promises whose first day was in the time (I11).
    pub due: usize,
    pub kept: usize,
    pub moved: usize,
    /// Half of those that were moved were moved by at most so many days (the lower median).
    pub days_moved: Option<i64>,
    /// Half of them promised a day at most so far away.
    pub days_promised: Option<i64>,
    pub stopped: usize,
    /// What is late on the last day.
    pub late: usize,
    /// Answers given in the time, and those that say "we can't" or "not now" (I20).
    pub answers: usize,
    pub cannot: usize,
    pub explained: usize,
    pub reversed: usize,
    pub not_now: usize,
    /// Without a day. They count as no promise.
    pub intentions: usize,
}

/// What one role promised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Role {
    pub promised: usize,
    pub kept: usize,
    pub later: usize,
    pub late: usize,
    /// Nothing is owed yet.
    pub not_due: usize,
    /// Stopped, refused or passed on after all.
    pub given_up: usize,
    pub claims: usize,
    pub agreed: usize,
    pub disputed: usize,
}

/// Counts what stood at the end of `to`, in a time that ends with that day.
#[must_use]
pub fn counted(all: &[Stood], from: Day, to: Day) -> Promised {
    let within = |day: Day| from <= day && day <= to;
    let mut p = Promised::default();
    let (mut moved, mut ahead) = (Vec::new(), Vec::new());
    for one in all {
        if within(one.made_on) {
            p.begun += usize::from(one.begun != Begun::Never);
            p.by_users += usize::from(one.begun == Begun::ByUsers);
            p.answers += 1;
            p.cannot += usize::from(one.state == State::Cannot);
            p.explained += usize::from(one.refusal == Refusal::Explained);
            p.not_now += usize::from(one.state == State::NotNow);
            p.reversed += usize::from(one.refusal == Refusal::Reversed);
        }
        for (_, said) in one.claims.iter().filter(|(on, _)| within(on.plus(ASKED_AGAIN))) {
            p.claims += 1;
            p.agreed += usize::from(said.is_confirmed());
            p.disputed += usize::from(said.is_disputed());
        }
        if let Some(first) = one.first_day().filter(|day| within(*day)) {
            p.due += 1;
            p.kept += usize::from(one.is_kept());
            p.stopped += usize::from(one.state == State::Stopped);
            moved.extend(one.moved_by());
            ahead.push(first.0 - one.made_on.0);
        }
        p.late += usize::from(one.late);
        p.intentions += usize::from(one.state == State::Intention);
    }
    p.moved = moved.len();
    p.days_moved = lower_median(moved);
    p.days_promised = lower_median(ahead);
    p
}

/// The same by what their owners do, in the order of the alphabet: it is no contest.
#[must_use]
pub fn by_role(all: &[Stood], from: Day, to: Day) -> BTreeMap<String, Role> {
    let mut roles: BTreeMap<String, Role> = BTreeMap::new();
    for one in all.iter().filter(|one| one.first_day().is_some_and(|day| day >= from) || one.state.is_open() && !one.promised.is_empty()) {
        let role = roles.entry(one.owner.clone()).or_default();
        role.promised += 1;
        role.late += usize::from(one.late);
        match (one.claims.is_empty(), one.state.is_open()) {
            (false, _) if one.is_kept() => role.kept += 1,
            (false, _) => role.later += 1,
            (true, true) => role.not_due += usize::from(!one.late),
            (true, false) => role.given_up += 1,
        }
        for (_, said) in one.claims.iter().filter(|(on, _)| on.plus(ASKED_AGAIN) <= to) {
            role.claims += 1;
            role.agreed += usize::from(said.is_confirmed());
            role.disputed += usize::from(said.is_disputed());
        }
    }
    roles
}

fn lower_median(mut days: Vec<i64>) -> Option<i64> {
    days.sort_unstable();
    days.get(days.len().checked_sub(1)? / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn vectors() -> Value {
        serde_json::from_str(include_str!("../../../tests/vectors/indicators.json")).unwrap()
    }

    fn day(v: &Value) -> Option<Day> {
        v.as_str().map(|text| Day::from_date(text.parse().unwrap()))
    }

    /// The worked case as it stood at the end of June; a user's wish counts where it came and was linked before the start.
    fn worked(v: &Value) -> Vec<Stood> {
        let one = |action: &Value| {
            let (started, confirm) = (day(&action["started"]).unwrap(), &action["confirm"]);
            let before = |field: &str| day(&action[field]).is_some_and(|day| day <= started);
            let said = Tally { yes: confirm[0].as_i64().unwrap(), partly: 0, no: confirm[1].as_i64().unwrap() };
            Stood {
                owner: action["origin"].as_str().unwrap().into(),
                made_on: started,
                begun: if before("source_received") && before("linked") { Begun::ByUsers } else { Begun::ByOthers },
                promised: action["promises"].as_array().unwrap().iter().filter_map(day).collect(),
                claims: day(&action["done"]).map(|done| (done, said)).into_iter().collect(),
                state: if action["done"].is_null() { State::Will } else { State::Claimed },
                late: false,
                refusal: Refusal::Never,
            }
        };
        v["data"]["actions"].as_array().unwrap().iter().map(one).collect()
    }

    #[test]
    fn the_numbers_are_those_of_the_worked_case() {
        let v = vectors();
        let (from, to) = (day(&v["period"][0]).unwrap(), day(&v["period"][1]).unwrap());
        let (p, expect) = (counted(&worked(&v), from, to), &v["expect"]);
        let of = |n: usize, all: usize| Value::from(format!("{n}/{all}"));
        assert_eq!(of(p.by_users, p.begun), expect["I01_user_initiated_share"]);
        let said = &expect["I03_confirmation"];
        assert_eq!(
            [p.claims, p.agreed, p.disputed, p.claims - p.agreed - p.disputed].map(Value::from),
            ["claims_with_window_closed", "confirmed", "disputed", "no_answer"].map(|name| said[name].clone())
        );
        assert_eq!(of(p.kept, p.due), expect["I11_kept_original_date"]);
        assert_eq!(of(p.moved, p.due), expect["I11_moved"]);
        assert_eq!(p.days_moved.map(Value::from), Some(expect["I11_lower_median_days_moved"].clone()));
    }

    #[test]
    fn nothing_promised_is_no_number() {
        assert_eq!(counted(&[], Day(0), Day(90)), Promised::default());
        assert_eq!((lower_median(vec![]), lower_median(vec![3]), lower_median(vec![9, 1]), lower_median(vec![5, 1, 9])), (None, Some(3), Some(1), Some(5)));
    }

    #[test]
    fn roles_share_all_that_was_promised_between_them() {
        let v = vectors();
        let (from, to) = (day(&v["period"][0]).unwrap(), day(&v["period"][1]).unwrap());
        let roles = by_role(&worked(&v), from, to);
        let sum = |number: fn(&Role) -> usize| roles.values().map(number).sum::<usize>();
        assert_eq!(sum(|r| r.promised), 8);
        assert_eq!(sum(|r| r.kept + r.later + r.late + r.not_due + r.given_up), 8);
        assert_eq!((roles["user_thread"].promised, roles["user_thread"].kept, roles["user_thread"].later), (3, 1, 1));
    }
}
