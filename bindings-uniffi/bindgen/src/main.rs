//! `uniffi-bindgen`, as UniFFI's manual makes it: one version in the workspace for the library and for the generator.

fn main() {
    uniffi::uniffi_bindgen_main();
}
