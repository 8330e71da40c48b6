#!/usr/bin/env bash
# Tries the README's two commands on a fresh Debian 12: debootstrap into FOLDER, then rustup, git, a C compiler, Node,
# Python and a JDK with Maven, as a new user has them; then a clone of this checkout, `cargo xtask demo` and `cargo xtask test`.
#
#   sudo tests/fresh-machine/run.sh FOLDER [SUITE...]
#
# Needs debootstrap and 12 GB. It uses the machine's Debian mirror, rustup distribution and npm registry. FOLDER is kept, for a
# second, warm run: remove it to start from nothing.
set -euo pipefail

root=$(realpath -m "${1:?usage: run.sh FOLDER [SUITE...]}")
shift
checkout=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
node=20.19.6
home=/opt/developer

say() { printf '\n== %s ==\n' "$*"; }
[ "$(id -u)" -eq 0 ] || { echo "run.sh: debootstrap and chroot need root" >&2; exit 1; }

# The mounts are private to this script, and end with it.
if [ -z "${FRESH_MACHINE_NAMESPACE:-}" ]; then
    FRESH_MACHINE_NAMESPACE=1 exec unshare --mount --propagation private "${BASH_SOURCE[0]}" "$root" "$@"
fi

if [ ! -e "$root/etc/fresh-machine" ]; then
    say "Debian 12"
    mirror=$(apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' | sed -n 's/^Debian //p' | head -n 1)
    debootstrap --variant=minbase bookworm "$root" "${mirror:?apt knows no mirror of Debian}"
fi
# What makes the network work on this machine: names, and the certificates that it trusts.
trust() {
    local file
    for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/java/cacerts; do
        [ ! -e "$file" ] || install -D -m 644 "$file" "$root$file"
    done
}
trust
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"

# Registries and their certificates are the machine's own; nothing else of its environment goes in.
settings=()
for name in "${!CARGO_@}" "${!RUSTUP_@}" "${!PIP_@}" "${!NPM_CONFIG_@}" "${!npm_config_@}" NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR \
    HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy; do
    case $name in
    CARGO_HOME | CARGO_TARGET_DIR | CARGO_BUILD_BUILD_DIR | CARGO_BUILD_TARGET_DIR | RUSTUP_HOME | RUSTUP_TOOLCHAIN | PIP_FIND_LINKS) ;;
    *) [ -z "${!name:-}" ] || settings+=("$name=${!name}") ;;
    esac
done
inside() {
    chroot "$root" /usr/bin/env -i HOME="$home" USER=root TERM=dumb LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "${settings[@]}" \
        PATH="$home/.cargo/bin:/opt/node/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin" "$@"
}

if [ ! -e "$root/etc/fresh-machine" ]; then
    say "What a developer has: git, a C compiler, Python, a JDK with Maven, Node, rustup"
    inside apt-get update -qq
    inside apt-get install -y -qq --no-install-recommends git build-essential ca-certificates curl xz-utils \
        python3 python3-venv openjdk-17-jdk-headless maven >/dev/null
    trust
    for settings_file in "$HOME/.m2/settings.xml" "$HOME/.npmrc" "$HOME/.config/pip/pip.conf" "$HOME/.pip/pip.conf" /etc/pip.conf; do
        [ ! -e "$settings_file" ] || install -D "$settings_file" "$root${settings_file/#$HOME/$home}"
    done
    # Debian 12's Node is older than the project takes; npm has the program as a package.
    mkdir -p "$root/opt/node"
    (cd "$root/opt/node" && npm install --silent --no-audit --no-fund --prefix . "node@$node" npm@10 >/dev/null)
    ln -sfn node_modules/.bin "$root/opt/node/bin"
    inside node --version
    # rustup itself, without toolchains: its program is copied, since every other way is a download by hand.
    install -D "$(command -v rustup)" "$root$home/.cargo/bin/rustup"
    for program in cargo rustc rustfmt rustdoc cargo-clippy cargo-fmt clippy-driver; do
        ln -sfn rustup "$root$home/.cargo/bin/$program"
    done
    [ ! -e "$HOME/.cargo/config.toml" ] || cp "$HOME/.cargo/config.toml" "$root$home/.cargo/"
    touch "$root/etc/fresh-machine"
fi

say "Clone"
rm -rf "$root$home/checkout/.git"
git clone -q --no-hardlinks "$checkout" "$root$home/clone.new"
mkdir -p "$root$home/checkout"
find "$root$home/checkout" -mindepth 1 -maxdepth 1 ! -name target -exec rm -rf {} +
cp -a "$root$home/clone.new/." "$root$home/checkout/" && rm -rf "$root$home/clone.new"

try() {
    say "$*"
    local start=$SECONDS status=0
    inside env --chdir="$home/checkout" "$@" || status=$?
    printf '== %s: exit code %d after %d s ==\n' "$*" "$status" "$((SECONDS - start))"
    return "$status"
}
# The README's step before the two commands, where RUSTUP_AUTO_INSTALL is 0; elsewhere cargo does it.
try rustup toolchain install --no-self-update
try cargo xtask demo
try cargo xtask test "$@"
