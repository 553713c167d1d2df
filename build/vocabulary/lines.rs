//! The lines of a table of words, as they are collected.

use std::collections::HashSet;

/// The lines so far.
pub struct Lines(Vec<String>);

impl Lines {
    /// None yet.
    pub const fn new() -> Lines {
        Lines(Vec::new())
    }

    /// Adds lines that stand together, unless the same ones do so already; gives the place of the first.
    pub fn add<'a>(&mut self, lines: impl IntoIterator<Item = &'a str>) -> usize {
        let lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
        let place = self.0.windows(lines.len().max(1)).position(|window| window == lines);
        place.unwrap_or_else(|| {
            self.0.extend(lines.iter().cloned());
            self.0.len() - lines.len()
        })
    }

    /// Adds a line for each of a closed set; gives the place of one of them as Rust.
    pub fn of_set<'a>(&mut self, of: &str, lines: impl IntoIterator<Item = &'a str>) -> String {
        match self.add(lines) {
            0 => format!("{of} as usize"),
            place => format!("{place} + {of} as usize"),
        }
    }

    /// The text of the table; `src/table.rs` takes it apart again.
    pub fn text(&self) -> String {
        self.0.join("\0")
    }

    /// The text in two: with these lines alone, and with the others alone. Either has every place.
    pub fn parted(&self, first: &HashSet<&str>) -> [String; 2] {
        [true, false].map(|here| {
            let kept = self.0.iter().map(|line| if first.contains(line.as_str()) == here { line.as_str() } else { "" });
            kept.collect::<Vec<&str>>().join("\0")
        })
    }
}
