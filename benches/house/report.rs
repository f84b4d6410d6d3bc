//! The table: ratios first, absolute figures beside them, and what each means for the budget.

use crate::Plan;

/// Half of the values lie between the quartiles.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spread {
    pub low: f64,
    pub median: f64,
    pub high: f64,
}

impl Spread {
    pub fn of(values: impl IntoIterator<Item = f64>) -> Spread {
        let mut sorted: Vec<f64> = values.into_iter().filter(|v| v.is_finite()).collect();
        sorted.sort_by(f64::total_cmp);
        let at = |q: f64| {
            let place = q * sorted.len().saturating_sub(1) as f64;
            let (below, above) = (sorted.get(place.floor() as usize), sorted.get(place.ceil() as usize));
            below.zip(above).map_or(f64::NAN, |(b, a)| b + (a - b) * place.fract())
        };
        Spread { low: at(0.25), median: at(0.5), high: at(0.75) }
    }
}

/// One figure of one round.
#[derive(Debug, Clone, Copy, Default)]
pub struct Point {
    pub ratio: f64,
    pub ours: f64,
    pub anchor: f64,
    /// Microseconds of CPU a call.
    pub cpu: f64,
    pub foreign: f64,
    /// Wrong answers came, or none: the round has no figure.
    pub void: bool,
}

/// What is asked of a figure.
#[derive(Debug, Clone, Copy)]
pub struct Goal {
    pub name: &'static str,
    pub least: f64,
    pub aim: f64,
    /// Small is good.
    pub most: bool,
}

pub const fn at_least(name: &'static str, least: f64, aim: f64) -> Option<Goal> {
    Some(Goal { name, least, aim, most: false })
}

pub const fn at_most(name: &'static str, least: f64, aim: f64) -> Option<Goal> {
    Some(Goal { name, least, aim, most: true })
}

struct Verdict {
    goal: Goal,
    what: String,
    measured: String,
    words: String,
}

pub struct Report {
    foreign: f64,
    verdicts: Vec<Verdict>,
}

impl Report {
    pub fn new(plan: &Plan) -> Report {
        Report { foreign: plan.foreign, verdicts: Vec::new() }
    }

    /// The head of a table.
    pub fn table(&self, title: &str, ours: &str, anchor: &str) {
        println!("\n{title}");
        println!("  {:<44} {:>7} {:>17}   {:>12} {:>12} {:>9}  rounds kept", "", "ratio", "half lie between", ours, anchor, "CPU us");
    }

    /// Adds a line. Rounds that say nothing are dropped and counted.
    pub fn line(&mut self, what: &str, goal: Option<Goal>, points: &[Point]) {
        let usual = Spread::of(points.iter().filter(|p| !p.void).map(|p| p.anchor)).median;
        let is_quiet = |p: &&Point| !p.void && p.foreign <= self.foreign && (p.anchor / usual - 1.0).abs() <= 0.2;
        let kept: Vec<Point> = points.iter().filter(is_quiet).copied().collect();
        let enough = kept.len() >= 3;
        let shown = if enough { kept.clone() } else { points.iter().filter(|p| !p.void).copied().collect() };
        let of = |f: fn(&Point) -> f64| Spread::of(shown.iter().map(f));
        let (ratio, ours, anchor, cpu) = (of(|p| p.ratio), of(|p| p.ours).median, of(|p| p.anchor).median, of(|p| p.cpu).median);
        let busiest = points.iter().map(|p| p.foreign).fold(0.0, f64::max);
        println!(
            "  {what:<44} {:>7} {:>17}   {:>12} {:>12} {:>9}  {} of {}{} (others up to {busiest:.0} %)",
            number(ratio.median),
            format!("{} - {}", number(ratio.low), number(ratio.high)),
            number(ours),
            number(anchor),
            number(cpu),
            kept.len(),
            points.len(),
            if enough { "" } else { ": too few, all shown" },
        );
        if let Some(goal) = goal {
            let words = if enough { judged(goal, ratio) } else { "no verdict: too noisy".into() };
            self.verdicts.push(Verdict {
                goal,
                what: what.into(),
                measured: format!("{} ({} - {})", number(ratio.median), number(ratio.low), number(ratio.high)),
                words,
            });
        }
    }

    /// A figure that stands for itself, such as bytes.
    pub fn figure(&mut self, what: &str, unit: &str, goal: Option<Goal>, values: &[f64]) {
        let s = Spread::of(values.iter().copied());
        let between = if values.len() > 1 { format!("(half lie between {} and {})", number(s.low), number(s.high)) } else { String::new() };
        println!("  {what:<56} {:>9} {unit} {between}", number(s.median));
        if let Some(goal) = goal {
            self.verdicts.push(Verdict { goal, what: what.into(), measured: format!("{} {unit}", number(s.median)), words: judged(goal, s) });
        }
    }

    /// Every goal this bench covers, and where it stands.
    pub fn goals(&self) {
        println!("\nGoals (a goal is missed only if three quarters of the rounds miss it)");
        println!("  {:<52} {:>9} {:>8}   {:<26} verdict", "", "at least", "aim", "measured");
        for v in &self.verdicts {
            let sign = if v.goal.most { "<= " } else { "" };
            println!(
                "  {:<52} {:>9} {:>8}   {:<26} {}   [{}]",
                v.goal.name,
                format!("{sign}{}", number(v.goal.least)),
                number(v.goal.aim),
                v.measured,
                v.words,
                v.what
            );
        }
        println!();
    }
}

fn judged(goal: Goal, s: Spread) -> String {
    let meets = |value: f64, wanted: f64| if goal.most { value <= wanted } else { value >= wanted };
    let best = if goal.most { s.low } else { s.high };
    match () {
        () if !s.median.is_finite() => "no figure",
        () if meets(s.median, goal.aim) => "AIM REACHED",
        () if meets(s.median, goal.least) => "reached",
        () if meets(best, goal.least) => "unsure: the median misses it",
        () => "MISSED",
    }
    .into()
}

/// Three figures that mean something.
pub fn number(n: f64) -> String {
    match n.abs() {
        _ if !n.is_finite() => "-".into(),
        a if a >= 100.0 => format!("{n:.0}"),
        a if a >= 10.0 => format!("{n:.1}"),
        a if a >= 0.1 || a == 0.0 => format!("{n:.2}"),
        _ => format!("{n:.3}"),
    }
}
