//! Reads the house as text, so that each rule can be a plain question: which words stand in which file?
//!
//! No parser: a rule that needs one is too clever to be remembered. What is needed is a reader that is not fooled by
//! comments, quotes, braces and line breaks, and that says on which line something stands.

use std::{collections::BTreeSet, fs, path::Path};

/// What stands at the top of `src`, in no wing. Any other folder there is a wing.
const TOP: &[&str] = &["main", "lib", "app", "doors", "cli", "config", "clock", "error", "job", "serve", "demo"];
/// Folders whose files the rules speak about.
const PARTS: &[&str] = &["src", "tests", "config", "migrations", "static", "README.md"];

pub struct House(pub Vec<File>);

pub struct File {
    pub path: String,
    pub text: String,
    /// Without comments.
    pub code: String,
    /// Without comments and without what stands in quotes.
    pub bare: String,
    /// `bare` without what is compiled for tests only; a file of tests has a name that ends so.
    pub shipped: String,
}

impl House {
    /// Cargo runs tests in the folder of the package, so the paths are the ones people know.
    pub fn stands_here() -> House {
        let mut files = vec![];
        for part in PARTS {
            walk(Path::new(part), &mut files);
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        House(files)
    }

    pub fn file(&self, path: &str) -> Option<&File> {
        self.0.iter().find(|f| f.path == path)
    }

    pub fn text(&self, path: &str) -> &str {
        self.file(path).map_or("", |f| &f.text)
    }

    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a File> {
        self.0.iter().filter(move |f| f.path.starts_with(folder))
    }

    pub fn sources(&self) -> impl Iterator<Item = &File> {
        self.under("src/").filter(|f| f.is_a("rs"))
    }

    pub fn wings(&self) -> BTreeSet<&str> {
        self.sources().filter_map(|f| f.path[4..].split_once('/')).map(|(top, _)| top).filter(|top| !TOP.contains(top)).collect()
    }

    /// All rooms from the ground up, as `lib.rs` and the wings list them.
    pub fn order(&self) -> Vec<String> {
        let listed = |path: &str| self.file(path).map_or(vec![], |f| modules(&f.bare));
        let wings = self.wings();
        let rooms_of = |name: String| {
            let rooms = listed(&format!("src/{name}/mod.rs"));
            let wing = wings.contains(name.as_str());
            if wing { rooms.into_iter().map(|room| format!("{name}/{room}")).collect() } else { vec![name] }
        };
        listed("src/lib.rs").into_iter().flat_map(rooms_of).collect()
    }
}

impl File {
    pub fn new(path: &str, text: &str) -> File {
        let bare = without(text, true);
        let shipped = if path.ends_with("tests.rs") { String::new() } else { without_tests(&bare) };
        File { path: path.into(), text: text.into(), code: without(text, false), bare, shipped }
    }

    pub fn is_a(&self, kind: &str) -> bool {
        Path::new(&self.path).extension().is_some_and(|e| e == kind)
    }

    /// `hear/concern` for all that stands in that folder, `app` for `src/app.rs`; nothing for a wing's own list.
    pub fn room(&self) -> Option<String> {
        let steps: Vec<&str> = self.path.strip_prefix("src/")?.trim_end_matches(".rs").split('/').collect();
        match steps[..] {
            [top] => Some(top.into()),
            [top, ..] if TOP.contains(&top) => Some(top.into()),
            [] | [_, "mod"] => None,
            [wing, room, ..] => Some(format!("{wing}/{room}")),
        }
    }

    pub fn is_in(&self, rooms: &[&str]) -> bool {
        self.room().is_some_and(|room| rooms.contains(&room.as_str()))
    }

    /// The file's place in the grammar of a room: `mod` (also for a room of one file), `store`, `public`, `desk`,
    /// `view`, `job` or a verb. A part that grew into a folder keeps its name.
    pub fn part(&self) -> &str {
        let inside = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        let depth = if TOP.iter().any(|top| inside.starts_with(&format!("{top}/"))) { 1 } else { 2 };
        inside.split('/').nth(depth).unwrap_or("mod")
    }

    /// Only what stands in quotes.
    pub fn quoted(&self) -> String {
        self.code.chars().zip(self.bare.chars()).map(|(code, bare)| if code == bare { ' ' } else { code }).collect()
    }

    /// `path:line` of every line in which `wrong` finds something, in one of the views above.
    pub fn lines(&self, view: &str, wrong: impl Fn(&str) -> bool) -> Vec<String> {
        view.lines().enumerate().filter(|(_, line)| wrong(line)).map(|(n, _)| format!("{}:{}", self.path, n + 1)).collect()
    }
}

fn walk(path: &Path, files: &mut Vec<File>) {
    if path.ends_with("node_modules") || path.ends_with("shots") {
        return;
    }
    if let Ok(folder) = fs::read_dir(path) {
        folder.flatten().for_each(|entry| walk(&entry.path(), files));
    } else if let Ok(text) = fs::read_to_string(path) {
        files.push(File::new(&path.display().to_string(), &text));
    } // else: a picture or a font, which no rule reads
}

/// Blanks out comments and, if asked, quotes. Everything else keeps its line and its column.
fn without(text: &str, quotes_too: bool) -> String {
    let c: Vec<char> = text.chars().collect();
    let (mut out, mut i) = (String::with_capacity(text.len()), 0);
    while i < c.len() {
        let (end, blank) = match (comment(&c, i), quote(&c, i)) {
            (Some(end), _) => (end, true),
            (_, Some(end)) => (end, quotes_too),
            _ => (i + 1, false),
        };
        out.extend(c[i..end].iter().map(|&c| if blank && c != '\n' { ' ' } else { c }));
        i = end;
    }
    out
}

/// Where the comment that begins at `i` ends.
fn comment(c: &[char], i: usize) -> Option<usize> {
    if c[i] != '/' {
        return None;
    }
    match c.get(i + 1)? {
        '/' => Some((i..c.len()).find(|&n| c[n] == '\n').unwrap_or(c.len())),
        '*' => {
            let (mut depth, mut n) = (0, i);
            while n + 1 < c.len() {
                match (c[n], c[n + 1]) {
                    ('/', '*') => (depth, n) = (depth + 1, n + 2),
                    ('*', '/') if depth == 1 => return Some(n + 2),
                    ('*', '/') => (depth, n) = (depth - 1, n + 2),
                    _ => n += 1,
                }
            }
            Some(c.len())
        }
        _ => None,
    }
}

/// Where the text or the letter in quotes that begins at `i` ends. A lifetime is not a letter.
fn quote(c: &[char], i: usize) -> Option<usize> {
    let closed = |from: usize, mark: char| {
        let mut n = from;
        while n < c.len() && c[n] != mark {
            n += if c[n] == '\\' { 2 } else { 1 };
        }
        (n + 1).min(c.len())
    };
    match c[i] {
        '"' => Some(closed(i + 1, '"')),
        '\'' if c.get(i + 1) == Some(&'\\') || c.get(i + 2) == Some(&'\'') => Some(closed(i + 1, '\'')),
        'r' => {
            let fence = c[i + 1..].iter().take_while(|&&c| c == '#').count();
            let from = i + 1 + fence;
            (c.get(from) == Some(&'"')).then_some(())?;
            let ends = |n: &usize| c[*n] == '"' && c[n + 1..].iter().take(fence).filter(|&&c| c == '#').count() == fence;
            Some((from + 1..c.len()).find(ends).map_or(c.len(), |n| n + 1 + fence))
        }
        _ => None,
    }
}

/// Blanks out every item under `#[cfg(test)]`.
fn without_tests(bare: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(bare.len()), bare);
    while let Some(at) = rest.find("#[cfg(test)]") {
        let mut depth = 0;
        let ends = |c: char| {
            depth += i32::from(matches!(c, '{' | '(' | '[')) - i32::from(matches!(c, '}' | ')' | ']'));
            depth == 0 && matches!(c, '}' | ';')
        };
        let item = rest[at..].find(ends).map_or(rest.len() - at, |n| n + 1);
        out.push_str(&rest[..at]);
        out.extend(rest[at..at + item].chars().filter(|&c| c == '\n'));
        rest = &rest[at + item..];
    }
    out + rest
}

pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty())
}

/// The modules a file lists, in its own order: `pub mod anon;`
pub fn modules(bare: &str) -> Vec<String> {
    let statement = |piece: &str| match words(piece.lines().last()?).collect::<Vec<_>>()[..] {
        [.., "mod", name] => Some(name.to_string()),
        _ => None,
    };
    bare.split_inclusive(';').filter_map(|piece| statement(piece.strip_suffix(';')?)).collect()
}

/// Every path that begins at `crate`, written out: braces opened, new names dropped.
pub fn uses(bare: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, begin) in bare.match_indices("crate::") {
        let before = &bare[..at];
        let part_of_a_word = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
        if !part_of_a_word && !before.ends_with("(in ") {
            branch(&bare[at + begin.len()..], "", &mut found);
        }
    }
    found
}

/// Follows one branch of a `use` tree and returns what stands behind it.
fn branch<'a>(text: &'a str, stem: &str, found: &mut BTreeSet<String>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = branch(rest, stem, found);
            let Some(at) = rest.find([',', '}']) else { return "" };
            let last = rest[at..].starts_with('}');
            rest = &rest[at + 1..];
            if last {
                return rest;
            }
        }
    }
    let word = || text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let end = if text.starts_with('*') { 1 } else { word() };
    let (name, rest) = text.split_at(end);
    let path = if stem.is_empty() { name.to_string() } else { format!("{stem}::{name}") };
    match rest.trim_start().strip_prefix("::") {
        Some(deeper) if !deeper.starts_with('<') => branch(deeper, &path, found),
        _ => {
            if !name.is_empty() {
                found.insert(path);
            }
            rest
        }
    }
}

/// Tables that a migration makes.
pub fn tables_made(sql: &str) -> BTreeSet<String> {
    let told: Vec<&str> = sql.lines().map(|line| line.split("--").next().unwrap_or("")).collect();
    let told = told.join("\n").to_lowercase();
    let all: Vec<&str> = words(&told).filter(|w| !["if", "not", "exists"].contains(w)).collect();
    all.windows(3).filter(|w| w[1] == "table" && ["create", "virtual"].contains(&w[0])).map(|w| w[2].into()).collect()
}

/// Tables that the statements in a file's quotes write.
pub fn tables_written(quoted: &str) -> BTreeSet<String> {
    let told = quoted.to_lowercase();
    let all: Vec<&str> = words(&told).collect();
    let write = |w: &[&str]| match w {
        ["insert" | "replace" | "ignore", "into", table] | ["delete", "from", table] | ["update", table, "set" | "as"] => Some((*table).to_string()),
        _ => None,
    };
    all.windows(3).filter_map(write).collect()
}

/// The `pub` fields of a struct.
pub fn fields(bare: &str, name: &str) -> BTreeSet<String> {
    let Some((_, body)) = bare.split_once(&format!("struct {name} {{")) else { return BTreeSet::new() };
    let body = body.split('}').next().unwrap_or("");
    body.lines().filter_map(|line| line.trim().strip_prefix("pub ")?.split_once(':')).map(|(key, _)| key.trim().into()).collect()
}

/// The keys of a settings file, commented out or not, and whether a line above says what each is for.
pub fn settings(toml: &str) -> Vec<(String, bool)> {
    let key = |line: &str| {
        let (key, _) = line.trim().trim_start_matches('#').split_once('=')?;
        let key = key.trim();
        (!key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_')).then(|| key.to_string())
    };
    let prose = |line: &str| line.starts_with('#') && key(line).is_none() && words(line).count() >= 3;
    let mut above = "";
    let mut found = vec![];
    for line in toml.lines() {
        found.extend(key(line).map(|key| (key, prose(above))));
        above = line;
    }
    found
}

/// The rooms that the tree in the README draws: `app` for `app.rs`, `hear/concern` for a line in the wing `hear/`.
/// The tree is the fenced block with a line `src/`. Each room has a line of its own, its name first; a wing's first
/// room may stand on the wing's line; deeper lines go on with what was said.
pub fn drawn(readme: &str, house: &House) -> BTreeSet<String> {
    let (wings, rooms) = (house.wings(), house.order());
    let plain = |word: &str| word.trim_end_matches('/').trim_end_matches(".rs").to_string();
    let tree = readme.split("```").skip(1).step_by(2).map(columns).find(|lines| lines.iter().any(|(_, line)| line[0] == "src/"));
    let tree = tree.unwrap_or_default();
    let mut lines = tree.iter().skip_while(|(_, line)| line[0] != "src/");
    let root = lines.next().map_or(0, |(column, _)| *column);
    let (mut found, mut wing, mut top, mut shelf) = (BTreeSet::new(), String::new(), None, None);
    for (column, line) in lines.take_while(|(column, _)| *column > root) {
        if column == *top.get_or_insert(column) && wings.contains(plain(line[0]).as_str()) {
            (wing, shelf) = (plain(line[0]), None);
            found.extend(line.get(1).map(|room| format!("{wing}/{room}")).filter(|room| rooms.contains(room)));
        } else if Some(column) == top {
            found.extend(line.iter().filter(|w| plain(w) != **w).map(|w| plain(w)));
        } else if column == *shelf.get_or_insert(column) {
            found.insert(format!("{wing}/{}", plain(line[0])));
        }
    }
    found
}

/// Each line's words and the column of the first; the strokes of a drawn tree are not words.
fn columns(block: &str) -> Vec<(usize, Vec<&str>)> {
    let strokes = [' ', '\t', '│', '├', '└', '─', '|', '`', '+', '-'];
    let lines = block.lines().map(|line| (line.chars().count(), line.trim_start_matches(strokes)));
    let lines = lines.map(|(width, words)| (width - words.chars().count(), words.split_whitespace().collect()));
    lines.filter(|(_, words): &(usize, Vec<&str>)| !words.is_empty()).collect()
}

#[test]
fn the_use_reader_opens_braces_and_follows_lines() {
    let text = "use crate::{ground::{anon::{self, Phone as P}, db},\n app::App,\n};\nfn f() { crate::ground::web::page::<u8>() }";
    let told = ["app::App", "ground::anon::Phone", "ground::anon::self", "ground::db", "ground::web::page"];
    assert_eq!(uses(text), told.map(String::from).into());
    assert_eq!(uses("use crate::hear::*; pub(in crate::hear) fn f() { mycrate::no() }"), ["hear::*".to_string()].into());
}

#[test]
fn the_reader_is_not_fooled_by_comments_quotes_and_lifetimes() {
    let text = "/* a /* b */ c */ fn f<'a>(x: &'a str) { g(\"// \\\" no\", r#\"a \"no\" b\"#, '\"', '\\'') } // no\nend";
    let file = File::new("src/x.rs", text);
    assert_eq!(words(&file.bare).collect::<Vec<_>>(), ["fn", "f", "a", "x", "a", "str", "g", "end"]);
    assert_eq!(words(&file.quoted()).collect::<Vec<_>>(), ["no", "r", "a", "no", "b"]); // the r belongs to its quote
    assert_eq!(file.lines(&file.bare, |line| line.contains("end")), ["src/x.rs:2"]);
}

#[test]
fn what_is_only_for_tests_is_left_out() {
    let file = File::new("src/x.rs", "fn a() {}\n#[cfg(test)]\nuse b::{c};\n#[cfg(test)]\nmod t { fn d() { {} } }\nfn e() {}");
    assert_eq!(words(&file.shipped).collect::<Vec<_>>(), ["fn", "a", "fn", "e"]);
    assert_eq!(file.lines(&file.shipped, |line| line.contains("fn e")), ["src/x.rs:6"]);
}

#[test]
fn a_path_says_which_room_and_which_part() {
    let read = |path| File::new(path, "");
    let told = |path| (read(path).room().unwrap_or_default(), read(path).part().to_string());
    assert_eq!(told("src/hear/concern/store.rs"), ("hear/concern".into(), "store".into()));
    assert_eq!(told("src/hear/concern/store/search.rs"), ("hear/concern".into(), "store".into()));
    assert_eq!(told("src/channel/kiosk.rs"), ("channel/kiosk".into(), "mod".into()));
    assert_eq!(told("src/clock.rs"), ("clock".into(), "mod".into()));
    assert_eq!(told("src/demo/story.rs"), ("demo".into(), "story".into()));
    assert_eq!(told("src/hear/mod.rs").0, "");
}

#[test]
fn the_other_readers_read() {
    assert_eq!(modules("pub mod b; // first\npub(crate) mod a;\nmod inner { }\nuse x;"), ["b", "a"]);
    let sql = "-- create table no (\ncreate table if not exists one (id);\nCREATE VIRTUAL TABLE two using fts5(x);";
    assert_eq!(tables_made(sql), ["one", "two"].map(String::from).into());
    let sql = "insert or ignore into a values; update b\n set x; delete from c; select d; on conflict do update set e";
    assert_eq!(tables_written(sql), ["a", "b", "c"].map(String::from).into());
    assert_eq!(
        fields("struct Config {\n pub a: u8,\n #[x]\n pub b: V<u8>,\n c: u8,\n}\nstruct D {\n pub e: u8 }", "Config"),
        ["a", "b"].map(String::from).into()
    );
    assert_eq!(settings("# Where it all is kept.\n# data = 1\nkeys = 2"), [("data".into(), true), ("keys".into(), false)]);
}
