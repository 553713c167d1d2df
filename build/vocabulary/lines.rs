//! The lines of a table of words, as they are collected.

/// The lines so far.
#[derive(Default)]
pub struct Lines(Vec<String>);

impl Lines {
    /// Adds lines that stand together, unless the same ones do so already; gives the place of the first.
    pub fn add<'a>(&mut self, lines: impl IntoIterator<Item = &'a str>) -> usize {
        let lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
        let place = self.0.windows(lines.len().max(1)).position(|window| window == lines);
        place.unwrap_or_else(|| {
            self.0.extend(lines.iter().cloned());
            self.0.len() - lines.len()
        })
    }

    /// The text of the table; `src/table.rs` takes it apart again.
    pub fn text(&self) -> String {
        self.0.join("\0")
    }
}
