use super::*;

fn read(said: &str, iso: &str) -> Sender {
    Sender::read(said, Country::of(iso).unwrap())
}

fn number(e164: &str) -> Sender {
    Sender::Number(Phone::of_digits(e164.trim_start_matches('+')).unwrap())
}

/// `assert_eq!` would print dots for both sides.
fn same(left: &Sender, right: &Sender, said: &str) {
    assert!(left == right, "{said}: {left:?} is not {right:?}");
}

#[test]
fn every_spelling_of_a_number_is_one_phone() {
    for (iso, said, e164) in [
        ("GB", "+447700900123", "+447700900123"),
        ("GB", "447700900123", "+447700900123"),
        ("GB", "00447700900123", "+447700900123"),
        ("GB", "07700900123", "+447700900123"),
        ("GB", "07700 900123", "+447700900123"),
        ("GB", "7700900123", "+447700900123"),
        ("GB", "+44 (0) 7700 900-123", "+447700900123"),
        ("GB", "+44 (0)7700 900-123", "+447700900123"),
        ("GB", "tel:+44.7700.900123", "+447700900123"),
        ("GB", "  +44 7700 900123\u{a0}", "+447700900123"),
        ("GB", "٠٧٧٠٠٩٠٠١٢٣", "+447700900123"),
        ("GB", "۰۷۷۰۰۹۰۰۱۲۳", "+447700900123"),
        ("GB", "33612345678", "+33612345678"),
        ("DE", "4915112345678", "+4915112345678"),
        ("DE", "015112345678", "+4915112345678"),
        ("PL", "501234567", "+48501234567"),
        ("IT", "3401234567", "+393401234567"),
        ("US", "6505551212", "+16505551212"),
        ("US", "16505551212", "+16505551212"),
        ("KE", "0791541111", "+254791541111"),
        ("KE", "254791541111", "+254791541111"),
        ("HU", "06301234567", "+36301234567"),
    ] {
        same(&read(said, iso), &number(e164), said);
    }
}

#[test]
fn digits_with_their_country_need_no_plus() {
    for said in ["447700900123", "+447700900123", "00447700900123"] {
        same(&Sender::read_international(said), &number("+447700900123"), said);
    }
    same(&Sender::read_international("33612345678"), &number("+33612345678"), "French");
}

#[test]
fn what_cannot_be_answered_is_no_number() {
    for (said, is) in [
        ("60777", Sender::Short("60777".into())),
        ("+60777", Sender::Short("60777".into())),
        ("116123", Sender::Short("116123".into())),
        ("MTN", Sender::Name("MTN".into())),
        ("InfoSMS", Sender::Name("InfoSMS".into())),
        ("3 UK", Sender::Name("3 UK".into())),
        ("US.1234", Sender::Name("US.1234".into())),
        ("", Sender::Hidden),
        ("   ", Sender::Hidden),
        ("Anonymous", Sender::Hidden),
        ("UNKNOWN", Sender::Hidden),
        ("whatsapp:+447700900123", Sender::Hidden),
        ("US.13491208655302741918", Sender::Hidden),
        ("+1234567890123456", Sender::Hidden), // sixteen digits
        ("+0447700900123", Sender::Hidden),
        ("0000000000", Sender::Hidden),
        ("44+7700900123", Sender::Hidden),
        ("++447700900123", Sender::Hidden),
        ("07700*900123", Sender::Hidden),
        ("🙂", Sender::Hidden),
    ] {
        same(&read(said, "GB"), &is, said);
    }
}

#[test]
fn an_answer_can_be_addressed_as_the_gateway_wants_it() {
    let gb = Country::of("gb").unwrap();
    let phone = Phone::read("07700 900123", gb).unwrap();
    assert_eq!((phone.e164(), phone.digits(), phone.national(gb).as_str()), ("+447700900123", "447700900123", "07700900123"));
    assert_eq!(phone.national(Country::of("FR").unwrap()).as_str(), "+447700900123");
    assert!(Phone::read("60777", gb).is_none());
}

#[test]
fn nobody_reads_a_number_in_a_log() {
    for said in ["+447700900123", "60777", "MTN"] {
        let shown = format!("{:?}", read(said, "GB"));
        assert!(!shown.contains(|c: char| c.is_ascii_digit()) && !shown.contains("MTN"), "{shown}");
    }
    let phone = Phone::of_digits("447700900123").unwrap();
    assert_eq!(format!("{phone:?}"), "Phone(..)");
}

proptest::proptest! {
    #[test]
    fn no_spelling_of_anything_panics(said in "\\PC*", iso in 0..COUNTRIES.len()) {
        let _ = read(&said, COUNTRIES[iso].0);
        let _ = Sender::read_international(&said);
    }

    #[test]
    fn a_number_of_the_world_is_read_as_it_is(digits in "[1-9][0-9]{6,14}", iso in 0..COUNTRIES.len()) {
        let said = format!("+{digits}");
        proptest::prop_assert!(read(&said, COUNTRIES[iso].0) == number(&said));
        proptest::prop_assert!(Sender::read_international(&digits) == number(&said));
    }
}
