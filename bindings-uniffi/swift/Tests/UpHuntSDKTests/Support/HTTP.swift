import Foundation
import UpHuntSDK

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends a request to a test server.
@discardableResult
func ask(_ method: String, _ url: String, token: String? = nil, body: JSON? = nil) async throws -> JSON {
    guard let url = URL(string: url) else { throw Unusable("\(url) is no URL") }
    var request = URLRequest(url: url, timeoutInterval: 60)
    request.httpMethod = method
    if let token {
        request.setValue("Bearer \(token)", forHTTPHeaderField: "authorization")
    }
    if let body {
        request.httpBody = Data(body.text.utf8)
        request.setValue("application/json", forHTTPHeaderField: "content-type")
    }
    let (data, answer) = try await URLSession.shared.data(for: request)
    let text = String(decoding: data, as: UTF8.self)
    guard let status = (answer as? HTTPURLResponse)?.statusCode, 200..<300 ~= status else {
        throw Unusable("\(method) \(url) was answered with \(answer): \(text)")
    }
    return text.isEmpty ? .null : try JSON(parsing: text)
}
