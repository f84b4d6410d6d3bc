//! Paper: a form is printed, written on, torn and typed in, and its slip opens the answer.

use crate::{
    story,
    support::{Page, Town, secrets},
};
use hearback::{clock::Time, sql};

story!(
    a_form_is_printed_torn_typed_in_and_its_slip_opens_the_answer,
    a_code_opens_nothing_and_is_typed_in_once,
    a_slip_of_the_finger_is_told_and_nothing_is_lost,
    whoever_tells_it_by_mouth_gets_words_too,
    what_is_about_staff_leaves_the_inbox_of_those_who_typed_it,
    nothing_on_a_concern_says_that_it_came_on_paper,
    cards_and_forms_speak_every_language,
    only_who_answers_there_prints_and_types,
    a_board_can_be_looked_at_without_words,
);

/// Codes and slips of a page of forms: the code, the words, the digits.
fn printed(page: &Page) -> Vec<(String, String, String)> {
    let words: Vec<String> = page.all(".slip ol li");
    let digits = page.all(".slip .number bdi");
    page.all(".form .number bdi").into_iter().zip(words.chunks(6)).zip(digits).map(|((code, words), digits)| (code, words.join(" "), digits)).collect()
}

async fn a_form_is_printed_torn_typed_in_and_its_slip_opens_the_answer(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk").await;
    desk.click("Paper").await.expect(&["A slip is like money"]);
    desk.press("Make forms", &[("sheets", "1")]).await.expect(&["Tell us on paper. No name needed.", "Tear this off and keep it"]);
    assert_eq!(desk.page.header("cache-control"), Some("no-store"));
    let forms = printed(&desk.page);
    assert_eq!(forms.len(), 2);
    let (code, words, digits) = forms[0].clone();
    assert!(desk.page.all(".form").iter().all(|part| forms.iter().all(|(_, words, digits)| !part.contains(words) && !part.contains(digits))));
    // From here on nothing of the slip is on any page of the desk, in any table, file or log.
    town.plant(secrets::Kind::Receipt, &words);
    town.plant(secrets::Kind::Receipt, &digits);
    town.guest().come_back(&words).await.expect(&["Those words do not open anything"]);

    desk.go("/desk/paper").await;
    desk.click("Type it in").await;
    let fields = [("code", code.as_str()), ("kind", "problem"), ("words", "The tea is always cold by eight"), ("better", "A flask"), ("lang", "pl")];
    desk.press("Keep it", &fields).await.expect(&["It is kept", "usual time", "The slip they tore off opens the answer"]);
    assert!(desk.page.all("#ticket").is_empty(), "who types it in is not shown the words");
    desk.go("/desk").await;
    assert!(!desk.page.says("The tea is always cold"), "it waits for its slot like everything else");
    town.wait_for_slot();
    desk.go("/desk").await;
    desk.click("The tea is always cold").await.expect(&["A flask"]);
    desk.press("Send to the person", &[("words", "Thank you. There are flasks from today.")]).await;
    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["The tea is always cold by eight", "There are flasks from today"]);
    guest.come_back(&digits).await.expect(&["There are flasks from today"]);
    assert!(forms[1].1 != words && town.concerns_besides(&[]).await.len() == 1);
}

async fn a_code_opens_nothing_and_is_typed_in_once(town: Town) {
    let (_, ana, tom, _) = town.northside_with_people().await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/paper").await;
    desk.press("Make forms", &[]).await;
    let (code, words, _) = printed(&desk.page)[0].clone();
    let keep = |what: &'static str, code: &str| vec![("code", code.to_string()), ("kind", "idea".to_string()), ("words", what.to_string())];
    let borrowed = |fields: &[(&'static str, String)]| fields.iter().map(|(n, v)| (*n, v.clone())).collect::<Vec<_>>();
    desk.go("/desk/paper/told").await;
    let first = borrowed(&keep("A shelf for boots by the door", &code));
    desk.press("Keep it", &first.iter().map(|(n, v)| (*n, v.as_str())).collect::<Vec<_>>()).await.expect(&["It is kept"]);
    let mut other = town.at_desk(&tom).await;
    other.go("/desk/paper/told").await;
    let spelled = code.to_lowercase().replace(' ', "");
    let second = borrowed(&keep("Something else entirely is meant", &spelled));
    other.press("Keep it", &second.iter().map(|(n, v)| (*n, v.as_str())).collect::<Vec<_>>()).await;
    other.page.expect(&["This code was typed in before", "Something else entirely is meant"]);
    assert_eq!(other.page.status, 409);
    let mut guest = town.guest();
    guest.come_back(&words).await.expect(&["A shelf for boots by the door"]);
    assert!(!guest.page.says("Something else entirely"), "nothing was overwritten");
    guest.come_back(&code).await;
    assert_ne!(guest.page.status, 200, "the code is no receipt");
    assert_eq!(town.concerns_besides(&[]).await.len(), 1);
}

async fn a_slip_of_the_finger_is_told_and_nothing_is_lost(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/paper").await;
    desk.press("Make forms", &[]).await;
    let (code, ..) = printed(&desk.page)[0].clone();
    let last = code.chars().last().unwrap();
    let wrong = format!("{}{}", &code[..code.len() - 1], if last == '2' { '3' } else { '2' });
    for (typed, sentence) in [
        (wrong.as_str(), "Something is not right in this code"),
        (&code[..9], "A code has 16 letters and digits. These are 8."),
        ("OOPS", "No code has the sign O"),
    ] {
        desk.go("/desk/paper/told").await;
        desk.press("Keep it", &[("code", typed), ("kind", "idea"), ("words", "A clock in the hall"), ("see", "board"), ("lang", "ar")])
            .await
            .expect(&[sentence]);
        assert_eq!((desk.page.status, desk.page.field("words").as_str(), desk.page.field("code").as_str()), (422, "A clock in the hall", typed));
        assert_eq!(desk.page.attributes("input[name=see][checked], option[selected]", "value"), ["ar", "board"]);
    }
    desk.press("Keep it", &[("code", &code), ("words", "")]).await.expect(&["Write a few words"]);
    town.wait(25 * Time::HOUR);
    desk.go("/desk/paper/told").await;
    let page = desk.page.clone();
    town.wait(25 * Time::HOUR);
    desk.go("/desk").await;
    let secret = desk.page.field("form");
    desk.page = page;
    desk.page.html = desk.page.html.replace(&desk.page.field("form"), &secret);
    desk.press("Keep it", &[("kind", "idea"), ("words", "A clock in the hall")]).await.expect(&["This page was open for a long time", "A clock in the hall"]);
    assert!(town.concerns_besides(&[]).await.is_empty());
    desk.press("Keep it", &[("code", &code)]).await.expect(&["It is kept"]);
}

async fn whoever_tells_it_by_mouth_gets_words_too(town: Town) {
    let (_, _, tom, _) = town.northside_with_people().await;
    let mut desk = town.at_desk(&tom).await;
    desk.go("/desk/paper/told").await;
    let page = desk.page.clone();
    desk.press("Keep it", &[("kind", "thanks"), ("words", "The cook remembered my birthday")]).await.expect(&["Their words", "They are shown once"]);
    let (words, digits) = desk.page.receipt();
    // Pressed twice it is one message and the same words; later the words are gone.
    desk.page = page.clone();
    desk.press("Keep it", &[("kind", "thanks"), ("words", "The cook remembered my birthday")]).await;
    assert_eq!(desk.page.receipt(), (words.clone(), digits.clone()));
    town.plant(secrets::Kind::Receipt, &words);
    town.plant(secrets::Kind::Receipt, &digits);
    town.wait_minutes(11);
    desk.page = page;
    desk.press("Keep it", &[("kind", "thanks"), ("words", "The cook remembered my birthday")]).await.expect(&["This was kept already"]);
    assert_eq!(town.concerns_besides(&[]).await.len(), 1);
    town.guest().come_back(&words).await.expect(&["The cook remembered my birthday"]);
}

async fn what_is_about_staff_leaves_the_inbox_of_those_who_typed_it(town: Town) {
    let (_, ana, _, samira) = town.northside_with_people().await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/paper/told").await.expect(&["Samira, who does not work here, reads it"]);
    desk.press("Keep it", &[("kind", "problem"), ("words", "He shouts at people in the queue"), ("about_staff", "yes")]).await.expect(&["Samira reads it"]);
    town.wait_for_slot();
    for path in ["/desk", "/desk?list=all"] {
        desk.go(path).await;
        assert!(!desk.page.says("He shouts at people"), "{path}");
    }
    let mut outside = town.at_desk(&samira).await;
    outside.go("/desk").await.expect(&["He shouts at people in the queue"]);
}

/// What a concern and its row in the journal say beside its words.
type Kept = (String, String, String, i64);
type Noted = (String, String, i64);

async fn nothing_on_a_concern_says_that_it_came_on_paper(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    town.guest().tell("northside", "idea", "A lamp by the back door", &[]).await;
    let rows = async || -> (Vec<Kept>, Vec<Noted>) {
        let mut tx = town.app.db.read().await.unwrap();
        let concerns = tx.q(sql!("select kind, lane, locale, release_at from concern")).all().await.unwrap();
        let journal = tx.q(sql!("select act, by_role, at from journal where by_role = 'guest'")).all().await.unwrap();
        (concerns, journal)
    };
    let (concerns, journal) = rows().await;
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/paper").await;
    desk.press("Make forms", &[]).await;
    let (code, ..) = printed(&desk.page)[0].clone();
    desk.go("/desk/paper/told").await;
    desk.press("Keep it", &[("code", &code), ("kind", "idea"), ("words", "A lamp by the front door")]).await;
    let after = rows().await;
    assert_eq!((after.0, after.1), ([concerns.clone(), concerns].concat(), [journal.clone(), journal].concat()), "two rows that cannot be told apart");
    for (path, bytes) in town.files() {
        let plain = code.replace(' ', "");
        assert!(!bytes.windows(plain.len()).any(|w| w == plain.as_bytes()), "the code lies in {}", path.display());
    }
}

async fn cards_and_forms_speak_every_language(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let mut desk = town.at_desk(&ana).await;
    for (lang, dir, says) in [("en-GB", "ltr", "Tell us something."), ("ar", "rtl", "قل لنا"), ("pl", "ltr", "Powiedz nam")] {
        desk.go(&format!("/desk/paper/cards?place=northside&lang={lang}")).await.expect(&[says]);
        let of = |what: &str| desk.page.all(&format!(".cards {what}")).len();
        assert_eq!((of("article"), of("svg.code"), of(".lines")), (16, 8, 8), "each with lines on its back");
        assert_eq!(desk.page.attributes(".paper", "dir"), [dir, dir]);
        assert!(desk.page.all(".cards .fine bdi").iter().all(|a| a.replace(' ', "") == "127.0.0.1:8080/p/northside/tell"));
        desk.go(&format!("/desk/paper?place=northside&lang={lang}")).await;
        desk.press("Make forms", &[("sheets", "1")]).await;
        assert_eq!((desk.page.attributes(".paper", "lang"), desk.page.all(".kinds img").len()), (vec![lang.to_string()], 10));
        assert!(desk.page.attributes(".slip img", "src").iter().all(|src| src.starts_with("data:")), "no word is asked for by itself");
    }
}

async fn only_who_answers_there_prints_and_types(town: Town) {
    let (place, ana, ..) = town.northside_with_people().await;
    let mut settings = hearback::house::place::Settings::of(&place);
    (settings.slug, settings.name) = ("harbour".into(), "Harbour Day Centre".into());
    town.place(None, settings).await;
    let mut desk = town.at_desk(&ana).await;
    assert_eq!(desk.go("/desk/paper?place=harbour").await.status, 404);
    desk.go("/desk/paper").await;
    let secret = desk.page.field("form");
    for path in ["/desk/paper/forms", "/desk/paper/told"] {
        assert_eq!(desk.post(path, &[("form", secret.as_str()), ("place", "harbour"), ("sheets", "1")]).await.status, 404, "{path}");
        assert_eq!(desk.post(path, &[("place", "northside"), ("sheets", "1")]).await.status, 403, "a form from nowhere: {path}");
    }
    desk.post("/desk/paper/forms", &[("form", secret.as_str()), ("place", "northside"), ("sheets", "9999")]).await;
    assert_eq!(desk.page.all(".forms article").len(), 20);
}

async fn a_board_can_be_looked_at_without_words(town: Town) {
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.tell("northside", "idea", "A lamp by the back door", &[("see", "board")]).await;
    guest.page.expect(&["You can also see the answer on the board, without your words."]);
    guest.click("see the answer on the board").await.expect(&["You said, we did"]);
    guest.tell("northside", "idea", "A lamp by the front door", &[]).await;
    assert!(!guest.page.says("without your words"));
}
