//! Finds links that lead nowhere, within a folder of HTML.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

/// References are built by other tools, which check their own links.
const REFERENCES: &str = "api";

/// Returns a line for each link of the manual whose file or anchor does not exist.
///
/// Links into a reference that was not built are left alone.
pub(super) fn dead(folder: &Path) -> Vec<String> {
    let pages: BTreeMap<PathBuf, Page> = pages(folder, Path::new(""))
        .into_iter()
        .filter_map(|path| Some((path.clone(), Page::read(&fs::read_to_string(folder.join(path)).ok()?))))
        .collect();
    let mut dead = Vec::new();
    for (path, page) in &pages {
        for link in &page.links {
            if let Some(reason) = problem(folder, &pages, path, link) {
                dead.push(format!("{}: {link}: {reason}", path.display()));
            }
        }
    }
    dead
}

fn problem(folder: &Path, pages: &BTreeMap<PathBuf, Page>, from: &Path, link: &str) -> Option<&'static str> {
    let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = if file.is_empty() { from.to_owned() } else { resolve(from, file) };
    if target.starts_with(REFERENCES) {
        let language: PathBuf = target.components().take(2).collect();
        return (folder.join(language).is_dir() && !folder.join(&target).exists()).then_some("no such file");
    }
    if !folder.join(&target).exists() {
        return Some("no such file");
    }
    let has_anchor = anchor.is_empty() || pages.get(&target).is_none_or(|page| page.anchors.contains(anchor));
    (!has_anchor).then_some("no such anchor")
}

/// Follows a relative path from the folder of a page.
fn resolve(from: &Path, file: &str) -> PathBuf {
    let mut path = from.parent().unwrap_or(Path::new("")).to_path_buf();
    for component in Path::new(file).components() {
        match component {
            Component::ParentDir => drop(path.pop()),
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    if file.ends_with('/') { path.join("index.html") } else { path }
}

fn pages(folder: &Path, below: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.join(below)).into_iter().flatten().flatten();
    let mut pages = Vec::new();
    for entry in entries {
        let path = below.join(entry.file_name());
        if folder.join(&path).is_dir() {
            if path != Path::new(REFERENCES) {
                pages.extend(self::pages(folder, &path));
            }
        } else if path.extension().is_some_and(|extension| extension == "html") && path != Path::new("404.html") {
            pages.push(path);
        }
    }
    pages
}

struct Page {
    links: BTreeSet<String>,
    anchors: BTreeSet<String>,
}

impl Page {
    fn read(html: &str) -> Self {
        let links = attribute(html, "href").chain(attribute(html, "src"));
        let local =
            links.filter(|link| !link.contains("://") && !link.starts_with("mailto:") && !link.starts_with("data:"));
        Self { links: local.map(unescape).collect(), anchors: attribute(html, "id").map(unescape).collect() }
    }
}

fn attribute<'a>(html: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {name}=\"");
    let values: Vec<&str> = html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect();
    values.into_iter().filter(|value| !value.is_empty() && *value != "#")
}

fn unescape(text: &str) -> String {
    text.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dead_files_and_anchors_are_found() {
        let folder = std::env::temp_dir().join(format!("uphunt-links-{}", std::process::id()));
        fs::create_dir_all(folder.join("decisions")).unwrap();
        fs::write(
            folder.join("index.html"),
            "<h1 id=\"top\"></h1><a href=\"#top\"></a><a href=\"decisions/a.html#why\"></a><a href=\"gone.html\"></a>\
             <a href=\"https://example.com/\"></a><a href=\"api/rust/index.html\"></a><a href=\"#gone\"></a>",
        )
        .unwrap();
        fs::write(folder.join("decisions/a.html"), "<h2 id=\"why\"></h2><a href=\"../index.html\"></a>").unwrap();
        assert_eq!(dead(&folder), ["index.html: #gone: no such anchor", "index.html: gone.html: no such file"]);
        fs::remove_dir_all(folder).unwrap();
    }
}
