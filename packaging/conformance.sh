#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
#
# conformance.sh --out FILE.json: lets the vendors' own clients, at the versions in tests/conformance/versions.json, work against
# the demo store, and guestpassctl on their own servers, also with faults on the way. The packages go into the build folder.
# Without a registry the rows say `skip` and why; --no-skip makes that a failure.

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

work=$root_dir/build/conformance
skips=()

# could_not_use <registry> <log>
could_not_use() {
    [ "$may_skip" = yes ] || { cat "$2" >&2; fail "The packages from $1 could not be installed."; }
    skips+=("$1=the packages from $1 could not be installed: $(tail -n 1 "$2")")
}

npm_packages() {
    node - "$work" <<'JS'
const fs = require("fs");
const folder = process.argv[2];
const dependencies = JSON.parse(fs.readFileSync(`${folder}/versions.json`)).npm;
fs.writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, type: "module", dependencies }));
JS
    (cd "$work" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error)
}

pypi_packages() {
    node - "$work" <<'JS'
const fs = require("fs");
const folder = process.argv[2];
const packages = Object.entries(JSON.parse(fs.readFileSync(`${folder}/versions.json`)).pypi);
fs.writeFileSync(`${folder}/requirements.txt`, packages.map(([name, version]) => `${name}==${version}\n`).join(""));
JS
    [ -x "$work/venv/bin/pip" ] || python3 -m venv "$work/venv" || return
    "$work/venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$work/requirements.txt"
}

need_packages build conformance
build_preset "$preset" guestpass-demostore guestpassctl guestpass-faultproxy
mkdir -p "$work"
# What another version of this tree left there must not run.
rm -rf "$work"/*.mjs "$work"/*.py "$work/pocketbase" "$work/faults"
cp -R "$root_dir/tests/conformance/pocketbase" "$root_dir/tests/faultproxy/faults" "$work/"
cp "$root_dir"/tests/conformance/*.mjs "$root_dir"/tests/conformance/*.py "$root_dir/tests/conformance/versions.json" "$work/"
npm_packages >"$work/npm.log" 2>&1 || could_not_use npm "$work/npm.log"
pypi_packages >"$work/pypi.log" 2>&1 || could_not_use pypi "$work/pypi.log"
cd "$work"
node run.mjs "$root_dir/build/$preset/bin/guestpass-demostore" "$work" "$out" ${skips[@]+"${skips[@]}"}
