//! What happened, replayed: whose turn it was and for how long, when there was a first real reply, what a pause was worth.
//!
//! Every number comes from the list of events and a calendar, so that no field can be set to flatter it. The rules: a
//! receipt acknowledges nothing; a question hands the turn over only when the person has seen it, and stops the clock for at
//! most ten working days, once before the first real reply; waiting for a contractor is still the organisation's turn; a
//! closing that was followed by a reopening within 28 days is void, and the days between belong to nobody.

use super::{CONFIRMS, LONGEST_PAUSE, REOPENS, span, taken};
use crate::{clock::Day, house::place::Calendar};

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ball {
    Team,
    Person,
    /// Closed, and reopened later or not.
    Closed,
}

/// What can move a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The person wrote, by whatever way.
    Wrote,
    /// A human said who has it and by when they will answer.
    Acknowledged,
    /// The team asked something.
    Asked,
    /// The person has seen what was asked.
    SawQuestion,
    /// Answered, "we will", "we cannot, because", or passed on: the kinds that are real replies.
    Replied,
    /// The team says it is done. It is a real reply too if there was none.
    ClosedByTeam,
    /// The person says it is not put right.
    NotRight,
    /// The person says it is put right.
    Confirmed,
    /// They took it back, or it was erased: nobody owes anything any more.
    Withdrawn,
}

/// One thing that happened on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    pub day: Day,
    pub what: What,
}

/// A stretch of days with one holder of the turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    pub ball: Ball,
    pub from: Day,
    pub to: Day,
    /// Working days in (from, to].
    pub days: i64,
}

/// A conversation as its clocks saw it. Days are working days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lived {
    pub day0: Day,
    /// To the first message of a human that says who has it.
    pub acknowledged: Option<i64>,
    /// The day of the first real reply.
    pub replied_on: Option<Day>,
    /// To the first real reply, all days.
    pub reply: Option<i64>,
    /// Days of it that the person kept a question: at most ten, from when they had seen it.
    pub paused: i64,
    /// The pause that is under way since this day.
    pub paused_since: Option<Day>,
    pub segments: Vec<Segment>,
    pub reopened: usize,
    /// The day the person said it is put right, with no reopening after it.
    pub confirmed_on: Option<Day>,
    /// To that day, closed spells and all.
    pub resolved: Option<i64>,
    pub withdrawn_on: Option<Day>,
}

impl Lived {
    fn new(day0: Day) -> Lived {
        Lived {
            day0,
            acknowledged: None,
            replied_on: None,
            reply: None,
            paused: 0,
            paused_since: None,
            segments: Vec::new(),
            reopened: 0,
            confirmed_on: None,
            resolved: None,
            withdrawn_on: None,
        }
    }

    /// The organisation's share of the wait for a first real reply.
    #[must_use]
    pub fn reply_by_team(&self) -> Option<i64> {
        self.reply.map(|days| (days - self.paused).max(0))
    }

    /// Working days somebody held the turn.
    #[must_use]
    pub fn held(&self, ball: Ball) -> i64 {
        self.segments.iter().filter(|s| s.ball == ball).map(|s| s.days).sum()
    }
}

/// Replays what happened since `day0`, as it stands at the end of `until`. Events are in their order.
#[must_use]
pub fn replay(calendar: &Calendar, day0: Day, events: &[Event], until: Day) -> Lived {
    let mut hand = Hand { calendar, ball: Ball::Team, since: day0, asked: false, may_pause: true, proposed: false, lived: Lived::new(day0) };
    for event in events {
        hand.happened(event.day.max(hand.since), event.what);
    }
    hand.ended(until)
}

/// Where a replay stands.
struct Hand<'a> {
    calendar: &'a Calendar,
    ball: Ball,
    since: Day,
    /// A question is open.
    asked: bool,
    may_pause: bool,
    /// The team has closed it and the person has not said anything yet.
    proposed: bool,
    lived: Lived,
}

impl Hand<'_> {
    fn span(&self, from: Day, to: Day) -> i64 {
        span(self.calendar, self.lived.day0, from, to)
    }

    /// The turn goes over; the stretch that ends belongs to `whose`.
    fn turn(&mut self, day: Day, whose: Ball, to: Ball) {
        if self.ball != to || whose != to {
            self.lived.segments.push(Segment { ball: whose, from: self.since, to: day, days: self.span(self.since, day) });
            (self.ball, self.since) = (to, day);
        }
    }

    fn resume(&mut self, day: Day) {
        if let Some(from) = self.lived.paused_since.take() {
            self.lived.paused = self.span(from, day).min(LONGEST_PAUSE);
            self.may_pause = false;
        }
        self.asked = false;
    }

    fn happened(&mut self, day: Day, what: What) {
        let took = taken(self.calendar, self.lived.day0, day);
        match what {
            What::Acknowledged => {
                self.lived.acknowledged.get_or_insert(took);
            }
            What::Asked => self.asked = true,
            What::SawQuestion if self.asked => {
                if self.lived.replied_on.is_none() && self.may_pause {
                    self.lived.paused_since.get_or_insert(day);
                }
                self.turn(day, self.ball, Ball::Person);
            }
            What::SawQuestion => {}
            What::Wrote | What::NotRight => {
                self.resume(day);
                let loses = what == What::NotRight && self.lived.replied_on.is_some_and(|on| day.0 - on.0 <= CONFIRMS);
                if loses {
                    (self.lived.replied_on, self.lived.reply) = (None, None);
                }
                if self.ball == Ball::Closed && day.0 - self.since.0 <= REOPENS {
                    self.lived.reopened += 1;
                    (self.lived.confirmed_on, self.lived.resolved) = (None, None);
                }
                self.proposed = false;
                self.turn(day, self.ball, Ball::Team);
            }
            What::Replied | What::ClosedByTeam => {
                self.resume(day);
                self.lived.acknowledged.get_or_insert(took);
                if self.lived.replied_on.is_none() {
                    (self.lived.replied_on, self.lived.reply) = (Some(day), Some(took));
                }
                if self.ball == Ball::Person {
                    self.turn(day, Ball::Person, Ball::Team); // the team answered without waiting for them
                }
                if what == What::ClosedByTeam {
                    self.proposed = true;
                    self.turn(day, Ball::Team, Ball::Closed);
                }
            }
            What::Confirmed => {
                // Until they said so it was theirs to say.
                let whose = if self.proposed { Ball::Person } else { self.ball };
                self.proposed = false;
                self.turn(day, whose, Ball::Closed);
                (self.lived.confirmed_on, self.lived.resolved) = (Some(day), Some(self.span(self.lived.day0, day)));
            }
            What::Withdrawn => {
                self.resume(day);
                self.lived.withdrawn_on = Some(day);
                self.turn(day, self.ball, Ball::Closed);
            }
        }
    }

    fn ended(mut self, until: Day) -> Lived {
        let whose = if self.proposed { Ball::Person } else { self.ball };
        let last = if self.proposed { until.min(self.since.plus(CONFIRMS)) } else { until };
        if whose != Ball::Closed && last > self.since {
            self.turn(last, whose, Ball::Closed);
        }
        if let Some(from) = self.lived.paused_since {
            self.lived.paused = self.span(from, until).min(LONGEST_PAUSE);
        }
        self.lived
    }
}
