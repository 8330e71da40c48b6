// swift-tools-version: 6.0

import Foundation
import PackageDescription

// The core is a static library, built by `cargo xtask dist swift` (Linux) or by `xcframework.sh` (Apple's systems).
let framework = "CUpHunt.xcframework"
let hasFramework = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(framework)")

#if os(Linux)
    let system = "linux"
#else
    let system = "macos"
#endif
#if arch(arm64)
    let processor = "aarch64"
#else
    let processor = "x86_64"
#endif

let core: Target =
    hasFramework ? .binaryTarget(name: "CUpHunt", path: framework) : .systemLibrary(name: "CUpHunt")
let linking: [LinkerSetting] =
    hasFramework
    ? []
    : [
        .unsafeFlags(["-L\(Context.packageDirectory)/Libraries/\(system)-\(processor)"]),
        .linkedLibrary("m", .when(platforms: [.linux])),
    ]
// Rust's TLS verifies certificates by Apple's frameworks.
let frameworks: [LinkerSetting] = ["Security", "SystemConfiguration", "CoreFoundation"].map {
    .linkedFramework($0, .when(platforms: [.macOS, .iOS, .tvOS, .watchOS, .visionOS]))
}

let package = Package(
    name: "UpHuntSDK",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [.library(name: "UpHuntSDK", targets: ["UpHuntSDK"])],
    targets: [
        core,
        // UniFFI's code and the models, which it generates from the core.
        .target(name: "UpHuntCore", dependencies: ["CUpHunt"], linkerSettings: linking + frameworks),
        .target(name: "UpHuntSDK", dependencies: ["UpHuntCore"]),
        .testTarget(name: "UpHuntSDKTests", dependencies: ["UpHuntSDK"]),
    ],
    swiftLanguageModes: [.v6]
)
