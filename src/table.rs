//! A table of words: one text that the build writes, and its lines.
//!
//! A table of slices would hold a pointer and a length for every word, which weigh more than most of the words do once
//! the file is compressed. The words of topics that only some care for are a text of their own, with a line at every
//! place as well; a page that fetches them later completes the table with it.

use std::sync::OnceLock;

/// The lines of one text, each found by its place.
pub(crate) struct Table {
    text: &'static str,
    lines: OnceLock<Vec<&'static str>>,
    whole: OnceLock<Vec<&'static str>>,
}

impl Table {
    /// The table of these lines, each but the first after a [`SEPARATOR`].
    const fn new(text: &'static str) -> Table {
        Table { text, lines: OnceLock::new(), whole: OnceLock::new() }
    }

    /// Puts these lines where there are none so far.
    fn complete(&self, later: &'static str) {
        self.whole.get_or_init(|| {
            let both = self.first().iter().zip(later.split(SEPARATOR));
            both.map(|(first, later)| if first.is_empty() { later } else { first }).collect()
        });
    }

    /// The line at that place; empty beyond the last one.
    pub(crate) fn get(&'static self, place: usize) -> &'static str {
        self.lines().get(place).copied().unwrap_or_default()
    }

    /// So many lines from that place on; none where there are not so many.
    pub(crate) fn slice(&'static self, place: usize, count: usize) -> &'static [&'static str] {
        self.lines().get(place..).and_then(|lines| lines.get(..count)).unwrap_or_default()
    }

    fn lines(&'static self) -> &'static [&'static str] {
        // Where nothing is fetched later, the table is whole from the start.
        #[cfg(not(feature = "split"))]
        complete();
        self.whole.get().map_or_else(|| self.first(), Vec::as_slice)
    }

    /// The text is cut once, when the first of its lines is asked for.
    fn first(&self) -> &[&'static str] {
        self.lines.get_or_init(|| self.text.split(SEPARATOR).collect())
    }
}

/// What stands between two lines, and in none: a line may have several paragraphs.
const SEPARATOR: char = '\0';

macro_rules! written {
    ($name:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $name, ".txt"))
    };
}

/// The stable keys of all closed sets.
pub(crate) static KEYS: Table = Table::new(written!("keys"));

/// The words of the vocabulary in Chinese.
pub(crate) static ZH: Table = Table::new(written!("zh"));

/// The words of the vocabulary in English. Nothing but the English catalogue may use it.
pub(crate) static EN: Table = Table::new(written!("en"));

/// The clauses of the measures with their departments, for the page; the law has every clause.
pub(crate) static CLAUSES: Table = Table::new(written!("clauses"));

/// Completes the tables with the words of topics.
pub(crate) fn complete() {
    ZH.complete(written!("zh-later"));
    CLAUSES.complete(written!("clauses-later"));
}
