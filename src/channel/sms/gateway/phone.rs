//! Who sent a text: a number one can answer, or one of the things that only look like it.
//!
//! Gateways write the same phone as `+447700900123`, `447700900123`, `00447700900123` or `07700 900123`. All become one
//! [`Phone`], because two spellings would be two people. A number is never refused for being unlikely: numbering plans change
//! faster than lists of them. Nothing here prints a number; there is no `Display`, and `Debug` shows only what kind it is.

use std::fmt;
use zeroize::Zeroizing;

/// A number in the form of E.164, `+` first. It is wiped from memory when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone(Zeroizing<String>);

impl Phone {
    /// Reads a number that somebody in `country` wrote; nothing if it cannot be a phone number.
    #[must_use]
    pub fn read(typed: &str, country: Country) -> Option<Phone> {
        match Sender::read(typed, country) {
            Sender::Number(phone) => Some(phone),
            _ => None,
        }
    }

    /// `+447700900123`
    #[must_use]
    pub fn e164(&self) -> &str {
        &self.0
    }

    /// `447700900123`
    #[must_use]
    pub fn digits(&self) -> &str {
        self.0.trim_start_matches('+')
    }

    /// `07700900123`, as people in `country` dial it; with its `+` if it is a number of another country.
    #[must_use]
    pub fn national(&self, country: Country) -> Zeroizing<String> {
        let rest = self.digits().strip_prefix(country.code);
        Zeroizing::new(rest.map_or_else(|| self.0.to_string(), |rest| format!("{}{rest}", country.trunk)))
    }

    /// From 7 to 15 digits that begin with a country's code.
    fn of_digits(digits: &str) -> Option<Phone> {
        let fits = (7..=15).contains(&digits.len()) && !digits.starts_with('0');
        fits.then(|| Phone(Zeroizing::new(format!("+{digits}"))))
    }
}

impl fmt::Debug for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phone(..)")
    }
}

/// What a text came from.
#[derive(Clone, PartialEq, Eq)]
pub enum Sender {
    Number(Phone),
    /// Up to six digits, as parcel services have them. It cannot be answered.
    Short(String),
    /// A word instead of a number, such as a network's own name. It cannot be answered.
    Name(String),
    /// Withheld, or nothing one can make sense of. It cannot be answered.
    Hidden,
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Sender::Number(_) => "Number(..)",
            Sender::Short(_) => "Short(..)",
            Sender::Name(_) => "Name(..)",
            Sender::Hidden => "Hidden",
        })
    }
}

impl Sender {
    /// Reads what a gateway says in the field for the sender. A number without a country is one of `country`.
    #[must_use]
    pub fn read(said: &str, country: Country) -> Sender {
        Self::sort(said, |digits| country.complete(digits))
    }

    /// The same for gateways that write every number with its country and without the `+`.
    #[must_use]
    pub fn read_international(said: &str) -> Sender {
        Self::sort(said, |digits| Phone::of_digits(digits.trim_start_matches('0')))
    }

    fn sort(said: &str, complete: impl Fn(&str) -> Option<Phone>) -> Sender {
        let said = said.trim().trim_matches('\u{feff}').trim_start_matches("tel:").trim();
        let digits: Zeroizing<String> = Zeroizing::new(said.chars().filter_map(decimal).collect());
        if said.chars().any(char::is_alphabetic) {
            let withheld = ["anonymous", "unknown", "unavailable", "private", "restricted", "withheld"].contains(&said.to_lowercase().as_str());
            // A word with a number in it would be the number in a place where words are shown.
            let spelt = digits.len() >= 7 || said.chars().count() > 40 || said.chars().any(char::is_control);
            return if withheld || spelt { Sender::Hidden } else { Sender::Name(said.to_string()) };
        }
        if digits.is_empty() || said.chars().any(|c| decimal(c).is_none() && !" \u{a0}+-.()/\u{2010}\u{2011}".contains(c)) {
            return Sender::Hidden;
        }
        let international = said.strip_prefix('+').is_some_and(|rest| !rest.contains('+'));
        if !international && said.contains('+') {
            return Sender::Hidden;
        }
        if digits.len() <= 6 {
            return Sender::Short(digits.to_string());
        }
        let phone = match digits.strip_prefix("00") {
            _ if international && said.contains("(0)") => {
                let bare: String = said.replace("(0)", "").chars().filter_map(decimal).collect();
                Phone::of_digits(&Zeroizing::new(bare))
            }
            _ if international => Phone::of_digits(&digits),
            Some(rest) => Phone::of_digits(rest),
            None => complete(&digits),
        };
        phone.map_or(Sender::Hidden, Sender::Number)
    }
}

/// The digits people write: those of Europe, of the Arab countries and of Persia.
fn decimal(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10),
        _ => None,
    }
}

/// How people of one country write their own numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166: `GB`.
    pub iso: &'static str,
    /// What follows the `+`.
    code: &'static str,
    /// What stands before a number that is dialled within the country, and not when it is dialled from outside.
    trunk: &'static str,
    /// The most digits of a number without code and trunk. More, and it must be a number with its code.
    most: usize,
}

/// Countries whose numbers may come without their code (ITU-T E.164 annexes and national numbering plans).
const COUNTRIES: &[(&str, &str, &str, &str, usize)] = &[
    ("GB", "United Kingdom", "44", "0", 10),
    ("IE", "Ireland", "353", "0", 9),
    ("AT", "Austria", "43", "0", 11),
    ("AU", "Australia", "61", "0", 9),
    ("BE", "Belgium", "32", "0", 9),
    ("BG", "Bulgaria", "359", "0", 9),
    ("CA", "Canada", "1", "1", 10),
    ("CH", "Switzerland", "41", "0", 9),
    ("CZ", "Czechia", "420", "", 9),
    ("DE", "Germany", "49", "0", 11),
    ("DK", "Denmark", "45", "", 8),
    ("ES", "Spain", "34", "", 9),
    ("ET", "Ethiopia", "251", "0", 9),
    ("FI", "Finland", "358", "0", 10),
    ("FR", "France", "33", "0", 9),
    ("GH", "Ghana", "233", "0", 9),
    ("GR", "Greece", "30", "", 10),
    ("HU", "Hungary", "36", "06", 9),
    ("IN", "India", "91", "0", 10),
    ("IT", "Italy", "39", "", 10),
    ("KE", "Kenya", "254", "0", 9),
    ("MT", "Malta", "356", "", 8),
    ("MW", "Malawi", "265", "0", 9),
    ("NG", "Nigeria", "234", "0", 10),
    ("NL", "Netherlands", "31", "0", 9),
    ("NO", "Norway", "47", "", 8),
    ("NZ", "New Zealand", "64", "0", 10),
    ("PL", "Poland", "48", "", 9),
    ("PT", "Portugal", "351", "", 9),
    ("RO", "Romania", "40", "0", 9),
    ("RW", "Rwanda", "250", "0", 9),
    ("SE", "Sweden", "46", "0", 9),
    ("SK", "Slovakia", "421", "0", 9),
    ("TR", "Türkiye", "90", "0", 10),
    ("TZ", "Tanzania", "255", "0", 9),
    ("UA", "Ukraine", "380", "0", 9),
    ("UG", "Uganda", "256", "0", 9),
    ("US", "United States", "1", "1", 10),
    ("ZA", "South Africa", "27", "0", 9),
    ("ZM", "Zambia", "260", "0", 9),
];

impl Default for Country {
    fn default() -> Country {
        Country { iso: "GB", code: "44", trunk: "0", most: 10 }
    }
}

impl Country {
    /// By its two letters.
    #[must_use]
    pub fn of(iso: &str) -> Option<Country> {
        let found = COUNTRIES.iter().find(|(known, ..)| known.eq_ignore_ascii_case(iso.trim()));
        found.map(|&(iso, _, code, trunk, most)| Country { iso, code, trunk, most })
    }

    /// All that are known, with their names, for a list to choose from.
    pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
        COUNTRIES.iter().map(|(iso, name, ..)| (*iso, *name))
    }

    /// A number of this country as the world dials it.
    fn complete(self, digits: &str) -> Option<Phone> {
        let with_code = |national: &str| Phone::of_digits(&Zeroizing::new(format!("{}{national}", self.code)));
        if digits.len() > self.most && digits.starts_with(self.code) && self.code != self.trunk {
            return Phone::of_digits(digits);
        }
        match digits.strip_prefix(self.trunk) {
            Some(national) if !self.trunk.is_empty() => with_code(national),
            _ if digits.len() > self.most => Phone::of_digits(digits),
            _ => with_code(digits),
        }
    }
}

#[cfg(test)]
mod tests;
