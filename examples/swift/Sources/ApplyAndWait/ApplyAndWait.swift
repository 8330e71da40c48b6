import Foundation
import UpHuntSDK

/// Sends a proposal, shows how it moves until it settles, and where the credit went:
/// `swift run ApplyAndWait JOB COVER_LETTER`. Needs `UPHUNT_API_KEY`.
@main struct ApplyAndWait {
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        guard let job = arguments.first, let letter = arguments.dropFirst().first else {
            fail("usage: ApplyAndWait JOB COVER_LETTER")
        }
        do {
            let client = try UpHunt()
            let submission = try await client.apply(ApplyRequest(jobId: job, coverLetter: letter))
            print("queued as \(submission.queueId), \(submission.creditsRemaining ?? 0) credits are left")
            for try await application in client.updates(of: submission.reference()) {
                print(application.applicationStatus)
                if application.isSettled() {
                    print("the credit was \(application.credit())", application.hint() ?? "")
                }
            }
        } catch UpHuntError.alreadyApplied(let details) {
            fail("applied to before: \(details.application?.applicationStatus.rawValue ?? "?")")
        } catch {
            fail("\(error)")
        }
    }

    static func fail(_ why: String) -> Never {
        FileHandle.standardError.write(Data("\(why)\n".utf8))
        exit(1)
    }
}
