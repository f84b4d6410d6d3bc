//! Texts both ways: what a person with a telephone and nothing else can do, and who learns of it.

mod edges;
mod gateway;
mod pieces;
mod reports;

use crate::support::{Town, Visitor, Worker, london, secrets};
use hearback::{
    channel::{
        hook::Calls,
        sms::{job, phones},
    },
    config::{Config, Relay},
};

/// Tells a story twice, in a house that takes texts.
macro_rules! texting {
    ($($name:ident),+ $(,)?) => { $(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                super::$name(crate::support::Town::on_sqlite(crate::sms::takes_texts).await).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                super::$name(crate::support::Town::on_postgres(crate::sms::takes_texts).await).await;
            }
        }
    )+ };
}
pub(crate) use texting;

texting!(
    the_whole_of_it_by_telephone,
    two_telephones_are_two_conversations_with_two_who_answer,
    whoever_texts_stop_is_texted_once_more_and_never_again,
    words_to_come_back_with_are_texted_and_open_the_same_conversation,
    words_that_are_texted_bring_their_conversation_to_the_telephone,
    an_answer_is_texted_a_while_later_and_by_day,
    the_first_word_may_name_a_place_below,
    a_text_to_an_organisation_is_read_at_one_of_its_places,
    a_promise_is_judged_with_one_word,
    a_conversation_that_is_over_is_followed_by_a_new_one,
    nothing_says_which_conversation_has_a_telephone,
);

/// A house whose relay is another program.
fn elsewhere(config: &mut Config) {
    config.relay = Relay::Socket;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_number_that_is_kept_elsewhere_still_stands_on_the_wall() {
    let town = Town::on_sqlite(elsewhere).await;
    let (place, ..) = town.northside_with_people().await;
    let admin = town.worker("Olu Ade", "runs the trust", hearback::house::staff::Role::Admin, &place).await;
    let mut desk = town.at_desk(&admin).await;
    desk.go("/desk/texts").await.expect(&["Another program keeps the numbers of those who text"]);
    desk.press("Show it", &[("number", "call us")]).await.expect(&["Write the number with its country"]);
    assert_eq!((desk.page.status, desk.page.field("number").as_str()), (422, "call us"));
    desk.press("Show it", &[("number", "+44 7400 000001")]).await.expect(&["+447400000001"]);
    town.guest().go("/p/northside").await.expect(&["You can also text us, with no name: +447400000001"]);
    desk.press("Show it", &[("number", "")]).await;
    assert!(!town.guest().go("/p/northside").await.says("text us"));
    for path in ["/phones", "/phones/1", "/hooks/sms/native/x"] {
        assert_eq!(town.guest().go(path).await.status, 404, "{path}");
    }
}

pub fn takes_texts(config: &mut Config) {
    config.relay = Relay::Here;
    config.gateways_may_be_inside = true;
}

/// Sets up the simulator for a place, at the desk.
pub async fn simulator(town: &Town, admin: &Worker) {
    for n in 1..=phones::COUNT {
        town.plant(secrets::Kind::Brought, &phones::number(n));
        town.plant(secrets::Kind::Brought, &phones::number(n)[1..]);
    }
    let mut desk = town.at_desk(admin).await;
    desk.go("/desk/texts").await.expect(&["There is no number yet"]);
    desk.click("Set up a number").await;
    desk.click("Practice phone").await;
    desk.press("Set it up", &[("number", "+447400000001")]).await.expect(&["The address for texts", "/phones"]);
    desk.go("/desk/texts").await;
    desk.press("Send a test", &[("number", "my phone")]).await.expect(&["Write the number of your telephone with its country"]);
    desk.press("Send a test", &[("number", "07700 900003")]).await;
    round(town).await;
    let all: Vec<_> = town.app.phones.of(3).into_iter().map(|t| t.words).collect();
    assert_eq!(all, ["This is a test from 127.0.0.1:8080/back. Texts work."]);
}

/// One round of all that the clock does for texts.
pub async fn round(town: &Town) {
    let (round, calls) = (job::Round::here(&town.app).unwrap(), Calls::new(true).unwrap());
    job::bring_in(&round).await.unwrap();
    job::hear(&round).await.unwrap();
    job::send(&round, &calls).await.unwrap();
    job::tidy(&round).await.unwrap();
}

/// A telephone in somebody's hand.
pub struct Phone<'t> {
    town: &'t Town,
    n: usize,
    seen: usize,
}

impl<'t> Phone<'t> {
    pub fn new(town: &'t Town, n: usize) -> Phone<'t> {
        Phone { town, n, seen: 0 }
    }

    /// Texts something; the house does what it does about it.
    pub async fn texts(&mut self, words: &str) -> Vec<String> {
        self.town.plant(secrets::Kind::Words, words);
        let mut page = self.town.guest();
        page.go(&format!("/phones/{}", self.n)).await;
        page.press("Send", &[("words", words)]).await;
        round(self.town).await;
        self.new_texts()
    }

    /// What came since it was last looked at.
    fn new_texts(&mut self) -> Vec<String> {
        let all: Vec<String> = self.town.app.phones.of(self.n).into_iter().filter(|t| !t.typed).map(|t| t.words).collect();
        let new = all[self.seen.min(all.len())..].to_vec();
        self.seen = all.len();
        new
    }

    /// What comes once the while is over in which nobody can foresee a text.
    async fn waits(&mut self) -> Vec<String> {
        round(self.town).await; // hears of it
        self.town.set_clock(next_noon(self.town));
        round(self.town).await;
        self.new_texts()
    }
}

/// Noon of the next day: later than any while, and not at night.
fn next_noon(town: &Town) -> hearback::clock::Time {
    let zone = jiff::tz::TimeZone::get("Europe/London").unwrap();
    hearback::clock::Day::of(town.now(), &zone).plus(1).at(12, 0, &zone)
}

async fn answers(town: &Town, by: &Worker, about: &str, words: &str) {
    let mut desk = opens(town, by, about).await;
    desk.press("Send to the person", &[("words", words)]).await;
}

async fn opens<'t>(town: &'t Town, by: &Worker, about: &str) -> Visitor<'t> {
    let mut desk = town.at_desk(by).await;
    desk.go("/desk?list=all").await;
    desk.click(about).await;
    desk
}

async fn the_whole_of_it_by_telephone(town: Town) {
    let (_, ana, .., admin) = texters(&town).await;
    let mut phone = Phone::new(&town, 1);
    let got = phone.texts("The showers are cold every single night").await;
    assert_eq!(got.len(), 1, "{got:?}");
    assert!(got[0].starts_with("Thank you. We have your message. We will answer by Friday 12 June."), "{got:?}");
    // Staff learn of it at the slot, as of any other.
    let mut desk = town.at_desk(&ana).await;
    assert!(!desk.go("/desk").await.says("The showers are cold"));
    town.wait_for_slot();
    desk.go("/desk").await.expect(&["The showers are cold every single night"]);
    answers(&town, &ana, "The showers are cold", "The timer is new since Monday.").await;

    // Not the words: whose telephone is on the table?
    let news = phone.waits().await;
    assert_eq!(news.len(), 1, "{news:?}");
    assert!(news[0].starts_with("You have an answer. Text YES to read it here") && !news[0].contains("timer"), "{news:?}");
    assert_eq!(phone.texts("Yes").await, ["The timer is new since Monday."]);
    // They go on; what follows comes as it is.
    assert!(phone.texts("On the first floor it is still cold in the morning").await.is_empty(), "one thank-you is enough");
    town.wait_for_slot();
    desk.go("/desk").await;
    desk.click("The showers are cold").await.expect(&["On the first floor it is still cold in the morning"]);
    desk.press("Send to the person", &[("words", "The first floor has a new pump.")]).await;
    assert_eq!(phone.waits().await, ["The first floor has a new pump."]);

    let mut desk = opens(&town, &ana, "The showers are cold").await;
    desk.press("Send and close", &[("words", "Both are warm now.")]).await;
    let asked = phone.waits().await;
    assert!(asked.len() == 1 && asked[0].starts_with("Was it put right? Reply YES, PARTLY or NO."), "{asked:?}");
    assert!(phone.texts("No!").await.is_empty());
    desk.go("/desk?list=all").await;
    desk.click("The showers are cold").await;
    assert!(!desk.page.says("not put right"), "not before the slot");
    town.wait_for_slot();
    desk.go("/desk").await.expect(&["The showers are cold"]);
    town.at_desk(&admin).await.go("/desk/texts").await.expect(&["Practice phone", "Northside Night Shelter"]);
}

/// Northside with its people, an admin, and the simulator.
async fn texters(town: &Town) -> (std::sync::Arc<hearback::house::place::Place>, Worker, Worker, Worker) {
    let (place, ana, tom, ..) = town.northside_with_people().await;
    let admin = town.worker("Olu Ade", "runs the trust", hearback::house::staff::Role::Admin, &place).await;
    simulator(town, &admin).await;
    (place, ana, tom, admin)
}

async fn two_telephones_are_two_conversations_with_two_who_answer(town: Town) {
    let (_, ana, tom, _) = texters(&town).await;
    let (mut one, mut two) = (Phone::new(&town, 1), Phone::new(&town, 2));
    one.texts("The soup is too thin").await;
    two.texts("The door is locked at nine").await;
    one.texts("And there is no bread with it").await;
    town.wait_for_slot();
    answers(&town, &ana, "The soup is too thin", "From Monday there is bread.").await;
    answers(&town, &tom, "The door is locked", "Ring the bell until ten.").await;
    assert!(one.waits().await[0].starts_with("You have an answer"));
    assert!(two.new_texts()[0].starts_with("You have an answer"));
    assert_eq!(one.texts("yes").await, ["From Monday there is bread."]);
    assert_eq!(two.texts("Y").await, ["Ring the bell until ten."]);
    opens(&town, &ana, "The soup is too thin").await.page.expect(&["And there is no bread with it"]);
}

async fn whoever_texts_stop_is_texted_once_more_and_never_again(town: Town) {
    let (_, ana, ..) = texters(&town).await;
    let mut phone = Phone::new(&town, 1);
    phone.texts("The bins are full").await;
    town.wait_for_slot();
    answers(&town, &ana, "The bins are full", "They are emptied on Friday.").await;
    round(&town).await;
    let last = phone.texts("STOP").await;
    assert_eq!(last.len(), 1);
    assert!(last[0].starts_with("You will get no more texts from us. We have removed your number."), "{last:?}");
    town.wait(60_000);
    round(&town).await;
    // No number is left, sealed or not: the table of telephones is empty.
    let relay = town.app.relay.as_ref().unwrap();
    let phones: i64 = relay.db.read().await.unwrap().q(hearback::sql!(relay "select count(*) from phone")).scalar().await.unwrap();
    assert_eq!(phones, 0);
    let log = town.dir.path().join("relay.db-wal");
    assert_eq!(std::fs::metadata(&log).map_or(0, |m| m.len()), 0, "and the log it stood in was emptied");
    assert!(phone.waits().await.is_empty(), "the answer stays where it is");
    // They are heard all the same, and not answered.
    assert!(phone.texts("The bins are still full").await.is_empty());
    assert!(phone.texts("help").await.is_empty());
    assert!(phone.texts("Stop.").await.is_empty());
    town.wait_for_slot();
    town.at_desk(&ana).await.go("/desk").await.expect(&["The bins are still full"]);
    // Until they ask for it.
    let back = phone.texts("START").await;
    assert!(back.len() == 1 && back[0].starts_with("You can text us here with no name."), "{back:?}");
}

async fn words_to_come_back_with_are_texted_and_open_the_same_conversation(town: Town) {
    texters(&town).await;
    let mut phone = Phone::new(&town, 1);
    assert!(phone.texts("words").await[0].starts_with("You can text us here"), "there is nothing yet");
    phone.texts("The heating is off").await;
    let texted = phone.texts("WORDS").await.remove(0);
    let words = texted.strip_prefix("Your words: ").unwrap().split('.').next().unwrap().to_string();
    town.plant(secrets::Kind::Receipt, &words);
    town.guest().come_back(&words).await.expect(&["The heating is off"]);
    // New ones kill the old ones.
    town.wait_days(1);
    let again = phone.texts("words").await.remove(0);
    assert!(!again.contains(&words), "{again}");
    let mut guest = town.guest();
    guest.go("/back").await;
    assert_eq!(guest.press("Show my messages", &[("receipt", &words)]).await.status, 404);
}

async fn words_that_are_texted_bring_their_conversation_to_the_telephone(town: Town) {
    let (_, ana, ..) = texters(&town).await;
    let (words, _) = town.guest().tell("northside", "problem", "The lift does not work", &[]).await;
    let mut phone = Phone::new(&town, 1);
    assert!(phone.texts(&words).await[0].starts_with("We found your message."));
    town.wait_for_slot();
    answers(&town, &ana, "The lift does not work", "It is mended on Thursday.").await;
    phone.waits().await;
    assert_eq!(phone.texts("YES").await, ["It is mended on Thursday."]);
    // One slip away from words that open something: shown to nobody.
    let mut swapped: Vec<&str> = words.split(' ').collect();
    swapped.swap(0, 1);
    let mut other = Phone::new(&town, 2);
    assert!(other.texts(&swapped.join(" ")).await[0].starts_with("We do not know these words."));
    town.wait_for_slot();
    assert!(!town.at_desk(&ana).await.go("/desk?list=all").await.says(swapped[0]));
}

async fn an_answer_is_texted_a_while_later_and_by_day(town: Town) {
    let (_, ana, ..) = texters(&town).await;
    let mut phone = Phone::new(&town, 1);
    town.set_clock(london(2026, 6, 9, 23, 30));
    let night = phone.texts("Somebody shouts in the yard").await;
    assert!(night[0].starts_with("We have your text. No one is reading these now."), "{night:?}");
    town.set_clock(london(2026, 6, 10, 19, 0));
    answers(&town, &ana, "Somebody shouts in the yard", "The night team goes out now.").await;
    round(&town).await;
    for (hour, minute) in [(19, 14), (21, 30), (23, 0), (8, 59)] {
        let day = if hour < 9 { 11 } else { 10 };
        town.set_clock(london(2026, 6, day, hour, minute));
        round(&town).await;
        assert!(phone.new_texts().is_empty(), "at {hour}:{minute}");
    }
    town.set_clock(london(2026, 6, 11, 12, 0));
    round(&town).await;
    let all: Vec<_> = town.app.phones.of(1).into_iter().filter(|t| !t.typed).collect();
    assert_eq!(all.len(), 2, "the night's and the answer's");
}

/// A number for a whole organisation, whose own office takes no messages: the first of its places reads what names none.
async fn a_text_to_an_organisation_is_read_at_one_of_its_places(town: Town) {
    use hearback::house::place::{Kind, Settings};
    let trust = town.place(None, Settings { telling: false, ..Settings::preset(Kind::Regional, "Kettle Lane Trust", "kettle-lane") }).await;
    let harbour = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    let admin = town.worker("Olu Ade", "runs the trust", hearback::house::staff::Role::Admin, &trust).await;
    let jo = town.worker("Jo Lee", "manager", hearback::house::staff::Role::Manager, &harbour).await;
    simulator(&town, &admin).await;
    let told = Phone::new(&town, 1).texts("The tea is cold").await;
    assert!(told.concat().contains("We have your"), "nobody who texts is sent away: {told:?}");
    town.wait_for_slot();
    town.at_desk(&jo).await.go("/desk").await.expect(&["The tea is cold"]);
}

async fn the_first_word_may_name_a_place_below(town: Town) {
    use hearback::house::place::{Kind, Settings};
    let trust = town.place(None, Settings { telling: true, ..Settings::preset(Kind::Regional, "Kettle Lane Trust", "kettle-lane") }).await;
    let harbour = town.place(Some(&trust), Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    let admin = town.worker("Olu Ade", "runs the trust", hearback::house::staff::Role::Admin, &trust).await;
    let jo = town.worker("Jo Lee", "manager", hearback::house::staff::Role::Manager, &harbour).await;
    simulator(&town, &admin).await;
    Phone::new(&town, 1).texts("Harbour: the tea is cold").await;
    Phone::new(&town, 2).texts("the harbour is cold").await;
    town.wait_for_slot();
    let mut desk = town.at_desk(&jo).await;
    desk.go("/desk").await.expect(&["Harbour: the tea is cold"]);
    assert!(!desk.page.says("the harbour is cold"), "only the first word, and the text stays whole");
}

async fn a_promise_is_judged_with_one_word(town: Town) {
    use crate::support::promises::saying;
    use hearback::act::promise::Turn;
    let (place, ..) = texters(&town).await;
    let mut phone = Phone::new(&town, 1);
    phone.texts("No hot water since Monday").await;
    town.wait_for_slot();
    let told = town.concerns_besides(&[]).await;
    let n = town.promises(&place, "night worker", "Hot water", saying(Turn::Intention, "We would like to mend it"), &told).await;
    assert!(phone.waits().await[0].starts_with("Something you told us about has changed."));
    town.steps(&place, n, saying(Turn::Claimed, "The timer is new")).await;
    assert!(phone.waits().await[0].starts_with("We say that something you asked for is done."));
    assert!(phone.texts("PARTLY").await.is_empty());
    town.wait_for_slot();
    town.guest().go("/p/northside/board").await.expect(&["Partly: fewer than 5."]);
}

async fn a_conversation_that_is_over_is_followed_by_a_new_one(town: Town) {
    let (_, ana, ..) = texters(&town).await;
    let mut phone = Phone::new(&town, 1);
    phone.texts("The dryer is broken").await;
    assert!(phone.texts("new").await.is_empty());
    assert_eq!(phone.texts("Also the kettle leaks").await.len(), 1, "another conversation, another thank-you");
    town.wait_for_slot();
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await.expect(&["The dryer is broken", "Also the kettle leaks"]);
    answers(&town, &ana, "Also the kettle leaks", "There is a new kettle.").await;
    phone.waits().await;
    town.wait_days(9);
    phone.texts("My room is too hot to sleep").await;
    town.wait_for_slot();
    let listed = town.at_desk(&ana).await.go("/desk").await.clone();
    listed.expect(&["My room is too hot to sleep"]);
}

async fn nothing_says_which_conversation_has_a_telephone(town: Town) {
    let (_, ana, _, admin) = texters(&town).await;
    Phone::new(&town, 1).texts("The stairs are dark").await;
    // Who looks after it sees days that are over, and this one is not.
    town.at_desk(&admin).await.go("/desk/texts").await.expect(&["0 came, 0 went out"]);
    let (_, _) = town.guest().tell("northside", "problem", "The corridor is dark", &[]).await;
    town.wait_for_slot();
    for about in ["The stairs are dark", "The corridor is dark"] {
        answers(&town, &ana, about, "There are new lamps.").await;
    }
    // The two rows of the house are alike but for names, words and keys.
    let mut tx = town.app.db.read().await.unwrap();
    let rows: Vec<(String, String, String, String, i64, i64)> =
        tx.q(hearback::sql!("select place_id, kind, lane, see, day, last_seq from concern order by id")).all().await.unwrap();
    assert_eq!((rows.len(), &rows[0]), (2, &rows[1]));
    let notices: i64 = tx.q(hearback::sql!("select count(*) from reply_notice")).scalar().await.unwrap();
    assert_eq!(notices, 2, "there is one of each");
    drop(tx);
    round(&town).await;
    let notices: i64 = town.app.db.read().await.unwrap().q(hearback::sql!("select count(*) from reply_notice")).scalar().await.unwrap();
    assert_eq!(notices, 0, "and none is left, whoever it was for");
}
