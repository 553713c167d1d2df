//! Just enough of Rust's grammar to tell code from comment.

/// The source with its comments gone; strings stay, and so does the number of lines.
pub fn without_comments(source: &str) -> String {
    let mut code = String::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            let end = rest.find("*/").map_or(rest.len(), |at| at + 2);
            code.extend(rest[..end].matches('\n'));
            end
        } else {
            let end = literal(rest).unwrap_or(first.len_utf8());
            code.push_str(&rest[..end]);
            end
        };
        rest = &rest[length..];
    }
    code
}

/// The length of the string or character at the start of `rest`, so that a `//` inside is no comment.
fn literal(rest: &str) -> Option<usize> {
    if let Some(hashes) = rest.strip_prefix('r').map(|after| after.len() - after.trim_start_matches('#').len()) {
        let open = 1 + hashes;
        if rest[open..].starts_with('"') {
            let close = format!("\"{}", "#".repeat(hashes));
            return rest[open + 1..].find(&close).map(|at| open + 1 + at + close.len());
        }
    }
    if rest.starts_with("'\"'") || rest.starts_with("'/'") {
        return Some(3);
    }
    let mut escaped = false;
    for (at, letter) in rest.strip_prefix('"')?.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(at + 2),
            _ => {}
        }
    }
    None
}

/// Identifiers, keywords and numbers.
pub fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}

/// A Chinese character or a full-width mark.
pub fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

#[test]
fn a_comment_is_dropped_and_a_string_is_kept() {
    let source = "let a = \"// 甲 \\\" // 乙\"; // 丙\nlet b = r#\"/* 丁 \" */\"#; /* 戊\n己 */ '\"' // 庚";
    let code = "let a = \"// 甲 \\\" // 乙\"; \nlet b = r#\"/* 丁 \" */\"#; \n '\"' ";
    assert_eq!(without_comments(source), code);
}
