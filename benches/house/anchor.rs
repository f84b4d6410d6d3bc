//! What the machine can do without a house: bare axum, single durable commits, and the disk alone.

use crate::{
    load::{Calls, Cell, closed},
    machine::Meter,
    town::{Packed, Town, get},
};
use axum::{Router, body::Bytes, http::header, routing};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use sqlx::{
    ConnectOptions, Connection, PgConnection, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use std::{
    fs::File,
    io::Write,
    net::SocketAddr,
    path::Path,
    time::{Duration, Instant},
};
use tokio::net::TcpListener;

/// Bare axum behind the same accept loop as the house: no layer, and an answer made beforehand.
pub struct Bare {
    at: SocketAddr,
    calls: Calls,
}

impl Bare {
    pub fn new(town: &Town, bytes: usize) -> Bare {
        let page = Bytes::from(vec![b'x'; bytes]);
        let router: Router =
            Router::new().route("/page", routing::get(move || std::future::ready(([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page.clone()))));
        let at = town.runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let at = listener.local_addr().expect("a port");
            tokio::spawn(async move {
                let mut http = hyper::server::conn::http1::Builder::new();
                http.timer(TokioTimer::new()).header_read_timeout(Duration::from_secs(10)).max_headers(64).keep_alive(true);
                while let Ok((stream, _)) = listener.accept().await {
                    let _ = stream.set_nodelay(true);
                    tokio::spawn(http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router.clone())));
                }
            });
            at
        });
        Bare { at, calls: Calls::of(vec![get("/page", Packed::Gzip)]) }
    }

    pub fn run(&self, callers: usize, seconds: f64) -> Cell {
        closed(self.at, &self.calls, callers, seconds)
    }
}

/// 4 KiB appended and flushed, one after another.
pub fn appends(folder: &Path, seconds: f64) -> Cell {
    let path = folder.join("append");
    let mut file = File::create(&path).expect("the disk takes a file");
    let page = [7u8; 4096];
    let cell = repeat(seconds, || {
        file.write_all(&page).and_then(|()| file.sync_data()).expect("the disk takes a page");
    });
    let _ = std::fs::remove_file(path);
    cell
}

/// Single durable commits of one row through sqlx, one after another: SQLite in WAL with `synchronous=FULL`.
pub struct Commits {
    conn: SqliteConnection,
    runtime: tokio::runtime::Runtime,
    n: i64,
}

impl Commits {
    pub fn new(folder: &Path) -> Commits {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let options = SqliteConnectOptions::new()
            .filename(folder.join("single.db"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .disable_statement_logging();
        let conn = runtime.block_on(async {
            let mut conn = SqliteConnection::connect_with(&options).await?;
            sqlx::raw_sql(TABLE).execute(&mut conn).await?;
            Ok::<_, sqlx::Error>(conn)
        });
        Commits { conn: conn.expect("SQLite takes a table"), runtime, n: 0 }
    }

    pub fn run(&mut self, seconds: f64) -> Cell {
        let text = "x".repeat(460);
        repeat(seconds, || {
            self.n += 1;
            let row = sqlx::query(ROW).bind(self.n).bind(self.n % 50).bind("problem").bind(&text).bind(20_000i64).bind(0i64);
            self.runtime.block_on(row.execute(&mut self.conn)).expect("SQLite takes a row");
        })
    }
}

/// The same on PostgreSQL.
pub struct PgCommits {
    conn: PgConnection,
    runtime: tokio::runtime::Runtime,
    n: i64,
}

impl PgCommits {
    pub fn new(url: &str) -> PgCommits {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let conn = runtime.block_on(async {
            let mut conn = PgConnection::connect(url).await?;
            sqlx::raw_sql(TABLE).execute(&mut conn).await?;
            Ok::<_, sqlx::Error>(conn)
        });
        PgCommits { conn: conn.expect("PostgreSQL takes a table"), runtime, n: 0 }
    }

    pub fn run(&mut self, seconds: f64) -> Cell {
        let text = "x".repeat(460);
        repeat(seconds, || {
            self.n += 1;
            let row = sqlx::query(ROW).bind(self.n).bind(self.n % 50).bind("problem").bind(&text).bind(20_000i64).bind(0i64);
            self.runtime.block_on(row.execute(&mut self.conn)).expect("PostgreSQL takes a row");
        })
    }

    /// The settings a durable commit depends on.
    pub fn settings(&mut self) -> String {
        let asked = sqlx::query_as::<_, (String, String, String)>(
            "select current_setting('server_version'), current_setting('fsync'), current_setting('synchronous_commit')",
        );
        let (version, fsync, commit) = self.runtime.block_on(asked.fetch_one(&mut self.conn)).expect("PostgreSQL answers");
        format!("PostgreSQL {version}, fsync={fsync}, synchronous_commit={commit}")
    }
}

const TABLE: &str = "create table if not exists single (id bigint primary key, board bigint not null, kind text not null, words text not null, day bigint not null, seq bigint not null);
    create index if not exists single_board on single (board, id)";
const ROW: &str = "insert into single (id, board, kind, words, day, seq) values ($1, $2, $3, $4, $5, $6)";

fn repeat(seconds: f64, mut work: impl FnMut()) -> Cell {
    let (meter, begun) = (Meter::start(), Instant::now());
    let mut cell = Cell::default();
    while begun.elapsed().as_secs_f64() < seconds {
        work();
        cell.done += 1;
    }
    cell.seconds = begun.elapsed().as_secs_f64();
    cell.spent = meter.stop();
    cell
}
