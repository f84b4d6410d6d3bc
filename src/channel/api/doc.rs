//! The description of the API (OpenAPI 3.1), made once from the types and the handlers, with what holds for every door added
//! to each: who may knock, and every way in which it can refuse.

use super::{public, shape};
use crate::error::{Error, Result};
use serde_json::{Map, Value, json};
use std::sync::OnceLock;
use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(
    paths(public::openapi, public::places, public::place, public::board::board, public::working, public::promise::promise, public::concern::tell, public::promise::moves, public::promise::claims, public::promise::stops),
    components(schemas(shape::Refusal)),
    tags((name = "reading", description = "What everyone may read. It needs no key"), (name = "writing", description = "Needs a key that may do it and reaches the place"))
)]
struct Described;

const WHAT: &str = "What people said, what was answered and what became of it, for other programs. Reading needs no key. Nothing appears \
here before everyone may read it, and nothing a guest did before its release slot. Errors are problem details (RFC 9457) that \
say what would be right. Answers carry an ETag: ask again with If-None-Match.";

/// The description, for a house with this address.
///
/// # Errors
/// Only if it cannot be written.
pub fn document(public_url: &str) -> Result<&'static str> {
    static WRITTEN: OnceLock<String> = OnceLock::new();
    if let Some(written) = WRITTEN.get() {
        return Ok(written);
    }
    let fault = |_| Error::Internal("the description of the API could not be written");
    let mut all = serde_json::to_value(Described::openapi()).map_err(fault)?;
    all["info"] = json!({
        "title": "Hearback", "version": "1", "description": WHAT,
        "license": { "name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later" }
    });
    all["servers"] = json!([{ "url": public_url.trim_end_matches('/') }]);
    all["components"]["securitySchemes"] = json!({ "key": { "type": "http", "scheme": "bearer", "bearerFormat": "hb_…", "description": "Made by a manager or an administrator at /desk/programs, shown once" } });
    for (schema, fields) in TYPED {
        for field in fields {
            let needed = all["components"]["schemas"][schema]["required"].as_array().is_some_and(|names| names.iter().any(|name| name == field));
            all["components"]["schemas"][schema]["properties"][field]["pattern"] = pattern(needed).into();
        }
    }
    if let Some(paths) = all["paths"].as_object_mut() {
        for (path, ways) in paths {
            for (method, way) in ways.as_object_mut().into_iter().flatten() {
                finish(way, path, method);
            }
        }
    }
    let text = serde_json::to_string_pretty(&all).map_err(fault)?;
    Ok(WRITTEN.get_or_init(|| text))
}

/// What people or programs write in their own words.
const TYPED: [(&str, &[&str]); 4] =
    [("NewConcern", &["words", "better"]), ("NewMove", &["words"]), ("NewClaim", &["words", "proof"]), ("NewStop", &["words", "decided_by"])];

/// What is no text: control signs, marks that reverse the reading direction, and what never is a character.
const NO_TEXT: &str = r"\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff";
/// All spaces.
const SPACE: &str = r"\s\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

/// Any text, or one that holds more than spaces.
fn pattern(needed: bool) -> String {
    if needed { format!("^[^{NO_TEXT}]*[^{SPACE}{NO_TEXT}][^{NO_TEXT}]*$") } else { format!("^[^{NO_TEXT}]*$") }
}

/// Adds what every door does.
fn finish(way: &mut Value, path: &str, method: &str) {
    let reads = method == "get";
    let has_query = way["parameters"].as_array().is_some_and(|all| all.iter().any(|p| p["in"] == "query"));
    let Some(answers) = way["responses"].as_object_mut() else { return };
    if reads {
        for answer in answers.values_mut() {
            answer["headers"] = headers(&[("ETag", "A name for this very answer"), ("Cache-Control", "How long it may be kept without asking again")]);
        }
        answers.insert("304".into(), json!({ "description": "Nothing changed since the answer whose ETag was sent as If-None-Match" }));
    } else {
        for (code, what) in [
            ("401", "No key, or one that opens nothing"),
            ("403", "The key may not do this, or not at this place; or a page of another house asked"),
            ("409", "Something else came first"),
            ("413", "The body is too large"),
            ("415", "The body is not application/json"),
            ("422", "Fields are wrong: all of them are listed under errors"),
            ("429", "Too much at once: Retry-After says how long to wait"),
        ] {
            answers.insert(code.into(), refusal(code, what));
        }
    }
    if has_query || !reads || path.contains('{') {
        answers.insert("400".into(), refusal("400", "The address, its query or the body cannot be read, or the cursor is not known"));
    }
    if path.contains('{') {
        answers.insert("404".into(), refusal("404", "Nothing of this name can be read by everyone"));
    }
    answers.insert("405".into(), refusal("405", "This address does not answer this method; Allow says which it answers"));
    answers.insert("406".into(), refusal("406", "An Accept that we do not speak"));
    answers.insert("503".into(), refusal("503", "The database is away for a moment: nothing was kept"));
}

fn refusal(code: &str, what: &str) -> Value {
    let mut answer = json!({ "description": what, "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } });
    match code {
        "401" => answer["headers"] = headers(&[("WWW-Authenticate", "How to show a key (RFC 6750)")]),
        "405" => answer["headers"] = headers(&[("Allow", "The methods it answers")]),
        "429" | "503" => answer["headers"] = headers(&[("Retry-After", "Seconds to wait")]),
        _ => {}
    }
    answer
}

fn headers(all: &[(&str, &str)]) -> Value {
    let all: Map<String, Value> =
        all.iter().map(|(name, what)| ((*name).to_string(), json!({ "description": what, "schema": { "type": "string" } }))).collect();
    Value::Object(all)
}
