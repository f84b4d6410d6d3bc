//! What the board of a whole organisation costs: a thousand promises at fifty places, in front of all that was told.
//!
//! The house is a copy in which the promises are made by their own verbs. Its board is asked for from memory, at a fixed
//! rate while something changes below once a second, and by one caller after each of whose calls something changed.

use crate::{
    Plan,
    load::{After, Calls, Cell, closed, open},
    machine, pages,
    report::{Report, at_most},
    seed::{SHOWN, Seeded, page_key, text},
    town::{House, Packed, Town, get},
};
use hearback::{
    act::promise::{self, Draft, ProofKind, Saying, Tier, Turn},
    clock::Clock,
    error::{Error, Result},
    ground::db::Topic,
    hear::concern,
};
use std::sync::Arc;

const PROMISES: u64 = 1_000;
/// Concerns each of them answers.
const ANSWERS: u64 = 3;
/// Calls a second, of which one comes after a change.
const RATE: f64 = 200.0;

/// One way to ask.
type Way<'a> = (&'a str, Box<dyn Fn() -> Cell + 'a>);

pub fn measure(plan: &Plan, town: &Town, large: &Seeded, report: &mut Report) {
    let house = town.sqlite(&large.copy(plan.scratch.join("wide/hearback.db")));
    town.runtime.block_on(fill(town, &house)).expect("the verbs take what is promised");
    let calm = Calls::of(vec![get("/p/open-door/board", Packed::Gzip)]);
    let told = |every: usize| Calls { after: Some(changes(town, &house, every)), ..calm.clone() };
    let cells: [Way; 3] = [
        ("from memory, 16 callers: p99", Box::new(|| closed(house.at, &calm, pages::CALLERS, plan.seconds))),
        ("one change a second: p99", Box::new(|| open(house.at, &told(RATE as usize), RATE, pages::CALLERS, plan.seconds.max(5.0), town.runtime.handle()))),
        ("read and drawn anew for each call: p99", Box::new(|| closed(house.at, &told(1), 1, plan.seconds))),
    ];
    let mut waits = [const { Vec::new() }; 3];
    for _ in 0..plan.rounds {
        machine::wait_for_quiet(plan.foreign);
        for ((name, run), waits) in cells.iter().zip(&mut waits) {
            let cell = run();
            assert_eq!(pages::missing(&cell, "id=\"board-more\"") + cell.wrong, 0, "{name}: wrong answers");
            waits.push(cell.wait(0.99));
        }
    }
    report.table(&format!("The board of an organisation, {PROMISES} promises and {} concerns", large.rows), "ms", "");
    for (n, ((name, _), waits)) in cells.iter().zip(&waits).enumerate() {
        report.figure(name, "ms", if n == 1 { at_most("board of a tree, p99 in ms", 15.0, 5.0) } else { None }, waits);
    }
    drop(cells);
    town.close(house);
}

/// Tells, after so many calls, that something changed at one of the places.
fn changes(town: &Town, house: &House, every: usize) -> After {
    let tree = town.runtime.block_on(house.app.places.tree(&house.app.db, Clock::Wall.now())).expect("the places are there");
    let (place, db) = (tree.slug("place-0").expect("a seeded place"), house.app.db.clone());
    Arc::new(move |n| {
        let (db, topics) = (db.clone(), place.boards().collect::<Vec<Topic>>());
        n.is_multiple_of(every).then(move || -> futures_util::future::BoxFuture<'static, ()> {
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
    })
}

/// Makes the promises: a third of them claimed, a third moved, a third as they were made. Gives the number of the last of
/// those: it stands on the first page of the board.
pub async fn fill(town: &Town, house: &House) -> Result<i64> {
    let (app, now) = (&house.app, Clock::Wall.now());
    let tree = app.places.tree(&app.db, now).await?;
    let mut last = 0;
    for n in 0..PROMISES {
        let (tree, keys) = (tree.clone(), town.keys.clone());
        let place = tree.slug(&format!("place-{}", n % SHOWN))?;
        let today = place.today(now);
        let will = Saying { until: Some(today.plus(10 + (n % 90) as i64)), ..Saying::new(Turn::Will, &text(n, 160)) };
        let then = match n % 3 {
            0 => None,
            1 => Some(Saying { until: Some(today.plus(120)), ..Saying::new(Turn::Moved, &text(n ^ 1, 80)) }),
            _ => Some(Saying { proof_kind: Some(ProofKind::Paid), proof: text(n ^ 2, 60), ..Saying::new(Turn::Claimed, &text(n ^ 3, 120)) }),
        };
        let make = app.db.write(move |tx| {
            Box::pin(async move {
                let mut concerns = Vec::new();
                for k in 0..ANSWERS {
                    let told = page_key((n % SHOWN) * 20 + (n / SHOWN + k) % 20);
                    concerns.push(concern::by_receipt(tx, &keys, &keys.receipt_for(told.as_bytes())).await?.ok_or(Error::NotFound)?);
                }
                let draft = Draft {
                    subject: text(n ^ 4, 30),
                    saying: None,
                    owner_id: None,
                    owner: "shelter manager".into(),
                    tier: Tier::Place,
                    budget: None,
                    hours: None,
                };
                let number = promise::make(tx, &tree, &place, &draft, &will, &concerns, "manager", now).await?;
                if let Some(then) = then {
                    let id = promise::by_number(tx, number, now).await?.id;
                    promise::step(tx, &tree, &place, &id, number, &then, 1, "manager", now).await?;
                }
                Ok(number)
            })
        });
        let number = make.await?;
        if n % 3 == 0 {
            last = number;
        }
    }
    Ok(last)
}
