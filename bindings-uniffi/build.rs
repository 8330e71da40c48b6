//! Keeps the shared library loaded once it is loaded.
//!
//! A JVM closes a native library when its class loader is collected. The runtime's threads would go on in unmapped code.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let os = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if matches!(os.as_str(), "linux" | "android") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
