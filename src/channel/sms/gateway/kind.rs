//! Which gateways there are. A kind's key stands in addresses and in the database and never changes.

use serde::{Deserialize, Serialize};

/// A gateway, or a ready form for one that the generic gateway speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Kind {
    Simulator,
    Native,
    Android,
    Twilio,
    Vonage,
    VonageMessages,
    AfricasTalking,
    Notify,
    Telnyx,
    Generic,
    Elks,
    ClickSend,
    TextMagic,
    FireText,
    Esendex,
    Kannel,
    Jasmin,
}

impl Kind {
    /// In the order in which they are offered: what a small charity can have today comes first.
    pub const ALL: [Kind; 17] = [
        Kind::Android,
        Kind::Twilio,
        Kind::Vonage,
        Kind::VonageMessages,
        Kind::Telnyx,
        Kind::AfricasTalking,
        Kind::Notify,
        Kind::ClickSend,
        Kind::TextMagic,
        Kind::FireText,
        Kind::Esendex,
        Kind::Elks,
        Kind::Kannel,
        Kind::Jasmin,
        Kind::Generic,
        Kind::Native,
        Kind::Simulator,
    ];

    /// Its name in addresses: `twilio`.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Kind::Simulator => "simulator",
            Kind::Native => "native",
            Kind::Android => "android",
            Kind::Twilio => "twilio",
            Kind::Vonage => "vonage",
            Kind::VonageMessages => "vonage-messages",
            Kind::AfricasTalking => "africas-talking",
            Kind::Notify => "notify",
            Kind::Telnyx => "telnyx",
            Kind::Generic => "generic",
            Kind::Elks => "46elks",
            Kind::ClickSend => "clicksend",
            Kind::TextMagic => "textmagic",
            Kind::FireText => "firetext",
            Kind::Esendex => "esendex",
            Kind::Kannel => "kannel",
            Kind::Jasmin => "jasmin",
        }
    }

    #[must_use]
    pub fn from_key(key: &str) -> Option<Kind> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// True if its reports name our id by themselves.
    #[must_use]
    pub fn reports_our_id(self) -> bool {
        matches!(self, Kind::Vonage | Kind::VonageMessages | Kind::Notify | Kind::Android | Kind::Native | Kind::FireText | Kind::Kannel)
    }

    /// Its name for people: `Twilio`.
    #[must_use]
    pub fn says(self) -> &'static str {
        match self {
            Kind::Simulator => "Practice phone",
            Kind::Native => "Our own format, for scripts",
            Kind::Android => "An Android phone with a SIM card",
            Kind::Twilio => "Twilio",
            Kind::Vonage => "Vonage, SMS API",
            Kind::VonageMessages => "Vonage, Messages API",
            Kind::AfricasTalking => "Africa's Talking",
            Kind::Notify => "GOV.UK Notify",
            Kind::Telnyx => "Telnyx",
            Kind::Generic => "Another gateway",
            Kind::Elks => "46elks",
            Kind::ClickSend => "ClickSend",
            Kind::TextMagic => "TextMagic",
            Kind::FireText => "FireText",
            Kind::Esendex => "Esendex",
            Kind::Kannel => "Kannel",
            Kind::Jasmin => "Jasmin",
        }
    }
}

impl From<Kind> for String {
    fn from(kind: Kind) -> String {
        kind.key().into()
    }
}

impl TryFrom<String> for Kind {
    type Error = &'static str;

    fn try_from(key: String) -> Result<Kind, Self::Error> {
        Kind::from_key(&key).ok_or("a gateway nobody knows")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_key_and_a_name_of_its_own() {
        use std::collections::BTreeSet;
        let keys: BTreeSet<_> = Kind::ALL.map(Kind::key).into();
        let names: BTreeSet<_> = Kind::ALL.map(Kind::says).into();
        assert_eq!((keys.len(), names.len()), (17, 17));
        for kind in Kind::ALL {
            assert_eq!(Kind::from_key(kind.key()), Some(kind));
            let kept = serde_json::to_string(&kind).unwrap();
            assert_eq!(serde_json::from_str::<Kind>(&kept).unwrap(), kind);
        }
        assert_eq!(Kind::from_key("Twilio"), None);
    }
}
