//! How many text messages a text is: the counting of GSM 03.38.
//!
//! A text of its 128 letters goes by septets, 160 to a message and 153 where there are several; a few signs cost two. One
//! letter outside them turns the whole text into UCS-2: 70 and 67 units of 16 bits. What costs two units never straddles two
//! messages, which a division with rounding up does not see. National tables are left out: gateways rarely use them.

/// One septet each.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// An escape and a septet.
const EXTENDED: &str = "^{}\\[~]|€\u{c}";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    Gsm7,
    Ucs2,
}

/// What a text costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    pub alphabet: Alphabet,
    /// Septets, or units of 16 bits.
    pub units: usize,
    /// Messages.
    pub parts: usize,
    /// How many units these messages hold.
    pub room: usize,
}

/// What a sign costs by septets, if it has any.
fn septets(c: char) -> Option<usize> {
    if BASIC.contains(c) { Some(1) } else { EXTENDED.contains(c).then_some(2) }
}

/// The first letter that turns a text into UCS-2.
#[must_use]
pub fn first_foreign(text: &str) -> Option<char> {
    text.chars().find(|c| septets(*c).is_none())
}

/// Counts a text as it is.
#[must_use]
pub fn count(text: &str) -> Count {
    let septets: Option<Vec<usize>> = text.chars().map(septets).collect();
    let (alphabet, costs, single, each) = match septets {
        Some(costs) => (Alphabet::Gsm7, costs, 160, 153),
        None => (Alphabet::Ucs2, text.chars().map(char::len_utf16).collect(), 70, 67),
    };
    let units = costs.iter().sum();
    if units <= single {
        return Count { alphabet, units, parts: 1, room: single };
    }
    let (mut parts, mut filled) = (1, 0);
    for cost in costs {
        if filled + cost > each {
            (parts, filled) = (parts + 1, 0);
        }
        filled += cost;
    }
    Count { alphabet, units, parts, room: parts * each }
}

/// The text with typographic signs as plain ones, if that alone makes it fit the 128 letters; no letter of anybody's language is
/// ever taken away.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '’' | '‘' | '‚' => out.push('\''),
            '“' | '”' | '„' => out.push('"'),
            '–' | '—' | '−' | '\u{2010}' | '\u{2011}' | '→' => out.push('-'),
            '…' => out.push_str("..."),
            '\u{a0}' | '\u{202f}' | '\t' => out.push(' '),
            '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{180e}' | '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{2069}' => {}
            other => out.push(other),
        }
    }
    if first_foreign(&out).is_none() { out } else { text.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(pieces: &[(&str, usize)]) -> String {
        pieces.iter().map(|(piece, n)| piece.repeat(*n)).collect()
    }

    /// Vectors that were computed independently of this program, those with a pair on the boundary among them.
    #[test]
    fn messages_are_counted_as_the_vectors_say() {
        for (pieces, units, parts) in [
            (&[("a", 160)][..], 160, 1),
            (&[("a", 161)], 161, 2),
            (&[("a", 306)], 306, 2),
            (&[("a", 307)], 307, 3),
            (&[("a", 158), ("€", 1)], 160, 1),
            (&[("a", 159), ("€", 1)], 161, 2),
            (&[("a", 152), ("€", 1), ("a", 152)], 306, 3),
            (&[("^", 80)], 160, 1),
            (&[("^", 81)], 162, 2),
            (&[("a", 918)], 918, 6),
            (&[("—", 70)], 70, 1),
            (&[("—", 71)], 71, 2),
            (&[("—", 134)], 134, 2),
            (&[("—", 135)], 135, 3),
            (&[("—", 68), ("😀", 1)], 70, 1),
            (&[("—", 69), ("😀", 1)], 71, 2),
            (&[("—", 66), ("😀", 1), ("—", 66)], 134, 3),
            (&[("a", 159), ("’", 1)], 160, 3),
            (&[("👩‍👩‍👧", 1)], 8, 1),
            (&[("à", 161)], 161, 2),
            (&[("ÿ", 71)], 71, 2),
            (&[("à", 70), ("ÿ", 1)], 71, 2),
            (&[], 0, 1),
        ] {
            let counted = count(&of(pieces));
            assert_eq!((counted.units, counted.parts), (units, parts), "{pieces:?}");
        }
    }

    #[test]
    fn a_text_of_ours_is_one_message() {
        for (text, septets) in [
            ("You have an answer. Go to fb.example.org/b and use your words. Text STOP to end texts.", 86),
            ("Something you told us about has changed. See what we did: fb.example.org/n  Text STOP to end texts.", 99),
        ] {
            assert_eq!(count(text), Count { alphabet: Alphabet::Gsm7, units: septets, parts: 1, room: 160 });
        }
    }

    #[test]
    fn typographic_signs_become_plain_ones_only_where_that_is_enough() {
        assert_eq!(plain("It’s “done” – really…"), "It's \"done\" - really...");
        assert_eq!(count(&plain(&of(&[("a", 159), ("’", 1)]))).parts, 1);
        for kept in ["ciepła – woda", "الماء – ساخن", "ça va…"] {
            assert_eq!(plain(kept), kept, "nobody's letters are taken away");
        }
        assert_eq!((first_foreign("ciepła"), first_foreign("warm €")), (Some('ł'), None));
    }

    proptest! {
        #[test]
        fn what_is_counted_fits(text in "[a-z€łß😀^ ]{0,400}") {
            let c = count(&text);
            prop_assert!(c.units <= c.room && c.parts >= 1);
            let each = if c.alphabet == Alphabet::Gsm7 { 153 } else { 67 };
            prop_assert!(c.parts == 1 || c.units > (c.parts - 1) * (each - 1));
            prop_assert!(plain(&plain(&text)) == plain(&text));
        }
    }
}
