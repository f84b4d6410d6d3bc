//! What becomes of a meeting: who came, what was decided, hands, the group's word for it, and the answer.

use super::{Cast, agenda, option};
use crate::{
    mail_story, story,
    support::{Town, Visitor, london},
};

story!(
    a_record_is_agreed_and_its_answer_becomes_late,
    hands_are_counted_and_never_called_a_vote,
    with_fewer_than_five_only_the_order_is_kept,
    what_is_wrong_with_a_record_is_said,
);
mail_story!(whoever_owes_an_answer_to_a_meeting_is_told);

/// A meeting with an item of the group and one of the managers, which has begun; the visitor is Mo.
async fn begun<'t>(town: &'t Town, cast: &Cast) -> (Visitor<'t>, String) {
    let mut mo = town.meeting(&cast.who.mo, &[]).await;
    let here = mo.page.path.clone();
    mo.press("Add it", &[("title", "Keys for the lockers"), ("minutes", "20"), ("purpose", "decide-together")]).await;
    let mut ana = town.at_desk(&cast.ana).await;
    ana.go(&here).await;
    ana.press("Add it", &[("title", "The rota"), ("minutes", "10"), ("purpose", "tell")]).await;
    town.set_clock(london(2026, 6, 23, 19, 10));
    mo.go(&here).await;
    assert_eq!(agenda(&mo.page), ["Keys for the lockers", "The rota"]);
    (mo, here)
}

const CAME: &[(&str, &str)] =
    &[("users", "4"), ("staff", "2"), ("managers", "1"), ("trustees", "0"), ("outside", "0"), ("travel", "yes"), ("step_free", "yes")];

async fn a_record_is_agreed_and_its_answer_becomes_late(town: Town) {
    let cast = town.shelter().await;
    let (mut mo, here) = begun(&town, &cast).await;
    let public = here.replace("/desk/meetings/", "/m/");
    mo.press("Write down who came", CAME).await;
    let keys = option(&mo.page, "on", "Keys");
    let rota = option(&mo.page, "on", "The rota");
    let decided = [
        ("on", keys.as_str()),
        ("decided", "Keys for half of the lockers."),
        ("wanted", "A key for each locker."),
        ("doer", "the night manager"),
        ("first", "2026-07-31"),
    ];
    for (way, sentence) in
        [("changed", "Say why it was decided otherwise than users wanted"), ("against", "Say why it was decided otherwise than users wanted")]
    {
        mo.go(&here).await;
        mo.press("Write it down", &[&decided[..], &[("way", way)]].concat()).await.expect(&[sentence]);
        assert!(mo.page.status == 422 && mo.page.field("decided") == "Keys for half of the lockers." && mo.page.field("first") == "2026-07-31");
    }
    mo.press("Write it down", &[("way", "against"), ("why", "There is money for half."), ("minority", "Two would rather wait.")]).await;
    mo.press("Write it down", &[("on", &rota), ("decided", "It hangs in the hall."), ("way", "followed"), ("doer", "the house manager")]).await;
    let mut guest = town.guest();
    guest.go(&public).await.expect(&[
        "Keys for half of the lockers.",
        "A key for each locker.",
        "The decision goes against it.",
        "There is money for half.",
        "Two would rather wait.",
        "the night manager",
        "Friday 31 July",
        "The people in charge will answer here by Monday 13 July.",
        "People who use this place fewer than 5",
        "Staff 2",
        "Travel was paid",
        "A way in with no steps",
        "The group has not agreed to this yet. It will look at it by Sunday 28 June.",
    ]);
    assert!(!guest.page.says("Child care") && !guest.page.says("needs at least 2"));
    assert_eq!(guest.page.html.matches("will answer here by").count(), 1, "what managers brought asks for no answer");

    // The group is late, agrees, and then nothing is added.
    town.set_clock(london(2026, 6, 29, 9, 0));
    guest.go(&public).await.expect(&["It was due on Sunday 28 June."]);
    mo.go("/desk/meetings").await.expect(&["Not yet agreed by the group, late", "1 of 1 joint meetings", "0 of 1 decisions on what users brought"]);
    let mut ana = town.at_desk(&cast.ana).await;
    ana.go(&here).await;
    assert!(!ana.page.has_button("Agree to the record"));
    let secret = ana.page.field("form");
    assert_eq!(ana.post(&format!("{here}/countersignature"), &[("form", &secret), ("sure", "yes")]).await.status, 403);
    mo.go(&here).await;
    mo.press("Agree to the record", &[]).await.expect(&["Say that you have looked at it with the group"]);
    mo.press("Agree to the record", &[("sure", "yes")]).await.expect(&["The group agreed to this on Monday 29 June."]);
    assert!(!mo.page.has_button("Write it down") && !mo.page.has_button("Write down who came"));
    let secret = mo.page.field("form");
    mo.post(&format!("{here}/decisions"), &[("form", &secret), ("on", &keys), ("decided", "More"), ("way", "followed"), ("doer", "us")])
        .await
        .expect(&["Nothing but answers is added to it"]);

    // The answer is due, late, and given; it can be added to.
    town.set_clock(london(2026, 7, 13, 23, 0));
    assert!(!guest.go(&public).await.says("The answer was due"));
    town.set_clock(london(2026, 7, 14, 0, 1));
    guest.go(&public).await.expect(&["The answer was due on Monday 13 July"]);
    mo.go("/desk/meetings").await.expect(&["1 answer is late"]);
    assert!(!mo.go(&here).await.has_button("Answer"), "who speaks for the group does not answer itself");
    let mut joe = town.at_desk(&cast.joe).await;
    joe.go(&here).await;
    joe.press("Answer", &[("answer", "Yes")]).await.expect(&["Say which it is", "Write what you will do and by when"]);
    assert_eq!(joe.page.field("answer"), "Yes");
    joe.press("Answer", &[("kind", "part"), ("answer", "Half of them this month: the trustees gave £200.")]).await.expect(&["the trustees gave £200"]);
    guest.go(&public).await.expect(&["We will do part of it", "Half of them this month", "Joe, trustee"]);
    assert!(!guest.page.says("was due on Monday 13 July"));
    ana.go(&here).await;
    ana.press("Answer", &[("kind", "will"), ("answer", "And the other half in September.")]).await;
    guest.go(&public).await.expect(&["Half of them this month", "And the other half in September."]);
    // It becomes a promise with somebody who does it; from the decision to it, and back.
    ana.go(&here).await;
    ana.click("Keys for half").await.expect(&["Keys for half of the lockers."]);
    ana.click("We will, by a day").await;
    ana.press("Promise it", &[("subject", "Keys"), ("words", "Keys for the other half"), ("until", "2026-09-30")])
        .await
        .expect(&["Begun by: The users' group"]);
    guest.go(&public).await;
    guest.click("What we do about it").await.expect(&["Keys for the other half"]);
    guest.click("A meeting").await.expect(&["Keys for half of the lockers."]);
    for l in ["/ar", "/en-GB-x-easy"] {
        assert_eq!(guest.go(&format!("{l}{public}")).await.status, 200);
    }
}

async fn hands_are_counted_and_never_called_a_vote(town: Town) {
    let cast = town.shelter().await;
    let (mut mo, here) = begun(&town, &cast).await;
    let keys = option(&mo.page, "about", "Keys");
    let rows = [("option-1", "Codes"), ("hands-1", "7"), ("option-2", "Keys"), ("hands-2", "9"), ("option-3", "Neither"), ("hands-3", "0")];
    mo.press("Write down the hands", &[&rows[..], &[("about", &keys), ("people", "8")]].concat())
        .await
        .expect(&["There cannot be more hands for one thing than people in the room"]);
    assert!(mo.page.status == 422 && mo.page.field("option-2") == "Keys" && mo.page.field("hands-2") == "9");
    mo.press("Write down the hands", &[("people", "12")]).await.expect(&["Keys came first: 9 of 12 people raised a hand"]);
    let mut guest = town.guest();
    let public = here.replace("/desk/meetings/", "/m/");
    guest.go(&public).await.expect(&["Keys came first: 9 of 12 people raised a hand", "Counted by raised hands at a meeting", "12 people were there."]);
    assert_eq!(
        guest.page.all("table.bars tbody tr").iter().map(|r| r.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>(),
        ["Keys 9", "Codes 7", "Neither 0"]
    );
    assert!(!guest.page.text().to_lowercase().contains("vote"));
    mo.go(&format!("{here}/wall?item=1")).await.expect(&["Keys came first"]);
    // Typed in again, it replaces what was there; level is level, and nobody is nobody.
    mo.go(&here).await;
    let level = [("about", keys.as_str()), ("people", "12"), ("option-1", "Codes"), ("hands-1", "6"), ("option-2", "Keys"), ("hands-2", "6")];
    mo.press("Write down the hands", &level).await.expect(&["These came first together: Codes, Keys"]);
    assert!(!mo.page.says("Neither"));
    let none = [("about", keys.as_str()), ("people", "12"), ("option-1", "Codes"), ("hands-1", "0"), ("option-2", "Keys"), ("hands-2", "0")];
    mo.press("Write down the hands", &none).await.expect(&["No one raised a hand"]);
    for (fill, sentence) in [
        (vec![("people", "0")], "Write how many people were in the room"),
        (vec![("people", "-2")], "Write how many people were in the room"),
        (vec![("people", "99999999999999999999")], "Write how many people were in the room"),
        (vec![("people", "12"), ("option-2", ""), ("hands-2", "")], "Write down 2 to 10 options"),
        (vec![("people", "12"), ("option-2", "")], "Say what these hands were for"),
        (vec![("people", "12"), ("hands-2", "-1")], "Write how many hands were raised"),
        (vec![("people", "12"), ("option-2", "x".repeat(121).leak())], "Too long by 1 letters"),
    ] {
        mo.go(&here).await;
        let kept = none.iter().filter(|(n, _)| !fill.iter().any(|(f, _)| f == n));
        let fill: Vec<(&str, &str)> = kept.chain(&fill).copied().collect();
        mo.press("Write down the hands", &fill).await.expect(&[sentence]);
        assert_eq!(mo.page.status, 422);
    }
}

async fn with_fewer_than_five_only_the_order_is_kept(town: Town) {
    let cast = town.shelter().await;
    let (mut mo, here) = begun(&town, &cast).await;
    let keys = option(&mo.page, "about", "Keys");
    let few = [
        ("about", keys.as_str()),
        ("people", "4"),
        ("option-1", "Codes"),
        ("hands-1", "1"),
        ("option-2", "Keys"),
        ("hands-2", "3"),
        ("option-3", "Locks"),
        ("hands-3", "1"),
    ];
    mo.press("Write down the hands", &few).await.expect(&["Keys came first", "We show only the order."]);
    let mut guest = town.guest();
    for page in [mo.go(&here).await.clone(), guest.go(&here.replace("/desk/meetings/", "/m/")).await.clone()] {
        assert_eq!(page.all(".hands ol.chosen li"), ["Keys", "Codes / Locks"]);
        assert!(page.all("table.bars").is_empty() && !page.says("of 4 people"));
    }
    mo.press("Write down who came", &[("users", "1"), ("staff", "3"), ("managers", "1"), ("trustees", "0"), ("outside", "0")]).await;
    guest.go(&here.replace("/desk/meetings/", "/m/")).await.expect(&["fewer than 5", "A meeting needs at least 2.", "Nothing was offered."]);
}

async fn what_is_wrong_with_a_record_is_said(town: Town) {
    let cast = town.shelter().await;
    let (mut mo, here) = begun(&town, &cast).await;
    for (field, typed) in [("users", ""), ("users", "-1"), ("staff", "many"), ("outside", "99999999999999999999"), ("managers", "2001")] {
        mo.go(&here).await;
        let fill: Vec<(&str, &str)> = CAME.iter().map(|(n, v)| if *n == field { (*n, typed) } else { (*n, *v) }).collect();
        mo.press("Write down who came", &fill).await.expect(&["Write a whole number, 0 if nobody came"]);
        assert!(mo.page.status == 422 && mo.page.field(field) == typed);
        assert_eq!(mo.page.attributes("input[name=travel][checked]", "name"), ["travel"], "ticks stay");
    }
    mo.go(&here).await;
    let secret = mo.page.field("form");
    mo.post(&format!("{here}/countersignature"), &[("form", &secret), ("sure", "yes")]).await.expect(&["Nothing is written down yet"]);
    let keys = option(&mo.page, "on", "Keys");
    let long = "x".repeat(4_001);
    for (fill, sentence) in [
        (vec![("decided", "")], "Write what was decided"),
        (vec![("decided", long.as_str())], "Too long by 1 letters"),
        (vec![("doer", "")], "Say who does it"),
        (vec![("first", "2026-06-01")], "Choose a day after the meeting"),
        (vec![("first", "yesterday")], "Choose a day after the meeting"),
        (vec![("way", "against"), ("why", "No money"), ("wanted", "")], "Write what users wanted"),
    ] {
        mo.go(&here).await;
        let base = [("on", keys.as_str()), ("decided", "Keys"), ("wanted", "Keys"), ("way", "followed"), ("doer", "us")];
        let kept = base.iter().filter(|(n, _)| !fill.iter().any(|(f, _)| f == n));
        let all: Vec<(&str, &str)> = kept.chain(&fill).copied().collect();
        mo.press("Write it down", &all).await.expect(&[sentence]);
        assert_eq!(mo.page.status, 422);
    }
    mo.go(&here).await;
    for on in ["", "nothing"] {
        mo.post(&format!("{here}/decisions"), &[("form", &secret), ("on", on), ("decided", "Keys"), ("way", "followed"), ("doer", "us")])
            .await
            .expect(&["Choose what it is about"]);
    }
    let mut ana = town.at_desk(&cast.ana).await;
    ana.go(&here).await;
    let secret = ana.page.field("form");
    ana.post(&format!("{here}/answers"), &[("form", &secret), ("to", "nothing"), ("kind", "will"), ("answer", "We will do it all.")])
        .await
        .expect(&["Choose the decision"]);
    // A meeting to come has no record yet.
    let mut next = town.meeting(&cast.who.mo, &[("starts", "2026-07-07T18:00")]).await;
    let there = next.page.path.clone();
    let secret = next.page.field("form");
    let all: Vec<(&str, &str)> = [("form", secret.as_str())].into_iter().chain(CAME.iter().copied()).collect();
    next.post(&format!("{there}/attendance"), &all).await.expect(&["The meeting has not begun yet"]);
}

async fn whoever_owes_an_answer_to_a_meeting_is_told(town: Town) {
    let cast = town.shelter().await;
    let (mut mo, here) = begun(&town, &cast).await;
    mo.press("Write down who came", CAME).await;
    let keys = option(&mo.page, "on", "Keys");
    mo.press(
        "Write it down",
        &[("on", &keys), ("decided", "Keys for all lockers."), ("wanted", "A key for each."), ("way", "followed"), ("doer", "the night manager")],
    )
    .await;
    let told = async |month: i8, day: i8| {
        town.set_clock(london(2026, month, day, 10, 0));
        let letters = town.strike().await;
        assert!(letters.iter().all(|l| !l.text.contains("Keys") && !l.text.contains(&here[15..])), "no letter says what it is");
        Town::told(&letters).into_iter().filter(|l| l.contains("users' group")).count()
    };
    assert_eq!((told(7, 10).await, told(7, 12).await, told(7, 13).await, told(7, 14).await), (0, 1, 0, 1));
    let mut joe = town.at_desk(&cast.joe).await;
    joe.go(&here).await;
    joe.press("Answer", &[("kind", "will"), ("answer", "All of them this month.")]).await;
    assert_eq!(told(7, 15).await, 0);
}
