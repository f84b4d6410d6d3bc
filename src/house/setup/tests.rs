use super::*;
use crate::ground::db::Db;
use crate::house::{
    place::{Book, Holidays},
    staff::Post,
};

const NOW: Time = Time(1_781_265_600_000);

/// Two organisations: Together with a shelter, which has a kitchen; and another one.
async fn tree() -> (Arc<Tree>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::sqlite(&folder.path().join("hearback.db")).await.unwrap();
    db.write(|tx| {
        Box::pin(async move {
            let make = |name: &str, slug: &str| Settings::preset(Kind::DropIn, name, slug);
            let root = place::make(tx, None, &make("Together", "together"), "admin", NOW).await?;
            let here = place::make(tx, Some(&root), &make("Night Shelter", "night-shelter"), "admin", NOW).await?;
            place::make(tx, Some(&here), &make("Kitchen", "kitchen"), "admin", NOW).await?;
            place::make(tx, None, &make("Other", "other"), "admin", NOW).await.map(drop)
        })
    })
    .await
    .unwrap();
    (Book::new(Holidays::built_in()).tree(&db, NOW).await.unwrap(), folder)
}

fn post(role: Role, slug: &str, tree: &Tree) -> Post {
    let place = tree.slug(slug).unwrap();
    Post { id: Id::random(), role, place_id: place.id.clone(), path: place.path.clone() }
}

fn admin_at(slug: &str, tree: &Tree) -> Seat {
    Seat {
        staff_id: Id::random(),
        name: "Joe Mensah".into(),
        title: "office".into(),
        email: "joe@x.example".into(),
        session_id: Id::random(),
        form_secret: String::new(),
        posts: vec![post(Role::Admin, slug, tree), post(Role::Trustee, "other", tree)],
    }
}

fn person(posts: &[&str], first: Option<&str>, tree: &Tree) -> Person {
    Person {
        id: Id::random(),
        name: "Ana".into(),
        title: "cook".into(),
        email: "ana@x.example".into(),
        first_place: first.map(|slug| tree.slug(slug).unwrap().id.clone()),
        joined: true,
        asked_at: None,
        leaving_on: None,
        ended_at: None,
        absences: Vec::new(),
        posts: posts.iter().map(|slug| post(Role::Worker, slug, tree)).collect(),
    }
}

#[tokio::test]
async fn an_administrator_looks_after_their_own_places_and_below() {
    let (tree, _folder) = tree().await;
    let joe = admin_at("night-shelter", &tree);
    let reach = Reach { seat: &joe, tree: &tree };
    let names: Vec<String> = reach.places().iter().map(|p| p.name.clone()).collect();
    assert_eq!(names, ["Night Shelter", "Kitchen"]);
    assert!(reach.place(&tree.slug("kitchen").unwrap().id).is_ok());
    for other in ["together", "other"] {
        assert!(matches!(reach.place(&tree.slug(other).unwrap().id), Err(Error::NotFound)), "{other}: a trustee's post is no administrator's");
    }
}

#[tokio::test]
async fn an_administrator_knows_their_own_people_and_holds_those_of_nobody_else() {
    let (tree, _folder) = tree().await;
    let joe = admin_at("night-shelter", &tree);
    let reach = Reach { seat: &joe, tree: &tree };
    for (posts, first, sees, holds) in [
        (&["kitchen"][..], Some("kitchen"), true, true),
        (&["night-shelter", "together"], Some("together"), true, false),
        (&["together"], Some("kitchen"), false, false),
        (&["other"], Some("other"), false, false),
        (&[], Some("kitchen"), true, true),
        (&[], Some("other"), false, false),
        (&[], None, true, true),
    ] {
        let person = person(posts, first, &tree);
        assert_eq!((reach.sees(&person), reach.holds(&person)), (sees, holds), "{posts:?} {first:?}");
    }
    let myself = Person { id: joe.staff_id.clone(), ..person(&["kitchen"], None, &tree) };
    assert!(reach.sees(&myself) && !reach.holds(&myself), "nobody decides about themselves");
}

#[tokio::test]
async fn a_name_becomes_an_address_that_nobody_has() {
    let (tree, _folder) = tree().await;
    for (name, slug) in [
        ("Northside Night Shelter", "northside-night-shelter"),
        ("Kitchen", "kitchen-2"),
        ("  St. Mary's -- Café ", "st-mary-s-caf"),
        ("Łódź", "place"),
        ("العربية", "place"),
        ("", "place"),
        (&"long ".repeat(16), "long-long-long-long-long-long-long-l"),
    ] {
        assert_eq!(slug_for(name, &tree), slug, "{name}");
        let settings = Settings::preset(Kind::DropIn, "x", &slug_for(name, &tree));
        assert!(settings.problems().is_empty(), "{name}");
    }
}
