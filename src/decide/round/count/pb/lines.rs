//! A file line by line, each cut at its semicolons; never more of it in memory than one line.

use std::io::{BufRead, Read as _};

/// Bytes in a line, and columns, at most.
pub const LONGEST: u64 = 1_000_000;
const COLUMNS: usize = 200;
/// Lines that quotation marks go over at most.
const QUOTED: u64 = 100;

pub struct Lines<'a> {
    source: &'a mut dyn BufRead,
    line: u64,
}

/// A line's number, where it began, and its columns.
pub struct Row {
    pub line: u64,
    pub columns: Vec<String>,
}

impl Row {
    /// The name of a section, if the line is nothing else.
    pub fn section(&self) -> Option<&'static str> {
        let (first, rest) = self.columns.split_first()?;
        let is_alone = rest.iter().all(String::is_empty);
        ["META", "PROJECTS", "VOTES"].into_iter().find(|name| is_alone && first.eq_ignore_ascii_case(name))
    }
}

impl<'a> Lines<'a> {
    pub fn new(source: &'a mut dyn BufRead) -> Lines<'a> {
        Lines { source, line: 0 }
    }

    /// The next line that is not empty. What stands between quotation marks may go over several lines.
    pub fn next(&mut self) -> Result<Option<Row>, String> {
        loop {
            let mut text = String::new();
            if !self.add(&mut text)? {
                return Ok(None);
            }
            if self.line == 1 && text.starts_with('\u{feff}') {
                text.remove(0);
            }
            let line = self.line;
            loop {
                match cut(&text) {
                    Cut::Into(columns) if columns.iter().all(String::is_empty) => break,
                    Cut::Into(columns) => return Ok(Some(Row { line, columns })),
                    Cut::TooMany => return Err(format!("Line {line} has more than {COLUMNS} columns.")),
                    Cut::Open => {
                        text.push('\n');
                        if text.len() as u64 > LONGEST || self.line - line == QUOTED || !self.add(&mut text)? {
                            return Err(format!("Line {line} opens a quotation mark that is not closed within {QUOTED} lines. Close it, or take it out."));
                        }
                    }
                }
            }
        }
    }

    /// Adds one line of the file; false if there is none.
    fn add(&mut self, text: &mut String) -> Result<bool, String> {
        let mut bytes = vec![];
        let read = (&mut *self.source).take(LONGEST + 1).read_until(b'\n', &mut bytes).map_err(|e| format!("The file cannot be read: {e}."))?;
        if read == 0 {
            return Ok(false);
        }
        self.line += 1;
        let line = self.line;
        if read as u64 > LONGEST {
            return Err(format!("Line {line} is longer than {LONGEST} bytes. A line holds one project or one ballot."));
        }
        if bytes.last() == Some(&b'\n') {
            bytes.pop();
        }
        if bytes.last() == Some(&b'\r') {
            bytes.pop();
        }
        let more = std::str::from_utf8(&bytes).map_err(|_| format!("Line {line} is not text in UTF-8. Save the file again as UTF-8."))?;
        text.push_str(more);
        Ok(true)
    }
}

enum Cut {
    Into(Vec<String>),
    /// A quotation mark is not closed yet.
    Open,
    TooMany,
}

/// Cuts at semicolons. A column that begins with a quotation mark goes to the next one; two of them in it are one.
fn cut(text: &str) -> Cut {
    let mut columns = vec![];
    let mut rest = text;
    loop {
        if columns.len() == COLUMNS {
            return Cut::TooMany;
        }
        let begin = rest.trim_start_matches([' ', '\t']);
        let mut column = String::new();
        if let Some(mut quoted) = begin.strip_prefix('"') {
            loop {
                let Some((part, after)) = quoted.split_once('"') else { return Cut::Open };
                column.push_str(part);
                let Some(again) = after.strip_prefix('"') else {
                    rest = after;
                    break;
                };
                column.push('"');
                quoted = again;
            }
        }
        let (part, after) = rest.split_once(';').map_or((rest, None), |(part, after)| (part, Some(after)));
        column.push_str(part);
        columns.push(column.trim().to_string());
        let Some(after) = after else { return Cut::Into(columns) };
        rest = after;
    }
}
