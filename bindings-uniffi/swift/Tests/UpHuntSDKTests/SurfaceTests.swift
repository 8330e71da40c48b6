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

    @Test func anInfiniteDeadlineIsNone() {
        #expect(Deadline.seconds(.infinity) == .never)
        #expect(Deadline.milliseconds(.infinity) == .never)
    }

    @Test func optionsOfOneClientLeaveTheOtherAlone() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("freelancers:500*2")
        let client = try sandbox.client()
        let impatient = try client.withOptions(maxRetries: 0)
        #expect(await failure { try await impatient.freelancers() }?.attempts == 1)
        #expect(try await client.freelancers().freelancers.count == 3)
    }

    @Test func aBatchReportsEachItemInTheOrderOfTheInput() async throws {
        let client = try Sandbox().client()
        let requests = ["~01first", "~01sandbox_not_eligible", " ", "~01last"].map {
            ApplyRequest(jobId: $0, coverLetter: "Hi \($0)")
        }
        let batch = try client.applyAndWaitMany(requests, BatchOptions(pollInterval: .milliseconds(50)))
        var ended: [Int] = []
        for try await item in batch.items { ended.append(item.index) }
        #expect(ended.sorted() == [0, 1, 2, 3])
        let results = try await batch.finish()
        #expect(results.items.map(\.state) == [.settled, .settled, .failed, .settled])
        #expect(results.items[1].application?.applicationStatus == .notEligible)
        #expect(results.items[2].error?.kind == .invalidInput)
        #expect(results.endedEarly == nil)
        #expect(results.progress.applied == 2 && results.progress.isOver)
        #expect(await failure { try client.applyMany([], BatchOptions(concurrency: 0)) }?.field == "concurrency")
    }

    @Test func aStoppedBatchSaysWhatWasNotStarted() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("apply:latency=200*20")
        let client = try sandbox.client()
        let requests = (0..<20).map { ApplyRequest(jobId: "~01stop\($0)", coverLetter: "Hi \($0)") }
        let batch = try client.applyMany(requests, BatchOptions(concurrency: 1))
        for try await _ in batch.items { batch.stop() }
        let results = try await batch.finish()
        #expect(results.endedEarly?.reason == .stopped)
        #expect(results.items.last?.state == .notStarted)
    }

    @Test func modelsAreCodableAsTheServiceWritesThem() throws {
        let request = ApplyRequest(
            jobId: "~01a", coverLetter: "Hi", proposal: ProposalTerms(hourlyRate: 65, timeline: .oneToThreeMonths),
            extra: ["priority": "high"])
        let data = try JSONEncoder().encode(request)
        #expect(try JSON(parsing: String(decoding: data, as: UTF8.self))["proposal"]?["timeline"] == "1 to 3 months")
        #expect(try JSONDecoder().decode(ApplyRequest.self, from: data) == request)
        let text = #"{"queueId":"q_1","applicationStatus":"paused","appliedAt":1732204800000,"color":"red"}"#
        let application = try JSONDecoder().decode(Application.self, from: Data(text.utf8))
        #expect(application.applicationStatus == "paused")
        #expect(application.appliedAt == Date(timeIntervalSince1970: 1_732_204_800))
        #expect(application.extra["color"] == "red")
        #expect(try JSONDecoder().decode([ApplicationStatus].self, from: Data(#"["applied","x"]"#.utf8)) == [.applied, "x"])
        #expect(throws: (any Error).self) { try JSONDecoder().decode(Submission.self, from: Data("[]".utf8)) }
    }

    @Test func theSubmissionIsHandedOverBeforeTheWait() async throws {
        let client = try Sandbox().client()
        let submitted = Told()
        let settled = try await client.applyAndWait(
            hello, pollInterval: .milliseconds(20), onSubmitted: { await submitted.add(.string($0.queueId)) })
        #expect(await submitted.updates.first?.string == settled.queueId)
    }

    @Test func aSecondIterationSendsNoSecondProposal() async throws {
        let sandbox = try Sandbox("--settle-ms", "0")
        let request = ApplyRequest(jobId: "~01sandbox_not_available", coverLetter: "Hi")
        let updates = try sandbox.client().applyAndUpdates(
            request, timeout: nil, pollInterval: .milliseconds(20), onSubmitted: nil)
        for try await _ in updates {}
        let error = await failure { try await updates.first { _ in true } }
        #expect(error?.kind == .invalidInput)
        #expect(error?.field == "request")
        #expect(try await sandbox.requests().filter { $0["method"]?.string == "POST" }.count == 1)
    }

    @Test func theFakeReplacesTheClient() async throws {
        func bid(_ api: some UpHuntAPI) async throws -> ApplicationStatus {
            try await api.applyAndWait(hello).applicationStatus
        }
        let fake = FakeUpHunt { _ in .notAvailable }
        #expect(try await bid(fake) == .notAvailable)
        #expect(fake.requests == [hello])
        #expect(try await fake.appliedJobs().jobs.count == 1)
    }

    @Test func theFakeDoesNotFindWhatWasNotMade() async throws {
        let fake = FakeUpHunt()
        #expect(await failure { try await fake.status(of: .queue("q_missing")) }?.kind == .notFound)
        #expect(await failure { try await fake.wait(for: .queue("q_missing")) }?.kind == .notFound)
    }

    @Test func theFakeHandsOverTheSubmission() async throws {
        let submitted = Told()
        let settled = try await FakeUpHunt().applyAndWait(
            hello, onSubmitted: { await submitted.add(.string($0.queueId)) })
        #expect(await submitted.updates.first?.string == settled.queueId)
    }
}
