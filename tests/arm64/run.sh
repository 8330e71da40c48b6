#!/usr/bin/env bash
# Runs what `cargo xtask dist python kotlin` built for Linux on aarch64, with qemu-user and the files of an arm64 Debian in FOLDER:
# the wheel's smoke test against the sandbox program of this machine, and loading the library of the Kotlin jar.
#
#   sudo tests/arm64/run.sh FOLDER
#
# Needs debootstrap and qemu-user-static (Debian). Nothing of FOLDER is executed by the kernel, so that no binfmt handler is needed.
set -euo pipefail

root=$(realpath -m "${1:?usage: run.sh FOLDER}")
cd "$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)"
qemu=${QEMU_AARCH64:-qemu-aarch64-static}
command -v "$qemu" >/dev/null || { echo "run.sh: no $qemu (Debian: apt-get install qemu-user-static)" >&2; exit 1; }
wheel=$(ls target/dist/python/uphunt_sdk-*manylinux*aarch64*.whl)
jar=$(ls target/dist/kotlin/uphunt/uphunt-sdk/*/uphunt-sdk-*[0-9].jar 2>/dev/null || true)
cargo build --quiet --package uphunt-sandbox

if [ ! -e "$root/etc/unpacked" ]; then
    mirror=$(apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' | sed -n 's/^Debian //p' | head -n 1)
    debootstrap --arch=arm64 --foreign --variant=minbase --include=python3 bookworm "$root" "${mirror:?apt knows no mirror of Debian}"
    # The second stage would run arm64 programs. Unpacking is enough for one interpreter.
    for package in "$root"/var/cache/apt/archives/*.deb; do dpkg -x "$package" "$root"; done
    touch "$root/etc/unpacked"
fi

python() { "$qemu" -L "$root" -E "PYTHONHOME=$root/usr" "$root/usr/bin/python3.11" "$@"; }

rm -rf "$root/package" && mkdir "$root/package"
python3 -m zipfile --extract "$wheel" "$root/package"
python -c 'import platform; print(platform.machine(), platform.python_version())'
PYTHONPATH="$root/package" PYTHONDONTWRITEBYTECODE=1 UPHUNT_SANDBOX="$PWD/target/debug/uphunt-sandbox" python bindings-python/tests/smoke.py
echo "$(basename "$wheel"): works"

if [ -n "$jar" ]; then
    python3 -m zipfile --extract "$jar" "$root/jar"
    python -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$root/jar/linux-aarch64/libuphunt_sdk.so"
    echo "$(basename "$jar"): linux-aarch64/libuphunt_sdk.so loads"
fi
