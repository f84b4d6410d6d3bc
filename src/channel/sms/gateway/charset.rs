//! The alphabets in which networks hand over texts that are not UTF-8. What has no letter becomes U+FFFD, never an error.

/// GSM 03.38 in the order of its codes; 0x1B leads to the second table.
const GSM: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u{1b}ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const ESCAPE: u8 = 0x1b;

/// Unpacked septets, one in each octet.
pub(super) fn gsm7(octets: &[u8]) -> String {
    let mut octets = octets.iter().copied();
    let mut text = String::new();
    while let Some(octet) = octets.next() {
        text.push(match octet {
            ESCAPE => octets.next().map_or(' ', extended),
            octet => GSM.chars().nth(octet.into()).unwrap_or(char::REPLACEMENT_CHARACTER),
        });
    }
    text
}

/// The second table; a phone shows the letter of the first where it has none.
fn extended(octet: u8) -> char {
    match octet {
        0x0a => '\n',
        0x14 => '^',
        0x28 => '{',
        0x29 => '}',
        0x2f => '\\',
        0x3c => '[',
        0x3d => '~',
        0x3e => ']',
        0x40 => '|',
        0x65 => '€',
        other => GSM.chars().nth(other.into()).filter(|c| *c != '\u{1b}').unwrap_or(' '),
    }
}

/// UCS-2 as networks send it; it has surrogates all the same.
pub(super) fn utf16be(octets: &[u8]) -> String {
    let pairs = octets.chunks(2).map(|pair| u16::from_be_bytes([pair[0], *pair.get(1).unwrap_or(&0)]));
    char::decode_utf16(pairs).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

pub(super) fn to_utf16be(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

/// What Windows calls Latin: ISO 8859-1 with letters where that has controls.
pub(super) fn windows_1252(octets: &[u8]) -> String {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™',
        'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let letter = |&octet: &u8| match octet {
        0x80..=0x9f => HIGH[usize::from(octet - 0x80)],
        other => char::from(other),
    };
    octets.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::gsm7::first_foreign;

    #[test]
    fn the_table_is_that_of_the_counter() {
        assert_eq!(GSM.chars().count(), 128);
        assert_eq!(first_foreign(&GSM.replace('\u{1b}', "")), None);
        assert_eq!(gsm7(b"\x05v\x05nement"), "événement");
        assert_eq!(gsm7(b"5 \x1be \x1b(ok\x1b) \x1b\x05 \x80\x1b"), "5 € {ok} é \u{fffd} ");
    }

    #[test]
    fn the_others_are_read_to_the_end() {
        for text in ["Too long 🙂", "شكرا", ""] {
            assert_eq!(utf16be(&to_utf16be(text)), text);
        }
        assert_eq!(utf16be(b"\xd8\x3d\x00A\x00"), "\u{fffd}A\0");
        assert_eq!(windows_1252(b"\x80 caf\xe9 \x93hm\x94"), "€ café “hm”");
    }

    proptest::proptest! {
        #[test]
        fn no_octets_panic(octets: Vec<u8>) {
            let _ = (gsm7(&octets), utf16be(&octets), windows_1252(&octets));
        }
    }
}
