//! Pictures for people who would rather look than read: packs of them, by what they show ("shower", "kind-idea").
//!
//! One pack is in the program. An organisation may put its own beside its data, where people know other pictures; what
//! that one lacks comes from the house's, and what both lack is a word alone. Pictures are PNGs, because the safest mode
//! of Tor's browser shows no SVG. A pack is checked once, at the start, and never stops it.

use super::assets;
use crate::error::Error;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sha2::{Digest, Sha256};
use std::{
    borrow::Cow,
    collections::BTreeMap,
    path::Path,
    sync::{Arc, LazyLock},
};

/// The pack in the program.
pub const HOUSE: &str = "house";
/// Bytes of one picture, and pictures of one pack, at most.
const LARGEST: u64 = 24 << 10;
const MOST: usize = 100;

/// What a pack says about itself.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub id: String,
    pub title: String,
    pub licence: String,
    pub credit: String,
    pub url: String,
    concepts: BTreeMap<String, String>,
}

struct Picture {
    name: String,
    href: String,
    png: Cow<'static, [u8]>,
}

impl Picture {
    fn new(concept: &str, png: Cow<'static, [u8]>) -> Picture {
        let hash: String = Sha256::digest(&png).iter().take(5).map(|b| format!("{b:02x}")).collect();
        let name = format!("{concept}.{hash}.png");
        Picture { href: format!("/static/{name}"), name, png }
    }
}

struct Set {
    manifest: Manifest,
    pictures: BTreeMap<String, Picture>,
}

macro_rules! pictures {
    ($($name:literal),* $(,)?) => {
        /// The files of the house's own pack.
        const FILES: &[(&str, &[u8])] = &[$((concat!($name, ".png"), include_bytes!(concat!("../../../static/packs/house/", $name, ".png")))),*];
    };
}
pictures!(
    "answer",
    "bed",
    "board",
    "food",
    "health",
    "help",
    "kind-idea",
    "kind-problem",
    "kind-question",
    "kind-thanks",
    "kind-unsafe",
    "noise",
    "other",
    "others",
    "phone",
    "rules",
    "safe",
    "shower",
    "staff",
    "things",
    "toilet",
    "vote",
    "warm",
    "washing",
    "write",
);

static BUILT_IN: LazyLock<Option<Set>> = LazyLock::new(|| {
    let manifest: Manifest = serde_json::from_str(include_str!("../../../static/packs/house/manifest.json")).ok()?;
    let file = |name: &String| FILES.iter().find(|(n, _)| n == name).map(|(_, png)| *png);
    let pictures = manifest.concepts.iter().filter_map(|(concept, name)| Some((concept.clone(), Picture::new(concept, Cow::Borrowed(file(name)?))))).collect();
    Some(Set { manifest, pictures })
});

/// The pictures this house shows.
#[derive(Clone, Default)]
pub struct Packs(Arc<Option<Set>>);

impl Packs {
    /// Reads the organisation's pack called `id` in a folder of packs. What is wrong with it is one line in the log, and
    /// what is right is used.
    #[must_use]
    pub fn load(folder: &Path, id: &str) -> Packs {
        if id == HOUSE {
            return Packs::default();
        }
        match read(folder, id) {
            Ok((set, refused)) => {
                if !refused.is_empty() {
                    tracing::warn!("of the picture pack {id} these were refused: {}", refused.join(", "));
                }
                Packs(Arc::new(Some(set)))
            }
            Err(why) => {
                tracing::warn!("the picture pack {id} was refused, and the house's own is used: {why}");
                Packs::default()
            }
        }
    }

    fn sets(&self) -> impl Iterator<Item = &Set> {
        self.0.iter().chain(BUILT_IN.as_ref())
    }

    fn of(&self, concept: &str) -> Option<&Picture> {
        self.sets().find_map(|set| set.pictures.get(concept))
    }

    /// The picture of something, where there is one. Those further down a page are fetched when they come into sight.
    #[must_use]
    pub fn picture(&self, concept: &str, is_far: bool) -> Option<Markup> {
        self.of(concept).map(|p| html! { img src=(p.href) alt="" width="96" height="96" loading=[is_far.then_some("lazy")]; })
    }

    /// Who made them, and how they may be used.
    pub fn credits(&self) -> impl Iterator<Item = &Manifest> {
        self.sets().map(|set| &set.manifest)
    }

    /// A picture by the name in its address.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none.
    pub fn serve(&self, name: &str) -> Result<Response, Error> {
        let found = self.sets().flat_map(|set| set.pictures.values()).find(|p| p.name == name).ok_or(Error::NotFound)?;
        Ok((assets::for_ever("image/png"), found.png.to_vec()).into_response())
    }
}

/// A name that can stand in an address and leads to no other folder.
fn is_plain(name: &str) -> bool {
    (1..=40).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn read(folder: &Path, id: &str) -> Result<(Set, Vec<String>), String> {
    if !is_plain(id) {
        return Err("its name may have small letters, digits and hyphens only".into());
    }
    let folder = folder.join(id);
    let said = |e: std::io::Error| e.to_string();
    let is_file = |path: &Path, most: u64| std::fs::symlink_metadata(path).is_ok_and(|m| m.is_file() && m.len() <= most);
    let path = folder.join("manifest.json");
    if !is_file(&path, 64 << 10) {
        return Err(format!("there is no {}", path.display()));
    }
    let manifest: Manifest = serde_json::from_slice(&std::fs::read(&path).map_err(said)?).map_err(|e| format!("manifest.json cannot be read: {e}"))?;
    let (mut pictures, mut refused) = (BTreeMap::new(), Vec::new());
    for (concept, name) in &manifest.concepts {
        let is_png = is_plain(concept) && name.strip_suffix(".png").is_some_and(is_plain) && is_file(&folder.join(name), LARGEST);
        match std::fs::read(folder.join(name)) {
            Ok(png) if is_png && is_still_png(&png) && pictures.len() < MOST => {
                pictures.insert(concept.clone(), Picture::new(concept, Cow::Owned(png)));
            }
            _ => refused.push(name.clone()),
        }
    }
    for entry in std::fs::read_dir(&folder).map_err(said)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name != "manifest.json" && !manifest.concepts.values().any(|n| *n == name) {
            refused.push(name);
        }
    }
    refused.sort();
    refused.dedup();
    Ok((Set { manifest, pictures }, refused.iter().take(12).map(|name| name.chars().filter(|c| !c.is_control()).take(60).collect()).collect()))
}

/// A PNG that begins and ends as one, and that does not move.
fn is_still_png(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR") && bytes.ends_with(b"IEND\xaeB`\x82") && !bytes.windows(4).any(|four| four == b"acTL")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = include_bytes!("../../../static/packs/house/bed.png");

    #[test]
    fn every_picture_of_the_house_is_there_and_small() {
        let set = BUILT_IN.as_ref().unwrap();
        assert_eq!((set.pictures.len(), set.manifest.concepts.len()), (FILES.len(), FILES.len()));
        assert!(FILES.iter().all(|(_, png)| is_still_png(png) && png.len() as u64 <= LARGEST));
    }

    #[test]
    fn a_pack_of_ones_own_stands_before_the_houses_and_what_it_lacks_comes_from_there() {
        let dir = tempfile::tempdir().unwrap();
        let own = dir.path().join("rainbow");
        std::fs::create_dir(&own).unwrap();
        let manifest = |concepts: &str| format!(r#"{{"id":"rainbow","title":"Rainbow","licence":"bought","credit":"Us","url":"","concepts":{{{concepts}}}}}"#);
        let write = |name: &str, bytes: &[u8]| std::fs::write(own.join(name), bytes).unwrap();
        let mut moving = PNG.to_vec();
        moving.splice(33..33, *b"acTL");
        write("bed.png", &[PNG, b"another IEND\xaeB`\x82"].concat());
        write("moving.png", &moving);
        write("large.png", &vec![0; 30_000]);
        write("page.html", b"<script>");
        let all = r#""bed":"bed.png","food":"large.png","noise":"../secret.png","rules":"moving.png","phone":"gone.png","<b>":"bed.png""#;
        write("manifest.json", manifest(all).as_bytes());
        let (set, refused) = read(dir.path(), "rainbow").unwrap();
        assert_eq!(set.pictures.keys().collect::<Vec<_>>(), ["bed"]);
        assert_eq!(refused, ["../secret.png", "bed.png", "gone.png", "large.png", "moving.png", "page.html"]);

        let (packs, house) = (Packs::load(dir.path(), "rainbow"), Packs::load(dir.path(), HOUSE));
        let drawn = |p: &Packs, what| p.picture(what, false).map(Markup::into_string);
        assert_ne!(drawn(&packs, "bed"), drawn(&house, "bed"));
        assert_eq!(drawn(&packs, "food"), drawn(&house, "food"));
        assert_eq!((drawn(&packs, "dragons"), packs.credits().count(), house.credits().count()), (None, 2, 1));

        // What cannot be used at all is said, and the house's own stands in.
        for id in ["nowhere", "../rainbow", "", "Rainbow"] {
            assert!(read(dir.path(), id).is_err());
            assert_eq!(Packs::load(dir.path(), id).credits().count(), 1);
        }
        write("manifest.json", b"{}");
        assert!(read(dir.path(), "rainbow").is_err());
    }
}
