//! What a vote obliges to: who is told that an answer is owed, and what is promised about it.

use crate::{
    mail_story, story,
    support::{
        Town, Worker, london,
        votes::{Residents, SHOWERS},
    },
};
use hearback::house::staff::Role;

mail_story!(whoever_owes_an_answer_is_told);
story!(what_is_promised_about_a_vote_stands_with_it);

impl Town {
    /// A vote in which six wanted a quiet room, counted on Friday 12 June. Its answer is due on Thursday 2 July.
    async fn counted_vote(&self, ana: &Worker) -> (String, Residents) {
        let place = self.app.places.tree(&self.app.db, self.now()).await.unwrap().slug("northside").unwrap();
        let who = self.residents(&place, ana, 12).await;
        let (at, cards) = self.vote(&who.mo, SHOWERS, 12).await;
        self.set_clock(london(2026, 6, 10, 9, 30));
        for card in &cards[..6] {
            self.guest().vote(&at, card, &["A quiet room"]).await.expect(&["Your vote is in"]);
        }
        self.closed_and_counted(&at, &who, 6, 6).await;
        (at, who)
    }
}

async fn whoever_owes_an_answer_is_told(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let tess = town.worker("Tess Hall", "trustee", Role::Trustee, &place).await;
    let (at, who) = town.counted_vote(&ana).await;
    town.strike().await;
    let told = async |month: i8, day: i8| {
        town.set_clock(london(2026, month, day, 10, 0));
        let letters = town.strike().await;
        assert!(
            letters.iter().all(|l| !l.text.contains("quiet room") && !l.text.contains("put right first") && !l.text.contains(&at[3..])),
            "no letter says what it is"
        );
        Town::told(&letters).into_iter().filter(|l| l.contains("users' group")).map(|l| l.replace("Northside Night Shelter: ", "")).collect::<Vec<_>>()
    };
    assert!(told(6, 30).await.is_empty());
    assert_eq!(told(7, 1).await, ["ana: an answer to the users' group is due"]);
    assert!(told(7, 1).await.is_empty(), "once");
    assert!(told(7, 2).await.is_empty(), "it is its day");
    assert_eq!(told(7, 3).await, ["ana: an answer to the users' group is late"]);
    let later = told(7, 8).await;
    assert_eq!(later, ["ana: an answer to the users' group is late", "tess: no answer to the users' group"]);
    // A trustee may answer, and then it is quiet.
    let mut desk = town.at_desk(&tess).await;
    desk.go(&format!("/desk/votes/{}", &at[3..])).await;
    desk.press("Answer", &[("kind", "will"), ("words", "The old office becomes a quiet room in August.")]).await.expect(&["quiet room in August"]);
    assert!(told(7, 9).await.is_empty());
    drop(who);
}

async fn what_is_promised_about_a_vote_stands_with_it(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    let (at, who) = town.counted_vote(&ana).await;
    let mut desk = town.at_desk(&ana).await;
    desk.go(&format!("/desk/votes/{}", &at[3..])).await;
    desk.click("Promise something about it").await.expect(&["What should be put right first?"]);
    desk.click("We will, by a day").await.expect(&["What should be put right first?"]);
    desk.press("Promise it", &[("subject", "")]).await.expect(&["Write in a few words what it is about"]);
    assert_eq!(desk.page.field("vote"), &at[3..], "what it answers stays with it");
    desk.press("Promise it", &[("subject", "A quiet room"), ("words", "The old office becomes a quiet room"), ("until", "2026-08-31")])
        .await
        .expect(&["Begun by: The users' group"]);
    // From the result to the promise, and from the promise back.
    let mut guest = town.guest();
    guest.go(&at).await.expect(&["A quiet room came first"]);
    guest.click("What we do about it").await.expect(&["The old office becomes a quiet room"]);
    guest.click("The result of the vote").await.expect(&["A quiet room came first"]);
    let promise = guest.go("/api/v1/places/northside/promises/101").await.html.clone();
    assert!(promise.contains("\"origin\":\"group\""), "the users' group set it going: {promise}");
    // Nothing is promised about a vote that was not counted, or by whoever promises nothing there.
    let mut mo = town.at_desk(&who.mo).await;
    assert_eq!(mo.go(&format!("/desk/promises/new?vote={}", &at[3..])).await.status, 403);
    let other = town.vote(&who.mo, &[SHOWERS, &[("opens", "2026-06-16T09:00"), ("closes", "2026-06-17T09:00")]].concat(), 12).await.0;
    let mut desk = town.at_desk(&tom).await;
    assert_eq!(desk.go(&format!("/desk/promises/new?vote={}", &other[3..])).await.status, 404);
    let secret = desk.go("/desk/me").await.field("form");
    assert_eq!(desk.post("/desk/promises", &[("form", &secret), ("vote", "nothing"), ("turn", "will")]).await.status, 404);
}
