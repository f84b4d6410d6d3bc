//! The little of HTTP/1.1 that a caller needs: where an answer ends, its status and its body.

/// The head of an answer: status, where the body begins, and how long it is unless it comes in chunks.
struct Head {
    status: u16,
    start: usize,
    length: Option<usize>,
}

fn head(bytes: &[u8]) -> Option<Head> {
    let end = bytes.windows(4).position(|w| w == b"\r\n\r\n")?;
    let status = std::str::from_utf8(bytes.get(9..12)?).ok()?.parse().ok()?;
    let length = bytes[..end].split(|b| *b == b'\n').find_map(|line| {
        let value = line.get(..15).filter(|name| name.eq_ignore_ascii_case(b"content-length:")).map(|_| &line[15..])?;
        std::str::from_utf8(value).ok()?.trim().parse().ok()
    });
    Some(Head { status, start: end + 4, length })
}

/// The body, once it is all there.
fn body(bytes: &[u8], head: &Head) -> Option<Vec<u8>> {
    if let Some(length) = head.length {
        return bytes.get(head.start..head.start + length).map(<[u8]>::to_vec);
    }
    let (mut at, mut out) = (head.start, Vec::new());
    loop {
        let line = bytes.get(at..)?.windows(2).position(|w| w == b"\r\n")?;
        let size = usize::from_str_radix(std::str::from_utf8(&bytes[at..at + line]).ok()?.trim(), 16).ok()?;
        let data = at + line + 2;
        let chunk = bytes.get(data..data + size + 2)?;
        if size == 0 {
            return Some(out);
        }
        out.extend_from_slice(&chunk[..size]);
        at = data + size + 2;
    }
}

/// Bytes that have come, until they are an answer.
#[derive(Default)]
pub struct Inbox {
    bytes: Vec<u8>,
    filled: usize,
    head: Option<Head>,
}

impl Inbox {
    pub fn room(&mut self) -> &mut [u8] {
        if self.bytes.len() < self.filled + 16_384 {
            self.bytes.resize(self.filled + 65_536, 0);
        }
        &mut self.bytes[self.filled..]
    }

    /// The answer, if it is whole; then there is room for the next. Its body is copied only for those who `keep` it.
    pub fn take(&mut self, came: usize, keep: bool) -> Option<(u16, Vec<u8>)> {
        self.filled += came;
        let bytes = &self.bytes[..self.filled];
        if self.head.is_none() {
            self.head = head(bytes);
        }
        let head = self.head.as_ref()?;
        let body = match head.length {
            Some(n) if self.filled < head.start + n => return None,
            Some(_) if !keep => Vec::new(),
            _ => body(bytes, head)?,
        };
        let answer = (head.status, body);
        (self.filled, self.head) = (0, None);
        Some(answer)
    }
}
