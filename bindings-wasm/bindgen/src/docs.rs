//! Rust's documentation as JavaScript has it.

use uphunt_declared::{camel, paragraphs, wrap};

/// Names of Rust's that JavaScript calls otherwise.
const WORDS: [(&str, &str); 6] = [
    ("None", "null"),
    ("Some", "a value"),
    ("ApplyRequest::extra", "the request"),
    ("extra", "the object itself"),
    ("Client", "UpHunt"),
    ("RateLimited", "RateLimitError"),
];

/// A comment at this depth, in lines that fit. Where a rule comes from is of interest to those who maintain it.
pub(crate) fn comment(doc: &str, depth: usize) -> String {
    let indent = " ".repeat(depth);
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs(doc).iter().filter(|paragraph| !paragraph.starts_with("Source: ")) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrap(&respelt(paragraph), 112 - depth));
    }
    match &lines[..] {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let body: Vec<String> =
                lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned()).collect();
            format!("{indent}/**\n{}\n{indent} */\n", body.join("\n"))
        }
    }
}

/// The paragraph with what stands in backticks as JavaScript spells it.
fn respelt(paragraph: &str) -> String {
    let parts = paragraph.split('`').enumerate().map(|(place, part)| match place % 2 {
        0 => part.to_owned(),
        _ => format!("`{}`", word(part)),
    });
    parts.collect()
}

fn word(code: &str) -> String {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    match WORDS.iter().find(|(rust, _)| *rust == code) {
        Some((_, own)) => (*own).to_owned(),
        None if code.chars().all(plain) => camel(code),
        None => code.to_owned(),
    }
}
