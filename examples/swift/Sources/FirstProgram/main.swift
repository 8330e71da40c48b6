import UpHuntSDK

do {
    let client = try UpHunt()  // UPHUNT_API_KEY
    let request = ApplyRequest(jobId: "~01abc123def456", coverLetter: "Hi, our team has 5+ years of experience with…")
    let application = try await client.applyAndWait(request)
    print("\(application.applicationStatus): the credit was \(application.credit())")
} catch {
    print(error)
}
