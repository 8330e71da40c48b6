//! How asynchronous methods are called: not by UniFFI's futures, but by the core's driver (`bindings-uniffi/src/calls`).

use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};

use crate::driven::replaced;

/// What comes before and after a call of UniFFI's.
const CALL: (&str, &str) = ("        return uniffiRustCallAsync(\n", "\n    )\n    }\n");
/// What the function is called that makes a future for a method.
const FUNCTION: &str = "UniffiLib.uniffi_uphunt_sdk_fn_method_";
/// Before the conversion of the result.
const RESULT: &str = "// lift function\n        { ";

/// Runs a block with an object's handle, and the same with a handle that the block may keep.
const CLONING: &str = "    internal inline fun <R> callWithHandle(";
const BORROWING: &str = "    internal inline fun <R> borrowingHandle(";

/// Where functions of the library are declared.
const LIBRARY: &str = "internal object UniffiLib {\n";
/// Those of the driver itself.
const DRIVER: &str = "    external fun uphunt_crew(): Int
    external fun uphunt_drive(place: Int, room: Long, capacity: Int): Int
    external fun uphunt_cancel(call: Long): Int
";

/// What UniFFI needs for its own way, and nobody else.
const UNUSED: (&str, &str) = ("internal val uniffiContinuationHandleMap", "        freeFunc(rustFuture)\n    }\n}\n");

pub(super) fn driven(source: &str) -> Result<String> {
    let mut declared = DRIVER.to_owned();
    let changed = replaced(source, CALL, |call| {
        let (name, body) = begun(call)?;
        let _ = writeln!(
            declared,
            "    external fun {name}(call: Long, handle: Long, arguments: ByteArray, length: Int, capacity: Int): Int"
        );
        Ok(body + "    }\n")
    })?;
    ensure!(changed.contains(LIBRARY), "there is no {LIBRARY}");
    Ok(borrowing(&without(&changed, UNUSED)?)?.replacen(LIBRARY, &format!("{LIBRARY}{declared}\n"), 1))
}

/// The function that begins this call, and what is to stand in its place.
fn begun(call: &str) -> Result<(String, String)> {
    let (_, function) = call.split_once(FUNCTION).context("it calls nothing")?;
    let (method, rest) = function.split_once('(').context("it has no arguments")?;
    let (lowered, rest) = rest.split_once("            )\n").context("its arguments have no end")?;
    let (_, result) = rest.split_once(RESULT).context("it has no result")?;
    let (result, _) = result.split_once(".lift(it) }").context("its result has no converter")?;
    let arguments: Vec<(&str, &str)> =
        lowered.lines().filter_map(|line| line.trim().strip_suffix("),")?.split_once(".lower(")).collect();
    let sizes: Vec<String> =
        arguments.iter().map(|(converter, name)| format!("{converter}.allocationSize({name})")).collect();
    let size = if sizes.is_empty() { "0UL".to_owned() } else { sizes.join(" + ") };
    let name = format!("uphunt_{method}");
    let mut body = format!("        val arguments = arguments({size}) {{\n");
    for (converter, argument) in arguments {
        let _ = writeln!(body, "            {converter}.write({argument}, it)");
    }
    let _ = write!(
        body,
        "        }}
        return Calls.await(arguments, {{ {result}.read(it) }}) {{ call, room, length ->
            borrowingHandle {{ UniffiLib.{name}(call, it, room, length, room.size) }}
        }}
"
    );
    Ok((name, body))
}

/// Beside each function that gives away a clone of a handle, one that lends it.
fn borrowing(source: &str) -> Result<String> {
    let mut changed = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once(CLONING) {
        let (body, after) = after.split_once("\n    }\n").context("callWithHandle has no end")?;
        let lending = body.replace("block(this.uniffiCloneHandle())", "block(this.handle)");
        ensure!(lending != body, "callWithHandle clones no handle");
        changed.extend([before, CLONING, body, "\n    }\n\n", BORROWING, &lending, "\n    }\n"]);
        rest = after;
    }
    changed.push_str(rest);
    Ok(changed)
}

fn without(source: &str, (begin, end): (&str, &str)) -> Result<String> {
    let (before, rest) = source.split_once(begin).with_context(|| format!("there is no {begin}"))?;
    let (_, after) = rest.split_once(end).with_context(|| format!("{begin} has no end"))?;
    Ok([before, after].concat())
}
