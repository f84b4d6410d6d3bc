//! What a place offers its guests besides the usual: languages, and pictures to tap.

use crate::{
    ground::web::{parts, words::Locale},
    house::{
        place::tile::{self, Tile},
        staff::Problems,
    },
};
use maud::{Markup, html};

/// Languages that nobody who speaks them has checked: it is for the place to say whether they are better than none.
pub fn languages(on: &str) -> Markup {
    let unread = Locale::ALL.into_iter().filter(|l| l.walked().is_none());
    html! {
        fieldset #languages {
            legend { "Languages people can choose" }
            p.hint { "English and Easy read are always there. Nobody who speaks these has checked our texts in them yet, and their pages say so. Somebody you know may look through them first." }
            div.days.tongues {
                @for l in unread {
                    label { input type="checkbox" name={ "language-" (l.tag()) } value="yes" checked[on.split_whitespace().any(|tag| tag == l.tag())]; " " bdi lang=(l.tag()) { (l.own_name()) } }
                }
            }
        }
    }
}

/// What people can tap in easy read instead of writing.
pub fn tiles(shown: &[Tile], problems: &Problems) -> Markup {
    html! {
        fieldset.bad[parts::has_problem("tiles", problems)] #tiles tabindex="-1" {
            legend { "Pictures people can tap" }
            p.hint { "In Easy read, instead of writing. Choose what there is here, at most " (tile::MOST - 1) "; \u{201c}" (Locale::Easy.t("tile-other")) "\u{201d} is always there too. With none ticked it shows the usual ones" }
            (parts::problem_of("tiles", problems))
            div.days.tongues {
                @for t in tile::ALL.iter().filter(|t| !t.is_everywhere()) {
                    label { input type="checkbox" name={ "tile-" (t.key) } value="yes" checked[shown.contains(t)]; " " (Locale::Easy.t(t.word)) }
                }
            }
        }
    }
}
