use super::*;
use crate::channel::sms::gateway::{Kind, tests::settings};

#[test]
fn a_token_chooses_nothing() {
    // The vector of the vendor's own node library.
    let published = "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJPbmxpbmUgSldUIEJ1aWxkZXIiLCJpYXQiOjE2OTc2MzQ2ODAsImV4cCI6MzMyNTQ1NDA4MjgsImF1ZCI6IiIsInN1YiI6IiJ9.88vJc3I2HhuqEDixHXVhc9R30tA6U_HQHZTC29y6CGM";
    let s = settings(Kind::VonageMessages, &["qwertyuiopasdfghjklzxcvbnm123456"]);
    assert_eq!(token(published, &s).unwrap()["iat"], 1_697_634_680);
    assert_eq!(token(published, &settings(Kind::VonageMessages, &["another"])), Err(Refused::Wrong));
    assert_eq!(token(published, &settings(Kind::VonageMessages, &[])), Err(Refused::Unset));

    let (_, claims_and_signature) = published.split_once('.').unwrap();
    let (claims, _) = claims_and_signature.split_once('.').unwrap();
    for head in [r#"{"alg":"none"}"#, r#"{"alg":"RS256"}"#, r#"{"alg":"hs256"}"#, r#"{"alg":"HS256","crit":["x"]}"#, "{}", "[]", "no"] {
        let head = URL_SAFE_NO_PAD.encode(head);
        for forged in [format!("{head}.{claims_and_signature}"), format!("{head}.{claims}.")] {
            assert_eq!(token(&forged, &s), Err(Refused::Malformed), "{forged}");
        }
    }
    for forged in ["", ".", "..", "a.b", "a.b.c.d", &format!("{published}="), &published[1..], &format!("{published}.")] {
        assert!(token(forged, &s).is_err(), "{forged}");
    }
    // A signature over claims that are none.
    let head = URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256"}"#);
    let claims = URL_SAFE_NO_PAD.encode("[1]");
    let signature = Hash::Sha256.hmac(s.secrets[0].bytes(), &[head.as_bytes(), b".", claims.as_bytes()]);
    assert_eq!(token(&format!("{head}.{claims}.{}", URL_SAFE_NO_PAD.encode(signature)), &s), Err(Refused::Malformed));
}

#[test]
fn a_second_is_digits() {
    for (text, is) in [("0", Ok(0)), ("1795438800", Ok(1_795_438_800)), ("999999999999", Ok(999_999_999_999))] {
        assert_eq!(second(text), is, "{text}");
    }
    for text in ["", "-1", "+1", " 1", "1.0", "1e9", "٣", "0x10", "9999999999999", "99999999999999999999999"] {
        assert_eq!(second(text), Err(Refused::Malformed), "{text}");
    }
}

#[test]
fn a_window_has_two_sides() {
    let now = Time(1_000_000_000_000);
    for (second, is) in [
        (1_000_000_000 - 299, Ok(())),
        (1_000_000_000 - 300, Ok(())),
        (1_000_000_000 - 301, Err(Refused::Stale(301))),
        (1_000_000_000 + 299, Ok(())),
        (1_000_000_000 + 301, Err(Refused::Stale(-301))),
        (i64::MAX, Err(Refused::Stale(1_000_000_000 - i64::MAX))),
        (i64::MIN, Err(Refused::Stale(i64::MAX))),
    ] {
        assert_eq!(fresh(second, now, 300, 300), is, "{second}");
    }
}

#[test]
fn there_is_one_spelling_of_base64() {
    assert_eq!(unbase64("YQ=="), Some(b"a".to_vec()));
    for other in ["YQ", "YQ=", "YR==", "YQ== ", " YQ==", "YQ\n==", "Y-==", "YQ==="] {
        assert_eq!(unbase64(other), None, "{other:?}");
    }
    assert_eq!(unhex("0aFF"), Some(vec![10, 255]));
    for none in ["0", "0g", "é", "0x0a", " 0a"] {
        assert_eq!(unhex(none), None, "{none:?}");
    }
}

proptest::proptest! {
    #[test]
    fn what_we_sign_we_believe_and_nothing_else(key in "[!-~]{1,80}", name in "\\PC*", flip: usize, bit in 0..8_u8) {
        let s = settings(Kind::VonageMessages, &["an-old-one", &key]);
        let made = make_token(&serde_json::json!({ "name": name }), key.as_bytes());
        proptest::prop_assert_eq!(&token(&made, &s).unwrap()["name"], &serde_json::json!(name));
        let mut bytes = made.clone().into_bytes();
        let at = flip % bytes.len();
        bytes[at] ^= 1 << bit;
        if let Ok(other) = String::from_utf8(bytes) {
            proptest::prop_assert!(token(&other, &s).is_err());
        }
    }

    #[test]
    fn letters_come_back(bytes: Vec<u8>) {
        proptest::prop_assert_eq!(unhex(&hex(&bytes)), Some(bytes.clone()));
        proptest::prop_assert_eq!(unhex(&hex(&bytes).to_uppercase()), Some(bytes.clone()));
        proptest::prop_assert_eq!(unbase64(&base64(&bytes)), Some(bytes));
    }
}
