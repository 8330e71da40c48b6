import Foundation

extension UpHunt {
    /// Every application that matches, newest first, none skipped and none twice, although rows move meanwhile.
    ///
    /// ```swift
    /// for try await job in client.allAppliedJobs(status: .applied) {
    ///     print(job.jobId ?? "?")
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - limit: Rows a page; 50 by default.
    ///   - offset: Where to begin.
    ///   - status: Only applications that stand like this.
    public func allAppliedJobs(
        limit: Int? = nil, offset: Int? = nil, status: ApplicationStatus? = nil
    ) -> AppliedJobs {
        AppliedJobs(native: native) {
            try $0.iterAppliedJobs(limit: limit.map(Int64.init), offset: offset.map(Int64.init), status: status)
        }
    }
}

/// The applications made so far, page by page as they are asked for.
public struct AppliedJobs: AsyncSequence, Sendable {
    let native: NativeClient
    let begin: @Sendable (NativeClient) throws -> NativeAppliedJobs

    /// Begins from the first row.
    public func makeAsyncIterator() -> Iterator {
        Iterator(jobs: self)
    }

    /// The rows of one iteration.
    public struct Iterator: AsyncIteratorProtocol {
        private let jobs: AppliedJobs
        private var pages: NativeAppliedJobs?
        private var page: ArraySlice<Application> = []

        init(jobs: AppliedJobs) {
            self.jobs = jobs
        }

        /// The next application, or `nil` at the end. After an error, asking again reads that page again.
        public mutating func next() async throws -> Application? {
            if page.isEmpty {
                try Task.checkCancellation()
                let pages = try self.pages ?? translating { try jobs.begin(jobs.native) }
                self.pages = pages
                page = try await translating { try await pages.next() }[...]
            }
            return page.popFirst()
        }
    }
}
