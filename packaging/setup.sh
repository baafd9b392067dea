#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
# Sourced by the scripts beside it: installs what a task needs and is missing, and says so.
#
#   need_packages build|keyring|test|package|conformance|bench|format|shell|tidy|clazy|fuzz|reuse...

set -euo pipefail

root_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Qt complains about others, once for each program.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# The first of several names that this distribution has.
first_known() {
    local name
    for name in "$@"; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            printf '%s\n' "$name"
            return
        fi
    done
    printf '%s\n' "$1"
}

# Names of Debian 12, Debian 13 and Ubuntu 24.04. `a|b`: whichever is known there, `?a`: only where it is known.
packages_for() {
    case "$1" in
    build) echo build-essential cmake ninja-build pkg-config qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools \
        qt6-l10n-tools qt6-httpserver-dev qt6-websockets-dev qtkeychain-qt6-dev libgl-dev libvulkan-dev \
        'libqt6svg6t64|libqt6svg6' '?qt6-svg-plugins' libqt6sql6-sqlite libsecret-1-0 fonts-dejavu-core ;;
    keyring) echo dbus gnome-keyring ;;
    test) echo dbus gnome-keyring libglib2.0-bin xvfb xauth ;;
    package) echo dpkg-dev fakeroot file lintian desktop-file-utils appstream ;;
    format) echo '?clang-format-14' ;;
    shell) echo shellcheck ;;
    tidy) echo '?clang-tidy-14' ;;
    clazy) echo clazy ;;
    fuzz) echo '?clang-14' '?libclang-rt-14-dev' ;;
    model) echo spin gcc ;;
    reuse) echo git python3 python3-venv ;;
    bench) echo nodejs npm dbus gnome-keyring libglib2.0-bin '?qt6-networkauth-dev' ;;
    conformance) echo nodejs npm python3 python3-venv ;;
    *) fail "packages_for: unknown task $1" ;;
    esac
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

supported_here() {
    [ -r /etc/os-release ] || return 1
    # shellcheck disable=SC1091
    . /etc/os-release
    case "${ID:-}:${VERSION_ID:-}" in
    debian:12 | debian:13 | ubuntu:24.04) return 0 ;;
    *) return 1 ;;
    esac
}

explain_by_hand() {
    say "This script installs packages on Debian 12, Debian 13 and Ubuntu 24.04 only."
    say "Elsewhere, install by hand: a C++20 compiler, CMake 3.22+, Ninja, Qt 6.4+ (Core, Network, DBus, Widgets, Sql with"
    say "SQLite, HttpServer, Test, LinguistTools, the SVG plugins), QtKeychain 0.13.2+ for Qt 6, libsecret, and for the"
    say "tests dbus-daemon and gnome-keyring. Then run this script again."
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "Packages are missing and neither root rights nor sudo are at hand: $*"
    fi
}

refreshed_lists=no
refresh_lists() {
    [ "$refreshed_lists" = no ] || return 0
    as_root apt-get update -qq
    refreshed_lists=yes
}

# Settles `a|b` and `?a` to one name; prints nothing for what is there already.
missing_of() {
    local entry name installed
    for entry in "$@"; do
        case "$entry" in
        \?*) name=${entry#?}
            is_installed "$name" && continue
            apt-cache show "$name" >/dev/null 2>&1 || continue ;;
        *\|*)
            installed=no
            for name in ${entry//|/ }; do
                if is_installed "$name"; then installed=yes; fi
            done
            [ "$installed" = no ] || continue
            # shellcheck disable=SC2086
            name=$(first_known ${entry//|/ }) ;;
        *) name=$entry
            is_installed "$name" && continue ;;
        esac
        printf '%s\n' "$name"
    done
}

# A command that came from elsewhere (nodejs with its own npm, say) is as good as Debian's package.
has_own_tool() {
    case "$1" in
    nodejs) command -v node >/dev/null ;;
    npm) command -v npm >/dev/null ;;
    git) command -v git >/dev/null ;;
    python3 | python3-venv) python3 -c 'import ensurepip, venv' 2>/dev/null ;;
    *) return 1 ;;
    esac
}

need_packages() {
    local task entry wanted=() missing=()
    for task in "$@"; do
        for entry in $(packages_for "$task"); do
            has_own_tool "$entry" || wanted+=("$entry")
        done
    done
    if ! supported_here; then
        command -v cmake >/dev/null && command -v ninja >/dev/null && pkg-config --exists Qt6Widgets && return 0
        explain_by_hand
        exit 1
    fi
    mapfile -t missing < <(missing_of "${wanted[@]}")
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Reading the package lists."
    refresh_lists
    mapfile -t missing < <(missing_of "${wanted[@]}")
    say "Installing: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build_preset <preset> [target...]: quiet unless it fails.
build_preset() {
    local preset=$1 log
    shift
    log=$(mktemp)
    say "Building ($preset)."
    if ! { cd "$root_dir" && cmake --preset "$preset" && cmake --build --preset "$preset" ${1:+--target "$@"}; } >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        fail "The build failed; the whole log is $log"
    fi
    rm -f "$log"
}
