//! The server: its own accept loop, because the framework's has no limit on how long a header may take.
//!
//! A connection that is slow to say what it wants is closed; so many may be open at once; on a stop signal those under
//! way are finished and the database is closed after them.

use crate::{app::App, doors, ground::web::guard::Peer, job};
use axum::{body::Body, http::Request};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use std::{sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};
use tower::ServiceExt;

/// How long a request's header may take.
const HEADER: Duration = Duration::from_secs(10);
/// Connections at once; the next one waits in the system's queue.
const CONNECTIONS: usize = 1024;
/// How long a stop waits for what is under way.
const FINISH: Duration = Duration::from_secs(10);

/// Serves until the process is asked to stop.
///
/// # Errors
/// One sentence when the address cannot be taken.
pub async fn run(app: App) -> Result<(), String> {
    let listener =
        TcpListener::bind(&app.config.listen).await.map_err(|e| format!("The address {} cannot be used: {e}. Is another program there?", app.config.listen))?;
    tracing::info!(listen = app.config.listen, "open");
    let jobs = tokio::spawn(job::run(app.clone()));
    on(listener, &app, stop()).await;
    jobs.abort();
    app.db.close().await;
    tracing::info!("closed");
    Ok(())
}

/// Serves on a socket until `stop` comes.
pub async fn on(listener: TcpListener, app: &App, stop: impl Future<Output = ()>) {
    let house = doors::house(app);
    let slots = Arc::new(Semaphore::new(CONNECTIONS));
    let graceful = GracefulShutdown::new();
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
        let connection = graceful.watch(http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(house)));
        tokio::spawn(async move {
            // What goes wrong on a connection is the other side's; nothing of it is worth knowing.
            let _ = connection.await;
            drop(slot);
        });
    }
    let _ = tokio::time::timeout(FINISH, graceful.shutdown()).await;
}

async fn next(listener: &TcpListener, slots: &Arc<Semaphore>) -> Option<(TcpStream, tokio::sync::OwnedSemaphorePermit)> {
    let slot = slots.clone().acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, _)) => {
            let _ = stream.set_nodelay(true);
            Some((stream, slot))
        }
        // Out of file handles, most likely: a moment's rest instead of a spinning loop.
        Err(_) => {
            tokio::time::sleep(Duration::from_millis(50)).await;
            None
        }
    }
}

async fn stop() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} },
        Err(_) => drop(interrupt.await),
    }
}
