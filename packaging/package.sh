#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
# package.sh [--out DIR]: makes a DEB and a TGZ of everything and checks them. They are left in build/packages, and copied to DIR.

# shellcheck source=packaging/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

usage='Usage: package.sh [--out DIR]'
out=''
while [ "$#" -gt 0 ]; do
    case "$1" in
    --out) out=${2:?$usage}; shift 2 ;;
    *) fail "$usage" ;;
    esac
done

packages=$root_dir/build/packages
log=$root_dir/build/package.log
failures=0

# check <what> <command>...: one line; what the command says only when it fails.
check() {
    local what=$1
    shift
    if "$@" >"$log" 2>&1; then
        say "ok   $what"
    else
        say "FAIL $what"
        sed 's/^/     /' "$log"
        failures=$((failures + 1))
    fi
}

# Dates in packages are the last commit's, so that building again gives the same bytes.
pin_dates() {
    [ -z "${SOURCE_DATE_EPOCH:-}" ] || return 0
    SOURCE_DATE_EPOCH=$(git -C "$root_dir" log -1 --format=%ct 2>/dev/null) ||
        SOURCE_DATE_EPOCH=$(stat -c %Y "$root_dir/CHANGELOG.md")
    export SOURCE_DATE_EPOCH
}

make_packages() {
    rm -rf "$packages"
    mkdir -p "$packages"
    if ! (cd "$root_dir/build/release" && umask 022 && cpack -B "$packages") >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        fail "The packages could not be made."
    fi
    rm -rf "$packages/_CPack_Packages"
}

# self_test <bin folder>: from an unpacked package, on a bus with a real keyring, which must take and give back an item.
self_test() {
    local report
    report=$("$root_dir/packaging/with-keyring.sh" "$1/guestpassctl" self-test) || { say "$report"; return 1; }
    say "$report"
    ! grep -q '^warn [a-z-]*keyring\|^warn libsecret\|^warn secret-service\|^warn session-bus' <<<"$report"
}

# has_no_crash_points <bin folder>: the names of the places where a test may kill a program are in no program and no library.
has_no_crash_points() {
    local names files
    mapfile -t files < <(find "$1" "$1/../lib" -type f \( -name 'guestpass*' -o -name 'libGuestPass*' \))
    [ "${#files[@]}" -gt 0 ] || return 1
    names=$(grep -rhoP --include='*.cpp' 'crashPoint\("\K[^"]+' "$root_dir/lib") || return 1
    ! grep -aoF -e GUESTPASS_CRASH_AT -f <(printf '%s\n' "$names") "${files[@]}"
}

shows_version() {
    "$1" --version | grep -q '[0-9]\.[0-9]'
}

check_unpacked() {
    local name=$1 bin=$2 program
    for program in guestpass guestpassctl guestpass-demostore; do
        check "$name: $program shows its version without a display" shows_version "$bin/$program"
    done
    check "$name: nothing in it that only tests need" has_no_crash_points "$bin"
    check "$name: self-test with a real keyring" self_test "$bin"
}

check_deb() {
    local deb=$1 name=${1##*/} root=$packages/deb share
    share=$root/usr/share
    dpkg-deb -x "$deb" "$root"
    check "$name: lintian has no errors" lintian --fail-on error "$deb"
    check "$name: desktop file" desktop-file-validate "$share/applications/org.guestpass.guestpass.desktop"
    check "$name: metainfo" appstreamcli validate --no-net "$share/metainfo/org.guestpass.guestpass.metainfo.xml"
    check_unpacked "$name" "$root/usr/bin"
    rm -rf "$root"
}

check_tgz() {
    local tgz=$1 name=${1##*/} root=$packages/tgz
    mkdir -p "$root"
    tar -xzf "$tgz" -C "$root" --strip-components 1
    check_unpacked "$name" "$root/bin"
    rm -rf "$root"
}

need_packages build package keyring
pin_dates
build_preset release
make_packages
for file in "$packages"/*.deb; do
    if [ -e "$file" ]; then check_deb "$file"; else say "skip DEB: it is made on Debian and its relatives only"; fi
done
for file in "$packages"/*.tar.gz; do check_tgz "$file"; done
rm -f "$log"

[ "$failures" -eq 0 ] || fail "$failures of the checks failed."
if [ -n "$out" ]; then
    mkdir -p "$out"
    find "$packages" -maxdepth 1 -type f -exec cp -t "$out" {} +
    packages=$out
fi
say "The packages are in $packages."
