//! Boards that stand alone: in a frame of somebody's page, and on a screen on a wall.

use super::cards::{made, will};
use crate::{story, support::Town};

story!(only_the_page_for_frames_may_stand_in_one, a_screen_goes_on_by_itself_and_can_be_stopped);

async fn only_the_page_for_frames_may_stand_in_one(town: Town) {
    let place = town.northside().await;
    made(&town, &place, "Cold showers", will(&town, "We mend it.", 5), &[]).await;
    let mut guest = town.guest();
    let framed = guest.go("/p/northside/board/embed").await.clone();
    framed.expect(&["Cold showers", "We mend it.", "See all of it"]);
    let policy = framed.header("content-security-policy").unwrap();
    assert!(policy.contains("frame-ancestors *") && policy.contains("form-action 'none'") && !policy.contains("script-src"), "{policy}");
    assert_eq!(framed.header("cross-origin-resource-policy"), Some("cross-origin"));
    assert!(!framed.html.contains("<script") && !framed.html.contains("<form"), "nothing in it acts");
    let (targets, all) = (framed.attributes("a", "target"), framed.attributes("a", "href"));
    assert!(targets.len() == all.len() && targets.iter().all(|t| t == "_blank"), "no link opens inside");
    assert_eq!(framed.attributes("a", "rel").iter().filter(|rel| *rel == "noopener").count(), all.len());
    // Also when it has not changed, and nowhere else.
    for path in ["/p/northside/board", "/p/northside/board/tv", "/p/northside/promise/101", "/p/northside", "/p/nowhere/board/embed"] {
        let policy = guest.go(path).await.header("content-security-policy").unwrap();
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
    }
}

async fn a_screen_goes_on_by_itself_and_can_be_stopped(town: Town) {
    let place = town.northside().await;
    let mut wall = town.guest();
    wall.go("/p/northside/board/tv").await.expect(&["Nothing stands here yet", "1 of 1"]);
    for n in 1..=3 {
        made(&town, &place, &format!("Subject {n}"), will(&town, "We do it.", 5), &[]).await;
    }
    let comes = |page: &crate::support::Page| page.attributes("meta[http-equiv=refresh]", "content");
    wall.go("/p/northside/board/tv").await.expect(&["Subject 3", "1 of 3", "Pause"]);
    assert_eq!(comes(&wall.page), ["20;url=/p/northside/board/tv?n=2"]);
    assert!(!wall.page.html.contains("<script"));
    assert_eq!(wall.page.all("article").len(), 1, "one at a time");
    wall.go("/p/northside/board/tv?n=3").await.expect(&["Subject 1", "3 of 3"]);
    assert_eq!(comes(&wall.page), ["20;url=/p/northside/board/tv?n=1"], "and from the start again");
    wall.click("Pause").await.expect(&["Subject 1", "Go on"]);
    assert!(comes(&wall.page).is_empty());
    wall.click("Back").await.expect(&["Subject 2", "Go on"]);
    wall.click("Go on").await.expect(&["Subject 2", "Pause"]);
    for odd in ["n=0", "n=4", "n=-1", "n=x", "n=99999999999999999999", "pause=yes"] {
        wall.go(&format!("/ar/p/northside/board/tv?{odd}")).await.expect(&["Subject 3"]);
    }
    // What is new comes with the next card.
    wall.go("/p/northside/board/tv?n=2").await;
    made(&town, &place, "Subject 4", will(&town, "We do it.", 5), &[]).await;
    wall.go("/p/northside/board/tv?n=1").await.expect(&["Subject 4", "1 of 4"]);
}
