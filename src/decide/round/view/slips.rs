//! Slips for those who want to vote by their own phone: a number of the roll and a code on each, as one file without scripts and
//! without anything from elsewhere, to be printed, cut up, and deleted.

use crate::{
    decide::round::definition::Definition,
    ground::{
        anon::Code,
        web::{parts::breakable, words::Locale},
    },
};
use maud::{DOCTYPE, Markup, html};

/// Written so that it stands in a page as it is.
const STYLE: &str = include_str!("../../../../static/slips.css");

pub struct Slips<'a> {
    pub definition: &'a Definition,
    pub locale: Locale,
    /// Of the key of the links.
    pub words: &'a str,
}

impl Slips<'_> {
    /// The whole file.
    #[must_use]
    pub fn html(&self, codes: &[(u32, Code)]) -> String {
        let l = self.locale;
        let page = html! {
            (DOCTYPE)
            html lang=(l.tag()) dir=(l.dir()) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                    meta name="referrer" content="no-referrer";
                    title { "Slips with codes: print them, then delete this file" }
                    style { (STYLE) }
                }
                body {
                    (self.steps(codes.len()))
                    @for eight in codes.chunks(8) { section.page { @for (number, code) in eight { (self.slip(*number, code)) } } }
                }
            }
        };
        page.into_string()
    }

    fn slip(&self, number: u32, code: &Code) -> Markup {
        let (l, d) = (self.locale, self.definition);
        let address = d.address();
        let shown = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
        html! {
            div.slip {
                p.fine { bdi { (d.group) } ": " bdi { (d.question) } }
                p { b { (l.t("vote-phone-lost")) } }
                p { (l.t("voteslip-get")) " " bdi dir="ltr" { (breakable(shown)) "/" wbr; "phone" } }
                dl {
                    div { dt { (l.t("vote-phone-number")) } dd dir="ltr" { (number) } }
                    div { dt { (l.t("vote-phone-code")) } dd.code dir="ltr" translate="no" { (code.spelled()) } }
                }
                p.fine { (l.with("voteslip-until", &[("when", &d.opens.said)])) }
                p.fine { (l.t("vote-phone-key")) " " bdi dir="ltr" lang="en" translate="no" { (self.words) } }
            }
        }
    }

    /// What the stewards do with them, in the language of the desk.
    fn steps(&self, count: usize) -> Markup {
        html! {
            section.steps lang="en-GB" dir="ltr" {
                h1 { (count) " slips: " bdi { (self.definition.question) } }
                p { b { "A lost phone is a lost vote." } " Nobody can be given a second link. Say this first, and say that a card does the same without a phone." }
                ol {
                    li { "Print them, cut them up, then delete this file and empty the bin." }
                    li { "Destroy the slips of numbers that were struck off the roll." }
                    li { "Hand a slip only to the person with that number, and only if they ask for it. Whoever has one needs no card." }
                    li { "Links are given out until a day before the vote opens: " (self.definition.opens.said) ". Who has none by then draws a card." }
                }
                p { "The words of the voting links are " b { (self.words) } ". The page must show the same, or it is another key." }
            }
        }
    }
}
