//! Assesses cases from standard input, one JSON object a line, and writes one report a line.
//!
//! ```sh
//! echo '{"year":2020,"loans":[{"amount":"500000"}]}' | cargo run --features wire --example assess
//! ```

use std::io::{self, BufRead, BufWriter, Write};

use huiqisuan::js::wire::{Json, assess};

fn main() -> io::Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let input: Json = serde_json::from_str(&line?)?;
        serde_json::to_writer(&mut output, &assess(&input))?;
        writeln!(output)?;
    }
    output.flush()
}
