//! What UniFFI's Swift looks like to others: nothing of its machinery is public, and models read like Swift.

use anyhow::{Result, bail};

/// Types of the border, and what Swift has in their place.
const TYPES: [(&str, &str); 4] =
    [("UnixMillis", "Date"), ("Value", "JSON"), ("Extra", "[String: JSON]"), ("TimeInterval", "Duration")];

/// How a span of time crosses: seconds and nanoseconds, as UniFFI's own does, but of a `Duration`.
const DURATION: &str = "\
fileprivate struct FfiConverterDuration: FfiConverterRustBuffer {
    typealias SwiftType = Duration

    static func read(from buf: inout Reader) throws -> Duration {
        let seconds: UInt64 = try readInt(&buf)
        let nanoseconds: UInt32 = try readInt(&buf)
        return .seconds(Int64(clamping: seconds)) + .nanoseconds(Int64(nanoseconds))
    }

    // There is no time below zero to wait for.
    static func write(_ value: Duration, into buf: inout [UInt8]) {
        let (seconds, attoseconds) = max(value, .zero).components
        writeInt(&buf, UInt64(seconds))
        writeInt(&buf, UInt32(attoseconds / 1_000_000_000))
    }
}
";

/// The core's models: the types are public, what carries them across is not.
pub(crate) fn models(source: &str) -> Result<String> {
    let source = with_defaults(&common(source)?)?;
    let finished: String = source.lines().map(|line| property(&hidden(line)) + "\n").collect();
    let left = finished.lines().find(|line| line.trim_start().starts_with("public") && is_machinery(line));
    match left {
        Some(line) => bail!("this would be public: {line}"),
        None => Ok(finished),
    }
}

/// The face: all of it is below the package's own files.
pub(crate) fn face(source: &str) -> Result<String> {
    let source = common(source)?;
    let inner = source.replace("open class ", "final class ").replace("open func ", "func ").replace("public ", "");
    Ok(inner.replace("import UpHuntModels\n", ""))
}

fn common(source: &str) -> Result<String> {
    let source = without_comments_on_parameters(&with_duration(source)?);
    Ok(source.lines().map(|line| respelt(line) + "\n").collect())
}

/// Spans of time as `Duration`. A file without any stays as it is.
fn with_duration(source: &str) -> Result<String> {
    let Some((before, rest)) = source.split_once("fileprivate struct FfiConverterDuration:") else {
        return Ok(source.to_owned());
    };
    let Some((_, after)) = rest.split_once("\n}\n") else { bail!("the converter of durations has no end") };
    Ok(format!("{before}{DURATION}{after}"))
}

/// A parameter has the name of a field, and the field is documented.
fn without_comments_on_parameters(source: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut comment = String::new();
    for line in source.lines() {
        match (line.trim_start(), comment.is_empty()) {
            ("/**", _) => comment = format!("{line}\n"),
            (text, false) => match text.strip_prefix("*/") {
                Some("") => {
                    kept.extend([&comment, line, "\n"]);
                    comment.clear();
                }
                Some(parameter) => {
                    kept.extend([parameter, "\n"]);
                    comment.clear();
                }
                None => comment.extend([line, "\n"]),
            },
            (_, true) => kept.extend([line, "\n"]),
        }
    }
    kept
}

/// Initializers in which what may be left out is left out.
fn with_defaults(source: &str) -> Result<String> {
    const BEGIN: &str = "    public init(";
    let mut finished = String::with_capacity(source.len());
    let mut rest = source;
    while let Some((before, after)) = rest.split_once(BEGIN) {
        let Some((parameters, body)) = after.split_once(") {\n") else { bail!("an initializer has no body") };
        finished.extend([before, BEGIN, "\n"]);
        let parameters: Vec<String> = parameters.split(',').map(|one| parameter(one.trim())).collect();
        finished.extend([&parameters.join(",\n"), "\n    ) {\n"]);
        rest = body;
    }
    Ok(finished + rest)
}

fn parameter(declared: &str) -> String {
    let default = if declared.ends_with('?') {
        " = nil"
    } else if declared.ends_with("[String: JSON]") {
        " = [:]"
    } else {
        ""
    };
    format!("        {declared}{default}")
}

/// The line with whole words exchanged.
fn respelt(line: &str) -> String {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut spelt = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|letter| is_word(letter) != is_word(first)).unwrap_or(rest.len());
        let (part, others) = rest.split_at(end);
        let own = TYPES.iter().find(|(border, _)| *border == part);
        spelt.push_str(own.map_or(part, |(_, swift)| swift));
        rest = others;
    }
    spelt
}

fn is_machinery(line: &str) -> bool {
    line.contains("FfiConverter") || line.to_ascii_lowercase().contains("uniffi")
}

/// Machinery is for the package alone.
fn hidden(line: &str) -> String {
    match line.strip_prefix("public ") {
        Some(rest) if is_machinery(rest.split(['(', ':']).next().unwrap_or(rest)) => rest.to_owned(),
        _ => line.to_owned(),
    }
}

/// What a value says of itself without arguments is a property.
fn property(line: &str) -> String {
    let declared = || {
        let (name, rest) = line.trim_start().strip_prefix("public func ")?.split_once("() -> ")?;
        let ty = rest.trim_end().strip_suffix('{')?.trim_end();
        let name = if name == "toJson" { "jsonText" } else { name };
        Some(format!("    public var {name}: {ty} {{"))
    };
    declared().unwrap_or_else(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machinery_is_hidden_and_what_is_left_of_it_is_found() {
        let source =
            "public struct FfiConverterTypeJob: FfiConverter {\npublic func uniffiEnsure() {\npublic struct Job {\n";
        assert_eq!(models(source).unwrap(), source.replacen("public ", "", 2));
        assert!(models("    public func uniffiCloneHandle() -> UInt64 {\n").is_err());
    }

    #[test]
    fn questions_without_arguments_are_properties() {
        assert_eq!(property("public func isSettled() -> Bool  {"), "    public var isSettled: Bool {");
        assert_eq!(property("public func toJson() -> String  {"), "    public var jsonText: String {");
        let asked = "public func byProfile(profileId: String) -> Freelancer?  {";
        assert_eq!(property(asked), asked);
    }

    #[test]
    fn initializers_are_short_and_leave_out_what_may_be_left_out() {
        let source = "    public init(\n        /**\n         * The job.\n         */jobId: String, \n        /**\n         * More.\n         \
                      */note: String?, \n        /**\n         * Rest.\n         */extra: Extra) {\n        self.jobId = jobId\n";
        assert_eq!(
            models(source).unwrap(),
            "    public init(\n        jobId: String,\n        note: String? = nil,\n        extra: [String: JSON] = [:]\n    ) {\n        \
             self.jobId = jobId\n"
        );
    }

    #[test]
    fn types_of_the_border_are_those_of_swift() {
        let line = "    public var at: UnixMillis?, extra: Extra, of: FfiConverterTypeUnixMillis, after: TimeInterval";
        let swift = "    public var at: Date?, extra: [String: JSON], of: FfiConverterTypeUnixMillis, after: Duration";
        assert_eq!(respelt(line), swift);
    }

    #[test]
    fn the_face_is_not_public() {
        let source = "import UpHuntModels\nopen class Native: P {\n    open func go() {\npublic enum Failure {\n";
        assert_eq!(face(source).unwrap(), "final class Native: P {\n    func go() {\nenum Failure {\n");
    }
}
