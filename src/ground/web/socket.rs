//! The line to a page that watches: what may come in on it, how long it may be silent, and what goes out.
//!
//! It knows nothing of what is watched. Little may come in - a frame of 4 kB, no bytes, not too often - and whatever else
//! comes closes the line. Buffers are small, since thousands of lines may be open. Nothing is sent that the page has
//! already: a message without news would tell that something happened which this page may not know of yet.

use crate::ground::live::{Wake, Watch};
use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket, WebSocketUpgrade};
use futures_util::future::BoxFuture;
use maud::Markup;
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
    time::Duration,
};
use tokio::time::{MissedTickBehavior, interval, timeout};

/// The largest frame that may come in, in bytes.
const LARGEST_IN: usize = 4 << 10;
/// Up to here a frame is read before its line is closed, so that the goodbye arrives.
const LARGEST_READ: usize = 16 << 10;
/// A line is cut this long after a goodbye that cannot be answered.
const GOODBYE: Duration = Duration::from_millis(300);
/// The largest message that goes out. A page with more news than this fetches itself.
const LARGEST_OUT: usize = 64 << 10;
/// A message goes out in pieces of this size: whatever was sent at once stays in the memory of its line for ever. A piece
/// that is not the last begins with a plus, the last of several with an equals sign.
const PIECE: usize = 700;
/// Frames a watcher may send between two beats.
const CHATTER: u32 = 60;
/// How long a page may take to say what it shows.
const FIRST: Duration = Duration::from_secs(10);

/// RFC 6455, 7.4.1.
const AWAY: u16 = 1001;
const POLICY: u16 = 1008;
const LATER: u16 = 1013;

/// A part of a page: an element with this id, as the full page draws it.
#[derive(serde::Serialize)]
struct Part {
    id: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    html: String,
}

/// News for a page.
#[derive(Default, serde::Serialize)]
pub struct Update {
    parts: Vec<Part>,
    #[serde(skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    say: String,
    /// The parts are too large for a message: the page has to fetch itself. Another content has another mark.
    #[serde(skip_serializing_if = "Option::is_none")]
    fetch: Option<String>,
}

impl Update {
    /// Parts of a page, and what is said to those who do not see them change.
    #[must_use]
    pub fn of(parts: impl IntoIterator<Item = (&'static str, Markup)>, say: impl Into<String>) -> Update {
        Update {
            parts: parts.into_iter().map(|(id, html)| Part { id, html: html.into_string() }).collect(),
            title: String::new(),
            say: say.into(),
            fetch: None,
        }
    }

    #[must_use]
    pub fn titled(mut self, title: impl Into<String>) -> Update {
        self.title = title.into();
        self
    }

    /// The message as it is sent.
    #[must_use]
    pub fn text(mut self) -> String {
        let text = serde_json::to_string(&self).unwrap_or_default();
        if text.len() <= LARGEST_OUT {
            return text;
        }
        self.fetch = Some(format!("{:x}", mark(&text)));
        self.parts.iter_mut().for_each(|part| part.html.clear());
        serde_json::to_string(&self).unwrap_or_default()
    }
}

/// What a watcher is shown when woken.
pub enum Shown {
    Nothing,
    /// How the page stands.
    Page(Arc<str>),
    /// Something beside it.
    Aside(Arc<str>),
    /// How it stands, and no more.
    Last(Arc<str>),
    /// It cannot be read now: they may come back in a while.
    Again,
    /// They may not watch any longer.
    Over,
}

/// Why a watcher is asked what to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    Changed,
    Company,
    /// Nothing happened for a while: are they still allowed to watch?
    Beat,
}

/// Somebody who watches: `show` says what they may see now, `hear` takes what their page says.
pub struct Watcher<S> {
    pub state: S,
    pub show: for<'a> fn(&'a mut S, Cause) -> BoxFuture<'a, Shown>,
    pub hear: fn(&mut S, &str) -> bool,
    pub watch: fn(&S) -> &Watch,
}

/// Answers with a line whose buffers are small.
pub fn small(upgrade: WebSocketUpgrade) -> WebSocketUpgrade {
    upgrade.read_buffer_size(512).write_buffer_size(0).max_write_buffer_size(LARGEST_OUT * 2).max_message_size(LARGEST_READ).max_frame_size(LARGEST_READ)
}

/// The first thing a page says; none if it says nothing in time, or anything but a text.
pub async fn first(line: &mut WebSocket, watch: &Watch) -> Option<Utf8Bytes> {
    let said = tokio::select! {
        said = timeout(FIRST, line.recv()) => said,
        () = watch.closing() => return None,
    };
    match said {
        Ok(Some(Ok(Message::Text(text)))) => Some(text),
        _ => None,
    }
}

/// Closes a line that may not be.
pub async fn refuse(line: WebSocket) {
    close(line, POLICY).await;
}

async fn close(mut line: WebSocket, code: u16) {
    let frame = Message::Close(Some(CloseFrame { code, reason: Utf8Bytes::from_static("") }));
    let _ = timeout(Duration::from_secs(1), async {
        let _ = line.send(frame).await;
        // What still comes is read and thrown away: a line that is cut with words in it loses the goodbye.
        loop {
            match line.recv().await {
                Some(Ok(_)) => {}
                Some(Err(_)) => return tokio::time::sleep(GOODBYE).await,
                None => return,
            }
        }
    })
    .await;
}

/// How a line ended.
enum End {
    /// The other side is gone, or does not answer.
    Gone,
    Policy,
    Away,
    Later,
}

/// Holds the line until one side ends it. What happens now and then is boxed: it takes room only while it happens.
pub async fn hold<S: Send>(mut line: WebSocket, mut watcher: Watcher<S>) {
    match talk(&mut line, &mut watcher).await {
        // The watch is kept until the goodbye is said: who waits for the last watcher to go waits for that as well.
        End::Policy => Box::pin(close(line, POLICY)).await,
        End::Away => Box::pin(close(line, AWAY)).await,
        End::Later => Box::pin(close(line, LATER)).await,
        End::Gone => {}
    }
    drop(watcher);
}

async fn talk<S: Send>(line: &mut WebSocket, watcher: &mut Watcher<S>) -> End {
    let pace = (watcher.watch)(&watcher.state).live().pace();
    let mut sent = Sent { page: 0, aside: 0, patience: pace.send };
    let mut beat = interval(pace.beat);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    beat.tick().await; // the first comes at once
    let (mut silent, mut chatter) = (0, 0);
    if let Err(end) = Box::pin(show(line, watcher, &mut sent, Cause::Changed)).await {
        return end;
    }
    loop {
        let watch = (watcher.watch)(&watcher.state);
        tokio::select! {
            said = line.recv() => {
                (silent, chatter) = (0, chatter + 1);
                match said {
                    Some(Ok(Message::Text(text))) if chatter <= CHATTER && text.len() <= LARGEST_IN => if !(watcher.hear)(&mut watcher.state, text.as_str()) { return End::Policy },
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) if chatter <= CHATTER => {}
                    Some(Ok(Message::Close(_))) => {} // the answer goes out with the next look, which then ends
                    None => return End::Gone,
                    // Bytes, a frame that is too large or is none, or too much of anything.
                    Some(_) => return End::Policy,
                }
            }
            wake = watch.woken() => {
                if let Err(end) = Box::pin(woken(line, watcher, &mut sent, wake)).await { return end }
                tokio::time::sleep(pace.rest).await;
            }
            _ = beat.tick() => {
                chatter = 0;
                silent += 1;
                if silent > 2 { return End::Gone }
                if let Err(end) = Box::pin(show(line, watcher, &mut sent, Cause::Beat)).await { return end }
                if !Box::pin(sent.send(line, Message::Ping(axum::body::Bytes::new()))).await { return End::Gone }
            }
            () = watch.closing() => return End::Away,
        }
    }
}

async fn woken<S: Send>(line: &mut WebSocket, watcher: &mut Watcher<S>, sent: &mut Sent, wake: Wake) -> Result<(), End> {
    if wake.changed() {
        show(line, watcher, sent, Cause::Changed).await?;
    }
    if wake.company() {
        show(line, watcher, sent, Cause::Company).await?;
    }
    Ok(())
}

async fn show<S: Send>(line: &mut WebSocket, watcher: &mut Watcher<S>, sent: &mut Sent, cause: Cause) -> Result<(), End> {
    let (text, last) = match (watcher.show)(&mut watcher.state, cause).await {
        Shown::Nothing => return Ok(()),
        Shown::Over => return Err(End::Policy),
        Shown::Again => return Err(End::Later),
        Shown::Page(text) => (Some(text).filter(|text| is_news(&mut sent.page, text)), false),
        Shown::Aside(text) => (Some(text).filter(|text| is_news(&mut sent.aside, text)), false),
        Shown::Last(text) => (Some(text), true),
    };
    if let Some(text) = text
        && !matches!(timeout(sent.patience, sent.text(line, &text)).await, Ok(true))
    {
        return Err(End::Gone);
    }
    if last { Err(End::Policy) } else { Ok(()) }
}

/// What the page has already, and how long it may take to take more.
struct Sent {
    page: u64,
    aside: u64,
    patience: Duration,
}

impl Sent {
    /// The same for a text of any length.
    async fn text(&self, line: &mut WebSocket, text: &str) -> bool {
        let mut rest = text;
        while rest.len() > PIECE {
            let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE));
            if !self.send(line, Message::Text(format!("+{piece}").into())).await {
                return false;
            }
            rest = after;
        }
        let last = if rest.len() == text.len() { Utf8Bytes::from(rest) } else { format!("={rest}").into() };
        self.send(line, Message::Text(last)).await
    }

    /// False if it was not taken in time.
    async fn send(&self, line: &mut WebSocket, message: Message) -> bool {
        matches!(timeout(self.patience, line.send(message)).await, Ok(Ok(())))
    }
}

/// Remembers the text, and says whether it is another than before.
fn is_news(last: &mut u64, text: &str) -> bool {
    let before = std::mem::replace(last, mark(text));
    before != *last
}

fn mark(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use maud::html;

    #[test]
    fn what_is_too_large_for_a_message_is_fetched_and_still_told_apart() {
        let text = |letter: &str| Update::of([("queue", html! { p #queue { (letter.repeat(70_000)) } })], "New").titled("Inbox").text();
        let (a, b) = (text("a"), text("b"));
        assert!(a.len() < 200 && a.contains(r#""parts":[{"id":"queue"}]"#) && a.contains(r#""fetch":""#), "{a}");
        assert_ne!(a, b);
        assert!(!Update::of([("queue", html! { p #queue {} })], "").text().contains("fetch"));
    }

    #[test]
    fn what_the_page_has_is_not_sent_again() {
        let mut last = 0;
        assert_eq!(["a", "a", "b", "a"].map(|text| is_news(&mut last, text)), [true, false, true, true]);
    }
}
