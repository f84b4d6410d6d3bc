//! What a page that watches is sent: its parts as the full page draws them, or, to one that has what was drawn before, only
//! those that are different now.

use serde::Serialize;
use std::sync::Arc;

/// The largest message that goes out. A page with more news than this fetches itself.
pub const LARGEST: usize = 64 << 10;

/// A part of a page: an element with this id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Part {
    id: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    html: String,
    /// The elements of a list, by their ids and in their order. What is sent then holds those that the page has not.
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<Vec<String>>,
    #[serde(skip)]
    rows: Vec<String>,
}

impl Part {
    /// All that it says.
    fn texts(&self) -> impl Iterator<Item = &str> {
        [self.id, &self.html].into_iter().chain(self.order.iter().flatten().chain(&self.rows).map(String::as_str))
    }
}

/// News for a page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Update {
    parts: Vec<Part>,
    #[serde(skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    say: String,
    /// What the page has once it has this. It says so when its line breaks and comes back.
    #[serde(skip_serializing_if = "String::is_empty")]
    have: String,
    /// The parts are too large for a message: the page has to fetch itself.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fetch: bool,
}

impl Update {
    /// Parts of a page, and what is said to those who do not see them change.
    #[must_use]
    pub fn of<H: Into<String>>(parts: impl IntoIterator<Item = (&'static str, H)>, say: impl Into<String>) -> Update {
        let part = |(id, html): (_, H)| Part { id, html: html.into(), order: None, rows: Vec::new() };
        Update { parts: parts.into_iter().map(part).collect(), say: say.into(), ..Update::default() }
    }

    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Update {
        self.title = title.into();
        self
    }

    /// A part that is a list: each of its elements with its id. Those that did not change are not sent again.
    #[must_use]
    pub fn listed<H: Into<String>>(mut self, id: &'static str, elements: impl IntoIterator<Item = (String, H)>) -> Update {
        let (order, rows): (Vec<_>, Vec<String>) = elements.into_iter().map(|(id, html)| (id, html.into())).unzip();
        self.parts.push(Part { id, html: String::new(), order: Some(order), rows });
        self
    }

    /// Every piece of the page as something makes of it, where it makes anything.
    #[must_use]
    pub fn each(mut self, make: impl Fn(&str) -> Option<String>) -> Update {
        for html in self.parts.iter_mut().flat_map(|part| std::iter::once(&mut part.html).chain(&mut part.rows)) {
            if let Some(made) = make(html) {
                *html = made;
            }
        }
        self
    }

    /// What this shows, in a few letters: the same for the same, on every machine.
    #[must_use]
    pub fn mark(&self) -> String {
        let (mut sum, mut length) = (flate2::Crc::new(), self.title.len());
        sum.update(self.title.as_bytes());
        for text in self.parts.iter().flat_map(Part::texts) {
            sum.update(text.as_bytes());
            length += text.len();
        }
        format!("{:x}-{length:x}", sum.sum())
    }

    /// The message as it is sent.
    #[must_use]
    pub fn text(mut self) -> String {
        for part in &mut self.parts {
            part.html.extend(std::mem::take(&mut part.rows));
        }
        let text = serde_json::to_string(&self).unwrap_or_default();
        if text.len() <= LARGEST {
            return text;
        }
        self.fetch = true;
        for part in &mut self.parts {
            part.html.clear();
            part.order = None;
        }
        serde_json::to_string(&self).unwrap_or_default()
    }

    /// The same for a page that has `before`: without what is as it was. Nothing if the two are not of one page.
    fn since(&self, before: &Update) -> Option<Update> {
        if !self.parts.iter().map(|p| p.id).eq(before.parts.iter().map(|p| p.id)) {
            return None;
        }
        let changed = self.parts.iter().zip(&before.parts).filter(|(now, then)| now != then).map(|(now, then)| match (&now.order, &then.order) {
            (Some(order), Some(old)) => {
                let had = |id: &String, row: &String| old.iter().zip(&then.rows).any(|(was, text)| was == id && text == row);
                let rows = order.iter().zip(&now.rows).filter(|(id, row)| !had(id, row)).map(|(_, row)| row.clone()).collect();
                Part { id: now.id, html: String::new(), order: now.order.clone(), rows }
            }
            _ => now.clone(),
        });
        Some(Update { parts: changed.collect(), ..self.clone() })
    }
}

/// How a page stands: whole, and for those who have what stood before.
#[derive(Debug)]
pub struct News {
    /// What it shows, in a few letters.
    pub mark: String,
    pub whole: Arc<str>,
    since: Option<(String, Arc<str>)>,
    update: Update,
}

impl News {
    /// What is drawn now, beside what was drawn before it.
    #[must_use]
    pub fn after(before: Option<&News>, mut update: Update) -> News {
        update.have = update.mark();
        let since = before.and_then(|before| Some((before.mark.clone(), update.since(&before.update)?.text().into())));
        News { mark: update.have.clone(), whole: update.clone().text().into(), since, update }
    }

    /// What a page is sent that has this already.
    #[must_use]
    pub fn for_one_with(&self, mark: &str) -> &Arc<str> {
        self.since.as_ref().filter(|(had, _)| had == mark).map_or(&self.whole, |(_, text)| text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn board(cards: &[(&str, &str)]) -> Update {
        let cards = cards.iter().map(|(id, says)| (id.to_string(), format!("<p id={id}>{says}")));
        Update::of([("top", "<p id=top>Late</p>".to_string())], "Board").listed("list", cards)
    }

    #[test]
    fn what_is_too_large_for_a_message_is_fetched_and_still_told_apart() {
        let text = |letter: &str| News::after(None, Update::of([("queue", letter.repeat(70_000))], "New").titled("Inbox")).whole;
        let (a, b) = (text("a"), text("b"));
        assert!(a.len() < 200 && a.contains(r#""parts":[{"id":"queue"}]"#) && a.contains(r#""fetch":true"#), "{a}");
        assert_ne!(a, b);
        assert!(!Update::of([("queue", String::new())], "").text().contains("fetch"));
    }

    #[test]
    fn only_what_changed_is_sent_to_a_page_that_has_the_rest() {
        let before = News::after(None, board(&[("c1", "one"), ("c2", "two"), ("c3", "three")]));
        let after = News::after(Some(&before), board(&[("c3", "3"), ("c4", "four"), ("c1", "one")]));
        let sent = after.for_one_with(&before.mark);
        assert_eq!(
            **sent,
            format!(r#"{{"parts":[{{"id":"list","html":"<p id=c3>3<p id=c4>four","order":["c3","c4","c1"]}}],"say":"Board","have":"{}"}}"#, after.mark)
        );
        // Whoever has anything else gets all of it.
        assert!(after.for_one_with("").contains("one") && after.for_one_with("").contains("Late"));
        assert_eq!(after.for_one_with(""), &after.whole);
    }

    #[test]
    fn the_same_has_the_same_mark_and_nothing_else_has() {
        let mark = |cards: &[(&str, &str)]| board(cards).mark();
        let one = mark(&[("c1", "one"), ("c2", "two")]);
        assert_eq!(one, mark(&[("c1", "one"), ("c2", "two")]));
        for other in [mark(&[("c2", "two"), ("c1", "one")]), mark(&[("c1", "one")]), mark(&[("c1", "one"), ("c2", "twp")]), mark(&[])] {
            assert_ne!(one, other);
        }
        assert_ne!(board(&[]).mark(), board(&[]).titled("Late").mark());
    }
}
