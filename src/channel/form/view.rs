use super::{AboutStaff, Draft, Step};
use crate::{
    channel::front::Readers,
    ground::web::{
        pack::Packs,
        parts::{aloud, crumb, crumb_in_form, described, has_problem, hidden, icon, problem_of, problems, tongue},
        ticket::ticket,
        words::Locale,
    },
    hear::concern::{Kind, Lane},
    house::place::{Place, tile::Tile},
};
use maud::{Markup, html};

/// What every step needs.
pub struct At<'a> {
    pub l: Locale,
    pub place: &'a Place,
    pub readers: &'a Readers,
    pub packs: &'a Packs,
    pub draft: &'a Draft,
    pub errors: &'a [(&'static str, String)],
}

impl At<'_> {
    fn action(&self) -> String {
        self.l.href(&format!("{}/tell", self.place.home()))
    }

    /// The first step goes back to the place; later ones to the step before, with what was typed.
    fn crumb(&self, n: &str, back_to: Option<Step>) -> Markup {
        let (l, step) = (self.l, self.l.with("step", &[("n", n)]));
        match back_to {
            Some(to) => crumb_in_form("tell", to.key(), &l.t("back"), &step),
            None => crumb(&l.href(&self.place.home()), &l.t("back"), Some(&step)),
        }
    }
}

impl At<'_> {
    /// The picture of a kind, where one would rather look; its mark elsewhere.
    fn drawn(&self, kind: Kind) -> Markup {
        let picture = (self.l == Locale::Easy).then(|| self.packs.picture(&format!("kind-{}", kind.key()), false)).flatten();
        picture.unwrap_or_else(|| icon(kind.icon()))
    }

    /// Pictures to tap, in easy read; elsewhere only what was tapped there before the language changed.
    fn tiles(&self) -> Markup {
        let (l, tapped) = (self.l, &self.draft.tiles);
        let shown = Tile::shown(&self.place.tiles, self.place.kind);
        let mut tiles: Vec<Tile> = shown.iter().copied().filter(|t| l == Locale::Easy || tapped.contains(t)).collect();
        tiles.extend(tapped.iter().filter(|t| !shown.contains(t)));
        html! {
            @if !tiles.is_empty() {
                fieldset {
                    legend { (l.t("tiles-q")) }
                    div.picks.tiles { @for (n, tile) in tiles.iter().enumerate() {
                        label.pick {
                            input type="checkbox" name="tiles" value=(tile.key) checked[tapped.contains(tile)]; " "
                            @if let Some(picture) = self.packs.picture(tile.key, n > 2) { (picture) " " }
                            span { (l.t(tile.word)) }
                        }
                    } }
                }
            }
        }
    }
}

/// Fields of the steps before and after, so that nothing is lost on the way.
fn carried(draft: &Draft, step: Step) -> Markup {
    html! {
        (hidden("step", step.key()))
        (hidden("draft", &draft.page))
        @if !draft.made.is_empty() { (hidden("made", &draft.made)) }
        @for id in &draft.also { (hidden("also", &id.0)) }
        @if step != Step::Kind { @if let Some(kind) = draft.kind { (hidden("kind", kind.key())) } }
        @if matches!(step, Step::Kind | Step::Words | Step::Check) { @if let Some(about) = draft.about_staff { @if step != Step::Words || draft.kind == Some(Kind::Unsafe) { (hidden("about_staff", about.key())) } } }
        @if step != Step::Words {
            @if !draft.words.is_empty() { (hidden("words", &draft.words)) }
            @for tile in &draft.tiles { (hidden("tiles", tile.key)) }
            @if !draft.better.is_empty() { (hidden("better", &draft.better)) }
            @if draft.board { (hidden("see", "board")) }
            @if draft.now { (hidden("now", "yes")) }
        }
    }
}

pub fn kind(at: &At) -> Markup {
    let l = at.l;
    html! {
        (at.crumb("1", None))
        (problems(l, at.errors))
        form #tell method="post" action=(at.action()) autocomplete="off" {
            (carried(at.draft, Step::Kind))
            div.field.bad[has_problem("kind", at.errors)] { fieldset {
                legend { h1 { (l.t("kind-q")) } }
                p.hint #kind-hint { (l.t("kind-hint")) }
                (aloud(l, "kind-q"))
                (problem_of("kind", at.errors))
                div.picks { @for (n, kind) in Kind::ALL.into_iter().enumerate() {
                    label.pick {
                        input type="radio" name="kind" value=(kind.key()) id=[(n == 0).then_some("kind")] checked[at.draft.kind == Some(kind)]; " "
                        (at.drawn(kind)) " " span { (l.t(&format!("kind-{}", kind.key()))) }
                    }
                } }
            } }
            button { (l.t("carry-on")) }
        }
        p.hint.end { (l.t("nothing-kept")) }
        p.hint { (l.t("help-now")) " " (l.t("help-talk")) }
    }
}

pub fn staff(at: &At) -> Markup {
    let l = at.l;
    let (team, outside) = (at.readers.team(l), at.readers.outside.clone().unwrap_or_default());
    let choices = [
        (AboutStaff::Yes, "staff-yes", l.with("staff-yes-who", &[("outside", &outside), ("team", &team)])),
        (AboutStaff::No, "staff-no", l.with("staff-no-who", &[("team", &team)])),
        (AboutStaff::Unsaid, "staff-unsaid", l.with("staff-yes-who", &[("outside", &outside), ("team", &team)])),
    ];
    html! {
        (at.crumb("1", Some(Step::Kind)))
        (problems(l, at.errors))
        (danger(l))
        form #tell method="post" action=(at.action()) autocomplete="off" {
            (carried(at.draft, Step::Staff))
            div.field.bad[has_problem("about_staff", at.errors)] { fieldset {
                legend { h1 { (l.t("staff-q")) } }
                p.hint #about_staff-hint { (l.t("staff-hint")) }
                (aloud(l, "staff-q"))
                (problem_of("about_staff", at.errors))
                div.picks { @for (n, (choice, id, who)) in choices.iter().enumerate() {
                    label.pick {
                        input type="radio" name="about_staff" value=(choice.key()) id=[(n == 0).then_some("about_staff")] checked[at.draft.about_staff == Some(*choice)]; " "
                        span { (l.t(id)) " " small { (who) } }
                    }
                } }
            } }
            button { (l.t("carry-on")) }
        }
    }
}

fn danger(l: Locale) -> Markup {
    html! { div.panel { p { (l.t("help-now")) } p.hint { (l.t("help-talk")) } } }
}

pub fn words(at: &At, seen: &str, at_once: bool) -> Markup {
    let (l, d, e) = (at.l, at.draft, at.errors);
    let about = matches!(d.about_staff, Some(AboutStaff::Yes | AboutStaff::Outside));
    let may_tell_of_staff = at.readers.outside.is_some() && matches!(d.kind, Some(Kind::Problem | Kind::Idea | Kind::Question));
    html! {
        (at.crumb("2", Some(Step::Kind)))
        (problems(l, e))
        form #tell method="post" action=(at.action()) autocomplete="off" {
            (carried(d, Step::Words))
            div.field.bad[has_problem("words", e)] {
                h1 { label for="words" { (l.t("words-q")) } }
                p.hint #words-hint { (l.t("words-hint")) }
                (aloud(l, "words-q"))
                (problem_of("words", e))
                textarea #words name="words" rows="5" dir="auto" aria-describedby=(described("words", e)) aria-invalid=[has_problem("words", e).then_some("true")] { "\n" (d.words) }
            }
            (at.tiles())
            div.field.bad[has_problem("better", e)] {
                label for="better" { (l.t("words-better")) " " span.hint { (l.t("optional")) } }
                (problem_of("better", e))
                textarea.short #better name="better" rows="2" dir="auto" { "\n" (d.better) }
            }
            @if !d.is_private() || about {
                fieldset {
                    legend { (l.t("see-q")) }
                    div.picks {
                        label.pick { input type="radio" name="see" value="team" checked[!d.board]; " " span { (l.t("see-team")) } }
                        label.pick { input type="radio" name="see" value="board" checked[d.board]; " " span { (l.t("see-board")) " " small { (l.t("see-board-how")) } } }
                    }
                }
            }
            @if may_tell_of_staff {
                div.picks.field { label.pick {
                    input type="checkbox" name="about_staff" value="yes" checked[about]; " "
                    span { (l.t("staff-tick")) " " small { (l.with("staff-yes-who", &[("outside", at.readers.outside.as_deref().unwrap_or_default()), ("team", &at.readers.team(l))])) } }
                } }
            }
            @if d.kind == Some(Kind::Unsafe) || at_once {
                p.hint { (l.t("seen-at-once")) }
            } @else {
                div.picks.field { label.pick {
                    input type="checkbox" name="now" value="yes" checked[d.now]; " "
                    span { (l.t("now-tick")) " " small { (l.with("now-risk", &[("seen", seen)])) } }
                } }
            }
            button { (l.t("carry-on")) }
        }
        p.hint.end { (l.t("help-now")) " " (l.t("help-talk")) }
    }
}

/// `seen` is when the team sees it; `like` what others want that sounds like it; words that may mean harm are met once more with where help is.
pub fn check(at: &At, by: &str, seen: &str, at_once: bool, like: &Markup) -> Markup {
    let (l, d) = (at.l, at.draft);
    let who = match (d.lane(), &at.readers.outside) {
        (Lane::Outside, Some(outside)) => l.with("check-outside", &[("outside", outside), ("date", by)]),
        (Lane::Beyond, Some(outside)) => {
            l.with("check-trustee", &[("trustee", at.readers.trustee.as_deref().unwrap_or_default()), ("outside", outside), ("date", by)])
        }
        _ => l.with("check-team", &[("names", &at.readers.team(l)), ("date", by)]),
    };
    let change = |step: &str, what: &str| html! { dd.do { button.link name="go" value=(step) { (l.t("change")) span.vh { " " (what) } } } };
    html! {
        (at.crumb("3", Some(Step::Words)))
        (problems(l, at.errors))
        h1 #check { (l.t("check-title")) }
        p.hint { (l.t("check-note")) }
        (aloud(l, "check-title"))
        form #tell method="post" action=(at.action()) autocomplete="off" {
            (carried(d, Step::Check))
            dl.sum {
                div { dt { (l.t("check-about")) } dd { @if let Some(kind) = d.kind { (l.t(&format!("kind-{}", kind.key()))) } } (change("kind", &l.t("check-about"))) }
                div { dt { (l.t("check-words")) } dd dir="auto" { (crate::ground::web::parts::prose(&d.told(l))) } (change("words", &l.t("check-words"))) }
                @if !d.better.is_empty() { div { dt { (l.t("check-better")) } dd dir="auto" { (crate::ground::web::parts::prose(&d.better)) } (change("words", &l.t("check-better"))) } }
                div { dt { (l.t("see-q")) } dd { @if d.board && !d.is_private() { (l.t("see-board")) } @else if d.lane() == Lane::Outside { (l.t("see-outside")) } @else if d.lane() == Lane::Beyond { (l.t("see-trustee")) } @else { (l.t("see-team")) } } (change("words", &l.t("see-q"))) }
                div { dt { (l.t("who-reads")) } dd { (who)
                    @if let (Lane::Outside, Some(outside), Some(_)) = (d.lane(), &at.readers.outside, &at.readers.trustee) { p { button.link name="go" value="other" { (l.with("check-not-them", &[("outside", outside)])) } } }
                } }
                @if d.now { div { dt { (l.t("when-seen")) } dd { (l.t("seen-now")) } (change("words", &l.t("when-seen"))) } }
            }
            @if d.is_alarming() && d.kind != Some(Kind::Unsafe) {
                (danger(l))
                @if !d.now && !at_once { div.picks.field { label.pick { input type="checkbox" name="now" value="yes"; " " span { (l.t("now-tick")) " " small { (l.with("now-risk", &[("seen", seen)])) } } } } }
            }
            (like)
            div.acts { button name="go" value="send" { (l.t(if d.lane() == Lane::Team { "check-send" } else { "send" })) } }
        }
    }
}

/// The words, once.
pub fn receipt(at: &At, words: [&'static str; 6], digits: &str, by: &str, seen: &str, beside: &Markup) -> Markup {
    let l = at.l;
    let reader = match (at.draft.lane(), &at.readers.outside) {
        (Lane::Outside, Some(outside)) => outside.clone(),
        (Lane::Beyond, _) => at.readers.trustee.clone().unwrap_or_default(),
        _ => at.readers.team(l),
    };
    html! {
        h1 { (l.t("sent-title")) }
        p { (l.with("sent-by", &[("date", by)])) }
        (aloud(l, "sent-title"))
        @if at.draft.kind == Some(Kind::Unsafe) { (danger(l)) }
        h2 { (l.t("sent-your-words")) }
        p { (l.t("sent-words")) " " (l.t("sent-lose")) }
        (ticket(l, &words, digits))
        p { (l.t("sent-how")) }
        (beside)
        div.acts { a.btn href=(l.href(&at.place.home())) data-finish { (l.t("sent-finish")) } }
        h2 { (l.t("sent-next")) }
        ol.next {
            li { (l.with("next-read", &[("names", &reader), ("seen", seen)])) }
            li { (l.with("next-answer", &[("date", by)])) }
            li { (l.t("next-back")) }
            @if at.draft.board && !at.draft.is_private() { li { a href=(l.href(&format!("{}/board", at.place.home()))) { (l.t("next-board")) } } }
        }
    }
}

/// At a screen on a wall: a slip of paper, where there is a printer, and a code that takes the words to a phone.
pub fn to_take_along(l: Locale, code: &Markup, at: &str, by: &str) -> Markup {
    html! {
        div.along #along { details #code { summary { (l.t("kiosk-code")) } p { (l.t("kiosk-code-how")) } (code) } }
        div.slip #slip { p { (at) } p { (l.with("kiosk-look", &[("date", by)])) } }
    }
}

/// The page was sent before, too long ago to show the words again.
pub fn again(l: Locale) -> Markup {
    html! {
        h1 { (l.t("again-title")) }
        p { (l.t("again-what")) }
        div.acts { a.btn href=(l.href("/back")) { (l.t("home-return")) } }
    }
}

/// The same step in another language, with what was typed.
pub fn languages(place: &Place, step: Step, draft: &Draft) -> Markup {
    let offered = place.offered();
    html! {
        h1 { @for (n, l) in offered.iter().enumerate() { @if n > 0 { " · " } bdi lang=(l.tag()) { (l.own_name()) } } }
        form #languages method="post" action={ (place.home()) "/tell" } {
            (hidden("step", step.key()))
            (hidden("draft", &draft.page))
            @if !draft.made.is_empty() { (hidden("made", &draft.made)) }
            @for id in &draft.also { (hidden("also", &id.0)) }
            @if let Some(kind) = draft.kind { (hidden("kind", kind.key())) }
            @if let Some(about) = draft.about_staff { (hidden("about_staff", about.key())) }
            @if !draft.words.is_empty() { (hidden("words", &draft.words)) }
            @for tile in &draft.tiles { (hidden("tiles", tile.key)) }
            @if !draft.better.is_empty() { (hidden("better", &draft.better)) }
            @if draft.board { (hidden("see", "board")) }
            @if draft.now { (hidden("now", "yes")) }
            ul.list.picks { @for other in offered { li {
                button.pick.quiet lang=(other.tag()) dir=(other.dir()) name="go" value="stay" formaction=(other.href(&format!("{}/tell", place.home()))) { span { (tongue(other)) } }
            } } }
        }
    }
}
