import Foundation
import Testing
import UpHuntSDK

/// The shared vectors (`docs/vectors.md`).
@Suite struct VectorTests {
    /// Fewer would mean that they were not found.
    static let fewest = 300

    @Test func everyVectorHolds() async throws {
        let replay = try Replay()
        let cases = try await replay.cases()
        #expect(cases.count >= Self.fewest)
        var failures: [String] = []
        await withTaskGroup(of: String?.self) { group in
            // As many at once as do not make the times of the cases those of a busy machine.
            for (place, each) in cases.enumerated() {
                if place >= 6, let failure = await group.next() ?? nil { failures.append(failure) }
                group.addTask {
                    let found = await replay.run(each)
                    let title = "\(each["name"] ?? "?") (\(each["about"] ?? "?"))"
                    return found.isEmpty ? nil : ([title] + found).joined(separator: "\n    ")
                }
            }
            for await failure in group {
                if let failure { failures.append(failure) }
            }
        }
        print("\(cases.count) vectors ran")
        #expect(failures.isEmpty, "\(failures.count) of \(cases.count):\n\(failures.joined(separator: "\n"))")
    }

    @Test func aVectorThatDoesNotHoldIsFound() async throws {
        let replay = try Replay()
        let name = "an_accepted_apply_gives_its_queue_id"
        let found = try #require(try await replay.cases().first { $0["name"]?.string == name })
        #expect(await replay.run(found) == [])
        var changed = try #require(found.object)
        var step = try #require(found["steps"]?[0]?.object)
        step["result"] = ["queueId": "another"]
        changed["steps"] = [.object(step)]
        let problems = await replay.run(.object(changed))
        #expect(problems.count == 1 && problems[0].contains("another"), "\(problems)")
    }
}
