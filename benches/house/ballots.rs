//! Ballots a second that are accepted for good, beside single durable commits on the same disk.
//!
//! A ballot is the last button of a vote, pressed once for each card. Every answer must say that the vote is in, and when the
//! callers stop as many cards must be used, and as many ballots lie in the box, as were acknowledged.

use crate::{
    Plan, anchor,
    load::{Calls, Cell, closed},
    machine,
    report::{Point, Report, at_least},
    seed::Seeded,
    town::{House, Packed, Town, post, unpacked},
};
use hearback::{
    clock::{Clock, Time},
    decide::round::{self, Draft, Holder, Label, Offered, Rule, hex::Hex, list::CardList},
    ground::{anon::Card, db::Id},
    house::group::Roll,
    sql,
};

const CALLERS: usize = 64;

pub fn measure(plan: &Plan, town: &Town, small: &Seeded, report: &mut Report) {
    let mut commits = anchor::Commits::new(&plan.scratch);
    let (mut points, mut rates) = (Vec::new(), Vec::new());
    for n in 0..plan.rounds {
        machine::wait_for_quiet(plan.foreign);
        let folder = plan.scratch.join(format!("ballots-{n}"));
        let house = town.sqlite(&small.copy(folder.join("hearback.db")));
        // More cards than can be used.
        let usual = rates.iter().copied().fold(4_000.0, f64::max);
        let (round, calls) = town.runtime.block_on(open(&house, town, (usual * 1.6 * plan.seconds) as usize + 500));
        let before = commits.run(plan.seconds / 2.0);
        let cell = vote(town, &house, &round, &calls, plan.seconds);
        let after = commits.run(plan.seconds / 2.0);
        let anchor = (before.rate() + after.rate()) / 2.0;
        rates.push(cell.rate());
        let foreign = (cell.spent.foreign + (before.spent.foreign + after.spent.foreign) / 2.0) / 2.0;
        points.push(Point { ratio: cell.rate() / anchor, ours: cell.rate(), anchor, cpu: cell.cpu(), foreign, void: cell.wrong > 0 || cell.done == 0 });
        town.close(house);
        let _ = std::fs::remove_dir_all(folder);
    }
    report.table("Ballots on SQLite, beside single durable commits through sqlx", "ballots/s", "commits/s");
    report.line(&format!("{CALLERS} callers"), None, &points);
    report.figure("ballots a second, accepted for good", "", at_least("ballots a second", 500.0, 2_000.0), &rates);
}

/// A vote that is open at a place of the house, and a call for each of its cards.
async fn open(house: &House, town: &Town, cards: usize) -> (Id, Calls) {
    let now = Clock::Wall.now();
    let tree = house.app.places.tree(&house.app.db, now).await.expect("places");
    let place = tree.slug("place-0").expect("a place");
    let (group, keys) = (Id::random(), town.keys.clone());
    let options = (1..=10).map(|n| Offered { title: format!("Wish {n}"), cost: None, priority: None }).collect();
    let size = i64::try_from(cards).expect("so many cards");
    let roll = Roll { size, struck: Vec::new() };
    let draft = Draft {
        question: "What should come first?".into(),
        about: String::new(),
        label: Label::WorkOn,
        rule: Rule::FairShares,
        seats: 3,
        budget: None,
        ticks: Some(3),
        turnout: None,
        opens_at: now.plus(-Time::HOUR),
        closes_at: now.plus(Time::DAY),
        by_office: false,
        by_phone: false,
        options,
    };
    let holder = Holder {
        group: "Residents".into(),
        house: place.name.clone(),
        address: "http://127.0.0.1".into(),
        roll: roll.clone(),
        opens: "an hour ago".into(),
        closes: "tomorrow".into(),
    };
    let made = house.app.db.write(move |tx| {
        Box::pin(async move {
            tx.q(sql!(
                "insert into user_group (id, place_id, name, aim, meets, joining, wrapped_key, era, made_on) values ($1, $2, 'Residents', '', '', '', $3, 0, 0)"
            ))
            .bind(group.clone())
            .bind(place.id.clone())
            .bind(vec![0u8])
            .exec()
            .await?;
            let at = now.plus(-Time::DAY);
            let id = round::propose(tx, &place, &group, &draft, &roll, "steward", at).await?;
            let proposed = round::by_id(tx, &id).await?;
            let digest = round::settle(tx, &keys, &place, &proposed, &holder, "steward", at).await?.digest();
            let cards: Vec<Card> = (0..cards).map(|_| Card::random()).collect();
            let mut hashes: Vec<Hex<32>> = cards.iter().map(|card| Hex(card.hash(&digest))).collect();
            hashes.sort_unstable();
            let settled = round::by_id(tx, &id).await?;
            round::commit_cards(tx, &place, &settled, &CardList { definition: Hex(digest), hashes }, false, "steward", at).await?;
            let choices = round::choices(tx, &id).await?;
            Ok((id, cards, choices))
        })
    });
    let (id, cards, choices) = made.await.expect("the verbs take a vote");
    let call = |(n, card): (usize, &Card)| {
        let ticked: String = (0..1 + n % 3).map(|k| format!("&choice={}", choices[(n + 3 * k) % choices.len()].id)).collect();
        post(&format!("/v/{id}"), &format!("step=check&go=send&order={n}&card={}{ticked}", card.spelled()), Packed::Gzip)
    };
    let calls = Calls { once: true, keep: 1, ..Calls::of(cards.iter().enumerate().map(call).collect()) };
    (id, calls)
}

/// Votes for so long, then checks every answer and looks into the box.
fn vote(town: &Town, house: &House, round: &Id, calls: &Calls, seconds: f64) -> Cell {
    let mut cell = closed(house.at, calls, CALLERS, seconds);
    let wrong = std::mem::take(&mut cell.bodies).iter().filter(|(_, body)| !unpacked(body).contains("Your vote is in")).count();
    let (spent, ballots) = town.runtime.block_on(async {
        let mut tx = house.app.db.read().await.expect("a reader");
        let spent: i64 = tx.q(sql!("select count(*) from vote_spent where round_id = $1")).bind(round.clone()).scalar().await.expect("a number");
        let ballots: i64 = tx.q(sql!("select count(*) from vote_ballot where round_id = $1")).bind(round.clone()).scalar().await.expect("a number");
        (spent, ballots)
    });
    if wrong > 0 || cell.wrong > 0 || spent != cell.done as i64 || ballots != spent {
        println!("  !! {} acknowledged, {spent} cards used, {ballots} ballots, {} refused, {wrong} answers say something else", cell.done, cell.wrong);
        cell.wrong += 1;
    }
    cell
}
