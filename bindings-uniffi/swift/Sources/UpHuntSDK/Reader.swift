import CUpHunt

/// What the core wrote, read from its beginning on. It does not own the buffer, and is of no use once that is gone.
struct Reader {
    private let buffer: UnsafeRawBufferPointer
    private var place = 0

    init(_ buffer: RustBuffer) {
        self.buffer = UnsafeRawBufferPointer(start: buffer.data, count: Int(buffer.len))
    }

    /// Whether all of it was read.
    var isAtEnd: Bool { place == buffer.count }

    /// A number, which the core writes big-endian.
    mutating func integer<Integer: FixedWidthInteger>() throws -> Integer {
        var integer: Integer = 0
        let bytes = try bytes(MemoryLayout<Integer>.size)
        withUnsafeMutableBytes(of: &integer) { $0.copyMemory(from: bytes) }
        return integer.bigEndian
    }

    /// So many bytes, where they are.
    mutating func bytes(_ count: Int) throws -> UnsafeRawBufferPointer {
        guard count >= 0, count <= buffer.count - place else { throw Unreadable() }
        defer { place += count }
        return UnsafeRawBufferPointer(rebasing: buffer[place..<place + count])
    }

    /// A value that is all there is.
    mutating func all<Value>(_ read: (inout Reader) throws -> Value) throws -> Value {
        let value = try read(&self)
        guard isAtEnd else { throw Unreadable() }
        return value
    }

    /// The core wrote something else than what is read.
    struct Unreadable: Error {}
}
