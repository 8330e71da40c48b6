//! Documentation in which nothing is Rust: no links by path, no examples, no names in Rust's spelling.

use uphunt_declared::{camel, paragraphs, wrap};

/// How a language calls what Rust's documentation speaks of.
pub(crate) struct Words(pub(crate) &'static [(&'static str, &'static str)]);

/// Rewrites every `/** … */` of a source file.
pub(crate) fn rewrite(source: &str, words: &Words) -> String {
    let mut rewritten = String::with_capacity(source.len());
    let mut block: Option<Vec<&str>> = None;
    for line in source.lines() {
        let text = line.trim();
        match (&mut block, text) {
            (None, "/**") => block = Some(Vec::new()),
            (None, _) => rewritten.extend([line, "\n"]),
            (Some(lines), _) => {
                // What is documented may stand behind the comment's end, and text before it.
                let (text, rest) = match text.split_once("*/") {
                    Some((text, rest)) => (text.trim_end(), Some(rest.trim())),
                    None => (text, None),
                };
                let text = text.strip_prefix('*').unwrap_or(text);
                lines.push(text.strip_prefix(' ').unwrap_or(text));
                if let Some(rest) = rest {
                    let depth = (line.len() - line.trim_start().len()).saturating_sub(1);
                    rewritten.push_str(&written(&lines.join("\n"), depth, words));
                    if !rest.is_empty() {
                        rewritten.push_str(&format!("{:depth$}{rest}\n", ""));
                    }
                    block = None;
                }
            }
        }
    }
    rewritten
}

/// A comment at this depth, in lines that fit.
pub(crate) fn written(doc: &str, depth: usize, words: &Words) -> String {
    let indent = " ".repeat(depth);
    let mut lines = Vec::new();
    // Where a rule comes from is of interest to those who maintain it.
    for paragraph in paragraphs(doc).iter().filter(|paragraph| !paragraph.starts_with("Source: ")) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(wrap(&respelt(paragraph, words), 116 - depth));
    }
    if let [line] = &lines[..] {
        return format!("{indent}/** {line} */\n");
    }
    let body: Vec<String> = lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned()).collect();
    format!("{indent}/**\n{}\n{indent} */\n", body.join("\n"))
}

/// The paragraph with what stands in backticks as the language spells it.
fn respelt(paragraph: &str, words: &Words) -> String {
    let paragraph = match paragraph.strip_prefix("# Errors ") {
        Some(errors) => format!("Errors: {errors}"),
        None => paragraph.to_owned(),
    };
    let parts = paragraph.split('`').enumerate().map(|(place, part)| match place % 2 {
        0 => part.to_owned(),
        _ => format!("`{}`", word(part, words)),
    });
    parts.collect()
}

fn word(code: &str, words: &Words) -> String {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    match words.0.iter().find(|(rust, _)| *rust == code) {
        Some((_, own)) => (*own).to_owned(),
        None if code.chars().all(plain) => camel(code),
        None => code.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: Words = Words(&[("None", "null")]);

    #[test]
    fn links_and_examples_and_spellings_of_rust_are_gone() {
        let source = "/**\n * Waits, see [`wait_for`](crate::wait_for).\n *\n * ```\n * let x = 1;\n * ```\n * `None` by default.\n */\nclass X\n";
        assert_eq!(rewrite(source, &WORDS), "/**\n * Waits, see `waitFor`.\n *\n * `null` by default.\n */\nclass X\n");
    }

    #[test]
    fn a_short_comment_is_one_line_at_its_depth() {
        assert_eq!(rewrite("    /**\n     * The job.\n     */\n", &WORDS), "    /** The job. */\n");
    }

    #[test]
    fn a_name_is_spelt_as_the_language_spells_it() {
        assert_eq!(respelt("see `applied_at` of `Application`", &WORDS), "see `appliedAt` of `Application`");
    }
}
