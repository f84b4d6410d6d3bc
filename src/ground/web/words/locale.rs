//! Which languages there are, and what is known of each. They are named once, in the list below; `locales.toml` beside it
//! says what each is called by those who speak it, which way it is written, and who has walked through its pages.

use std::sync::LazyLock;

macro_rules! locales {
    ($($name:ident $tag:literal),+ $(,)?) => {
        /// A language guests can choose, and in programs built to be tried out those that nobody speaks (`pseudo`).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Locale {
            $($name,)+
            #[cfg(debug_assertions)]
            Accented,
            #[cfg(debug_assertions)]
            Mirrored,
            #[cfg(debug_assertions)]
            Silent,
        }

        impl Locale {
            /// How many there are.
            pub const COUNT: usize = [$($tag),+].len();
            pub const ALL: [Locale; Locale::COUNT] = [$(Locale::$name),+];

            /// The BCP 47 tag, which is also the prefix of the address.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self {
                    $(Locale::$name => $tag,)+
                    #[cfg(debug_assertions)]
                    Locale::Accented => "en-XA",
                    #[cfg(debug_assertions)]
                    Locale::Mirrored => "ar-XB",
                    #[cfg(debug_assertions)]
                    Locale::Silent => "ar-XC",
                }
            }

            /// The Fluent source.
            #[must_use]
            pub fn source(self) -> &'static str {
                match self {
                    $(Locale::$name => include_str!(concat!($tag, ".ftl")),)+
                    #[cfg(debug_assertions)]
                    Locale::Accented | Locale::Mirrored => Locale::English.source(),
                    #[cfg(debug_assertions)]
                    Locale::Silent => "",
                }
            }
        }
    };
}

locales! {
    English "en-GB",
    Easy "en-GB-x-easy",
    Arabic "ar",
    Polish "pl",
    Romanian "ro",
    Persian "fa",
    Sorani "ckb",
    Tigrinya "ti",
    Urdu "ur",
    Somali "so",
    Ukrainian "uk",
    Welsh "cy",
    French "fr",
    Spanish "es",
}

#[expect(clippy::derivable_impls, reason = "the list above knows nothing of a first one")]
impl Default for Locale {
    fn default() -> Locale {
        Locale::English
    }
}

/// What is known of a language.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    tag: String,
    name: String,
    dir: String,
    walked_by: String,
    walked_on: String,
}

#[derive(serde::Deserialize)]
struct All {
    locale: Vec<Facts>,
}

static FACTS: LazyLock<Vec<Facts>> = LazyLock::new(|| toml::from_str::<All>(include_str!("locales.toml")).map(|all| all.locale).unwrap_or_default());

impl Locale {
    /// What nobody speaks; in a program that is built for people there is none.
    #[cfg(debug_assertions)]
    pub const PSEUDO: [Locale; 3] = [Locale::Accented, Locale::Mirrored, Locale::Silent];
    #[cfg(not(debug_assertions))]
    pub const PSEUDO: [Locale; 0] = [];

    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Locale> {
        Locale::ALL.into_iter().chain(Locale::PSEUDO).find(|l| l.tag().eq_ignore_ascii_case(tag))
    }

    #[cfg(test)]
    pub(super) fn facts_are_known(self) -> bool {
        self.facts().is_some() && FACTS.len() == Locale::COUNT
    }

    fn facts(self) -> Option<&'static Facts> {
        FACTS.iter().find(|facts| facts.tag == self.tag())
    }

    /// The language in its own words and script.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        self.facts().map_or(self.tag(), |facts| &facts.name)
    }

    #[must_use]
    pub fn dir(self) -> &'static str {
        #[cfg(debug_assertions)]
        if matches!(self, Locale::Mirrored | Locale::Silent) {
            return "rtl";
        }
        self.facts().map_or("ltr", |facts| &facts.dir)
    }

    #[must_use]
    pub fn is_rtl(self) -> bool {
        self.dir() == "rtl"
    }

    /// Who speaks this language and has walked through what guests read, and when; nobody yet for most.
    #[must_use]
    pub fn walked(self) -> Option<(&'static str, &'static str)> {
        self.facts().filter(|facts| !facts.walked_by.is_empty()).map(|facts| (facts.walked_by.as_str(), facts.walked_on.as_str()))
    }

    /// An address of the house in this language.
    #[must_use]
    pub fn href(self, path: &str) -> String {
        if self == Locale::English { path.to_string() } else { format!("/{}{path}", self.tag()) }
    }
}
