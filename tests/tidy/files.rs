//! The repository's text files, as they lie in the work tree.

use std::fs;
use std::path::Path;

/// One text file; its path is relative to the repository and written with `/`.
pub struct File {
    pub path: String,
    pub text: String,
}

/// Everything that is written by hand; what is built or fetched is passed over, and so is what is not text.
pub fn repository() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    collect(root, root, &mut files);
    assert!(files.len() > 20, "the walk of the repository found next to nothing");
    files
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a plain name");
        if ["target", "dist", "node_modules", ".git"].contains(&name) {
            continue;
        }
        if path.is_dir() {
            collect(root, &path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path =
                path.strip_prefix(root).expect("below the root").to_str().expect("a plain path").replace('\\', "/");
            files.push(File { path, text });
        }
    }
}
