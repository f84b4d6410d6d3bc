use super::*;
use crate::channel::sms::gateway::{
    Kind,
    tests::{outgoing, phone, settings},
};
use proptest::{prop_assert, prop_assert_eq};

const HARD: &str = "\"quotes\" 'and' <tags> & {{key}} \\ \n\t é 🙂 %d +&=";

fn filled(shape: Shape, template: &str, words: &str) -> Result<String, Unreadable> {
    let (to, s) = (phone(), settings(Kind::Generic, &[]));
    body(shape, template, &Values { out: &outgoing(&to, words), s: &s })
}

#[test]
fn json_stays_the_json_it_was() {
    let made = filled(Shape::Json, r#"{"to":"{{to}}","list":[{"text":"From us: {{text}}"}],"n":5}"#, HARD).unwrap();
    let json: Value = serde_json::from_str(&made).unwrap();
    assert_eq!(json, serde_json::json!({ "to": "+447700900123", "list": [{ "text": format!("From us: {HARD}") }], "n": 5 }));
    assert!(filled(Shape::Json, r#"{"to":{{to}}}"#, "x").is_err(), "a placeholder outside of quotes");
    assert!(filled(Shape::Json, r#"{"to":"{{nobody}}"}"#, "x").is_err() && filled(Shape::Json, r#"{"to":"{{to"}"#, "x").is_err());
}

#[test]
fn forms_xml_and_addresses_spell_what_would_mean_something() {
    let form = filled(Shape::Form, "text={{text}}&to={{to_national}}&plain=a+b&url={{url}}&empty=", HARD).unwrap();
    let read: Vec<(String, String)> = url::form_urlencoded::parse(form.as_bytes()).into_owned().collect();
    let told = |name: &str, value: &str| (name.to_string(), value.to_string());
    assert_eq!(read, [told("text", HARD), told("to", "07700900123"), told("plain", "a b"), told("empty", "")]);

    let xml = filled(Shape::Xml, "<sms to=\"{{to_no_plus}}\" name='{{text}}'>{{text}}</sms>", &format!("{HARD}\u{1}\u{fffe}")).unwrap();
    let document = roxmltree::Document::parse(&xml).unwrap();
    let root = document.root_element();
    assert_eq!((root.text().unwrap(), root.attribute("to").unwrap()), (HARD, "447700900123"));
    assert_eq!(root.attribute("name").unwrap(), HARD.replace(['\n', '\t'], " "));

    let (to, mut s) = (phone(), settings(Kind::Generic, &[]));
    s.send.url = "http://10.0.0.5:13013/".into();
    let values = Values { out: &outgoing(&to, HARD), s: &s };
    let address = address("{{url}}/send/{{to}}?text={{text}}", &values).unwrap();
    assert!(address.starts_with("http://10.0.0.5:13013/send/%2B447700900123?text=%22quotes%22%20"), "{address}");
    assert!(address.parse::<http::Uri>().is_ok() && !address.contains('<') && !address.contains('\n'));
}

#[test]
fn what_will_not_do_is_said_when_it_is_typed() {
    for (shape, template) in [
        (Shape::Json, r#"{"text":{{text}}}"#),
        (Shape::Json, "{"),
        (Shape::Json, r#"{"text":"{{words}}"}"#),
        (Shape::Form, "text={{text"),
        (Shape::Form, "text={{Text}}"),
        (Shape::Xml, "<a>{{text}}</b>"),
        (Shape::Xml, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
    ] {
        assert!(objection(shape, template).is_some(), "{template}");
    }
    for (shape, template) in [(Shape::Json, r#"{"text":"{{ text }}"}"#), (Shape::Form, "text={{text}}"), (Shape::Xml, "<a b=\"{{to}}\">{{text}}</a>")] {
        assert_eq!(objection(shape, template), None, "{template}");
    }
}

#[test]
fn every_name_is_filled() {
    let (to, s) = (phone(), settings(Kind::Generic, &[]));
    let values = Values { out: &outgoing(&to, "ok"), s: &s };
    for name in NAMES {
        assert!(values.of(name).is_some(), "{name}");
    }
}

proptest::proptest! {
    #[test]
    fn no_words_break_any_template(words in "\\PC*|[\\x00-\\x7f]*") {
        let json = filled(Shape::Json, r#"{"a":"{{text}}","b":["x {{text}} y"]}"#, &words).unwrap();
        let json: Value = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(json, serde_json::json!({ "a": &words, "b": [format!("x {words} y")] }));

        let form = filled(Shape::Form, "a=1&text={{text}}&b=2", &format!("x{words}")).unwrap();
        let read: Vec<(String, String)> = url::form_urlencoded::parse(form.as_bytes()).into_owned().collect();
        prop_assert_eq!(read.len(), 3);
        prop_assert_eq!(&read[1].1, &format!("x{words}"));

        let xml = filled(Shape::Xml, "<a><b>{{text}}</b><c/></a>", &words).unwrap();
        let document = roxmltree::Document::parse(&xml).unwrap();
        prop_assert!(document.root_element().children().map(|n| n.tag_name().name()).eq(["b", "c"]));
    }
}
