import Foundation
import Testing
import UpHuntSDK

/// What a program sees beside errors.
@Suite struct SurfaceTests {
    @Test func aProposalIsFollowedToItsEnd() async throws {
        let sandbox = try Sandbox("--settle-ms", "60000")
        let client = try sandbox.client()
        let told = Told()
        let settled = try await client.applyAndWait(
            ApplyRequest(
                jobId: "~01sandbox_not_eligible", coverLetter: "Hi",
                proposal: ProposalTerms(hourlyRate: 65, timeline: .oneToThreeMonths)),
            pollInterval: .milliseconds(20)
        ) {
            await told.add(.string($0.applicationStatus.rawValue))
            try await sandbox.settle()
        }
        #expect(await told.updates == ["processing", "not_eligible"])
        #expect(settled.applicationStatus == .notEligible)
        #expect(settled.credit() == .refunded)
        #expect(settled.hint()?.contains("Upwork rejected the profile") == true)
        #expect(abs(try #require(settled.processedAt).timeIntervalSinceNow) < 60)
        #expect(client.credits.refunded == 1)
        #expect(client.credits.available == 100)
    }

    @Test func updatesComeAsASequence() async throws {
        let sandbox = try Sandbox("--settle-ms", "60000")
        let client = try sandbox.client()
        let submission = try await client.apply(hello)
        var seen: [ApplicationStatus] = []
        for try await application in client.updates(of: submission.reference(), pollInterval: .milliseconds(20)) {
            seen.append(application.applicationStatus)
            try await sandbox.settle()
        }
        #expect(seen == [.processing, .applied])
    }

    @Test func everyAppliedJobComesOnceAndNewestFirst() async throws {
        let client = try Sandbox("--no-limits", "--credits", "200").client()
        for number in 0..<30 {
            _ = try await client.apply(ApplyRequest(jobId: "~01page\(number)", coverLetter: "Hi"))
        }
        var jobs: [String] = []
        for try await job in client.allAppliedJobs(limit: 7) { jobs.append(job.jobId ?? "") }
        #expect(jobs == (0..<30).reversed().map { "~01page\($0)" })
        let page = try await client.appliedJobs(limit: 5, offset: 10)
        #expect(page.jobs.count == 5 && page.total == 30)
        let first = try await client.allAppliedJobs().first { _ in true }
        #expect(first?.jobId == "~01page29")
    }

    @Test func theSetupIsAChecklist() async throws {
        let report = try await Sandbox().client().checkSetup()
        #expect(report.isReady())
        #expect("\(report)".contains("[ok  ] key"))
        #expect(report.freelancers?.profiles().isEmpty == false)
    }

    @Test func aWebhookThatComesTwiceIsHandledOnce() async throws {
        let client = try Sandbox().client()
        let submission = try await client.apply(hello)
        let body = Data(
            "{\"event\":\"application.applied\",\"queueId\":\"\(submission.queueId)\",\"applicationStatus\":\"applied\"}"
                .utf8)
        let inbox = try WebhookInbox()
        guard case .new(let event) = try inbox.receive(body, deliveryId: "d_1") else { throw Unusable("not new") }
        #expect(event.event == .applied)
        #expect(try inbox.receive(body, deliveryId: "d_1") == .duplicate(deliveryId: "d_1"))
        #expect(try await client.confirm(event).queueId == submission.queueId)
        try inbox.release(event)
        #expect(try inbox.receive(body, deliveryId: "d_1") == .new(event))
        #expect(await failure { try WebhookEvent(parsing: Data("no".utf8), deliveryId: nil) }?.kind == .invalidInput)
    }

    @Test func aStatusThatIsNotKnownIsAValue() {
        #expect(ApplicationStatus(rawValue: "paused") == .other("paused"))
        #expect("paused" as ApplicationStatus == .other("paused"))
        #expect(ApplicationStatus.known.map(\.rawValue).contains("not_enough_connects"))
        #expect("\(ApplicationStatus.notEnoughConnects)" == "not_enough_connects")
        #expect(!ApplicationStatus.other("paused").isSettled())
    }

    @Test func theKeyNeverShows() async throws {
        let client = try UpHunt(apiKey: "sk_uphunt_verysecret", baseURL: "http://127.0.0.1:1", maxRetries: 0)
        var shown = String(reflecting: client) + "\(client)"
        dump(client, to: &shown)
        let error = try #require(await failure { try await client.freelancers() })
        dump(error, to: &shown)
        #expect(!(shown + "\(error)" + error.localizedDescription).contains("verysecret"))
    }

    @Test func optionsOfOneClientLeaveTheOtherAlone() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("freelancers:500*2")
        let client = try sandbox.client()
        let impatient = try client.withOptions(maxRetries: 0)
        #expect(await failure { try await impatient.freelancers() }?.attempts == 1)
        #expect(try await client.freelancers().freelancers.count == 3)
    }
}
