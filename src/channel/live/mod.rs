//! Live pages: `/ws` keeps a page that is open as it would be if it were loaded again.
//!
//! A line says which page it belongs to, with its language, and gets the parts of that page drawn for this watcher: by the
//! same views, with the same rights, nothing before its slot. A page of the desk is watched with its session, which is
//! looked at again before each message; an open conversation with the sealed field of its page, which is said on the line
//! and never in an address; a board by anyone. No other page is live. Nothing tells guests of staff or staff of guests
//! whether they are there.

mod desk;
pub mod public;

use crate::{
    act::board::public::Asked,
    ground::{db::Id, web::words::Locale},
    hear::concern::desk::Which,
};

/// A page that can be watched.
enum Page {
    Inbox(Which),
    Conversation(Id, Which),
    /// The open conversation of a guest, whichever it is.
    Back,
    /// Some cards of the board of the place at this address.
    Board(String, Asked),
}

impl Page {
    /// Reads the address of a page, with its language.
    fn read(address: &str) -> Option<(Locale, Page)> {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let mut steps: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        let locale = steps.first().and_then(|tag| Locale::from_tag(tag));
        if locale.is_some() {
            steps.remove(0);
        }
        let which = || {
            let list = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "list");
            Which { list: list.map(|(_, list)| list.into_owned()).unwrap_or_default() }
        };
        let page = match steps[..] {
            ["desk"] => Page::Inbox(which()),
            ["desk", "concern", id] => Page::Conversation(Id(id.to_string()), which()),
            ["back"] => Page::Back,
            ["p", slug, "board"] => Page::Board(slug.to_string(), Asked::read(query)),
            _ => return None,
        };
        Some((locale.unwrap_or_default(), page))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_four_pages_can_be_watched() {
        let live = [("/desk", "en-GB"), ("/desk/concern/7?list=answered", "en-GB"), ("/ar/back", "ar"), ("/en-GB-x-easy/p/north/board", "en-GB-x-easy")];
        for (address, locale) in live {
            assert_eq!(Page::read(address).map(|(l, _)| l.tag()), Some(locale), "{address}");
        }
        for address in ["", "/", "back", "/p/north/tell", "/p/north", "/desk/people", "/desk/concern/7/wording", "/ar", "/xx/back", "/ws", "//desk"] {
            assert!(Page::read(address).is_none(), "{address}");
        }
    }
}
