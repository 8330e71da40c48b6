// swift-tools-version: 6.0

import PackageDescription

let sdk = Context.environment["UPHUNT_SWIFT_PACKAGE"] ?? "../../target/dist/swift/UpHuntSDK"

let package = Package(
    name: "bench",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "UpHuntSDK", path: sdk)],
    targets: [
        .executableTarget(name: "Bench", dependencies: [.product(name: "UpHuntSDK", package: "UpHuntSDK")])
    ],
    swiftLanguageModes: [.v6]
)
