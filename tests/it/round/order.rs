//! A vote in which people put things in order: pressed one after the other, with no script and nothing dragged.

use crate::{
    sms::{Phone, simulator, texting},
    story,
    support::{Page, Town, london, votes::SHOWERS},
};
use hearback::{
    decide::round::{certificate::Published, verify},
    house::staff::Role,
};

texting!(what_most_people_prefer_to_each_other_thing_comes_first);
story!(a_vote_in_order_chooses_one_thing, what_is_pressed_stays_in_order);

const SPEAKER: &[(&str, &str)] = &[("question", "Who should speak for us?"), ("rule", "ranked"), ("seats", "")];

impl Town {
    /// Puts them in order, one press each, and sends it.
    async fn puts_in_order(&self, at: &str, card: &str, titles: &[&str]) -> Page {
        let mut guest = self.guest();
        guest.go(at).await;
        for title in titles {
            guest.press(title, &[("card", card)]).await;
        }
        guest.press("See my choices", &[]).await;
        guest.press("Send my vote", &[]).await.clone()
    }
}

async fn what_most_people_prefer_to_each_other_thing_comes_first(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let admin = town.worker("Ray Fox", "keeps the lines", Role::Admin, &place).await;
    simulator(&town, &admin).await;
    let (at, cards) = town.vote(&who.mo, &[SHOWERS, SPEAKER].concat(), 12).await;
    town.set_clock(london(2026, 6, 10, 9, 30));
    // Four want showers first and four a quiet room, and all of them would rather have breakfast than the other of the two.
    for (cards, order) in
        [(&cards[..3], &["Hot showers", "Later breakfast"][..]), (&cards[3..6], &["A quiet room", "Later breakfast"]), (&cards[6..8], &["Later breakfast"])]
    {
        for card in cards {
            town.puts_in_order(&at, card, order).await.expect(&["Your vote is in"]);
        }
    }
    let lot = town.lot(&at).await;
    let number = |title: &str| lot.iter().position(|l| l.starts_with(title)).unwrap() + 1;
    let mut phone = Phone::new(&town, 1);
    let text = |second: &str| format!("{} {} {}", cards[8], number("Hot showers"), number(second));
    assert!(phone.texts(&text("Later breakfast")).await[0].starts_with("Your vote is in."));
    assert!(phone.texts(&text("Locks")).await[0].starts_with("This card has been used."));
    // The same in another order is another vote.
    let turned = format!("{} {} {}", cards[8], number("Later breakfast"), number("Hot showers"));
    assert!(phone.texts(&turned).await[0].starts_with("This card has been used."));
    // On paper it is keyed in as it was numbered, and both have to see the same order.
    let (mut mo, mut kit) = (town.at_desk(&who.mo).await, town.at_desk(&who.kit).await);
    let own = format!("/desk/votes/{}", &at[3..]);
    let paper = |a: &str, b: &str| format!("{} {} {}", cards[9], number(a), number(b));
    mo.go(&own).await;
    mo.press("Key them in", &[("papers", &paper("A quiet room", "Later breakfast"))]).await.expect(&["Kept."]);
    kit.go(&own).await;
    kit.press("Key them in", &[("papers", &paper("Later breakfast", "A quiet room"))]).await.expect(&["It is not what the first person keyed in"]);
    mo.press("Key them in", &[("papers", &paper("A quiet room", "Later breakfast"))]).await.expect(&["Kept."]);
    kit.press("Key them in", &[("papers", &paper("A quiet room", "Later breakfast"))]).await.expect(&["It is in"]);

    town.closed_and_counted(&at, &who, 10, 2).await;
    let mut guest = town.guest();
    guest.go(&at).await.expect(&[
        "Later breakfast came first",
        "The order that came of it",
        "How many people put it first",
        "Later breakfast against Hot showers every morning: 6 to 4",
        "Later breakfast against A quiet room: 6 to 4",
        "10 of 12 people voted.",
    ]);
    assert_eq!(guest.page.all("ol.chosen li").len(), 4);
    let published = Published::read(&guest.go(&format!("{at}/box.json")).await.html).unwrap();
    let faults: Vec<String> = verify::verify(&published, &verify::Known::default()).into_iter().flat_map(|check| check.faults).collect();
    assert!(faults.is_empty(), "{faults:?}");
    let rows = published.contents.votes.unwrap().rows;
    assert_eq!(rows.iter().filter(|row| row.place == Some(2)).count(), 8);
    mo.go(&own).await;
    mo.click("The ballots as a PrefLib file").await;
    assert!(mo.page.html.contains("# NUMBER VOTERS: 10\n") && mo.page.html.contains(&format!("\n2: {}\n", number("Later breakfast"))), "{}", mo.page.html);
    for l in ["/en-GB-x-easy", "/ar", "/pl"] {
        assert!(guest.go(&format!("{l}{at}")).await.status == 200, "{l}");
    }
}

async fn what_is_pressed_stays_in_order(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let (at, cards) = town.vote(&who.mo, &[SHOWERS, SPEAKER].concat(), 12).await;
    town.set_clock(london(2026, 6, 10, 9, 30));
    let mut guest = town.guest();
    guest.go(&at).await.expect(&["Press what you want first, then the next"]);
    guest.press("See my choices", &[("card", &cards[0])]).await.expect(&["Press what you would like, or tick “None of these”"]);
    for title in ["Locks", "A quiet room", "Hot showers"] {
        guest.press(title, &[]).await;
    }
    let starts = |page: &Page| page.all("ol.ranked li").iter().map(|l| l.chars().take(5).collect::<String>()).collect::<Vec<_>>();
    assert_eq!(starts(&guest.page), ["Locks", "A qui", "Hot s"]);
    guest.press("Take out Locks", &[]).await;
    assert_eq!((starts(&guest.page), guest.page.field("card")), (vec!["A qui".to_string(), "Hot s".into()], cards[0].clone()));
    // Another language on the way, and the order is as it was.
    guest.press("English", &[]).await;
    guest.press("Polski", &[]).await;
    assert_eq!(starts(&guest.page), ["A qui", "Hot s"]);
    guest.go(&at).await;
    guest.press("Later breakfast", &[("card", &cards[0])]).await;
    let breakfast = guest.page.field("choice");
    guest
        .post(&at, &[("step", "choose"), ("card", &cards[0]), ("choice", &breakfast), ("choice", "none")])
        .await
        .expect(&["You ticked “None of these” and something else"]);
    // What is no option is put nowhere, and said to be wrong when it is sent.
    assert_eq!(guest.post(&at, &[("step", "choose"), ("put", "x'--"), ("card", &cards[0])]).await.status, 200);
    assert_eq!(guest.post(&at, &[("step", "check"), ("choice", "x'--"), ("card", &cards[0])]).await.status, 422);
    guest.vote(&at, &cards[0], &["None of these"]).await.expect(&["Your vote is in"]);
}

async fn a_vote_in_order_chooses_one_thing(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let mut mo = town.at_desk(&who.mo).await;
    for (change, sentence) in [
        (&[("seats", "2")][..], "one is chosen. To choose several, take fair shares"),
        (
            &[("shares", "budget"), ("budget", "100"), ("cost-1", "5"), ("cost-2", "5"), ("cost-3", "5"), ("cost-4", "5")],
            "one thing is chosen and no money is shared",
        ),
    ] {
        mo.go("/desk/votes/new").await;
        mo.press("Propose it", &[SHOWERS, SPEAKER, change].concat()).await.expect(&[sentence]);
        assert_eq!(mo.page.status, 422);
    }
}
