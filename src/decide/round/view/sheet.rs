//! Cards on paper: one file without scripts and without anything from elsewhere, to be printed and deleted.
//!
//! A code lies under two layers of paper once its card is folded, so that nobody reads it against the light.

use crate::{
    decide::round::{
        Rule,
        definition::{Choice, Definition},
        wall::four_words,
    },
    ground::{
        anon::Card,
        web::{parts::breakable, qr::qr, words::Locale},
    },
};
use maud::{DOCTYPE, Markup, html};

/// Written so that it stands in a page as it is: the test looks.
const STYLE: &str = include_str!("../../../../static/cards.css");
/// What an outside half of a folded card holds in lines of its small type.
const LINES: usize = 10;
const LETTERS: usize = 24;
/// And a cover in all.
const COVER: usize = 250;

/// How the cards look.
pub struct Sheet<'a> {
    pub definition: &'a Definition,
    pub locale: Locale,
    pub large: bool,
}

impl Sheet<'_> {
    /// The whole file.
    ///
    /// # Errors
    /// When an address is too long for a code that cameras read.
    pub fn html(&self, cards: &[Card]) -> Result<String, String> {
        let words = four_words(&self.definition.digest());
        let two = !self.large && self.is_short();
        let made = cards.iter().map(|card| self.secret(card)).collect::<Result<Vec<_>, _>>()?;
        let (l, landscape) = (self.locale, if two { "@page{size:A4 landscape;margin:0}" } else { "@page{size:A4 portrait;margin:0}" });
        let class = if two {
            "two"
        } else if self.large {
            "one large"
        } else {
            "one"
        };
        let page = html! {
            (DOCTYPE)
            html lang=(l.tag()) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                    meta name="referrer" content="no-referrer";
                    title { "Voting cards: print them, then delete this file" }
                    style { (landscape) (STYLE) }
                }
                body class=(class) {
                    (self.steps(&words, made.len(), two))
                    @if two {
                        @for pair in made.chunks(2) { section.page dir=(l.dir()) { @for secret in pair { (self.folded(secret, &words)) } } }
                    } @else {
                        @for secret in &made { section.page dir=(l.dir()) { (self.whole(secret, &words)) } }
                    }
                }
            }
        };
        Ok(page.into_string())
    }

    /// True if all options stand in the small half of a folded card.
    fn is_short(&self) -> bool {
        let lines = |o: &Choice| (o.title.chars().count() + o.cost.map_or(0, |_| 10)).div_ceil(LETTERS);
        self.definition.question.chars().count() <= COVER && self.definition.options.iter().map(lines).sum::<usize>() <= LINES
    }

    fn letters(&self) -> usize {
        self.definition.options.iter().map(|o| o.title.chars().count()).sum()
    }

    /// False if a card may take a second sheet.
    pub fn is_one_sheet(&self) -> bool {
        let letters = self.letters();
        if self.large { letters + 40 * self.definition.options.len() <= 500 } else { letters <= 2000 }
    }

    /// The code of one card, for a camera and in letters.
    fn secret(&self, card: &Card) -> Result<Markup, String> {
        let code = card.spelled();
        let drawn = qr(&format!("{}#{code}", self.definition.address()), &self.locale.t("votecard-code"))
            .map_err(|e| format!("The address is too long for a code: {e}."))?;
        Ok(html! {
            (drawn)
            div {
                p.fine { (self.locale.t("votecard-code")) }
                p.number dir="ltr" translate="no" { @for four in code.split('-') { span { (four) } " " } }
                p.fine { (self.locale.t("votecard-scan")) br; bdi dir="ltr" { (breakable(self.shown_address())) } }
            }
        })
    }

    fn shown_address(&self) -> &str {
        let address = &self.definition.house.address;
        address.split_once("://").map_or(address, |(_, rest)| rest)
    }

    fn when(&self) -> Markup {
        html! { p.when { (self.locale.with("votecard-until", &[("date", &self.definition.closes.said)])) br; bdi { (self.definition.place) } } }
    }

    /// Two of these lie on a sheet.
    fn folded(&self, secret: &Markup, words: &str) -> Markup {
        let d = self.definition;
        html! {
            div.card {
                div.outside {
                    (notch())
                    div.cover { p { (self.locale.t("votecard-secret")) } p.fine { (self.print(words)) } }
                    div.cover.long[d.question.chars().count() > 80] {
                        p.fine { bdi { (d.group) } }
                        h2 dir="auto" { (d.question) }
                        (self.when())
                    }
                }
                div.inside {
                    div.left { (secret) }
                    div.right { p { (self.locale.t("votecard-tick")) " " (self.most()) } (self.choices()) }
                }
            }
        }
    }

    /// One on a sheet, with room for large print and long lists.
    fn whole(&self, secret: &Markup, words: &str) -> Markup {
        let d = self.definition;
        html! {
            div.card.long[d.question.chars().count() > 150] {
                (notch())
                p.fine { bdi { (d.group) } }
                h2 dir="auto" { (d.question) }
                (self.when())
                div.key { (secret) }
                p { (self.locale.t("votecard-tick")) " " (self.most()) }
                (self.choices())
                p.fine { (self.locale.t("votecard-secret")) }
                p.fine { (self.print(words)) }
            }
        }
    }

    fn print(&self, words: &str) -> Markup {
        html! { (self.locale.t("votecard-words")) " " bdi dir="ltr" lang="en" translate="no" { (words) } }
    }

    /// How many one may name.
    fn most(&self) -> String {
        let (d, n) = (self.definition, self.definition.most_ticks());
        match (d.rule, n == d.options.len()) {
            (Rule::Ranked, _) => self.locale.t("votecard-rank"),
            (_, true) => self.locale.t("votecard-any"),
            (_, false) => self.locale.with("votecard-most", &[("n", &n.to_string())]),
        }
    }

    fn choices(&self) -> Markup {
        let many = !self.large && self.definition.options.len() > 8;
        html! { ul.choices.many[many].dense[many && self.letters() > 1000] {
            @for (n, option) in self.definition.numbered() { li {
                span.box {} b { (n) } span { bdi { (option.title) } @if let Some(cost) = option.cost { " (" bdi dir="ltr" { (pounds(cost)) } ")" } }
            } }
            li { span.box {} b {} span { (self.locale.t("vote-none")) } }
        } }
    }

    /// The first sheet, for those who print.
    fn steps(&self, words: &str, count: usize, two: bool) -> Markup {
        html! {
            section.page.steps lang="en-GB" dir="ltr" {
                div {
                    h1 { (count) " cards: " bdi { (self.definition.question) } }
                    ol {
                        li { "Print on one side, at its actual size (100 %), without headers and footers. Then delete this file and empty the bin: whoever has it can vote with every card." }
                        @if two {
                            li { "Cut along the dashed line. Fold the upper half behind, so that the question is outside. Then close it like a book: the code is inside, under two layers." }
                        } @else {
                            li { "Fold the upper half down over the lower half, then the left half over the right. The code is inside, under two layers." }
                        }
                        li { "Cut off the corner with the dashed line, so that fingers find which way is up." }
                        li { "Mix them in a bag. Each person on the roll draws one. Tick their number, and do not note which card they took." }
                        li { "Count what is left over and what was spoiled. You need both numbers when the vote closes." }
                    }
                    p { "The four words of this vote are " b { (words) } ". They stand on every card. Compare them with those the house shows: if they differ, it is another vote." }
                }
            }
        }
    }
}

/// The corner that is cut off.
fn notch() -> Markup {
    html! { svg.notch viewBox="0 0 9 9" aria-hidden="true" { path d="M1 0L9 8" {} } }
}

/// Pennies as people write them.
fn pounds(pennies: u64) -> String {
    let (pounds, rest) = (pennies / 100, pennies % 100);
    let digits = pounds.to_string();
    let grouped: String =
        digits.char_indices().flat_map(|(at, c)| (at > 0 && (digits.len() - at).is_multiple_of(3)).then_some(',').into_iter().chain([c])).collect();
    if rest == 0 { format!("£{grouped}") } else { format!("£{grouped}.{rest:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_stands_in_the_page_as_it_is() {
        assert!(!STYLE.contains(['<', '>', '&', '"']));
    }

    #[test]
    fn money_is_written_as_people_write_it() {
        assert_eq!([5, 99_900, 100_000, 123_456_789].map(pounds), ["£0.05", "£999", "£1,000", "£1,234,567.89"]);
    }
}
