//! What a page costs in a large house, beside the same page in a small one.
//!
//! Both are asked at half of their own capacity, at a fixed rate (waiting counts from when a call was due). The pages say
//! the same in both houses: what differs is how much lies around them.

use crate::{
    Plan,
    load::{Calls, Cell, closed, open},
    machine, pages,
    report::{Point, Report, at_most},
    seed::{SHOWN, Seeded},
    town::{House, Packed, Town, get, get_as, posts},
};
use hearback::{clock::Clock, house::staff};

/// Connections of the fixed rate.
const LINES: usize = 16;

struct Page {
    name: &'static str,
    holds: &'static str,
    /// The small house's calls, and the large one's.
    calls: [Calls; 2],
    /// Posts: calls are made anew for each cell, and the database is a copy.
    writes: bool,
    /// p50, CPU and p99.
    points: [Vec<Point>; 3],
}

pub fn measure(plan: &Plan, town: &Town, small: &Seeded, large: &Seeded, report: &mut Report) {
    let houses = [small.open(town), large.open(town)];
    let copies = [("small", small), ("large", large)].map(|(name, seeded)| town.sqlite(&seeded.copy(plan.scratch.join(format!("growth-{name}/hearback.db")))));
    let page = |name, holds, calls: [Calls; 2]| Page { name, holds, calls, writes: false, points: Default::default() };
    let paths = |path: &str| Calls::of((0..SHOWN).map(|p| get(&format!("/p/place-{p}{path}"), Packed::Gzip)).collect());
    let mut all = vec![
        page("a place's home", "/tell", [paths(""), paths("")]),
        page("form, first page", "name=\"draft\"", [paths("/tell"), paths("/tell")]),
        page("board, drawn anew", "id=\"board-more\"", houses.each_ref().map(|house| pages::boards_anew(town, house, Packed::Gzip))),
        page("thread", "id=\"talk\"", [small, large].map(|seeded| pages::threads(town, seeded, Packed::Gzip))),
        page("desk, inbox of one place", "/desk/concern/", houses.each_ref().map(|house| inbox(town, house))),
        Page { writes: true, ..page("durable post", "id=\"ticket\"", [Calls::of(vec![]), Calls::of(vec![])]) },
    ];
    for _ in 0..plan.rounds {
        machine::wait_for_quiet(plan.foreign);
        for page in &mut all {
            let here = if page.writes { &copies } else { &houses };
            let run = |n: usize, how: &dyn Fn(&Calls) -> Cell, most: f64| {
                let calls = if page.writes {
                    Calls { keep: 64, ..posts(&town.keys, "place-0", (most * plan.seconds) as usize + 500, Packed::Gzip).0 }
                } else {
                    page.calls[n].clone()
                };
                let mut cell = how(&calls);
                cell.wrong += pages::missing(&cell, page.holds);
                cell
            };
            let full = [0, 1].map(|n| run(n, &|calls| closed(here[n].at, calls, LINES, plan.seconds / 2.0), 20_000.0));
            let half = [0, 1].map(|n| {
                let rate = (full[n].rate() / 2.0).max(1.0);
                run(n, &|calls| open(here[n].at, calls, rate, LINES, plan.seconds, town.runtime.handle()), rate)
            });
            let foreign = half.iter().map(|c| c.spent.foreign).sum::<f64>() / 2.0;
            let void = half.iter().chain(&full).any(Cell::is_void);
            for (points, of) in page.points.iter_mut().zip([|c: &Cell| c.wait(0.5), Cell::cpu, |c: &Cell| c.wait(0.99)]) {
                points.push(Point { ratio: of(&half[1]) / of(&half[0]), ours: of(&half[1]), anchor: of(&half[0]), cpu: half[1].cpu(), foreign, void });
            }
        }
    }
    report.table(&format!("Cost at {} concerns beside {}, at half of each one's capacity", large.rows, small.rows), "large", "small");
    let goals = [
        ("p50, ms", at_most("large / small: p50", 1.15, 1.15)),
        ("CPU, us", at_most("large / small: CPU a page", 1.2, 1.2)),
        ("p99, ms", at_most("large / small: p99", 1.5, 1.2)),
    ];
    for page in &all {
        for ((unit, goal), points) in goals.iter().zip(&page.points) {
            report.line(&format!("{}: {unit}", page.name), *goal, points);
        }
    }
    houses.into_iter().chain(copies).for_each(|house| town.close(house));
}

/// The inbox of someone who works at a seeded place, with a session made here.
fn inbox(town: &Town, house: &House) -> Calls {
    let (keys, now) = (town.keys.clone(), Clock::Wall.now());
    let token = town.runtime.block_on(house.app.db.write(move |tx| {
        Box::pin(async move {
            let ana = staff::people(tx).await?.into_iter().find(|p| p.email == "p0-0@example.org").ok_or(hearback::error::Error::NotFound)?;
            staff::begin(tx, &keys, &ana.id, now).await
        })
    }));
    Calls::of(vec![get_as("/desk", &token.expect("a session"), Packed::Gzip)])
}
