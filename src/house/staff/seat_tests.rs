use super::*;
use crate::house::place::{Kind, Settings};

fn at(path: &str) -> Place {
    let mut place = Place::unkept(&Settings::preset(Kind::DropIn, "Northside", "northside"));
    place.path = path.into();
    place
}

fn seat(posts: &[(Role, &str)]) -> Seat {
    let post = |(role, path): &(Role, &str)| Post { id: Id::random(), role: *role, place_id: Id::random(), path: (*path).into() };
    Seat {
        staff_id: Id::random(),
        name: "Ana Kovač".into(),
        title: "shelter manager".into(),
        email: "ana@northside.example".into(),
        session_id: Id::random(),
        form_secret: "secret".into(),
        posts: posts.iter().map(post).collect(),
    }
}

#[test]
fn a_role_reaches_its_place_and_all_below_and_nothing_beside_or_above() {
    let ana = seat(&[(Role::Manager, "root.north."), (Role::Trustee, "root.")]);
    let may = |role, path| ana.may(&[role], &at(path));
    assert!(may(Role::Manager, "root.north.") && may(Role::Manager, "root.north.kitchen."));
    assert!(!may(Role::Manager, "root.") && !may(Role::Manager, "root.south.") && !may(Role::Manager, "root.northern."));
    assert!(may(Role::Trustee, "root.south.") && !may(Role::Trustee, "other.") && !may(Role::Worker, "root.north."));
    assert_eq!(ana.role_at(&[Role::Worker, Role::Trustee, Role::Manager], &at("root.north.")), Some(Role::Trustee));
    assert_eq!(ana.role_at(&[Role::Manager], &at("root.south.")), None);
    assert!(ana.has(&[Role::Worker, Role::Manager]) && !ana.has(&[Role::Admin]) && !seat(&[]).has(&Role::ALL));
}

#[test]
fn guests_read_a_first_name_and_never_a_surname() {
    let ana = seat(&[]);
    assert_eq!((ana.first_name(), ana.signed().as_str()), ("Ana", "Ana, shelter manager"));
    assert_eq!(signed("Tom", ""), "Tom");
}

#[test]
fn tabs_are_what_one_may_enter() {
    let tabs = |role| seat(&[(role, "root.")]).tabs().into_iter().map(|(_, words)| words).collect::<Vec<_>>();
    assert_eq!(tabs(Role::Worker), ["Inbox", "Promises", "Wanted", "Groups"]);
    assert_eq!(tabs(Role::Manager), ["Inbox", "Promises", "Wanted", "Replies", "Numbers", "Groups", "Votes", "Meetings", "Handover", "Screens"]);
    assert_eq!(tabs(Role::Reviewer), ["Held back"]);
    assert_eq!(tabs(Role::Outside), ["Inbox", "Held back"]);
    assert_eq!(tabs(Role::Trustee), ["Inbox", "Promises", "Numbers", "Votes", "Meetings"]);
    assert_eq!(tabs(Role::Steward), ["Groups", "Wanted", "Votes", "Meetings"]);
    assert_eq!(tabs(Role::Admin), ["Places", "People", "Groups", "Handover", "Mail", "Texts", "Screens", "Programs"]);
}

#[test]
fn a_person_has_a_name_a_task_and_an_address() {
    assert_eq!(
        Details::new(" Ana  Kovač ", "shelter manager", " Ana@Northside.Example "),
        Details { name: "Ana Kovač".into(), title: "shelter manager".into(), email: "ana@northside.example".into() }
    );
    let wrong = |name: &str, title: &str, email: &str| Details::new(name, title, email).problems().into_iter().map(|(field, _)| field).collect::<Vec<_>>();
    assert!(wrong("Ana", "manager", "ana@northside.example").is_empty());
    assert_eq!(wrong("", "", ""), ["name", "title", "email"]);
    let long = "x".repeat(81);
    assert_eq!(wrong(&long, &long, &format!("{}@y.z", "x".repeat(200))), ["name", "title", "email"]);
    for odd in ["ana", "@x.example", "ana@", "ana@x", "a b@x.example", "ana@x@y.example", "<ana@x.example>", "ana@x.example,tom@x.example"] {
        assert_eq!(wrong("Ana", "manager", odd), ["email"], "{odd}");
    }
}
