//! The pieces of a `Received` line: words, comments, and the semicolon before the date.

use smallvec::SmallVec;

/// A piece of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item<'a> {
    /// With its quotes or angle brackets, if any.
    Word(&'a str),
    /// Without its parentheses.
    Comment(&'a str),
}

impl<'a> Item<'a> {
    pub(super) fn word(self) -> Option<&'a str> {
        if let Self::Word(word) = self { Some(word) } else { None }
    }

    pub(super) fn comment(self) -> Option<&'a str> {
        if let Self::Comment(text) = self { Some(text) } else { None }
    }

    /// Whether it is this word, in whatever case.
    pub(super) fn is_word(self, wanted: &str) -> bool {
        self.word().is_some_and(|word| word.eq_ignore_ascii_case(wanted))
    }
}

/// As many as the lines of mail servers have; more go to the heap.
pub(super) type Items<'a> = SmallVec<[Item<'a>; 40]>;

/// Words, comments and semicolons of the top level, in one pass.
pub(super) fn items(text: &str, quotes: bool) -> Items<'_> {
    let bytes = text.as_bytes();
    let mut pairs = pairs(bytes);
    let mut quotes = quotes;
    let mut items = Items::new();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at].is_ascii_whitespace() {
            at += 1;
        } else if bytes[at] == b';' {
            items.push(Item::Word(";"));
            at += 1;
        } else if let Some(end) = pairs.end(at) {
            items.push(Item::Comment(text[at + 1..end].trim()));
            at = end + 1;
        } else {
            let end = word_end(bytes, at, &mut pairs, &mut quotes);
            items.push(Item::Word(&text[at..end]));
            at = end;
        }
    }
    items
}

/// The pairs of parentheses, by the place of the opening one, in order. One without its partner is an ordinary sign.
struct Pairs {
    all: SmallVec<[(usize, usize); 24]>,
    /// Those before are behind us.
    next: usize,
}

const ALONE: usize = usize::MAX;

fn pairs(bytes: &[u8]) -> Pairs {
    let mut all: SmallVec<[(usize, usize); 24]> = SmallVec::new();
    let mut open: SmallVec<[usize; 8]> = SmallVec::new();
    // What a backslash inside of a comment stands before is no sign.
    let mut escaped = ALONE;
    for at in memchr::memchr3_iter(b'(', b')', b'\\', bytes) {
        if at == escaped {
            continue;
        }
        match bytes[at] {
            b'\\' if !open.is_empty() => escaped = at + 1,
            b'(' => {
                open.push(all.len());
                all.push((at, ALONE));
            }
            b')' => {
                if let Some(start) = open.pop() {
                    all[start].1 = at;
                }
            }
            _ => {}
        }
    }
    Pairs { all, next: 0 }
}

impl Pairs {
    /// Where the comment ends that begins here. Places are asked for in order.
    fn end(&mut self, at: usize) -> Option<usize> {
        while self.all.get(self.next).is_some_and(|(start, _)| *start < at) {
            self.next += 1;
        }
        self.all.get(self.next).filter(|(start, end)| *start == at && *end != ALONE).map(|(_, end)| *end)
    }
}

fn word_end(bytes: &[u8], start: usize, pairs: &mut Pairs, quotes: &mut bool) -> usize {
    let mut at = start;
    while at < bytes.len() {
        match bytes[at] {
            // A quoted local part (RFC 5321, section 4.1.2) is the only place where a server writes white space
            // of somebody else's into a word.
            b'"' if *quotes && at > start && bytes[at - 1] == b'<' => {
                match memchr::memchr(b'"', &bytes[at + 1..]) {
                    Some(length) => at += length + 1,
                    None => *quotes = false,
                }
            }
            b'(' if pairs.end(at).is_some() => break,
            b';' => break,
            byte if byte.is_ascii_whitespace() => break,
            _ => {}
        }
        at += 1;
    }
    at.min(bytes.len())
}
