//! How long people waited for a first real answer, with those who wait still.
//!
//! The cohort is what was *received* in a time, never what was closed in it. Those without an answer count as long as they
//! have waited (right-censored), so that nobody makes the numbers better by not answering. Fractions are exact. Sources:
//! E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", JASA 53 (1958); E. B. Wilson,
//! "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).

use num_rational::BigRational;

/// How a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// With a first real answer.
    Answered,
    /// The writer took it back, or it was handed on to those who look after safety or to the person outside.
    Left,
    /// Not yet.
    Waits,
}

/// What became of the promised day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promise {
    NotDue,
    Kept,
    /// Kept at the day it was moved to.
    KeptMoved,
    Missed,
}

/// One concern of the cohort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waited {
    /// Working days of its place to the end, or so far.
    pub days: i64,
    pub end: End,
    pub promise: Promise,
}

/// A step of the curve: the share of people who waited longer than `days`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub days: i64,
    pub at_risk: usize,
    pub answered: usize,
    pub longer: BigRational,
}

/// The Kaplan-Meier curve; answers come before those who left or wait on the same day.
#[must_use]
pub fn curve(cohort: &[Waited]) -> Vec<Step> {
    let mut days: Vec<i64> = cohort.iter().filter(|w| w.end == End::Answered).map(|w| w.days).collect();
    days.sort_unstable();
    days.dedup();
    let whole = |n: usize| BigRational::from_integer(n.into());
    let mut longer = whole(1);
    days.into_iter()
        .map(|day| {
            let at_risk = cohort.iter().filter(|w| w.days >= day).count();
            let answered = cohort.iter().filter(|w| w.end == End::Answered && w.days == day).count();
            longer = longer.clone() * (whole(at_risk - answered) / whole(at_risk));
            Step { days: day, at_risk, answered, longer: longer.clone() }
        })
        .collect()
}

/// What is known of a share of the people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// They had an answer within so many working days.
    Days(i64),
    /// More than so many, and nobody knows yet: the longest wait there was.
    MoreThan(i64),
}

/// The fewest days within which `num` of `den` people had an answer. Nothing for an empty cohort.
#[must_use]
pub fn within(cohort: &[Waited], num: usize, den: usize) -> Option<Within> {
    let longest = cohort.iter().map(|w| w.days).max()?;
    let rest = BigRational::new((den - num).into(), den.into());
    Some(curve(cohort).into_iter().find(|step| step.longer <= rest).map_or(Within::MoreThan(longest), |step| Within::Days(step.days)))
}

/// Broken promises among those whose day is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Late {
    pub late: usize,
    pub of: usize,
    pub still_open: usize,
    /// Kept at the day the promise was moved to, which is late all the same.
    pub on_moved_day: usize,
}

/// Late is who had no answer by the promised day, whether one came since or not. Who is not due yet counts on neither side.
#[must_use]
pub fn late(cohort: &[Waited]) -> Late {
    let over = cohort.iter().filter(|w| w.promise != Promise::NotDue);
    let late = over.clone().filter(|w| w.promise != Promise::Kept);
    Late {
        late: late.clone().count(),
        of: over.count(),
        still_open: late.clone().filter(|w| w.end == End::Waits).count(),
        on_moved_day: late.filter(|w| w.promise == Promise::KeptMoved).count(),
    }
}

/// The 95 per cent interval of Wilson for `hits` of `of`, as shares from 0 to 1.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^52")]
pub fn wilson(hits: usize, of: usize) -> (f64, f64) {
    const Z: f64 = 1.959_963_984_540_054;
    if of == 0 {
        return (0.0, 1.0);
    }
    let (n, share) = (of as f64, hits as f64 / of as f64);
    let (square, spread) = (Z * Z, Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt());
    let middle = share + square / (2.0 * n);
    let low = (middle - spread) / (1.0 + square / n);
    let high = (middle + spread) / (1.0 + square / n);
    (low.max(0.0), high.min(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn vectors() -> Value {
        let file = format!("{}/tests/vectors/response_times.json", env!("CARGO_MANIFEST_DIR"));
        serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
    }

    fn cohort(v: &Value) -> Vec<Waited> {
        let items = v["cohort"]["items"].as_array().unwrap();
        let one = |i: &Value| Waited {
            days: i["duration_wd"].as_i64().unwrap(),
            end: match i["state"].as_str().unwrap() {
                "answered" => End::Answered,
                "open" => End::Waits,
                _ => End::Left,
            },
            promise: match (i["mature"] == true, i["on_time"] == true) {
                (false, _) => Promise::NotDue,
                (true, true) => Promise::Kept,
                (true, false) => Promise::Missed,
            },
        };
        items.iter().map(one).collect()
    }

    #[test]
    fn the_numbers_are_those_of_the_vectors() {
        let (v, cohort) = (vectors(), cohort(&vectors()));
        let expect = &v["cohort"]["expect"];
        let steps: Vec<Value> = curve(&cohort)
            .iter()
            .map(|s| serde_json::json!({ "t": s.days, "at_risk": s.at_risk, "events": s.answered, "survival": s.longer.to_string() }))
            .collect();
        assert_eq!(Value::Array(steps), expect["km_steps"]);
        assert_eq!(within(&cohort, 1, 2), expect["km_median_wd"].as_i64().map(Within::Days));
        assert!(expect["km_p90_wd"].is_null());
        assert_eq!(within(&cohort, 9, 10), Some(Within::MoreThan(14)));
        let late = late(&cohort);
        assert_eq!(format!("{}/{}", late.late, late.of), expect["breach_rate"]);
        assert_eq!(late.still_open as u64, expect["late_and_still_open"].as_u64().unwrap());
        let (low, high) = wilson(late.late, late.of);
        let near = |a: f64, b: &Value| (a - b.as_f64().unwrap()).abs() < 1e-5;
        assert!(near(low, &expect["breach_rate_wilson95"][0]) && near(high, &expect["breach_rate_wilson95"][1]), "{low} {high}");
    }

    #[test]
    fn intervals_are_those_that_others_work_out() {
        let file = format!("{}/tests/vectors/support_and_concentration.json", env!("CARGO_MANIFEST_DIR"));
        let vectors: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        let all = vectors["wilson_95"].as_array().unwrap();
        assert!(all.len() >= 13);
        for v in all {
            let n = |key: &str| usize::try_from(v[key].as_u64().unwrap()).unwrap();
            let (low, high) = wilson(n("x"), n("n"));
            let near = |a: f64, key: &str| (a - v[key].as_f64().unwrap()).abs() < 1e-8;
            assert!(near(low, "low") && near(high, "high"), "{v}: {low} {high}");
        }
    }

    #[test]
    fn nobody_is_no_number() {
        assert_eq!((within(&[], 1, 2), curve(&[]), late(&[]).of), (None, vec![], 0));
    }

    fn anyone() -> impl Strategy<Value = Waited> {
        let ends = prop_oneof![
            Just((End::Answered, Promise::Kept)),
            Just((End::Answered, Promise::Missed)),
            Just((End::Waits, Promise::Missed)),
            Just((End::Waits, Promise::NotDue))
        ];
        (0i64..40, ends).prop_map(|(days, (end, promise))| Waited { days, end, promise })
    }

    proptest! {
        /// Without anybody waiting the curve is the plain share; and one more who waits never makes a number better.
        #[test]
        fn the_curve_cannot_be_flattered_by_not_answering(mut cohort in prop::collection::vec(anyone(), 1..60), waits in 0i64..60) {
            let median = |cohort: &[Waited]| match within(cohort, 1, 2) { Some(Within::Days(d)) => (0, d), Some(Within::MoreThan(_)) | None => (1, 0) };
            let before = median(&cohort);
            let mut all = cohort.clone();
            all.iter_mut().for_each(|w| w.end = End::Answered);
            for step in curve(&all) {
                let longer = all.iter().filter(|w| w.days > step.days).count();
                prop_assert_eq!(step.longer, BigRational::new(longer.into(), all.len().into()));
            }
            cohort.push(Waited { days: waits, end: End::Waits, promise: Promise::Missed });
            prop_assert!(median(&cohort) >= before);
            let (share, was) = (late(&cohort), late(&cohort[..cohort.len() - 1]));
            prop_assert!(share.late * was.of.max(1) >= was.late * share.of || was.of == 0);
        }

        #[test]
        fn the_interval_holds_the_share(of in 1usize..500, part in 0.0f64..=1.0) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a share of a small number")]
            let hits = (part * of as f64) as usize;
            let (low, high) = wilson(hits, of);
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let share = hits as f64 / of as f64;
            prop_assert!(0.0 <= low && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1.0);
        }
    }
}
