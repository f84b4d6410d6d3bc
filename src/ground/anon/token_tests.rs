use super::*;
use proptest::prelude::*;
use rand_core::{CryptoRng, RngCore};

const D: [u8; 32] = [7; 32];

fn made(issuer: &Issuer) -> Token {
    let asking = Asking::new(&D).unwrap();
    asking.finish(&D, &issuer.answer(&asking.blinded).unwrap(), &issuer.public()).unwrap()
}

fn hex<const N: usize>(text: &str) -> [u8; N] {
    let text: String = text.split_whitespace().collect();
    let mut bytes = [0; N];
    assert_eq!(text.len(), 2 * N);
    for (n, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * n..2 * n + 2], 16).unwrap();
    }
    bytes
}

/// Draws what it is given, and then noughts: a scalar is drawn of 64 bytes.
struct Given(Vec<u8>);

impl RngCore for Given {
    fn next_u32(&mut self) -> u32 {
        0
    }
    fn next_u64(&mut self) -> u64 {
        0
    }
    fn fill_bytes(&mut self, dest: &mut [u8]) {
        dest.fill(0);
        dest.iter_mut().zip(self.0.drain(..)).for_each(|(to, byte)| *to = byte);
    }
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), rand_core::Error> {
        self.fill_bytes(dest);
        Ok(())
    }
}

impl CryptoRng for Given {}

/// RFC 9497, appendix A.1.2: the key, and both vectors of one element each.
#[test]
fn it_is_rfc_9497() {
    let key: [u8; 32] = hex("e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909");
    let derived = VoprfServer::<Ristretto255>::new_from_seed(&[0xa3; 32], b"test key").unwrap();
    let issuer = Issuer::of(&key).unwrap();
    assert_eq!(issuer.public(), hex::<32>("c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e"));
    assert_eq!(issuer.public()[..], Ristretto255::serialize_elem(derived.get_public_key())[..]);
    let blind: [u8; 32] = hex("64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706");
    let proof_by: [u8; 32] = hex("222a5e897cf59db8145db8d16e597e8facb80ae7d4e26d9881aa6f61d645fc0e");
    for (input, blinded, evaluated, proof, output) in [
        (
            vec![0],
            "863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945",
            "aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e",
            "ddef93772692e535d1a53903db24367355cc2cc78de93b3be5a8ffcc6985dd066d4346421d17bf5117a2a1ff0fcb2a759f58a539dfbe857a40bce4cf49ec600d",
            "b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7da4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c",
        ),
        (
            vec![0x5a; 17],
            "cc0b2a350101881d8a4cba4c80241d74fb7dcbfde4a61fde2f91443c2bf9ef0c",
            "60a59a57208d48aca71e9e850d22674b611f752bed48b36f7a91b372bd7ad468",
            "401a0da6264f8cf45bb2f5264bc31e109155600babb3cd4e5af7d181a2c9dc0a67154fabf031fd936051dec80b0b6ae29c9503493dde7393b722eafdf5a50b02",
            "8a9a2f3c7f085b65933594309041fc1898d42d0858e59f90814ae90571a6df60356f4610bf816f27afdd84f47719e480906d27ecd994985890e5f539e7ea74b6",
        ),
    ] {
        let asked = VoprfClient::<Ristretto255>::blind(&input, &mut Given(blind.to_vec())).unwrap();
        assert_eq!(asked.message.serialize()[..], hex::<32>(blinded)[..]);
        let made = issuer.server.blind_evaluate(&mut Given(proof_by.to_vec()), &asked.message);
        assert_eq!((&made.message.serialize()[..], &made.proof.serialize()[..]), (&hex::<32>(evaluated)[..], &hex::<64>(proof)[..]));
        let whole = asked.state.finalize(&input, &made.message, &made.proof, issuer.server.get_public_key()).unwrap();
        assert_eq!(whole[..], hex::<64>(output)[..]);
        assert_eq!(issuer.server.evaluate(&input).unwrap()[..], hex::<64>(output)[..]);
        assert_eq!(issuer.answer(&hex(blinded)).unwrap().element, hex::<32>(evaluated));
    }
}

#[test]
fn a_token_is_known_again_and_fits_one_vote() {
    let issuer = Issuer::fresh().unwrap();
    let token = made(&issuer);
    let right = token.spelled();
    assert!(right.len() == 64 && right.split('-').count() == 13, "{right}");
    for typed in [right.clone(), right.to_lowercase().replace('-', " "), format!("https://hear.example.org/v/abc#{right}"), right.replace('0', "o")] {
        assert!(Token::parse(&typed).is_ok_and(|read| read.0 == token.0), "{typed} for {right}");
    }
    assert!(issuer.fits(&D, &token.shown(&D)) && !issuer.fits(&[8; 32], &token.shown(&[8; 32])));
    assert!(!Issuer::fresh().unwrap().fits(&D, &token.shown(&D)), "each vote has a key of its own");
    assert_ne!(token.hash(&D), token.hash(&[8; 32]));
    assert_eq!(Issuer::of(issuer.secret()).unwrap().public(), issuer.public());
    assert!(Issuer::of(&[0; 32]).is_none() && Issuer::of(&[255; 32]).is_none());
    let (told, long) = (|typed: &str| Token::parse(typed).err(), "0".repeat(51));
    assert_eq!((told(""), told(&long), told(&right[..60])), (Some(Misspelt::Empty), Some(Misspelt::Length), Some(Misspelt::Length)));
    assert_eq!((told(&format!("{long}1")), told(&format!("{long}U"))), (Some(Misspelt::Sign), Some(Misspelt::Sign)), "one secret has one spelling");
    // Nothing that is published tells its words.
    let (x, _) = token.shown(&D);
    assert_ne!(card::check_words(&x, &D, "bus"), token.check_words(&D, "bus"));
    assert_ne!(card::check_words(&x[..SECRET], &D, "bus"), token.check_words(&D, "bus"));
}

#[test]
fn the_same_element_is_answered_the_same_and_a_false_one_not_at_all() {
    let issuer = Issuer::fresh().unwrap();
    let asking = Asking::new(&D).unwrap();
    let [first, second] = [issuer.answer(&asking.blinded).unwrap(), issuer.answer(&asking.blinded).unwrap()];
    assert_eq!(first.element, second.element);
    let [a, b] = [first, second].map(|answer| asking.finish(&D, &answer, &issuer.public()).unwrap().spelled());
    assert_eq!(a, b, "a lost answer loses no vote");
    assert!(issuer.answer(&[0; 32]).is_none() && issuer.answer(&[255; 32]).is_none());
}

/// Whatever is altered in an answer, or whichever other key was used, the phone takes none of it.
#[test]
fn a_false_proof_is_refused() {
    let (issuer, other) = (Issuer::fresh().unwrap(), Issuer::fresh().unwrap());
    let asking = Asking::new(&D).unwrap();
    let right = issuer.answer(&asking.blinded).unwrap();
    assert!(asking.finish(&D, &right, &issuer.public()).is_some());
    assert!(asking.finish(&D, &right, &other.public()).is_none());
    assert!(asking.finish(&D, &other.answer(&asking.blinded).unwrap(), &issuer.public()).is_none());
    for bit in 0..8 * 96 {
        let mut wrong = right.clone();
        let byte = if bit < 256 { &mut wrong.element[bit / 8] } else { &mut wrong.proof[(bit - 256) / 8] };
        *byte ^= 1 << (bit % 8);
        assert!(asking.finish(&D, &wrong, &issuer.public()).is_none(), "bit {bit}");
    }
}

/// Ten thousand made-up tokens, and in an optimised build a hundred thousand, some with an `x` that has a token.
#[test]
fn no_made_up_tag_is_taken() {
    let issuer = Issuer::fresh().unwrap();
    let (x, tag) = made(&issuer).shown(&D);
    assert!(issuer.fits(&D, &(x, tag)));
    let tries = if cfg!(debug_assertions) { 10_000 } else { 100_000 };
    let forged = |n: usize| if n.is_multiple_of(2) { Token(Zeroizing::new(rand::random())).shown(&D) } else { (x, rand::random()) };
    assert_eq!((0..tries).filter(|n| issuer.fits(&D, &forged(*n))).count(), 0);
}

#[test]
fn a_code_is_for_one_number() {
    let code = Code::random();
    assert!(Code::parse(&code.spelled().to_lowercase()).is_ok_and(|read| read.hash(&D, 3) == code.hash(&D, 3)));
    assert_ne!(code.hash(&D, 3), code.hash(&D, 4));
    assert_ne!(code.hash(&D, 3), code.hash(&[8; 32], 3));
    assert!(Code::parse("7K3M-Q2Z").is_err() && code.spelled().len() == 9);
}

proptest! {
    #[test]
    fn what_is_spelled_is_read(bytes: [u8; 32]) {
        let spelled = crockford::spelled(&bytes);
        prop_assert_eq!(*crockford::read::<32>(&spelled).unwrap(), bytes);
    }

    #[test]
    fn whatever_is_typed_is_a_token_or_none(typed in "[0-9A-Za-z #-]{0,80}") {
        let _ = Token::parse(&typed);
        let _ = super::super::Pass::parse(&typed);
    }

    #[test]
    fn any_flipped_bit_of_a_token_is_noticed(bit in 0usize..256) {
        let issuer = Issuer::of(&hex("e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909")).unwrap();
        let mut token = made(&issuer);
        token.0[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!issuer.fits(&D, &token.shown(&D)));
    }
}
