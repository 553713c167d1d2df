//! Prints the worked cases of `tests/cases` as JSON, one a line, their inputs complete; for the tests in JavaScript.

use std::io::{self, Write};

#[path = "../tests/cases/mod.rs"]
#[allow(dead_code, reason = "only the whole table is printed here")]
mod list;

fn main() -> io::Result<()> {
    let mut output = io::stdout().lock();
    for case in list::all() {
        serde_json::to_writer(&mut output, &case.table)?;
        writeln!(output)?;
    }
    Ok(())
}
