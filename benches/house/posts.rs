//! Durable posts a second, beside single durable commits on the same disk.
//!
//! A post is the last step of the form, sent to the real server with a sealed draft made beforehand. Every answer must
//! hold the very digits that belong to its draft, and when the callers stop the database must hold as many new concerns
//! as were acknowledged.

use crate::{
    Plan, anchor,
    load::{Cell, closed},
    machine,
    report::{Point, Report, at_least},
    seed::{self, Seeded},
    town::{House, Packed, Town, posts, unpacked},
};
use hearback::sql;
use sqlx::{Connection, Executor, PgConnection};

/// What is measured: callers, and whether answers come packed as browsers ask.
const CELLS: [(usize, Packed); 4] = [(1, Packed::Gzip), (64, Packed::Gzip), (256, Packed::Gzip), (64, Packed::Plain)];

pub fn measure(plan: &Plan, town: &Town, small: &Seeded, report: &mut Report) {
    let mut commits = anchor::Commits::new(&plan.scratch);
    let (mut cells, mut appends) = (vec![Vec::new(); CELLS.len()], Vec::new());
    for round in 0..plan.rounds {
        machine::wait_for_quiet(plan.foreign);
        let house = town.sqlite(&small.copy(plan.scratch.join(format!("posts-{round}/hearback.db"))));
        let append = anchor::appends(&plan.scratch, plan.seconds / 2.0);
        let singles = cells_of(plan, town, &house, &mut cells, || commits.run(plan.seconds / 2.0));
        appends.push(point(&append, &singles[..1]));
        town.close(house);
        let _ = std::fs::remove_dir_all(plan.scratch.join(format!("posts-{round}")));
    }
    print(report, "SQLite", &cells, true);
    report.line("append 4 KiB and fdatasync", None, &appends);
    if let Some(base) = &plan.postgres {
        on_postgres(plan, town, base, small.rows, report);
    }
}

fn print(report: &mut Report, on: &str, cells: &[Vec<Point>], is_goal: bool) {
    report.table(&format!("Durable posts on {on}, beside single durable commits through sqlx"), "posts/s", "commits/s");
    for ((callers, packed), points) in CELLS.iter().zip(cells) {
        let goal =
            if is_goal && *callers == 64 && *packed == Packed::Gzip { at_least("durable posts at 64 callers / single FULL commits", 2.0, 4.0) } else { None };
        let form = if *packed == Packed::Gzip { "as browsers ask" } else { "unpacked" };
        report.line(&format!("{callers} caller{}, {form}", if *callers == 1 { "" } else { "s" }), goal, points);
    }
}

/// All cells of a round, each between two runs of the anchor. Gives the anchor's runs.
fn cells_of(plan: &Plan, town: &Town, house: &House, cells: &mut [Vec<Point>], mut anchor: impl FnMut() -> Cell) -> Vec<Cell> {
    let mut singles = vec![anchor()];
    for ((callers, packed), points) in CELLS.iter().zip(cells) {
        // More drafts than can be sent: the last rounds tell how many that is.
        let usual = points.iter().map(|p: &Point| p.ours).fold(if *callers == 1 { 2_000.0 } else { 6_000.0 }, f64::max);
        let cell = send(town, house, *callers, *packed, (usual * 1.6 * plan.seconds) as usize + 500, plan.seconds);
        singles.push(anchor());
        points.push(point(&cell, &singles[singles.len() - 2..]));
    }
    singles
}

fn point(cell: &Cell, anchors: &[Cell]) -> Point {
    let mean = |f: &dyn Fn(&Cell) -> f64| anchors.iter().map(f).sum::<f64>() / anchors.len() as f64;
    let anchor = mean(&|a| a.rate());
    Point {
        ratio: cell.rate() / anchor,
        ours: cell.rate(),
        anchor,
        cpu: cell.cpu(),
        foreign: (cell.spent.foreign + mean(&|a| a.spent.foreign)) / 2.0,
        void: cell.wrong > 0 || cell.done == 0,
    }
}

/// Posts for so long, then checks every answer and counts what is there.
pub fn send(town: &Town, house: &House, callers: usize, packed: Packed, drafts: usize, seconds: f64) -> Cell {
    let (calls, digits) = posts(&town.keys, "place-0", drafts, packed);
    let before = concerns(town, house);
    let mut cell = closed(house.at, &calls, callers, seconds);
    let bodies = std::mem::take(&mut cell.bodies);
    let wrong = bodies.iter().filter(|(n, body)| !unpacked(body).contains(&digits[*n])).count();
    let kept = concerns(town, house) - before;
    if wrong > 0 || cell.wrong > 0 || kept != cell.done as i64 {
        println!("  !! {callers} callers: {} acknowledged, {kept} kept, {} refused, {wrong} without their receipt", cell.done, cell.wrong);
        cell.wrong += 1;
    }
    cell
}

fn concerns(town: &Town, house: &House) -> i64 {
    let counted = town.runtime.block_on(async { house.app.db.read().await?.q(sql!("select count(*) from concern")).scalar::<i64>().await });
    counted.expect("the database counts")
}

/// The same on PostgreSQL, beside single commits there.
fn on_postgres(plan: &Plan, town: &Town, base: &str, rows: u64, report: &mut Report) {
    let name = |what: &str| format!("hearback_bench_{}_{what}", std::process::id());
    let url = |what: &str| format!("{}/{}", base.trim_end_matches('/'), name(what));
    let say = |text: String| {
        town.runtime.block_on(async {
            let mut conn = PgConnection::connect(&format!("{}/postgres", base.trim_end_matches('/'))).await?;
            conn.execute(sqlx::AssertSqlSafe(text)).await?;
            conn.close().await
        })
    };
    say(format!("create database {}", name("seed"))).expect("PostgreSQL makes a database");
    say(format!("create database {}", name("single"))).expect("PostgreSQL makes a database");
    let filled = town.runtime.block_on(async {
        let db = hearback::ground::db::Db::postgres(&url("seed")).await.expect("PostgreSQL answers");
        let filled = seed::fill(&db, &town.keys, rows, hearback::clock::Clock::Wall.now()).await;
        db.close().await;
        filled
    });
    filled.expect("the verbs take what is seeded");
    let mut commits = anchor::PgCommits::new(&url("single"));
    let mut cells = vec![Vec::new(); CELLS.len()];
    for round in 0..plan.rounds {
        machine::wait_for_quiet(plan.foreign);
        let here = format!("round{round}");
        say(format!("create database {} template {}", name(&here), name("seed"))).expect("PostgreSQL copies a database");
        let house = town.postgres(&url(&here));
        cells_of(plan, town, &house, &mut cells, || commits.run(plan.seconds / 2.0));
        town.close(house);
        let _ = say(format!("drop database {} with (force)", name(&here)));
    }
    let settings = commits.settings();
    drop(commits);
    print(report, &settings, &cells, false);
    for what in ["seed", "single"] {
        let _ = say(format!("drop database {} with (force)", name(what)));
    }
}
