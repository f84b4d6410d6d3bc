//! What each language needs of its own: plurals, days, direction, numbers to call.

use super::{
    tests::{EXAMPLES, Text, all_read, none, sentences, texts, words},
    *,
};
use crate::ground::web::page::{Guest, Tongues};
use std::collections::BTreeSet;

#[test]
fn sentences_stay_short_in_every_language() {
    let long = |s: &&str| words(s).len() > 15;
    none(
        Locale::ALL
            .iter()
            .flat_map(|l| all_read(*l).into_iter().map(|(id, said)| (l.tag(), id, said)))
            .flat_map(|(tag, id, said)| {
                sentences(&said).into_iter().filter(long).map(|s| format!("{tag} {id}: {} words: {s}", words(s).len())).collect::<Vec<_>>()
            })
            .collect(),
    );
}

const RTL: &[&str] = &["ar", "fa", "ckb", "ur"];

const MARKS: [char; 8] = ['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}', '\u{061c}', '\u{202b}'];

#[test]
fn marks_of_direction_stand_only_where_one_reads_from_the_right_and_in_no_title() {
    for locale in Locale::ALL.into_iter().filter(|l| !l.is_rtl()) {
        none(all_read(locale).into_iter().filter(|(_, said)| said.contains(MARKS)).map(|(id, said)| format!("{} {id}: {said}", locale.tag())).collect());
    }
    assert_eq!(Locale::Arabic.with("who-team", &[("names", "Ana")]), "تصل الرسائل هنا إلى \u{2068}Ana\u{2069}.");

    for locale in Locale::ALL {
        let title = locale.with("err-in-title", &[("title", &locale.t("thread-title"))]);
        assert_eq!(title.contains(MARKS), locale.is_rtl());
        let page = Guest { locale, title: &title, place: Some(("Northside", "/p/northside".into())), tongues: Tongues::Fixed, wide: false }
            .page(maud::html! {})
            .into_string();
        let shown = page.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).unwrap().0;
        assert!(shown.ends_with(" - Northside") && shown.len() > 20 && !shown.contains(MARKS), "{shown:?}");
    }
}

/// What stands inside another text is isolated there, and takes its direction from its first letter that is not isolated
/// itself. A date of three isolated parts and nothing else would run from left to right: "June 11 Thursday".
#[test]
fn what_stands_inside_a_sentence_from_the_right_runs_from_the_right_too() {
    for locale in Locale::ALL.into_iter().filter(|l| l.is_rtl()) {
        let day = locale.day(Day::from_date(jiff::civil::date(2026, 6, 11)));
        let inside = ["names-two", "names-three", "seen-now", "seen-today", "seen-tomorrow", "the-team"].map(|id| locale.with(id, EXAMPLES));
        for text in inside.iter().chain([&day]) {
            let mut depth = 0;
            let first = text.chars().find(|c| {
                depth += i32::from(*c == '\u{2068}') - i32::from(*c == '\u{2069}');
                depth == 0 && (c.is_alphabetic() || *c == '\u{200f}')
            });
            assert!(first.is_some_and(|c| c == '\u{200f}' || is_arabic(c)), "{} {text:?}", locale.tag());
        }
    }
}

/// A letter of the script that Arabic, Persian, Sorani and Urdu are written in.
fn is_arabic(c: char) -> bool {
    ('\u{0600}'..='\u{06ff}').contains(&c)
}

/// Without the marks that keep a name in its place.
fn unmarked(text: &str) -> String {
    text.replace(MARKS, "")
}

#[test]
fn numbers_have_the_right_plural() {
    let said = |locale: Locale, id, n| unmarked(&locale.count(id, n));
    for (locale, forms) in [
        (Locale::English, &[(1, "by 1 letter."), (2, "by 2 letters."), (21, "by 21 letters.")][..]),
        (Locale::Easy, &[(1, " 1 letter too"), (2, " 2 letters too"), (21, " 21 letters too")]),
        (
            Locale::Polish,
            &[(1, "o 1 literę."), (2, "o 2 litery."), (5, "o 5 liter."), (12, "o 12 liter."), (22, "o 22 litery."), (25, "o 25 liter."), (101, "o 101 liter.")],
        ),
        (
            Locale::Arabic,
            &[(0, " 0 حرف."), (1, " بحرف واحد."), (2, " بحرفين."), (3, " 3 أحرف."), (10, " 10 أحرف."), (11, " 11 حرفًا."), (99, " 99 حرفًا."), (100, ": 100.")],
        ),
    ] {
        for (n, form) in forms {
            assert!(said(locale, "err-too-long", *n).contains(form), "{n}: {}", said(locale, "err-too-long", *n));
        }
    }
    for (locale, n, form) in [
        (Locale::English, 1, " 1 day after"),
        (Locale::English, 90, " 90 days after"),
        (Locale::Easy, 1, " 1 day after"),
        (Locale::Easy, 90, " 90 days after"),
        (Locale::Polish, 1, " 1 dzień po"),
        (Locale::Polish, 22, " 22 dni po"),
        (Locale::Polish, 90, " 90 dni po"),
        (Locale::Arabic, 0, "في يوم آخر"),
        (Locale::Arabic, 1, "بعد يوم واحد من"),
        (Locale::Arabic, 2, "بعد يومين من"),
        (Locale::Arabic, 7, "بعد 7 أيام من"),
        (Locale::Arabic, 90, "بعد 90 يومًا من"),
        (Locale::Arabic, 100, "الانتظار: 100."),
    ] {
        assert!(said(locale, "long-days", n).contains(form), "{n}: {}", said(locale, "long-days", n));
    }
    // The library does not know that 103 is few and 250 many in Arabic: then it may only say what is right for any number.
    for (n, form) in [(103, " 103 أحرف."), (111, " 111 حرفًا."), (250, " 250 حرفًا.")] {
        let long = said(Locale::Arabic, "err-too-long", n);
        assert!(long.contains(form) || long.contains(&format!(": {n}.")), "{long}");
    }
}

/// The rules of CLDR, for the numbers that tell them apart: 0, 1, 2, 3, 5, 6, 11, 20, 21, 100.
#[test]
fn every_language_has_its_own_plurals() {
    const FORMS: &str = "n = { $n ->\n    [zero] 0\n    [one] 1\n    [two] 2\n    [few] f\n    [many] m\n   *[other] x\n}\n";
    let mut wrong = vec![];
    for locale in Locale::ALL {
        let expected = match locale.tag() {
            "ar" => "012fffmmmx",
            "pl" => "m1ffmmmmmm",
            "uk" => "m1ffmmmm1m",
            "ro" => "f1fffffxxx",
            "cy" => "012fxmxxxx",
            "fa" | "fr" | "ti" => "11xxxxxxxx",
            _ => "x1xxxxxxxx",
        };
        let mut bundle: FluentBundle<FluentResource> = FluentBundle::new_concurrent(vec![locale.tag().parse().unwrap_or_default()]);
        bundle.add_resource(FluentResource::try_new(FORMS.into()).unwrap()).unwrap();
        let form = |n: i64| {
            let arguments = FluentArgs::from_iter([("n", FluentValue::from(n))]);
            bundle.format_pattern(bundle.get_message("n").unwrap().value().unwrap(), Some(&arguments), &mut vec![]).into_owned()
        };
        let found: String = [0, 1, 2, 3, 5, 6, 11, 20, 21, 100].map(form).concat();
        if found != expected {
            wrong.push(format!("{}: {found} instead of {expected}", locale.tag()));
        }
    }
    none(wrong);
}

#[test]
fn a_day_is_said_with_its_weekday_in_every_language() {
    let day = |locale: Locale, y, m, d| unmarked(&locale.day(Day::from_date(jiff::civil::date(y, m, d))));
    for (locale, eleventh, twelfth, new_year) in [
        (Locale::English, "Thursday 11 June", "Friday 12 June", "Friday 1 January"),
        (Locale::Easy, "Thursday 11 June", "Friday 12 June", "Friday 1 January"),
        (Locale::Arabic, "الخميس 11 يونيو", "الجمعة 12 يونيو", "الجمعة 1 يناير"),
        (Locale::Polish, "czwartek 11 czerwca", "piątek 12 czerwca", "piątek 1 stycznia"),
    ] {
        assert_eq!([day(locale, 2026, 6, 11), day(locale, 2026, 6, 12), day(locale, 2027, 1, 1)], [eleventh, twelfth, new_year]);
    }
    for locale in Locale::ALL {
        let days: BTreeSet<String> = (1..=7).map(|n| locale.t(&format!("weekday-{n}"))).chain((1..=12).map(|n| locale.t(&format!("month-{n}")))).collect();
        assert_eq!(days.len(), 19, "{} has a name twice: {days:?}", locale.tag());
    }
}

#[test]
fn every_language_is_known_and_runs_the_way_its_letters_do() {
    for locale in Locale::ALL {
        assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
        assert!(locale.facts_are_known(), "locales.toml says nothing of {}", locale.tag());
        assert_eq!(locale.source().chars().any(is_arabic), locale.is_rtl(), "{}", locale.tag());
        assert_ne!(locale.own_name(), locale.tag());
    }
    let rtl: Vec<&str> = Locale::ALL.into_iter().filter(|l| l.is_rtl()).map(Locale::tag).collect();
    assert_eq!(rtl, RTL);
    assert_eq!(Locale::ALL.iter().map(|l| l.own_name()).collect::<BTreeSet<_>>().len(), Locale::COUNT);
}

#[test]
fn what_a_language_does_not_say_is_said_in_english() {
    assert!(!Locale::Polish.has("nobody-says-this") && Locale::Polish.has("house"));
    assert_eq!(Locale::Polish.t("nobody-says-this"), "nobody-says-this");
}

#[test]
fn numbers_to_call_are_the_same_in_every_language() {
    for locale in Locale::ALL {
        let (danger, talk) = (locale.t("help-now"), locale.t("help-talk"));
        assert!(danger.contains("999") && talk.replace('\u{a0}', " ").contains("116 123") && talk.contains("Samaritans"), "{danger} {talk}");
    }
    // With an ordinary space a reader from the right would see, and call, 123 116.
    none(Locale::ALL.iter().filter(|l| l.is_rtl() && !l.t("help-talk").contains("116\u{a0}123")).map(|l| l.tag().to_string()).collect());
}

#[test]
fn digits_are_western_everywhere_and_commas_those_of_the_script() {
    let foreign = |c: char| c.is_numeric() && !c.is_ascii_digit();
    let bare = |text: &Text| text.body.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect::<String>();
    for locale in Locale::ALL {
        let wrong = |text: &str| text.contains(foreign) || locale.is_rtl() && text.contains([',', ';', '?', '%', '"']);
        none(texts(locale).iter().filter(|t| wrong(&bare(t))).map(|t| format!("{} {}: {}", locale.tag(), t.id, t.body)).collect());
    }
}

#[test]
fn polish_does_not_decide_whether_its_reader_is_a_man_or_a_woman() {
    const GENDERED: &[&str] = &["łem", "łam", "łeś", "łaś", "łbyś", "łabyś", "łbym", "łabym", "łby", "łaby"];
    const GENDERED_WORDS: &[&str] = &["powinieneś", "powinnaś", "pewien", "pewna", "gotowy", "gotowa", "sam", "sama", "pan", "pani"];
    let gendered = |w: &&str| GENDERED.iter().any(|end| w.ends_with(end)) || GENDERED_WORDS.contains(&w.to_lowercase().as_str());
    none(all_read(Locale::Polish).iter().flat_map(|(id, said)| words(said).into_iter().filter(gendered).map(move |w| format!("{id}: {w}"))).collect());
}
