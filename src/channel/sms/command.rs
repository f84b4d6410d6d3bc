//! What a text wants: one of a few words that stand alone, or to say something. Pure.
//!
//! A command is the whole text, whatever its case and whatever stands round it; "stop shouting at my son" is none. YES and NO
//! are commands only where something was asked. CANCEL, END, QUIT and INFO are none: people answer with them.

use crate::{
    decide::round::Vote,
    ground::anon::{
        Receipt, Typo,
        relay::talk::{Asked, Thread},
    },
    hear::concern::Verdict,
};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What was texted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    Stop,
    Start,
    Help,
    New,
    Words,
    Yes,
    Partly,
    No,
}

/// The words for each, in the languages of the house and as they are compared; what a text in one language would mean is what
/// it means in all. "خير" is left out, which refuses in Persian and praises in Arabic, and "ni".
const WORDS: &[(Command, &[&str])] = &[
    (
        Command::Stop,
        &[
            "stop",
            "stopall",
            "unsubscribe",
            "optout",
            "stop all",
            "opt out",
            "koniec",
            "stop wszystko",
            "توقف",
            "قف",
            "الغاء",
            "opreste",
            "لغو",
            "قطع",
            "بوەستە",
            "وەستان",
            "ጠጠው",
            "ደው",
            "بند",
            "ركيں",
            "روكيں",
            "jooji",
            "joog",
            "стоп",
            "stopio",
            "arret",
            "arreter",
            "arretez",
            "parar",
            "alto",
        ],
    ),
    (
        Command::Start,
        &[
            "start",
            "unstop",
            "wznow",
            "ابدا",
            "incepe",
            "porneste",
            "شروع",
            "دەستپێكردن",
            "دەست پێ بكە",
            "ጀምር",
            "bilow",
            "старт",
            "почати",
            "dechrau",
            "commencer",
            "demarrer",
            "empezar",
            "iniciar",
        ],
    ),
    (
        Command::Help,
        &["help", "pomoc", "مساعدة", "ajutor", "كمك", "يارمەتي", "ሓገዝ", "مدد", "caawi", "caawimo", "caawimaad", "допомога", "cymorth", "aide", "ayuda"],
    ),
    (
        Command::New,
        &[
            "new",
            "nowa",
            "nowe",
            "nowy",
            "جديد",
            "nou",
            "noua",
            "نوێ",
            "ሓድሽ",
            "نيا",
            "نيي",
            "cusub",
            "нова",
            "нове",
            "новии",
            "newydd",
            "nouveau",
            "nouvelle",
            "nuevo",
            "nueva",
        ],
    ),
    (Command::Words, &["words", "slowa", "كلمات", "cuvinte", "وشە", "وشەكان", "ቃላት", "الفاظ", "erayo", "erayada", "слова", "geiriau", "mots", "palabras"]),
    (Command::Yes, &["yes", "y", "tak", "نعم", "da", "بله", "بلي", "اره", "بەڵێ", "እወ", "ہاں", "جي", "جي ہاں", "haa", "так", "ie", "ydy", "ydi", "oui", "si"]),
    (
        Command::Partly,
        &[
            "partly",
            "czesciowo",
            "جزييا",
            "partial",
            "in parte",
            "تا حدي",
            "هەندێك",
            "ብኸፊል",
            "جزوي",
            "تھوڑا",
            "qayb",
            "qayb ahaan",
            "частково",
            "rhannol",
            "yn rhannol",
            "en partie",
            "partiellement",
            "en parte",
        ],
    ),
    (Command::No, &["no", "n", "nie", "لا", "nu", "نه", "نەخێر", "نا", "ኣይፋል", "አይፋል", "نہيں", "maya", "ні", "na", "naddo", "nac ydy", "non"]),
];

/// A text without case, marks, signs and pictures, its words one space apart, the same letter however it is typed.
fn plain(text: &str) -> String {
    let one = |c| match c {
        'ł' => 'l',
        'ی' | 'ى' => 'ي',
        'ک' => 'ك',
        c => c,
    };
    let folded: String = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).map(one).collect();
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// The command a text is, if it is one.
#[must_use]
pub fn command(text: &str) -> Option<Command> {
    let plain = plain(text);
    WORDS.iter().find(|(_, words)| words.contains(&plain.as_str())).map(|(command, _)| *command)
}

/// What is to be done about a text.
pub enum Wish {
    Stop,
    Start,
    Help,
    New,
    Words,
    /// They want answers as texts.
    Read,
    Judge(Verdict, Asked),
    /// A card's code and what it ticks: "7K3M-Q2ZD-9HXA-4TWB 1 4 7".
    Vote,
    /// The words that open a conversation.
    Open(Receipt),
    /// Words of the list, or digits, that belong to nothing. They are shown to nobody: one slip away they would open something.
    Mistyped,
    Say,
}

impl Wish {
    /// `thread` is the conversation the telephone's texts belong to.
    #[must_use]
    pub fn of(text: &str, thread: Option<&Thread>) -> Wish {
        let asked = thread.and_then(|t| t.asked);
        match (command(text), asked) {
            (Some(Command::Stop), _) => Wish::Stop,
            (Some(Command::Start), _) => Wish::Start,
            (Some(Command::Help), _) => Wish::Help,
            (Some(Command::New), _) => Wish::New,
            (Some(Command::Words), _) => Wish::Words,
            (Some(Command::Yes), Some(Asked::Read)) => Wish::Read,
            (Some(Command::Yes), Some(asked)) => Wish::Judge(Verdict::Yes, asked),
            (Some(Command::Partly), Some(asked @ (Asked::Right | Asked::Promise))) => Wish::Judge(Verdict::Partly, asked),
            (Some(Command::No), Some(asked @ (Asked::Right | Asked::Promise))) => Wish::Judge(Verdict::No, asked),
            // With a link in it, it is no message, whatever stands round it: it must not lie among what people read.
            _ if Vote::is_linked(text) => Wish::Vote,
            _ if text.len() > 120 => Wish::Say,
            _ if Vote::is_texted(text) => Wish::Vote,
            // The whole text: six words of the list, or sixteen digits.
            _ => match Receipt::typed(text) {
                Ok(receipt) => Wish::Open(receipt),
                Err(Typo::Check) => Wish::Mistyped,
                Err(_) => Wish::Say,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{clock::Time, ground::anon::relay::Mark};

    fn asked(asked: Option<Asked>) -> Thread {
        Thread { alias: "a".into(), phone: Mark(vec![1]), open: true, consents: false, asked, seq: 0, last_at: Time(0) }
    }

    #[test]
    fn a_command_stands_alone() {
        for stop in ["STOP", "stop", "Stop.", " stop! ", "STOP \u{1F64F}", "\"stop\"", "Koniec", "توقّف", "s\u{301}top", "StopAll"] {
            assert_eq!(command(stop), Some(Command::Stop), "{stop}");
        }
        for other in ["stop please", "Stop shouting at my son", "don't stop", "", "...", "cancel", "end", "quit", "info", "stopp it", "s t o p"] {
            assert_eq!(command(other), None, "{other}");
        }
        assert_eq!((command("Częściowo"), command("SŁOWA"), command("Help?")), (Some(Command::Partly), Some(Command::Words), Some(Command::Help)));
    }

    #[test]
    fn commands_are_known_in_every_language_as_people_type_them() {
        for (text, expected) in [
            ("Oprește", Command::Stop),
            ("Стоп!", Command::Stop),
            ("Arrêter", Command::Stop),
            ("کمک", Command::Help),
            ("Допомога", Command::Help),
            ("Новий", Command::New),
            ("جدید", Command::New),
            ("نئی", Command::New),
            ("کلمات", Command::Words),
            ("Sí", Command::Yes),
            ("آره", Command::Yes),
            ("بلی", Command::Yes),
            ("بەڵێ", Command::Yes),
            ("እወ", Command::Yes),
            ("جی ہاں", Command::Yes),
            ("HAA", Command::Yes),
            ("en partie", Command::Partly),
            ("تا حدی", Command::Partly),
            ("نہیں", Command::No),
            ("Ні", Command::No),
            ("Nu.", Command::No),
        ] {
            assert_eq!(command(text), Some(expected), "{text}");
        }
        for unclear in ["ni", "خير", "خیر", "ok", "ne", "po"] {
            assert_eq!(command(unclear), None, "{unclear}");
        }
    }

    #[test]
    fn no_two_commands_share_a_word() {
        let all: Vec<&str> = WORDS.iter().flat_map(|(_, words)| *words).copied().collect();
        assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), all.len());
        for (command_, words) in WORDS {
            for word in *words {
                assert_eq!(command(word), Some(*command_), "{word} is not written as it is looked for");
            }
        }
    }

    #[test]
    fn yes_and_no_are_answers_only_to_a_question() {
        let is = |text: &str, a: Option<Asked>| match Wish::of(text, Some(&asked(a))) {
            Wish::Say => "say",
            Wish::Read => "read",
            Wish::Judge(Verdict::Yes, _) => "yes",
            Wish::Judge(Verdict::Partly, _) => "partly",
            Wish::Judge(Verdict::No, _) => "no",
            _ => "other",
        };
        assert_eq!([is("yes", None), is("No", None), is("partly", None)], ["say"; 3]);
        assert_eq!([is("yes", Some(Asked::Read)), is("no", Some(Asked::Read))], ["read", "say"]);
        assert_eq!([is("Yes!", Some(Asked::Right)), is("partly", Some(Asked::Right)), is("NO", Some(Asked::Promise))], ["yes", "partly", "no"]);
        assert_eq!(is("yes it is better now", Some(Asked::Right)), "say");
        assert!(matches!(Wish::of("yes", None), Wish::Say));
    }

    #[test]
    fn words_to_come_back_with_open_a_conversation() {
        for vote in ["7K3M-Q2ZD-9HXA-4TWB 1 4 7", "7k3mq2zd9hxa4twb", "7K3M Q2ZD 9HXA 4TWB 1,4", "  7K3M.Q2ZD.9HXA.4TWB  0 "] {
            assert!(matches!(Wish::of(vote, None), Wish::Vote), "{vote}");
        }
        for words in ["meet at the corner 12", "room 7 needs the heat on at 6", "7K3M-Q2ZD-9HXA-4TWB is my card", "1552 4196 5259 6531"] {
            assert!(!matches!(Wish::of(words, None), Wish::Vote), "{words}");
        }
        let receipt = crate::ground::anon::Keys::derive(&[4; 32]).unwrap().receipt_for(b"x");
        let words = receipt.words().join(" ");
        assert!(matches!(Wish::of(&words, None), Wish::Open(_)));
        assert!(matches!(Wish::of(&format!("{}.", words.to_uppercase()), None), Wish::Open(_)));
        assert!(matches!(Wish::of(&receipt.digits(), None), Wish::Open(_)));
        let swapped = receipt.words().into_iter().rev().collect::<Vec<_>>().join(" ");
        assert!(matches!(Wish::of(&swapped, None), Wish::Mistyped));
        assert!(matches!(Wish::of(&format!("my words are {words}"), None), Wish::Say));
    }
}
