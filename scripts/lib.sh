# What the scripts share; sourced, never run. Where the tools are kept, which versions, and how to get them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The version of wasm-bindgen is written once, in Cargo.lock: the tool and the crate must be equal.
wasm_bindgen_version=$(sed -n '/^name = "wasm-bindgen"$/{n;s/^version = "\(.*\)"$/\1/p;}' Cargo.lock)
trunk_version=0.21.14
wasm_split_version=0.2.4
geckodriver_version=0.37.1

tools=${HUIQISUAN_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/huiqisuan/tools}
wasm_bindgen_dir=$tools/wasm-bindgen-cli-$wasm_bindgen_version
trunk_dir=$tools/trunk-$trunk_version
export HUIQISUAN_NGINX=$tools/nginx
wasm_split_dir=$tools/wasm-split-$wasm_split_version
geckodriver_dir=$tools/geckodriver-$geckodriver_version
export PATH="$PWD/node_modules/.bin:$wasm_bindgen_dir/bin:$trunk_dir/bin:$wasm_split_dir/bin:$geckodriver_dir/bin:$PATH"
export HUIQISUAN_WASM_BINDGEN=$wasm_bindgen_dir/bin/wasm-bindgen
export TRUNK_SKIP_VERSION_CHECK=true

say() { printf '\033[1m== %s\033[0m\n' "$*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }

# join: waits for everything in the background, and fails if any of it failed.
join() {
    local job failed=0
    for job in $(jobs -p); do wait "$job" || failed=1; done
    [ $failed -eq 0 ] || say "setting up failed: see above"
    return $failed
}

# cargo_tool DIR CRATE VERSION [OPTIONS]: builds a tool unless it is there. It is built beside its place and moved
# into it, so that two clones that set up at once cannot see a half-made one.
cargo_tool() {
    [ -d "$1" ] && return
    say "building $2 $3 (once; a few minutes)"
    local new=$1.new.$$
    # Unoptimised, and without TLS: the tools only ever work offline, and they are fast enough. Where the
    # registry lacks a package of the tool's lock file, the nearest compatible ones do.
    export CARGO_PROFILE_DEV_DEBUG=false CARGO_TARGET_DIR=$new/target
    local install=(cargo install --quiet --debug --no-default-features --root "$new" --version "=$3" "${@:4}" "$2")
    if ! "${install[@]}" --locked 2>/dev/null && ! "${install[@]}"; then
        rm -rf "$new"
        return 1
    fi
    rm -rf "$new/target"
    mv -T "$new" "$1" 2>/dev/null || rm -rf "$new"
    [ -d "$1" ]
}

# What building the page needs.
setup_build() {
    mkdir -p "$tools"
    rustup target list --installed | grep -qx wasm32-unknown-unknown || rustup target add wasm32-unknown-unknown
    cargo_tool "$wasm_bindgen_dir" wasm-bindgen-cli "$wasm_bindgen_version" &
    cargo_tool "$trunk_dir" trunk "$trunk_version" &
    cargo_tool "$wasm_split_dir" wasm_split_cli_support "$wasm_split_version" --features build-binary &
    npm_packages &
    join
    # The wasm names no folder of the machine that built it, so that two machines build the same bytes.
    local folder remap="--remap-path-prefix=$PWD=huiqisuan"
    for folder in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*; do remap+=" --remap-path-prefix=$folder=crates"; done
    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$remap
}

# Runs Trunk, with our own step between compiling and binding.
page() { PATH="$PWD/scripts/trunk:$PATH" trunk "$@"; }

# The packages of package-lock.json; their install scripts are never run.
npm_packages() {
    cmp -s package-lock.json node_modules/.huiqisuan-lock && return
    say "npm packages"
    npm ci --ignore-scripts --no-progress --loglevel=error >/dev/null
    cp package-lock.json node_modules/.huiqisuan-lock
}

# nginx as Debian has it, unpacked and not installed: nobody who runs tests wants a server that starts by itself.
unpack_nginx() {
    [ -x "$HUIQISUAN_NGINX/usr/sbin/nginx" ] && return
    say "nginx"
    local new=$HUIQISUAN_NGINX.new.$$ package
    mkdir -p "$new"
    (cd "$new" && { apt-get download -qq nginx nginx-common 2>/dev/null || { as_root apt-get update -qq && apt-get download -qq nginx nginx-common; }; })
    for package in "$new"/*.deb; do dpkg -x "$package" "$new"; done
    rm "$new"/*.deb
    mv -T "$new" "$HUIQISUAN_NGINX" 2>/dev/null || rm -rf "$new"
    [ -x "$HUIQISUAN_NGINX/usr/sbin/nginx" ]
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# debian_packages NAME...: installs them, in the versions that the machine's Debian has.
debian_packages() {
    [ $# -gt 0 ] || return 0
    say "Debian packages: $*"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >/dev/null
}

# What the tests in a browser need besides.
setup_test() {
    mkdir -p "$tools"
    unpack_nginx
    local missing=()
    have chromium || missing+=(chromium)
    have pdftotext || missing+=(poppler-utils)
    [ -e /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc ] || missing+=(fonts-noto-cjk)
    debian_packages "${missing[@]}"
}

# What the tests in three engines need besides: the browsers, and their drivers; Debian has none for Firefox.
setup_engines() {
    mkdir -p "$tools"
    cargo_tool "$geckodriver_dir" geckodriver "$geckodriver_version" &
    setup_test
    local missing=()
    have chromedriver || missing+=(chromium-driver)
    have firefox-esr || missing+=(firefox-esr)
    have WebKitWebDriver || missing+=(webkit2gtk-driver)
    have Xvfb || missing+=(xvfb)
    debian_packages "${missing[@]}"
    join
}
