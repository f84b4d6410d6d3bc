//! What became of promises: of a place, and by what their owners do. No names: the house says what people do here.

use super::{row, share};
use crate::{
    ground::web::{is_few, parts::crumb, words::Locale},
    house::place::Place,
    learn::indicator::{Promises, Replied, Role, public::Numbers},
};
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};

/// The part of "Is it working?" about promises: the finding, and the table.
pub fn section(l: Locale, place: &Place, p: &Promises) -> Markup {
    let all = &p.all;
    if all.answers == 0 && all.due == 0 && all.claims == 0 && all.intentions == 0 && all.late == 0 {
        return html! { h2 #promises { (l.t("promises-none")) } };
    }
    let pair = |id: &str, n: usize, all: usize| l.with(id, &[("n", &n.to_string()), ("all", &all.to_string())]);
    let finding = if all.due == 0 { l.t("promises-none-due") } else { pair("promises-finding", all.kept, all.due) };
    let days = |days: Option<i64>| days.map(|n| n.to_string());
    html! {
        h2 #promises { (finding) }
        p.hint { (l.with("promises-when", &[("to", &l.day(p.to))])) }
        table { tbody {
            @if all.due > 0 {
                (share(l, &l.t("promises-kept"), all.kept, all.due))
                (share(l, &l.t("promises-moved"), all.moved, all.due))
                @if let Some(n) = days(all.days_moved) { (row(&l.t("promises-moved-by"), &n)) }
                (share(l, &l.t("promises-stopped"), all.stopped, all.due))
                @if let Some(n) = days(all.days_promised) { (row(&l.t("promises-ahead"), &n)) }
            }
            (row(&l.t("promises-late"), &all.late.to_string()))
            @if all.intentions > 0 { (row(&l.t("promises-intentions"), &all.intentions.to_string())) }
            @if all.begun > 0 { (share(l, &l.t("promises-asked"), all.by_users, all.begun)) }
            @if all.claims > 0 {
                (share(l, &l.t("promises-agreed"), all.agreed, all.claims))
                (share(l, &l.t("promises-disputed"), all.disputed, all.claims))
                (share(l, &l.t("promises-silent"), all.claims - all.agreed - all.disputed, all.claims))
            }
            @if all.answers > 0 {
                (share(l, &l.t("promises-cannot"), all.cannot, all.answers))
                @if all.cannot > 0 { (share(l, &l.t("promises-explained"), all.explained, all.cannot)) }
                @if all.reversed > 0 { (row(&l.t("promises-reversed"), &all.reversed.to_string())) }
                (share(l, &l.t("promises-not-now"), all.not_now, all.answers))
            }
        } }
        @if !p.roles.is_empty() { p.give { a href=(l.href(&format!("{}/kept", place.home()))) { (l.t("kept-title")) } } }
    }
}

/// Who answered, who promised what, and who kept it.
pub fn kept(l: Locale, place: &Place, found: &Numbers) -> Markup {
    let (p, nobody) = (&found.promises, BTreeMap::new());
    // The numbers of a place above are its own.
    let own = found.answers.as_ref().filter(|a| a.of.id == place.id);
    let answered = own.map_or(&nobody, |a| &a.by_role);
    let all: BTreeSet<Option<&str>> = answered.keys().map(Option::as_deref).chain(p.roles.keys().map(|owner| Some(owner.as_str()))).collect();
    html! {
        (crumb(&l.href(&format!("{}/working", place.home())), &l.t("back"), None))
        h1 { (l.t("kept-title")) }
        p.hint { (l.t("kept-how")) }
        @if let Some(a) = own { p.hint { (l.with("kept-when", &[("from", &l.day(a.from)), ("to", &l.day(a.to))])) } } @else { p.hint { (l.t("kept-too-few")) } }
        @if p.roles.is_empty() { p { (l.t("promises-none")) } } @else { p.hint { (l.with("promises-when", &[("to", &l.day(p.to))])) } }
        @for owner in all {
            (role(l, owner, answered.get(&owner.map(String::from)), owner.and_then(|owner| p.roles.get(owner))))
        }
    }
}

fn role(l: Locale, owner: Option<&str>, answered: Option<&Replied>, promised: Option<&Role>) -> Markup {
    let few = |n: usize| if is_few(n) { l.t("working-fewer") } else { n.to_string() };
    html! {
        section {
            h2 dir="auto" { @if let Some(owner) = owner { (owner) } @else { (l.t("kept-team")) } }
            table { tbody {
                @if let Some(a) = answered {
                    (row(&l.t("kept-answered"), &few(a.answered)))
                    (row(&l.t("kept-in-time"), &few(a.in_time)))
                }
                @if let Some(r) = promised {
                    (row(&l.t("kept-promised"), &r.promised.to_string()))
                    (row(&l.t("promises-kept"), &r.kept.to_string()))
                    (row(&l.t("kept-later"), &r.later.to_string()))
                    (row(&l.t("promises-late"), &r.late.to_string()))
                    @if r.not_due > 0 { (row(&l.t("kept-not-due"), &r.not_due.to_string())) }
                    @if r.given_up > 0 { (row(&l.t("kept-given-up"), &r.given_up.to_string())) }
                    @if r.claims > 0 {
                        (share(l, &l.t("promises-agreed"), r.agreed, r.claims))
                        (share(l, &l.t("promises-disputed"), r.disputed, r.claims))
                    }
                }
            } }
        }
    }
}
