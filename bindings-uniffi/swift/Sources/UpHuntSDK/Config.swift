import UpHuntCore

/// How long a whole call may take.
public enum Deadline: Sendable, Hashable {
    /// The call ends after this time.
    case after(Duration)
    /// The call has no deadline.
    case never

    /// A number of seconds; ``never`` if it is infinite.
    public static func seconds(_ seconds: Double) -> Deadline {
        // A `Duration` cannot be infinite: creating one would end the program.
        seconds == .infinity ? .never : .after(.seconds(seconds))
    }
    /// A number of milliseconds; ``never`` if it is infinite.
    public static func milliseconds(_ milliseconds: Double) -> Deadline {
        milliseconds == .infinity ? .never : .after(.milliseconds(milliseconds))
    }
}

/// Waits between attempts: the first is up to `base`, each next one up to twice as long, none longer than `cap`.
public struct Backoff: Sendable, Hashable {
    public var base: Duration
    public var cap: Duration

    public init(base: Duration, cap: Duration) {
        self.base = base
        self.cap = cap
    }
}

/// A rate limit: at most `requests` in any window of `per`.
public struct RateLimit: Sendable, Hashable {
    public var requests: Int
    public var per: Duration

    public init(requests: Int, per: Duration) {
        self.requests = requests
        self.per = per
    }

    var config: JSON { ["requests": .integer(Int64(requests)), "per": per.config] }
}

extension Duration {
    /// A number of seconds, as the core reads durations.
    var config: JSON { .number(Double(components.seconds) + Double(components.attoseconds) / 1e18) }
}

extension Endpoint {
    var configKey: String { snakeCase("\(self)") }
}

func callConfig(
    _ timeout: Duration?, _ deadline: Deadline?, _ maxRetries: Int?, _ backoff: Backoff?, _ pacing: Pacing?
) -> [String: JSON?] {
    [
        "timeout": timeout?.config,
        "deadline": deadline.map { if case .after(let duration) = $0 { duration.config } else { .null } },
        "maxRetries": maxRetries.map { .integer(Int64($0)) },
        "backoff": backoff.map { ["base": $0.base.config, "cap": $0.cap.config] },
        "pacing": pacing.map { .string(snakeCase("\($0)")) },
    ]
}

func waitConfig(_ timeout: Duration?, _ pollInterval: Duration?) -> String {
    configJSON(["timeout": timeout?.config, "schedule": pollInterval?.config])
}

/// Writes options as the core reads them. An option that is nil is left out: it keeps its default.
func configJSON(_ options: [String: JSON?]) -> String {
    JSON.object(options.compactMapValues { $0 }).text
}

private func snakeCase(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "_\($1.lowercased())" : "\($1)" }
}
