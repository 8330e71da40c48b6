//! How asynchronous methods are called: not by UniFFI's futures, which take a hop between threads for each poll, but by the core's
//! drivers (`bindings-uniffi/src/calls`).

use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};

use crate::driven::replaced;

/// What comes before and after a call of UniFFI's.
const CALL: (&str, &str) = ("        try  await uniffiRustCallAsync(\n", "\n        )\n}\n");
/// What the function is called that makes a future for a method.
const FUNCTION: &str = "uniffi_uphunt_sdk_fn_method_";
/// Before the conversion of the result.
const RESULT: &str = "liftFunc: ";

/// What UniFFI needs for its own way, and nobody else.
const UNUSED: (&str, &str) = ("private let UNIFFI_RUST_FUTURE_POLL_READY", "invalid handle\")\n    }\n}\n");

/// What C calls the functions that are not of a method, and what it says before them.
const DECLARED: &str = "\
// Written from the native library by `uphunt-uniffi-bindgen`.

#pragma once

#include \"uphunt_face.h\"

int32_t uphunt_serve(void (*_Nonnull told)(uint64_t call, uint8_t how, RustBuffer value));
int32_t uphunt_cancel(uint64_t call);
";

/// The source with other calls, and the header that declares what they call.
pub(super) fn driven(source: &str) -> Result<(String, String)> {
    let mut declared = DECLARED.to_owned();
    let changed = replaced(source, CALL, |call| {
        let (name, body) = begun(call)?;
        let _ = writeln!(
            declared,
            "int32_t {name}(uint64_t call, uint64_t object, uint8_t *_Nullable arguments, int32_t length, int32_t capacity);"
        );
        Ok(body + "}\n")
    })?;
    let (before, unused) = changed.split_once(UNUSED.0).context("UniFFI's own way is not there")?;
    let (_, after) = unused.split_once(UNUSED.1).context("UniFFI's own way has no end")?;
    let changed = [before, after].concat();
    ensure!(!changed.contains("uniffiRustCallAsync"), "a call goes UniFFI's own way");
    Ok((changed, declared))
}

/// The function that begins this call, and what is to stand in its place.
fn begun(call: &str) -> Result<(String, String)> {
    let (_, function) = call.split_once(FUNCTION).context("it calls nothing")?;
    let (method, rest) = function.split_once('(').context("it has no arguments")?;
    let (lowered, rest) = rest.split_once("\n                )").context("its arguments have no end")?;
    let (_, result) = rest.split_once(RESULT).context("it has no result")?;
    let result =
        result.lines().next().and_then(|line| converter(line, "lift,")).context("its result has no converter")?;
    let name = format!("uphunt_{method}");
    let mut body = "        try await NativeCalls.make(\n            writing: {\n".to_owned();
    // The first is the object.
    for argument in lowered.split(',').skip(1) {
        let (lowering, value) = argument.trim().split_once('(').context("an argument is not lowered")?;
        let converter = converter(lowering, "lower").context("an argument has no converter")?;
        let _ = writeln!(body, "                {converter}.write({}, into: &$0)", value.trim_end_matches(')'));
    }
    if lowered.split(',').count() == 1 {
        body.push_str("                _ = $0\n");
    }
    let _ = write!(
        body,
        "            }},
            reading: {{ try {result}.read(from: &$0) }},
            beginning: {{ {name}($0, self.handle, $1, $2, $2) }}
        )
"
    );
    Ok((name, body))
}

/// `FfiConverterTypeJob` of `FfiConverterTypeJob_lift`, and of `FfiConverterTypeJob.lift`.
fn converter<'a>(function: &'a str, what: &str) -> Option<&'a str> {
    function.strip_suffix(what)?.strip_suffix(['_', '.'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_writes_its_arguments_and_reads_its_result() {
        let call = "            rustFutureFunc: {\n                uniffi_uphunt_sdk_fn_method_client_go(\n                        \
                    self.uniffiCloneHandle(),FfiConverterTypeJob_lower(job),FfiConverterOptionInt64.lower(limit)\n                )\n            \
                    },\n            liftFunc: FfiConverterTypeJob_lift,\n            errorHandler: FfiConverterTypeFailure_lift";
        let (name, body) = begun(call).unwrap();
        assert_eq!(name, "uphunt_client_go");
        assert!(body.contains("FfiConverterTypeJob.write(job, into: &$0)\n"), "{body}");
        assert!(body.contains("FfiConverterOptionInt64.write(limit, into: &$0)\n"), "{body}");
        assert!(body.contains("reading: { try FfiConverterTypeJob.read(from: &$0) }"), "{body}");
    }
}
