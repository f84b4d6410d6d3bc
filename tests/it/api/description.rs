//! The description of the API, held against the doors of the house and against every answer that a story gets.

use super::{Reply, get};
use crate::{story, support::Town};
use hearback::{channel::api, doors};
use serde_json::{Value, json};
use std::collections::BTreeSet;

story!(every_door_for_programs_is_described_and_every_description_is_a_door);

pub struct Described(Value);

impl Described {
    pub fn of(town: &Town) -> Described {
        Described(serde_json::from_str(api::document(&town.app.config.public_url).unwrap()).unwrap())
    }

    /// The described path that an address belongs to.
    fn path(&self, address: &str) -> Option<&str> {
        let address = address.split('?').next().unwrap();
        let fits = |path: &str| {
            let (here, there): (Vec<&str>, Vec<&str>) = (path.split('/').collect(), address.split('/').collect());
            here.len() == there.len() && here.iter().zip(there).all(|(a, b)| *a == b || a.starts_with('{') && !b.is_empty())
        };
        self.0["paths"].as_object().unwrap().keys().map(String::as_str).find(|path| fits(path))
    }

    /// Fails unless the answer is one of those described, with the form that is described.
    #[track_caller]
    pub fn holds(&self, method: &str, address: &str, reply: &Reply) {
        let Some(path) = self.path(address) else { return };
        let way = &self.0["paths"][path][method.to_lowercase()];
        let answers = if way.is_null() { return } else { &way["responses"] };
        let answer = &answers[reply.status.to_string()];
        assert!(!answer.is_null(), "{method} {path} answers {}, which is not described: {}", reply.status, reply.text);
        for (name, _) in answer["headers"].as_object().into_iter().flatten() {
            assert!(!reply.header(&name.to_lowercase()).is_empty(), "{method} {path} {} lacks {name}", reply.status);
        }
        let Some((kind, content)) = answer["content"].as_object().and_then(|c| c.iter().next()) else {
            assert!(reply.text.is_empty(), "{method} {path} {}: a body that is not described", reply.status);
            return;
        };
        assert_eq!(reply.header("content-type"), kind, "{method} {path} {}", reply.status);
        let mut schema = content["schema"].clone();
        schema["components"] = self.0["components"].clone();
        let validator = jsonschema::draft202012::new(&schema).unwrap();
        let wrong: Vec<String> = validator.iter_errors(&reply.json).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(wrong.is_empty(), "{method} {path} {}: {wrong:?}\n{}", reply.status, reply.text);
    }
}

async fn every_door_for_programs_is_described_and_every_description_is_a_door(town: Town) {
    let served = get(&town, "/api/openapi.json").await;
    let described = Described::of(&town);
    assert_eq!(served.json, described.0);
    assert!(described.0["openapi"].as_str().unwrap().starts_with("3.1"));
    let doors: BTreeSet<(String, String)> = doors::all()
        .iter()
        .filter(|door| door.path.starts_with("/api"))
        .flat_map(|door| door.methods.iter().map(|method| (door.path.to_string(), method.to_lowercase())))
        .collect();
    let paths = described.0["paths"].as_object().unwrap();
    let told: BTreeSet<(String, String)> = paths.iter().flat_map(|(path, ways)| ways.as_object().unwrap().keys().map(|m| (path.clone(), m.clone()))).collect();
    assert_eq!(doors, told);
    for (path, ways) in paths {
        for (method, way) in ways.as_object().unwrap() {
            let all = |what: &str| assert!(!way[what].as_str().unwrap_or_default().is_empty(), "{method} {path} lacks {what}");
            all("summary");
            all("operationId");
            for parameter in way["parameters"].as_array().into_iter().flatten() {
                assert!(!parameter["description"].as_str().unwrap_or_default().is_empty(), "{method} {path} {}", parameter["name"]);
            }
            let named: BTreeSet<&str> = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
            let given: BTreeSet<&str> =
                way["parameters"].as_array().into_iter().flatten().filter(|p| p["in"] == "path").map(|p| p["name"].as_str().unwrap()).collect();
            assert_eq!(named, given, "{method} {path}");
            assert_eq!(way["security"].is_array(), method == "post", "{method} {path}: writing needs a key");
        }
    }
    // Every schema is one, and its examples are as it says.
    for (name, schema) in described.0["components"]["schemas"].as_object().unwrap() {
        let mut whole = schema.clone();
        whole["components"] = described.0["components"].clone();
        let validator = jsonschema::draft202012::new(&whole).unwrap_or_else(|e| panic!("{name}: {e}"));
        if schema["type"] == json!("object") {
            assert!(!validator.is_valid(&json!({ "no such field": 1 })), "{name} takes fields it does not know");
        }
    }
}
