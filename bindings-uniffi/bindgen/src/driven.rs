//! Putting calls of the core's own drivers in the place of UniFFI's, in either language's source.

use anyhow::{Context as _, Result};

/// The source with what `begun` makes of each call in the call's place. `call` is what stands before one and what behind it.
pub(crate) fn replaced(
    source: &str,
    call: (&str, &str),
    mut begun: impl FnMut(&str) -> Result<String>,
) -> Result<String> {
    let mut changed = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once(call.0) {
        let (call, after) = after.split_once(call.1).context("a call has no end")?;
        changed.extend([before, &begun(call).with_context(|| call.to_owned())?]);
        rest = after;
    }
    changed.push_str(rest);
    Ok(changed)
}
