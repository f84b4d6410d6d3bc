//! The server: its own accept loop, because the framework's has no limit on how long a header may take.
//!
//! A connection that is slow to say what it wants is closed; so many may be open at once; on a stop signal those under
//! way are finished, those who watch are let go, and the database is closed after them.

use crate::{
    app::App,
    channel::{email::Gateway, sms},
    config::{self, Config},
    doors,
    ground::{anon::Identity, web::guard::Peer},
    job,
};
use axum::{body::Body, http::Request};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use std::{sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream, UnixListener},
    signal::unix::{Signal, SignalKind, signal},
    sync::{Semaphore, watch},
};
use tower::{ServiceExt, util::BoxCloneSyncService};

/// How long a request's header may take.
const HEADER: Duration = Duration::from_secs(10);
/// Connections at once; the next one waits in the system's queue.
const CONNECTIONS: u32 = 1024;
/// Questions of a relay on another computer at once: more than it ever has, and few for strangers to hold.
const ASKING: usize = 64;
/// A moment's rest when no connection can be taken, which is mostly for want of file handles, instead of a spinning loop.
const REST: Duration = Duration::from_millis(50);
/// How long a stop waits for what is under way.
const FINISH: Duration = Duration::from_secs(10);

/// Takes the address.
///
/// # Errors
/// One sentence when it cannot be taken.
pub async fn listen(config: &Config) -> Result<TcpListener, String> {
    TcpListener::bind(&config.listen).await.map_err(|e| format!("The address {} cannot be used: {e}. Is another program there?", config.listen))
}

/// Where a relay that is a program of its own asks.
pub enum Bridge {
    /// A socket, and who may ask there.
    Socket(UnixListener, u32),
    Tls(TcpListener, sms::tls::Answering),
}

impl Bridge {
    /// Takes its place; nothing where the house needs none.
    ///
    /// # Errors
    /// One sentence when it cannot be taken.
    pub async fn take(config: &Config) -> Result<Option<Bridge>, String> {
        Ok(match config.relay {
            config::Relay::Here | config::Relay::Off => None,
            config::Relay::Socket => {
                let may = u32::try_from(config.relay_uid).unwrap_or_else(|_| sms::socket::own_uid());
                Some(Bridge::Socket(sms::socket::listen(&config.relay_socket)?, may))
            }
            config::Relay::Tls => {
                let (own, peer) = (Identity::here(&config.keys, Identity::HOUSE)?, sms::tls::peer(config, "hearback relay fingerprint")?);
                let listener = TcpListener::bind(&config.relay_listen).await;
                let listener = listener.map_err(|e| format!("The address {} cannot be used for the relay: {e}.", config.relay_listen))?;
                Some(Bridge::Tls(listener, sms::tls::Answering::new(&own, peer)?))
            }
        })
    }

    async fn serve(self, app: App) {
        let house = |app: App| |ask| async move { sms::public::house::asked(&app, ask).await };
        match self {
            Bridge::Socket(listener, may) => loop {
                match listener.accept().await {
                    Ok((line, _)) => drop(tokio::spawn(sms::socket::answer(line, may, house(app.clone())))),
                    Err(_) => tokio::time::sleep(REST).await,
                }
            },
            Bridge::Tls(listener, answering) => {
                let slots = Arc::new(Semaphore::new(ASKING));
                while let Ok(slot) = slots.clone().acquire_owned().await {
                    let Ok((line, _)) = listener.accept().await else {
                        tokio::time::sleep(REST).await;
                        continue;
                    };
                    let (answering, house) = (answering.clone(), house(app.clone()));
                    tokio::spawn(async move {
                        answering.answer(line, house).await;
                        drop(slot);
                    });
                }
            }
        }
    }
}

/// Serves until the process is asked to stop.
pub async fn run(app: App, gateway: Option<Arc<dyn Gateway>>, listener: TcpListener, bridge: Option<Bridge>) {
    let stop = stop();
    // With port 0 the system chose one: said here is where it really is.
    let listen = listener.local_addr().map_or_else(|_| app.config.listen.clone(), |a| a.to_string());
    tracing::info!(listen, "open");
    let jobs = tokio::spawn(job::run(app.clone(), gateway));
    let bridge = bridge.map(|bridge| tokio::spawn(bridge.serve(app.clone())));
    on(listener, &app, stop).await;
    jobs.abort();
    if let Some(bridge) = bridge {
        bridge.abort();
    }
    let _ = jobs.await; // nothing of them is under way any more when the database closes
    app.db.close().await;
    if let Some(relay) = &app.relay {
        relay.db.close().await;
    }
    tracing::info!("closed");
}

/// Serves a relay that is a program of its own until the process is asked to stop.
pub async fn relay(round: sms::job::Round, listener: TcpListener) {
    let door = sms::public::Door { relay: round.relay.clone(), house: round.config.public_url.as_str().into(), clock: round.clock.clone() };
    let doors = doors::relay(door);
    let stop = stop();
    let listen = listener.local_addr().map_or_else(|_| round.config.listen.clone(), |a| a.to_string());
    tracing::info!(listen, "open");
    let db = round.relay.db.clone();
    let rounds = tokio::spawn(async move { Box::pin(sms::job::run(&round)).await });
    let service = tower::service_fn(move |request: Request<Body>| {
        let doors = doors.clone();
        async move { doors.oneshot(request).await }
    });
    connections(listener, BoxCloneSyncService::new(service), stop, async {}).await;
    rounds.abort();
    let _ = rounds.await;
    db.close().await;
    tracing::info!("closed");
}

/// Serves on a socket until `stop` comes.
pub async fn on(listener: TcpListener, app: &App, stop: impl Future<Output = ()>) {
    let (live, db) = (app.live.clone(), app.db.clone());
    let watching = tokio::spawn(async move { live.run(&db).await });
    connections(listener, doors::house(app), stop, app.live.close()).await;
    watching.abort();
}

/// Takes connections until `stop` comes; then lets those under way end, and whoever else has to be let go.
async fn connections(listener: TcpListener, house: doors::House, stop: impl Future<Output = ()>, others: impl Future) {
    let slots = Arc::new(Semaphore::new(CONNECTIONS as usize));
    let stopping = watch::Sender::new(false);
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEADER).max_headers(64).keep_alive(true);
    tokio::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = next(&listener, &slots) => accepted,
            () = &mut stop => break,
        };
        let Some((stream, slot)) = accepted else { continue };
        let peer = stream.peer_addr().ok().map(|a| Peer(a.ip()));
        let house = house.clone().map_request(move |request: Request<hyper::body::Incoming>| {
            let mut request = request.map(Body::new);
            if let Some(peer) = peer {
                request.extensions_mut().insert(peer);
            }
            request
        });
        let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(house)).with_upgrades();
        let mut stopping = stopping.subscribe();
        tokio::spawn(async move {
            // What goes wrong on a connection is the other side's; nothing of it is worth knowing. One that became the line
            // of a watcher ends here: those are counted by themselves.
            tokio::pin!(connection);
            tokio::select! {
                _ = connection.as_mut() => {}
                () = async { drop(stopping.wait_for(|stop| *stop).await) } => {
                    connection.as_mut().graceful_shutdown();
                    let _ = connection.await;
                }
            }
            drop(slot);
        });
    }
    // Who comes now is turned away at once instead of waiting for an answer that never comes.
    drop(listener);
    stopping.send_replace(true);
    let _ = tokio::time::timeout(FINISH, async { tokio::join!(slots.acquire_many(CONNECTIONS), others) }).await;
}

async fn next(listener: &TcpListener, slots: &Arc<Semaphore>) -> Option<(TcpStream, tokio::sync::OwnedSemaphorePermit)> {
    let slot = slots.clone().acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, _)) => {
            let _ = stream.set_nodelay(true);
            Some((stream, slot))
        }
        Err(_) => {
            tokio::time::sleep(REST).await;
            None
        }
    }
}

/// Ends when the process is asked to stop. It listens from now on, not from when somebody first waits for it: a stop that
/// came in between would end the process where it stands.
fn stop() -> impl Future<Output = ()> {
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()));
    async move {
        tokio::select! { () = heard(&mut interrupt) => {}, () = heard(&mut terminate) => {} }
    }
}

async fn heard(signal: &mut std::io::Result<Signal>) {
    match signal {
        Ok(signal) => drop(signal.recv().await),
        Err(_) => std::future::pending().await,
    }
}
