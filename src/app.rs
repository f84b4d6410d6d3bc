//! The parts put together, and the wall between guests and the desk.
//!
//! [`App`] is what handlers work with. It holds no gateway: a handler cannot send anything anywhere. The routes
//! themselves stand in one table, in [`doors`](crate::doors).

use crate::{
    act::board,
    clock::Clock,
    config::Config,
    doors::{self, Who},
    ground::{
        anon::{Keys, Limits},
        db::Db,
        web::{guard, guard::Guard},
    },
    house::{place, staff},
};
use axum::{Router, body::Body, http::Request, middleware, response::Response};
use std::{convert::Infallible, sync::Arc};
use tower::{Service, ServiceExt, util::BoxCloneSyncService};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{CompressionLayer, predicate::SizeAbove},
};

/// Everything a handler may use.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub keys: Keys,
    pub clock: Clock,
    pub config: Arc<Config>,
    pub limits: Limits,
    pub places: place::Book,
    pub boards: board::Shelf,
}

impl App {
    /// Puts the parts together.
    #[must_use]
    pub fn new(config: Config, db: Db, keys: Keys, clock: Clock) -> App {
        let limits = Limits::new(clock.clone(), config.posts_per_hour, config.posts_per_hour_in_all, config.wrong_words_per_hour, config.sign_ins_per_hour);
        App { db, keys, clock, config: Arc::new(config), limits, places: place::Book::default(), boards: board::Shelf::default() }
    }

    fn guard(&self) -> Guard {
        Guard { origin: self.config.origin().into(), limits: self.limits.clone(), behind_proxy: self.config.behind_proxy, https: self.config.is_https() }
    }
}

/// Every route behind its door.
pub fn router(app: &App) -> Router {
    let mut router = Router::new();
    for door in doors::all() {
        let serve = match door.who {
            Who::Guest => door.serve,
            Who::Desk(roles) => door.serve.layer(middleware::from_fn_with_state((app.clone(), roles), staff::desk::door)),
        };
        router = router.route(door.path, serve);
    }
    router
        .fallback(doors::nowhere)
        .method_not_allowed_fallback(doors::not_that_way)
        .with_state(app.clone())
        .layer(CatchPanicLayer::custom(doors::panicked))
        .layer(middleware::from_fn_with_state(app.guard(), guard::stand))
        // Small answers gain nothing; a secret is never in one page with words an attacker could choose, since a
        // change must come from our own pages.
        .layer(CompressionLayer::new().gzip(true).compress_when(SizeAbove::new(860)))
}

/// The whole house as one service: the language is read off the address before a route is looked for.
pub type House = BoxCloneSyncService<Request<Body>, Response, Infallible>;

/// Builds the service a server or a test calls.
#[must_use]
pub fn house(app: &App) -> House {
    let mut router = router(app).into_service::<Body>();
    let service = tower::service_fn(move |request: Request<Body>| {
        let request = guard::read_language(request);
        router.call(request)
    });
    BoxCloneSyncService::new(service.map_err(|e: Infallible| e))
}
