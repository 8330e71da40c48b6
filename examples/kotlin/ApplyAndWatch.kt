// Sends a proposal, watches it settle, and shows where the credit went.
//
// The key is read from UPHUNT_API_KEY. To try it without one, start a sandbox (`cargo run -p uphunt-sandbox`) and set
// UPHUNT_API_KEY and UPHUNT_BASE_URL to what it prints.

import kotlin.system.exitProcess
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.runBlocking
import uphunt.sdk.UpHunt
import uphunt.sdk.UpHuntException
import uphunt.sdk.models.ApplyRequest
import uphunt.sdk.models.ProposalTerms
import uphunt.sdk.models.Timeline

fun main(args: Array<String>): Unit = runBlocking {
    val job = args.firstOrNull() ?: "~01abc123def456"
    try {
        UpHunt().use { upHunt ->
            val request = ApplyRequest(
                jobId = job,
                coverLetter = "Hi, our team has 5+ years of experience with…",
                proposal = ProposalTerms(hourlyRate = 65.0, timeline = Timeline.OneToThreeMonths),
            )
            val submission = upHunt.apply(request)
            println("queued as ${submission.queueId}, ${submission.creditsRemaining} credits left")

            // A real application settles in 30 to 90 seconds; without pollInterval the documented rhythm is kept.
            upHunt.watch(submission.reference(), pollInterval = 100.milliseconds).collect { application ->
                println("${application.applicationStatus}: the credit was ${application.credit()}")
                application.hint()?.let { println("  $it") }
            }
            println(upHunt.credits())
        }
    } catch (error: UpHuntException) {
        System.err.println(error.message)
        exitProcess(1)
    }
}
