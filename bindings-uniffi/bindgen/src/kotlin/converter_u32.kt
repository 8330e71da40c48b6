public object FfiConverterUInt: FfiConverter<Int, Int> {
    override fun lift(value: Int): Int = if (value < 0) Int.MAX_VALUE else value

    override fun read(buf: ByteBuffer): Int = lift(buf.getInt())

    override fun lower(value: Int): Int {
        require(value >= 0) { "expected a number of at least 0, not $value" }
        return value
    }

    override fun allocationSize(value: Int) = 4UL

    override fun write(value: Int, buf: ByteBuffer) {
        buf.putInt(lower(value))
    }
}
