//! Pages that stay live: a house that listens on a socket, and the lines of those who watch it.

use super::{Town, Worker};
use futures_util::{SinkExt, StreamExt, stream::SplitSink};
use hearback::{
    app::App,
    ground::live::{Live, Pace},
    serve,
};
use std::{net::SocketAddr, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{mpsc, oneshot},
    task::JoinHandle,
};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{Error, Message, client::IntoClientRequest, protocol::CloseFrame},
};

/// Short enough for a story.
pub const PACE: Pace =
    Pace { beat: Duration::from_millis(500), send: Duration::from_secs(1), rest: Duration::from_millis(20), tick: Duration::from_millis(20) };

/// The town's house on a socket.
pub struct Served {
    pub app: App,
    pub at: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    task: Option<JoinHandle<()>>,
}

impl Town {
    /// Opens the town's house on a socket. What is changed through the town's pages is told there.
    pub async fn served(&self) -> Served {
        serve(self.app.clone()).await
    }
}

/// Another process on the same database, as far as anybody can tell.
pub async fn serve(mut app: App) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    app.live = Live::new(&app.db, app.clock.clone(), PACE);
    let (stop, stopped) = oneshot::channel::<()>();
    let house = app.clone();
    let task = tokio::spawn(async move {
        serve::on(listener, &house, async {
            let _ = stopped.await;
        })
        .await;
    });
    Served { app, at, stop: Some(stop), task: Some(task) }
}

impl Served {
    /// Stops as the program does, which must not take long.
    pub async fn stop(&mut self) {
        let _ = self.stop.take().unwrap().send(());
        tokio::time::timeout(Duration::from_secs(5), self.task.take().unwrap()).await.expect("it does not stop").unwrap();
    }

    /// A line for a page on which nobody reads, with these headers; or the status that was answered instead.
    pub async fn bare(&self, page: &str, headers: &[(&'static str, String)]) -> Result<WebSocketStream<TcpStream>, u16> {
        self.asked(&[("page", page)], headers).await
    }

    async fn asked(&self, asked: &[(&str, &str)], headers: &[(&'static str, String)]) -> Result<WebSocketStream<TcpStream>, u16> {
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(asked).finish();
        let mut request = format!("ws://{}/ws?{query}", self.at).into_client_request().unwrap();
        for (name, value) in headers {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        request.headers_mut().insert("user-agent", "planted-agent of a line".parse().unwrap());
        let stream = TcpStream::connect(self.at).await.unwrap();
        match client_async(request, stream).await {
            Ok((stream, _)) => Ok(stream),
            Err(Error::Http(answer)) => Err(answer.status().as_u16()),
            Err(e) => panic!("{e}"),
        }
    }

    /// A line for a page that is there: it answers beats by itself.
    pub async fn line_with(&self, page: &str, headers: &[(&'static str, String)]) -> Result<Line, u16> {
        self.bare(page, headers).await.map(Line::of)
    }

    pub async fn line(&self, page: &str) -> Line {
        self.line_with(page, &[("origin", self.app.config.origin())]).await.unwrap()
    }

    /// The line of a page that says what it has.
    pub async fn line_having(&self, page: &str, have: &str) -> Line {
        Line::of(self.asked(&[("page", page), ("have", have)], &[("origin", self.app.config.origin())]).await.unwrap())
    }

    /// The line of a page at the desk.
    pub async fn desk(&self, token: &str, page: &str) -> Result<Line, u16> {
        self.line_with(page, &[("origin", self.app.config.origin()), ("cookie", format!("__Host-hearback={token}"))]).await
    }

    /// The line of a worker who has just signed in, with what their page shows.
    pub async fn at_desk(&self, town: &Town, worker: &Worker, page: &str) -> Line {
        let token = town.session(worker).await;
        self.desk(&token, page).await.unwrap()
    }
}

/// One end of a line.
pub struct Line {
    send: SplitSink<WebSocketStream<TcpStream>, Message>,
    came: mpsc::UnboundedReceiver<Message>,
    reads: JoinHandle<()>,
}

impl Drop for Line {
    fn drop(&mut self) {
        self.reads.abort();
    }
}

impl Line {
    pub fn of(stream: WebSocketStream<TcpStream>) -> Line {
        let (send, mut stream) = stream.split();
        let (put, came) = mpsc::unbounded_channel();
        let reads = tokio::spawn(async move {
            let mut pieces = String::new();
            while let Some(Ok(message)) = stream.next().await {
                let message = match &message {
                    Message::Ping(_) | Message::Pong(_) => continue,
                    Message::Text(text) if text.starts_with('+') => {
                        pieces.push_str(&text[1..]);
                        continue;
                    }
                    Message::Text(text) if text.starts_with('=') => Message::text(std::mem::take(&mut pieces) + &text[1..]),
                    _ => message,
                };
                let _ = put.send(message);
            }
        });
        Line { send, came, reads }
    }

    pub async fn say(&mut self, text: &str) {
        let _ = self.send.send(Message::text(text)).await;
    }

    pub async fn send(&mut self, message: Message) {
        let _ = self.send.send(message).await;
    }

    /// The next message of any kind that is not a beat.
    async fn next(&mut self) -> Option<Message> {
        self.came.recv().await
    }

    /// What comes next.
    #[track_caller]
    pub fn news(&mut self) -> impl Future<Output = String> {
        let at = std::panic::Location::caller();
        async move {
            match tokio::time::timeout(Duration::from_secs(5), self.next()).await {
                Ok(Some(Message::Text(text))) => text.to_string(),
                other => panic!("no news at {at}: {other:?}"),
            }
        }
    }

    /// What comes, until it holds these words.
    pub async fn until(&mut self, words: &str) -> String {
        loop {
            let news = self.news().await;
            if news.contains(words) {
                return news;
            }
        }
    }

    /// Nothing comes, for longer than anything takes.
    #[track_caller]
    pub fn silence(&mut self) -> impl Future<Output = ()> {
        let at = std::panic::Location::caller();
        async move {
            if let Ok(said) = tokio::time::timeout(Duration::from_millis(400), self.next()).await {
                panic!("no silence at {at}: {said:?}");
            }
        }
    }

    /// Lets everything come that is on its way.
    pub async fn settle(&mut self) {
        while let Ok(Some(_)) = tokio::time::timeout(Duration::from_millis(400), self.next()).await {}
    }

    /// The same, but colleagues may come and go.
    pub async fn silence_but_for_company(&mut self) {
        while let Ok(said) = tokio::time::timeout(Duration::from_millis(400), self.next()).await {
            assert!(matches!(&said, Some(Message::Text(text)) if text.contains(r#""id":"company""#)), "no silence: {said:?}");
        }
    }

    /// The code with which the house closes; 0 when the line only ends.
    pub async fn closed(&mut self) -> u16 {
        loop {
            match tokio::time::timeout(Duration::from_secs(5), self.next()).await.expect("it stays open") {
                Some(Message::Close(Some(CloseFrame { code, .. }))) => return code.into(),
                Some(Message::Close(None)) | None => return 0,
                Some(_) => {}
            }
        }
    }
}
