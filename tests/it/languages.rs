//! Stories about languages: which are offered where, and what is said about those that nobody has checked.

use crate::{
    story,
    support::{Page, Town},
};
use hearback::{
    ground::web::{listen, words::Locale},
    house::{
        place::{Kind, Settings},
        staff::Role,
    },
};

story!(
    a_place_offers_what_it_switches_on,
    every_list_shows_what_is_offered_there,
    a_heading_is_read_aloud_in_exactly_its_words,
    no_page_of_a_guest_holds_words_of_another_language,
    english_instead_of_another_language_is_marked,
);

async fn a_place_offers_what_it_switches_on(town: Town) {
    let place = town.place(None, Settings::preset(Kind::DropIn, "Harbour", "harbour")).await;
    let joe = town.worker("Joe Mensah", "office", Role::Admin, &place).await;
    let mut guest = town.guest();
    guest.go("/languages?to=/p/harbour").await;
    assert_eq!(guest.page.attributes("a.pick", "hreflang"), ["en-GB", "en-GB-x-easy"], "what was checked by somebody");

    let mut desk = town.at_desk(&joe).await;
    desk.go(&format!("/desk/places/{}", place.id)).await.expect(&["Nobody who speaks these has checked our texts", "Polski"]);
    desk.press("Save", &[("language-pl", "yes"), ("language-ar", "yes")]).await.expect(&["Saved."]);
    assert_eq!(desk.page.attributes("#languages [checked]", "name"), ["language-ar", "language-pl"]);

    guest.go("/languages?to=/p/harbour").await.expect(&[&Locale::Polish.t("languages-unread"), &Locale::Arabic.t("languages-unread")]);
    assert_eq!(guest.page.attributes("a.pick", "hreflang"), ["en-GB", "en-GB-x-easy", "ar", "pl"]);
    guest.go("/pl/p/harbour").await.expect(&[&Locale::Polish.t("languages-unread")]);

    desk.press("Save", &[("language-pl", "")]).await;
    guest.go("/languages?to=/p/harbour").await;
    assert_eq!(guest.page.attributes("a.pick", "hreflang"), ["en-GB", "en-GB-x-easy", "ar"]);
    // A poster may be older than the setting.
    guest.go("/pl/p/harbour/tell").await.expect(&[&Locale::Polish.t("kind-q"), &Locale::Polish.t("languages-unread")]);
    guest.go("/p/harbour/tell").await;
    assert!(!guest.page.says(&Locale::English.t("languages-unread")));
    // A new place below starts with what its organisation offers.
    desk.go("/desk/places").await;
    desk.press("Add place", &[("name", "Kitchen"), ("under", &place.id.0), ("kind", "drop-in")]).await;
    assert_eq!(desk.page.attributes("#languages [checked]", "name"), ["language-ar"]);
}

async fn every_list_shows_what_is_offered_there(town: Town) {
    let (_, ana, ..) = town.northside_with_people().await;
    let languages = "cy pl".to_string();
    town.place(None, Settings { languages, ..Settings::preset(Kind::Community, "Marigold", "marigold") }).await;
    let mut guest = town.guest();
    for (to, offered) in [
        ("/p/northside/help", &["en-GB", "en-GB-x-easy", "ar", "pl"][..]),
        ("/p/marigold", &["en-GB", "en-GB-x-easy", "pl", "cy"]),
        ("/back", &["en-GB", "en-GB-x-easy", "ar", "pl", "cy"]),
        ("/p/nowhere", &["en-GB", "en-GB-x-easy", "ar", "pl", "cy"]),
    ] {
        guest.go(&format!("/languages?to={to}")).await;
        assert_eq!(guest.page.attributes("a.pick", "hreflang"), offered, "{to}");
    }
    guest.go("/p/marigold/tell").await;
    guest.press("English", &[]).await;
    assert_eq!(guest.page.attributes("button.pick", "lang"), ["en-GB", "en-GB-x-easy", "pl", "cy"]);

    let told = guest.tell("northside", "idea", "A later breakfast", &[]).await;
    guest.come_back(&told.0).await;
    guest.press("English", &[]).await;
    assert_eq!(guest.page.attributes("button.pick", "lang"), ["en-GB", "en-GB-x-easy", "ar", "pl"], "a conversation belongs to a place");
    guest.go("/back").await;
    guest.press("Show my messages", &[("receipt", "river")]).await;
    guest.press("English", &[]).await;
    assert_eq!(guest.page.attributes("button.pick", "lang"), ["en-GB", "en-GB-x-easy", "ar", "pl", "cy"], "nobody knows yet where it leads");
    guest.go("/p/northside/poster").await;
    assert_eq!(guest.page.attributes("footer [lang]", "lang"), ["ar", "pl"]);
    let mut desk = town.at_desk(&ana).await;
    desk.go("/desk/replies").await;
    assert_eq!(desk.page.attributes("#locale option", "value"), ["en-GB", "en-GB-x-easy", "ar", "pl"]);
}

async fn a_heading_is_read_aloud_in_exactly_its_words(town: Town) {
    town.northside().await;
    let l = Locale::Welsh;
    let words = listen::blocks(l).find(|(heading, _)| *heading == "kind-q").unwrap().1;
    let folder = town.dir.path().join("listen/cy");
    let (file, old) = (listen::name("kind-q", &words), listen::name("words-q", "What it said last year."));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(&file), b"ID3 a voice").unwrap();
    std::fs::write(folder.join(&old), b"ID3 an old voice").unwrap();
    listen::look(town.dir.path());

    let mut guest = town.guest();
    guest.go("/cy/p/northside/tell").await.expect(&[&l.t("listen")]);
    let at = format!("/listen/cy/{file}");
    assert_eq!(guest.page.attributes("audio", "src").join(" "), at);
    assert_eq!((guest.page.attributes("audio", "preload"), guest.page.attributes("audio", "autoplay")), (vec!["none".to_string()], vec![]));
    assert!(guest.page.header("content-security-policy").unwrap().contains("media-src 'self'"));
    guest.press(&l.t("carry-on"), &[("kind", "idea")]).await.expect(&[&l.t("words-q")]);
    assert_eq!(guest.page.all("audio").len(), 0, "nobody has read these words");
    guest.go("/p/northside/tell").await;
    assert_eq!(guest.page.all("audio").len(), 0, "nor this language");

    let sound = guest.go(&at).await;
    assert_eq!((sound.status, sound.header("content-type"), sound.html.as_str()), (200, Some("audio/mpeg"), "ID3 a voice"));
    assert!(sound.header("cache-control").unwrap().contains("immutable"));
    for trick in [
        format!("/listen/cy/{old}"),
        format!("/listen/en-GB/{file}"),
        "/listen/cy/..%2F..%2Fhearback.db".into(),
        "/listen/..%2F/hearback.db".into(),
        "/listen/cy/%2Fetc%2Fpasswd".into(),
        "/listen/cy/".into(),
    ] {
        assert_eq!(guest.go(&trick).await.status, 404, "{trick}");
    }
}

/// Latin letters that are no language: names, what people typed, and what they have to type themselves.
const NAMES: &[&str] = &[
    "Northside",
    "Night",
    "Shelter",
    "Hearback",
    "Ana",
    "Tom",
    "Samira",
    "Kettle",
    "Lane",
    "Trust",
    "Samaritans",
    "SHOUT",
    "STOP",
    "English",
    "manager",
    "cookie",
    "cookies",
    "Atom",
    "CSV",
    "JSON",
    "Easy",
    "read",
    "Polski",
];

/// Where letters are not Latin, a text that somebody forgot to have translated stands out.
fn foreign(page: &Page, told: &str) -> Vec<String> {
    let mut shown = vec![page.text(), page.title()];
    for name in ["aria-label", "alt", "title", "placeholder", "data-see"] {
        shown.extend(page.attributes(&format!("body [{name}]"), name));
    }
    let latin = |w: &&str| !w.is_empty() && !NAMES.contains(w) && !told.split(' ').any(|t| t == *w);
    shown.iter().flat_map(|text| text.split(|c: char| !c.is_ascii_alphabetic()).filter(latin)).map(String::from).collect()
}

async fn no_page_of_a_guest_holds_words_of_another_language(town: Town) {
    let settings = Settings { help: "999".into(), ..Settings::preset(Kind::DropIn, "Northside Night Shelter", "northside") };
    let place = town.place(None, settings).await;
    let ana = town.worker("Ana Silva", "manager", Role::Manager, &place).await;
    town.worker("Samira Haddad", "trustee", Role::Outside, &place).await;
    let mut wrong = vec![];
    // One from the left and one from the right; both with letters of their own.
    for l in [Locale::Tigrinya, Locale::Persian] {
        let mut guest = town.guest();
        guest.go(&l.href("/p/northside")).await;
        guest.click(&l.t("home-tell")).await;
        guest.press(&l.t("carry-on"), &[]).await;
        guest.press(&l.t("carry-on"), &[("kind", "unsafe")]).await;
        guest.press(&l.t("carry-on"), &[("about_staff", "no")]).await;
        guest.press(&l.t("carry-on"), &[]).await;
        guest.press(&l.t("carry-on"), &[("words", "123"), ("better", "456")]).await;
        guest.press(&l.t("check-send"), &[]).await;
        let (receipt, _) = guest.page.receipt();
        guest.go(&l.href("/back")).await;
        guest.press(&l.t("back-go"), &[]).await;
        guest.press(&l.t("back-go"), &[("receipt", &receipt)]).await;
        guest.press(&l.t("erase-all"), &[]).await;
        town.wait_for_slot();
        let mut desk = town.at_desk(&ana).await;
        desk.go("/desk").await;
        desk.click("123").await;
        desk.press("Send to the person", &[("words", "789")]).await;
        guest.go(&l.href("/back")).await;
        guest.press(&l.t("back-go"), &[("receipt", &receipt)]).await;
        for path in [
            "/p/northside/help",
            "/help",
            "/promise",
            "/p/northside/board",
            "/p/northside/withheld",
            "/p/northside/working",
            "/p/northside/kept",
            "/back/lost",
            "/nowhere",
        ] {
            guest.go(&l.href(path)).await;
        }
        wrong.extend(guest.seen.iter().flat_map(|page| foreign(page, &receipt).into_iter().map(|w| format!("{} {}: {w}", l.tag(), page.path))));
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "\n  {}\n", wrong.join("\n  "));
}

#[test]
fn the_command_tells_how_whole_each_language_is() {
    let said = |arguments: &[&str]| {
        let out = std::process::Command::new(env!("CARGO_BIN_EXE_hearback")).arg("l10n").args(arguments).output().unwrap();
        (out.status.success(), String::from_utf8(out.stdout).unwrap() + &String::from_utf8(out.stderr).unwrap())
    };
    let (_, table) = said(&[]);
    assert_eq!(table.lines().count(), Locale::COUNT + 1);
    let polish: Vec<&str> = table.lines().find(|line| line.starts_with("pl\t")).unwrap().split('\t').collect();
    assert_eq!((polish[2], polish[5]), ("0", "nobody yet"));
    let (_, texts) = said(&["--texts", "pl"]);
    assert!(texts.contains(&format!("home-title\t{}\n", Locale::Polish.t("home-title"))) && !texts.contains('{'), "{texts}");
    assert!(texts.lines().all(|line| line.matches('\t').count() == 1));
    let (_, aloud) = said(&["--listen", "cy"]);
    assert!(aloud.lines().any(|line| line.starts_with("kind-q\t")));
    let (well, refusal) = said(&["--texts", "xx"]);
    assert!(!well && refusal.contains("There is no language xx"));
}

async fn english_instead_of_another_language_is_marked(town: Town) {
    // A language without a single text, which only programs have that are built to be tried out.
    if !cfg!(debug_assertions) {
        return;
    }
    town.northside_with_people().await;
    let mut guest = town.guest();
    guest.go("/ar-XC/p/northside").await.expect(&[&Locale::English.t("home-title")]);
    assert_eq!(guest.page.attributes("html", "dir"), ["rtl"]);
    let marked = |page: &Page, at: &str| page.all(&format!("{at} > span[lang=en][dir=ltr]")).len();
    assert_eq!((marked(&guest.page, "h1"), marked(&guest.page, "p.lead"), marked(&guest.page, "a.door.first > span")), (1, 1, 1));
    assert!(marked(&guest.page, "dd") >= 3, "with days and names filled in: {}", guest.page.text());
    let html = &guest.page.html;
    assert!(!html.contains("&lt;span") && !html.contains("\"<span") && html.contains("aria-label=\"Language and leaving\""), "{html}");
    guest.go("/ar-XC/p/northside/tell").await;
    guest.press("Carry on", &[("kind", "idea")]).await.expect(&[&Locale::English.t("words-q")]);
    assert_eq!(guest.page.all("textarea span, title span").len(), 0);
    // What people write is theirs, and what a language says itself is left alone.
    guest.go("/ar/p/northside").await;
    assert_eq!(guest.page.all("[lang=en]").len(), 0);
    guest.go("/en-GB-x-easy/p/northside").await;
    assert_eq!(guest.page.all("[lang=en]").len(), 0);
}
