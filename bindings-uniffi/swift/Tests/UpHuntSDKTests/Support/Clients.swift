import UpHuntSDK

extension Sandbox {
    /// A client of this sandbox that does not wait long between attempts.
    func client(
        timeout: Duration? = nil, deadline: Deadline? = nil, maxRetries: Int? = nil, pacing: Pacing? = nil
    ) throws -> UpHunt {
        let backoff = Backoff(base: .milliseconds(1), cap: .milliseconds(5))
        return try UpHunt(
            apiKey: apiKey, baseURL: url, timeout: timeout, deadline: deadline, maxRetries: maxRetries, backoff: backoff,
            pacing: pacing)
    }
}

/// The error that something throws.
func failure(_ call: () async throws -> some Any) async -> UpHuntError? {
    do {
        _ = try await call()
        return nil
    } catch {
        return error as? UpHuntError
    }
}

let hello = ApplyRequest(jobId: "~01hello", coverLetter: "Hi")
