//! English where a language says nothing: noted while a page is drawn, and marked when it is done, so that it is read aloud and
//! laid out as English.
//!
//! Whoever asks for a text gets its words and cannot forget to mark them: they do not know where these came from, and in an
//! attribute or a title a mark would only be in the way. The page as a whole looks for what was noted, between its tags.
//! Nothing is put into the words themselves, so nothing can travel with them into a text message or a table.

use std::{cell::RefCell, collections::BTreeSet};

tokio::task_local! {
    static NOTED: RefCell<BTreeSet<String>>;
}

/// Answers a request, and notes for its page what was said in English.
pub async fn noting<F: Future>(doing: F) -> F::Output {
    NOTED.scope(RefCell::default(), doing).await
}

pub(super) fn note(said: &str) {
    // Outside a page nobody would ask for it.
    let _ = NOTED.try_with(|noted| noted.borrow_mut().insert(said.to_string()));
}

/// The page with everything marked that was said in English instead; nothing where it is whole already, as nearly all are.
#[must_use]
pub fn marked(html: &str) -> Option<String> {
    let noted: BTreeSet<String> = NOTED.try_with(|noted| noted.borrow().clone()).unwrap_or_default();
    let mut noted: Vec<String> = noted.iter().filter(|said| said.contains(char::is_alphabetic)).map(|said| escaped(said)).collect();
    if noted.is_empty() {
        return None;
    }
    // The longest first: it may have a shorter one inside.
    noted.sort_by_key(|said| std::cmp::Reverse(said.len()));
    let (mut out, mut rest, mut whole) = (String::with_capacity(html.len() + 1024), html, None);
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        let (tag, after) = tag.split_at(tag.find('>').map_or(tag.len(), |end| end + 1));
        match whole {
            None => mark(text, &noted, &mut out),
            Some(_) => out.push_str(text),
        }
        whole = match whole {
            Some(name) if tag.strip_prefix("</").is_some_and(|end| end.starts_with(name)) => None,
            None => WHOLE.into_iter().find(|name| tag[1..].strip_prefix(name).is_some_and(|end| end.starts_with([' ', '>']))),
            inside => inside,
        };
        out.push_str(tag);
        rest = after;
    }
    mark(rest, &noted, &mut out);
    Some(out)
}

/// What can hold no element of ours.
const WHOLE: [&str; 6] = ["title", "textarea", "option", "script", "style", "svg"];

fn mark(text: &str, noted: &[String], out: &mut String) {
    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    for (n, said) in noted.iter().enumerate() {
        let stands = |(at, _): &(usize, &str)| apart(text[..*at].chars().next_back()) && apart(text[at + said.len()..].chars().next());
        if let Some((at, _)) = text.match_indices(said.as_str()).find(stands) {
            mark(&text[..at], &noted[n..], out);
            out.push_str("<span lang=\"en\" dir=\"ltr\">");
            out.push_str(said);
            out.push_str("</span>");
            mark(&text[at + said.len()..], &noted[n..], out);
            return;
        }
    }
    out.push_str(text);
}

/// As it stands between tags.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(noted: &[&str], html: &str) -> String {
        let doing = async {
            noted.iter().for_each(|said| note(said));
            marked(html).unwrap_or_else(|| html.into())
        };
        futures_util::FutureExt::now_or_never(noting(doing)).unwrap()
    }

    #[test]
    fn english_is_marked_between_tags_and_nowhere_else() {
        for (html, marked) in [
            ("<h1>Yes</h1>", "<h1><E>Yes</E></h1>"),
            ("<p>نعم (Yes)</p>", "<p>نعم (<E>Yes</E>)</p>"),
            ("<p>Yesterday</p>", "<p>Yesterday</p>"),
            ("<p>Yesterday, Yes &amp; no, Yes</p>", "<p>Yesterday, <E>Yes &amp; no</E>, <E>Yes</E></p>"),
            ("<svg><title>Yes</title><text>Yes</text></svg>Yes", "<svg><title>Yes</title><text>Yes</text></svg><E>Yes</E>"),
            ("<a title=\"Yes\">Yes</a>", "<a title=\"Yes\"><E>Yes</E></a>"),
            ("<title>Yes - نعم</title><titles>Yes</titles>", "<title>Yes - نعم</title><titles><E>Yes</E></titles>"),
            (
                "<select><option value=\"y\">Yes</option></select><textarea>Yes</textarea>Yes",
                "<select><option value=\"y\">Yes</option></select><textarea>Yes</textarea><E>Yes</E>",
            ),
        ] {
            assert_eq!(page(&["Yes", "Yes & no", "1 - 2"], html), marked.replace("<E>", "<span lang=\"en\" dir=\"ltr\">").replace("</E>", "</span>"));
        }
    }

    #[test]
    fn a_whole_page_is_left_as_it_is() {
        assert_eq!(page(&[], "<h1>Yes</h1>"), "<h1>Yes</h1>");
        assert_eq!(marked("<h1>Yes</h1>"), None, "outside a request");
        note("Yes");
    }
}
