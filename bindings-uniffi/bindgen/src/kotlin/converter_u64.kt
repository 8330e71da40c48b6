public object FfiConverterULong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long = if (value < 0) Long.MAX_VALUE else value

    override fun read(buf: ByteBuffer): Long = lift(buf.getLong())

    override fun lower(value: Long): Long {
        require(value >= 0) { "expected a number of at least 0, not $value" }
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}
