//! Every route of the house in one table, with who may use it, and the wall between guests and the desk. There is no
//! other place where a route can be made.
//!
//! Guests' doors know no session. A door of the desk names the roles that may enter; what such a person may see behind
//! it is decided by the query, place by place.

use crate::{
    act::{board, poster, promise},
    app::App,
    channel::{api, email, form, front, kiosk, live, paper, sms},
    decide::{
        meeting, priority,
        round::{
            self,
            desk::{LOOKERS, STEWARDS},
        },
    },
    error::Error,
    ground::web::{
        error::trouble,
        guard::{self, Guard, Visit},
        words::{borrowed, own},
    },
    hear::{concern, dialogue, handover, moderation, safety, saved},
    house::{
        group, hook,
        key::{self, Scope},
        phrase, setup,
        staff::{
            self,
            Role::{self, Admin, Manager, Moderator, Outside, Reviewer, Safeguarding, Steward, Trustee, Worker},
        },
    },
    learn::indicator,
};
use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode},
    middleware,
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use std::{
    convert::Infallible,
    sync::{Arc, LazyLock},
};
use tower::{ServiceExt, util::BoxCloneSyncService};

/// Who may use a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Everyone, and nobody is known.
    Guest,
    /// Signed-in staff with one of these roles at any place.
    Desk(&'static [Role]),
    /// A program that shows a key which may do this.
    Program(Scope),
}

/// One route.
pub struct Door {
    pub path: &'static str,
    pub who: Who,
    /// The methods it answers, for the test that tries them all.
    pub methods: &'static [&'static str],
    pub serve: MethodRouter<App>,
}

const EVERYONE: &[Role] = &[Worker, Manager, Moderator, Safeguarding, Outside, Reviewer, Trustee, Admin, Steward];
const READERS: &[Role] = &[Worker, Manager, Moderator, Safeguarding, Outside, Trustee];
const ANSWERERS: &[Role] = &[Worker, Manager, Safeguarding, Outside, Trustee];
const PROMISERS: &[Role] = promise::desk::PROMISERS;
const HANDERS: &[Role] = &[Worker, Manager, Safeguarding, Outside, Trustee, Admin];
const MANAGERS: &[Role] = &[Manager];
const PUBLISHERS: &[Role] = &[Manager, Moderator];
const REVIEWERS: &[Role] = &[Reviewer, Outside];
const COUNTERS: &[Role] = &[Manager, Trustee];
const ADMINS: &[Role] = &[Admin];
const KEEPERS: &[Role] = &[Manager, Admin];
const CALLERS: &[Role] = meeting::desk::CALLERS;
const GROUPS: &[Role] = group::desk::KNOWERS;
const SPACE: &[Role] = &[Steward, Worker];
const SIDES: &[Role] = &[Steward, Manager];

/// The table.
#[must_use]
#[expect(clippy::too_many_lines, reason = "a table is as long as it is")]
pub fn all() -> Vec<Door> {
    let door = |path, who, methods, serve| Door { path, who, methods, serve };
    let guest = |path, methods, serve| door(path, Who::Guest, methods, serve);
    let desk = |path, roles, methods, serve| door(path, Who::Desk(roles), methods, serve);
    let program = |path, scope, serve| door(path, Who::Program(scope), &["POST"], serve);
    const GET: &[&str] = &["GET"];
    const POST: &[&str] = &["POST"];
    const BOTH: &[&str] = &["GET", "POST"];
    vec![
        // Guests.
        guest("/", GET, get(front::public::places)),
        guest("/p/{place}", GET, get(front::public::home)),
        guest("/p/{place}/tell", BOTH, get(form::public::begin).post(form::public::go_on)),
        guest("/p/{place}/help", GET, get(front::public::help_at)),
        guest("/p/{place}/board", GET, get(board::public::show)),
        guest("/p/{place}/board/embed", GET, get(board::public::framed)),
        guest("/p/{place}/board/tv", GET, get(board::public::screen)),
        guest("/p/{place}/board.json", GET, get(board::public::as_json)),
        guest("/p/{place}/board.csv", GET, get(board::public::as_csv)),
        guest("/p/{place}/board.atom", GET, get(board::public::as_atom)),
        guest("/p/{place}/wants", GET, get(priority::public::list)),
        guest("/p/{place}/wants.json", GET, get(priority::public::as_json)),
        guest("/wants/{id}", GET, get(priority::public::show)),
        guest("/wants/{id}/metoo", POST, post(priority::public::too)),
        guest("/wants/{id}/still", POST, post(priority::public::still)),
        guest("/p/{place}/promise/{number}", GET, get(board::public::promise)),
        guest("/p/{place}/poster", GET, get(poster::public::show)),
        guest("/p/{place}/withheld", GET, get(moderation::public::show)),
        guest("/p/{place}/withheld.json", GET, get(moderation::public::as_json)),
        guest("/p/{place}/working", GET, get(indicator::public::show)),
        guest("/p/{place}/working.json", GET, get(indicator::public::as_json)),
        guest("/p/{place}/working.csv", GET, get(indicator::public::as_csv)),
        guest("/p/{place}/kept", GET, get(indicator::public::kept)),
        guest("/p/{place}/groups", GET, get(group::public::list)),
        guest("/p/{place}/groups/{id}", GET, get(group::public::show)),
        guest("/p/{place}/votes", GET, get(round::public::list)),
        guest("/v/{round}", BOTH, get(round::public::show).post(round::public::go_on)),
        guest("/v/{round}/room", GET, get(round::public::room)),
        guest("/v/{round}/phone", BOTH, get(round::public::phone::show).post(round::public::phone::give)),
        guest("/v/{round}/box.json", GET, get(round::public::as_json)),
        guest("/v/{round}/definition.json", GET, get(round::public::as_definition)),
        guest("/p/{place}/meetings", GET, get(meeting::public::list)),
        guest("/m/{id}", GET, get(meeting::public::show)),
        guest("/back", BOTH, get(dialogue::public::ask).post(dialogue::public::open)),
        guest("/back/lost", GET, get(dialogue::public::lost)),
        guest("/languages", GET, get(front::public::languages)),
        guest("/help", GET, get(front::public::help)),
        guest("/promise", GET, get(front::public::promise)),
        guest("/credits", GET, get(front::public::credits)),
        guest("/leave", GET, get(front::public::leave)),
        // Screens on a wall. All other pages of guests stand there too, behind the same prefix.
        guest("/kiosk", GET, get(kiosk::public::attract)),
        guest("/kiosk/home", GET, get(kiosk::public::home)),
        guest("/kiosk/pair", BOTH, get(kiosk::public::pairing).post(kiosk::public::pair)),
        guest("/kiosk/beat", POST, post(kiosk::public::beat)),
        guest("/kiosk/later", GET, get(kiosk::public::later)),
        guest("/kiosk/queue", POST, post(kiosk::public::queue)),
        guest("/kiosk/worker.js", GET, get(kiosk::public::worker)),
        guest("/kiosk/words.json", GET, get(kiosk::public::words)),
        // Who may watch which page is decided page by page, behind it.
        guest("/ws", GET, get(live::public::line)),
        guest("/listen/{tag}/{file}", GET, get(front::public::listen)),
        guest("/static/{name}", GET, get(front::public::file)),
        guest("/healthz", GET, get(front::public::alive)),
        guest("/readyz", GET, get(front::public::ready)),
        // Programs.
        guest("/api/openapi.json", GET, get(api::public::openapi)),
        guest("/api/v1/places", GET, get(api::public::places)),
        guest("/api/v1/places/{slug}", GET, get(api::public::place)),
        guest("/phones", GET, get(sms::public::phones::all)),
        guest("/phones/{phone}", BOTH, get(sms::public::phones::one).post(sms::public::phones::typed)),
        guest("/hooks/sms/{gateway}/{token}", BOTH, get(sms::public::called).post(sms::public::called)),
        guest("/api/v1/places/{slug}/board", GET, get(api::public::board)),
        guest("/api/v1/places/{slug}/working", GET, get(api::public::working)),
        guest("/api/v1/places/{slug}/promises/{number}", GET, get(api::public::promise)),
        program("/api/v1/places/{slug}/concerns", Scope::Concerns, post(api::public::tell)),
        program("/api/v1/promises/{number}/moves", Scope::Promises, post(api::public::moves)),
        program("/api/v1/promises/{number}/claims", Scope::Promises, post(api::public::claims)),
        program("/api/v1/promises/{number}/stops", Scope::Promises, post(api::public::stops)),
        // Becoming staff: nobody is signed in yet.
        guest("/desk/sign-in", BOTH, get(staff::desk::sign_in).post(staff::desk::signed_in)),
        guest("/desk/first/{link}", BOTH, get(setup::first::show).post(setup::first::done)),
        guest("/desk/join/{link}", BOTH, get(setup::join::show).post(setup::join::done)),
        // The desk.
        desk("/desk", EVERYONE, GET, get(concern::desk::inbox)),
        desk("/desk/ticked", ANSWERERS, POST, post(dialogue::desk::ticked)),
        desk("/desk/search", READERS, POST, post(concern::desk::search)),
        desk("/desk/concern/{id}", READERS, GET, get(dialogue::desk::show)),
        desk("/desk/concern/{id}/replies", ANSWERERS, POST, post(dialogue::desk::reply)),
        desk("/desk/concern/{id}/questions", ANSWERERS, POST, post(dialogue::desk::question)),
        desk("/desk/concern/{id}/extensions", ANSWERERS, POST, post(dialogue::desk::extension)),
        desk("/desk/concern/{id}/acknowledgements", ANSWERERS, POST, post(dialogue::desk::acknowledgement)),
        desk("/desk/concern/{id}/closure", ANSWERERS, POST, post(dialogue::desk::closure)),
        desk("/desk/concern/{id}/notes", ANSWERERS, POST, post(dialogue::desk::note)),
        desk("/desk/concern/{id}/holder", ANSWERERS, POST, post(concern::desk::hold)),
        desk("/desk/concern/{id}/reminder", ANSWERERS, POST, post(concern::desk::put_off)),
        desk("/desk/concern/{id}/safety/acceptance", ANSWERERS, POST, post(safety::desk::take)),
        desk("/desk/concern/{id}/safety/lane", ANSWERERS, POST, post(safety::desk::sort)),
        desk("/desk/concern/{id}/safety/outside", ANSWERERS, POST, post(safety::desk::pass_outside)),
        desk("/desk/concern/{id}/safety/decision", ANSWERERS, POST, post(safety::desk::decide)),
        desk("/desk/concern/{id}/wording", PUBLISHERS, BOTH, get(moderation::desk::show).post(moderation::desk::propose)),
        desk("/desk/concern/{id}/withholding", PUBLISHERS, POST, post(moderation::desk::withhold)),
        desk("/desk/concern/{id}/did", PUBLISHERS, POST, post(moderation::desk::answer)),
        desk("/desk/reviews", REVIEWERS, GET, get(moderation::desk::reviews)),
        desk("/desk/reviews/{id}", REVIEWERS, POST, post(moderation::desk::look)),
        desk("/desk/concern/{id}/unsent", ANSWERERS, POST, post(dialogue::desk::undo)),
        desk("/desk/concern/{id}/drafts", ANSWERERS, POST, post(dialogue::desk::draft)),
        desk("/desk/promises", PROMISERS, BOTH, get(promise::desk::list).post(promise::desk::add)),
        desk("/desk/promises/new", PROMISERS, GET, get(promise::desk::new)),
        desk("/desk/promises/{number}", PROMISERS, GET, get(promise::desk::show)),
        desk("/desk/promises/{number}/steps", PROMISERS, POST, post(promise::desk::step)),
        desk("/desk/promises/{number}/links", PROMISERS, POST, post(promise::desk::link)),
        desk("/desk/promises/{number}/saying", PROMISERS, POST, post(promise::desk::saying)),
        desk("/desk/promises/{number}/owner", PROMISERS, POST, post(promise::desk::owner)),
        desk("/desk/promises/{number}/answers", PROMISERS, POST, post(promise::desk::answers)),
        desk("/desk/votes", LOOKERS, BOTH, get(round::desk::list).post(round::desk::add)),
        desk("/desk/votes/new", STEWARDS, GET, get(round::desk::new)),
        desk("/desk/votes/{id}", LOOKERS, GET, get(round::desk::show)),
        desk("/desk/votes/{id}/lines", STEWARDS, POST, post(round::desk::lines)),
        desk("/desk/votes/{id}/settlement", STEWARDS, POST, post(round::desk::settled)),
        desk("/desk/votes/{id}/cards", STEWARDS, POST, post(round::desk::cards)),
        desk("/desk/votes/{id}/codes", STEWARDS, POST, post(round::desk::coded)),
        desk("/desk/votes/{id}/printing", STEWARDS, POST, post(round::desk::printed)),
        desk("/desk/votes/{id}/dropping", STEWARDS, POST, post(round::desk::dropped)),
        desk("/desk/votes/{id}/papers", STEWARDS, POST, post(round::desk::papers)),
        desk("/desk/votes/{id}/hands", STEWARDS, POST, post(round::desk::hands)),
        desk("/desk/votes/{id}/account", STEWARDS, POST, post(round::desk::account)),
        desk("/desk/votes/{id}/count", STEWARDS, POST, post(round::desk::count)),
        desk("/desk/votes/{id}/answers", round::desk::ANSWERERS, POST, post(round::desk::answered)),
        desk("/desk/votes/{id}/box.json", STEWARDS, GET, get(round::desk::stewards_box)),
        desk("/desk/votes/{id}/ballots.pb", STEWARDS, GET, get(round::desk::ballots)),
        desk("/desk/votes/{id}/ballots.soi", STEWARDS, GET, get(round::desk::ballots)),
        desk("/desk/wants", priority::desk::READERS, BOTH, get(priority::desk::list).post(priority::desk::listing)),
        desk("/desk/wants/made", STEWARDS, POST, post(priority::desk::making)),
        desk("/desk/wants/{id}/first", STEWARDS, POST, post(priority::desk::first)),
        desk("/desk/wants/{id}/rest", STEWARDS, POST, post(priority::desk::resting)),
        desk("/desk/wants/{id}/merging", priority::desk::LISTERS, POST, post(priority::desk::merging)),
        desk("/desk/wants/{id}/parting", priority::desk::LISTERS, POST, post(priority::desk::parting)),
        desk("/desk/meetings", LOOKERS, BOTH, get(meeting::desk::list).post(meeting::desk::add)),
        desk("/desk/meetings/new", CALLERS, GET, get(meeting::desk::new)),
        desk("/desk/meetings/{id}", LOOKERS, GET, get(meeting::desk::show)),
        desk("/desk/meetings/{id}/wall", LOOKERS, GET, get(meeting::desk::wall)),
        desk("/desk/meetings/{id}/agenda", CALLERS, POST, post(meeting::desk::agenda)),
        desk("/desk/meetings/{id}/end", CALLERS, POST, post(meeting::desk::off)),
        desk("/desk/meetings/{id}/items", CALLERS, POST, post(meeting::desk::items)),
        desk("/desk/meetings/{id}/items/{item}/minutes", CALLERS, POST, post(meeting::desk::minutes)),
        desk("/desk/meetings/{id}/items/{item}/end", CALLERS, POST, post(meeting::desk::ended)),
        desk("/desk/meetings/{id}/items/{item}/deferral", STEWARDS, POST, post(meeting::desk::deferred)),
        desk("/desk/meetings/{id}/papers", CALLERS, POST, post(meeting::desk::papers)),
        desk("/desk/meetings/{id}/attendance", CALLERS, POST, post(meeting::desk::attendance)),
        desk("/desk/meetings/{id}/decisions", CALLERS, POST, post(meeting::desk::decisions)),
        desk("/desk/meetings/{id}/hands", CALLERS, POST, post(meeting::desk::hands)),
        desk("/desk/meetings/{id}/countersignature", STEWARDS, POST, post(meeting::desk::countersigned)),
        desk("/desk/meetings/{id}/answers", meeting::desk::ANSWERERS, POST, post(meeting::desk::answers)),
        desk("/desk/paper", ANSWERERS, GET, get(paper::desk::show)),
        desk("/desk/paper/cards", ANSWERERS, GET, get(paper::desk::cards)),
        desk("/desk/paper/forms", ANSWERERS, POST, post(paper::desk::forms)),
        desk("/desk/paper/told", ANSWERERS, BOTH, get(paper::desk::told).post(paper::desk::keep)),
        desk("/desk/replies", MANAGERS, BOTH, get(saved::desk::list).post(saved::desk::add)),
        desk("/desk/replies/{id}", MANAGERS, BOTH, get(saved::desk::show).post(saved::desk::change)),
        desk("/desk/replies/{id}/end", MANAGERS, POST, post(saved::desk::ended)),
        desk("/desk/groups", GROUPS, BOTH, get(group::desk::list).post(group::desk::add)),
        desk("/desk/groups/{id}", GROUPS, GET, get(group::desk::show)),
        desk("/desk/groups/{id}/about", STEWARDS, BOTH, get(group::desk::about).post(group::desk::tell)),
        desk("/desk/groups/{id}/end", STEWARDS, POST, post(group::desk::ended)),
        desk("/desk/groups/{id}/notes", SPACE, POST, post(group::desk::write)),
        desk("/desk/groups/{id}/notes/{note}/saying", STEWARDS, POST, post(group::desk::say)),
        desk("/desk/groups/{id}/letters", SIDES, POST, post(group::desk::send)),
        desk("/desk/groups/{id}/roll", GROUPS, BOTH, get(group::desk::roll::show).post(group::desk::roll::propose)),
        desk("/desk/groups/{id}/roll/{proposal}/decision", SIDES, POST, post(group::desk::roll::decide)),
        desk("/desk/groups/{id}/offices", GROUPS, BOTH, get(group::desk::offices::show).post(group::desk::offices::add)),
        desk("/desk/groups/{id}/offices/{seat}/end", SPACE, POST, post(group::desk::offices::lay_down)),
        desk("/desk/groups/{id}/offices/{seat}/name", STEWARDS, POST, post(group::desk::offices::name)),
        desk("/desk/groups/{id}/offices/{seat}/recall", STEWARDS, BOTH, get(group::desk::offices::ask).post(group::desk::offices::take)),
        desk("/desk/numbers", COUNTERS, GET, get(concern::desk::numbers)),
        desk("/desk/handover", HANDERS, GET, get(handover::desk::list)),
        desk("/desk/handover/{id}", ANSWERERS, BOTH, get(handover::desk::show).post(handover::desk::hand)),
        desk("/desk/places", ADMINS, BOTH, get(setup::places::list).post(setup::places::add)),
        desk("/desk/places/{id}", ADMINS, BOTH, get(setup::places::show).post(setup::places::change)),
        desk("/desk/places/{id}/opening", ADMINS, POST, post(setup::places::open)),
        desk("/desk/places/{id}/help", ADMINS, POST, post(setup::places::tried_help)),
        desk("/desk/places/{id}/phrases", ADMINS, BOTH, get(phrase::desk::show).post(phrase::desk::said)),
        desk("/desk/places/{id}/closures", ADMINS, BOTH, get(setup::closures::list).post(setup::closures::add)),
        desk("/desk/places/{id}/closures/{closure}/end", ADMINS, POST, post(setup::closures::end)),
        desk("/desk/people", ADMINS, BOTH, get(setup::people::list).post(setup::people::add)),
        desk("/desk/people/{id}", ADMINS, GET, get(setup::people::show)),
        desk("/desk/people/{id}/posts", ADMINS, POST, post(setup::people::give)),
        desk("/desk/people/{id}/posts/{post}/end", ADMINS, POST, post(setup::people::take)),
        desk("/desk/people/{id}/invitations", ADMINS, POST, post(setup::people::invite)),
        desk("/desk/people/{id}/absence", ADMINS, POST, post(setup::people::away)),
        desk("/desk/people/{id}/absence/end", ADMINS, POST, post(setup::people::back)),
        desk("/desk/people/{id}/leaving", ADMINS, POST, post(setup::people::leave)),
        desk("/desk/mail", ADMINS, GET, get(email::desk::list)),
        desk("/desk/mail/{id}/tries", ADMINS, POST, post(email::desk::again)),
        desk("/desk/texts", ADMINS, GET, get(sms::desk::list)),
        desk("/desk/texts/shown", ADMINS, POST, post(sms::desk::shown)),
        desk("/desk/texts/new", ADMINS, GET, get(sms::desk::choose)),
        desk("/desk/texts/new/{gateway}", ADMINS, BOTH, get(sms::desk::new).post(sms::desk::made)),
        desk("/desk/texts/tests", ADMINS, POST, post(sms::desk::tested)),
        desk("/desk/texts/{id}/end", ADMINS, POST, post(sms::desk::ended)),
        desk("/desk/kiosks", KEEPERS, BOTH, get(kiosk::desk::list).post(kiosk::desk::paired)),
        desk("/desk/kiosks/guide", KEEPERS, GET, get(kiosk::desk::guide)),
        desk("/desk/kiosks/{id}/end", KEEPERS, POST, post(kiosk::desk::ended)),
        desk("/desk/kiosks/{id}/wiping", KEEPERS, POST, post(kiosk::desk::wiped)),
        desk("/desk/programs", KEEPERS, BOTH, get(key::desk::list).post(key::desk::add)),
        desk("/desk/programs/{id}/end", KEEPERS, POST, post(key::desk::ended)),
        desk("/desk/hooks", KEEPERS, BOTH, get(hook::desk::list).post(hook::desk::added)),
        desk("/desk/hooks/{id}/end", KEEPERS, POST, post(hook::desk::ended)),
        desk("/desk/hooks/{id}/tries", KEEPERS, POST, post(hook::desk::again)),
        desk("/desk/keys", EVERYONE, GET, get(dialogue::desk::keys)),
        desk("/desk/me", EVERYONE, GET, get(staff::desk::me)),
        desk("/desk/me/password", EVERYONE, POST, post(staff::desk::password)),
        desk("/desk/me/sessions", EVERYONE, POST, post(staff::desk::end_sessions)),
        desk("/desk/away", ANSWERERS, BOTH, get(staff::desk::away::show).post(staff::desk::away::go)),
        desk("/desk/away/end", ANSWERERS, POST, post(staff::desk::away::back)),
        desk("/desk/sign-out", EVERYONE, POST, post(staff::desk::sign_out)),
    ]
}

/// An address that leads nowhere.
pub async fn nowhere() -> Response {
    Error::NotFound.into_response()
}

/// An address that is there, asked in a way it does not answer.
pub async fn not_that_way() -> Response {
    trouble(StatusCode::METHOD_NOT_ALLOWED, Error::NotFound)
}

/// Every route behind its door.
fn router(app: &App) -> Router {
    let mut router = Router::new();
    for door in all() {
        let serve = match door.who {
            Who::Guest => door.serve,
            // Only round what it answers: who asks in another way is told so, whoever they are.
            Who::Program(scope) => door.serve.route_layer(middleware::from_fn_with_state((app.clone(), scope), api::public::door)),
            Who::Desk(roles) => door.serve.layer(middleware::from_fn_with_state((app.clone(), roles), staff::desk::door)),
        };
        router = router.route(door.path, serve);
    }
    router.fallback(nowhere).method_not_allowed_fallback(not_that_way).with_state(app.clone())
}

/// The one door of a relay that is a program of its own. It has no pages: what goes wrong there has a number and no words.
pub fn relay(door: sms::public::Door) -> Router {
    async fn knocked(
        state: axum::extract::State<sms::public::Door>,
        method: axum::http::Method,
        uri: axum::extract::OriginalUri,
        path: axum::extract::Path<(String, String)>,
        headers: axum::http::HeaderMap,
        body: Body,
    ) -> Response {
        sms::public::knocked(state, method, uri, path, headers, body).await.unwrap_or_else(|e| e.into_response().status().into_response())
    }
    Router::new().route("/hooks/sms/{gateway}/{token}", get(knocked).post(knocked)).route("/healthz", get(front::public::alive)).with_state(door)
}

/// The pattern in the table that an address belongs to, for the log; "none" when it leads nowhere.
#[must_use]
pub fn named(address: &str) -> &'static str {
    static PATHS: LazyLock<Vec<&'static str>> = LazyLock::new(|| all().iter().map(|door| door.path).collect());
    let fits = |path: &&&str| {
        let (mut here, mut there) = (path.split('/'), address.split('/'));
        loop {
            match (here.next(), there.next()) {
                (None, None) => return true,
                (Some(a), Some(b)) if a == b || a.starts_with('{') && !b.is_empty() => {}
                _ => return false,
            }
        }
    };
    PATHS.iter().find(fits).copied().unwrap_or("none")
}

/// The whole house as one service: the language is read off the address before a route is looked for.
pub type House = BoxCloneSyncService<Request<Body>, Response, Infallible>;

/// What the place of a page says in its own words.
async fn own_words(app: &App, path: &str, visit: Option<Visit>) -> Option<Arc<own::Own>> {
    if let Some(slug) = path.strip_prefix("/p/").and_then(|rest| rest.split('/').next()) {
        return app.phrases.of(&app.db, slug, app.clock.now()).await;
    }
    // At a screen it is the place where that hangs.
    let visit = visit.filter(|visit| visit.kiosk)?;
    app.phrases.of(&app.db, &app.screens.get(visit.screen?)?.place, app.clock.now()).await
}

/// Builds the service a server or a test calls.
#[must_use]
pub fn house(app: &App) -> House {
    let guard = Guard {
        origin: app.config.origin().into(),
        limits: app.limits.clone(),
        keys: app.keys.clone(),
        screens: app.screens.clone(),
        behind_proxy: app.config.behind_proxy,
        https: app.config.is_https(),
        route: named,
    };
    let (router, guard, house) = (router(app), Arc::new(guard), app.clone());
    let service = tower::service_fn(move |request: Request<Body>| {
        let (router, guard, house) = (router.clone(), guard.clone(), house.clone());
        async move {
            let serve = |request: Request<Body>| async move {
                // No text in the house holds this sign, and PostgreSQL cannot even be asked for one.
                if request.uri().path_and_query().is_some_and(|asked| asked.as_str().contains("%00")) {
                    return nowhere().await;
                }
                let (path, visit) = (request.uri().path().to_string(), request.extensions().get::<Visit>().copied());
                let own = own_words(&house, &path, visit).await;
                let serve = async { router.oneshot(request).await.unwrap_or_else(|never: Infallible| match never {}) };
                match own {
                    Some(own) => own::spoken(own, serve).await,
                    None => serve.await,
                }
            };
            Ok(borrowed::noting(guard::stand(&guard, request, serve)).await)
        }
    });
    BoxCloneSyncService::new(service)
}
