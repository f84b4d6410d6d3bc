use crate::{
    ground::web::{parts::crumb, words::Locale},
    hear::moderation::held::{FEW, List, Outcome, Told, When},
    house::place::Place,
};
use maud::{Markup, html};

/// What was held back, for everyone. Each line is a few plain sentences; the words themselves are nowhere.
pub fn withheld(l: Locale, place: &Place, list: &List) -> Markup {
    let few = |n: usize| if (1..FEW).contains(&n) { l.t("working-fewer") } else { n.to_string() };
    html! {
        (crumb(&l.href(&format!("{}/board", place.home())), &l.t("back"), None))
        h1 { (l.t("withheld-title")) }
        p.lead { (l.t("withheld-lead")) }
        @if list.lines.is_empty() { p { (l.t("withheld-none")) } } @else {
            table { tbody {
                tr { th scope="row" { (l.t("withheld-looked-at")) } td.n { (few(list.looked_at)) } }
                tr { th scope="row" { (l.t("withheld-kept-off")) } td.n { (few(list.withheld)) } }
                tr { th scope="row" { (l.t("withheld-again")) } td.n { (few(list.looked_again)) } }
                tr { th scope="row" { (l.t("withheld-wrong")) } td.n { (few(list.overturned)) } }
            } }
            h2 { (l.t("withheld-why")) }
            table { tbody { @for (reason, n) in &list.totals { tr { th scope="row" { (capital(&l.t(reason.why()))) } td.n { (few(*n)) } } } } }
            h2 { (l.t("withheld-each")) }
            dl.sum { @for told in &list.lines { (line(l, list, told)) } }
        }
        p.hint { (l.t("withheld-how")) }
        div.acts.noprint { a.btn.quiet href={ (place.home()) "/withheld.json" } { "JSON" } }
    }
}

fn line(l: Locale, list: &List, told: &Told) -> Markup {
    let Told { when, site, line } = told;
    html! {
        div {
            dt {
                @match when { When::Day(day) => (l.day(*day)), When::Month(day) => bdi dir="ltr" { (month(*day)) } }
                @if list.has_sites { br; @match site { Some(name) => span dir="auto" { (name) }, None => (l.t("withheld-site")) } }
            }
            dd {
                p {
                    b { @if line.whole { (l.t("withheld-whole")) } @else { (l.count("withheld-parts", line.words)) } }
                    " " (l.t("withheld-because")) " " (line.reasons().into_iter().map(|r| l.t(r.why())).collect::<Vec<_>>().join(&format!("{} ", l.t("withheld-and"))))
                }
                p.hint {
                    (l.t(if line.by_role == "moderator" { "withheld-by-moderator" } else { "withheld-by-manager" })) " "
                    (l.t(match line.outcome() {
                        Outcome::NotLooked => "withheld-not-looked",
                        Outcome::Right => "withheld-was-right",
                        Outcome::Overturned => "withheld-was-wrong",
                    }))
                }
            }
        }
    }
}

/// A row of a table begins with a capital letter, where a language has them.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A month in digits, which every language reads.
fn month(day: crate::clock::Day) -> String {
    let date = day.date();
    format!("{:02}/{}", date.month(), date.year())
}
