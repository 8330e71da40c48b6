#!/bin/sh
# Makes CUpHunt.xcframework beside this package's Package.swift, for macOS, iOS and its simulator. It takes a Mac with Xcode
# and rustup. NOT RUN on the machines that test this project, which are Linux.
#
#   cargo xtask dist swift            # on the Mac, for the headers and sources
#   bindings-uniffi/swift/xcframework.sh target/dist/swift/UpHuntSDK
set -eu
package=$(cd "$1" && pwd)
cd "$(dirname "$0")/../.."

build=target/swift/xcframework
headers=$build/headers
rm -rf "$build" "$package/CUpHunt.xcframework"
# Xcode copies the headers of all frameworks into one folder. A module map at its top would collide with that of another
# Rust package.
mkdir -p "$headers/CUpHunt"
cp "$package"/Sources/CUpHunt/*.h "$headers/CUpHunt/"
# In a framework the library is named by the framework.
grep -v '^ *link ' "$package/Sources/CUpHunt/module.modulemap" >"$headers/CUpHunt/module.modulemap"

for target in aarch64-apple-darwin x86_64-apple-darwin aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios; do
    rustup target add "$target"
    cargo build --locked --release --package uphunt-uniffi --target "$target"
done
universal() {
    mkdir -p "$build/$1"
    lipo -create -output "$build/$1/libuphunt_sdk.a" \
        "target/$2/release/libuphunt_sdk.a" "target/$3/release/libuphunt_sdk.a"
}
universal macos aarch64-apple-darwin x86_64-apple-darwin
universal simulator aarch64-apple-ios-sim x86_64-apple-ios

xcodebuild -create-xcframework \
    -library "$build/macos/libuphunt_sdk.a" -headers "$headers" \
    -library target/aarch64-apple-ios/release/libuphunt_sdk.a -headers "$headers" \
    -library "$build/simulator/libuphunt_sdk.a" -headers "$headers" \
    -output "$package/CUpHunt.xcframework"
