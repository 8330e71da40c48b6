// The code of the manual, which the tests run against a sandbox.

import Foundation
import UpHuntSDK

@main struct Manual {
    static func main() async throws {
        // ANCHOR: client
        let client = try UpHunt()  // UPHUNT_API_KEY
        // ANCHOR_END: client

        // ANCHOR: setup
        print(try await client.checkSetup())
        // ANCHOR_END: setup

        // ANCHOR: freelancers
        let freelancers = try await client.freelancers()
        for freelancer in freelancers.freelancers {
            for profile in freelancer.profiles {
                print(freelancer.name ?? "", profile.title ?? "", profile.profileId)
            }
        }
        // ANCHOR_END: freelancers

        // ANCHOR: apply
        let request = ApplyRequest(
            jobId: "~01abc123def456",
            coverLetter: "Hi, our team has 5+ years of experience with…",
            profileId: freelancers.profiles().first?.profileId,
            proposal: ProposalTerms(hourlyRate: 65, timeline: .oneToThreeMonths),
            questionAnswers: [QuestionAnswer(question: "Have you used Rust?", answer: "Every day.")]
        )
        let submission = try await client.apply(request)
        print("queued as \(submission.queueId), \(submission.creditsRemaining ?? 0) credits left")
        // ANCHOR_END: apply

        // ANCHOR: resume
        do {
            let earlier = try await client.status(of: .job("~01abc123def456"))
            print("sent before:", earlier.applicationStatus)
        } catch UpHuntError.notFound {
            print("nothing was queued: apply")
        }
        // ANCHOR_END: resume

        // ANCHOR: wait
        let application = try await client.wait(for: submission.reference()) { print($0.applicationStatus) }
        print("the credit was \(application.credit()).", application.hint() ?? "")
        // ANCHOR_END: wait

        // ANCHOR: apply_and_wait
        let second = ApplyRequest(jobId: "~01def456abc123", coverLetter: "Hi, we have built three of these…")
        let settled = try await client.applyAndWait(second, timeout: .seconds(120))
        print(settled.applicationStatus)
        // ANCHOR_END: apply_and_wait

        // ANCHOR: many
        let requests = (0..<3).map { ApplyRequest(jobId: "~0100000\($0)", coverLetter: "Letter \($0)") }
        let batch = try client.applyAndWaitMany(requests, BatchOptions(maxCredits: 200))
        for try await item in batch.items {
            print(item.index, item.application?.applicationStatus as Any)
        }
        let progress = try await batch.finish().progress
        print("\(progress.applied) applied, \(progress.failed) failed")
        // ANCHOR_END: many

        // ANCHOR: wait_many
        let references = [submission.reference(), .job("~01def456abc123")]
        let waiting = try client.waitMany(references, BatchOptions(timeout: .seconds(600)))
        for try await progress in waiting.progresses {
            print("\(progress.processing) of \(progress.total) still processing")
        }
        if let end = try await waiting.finish().endedEarly {
            print("it ended early:", end.message)
        }
        // ANCHOR_END: wait_many

        // ANCHOR: errors
        do {
            _ = try await client.apply(request)
        } catch UpHuntError.alreadyApplied(let details) {
            print("applied to before:", details.application as Any)
        } catch UpHuntError.outOfCredits(let details) {
            print(details.creditsRemaining ?? 0, "credits left")
        } catch let error as UpHuntError {
            print(error.errorDescription ?? "", error.recoverySuggestion ?? "")
        }
        // ANCHOR_END: errors

        // ANCHOR: credits
        let credits = client.credits
        print("\(credits.available ?? 0) available, \(credits.deducted) deducted, \(credits.refunded) refunded")
        // ANCHOR_END: credits

        // ANCHOR: list
        for try await application in client.allAppliedJobs(status: .applied) {
            print(application.jobId ?? "")
        }
        // ANCHOR_END: list

        // ANCHOR: page
        let page = try await client.appliedJobs(limit: 20, offset: 0)
        print("\(page.jobs.count) of \(page.total ?? 0)")
        // ANCHOR_END: page

        // ANCHOR: generate
        let written = try await client.generateProposal(GenerateProposal(jobId: "~01abc123def456"))
        print(written.proposal)
        // ANCHOR_END: generate

        // ANCHOR: job
        if let companyId = try await client.getJob("~01abc123def456").companyId() {
            print(try await client.getClientJobs(companyId: companyId).openJobs.count, "open jobs")
        }
        // ANCHOR_END: job

        // ANCHOR: raw
        let query = [URLQueryItem(name: "limit", value: "5")]
        let response = try await client.request("GET", "/api/auto-apply-v2/applied-jobs", query: query)
        print(response.status, try response.json())
        // ANCHOR_END: raw

        // ANCHOR: pacing
        let eager = try client.withOptions(pacing: .failFast)
        do {
            print(try await eager.freelancers().freelancers.count, "freelancers")
        } catch UpHuntError.rateLimit(let details) {
            print("try again in", details.retryAfter ?? .seconds(60))
        }
        // ANCHOR_END: pacing

        // ANCHOR: options
        let quick = try client.withOptions(timeout: .seconds(5), maxRetries: 0)
        // ANCHOR_END: options
        _ = try await quick.freelancers()

        let inbox = try WebhookInbox()
        let deliveryId = "d_1"
        let body = Data(#"{"event": "application.applied", "queueId": "\#(submission.queueId)"}"#.utf8)
        // ANCHOR: webhook
        if case .new(let event) = try inbox.receive(body, deliveryId: deliveryId) {
            do {
                // A webhook carries no signature: believe only what the service confirms.
                print(try await client.confirm(event).applicationStatus)
            } catch UpHuntError.notFound {
                print("somebody made it up")  // respond with 204
            } catch {
                try inbox.release(event)  // the redelivery counts as new
                throw error  // respond with 503
            }
        }
        // ANCHOR_END: webhook
    }
}
