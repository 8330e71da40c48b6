import Foundation
import Testing
import UpHuntSDK

/// What goes wrong, as values of Swift.
@Suite struct ErrorTests {
    @Test func anAnswerWithAStatusHasItsCaseAndItsFields() async throws {
        let client = try Sandbox().client()
        let error = try #require(await failure { try await client.status(of: .queue("nobody")) })
        guard case .notFound(let details) = error else { throw error }
        #expect(details.status == 404)
        #expect(details.attempts == 1)
        #expect(details.queueId == "nobody")
        #expect(error.kind == .notFound)
        #expect(error.hint?.hasPrefix("Check the id") == true)
        #expect(error.errorDescription == details.message)
        #expect(details.message.hasPrefix("status failed: the server returned HTTP 404"))
        #expect(error.recoverySuggestion == error.hint)
        #expect(error.localizedDescription == details.message)
        #expect("\(error)" == error.details.text)
        #expect(try JSON(parsing: try #require(error.body))["error"]?.string == "Application not found")
    }

    @Test func aJobAppliedToBeforeCarriesTheApplicationThere() async throws {
        let client = try Sandbox().client()
        let request = ApplyRequest(jobId: "~01sandbox_stuck", coverLetter: "Hi")
        let submission = try await client.apply(request)
        let error = try #require(await failure { try await client.apply(request) })
        guard case .alreadyApplied(let details) = error else { throw error }
        #expect(details.status == 409)
        #expect(details.application?.queueId == submission.queueId)
        #expect(details.application?.applicationStatus == .processing)
        #expect(error.jobId == "~01sandbox_stuck")
    }

    @Test func noCreditsSaysHowManyAreLeft() async throws {
        let client = try Sandbox("--credits", "0").client()
        let error = try #require(await failure { try await client.apply(hello) })
        guard case .outOfCredits = error else { throw error }
        #expect(error.creditsRemaining == 0)
        #expect(error.needsCredits == true)
        #expect(client.credits.available == 0)
    }

    @Test func anItemsErrorReadsAsTheCallsOwn() async throws {
        let client = try Sandbox("--credits", "0").client()
        let own = try #require(await failure { try await client.apply(hello) })
        let item = try await client.applyMany([hello]).finish().items.first
        #expect(item?.error?.description == own.description)
    }

    @Test func aLimitSaysHowLongToWait() async throws {
        let sandbox = try Sandbox()
        try await sandbox.fault("status:429=7*9")
        let client = try sandbox.client(deadline: .seconds(6))
        let error = try #require(await failure { try await client.status(of: .queue("q")) })
        #expect([.rateLimited, .deadlineExceeded].contains(error.kind))
        #expect(error.retryAfter == .seconds(7))
    }

    @Test func badInputNamesItsFieldAndSendsNothing() async throws {
        let sandbox = try Sandbox()
        let client = try sandbox.client()
        let error = try #require(await failure { try await client.apply(ApplyRequest(jobId: " ", coverLetter: "Hi")) })
        guard case .invalidInput(let details) = error else { throw error }
        #expect(details.field == "jobId")
        #expect(details.attempts == 0)
        #expect(try await sandbox.requests().isEmpty)
        let early = await failure { try await client.wait(for: .queue("q_1"), timeout: .seconds(-1)) }
        #expect(early?.field == "timeout")
        let closed = await failure { try UpHunt(apiKey: "sk_uphunt_0123", maxInFlight: 0) }
        #expect(closed?.field == "maxInFlight")
        for wrong in [-1, Int(Int64.max)] {
            #expect(await failure { try client.withOptions(maxRetries: wrong) }?.field == "maxRetries")
        }
    }

    @Test func whatJSONCannotRepresentIsRefused() async throws {
        let sandbox = try Sandbox()
        let client = try sandbox.client()
        let deep = (0..<200).reduce(into: 1 as JSON) { value, _ in value = [value] }
        for value in [.number(.nan), ["rate": .number(.infinity)], deep] as [JSON] {
            let extra = ApplyRequest(jobId: "~01a", coverLetter: "Hi", extra: ["x": value])
            #expect(await failure { try await client.apply(extra) }?.field == "extra")
            #expect(await failure { try await client.applyAndWait(extra) }?.field == "extra")
            #expect(await failure { try client.applyMany([extra]) }?.field == "extra")
            let answers = [QuestionAnswer(question: "Why?", answer: value)]
            let request = ApplyRequest(jobId: "~01a", coverLetter: "Hi", questionAnswers: answers)
            #expect(await failure { try await client.apply(request) }?.field == "questionAnswers")
            let path = "/api/auto-apply-v2/generate-proposal"
            #expect(await failure { try await client.request("POST", path, query: [], json: value) }?.field == "json")
        }
        #expect(try await sandbox.requests().isEmpty)
    }

    @Test func whatCannotBeAClientSaysWhy() async throws {
        let unsafe = await failure { try UpHunt(apiKey: "sk_uphunt_0123", baseURL: "http://example.com") }
        #expect(unsafe?.field == "baseUrl")
        let broken = try #require(await failure { try UpHunt(apiKey: "sk_uphunt_secret\nx") })
        #expect(broken.kind == .invalidInput)
        #expect(!String(reflecting: broken).contains("secret"))
    }

    @Test func noConnectionIsAnErrorOfItsOwn() async throws {
        let client = try UpHunt(
            apiKey: "sk_uphunt_0123", baseURL: "http://127.0.0.1:1", maxRetries: 1,
            backoff: Backoff(base: .milliseconds(1), cap: .milliseconds(1)))
        let error = try #require(await failure { try await client.freelancers() })
        guard case .apiConnection(let details) = error else { throw error }
        #expect(details.attempts == 2)
        #expect(details.status == nil)
        #expect(error.kind.isTransient())
    }

    @Test func errorsOfOneKindWithTheSameFieldsAreEqual() async throws {
        let client = try Sandbox().client()
        let (one, two) = (
            await failure { try await client.getJob("") }, await failure { try await client.getJob("") }
        )
        #expect(one != nil && one == two)
    }
}
