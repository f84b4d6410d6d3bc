//! Forms for papers, and for what is written down during a meeting and after it.

use super::{Making, desk::Standing, form::tick};
use crate::{
    decide::meeting::{Format, OPTIONS, Phase, ROWS, Way},
    ground::web::{
        controls::{area, input, line, number, picks, select},
        form::Fields,
        parts::{hidden, problem_of, short},
    },
};
use maud::{Markup, html};

/// Things on the agenda to choose from.
fn rows(s: &Standing) -> Vec<(String, String)> {
    let shown = |title: &str| if title.chars().count() > 70 { title.chars().take(69).chain(['…']).collect() } else { title.to_string() };
    s.at.whole.items.iter().filter(|i| i.put_off_on.is_none()).map(|i| (i.id.0.clone(), shown(&i.title))).collect()
}

fn about(s: &Standing, m: &Making, name: &str) -> Markup {
    let rows = rows(s);
    let rows: Vec<(&str, &str)> = rows.iter().map(|(id, title)| (id.as_str(), title.as_str())).collect();
    select(m, name, "About which item", &rows)
}

pub fn papers(s: &Standing, m: &Making) -> Markup {
    let formats = |f: &Format| match f {
        Format::Plain => "Plain words",
        Format::Easy => "Easy read",
        Format::Large => "Large print",
        Format::Audio => "To listen to",
        Format::Language => "In another language",
    };
    let formats: Vec<(&str, &str)> = Format::ALL.iter().map(|f| (f.key(), formats(f))).collect();
    html! {
        @if !s.at.whole.items.is_empty() {
            details open[m.fails(&["for", "paper", "format", "words", "link"])] {
                summary { "Share a paper" }
                form.narrow #sharing method="post" action=(s.path("/papers")) {
                    (hidden("form", m.secret))
                    p { "Everyone can read it from the moment you share it. With fewer than 5 working days left it is late, and the group may put the item off." }
                    (about(s, m, "for"))
                    (line(m, "paper", "What it is called", ""))
                    (picks(m, "format", "How it can be read", &formats, "plain"))
                    (area(m, "words", "Its words", "Plain text. Or leave it empty and give a link"))
                    (line(m, "link", "Link", "Such as https://example.org/budget. It is shown as text; only hosts on the house's list become links"))
                    button { "Share it" }
                }
            }
        }
    }
}

pub fn attendance(s: &Standing, m: &Making) -> Markup {
    let was = &s.at.whole.meeting;
    let kept =
        [("users", was.came_users), ("staff", was.came_staff), ("managers", was.came_managers), ("trustees", was.came_trustees), ("outside", was.came_outside)];
    let kept = kept.map(|(name, n)| (name, if m.typed.has(name) { m.typed.get(name).to_string() } else { n.map_or_else(String::new, |n| n.to_string()) }));
    let pairs: Vec<(&str, &str)> = kept.iter().map(|(name, n)| (*name, n.as_str())).collect();
    let (filled, ticks) = (Fields::of(&pairs), if m.typed.has("users") { m.typed } else { &Fields::default() });
    let (counted, ticked) = (&Making { typed: &filled, ..*m }, &Making { typed: ticks, ..*m });
    html! {
        details open[was.came_on.is_none() || m.fails(&["users", "staff", "managers", "trustees", "outside"])] {
            summary { "Who came" }
            form.narrow #coming method="post" action=(s.path("/attendance")) {
                (hidden("form", m.secret))
                p { "Numbers only, never names. 0 where nobody came." }
                p.hint { "Everyone else reads \"fewer than 5\" of users where there were few." }
                div.counts {
                    (number(counted, "users", "Users", ""))
                    (number(counted, "staff", "Staff", ""))
                    (number(counted, "managers", "Managers", ""))
                    (number(counted, "trustees", "Trustees", ""))
                    (number(counted, "outside", "From outside", ""))
                }
                fieldset { legend { "What was offered" } div.picks {
                    (tick(ticked, "travel", "Travel was paid", was.had_travel))
                    (tick(ticked, "childcare", "Childcare", was.had_childcare))
                    (tick(ticked, "interpreter", "An interpreter", was.had_interpreter))
                    (tick(ticked, "step_free", "A way in without steps", was.had_step_free))
                } }
                button.quiet { "Write down who came" }
            }
        }
    }
}

pub fn decisions(s: &Standing, m: &Making) -> Markup {
    let ways = |w: &Way| match w {
        Way::Followed => "It follows what users wanted",
        Way::Changed => "It changes what users wanted",
        Way::Against => "It goes against what users wanted",
    };
    let ways: Vec<(&str, &str)> = Way::ALL.iter().map(|w| (w.key(), ways(w))).collect();
    html! {
        @if !rows(s).is_empty() {
            details open[m.fails(&["on", "decided", "wanted", "way", "why", "minority", "doer", "first"])] {
                summary { "Write down a decision" }
                form.narrow #deciding method="post" action=(s.path("/decisions")) {
                    (hidden("form", m.secret))
                    p { "It is added to and never changed. On what users brought, the organisation answers within 20 working days. No names." }
                    (about(s, m, "on"))
                    (area(m, "decided", "What was decided", ""))
                    (area(m, "wanted", "What users wanted before", "May stay empty where nobody had said"))
                    (picks(m, "way", "Beside what users wanted", &ways, ""))
                    (area(m, "why", "Why", "Needed where it changes or goes against what users wanted"))
                    (area(m, "minority", "What others thought", "May stay empty"))
                    (line(m, "doer", "Who does it", "By what they do, such as: the night manager, the group"))
                    (input(m, "first", "By when, first", "May stay empty", "date"))
                    button { "Write it down" }
                }
            }
        }
    }
}

pub fn hands(s: &Standing, m: &Making) -> Markup {
    let (_, most) = OPTIONS.into_inner();
    html! {
        @if !rows(s).is_empty() {
            details open[m.fails(&["about", "people"]) || ROWS.iter().any(|(a, b)| m.fails(&[a, b]))] {
                summary { "Hands in the room" }
                form.narrow #raising method="post" action=(s.path("/hands")) {
                    (hidden("form", m.secret))
                    p { "Ask for hands, option by option. One may raise a hand for several. Of fewer than 5 people only the order is kept. Typing it in again replaces what was there." }
                    (about(s, m, "about"))
                    (number(m, "people", "How many people are in the room", ""))
                    fieldset { legend { "Options, and hands for each" }
                        @for (option, hands) in ROWS.iter().take(most) {
                            (problem_of(option, m.problems))
                            (problem_of(hands, m.problems))
                            div.option {
                                label.vh for=(option) { (option.replace('-', " ")) }
                                input id=(option) name=(option) value=(m.typed.get(option)) dir="auto" autocomplete="off" placeholder=(option.replace("option-", "Option "));
                                label.vh for=(hands) { (hands.replace("hands-", "Hands for option ")) }
                                input.code id=(hands) name=(hands) value=(m.typed.get(hands)) inputmode="numeric" autocomplete="off" placeholder="Hands";
                            }
                        }
                    }
                    button.quiet { "Write down the hands" }
                }
            }
        }
    }
}

pub fn countersignature(s: &Standing, m: &Making) -> Markup {
    html! {
        form.narrow #agreeing method="post" action=(s.path("/countersignature")) {
            (hidden("form", m.secret))
            h2 { "Agree to the record" }
            p { "You say for the group that this is what happened. After that only answers are added." }
            (problem_of("sure", m.problems))
            label.pick { input type="checkbox" name="sure" value="yes" id="sure"; " " span { "I have looked at it all with the group" } }
            button { "Agree to the record" }
        }
    }
}

/// What the organisation answers, one decision at a time.
pub fn answers(s: &Standing, m: &Making) -> Markup {
    let waits = s.at.whole.decisions.iter().filter(|d| d.answer_by.is_some());
    let title = |words: &str, by: Option<crate::clock::Day>| {
        let cut: String = words.chars().take(60).collect();
        let day = by.map_or_else(String::new, |day| format!(" (by {})", short(day)));
        format!("{}{}{day}", cut.replace('\n', " "), if words.chars().count() > 60 { "…" } else { "" })
    };
    let rows: Vec<(String, String)> =
        waits.map(|d| (d.id.0.clone(), title(&d.words, d.answer_by.filter(|_| s.at.whole.answers_of(&d.id).is_empty())))).collect();
    let rows: Vec<(&str, &str)> = rows.iter().map(|(id, words)| (id.as_str(), words.as_str())).collect();
    html! {
        @if !rows.is_empty() && matches!(s.phase(), Phase::Held | Phase::Agreed) {
            form.narrow #answering method="post" action=(s.path("/answers")) {
                (hidden("form", m.secret))
                h2 { "Answer for the organisation" }
                p { "Everyone reads it. It can be added to, and nothing said goes away." }
                (select(m, "to", "To which decision", &rows))
                (picks(m, "kind", "What we answer", &[("will", "We will do it"), ("part", "We will do part of it"), ("cannot", "We cannot do it, and this is why")], ""))
                (area(m, "answer", "In words everyone reads", "What you will do and by when; or what stands in the way, who decided, and what would change it"))
                button { "Answer" }
            }
            h3 { "Promise something about it" }
            p { "With somebody who does it and a day. It stands under the decision." }
            ul.list { @for (id, words) in &rows { li { a href={ "/desk/promises/new?decision=" (id) } { (words) } } } }
        }
    }
}
