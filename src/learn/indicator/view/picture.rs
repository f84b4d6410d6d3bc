//! The curve of the numbers as a picture: how many had an answer after so many working days. What it says stands in the
//! heading above and in the table below; it is for people who would rather look.

use crate::{
    ground::web::words::Locale,
    learn::indicator::{
        Waited,
        response::{Step, curve},
    },
};
use maud::{Markup, html};
use num_rational::BigRational;
use std::fmt::Write;

const WIDTH: i64 = 360;
const HEIGHT: i64 = 190;
const LEFT: i64 = 2;
const RIGHT: i64 = 40;
const TOP: i64 = 10;
const BELOW: i64 = 24;
/// At most so many numbers stand under it.
const LABELS: i64 = 8;

/// Where things stand on the paper.
struct Paper {
    days: i64,
}

impl Paper {
    fn x(&self, day: i64) -> i64 {
        LEFT + (WIDTH - LEFT - RIGHT) * day / self.days
    }

    /// From the bottom up, in thousandths.
    fn y(thousandths: i64) -> i64 {
        TOP + (HEIGHT - TOP - BELOW) * (1000 - thousandths) / 1000
    }
}

/// Draws it; `promised` is after how many working days an answer was promised, where that is one number.
pub fn picture(l: Locale, cohort: &[Waited], promised: Option<i64>) -> Markup {
    let steps = curve(cohort);
    let longest = cohort.iter().map(|w| w.days).max().unwrap_or(0);
    let paper = Paper { days: longest.max(promised.unwrap_or(0) + 1).max(5) };
    let every = (paper.days + LABELS - 1) / LABELS;
    html! {
        figure.chart {
            svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-labelledby="chart-title" {
                title #chart-title { (l.t("working-picture")) }
                g aria-hidden="true" {
                    @for (tenths, label) in [(10, "10/10"), (9, "9/10"), (5, "5/10")] {
                        path.grid d={ "M" (LEFT) " " (Paper::y(tenths * 100)) "H" (WIDTH - RIGHT) } {}
                        text x=(WIDTH - RIGHT + 4) y=(Paper::y(tenths * 100) + 4) { (label) }
                    }
                    path.axis d={ "M" (LEFT) " " (Paper::y(0)) "H" (WIDTH - RIGHT) } {}
                    @for day in (0..=paper.days).filter(|day| day % every == 0) {
                        text x=(paper.x(day)) y=(HEIGHT - 6) text-anchor=(if day == 0 { "start" } else { "middle" }) { (day) }
                    }
                    @if let Some(day) = promised {
                        path.promised d={ "M" (paper.x(day)) " " (TOP) "V" (Paper::y(0)) } {}
                        text x=(paper.x(day) + 4) y=(Paper::y(60)) { (l.t("working-promised")) }
                    }
                    path.line d=(line(&paper, &steps, longest)) {}
                }
            }
            figcaption { (l.t("working-picture")) }
        }
    }
}

/// It rises on the days on which people had their answer, and goes on to the longest wait there is.
fn line(paper: &Paper, steps: &[Step], longest: i64) -> String {
    let mut line = format!("M{} {}", paper.x(0), Paper::y(0));
    for step in steps {
        let _ = write!(line, "H{}V{}", paper.x(step.days), Paper::y(1000 - thousandths(step)));
    }
    let _ = write!(line, "H{}", paper.x(longest));
    line
}

/// The share of those who waited longer.
fn thousandths(step: &Step) -> i64 {
    let whole = (step.longer.clone() * BigRational::from_integer(1000.into())).to_integer();
    i64::try_from(whole).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learn::indicator::response::{End, Promise};

    #[test]
    fn it_shows_what_the_numbers_say() {
        let waited = |days, end| Waited { days, end, promise: Promise::NotDue };
        // Half answered after one day, all but the two who wait still after three.
        let mut cohort = vec![waited(1, End::Answered); 6];
        cohort.extend(vec![waited(3, End::Answered); 4]);
        cohort.extend(vec![waited(6, End::Waits); 2]);
        let drawn = picture(Locale::English, &cohort, Some(3)).into_string();
        let paper = Paper { days: 6 };
        let line = format!("M{} {}H{}V{}H{}V{}H{}", paper.x(0), Paper::y(0), paper.x(1), Paper::y(500), paper.x(3), Paper::y(834), paper.x(6));
        assert!(drawn.contains(&line), "{line} in {drawn}");
        assert!(drawn.contains(&format!("M{} {TOP}V{}", paper.x(3), Paper::y(0))), "the promised day: {drawn}");
    }
}
