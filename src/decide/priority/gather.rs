//! Priorities put together from what was kept of them: who stands for which, and how many different people that makes.
//!
//! Two that were merged are one for as long as the merge stands, and nothing of either is rewritten for it: voices are
//! brought together by who they are, never added up, and parting is leaving the merge out.

use super::{Answer, Asked, Card, Joined, Origin, Step, Turn, order::Weight};
use crate::{clock::Day, ground::db::Id};
use std::collections::{HashMap, HashSet};

/// A priority as it is kept.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Row {
    pub id: Id,
    pub place_id: Id,
    pub path: String,
    pub title: String,
    pub words: String,
    pub origin: Origin,
    pub made_on: Day,
}

/// One conversation that wants it, and what of it everyone may read.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Link {
    pub priority_id: Id,
    pub concern_id: Id,
    pub place_id: Id,
    pub said: Option<String>,
    pub shown_on: Option<Day>,
    pub did: Option<String>,
    pub did_on: Option<Day>,
}

/// One "me too", with the conversation that came of it if one did.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Voice {
    pub priority_id: Id,
    pub mark: Vec<u8>,
    pub place_id: Id,
    pub concern_id: Option<Id>,
}

/// A promise about what one of its people told.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Promised {
    pub priority_id: Id,
    pub number: i64,
    pub slug: String,
}

/// How many said one thing when they were asked again.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Affirmed {
    pub priority_id: Id,
    pub quarter: i64,
    pub answer: Answer,
    pub people: i64,
}

/// All that was kept of the priorities of one tree of places.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    pub rows: Vec<Row>,
    pub links: Vec<Link>,
    pub voices: Vec<Voice>,
    pub taps: Vec<(Id, i64)>,
    pub merges: Vec<Joined>,
    pub turns: Vec<Step>,
    pub promised: Vec<Promised>,
    pub affirmed: Vec<Affirmed>,
}

/// What people want changed, as it stands.
#[derive(Debug, Clone)]
pub struct Want {
    pub id: Id,
    pub place_id: Id,
    pub path: String,
    pub title: String,
    pub words: String,
    pub origin: Origin,
    pub made_on: Day,
    /// How many want it, where, and since when: what decides its place in the list.
    pub weight: Weight,
    /// Touches at shared screens.
    pub taps: i64,
    /// What people told that everyone may read, the oldest first.
    pub cards: Vec<Card>,
    /// Promises about it: their numbers, and the places whose boards show them.
    pub promises: Vec<(i64, String)>,
    /// Which others it stands for.
    pub members: Vec<(Id, String)>,
    /// The one that stands for it now.
    pub within: Option<Id>,
    /// Every merge it had part in, the undone among them, the oldest first.
    pub merges: Vec<Joined>,
    /// What the users' group decided.
    pub turns: Vec<Step>,
    pub asked: Vec<Asked>,
}

impl Want {
    /// True until the users' group lets it rest.
    #[must_use]
    pub fn is_awake(&self) -> bool {
        self.asleep().is_none()
    }

    /// Since when it rests, and why.
    #[must_use]
    pub fn asleep(&self) -> Option<&Step> {
        self.turns.iter().rev().find(|s| matches!(s.turn, Turn::Asleep | Turn::Awake)).filter(|s| s.turn == Turn::Asleep)
    }

    /// The users' group put it first.
    #[must_use]
    pub fn is_pinned(&self) -> bool {
        self.turns.iter().rev().find(|s| matches!(s.turn, Turn::Pinned | Turn::Unpinned)).is_some_and(|s| s.turn == Turn::Pinned)
    }

    /// The team has said something about it that everyone can read.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        !self.promises.is_empty() || self.cards.iter().any(|c| c.did.is_some())
    }

    /// True if it stands in lists: it is no part of another, and awake.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.within.is_none() && self.is_awake()
    }
}

/// Somebody who wants it: a conversation, or the page on which they pressed.
#[derive(PartialEq, Eq, Hash)]
enum Who<'k> {
    Told(&'k Id),
    Pressed(&'k [u8]),
}

/// Which priority stands for which, as the merges say that stand.
struct Heads<'k>(HashMap<&'k Id, &'k Id>);

impl<'k> Heads<'k> {
    fn of(merges: &'k [Joined]) -> Heads<'k> {
        Heads(merges.iter().filter(|m| m.parted_on.is_none()).map(|m| (&m.from_id, &m.into_id)).collect())
    }

    /// The one at the top. Verbs make no rings; a damaged row does not keep anybody here for ever.
    fn head(&self, id: &'k Id) -> &'k Id {
        let mut here = id;
        for _ in 0..=self.0.len() {
            match self.0.get(here) {
                Some(above) if *above != id => here = above,
                _ => break,
            }
        }
        here
    }
}

/// All priorities of a tree of places, in no order.
#[must_use]
pub fn gather(kept: &Kept) -> Vec<Want> {
    let heads = Heads::of(&kept.merges);
    // Each stands for itself and, if it is at the top, for all below it.
    let mut groups: HashMap<&Id, HashSet<&Id>> = kept.rows.iter().map(|row| (&row.id, HashSet::from([&row.id]))).collect();
    for row in &kept.rows {
        groups.entry(heads.head(&row.id)).or_default().insert(&row.id);
    }
    let titles: HashMap<&Id, &Row> = kept.rows.iter().map(|row| (&row.id, row)).collect();
    kept.rows.iter().map(|row| one(kept, row, &groups[&row.id], heads.0.contains_key(&row.id).then(|| heads.head(&row.id)), &titles)).collect()
}

fn one(kept: &Kept, row: &Row, group: &HashSet<&Id>, within: Option<&Id>, rows: &HashMap<&Id, &Row>) -> Want {
    let links = || kept.links.iter().filter(|l| group.contains(&l.priority_id));
    let voices = || kept.voices.iter().filter(|v| group.contains(&v.priority_id));
    let who = |v| match v {
        &Voice { concern_id: Some(ref told), .. } => Who::Told(told),
        Voice { mark, .. } => Who::Pressed(mark),
    };
    let people: HashSet<Who> = links().map(|l| Who::Told(&l.concern_id)).chain(voices().map(who)).collect();
    let sites: HashSet<&Id> = links().map(|l| &l.place_id).chain(voices().map(|v| &v.place_id)).collect();
    let mut cards: Vec<Card> = Vec::new();
    for link in links() {
        if let (Some(said), Some(shown_on)) = (&link.said, link.shown_on)
            && !cards.iter().any(|c| c.concern_id == link.concern_id)
        {
            cards.push(Card {
                concern_id: link.concern_id.clone(),
                place_id: link.place_id.clone(),
                said: said.clone(),
                shown_on,
                did: link.did.clone(),
                did_on: link.did_on,
            });
        }
    }
    cards.sort_by(|a, b| (a.shown_on, &a.concern_id).cmp(&(b.shown_on, &b.concern_id)));
    let begun = group.iter().filter_map(|id| rows.get(id)).map(|r| r.made_on);
    let since = begun.chain(links().filter_map(|l| l.shown_on)).min().unwrap_or(row.made_on);
    let mut promises: Vec<(i64, String)> = kept.promised.iter().filter(|p| group.contains(&p.priority_id)).map(|p| (p.number, p.slug.clone())).collect();
    promises.sort_unstable();
    promises.dedup();
    let mut members: Vec<(Id, String)> =
        group.iter().filter(|id| ***id != row.id).filter_map(|id| rows.get(id)).map(|r| (r.id.clone(), r.title.clone())).collect();
    members.sort();
    let mut merges: Vec<Joined> = kept.merges.iter().filter(|m| m.from_id == row.id || m.into_id == row.id).cloned().collect();
    merges.sort_by(|a, b| (a.on_day, &a.id).cmp(&(b.on_day, &b.id)));
    let mut turns: Vec<Step> = kept.turns.iter().filter(|t| t.priority_id == row.id).cloned().collect();
    turns.sort_by_key(|t| t.n);
    Want {
        id: row.id.clone(),
        place_id: row.place_id.clone(),
        path: row.path.clone(),
        title: row.title.clone(),
        words: row.words.clone(),
        origin: row.origin,
        made_on: row.made_on,
        weight: Weight { people: count(people.len()), sites: count(sites.len()), since, id: row.id.clone() },
        taps: kept.taps.iter().filter(|(id, _)| group.contains(id)).map(|(_, n)| n).sum(),
        cards,
        promises,
        members,
        within: within.cloned(),
        merges,
        turns,
        asked: asked(kept, &row.id),
    }
}

/// What was said when they were asked again, by quarter.
fn asked(kept: &Kept, id: &Id) -> Vec<Asked> {
    let mut all: Vec<Asked> = Vec::new();
    for a in kept.affirmed.iter().filter(|a| a.priority_id == *id) {
        if !all.iter().any(|asked| asked.quarter == a.quarter) {
            all.push(Asked { quarter: a.quarter, still: 0, sorted: 0, no_longer: 0 });
        }
        for asked in all.iter_mut().filter(|asked| asked.quarter == a.quarter) {
            *match a.answer {
                Answer::Still => &mut asked.still,
                Answer::Sorted => &mut asked.sorted,
                Answer::NoLonger => &mut asked.no_longer,
            } += a.people;
        }
    }
    all.sort_by_key(|asked| asked.quarter);
    all
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(n: usize) -> Id {
        Id(format!("{n:02}"))
    }

    fn row(n: usize) -> Row {
        Row { id: id(n), place_id: id(90), path: "90.".into(), title: format!("want {n}"), words: String::new(), origin: Origin::User, made_on: Day(100) }
    }

    fn link(priority: usize, concern: usize, site: usize) -> Link {
        Link { priority_id: id(priority), concern_id: id(concern), place_id: id(site), said: None, shown_on: None, did: None, did_on: None }
    }

    fn voice(priority: usize, mark: u8, concern: Option<usize>) -> Voice {
        Voice { priority_id: id(priority), mark: vec![mark], place_id: id(91), concern_id: concern.map(id) }
    }

    fn merged(n: usize, from: usize, into: usize) -> Joined {
        Joined { id: id(n), from_id: id(from), into_id: id(into), on_day: Day(110), by_role: "manager".into(), parted_on: None, parted_by: None }
    }

    fn people(kept: &Kept, n: usize) -> (i64, i64) {
        let want = gather(kept).into_iter().find(|w| w.id == id(n)).unwrap();
        (want.weight.people, want.weight.sites)
    }

    #[test]
    fn one_conversation_is_one_voice_however_it_came() {
        let kept = Kept {
            rows: vec![row(1)],
            links: vec![link(1, 50, 91), link(1, 51, 92)],
            voices: vec![voice(1, 7, None), voice(1, 8, Some(50)), voice(1, 9, None)],
            taps: vec![(id(1), 9)],
            ..Kept::default()
        };
        assert_eq!(people(&kept, 1), (4, 2), "two told us, one of them had pressed before, and two only pressed");
        assert_eq!(gather(&kept)[0].taps, 9);
    }

    #[test]
    fn two_that_are_one_count_everybody_once_and_parting_brings_back_what_was() {
        let mut kept = Kept {
            rows: vec![row(1), row(2), row(3)],
            links: vec![link(1, 50, 91), link(2, 50, 91), link(2, 51, 92), link(3, 52, 93)],
            voices: vec![voice(1, 7, None), voice(2, 7, None), voice(2, 8, None)],
            ..Kept::default()
        };
        let before: Vec<_> = (1..=3).map(|n| people(&kept, n)).collect();
        kept.merges = vec![merged(70, 1, 2)];
        assert_eq!(people(&kept, 2), (4, 2), "not five");
        assert_eq!(people(&kept, 1), before[0], "its own page still says what it was");
        kept.merges.push(merged(71, 2, 3));
        assert_eq!(people(&kept, 3), (5, 3), "whoever stands for another stands for all behind it");
        let all = gather(&kept);
        assert_eq!(all.iter().filter(|w| w.is_open()).map(|w| w.id.clone()).collect::<Vec<_>>(), [id(3)]);
        assert!(all.iter().filter(|w| w.id != id(3)).all(|w| w.within == Some(id(3))));
        kept.merges.iter_mut().for_each(|m| m.parted_on = Some(Day(120)));
        assert_eq!((1..=3).map(|n| people(&kept, n)).collect::<Vec<_>>(), before);
    }

    #[test]
    fn a_ring_in_a_damaged_table_ends() {
        let kept = Kept { rows: vec![row(1), row(2)], merges: vec![merged(70, 1, 2), merged(71, 2, 1)], ..Kept::default() };
        assert_eq!(gather(&kept).len(), 2);
    }

    #[test]
    fn it_waits_since_the_first_of_its_people_could_be_read() {
        let mut told = link(1, 50, 91);
        (told.said, told.shown_on) = (Some("The water is cold".into()), Some(Day(80)));
        let kept = Kept { rows: vec![row(1)], links: vec![link(1, 51, 91), told], ..Kept::default() };
        assert_eq!(gather(&kept)[0].weight.since, Day(80));
        assert_eq!(gather(&kept)[0].cards.len(), 1, "what nobody agreed to show is counted and not shown");
    }

    proptest! {
        /// Whatever is merged, nobody is counted twice or lost, and the order in which rows come says nothing.
        #[test]
        fn merging_is_a_union(links in prop::collection::vec((0usize..5, 10usize..18, 30usize..33), 0..25), presses in prop::collection::vec((0usize..5, 0u8..8), 0..25), into in prop::collection::vec(0usize..5, 5), turn in 0usize..20) {
            let merges: Vec<Joined> = into.iter().enumerate().filter(|(from, into)| *into > from).map(|(from, into)| merged(70 + from, from, *into)).collect();
            let links: Vec<Link> = links.into_iter().map(|(p, c, site)| link(p, c, site)).collect();
            let voices: Vec<Voice> = presses.into_iter().map(|(p, mark)| voice(p, mark, None)).collect();
            let kept = Kept { rows: (0..5).map(row).collect(), links, voices, merges, ..Kept::default() };
            let all = gather(&kept);
            let everybody: HashSet<Who> = kept.links.iter().map(|l| Who::Told(&l.concern_id)).chain(kept.voices.iter().map(|v| Who::Pressed(&v.mark))).collect();
            for want in &all {
                prop_assert!(want.weight.people <= count(everybody.len()));
                let parts: i64 = want.members.iter().map(|(m, _)| m).chain([&want.id]).map(|m| {
                    let alone = Kept { merges: vec![], ..kept.clone() };
                    gather(&alone).into_iter().find(|w| w.id == *m).map_or(0, |w| w.weight.people)
                }).sum();
                prop_assert!(want.weight.people <= parts, "a union is no larger than the sum of its parts");
            }
            let mut turned = kept.clone();
            if !turned.links.is_empty() { let n = turn % turned.links.len(); turned.links.rotate_left(n); }
            turned.voices.reverse();
            turned.merges.reverse();
            let numbers = |k: &Kept| gather(k).into_iter().map(|w| (w.id, w.weight.people, w.weight.sites)).collect::<Vec<_>>();
            prop_assert_eq!(numbers(&kept), numbers(&turned));
        }
    }
}
