//! What is changed in the Swift that UniFFI writes, and what is written beside it.

mod calls;
mod errors;
mod idiom;
mod reading;
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

/// What declares the functions that begin calls.
const CALLS: &str = "uphunt_calls.h";

/// Finishes the sources in this folder.
pub(crate) fn finish(out: &Utf8Path, declared: &Declared) -> Result<()> {
    let read = |name: &str| reading::direct(&fs::read_to_string(out.join(name))?);
    let write = |name: &str, source: &str| fs::write(out.join(name), docs::rewrite(source, &WORDS));
    write(MODELS, &idiom::models(&read(MODELS)?)?)?;
    let (face, header) = calls::driven(&idiom::face(&read(FACE)?)?)?;
    write(FACE, &face)?;
    fs::write(out.join(CALLS), header)?;
    fs::write(out.join("UpHuntError.swift"), errors::write(declared))?;
    fs::write(out.join("OpenValues.swift"), values::write(declared))?;
    Ok(())
}

/// `RateLimited` as a case of an enum.
fn case(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(letters).collect()
}
