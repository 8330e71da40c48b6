import Foundation
import UpHuntSDK

/// A step's outcome: the result's JSON form, and what it derives beyond its fields.
struct Answer: Sendable {
    var result: JSON = .null
    var derived: JSON = .null
}

/// Makes the calls of one case.
struct Caller: Sendable {
    let client: UpHunt
    let inbox: WebhookInbox

    /// Creates a case's client.
    init(_ options: JSON) throws {
        let withoutKey = options["withoutKey"]?.bool ?? false
        client = try UpHunt(
            apiKey: withoutKey ? nil : options["apiKey"]?.string,
            withoutKey: withoutKey,
            baseURL: options["baseUrl"]?.string,
            timeout: options.milliseconds("timeoutMs"),
            deadline: options.milliseconds("deadlineMs").map(Deadline.after) ?? .never,
            maxRetries: options["maxRetries"]?.integer.map(Int.init),
            backoff: Backoff(
                base: options.milliseconds("backoffBaseMs") ?? .zero,
                cap: options.milliseconds("backoffCapMs") ?? .zero
            ),
            pacing: ["wait": .wait, "failFast": .failFast, "off": .off][options["pacing"]?.string ?? "wait"],
            maxInFlight: options.number("maxInFlight"),
            connectTimeout: options.milliseconds("connectTimeoutMs"),
            proxy: options["proxy"]?.string,
            noProxy: options["noProxy"]?.string,
            caCertificates: options["caCertificates"]?.string,
            clientCertificate: options["clientCertificate"]?.string,
            userAgent: options["userAgent"]?.string,
            headers: (options["headers"]?.object ?? [:]).compactMapValues(\.string)
        )
        inbox = try WebhookInbox()
    }

    /// Makes the call.
    func call(_ name: String, _ args: JSON, _ updates: Told) async throws -> Answer {
        let text = { (name: String) in args[name]?.string }
        switch name {
        case "apply": return try plain(await client.apply(try ApplyRequest(json: args)).toJson())
        case "status", "wait", "applyAndWait", "confirm": return try settled(await application(name, args, updates))
        case "appliedJobs":
            let status = text("status").map(ApplicationStatus.init(rawValue:))
            return try plain(
                await client.appliedJobs(limit: args.number("limit"), offset: args.number("offset"), status: status)
                    .toJson())
        case "iterAppliedJobs":
            let status = text("status").map(ApplicationStatus.init(rawValue:))
            var all: [JSON] = []
            for try await job in client.allAppliedJobs(
                limit: args.number("limit"), offset: args.number("offset"), status: status)
            {
                all.append(try JSON(parsing: job.toJson()))
            }
            return Answer(result: .array(all))
        case "generateProposal": return try plain(await client.generateProposal(GenerateProposal(json: args)).toJson())
        case "freelancers":
            let list = try await client.freelancers()
            let defaults = list.freelancers.map { $0.defaultProfile().map { JSON.string($0.profileId) } ?? .null }
            let profiles = list.profiles().map { JSON.string($0.profileId) }
            return Answer(
                result: try JSON(parsing: list.toJson()),
                derived: ["profiles": .array(profiles), "defaultProfiles": .array(defaults)])
        case "getJob":
            let job = try await client.getJob(text("cipher") ?? "")
            return Answer(
                result: try JSON(parsing: job.toJson()),
                derived: ["companyId": job.companyId().map(JSON.string) ?? .null])
        case "getClientJobs": return try plain(await client.getClientJobs(companyId: text("companyId") ?? "").toJson())
        case "checkSetup":
            let report = try await client.checkSetup()
            return Answer(result: try JSON(parsing: report.toJson()), derived: ["ready": .bool(report.isReady())])
        case "credits": return try plain(client.credits.toJson())
        case "request": return try await request(args)
        case "parseWebhook", "receive", "release": return try webhook(name, args)
        case "applyMany", "applyAndWaitMany", "waitMany": return try await batch(name, args)
        default: throw Unusable("there is no call \(name)")
        }
    }

    private func batch(_ name: String, _ args: JSON) async throws -> Answer {
        let requests = try (args["requests"]?.array ?? []).map(ApplyRequest.init(json:))
        let references = try (args["references"]?.array ?? []).map {
            try ApplicationRef(queueId: $0["queueId"]?.string, jobId: $0["jobId"]?.string)
        }
        // The options stand in `config` or beside the requests.
        let config = args["config"] ?? args
        let options = BatchOptions(
            concurrency: config.number("concurrency"),
            stopOn: config["stopOn"]?.array?.compactMap(\.string),
            maxCredits: config.number("maxCredits"),
            maxApplications: config.number("maxApplications"),
            timeout: config["timeout"]?.double.map { .seconds($0) },
            waitTimeout: config["wait"]?["timeout"]?.double.map { .seconds($0) },
            pollInterval: config["wait"]?["schedule"]?.double.map { .seconds($0) }
        )
        let batch =
            switch name {
            case "applyMany": try client.applyMany(requests, options)
            case "waitMany": try client.waitMany(references, options)
            default: try client.applyAndWaitMany(requests, options)
            }
        return Answer(result: try await batch.finish().json)
    }

    private func application(_ name: String, _ args: JSON, _ updates: Told) async throws -> Application {
        let (timeout, interval) = (args.milliseconds("waitTimeoutMs"), args.milliseconds("intervalMs"))
        let told: OnUpdate = { await updates.add(try JSON(parsing: $0.toJson())) }
        let reference = { try ApplicationRef(queueId: args["queueId"]?.string, jobId: args["jobId"]?.string) }
        switch name {
        case "confirm":
            return try await client.confirm(event(args))
        case "applyAndWait":
            let request = try ApplyRequest(json: args)
            return try await client.applyAndWait(request, timeout: timeout, pollInterval: interval, onUpdate: told)
        case "wait":
            return try await client.wait(for: reference(), timeout: timeout, pollInterval: interval, onUpdate: told)
        default:
            return try await client.status(of: reference())
        }
    }

    private func request(_ args: JSON) async throws -> Answer {
        let (method, path) = (args["method"]?.string ?? "GET", args["path"]?.string ?? "")
        let query = (args["query"]?.object ?? [:]).map { URLQueryItem(name: $0.key, value: $0.value.string) }
        let answer = try await client.request(method, path, query: query, json: args["json"])
        return Answer(result: ["status": .integer(Int64(answer.status)), "json": try answer.json()])
    }

    private func webhook(_ name: String, _ args: JSON) throws -> Answer {
        switch name {
        case "receive":
            switch try inbox.receive(args.payload, deliveryId: args["deliveryId"]?.string) {
            case .new(let event): return Answer(result: ["received": "new", "event": try JSON(parsing: event.toJson())])
            case .duplicate(let id): return Answer(result: ["received": "duplicate", "deliveryId": .string(id)])
            }
        case "release":
            try inbox.release(event(args))
            return Answer(result: [:])
        default:
            return try plain(event(args).toJson())
        }
    }

    private func event(_ args: JSON) throws -> WebhookEvent {
        try WebhookEvent(parsing: args.payload, deliveryId: args["deliveryId"]?.string)
    }

    private func plain(_ text: String) throws -> Answer {
        Answer(result: try JSON(parsing: text))
    }

    private func settled(_ application: Application) throws -> Answer {
        Answer(
            result: try JSON(parsing: application.toJson()),
            derived: [
                "settled": .bool(application.isSettled()), "credit": .string(application.credit().rawValue),
                "hint": application.hint().map(JSON.string) ?? .null,
            ])
    }
}

/// The updates that the callback of a wait received.
actor Told {
    private(set) var updates: [JSON] = []

    func add(_ update: JSON) { updates.append(update) }
}

extension JSON {
    func milliseconds(_ name: String) -> Duration? {
        self[name]?.integer.map { .milliseconds($0) }
    }

    func number(_ name: String) -> Int? {
        self[name]?.integer.map(Int.init)
    }

    /// The body of a webhook: text as it came, or JSON to be written as text.
    var payload: Data {
        Data((self["body"]?.string ?? self["json"]?.text ?? "").utf8)
    }
}
