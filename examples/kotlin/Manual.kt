// The code of the manual, which the tests run against a sandbox.

import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import uphunt.sdk.AlreadyAppliedException
import uphunt.sdk.BatchOptions
import uphunt.sdk.NotFoundException
import uphunt.sdk.OutOfCreditsException
import uphunt.sdk.RateLimitException
import uphunt.sdk.UpHunt
import uphunt.sdk.UpHuntException
import uphunt.sdk.WebhookInbox
import uphunt.sdk.event
import uphunt.sdk.models.ApplicationRef
import uphunt.sdk.models.ApplicationStatus
import uphunt.sdk.models.ApplyRequest
import uphunt.sdk.models.GenerateProposal
import uphunt.sdk.models.Pacing
import uphunt.sdk.models.ProposalTerms
import uphunt.sdk.models.QuestionAnswer
import uphunt.sdk.models.Received
import uphunt.sdk.models.Timeline

fun main(): Unit = runBlocking {
    // ANCHOR: client
    val client = UpHunt() // UPHUNT_API_KEY
    // ANCHOR_END: client

    // ANCHOR: setup
    println(client.checkSetup())
    // ANCHOR_END: setup

    // ANCHOR: freelancers
    val freelancers = client.freelancers()
    for (freelancer in freelancers.freelancers) {
        for (profile in freelancer.profiles) println("${freelancer.name} ${profile.title}: ${profile.profileId}")
    }
    // ANCHOR_END: freelancers

    // ANCHOR: apply
    val request = ApplyRequest(
        jobId = "~01abc123def456",
        coverLetter = "Hi, our team has 5+ years of experience with…",
        profileId = freelancers.profiles().first().profileId,
        proposal = ProposalTerms(hourlyRate = 65.0, timeline = Timeline.OneToThreeMonths),
        questionAnswers = listOf(QuestionAnswer("Have you used Rust?", "Every day.")),
    )
    val submission = client.apply(request)
    println("queued as ${submission.queueId}, ${submission.creditsRemaining} credits left")
    // ANCHOR_END: apply

    // ANCHOR: resume
    try {
        val earlier = client.status(jobId = "~01abc123def456")
        println("sent before: ${earlier.applicationStatus}")
    } catch (error: NotFoundException) {
        println("nothing was queued: apply")
    }
    // ANCHOR_END: resume

    // ANCHOR: wait
    val application = client.wait(submission.reference()) { println(it.applicationStatus) }
    println("the credit was ${application.credit()}. ${application.hint().orEmpty()}")
    // ANCHOR_END: wait

    // ANCHOR: apply_and_wait
    val second = ApplyRequest(jobId = "~01def456abc123", coverLetter = "Hi, we have built three of these…")
    val settled = client.applyAndWait(second, timeout = 2.minutes)
    println(settled.applicationStatus)
    // ANCHOR_END: apply_and_wait

    // ANCHOR: many
    val requests = (0..2).map { ApplyRequest(jobId = "~0100000$it", coverLetter = "Letter $it") }
    client.applyAndWaitMany(requests, BatchOptions(maxCredits = 200)).use { batch ->
        batch.items.collect { println("${it.index}: ${it.application?.applicationStatus ?: it.error}") }
        val progress = batch.finish().progress
        println("${progress.applied} applied, ${progress.failed} failed")
    }
    // ANCHOR_END: many

    val references = listOf(submission.reference(), ApplicationRef.Job("~01def456abc123"))
    // ANCHOR: wait_many
    client.waitMany(references, BatchOptions(timeout = 10.minutes)).use { batch ->
        batch.progresses.collect { println("${it.processing} of ${it.total} still processing") }
        batch.finish().endedEarly?.let { println("it ended early: ${it.message}") }
    }
    // ANCHOR_END: wait_many

    // ANCHOR: errors
    try {
        client.apply(request)
    } catch (error: AlreadyAppliedException) {
        println("applied to before: ${error.application}")
    } catch (error: OutOfCreditsException) {
        println("${error.creditsRemaining} credits left")
    } catch (error: UpHuntException) {
        println(error.message) // ends with the hint
    }
    // ANCHOR_END: errors

    // ANCHOR: credits
    val credits = client.credits()
    println("${credits.available} available, ${credits.deducted} deducted, ${credits.refunded} refunded")
    // ANCHOR_END: credits

    // ANCHOR: list
    client.iterAppliedJobs(status = ApplicationStatus.Applied).collect { println(it.jobId) }
    // ANCHOR_END: list

    // ANCHOR: page
    val page = client.appliedJobs(limit = 20, offset = 0)
    println("${page.jobs.size} of ${page.total}")
    // ANCHOR_END: page

    // ANCHOR: generate
    val written = client.generateProposal(GenerateProposal(jobId = "~01abc123def456"))
    println(written.proposal)
    // ANCHOR_END: generate

    // ANCHOR: job
    val companyId = client.getJob("~01abc123def456").companyId()
    if (companyId != null) println("${client.getClientJobs(companyId).openJobs.size} open jobs")
    // ANCHOR_END: job

    // ANCHOR: raw
    val response = client.request("GET", "/api/auto-apply-v2/applied-jobs", query = mapOf("limit" to "5"))
    println("${response.status} ${response.json()}")
    // ANCHOR_END: raw

    // ANCHOR: pacing
    client.withOptions(pacing = Pacing.FAIL_FAST).use { eager ->
        try {
            println("${eager.freelancers().freelancers.size} freelancers")
        } catch (error: RateLimitException) {
            println("try again in ${error.retryAfter}")
        }
    }
    // ANCHOR_END: pacing

    // ANCHOR: options
    val quick = client.withOptions(timeout = 5.seconds, maxRetries = 0)
    // ANCHOR_END: options
    quick.use { it.freelancers() }

    val inbox = WebhookInbox()
    val (deliveryId, body) = "d_1" to """{"event": "application.applied", "queueId": "${submission.queueId}"}"""
    // ANCHOR: webhook
    val received = inbox.receive(body, deliveryId)
    if (received is Received.New) {
        try {
            // A webhook carries no signature: believe only what the service confirms.
            println(client.confirm(received.event).applicationStatus)
        } catch (error: NotFoundException) {
            println("somebody made it up") // respond with 204
        } catch (error: UpHuntException) {
            inbox.release(received.event) // the redelivery counts as new
            throw error // respond with 503
        }
    }
    // ANCHOR_END: webhook
    inbox.close()
    client.close()
}
