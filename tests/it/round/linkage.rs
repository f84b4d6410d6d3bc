//! Somebody who runs the house copies the whole database after every single vote, and all of it once more after the count. They know
//! in which order people voted, too. It tells them nothing of who voted how: VOTE-04.

use crate::{
    story,
    support::{Town, london, votes::SHOWERS},
};
use hearback::{decide::round::certificate::Published, sql};

story!(copies_after_every_vote_tell_nothing);

/// What lies in the box: which cards were used, and what was voted, in the order in which the database gives them by itself.
#[derive(Clone)]
struct Copy {
    spent: Vec<Vec<u8>>,
    ballots: Vec<(Vec<u8>, Vec<u8>)>,
}

#[derive(sqlx::FromRow)]
struct Spent {
    mark: Vec<u8>,
}

#[derive(sqlx::FromRow)]
struct Sealed {
    id: Vec<u8>,
    sealed: Vec<u8>,
}

/// What one vote added: the mark of a card, and a ballot with its name.
type Added = (Vec<u8>, (Vec<u8>, Vec<u8>));

async fn copied(town: &Town) -> Copy {
    let mut tx = town.app.db.read().await.unwrap();
    let spent: Vec<Spent> = tx.q(sql!("select mark from vote_spent")).all().await.unwrap();
    let ballots: Vec<Sealed> = tx.q(sql!("select id, sealed from vote_ballot")).all().await.unwrap();
    Copy { spent: spent.into_iter().map(|s| s.mark).collect(), ballots: ballots.into_iter().map(|b| (b.id, b.sealed)).collect() }
}

/// How often a guess was right that puts the ballots in the order of what was seen of each vote.
fn hits(seen: &[Vec<u8>], truth: &[String], guesses: &[String]) -> usize {
    let mut order: Vec<usize> = (0..seen.len()).collect();
    order.sort_by(|a, b| seen[*a].cmp(&seen[*b]));
    order.iter().zip(guesses).filter(|(vote, guess)| truth[**vote] == **guess).count()
}

async fn copies_after_every_vote_tell_nothing(town: Town) {
    const VOTERS: usize = 30;
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 30).await;
    let options: Vec<String> = (1..=6).map(|n| format!("Wish number {n}")).collect();
    let names: Vec<String> = (1..=6).map(|n| format!("option-{n}")).collect();
    let mut about: Vec<(&str, &str)> = SHOWERS.iter().filter(|(name, _)| !name.starts_with("option")).copied().collect();
    about.extend(names.iter().zip(&options).map(|(name, title)| (name.as_str(), title.as_str())));
    let (at, cards) = town.vote(&who.mo, &about, VOTERS).await;
    town.set_clock(london(2026, 6, 10, 9, 30));
    // Everybody votes otherwise: each ballot that comes out points at one vote, if anything does.
    let mut ways: Vec<usize> = (1..=VOTERS).collect();
    for n in (1..ways.len()).rev() {
        ways.swap(n, rand::random_range(0..=n));
    }
    let lot = town.lot(&at).await;
    let (mut truth, mut copies) = (Vec::new(), vec![copied(&town).await]);
    for (card, way) in cards.iter().zip(&ways) {
        let ticked: Vec<&str> = options.iter().enumerate().filter(|(n, _)| way >> n & 1 == 1).map(|(_, title)| title.as_str()).collect();
        assert_eq!(town.cast_all(&at, card, &ticked).await, "in");
        let mut lots: Vec<usize> = ticked.iter().map(|title| lot.iter().position(|l| l == title).unwrap() + 1).collect();
        lots.sort_unstable();
        truth.push(lots.iter().map(usize::to_string).collect::<Vec<_>>().join(" "));
        copies.push(copied(&town).await);
    }
    // What each vote added, as two copies tell it.
    let new = |n: usize| {
        let (before, after) = (&copies[n], &copies[n + 1]);
        let mark = after.spent.iter().find(|m| !before.spent.contains(m)).unwrap().clone();
        let ballot = after.ballots.iter().find(|b| !before.ballots.contains(b)).unwrap().clone();
        assert_eq!((after.spent.len(), after.ballots.len()), (n + 1, n + 1));
        (mark, ballot)
    };
    let added: Vec<_> = (0..VOTERS).map(new).collect();
    let length = added[0].1.1.len();
    assert!(added.iter().all(|(_, (_, sealed))| sealed.len() == length), "one tick is as long as all of them");

    town.closed_and_counted(&at, &who, 30, 0).await;
    let after = copied(&town).await;
    assert!(after.ballots.is_empty(), "nothing sealed is left that a key could open later");
    let echoes: i64 = town.app.db.read().await.unwrap().q(sql!("select count(*) from vote_spent where echo is not null")).scalar().await.unwrap();
    let keys: i64 = town
        .app
        .db
        .read()
        .await
        .unwrap()
        .q(sql!("select count(*) from vote_round where wrapped_key is not null and counted_at is not null"))
        .scalar()
        .await
        .unwrap();
    assert_eq!((echoes, keys), (0, 0));
    let guesses = town.piles(&at).await;
    assert_eq!(guesses.len(), VOTERS);
    let published = Published::read(&town.guest().go(&format!("{at}/box.json")).await.html).unwrap();
    let rows = serde_json::to_string(&published.contents.votes.unwrap().rows).unwrap();
    assert!(cards.iter().all(|card| !rows.contains(card.as_str())));

    // By chance one guess is right (the matching of a random order); three standard deviations above are four.
    let few = |hits: usize, what: &str| assert!(hits <= 5, "{what}: {hits} of {VOTERS} votes were guessed");
    let by = |of: fn(&Added) -> Vec<u8>| added.iter().map(of).collect::<Vec<_>>();
    few(hits(&(0..VOTERS).map(|n| vec![u8::try_from(n).unwrap()]).collect::<Vec<_>>(), &truth, &guesses), "in the order in which they voted");
    few(hits(&by(|(mark, _)| mark.clone()), &truth, &guesses), "in the order of their cards");
    few(hits(&by(|(_, (id, _))| id.clone()), &truth, &guesses), "in the order of the names of ballots");
    few(hits(&by(|(_, (_, sealed))| sealed.clone()), &truth, &guesses), "in the order of what was sealed");
    let at_last = |n: usize| copies[VOTERS].ballots.iter().position(|b| *b == added[n].1).unwrap();
    few(
        hits(&(0..VOTERS).map(|n| vec![u8::try_from(at_last(n)).unwrap()]).collect::<Vec<_>>(), &truth, &guesses),
        "in the order in which the table holds them",
    );
}
