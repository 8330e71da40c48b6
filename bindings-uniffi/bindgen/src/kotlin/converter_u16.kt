public object FfiConverterUShort: FfiConverter<Int, Short> {
    override fun lift(value: Short): Int = value.toInt() and 0xFFFF

    override fun read(buf: ByteBuffer): Int = lift(buf.getShort())

    override fun lower(value: Int): Short {
        require(value in 0..0xFFFF) { "expected a number from 0 to 65535, not $value" }
        return value.toShort()
    }

    override fun allocationSize(value: Int) = 2UL

    override fun write(value: Int, buf: ByteBuffer) {
        buf.putShort(lower(value))
    }
}
