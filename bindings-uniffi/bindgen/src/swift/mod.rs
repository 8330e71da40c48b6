//! What is changed in the Swift that UniFFI writes, and what is written beside it.

mod errors;
mod idiom;
mod values;

use std::fs;

use anyhow::Result;
use camino::Utf8Path;
use uphunt_declared::Declared;

use crate::docs::{self, Words};

/// What Rust's documentation speaks of, in Swift.
const WORDS: Words = Words(&[("None", "nil"), ("Display", "description")]);
/// The core's models: the public types.
const MODELS: &str = "UpHuntModels.swift";
/// The face: nothing of it is public.
const FACE: &str = "UpHuntFace.swift";

/// Finishes the sources in this folder.
pub(crate) fn finish(out: &Utf8Path, declared: &Declared) -> Result<()> {
    let change = |name: &str, change: fn(&str) -> Result<String>| -> Result<()> {
        let path = out.join(name);
        Ok(fs::write(&path, docs::rewrite(&change(&fs::read_to_string(&path)?)?, &WORDS))?)
    };
    change(MODELS, idiom::models)?;
    change(FACE, idiom::face)?;
    fs::write(out.join("UpHuntError.swift"), errors::write(declared))?;
    fs::write(out.join("OpenValues.swift"), values::write(declared))?;
    Ok(())
}

/// `RateLimited` as a case of an enum.
fn case(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}
