// The code of the manual, which the tests run against a sandbox.

import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import uphunt.sdk.AlreadyAppliedException
import uphunt.sdk.BatchOptions
import uphunt.sdk.OutOfCreditsException
import uphunt.sdk.UpHunt
import uphunt.sdk.UpHuntException
import uphunt.sdk.WebhookInbox
import uphunt.sdk.event
import uphunt.sdk.models.ApplicationStatus
import uphunt.sdk.models.ApplyRequest
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

    // ANCHOR: wait
    val application = client.wait(submission.reference()) { println(it.applicationStatus) }
    println("the credit was ${application.credit()}. ${application.hint().orEmpty()}")
    // ANCHOR_END: wait

    val requests = (0..2).map { ApplyRequest(jobId = "~0100000$it", coverLetter = "Letter $it") }
    // ANCHOR: many
    client.applyAndWaitMany(requests, BatchOptions(maxCredits = 200)).use { batch ->
        batch.items.collect { println("${it.index}: ${it.application?.applicationStatus ?: it.error}") }
        val progress = batch.finish().progress
        println("${progress.applied} applied, ${progress.failed} failed")
    }
    // ANCHOR_END: many

    // ANCHOR: errors
    try {
        client.apply(request)
    } catch (error: AlreadyAppliedException) {
        println("applied to before: ${error.application}")
    } catch (error: OutOfCreditsException) {
        println("${error.creditsRemaining} credits left")
    } catch (error: UpHuntException) {
        println("${error.message} ${error.hint}")
    }
    // ANCHOR_END: errors

    // ANCHOR: credits
    val credits = client.credits()
    println("${credits.available} available, ${credits.deducted} deducted, ${credits.refunded} refunded")
    // ANCHOR_END: credits

    // ANCHOR: list
    client.iterAppliedJobs(status = ApplicationStatus.Applied).collect { println(it.jobId) }
    // ANCHOR_END: list

    // ANCHOR: options
    val quick = client.withOptions(timeout = 5.seconds, maxRetries = 0)
    // ANCHOR_END: options
    quick.use { it.freelancers() }

    val inbox = WebhookInbox()
    val (deliveryId, body) = "d_1" to """{"event": "application.applied", "queueId": "${submission.queueId}"}"""
    // ANCHOR: webhook
    val received = inbox.receive(body, deliveryId)
    if (received is Received.New) {
        // A webhook carries no signature: believe only what the service confirms.
        println(client.confirm(received.event).applicationStatus)
    }
    // ANCHOR_END: webhook
    inbox.close()
    client.close()
}
