//! A table of words: one text that the build writes, and its lines.
//!
//! A table of slices would hold a pointer and a length for every word, which weigh more than most of the words do once
//! the file is compressed.

use std::sync::OnceLock;

/// The lines of one text, each found by its place.
pub(crate) struct Table {
    text: &'static str,
    lines: OnceLock<Vec<&'static str>>,
}

impl Table {
    /// The table of these lines, each but the first after a [`SEPARATOR`].
    pub(crate) const fn new(text: &'static str) -> Table {
        Table { text, lines: OnceLock::new() }
    }

    /// The line at that place; empty beyond the last one.
    pub(crate) fn get(&'static self, place: usize) -> &'static str {
        self.lines().get(place).copied().unwrap_or_default()
    }

    /// So many lines from that place on; none where there are not so many.
    pub(crate) fn slice(&'static self, place: usize, count: usize) -> &'static [&'static str] {
        self.lines().get(place..).and_then(|lines| lines.get(..count)).unwrap_or_default()
    }

    /// The text is cut once, when the first of its lines is asked for.
    fn lines(&'static self) -> &'static [&'static str] {
        self.lines.get_or_init(|| self.text.split(SEPARATOR).collect())
    }
}

/// What stands between two lines, and in none: a line may have several paragraphs.
const SEPARATOR: char = '\0';

/// The stable keys of all closed sets.
pub(crate) static KEYS: Table = Table::new(include_str!(concat!(env!("OUT_DIR"), "/keys.txt")));

/// The words of the vocabulary in Chinese.
pub(crate) static ZH: Table = Table::new(include_str!(concat!(env!("OUT_DIR"), "/zh.txt")));

/// The clauses of the measures with their departments, for the page; the law has every clause.
pub(crate) static CLAUSES: Table = Table::new(include_str!(concat!(env!("OUT_DIR"), "/clauses.txt")));
