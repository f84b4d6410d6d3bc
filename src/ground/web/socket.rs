//! The line to a page that watches: what may come in on it, how long it may be silent, and what goes out.
//!
//! It knows nothing of what is watched. Little may come in - a frame of 4 kB, no bytes, not too often - and whatever else
//! comes closes the line. Buffers are small, since thousands of lines may be open. Nothing is sent that the page has
//! already: a message without news would tell that something happened which this page may not know of yet.

use crate::ground::live::{LARGEST, News, Wake, Watch};
use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket, WebSocketUpgrade};
use futures_util::future::BoxFuture;
use std::{sync::Arc, time::Duration};
use tokio::time::{MissedTickBehavior, interval, timeout};

/// The largest frame that may come in, in bytes.
const LARGEST_IN: usize = 4 << 10;
/// Up to here a frame is read before its line is closed, so that the goodbye arrives.
const LARGEST_READ: usize = 16 << 10;
/// A line is cut this long after a goodbye that cannot be answered.
const GOODBYE: Duration = Duration::from_millis(300);
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

/// What a watcher is shown when woken.
pub enum Shown {
    Nothing,
    /// How the page stands.
    Page(Arc<News>),
    /// Something beside it.
    Aside(Arc<News>),
    /// How it stands, and no more.
    Last(Arc<News>),
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
    /// The mark of what the page has already, as it says itself. It is believed: a page that lies to itself is not mended.
    pub has: String,
    pub show: for<'a> fn(&'a mut S, Cause) -> BoxFuture<'a, Shown>,
    pub hear: fn(&mut S, &str) -> bool,
    pub watch: fn(&S) -> &Watch,
}

/// Answers with a line whose buffers are small.
pub fn small(upgrade: WebSocketUpgrade) -> WebSocketUpgrade {
    upgrade.read_buffer_size(512).write_buffer_size(0).max_write_buffer_size(LARGEST * 2).max_message_size(LARGEST_READ).max_frame_size(LARGEST_READ)
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
    let mut sent = Sent { page: std::mem::take(&mut watcher.has), aside: String::new(), patience: pace.send };
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
        Shown::Page(news) => (unless_had(&mut sent.page, &news), false),
        Shown::Aside(news) => (unless_had(&mut sent.aside, &news), false),
        Shown::Last(news) => (Some(news.whole.clone()), true),
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
    page: String,
    aside: String,
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

/// What a page is sent that has this already; nothing if it has all of it. From then on it has what is sent.
fn unless_had(had: &mut String, news: &News) -> Option<Arc<str>> {
    if *had == news.mark {
        return None;
    }
    let text = news.for_one_with(had).clone();
    had.clone_from(&news.mark);
    Some(text)
}
