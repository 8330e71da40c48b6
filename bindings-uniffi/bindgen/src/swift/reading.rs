//! How what the core wrote is read: straight from its buffer (`Reader.swift`), where UniFFI copies each number and text out of a `Data`.

use anyhow::{Context as _, Result};

/// What UniFFI's readers are.
const UNIFFI: &str = "(data: Data, offset: Data.Index)";
/// From the first to the last of the functions that read them.
const FUNCTIONS: (&str, &str) = ("fileprivate func createReader(", "// Reads a float at the current offset.\n");
/// What stands in their place.
const OWN: &str = "\
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout Reader) throws -> T {
    try reader.integer()
}

fileprivate func readBytes(_ reader: inout Reader, count: Int) throws -> UnsafeRawBufferPointer {
    try reader.bytes(count)
}

";
/// Expressions that change with them.
const USES: [(&str, &str); 2] = [
    ("createReader(data: Data(rustBuffer: buf))", "Reader(buf)"),
    ("reader.offset < reader.data.count", "!reader.isAtEnd"),
];

pub(super) fn direct(source: &str) -> Result<String> {
    let (before, functions) = source.split_once(FUNCTIONS.0).context("there are no readers")?;
    let (_, after) = functions.split_once(FUNCTIONS.1).context("the readers have no end")?;
    let source = [before, OWN, FUNCTIONS.1, after].concat().replace(UNIFFI, "Reader");
    Ok(USES.iter().fold(source, |source, (uniffi, own)| source.replace(uniffi, own)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_of_the_readers_of_data() {
        let source = "a\nfileprivate func createReader(data: Data) {\n}\n// Reads a float at the current offset.\nfunc f(_ r: inout \
                      (data: Data, offset: Data.Index)) {\nvar reader = createReader(data: Data(rustBuffer: buf))\n";
        let read = direct(source).unwrap();
        assert!(read.ends_with("func f(_ r: inout Reader) {\nvar reader = Reader(buf)\n"), "{read}");
        assert!(direct("").is_err());
    }
}
