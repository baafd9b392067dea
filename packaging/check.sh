#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
#
# check.sh [format|shell|reuse|model|tidy|clazy|fuzz|asan]... [--all] [--seconds N]: the checks beyond the tests; without a name
# all of them. clang-tidy looks at the files that differ from GUESTPASS_BASE (a commit) when that is set, else, and with --all,
# at all of them. Each fuzz target runs for N seconds (10).

# shellcheck source=packaging/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

cd "$root_dir"
parts=() every=no seconds=10 failed=()
while [ "$#" -gt 0 ]; do
    case "$1" in
    format | shell | reuse | model | tidy | clazy | fuzz | asan) parts+=("$1"); shift ;;
    --all) every=yes; shift ;;
    --seconds) seconds=${2:?--seconds needs a number}; shift 2 ;;
    *) fail "Usage: check.sh [format|shell|reuse|model|tidy|clazy|fuzz|asan]... [--all] [--seconds N]" ;;
    esac
done
[ "${#parts[@]}" -gt 0 ] || parts=(format shell reuse model tidy clazy fuzz asan)
mkdir -p build
log=$root_dir/build/check.log
jobs=$(nproc)

# What git tracks, or would.
our_files() { git ls-files -co --exclude-standard -- "$@" | while read -r file; do [ ! -f "$file" ] || printf '%s\n' "$file"; done; }

skipped=77
skip() {
    say "skip $part: $*"
    return "$skipped"
}

has() { command -v "$1" >/dev/null; }

# passes <command>...: quiet unless it fails.
passes() {
    "$@" >"$log" 2>&1 && return 0
    tail -n 200 "$log"
    return 1
}

check_format() {
    has clang-format-14 || { skip "this system has no clang-format-14"; return; }
    our_files '*.cpp' '*.h' | xargs -r clang-format-14 --dry-run -Werror 2>"$log" && return
    sed -n 's/^\([^:]*\):.*code should be clang-formatted.*/     clang-format-14 -i \1/p' "$log" | sort -u
    return 1
}

check_shell() {
    has shellcheck || { skip "this system has no shellcheck"; return; }
    our_files '*.sh' '*.bash' .ci/run | passes xargs -r shellcheck -x
}

# list_sources [commit]: what differs from it, or everything, as far as it is compiled here, into $log.files.
list_sources() {
    local files=(app lib ui)
    # Nothing is compiled for it, but moc's output for the library, whose sources include some. A precompiled header of g++
    # would be in clang's way.
    passes cmake --preset ci -B build/tidy -DGUESTPASS_PRECOMPILE=OFF -DBUILD_TESTING=OFF || return 1
    passes cmake --build build/tidy --target GuestPass_autogen || return 1
    if [ -n "${1:-}" ]; then
        mapfile -t files < <(git diff --name-only --diff-filter=d "$1" -- app lib ui)
        [ "${#files[@]}" -gt 0 ] || { : >"$log.files"; return 0; }
    fi
    our_files "${files[@]}" | in_database >"$log.files"
    [ -n "${1:-}" ] || [ -s "$log.files" ] || { say "The compile database names none of our files."; return 1; }
}

check_tidy() {
    has clang-tidy-14 || { skip "this system has no clang-tidy-14"; return; }
    if [ "$every" = yes ]; then list_sources; else list_sources "${GUESTPASS_BASE:-}"; fi || return 1
    passes xargs -r -a "$log.files" -P "$jobs" -n 2 clang-tidy-14 -p build/tidy --quiet
}

# Leaves headers out, and sources of other systems.
in_database() {
    while read -r file; do
        if grep -qF "\"file\": \"$root_dir/$file\"" build/tidy/compile_commands.json; then printf '%s\n' "$file"; fi
    done
}

check_clazy() {
    has clazy || { skip "this system has no clazy"; return; }
    list_sources || return 1
    # It succeeds whatever it finds.
    xargs -r -a "$log.files" -P "$jobs" -n 2 clazy-standalone -p build/tidy -checks="$(clazy_checks)" \
        -ignore-dirs='/usr/.*|.*_autogen.*' >"$log" 2>&1 || true
    ! grep -E '^/.*: (warning|error): ' "$log"
}

# As the preset says.
clazy_checks() { sed -n 's/.*"CLAZY_CHECKS": "\([^"]*\)".*/\1/p' CMakePresets.json; }

check_asan() {
    (build_preset asan) || return 1
    passes ctest --preset asan
}

check_fuzz() {
    has clang++-14 || { skip "this system has no clang++-14"; return; }
    (build_preset fuzz) || return 1
    mapfile -t targets < <(find build/fuzz -type f -name 'fuzz_*' -perm -u+x)
    [ "${#targets[@]}" -gt 0 ] || { say "No fuzz targets were built."; return 1; }
    local target result=0
    for target in "${targets[@]}"; do fuzz_one "$target" || result=1; done
    return "$result"
}

# The seeds are only read; what is found goes into the build folder.
fuzz_one() {
    local target=$1 name=${1##*/fuzz_} work
    work=build/fuzz/found/$name
    mkdir -p "$work/corpus"
    local seeds=()
    [ ! -d "tests/fuzz/corpus/$name" ] || seeds=("tests/fuzz/corpus/$name")
    if "$target" -max_total_time="$seconds" -rss_limit_mb=2048 -timeout=10 -artifact_prefix="$work/" \
        "$work/corpus" ${seeds[@]+"${seeds[@]}"} >"$work/log" 2>&1; then
        say "     fuzz_$name: $(grep -o 'Done [0-9]* runs' "$work/log")"
    else
        tail -n 60 "$work/log"
        say "     fuzz_$name found something; the input is in $work"
        return 1
    fi
}

# The refresh protocol in tests/model. It has to hold as it is, and to fail with each of its rules taken out: a checker that
# finds nothing in a broken protocol would find nothing in ours either.
check_model() {
    has spin || { skip "this system has no spin"; return; }
    local rule store result=0 strict=('STRICT BY_ACCESS' 'STRICT HOLD_BACK') broken=(STRICT NO_LOCK NO_REREAD KEEP_STALE RELEASE_EARLY)
    for store in "${strict[@]}"; do
        for rule in NO_INTENT INTENT_LATE INDEX_LATE; do broken+=("$store $rule"); done
    done
    for store in '' "${strict[@]}"; do
        find_faults "$store" || { say "The model does not hold${store:+ with $store}:"; tail -n 20 "$log"; result=1; }
    done
    for rule in "${broken[@]}"; do
        find_faults "$rule" || true
        grep -q 'errors: 1' "$log" || { say "     Nothing is found with $rule."; result=1; }
    done
    return "$result"
}

# find_faults 'RULE ...': succeeds when there are none.
find_faults() {
    local work=$root_dir/build/model rules=()
    read -ra rules <<<"$1"
    rm -rf "$work"
    mkdir -p "$work"
    (cd "$work" && spin -a ${rules[@]+"${rules[@]/#/-D}"} "$root_dir/tests/model/refresh.pml" && gcc -O2 -DSAFETY -o pan pan.c && ./pan -m100000) >"$log" 2>&1
    grep -q 'errors: 0' "$log"
}

# Debian 12's reuse is too old for REUSE.toml.
check_reuse() {
    local venv=$root_dir/build/reuse
    if command -v reuse >/dev/null && reuse lint --help 2>&1 | grep -q -- --lines; then
        passes reuse lint --lines
        return
    fi
    has python3 || { skip "this system has no python3"; return; }
    if [ ! -x "$venv/bin/reuse" ] && ! { python3 -m venv "$venv" && "$venv/bin/pip" install -q "reuse==$reuse_version"; } >"$log" 2>&1; then
        rm -rf "$venv"
        skip "reuse $reuse_version could not be installed from PyPI: $(tail -n 1 "$log")"
        return
    fi
    passes "$venv/bin/reuse" lint --lines
}
reuse_version=5.0.2

# What the parts need, besides their own tools.
needs() {
    for part in "${parts[@]}"; do
        case "$part" in
        tidy | clazy | fuzz) printf '%s\n' build "$part" ;;
        asan) printf '%s\n' build keyring test ;;
        *) printf '%s\n' "$part" ;;
        esac
    done
}

mapfile -t tasks < <(needs | sort -u)
need_packages "${tasks[@]}"
for part in "${parts[@]}"; do
    start=$SECONDS result=0
    "check_$part" || result=$?
    case $result in
    0) say "ok   $part ($((SECONDS - start)) s)" ;;
    "$skipped") ;;
    *) say "FAIL $part ($((SECONDS - start)) s)"; failed+=("$part") ;;
    esac
done
[ "${#failed[@]}" -eq 0 ] || fail "Not in order: ${failed[*]}."
