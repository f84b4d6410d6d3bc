//! What those who speak for the users' group do with the list, at their own doors.

use crate::{story, support::Town};
use hearback::house::staff::Role;

story!(the_group_puts_two_first_and_lets_one_rest, what_the_group_wants_is_on_the_list, nobody_else_has_these_doors);

async fn the_group_puts_two_first_and_lets_one_rest(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    for title in ["Apples", "Bread", "Cheese"] {
        town.group_wants(&place, title).await;
    }
    let mut mo = town.at_desk(&who.mo).await;
    mo.go("/desk").await;
    mo.click("Wanted").await.expect(&["Apples", "Bread", "Cheese"]);
    mo.press("Put it first : Bread", &[]).await.expect(&["The users' group put it first"]);
    mo.press("Put it first : Cheese", &[]).await;
    mo.press("Put it first : Apples", &[]).await.expect(&["2 stand first already"]);
    assert_eq!(mo.page.status, 422);
    assert_eq!(town.titles("northside", "most").await[2], "Apples");
    mo.press("No longer first : Bread", &[]).await;
    mo.press("Put it first : Apples", &[]).await.expect(&["The users' group put it first"]);
    let rest = mo.page.attributes("form[action$='/rest']", "action")[0].clone();
    let secret = mo.page.field("form");
    mo.post(&rest, &[("form", &secret), ("why", " ")]).await.expect(&["Say why it rests"]);
    assert_eq!(mo.page.status, 422);
    mo.go("/desk/wants").await;
    mo.press("The group lets it rest", &[("why", "We ask again in March")]).await.expect(&["The users' group lets it rest since"]);
    assert_eq!(town.titles("northside", "most").await.len(), 2);
    mo.press("Take it up again", &[]).await;
    assert_eq!(town.titles("northside", "most").await.len(), 3);
}

async fn what_the_group_wants_is_on_the_list(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let mut mo = town.at_desk(&who.mo).await;
    mo.go("/desk/wants").await;
    let long = "x".repeat(81);
    for bad in ["", long.as_str()] {
        mo.press("Put it on the list", &[("made", bad), ("made-words", "For the women’s floor")]).await.expect(&["Say in 1 to 80 letters what should change"]);
        assert_eq!((mo.page.status, mo.page.field("made").as_str(), mo.page.field("made-words").as_str()), (422, bad, "For the women’s floor"));
    }
    mo.press("Put it on the list", &[("made", "A lock on each door")]).await.expect(&["A lock on each door"]);
    let mut guest = town.guest();
    guest.go("/p/northside/wants").await;
    guest.click("A lock on each door").await.expect(&["For the women’s floor", "The group of people who use this place wrote it."]);
}

async fn nobody_else_has_these_doors(town: Town) {
    let (place, ana, tom, _) = town.northside_with_people().await;
    let who = town.residents(&place, &ana, 12).await;
    let id = town.group_wants(&place, "Apples").await;
    let other = town.worker("Lou Ash", "resident", Role::Steward, &place).await;
    for worker in [&ana, &tom, &other] {
        let mut desk = town.at_desk(worker).await;
        let secret = desk.go("/desk/wants").await.field("form");
        assert!(!desk.page.has_button("Put it first") && !desk.page.has_button("Put it on the list") && !desk.page.has_button("lets it rest"));
        for (path, fields) in [("first", ("first", "yes")), ("rest", ("why", "no"))] {
            let status = desk.post(&format!("/desk/wants/{id}/{path}"), &[("form", &secret), fields]).await.status;
            assert!(status == 403 || status == 404, "{path}: {status}");
        }
        let status = desk.post("/desk/wants/made", &[("form", &secret), ("made", "Mine")]).await.status;
        assert!(status == 403 || status == 422, "{status}");
    }
    assert_eq!(town.titles("northside", "most").await, ["Apples"]);
    // Whoever no longer speaks for the group has them no longer.
    let mut mo = town.at_desk(&who.mo).await;
    mo.go("/desk/wants").await.expect(&["Apples"]);
    let secret = mo.page.field("form");
    assert_eq!(mo.post("/desk/wants/nothing/first", &[("form", &secret), ("first", "yes")]).await.status, 404);
}
