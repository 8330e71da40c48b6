// How JSON and times cross from and to the core. The generated code calls these (`bindings-uniffi/uniffi.toml`).

import Foundation

/// The fields that this version does not know. Most answers have none, and those cost no parsing.
func fields(crossing text: String) throws -> [String: JSON] {
    text == "{}" ? [:] : try JSON(parsing: text).object ?? [:]
}

/// The fields as the core takes them.
func text(crossing fields: [String: JSON]) -> String {
    fields.isEmpty ? "{}" : JSON.object(fields).text
}

/// A point in time, from Unix milliseconds.
func date(crossing milliseconds: Int64) -> Date {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000)
}

/// A point in time in Unix milliseconds; what 64 bits do not hold is the nearest that they do.
func milliseconds(crossing date: Date) -> Int64 {
    let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
    return Int64(exactly: milliseconds) ?? (milliseconds < 0 ? .min : .max)
}
