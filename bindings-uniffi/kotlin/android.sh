#!/usr/bin/env bash
# Makes the Android archive (AAR) under target/dist/android. NOT RUN by this project's tests: it needs the Android NDK
# (ANDROID_NDK_HOME), `cargo install cargo-ndk`, and the Rust targets that it names. Run `cargo xtask dist kotlin` first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

: "${ANDROID_NDK_HOME:?set it to the folder of the Android NDK}"
out=target/dist/android
aar=$(mktemp -d)
trap 'rm -rf "$aar"' EXIT

rustup target add aarch64-linux-android armv7-linux-androideabi x86_64-linux-android
cargo ndk --platform 26 --target arm64-v8a --target armeabi-v7a --target x86_64 --output-dir "$aar/jni" \
    build --release --locked --package uphunt-uniffi

# The classes are the JVM's; the desktop's native library stays out.
jar=$(find target/dist/kotlin -name "uphunt-sdk-*.jar" ! -name "*-sources.jar" ! -name "*-javadoc.jar")
mkdir -p "$aar/classes" "$out"
(cd "$aar/classes" && unzip -q "$OLDPWD/$jar" -x 'linux-*/*' 'darwin-*/*' 'win32-*/*' && zip -qr ../classes.jar . && cd .. && rm -r classes)

cat >"$aar/AndroidManifest.xml" <<'XML'
<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="uphunt.sdk">
  <uses-sdk android:minSdkVersion="26"/>
  <uses-permission android:name="android.permission.INTERNET"/>
</manifest>
XML
# JNA finds classes by their names and structures by their fields. Trusted certificates are compiled in (webpki-roots), so no
# class of rustls-platform-verifier is packed.
cat >"$aar/proguard.txt" <<'PRO'
-keep class com.sun.jna.** { *; }
-keep class uphunt.sdk.** { *; }
-dontwarn java.awt.**
PRO
touch "$aar/R.txt"
(cd "$aar" && zip -qr - .) >"$out/uphunt-sdk.aar"
echo "$out/uphunt-sdk.aar (its users add net.java.dev.jna:jna:5.19.1@aar, kotlinx-coroutines and kotlinx-serialization-json)"
