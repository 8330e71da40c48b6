// swift-tools-version: 6.0

import PackageDescription

// Where `cargo xtask dist swift` puts the package; a program of your own names its own copy.
let sdk = Context.environment["UPHUNT_SWIFT_PACKAGE"] ?? "../../target/dist/swift/UpHuntSDK"

let package = Package(
    name: "apply-and-wait",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "UpHuntSDK", path: sdk)],
    targets: [
        .executableTarget(name: "ApplyAndWait", dependencies: [.product(name: "UpHuntSDK", package: "UpHuntSDK")]),
        .executableTarget(name: "Manual", dependencies: [.product(name: "UpHuntSDK", package: "UpHuntSDK")]),
        .executableTarget(name: "Operations", dependencies: [.product(name: "UpHuntSDK", package: "UpHuntSDK")]),
        .executableTarget(name: "FirstProgram", dependencies: [.product(name: "UpHuntSDK", package: "UpHuntSDK")]),
    ],
    swiftLanguageModes: [.v6]
)
