import UpHuntSDK

/// What differs, a line each; empty when all is as expected. Expected is a subset (`docs/vectors.md`, "Comparing").
func differences(_ place: String, _ expected: JSON, _ actual: JSON) -> [String] {
    switch (expected, actual) {
    case (.object(let fields), _) where fields.count == 1 && fields.first?.key.first == "$":
        return fields.flatMap { condition(place, $0.key, $0.value, actual) }
    case (.object(let fields), .object(let came)):
        return fields.flatMap { differences("\(place).\($0.key)", $0.value, came[$0.key] ?? .null) }
    case (.array(let items), .array(let came)) where items.count == came.count:
        return zip(items, came).enumerated().flatMap { differences("\(place)[\($0.offset)]", $0.element.0, $0.element.1) }
    default:
        let same = expected == actual || (expected.double != nil && expected.double == actual.double)
        return same ? [] : ["\(place): expected \(expected), came \(actual)"]
    }
}

private func condition(_ place: String, _ name: String, _ value: JSON, _ actual: JSON) -> [String] {
    let texts = (value.array ?? [value]).compactMap(\.string)
    let holds: Bool
    switch name {
    case "$contains":
        holds = actual.string.map { text in texts.allSatisfy(text.contains) } ?? false
    case "$lacks":
        let text = actual.string ?? actual.text
        holds = !texts.contains(where: text.contains)
    case "$between":
        let (low, high) = (value[0]?.double ?? .nan, value[1]?.double ?? .nan)
        holds = actual.double.map { low <= $0 && $0 <= high } ?? false
    case "$any":
        holds = !actual.isNull
    case "$exactly":
        let known = value.object ?? [:]
        let more = (actual.object ?? [:]).keys.filter { known[$0] == nil }
        return differences(place, value, actual) + more.map { "\(place).\($0): not expected" }
    default:
        holds = false
    }
    return holds ? [] : ["\(place): \(name) \(value) does not hold for \(actual)"]
}
