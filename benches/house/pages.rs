//! What a page costs beside the same number of bytes from bare axum.
//!
//! A board is drawn anew for each call by telling the house that all fifty boards changed, once for every dozen calls:
//! no board is asked for twice in between. That empty commit is part of what is measured (about 2 per cent).

use crate::{
    Plan, anchor,
    load::{After, Calls, Cell, closed},
    machine,
    report::{Goal, Point, Report, at_least},
    seed::{SHOWN, Seeded},
    town::{House, Packed, Town, encoded, get, post, unpacked},
};
use hearback::{clock::Clock, ground::db::Topic};
use std::sync::Arc;

/// Callers of a page: enough to keep both cores busy.
pub const CALLERS: usize = 16;

pub fn boards(packed: Packed) -> Calls {
    Calls::of((0..SHOWN).map(|p| get(&format!("/p/place-{p}/board"), packed)).collect())
}

/// Boards of which none is found drawn.
pub fn boards_anew(town: &Town, house: &House, packed: Packed) -> Calls {
    let tree = town.runtime.block_on(house.app.places.tree(&house.app.db, Clock::Wall.now())).expect("the places are there");
    let topics: Vec<Topic> = (0..SHOWN).map(|p| Topic::Board(tree.slug(&format!("place-{p}")).expect("a seeded place").id.clone())).collect();
    let db = house.app.db.clone();
    let after: After = Arc::new(move |n| {
        let (db, topics) = (db.clone(), topics.clone());
        n.is_multiple_of(12).then(move || -> futures_util::future::BoxFuture<'static, ()> {
            Box::pin(async move {
                let told = db.write(move |tx| {
                    Box::pin(async move {
                        topics.into_iter().for_each(|topic| tx.changed(topic));
                        Ok(())
                    })
                });
                told.await.expect("an empty commit");
            })
        })
    });
    Calls { after: Some(after), ..boards(packed) }
}

pub fn threads(town: &Town, seeded: &Seeded, packed: Packed) -> Calls {
    Calls::of(seeded.receipts(town, 4096).iter().map(|words| post("/back", &format!("receipt={}", encoded(words)), packed)).collect())
}

/// One kind of page.
struct Page {
    name: String,
    goal: Option<Goal>,
    calls: Calls,
    /// What every answer holds.
    holds: &'static str,
    bare: Arc<anchor::Bare>,
    points: Vec<Point>,
}

pub fn measure(plan: &Plan, town: &Town, small: &Seeded, report: &mut Report) {
    let house = small.open(town);
    let mut pages = Vec::new();
    let mut bares = Vec::new();
    for (packed, form) in [(Packed::Gzip, "as browsers ask"), (Packed::Plain, "unpacked")] {
        let goal = |goal| if packed == Packed::Gzip { goal } else { None };
        let (board, thread) = (boards(packed), threads(town, small, packed));
        let sizes = [size(&house, &board), size(&house, &thread)];
        let [of_board, of_thread] = sizes.map(|n| Arc::new(anchor::Bare::new(town, n)));
        bares.extend([(sizes[0], of_board.clone()), (sizes[1], of_thread.clone())]);
        let page = |name: &str, goal, calls, holds, bare| Page { name: format!("{name}, {form}"), goal, calls, holds, bare, points: Vec::new() };
        pages.push(page("board, from memory", goal(at_least("cached board / bare axum", 0.7, 0.9)), board, "id=\"board-more\"", of_board.clone()));
        pages.push(page(
            "board, drawn anew",
            goal(at_least("uncached board / bare axum", 0.05, 0.1)),
            boards_anew(town, &house, packed),
            "id=\"board-more\"",
            of_board,
        ));
        pages.push(page("thread", goal(at_least("thread / bare axum", 0.1, 0.2)), thread, "id=\"talk\"", of_thread));
    }
    pages.retain(|page| page.name.contains(&plan.page));
    let mut bare_cpu = vec![Vec::new(); pages.len()];
    for _ in 0..plan.rounds {
        machine::wait_for_quiet(plan.foreign);
        for (page, bare_cpu) in pages.iter_mut().zip(&mut bare_cpu) {
            let before = page.bare.run(CALLERS, plan.seconds / 2.0);
            let mut cell = closed(house.at, &page.calls, CALLERS, plan.seconds);
            let after = page.bare.run(CALLERS, plan.seconds / 2.0);
            cell.wrong += missing(&cell, page.holds);
            let anchor = (before.rate() + after.rate()) / 2.0;
            let foreign = (before.spent.foreign + 2.0 * cell.spent.foreign + after.spent.foreign) / 4.0;
            page.points.push(Point { ratio: cell.rate() / anchor, ours: cell.rate(), anchor, cpu: cell.cpu(), foreign, void: cell.is_void() });
            bare_cpu.push((before.cpu() + after.cpu()) / 2.0);
        }
    }
    report.table(&format!("Pages at {} concerns, {CALLERS} callers, beside the same bytes from bare axum", small.rows), "pages/s", "bare/s");
    for page in &pages {
        report.line(&page.name, page.goal, &page.points);
    }
    for (page, bare) in pages.iter().zip(&bare_cpu) {
        let points: Vec<Point> =
            page.points.iter().zip(bare).map(|(p, bare)| Point { ratio: bare / p.cpu, ours: 1e6 / p.cpu, anchor: 1e6 / bare, ..*p }).collect();
        report.line(&format!("  in server CPU alone: {}", page.name), None, &points);
    }
    println!("  bytes on the line: board {} packed, {} unpacked; thread {} packed, {} unpacked (mean)", bares[0].0, bares[2].0, bares[1].0, bares[3].0);
    town.close(house);
}

/// The mean size of an answer's body.
fn size(house: &House, calls: &Calls) -> usize {
    let cell = closed(house.at, &Calls { keep: 1, ..calls.clone() }, 4, 0.3);
    cell.bodies.iter().map(|(_, body)| body.len()).sum::<usize>() / cell.bodies.len().max(1)
}

/// How many of the kept answers do not hold what they must.
pub fn missing(cell: &Cell, holds: &str) -> u64 {
    cell.bodies.iter().filter(|(_, body)| !unpacked(body).contains(holds)).count() as u64
}
