// Generated from the core's declarations by `cargo xtask codegen`. Do not edit.

package uphunt.sdk

import uphunt.sdk.models.Application
import uphunt.sdk.models.BulkItemState
import uphunt.sdk.models.EarlyEndReason
import uphunt.sdk.models.Submission

/** One item of a batch. */
public class BulkItem internal constructor(private val fields: JsonFields) {
    /** Its place in the input. */
    public val index: Long get() = fields.number("index")

    /** How it ended. */
    public val state: BulkItemState get() = fields.state("state")

    /** The job, as it was given. */
    public val jobId: String? get() = fields.text("jobId")

    /** The application's queue id, as given or as the service returned it. */
    public val queueId: String? get() = fields.text("queueId")

    /** The submission, where the batch applied. */
    public val submission: Submission? get() = fields.submission("submission")

    /** The application as last seen, where the batch waits. */
    public val application: Application? get() = fields.application("application")

    /** Why the item failed. */
    public val error: UpHuntException? get() = fields.exception("error")

    /** Returns all fields as JSON. */
    public fun toJson(): String = fields.toString()

    /** Returns all fields as JSON. */
    override fun toString(): String = toJson()
}

/** What ended a batch early. */
public class EarlyEnd internal constructor(private val fields: JsonFields) {
    /** The reason. */
    public val reason: EarlyEndReason get() = fields.reason("reason")

    /** The reason as a sentence. */
    public val message: String get() = fields.string("message")

    /** The error kind or status that is listed in `stop_on`. */
    public val rule: String? get() = fields.text("rule")

    /** The item that ended the batch. */
    public val index: Long? get() = fields.long("index")

    /** That item's error. */
    public val error: UpHuntException? get() = fields.exception("error")

    /** Returns all fields as JSON. */
    public fun toJson(): String = fields.toString()

    /** Returns all fields as JSON. */
    override fun toString(): String = toJson()
}

/** Everything that came of a batch. */
public class BatchResults internal constructor(private val fields: JsonFields) {
    /** One item for each input, in the order of the input. */
    public val items: List<BulkItem> get() = fields.items("items")

    /** What ended the batch early; `None` if everything was carried out. */
    public val endedEarly: EarlyEnd? get() = fields.earlyEnd("endedEarly")

    /** The final sums. */
    public val progress: BulkProgress get() = fields.progress("progress")

    /** Returns all fields as JSON. */
    public fun toJson(): String = fields.toString()

    /** Returns all fields as JSON. */
    override fun toString(): String = toJson()
}

/** How far a batch is. */
public class BulkProgress internal constructor(private val fields: JsonFields) {
    /** Items in all. */
    public val total: Long get() = fields.number("total")

    /** Items that nothing was sent for yet. */
    public val queued: Long get() = fields.number("queued")

    /** Applies in flight. */
    public val sending: Long get() = fields.number("sending")

    /** Applications that are waited for. */
    public val processing: Long get() = fields.number("processing")

    /** Applications that the service accepted, also those that have settled since. */
    public val accepted: Long get() = fields.number("accepted")

    /** Proposals that reached Upwork. */
    public val applied: Long get() = fields.number("applied")

    /** Settled applications, by status. */
    public val byStatus: Map<String, Long> get() = fields.counts("byStatus")

    /** Items that ended with an error. */
    public val failed: Long get() = fields.number("failed")

    /** The same, by error kind. */
    public val byError: Map<String, Long> get() = fields.counts("byError")

    /** Credits reserved for applications of this batch that have not settled. */
    public val creditsReserved: Long get() = fields.number("creditsReserved")

    /** Credits spent by this batch. */
    public val creditsDeducted: Long get() = fields.number("creditsDeducted")

    /** Credits given back. */
    public val creditsRefunded: Long get() = fields.number("creditsRefunded")

    /** Applies whose outcome is unknown: each may have reserved a credit. */
    public val creditsInDoubt: Long get() = fields.number("creditsInDoubt")

    /** Requests sent to learn how applications settled. */
    public val requests: Long get() = fields.number("requests")

    /** Time left by the rate limits, in seconds; `None` when the batch is over. */
    public val estimatedSecondsLeft: Double? get() = fields.double("estimatedSecondsLeft")

    /** Set when one cover letter goes to several jobs. */
    public val sameLetter: SameLetter? get() = fields.sameLetter("sameLetter")

    /** Whether the batch is over. */
    public val isOver: Boolean get() = fields.isSet("isOver")

    /** Returns all fields as JSON. */
    public fun toJson(): String = fields.toString()

    /** Returns all fields as JSON. */
    override fun toString(): String = toJson()
}

/** A cover letter that goes to several jobs. Identical proposals get agencies banned. */
public class SameLetter internal constructor(private val fields: JsonFields) {
    /** How many jobs get it. */
    public val count: Long get() = fields.number("count")

    /** The first item with it. */
    public val firstIndex: Long get() = fields.number("firstIndex")

    /** Returns all fields as JSON. */
    public fun toJson(): String = fields.toString()

    /** Returns all fields as JSON. */
    override fun toString(): String = toJson()
}
