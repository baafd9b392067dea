#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
#
# conformance.sh --out FILE.json: lets the vendors' own clients, at pinned versions, work against the demo store. Their packages
# go into the build folder. Without the npm registry the rows say `skip` and why; --no-skip makes that a failure.

# shellcheck source=packaging/setup.sh
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

out='' may_skip=yes preset=${GUESTPASS_PRESET:-ci}
while [ "$#" -gt 0 ]; do
    case "$1" in
    --out) out=${2:?--out needs a file}; shift 2 ;;
    --no-skip) may_skip=no; shift ;;
    *) fail "Usage: conformance.sh --out FILE.json [--no-skip]" ;;
    esac
done
[ -n "$out" ] || fail "Usage: conformance.sh --out FILE.json [--no-skip]"
case "$out" in /*) ;; *) out=$PWD/$out ;; esac

need_packages build conformance
build_preset "$preset" guestpass-demostore
work=$root_dir/build/conformance
mkdir -p "$work"
cp "$root_dir"/tests/conformance/*.mjs "$root_dir/tests/conformance/versions.json" "$work/"

skips=()
node - "$work" <<'JS'
const fs = require("fs");
const folder = process.argv[2];
const dependencies = JSON.parse(fs.readFileSync(`${folder}/versions.json`));
fs.writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, type: "module", dependencies }));
JS
if ! (cd "$work" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error >npm.log 2>&1); then
    [ "$may_skip" = yes ] || { cat "$work/npm.log" >&2; fail "The npm registry could not be used."; }
    reason="the npm registry could not be used: $(tail -n 1 "$work/npm.log")"
    skips=("@commercengine/storefront-sdk=$reason")
fi
cd "$work"
node run.mjs "$root_dir/build/$preset/bin/guestpass-demostore" "$work" "$out" ${skips[@]+"${skips[@]}"}
