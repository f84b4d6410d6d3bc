//! What a core dump of a program would hold, read while it runs: every page of its memory that can be read. And a search for
//! telephone numbers, in memory, files and rows, in each form a program may have them in.

use aho_corasick::AhoCorasick;
use std::{
    fs::{self, File},
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
};

/// How much is read at a time.
const PIECE: usize = 4 << 20;

/// Numbers that are looked for.
pub struct Search {
    numbers: Vec<String>,
    forms: Vec<Vec<u8>>,
    any: AhoCorasick,
}

impl Search {
    /// `numbers` as E.164, of the United Kingdom.
    pub fn of(numbers: impl IntoIterator<Item = String>) -> Search {
        let numbers: Vec<String> = numbers.into_iter().collect();
        let forms: Vec<Vec<u8>> = numbers.iter().flat_map(|number| forms(number)).collect();
        let any = AhoCorasick::new(&forms).unwrap();
        Search { numbers, forms, any }
    }

    /// The first number that stands in these bytes, and how.
    pub fn in_bytes(&self, bytes: &[u8]) -> Option<String> {
        let form = self.any.find(bytes)?.pattern().as_usize();
        let shown = String::from_utf8_lossy(&self.forms[form]).into_owned();
        Some(format!("{} as {shown:?}", self.numbers[form / (self.forms.len() / self.numbers.len())]))
    }

    /// The same for a file, or a whole folder.
    pub fn in_files(&self, at: &Path) -> Option<String> {
        files(at).into_iter().find_map(|file| {
            let found = self.in_bytes(&fs::read(&file).unwrap_or_default())?;
            Some(format!("{found} in {}", file.display()))
        })
    }

    /// The same for all that a program has in its memory.
    pub fn in_memory(&self, pid: u32) -> Option<String> {
        let (maps, memory) = (format!("/proc/{pid}/maps"), format!("/proc/{pid}/mem"));
        let memory = File::open(&memory).unwrap_or_else(|e| panic!("{memory} cannot be opened, so nobody can see what a core dump would hold: {e}"));
        let maps = fs::read_to_string(maps).unwrap();
        let longest = self.forms.iter().map(Vec::len).max().unwrap();
        let (mut read, mut found, mut piece) = (0, None, vec![0; PIECE + longest]);
        // The last two are the kernel's and not the program's.
        for line in maps.lines().filter(|line| line.contains(" r") && !line.ends_with("[vvar]") && !line.ends_with("[vsyscall]")) {
            let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
            let (mut at, end) = (u64::from_str_radix(from, 16).unwrap(), u64::from_str_radix(to, 16).unwrap());
            while at < end {
                let most = piece.len().min(usize::try_from(end - at).unwrap());
                // A page behind the end of a shortened file, or one that was given back since.
                let Ok(n @ 1..) = memory.read_at(&mut piece[..most], at) else { break };
                read += n;
                let of = line.split_whitespace().nth(5).unwrap_or("memory without a name");
                found = found.or_else(|| self.in_bytes(&piece[..n]).map(|found| format!("{found} in {of}")));
                // A number may lie across two pieces.
                at += if n > longest && at + (n as u64) < end { n - longest } else { n } as u64;
            }
        }
        assert!(read > 100_000, "only {read} bytes of the program could be read");
        found
    }
}

/// `+447700900012` as it may stand anywhere. Its digits without the country are within most of the ways to write it.
fn forms(number: &str) -> Vec<Vec<u8>> {
    let digits = number.trim_start_matches('+');
    let national = digits.strip_prefix("44").unwrap();
    let (network, rest) = national.split_at(4);
    let (middle, end) = rest.split_at(3);
    let wide = |order: fn(u16) -> [u8; 2]| national.encode_utf16().flat_map(order).collect();
    let pair = |pair: &[u8]| pair.iter().rev().copied().map(char::from).collect::<String>();
    vec![
        national.into(),
        format!("{network} {rest}").into(),
        format!("{network} {middle} {end}").into(),
        format!("{network}-{middle}-{end}").into(),
        // In two bytes a letter, as some gateways write.
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        // In hexadecimal letters, as databases show bytes.
        national.bytes().map(|b| format!("{b:02x}")).collect::<String>().into(),
        national.bytes().map(|b| format!("{b:02X}")).collect::<String>().into(),
        // As one whole number.
        digits.parse::<u64>().unwrap().to_le_bytes().into(),
        digits.parse::<u64>().unwrap().to_be_bytes().into(),
        // As networks do: two digits a byte, the second before the first.
        digits.as_bytes().chunks_exact(2).map(|two| u8::from_str_radix(&pair(two), 16).unwrap()).collect(),
    ]
}

fn files(at: &Path) -> Vec<PathBuf> {
    if !at.is_dir() {
        return vec![at.into()];
    }
    fs::read_dir(at).unwrap().flat_map(|entry| files(&entry.unwrap().path())).collect()
}

#[test]
fn a_number_is_found_in_every_form() {
    let search = Search::of((0..120).map(|n| format!("+447700900{n:03}")));
    for form in ["+447700900012", "07700900012", "(0)7700 900012", "07700 900 012", "7700-900-012", "%2B447700900012"] {
        let found = search.in_bytes(format!("before {form} after").as_bytes()).unwrap();
        assert!(found.starts_with("+447700900012"), "{form}: {found}");
    }
    for form in forms("+447700900012") {
        assert!(search.in_bytes(&[&[0], &form[..], &[0]].concat()).unwrap().starts_with("+447700900012"));
    }
    for other in ["+447700900120", "+44770090001", "7700 900"] {
        assert_eq!(search.in_bytes(other.as_bytes()), None, "{other}");
    }
}

#[test]
fn a_number_is_found_in_the_memory_of_a_program_that_has_it() {
    let search = Search::of(["+447700900012".to_string()]);
    let sleeping = |number: &str| std::process::Command::new("sleep").arg("60").env("HELD", number).spawn().unwrap();
    for (number, there) in [("+447700900013", false), ("+447700900012", true)] {
        let mut program = sleeping(number);
        // Until it is no copy of this one any more.
        while fs::read(format!("/proc/{}/comm", program.id())).unwrap() != b"sleep\n" {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        let found = search.in_memory(program.id());
        program.kill().unwrap();
        program.wait().unwrap();
        assert_eq!(found.is_some(), there, "{found:?}");
    }
}
