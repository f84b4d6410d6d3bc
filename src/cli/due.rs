//! `hearback due`: the arithmetic of a promise for anyone to check, without a database.

use crate::{
    clock::{Day, Time},
    hear::deadline::{breach_from, due_in, taken},
    house::place::{Calendar, Closed, Holidays},
};
use clap::Args;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde_json::json;
use std::{path::PathBuf, sync::Arc};

/// What is asked.
#[derive(Args)]
pub struct Question {
    /// When it was received, such as 2026-02-03T10:00Z.
    #[arg(long)]
    received: String,
    /// Working days to the answer.
    #[arg(long)]
    days: u16,
    /// Time zone of the place.
    #[arg(long, default_value = "Europe/London")]
    zone: String,
    /// england-and-wales, england, wales, scotland or northern-ireland.
    #[arg(long, default_value = "england-and-wales")]
    nation: String,
    /// Weekdays the place is open: 1 is Monday, 7 is Sunday.
    #[arg(long, default_value = "12345")]
    open: String,
    /// Days it said it would be closed, such as 2026-12-24..2026-12-31; may be given several times.
    #[arg(long)]
    closed: Vec<String>,
    /// When it was answered: says how long that took.
    #[arg(long)]
    answered: Option<String>,
    /// A list of bank holidays as gov.uk publishes it, instead of the one in the program.
    #[arg(long)]
    bank_holidays: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

/// Works it out.
///
/// # Errors
/// One sentence about what cannot be read.
pub fn answer(q: &Question) -> Result<String, String> {
    let zone = TimeZone::get(&q.zone).map_err(|_| format!("There is no time zone {}. Use one such as Europe/London.", q.zone))?;
    if !["england-and-wales", "england", "wales", "scotland", "northern-ireland"].contains(&q.nation.as_str()) {
        return Err("nation must be england-and-wales, england, wales, scotland or northern-ireland.".into());
    }
    if q.open.is_empty() || !q.open.bytes().all(|b| (b'1'..=b'7').contains(&b)) {
        return Err("open must be weekdays such as 12345.".into());
    }
    if q.days > 400 {
        return Err("days must be 400 or fewer.".into());
    }
    let holidays = super::holidays(q.bank_holidays.as_deref().unwrap_or("".as_ref()))?;
    let closed = q.closed.iter().map(|text| closure(text)).collect::<Result<Vec<_>, _>>()?;
    Ok(worked_out(q, &zone, holidays, closed, instant(&q.received)?, q.answered.as_deref().map(instant).transpose()?))
}

fn worked_out(q: &Question, zone: &TimeZone, holidays: Holidays, closed: Vec<Closed>, received: Time, answered: Option<Time>) -> String {
    let until = holidays.until;
    let calendar = Calendar::new(&q.open, &q.nation, Arc::new(holidays), closed);
    let day0 = Day::of(received, zone);
    let due = due_in(&calendar, day0, i64::from(q.days));
    let breach = breach_from(due, zone);
    let took = answered.map(|at| taken(&calendar, day0, Day::of(at, zone)));
    let written = |at: Time| Timestamp::from_millisecond(at.0).map_or_else(|_| String::new(), |t| t.to_string());
    let met = took.map(|days| days <= i64::from(q.days));
    let passed_over: Vec<String> = (day0.0 + 1..due.0).map(Day).filter(|d| !calendar.counts(*d, day0)).map(|d| d.date().to_string()).collect();
    if q.json {
        let answer = json!({
            "received": written(received), "day0": day0.date().to_string(), "days": q.days, "due": due.date().to_string(),
            "breach_from": written(breach), "passed_over": passed_over, "taken": took, "met": met,
            "calendar": { "version": calendar.version(), "until": until.date().to_string(), "nation": q.nation, "open": q.open, "zone": q.zone },
        });
        return format!("{answer}\n");
    }
    let on = |day: Day| day.date().strftime("%A %-d %B %Y").to_string();
    let mut said = vec![
        format!("Received on {}. Answer by {}, {} working days later.", on(day0), on(due), q.days),
        format!("The promise is broken from {}.", written(breach)),
    ];
    if !passed_over.is_empty() {
        said.push(format!("Days that do not count: {}.", passed_over.join(", ")));
    }
    if let (Some(days), Some(met)) = (took, met) {
        said.push(format!("The answer took {days} working days: the promise was {}.", if met { "kept" } else { "broken" }));
    }
    if due > until {
        said.push(format!("The list of bank holidays ends on {}: what comes after is counted without them.", on(until)));
    }
    said.join("\n") + "\n"
}

fn instant(text: &str) -> Result<Time, String> {
    text.parse::<Timestamp>().map(|t| Time(t.as_millisecond())).map_err(|_| format!("{text} is not an instant such as 2026-02-03T10:00Z."))
}

fn closure(text: &str) -> Result<Closed, String> {
    let wrong = || format!("{text} is not a closure such as 2026-12-24..2026-12-31.");
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    let day = |text: &str| text.parse::<Date>().map(Day::from_date).map_err(|_| wrong());
    let (from, to) = (day(from)?, day(to)?);
    // It is taken as said long before.
    if to < from { Err(wrong()) } else { Ok(Closed { from, to, said_on: Day(0) }) }
}
