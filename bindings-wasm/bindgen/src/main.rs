//! `uphunt-wasm-bindgen CORE WASM FOLDER`: writes what the npm package's own TypeScript stands on into the folder:
//! `native/`, by the version of wasm-bindgen that the workspace has, and `declared.ts`, `kinds.ts` and `error-of.ts`, from the core's source.

mod declared;
mod docs;
mod kinds;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, anyhow};
use uphunt_declared::Declared;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let core = arguments.next().context("where is the core's source?")?;
    let wasm = arguments.next().context("which WebAssembly?")?;
    let folder = arguments.next().context("into which folder?")?;
    Bindgen::new()
        .input_path(wasm)
        .out_name("uphunt")
        .web(true)?
        .typescript(true)
        .omit_default_module_path(true)
        .remove_producers_section(true)
        .generate(folder.join("native"))?;
    let read = Declared::read(&core).map_err(|why| anyhow!(why))?;
    let written = [
        ("declared.ts", declared::write(&read)),
        ("kinds.ts", kinds::write(&read)),
        ("error-of.ts", kinds::write_table(&read)),
    ];
    for (name, text) in written {
        fs::write(folder.join(name), text).with_context(|| format!("cannot write {name}"))?;
    }
    Ok(())
}
