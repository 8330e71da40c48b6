package uphunt.sdk

import java.time.Duration
import kotlin.time.toKotlinDuration
import uphunt.sdk.models.*

/** Builds a client in Java. The constructor of [UpHunt] documents each option. */
public class UpHuntBuilder internal constructor() {
    private var apiKey: String? = null
    private var withoutKey = false
    private var baseUrl: String? = null
    private var allowHttp = false
    private var timeout: Duration? = null
    private var deadline: kotlin.time.Duration? = null
    private var maxRetries: Int? = null
    private var backoff: Backoff? = null
    private var pacing: Pacing? = null
    private val limits = mutableMapOf<Endpoint, List<RateLimit>>()
    private var maxInFlight: Int? = null
    private var connectTimeout: Duration? = null
    private var proxy: String? = null
    private var noProxy: String? = null
    private var caCertificates: String? = null
    private var clientCertificate: String? = null
    private var userAgent: String? = null
    private val headers = mutableMapOf<String, String>()

    public fun apiKey(key: String): UpHuntBuilder = apply { apiKey = key }

    public fun withoutKey(): UpHuntBuilder = apply { withoutKey = true }

    public fun baseUrl(url: String): UpHuntBuilder = apply { baseUrl = url }

    public fun allowHttp(): UpHuntBuilder = apply { allowHttp = true }

    public fun timeout(timeout: Duration): UpHuntBuilder = apply { this.timeout = timeout }

    public fun deadline(deadline: Duration): UpHuntBuilder = apply { this.deadline = deadline.toKotlinDuration() }

    public fun withoutDeadline(): UpHuntBuilder = apply { deadline = kotlin.time.Duration.INFINITE }

    public fun maxRetries(retries: Int): UpHuntBuilder = apply { maxRetries = retries }

    public fun backoff(base: Duration, cap: Duration): UpHuntBuilder =
        apply { backoff = Backoff(base.toKotlinDuration(), cap.toKotlinDuration()) }

    public fun pacing(pacing: Pacing): UpHuntBuilder = apply { this.pacing = pacing }

    public fun limit(endpoint: Endpoint, requests: Int, per: Duration): UpHuntBuilder =
        apply { limits.merge(endpoint, listOf(RateLimit(requests, per.toKotlinDuration())), List<RateLimit>::plus) }

    public fun maxInFlight(requests: Int): UpHuntBuilder = apply { maxInFlight = requests }

    public fun connectTimeout(timeout: Duration): UpHuntBuilder = apply { connectTimeout = timeout }

    public fun proxy(url: String): UpHuntBuilder = apply { proxy = url }

    public fun noProxy(hosts: String): UpHuntBuilder = apply { noProxy = hosts }

    public fun caCertificates(pem: String): UpHuntBuilder = apply { caCertificates = pem }

    public fun clientCertificate(pem: String): UpHuntBuilder = apply { clientCertificate = pem }

    public fun userAgent(product: String): UpHuntBuilder = apply { userAgent = product }

    public fun header(name: String, value: String): UpHuntBuilder = apply { headers[name] = value }

    /**
     * Creates the client. Sends nothing.
     *
     * @throws InvalidInputException when there is no key or an option is refused.
     */
    public fun build(): UpHunt = UpHunt(
        apiKey, withoutKey, baseUrl, allowHttp, timeout?.toKotlinDuration(), deadline, maxRetries, backoff, pacing, limits, maxInFlight,
        connectTimeout?.toKotlinDuration(), proxy, noProxy, caCertificates, clientCertificate, userAgent, headers,
    )
}

/** Builds a request in Java. [ApplyRequest] documents each field. */
public class ApplyRequestBuilder(private val jobId: String, private val coverLetter: String) {
    private var profileId: String? = null
    private var terms: ProposalTerms? = null
    private var autoFill: Boolean? = null
    private var answers: List<QuestionAnswer>? = null

    public fun profileId(id: String): ApplyRequestBuilder = apply { profileId = id }

    @JvmOverloads
    public fun proposal(hourlyRate: Double?, timeline: Timeline? = null): ApplyRequestBuilder =
        apply { terms = ProposalTerms(hourlyRate, timeline) }

    public fun autoFillOtherQuestions(fill: Boolean): ApplyRequestBuilder = apply { autoFill = fill }

    public fun answer(question: String, answer: String): ApplyRequestBuilder =
        apply { answers = answers.orEmpty() + QuestionAnswer(question, answer) }

    public fun build(): ApplyRequest = ApplyRequest(jobId, coverLetter, profileId, terms, autoFill, answers)
}
