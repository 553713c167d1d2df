//! Reads and checks `policy/` and `vocabulary/` and writes them down as Rust, which the crate's modules include, and
//! as the file that the page's library is.
//!
//! The formats are described in `policy/README.md` and `vocabulary/README.md`. The first mistake found stops the
//! build and is named.

#[path = "build/emit/mod.rs"]
mod emit;
#[path = "build/policy/mod.rs"]
mod policy;
#[path = "build/vocabulary/mod.rs"]
mod vocabulary;

use std::path::Path;
use std::{env, fs, process};

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=policy");
    println!("cargo::rerun-if-changed=vocabulary");
    // What takes the page apart must know what refers to what.
    if env::var_os("CARGO_FEATURE_SPLIT").is_some() && env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|of| of == "wasm")
    {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    if let Err(mistake) = generate() {
        println!("cargo::error={}", mistake.replace('\n', " "));
        process::exit(1);
    }
}

fn generate() -> Result<(), String> {
    let read = policy::read(Path::new("policy"))?;
    let directory = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let vocabulary = vocabulary::read(Path::new("vocabulary"), &read)?;
    let law = [
        ("law.rs", emit::law(&read)),
        ("sme.rs", emit::size_classes(&read)),
        ("lpr.rs", emit::rates(&read)),
        ("library.rs", emit::library(&read)),
        ("calendar.rs", emit::calendar(&read)),
        ("library.json", emit::library_file(&read, &vocabulary)?),
    ];
    for (name, code) in law.into_iter().chain(vocabulary::files(&vocabulary, &read)) {
        fs::write(Path::new(&directory).join(name), code).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}
