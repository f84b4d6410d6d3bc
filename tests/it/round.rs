//! A vote of people who sleep at a night shelter: from the question to the answer it obliges the organisation to, and all that
//! somebody might try in between.

mod answer;
mod browser;
mod chain;
mod linkage;
mod order;
mod phone;

use crate::{
    sms::{Phone, simulator, texting},
    story,
    support::{Town, Visitor, london, votes::SHOWERS},
};
use hearback::{
    decide::round::{certificate::Published, job, verify},
    house::staff::Role,
};

texting!(a_vote_by_paper_text_screen_and_web_obliges_to_an_answer);

story!(
    a_card_votes_once,
    nothing_is_known_before_it_is_counted,
    what_is_wrong_with_a_vote_is_said_and_what_was_ticked_stays,
    a_slow_telephone_is_told_that_it_is_over,
    only_who_speaks_for_the_group_holds_its_votes,
    what_was_settled_cannot_be_changed,
    what_is_wrong_with_a_proposal_is_said,
    paper_counts_once_two_people_keyed_in_the_same,
    a_box_nobody_counts_is_counted_by_the_clock,
    with_fewer_than_five_votes_there_are_no_numbers,
    the_words_of_a_vote_stand_in_the_list,
);

async fn a_vote_by_paper_text_screen_and_web_obliges_to_an_answer(town: Town) {
    let (place, ana, tom, _) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let admin = town.worker("Ray Fox", "keeps the lines", Role::Admin, &place).await;
    simulator(&town, &admin).await;
    let (at, cards) = town.vote(&who.mo, SHOWERS, 14).await;
    town.guest().go(&at).await.expect(&["It opens on Wednesday 10 June, 9:00", "Hot showers every morning", "2 things will be chosen"]);

    // It opens by itself, and stands on the first page of the place and of the screen on its wall.
    town.set_clock(london(2026, 6, 10, 9, 30));
    let mut guest = town.guest();
    guest.go("/p/northside").await;
    guest.click("Vote").await.expect(&["No one can see what you choose.", "Open until Friday 12 June, 18:00."]);
    guest.vote(&at, &cards[0], &["Hot showers", "Later breakfast"]).await.expect(&["Your vote is in"]);
    let mut screen = town.paired_screen(&ana, "By the door").await;
    screen.go("/kiosk/home").await;
    let door = screen.click("Vote").await.path.clone();
    screen.vote(&door, &cards[1], &["Hot showers"]).await.expect(&["Your vote is in"]);
    assert!(screen.page.html.contains("data-done"), "the screen is the next person's");
    for card in &cards[2..5] {
        town.guest().vote(&at, card, &["Hot showers", "Later breakfast"]).await.expect(&["Your vote is in"]);
    }
    // By text, with the numbers of the lot as they stand on paper.
    let options = town.guest().go(&at).await.attributes("input[name=choice]", "value");
    assert_eq!(options.len(), 5);
    let lot = town.at_desk(&who.mo).await.go(&format!("/desk/votes/{}", &at[3..])).await.all("ol.lot li");
    let number = |title: &str| lot.iter().position(|l| l.starts_with(title)).unwrap() + 1;
    let mut phone = Phone::new(&town, 1);
    let text = format!("{} {} {}", cards[5].to_lowercase().replace('-', " "), number("A quiet room"), number("Locks"));
    let got = phone.texts(&text).await;
    assert!(got.len() == 1 && got[0].starts_with("Your vote is in."), "{got:?}");
    let got = phone.texts(&format!("{} {}", cards[5], number("Locks"))).await;
    assert!(got[0].starts_with("This card has been used."), "{got:?}");
    let got = phone.texts("7K3M-Q2ZD-9HXA-4TWB 1").await;
    assert!(got[0].starts_with("We do not know this card."), "{got:?}");
    assert!(town.concerns_besides(&[]).await.is_empty(), "a vote is no message");

    // Friday evening. Paper from the locked box, keyed in by two people each on their own; hands of three who gave their cards back.
    town.set_clock(london(2026, 6, 12, 18, 5));
    let mut mo = town.at_desk(&who.mo).await;
    mo.go(&format!("/desk/votes/{}", &at[3..])).await.expect(&["Closed, to be counted"]);
    let papers = format!("{} {} {}\n{} {}", cards[6], number("A quiet room"), number("Locks"), cards[7], number("Locks"));
    mo.press("Key them in", &[("papers", &papers)]).await.expect(&["Line 1: Kept. It counts once another person", "Line 2: Kept."]);
    let mut kit = town.at_desk(&who.kit).await;
    kit.go(&format!("/desk/votes/{}", &at[3..])).await.expect(&["2 wait for a second person."]);
    kit.press("Key them in", &[("papers", &papers)]).await.expect(&["Line 1: It is in: both of you keyed in the same", "Line 2: It is in"]);
    let quiet = format!("hands-{}", number("A quiet room"));
    kit.press("Write them down", &[("at", "House meeting"), ("people", "3"), (&quiet, "1")]).await.expect(&["House meeting : 3 people"]);
    kit.press("Count the votes", &[]).await.expect(&["First write down who came"]);
    kit.press("Write it down", &[("marked", "1 2 3, 4 5 6\n7 8 9 10 11"), ("spoiled", "1"), ("unused", "5")]).await.expect(&["It is written down"]);
    kit.press("Count the votes", &[]).await.expect(&["Counted", "Due by Thu 2 July"]);

    // Five wanted showers, four of them breakfast too; four others a quiet room or locks, and under most ticks they have nothing.
    guest.go(&at).await.expect(&[
        "Hot showers every morning came first: 5 of 11 people ticked it",
        "11 of 12 people voted.",
        "The people in charge will answer here by Thursday 2 July.",
        "4 people got nothing they ticked.",
        "1 person got nothing they ticked.",
        "This one decides.",
        "The draw made before the vote decides",
        "14 made, 8 used, 1 spoilt, 5 left over.",
        "Small numbers are not shown.",
    ]);
    let chosen = guest.page.all("ol.chosen li");
    assert_eq!(chosen.len(), 2);
    assert!(chosen[0].starts_with("Hot showers") && (chosen[1].starts_with("A quiet room") || chosen[1].starts_with("Locks")), "{chosen:?}");
    let published = Published::read(&town.guest().go(&format!("{at}/box.json")).await.html).unwrap();
    let faults: Vec<String> = verify::verify(&published, &verify::Known::default()).into_iter().flat_map(|check| check.faults).collect();
    assert!(faults.is_empty(), "{faults:?}");
    assert_eq!(published.contents.ballots(), 11);
    for l in ["/en-GB-x-easy", "/ar", "/pl"] {
        let page = guest.go(&format!("{l}{at}")).await;
        assert!(page.status == 200 && page.says("Hot showers every morning"), "{l}");
    }

    guest.go("/p/northside").await;
    guest.click("Votes and results").await.expect(&["What should be put right first?", "The result of the vote"]);

    // The organisation answers where everyone sees it; it is late if it does not.
    town.set_clock(london(2026, 7, 13, 9, 0));
    guest.go(&at).await.expect(&["The answer was due on Thursday 2 July"]);
    let mut desk = town.at_desk(&tom).await;
    assert_eq!(desk.go(&format!("/desk/votes/{}", &at[3..])).await.status, 403, "who works there neither holds votes nor answers them");
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/votes").await;
    desk.click("What should be put right first?").await.expect(&["It was due on Thu 2 July"]);
    desk.press("Answer", &[("words", "Yes")]).await.expect(&["Say which it is", "Write what you will do and by when"]);
    assert_eq!(desk.page.field("words"), "Yes");
    desk.press("Answer", &[("kind", "will"), ("words", "Both by the end of August: the boiler is ordered.")]).await.expect(&["the boiler is ordered"]);
    guest.go(&at).await.expect(&["We will do it", "the boiler is ordered", "Ana, shelter manager"]);
    assert!(!guest.page.says("was due on"));
}

async fn a_card_votes_once(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let (at, cards) = town.vote(&who.mo, SHOWERS, 12).await;
    let other = town.vote(&who.mo, &[SHOWERS, &[("question", "And what second?")]].concat(), 12).await;
    town.set_clock(london(2026, 6, 10, 9, 30));
    let mut guest = town.guest();
    guest.vote(&at, &cards[0], &["A quiet room"]).await.expect(&["Your vote is in"]);
    // The same once more is the same vote; another is none.
    guest.vote(&at, &cards[0].replace('-', "").to_lowercase(), &["A quiet room"]).await.expect(&["Your vote is in"]);
    guest.vote(&at, &cards[0], &["Later breakfast"]).await.expect(&["This card has been used. Ask for a new one"]);
    assert_eq!(guest.page.status, 409);
    // A card is for one vote and no other.
    guest.vote(&at, &other.1[0], &["A quiet room"]).await.expect(&["We do not know this card"]);
    // 64 at once with one card, some with other ticks: one counts, for each of ten cards.
    for card in &cards[1..11] {
        let sent: Vec<_> = (0..64).map(|n| town.cast(&at, card, if n % 2 == 0 { "A quiet room" } else { "Later breakfast" })).collect();
        let done = futures_util::future::join_all(sent).await;
        assert_eq!(done.iter().filter(|d| *d == "in").count(), 1, "{done:?}");
        assert_eq!(done.iter().filter(|d| *d == "again").count(), 31, "{done:?}");
    }
    town.closed_and_counted(&at, &who, 11, 1).await;
    town.guest().go(&at).await.expect(&["11 of 12 people voted."]);
}

async fn nothing_is_known_before_it_is_counted(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let (at, cards) = town.vote(&who.mo, SHOWERS, 12).await;
    town.set_clock(london(2026, 6, 10, 9, 30));
    let (mut mo, mut desk, mut guest) = (town.at_desk(&who.mo).await, town.at_desk(&ana).await, town.guest());
    let own = format!("/desk/votes/{}", &at[3..]);
    let bare = |html: &str| html.replace(|c: char| c.is_ascii_hexdigit(), "").len();
    let mut looks = async |desk: &mut Visitor<'_>| {
        [bare(&mo.go(&own).await.html), bare(&desk.go(&own).await.html), bare(&desk.go("/desk/votes").await.html), bare(&guest.go(&at).await.html)]
    };
    let before = looks(&mut desk).await;
    for card in &cards[..7] {
        town.guest().vote(&at, card, &["A quiet room"]).await.expect(&["Your vote is in"]);
    }
    // Not a letter of any page has changed, and there is nothing to fetch.
    assert_eq!(before, looks(&mut desk).await);
    for path in [format!("{at}/box.json"), format!("{own}/ballots.pb"), format!("{own}/box.json")] {
        assert_eq!(mo.go(&path).await.status, 404, "{path}");
    }
    mo.go(&own).await;
    assert!(!mo.page.has_button("Count the votes"));
    assert_eq!(mo.post(&format!("{own}/count"), &[("form", &mo.page.field("form"))]).await.status, 422);
    // No row of the journal says that anybody voted.
    let acts: i64 = town
        .app
        .db
        .read()
        .await
        .unwrap()
        .q(hearback::sql!("select count(*) from journal where act like '%vote%' or act like '%cast%'"))
        .scalar()
        .await
        .unwrap();
    assert_eq!(acts, 0);
}

async fn what_is_wrong_with_a_vote_is_said_and_what_was_ticked_stays(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let (at, cards) = town.vote(&who.mo, &[SHOWERS, &[("ticks", "2")]].concat(), 12).await;
    town.set_clock(london(2026, 6, 10, 9, 30));
    let mut guest = town.guest();
    guest.vote(&at, &cards[0], &["A quiet room", "Later breakfast", "Hot showers"]).await.expect(&["You chose too many. Take 1 off"]);
    assert_eq!((guest.page.status, guest.page.attributes("input[checked]", "value").len(), guest.page.field("card")), (422, 3, cards[0].clone()));
    let order = guest.page.attributes("input[name=choice]", "value");
    guest.press("See my choices", &[]).await;
    assert_eq!(guest.page.attributes("input[name=choice]", "value"), order, "the options stay where they stood");
    guest.vote(&at, &cards[0], &["None of these", "Later breakfast"]).await.expect(&["You ticked “None of these” and something else"]);
    guest.vote(&at, &cards[0], &[]).await.expect(&["Tick what you would like, or “None of these”"]);
    for (typed, sentence) in [
        ("", "Type the 16 letters and numbers on your card"),
        ("7K3M", "Type the 16 letters"),
        ("UUUU-UUUU-UUUU-UUUU", "Type the 16 letters"),
        ("7K3M-Q2ZD-9HXA-4TWB", "We do not know this card"),
    ] {
        guest.go(&at).await;
        let quiet = guest.page.choice("A quiet room");
        guest.press("See my choices", &[("card", typed), ("choice", &quiet)]).await.expect(&[sentence]);
        assert_eq!((guest.page.status, guest.page.field("card").as_str()), (422, typed));
    }
    let mut forged = town.guest();
    forged.go(&at).await;
    for choice in ["x", "none'--", &"9".repeat(5000)] {
        assert_eq!(forged.post(&at, &[("card", &cards[0]), ("choice", choice), ("step", "check"), ("go", "send")]).await.status, 422, "{choice}");
    }
    // A person who reads another language changes it on the way, with what was ticked.
    guest.go(&at).await;
    let quiet = guest.page.choice("A quiet room");
    guest.press("English", &[("card", &cards[0]), ("choice", &quiet)]).await;
    guest.press("Polski", &[]).await;
    assert_eq!((guest.page.field("card"), guest.page.attributes("input[checked]", "value")), (cards[0].clone(), vec![quiet]));
    guest.vote(&at, &cards[0], &["None of these"]).await.expect(&["Your vote is in"]);
    assert!(!guest.page.says("None of these") && !guest.page.says(&cards[0]));
}

async fn a_slow_telephone_is_told_that_it_is_over(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let (at, cards) = town.vote(&who.mo, SHOWERS, 12).await;
    let mut guest = town.guest();
    assert_eq!(guest.post(&at, &[("card", &cards[0])]).await.status, 404, "nobody votes before it opens");
    town.set_clock(london(2026, 6, 12, 17, 59));
    guest.go(&at).await;
    let quiet = guest.page.choice("A quiet room");
    guest.press("See my choices", &[("card", &cards[0]), ("choice", &quiet)]).await.expect(&["Check your vote"]);
    town.set_clock(london(2026, 6, 12, 18, 0));
    guest.press("Send my vote", &[]).await.expect(&["This vote has closed", "The votes are being counted."]);
    assert_eq!(guest.page.status, 409);
    town.closed_and_counted(&at, &who, 0, 12).await;
    guest.go(&at).await.expect(&["Nothing was chosen"]);
}

async fn only_who_speaks_for_the_group_holds_its_votes(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let other = town.worker("Lou Ash", "resident", Role::Steward, &place).await;
    let (at, cards) = town.vote(&who.mo, SHOWERS, 12).await;
    town.set_clock(london(2026, 6, 10, 9, 30));
    let own = format!("/desk/votes/{}", &at[3..]);
    for worker in [&ana, &other] {
        let mut desk = town.at_desk(worker).await;
        desk.go(&own).await.expect(&["Open"]);
        assert!(desk.page.all("main form").is_empty(), "nothing to press");
        let secret = desk.page.field("form");
        for (path, fields) in [
            ("papers", [("papers", cards[0].as_str())]),
            ("hands", [("people", "3")]),
            ("account", [("marked", "1")]),
            ("count", [("without", "yes")]),
            ("dropping", [("x", "")]),
            ("cards", [("marks", "{}")]),
        ] {
            let status = desk.post(&format!("{own}/{path}"), &[&[("form", secret.as_str())], &fields[..]].concat()).await.status;
            assert!(status == 403 || status == 404, "{path}: {status}");
        }
        desk.go("/desk/votes/new").await;
        assert!(!desk.page.has_button("Propose it"));
    }
    // Nobody answers what was not counted, and nobody from the group answers for the organisation.
    let mut desk = town.at_desk(&ana).await;
    let secret = desk.go(&own).await.field("form");
    assert_eq!(desk.post(&format!("{own}/answers"), &[("form", &secret), ("kind", "will"), ("words", "We will do it all")]).await.status, 409);
    let mut mo = town.at_desk(&who.mo).await;
    let secret = mo.go(&own).await.field("form");
    assert_eq!(mo.post(&format!("{own}/answers"), &[("form", &secret), ("kind", "will"), ("words", "We will do it all")]).await.status, 403);
}

async fn what_was_settled_cannot_be_changed(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let mut mo = town.at_desk(&who.mo).await;
    mo.go("/desk/votes/new").await;
    mo.press("Propose it", SHOWERS).await;
    let own = mo.page.path.clone();
    mo.press("Settle this vote", &[]).await.expect(&["Say that you have looked at it all"]);
    mo.press("Settle this vote", &[("sure", "yes")]).await;
    assert!(!mo.page.has_button("Settle this vote"));
    let secret = mo.page.field("form");
    assert_eq!(mo.post(&format!("{own}/settlement"), &[("form", &secret), ("sure", "yes")]).await.status, 409);
    // Cards of another vote, too few, too many, damaged, twice.
    mo.go(&own).await;
    let (_, json) = town.make_cards(&mo, 12).await;
    let first = json.split("[\"").nth(1).unwrap()[..64].to_string();
    let last = json.rsplit('"').nth(1).unwrap().to_string();
    for (bad, sentence) in [
        (String::new(), "Open hashes.json, and copy all of it"),
        (json[..200].to_string(), "Open hashes.json"),
        (json.replacen(&json[15..79], &"0".repeat(64), 1), "made for another vote"),
        (town.make_cards(&mo, 11).await.1, "There are 11 cards for 12 people"),
        (town.make_cards(&mo, 40).await.1, "There are 40 cards for 12 people"),
        (json.replace(&first, &last), "A card stands there twice"),
    ] {
        mo.press("These are our cards", &[("marks", &bad)]).await.expect(&[sentence]);
        assert_eq!(mo.page.field("marks"), bad, "{sentence}");
    }
    // The hour came before the cards did.
    town.set_clock(london(2026, 6, 10, 9, 1));
    mo.go(&own).await.expect(&["Its hour passed before it had cards"]);
    mo.press("Drop this vote", &[]).await.expect(&["Dropped"]);
    // A vote that is open is dropped by nobody.
    let (at, _) = town.vote(&who.mo, &[SHOWERS, &[("opens", "2026-06-11T09:00")]].concat(), 12).await;
    town.set_clock(london(2026, 6, 11, 9, 1));
    mo.go(&format!("/desk/votes/{}", &at[3..])).await;
    assert!(!mo.page.has_button("Drop this vote"));
    let secret = mo.page.field("form");
    assert_eq!(mo.post(&format!("/desk/votes/{}/dropping", &at[3..]), &[("form", &secret)]).await.status, 409);
}

async fn what_is_wrong_with_a_proposal_is_said(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let mut mo = town.at_desk(&who.mo).await;
    let long = "x".repeat(201);
    for (field, typed, sentence) in [
        ("question", "", "Write the question"),
        ("question", &long, "Write the question"),
        ("option-2", "hot showers every morning", "Two options are the same"),
        ("seats", "0", "Say how many are chosen"),
        ("seats", "9", "Say how many are chosen"),
        ("seats", "two", "Say how many are chosen"),
        ("ticks", "0", "Say how many ticks"),
        ("ticks", "9", "Say how many ticks"),
        ("turnout", "13", "Say how many must vote"),
        ("opens", "2026-06-01T09:00", "Choose when it opens"),
        ("opens", "soon", "Choose when it opens"),
        ("closes", "2026-06-10T09:30", "open for an hour at least"),
        ("closes", "9999-99-99T99:99", "open for an hour at least"),
        ("cost-1", "5", ""),
    ] {
        mo.go("/desk/votes/new").await;
        let fields: Vec<(&str, &str)> = SHOWERS
            .iter()
            .map(|(n, v)| if *n == field { (*n, typed) } else { (*n, *v) })
            .chain((!SHOWERS.iter().any(|(n, _)| *n == field)).then_some((field, typed)))
            .collect();
        mo.press("Propose it", &fields).await.expect(&[sentence]);
        if !sentence.is_empty() {
            assert_eq!(
                (mo.page.status, mo.page.field(field).as_str(), mo.page.field("option-4").as_str()),
                (422, typed, "Locks on the lockers"),
                "{field} {typed}"
            );
        }
    }
    // With money every option has a price, and none is dearer than there is.
    for (cost, sentence) in [
        ("", "each option needs what it costs"),
        ("0", "each option needs what it costs"),
        ("1001", "costs more than there is"),
        ("1e3", "each option needs what it costs"),
    ] {
        mo.go("/desk/votes/new").await;
        let costs = [("shares", "budget"), ("seats", ""), ("budget", "£1,000"), ("cost-1", cost), ("cost-2", "300"), ("cost-3", "90"), ("cost-4", "400")];
        mo.press("Propose it", &[SHOWERS, &costs].concat()).await.expect(&[sentence]);
    }
}

async fn paper_counts_once_two_people_keyed_in_the_same(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let (at, cards) = town.vote(&who.mo, SHOWERS, 12).await;
    town.set_clock(london(2026, 6, 12, 18, 5));
    let own = format!("/desk/votes/{}", &at[3..]);
    let (mut mo, mut kit) = (town.at_desk(&who.mo).await, town.at_desk(&who.kit).await);
    mo.go(&own).await;
    mo.press("Key them in", &[("papers", "")]).await.expect(&["Key in a line for each paper"]);
    mo.press("Key them in", &[("papers", &format!("{} 1\nhello\n{} 1 9\n{} x", cards[0], cards[1], cards[2]))]).await.expect(&[
        "Line 1: Kept.",
        "Line 2: a card's code has 16 letters and numbers",
        "Line 3: There is no such card in this vote, or a number on it is none of the options",
        "Line 4: behind the code stand the numbers",
    ]);
    assert!(!mo.page.field("papers").contains(&cards[0]) && mo.page.field("papers").contains("hello"), "what has to be mended stays");
    mo.press("Key them in", &[("papers", &format!("{} 1", cards[0]))]).await.expect(&["You keyed this one in before. Another person"]);
    kit.go(&own).await;
    kit.press("Key them in", &[("papers", &format!("{} 1 2", cards[0]))]).await.expect(&["It is not what the first person keyed in"]);
    kit.press("Key them in", &[("papers", &format!("{} 1 2", cards[0]))]).await.expect(&["Kept."]);
    mo.press("Key them in", &[("papers", &format!("{} 2, 1", cards[0]))]).await.expect(&["It is in: both of you keyed in the same"]);
    mo.press("Key them in", &[("papers", &format!("{} 1 2", cards[0]))]).await.expect(&["has voted already, with the same ticks"]);
    mo.press("Key them in", &[("papers", &format!("{} 3", cards[0]))]).await.expect(&["The vote that came first stands"]);
    // One that waits for a second person is not forgotten in silence.
    mo.press("Key them in", &[("papers", &cards[3])]).await.expect(&["Kept."]);
    mo.press("Write it down", &[("marked", "1 13 x"), ("spoiled", "-1"), ("unused", "99")]).await.expect(&[
        "“13” is no number of the roll",
        "“x” is no number",
        "Write how many",
    ]);
    mo.press("Write it down", &[("marked", "1 1"), ("spoiled", "0"), ("unused", "11")]).await.expect(&["Number 1 stands there twice"]);
    mo.press("Write it down", &[("marked", "1"), ("spoiled", "0"), ("unused", "11")]).await.expect(&["It is written down"]);
    mo.press("Count the votes", &[]).await.expect(&["1 papers were keyed in by one person only"]);
    mo.press("Count the votes", &[("without", "yes")]).await.expect(&["Counted"]);
}

async fn a_box_nobody_counts_is_counted_by_the_clock(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let (at, cards) = town.vote(&who.mo, SHOWERS, 12).await;
    town.set_clock(london(2026, 6, 10, 9, 30));
    for card in &cards[..6] {
        town.guest().vote(&at, card, &["A quiet room"]).await;
    }
    town.set_clock(london(2026, 6, 13, 9, 0));
    job::look(&town.app).await.unwrap();
    town.guest().go(&at).await.expect(&["The votes are being counted."]);
    town.set_clock(london(2026, 6, 27, 9, 0));
    job::look(&town.app).await.unwrap();
    town.guest().go(&at).await.expect(&["A quiet room came first: 6 of 6 people ticked it", "Something does not add up:"]);
    // Three months later nobody can tell which cards were used; the result and its seal stay.
    town.set_clock(london(2026, 10, 1, 9, 0));
    job::forget(&town.app).await.unwrap();
    let spent: i64 = town.app.db.read().await.unwrap().q(hearback::sql!("select count(*) from vote_spent")).scalar().await.unwrap();
    assert_eq!(spent, 0);
    town.guest().go(&at).await.expect(&["A quiet room came first: 6 of 6 people ticked it"]);
}

async fn with_fewer_than_five_votes_there_are_no_numbers(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let (at, cards) = town.vote(&who.mo, SHOWERS, 12).await;
    town.set_clock(london(2026, 6, 10, 9, 30));
    for (card, tick) in cards.iter().zip(["A quiet room", "A quiet room", "Later breakfast", "Hot showers"]) {
        town.guest().vote(&at, card, &[tick]).await.expect(&["Your vote is in"]);
    }
    town.closed_and_counted(&at, &who, 4, 8).await;
    let mut guest = town.guest();
    guest.go(&at).await.expect(&["A quiet room came first", "Fewer than 5 people voted. We show what came first, and no numbers."]);
    assert!(guest.page.all("table").is_empty() && !guest.page.says("2 of"));
    let published = Published::read(&guest.go(&format!("{at}/box.json")).await.html).unwrap();
    assert!(published.contents.votes.is_none() && published.contents.sealed.is_some());
    let mut mo = town.at_desk(&who.mo).await;
    let full = Published::read(&mo.go(&format!("/desk/votes/{}/box.json", &at[3..])).await.html).unwrap();
    assert_eq!((full.contents.votes.unwrap().rows.len(), Some(full.root)), (4, published.contents.sealed));
    let mut desk = town.at_desk(&ana).await;
    assert_eq!(desk.go(&format!("/desk/votes/{}/box.json", &at[3..])).await.status, 403);
    assert_eq!(desk.go(&format!("/desk/votes/{}/ballots.pb", &at[3..])).await.status, 403);
}

async fn the_words_of_a_vote_stand_in_the_list(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let (at, cards) = town.vote(&who.mo, SHOWERS, 12).await;
    town.set_clock(london(2026, 6, 10, 9, 30));
    for card in &cards[1..6] {
        town.guest().vote(&at, card, &["Later breakfast"]).await;
    }
    let mut guest = town.guest();
    guest.go(&at).await;
    let (quiet, hot) = (guest.page.choice("A quiet room"), guest.page.choice("Hot showers"));
    guest
        .press("See my choices", &[("card", &cards[0]), ("choice", &quiet), ("choice", &hot)])
        .await
        .expect(&["Someone could make you show them these words."]);
    guest.press("Send my vote", &[("words", "yes")]).await.expect(&["Your words to look for"]);
    let words = guest.page.all("dd.check-words");
    assert_eq!(words.len(), 2);
    town.closed_and_counted(&at, &who, 6, 6).await;
    let published = Published::read(&guest.go(&format!("{at}/box.json")).await.html).unwrap();
    let rows = published.contents.votes.unwrap().rows;
    for (words, option) in words
        .iter()
        .zip([&hot, &quiet])
        .chain(words.iter().zip([&quiet, &hot]))
        .filter(|(w, o)| rows.iter().any(|r| r.words.as_deref() == Some(w) && r.option == **o))
    {
        assert!(!words.is_empty() && !option.is_empty());
    }
    assert!(words.iter().all(|w| rows.iter().any(|r| r.words.as_deref() == Some(w))), "{words:?}");
}
