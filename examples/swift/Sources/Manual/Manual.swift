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

        // ANCHOR: wait
        let application = try await client.wait(for: submission.reference()) { print($0.applicationStatus) }
        print("the credit was \(application.credit()).", application.hint() ?? "")
        // ANCHOR_END: wait

        let requests = (0..<3).map { ApplyRequest(jobId: "~0100000\($0)", coverLetter: "Letter \($0)") }
        // ANCHOR: many
        let batch = try client.applyAndWaitMany(requests, BatchOptions(maxCredits: 200))
        for try await item in batch.items {
            print(item.index, item.application?.applicationStatus as Any)
        }
        let progress = try await batch.finish().progress
        print("\(progress.applied) applied, \(progress.failed) failed")
        // ANCHOR_END: many

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

        // ANCHOR: options
        let quick = try client.withOptions(timeout: .seconds(5), maxRetries: 0)
        // ANCHOR_END: options
        _ = try await quick.freelancers()

        let inbox = try WebhookInbox()
        let deliveryId = "d_1"
        let body = Data(#"{"event": "application.applied", "queueId": "\#(submission.queueId)"}"#.utf8)
        // ANCHOR: webhook
        if case .new(let event) = try inbox.receive(body, deliveryId: deliveryId) {
            // A webhook carries no signature: believe only what the service confirms.
            print(try await client.confirm(event).applicationStatus)
        }
        // ANCHOR_END: webhook
    }
}
