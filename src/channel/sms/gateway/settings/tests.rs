use super::*;

fn typed(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_string(), (*value).to_string())).collect()
}

const TWILIO: [(&str, &str); 3] = [("number", "07400 000001"), ("account", "AC00000000000000000000000000000001"), ("secret", "token")];

#[test]
fn what_was_typed_becomes_settings_and_can_be_shown_again() {
    let s = Settings::read(Kind::Twilio, &typed(&TWILIO)).unwrap();
    assert_eq!((s.number.as_str(), s.country().iso, s.secrets.len(), s.send.forget), ("+447400000001", "GB", 1, false));
    assert_eq!((s.shown("number").as_str(), s.shown("account").len(), s.shown("secret").as_str()), ("+447400000001", 34, ""));
    assert!(s.has("secret") && !s.has("secret_next") && !s.has("key"));

    let both = s.changed(&typed(&[TWILIO[0], TWILIO[1], ("secret_next", "new token"), ("forget", "yes")])).unwrap();
    assert!(both.secrets == [Secret::new("token"), Secret::new("new token")] && both.send.forget, "an empty secret stays what it was");
    let short = Settings::read(Kind::AfricasTalking, &typed(&[("number", "21512"), ("country", "KE"), ("account", "a"), ("key", "k")])).unwrap();
    assert_eq!((short.number.as_str(), short.country().iso), ("21512", "KE"));
}

#[test]
fn what_will_not_do_is_told_field_by_field() {
    let wrong = |kind, pairs: &[(&str, &str)]| -> Vec<&'static str> {
        Settings::read(kind, &typed(pairs))
            .unwrap_err()
            .into_iter()
            .map(|(name, sentence)| {
                assert!(sentence.ends_with('.') && sentence.len() > 10, "{sentence}");
                name
            })
            .collect()
    };
    assert_eq!(wrong(Kind::Twilio, &[]), ["number", "account", "secret"]);
    assert_eq!(wrong(Kind::Twilio, &[TWILIO[0], TWILIO[2], ("account", "AC1"), ("forget", "perhaps")]), ["account", "forget"]);
    assert_eq!(wrong(Kind::Twilio, &[TWILIO[1], TWILIO[2], ("number", "Samira")]), ["number"]);
    let android = [("number", "+447400000001"), ("account", "a"), ("key", "k")];
    for (field, value) in
        [("secret", "short"), ("window", "0"), ("window", "ages"), ("url", "sms.example.org"), ("url", "ftp://x"), ("sender", "9"), ("country", "XX")]
    {
        let mut pairs = android.to_vec();
        pairs.push((field, value));
        if field != "secret" {
            pairs.push(("secret", "a signing key of 32 letters ...."));
        }
        assert_eq!(wrong(Kind::Android, &pairs), [field], "{value}");
    }
    assert_eq!(wrong(Kind::Telnyx, &[("number", "60777"), ("secret", "not a key"), ("key", "KEY1")]), ["secret"]);
    assert_eq!(wrong(Kind::Notify, &[("number", "60777"), ("secret", "ten letters"), ("key", "live-1"), ("through", "t")]), ["key"]);
    assert_eq!(wrong(Kind::Native, &[("number", "60777"), ("secret", "line\nbreak in the middle")]), ["secret"]);
    let unknown =
        [("number", "60777"), ("out_url", "https://sms.example.org/"), ("out_shape", "json"), ("out_body", r#"{"text":{{text}}}"#), ("proof", "hmac")];
    assert_eq!(wrong(Kind::Generic, &unknown), ["out_body", "secret", "proof_header"]);
    for (field, value) in [
        ("out_url", "https://{{text}}.example.org/"),
        ("out_url", "{{url}}/send"),
        ("out_url", "https://sms.example.org/{{words}}"),
        ("out_headers", "X: {{words}}"),
        ("proof_over", "{{timestamp}}"),
        ("report_states", "DELIVRD=arrived"),
        ("ack_status", "302"),
    ] {
        assert_eq!(wrong(Kind::Generic, &[("number", "60777"), (field, value)]), [field], "{value}");
    }
}

#[test]
fn one_page_can_draw_every_gateway() {
    for kind in Kind::ALL {
        let all = fields(kind);
        let names: std::collections::BTreeSet<_> = all.iter().map(|field| field.name).collect();
        assert_eq!(names.len(), all.len(), "{kind:?}: a field twice");
        for field in &all {
            assert!(!field.label.is_empty() && (field.default.is_empty() || field.objection(field.default).is_none()), "{kind:?} {}", field.name);
            assert!(!field.is_secret || field.choices.is_empty());
        }
        let mut full: BTreeMap<String, String> = all.iter().map(|f| (f.name.to_string(), f.default.to_string())).collect();
        full.insert("number".into(), "+447400000001".into());
        let s = Settings::read(kind, &full);
        let missing: Vec<_> = s.err().unwrap_or_default().into_iter().map(|(name, _)| name).collect();
        let needed: Vec<_> = all.iter().filter(|f| f.required && f.default.is_empty() && f.name != "number").map(|f| f.name).collect();
        assert_eq!(missing, needed, "{kind:?}");
    }
}

#[test]
fn every_field_holds_what_was_put_into_it() {
    for kind in Kind::ALL {
        let mut s = Settings::new(kind);
        for field in fields(kind) {
            let value = field.choices.last().map_or(if field.name == "window" { "301" } else { "a value" }, |(value, _)| value);
            s.put(field.name, value);
            let kept = if field.is_secret { s.has(field.name) || field.name == "secret_next" } else { s.shown(field.name) == value };
            assert!(kept, "{kind:?} {}", field.name);
        }
    }
}
