public object FfiConverterDuration: FfiConverterRustBuffer<Duration> {
    override fun read(buf: ByteBuffer): Duration = buf.getLong().seconds + buf.getInt().nanoseconds

    override fun allocationSize(value: Duration) = 12UL

    override fun write(value: Duration, buf: ByteBuffer) {
        require(!value.isNegative()) { "expected a duration of at least 0, not $value" }
        value.toComponents { seconds, nanoseconds -> buf.putLong(seconds).putInt(nanoseconds) }
    }
}
