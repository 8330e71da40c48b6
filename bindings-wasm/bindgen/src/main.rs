//! `uphunt-wasm-bindgen WASM FOLDER`: writes `uphunt.js` and `uphunt_bg.wasm` into the folder.

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let wasm = arguments.next().context("which WASM?")?;
    let folder = arguments.next().context("into which folder?")?;
    Bindgen::new()
        .input_path(wasm)
        .out_name("uphunt")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_producers_section(true)
        .remove_name_section(std::env::var_os("NAMES").is_none())
        .generate(folder)
}
